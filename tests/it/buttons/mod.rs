//! What people do with buttons, commands, links and words, in every order and as nobody meant it.

mod forged;
mod presses;
mod words;

pub use self::presses::expire;
use lotse::dialog::session::Session;
use serde_json::Value;

use crate::binary::session;
use crate::harness::{Bot, Person};

/// Someone who chose German on a phone in another language and stands before the first question of the menu.
async fn at_the_menu(bot: &Bot) -> Person {
    let person = bot.person("en");
    person.send("/start").await;
    person.press("L:de").await;
    person
}

/// The same, in the topic that begins with the end of a job, before the question for the day.
async fn at_the_day(bot: &Bot) -> Person {
    let person = at_the_menu(bot).await;
    person.press("job-ends").await;
    person.press("paper").await;
    person
}

/// On from the question for the Land to that for special circumstances.
async fn at_special(person: &Person) {
    person.send("01067").await;
    person.press("o:kuendigung/ask-title:other").await;
    person.press("o:kuendigung/service:under-2").await;
}

/// The same, at the result.
async fn at_the_result(bot: &Bot) -> Person {
    let person = at_the_day(bot).await;
    person.send("20.11.2026").await;
    at_special(&person).await;
    person.press("n:kuendigung/special").await;
    assert!(person.button("+x:kuendigung/running").is_some(), "the result: {:#?}", person.texts());
    person
}

async fn kept(bot: &Bot, person: &Person) -> Session {
    session(bot, person.id).await.expect("a session")
}

/// The answers that are kept, as text.
async fn answers(bot: &Bot, person: &Person) -> Vec<String> {
    kept(bot, person).await.answers().map(|(question, answer)| format!("{question} {answer:?}")).collect()
}

/// The texts of the bot in the chat, oldest first.
fn said(person: &Person) -> Vec<String> {
    let own = person.messages().into_iter().filter(|message| message["from"]["is_bot"] == true);
    own.map(|message| message["text"].as_str().unwrap_or_default().to_owned()).collect()
}

/// All button data of a chat with their messages, oldest first.
fn buttons(person: &Person) -> Vec<(i32, String)> {
    let mut buttons = Vec::new();
    for message in person.messages() {
        let id = message["message_id"].as_i64().and_then(|id| i32::try_from(id).ok()).expect("an id");
        let rows = message["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
        for button in rows.filter_map(Value::as_array).flatten() {
            buttons.extend(button["callback_data"].as_str().map(|data| (id, data.to_owned())));
        }
    }
    buttons
}

/// Tells whether a text is the calm line of a failure on our side.
fn trouble(text: &str) -> bool {
    text.contains("Das liegt an uns") || text.contains("This is our fault") || text.contains("Code:")
}
