//! Lotse: a Telegram bot that guides people to their rights at work and to the right counselling office.
//!
//! The modules in the order to read them, lowest floor first.

pub mod health;
pub mod rules;

pub mod clock;
pub mod dialog;
pub mod statistics;

pub mod l10n;
pub mod papers;
pub mod pseudonym;
pub mod store;

pub mod bot;
pub mod check;
pub mod simulator;
pub mod web;

pub mod cli;
pub mod config;
pub mod files;
pub mod log;
