//! What the stand-in itself must keep to.

mod attach;
mod faults;
mod formats;
mod inline;
mod methods;
mod updates;
mod wire;

use serde_json::{Value, json};

use super::Simulator;
use super::api::{self, Reply};
use super::params::{Params, Refusal};

/// A stand-in with one person who has said /start, and that person.
fn started() -> (Simulator, i64) {
    let simulator = Simulator::new("123456:ABC", "guide_bot");
    let person = simulator.add_person("Amina", "ar");
    simulator.send_text(person, "/start");
    (simulator, person)
}

async fn call(simulator: &Simulator, method: &str, params: Value) -> Result<Value, Refusal> {
    match api::call(simulator, method, &Params::from(params)).await {
        Reply::Answer(answer) | Reply::CutOff(answer) => answer,
        Reply::Closed => Err(Refusal::new(0, "closed", None)),
    }
}

/// Sends a text as the bot and returns the message's id.
async fn say(simulator: &Simulator, person: i64, text: &str) -> i32 {
    let sent = call(simulator, "sendMessage", json!({ "chat_id": person, "text": text })).await;
    let id = sent.expect("sent")["message_id"].as_i64();
    id.and_then(|id| id.try_into().ok()).expect("an id")
}

/// Makes a call that has to be refused and returns Telegram's words.
async fn refused(simulator: &Simulator, method: &str, params: Value) -> String {
    let answer = call(simulator, method, params).await;
    answer.expect_err("refused").description
}
