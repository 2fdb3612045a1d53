//! Workshop codes: entered by link or by hand, counted exactly on their day, rounded at night, forgotten after 90 days.

use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse::bot::Clock;
use lotse::dialog::session::{Entry, Session};
use lotse::dialog::tally::{Added, By, Cell, Counts, Entrance, Mark, Spot, Week};
use lotse::papers::link;
use lotse::pseudonym::Secret;
use lotse::simulator::Fault;
use lotse::statistics::room::{Room, picture};
use lotse::statistics::{Period, Span};
use lotse::store::{Saved, Store, Workshop};

use crate::binary::session;
use crate::harness::{Bot, Person, TODAY};

/// Two codes that are made by the rules of `papers::code`.
pub const CODE: &str = "b7k2k";
pub const OTHER: &str = "t3rwp";
/// What the counsellor calls the place.
const PLACE: &str = "Qxplace Volkshochschule";

pub async fn store(bot: &Bot) -> Store {
    Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database")
}

/// Makes codes valid on the day of the tests.
pub async fn open(bot: &Bot, codes: &[&str]) {
    let store = store(bot).await;
    for code in codes {
        assert!(store.open_workshop(code, TODAY, PLACE).await.expect("a workshop"), "{code} is free");
    }
    store.close().await;
}

async fn found(bot: &Bot, code: &str) -> Workshop {
    let store = store(bot).await;
    let workshop = store.workshop(code).await.expect("the database").expect("the workshop");
    store.close().await;
    workshop
}

fn room(started: u64, topics: &[(&str, u64)]) -> Room {
    Room { started, topics: topics.iter().map(|(topic, count)| ((*topic).to_owned(), *count)).collect() }
}

fn link(locale: Option<&str>, dialog: Option<&str>, code: &str) -> String {
    let entry = Entry {
        locale: locale.map(str::to_owned),
        dialog: dialog.map(str::to_owned),
        land: None,
        code: Some(code.to_owned()),
    };
    format!("/start {}", link::encode(&entry).expect("it is short"))
}

/// How many conversations of the week began in this way.
async fn entered(bot: &Bot, entry: Entrance) -> i64 {
    let store = store(bot).await;
    let week = Period::containing(Week::of(TODAY), Span::Week);
    let counts = store.counters(week).await.expect("the counters");
    store.close().await;
    let cell = Cell { spot: Spot::Conversation, by: By::Entry(entry) };
    counts.get(&cell).map_or(0, |count| count.reached)
}

/// Tells whether the bot says that a code is not valid today.
fn is_refused(person: &Person) -> bool {
    ["gilt heute nicht", "not valid today", "غير صالح اليوم"].iter().any(|words| person.last().contains(words))
}

#[tokio::test]
async fn the_link_of_a_workshop_opens_the_bot_and_counts() {
    let bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let person = bot.person("de");
    person.send(&link(None, None, CODE)).await;
    assert_eq!(found(&bot, CODE).await.room, Room::default(), "the choice of the language is no question yet");
    person.press("L:de").await;
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(1, &[]), "the menu is no topic");
    person.press("job-ends").await;
    person.press("paper").await;
    person.send("/emergency").await;
    person.send("/office").await;
    bot.quiet().await;
    let expected = room(1, &[("kuendigung", 1)]);
    assert_eq!(found(&bot, CODE).await.room, expected, "neither the emergency card nor the office is a topic");
    assert_eq!(entered(&bot, Entrance::Workshop).await, 1);
    person.send("/privacy").await;
    assert!(person.last().contains("Code des Workshops"), "{}", person.last());
}

#[tokio::test]
async fn a_link_with_a_topic_counts_it_at_once() {
    let bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    bot.person("de").send(&link(Some("de"), Some("lohn"), CODE).to_uppercase().replace("/START", "/start")).await;
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(1, &[("lohn", 1)]));
}

