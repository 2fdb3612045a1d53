//! Inline mode: what people ask with `@bot …`, answerInlineQuery, and the result they post.
//!
//! Invariant: a query is answered once, and only while Telegram still waits for it.

use serde_json::{Value, json};

use super::entities;
use super::limits;
use super::params::{Answer, Params, Refusal};
use super::state::{Query, State};

/// Every kind of result (`InlineQueryResult`).
const KINDS: [&str; 13] = [
    "article",
    "audio",
    "contact",
    "document",
    "game",
    "gif",
    "location",
    "mpeg4_gif",
    "photo",
    "sticker",
    "venue",
    "video",
    "voice",
];
const ARTICLE: [&str; 10] = [
    "type",
    "id",
    "title",
    "input_message_content",
    "reply_markup",
    "url",
    "description",
    "thumbnail_url",
    "thumbnail_width",
    "thumbnail_height",
];
const TEXT_CONTENT: [&str; 4] = ["message_text", "parse_mode", "entities", "link_preview_options"];

/// Answers answerInlineQuery; the page offers results of kind article.
pub(super) fn answer_inline_query(state: &mut State, params: &Params) -> Answer {
    let id = params.required_text("inline_query_id", limits::TOO_OLD)?;
    let results = results(params, &state.bot_username)?;
    let button = button(params)?;
    paging(params)?;
    let now = state.now();
    let open = state.queries.get_mut(&id);
    let Some(query) = open.filter(|q| q.results.is_none() && now - q.at <= limits::PRESS_OPEN) else {
        return Err(Refusal::of_life(limits::TOO_OLD));
    };
    query.results = Some(results);
    query.button = button;
    Ok(Value::Bool(true))
}

fn results(params: &Params, bot_username: &str) -> Result<Vec<Value>, Refusal> {
    let results = params.object("results")?.unwrap_or(Value::Null);
    let Some(results) = results.as_array().cloned() else {
        let wrong = "can't parse results: expected an Array of InlineQueryResult";
        return Err(Refusal::of_rule(wrong, "results is a required list"));
    };
    if results.len() > limits::INLINE_RESULTS {
        let rule = format!("{} results, at most {} are allowed", results.len(), limits::INLINE_RESULTS);
        return Err(Refusal::of_rule("RESULTS_TOO_MUCH", rule));
    }
    let mut ids = Vec::new();
    for result in &results {
        check_result(result, bot_username)?;
        if ids.contains(&&result["id"]) {
            let rule = format!("result id {} comes twice", result["id"]);
            return Err(Refusal::of_rule("RESULT_ID_DUPLICATE", rule));
        }
        ids.push(&result["id"]);
    }
    Ok(results)
}

fn check_result(result: &Value, bot_username: &str) -> Result<(), Refusal> {
    let id = result["id"].as_str().unwrap_or_default();
    if !(1..=limits::RESULT_ID).contains(&id.len()) {
        let rule = format!("result id {id:?} is not 1 to 64 bytes");
        return Err(Refusal::of_rule("RESULT_ID_INVALID", rule));
    }
    if !KINDS.iter().any(|kind| result["type"] == *kind) {
        let rule = format!("result {id:?} is of no kind: {}", result["type"]);
        return Err(Refusal::of_rule("RESULT_TYPE_INVALID", rule));
    }
    if result["type"] == "article" {
        check_article(id, result)?;
    }
    match &result["reply_markup"] {
        Value::Null => Ok(()),
        markup => limits::inline_keyboard(markup, bot_username),
    }
}

fn check_article(id: &str, article: &Value) -> Result<(), Refusal> {
    limits::known_fields(article, "InlineQueryResultArticle", &ARTICLE)?;
    if article["title"].as_str().is_none_or(|title| title.trim().is_empty()) {
        return Err(Refusal::of_rule("ARTICLE_TITLE_EMPTY", format!("article {id:?} needs a title")));
    }
    for field in ["description", "url", "thumbnail_url"] {
        if !(article[field].is_null() || article[field].is_string()) {
            let rule = format!("{field} of article {id:?} is a text");
            return Err(Refusal::of_rule(&format!("can't parse InlineQueryResult: {field}"), rule));
        }
    }
    let content = &article["input_message_content"];
    limits::known_fields(content, "InputTextMessageContent", &TEXT_CONTENT)?;
    let (text, _) = text_of(content)?;
    if text.is_empty() {
        let rule = format!("the message of article {id:?} is empty");
        return Err(Refusal::of_rule("MESSAGE_EMPTY", rule));
    }
    limits::at_most("message_text", &text, limits::TEXT, "MESSAGE_TOO_LONG")?;
    match &content["link_preview_options"] {
        Value::Null => Ok(()),
        preview => limits::link_preview(preview),
    }
}

