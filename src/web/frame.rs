//! What stands around every operator page: head, menu, foot.
//!
//! Invariant: no script, no style in an attribute, no address of another machine.

use maud::{DOCTYPE, Markup, html};

use super::language::Lang;
use super::sessions::Session;
use super::words::Words;
use crate::statistics::View;

/// The pages of the menu that hold no figures of conversations.
pub const OTHERS: [&str; 5] = ["workshops", "papers", "leaflet", "content", "health"];

/// A page without its body.
pub struct Frame<'a> {
    /// The words in its language.
    pub words: Words<'a>,
    /// Its title.
    pub title: String,
    /// Its path, without a query.
    pub path: String,
    /// Its id in the menu.
    pub current: &'a str,
    /// What its links keep beside the language: names and values of the query.
    pub query: Vec<(&'static str, String)>,
    /// The login; `None`: nobody is logged in, and there is no menu.
    pub session: Option<&'a Session>,
}

impl Frame<'_> {
    /// Writes the page around its body, which begins below the first heading.
    #[must_use]
    pub fn page(&self, body: &Markup) -> Markup {
        let words = &self.words;
        html! {
            (DOCTYPE)
            html lang=(words.lang.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (self.title) " · " (words.say("brand")) }
                    link rel="stylesheet" href="/style.css";
                }
                body {
                    a.skip href="#main" { (words.say("skip")) }
                    header.top { (self.head()) }
                    main #main tabindex="-1" {
                        h1 { (self.title) }
                        (body)
                    }
                    footer.foot {
                        p {
                            @if View::MENU.iter().any(|view| view.id() == self.current) { (words.say("foot")) " " }
                            @if self.session.is_some() { a href=(self.link("/rules")) { (words.say("rules-link")) } }
                        }
                    }
                }
            }
        }
    }

    fn head(&self) -> Markup {
        let words = &self.words;
        html! {
            div.bar {
                p.brand { (words.say("brand")) }
                nav.languages aria-label=(words.say("languages-label")) {
                    @for lang in Lang::ALL {
                        a href=(self.address(&self.path, lang)) lang=(lang.tag()) hreflang=(lang.tag())
                            aria-current=[(lang == words.lang).then_some("true")] { (words.say(&format!("lang-{}", lang.tag()))) }
                    }
                }
                @if let Some(session) = self.session {
                    form.logout method="post" action="/logout" {
                        input type="hidden" name="csrf" value=(session.csrf);
                        button type="submit" { (words.say("logout")) }
                    }
                }
            }
            @if self.session.is_some() {
                nav.menu aria-label=(words.say("menu-label")) {
                    ul {
                        @for id in View::MENU.iter().map(View::id).chain(OTHERS) {
                            li { a href=(self.link(&format!("/{id}"))) aria-current=[self.marks(id)] { (words.say(&format!("menu-{id}"))) } }
                        }
                    }
                }
            }
        }
    }

    /// Whether an entry of the menu is this page, or the one above it.
    fn marks(&self, id: &str) -> Option<&'static str> {
        (id == self.current).then(|| if self.path == format!("/{id}") { "page" } else { "true" })
    }

    /// The address of a page in this language, about the same period.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        self.address(path, self.words.lang)
    }

    fn address(&self, path: &str, lang: Lang) -> String {
        let mut address = format!("{path}?lang={}", lang.tag());
        for (name, value) in &self.query {
            address.push('&');
            address.push_str(name);
            address.push('=');
            address.push_str(value);
        }
        address
    }
}
