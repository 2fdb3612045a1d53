//! What people take with them from a result, in whole chats: the card, the sentences, the checklist, the time sheet.

mod files;
mod limits;
mod phone;

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, date};
use lotse::dialog::button;
use lotse::dialog::session::{Input, Session};
use lotse::dialog::take::{ITEMS, WISHES};
use serde_json::{Value, json};

use crate::binary::session;
use crate::harness::{Bot, Person};
use crate::walker::{LOCALES, world};

/// The day until which the person of these tests has to act: three weeks from the day of the letter.
const RECEIVED: &str = "20.11.2026";
const ACT_BY: Date = date(2026, 12, 11);

/// Someone before the result of a Kündigung, with a postcode typed on the way.
async fn at_a_result(bot: &Bot, locale: &str) -> Person {
    let person = bot.person("en");
    person.send("/start").await;
    for button in [&format!("L:{locale}"), "job-ends", "paper"] {
        person.press(button).await;
    }
    person.send(RECEIVED).await;
    person.send("01067").await;
    for button in
        ["kuendigung/ask-title:other", "kuendigung/service:under-2", "d:kuendigung/special", "n:kuendigung/special"]
    {
        if person.button(button).is_some() {
            person.press(button).await;
        }
    }
    assert!(person.button("+K:kuendigung/").is_some(), "a result: {:#?}", person.texts());
    person
}

/// The buttons of a message: their labels and their data.
fn buttons(person: &Person, message: i32) -> Vec<(String, String)> {
    let found = person.messages().into_iter().find(|found| found["message_id"] == message).expect("the message");
    let rows = found["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    rows.iter()
        .filter_map(Value::as_array)
        .flatten()
        .map(|button| (text(&button["text"]), text(&button["callback_data"])))
        .collect()
}

/// The numbers of the lines that a message shows ticked.
fn ticked(person: &Person, message: i32) -> Vec<String> {
    let on = |(label, _): (String, String)| Some(label.strip_prefix("☑ ")?.split(' ').next()?.to_owned());
    buttons(person, message).into_iter().filter_map(on).collect()
}

/// Opens the card below the result; returns its message.
async fn card(person: &Person) -> i32 {
    person.press("+K:kuendigung/").await;
    person.button(":m").expect("a button that makes the card").0
}

/// Presses the tick whose label has these words.
async fn tick(person: &Person, message: i32, words: &str) {
    let (_, data) = buttons(person, message)
        .into_iter()
        .find(|(label, _)| label.contains(words))
        .unwrap_or_else(|| panic!("no {words}: {:#?}", buttons(person, message)));
    person.press_data(message, &data).await;
}

/// The files in a chat with their names, oldest first.
fn documents(bot: &Bot, person: &Person) -> Vec<(String, String)> {
    let file = |message: &Value| {
        let document = &message["document"];
        let bytes = bot.telegram.file(document["file_id"].as_str()?)?;
        Some((document["file_name"].as_str()?.to_owned(), String::from_utf8(bytes).expect("UTF-8")))
    };
    person.messages().iter().filter_map(file).collect()
}

/// The answers of a session, as they are kept.
fn answers(session: &Session) -> String {
    format!("{:?} {:?} {:?}", session.answers().collect::<Vec<_>>(), session.root, session.tally)
}

/// A message without the marks of direction.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|char| !matches!(char, '\u{2066}'..='\u{2069}' | '\u{200f}'))
        .map(|char| if char == '\u{a0}' { ' ' } else { char })
        .collect()
}

/// An attribute of a message, without marks.
fn attribute(locale: &str, id: &str, name: &str) -> String {
    let own = world().l10n.locale(locale).expect("a locale");
    plain(&own.say(id, Some(name), &FluentArgs::new()).expect("words"))
}

/// Holds a card to the day, the letter and the wish that were ticked, in both languages, and to nothing else.
fn says_what_was_ticked(text: &str, locale: &str) {
    let tags = ["de", locale];
    let days = tags.map(|tag| world().l10n.locale(tag).expect("a locale").formats.long(ACT_BY));
    let letters = tags.map(|tag| attribute(tag, "take-items", "letter"));
    let wishes = tags.map(|tag| attribute(tag, "take-wishes", "next"));
    for words in days.iter().chain(&letters).chain(&wishes) {
        assert!(text.contains(words), "{locale}: {words:?} in {text}");
    }
    for other in ["Sachsen", "01067", "Dresden", "Kontoausz", "Kündigung auf", "Aufenthaltstitel", "schwanger"] {
        assert!(!text.contains(other), "{locale}: {other:?} was not ticked: {text}");
    }
}

