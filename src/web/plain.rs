//! The pages that need no login: the login itself, and what is said instead of a page.
//!
//! Invariant: nothing of a request stands in them, and they are the same for everybody.

use axum::http::StatusCode;
use axum::response::Html;
use maud::{Markup, html};

use super::frame::Frame;
use super::words::Words;
use super::{Lang, Web};

/// The statuses with words of their own; others are said as the first or the last of them.
const SAID: [u16; 6] = [400, 403, 404, 405, 413, 500];

/// What stands above the form of the login.
pub enum Note {
    /// Nothing.
    None,
    /// The password was wrong.
    Wrong,
    /// It was too early; how many seconds to wait.
    Wait(u64),
}

/// The login with its form; `csrf` goes into its hidden field.
pub fn login(web: &Web, lang: Lang, csrf: &str, note: &Note) -> Html<String> {
    let words = words(web, lang);
    let note = match note {
        Note::None => None,
        Note::Wrong => Some(words.say("login-wrong")),
        Note::Wait(seconds) => Some(words.with("login-wait", &[("seconds", &seconds.to_string())])),
    };
    let described = note.as_ref().map(|_| "note");
    let body = html! {
        @if let Some(note) = &note { p #note .note role="alert" { (note) } }
        form.login method="post" action={ "/login?lang=" (lang.tag()) } {
            input type="hidden" name="csrf" value=(csrf);
            label for="password" { (words.say("login-password")) }
            input #password type="password" name="password" required autocomplete="current-password"
                aria-describedby=[described];
            button type="submit" { (words.say("login-button")) }
        }
        p { (words.say("login-note")) }
    };
    page(words, words.say("login-title"), "/login", &body)
}

/// What is said instead of a page.
pub fn refusal(web: &Web, lang: Lang, status: StatusCode) -> Html<String> {
    let words = words(web, lang);
    let last = if status.is_server_error() { 500 } else { 400 };
    let code = SAID.into_iter().find(|code| *code == status.as_u16()).unwrap_or(last);
    let body = html! {
        p { (words.say(&format!("refused-{code}-text"))) }
        p { a href={ "/?lang=" (lang.tag()) } { (words.say("refused-start")) } }
    };
    page(words, words.say(&format!("refused-{code}-title")), "/", &body)
}

fn words(web: &Web, lang: Lang) -> Words<'_> {
    Words { lang, content: &web.content, l10n: &web.l10n }
}

fn page(words: Words, title: String, path: &str, body: &Markup) -> Html<String> {
    let frame = Frame { words, title, path: path.to_owned(), current: "", query: Vec::new(), session: None };
    Html(frame.page(body).into_string())
}
