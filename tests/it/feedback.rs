//! Two taps below a result: the result stays, nothing is asked in words, and each session counts once for each result.

use lotse::dialog::feedback::{Feedback, is_result};
use lotse::dialog::model::NodeId;
use lotse::dialog::session::{Input, Session};
use lotse::dialog::tally::{By, Opinion, Spot};
use lotse::dialog::{Now, button, step};

use crate::binary::{counters, session};
use crate::buttons::expire;
use crate::harness::{Bot, Person, TODAY};
use crate::walker::world;

/// The result that they come to.
const RESULT: &str = "kuendigung/running";

/// Someone who reads a result; `language` is that of the phone and of the chat.
async fn at_a_result(bot: &Bot, language: &str) -> Person {
    let person = bot.person(language);
    person.send("/start").await;
    for press in [&format!("L:{language}"), "job-ends", "paper"] {
        person.press(press).await;
    }
    for typed in ["20.11.2026", "01067"] {
        person.send(typed).await;
    }
    for press in ["ask-title:other", "service:under-2", "n:kuendigung/special"] {
        person.press(press).await;
    }
    assert!(person.button(&format!("F:helped:{RESULT}:{language}")).is_some(), "{:#?}", person.texts());
    person
}

/// What was said of the result, and of any, as the counters have it.
async fn said(bot: &Bot) -> Vec<(String, i64)> {
    bot.quiet().await;
    let counts = counters(bot).await.into_iter().filter(|(_, count)| count.reached != 0);
    let said = counts.filter_map(|(cell, count)| match &cell.by {
        By::Feedback(_) => Some((format!("{} {}", cell.spot, cell.by.name().1), count.reached)),
        _ => None,
    });
    said.collect()
}

fn both(opinion: &str) -> Vec<(String, i64)> {
    vec![(format!("result {opinion}"), 1), (format!("{RESULT} {opinion}"), 1)]
}

#[tokio::test]
async fn two_taps_are_enough_in_every_language_and_the_result_stays() {
    let bot = Bot::start().await;
    for language in ["de", "en", "ar"] {
        let words = |id| world().l10n.plain(language, id);
        let person = at_a_result(&bot, language).await;
        let (result, before) = (person.messages(), person.texts());
        person.press(&words("button-helped")).await;
        assert!(person.last().contains(&words("feedback-helped")), "{}", person.last());
        assert_eq!(person.messages()[..result.len()], result, "{language}: the result stays, with its buttons");
        person.press(&words("button-unhelped")).await;
        assert!(person.last().contains(words("feedback-why").lines().next().expect("a question")), "{}", person.last());
        let asked = person.messages().len();
        assert_eq!(asked, before.len() + 2, "{language}: each press below the result has one short answer");
        let reasons = [
            ("button-too-hard", "feedback-unhelped"),
            ("button-wrong", "feedback-wrong"),
            ("button-missing", "feedback-unhelped"),
            ("button-other-reason", "feedback-unhelped"),
        ];
        for (at, (label, thanks)) in reasons.into_iter().enumerate() {
            if at > 0 {
                person.press(&words("button-unhelped")).await;
            }
            person.press(&words(label)).await;
            assert_eq!(person.messages().len(), asked + at, "{language}: the thanks take the place of the question");
            for paragraph in words(thanks).split("\n\n") {
                // The German word in brackets is set apart where the writing runs the other way.
                let said = person.last().replace(['\u{2066}', '\u{2069}'], "");
                assert!(said.contains(paragraph), "{language} {label}: {said}");
            }
            let first = person.last().lines().next().map(str::to_owned);
            assert_eq!(first.as_deref().map(|line| line.trim_start_matches('\u{200f}')), Some("Lotse"));
        }
        person.press(&words("button-handover")).await;
        assert!(person.button("beratung/").is_some(), "{language}: a person can help: {:#?}", person.texts());
        let stands = person.texts();
        assert_eq!(stands[..before.len()], before, "{language}: the result stands to the end");
    }
}

#[tokio::test]
async fn the_last_answer_of_a_session_counts_once_however_often_it_is_given() {
    let mut bot = Bot::start().await;
    let person = at_a_result(&bot, "de").await;
    assert_eq!(said(&bot).await, [], "nobody said anything");
    let table = [
        ("F:helped", "helped", "the first answer"),
        ("F:helped", "helped", "the same again"),
        ("F:no", "other", "it moves; without a reason it is another one"),
        ("F:wrong", "wrong", "with its reason"),
        ("F:no", "wrong", "the reason stays"),
        ("F:too-hard", "too-hard", "another reason"),
        ("F:helped", "helped", "it helped after all"),
        ("F:missing", "missing", "a button of the question, which is still there"),
    ];
    for (data, expected, why) in table {
        let (message, data) = person.button(data).unwrap_or_else(|| panic!("{data}: {:#?}", person.texts()));
        for _ in 0..2 {
            person.press_data(message, &data).await;
        }
        assert_eq!(said(&bot).await, both(expected), "{why}");
        if expected == "too-hard" {
            bot.stop().await;
            bot.go().await;
        }
        if data.contains("F:helped") && why.contains("after all") {
            person.press("F:no").await;
        }
    }
    let counts = counters(&bot).await;
    assert!(counts.values().all(|count| (0..=1).contains(&count.reached)), "{counts:#?}");
    person.send("/delete").await;
    person.press(&world().l10n.plain("de", "button-erase")).await;
    assert_eq!(said(&bot).await, both("missing"), "what was counted stays counted");
}

