//! How the process is doing: what `/readyz` checks, and what was counted since the start.
//!
//! Invariant: it says nothing that `/readyz` and `/metrics` do not say.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;

use super::{Asked, Format, Page, frame, words};
use crate::health;
use crate::statistics::tables::{Label, Table, Value};
use crate::web::{Lang, Monitor, Ready, Session, Web};

/// The routes of this page.
pub fn routes() -> Router<Arc<Web>> {
    let mut router = Router::new();
    for (format, end) in Format::ALL {
        let show = async move |State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked| {
            answer(&web, &session, lang, asked, format).await
        };
        router = router.route(&format!("/health{end}"), get(show));
    }
    router
}

async fn answer(web: &Web, session: &Session, lang: Lang, asked: Asked, format: Format) -> Response {
    let Ok(Query(params)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    let words = words(web, lang);
    let tables = vec![checks(web.monitor.ready().await), process(&web.monitor)];
    let above = html! { p { (words.say("note-health")) } };
    let frame = frame(words, "health", "/health", session);
    let page = Page { id: "health", frame, tables, period: None, above, below: html! {}, table: params.table };
    page.answer(format)
}

fn checks(ready: Ready) -> Table {
    let state = |well: bool| Value::Word(if well { "ok" } else { "away" });
    let mut table = Table::new("checks", &["state"]);
    table.row(Label::Word("content"), vec![state(ready.content)]);
    table.row(Label::Word("database"), vec![state(ready.database)]);
    table.row(Label::Word("telegram"), vec![Value::Word(ready.telegram.name())]);
    table
}

fn process(monitor: &Monitor) -> Table {
    let mut table = Table::new("process", &["value"]);
    table.row(Label::Word("version"), vec![Value::Text(env!("CARGO_PKG_VERSION").to_owned())]);
    table.row(Label::Word("uptime"), vec![Value::Text(lasted(monitor.since.elapsed()))]);
    table.row(Label::Word("updates"), vec![Value::Number(monitor.total(health::UPDATES))]);
    table.row(Label::Word("errors"), vec![Value::Number(monitor.total(health::ERRORS))]);
    table
}

/// Writes a time in the units' signs (ISO 80000-3), which are the same in both languages: "3 d 4 h 5 min".
fn lasted(time: Duration) -> String {
    let minutes = time.as_secs() / 60;
    let (days, hours, minutes) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    match (days, hours) {
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} h {minutes} min"),
        _ => format!("{days} d {hours} h {minutes} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_whole_minutes() {
        let table = [(59, "0 min"), (3600, "1 h 0 min"), (90_061, "1 d 1 h 1 min")];
        for (seconds, expected) in table {
            assert_eq!(lasted(Duration::from_secs(seconds)), expected);
        }
    }
}
