//! The pages of figures: which period, which view, and what was published of it.
//!
//! Invariant: only what was published is read; a counter never.

use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};

use super::{Asked, Format, Page, Params, away, frame, words};
use crate::dialog::model::COMMON;
use crate::statistics::tables::Value;
use crate::statistics::{Period, View};
use crate::web::frame::Frame;
use crate::web::published::{Figures, Periods};
use crate::web::words::Words;
use crate::web::{Lang, Session, Web};

/// What a page is asked for.
struct Request {
    web: Arc<Web>,
    session: Session,
    lang: Lang,
    params: Params,
}

/// The routes of all views.
pub fn routes() -> Router<Arc<Web>> {
    let mut router = Router::new().route("/topics/{name}", get(topic));
    for view in View::MENU {
        for (format, end) in Format::ALL {
            let (path, view) = (format!("/{}{end}", view.id()), view.clone());
            let show = async move |State(web): State<Arc<Web>>, session: Session, lang: Lang, asked: Asked| {
                let Ok(Query(params)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
                answer(&Request { web, session, lang, params }, view.clone(), format).await
            };
            router = router.route(&path, get(show));
        }
    }
    router
}

async fn topic(
    State(web): State<Arc<Web>>,
    session: Session,
    lang: Lang,
    Path(name): Path<String>,
    asked: Asked,
) -> Response {
    let Ok(Query(params)) = asked else { return StatusCode::BAD_REQUEST.into_response() };
    let (format, dialog) = Format::split(&name);
    let locale = params.locale.clone().filter(|tag| !tag.is_empty());
    let known = dialog != COMMON && web.content.dialogs.contains_key(dialog);
    if !known || locale.as_ref().is_some_and(|tag| !web.l10n.has(tag)) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let view = View::Topic { dialog: dialog.to_owned(), locale };
    answer(&Request { web, session, lang, params }, view, format).await
}

/// Writes a page; while the database is away there is none.
async fn answer(request: &Request, view: View, format: Format) -> Response {
    match page(request, &view).await {
        Ok(Ok(page)) => page.answer(format),
        Ok(Err(status)) => status.into_response(),
        Err(error) => away(&error),
    }
}

async fn page<'a>(request: &'a Request, view: &View) -> Result<Result<Page<'a>, StatusCode>> {
    let Request { web, session, lang, params } = request;
    let words = words(web, *lang);
    let all = Periods::of(&web.store).await?;
    let asked = params.period.as_deref().filter(|period| !period.is_empty());
    let Ok(asked) = asked.map(str::parse::<Period>).transpose() else { return Ok(Err(StatusCode::BAD_REQUEST)) };
    let Some(period) = asked.or(all.newest()) else {
        return Ok(Ok(empty(words, view, session)));
    };
    let trend = if *view == View::Overview { all.up_to(period) } else { Vec::new() };
    let Some(figures) = Figures::of(&web.store, period, &trend).await? else { return Ok(Err(StatusCode::NOT_FOUND)) };
    let locales: Vec<String> = web.l10n.locales().map(|locale| locale.tag.clone()).collect();
    let tables = view.tables(&figures.source(&web.content, &locales));
    let mut frame = framed(words, view, session);
    frame.query.push(("period", period.to_string()));
    if let View::Topic { locale: Some(locale), .. } = view {
        frame.query.push(("locale", locale.clone()));
    }
    let withheld = tables.iter().any(|table| table.says(Value::withholds));
    let above = html! {
        p.period { (words.with("period-shown", &[("period", &words.period(period))])) }
        (picker(&frame, view, period, &all))
        (notes(words, view, withheld, figures.has_before()))
    };
    let below = below(&frame, view);
    let table = params.table.clone();
    Ok(Ok(Page { id: view.id(), frame, tables, period: Some(period), above, below, table }))
}

/// The page while nothing was published yet.
fn empty<'a>(words: Words<'a>, view: &View, session: &'a Session) -> Page<'a> {
    let above = html! { p.none { (words.say("nothing-published")) } };
    let frame = framed(words, view, session);
    Page { id: view.id(), frame, tables: Vec::new(), period: None, above, below: html! {}, table: None }
}

fn framed<'a>(words: Words<'a>, view: &View, session: &'a Session) -> Frame<'a> {
    let View::Topic { dialog, .. } = view else {
        return frame(words, view.id(), &format!("/{}", view.id()), session);
    };
    let mut frame = frame(words, View::Topics.id(), &format!("/topics/{dialog}"), session);
    frame.title = words.with("title-topic", &[("topic", &words.topic(dialog))]);
    frame
}

/// The form that chooses the period, and on a topic's page the language.
fn picker(frame: &Frame, view: &View, shown: Period, all: &Periods) -> Markup {
    let words = &frame.words;
    html! {
        form.picker method="get" action=(frame.path) {
            input type="hidden" name="lang" value=(words.lang.tag());
            div {
                label for="period" { (words.say("pick-period")) }
                select #period name="period" {
                    @for (span, periods) in all.0.iter().filter(|(_, periods)| !periods.is_empty()) {
                        optgroup label=(words.say(&format!("span-{}", span.weeks()))) {
                            @for period in periods {
                                option value=(period) selected[*period == shown] { (words.period(*period)) }
                            }
                        }
                    }
                }
            }
            @if let View::Topic { locale, .. } = view {
                div {
                    label for="locale" { (words.say("pick-language")) }
                    select #locale name="locale" {
                        option value="" selected[locale.is_none()] { (words.say("all-languages")) }
                        @for known in words.l10n.locales() {
                            option value=(known.tag) selected[locale.as_ref() == Some(&known.tag)] {
                                (words.language(&known.tag))
                            }
                        }
                    }
                }
            }
            button type="submit" { (words.say("pick")) }
        }
    }
}

/// What has to be known to read the figures.
fn notes(words: Words, view: &View, withheld: bool, before: bool) -> Markup {
    let own = format!("note-{}", view.id());
    html! {
        ul.notes {
            li { (words.say("note-counted")) }
            li { (words.say("note-rounded")) }
            @if withheld { li { (words.say("note-withheld")) } }
            @if *view == View::Overview && !before { li { (words.say("note-no-before")) } }
            @if words.l10n.has_operator(words.lang.tag(), &own) { li { (words.say(&own)) } }
        }
    }
}

/// The way back from a topic to all topics.
fn below(frame: &Frame, view: &View) -> Markup {
    html! {
        @if matches!(view, View::Topic { .. }) {
            p { a href=(frame.link("/topics")) { (frame.words.say("all-topics")) } }
        }
    }
}