#[tokio::test]
async fn a_code_is_typed_in_any_way_at_any_time() {
    let bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let table = [("b7k2k", "en"), ("B7K 2K", "de"), (" b7-k2k ", "de"), ("b٧k٢k", "ar")];
    for (typed, language) in table {
        let person = bot.person(language);
        person.send("/start").await;
        person.send(typed).await;
        assert!(person.button("L:de").is_some(), "{typed}: the language is asked: {:#?}", person.texts());
        person.press(&format!("L:{language}")).await;
        assert!(person.button("job-ends").is_some(), "{typed}: the menu");
    }
    let person = bot.person("ar");
    person.send("/start").await;
    person.press("L:ar").await;
    person.press("job-ends").await;
    person.send(CODE).await;
    assert!(person.button("L:de").is_none(), "the language stays: {:#?}", person.texts());
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(5, &[]), "the topic of before the code is not counted");
    assert_eq!(entered(&bot, Entrance::Workshop).await, 5);
}

#[tokio::test]
async fn a_dead_code_in_a_link_is_a_link_without_it() {
    let bot = Bot::start().await;
    let store = store(&bot).await;
    for (code, days) in [(CODE, -1), (OTHER, 1)] {
        store.open_workshop(code, TODAY.saturating_add(days.days()), PLACE).await.expect("a workshop");
    }
    store.close().await;
    let table =
        [(CODE, "yesterday's"), (OTHER, "tomorrow's"), ("w3c9m", "one that never was"), ("b7k2", "another kind")];
    for (code, why) in table {
        let person = bot.person("ar");
        person.send(&link(Some("de"), Some("kuendigung"), code)).await;
        assert!(person.button("kuendigung/what").is_some(), "{why}: the topic at once: {:#?}", person.texts());
        assert!(!is_refused(&person), "{why}: nobody is told of it");
    }
    bot.quiet().await;
    assert_eq!((entered(&bot, Entrance::Link).await, entered(&bot, Entrance::Workshop).await), (4, 0));
    for code in [CODE, OTHER] {
        assert_eq!(found(&bot, code).await.room, Room::default(), "{code}");
    }
}

#[tokio::test]
async fn a_typed_code_that_is_dead_changes_nothing_and_is_said_kindly() {
    let bot = Bot::start().await;
    for language in ["de", "en", "ar"] {
        let person = bot.person(language);
        person.send("/start").await;
        person.send(CODE).await;
        assert!(is_refused(&person) && person.button("L:de").is_some(), "{language}: {}", person.last());
        person.press(&format!("L:{language}")).await;
        person.press("job-ends").await;
        person.press("paper").await;
        person.send("B7K-2K").await;
        assert!(is_refused(&person), "{language}: {}", person.last());
        assert!(person.button("a:kuendigung/received").is_some(), "the question stands below: {}", person.last());
    }
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    for (typed, why) in [("b7k3k", "mistyped"), ("hello", "a word"), ("68159", "a postcode")] {
        person.send(typed).await;
        assert!(!is_refused(&person), "{why} goes on as before: {}", person.last());
    }
}

#[tokio::test]
async fn repeats_failures_and_a_restart_count_nobody_twice() {
    let mut bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let person = bot.person("en");
    for _ in 0..3 {
        person.send(&link(Some("en"), None, CODE)).await;
    }
    person.send(CODE).await;
    bot.telegram.fail_on("sendMessage", Fault::ServerError { times: 2 });
    let (message, data) = person.button("job-ends").expect("the topic");
    for _ in 0..3 {
        person.press_data(message, &data).await;
    }
    bot.stop().await;
    bot.go().await;
    person.press_data(message, &data).await;
    person.send(&link(Some("en"), Some("lohn"), CODE)).await;
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(1, &[("kuendigung", 1), ("lohn", 1)]));
}