#[tokio::test]
async fn what_a_session_did_not_come_to_is_thanked_for_and_not_counted() {
    let mut bot = Bot::start().await;
    let reader = at_a_result(&bot, "en").await;
    let (message, data) = reader.button("F:no").expect("the button");
    expire(&mut bot).await;
    reader.press_data(message, &data).await;
    let gone = |language| world().l10n.plain(language, "feedback-gone");
    assert!(reader.last().contains(gone("en").lines().next().expect("a line")), "{}", reader.last());
    let kept = session(&bot, reader.id).await.expect("it begins with the press");
    assert_eq!((kept.locale.as_deref(), kept.answers().count()), (Some("en"), 0), "in the language of the button");
    let other = bot.person("de");
    other.send("/start").await;
    other.press("L:de").await;
    let (menu, _) = other.button("job-ends").expect("the menu");
    other.press_data(menu, &format!("F:helped:{RESULT}:de")).await;
    assert!(other.last().contains(gone("de").lines().next().expect("a line")), "{}", other.last());
    assert_eq!(said(&bot).await, [], "nobody said anything of what they came to");
}

#[tokio::test]
async fn forged_and_outdated_buttons_count_nothing() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "de").await;
    let (message, _) = person.button("F:helped").expect("the button");
    let table = [
        ("F:helped:kuendigung/what:de", "note-outdated", "a question"),
        ("F:helped:kuendigung/never:de", "note-outdated", "a result that is not there any more"),
        ("F:helped:notfall/now:de", "note-outdated", "the emergency card is no result"),
        ("F:helped:beratung/office:de", "note-outdated", "an office is no result"),
        ("F:never:kuendigung/running:de", "note-unknown", "no opinion"),
        ("F:helped:kuendigung:de", "note-unknown", "no node"),
        ("F:helped:kuendigung/running:xx", "note-unknown", "no language of the bot"),
        ("F:helped:kuendigung/running", "note-unknown", "too short"),
        ("F", "note-unknown", "nothing"),
    ];
    for (data, note, why) in table {
        let says = world().l10n.plain("de", note);
        person.press_data(message, &format!("+{data}")).await;
        let texts = person.texts();
        assert!(texts.iter().rev().take(2).any(|text| text.contains(&says)), "{why}: {texts:#?}");
        assert_eq!(said(&bot).await, [], "{why}");
    }
}

#[test]
fn the_button_of_every_result_fits_and_is_read_as_it_was_written() {
    let content = &world().content;
    let now = Now { today: TODAY, minute: 0, hour: 0 };
    let (mut results, mut longest) = (0, 0);
    for (dialog, nodes) in &content.dialogs {
        for node in nodes.nodes.keys().map(|node| NodeId::new(dialog, node)).filter(|id| is_result(content, id)) {
            results += 1;
            for opinion in [None].into_iter().chain(Opinion::ALL.map(|(opinion, _)| Some(opinion))) {
                // The longest tag that any locale could have here.
                let feedback = Feedback { node: node.clone(), opinion, locale: "fa-AF".to_owned() };
                let input = Input::Feedback(feedback);
                let data = button::encode(&input);
                longest = longest.max(data.len() + 1);
                assert_eq!(button::decode(&data, content, |tag| tag == "fa-AF"), input, "{data}");
                let after = step(content, Session::new(0), &input, now).session.expect("it goes on");
                assert!(after.tally.counts().is_empty(), "{data}: nobody came there");
            }
        }
    }
    println!("{results} results, {longest} bytes with the mark at most");
    assert!(results > 100 && longest <= button::BYTES, "{results} results, {longest} bytes");
}

#[tokio::test]
async fn a_search_without_a_hit_is_counted_once_by_language() {
    let bot = Bot::start().await;
    let person = at_a_result(&bot, "ar").await;
    let before = session(&bot, person.id).await.expect("a session").tally;
    let mut after = before.clone();
    after.missed();
    after.missed();
    let added = after.since(&before).expect("it is counted").counts;
    let added: Vec<_> = added.iter().map(|(cell, count)| (&cell.spot, cell.by.name(), count.reached)).collect();
    assert_eq!(added, [(&Spot::Missed, ("", ""), 1), (&Spot::Missed, ("locale", "ar"), 1)], "which words: nowhere");
    let kept = serde_json::to_string(&after).expect("it is written");
    assert_eq!(serde_json::from_str::<lotse::dialog::tally::Tally>(&kept).expect("it is read"), after);
    let old = serde_json::to_string(&before).expect("it is written");
    assert!(!old.contains("missed") && !old.contains("opinions"), "a row of the version before: {old}");
    assert_eq!(serde_json::from_str::<lotse::dialog::tally::Tally>(&old).expect("it goes on"), before);
}
