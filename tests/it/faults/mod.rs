//! Bad days: of Telegram, of the network, of the database, of the process.

mod database;
mod process;
mod telegram;
mod updates;

use std::time::Duration;

use lotse::dialog::model::NodeId;
use lotse::dialog::session::Answer;
use lotse::simulator::Call;

use crate::binary::session;
use crate::harness::{Bot, Person};

/// Longer than anything may take.
const LIMIT: Duration = Duration::from_mins(1);

/// Waits until something holds.
async fn until(bot: &Bot, done: impl Fn() -> bool) {
    let done = bot.telegram.until(|_| done());
    tokio::time::timeout(LIMIT, done).await.expect("it happens in the end");
}

/// Leads someone to the first question of the menu.
async fn at_the_menu(bot: &Bot) -> Person {
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    assert!(person.button("job-ends").is_some(), "the menu: {:#?}", person.texts());
    person
}

/// The session's answer to the first question.
async fn chosen(bot: &Bot, person: &Person) -> Option<String> {
    match session(bot, person.id).await?.answer(&NodeId::new("menu", "what")) {
        Some(Answer::Option(option)) => Some(option.clone()),
        _ => None,
    }
}

/// Counts the calls that were refused with these words.
fn refusals(bot: &Bot, words: &str) -> usize {
    let refused = |call: &Call| call.description.as_deref().is_some_and(|said| said.contains(words));
    bot.telegram.journal().iter().filter(|call| refused(call)).count()
}
