//! All tests that need more than one module, in one binary: `mod` lines say what goes where.

mod bot; // whole conversations: real bot, real database, the stand-in for Telegram
mod browser; // the chat page in Chromium: three people go to their office by what they see
mod chromium; // a phone-sized window, its finger and its keyboard
mod floors; // who may know whom
mod harness; // a bot that runs inside the test
mod klagefrist; // the dates against somebody else's holidays and calendar
