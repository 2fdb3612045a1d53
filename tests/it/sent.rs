//! Photos, voices, files, contacts and places: what is not read is not deleted unasked, and where someone is, is used once.

use lotse::dialog::model::NodeId;
use lotse::dialog::session::Answer;
use lotse::rules::Land;
use lotse::simulator::Attached;
use serde_json::Value;

use crate::binary::session;
use crate::harness::{Bot, Person};

/// Someone who reads German, at the first question.
async fn at_the_menu(bot: &Bot) -> Person {
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person
}

async fn attach(bot: &Bot, person: &Person, what: Attached) {
    bot.telegram.attach(person.id, &what);
    bot.quiet().await;
}

/// What the person themselves sent and is still there, without their commands.
fn own(person: &Person) -> usize {
    let command = |message: &Value| message["text"].as_str().is_some_and(|text| text.starts_with('/'));
    let own = |message: &&Value| message["from"]["is_bot"] == false && !command(message);
    person.messages().iter().filter(own).count()
}

#[tokio::test]
async fn what_may_be_the_only_copy_stays_until_its_owner_deletes_it() {
    let table = [
        ("de", "L:de", Attached::Photo, "Speichern Sie es zuerst", "Jetzt hier im Chat löschen"),
        ("en", "L:en", Attached::Voice, "Save it on your phone first", "Delete it here in the chat now"),
        ("ar", "L:ar", Attached::Document("Kuendigung.pdf".to_owned()), "احفظوه أولاً", "حذفه الآن"),
        ("de", "L:de", Attached::Contact, "Speichern Sie es zuerst", "Jetzt hier im Chat löschen"),
        ("de", "L:de", Attached::Forwarded("Kündigung".to_owned()), "Speichern Sie es zuerst", "Jetzt hier"),
        ("de", "L:de", Attached::Video, "Speichern Sie es zuerst", "Jetzt hier im Chat löschen"),
        ("de", "L:de", Attached::Captioned("20.11.2026".to_owned()), "Speichern Sie es zuerst", "Jetzt hier"),
    ];
    for (language, choice, what, words, button) in table {
        let bot = Bot::start().await;
        let person = bot.person(language);
        person.send("/start").await;
        person.press(choice).await;
        attach(&bot, &person, what.clone()).await;
        assert!(person.last().contains(words), "{what:?}: {}", person.last());
        assert_eq!(own(&person), 1, "not deleted unasked: {what:?}");
        assert_eq!(session(&bot, person.id).await.expect("a session").answers().count(), 0, "not read: {what:?}");
        person.press(button).await;
        assert_eq!(own(&person), 0, "deleted when its owner says so: {what:?}");
        person.press("c").await;
        assert!(person.button("job-ends").is_some(), "the questions go on: {:#?}", person.texts());
    }
}

#[tokio::test]
async fn one_press_deletes_all_that_was_sent_and_nothing_else() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    attach(&bot, &person, Attached::Album).await;
    attach(&bot, &person, Attached::Voice).await;
    assert_eq!(own(&person), 3, "two photos and a voice");
    let before = person.texts().len();
    person.press("Jetzt hier im Chat löschen").await;
    assert_eq!(own(&person), 0, "{:#?}", person.messages());
    assert_eq!(person.texts().len(), before, "the bot's messages stay");
}

#[tokio::test]
async fn after_the_session_has_ended_the_button_still_deletes_its_own() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    attach(&bot, &person, Attached::Photo).await;
    let (message, data) = person.button("Jetzt hier im Chat löschen").expect("the button");
    // The session ends, as it does after a day; the messages stay.
    bot.telegram.block(person.id, true);
    bot.telegram.block(person.id, false);
    bot.quiet().await;
    assert!(session(&bot, person.id).await.is_none());
    person.press_data(message, &data).await;
    assert_eq!(own(&person), 0);
}

#[tokio::test]
async fn emptying_the_chat_takes_photos_too_and_says_so_before() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    attach(&bot, &person, Attached::Photo).await;
    person.send("/delete").await;
    assert!(person.last().contains("auch Fotos und Dateien"), "{}", person.last());
    person.press("Ja, Chat leeren").await;
    assert_eq!(person.messages(), Vec::<Value>::new());
}

#[tokio::test]
async fn a_forged_number_of_a_message_deletes_nothing_of_others() {
    let bot = Bot::start().await;
    let (person, other) = (at_the_menu(&bot).await, at_the_menu(&bot).await);
    let theirs = other.messages().len();
    let (message, _) = person.button("job-ends").expect("a message");
    for data in ["X:1", "X:-5", "X:2147483647", "X:", "X:99999999999", "X:1:2"] {
        person.press_data(message, data).await;
    }
    for message in other.messages() {
        let id = message["message_id"].as_i64().expect("an id");
        person.press_data(i32::try_from(id).unwrap_or_default(), &format!("X:{id}")).await;
    }
    bot.quiet().await;
    assert_eq!(other.messages().len(), theirs, "another one's chat is theirs alone");
}

/// The Land and the Kreis that are kept.
async fn place(bot: &Bot, person: &Person) -> Option<Answer> {
    session(bot, person.id).await.expect("a session").answer(&NodeId::common("land")).cloned()
}

#[tokio::test]
async fn a_shared_place_answers_where_one_is_asked_for_and_is_deleted() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    for button in ["job-ends", "paper"] {
        person.press(button).await;
    }
    person.send("20.11.2026").await;
    attach(&bot, &person, Attached::Location(51.05, 13.74)).await;
    let dresden = Answer::Place { land: Land::SN, kreis: Some("Kreisfreie Stadt Dresden".to_owned()) };
    assert_eq!(place(&bot, &person).await, Some(dresden));
    assert_eq!(own(&person), 0, "where someone is does not stay in the chat");
    assert!(person.button("o:kuendigung/ask-title:other").is_some(), "the next question: {}", person.last());
}

#[tokio::test]
async fn a_shared_place_at_any_other_moment_leads_to_the_nearest_office() {
    for what in [Attached::Location(49.48, 8.47), Attached::Venue(49.48, 8.47)] {
        let bot = Bot::start().await;
        let person = at_the_menu(&bot).await;
        attach(&bot, &person, what).await;
        let Some(Answer::Place { land: Land::BW, .. }) = place(&bot, &person).await else {
            panic!("Mannheim lies in Baden-Württemberg");
        };
        assert_eq!(own(&person), 0);
        for button in ["o:beratung/status:third", "o:beratung/language:ar"] {
            person.press(button).await;
        }
        assert!(person.texts().iter().any(|text| text.contains("Faire Integration")), "{:#?}", person.texts());
    }
}

#[tokio::test]
async fn a_place_abroad_is_said_to_be_one() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    attach(&bot, &person, Attached::Location(48.857, 2.352)).await;
    assert!(person.last().contains("nicht in Deutschland"), "{}", person.last());
    assert_eq!((place(&bot, &person).await, own(&person)), (None, 0));
}

#[tokio::test]
async fn whoever_has_chosen_no_language_yet_is_asked_for_it() {
    let bot = Bot::start().await;
    let person = bot.person("ar");
    attach(&bot, &person, Attached::Location(51.05, 13.74)).await;
    assert!(person.button("L:ar").is_some(), "{:#?}", person.texts());
    attach(&bot, &person, Attached::Photo).await;
    assert!(person.last().contains("احفظوه أولاً"), "in the phone's language: {}", person.last());
}
