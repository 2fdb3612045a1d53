//! Handing out updates: getUpdates, setWebhook, deleteWebhook, getWebhookInfo.
//!
//! Invariant: an update leaves the queue only by an offset above its id, by its age, by
//! `drop_pending_updates`, or by an answer 2xx of the webhook.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use super::Simulator;
use super::params::{Answer, Params, Refusal};
use super::state::{State, Webhook};

/// What an older poller hears when a newer one begins.
pub(super) const TERMINATED: &str =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
const WEBHOOK_ACTIVE: &str =
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

/// Every kind of update of the documentation (`Update`).
const KINDS: [&str; 24] = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
];

/// One poll under way.
struct Poll {
    turn: u64,
    limit: usize,
    deadline: Instant,
}

/// Answers getUpdates: at once if something waits, otherwise after up to `timeout` seconds.
pub(super) async fn get_updates(simulator: &Simulator, params: &Params) -> Answer {
    let mut changes = simulator.changes();
    let poll = simulator.change(|state| begin(state, params))?;
    loop {
        let last = Instant::now() >= poll.deadline;
        if let Some(answer) = simulator.look(|state| poll.answer(state, last)) {
            return answer;
        }
        // Woken by a change or by the deadline, the loop looks again.
        let _woken = timeout_at(poll.deadline, changes.changed()).await;
    }
}

impl Poll {
    fn answer(&self, state: &State, last: bool) -> Option<Answer> {
        if state.poll != self.turn {
            return Some(Err(Refusal::new(409, TERMINATED, None)));
        }
        if !state.webhook.url.is_empty() {
            return Some(Err(Refusal::new(409, WEBHOOK_ACTIVE, None)));
        }
        let ready = state.updates.iter().take(self.limit);
        let ready: Vec<Value> = ready.map(|update| update.body.clone()).collect();
        (last || !ready.is_empty()).then_some(Ok(Value::Array(ready)))
    }
}

fn begin(state: &mut State, params: &Params) -> Result<Poll, Refusal> {
    if !state.webhook.url.is_empty() {
        let rule = "getUpdates is not called while a webhook is set".to_owned();
        return Err(Refusal::new(409, WEBHOOK_ACTIVE, Some(rule)));
    }
    let limit = within(state, "limit", params.integer("limit")?.unwrap_or(100), 1, 100);
    let seconds = within(state, "timeout", params.integer("timeout")?.unwrap_or(0), 0, 50);
    allow(state, params)?;
    state.forget_old_updates();
    confirm(state, params.integer("offset")?.unwrap_or(0));
    state.poll += 1;
    Ok(Poll {
        turn: state.poll,
        limit: usize::try_from(limit).unwrap_or(1),
        deadline: Instant::now() + Duration::from_secs(seconds.unsigned_abs()),
    })
}

/// Telegram bends such a number in silence; here it is also a complaint.
fn within(state: &mut State, what: &str, number: i64, least: i64, most: i64) -> i64 {
    if !(least..=most).contains(&number) {
        let words = format!("getUpdates: {what} {number} is not {least} to {most}");
        state.complaints.push(words);
    }
    number.clamp(least, most)
}

/// Takes over `allowed_updates`; if they are not named, the last ones stay.
fn allow(state: &mut State, params: &Params) -> Result<(), Refusal> {
    let Some(named) = params.object("allowed_updates")? else {
        return Ok(());
    };
    let kinds: Vec<String> = serde_json::from_value(named).map_err(|_| {
        let wrong = "can't parse allowed_updates: expected an Array of String";
        Refusal::of_rule(wrong, "allowed_updates is a list of names")
    })?;
    for kind in kinds.iter().filter(|kind| !KINDS.contains(&kind.as_str())) {
        let words = format!("allowed_updates: there is no update {kind:?}");
        state.complaints.push(words);
    }
    state.allowed = Some(kinds).filter(|kinds| !kinds.is_empty());
    Ok(())
}

/// Forgets the updates below an offset; a negative one keeps that many from the end.
fn confirm(state: &mut State, offset: i64) {
    if offset < 0 {
        let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
        let gone = state.updates.len().saturating_sub(kept);
        state.updates.drain(..gone);
    } else {
        state.updates.retain(|update| i64::from(update.id) >= offset);
    }
}

/// Answers setWebhook. `http://` passes too, as on a Bot API server of one's own; only such
/// addresses are delivered to, since the stand-in calls nothing outside this machine.
pub(super) fn set_webhook(state: &mut State, params: &Params) -> Answer {
    let url = params.text("url").unwrap_or_default();
    if url.is_empty() {
        return delete_webhook(state, params);
    }
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        let wrong = "bad webhook: HTTPS url must be provided for webhook";
        return Err(Refusal::of_rule(wrong, "the webhook is an HTTPS address"));
    }
    let secret = params.text("secret_token").filter(|s| !s.is_empty());
    if let Some(secret) = &secret {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if secret.len() > 256 || !secret.bytes().all(allowed) {
            let wrong = "secret token contains unallowed characters";
            let rule = "secret_token is 1 to 256 of A-Z, a-z, 0-9, _ and -";
            return Err(Refusal::of_rule(wrong, rule));
        }
    }
    let connections = params.integer("max_connections")?.unwrap_or(40);
    let connections = usize::try_from(connections.clamp(1, 100)).unwrap_or(1);
    allow(state, params)?;
    drop_pending(state, params);
    let turn = state.number();
    state.webhook = Webhook { url, turn, secret, connections, last_error: None };
    Ok(Value::Bool(true))
}

/// Answers deleteWebhook.
#[allow(clippy::unnecessary_wraps, reason = "every method has this shape")]
pub(super) fn delete_webhook(state: &mut State, params: &Params) -> Answer {
    drop_pending(state, params);
    state.webhook = Webhook::default();
    Ok(Value::Bool(true))
}

fn drop_pending(state: &mut State, params: &Params) {
    if params.flag("drop_pending_updates") {
        state.updates.clear();
    }
}

/// Answers getWebhookInfo.
#[allow(clippy::unnecessary_wraps, reason = "every method has this shape")]
pub(super) fn get_webhook_info(state: &mut State, _: &Params) -> Answer {
    let webhook = &state.webhook;
    let mut info = json!({
        "url": webhook.url,
        "has_custom_certificate": false,
        "pending_update_count": state.updates.len(),
    });
    if !webhook.url.is_empty() {
        info["max_connections"] = json!(webhook.connections);
        if let Some(kinds) = &state.allowed {
            info["allowed_updates"] = json!(kinds);
        }
    }
    if let Some((at, words)) = &webhook.last_error {
        info["last_error_date"] = json!(at);
        info["last_error_message"] = json!(words);
    }
    Ok(info)
}
