//! One phone that goes round in a workshop: the next person begins anew, and two people are counted as two.

use lotse::bot::Clock;
use lotse::dialog::tally::{By, Cell, Spot};
use lotse::simulator::Fault;
use lotse::statistics::room::Room;

use crate::binary::{counters, session};
use crate::harness::{Bot, Person, TODAY};
use crate::workshops::{CODE, store};

/// Makes the code valid on the day of the tests.
async fn open(bot: &Bot) {
    let store = store(bot).await;
    assert!(store.open_workshop(CODE, TODAY, "Volkshochschule").await.expect("a workshop"), "the code is free");
    store.close().await;
}

async fn room(bot: &Bot) -> Room {
    let store = store(bot).await;
    let workshop = store.workshop(CODE).await.expect("the database").expect("the workshop");
    store.close().await;
    workshop.room
}

/// How many conversations came to a first question.
async fn conversations(bot: &Bot) -> i64 {
    let cell = Cell { spot: Spot::Conversation, by: By::Whole };
    counters(bot).await.get(&cell).map_or(0, |count| count.reached)
}

/// Opens the bot and types the code.
async fn enters(person: &Person) {
    person.send("/start").await;
    person.send(CODE).await;
}

/// Comes to a result: a dismissal by message.
async fn comes_to_a_result(person: &Person, language: &str) {
    person.press(&format!("L:{language}")).await;
    person.press("job-ends").await;
    person.press("o:kuendigung/what:message").await;
}

fn offers(person: &Person) -> bool {
    let keyboard = person.messages().pop().expect("a message")["reply_markup"]["inline_keyboard"].to_string();
    keyboard.contains("\"+w\"")
}

#[tokio::test]
async fn two_people_with_one_phone_are_two_and_know_nothing_of_each_other() {
    let bot = Bot::start().await;
    open(&bot).await;
    let phone = bot.person("de");
    enters(&phone).await;
    comes_to_a_result(&phone, "ar").await;
    phone.press("x:kuendigung/not-written").await;
    phone.press("third").await;
    phone.press("k:beratung/land").await;
    phone.press("o:beratung/language:ar").await;
    assert!(offers(&phone), "below the contact too: {:#?}", phone.messages().pop());
    let before: Vec<_> = phone.messages().iter().map(|message| message["message_id"].as_i64()).collect();
    assert!(before.len() >= 4, "results and the contact stand there: {before:?}");
    phone.press("+w").await;
    bot.quiet().await;
    let after = phone.messages();
    assert_eq!(after.len(), 1, "nothing of the first person stands there: {:#?}", phone.texts());
    assert!(!before.contains(&after[0]["message_id"].as_i64()), "it is a new message");
    assert!(phone.last().contains("Willkommen"), "in the language of the phone: {}", phone.last());
    let kept = session(&bot, phone.id).await.expect("a session");
    assert_eq!((kept.locale.as_deref(), kept.answers().count(), kept.code.as_deref()), (None, 0, Some(CODE)));
    assert_eq!((conversations(&bot).await, room(&bot).await.started), (1, 1), "the next one has not begun");
    comes_to_a_result(&phone, "en").await;
    bot.quiet().await;
    assert!(offers(&phone), "and so on");
    assert!(!phone.texts().iter().any(|text| text.contains("الفصل")), "not in the first one's language");
    assert_eq!(conversations(&bot).await, 2);
    assert_eq!((room(&bot).await.started, room(&bot).await.topics["kuendigung"]), (2, 2), "two in the room");
    let at = Cell { spot: "beratung/office".parse().expect("a spot"), by: By::Whole };
    assert!(
        counters(&bot).await.get(&at).is_some_and(|count| (count.reached, count.standing) == (1, 1)),
        "it ended there"
    );
}

#[tokio::test]
async fn the_same_press_again_wipes_and_counts_nothing() {
    let mut bot = Bot::start().await;
    open(&bot).await;
    let phone = bot.person("de");
    enters(&phone).await;
    comes_to_a_result(&phone, "de").await;
    // Confirmations are lost until the bot has been stopped.
    bot.telegram.fail_on("getUpdates", Fault::DropBefore { times: 3 });
    let (message, data) = phone.button("+w").expect("the button");
    bot.telegram.press(phone.id, message, &data);
    bot.telegram.until(|_| phone.last().contains("Willkommen")).await;
    bot.stop().await;
    assert_eq!(bot.telegram.waiting(), 1, "nothing was confirmed");
    let standing = phone.messages().pop().expect("the question for the language")["message_id"].clone();
    bot.go().await;
    bot.quiet().await;
    assert_eq!(phone.messages()[0]["message_id"], standing, "what the next person sees was not taken away");
    comes_to_a_result(&phone, "en").await;
    bot.quiet().await;
    assert_eq!((conversations(&bot).await, room(&bot).await.started), (2, 2), "two, not three");
}

#[tokio::test]
async fn only_in_a_workshop_of_today() {
    let mut bot = Bot::start().await;
    open(&bot).await;
    let (alone, phone) = (bot.person("de"), bot.person("de"));
    alone.send("/start").await;
    comes_to_a_result(&alone, "de").await;
    assert!(!offers(&alone), "without a code");
    let (message, _) = alone.button("j:kuendigung/").expect("the result");
    alone.press_data(message, "+w").await;
    assert!(alone.texts().iter().any(|text| text.contains("WhatsApp")), "a forged press wipes nothing");
    enters(&phone).await;
    comes_to_a_result(&phone, "de").await;
    assert!(offers(&phone), "today");
    let (message, data) = phone.button("+w").expect("the button");
    bot.stop().await;
    let tomorrow = TODAY.tomorrow().expect("a day");
    bot.go_with(|ctx| ctx.clock = Clock { today: Some(tomorrow) }).await;
    let before = phone.texts();
    phone.press_data(message, &data).await;
    assert!(before.iter().all(|text| phone.texts().contains(text)), "the next day it wipes nothing");
    phone.send("/menu").await;
    phone.press("job-ends").await; // the answer is known: the result stands there at once
    assert!(!offers(&phone), "nor is it offered");
    bot.quiet().await;
}

#[tokio::test]
async fn what_queued_up_while_the_bot_was_away_counts_both() {
    let mut bot = Bot::start().await;
    open(&bot).await;
    let phone = bot.person("de");
    enters(&phone).await;
    comes_to_a_result(&phone, "de").await;
    let (message, data) = phone.button("+w").expect("the button");
    bot.quiet().await;
    bot.stop().await;
    bot.telegram.press(phone.id, message, &data);
    bot.telegram.send_text(phone.id, "/menu");
    bot.go().await;
    bot.quiet().await;
    assert_eq!((conversations(&bot).await, room(&bot).await.started), (2, 2), "the first one is not taken back");
    assert!(!phone.texts().iter().any(|text| text.contains("WhatsApp")), "and nothing of it stands there");
}
