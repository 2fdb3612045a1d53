//! The leaflet for employers (§ 45c `AufenthG`): which office it names, and the files to load.
//!
//! Invariant: postcode and language come in a form, never in an address, and are written nowhere; no employer is asked for.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Asked, frame, laender, words};
use crate::papers::leaflet::{Leaflet, Unplaced, Workplace, duty};
use crate::rules::Land;
use crate::web::words::Words;
use crate::web::{Lang, Session, Web};

/// The routes of this page.
pub fn routes() -> Router<Arc<Web>> {
    Router::new().route("/leaflet", get(empty).post(show)).route("/leaflet/file", post(file))
}

/// The form as it was sent; its token was looked at before.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    plz: String,
    land: String,
    locale: String,
    /// Which file: `page` or `text`.
    kind: String,
}

async fn empty(State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked) -> Response {
    let Ok(Query(_)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    page(&web, &session, lang, &Typed::default(), &html! {}).into_response()
}

async fn show(State(web): State<Arc<Web>>, session: Session, lang: Lang, Form(typed): Form<Typed>) -> Response {
    let words = words(&web, lang);
    match place(&web, &typed) {
        Err(status) => status.into_response(),
        Ok(Err(unplaced)) => {
            let note = html! { p #note .note role="alert" { (wrong(&words, &unplaced)) } };
            (StatusCode::UNPROCESSABLE_ENTITY, page(&web, &session, lang, &typed, &note)).into_response()
        }
        Ok(Ok(place)) => match leaflet(&web, &typed, &place) {
            Ok(leaflet) => {
                let ready = ready(&words, &session, &typed, &leaflet);
                page(&web, &session, lang, &typed, &ready).into_response()
            }
            Err(status) => status.into_response(),
        },
    }
}

/// Hands over a file to keep: opened from the disk it brings its own style along.
async fn file(State(web): State<Arc<Web>>, Form(typed): Form<Typed>) -> Response {
    let made = place(&web, &typed).and_then(|place| {
        let leaflet = leaflet(&web, &typed, &place.map_err(|_| StatusCode::BAD_REQUEST)?)?;
        match typed.kind.as_str() {
            "page" => Ok(("text/html", "html", leaflet.html())),
            "text" => Ok(("text/plain", "txt", leaflet.text())),
            _ => Err(StatusCode::BAD_REQUEST),
        }
    });
    match made {
        Err(status) => status.into_response(),
        Ok((kind, end, text)) => {
            let name = format!("attachment; filename=\"lotse-leaflet-{}.{end}\"", typed.locale);
            ([(CONTENT_TYPE, format!("{kind}; charset=utf-8")), (CONTENT_DISPOSITION, name)], text).into_response()
        }
    }
}

/// Finds the workplace. What the form does not offer is refused.
fn place(web: &Web, typed: &Typed) -> Result<Result<Workplace, Unplaced>, StatusCode> {
    let land = match typed.land.as_str() {
        "" => None,
        code => Some(Land::parse(code).ok_or(StatusCode::BAD_REQUEST)?),
    };
    if !web.l10n.has(&typed.locale) {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok(Workplace::find(&web.content.directory.places, typed.plz.trim(), land))
}

fn leaflet<'a>(web: &'a Web, typed: &'a Typed, place: &Workplace) -> Result<Leaflet<'a>, StatusCode> {
    let now = web.clock.now().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Leaflet::new(&web.content, &web.l10n, &typed.locale, place, now.today))
}

fn wrong(words: &Words, unplaced: &Unplaced) -> String {
    let (id, laender) = match unplaced {
        Unplaced::Unknown => return words.say("leaflet-bad-plz"),
        Unplaced::Several(laender) => ("leaflet-several", laender),
        Unplaced::Elsewhere(laender) => ("leaflet-elsewhere", laender),
    };
    words.with(id, &[("laender", &words.laender(laender))])
}

/// The page: the form, what came of it, and the duty.
fn page(web: &Web, session: &Session, lang: Lang, typed: &Typed, result: &Markup) -> Html<String> {
    let words = words(web, lang);
    let frame = frame(words, "leaflet", "/leaflet", session);
    let body = html! {
        p { (words.say("leaflet-note")) }
        (result)
        (form(&words, session, typed))
        section {
            h2 { (words.say("leaflet-duty")) }
            @for hint in duty(words.l10n, lang.tag()) { p { (hint) } }
        }
    };
    Html(frame.page(&body).into_string())
}

fn form(words: &Words, session: &Session, typed: &Typed) -> Markup {
    html! {
        form.login method="post" action={ "/leaflet?lang=" (words.lang.tag()) } {
            input type="hidden" name="csrf" value=(session.csrf);
            label for="plz" { (words.say("leaflet-plz")) }
            input #plz type="text" name="plz" required inputmode="numeric" pattern="[0-9]{5}" maxlength="5" autocomplete="off"
                value=(typed.plz);
            label for="locale" { (words.say("leaflet-locale")) }
            select #locale name="locale" {
                @for locale in words.l10n.locales() {
                    option value=(locale.tag) selected[locale.tag == typed.locale] { (words.language(&locale.tag)) }
                }
            }
            label for="land" { (words.say("leaflet-land")) }
            select #land name="land" {
                option value="" { (words.say("leaflet-any")) }
                (laender(words, Some(&typed.land)))
            }
            button type="submit" { (words.say("leaflet-make")) }
        }
    }
}

/// What to check before the leaflet is handed out, and the files.
fn ready(words: &Words, session: &Session, typed: &Typed, leaflet: &Leaflet) -> Markup {
    html! {
        section #ready {
            h2 { (words.say("leaflet-ready")) }
            @for check in leaflet.checks(words.lang.tag()) { p.way { (check) } }
            form.files method="post" action={ "/leaflet/file?lang=" (words.lang.tag()) } {
                input type="hidden" name="csrf" value=(session.csrf);
                @for (name, value) in [("plz", &typed.plz), ("land", &typed.land), ("locale", &typed.locale)] {
                    input type="hidden" name=(name) value=(value);
                }
                button type="submit" name="kind" value="page" { (words.say("leaflet-page")) }
                " "
                button type="submit" name="kind" value="text" { (words.say("leaflet-text")) }
            }
        }
    }
}
