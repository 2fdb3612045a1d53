//! Ordered faults and the pace.

use serde_json::json;

use super::super::Fault;
use super::{call, refused, say, started};

#[tokio::test]
async fn a_fault_hits_as_often_as_ordered() {
    let (simulator, person) = started();
    let other = simulator.add_person("Minh", "vi");
    simulator.send_text(other, "a");
    let fault = Fault::TooManyRequests { chat: Some(person), retry_after: 3, times: 2 };
    simulator.fail(fault);
    say(&simulator, other, "another chat is not hit").await;
    let params = json!({ "chat_id": person, "text": "a" });
    for _ in 0..2 {
        let refusal = call(&simulator, "sendMessage", params.clone()).await.expect_err("429");
        let body = refusal.body();
        assert_eq!(body["parameters"]["retry_after"], 3);
        assert_eq!(body["description"], "Too Many Requests: retry after 3");
    }
    say(&simulator, person, "the third passes").await;
    assert!(simulator.complaints().is_empty());
}

#[tokio::test]
async fn each_fault_hits_its_own_calls() {
    let (simulator, person) = started();
    simulator.fail(Fault::Conflict { times: 1 });
    simulator.fail(Fault::ServerError { times: 1 });
    let params = json!({ "chat_id": person, "text": "a" });
    assert_eq!(refused(&simulator, "sendMessage", params).await, "Internal Server Error");
    let conflict = call(&simulator, "getUpdates", json!({})).await.expect_err("409");
    assert_eq!(conflict.code, 409);
    simulator.fail(Fault::Unauthorized { times: 1 });
    assert_eq!(refused(&simulator, "getUpdates", json!({})).await, "Unauthorized");
    simulator.fail_on("getUpdates", Fault::ServerError { times: 1 });
    say(&simulator, person, "not hit").await;
    assert_eq!(refused(&simulator, "getUpdates", json!({})).await, "Internal Server Error");
}

#[tokio::test]
async fn a_lost_call_is_applied_or_not() {
    let (simulator, person) = started();
    let params = json!({ "chat_id": person, "text": "a" });
    simulator.fail(Fault::DropBefore { times: 1 });
    assert_eq!(refused(&simulator, "sendMessage", params.clone()).await, "closed");
    assert_eq!(simulator.messages(person).len(), 1);
    simulator.fail(Fault::DropAfter { times: 1 });
    assert_eq!(refused(&simulator, "sendMessage", params).await, "closed");
    assert_eq!(simulator.messages(person).len(), 2);
    let journal = simulator.journal();
    assert!(!journal[0].ok && journal[0].error_code.is_none());
    assert!(journal[1].ok, "applied, though the bot heard nothing");
}

#[tokio::test]
async fn the_pace_is_kept_when_asked_for() {
    let (simulator, person) = started();
    simulator.keep_pace();
    for _ in 0..20 {
        say(&simulator, person, "a").await;
    }
    let params = json!({ "chat_id": person, "text": "a" });
    let words = refused(&simulator, "sendMessage", params).await;
    assert_eq!(words, "Too Many Requests: retry after 1");
    simulator.pass_time(2);
    say(&simulator, person, "a").await;
}