#[tokio::test]
async fn each_phone_counts_in_each_of_its_workshops_once() {
    let bot = Bot::start().await;
    open(&bot, &[CODE, OTHER]).await;
    let (one, two) = (bot.person("de"), bot.person("en"));
    one.send(&link(Some("de"), Some("lohn"), CODE)).await;
    two.send(&link(Some("en"), Some("urlaub"), CODE)).await;
    two.send(&link(Some("en"), Some("urlaub"), OTHER)).await;
    two.send(&link(Some("en"), Some("lohn"), CODE)).await;
    bot.person("de").send(&link(Some("de"), Some("lohn"), OTHER)).await;
    bot.person("de").send("/start").await;
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(2, &[("lohn", 2), ("urlaub", 1)]));
    assert_eq!(found(&bot, OTHER).await.room, room(2, &[("lohn", 1), ("urlaub", 1)]));
}

#[tokio::test]
async fn who_erased_and_enters_again_is_another_conversation() {
    let bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let person = bot.person("de");
    for _ in 0..2 {
        person.send(&link(Some("de"), None, CODE)).await;
        person.send("/delete").await;
        person.press("Ja, Chat leeren").await;
    }
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(2, &[]));
}

#[tokio::test]
async fn the_next_day_nothing_is_counted_any_more() {
    let mut bot = Bot::start().await;
    open(&bot, &[CODE]).await;
    let person = bot.person("de");
    person.send(&link(Some("de"), Some("lohn"), CODE)).await;
    for _ in 0..7 {
        bot.person("de").send(&link(Some("de"), None, CODE)).await;
    }
    bot.quiet().await;
    assert_eq!(found(&bot, CODE).await.room, room(8, &[("lohn", 1)]), "exact on the day");
    bot.stop().await;
    let tomorrow = TODAY.tomorrow().expect("a day");
    bot.go_with(|ctx| ctx.clock = Clock { today: Some(tomorrow) }).await;
    person.send("/menu").await;
    person.press("job-ends").await;
    let kept = session(&bot, person.id).await.expect("a session");
    assert_eq!((kept.workshop(TODAY), kept.workshop(tomorrow)), (Some(CODE), None), "no workshop goes on over night");
    person.send(CODE).await;
    assert!(is_refused(&person), "{}", person.last());
    bot.person("de").send(&link(Some("de"), None, CODE)).await;
    bot.quiet().await;
    let workshop = found(&bot, CODE).await;
    assert_eq!(workshop.room, room(10, &[]), "rounded, and one person's topic is gone");
    assert_eq!((workshop.day, workshop.place.as_deref()), (Some(TODAY), Some(PLACE)));
}

/// Saves one session more, with what it adds to a workshop.
async fn save(store: &Store, chat: i64, topic: Option<&str>, code: &str) {
    let secret = Secret::parse(&"5e".repeat(32)).expect("64 digits");
    let pseudonym = secret.pseudonym(&store.salts(1).await.expect("a salt")[0], chat);
    let sealed = pseudonym.seal(&Session::new(0), 1, 100).expect("sealing");
    let mark = |topic: Option<&str>| Mark { code: code.to_owned(), day: TODAY, topic: topic.map(str::to_owned) };
    let marks = [mark(None)].into_iter().chain(topic.map(|topic| mark(Some(topic)))).collect();
    let added = Added { week: Week::of(TODAY), counts: Counts::new(), marks };
    assert_eq!(store.save(&sealed, None, 0, Some(&added)).await.expect("saving"), Saved::Newest);
}

