//! Answers to a person's gestures: answerCallbackQuery and answerInlineQuery.
//!
//! Invariant: a press is answered once, and only while Telegram still waits for it.

use serde_json::{Value, json};

use super::limits;
use super::params::{Answer, Params, Refusal};
use super::state::State;

const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";

/// Notices a phone still shows; older ones are gone anyway.
const NOTICES: usize = 5;

/// Answers answerCallbackQuery; the text shows on the person's phone.
pub(super) fn answer_callback_query(state: &mut State, params: &Params) -> Answer {
    let id = params.required_text("callback_query_id", TOO_OLD)?;
    let text = params.text("text").unwrap_or_default();
    limits::at_most("text", &text, limits::TOAST, "MESSAGE_TOO_LONG")?;
    params.integer("cache_time")?;
    let now = state.now();
    let open = state.presses.get(&id).filter(|press| now - press.at <= limits::PRESS_OPEN);
    let Some(person) = open.map(|press| press.person) else {
        return Err(Refusal::of_life(TOO_OLD));
    };
    state.presses.remove(&id);
    let url = params.text("url").unwrap_or_default();
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

/// Answers answerInlineQuery; the page offers results of kind article.
pub(super) fn answer_inline_query(state: &mut State, params: &Params) -> Answer {
    let id = params.required_text("inline_query_id", TOO_OLD)?;
    let results = params.object("results")?.unwrap_or(Value::Null);
    let Some(results) = results.as_array().cloned() else {
        let wrong = "can't parse results: expected an Array of InlineQueryResult";
        return Err(Refusal::of_rule(wrong, "results is a required list"));
    };
    if results.len() > limits::INLINE_RESULTS {
        let rule = format!("{} results, at most 50 are allowed", results.len());
        return Err(Refusal::of_rule("RESULTS_TOO_MUCH", rule));
    }
    let mut ids = Vec::new();
    for result in &results {
        check_result(result, &state.bot_username)?;
        if ids.contains(&&result["id"]) {
            let rule = format!("result id {} comes twice", result["id"]);
            return Err(Refusal::of_rule("RESULT_ID_DUPLICATE", rule));
        }
        ids.push(&result["id"]);
    }
    check_button(params)?;
    let now = state.now();
    let open = state.queries.get_mut(&id);
    let Some(query) = open.filter(|q| q.results.is_none() && now - q.at <= limits::PRESS_OPEN) else {
        return Err(Refusal::of_life(TOO_OLD));
    };
    query.results = Some(results);
    Ok(Value::Bool(true))
}

fn check_result(result: &Value, bot_username: &str) -> Result<(), Refusal> {
    let id = result["id"].as_str().unwrap_or_default();
    if !(1..=64).contains(&id.len()) || !result["type"].is_string() {
        let rule = format!("result id {id:?} is not 1 to 64 bytes, or it has no type");
        return Err(Refusal::of_rule("RESULT_ID_INVALID", rule));
    }
    if result["type"] == "article" {
        let text = result["input_message_content"]["message_text"].as_str();
        if result["title"].as_str().is_none_or(str::is_empty) || text.is_none_or(str::is_empty) {
            let rule = format!("article {id:?} needs title and input_message_content");
            return Err(Refusal::of_rule("ARTICLE_TITLE_EMPTY", rule));
        }
        let text = text.unwrap_or_default();
        limits::at_most("message_text", text, limits::TEXT, "MESSAGE_TOO_LONG")?;
    }
    match &result["reply_markup"] {
        Value::Null => Ok(()),
        markup => limits::inline_keyboard(markup, bot_username),
    }
}

fn check_button(params: &Params) -> Result<(), Refusal> {
    let Some(button) = params.object("button")? else {
        return Ok(());
    };
    match button["start_parameter"].as_str() {
        Some(payload) if !limits::is_start_payload(payload) => Err(Refusal::of_rule(
            "START_PARAM_INVALID",
            format!("start_parameter {payload:?} is not 1 to 64 of A-Z, a-z, 0-9, _ and -"),
        )),
        _ => Ok(()),
    }
}
