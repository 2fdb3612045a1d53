//! getUpdates: offsets, waiting, conflicts, what is asked for.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::Simulator;
use super::{call, started};

fn ids(updates: &Value) -> Vec<u64> {
    let updates = updates.as_array().expect("a list");
    updates.iter().filter_map(|update| update["update_id"].as_u64()).collect()
}

async fn poll(simulator: &Simulator, params: Value) -> Vec<u64> {
    ids(&call(simulator, "getUpdates", params).await.expect("updates"))
}

#[tokio::test]
async fn an_offset_confirms_what_is_below_it() {
    let (simulator, person) = started();
    let first = u64::from(simulator.send_text(person, "a")) - 1;
    simulator.send_text(person, "b");
    assert_eq!(poll(&simulator, json!({})).await, [first, first + 1, first + 2]);
    assert_eq!(poll(&simulator, json!({ "limit": 1 })).await, [first], "nothing is lost unconfirmed");
    assert_eq!(poll(&simulator, json!({ "offset": first + 1 })).await, [first + 1, first + 2]);
    assert_eq!(simulator.waiting(), 2);
    assert_eq!(poll(&simulator, json!({ "offset": -1 })).await, [first + 2]);
    assert_eq!(simulator.waiting(), 1, "a negative offset forgets the rest");
    assert!(poll(&simulator, json!({ "offset": first + 3 })).await.is_empty());
}

#[tokio::test]
async fn updates_are_kept_a_day() {
    let (simulator, person) = started();
    simulator.pass_time(24 * 3600 + 1);
    let young = u64::from(simulator.send_text(person, "a"));
    assert_eq!(poll(&simulator, json!({})).await, [young]);
}

#[tokio::test]
async fn a_poll_waits_for_an_update() {
    let (simulator, person) = started();
    let offset = u64::from(simulator.send_text(person, "a")) + 1;
    let waiting = tokio::spawn({
        let simulator = simulator.clone();
        async move { poll(&simulator, json!({ "offset": offset, "timeout": 30 })).await }
    });
    simulator.until(|simulator| simulator.waiting() == 0).await;
    let next = u64::from(simulator.send_text(person, "b"));
    assert_eq!(waiting.await.expect("no panic"), [next]);
    assert!(simulator.complaints().is_empty());
}

#[tokio::test]
async fn the_older_of_two_pollers_is_ended() {
    let (simulator, person) = started();
    let offset = u64::from(simulator.send_text(person, "a")) + 1;
    let older = tokio::spawn({
        let simulator = simulator.clone();
        let params = json!({ "offset": offset, "timeout": 30 });
        async move { call(&simulator, "getUpdates", params).await }
    });
    simulator.until(|simulator| simulator.waiting() == 0).await;
    assert!(poll(&simulator, json!({ "offset": offset })).await.is_empty());
    let refusal = older.await.expect("no panic").expect_err("ended");
    assert_eq!(refusal.code, 409);
    assert!(refusal.description.starts_with("Conflict: terminated by other getUpdates"));
}

#[tokio::test]
async fn only_what_is_asked_for_comes() {
    let (simulator, person) = started();
    let asked = json!({ "allowed_updates": ["callback_query"], "offset": -1 });
    poll(&simulator, asked).await;
    simulator.send_text(person, "not asked for");
    let press = simulator.press(person, 1, "x");
    let came = poll(&simulator, json!({ "offset": press })).await;
    assert_eq!(came, [u64::from(press)], "the last setting stays");
    poll(&simulator, json!({ "allowed_updates": ["mesage"] })).await;
    assert_eq!(simulator.complaints().len(), 1);
}

#[tokio::test]
async fn a_webhook_ends_polling() {
    let (simulator, _) = started();
    let set = json!({ "url": "https://guide.example/hook", "secret_token": "a b" });
    assert!(call(&simulator, "setWebhook", set).await.is_err(), "a space in the secret");
    let set = json!({ "url": "https://guide.example/hook" });
    call(&simulator, "setWebhook", set).await.expect("set");
    let refusal = call(&simulator, "getUpdates", json!({})).await.expect_err("webhook");
    assert_eq!(refusal.code, 409);
    simulator.until(webhook_failed).await;
    call(&simulator, "deleteWebhook", json!({})).await.expect("deleted");
    assert_eq!(poll(&simulator, json!({})).await.len(), 1, "what waited still waits");
}

/// Nothing outside this machine is called: such a webhook only ever reports an error.
fn webhook_failed(simulator: &Simulator) -> bool {
    simulator.look(|state| state.webhook.last_error.is_some())
}

#[tokio::test]
async fn changed_counts_from_its_call() {
    let (simulator, person) = started();
    let change = simulator.changed();
    simulator.send_text(person, "a");
    let seen = tokio::time::timeout(Duration::from_secs(5), change).await;
    assert!(seen.is_ok());
}