/// Reads the text that a result posts, with its entities.
fn text_of(content: &Value) -> Result<(String, Vec<Value>), Refusal> {
    let params = Params::from(json!({
        "text": content["message_text"], "parse_mode": content["parse_mode"], "entities": content["entities"],
    }));
    entities::read(&params, "text", "entities")
}

/// The button above the results (`InlineQueryResultsButton`).
fn button(params: &Params) -> Result<Option<Value>, Refusal> {
    let Some(button) = params.object("button")? else {
        return Ok(None);
    };
    limits::known_fields(&button, "InlineQueryResultsButton", &["text", "web_app", "start_parameter"])?;
    if button["text"].as_str().is_none_or(str::is_empty) {
        return Err(Refusal::of_rule("BUTTON_TEXT_EMPTY", "the button above the results has a text"));
    }
    match (button["start_parameter"].as_str(), button["web_app"].is_null()) {
        (Some(payload), true) if limits::is_start_payload(payload) => Ok(Some(button)),
        (Some(payload), true) => Err(Refusal::of_rule(
            "START_PARAM_INVALID",
            format!("start_parameter {payload:?} is not 1 to 64 of A-Z, a-z, 0-9, _ and -"),
        )),
        (None, false) => Ok(Some(button)),
        _ => Err(Refusal::of_rule("BUTTON_TYPE_INVALID", "the button has one of web_app and start_parameter")),
    }
}

fn paging(params: &Params) -> Result<(), Refusal> {
    let bytes = params.text("next_offset").unwrap_or_default().len();
    if bytes > limits::NEXT_OFFSET {
        let rule = format!("next_offset has {bytes} bytes, at most {} are allowed", limits::NEXT_OFFSET);
        return Err(Refusal::of_rule("NEXT_OFFSET_INVALID", rule));
    }
    match params.integer("cache_time")? {
        Some(seconds) if seconds < 0 => Err(Refusal::of_rule("CACHE_TIME_INVALID", "cache_time is not below 0")),
        _ => Ok(()),
    }
}

impl State {
    /// Asks the bot inline, as `@bot text` in any chat does; returns the query's id.
    pub fn ask_inline(&mut self, person: i64, text: &str) -> (String, u32) {
        let id = self.number().to_string();
        let text: String = text.chars().take(limits::QUERY).collect();
        let user = self.user(person).unwrap_or_default();
        let update = json!({ "inline_query": {
            "id": id, "from": user, "query": text, "offset": "", "chat_type": "sender",
        }});
        let query = Query { person, text, at: self.now(), results: None, button: None };
        self.queries.insert(id.clone(), query);
        let update = self.push(update);
        (id, update)
    }

    /// Posts one of the results the bot offered for an inline query, if it is a text.
    pub fn choose(&mut self, query: &str, result: &str) -> Option<u32> {
        let query = self.queries.get(query)?;
        let results = query.results.as_ref()?;
        let chosen = results.iter().find(|each| each["id"] == result)?.clone();
        let (person, asked) = (query.person, query.text.clone());
        let content = &chosen["input_message_content"];
        let (text, entities) = text_of(content).ok()?;
        let mut message = json!({ "text": text, "via_bot": self.bot() });
        if !entities.is_empty() {
            message["entities"] = json!(entities);
        }
        for (field, value) in
            [("reply_markup", &chosen["reply_markup"]), ("link_preview_options", &content["link_preview_options"])]
        {
            if !value.is_null() {
                message[field] = value.clone();
            }
        }
        let user = self.user(person).unwrap_or_default();
        self.push(json!({ "chosen_inline_result": {
            "result_id": result, "from": user, "query": asked,
        }}));
        Some(self.send_content(person, message))
    }
}
