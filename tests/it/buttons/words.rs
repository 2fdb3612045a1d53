//! Commands, links and what people type.

use lotse::bot::COMMANDS;
use lotse::dialog::session::Entry;
use lotse::papers::link;
use lotse::rules::Land;
use lotse::simulator::Call;
use serde_json::Value;

use super::{at_the_day, at_the_result, kept, said, trouble};
use crate::binary::session;
use crate::harness::Bot;
use crate::workshops::{CODE, open};

#[tokio::test]
async fn every_command_is_answered_in_the_middle_of_a_topic_which_goes_on_after_it() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    for command in COMMANDS.iter().filter(|command| !["start", "menu", "emergency", "office"].contains(command)) {
        let before = person.texts().len();
        person.send(&format!("/{command}")).await;
        assert_eq!(person.texts().len(), before + 2, "/{command} and its answer: {:#?}", person.texts());
    }
    person.send("/nonsense").await;
    assert!(person.button("a:kuendigung/received").is_some());
    person.send("20.11.2026").await;
    assert!(person.button("l:kuendigung/ask-land:SN").is_some(), "the topic goes on: {:#?}", person.texts());
    for (command, shown) in [("emergency", "110"), ("menu", "Was ist passiert?"), ("office", "?"), ("start", "Lotse")] {
        person.send(&format!("/{command}")).await;
        assert!(
            said(&person).iter().rev().take(2).any(|text| text.contains(shown)),
            "/{command}: {:#?}",
            person.texts()
        );
    }
}

#[tokio::test]
async fn delete_asks_once_and_then_wipes_the_chat_and_the_session() {
    let bot = Bot::start().await;
    let person = at_the_result(&bot).await;
    person.send("/delete").await;
    person.press("c").await;
    assert!(session(&bot, person.id).await.is_some(), "the first press keeps it");
    person.send("/delete").await;
    assert!(session(&bot, person.id).await.is_some(), "asked once more before");
    person.press("Ja, Chat leeren").await;
    assert!(session(&bot, person.id).await.is_none(), "the row is gone");
    assert_eq!(person.messages(), Vec::<Value>::new(), "nothing stands there, theirs is gone as well");
    let alert = person.alert().expect("a window says that it is done");
    assert!(alert.contains("Alles ist gelöscht"), "in the language that was chosen: {alert}");
    person.send("/privacy").await;
    assert!(person.last().contains("0 answers"), "nothing is known, the phone's language either: {}", person.last());
}

#[tokio::test]
async fn where_no_window_can_be_shown_any_more_a_message_says_that_all_is_erased() {
    let mut bot = Bot::start().await;
    let person = at_the_result(&bot).await;
    person.send("/delete").await;
    let (message, data) = person.button("Ja, Chat leeren").expect("the question whether to erase");
    bot.stop().await;
    bot.telegram.press(person.id, message, &data);
    bot.telegram.pass_time(600);
    bot.go().await;
    bot.telegram.until(|telegram| telegram.waiting() == 0).await;
    assert!(session(&bot, person.id).await.is_none(), "the row is gone");
    assert_eq!(person.messages().len(), 1, "nothing else stands there: {:#?}", person.texts());
    assert!(person.last().contains("Alles ist gelöscht"), "{}", person.last());
}

#[tokio::test]
async fn what_telegram_keeps_after_two_days_does_not_keep_the_rest() {
    let bot = Bot::start().await;
    let person = at_the_result(&bot).await;
    let old = said(&person).len();
    bot.telegram.pass_time(49 * 3600);
    for _ in 0..5 {
        person.send("/help").await;
    }
    person.send("/delete").await;
    person.press("Ja, Chat leeren").await;
    assert_eq!(said(&person).len(), old, "only the old ones: {:#?}", person.texts());
}

#[tokio::test]
async fn privacy_tells_how_much_is_kept_and_until_when() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    person.send("/privacy").await;
    let text = person.last();
    let hour = kept(&bot, &person).await.expires(lotse::bot::Clock::default().now().expect("the time").hour);
    let until = jiff::Timestamp::from_second(hour * 3600).expect("a time");
    let berlin = jiff::tz::TimeZone::get("Europe/Berlin").expect("the time zone");
    let until = until.to_zoned_datetime(berlin);
    assert!(text.contains("2 Antworten"), "{text}");
    assert!(text.contains(&format!("{}, {:02}:00", until.year(), until.hour())), "until {until}: {text}");
    assert!(!text.contains("aus Ihrem Link"), "there was none: {text}");
}