#[tokio::test]
async fn a_card_says_what_was_ticked_in_both_languages_and_nothing_else() {
    for locale in LOCALES {
        let bot = Bot::start().await;
        let person = at_a_result(&bot, locale).await;
        let before = session(&bot, person.id).await.expect("a session");
        let message = card(&person).await;
        let count = person.messages().len();
        assert_eq!(ticked(&person, message), Vec::<String>::new(), "all off at first");
        let short = world().l10n.locale(locale).expect("a locale").formats.short(ACT_BY);
        for words in [
            short,
            attribute(locale, "take-items", "letter"),
            attribute(locale, "take-wishes", "next").chars().take(20).collect(),
        ] {
            tick(&person, message, &words).await;
        }
        assert_eq!(ticked(&person, message).len(), 3, "{:#?}", buttons(&person, message));
        assert_eq!(person.messages().len(), count, "the message is edited, none is new");
        person.press(":m").await;
        bot.quiet().await;
        let made = plain(&person.last());
        assert!(made.starts_with("Lotse\n"), "a first line without a topic: {made}");
        let files = documents(&bot, &person);
        let [(name, file)] = &files[..] else { panic!("one file: {files:?}") };
        assert_eq!(name, "notizen.html");
        says_what_was_ticked(&made, locale);
        says_what_was_ticked(&plain(file), locale);
        assert!(
            !["<script", "http", "src=", "url("].iter().any(|part| file.contains(part)),
            "nothing is asked for from elsewhere"
        );
        assert_eq!(ticked(&person, message).len(), 3, "the ticks stand as they were, for another card");
        let after = session(&bot, person.id).await.expect("a session");
        assert_eq!(answers(&after), answers(&before), "nothing of it is kept or counted");
        let written = serde_json::to_string(&after).expect("a session");
        assert!(!written.contains("letter") && !written.contains("K:kuendigung"), "{written}");
    }
}

#[tokio::test]
async fn presses_that_come_twice_or_late_tick_nothing_that_is_not_seen() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "de").await;
    let message = card(&person).await;
    let first = buttons(&person, message);
    let before = person.messages().into_iter().find(|found| found["message_id"] == message).expect("the card");
    let (one, two) = (first[0].1.clone(), first[1].1.clone());
    person.press_data(message, &one).await;
    let after = buttons(&person, message);
    person.press_data(message, &one).await;
    assert_eq!(buttons(&person, message), after, "the same tick again, as a double tap brings it");
    assert_eq!(ticked(&person, message), ["1"]);

    // The second of two quick presses still brings the keyboard of before the first.
    let press = json!({ "callback_query": {
        "id": "77001", "from": { "id": person.id, "is_bot": false, "first_name": "A" }, "chat_instance": "1",
        "message": before, "data": two,
    } });
    bot.telegram.send_update(press);
    bot.telegram.until(|telegram| telegram.waiting() == 0).await;
    assert_eq!(ticked(&person, message), ["2"], "what stands on the keyboard that was pressed, and the press");
    person.press(":m").await;
    bot.quiet().await;
    let made = person.last();
    assert!(!made.contains("Was ist passiert?"), "the first line is not seen ticked, so it is not said: {made}");
}

#[tokio::test]
async fn a_card_of_nothing_is_not_made_and_other_answers_begin_a_new_one() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "de").await;
    let message = card(&person).await;
    person.press_data(message, &person.button(":m").expect("it").1).await;
    bot.quiet().await;
    assert!(documents(&bot, &person).is_empty());
    assert!(person.last().contains("noch nichts angekreuzt"), "{}", person.last());
    let message = person.button(":m").expect("a card").0;
    tick(&person, message, "1 ·").await;
    let old = buttons(&person, message);
    // Another answer changes a line: what was ticked then is not what would be said now.
    for button in ["b:kuendigung/special", "kuendigung/special:pregnant", "d:kuendigung/special"] {
        person.press(button).await;
    }
    let (_, make) = old.iter().find(|(_, data)| data.ends_with(":m")).expect("it").clone();
    person.press_data(message, &make).await;
    bot.quiet().await;
    assert!(documents(&bot, &person).is_empty(), "no card of other answers");
    let shown = person.last();
    assert!(shown.contains("Ihre Antworten sind jetzt anders"), "{shown}");
    let newest = person.button(":m").expect("a card").0;
    assert_eq!(ticked(&person, newest), Vec::<String>::new(), "all off again");
}

