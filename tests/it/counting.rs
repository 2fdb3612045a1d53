//! The counters: exact under repeats, monotone along a topic, closed and merged in time.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use lotse::bot::Clock;
use lotse::dialog::model::{Content, Kind, NodeId};
use lotse::dialog::tally::{By, Cell, Count, Counts, Spot, Week};
use lotse::simulator::Fault;
use lotse::statistics::{Measure, Period, Published, Span};
use lotse::store::Store;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::harness::{Bot, TODAY};
use crate::walker::{LOCALES, Walker, days, moves, world};

/// Longer than anything may take: a test that waits so long has failed.
const LIMIT: Duration = Duration::from_mins(1);

/// The week of the tests' day.
fn week() -> Period {
    Period::containing(Week::of(TODAY), Span::Week)
}

async fn store(bot: &Bot) -> Store {
    Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database")
}

async fn counters(bot: &Bot, period: Period) -> Counts {
    let store = store(bot).await;
    let mut counts = store.counters(period).await.expect("the counters");
    store.close().await;
    counts.retain(|_, count| *count != Count::default());
    counts
}

fn cell(spot: &str, dimension: &str, value: &str) -> Cell {
    Cell { spot: spot.parse().expect("a spot"), by: By::parse(dimension, value).expect("a dimension") }
}

fn at(counts: &Counts, spot: &str, dimension: &str, value: &str) -> (i64, i64) {
    counts.get(&cell(spot, dimension, value)).map_or((0, 0), |count| (count.reached, count.standing))
}

#[tokio::test]
async fn a_conversation_is_counted_where_it_came_and_where_it_stands() {
    let bot = Bot::start().await;
    let person = bot.person("ar");
    person.send("/start").await;
    bot.quiet().await;
    assert_eq!(counters(&bot, week()).await, Counts::new(), "the choice of the language is no question yet");
    person.press("L:ar").await;
    person.press("job-ends").await;
    person.press("paper").await;
    bot.quiet().await;
    let counts = counters(&bot, week()).await;
    let table = [
        ("conversation", "", "", (1, 0)),
        ("conversation", "locale", "ar", (1, 0)),
        ("conversation", "entry", "direct", (1, 0)),
        ("menu/what", "", "", (1, 0)),
        ("kuendigung/what", "locale", "ar", (1, 0)),
        ("kuendigung/received", "", "", (1, 1)),
        ("kuendigung/received", "land", "", (0, 0)),
        ("result", "", "", (0, 0)),
    ];
    for (spot, dimension, value, expected) in table {
        assert_eq!(at(&counts, spot, dimension, value), expected, "{spot} {dimension}={value}");
    }
    let standing: i64 = counts.iter().filter(|(cell, _)| cell.by == By::Whole).map(|(_, count)| count.standing).sum();
    assert_eq!(standing, 1, "everyone stands in one place");
}

#[tokio::test]
async fn one_chat_is_one_conversation_however_often_it_starts() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    for _ in 0..6 {
        person.send("/start").await;
        person.press("L:de").await;
        person.press("job-ends").await;
    }
    bot.quiet().await;
    let counts = counters(&bot, week()).await;
    assert_eq!(at(&counts, "conversation", "", ""), (1, 0));
    assert_eq!(at(&counts, "kuendigung/what", "", ""), (1, 1));
    assert!(counts.values().all(|count| count.reached <= 1 && (0..=1).contains(&count.standing)), "{counts:#?}");
}

#[tokio::test]
async fn repeats_failures_and_a_restart_count_nothing_twice() {
    let mut bot = Bot::start().await;
    let person = bot.person("en");
    person.send("/start").await;
    person.press("L:en").await;
    bot.telegram.fail_on("sendMessage", Fault::ServerError { times: 2 });
    let (message, data) = person.button("job-ends").expect("the topic");
    for _ in 0..3 {
        person.press_data(message, &data).await;
    }
    bot.stop().await;
    bot.go().await;
    person.press_data(message, &data).await;
    bot.quiet().await;
    let counts = counters(&bot, week()).await;
    assert!(counts.values().all(|count| count.reached <= 1), "{counts:#?}");
    assert_eq!(at(&counts, "kuendigung/what", "", ""), (1, 1));
}

#[tokio::test]
async fn a_search_that_found_nothing_is_counted_once_for_each_conversation_and_by_language() {
    let bot = Bot::start().await;
    for (language, words) in
        [("de", ["xqzwv", "qqqwwwxxx"]), ("ar", ["xqzwv", "qqqwwwxxx"]), ("en", ["wages", "I was fired"])]
    {
        let person = bot.person(language);
        person.send("/start").await;
        person.press(&format!("L:{language}")).await;
        for typed in words {
            person.send(typed).await;
        }
    }
    bot.quiet().await;
    let counts = counters(&bot, week()).await;
    let missed = [("", "", 2), ("locale", "de", 1), ("locale", "ar", 1), ("locale", "en", 0)];
    for (dimension, value, expected) in missed {
        assert_eq!(at(&counts, "missed", dimension, value), (expected, 0), "{dimension}={value}");
    }
    let known = format!("{:?}", counts.keys());
    assert!(!known.contains("xqz") && !known.contains("qqq"), "the words are nowhere: {known}");
}

#[tokio::test]
async fn what_someone_erased_stays_counted_and_what_comes_behind_is_another_conversation() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person.send("/delete").await;
    person.press("Ja, Chat leeren").await;
    person.send("/start").await;
    person.press("L:de").await;
    bot.quiet().await;
    let counts = counters(&bot, week()).await;
    assert_eq!(at(&counts, "conversation", "", ""), (2, 0));
    assert_eq!(at(&counts, "menu/what", "", ""), (2, 2), "one ended there, the other stands there");
}

