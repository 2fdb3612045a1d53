//! A population talks to `lotse try` from week to week, and the counters hold each of its conversations once.
//!
//! `LOTSE_SOAK_CONVERSATIONS` says how many talk over 60 weeks (`script/soak`), `LOTSE_SOAK_DATA` names a folder that
//! keeps the data, and `LOTSE_SOAK_SEED` repeats a population; a failure prints its seed.

mod people;
mod town;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jiff::ToSpan;
use jiff::civil::Date;
use lotse::dialog::tally::{By, Spot, Week};
use lotse::papers::code::new_code;
use lotse::statistics::{BASE, Period, Span};
use lotse::store::Store;
use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use self::people::Person;
use self::town::Town;
use crate::harness::TODAY;
use crate::kill::{Chance, number};

/// How many conversations there are without `LOTSE_SOAK_CONVERSATIONS`, and over how many weeks.
const SHORT: (usize, i64) = (120, 3);
/// The weeks of the long form: a block of 52, with a block of 4 before and after it.
const WEEKS: i64 = 60;
/// The longest time without any change.
const LIMIT: Duration = Duration::from_mins(1);
/// How long changes are gathered before the phones are looked at again.
const MOMENT: Duration = Duration::from_millis(20);

/// What was driven, as the counters name it: what is counted, its dimension and its value.
type Driven = BTreeMap<(&'static str, &'static str, &'static str), i64>;

#[tokio::test]
async fn the_counters_hold_every_conversation_of_a_population_once() {
    let (count, weeks) =
        number("LOTSE_SOAK_CONVERSATIONS").map_or(SHORT, |count| (usize::try_from(count).expect("not so many"), WEEKS));
    let seed = number("LOTSE_SOAK_SEED").unwrap_or_else(|| u64::from(std::process::id()) ^ 0x10_7535);
    // Shown when the test fails.
    println!("LOTSE_SOAK_SEED={seed}");
    let mut chance = Chance(seed);
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = std::env::var_os("LOTSE_SOAK_DATA").map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("the data folder");
    assert!(!folder.join("lotse.db").exists(), "LOTSE_SOAK_DATA holds a database already");
    // The newest one is closed on the day of the last start.
    let end = Week::of(TODAY).0 - 1;
    let weeks = end - weeks..end;
    let crowds = crowds(count, &weeks, &mut chance);
    let (began, mut people, mut acts, mut driven) = (Instant::now(), 0, 0, Driven::new());
    for (week, conversations) in weeks.clone().map(Week).zip(&crowds) {
        let crowd = live(&folder, week, *conversations, &mut chance).await;
        people += crowd.len();
        acts += crowd.iter().map(|person| person.acts).sum::<usize>();
        count_in(&mut driven, &crowd);
        let counted = held(&folder, Some(week), ("conversation", "", "")).await;
        assert_eq!(usize::try_from(counted), Ok(*conversations), "{week}");
    }
    for (counter, expected) in &driven {
        assert_eq!(held(&folder, None, *counter).await, *expected, "{counter:?}");
    }
    let seconds = began.elapsed().as_secs().max(1);
    println!("{count} conversations of {people} people in {} weeks, counted alike: {driven:?}", crowds.len());
    println!("{acts} acts in {seconds} s: {} a second", acts as u64 / seconds);
    closes(&folder, weeks, crowds.last().copied().unwrap_or_default()).await;
}

/// Spreads people over the weeks: more and more of them, and weeks with hardly anyone.
fn crowds(count: usize, weeks: &Range<i64>, chance: &mut Chance) -> Vec<usize> {
    let weeks = weeks.clone().enumerate();
    let weights: Vec<usize> =
        weeks.map(|(place, week)| if week % 11 == 0 { 1 } else { 20 + place / 2 + chance.below(20) }).collect();
    let (all, mut before) = (weights.iter().sum::<usize>(), 0);
    let share = |weight: &usize| {
        let from = count * before / all;
        before += weight;
        count * before / all - from
    };
    weights.iter().map(share).collect()
}

/// Lets people talk on the Thursday of a week until so many came to a first question, and all are through or silent.
async fn live(folder: &Path, week: Week, conversations: usize, chance: &mut Chance) -> Vec<Person> {
    let today = week.monday().saturating_add(3.days());
    let town = Town::open(folder, today);
    let codes = workshops(folder, today).await;
    let mut crowd: Vec<Person> = Vec::new();
    let mut changes = town.changes().await;
    loop {
        // Whoever went away before the first question makes room for another one.
        let talking = crowd.iter().filter(|person| person.talked() || !person.silent).count();
        for _ in talking..conversations {
            crowd.push(Person::arrive(&town, &codes, Chance(chance.next())).await);
        }
        if crowd.iter().all(|person| person.silent) {
            break;
        }
        let phones = town.phones().await;
        let acts: Vec<_> = crowd.iter_mut().zip(&phones).filter_map(|(person, phone)| person.next(phone)).collect();
        let nothing = acts.is_empty();
        join_all(acts.into_iter().map(|act| town.act(act))).await;
        if nothing && !crowd.iter().all(|person| person.silent) {
            let news = tokio::time::timeout(LIMIT, changes.chunk()).await;
            news.expect("the bot answers everyone").expect("the page runs").expect("the stream goes on");
        }
        tokio::time::sleep(MOMENT).await;
    }
    town.close().await;
    crowd
}

/// Makes the codes of a day's workshops.
async fn workshops(folder: &Path, today: Date) -> Vec<String> {
    let store = Store::open(&folder.join("lotse.db")).await.expect("the database");
    let mut codes = Vec::new();
    while codes.len() < 2 {
        let code = new_code().expect("random bytes");
        if store.open_workshop(&code, today, "a school").await.expect("a workshop") {
            codes.push(code);
        }
    }
    store.close().await;
    codes
}

/// Adds what a crowd did.
fn count_in(driven: &mut Driven, crowd: &[Person]) {
    for person in crowd {
        let spots = person.reached.iter().map(|spot| (*spot, "", ""));
        let entry = person.talked().then_some(("conversation", "entry", person.entry));
        for counter in spots.chain(entry) {
            *driven.entry(counter).or_default() += 1;
        }
        for opinion in person.said.values().copied().collect::<BTreeSet<_>>() {
            *driven.entry(("result", "feedback", opinion)).or_default() += 1;
        }
    }
}

/// Reads a counter in the database: that of a week that is no part of a block yet, or the sum over all periods.
async fn held(folder: &Path, week: Option<Week>, (spot, dimension, value): (&str, &str, &str)) -> i64 {
    let options = SqliteConnectOptions::new().filename(folder.join("lotse.db"));
    let database = SqlitePool::connect_with(options).await.expect("the database");
    let sum = sqlx::query_scalar(
        "SELECT COALESCE(SUM(reached), 0) FROM counters WHERE spot = $1 AND dimension = $2 AND value = $3 \
         AND ($4 IS NULL OR (first = $4 AND weeks = 1))",
    );
    let sum = sum.bind(spot).bind(dimension).bind(value).bind(week.map(|week| week.0));
    let held = sum.fetch_one(&database).await.expect("the counter");
    database.close().await;
    held
}

/// Starts once more, on a day when the last week is over: what has closed is published, and `/stats` says it.
async fn closes(folder: &Path, weeks: Range<i64>, conversations: usize) {
    let town = Town::open(folder, TODAY);
    let store = Store::open(&folder.join("lotse.db")).await.expect("the database");
    for span in Span::ALL {
        let mut closed: Vec<Period> = weeks.clone().rev().map(|week| Period::containing(Week(week), span)).collect();
        closed.dedup();
        closed.retain(|period| period.is_closed(TODAY));
        let published = async {
            while store.periods(span).await.expect("the periods").first() != closed.first() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        tokio::time::timeout(LIMIT, published).await.expect("what has closed is published");
        let periods = store.periods(span).await.expect("the periods");
        println!("published, {} weeks each: {}", span.weeks(), periods.len());
        // The old ones are merged into their blocks.
        assert!(closed.starts_with(&periods), "{periods:?} of {closed:?}");
    }
    let newest = Period { span: Span::Week, first: Week(weeks.end - 1) };
    let published = store.published(newest).await.expect("the figures").expect("it is published");
    let shown = published.reached(Spot::Conversation, By::Whole).expect("the last week is no quiet one");
    assert!(shown.abs_diff(conversations as u64) < BASE, "{shown} for {conversations}");
    store.close().await;
    says(&town, &format!("Conversations: about {shown}\\n")).await;
    town.close().await;
}

/// Waits until the bot has said these words (as JSON writes them) to `/stats`.
async fn says(town: &Town, words: &str) {
    let person = town.add("en").await;
    town.act(json!({ "act": "send", "person": person, "text": "/stats" })).await;
    let mut changes = town.changes().await;
    while !town.phones().await[0].to_string().contains(words) {
        let news = tokio::time::timeout(LIMIT, changes.chunk()).await;
        news.expect("/stats says the figure").expect("the page runs").expect("the stream goes on");
    }
}
