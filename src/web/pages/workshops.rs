//! Workshops: a code for a day, what to show of it, and what was counted once it is over.
//!
//! Invariant: date and place stand here alone; the numbers are those that the room itself shows.

use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use jiff::ToSpan;
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;

use super::{Asked, away, frame, words};
use crate::papers::code::new_code;
use crate::statistics::room::picture;
use crate::store::Workshop;
use crate::web::frame::Frame;
use crate::web::room;
use crate::web::words::Words;
use crate::web::{Lang, Session, Web};

/// How many days ahead a workshop may be.
const AHEAD: i64 = 90;
/// The most characters of a place's name.
const PLACE: usize = 80;
/// How often a new code is tried: of 100 workshops a day one code in ten thousand is taken.
const TRIES: usize = 5;

/// The routes of these pages.
pub fn routes() -> Router<Arc<Web>> {
    Router::new().route("/workshops", get(all).post(make)).route("/workshops/{code}", get(one))
}

/// The form as it was typed; its token was looked at before.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    day: String,
    place: String,
}

/// What is wrong with the form: the field and the message that says so.
struct Wrong {
    field: &'static str,
    said: String,
}

async fn all(State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked) -> Response {
    let Ok(Query(_)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    calm(list(&web, &session, lang, None).await.map(IntoResponse::into_response))
}

async fn make(State(web): State<Arc<Web>>, session: Session, lang: Lang, Form(typed): Form<Typed>) -> Response {
    let made = async {
        let today = web.clock.now()?.today;
        let (day, place) = match read(&words(&web, lang), &typed, today) {
            Ok(read) => read,
            Err(wrong) => {
                let page = list(&web, &session, lang, Some((&typed, &wrong))).await?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
        };
        let code = open(&web, day, &place).await?;
        Ok(Redirect::to(&format!("/workshops/{code}?lang={}", lang.tag())).into_response())
    };
    calm(made.await)
}

async fn one(
    State(web): State<Arc<Web>>,
    session: Session,
    lang: Lang,
    Path(code): Path<String>,
    asked: Asked,
) -> Response {
    let Ok(Query(_)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    let shown = async {
        let today = web.clock.now()?.today;
        let Some(workshop) = web.store.workshop(&code).await? else { return Ok(StatusCode::NOT_FOUND.into_response()) };
        Ok(single(&web, &session, lang, &workshop, today).into_response())
    };
    calm(shown.await)
}

/// While the database is away there is no page.
fn calm(answer: Result<Response>) -> Response {
    answer.unwrap_or_else(|error| away(&error))
}

/// Reads the form, or says what is wrong with it.
fn read(words: &Words, typed: &Typed, today: Date) -> Result<(Date, String), Wrong> {
    let last = today.saturating_add(AHEAD.days());
    let day = typed.day.trim().parse().ok().filter(|day| (today..=last).contains(day));
    let place = typed.place.trim();
    let Some(day) = day else {
        let said = words.with("workshop-bad-day", &[("first", &words.day(today)), ("last", &words.day(last))]);
        return Err(Wrong { field: "day", said });
    };
    if place.is_empty() || place.chars().count() > PLACE || place.contains(char::is_control) {
        return Err(Wrong { field: "place", said: words.say("workshop-bad-place") });
    }
    Ok((day, place.to_owned()))
}

/// Opens a workshop under a code that no other one has.
async fn open(web: &Web, day: Date, place: &str) -> Result<String> {
    for _ in 0..TRIES {
        let code = new_code()?;
        if web.store.open_workshop(&code, day, place).await? {
            return Ok(code);
        }
    }
    None.context("every new code was taken")
}

/// The form and all workshops.
async fn list(web: &Web, session: &Session, lang: Lang, again: Option<(&Typed, &Wrong)>) -> Result<Html<String>> {
    let today = web.clock.now()?.today;
    let workshops = web.store.workshops().await?;
    let words = words(web, lang);
    let frame = frame(words, "workshops", "/workshops", session);
    let body = html! {
        p { (words.say("workshop-note")) }
        section {
            h2 { (words.say("workshop-new")) }
            (form(&words, session, again, today))
        }
        section.sheet {
            h2 #workshops-heading { (words.say("workshop-list")) }
            @if workshops.is_empty() {
                p.none { (words.say("workshop-none")) }
            } @else {
                div.scroll role="region" tabindex="0" aria-labelledby="workshops-heading" {
                    (table(&frame, &workshops, today))
                }
                p { (words.say("workshop-kept")) }
            }
        }
    };
    Ok(Html(frame.page(&body).into_string()))
}

fn form(words: &Words, session: &Session, again: Option<(&Typed, &Wrong)>, today: Date) -> Markup {
    let (typed, wrong) = again.unzip();
    let place = typed.map_or("", |typed| &typed.place);
    let day = typed.map_or_else(|| today.to_string(), |typed| typed.day.clone());
    let is_wrong = |field| wrong.filter(|wrong| wrong.field == field).map(|_| "true");
    let hints = |field| if is_wrong(field).is_some() { "note workshop-hint" } else { "workshop-hint" };
    html! {
        @if let Some(wrong) = wrong { p #note .note role="alert" { (wrong.said) } }
        form.login method="post" action={ "/workshops?lang=" (words.lang.tag()) } {
            input type="hidden" name="csrf" value=(session.csrf);
            label for="day" { (words.say("workshop-day")) }
            input #day type="date" name="day" required value=(day) min=(today) max=(today.saturating_add(AHEAD.days()))
                aria-invalid=[is_wrong("day")] aria-describedby=[is_wrong("day").map(|_| "note")];
            label for="place" { (words.say("workshop-place")) }
            input #place type="text" name="place" required maxlength=(PLACE) autocomplete="off" value=(place)
                aria-invalid=[is_wrong("place")] aria-describedby=(hints("place"));
            p #workshop-hint .hint { (words.say("workshop-place-hint")) }
            button type="submit" { (words.say("workshop-make")) }
        }
    }
}

fn table(frame: &Frame, workshops: &[Workshop], today: Date) -> Markup {
    let words = &frame.words;
    html! {
        table #workshops aria-labelledby="workshops-heading" {
            thead { tr { @for column in ["code", "day", "place", "started"] { th scope="col" { (words.column(column)) } } } }
            tbody {
                @for workshop in workshops {
                    tr data-row=(workshop.code) {
                        th scope="row" { a href=(frame.link(&format!("/workshops/{}", workshop.code))) { (shown(workshop)) } }
                        td { (day(words, workshop)) }
                        td { (place(words, workshop)) }
                        td { (started(words, workshop, today)) }
                    }
                }
            }
        }
    }
}

/// One workshop: before its end what people need to come in, after it what was counted.
fn single(web: &Web, session: &Session, lang: Lang, workshop: &Workshop, today: Date) -> Html<String> {
    let words = words(web, lang);
    let mut frame = frame(words, "workshops", &format!("/workshops/{}", workshop.code), session);
    frame.title = words.with("title-workshop", &[("code", &shown(workshop))]);
    let body = html! {
        p.period { (day(&words, workshop)) " · " (place(&words, workshop)) }
        @match workshop.day.filter(|day| *day >= today) {
            Some(day) => (way_in(web, &frame, workshop, day)),
            None => (result(&words, workshop)),
        }
        p { a href=(frame.link("/workshops")) { (words.say("workshop-all")) } }
    };
    Html(frame.page(&body).into_string())
}

/// What people need to come in, and the link of the room.
fn way_in(web: &Web, frame: &Frame, workshop: &Workshop, day: Date) -> Markup {
    let words = &frame.words;
    let link = web.link(&room::entry(&workshop.code));
    let address = room::address(&workshop.code, &(web.room_key)(&workshop.code, day));
    html! {
        section {
            h2 { (words.say("workshop-enter")) }
            p.code { (shown(workshop)) }
            @if let Some(link) = &link {
                p.way { a href=(link) { (link) } }
                (room::drawn(link, &words.say("workshop-picture")))
                @let papers = format!("{}&code={}", frame.link("/papers"), workshop.code);
                p.way { a href=(papers) { (words.say("workshop-papers")) } }
            } @else {
                p { (words.say("workshop-no-bot")) }
            }
        }
        section {
            h2 { (words.say("workshop-room")) }
            p { (words.with("workshop-room-note", &[("day", &words.day(day))])) }
            p.way { a #room href=(address) { (words.say("workshop-room-link")) } }
        }
    }
}

fn result(words: &Words, workshop: &Workshop) -> Markup {
    let picture = picture(&workshop.room);
    html! {
        section {
            h2 { (words.say("workshop-result")) }
            @if let Some(number) = picture.started {
                p { (words.with("workshop-result-started", &[("number", &words.number(number))])) }
                @if picture.topics.is_empty() { p { (words.say("workshop-result-no-topics")) } }
                ul.notes {
                    @for (dialog, number) in &picture.topics {
                        li { (words.topic(dialog)) ": " data value=(number) { (words.with("workshop-about", &[("number", &words.number(*number))])) } }
                    }
                }
            } @else {
                p { (words.say("workshop-result-few")) }
            }
        }
    }
}

/// The code as it is read aloud and typed.
fn shown(workshop: &Workshop) -> String {
    workshop.code.to_uppercase()
}

fn day(words: &Words, workshop: &Workshop) -> String {
    workshop.day.map_or_else(|| words.say("workshop-forgotten"), |day| words.day(day))
}

fn place(words: &Words, workshop: &Workshop) -> String {
    workshop.place.clone().unwrap_or_else(|| words.say("workshop-forgotten"))
}

/// How many started, once the day is over.
fn started(words: &Words, workshop: &Workshop, today: Date) -> String {
    if workshop.day.is_some_and(|day| day >= today) {
        return words.say("workshop-coming");
    }
    let started = picture(&workshop.room).started;
    started.map_or_else(
        || words.say("workshop-few"),
        |number| words.with("workshop-about", &[("number", &words.number(number))]),
    )
}
