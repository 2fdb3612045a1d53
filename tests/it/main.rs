//! All tests that need more than one module, in one binary: `mod` lines say what goes where.

mod again; // an old result asked again: same, changed, or its answers are gone
mod attacker; // recovers no small number from all that is published
mod binary; // the real binary as a child process
mod bot; // whole conversations: real bot, real database, the stand-in for Telegram
mod browser; // the chat page in Chromium: three people go to their office by what they see
mod buttons; // presses, commands, links and words, in every order and as nobody meant it
mod chat_page; // the chat page in Chromium: contacts, files, copies, alerts, what people attach, inline mode
mod chromium; // a phone-sized window, its finger and its keyboard
mod cli; // the subcommands
mod contact; // what people take with them: contacts, further offices, the calendar; also when nobody remembers
mod content; // what the built-in content promises
mod counting; // the counters: exact under repeats, monotone along a topic, closed and merged in time
mod faults; // bad days of Telegram, the network, the database and the process
mod feedback; // whether a result helped: two taps, counted once
mod floors; // who may know whom
mod harness; // a bot that runs inside the test
mod kill; // killed at random moments: nothing lost, nothing twice
mod klagefrist; // the dates against somebody else's holidays and calendar
mod leaflet; // for employers: the right office of every Land, no unconfirmed contact, one page in every language
mod letters; // the drawn letters: what their words draw today, and sent with the question
mod links; // 10,000 links that were mistyped or forged: none opens what the printed one did not say
mod load; // a class that starts all at once: everybody is answered, once, in their order
mod operator; // the pages for operators: the same numbers everywhere, axe, keyboard, paper, pictures
mod papers; // posters and cards: one page in every language, the QR read from its picture, every script shaped
mod population; // thousands through `lotse try`, from week to week: every conversation is counted once
mod privacy; // marked values are written nowhere; what a thief of the database learns
mod problems; // `lotse check` against one bad file for each problem
mod proof; // every way through every dialog: what the walk finds, and that it leaves none out
mod quiz; // the quiz for a group: played in every language, kept and counted nowhere
mod search; // typed words: topics in the first three, danger in every language, what was understood, cards for other chats
mod sent; // photos, voices, files: not read and not deleted unasked; a shared place is used once
mod share; // /share: the link, its QR code read by another library, and the friend who opens it
mod stats; // /stats in the chat: before and after a week was published, and what is withheld
mod take; // what people take with them from a result: card, sentences, checklist, time sheet
mod take_page; // contact, calendar and card of the real bot, saved and opened from the chat page
mod together; // several updates at once: danger before all else, nothing too much or too little deleted
mod transcripts; // conversations as text, played again; every end is reached by one
mod versions; // sessions and buttons of an older content
mod walker; // someone who walks through the content, without a chat
mod walks; // random walks: every step is answered, fits into Telegram and can be taken back
mod web; // the operator pages' login and headers, health and metrics, as browsers and monitors meet them
mod workshop_phone; // one phone that goes round: what the next person sees, and what is counted
mod workshops; // codes: entered, counted on their day, rounded at night, forgotten
