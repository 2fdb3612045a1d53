//! Answers to a press on a button: answerCallbackQuery.
//!
//! Invariant: a press is answered once, and only while Telegram still waits for it.

use serde_json::{Value, json};

use super::limits::{self, TOO_OLD};
use super::params::{Answer, Params, Refusal};
use super::state::State;

/// Notices a phone still shows; older ones are gone anyway.
const NOTICES: usize = 5;

/// Answers answerCallbackQuery; the text shows on the person's phone.
pub(super) fn answer_callback_query(state: &mut State, params: &Params) -> Answer {
    let id = params.required_text("callback_query_id", TOO_OLD)?;
    let text = params.text("text").unwrap_or_default();
    limits::at_most("text", &text, limits::TOAST, "MESSAGE_TOO_LONG")?;
    params.integer("cache_time")?;
    let url = params.text("url").unwrap_or_default();
    if !(url.is_empty() || url.starts_with(&format!("https://t.me/{}?start=", state.bot_username))) {
        return Err(Refusal::of_rule("URL_INVALID", "without a game, url only starts the bot itself"));
    }
    let now = state.now();
    let open = state.presses.get(&id).filter(|press| now - press.at <= limits::PRESS_OPEN);
    let Some(person) = open.map(|press| press.person) else {
        return Err(Refusal::of_life(TOO_OLD));
    };
    state.presses.remove(&id);
    if !(text.is_empty() && url.is_empty()) {
        let notice = json!({
            "id": state.number(), "text": text, "url": url, "alert": params.flag("show_alert"),
        });
        show(state, person, notice);
    }
    Ok(Value::Bool(true))
}

fn show(state: &mut State, person: i64, notice: Value) {
    if let Some(person) = state.person_mut(person) {
        person.notices.push(notice);
        let gone = person.notices.len().saturating_sub(NOTICES);
        person.notices.drain(..gone);
    }
}
