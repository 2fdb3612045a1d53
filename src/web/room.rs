//! The room view: a page on the wall of a workshop, with the way in, and with sums once enough people are there.
//!
//! Invariant: no login, but a link that nobody can guess and that holds for the workshop's day alone; nothing is shown
//! that `statistics::room` does not give, and whatever is wrong gets the same answer.

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue, REFRESH};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Web;
use super::sessions::same;
use crate::dialog::session::Entry;
use crate::l10n::{L10n, SOURCE};
use crate::papers::qr::Qr;
use crate::statistics::room::{Picture, Room, picture};

/// After so many seconds the page is asked for again; a script would be needed to ask for a part of it.
const AGAIN: &str = "10";
/// The most topics that fit on a wall; the largest ones stand there.
const TOPICS: usize = 6;

/// The routes that need no login.
pub fn open() -> Router<Arc<Web>> {
    Router::new().route("/room/style.css", get(style)).route("/room/{code}/{key}", get(show))
}

/// The address of a room without its host. Whoever has it sees the room on its day.
pub fn address(code: &str, key: &str) -> String {
    format!("/room/{code}/{key}")
}

/// A page of a room: in which language, and whether it is to stand still.
struct View<'a> {
    l10n: &'a L10n,
    tag: &'a str,
    still: bool,
}

async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"))], include_str!("room.css"))
}

async fn show(
    State(web): State<Arc<Web>>,
    Path((code, key)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let view = View::read(&web.l10n, query.as_deref().unwrap_or_default());
    match find(&web, &code, &key).await {
        Ok(Some(room)) => view.answer(room_page(&web, &view, &code, &room)),
        Ok(None) => (StatusCode::NOT_FOUND, Html(view.note("gone"))).into_response(),
        Err(error) => {
            tracing::error!("a room view failed: {error:#}");
            // The wall mends itself when the database is back.
            (StatusCode::SERVICE_UNAVAILABLE, view.answer(view.note("away"))).into_response()
        }
    }
}

/// Finds the room of a code, if the key is the right one and the workshop is today. Before that nothing is read.
async fn find(web: &Web, code: &str, key: &str) -> Result<Option<Room>> {
    let today = web.clock.now()?.today;
    if !same(&(web.room_key)(code, today), key) {
        return Ok(None);
    }
    let workshop = web.store.workshop(code).await?;
    Ok(workshop.filter(|workshop| workshop.day == Some(today)).map(|workshop| workshop.room))
}

/// Writes the room: on the left the way in, on the right what the sums say.
fn room_page(web: &Web, view: &View, code: &str, room: &Room) -> String {
    let link = web.link(&entry(code));
    let how = match web.bot_name() {
        Some(bot) => view.with("type", "bot", &format!("@{bot}")),
        None => view.say("type-bot"),
    };
    let body = html! {
        @if let Some(link) = &link { (drawn(link, &view.say("picture"))) }
        div {
            section.enter {
                @if link.is_some() { p { (view.say("scan")) } }
                p { (how) }
                p.code dir="ltr" { (code.to_uppercase()) }
                @if let Some(link) = &link { p.link dir="ltr" { (link) } }
            }
            section.people { (people(web, view, &picture(room))) }
        }
    };
    view.page("title", link.is_none(), &body)
}

/// What the link of a workshop brings along: its code alone, since the bot finds the language of each phone.
pub fn entry(code: &str) -> Entry {
    Entry { code: Some(code.to_owned()), ..Entry::default() }
}

/// Draws a link as a QR code; nothing if it is too long for one.
pub fn drawn(link: &str, said: &str) -> Markup {
    html! {
        @if let Some(qr) = Qr::new(link) {
            div.qr role="img" aria-label=(said) { (PreEscaped(qr.svg())) }
        }
    }
}

fn people(web: &Web, view: &View, picture: &Picture) -> Markup {
    let Some(started) = picture.started else {
        return html! { h2.number { (view.say("waiting")) } };
    };
    html! {
        h2.number { (view.with("started", "number", &view.number(started))) }
        h3 { (view.say("topics")) }
        @if picture.topics.is_empty() {
            p { (view.say("no-topics")) }
        } @else {
            (bars(web, view, started, &picture.topics))
        }
    }
}

/// Draws the topics, beside the number of all who started.
fn bars(web: &Web, view: &View, started: u64, topics: &[(String, u64)]) -> Markup {
    let label = |dialog: &str| view.l10n.menu_label(&web.content, view.tag, dialog);
    let said = topics.iter().filter_map(|(dialog, number)| Some((label(dialog)?, *number)));
    html! {
        ul.bars {
            @for (label, number) in said.take(TOPICS) {
                li {
                    span { (label) }
                    span.soft { (view.with("about", "number", &view.number(number))) }
                    svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                        rect width="100" height="10" class="ground" {}
                        rect width=(number.min(started) * 100 / started.max(1)) height="10" class="come" {}
                    }
                }
            }
        }
    }
}

