//! Typed words in the chat: what is offered, what was understood, and what is kept of it.

use lotse::dialog::prompt::{Note, Taken};
use lotse::dialog::session::Input;
use serde_json::Value;

use super::danger::typed;
use crate::binary::session;
use crate::harness::{Bot, Person, TODAY};
use crate::walker::{LOCALES, Walker};

/// Someone who chose a language and stands before the question for the day.
async fn at_the_day(bot: &Bot, tag: &str) -> Person {
    let person = bot.person("en");
    person.send("/start").await;
    person.press(&format!("L:{tag}")).await;
    person.press("job-ends").await;
    person.press("paper").await;
    person
}

/// The data of the buttons below the newest message.
fn buttons(person: &Person) -> Vec<String> {
    let newest = person.messages().pop().expect("a message");
    let rows = newest["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
    let data = rows.iter().filter_map(Value::as_array).flatten().filter_map(|button| button["callback_data"].as_str());
    data.map(str::to_owned).collect()
}

#[tokio::test]
async fn words_at_a_question_offer_topics_and_the_way_back_and_open_nothing() {
    let bot = Bot::start().await;
    let table = [
        ("de", "mein Chef zahlt keinen Lohn", "Meinen Sie eines davon?", "Kein Lohn", "p:lohn"),
        ("en", "cant take holidays", "Do you mean one of these?", "Holiday", "p:urlaub"),
        ("ar", "راتبي ناقص", "هل تقصدون", "لا أجر", "p:lohn"),
    ];
    for (tag, words, asked, label, data) in table {
        let person = at_the_day(&bot, tag).await;
        let before = session(&bot, person.id).await.expect("a session");
        person.send(words).await;
        assert!(person.last().contains(asked), "{words}: {}", person.last());
        assert!(!person.texts().iter().any(|text| text.contains(words)), "deleted, and never said again");
        let offered = buttons(&person);
        assert!(
            offered.iter().filter(|data| data.starts_with("p:")).count() <= 4,
            "three and the emergency: {offered:?}"
        );
        assert!(person.button(label).is_some_and(|(_, found)| found == data), "{label}: {offered:?}");
        assert!(offered.contains(&"p:notfall".to_owned()), "{offered:?}");
        let after = session(&bot, person.id).await.expect("a session");
        assert_eq!(after.answers().collect::<Vec<_>>(), before.answers().collect::<Vec<_>>(), "nothing is opened");
        assert_eq!(after.tally, before.tally, "nothing is counted");
        let debug = format!("{after:?}");
        assert!(words.split(' ').all(|word| !debug.contains(word)), "no word is kept: {debug}");
        person.press("c").await;
        assert!(person.button("a:kuendigung/received").is_some(), "back at the question: {:#?}", person.texts());
        person.send(words).await;
        person.press(data).await;
        assert!(person.button(&format!("{}/", &data[2..])).is_some(), "the topic: {:#?}", person.texts());
    }
}

#[tokio::test]
async fn words_that_nothing_is_found_for_leave_the_question_with_a_kind_line() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot, "de").await;
    person.send("blubb xyzzy").await;
    let text = person.last();
    assert!(text.contains("28.08.2026") && text.contains("Dazu haben wir kein Thema gefunden"), "{text}");
    assert!(person.button("a:kuendigung/received").is_some(), "the question stays");
    person.send("31.02.2026").await;
    assert!(!person.last().contains("kein Thema"), "a wrong day is no search: {}", person.last());
}

#[tokio::test]
async fn before_a_language_is_chosen_words_find_topics_and_every_language_stays_a_button() {
    let bot = Bot::start().await;
    let person = bot.person("en");
    person.send("معاشي ما دفعو").await;
    assert!(person.last().contains("Do you mean"), "{}", person.last());
    let offered = buttons(&person);
    for data in ["p:lohn", "L:de", "L:en", "L:ar"] {
        assert!(offered.iter().any(|offered| offered == data), "{data}: {offered:?}");
    }
    person.press("p:lohn").await;
    assert!(person.button("lohn/trouble").is_some(), "the topic: {:#?}", person.texts());
    person.send("xyzzy blubb").await;
    assert!(person.button("L:ar").is_some(), "nothing found: the language: {:#?}", person.texts());
}

#[tokio::test]
async fn danger_opens_the_card_at_the_question_for_a_day_and_before_a_language() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot, "de").await;
    person.send("er hat mich geschlagen").await;
    let texts = person.texts();
    let card = texts.iter().find(|text| text.contains("110")).expect("the card");
    let (why, number) = (card.find("klingen nach Gefahr"), card.find("110"));
    assert!(why.is_some() && why < number, "why it comes stands above: {card}");
    person.press("Weiter mit meinen Fragen").await;
    assert!(person.button("a:kuendigung/received").is_some(), "back at the question: {:#?}", person.texts());
    let stranger = bot.person("ar");
    stranger.send("i want to die").await;
    assert!(
        stranger.texts().iter().any(|text| text.contains("110") && text.contains("خطر")),
        "{:#?}",
        stranger.texts()
    );
}

#[tokio::test]
async fn what_was_typed_as_an_answer_is_said_back_and_never_the_postcode() {
    let bot = Bot::start().await;
    let table = [
        ("de", "20.11.2026", "Verstanden: Freitag, 20. November 2026", "Verstanden: Bundesland Sachsen"),
        ("en", "20/11/2026", "Friday, 20 November 2026", "Understood: in the Land Sachsen"),
        ("ar", "٢٠/١١/٢٠٢٦", "فهمنا: ", "فهمنا: الولاية"),
    ];
    for (tag, day, said, place) in table {
        let person = at_the_day(&bot, tag).await;
        person.send(day).await;
        assert!(person.last().contains(said), "{tag}: {}", person.last());
        person.send("01067").await;
        assert!(person.last().contains(place), "{tag}: {}", person.last());
        assert!(!person.texts().iter().any(|text| text.contains("01067") || text.contains("Dresden")), "not the place");
    }
}

#[test]
fn months_and_amounts_are_said_back_in_every_locale() {
    for tag in LOCALES {
        let mut walker = Walker::new(TODAY, tag);
        walker.presses("o:menu/what:wage");
        walker.presses("o:lohn/trouble:too-little");
        walker.does(&typed("9/2026", tag));
        assert_eq!(walker.prompt.notes, [Note::Taken(Taken::Month(jiff::civil::date(2026, 9, 1)))]);
        assert!(walker.reads().messages[0].text.as_str().contains("2026"), "{tag}: {:?}", walker.reads());
    }
    let mut person = Walker::new(TODAY, "de");
    for data in ["o:menu/what:wage", "o:lohn/trouble:too-little", "a:lohn/month", "o:lohn/got:some"] {
        person.presses(data);
    }
    person.does(&Input::Text("1450,50".to_owned()));
    assert!(person.reads().messages[0].text.as_str().contains("Verstanden: 1.450,50"), "{:?}", person.reads());
}
