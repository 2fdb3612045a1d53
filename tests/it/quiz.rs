//! The quiz for a group: in the chat in every language, kept and counted nowhere, and proof against old and forged buttons.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;
use lotse::check::citations::cited;
use lotse::dialog::quiz::{Page, QUESTIONS, Screen, Turn};
use lotse::dialog::session::{Input, Session};
use lotse::l10n::quiz_id;
use serde_json::Value;

use crate::binary::{counters, session};
use crate::harness::{Bot, Person, TODAY};
use crate::walker::{LOCALES, Walker, fits, read, world};

/// All of a session but the updates that were taken.
fn kept(session: &Session) -> Value {
    let mut kept = serde_json::to_value(session).expect("a session is written");
    let updates = kept.as_object_mut().expect("an object").remove("updates");
    assert!(updates.is_some_and(|updates| updates.is_array()), "they are there");
    kept
}

/// The buttons of the newest message.
fn buttons(person: &Person) -> Vec<String> {
    let keyboard = person.messages().pop().expect("a message")["reply_markup"]["inline_keyboard"].clone();
    let rows = keyboard.as_array().cloned().unwrap_or_default();
    let data = |button: &Value| button["callback_data"].as_str().map(|data| data.trim_start_matches('+').to_owned());
    rows.iter().filter_map(Value::as_array).flatten().filter_map(data).collect()
}

/// Answers "true" to all statements of the topic that is open; returns how many were right.
async fn says_true(person: &Person, topic: &str) -> usize {
    let quiz = &world().content.quiz;
    let topic = quiz.topics.iter().find(|known| known.id == topic).expect("the topic");
    let mut right = 0;
    for (at, question) in topic.questions.iter().enumerate() {
        let before = person.messages().len();
        assert!(person.last().contains(&(at + 1).to_string()), "which statement it is: {}", person.last());
        assert!(!person.last().contains('§'), "the law comes behind the answer: {}", person.last());
        person.press(&format!("{}:{right}:t", question.id)).await;
        right += usize::from(question.answer);
        let told = person.last();
        assert_eq!(told.contains('✅'), question.answer, "{}: {told}", question.id);
        assert!(question.sources.iter().flat_map(|source| cited(source)).count() > 0 && told.contains('§'), "{told}");
        let next = buttons(person).remove(0);
        person.press(&next).await;
        assert_eq!(person.messages().len(), before, "a page takes the place of the one before");
    }
    right
}

#[tokio::test]
async fn a_group_plays_in_its_languages_and_nothing_is_kept_or_counted() {
    let bot = Bot::start().await;
    let table = [("de", "wage", "2 von 5"), ("en", "end", "3 of 5"), ("ar", "fair", "2 من 5")];
    for (language, topic, score) in table {
        let person = bot.person(language);
        person.send("/start").await;
        person.press(&format!("L:{language}")).await;
        person.press("job-ends").await;
        person.press("paper").await;
        person.send("/help").await;
        bot.quiet().await;
        let (before, counts) = (session(&bot, person.id).await.expect("a session"), counters(&bot).await);
        person.press("🎲").await;
        person.press(&format!("z:{language}:{topic}/")).await;
        let right = says_true(&person, topic).await;
        assert!(person.last().contains(score) && right.to_string() == score[..1], "{right}: {}", person.last());
        let said = |id| world().l10n.plain(language, id);
        assert!(person.last().contains(said("quiz-after").lines().next().expect("a line")), "{}", person.last());
        let again = format!("z:{language}");
        assert!(buttons(&person).contains(&again), "another topic: {:?}", buttons(&person));
        bot.quiet().await;
        let after = session(&bot, person.id).await.expect("a session");
        assert_eq!(kept(&after), kept(&before), "{language}: the session is as it was");
        assert_eq!(counters(&bot).await, counts, "{language}: nobody is counted");
        person.press(&again).await;
        person.press("p:menu").await;
        person.press("wage").await;
        assert!(person.button("lohn/trouble").is_some(), "the way goes on: {:#?}", person.texts());
    }
    bot.quiet().await;
}

#[tokio::test]
async fn the_tour_offers_the_quiz_at_its_beginning_and_its_end() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person.press("o:menu/what:info").await;
    person.press("o:menu/info:rights").await;
    assert!(buttons(&person).contains(&"z:de".to_owned()), "below the first question");
    person.press("o:rechte/where:end").await;
    assert!(!buttons(&person).contains(&"z:de".to_owned()), "not on each page");
    person.press("x:rechte/end").await;
    person.press("x:rechte/fair").await;
    assert!(buttons(&person).contains(&"z:de".to_owned()), "below the end");
    let result = person.texts();
    person.press("🎲").await;
    assert!(result.iter().all(|text| person.texts().contains(text)), "the result stays: {:#?}", person.texts());
    assert!(person.last().contains("Welches Thema?"), "{}", person.last());
}