#[tokio::test]
async fn what_stands_below_ticks_leaves_them_where_they_are() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "en").await;
    let message = card(&person).await;
    tick(&person, message, "1 ·").await;
    let (text, count) = (person.last(), person.messages().len());
    person.press("☰").await;
    assert_eq!(person.messages().len(), count + 1, "the menu is a new message");
    assert!(person.texts().contains(&text), "the card stands");
    assert_eq!(ticked(&person, message), ["1"]);
    tick(&person, message, "Sachsen").await;
    tick(&person, message, "Make the card").await;
    bot.quiet().await;
    let made = person.last();
    assert!(made.contains("Sachsen"), "the Land: {made}");
    assert!(!made.contains("Dresden") && !made.contains("01067"), "never the postcode or the Kreis: {made}");
}

#[tokio::test]
async fn when_the_answers_are_gone_a_kind_line_says_so_and_the_sentences_still_come() {
    for (locale, gone, hello) in [
        ("de", "Ihre Antworten sind nicht mehr hier", "Beratung auf Arabisch"),
        ("en", "Your answers are not here any more", "counselling in"),
        ("ar", "أجوبتكم لم تعد هنا", "باللغة العربية"),
    ] {
        let bot = Bot::start().await;
        let person = bot.person(locale);
        person.send("/help").await;
        let message = i32::try_from(person.messages().last().expect("help")["message_id"].as_i64().expect("an id"))
            .expect("small");
        person.press_data(message, &format!("+K:kuendigung/running:{locale}")).await;
        assert!(plain(&person.last()).contains(gone), "{}", person.last());
        person.press("p:kuendigung").await;
        assert!(person.button("kuendigung/what").is_some(), "the way to ask again: {:#?}", person.texts());

        person.press_data(message, &format!("+P:kuendigung/running:{locale}:158")).await;
        bot.quiet().await;
        let texts: Vec<String> = person.texts().iter().map(|text| plain(text)).collect();
        let [.., said, mail] = &texts[..] else { panic!("two messages: {texts:#?}") };
        assert!(said.contains("Es geht um eine Kündigung.") && said.contains("Freitag, 11. Dezember 2026"), "{said}");
        assert!(mail.contains("[Name]") && mail.contains("[Telefonnummer]"), "{mail}");
        if locale == "ar" {
            assert!(said.contains("auf Arabisch") && said.contains(hello), "{said}");
        }
        if locale == "de" {
            assert!(said.contains("ich brauche eine Beratung"), "in German without an interpreter: {said}");
        }
        let entities = person.messages().last().expect("the mail")["entities"].as_array().cloned().unwrap_or_default();
        assert!(entities.iter().any(|entity| entity["type"] == "pre"), "a tap copies it: {entities:?}");
        person.press_data(message, &format!("+P:kuendigung/running:{locale}:1")).await;
        bot.quiet().await;
        let said = person.texts().iter().rev().nth(1).cloned().unwrap_or_default();
        assert!(!said.contains("Frist"), "a day that has passed is not said: {said}");
    }
}

#[tokio::test]
async fn the_checklist_is_ticked_in_place_and_the_time_sheet_comes_as_a_file() {
    for locale in LOCALES {
        let bot = Bot::start().await;
        let person = bot.person(locale);
        person.send("/start").await;
        person.press(&format!("L:{locale}")).await;
        for button in ["wage", "closed", "k:lohn/event"] {
            person.press(button).await;
        }
        person.press("+N:lohn:").await;
        let (message, _) = person.button(":payslips:1").expect("a tick");
        let before = buttons(&person, message);
        assert!(before[0].0.starts_with("☐ 📸"), "what can vanish comes first: {before:?}");
        let count = person.messages().len();
        person.press(":payslips:1").await;
        person.press(":contract:1").await;
        person.press(":payslips:0").await;
        let on: Vec<String> = buttons(&person, message)
            .into_iter()
            .map(|(label, _)| label)
            .filter(|label| label.starts_with('☑'))
            .collect();
        assert!(on.len() == 1 && on[0].contains("rbeitsvertrag"), "{on:?}");
        assert_eq!(person.messages().len(), count, "edited in place");
        person.press("Z:").await;
        bot.quiet().await;
        let files = documents(&bot, &person);
        let [(name, file)] = &files[..] else { panic!("one file: {files:?}") };
        assert!(name == "stunden.html" && file.contains("Wer hat es gesehen?"), "{name}");
        assert_eq!(
            buttons(&person, message).iter().filter(|(label, _)| label.starts_with('☑')).count(),
            1,
            "it stands"
        );
    }
}

