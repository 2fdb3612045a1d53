//! Alive, ready, and metrics that say nothing of a person.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use lotse::health::{Kind, Operation};
use lotse::simulator::Fault;
use reqwest::StatusCode;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::headers::hold;
use super::process::{ANY, address, start};
use super::{Browser, LIMIT};
use crate::harness::Bot;

/// Waits until `/readyz` says this.
async fn until(health: &Browser, status: StatusCode, part: &Value) {
    let asked = async {
        loop {
            let answer = health.get("/readyz").await;
            let body: Value = serde_json::from_str(&answer.body).expect("JSON");
            let says = part.as_object().into_iter().flatten().all(|(name, value)| body[name] == *value);
            if answer.status == status && says {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(LIMIT, asked).await.unwrap_or_else(|_| panic!("{part} does not come"));
}

#[tokio::test]
async fn ready_says_what_is_wrong_and_that_it_is_over() {
    let bot = Bot::stopped().await;
    bot.telegram.fail_on("getUpdates", Fault::Unauthorized { times: 1 });
    let process = start(&bot, &[("LOTSE_HEALTH_LISTEN", ANY)]);
    let health = Browser::new(&address(&process, "health").await);
    let refused = json!({ "ready": false, "content": "ok", "database": "ok", "telegram": "refused" });
    until(&health, StatusCode::SERVICE_UNAVAILABLE, &refused).await;
    let well = json!({ "ready": true, "content": "ok", "database": "ok", "telegram": "ok" });
    until(&health, StatusCode::OK, &well).await;
    let options = SqliteConnectOptions::new().filename(bot.folder.path().join("lotse.db"));
    let mut lock = options.connect().await.expect("another connection");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut lock).await.expect("the lock");
    until(&health, StatusCode::SERVICE_UNAVAILABLE, &json!({ "database": "away", "telegram": "ok" })).await;
    assert_eq!(health.get("/healthz").await.status, StatusCode::OK, "it is alive all the same");
    sqlx::query("ROLLBACK").execute(&mut lock).await.expect("the lock is free");
    until(&health, StatusCode::OK, &well).await;
    lock.close().await.expect("closing");
    bot.telegram.fail_on("getUpdates", Fault::ServerError { times: 4 });
    bot.person("de").send("/start").await;
    until(&health, StatusCode::OK, &well).await;
    let text = health.get("/metrics").await.body;
    let failures = series(&text);
    let count = |kind: &str| failures[&format!("lotse_errors_total{{kind=\"{kind}\"}}")];
    assert!(count("telegram_refused") >= 1 && count("telegram_away") >= 4, "{text}");
}

/// The series of a Prometheus text with their values; of a sum of seconds the whole ones.
fn series(text: &str) -> BTreeMap<String, u64> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let pairs = lines.map(|line| line.rsplit_once(' ').expect("a series and its value"));
    let whole = |value: &str| value.split('.').next().and_then(|whole| whole.parse().ok()).expect("a number");
    pairs.map(|(series, value)| (series.to_owned(), whole(value))).collect()
}

/// The labels of a series, without the buckets of a histogram.
fn labels(series: &str) -> Vec<(&str, &str)> {
    let Some((_, labels)) = series.trim_end_matches('}').split_once('{') else { return Vec::new() };
    let pairs = labels.split(',').map(|pair| pair.split_once('=').expect("a label"));
    pairs.map(|(name, value)| (name, value.trim_matches('"'))).filter(|(name, _)| *name != "le").collect()
}

/// A whole conversation with everything that a person can say of themselves, and with trouble.
async fn conversation(bot: &Bot) {
    let person = bot.person("ar");
    person.send("/start").await;
    for button in ["L:de", "job-ends", "paper"] {
        person.press(button).await;
    }
    person.send("20.11.2026").await;
    person.send("01067").await;
    person.send("Qxtyped words").await;
    bot.telegram.fail_on("sendMessage", Fault::TooManyRequests { chat: None, retry_after: 60, times: 1 });
    person.send("/privacy").await;
    person.send("/delete").await;
    let (message, data) = person.button("e").filter(|(_, data)| data == "e").expect("the question whether to erase");
    person.press_data(message, &data).await;
    let someone = bot.person("uk");
    someone.send("/start").await;
    someone.press("L:en").await;
}

#[tokio::test]
async fn no_label_says_anything_of_a_person() {
    let bot = Bot::stopped().await;
    let process = start(&bot, &[("LOTSE_HEALTH_LISTEN", ANY)]);
    conversation(&bot).await;
    let health = Browser::new(&address(&process, "health").await);
    let answer = health.get("/metrics").await;
    assert_eq!(answer.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    if let Some(path) = std::env::var_os("LOTSE_TEST_METRICS") {
        std::fs::File::create(path).and_then(|mut file| file.write_all(answer.body.as_bytes())).expect("writing");
    }
    let found = series(&answer.body);
    let labels: BTreeSet<(&str, &str)> = found.keys().flat_map(|series| labels(series)).collect();
    let mut known: BTreeSet<(&str, &str)> = Kind::ALL.iter().map(|kind| ("kind", kind.name())).collect();
    known.extend(Operation::ALL.iter().map(|operation| ("operation", operation.name())));
    assert!(labels.is_subset(&known), "{:?}", labels.difference(&known));
    assert!(Kind::ALL.iter().all(|kind| labels.contains(&("kind", kind.name()))), "every kind is there from the start");
    let names: BTreeSet<&str> = answer.body.lines().filter_map(|line| line.strip_prefix("# TYPE ")).collect();
    let expected = [
        "lotse_database_seconds histogram",
        "lotse_errors_total counter",
        "lotse_sessions gauge",
        "lotse_update_seconds histogram",
        "lotse_updates_total counter",
    ];
    assert_eq!(names.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!(found["lotse_errors_total{kind=\"telegram_given_up\"}"], 1, "{}", answer.body);
    assert_eq!(found["lotse_updates_total"], found["lotse_update_seconds_count"]);
    assert!(found["lotse_updates_total"] >= 11, "{}", answer.body);
    assert_eq!(found["lotse_sessions"], 1, "one was erased");
    for operation in ["load", "save", "forget", "salts", "sweep"] {
        assert!(found[&format!("lotse_database_seconds_count{{operation=\"{operation}\"}}")] >= 1, "{operation}");
    }
    assert!(!answer.body.contains("Qx"), "{}", answer.body);
}

#[tokio::test]
async fn a_monitor_meets_the_same_headers_and_no_page() {
    let bot = Bot::stopped().await;
    let process = start(&bot, &[("LOTSE_HEALTH_LISTEN", ANY)]);
    let health = Browser::new(&address(&process, "health").await);
    let table = [
        (reqwest::Method::GET, "/healthz", 200),
        (reqwest::Method::HEAD, "/healthz", 200),
        (reqwest::Method::GET, "/metrics", 200),
        (reqwest::Method::POST, "/healthz", 405),
        (reqwest::Method::GET, "/nowhere", 404),
    ];
    for (method, path, status) in table {
        let answer = health.send(method, path, None).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        hold(&answer, path);
    }
}
