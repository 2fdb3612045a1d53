//! The chat page: phones on a screen, and what people do with them.
//!
//! Invariant: the page loads nothing from elsewhere, and no text of a bot ever becomes markup;
//! files a bot sent open without scripts.

use std::convert::Infallible;
use std::future::{Ready, ready};

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::stream::{Stream, unfold};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Simulator;
use super::attach::Attached;
use super::profile::{commands_for, text_for};
use super::state::{Chat, Person, State};

const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; \
     frame-ancestors 'none'";
const FILE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

/// What a person does on the page.
#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
enum Act {
    Add { first_name: String, language: String },
    Language { person: i64, language: String },
    Send { person: i64, text: String },
    Edit { person: i64, message: i32, text: String },
    Press { person: i64, message: i32, data: String },
    Block { person: i64, blocked: bool },
    Clear { person: i64 },
    Ask { person: i64, text: String },
    Choose { query: String, result: String },
    Attach { person: i64, what: Attached },
}

/// The routes of the page.
pub(super) fn routes() -> Router<Simulator> {
    Router::new()
        .route("/", get(|| asset("text/html", include_str!("page.html"))))
        .route("/page.css", get(|| asset("text/css", include_str!("page.css"))))
        .route("/make.js", get(|| asset("text/javascript", include_str!("make.js"))))
        .route("/cards.js", get(|| asset("text/javascript", include_str!("cards.js"))))
        .route("/draw.js", get(|| asset("text/javascript", include_str!("draw.js"))))
        .route("/list.js", get(|| asset("text/javascript", include_str!("list.js"))))
        .route("/phone.js", get(|| asset("text/javascript", include_str!("phone.js"))))
        .route("/page.js", get(|| asset("text/javascript", include_str!("page.js"))))
        .route("/chat/state", get(state))
        .route("/chat/events", get(events))
        .route("/chat/act", post(act))
        .route("/chat/file/{id}", get(file))
}

fn asset(kind: &'static str, content: &'static str) -> Ready<Response> {
    let headers = [
        (CONTENT_TYPE, format!("{kind}; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, PAGE_POLICY.to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    ready((headers, content).into_response())
}

/// Everything the page shows.
async fn state(Extract(simulator): Extract<Simulator>) -> Json<Value> {
    Json(simulator.look(|state| {
        let people = state.chats.iter();
        let people = people.filter_map(|(id, chat)| {
            let person = chat.person.as_ref()?;
            Some(phone(state, *id, chat, person))
        });
        json!({ "username": state.bot_username, "people": people.collect::<Vec<_>>() })
    }))
}

fn phone(state: &State, id: i64, chat: &Chat, person: &Person) -> Value {
    let profile = &state.profile;
    let language = person.language.as_str();
    let action = person.action.as_ref().filter(|(_, until)| *until >= state.now());
    let asked = state.queries.iter().rev().find(|(_, query)| query.person == id);
    json!({
        "id": id,
        "first_name": person.first_name,
        "language": language,
        "blocked": person.blocked,
        "bot_name": match text_for(&profile.names, language) {
            name if name.is_empty() => state.bot_username.clone(),
            name => name,
        },
        "description": text_for(&profile.descriptions, language),
        "commands": commands_for(state, id, language),
        "action": action.map(|(action, _)| action),
        "notices": person.notices,
        "messages": chat.visible().collect::<Vec<_>>(),
        "inline": asked.map(|(id, query)| json!({
            "id": id, "text": query.text, "results": query.results, "button": query.button,
        })),
    })
}

/// Says that something has changed, as server-sent events.
async fn events(Extract(simulator): Extract<Simulator>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = unfold(simulator.changes(), |mut changes| async {
        changes.changed().await.ok()?;
        let version = changes.borrow_and_update().to_string();
        Some((Ok(Event::default().data(version)), changes))
    });
    Sse::new(changes).keep_alive(KeepAlive::default())
}

/// Carries out what a person does. Only JSON is read, which another site cannot send here.
async fn act(Extract(simulator): Extract<Simulator>, Json(act): Json<Act>) -> Json<Value> {
    Json(simulator.change(|state| match act {
        Act::Add { first_name, language } => json!(state.add_person(&first_name, &language)),
        Act::Language { person, language } => {
            if let Some(person) = state.person_mut(person) {
                person.language = language;
            }
            Value::Null
        }
        Act::Send { person, text } => json!(state.send_text(person, &text)),
        Act::Edit { person, message, text } => json!(state.edit_text(person, message, &text)),
        Act::Press { person, message, data } => json!(state.press(person, message, &data)),
        Act::Block { person, blocked } => json!(state.block(person, blocked)),
        Act::Clear { person } => {
            state.clear(person);
            Value::Null
        }
        Act::Ask { person, text } => json!(state.ask_inline(person, &text).0),
        Act::Choose { query, result } => json!(state.choose(&query, &result)),
        Act::Attach { person, what } => json!(state.attach(person, &what)),
    }))
}

async fn file(Extract(simulator): Extract<Simulator>, Path(id): Path<String>) -> Response {
    let Some(file) = simulator.look(|state| state.files.get(&id).cloned()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let text = file.mime.starts_with("text/");
    let charset = if text { "; charset=utf-8" } else { "" };
    let headers = [
        (CONTENT_TYPE, format!("{}{charset}", file.mime)),
        (CONTENT_DISPOSITION, format!("inline; filename*=UTF-8''{}", percent_encoded(&file.name))),
        (CONTENT_SECURITY_POLICY, FILE_POLICY.to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    // A kind that cannot stand in a header is left to the browser.
    match headers.map(|(name, value)| value.parse().map(|value| (name, value))) {
        [Ok(kind), Ok(name), Ok(policy), Ok(sniff)] => {
            let headers = axum::http::HeaderMap::from_iter([kind, name, policy, sniff]);
            (headers, file.bytes).into_response()
        }
        _ => StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response(),
    }
}

/// Writes a file name for a header (RFC 8187).
fn percent_encoded(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