#[tokio::test]
async fn privacy_tells_what_a_link_brought() {
    let bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let person = bot.person("de");
    let entry = Entry { locale: Some("de".to_owned()), dialog: None, land: None, code: Some(CODE.to_owned()) };
    person.send(&format!("/start {}", link::encode(&entry).expect("it is short"))).await;
    person.send("/privacy").await;
    assert!(person.last().contains("aus Ihrem Link"), "{}", person.last());
}

#[tokio::test]
async fn a_link_brings_language_topic_and_place_and_a_broken_one_opens_the_bot() {
    let bot = Bot::start().await;
    let entry = |locale: Option<&str>, dialog: Option<&str>| Entry {
        locale: locale.map(str::to_owned),
        dialog: dialog.map(str::to_owned),
        land: Some(Land::SN),
        code: Some(CODE.to_owned()),
    };
    open(&bot, &[CODE]).await;
    let whole = link::encode(&entry(Some("de"), Some("kuendigung"))).expect("it is short");
    let person = bot.person("en");
    person.send(&format!("/start {whole}")).await;
    let known = kept(&bot, &person).await;
    assert_eq!((known.locale.as_deref(), known.land, known.code.as_deref()), (Some("de"), Some(Land::SN), Some(CODE)));
    assert!(person.button("kuendigung/what").is_some(), "the topic at once: {:#?}", person.texts());
    let table = [
        (link::encode(&entry(None, Some("kuendigung"))).expect("it is short"), "no language: it is asked"),
        (link::encode(&entry(Some("tlh"), None)).expect("it is short"), "a language that is not there"),
        (link::encode(&entry(None, Some("never"))).expect("it is short"), "a topic that is not there"),
        (whole.replacen('1', "2", 1), "another version"),
        (whole.replace("kuendigung", "kuendigunk"), "a wrong check character"),
        ("a".repeat(64), "64 characters of nothing"),
        ("_".repeat(64), "64 separators"),
        ("a".repeat(500), "more than a link holds"),
        ("1' OR 1=1 --".to_owned(), "SQL"),
    ];
    for (payload, why) in table {
        let person = bot.person("en");
        person.send(&format!("/start {payload}")).await;
        assert!(person.button("L:de").is_some(), "{why}: {:#?}", person.texts());
        person.press("L:de").await;
        assert!(person.last().contains('?'), "and on: {why}: {}", person.last());
    }
}

#[tokio::test]
async fn whatever_is_typed_is_answered_deleted_and_never_said_again() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    let long = "Marker ".repeat(585) + "x";
    let longer = "Marker".repeat(1667);
    let table = [
        ("<b>Marker</b><a href='tg://user?id=1'>x</a> & &lt;", "HTML"),
        ("{ $act-by } { -Marker } { PLURAL($n) ->\n *[other] x }", "Fluent"),
        ("'; DROP TABLE sessions; -- Marker", "SQL"),
        ("M\u{200B}a\u{200D}rker\u{FEFF}", "zero width"),
        ("\u{202E}rekraM\u{202C}\u{2066}", "right-to-left override"),
        ("Marker\u{0300}\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}", "combining flood"),
        ("😀👩‍👩‍👧‍👦🏳️‍🌈", "emoji alone"),
        ("Marker\u{0}\u{1}\u{1b}[31m", "control characters"),
        ("Marker\n\n\n\nMarker\r\n", "lines"),
        (&long, "4,096 characters"),
        (&longer, "10,000 characters"),
        ("31.02.2026", "a day that the calendar does not have"),
        ("99999999999999999999.99999999999999.99999999999999999", "numbers without end"),
        ("-1", "less than nothing"),
        ("/", "a command without a name"),
        ("@lotse_test_bot Marker", "a mention"),
    ];
    for (text, why) in table {
        let asked = bot.telegram.journal().len();
        person.send(text).await;
        let spoke = |call: &Call| call.method == "sendMessage" && call.ok;
        assert!(bot.telegram.journal()[asked..].iter().any(spoke), "answered: {why}");
        let echoes = |said: &String| said.contains("Marker") || text.len() > 1 && said.contains(text);
        assert!(!said(&person).iter().any(echoes), "echoed: {why}");
        assert!(!trouble(&person.last()), "{why}: {}", person.last());
        let left = person.messages().into_iter().filter(|message| message["from"]["is_bot"] == false);
        let left: Vec<Value> = left.map(|message| message["text"].clone()).collect();
        assert!(left.iter().all(|text| text.as_str().is_some_and(|text| text.starts_with('/'))), "{why}: {left:?}");
    }
    person.send("20.11.2026").await;
    assert!(person.button("l:kuendigung/ask-land:SN").is_some(), "the question is still open: {:#?}", person.texts());
}
