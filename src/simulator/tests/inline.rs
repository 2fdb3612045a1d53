//! Inline mode: what is asked, offered and posted.

use serde_json::{Value, json};

use super::super::Simulator;
use super::{call, refused, started};

fn article(id: &str, content: &Value) -> Value {
    json!({ "type": "article", "id": id, "title": "t", "input_message_content": content })
}

/// Asks and returns the query's id.
fn ask(simulator: &Simulator, person: i64, text: &str) -> String {
    simulator.change(|state| state.ask_inline(person, text).0)
}

/// Results with what else stands in the answer, and a part of the refusal each meets; nothing if it is fine.
fn answers() -> Vec<(Value, Value, &'static str)> {
    let text = json!({ "message_text": "a" });
    let with = |field: &str, value: Value| {
        let mut article = article("1", &json!({ "message_text": "a" }));
        article[field] = value;
        json!([article])
    };
    let content = |content: Value| json!([article("1", &content)]);
    let fine = json!([article("1", &text)]);
    let many = |count: usize| Value::Array((0..count).map(|n| article(&n.to_string(), &text)).collect());
    let long = format!("<b>{}</b>", "&lt;".repeat(4096));
    let button = |button: Value| json!({ "button": button });
    vec![
        (json!([]), json!({ "cache_time": 0, "is_personal": true }), ""),
        (many(50), json!({ "next_offset": "" }), ""),
        (many(51), json!({}), "RESULTS_TOO_MUCH"),
        (json!("none"), json!({}), "can't parse results"),
        (json!([article("1", &text), article("1", &text)]), json!({}), "RESULT_ID_DUPLICATE"),
        (json!([article(&"ü".repeat(32), &text)]), json!({}), ""),
        (json!([article(&"ü".repeat(33), &text)]), json!({}), "RESULT_ID_INVALID"),
        (json!([article("", &text)]), json!({}), "RESULT_ID_INVALID"),
        (with("type", json!("articel")), json!({}), "RESULT_TYPE_INVALID"),
        (with("title", json!(" ")), json!({}), "ARTICLE_TITLE_EMPTY"),
        (with("description", json!("d")), json!({}), ""),
        (with("description", json!(1)), json!({}), "description"),
        (with("hide_url", json!(true)), json!({}), "unknown field"),
        (
            with(
                "reply_markup",
                json!({ "inline_keyboard": [[{ "text": "a", "url": "https://t.me/guide_bot?start=x" }]] }),
            ),
            json!({}),
            "",
        ),
        (with("reply_markup", json!({ "inline_keyboard": [[{ "text": "a" }]] })), json!({}), "unallowed"),
        (content(json!({ "message_text": long, "parse_mode": "HTML" })), json!({}), ""),
        (content(json!({ "message_text": "a".repeat(4097) })), json!({}), "MESSAGE_TOO_LONG"),
        (content(json!({ "message_text": "<b></b>", "parse_mode": "HTML" })), json!({}), "MESSAGE_EMPTY"),
        (content(json!({ "message_text": "<b>", "parse_mode": "HTML" })), json!({}), "can't parse entities"),
        (content(json!({ "message_text": "a", "link_preview_options": { "is_disabled": true } })), json!({}), ""),
        (content(json!({ "message_text": "a", "link_preview_options": { "off": true } })), json!({}), "unknown field"),
        (content(json!({ "text": "a" })), json!({}), "unknown field"),
        (fine.clone(), json!({ "next_offset": "x".repeat(65) }), "NEXT_OFFSET_INVALID"),
        (fine.clone(), json!({ "cache_time": -1 }), "CACHE_TIME_INVALID"),
        (fine.clone(), button(json!({ "text": "Open", "start_parameter": "a_1" })), ""),
        (fine.clone(), button(json!({ "text": "Open", "start_parameter": "a b" })), "START_PARAM_INVALID"),
        (fine.clone(), button(json!({ "start_parameter": "a" })), "BUTTON_TEXT_EMPTY"),
        (fine, button(json!({ "text": "Open" })), "BUTTON_TYPE_INVALID"),
    ]
}

#[tokio::test]
async fn results_of_every_kind_and_fault() {
    let (simulator, person) = started();
    let mut broken = 0;
    for (results, others, words) in answers() {
        let mut params = others.clone();
        params["inline_query_id"] = json!(ask(&simulator, person, "pay"));
        params["results"] = results.clone();
        let said = call(&simulator, "answerInlineQuery", params).await.err();
        let said = said.map_or(String::new(), |refusal| refusal.description);
        assert!(said.contains(words) && said.is_empty() == words.is_empty(), "{results} {others}: {said}");
        broken += usize::from(!words.is_empty());
    }
    assert_eq!(simulator.complaints().len(), broken);
}

#[tokio::test]
async fn a_query_is_answered_once_and_soon() {
    let (simulator, person) = started();
    let stale = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    let params = json!({ "inline_query_id": ask(&simulator, person, &"x".repeat(300)), "results": [] });
    let update = simulator.look(|state| state.updates.back().map(|update| update.body.clone())).expect("an update");
    let query = &update["inline_query"];
    assert_eq!(query["query"].as_str().map(str::len), Some(256), "no longer one leaves a phone");
    assert!(query["from"]["id"] == person && query["offset"] == "");
    call(&simulator, "answerInlineQuery", params.clone()).await.expect("answered");
    assert_eq!(refused(&simulator, "answerInlineQuery", params).await, stale);
    let late = json!({ "inline_query_id": ask(&simulator, person, ""), "results": [] });
    simulator.pass_time(61);
    assert_eq!(refused(&simulator, "answerInlineQuery", late).await, stale);
    assert!(simulator.complaints().is_empty(), "a correct bot meets this");
}

#[tokio::test]
async fn a_chosen_result_is_posted_by_the_person_by_way_of_the_bot() {
    let (simulator, person) = started();
    let mut card = article("7", &json!({ "message_text": "<b>Pay</b>", "parse_mode": "HTML" }));
    card["reply_markup"] = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "b" }]] });
    let params = json!({ "inline_query_id": ask(&simulator, person, "pay"), "results": [card] });
    call(&simulator, "answerInlineQuery", params).await.expect("answered");
    assert_eq!(simulator.choose_inline(person, "8"), 0, "there is none of this id");
    assert_ne!(simulator.choose_inline(person, "7"), 0);
    let posted = simulator.messages(person).pop().expect("a message");
    assert!(posted["from"]["id"] == person && posted["via_bot"]["username"] == "guide_bot");
    assert!(posted["text"] == "Pay" && posted["entities"][0]["type"] == "bold");
    let id = posted["message_id"].as_i64().and_then(|id| id.try_into().ok()).expect("an id");
    simulator.press(person, id, "b");
    let press = simulator.look(|state| state.updates.back().map(|update| update.body.clone())).expect("an update");
    let press = &press["callback_query"];
    assert!(press["inline_message_id"].is_string() && press["message"].is_null(), "{press}");
}
