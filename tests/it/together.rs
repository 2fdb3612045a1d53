//! What people do in one breath: several updates that come together are answered by one message.

use lotse::dialog::tally::By;
use lotse::simulator::{Attached, Fault};
use serde_json::Value;

use crate::binary::session;
use crate::harness::{Bot, Person};
use crate::walker::world;

async fn at_the_menu(bot: &Bot) -> Person {
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person
}

/// How many messages of the person themselves stand there, without commands.
fn own(person: &Person) -> usize {
    let command = |message: &Value| message["text"].as_str().is_some_and(|text| text.starts_with('/'));
    person.messages().iter().filter(|message| message["from"]["is_bot"] == false && !command(message)).count()
}

#[tokio::test]
async fn whoever_goes_on_behind_words_of_danger_sees_the_card() {
    for second in [Some("und er zahlt keinen Lohn"), Some("/help"), Some("20.11.2026"), None] {
        let mut bot = Bot::start().await;
        let person = at_the_menu(&bot).await;
        bot.stop().await;
        bot.telegram.send_text(person.id, "mein Chef hat mich geschlagen");
        match second {
            Some(text) => bot.telegram.send_text(person.id, text),
            None => bot.telegram.attach(person.id, &Attached::Photo),
        };
        bot.go().await;
        bot.quiet().await;
        let card = person.texts().iter().any(|text| text.contains("<b>110</b>") || text.contains("110 Polizei"));
        assert!(card, "behind it came {second:?}: {:#?}", person.texts());
    }
}

#[tokio::test]
async fn what_came_just_before_is_emptied_too() {
    for photo in [true, false] {
        let mut bot = Bot::start().await;
        let person = at_the_menu(&bot).await;
        person.send("/delete").await;
        let (message, data) = person.button("Ja, Chat leeren").expect("the question whether to erase");
        bot.stop().await;
        if photo {
            bot.telegram.attach(person.id, &Attached::Photo);
        } else {
            bot.telegram.send_text(person.id, "/help");
        }
        bot.telegram.press(person.id, message, &data);
        bot.go().await;
        bot.quiet().await;
        assert_eq!(person.messages(), Vec::<Value>::new(), "photo: {photo}");
    }
}

#[tokio::test]
async fn a_photo_just_before_the_wish_to_delete_goes_and_one_behind_it_stays() {
    for (before, left) in [(true, 0), (false, 1)] {
        let mut bot = Bot::start().await;
        let person = at_the_menu(&bot).await;
        bot.telegram.attach(person.id, &Attached::Photo);
        bot.quiet().await;
        let (message, data) = person.button("X:").expect("the button that deletes it");
        bot.stop().await;
        let press = || bot.telegram.press(person.id, message, &data);
        if before {
            bot.telegram.attach(person.id, &Attached::Photo);
            press();
        } else {
            press();
            bot.telegram.attach(person.id, &Attached::Photo);
        }
        bot.go().await;
        bot.quiet().await;
        assert_eq!(own(&person), left, "the second photo came before the press: {before}");
    }
}

#[tokio::test]
async fn nobody_is_told_that_all_is_gone_while_it_is_not() {
    let mut bot = Bot::start().await;
    bot.stop().await;
    bot.go_with(|ctx| ctx.patience = std::time::Duration::from_millis(300)).await;
    let person = at_the_menu(&bot).await;
    person.send("/delete").await;
    bot.telegram.fail_on("deleteMessages", Fault::ServerError { times: 1000 });
    person.press("Ja, Chat leeren").await;
    assert_eq!(person.alert(), None, "nothing was deleted");
    assert!(session(&bot, person.id).await.is_some(), "the session still knows what to delete");
    assert!(person.last().contains("Code:"), "a calm line says that it did not work: {}", person.last());
}

#[tokio::test]
async fn what_is_typed_before_a_language_is_chosen_counts_no_conversation() {
    let bot = Bot::start().await;
    for text in ["xyzzy blubb", "kein Lohn"] {
        let person = bot.person("de");
        person.send(text).await;
        let session = session(&bot, person.id).await.expect("a session");
        let nameless = session.tally.counts().into_keys().find(|cell| cell.by == By::Locale(String::new()));
        assert_eq!(nameless, None, "{text}");
    }
}

#[test]
fn numbers_of_emergency_are_calls_for_help_only_by_themselves() {
    let search = world().l10n.search();
    let filler = "Ich arbeite seit drei Jahren in einer Fabrik und es ist alles sehr kompliziert geworden. ".repeat(44);
    let table = [
        ("110", true, "the number alone"),
        ("112!", true, "the same"),
        ("bitte 110 rufen", true, "a call"),
        ("Zimmer 110", false, "a room"),
        ("110 € fehlen", false, "an amount"),
        ("112 Std.", false, "hours"),
        ("Straße 110, 01067 Dresden", false, "an address"),
        ("Er hat mir ins Gesicht geschlagen", true, "words between"),
        (&format!("{filler}Gestern hat mein Chef mich geschlagen."), true, "at the end of a long message"),
    ];
    for (text, danger, why) in table {
        assert_eq!(search.is_danger(text), danger, "{why}");
    }
}
