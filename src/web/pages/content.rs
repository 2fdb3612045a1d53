//! How the content is doing: translations, contacts, figures of the law, reviews.
//!
//! Invariant: it holds no number of people, and it does not walk the dialogs: that is for `lotse check`.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::html;

use super::{Asked, Format, Page, frame, words};
use crate::dialog::directory::CHECKED_DAYS;
use crate::dialog::model::{COMMON, Content};
use crate::l10n::{L10n, Review};
use crate::statistics::tables::{Label, Table, Value};
use crate::web::{Lang, Session, Web};

/// Figures of the law that end within so many days are named.
const ENDS_WITHIN: i64 = 90;

/// The routes of this page.
pub fn routes() -> Router<Arc<Web>> {
    let mut router = Router::new();
    for (format, end) in Format::ALL {
        let show = async move |State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked| {
            answer(&web, &session, lang, asked, format)
        };
        router = router.route(&format!("/content{end}"), get(show));
    }
    router
}

fn answer(web: &Web, session: &Session, lang: Lang, asked: Asked, format: Format) -> Response {
    let Ok(Query(params)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    let Ok(now) = web.clock.now() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let words = words(web, lang);
    let (content, today) = (&*web.content, now.today);
    let tables =
        vec![translations(content, &web.l10n), offices(content, today), figures(content, today), reviews(content)];
    let above = html! {
        p.period { (words.with("content-day", &[("day", &words.day(content.day))])) }
        p { (words.say("note-content")) }
    };
    let frame = frame(words, "content", "/content", session);
    let page = Page { id: "content", frame, tables, period: None, above, below: html! {}, table: params.table };
    page.answer(format)
}

/// Each locale: who has checked it, and which messages come in the source language instead.
fn translations(content: &Content, l10n: &L10n) -> Table {
    let mut table = Table::new("translations", &["review", "messages", "missing"]);
    for locale in l10n.locales() {
        let review = match locale.state.review {
            Review::Machine => "machine",
            Review::Person => "person",
        };
        let (there, missing) = l10n.coverage(content, &locale.tag);
        let values = vec![Value::Word(review), Value::Number(there), Value::Number(missing)];
        table.row(Label::Locale(locale.tag.clone()), values);
    }
    table
}

/// The offices by when a person last confirmed them.
fn offices(content: &Content, today: Date) -> Table {
    let directory = &content.directory;
    let (mut current, mut old, mut never) = (0, 0, 0);
    for office in &directory.offices {
        match office.checked_on().and_then(|day| day.until(today).ok()) {
            None => never += 1,
            Some(age) if age.get_days() > CHECKED_DAYS => old += 1,
            Some(_) => current += 1,
        }
    }
    let behind = directory.offices.iter().filter(|office| !office.confirmed(directory.researched, today)).count();
    let mut table = Table::new("offices", &["count"]);
    let rows = [
        ("offices-all", directory.offices.len() as u64),
        ("offices-current", current),
        ("offices-old", old),
        ("offices-never", never),
        ("offices-behind", behind as u64),
    ];
    for (word, count) in rows {
        table.row(Label::Word(word), vec![Value::Number(count)]);
    }
    table.row(Label::Word("offices-researched"), vec![Value::Day(directory.researched)]);
    table
}

/// The figures of the law that end soon, and whether the one behind is known.
fn figures(content: &Content, today: Date) -> Table {
    let mut table = Table::new("ending", &["statute", "until", "successor"]);
    let soon = today.saturating_add(ENDS_WITHIN.days());
    for figure in content.figures.all() {
        let Some(until) = figure.valid_to.filter(|day| today <= *day && *day <= soon) else { continue };
        let next = until.tomorrow().is_ok_and(|day| content.figures.on(&figure.key, day).is_some());
        let values = vec![
            Value::Text(figure.statute.clone()),
            Value::Day(until),
            Value::Word(if next { "known" } else { "unknown" }),
        ];
        table.row(Label::Text(figure.key.clone()), values);
    }
    table
}

/// Each topic: when a person last held it against its sources.
fn reviews(content: &Content) -> Table {
    let mut table = Table::new("reviews", &["reviewed", "nodes"]);
    let mut dialogs: Vec<_> = content.dialogs.iter().filter(|(id, _)| *id != COMMON).collect();
    dialogs.sort_by_key(|(_, dialog)| dialog.reviewed);
    for (id, dialog) in dialogs {
        let values = vec![Value::Day(dialog.reviewed), Value::Number(dialog.nodes.len() as u64)];
        table.row(Label::Topic(id.clone()), values);
    }
    table
}
