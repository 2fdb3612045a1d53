//! A class that starts all at once: everybody is answered, once, in the order in which they came, and Telegram never has
//! to slow the bot down.
//!
//! Prints a table; how long it took is not judged here.

use std::collections::BTreeMap;
use std::time::Duration;

use governor::RateLimiter;
use lotse::bot::quota;
use lotse::dialog::session::Entry;
use lotse::papers::link;
use tokio::sync::Mutex;

use crate::harness::Bot;

/// How many people start within how long, and how many can be answered before someone who came first: as many as Telegram
/// lets through in a second.
const CLASSES: [(usize, Duration); 2] = [(30, Duration::from_secs(1)), (300, Duration::from_secs(10))];
const OVERTAKEN: usize = 30;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_in_a_class_is_answered_once_and_in_their_order() {
    println!("people | within | refused by Telegram | last answer after | median | longest wait | most overtaken");
    for (people, within) in CLASSES {
        let mut bot = Bot::stopped().await;
        bot.telegram.keep_pace();
        bot.go_with(|ctx| ctx.pace = Mutex::new(RateLimiter::direct(quota()))).await;
        let entry = Entry { locale: Some("ar".to_owned()), ..Entry::default() };
        let start = format!("/start {}", link::encode(&entry).expect("it is short"));
        let mut came = BTreeMap::new();
        let mut door = tokio::time::interval(within / u32::try_from(people).expect("a class"));
        for number in 0..people {
            door.tick().await;
            let person = bot.person("ar");
            bot.telegram.send_text(person.id, &start);
            came.insert(person.id, (number, jiff::Timestamp::now().as_millisecond()));
        }
        bot.quiet().await;
        let calls = bot.telegram.journal();
        let refused = calls.iter().filter(|call| call.error_code == Some(429)).count();
        let sent: Vec<(i64, i64)> = calls
            .iter()
            .filter(|call| call.ok && call.method == "sendMessage")
            .map(|call| (call.params["chat_id"].as_i64().expect("a chat"), call.at))
            .collect();
        let answered: BTreeMap<i64, i64> = sent.iter().copied().collect();
        assert_eq!(sent.len(), people, "nobody twice");
        assert_eq!(answered.len(), people, "everybody");
        assert_eq!(refused, 0, "Telegram never had to slow the bot down");
        let overtaken =
            sent.iter().enumerate().map(|(at, (chat, _))| at.saturating_sub(came[chat].0)).max().unwrap_or(0);
        assert!(overtaken < OVERTAKEN, "someone was overtaken by {overtaken}");
        let mut waits: Vec<i64> = answered.iter().map(|(chat, at)| at - came[chat].1).collect();
        waits.sort_unstable();
        let first = came.values().map(|(_, at)| *at).min().unwrap_or(0);
        let last = answered.values().max().unwrap_or(&0) - first;
        let (median, longest) = (waits[waits.len() / 2], waits[waits.len() - 1]);
        println!("{people} | {within:?} | {refused} | {last} ms | {median} ms | {longest} ms | {overtaken}");
        bot.stop().await;
    }
}
