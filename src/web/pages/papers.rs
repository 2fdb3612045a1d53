//! Links, posters and cards: what to choose, the QR code, and the file to print.
//!
//! Invariant: what stands in an address was held against the content; the file is handed over to keep, so that no page
//! of ours brings a style of its own along.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;

use super::{frame, laender, words};
use crate::papers::order::{LOCALES, Mistake, Order, Typed, topics};
use crate::papers::poster::{Poster, Size};
use crate::papers::qr::Qr;
use crate::web::frame::Frame;
use crate::web::words::Words;
use crate::web::{Lang, Session, Web};

/// Pixels of a PNG's module: with its quiet zone a picture is about 700 wide.
const PIXELS: usize = 16;

/// The form, as an address holds it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Params {
    #[serde(rename = "lang")]
    _lang: Option<String>,
    locale: Option<String>,
    locale2: Option<String>,
    locale3: Option<String>,
    locale4: Option<String>,
    topic: Option<String>,
    plz: Option<String>,
    land: Option<String>,
    code: Option<String>,
    size: Option<String>,
}

/// An address that cannot be read gets the page of the status 400.
type Asked = Result<Query<Params>, QueryRejection>;

/// What of an address there is.
struct Wanted {
    order: Order,
    size: Size,
}

/// The routes of this page.
pub fn routes() -> Router<Arc<Web>> {
    Router::new()
        .route("/papers", get(page))
        .route("/papers/file", get(file))
        .route("/papers/qr.svg", get(svg))
        .route("/papers/qr.png", get(png))
}

impl Params {
    fn typed(&self) -> Typed {
        let locales = [&self.locale, &self.locale2, &self.locale3, &self.locale4];
        Typed {
            locales: locales.into_iter().flatten().cloned().collect(),
            topic: self.topic.clone(),
            plz: self.plz.clone(),
            land: self.land.clone(),
            code: self.code.clone(),
        }
    }

    /// Holds the address against the content; the form offers no locale, topic, Land or size that there is not.
    fn wanted(&self, web: &Web) -> Result<Result<Wanted, Mistake>, StatusCode> {
        let name = self.size.as_deref().unwrap_or(Size::A4.name());
        let size = Size::ALL.into_iter().find(|size| size.name() == name).ok_or(StatusCode::BAD_REQUEST)?;
        match self.typed().order(&web.content, &web.l10n) {
            Ok(order) if order.locales.is_empty() => Err(StatusCode::BAD_REQUEST),
            Ok(order) => Ok(Ok(Wanted { order, size })),
            Err(wrong @ (Mistake::Plz(_) | Mistake::Several(..) | Mistake::Code(_))) => Ok(Err(wrong)),
            Err(_) => Err(StatusCode::BAD_REQUEST),
        }
    }
}