/// People of a week: `count` of them come to the first question.
async fn people(bot: &mut Bot, day: Date, count: usize) {
    bot.go_with(|ctx| ctx.clock = Clock { today: Some(day) }).await;
    for _ in 0..count {
        let person = bot.person("de");
        person.send("/start").await;
        person.press("L:de").await;
    }
    bot.quiet().await;
    bot.stop().await;
}

/// Runs the bot on a day until a period is published, or is not there any more.
async fn published(bot: &mut Bot, day: Date, period: Period, there: bool) -> Published {
    bot.go_with(|ctx| ctx.clock = Clock { today: Some(day) }).await;
    let store = store(bot).await;
    let found = async {
        loop {
            let published = store.published(period).await.expect("the published numbers");
            if published.is_some() == there {
                return published.unwrap_or_default();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let found = tokio::time::timeout(LIMIT, found).await.expect("the sweep at the start closes what is over");
    store.close().await;
    bot.stop().await;
    found
}

#[tokio::test]
async fn weeks_are_published_once_they_are_closed_and_become_blocks_in_time() {
    let mut bot = Bot::stopped().await;
    // The first week of a block, so that all four are there.
    let block = Period::containing(Week::of(date(2024, 3, 6)), Span::Four);
    let first = block.parts()[0];
    let monday = block.first.monday();
    people(&mut bot, monday, 12).await;
    people(&mut bot, monday + 7.days(), 3).await;
    let conversations = |published: &Published| published.reached(Spot::Conversation, By::Whole);
    let told = published(&mut bot, first.end() + 3.days(), first, true).await;
    assert_eq!(conversations(&told), Some(10), "12 are told as 10");
    let second = published(&mut bot, block.end() + 3.days(), first.after(), true).await;
    assert_eq!(conversations(&second), None, "3 are not told");
    let whole = published(&mut bot, block.end() + 3.days(), block, true).await;
    let told = whole.figures.get(&(cell("conversation", "", ""), Measure::Reached)).expect("15 are not small");
    assert!(told.shown.is_none_or(|shown| shown == 15), "15 or withheld: {told:?}");
    let raw = counters(&bot, first).await;
    assert_eq!(at(&raw, "conversation", "", ""), (12, 0), "the week is there still");
    published(&mut bot, block.end() + 8.weeks(), first, false).await;
    let store = store(&bot).await;
    assert_eq!(store.published(block).await.expect("asking"), Some(whole), "the block stays as it was");
    for week in block.parts() {
        assert_eq!(store.published(week).await.expect("asking"), None, "{week} is a part of the block now");
        assert_eq!(store.counters(week).await.expect("asking"), Counts::new(), "and has no counters of its own");
    }
    let merged = store.counters(block).await.expect("the counters");
    assert_eq!(at(&merged, "conversation", "", ""), (15, 0), "nobody is missing");
    store.close().await;
    let year = Period::containing(block.first, Span::Year);
    let told = published(&mut bot, year.end() + 3.days(), year, true).await;
    published(&mut bot, year.end() + 104.weeks(), block, false).await;
    let store = self::store(&bot).await;
    assert_eq!(store.published(year).await.expect("asking"), Some(told), "what was published stays as it was");
    let merged = store.counters(year).await.expect("the counters");
    assert_eq!(at(&merged, "conversation", "", ""), (15, 0), "nobody is missing");
    store.close().await;
}

/// The questions, explanations and ends that a node leads to.
fn leads_to(content: &Content, id: &NodeId, found: &mut BTreeSet<NodeId>) {
    let Some(node) = content.node(id) else { return };
    let dialog = node.kind.dialog().and_then(|dialog| content.start(dialog));
    for next in node.kind.nexts().into_iter().map(|name| NodeId::new(&id.dialog, name)).chain(dialog) {
        match content.node(&next).map(|node| &node.kind) {
            Some(Kind::Decide { .. } | Kind::Dialog { .. }) => leads_to(content, &next, found),
            Some(_) => drop(found.insert(next)),
            None => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn nobody_is_counted_behind_a_question_that_nobody_came_to(
        today in days(), locale in select(&LOCALES[..]), moves in vec(moves(), 1..32),
    ) {
        let content = &world().content;
        let mut walker = Walker::new(today, locale);
        let mut before = walker.session.tally.clone();
        for a_move in &moves {
            if walker.makes(a_move).is_none() || walker.session.tally.week.is_none() {
                before = walker.session.tally.clone();
                continue;
            }
            let counts = walker.session.tally.counts();
            let reached: BTreeSet<&NodeId> = counts.keys().filter_map(|cell| match &cell.spot {
                Spot::Node(id) if cell.by == By::Whole => Some(id),
                _ => None,
            }).collect();
            let mut behind = BTreeSet::new();
            for id in &reached {
                leads_to(content, id, &mut behind);
            }
            for id in &reached {
                let begins = content.start(&id.dialog).as_ref() == Some(*id);
                prop_assert!(begins || behind.contains(*id), "{id} came out of nowhere");
            }
            let standing: i64 = counts.iter().filter(|(cell, _)| cell.by == By::Whole).map(|(_, count)| count.standing).sum();
            prop_assert_eq!(standing, 1, "everyone stands in one place");
            if before.week == walker.session.tally.week {
                let added = walker.session.tally.since(&before).map(|added| added.counts).unwrap_or_default();
                let fewer = added.iter().find(|(cell, count)| cell.by == By::Whole && count.reached < 0);
                prop_assert_eq!(fewer, None, "what was reached stays reached");
            }
            before = walker.session.tally.clone();
        }
    }
}
