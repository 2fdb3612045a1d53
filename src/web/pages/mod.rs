//! The pages behind the login: figures of conversations, and how content and process are doing.
//!
//! Invariant: a page, its CSV and its JSON are written from the same tables.

mod content;
mod figures;
mod health;
mod leaflet;
mod papers;
mod sheet;
mod workshops;

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use super::export;
use super::frame::Frame;
use super::language::Lang;
use super::words::Words;
use super::{Session, Web};
use crate::rules::Land;
use crate::statistics::Period;
use crate::statistics::tables::{Label, Table};

/// What the address of a page may say. The language is read by [`Lang`].
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Params {
    #[serde(rename = "lang")]
    _lang: Option<String>,
    /// The period, as it is written in `statistics::Period`.
    period: Option<String>,
    /// The locale of a topic's conversations; empty: all.
    locale: Option<String>,
    /// The table of which the CSV is asked for.
    table: Option<String>,
}

/// An address that cannot be read gets the page of the status 400.
type Asked = Result<Query<Params>, QueryRejection>;

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Csv,
    Json,
}

impl Format {
    /// All of them with the end of their address.
    const ALL: [(Self, &str); 3] = [(Self::Html, ""), (Self::Csv, ".csv"), (Self::Json, ".json")];

    /// Takes the format off the end of a name.
    fn split(name: &str) -> (Self, &str) {
        let data = Self::ALL.into_iter().rev().find_map(|(format, end)| Some((format, name.strip_suffix(end)?)));
        data.unwrap_or((Self::Html, name))
    }
}

/// A page: its tables, and what stands around them.
struct Page<'a> {
    id: &'static str,
    frame: Frame<'a>,
    tables: Vec<Table>,
    period: Option<Period>,
    /// What stands above the tables, and below them.
    above: Markup,
    below: Markup,
    /// Which table the CSV holds, where there are several; the first one if it is not said.
    table: Option<String>,
}

/// The pages.
pub fn routes() -> Router<Arc<Web>> {
    let start = async |lang: Lang| Redirect::to(&format!("/overview?lang={}", lang.tag()));
    let router = Router::new().route("/", get(start)).route("/rules", get(rules));
    router
        .merge(figures::routes())
        .merge(content::routes())
        .merge(health::routes())
        .merge(workshops::routes())
        .merge(leaflet::routes())
        .merge(papers::routes())
}

impl Page<'_> {
    /// Writes it.
    fn answer(&self, format: Format) -> Response {
        match format {
            Format::Html => Html(self.html().into_string()).into_response(),
            Format::Json => {
                let body = export::json(&self.frame.words, self.id, &self.tables, self.period);
                axum::Json(body).into_response()
            }
            Format::Csv => self.csv(),
        }
    }

    fn html(&self) -> Markup {
        self.frame.page(&html! {
            (self.above)
            @for table in &self.tables { (sheet::section(&self.frame, table, &self.downloads(table))) }
            (self.below)
        })
    }

    /// The addresses of a table as CSV, and of the page as JSON.
    fn downloads(&self, table: &Table) -> [String; 2] {
        let link = |end: &str| self.frame.link(&format!("{}{end}", self.frame.path));
        let csv = link(".csv");
        let csv = if self.tables.len() > 1 { format!("{csv}&table={}", table.id) } else { csv };
        [csv, link(".json")]
    }

    fn csv(&self) -> Response {
        let table = match &self.table {
            Some(id) => self.tables.iter().find(|table| table.id == id),
            None => self.tables.first(),
        };
        let Some(table) = table else { return StatusCode::NOT_FOUND.into_response() };
        let Ok(text) = export::csv(&self.frame.words, table, self.period) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        // A period is digits, W, P and a slash, which a file's name cannot hold.
        let period = self.period.map(|period| format!("-{}", period.to_string().replace('/', "-"))).unwrap_or_default();
        let file = format!("attachment; filename=\"lotse-{}{period}.csv\"", table.id);
        let kind = "text/csv; charset=utf-8; header=present".to_owned();
        ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, file)], text).into_response()
    }
}

/// The rules by which figures are published.
async fn rules(State(web): State<Arc<Web>>, session: Session, lang: Lang) -> Html<String> {
    let words = words(&web, lang);
    let frame = frame(words, "rules", "/rules", &session);
    let body = html! {
        @for part in ["counted", "withheld", "periods", "kept", "limits", "files"] {
            section {
                h2 { (words.say(&format!("rules-{part}-title"))) }
                @for paragraph in words.say(&format!("rules-{part}")).split("\n\n") { p { (paragraph) } }
            }
        }
    };
    Html(frame.page(&body).into_string())
}

fn words(web: &Web, lang: Lang) -> Words<'_> {
    Words { lang, content: &web.content, l10n: &web.l10n }
}

/// Answers where the database is away: there is no page.
fn away(error: &anyhow::Error) -> Response {
    tracing::error!("a page failed: {error:#}");
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

/// The options of a choice among the Länder; `chosen` is a code.
fn laender(words: &Words, chosen: Option<&str>) -> Markup {
    html! {
        @for land in Land::ALL {
            option value=(land.code()) selected[chosen == Some(land.code())] { (words.label(&Label::Land(Some(land)))) }
        }
    }
}

/// A frame whose title is that of its id in the menu.
fn frame<'a>(words: Words<'a>, id: &'a str, path: &str, session: &'a Session) -> Frame<'a> {
    let title = words.say(&format!("title-{id}"));
    Frame { words, title, path: path.to_owned(), current: id, query: Vec::new(), session: Some(session) }
}