async fn page(State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked) -> Response {
    let Ok(Query(params)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    let words = words(&web, lang);
    if params.locale.is_none() {
        return framed(&web, &session, &words, &params, &html! {}).into_response();
    }
    match params.wanted(&web) {
        Err(status) => status.into_response(),
        Ok(Ok(wanted)) => {
            let ready = ready(&web, &session, words, &wanted);
            framed(&web, &session, &words, &params, &ready).into_response()
        }
        Ok(Err(wrong)) => {
            let note = html! { p #note .note role="alert" { (said(&words, &wrong)) } };
            (StatusCode::UNPROCESSABLE_ENTITY, framed(&web, &session, &words, &params, &note)).into_response()
        }
    }
}

/// Hands over the paper to keep.
async fn file(State(web): State<Arc<Web>>, asked: Asked) -> Response {
    let (wanted, now) = match (found(&web, asked), web.clock.now()) {
        (Err(status), _) => return status.into_response(),
        (_, Err(_)) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        (Ok(wanted), Ok(now)) => (wanted, now),
    };
    let (bot, Wanted { order, size }) = (web.bot_name(), &wanted);
    let (l10n, content) = (&*web.l10n, &*web.content);
    let poster = Poster { l10n, content, bot: bot.as_deref(), size: *size, order, today: now.today };
    let name = format!("attachment; filename=\"{}.html\"", poster.file());
    ([(CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)], poster.html())
        .into_response()
}

async fn svg(State(web): State<Arc<Web>>, asked: Asked) -> Response {
    match found(&web, asked).and_then(|wanted| qr(&web, &wanted)) {
        Ok(qr) => ([(CONTENT_TYPE, "image/svg+xml")], qr.svg()).into_response(),
        Err(status) => status.into_response(),
    }
}

async fn png(State(web): State<Arc<Web>>, asked: Asked) -> Response {
    let drawn = found(&web, asked).and_then(|wanted| qr(&web, &wanted));
    match drawn.map(|qr| qr.png(PIXELS)) {
        Ok(Ok(picture)) => ([(CONTENT_TYPE, "image/png")], picture).into_response(),
        Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(status) => status.into_response(),
    }
}

fn found(web: &Web, asked: Asked) -> Result<Wanted, StatusCode> {
    let Query(params) = asked.map_err(|_| StatusCode::BAD_REQUEST)?;
    params.wanted(web)?.map_err(|_| StatusCode::BAD_REQUEST)
}

/// Draws the code; there is none while the bot's name is not known.
fn qr(web: &Web, wanted: &Wanted) -> Result<Qr, StatusCode> {
    web.link(&wanted.order.entry()).and_then(|link| Qr::new(&link)).ok_or(StatusCode::NOT_FOUND)
}

fn said(words: &Words, wrong: &Mistake) -> String {
    match wrong {
        Mistake::Several(_, laender) => words.with("papers-several", &[("laender", &words.laender(laender))]),
        Mistake::Code(_) => words.say("papers-bad-code"),
        _ => words.say("papers-bad-plz"),
    }
}

fn framed(web: &Web, session: &Session, words: &Words, params: &Params, result: &Markup) -> Html<String> {
    let frame = frame(*words, "papers", "/papers", session);
    let body = html! {
        p { (words.say("papers-note")) }
        (result)
        (form(web, words, params))
    };
    Html(frame.page(&body).into_string())
}

fn form(web: &Web, words: &Words, params: &Params) -> Markup {
    let chosen = |field: &Option<String>, value: &str| field.as_deref() == Some(value);
    let field = |field: &Option<String>| field.clone().unwrap_or_default();
    html! {
        form.login method="get" action="/papers" {
            input type="hidden" name="lang" value=(words.lang.tag());
            @for (at, locale) in [&params.locale, &params.locale2, &params.locale3, &params.locale4].iter().enumerate() {
                (languages(words, at, locale.as_deref()))
            }
            label for="topic" { (words.say("papers-topic")) }
            select #topic name="topic" {
                option value="" { (words.say("papers-any-topic")) }
                @for topic in topics(&web.content) {
                    option value=(topic) selected[chosen(&params.topic, topic)] { (words.topic(topic)) }
                }
            }
            label for="plz" { (words.say("papers-plz")) }
            input #plz type="text" name="plz" inputmode="numeric" pattern="[0-9]{5}" maxlength="5" autocomplete="off"
                value=(field(&params.plz));
            label for="land" { (words.say("papers-land")) }
            select #land name="land" {
                option value="" { (words.say("papers-any-land")) }
                (laender(words, params.land.as_deref()))
            }
            label for="code" { (words.say("papers-code")) }
            input #code type="text" name="code" maxlength="16" autocomplete="off" value=(field(&params.code));
            label for="size" { (words.say("papers-size")) }
            select #size name="size" {
                @for size in Size::ALL {
                    option value=(size.name()) selected[chosen(&params.size, size.name())] { (words.say(&format!("papers-size-{}", size.name()))) }
                }
            }
            button type="submit" { (words.say("papers-make")) }
        }
    }
}

/// One choice of a language; all but the first may stay empty.
fn languages(words: &Words, at: usize, chosen: Option<&str>) -> Markup {
    let number = (at + 1).to_string();
    let name = if at == 0 { "locale".to_owned() } else { format!("locale{number}") };
    let label =
        if at == 0 { words.say("papers-locale") } else { words.with("papers-locale-more", &[("number", &number)]) };
    html! {
        label for=(name) { (label) }
        select id=(name) name=(name) {
            @if at > 0 { option value="" { (words.say("papers-no-locale")) } }
            @for locale in words.l10n.locales() {
                option value=(locale.tag) selected[chosen == Some(locale.tag.as_str())] { (words.language(&locale.tag)) }
            }
        }
    }
}

/// The link, its picture and the files.
fn ready(web: &Web, session: &Session, words: Words, wanted: &Wanted) -> Markup {
    let link = web.link(&wanted.order.entry());
    let frame = Frame { query: query(wanted), ..frame(words, "papers", "/papers", session) };
    html! {
        section #ready {
            h2 { (words.say("papers-ready")) }
            @if let Some(link) = &link {
                p.way { a href=(link) { (link) } }
                p { img.qr src=(frame.link("/papers/qr.svg")) width="240" height="240" alt=(words.say("papers-picture")); }
            } @else {
                p { (words.say("papers-no-bot")) }
            }
            p.downloads {
                a href=(frame.link("/papers/file")) download { (words.say("papers-file")) }
                @if link.is_some() {
                    a href=(frame.link("/papers/qr.svg")) download="lotse-qr.svg" { (words.say("papers-svg")) }
                    a href=(frame.link("/papers/qr.png")) download="lotse-qr.png" { (words.say("papers-png")) }
                }
            }
            p { (words.say("papers-print")) }
        }
    }
}

/// What the addresses of the files say: only what was held against the content, so that nothing has to be escaped.
fn query(wanted: &Wanted) -> Vec<(&'static str, String)> {
    const NAMES: [&str; LOCALES] = ["locale", "locale2", "locale3", "locale4"];
    let Wanted { order, size } = wanted;
    let mut query: Vec<(&'static str, String)> = NAMES.into_iter().zip(order.locales.iter().cloned()).collect();
    query.extend(order.entry.dialog.clone().map(|topic| ("topic", topic)));
    query.extend(order.plz.clone().map(|plz| ("plz", plz)));
    query.extend(order.entry.land.map(|land| ("land", land.code().to_owned())));
    query.extend(order.entry.code.clone().map(|code| ("code", code)));
    query.push(("size", size.name().to_owned()));
    query
}