impl<'a> View<'a> {
    /// Reads the language of the address, German where it has none that is known, and whether the page stands still.
    fn read(l10n: &'a L10n, query: &str) -> Self {
        let asked = query.split('&').find_map(|pair| pair.strip_prefix("lang="));
        let tag = l10n.locales().map(|locale| locale.tag.as_str()).find(|tag| asked == Some(tag));
        Self { l10n, tag: tag.unwrap_or(SOURCE), still: query.split('&').any(|pair| pair == "still=1") }
    }

    fn say(&self, id: &str) -> String {
        self.l10n.paper(self.tag, &format!("room-{id}"), &[])
    }

    fn with(&self, id: &str, name: &'static str, value: &str) -> String {
        self.l10n.paper(self.tag, &format!("room-{id}"), &[(name, value)])
    }

    fn number(&self, number: u64) -> String {
        let hundredths = i64::try_from(number).unwrap_or(i64::MAX / 100).saturating_mul(100);
        let locale = self.l10n.locale(self.tag);
        locale.map_or_else(|| number.to_string(), |locale| locale.formats.number(hundredths, true))
    }

    /// Answers with a page that comes again by itself.
    fn answer(&self, page: String) -> Response {
        let page = Html(page);
        if self.still { page.into_response() } else { ([(REFRESH, AGAIN)], page).into_response() }
    }

    /// What is said where there is no room to show.
    fn note(&self, id: &str) -> String {
        self.page(&format!("{id}-title"), true, &html! { p { (self.say(&format!("{id}-text"))) } })
    }

    /// The page around its body, which has one column if it is plain. Its links are relative: its address, which is
    /// secret, stands nowhere in it.
    fn page(&self, title: &str, plain: bool, body: &Markup) -> String {
        let is_room = title == "title";
        let title = self.say(title);
        let page = html! {
            (DOCTYPE)
            html lang=(self.tag) dir=(self.l10n.direction(self.tag)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex, nofollow";
                    title { (title) }
                    link rel="stylesheet" href="/room/style.css";
                }
                body {
                    header {
                        h1 { (title) }
                        (self.languages())
                    }
                    main class=[plain.then_some("plain")] { (body) }
                    @if is_room { footer { p { (self.say("free")) " " (self.say("sums")) " " (self.stopper()) } } }
                }
            }
        };
        page.into_string()
    }

    fn languages(&self) -> Markup {
        html! {
            nav aria-label=(self.say("languages")) {
                @for locale in self.l10n.locales() {
                    a href=(query(&locale.tag, self.still)) lang=(locale.tag) hreflang=(locale.tag)
                        aria-current=[(locale.tag == self.tag).then_some("true")] { (locale.state.name) }
                }
            }
        }
    }

    /// The link that lets the page stand still, for those who need time, or lets it run again.
    fn stopper(&self) -> Markup {
        html! { a href=(query(self.tag, !self.still)) { (self.say(if self.still { "go" } else { "stop" })) } }
    }
}

fn query(tag: &str, still: bool) -> String {
    let still = if still { "&still=1" } else { "" };
    format!("?lang={tag}{still}")
}