#[test]
fn forged_and_outdated_buttons_are_known_as_such() {
    let (content, l10n) = (&world().content, &world().l10n);
    let table = [
        ("K:kuendigung/never:de", Input::Outdated, "a result that is not there (any more)"),
        ("K:kuendigung/what:de", Input::Unknown, "a question"),
        ("K:notfall/now:de", Input::Outdated, "nothing is offered to take along there"),
        ("K:kuendigung/running:tlh", Input::Unknown, "a language that is not there"),
        ("K:kuendigung/running:de:12345:3:1", Input::Unknown, "a fingerprint of five digits"),
        ("K:kuendigung/running:de:01234G:3:1", Input::Unknown, "no digit"),
        ("K:kuendigung/running:de:012345:100:1", Input::Unknown, "more lines than a message has buttons"),
        ("K:kuendigung/running:de:012345:-1:1", Input::Unknown, "no line"),
        ("K:kuendigung/running:de:012345:03:1", Input::Unknown, "not as we write it"),
        ("K:kuendigung/running:de:012345:3:2", Input::Unknown, "neither on nor off"),
        ("K:kuendigung/running:de:012345:x", Input::Unknown, "half a button"),
        ("N:never:de", Input::Outdated, "a topic that is not there (any more)"),
        ("N:common:de", Input::Outdated, "no topic"),
        ("N:lohn:de:never:1", Input::Outdated, "a thing that is not collected (any more)"),
        ("N:lohn:de:mutter:pass:1", Input::Unknown, "more than a button"),
        ("P:kuendigung/running:de:fffffff", Input::Unknown, "no day"),
        ("P:kuendigung/running:de", Input::Unknown, "half a button"),
        ("Z:tlh", Input::Unknown, "a language that is not there"),
        ("Z", Input::Unknown, "half a button"),
    ];
    for (data, expected, why) in table {
        assert_eq!(button::decode(data, content, |tag| l10n.has(tag)), expected, "{data}: {why}");
    }
}

#[tokio::test]
async fn a_line_that_no_list_has_is_ticked_nowhere() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "de").await;
    let message = card(&person).await;
    let (_, data) = buttons(&person, message)[0].clone();
    let forged = data.replace(":0:1", ":98:1");
    assert_ne!(forged, data);
    person.press_data(message, &forged).await;
    bot.quiet().await;
    assert_eq!(ticked(&person, message), Vec::<String>::new());
}

#[test]
fn every_topic_says_what_to_collect_and_what_to_ask_for_and_every_word_is_used() {
    let dialogs = &world().content.dialogs;
    let topics: Vec<_> = dialogs.iter().filter(|(_, dialog)| !dialog.collect.is_empty()).collect();
    let without: Vec<&String> =
        dialogs.iter().filter(|(_, dialog)| dialog.collect.is_empty()).map(|(id, _)| id).collect();
    assert_eq!(without, ["common", "menu", "notfall"], "nobody in danger is asked to collect");
    for (id, dialog) in &topics {
        assert!((2..=4).contains(&dialog.wishes.len()), "{id} has {} wishes", dialog.wishes.len());
    }
    let items: BTreeSet<&str> = topics.iter().flat_map(|(_, dialog)| &dialog.collect).map(String::as_str).collect();
    let wishes: BTreeSet<&str> = topics.iter().flat_map(|(_, dialog)| &dialog.wishes).map(String::as_str).collect();
    assert_eq!(items, ITEMS.iter().map(|(id, _)| *id).collect());
    assert_eq!(wishes, WISHES.into_iter().collect());
}