#[tokio::test]
async fn old_buttons_work_and_forged_ones_are_unknown() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    let (message, _) = person.button("job-ends").expect("the menu");
    let unknown = "Das verstehe ich nicht";
    let outdated = "gibt es so nicht mehr";
    let table = [
        ("z:de:wage/helmet:3:f", "✅", "the press of a question of long ago"),
        ("z:de:wage:5", "5 von 5", "a score that can be"),
        ("z:de:wage/helmet:4:f", unknown, "four right of three"),
        ("z:de:wage/payslip:1", unknown, "one right of none"),
        ("z:de:wage:6", unknown, "six right of five"),
        ("z:de:wage:-1", unknown, "no number"),
        ("z:de:wage/payslip:0:x", unknown, "neither true nor false"),
        ("z:de:wage:5:t", unknown, "an answer to nothing"),
        ("z:de:WAGE/payslip:0", unknown, "no name of ours"),
        ("z:xx", unknown, "a language that nobody has"),
        ("z:de:wage/gone:0:t", outdated, "a statement that is not asked any more"),
        ("z:de:gone:0", outdated, "a topic that is gone"),
    ];
    for (data, expected, why) in table {
        person.press_data(message, data).await;
        assert!(person.last().contains(expected), "{why}: {data}: {}", person.last());
    }
    let late = bot.person("de");
    late.send("/start").await;
    let message = late.messages().pop().expect("a message")["message_id"].as_i64().expect("its id");
    late.press_data(i32::try_from(message).expect("an id"), "z:ar:wage/less:0:f").await;
    assert!(late.last().contains("الجملة غير صحيحة"), "in the language of the message: {}", late.last());
    bot.quiet().await;
}

#[test]
fn every_page_in_every_language_fits_into_a_phone() {
    let quiz = &world().content.quiz;
    assert!(quiz.topics.len() >= 6, "as many topics as the tour has");
    for language in LOCALES {
        let mut texts = BTreeSet::new();
        let mut pages = vec![Page::Topics];
        while let Some(page) = pages.pop() {
            let mut walker = Walker::new(TODAY, language);
            let session = walker.session.clone();
            walker.does(&Input::Quiz(Turn { page: page.clone(), locale: language.to_owned() }));
            assert_eq!(kept(&walker.session), kept(&session), "{page:?}");
            let reply = walker.reads();
            let [message] = &reply.messages[..] else { panic!("one message: {page:?}") };
            assert!(fits(message).is_ok() && !reply.fresh, "{language} {page:?}: {:?}", fits(message));
            let new = texts.insert(message.text.as_str().to_owned());
            assert!(new || matches!(page, Page::Score { .. }), "{language} {page:?} says what another one said");
            let named = quiz.topics.iter().any(|topic| {
                let label = world().l10n.say(language, "quiz-topics", Some(&topic.id), &FluentArgs::default());
                label.is_some_and(|label| message.text.as_str().lines().next() == Some(&label.text))
            });
            assert!(!named, "the first line names no topic");
            // Right answers only, so that no page is met again with another score.
            let next = walker.data().into_iter().filter_map(|data| match read(&data) {
                Input::Quiz(Turn { page: Page::Topics, .. }) => None,
                Input::Quiz(Turn { page, .. }) => Some(page),
                _ => None,
            });
            let right = |page: &Page| match quiz.screen(page) {
                Some(Screen::Told { right, .. }) => right,
                _ => true,
            };
            pages.extend(next.filter(right));
        }
        let pages = quiz.topics.iter().map(|topic| 2 * topic.questions.len()).sum::<usize>();
        assert_eq!(texts.len(), 1 + pages + 1, "{language}: the topics, every page, and one score for all");
    }
}

#[test]
fn each_topic_has_five_statements_some_true_and_some_false() {
    for topic in &world().content.quiz.topics {
        assert_eq!(topic.questions.len(), QUESTIONS, "{}", topic.id);
        let answers: BTreeSet<bool> = topic.questions.iter().map(|question| question.answer).collect();
        assert_eq!(answers.len(), 2, "{}: whoever always says the same learns nothing", topic.id);
        for (question, language) in topic.questions.iter().flat_map(|question| LOCALES.map(|tag| (question, tag))) {
            let id = quiz_id(&topic.id, &question.id);
            let why = world().l10n.say(language, &id, Some("why"), &FluentArgs::default()).expect("an explanation");
            let named: BTreeSet<String> = question.sources.iter().flat_map(|source| cited(source)).collect();
            assert_eq!(cited(&why.text), named, "{language} {id}: the paragraphs of the file");
        }
    }
}