/// Tells whether bytes stand in any file of a folder.
fn anywhere(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder).expect("the folder").any(|file| {
        let file = std::fs::read(file.expect("a file").path()).expect("its bytes");
        file.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// A count as a row holds it: the code, the topic and the number stand side by side.
fn row(code: &str, topic: &str, count: u8) -> Vec<u8> {
    [code.as_bytes(), topic.as_bytes(), &[count]].concat()
}

#[tokio::test]
async fn at_night_no_exact_count_is_left_in_the_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("lotse.db")).await.expect("a new database");
    for code in [CODE, OTHER] {
        store.open_workshop(code, TODAY, PLACE).await.expect("a workshop");
    }
    for chat in 0..23 {
        let topic = if chat < 3 {
            "urlaub"
        } else if chat < 14 {
            "lohn"
        } else {
            "kuendigung"
        };
        save(&store, chat, Some(topic), CODE).await;
    }
    for chat in 100..107 {
        save(&store, chat, Some("lohn"), OTHER).await;
    }
    let exact = room(23, &[("kuendigung", 9), ("lohn", 11), ("urlaub", 3)]);
    let before = store.workshop(CODE).await.expect("the database").expect("the workshop");
    assert_eq!(before.room, exact);
    let small = [row(CODE, "", 23), row(CODE, "lohn", 11), row(CODE, "kuendigung", 9), row(CODE, "urlaub", 3)];
    let others = [row(OTHER, "", 7), row(OTHER, "lohn", 7)];
    for bytes in small.iter().chain(&others) {
        assert!(anywhere(folder.path(), bytes), "{bytes:?} is written");
    }
    assert!(store.close_workshops(TODAY).await.expect("nothing to do"), "its day is not over");
    assert_eq!(store.workshop(CODE).await.expect("the database").expect("the workshop").room, exact);
    let tomorrow = TODAY.tomorrow().expect("a day");
    assert!(store.close_workshops(tomorrow).await.expect("closing"), "nobody else reads");
    for bytes in small.iter().chain(&others) {
        assert!(!anywhere(folder.path(), bytes), "{bytes:?} is gone");
    }
    let after = store.workshop(CODE).await.expect("the database").expect("the workshop");
    assert_eq!(after.room, room(25, &[("kuendigung", 10), ("lohn", 10)]));
    assert_eq!(picture(&after.room), picture(&exact), "what the room showed");
    let seven = store.workshop(OTHER).await.expect("the database").expect("the workshop");
    assert_eq!(seven.room, Room::default(), "of seven people nothing is kept");
    save(&store, 200, Some("lohn"), CODE).await;
    store.close_workshops(tomorrow).await.expect("closing again");
    assert_eq!(
        store.workshop(CODE).await.expect("the database"),
        Some(after),
        "another process whose clock is slow adds nothing"
    );
    assert!(!store.is_open(CODE, TODAY).await.expect("the database"), "nor lets anyone in");
}

#[tokio::test]
async fn after_90_days_nothing_says_when_and_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("lotse.db")).await.expect("a new database");
    store.open_workshop(CODE, TODAY, PLACE).await.expect("a workshop");
    store.open_workshop(OTHER, day(60), "somewhere else").await.expect("a workshop");
    assert!(!store.open_workshop(CODE, day(7), PLACE).await.expect("the database"), "the code is taken");
    for chat in 0..9 {
        save(&store, chat, None, CODE).await;
    }
    let kept = || [PLACE.as_bytes().to_vec(), dated(CODE, TODAY)].map(|bytes| anywhere(folder.path(), &bytes));
    store.close_workshops(day(89)).await.expect("closing");
    assert_eq!(kept(), [true, true], "on the 89th day they are kept");
    assert_eq!(store.workshops().await.expect("all").len(), 2);
    for _ in 0..2 {
        store.close_workshops(day(90)).await.expect("closing");
        assert_eq!(kept(), [false, false], "on the 90th they are nowhere");
        let all = store.workshops().await.expect("all");
        let expected = [
            Workshop {
                code: OTHER.to_owned(),
                day: Some(day(60)),
                place: Some("somewhere else".to_owned()),
                room: Room::default(),
            },
            Workshop { code: CODE.to_owned(), day: None, place: None, room: room(10, &[]) },
        ];
        assert_eq!(all, expected, "the newest first");
    }
    assert!(!store.open_workshop(CODE, day(100), PLACE).await.expect("the database"), "the code stays taken");
}

fn day(days: i64) -> Date {
    TODAY.saturating_add(days.days())
}

/// A day as a row of a workshop holds it: behind the code, in two bytes.
fn dated(code: &str, day: Date) -> Vec<u8> {
    let days = jiff::civil::date(1970, 1, 1).until(day).expect("days").get_days();
    [code.as_bytes(), &u16::try_from(days).expect("a day of this century").to_be_bytes()].concat()
}
