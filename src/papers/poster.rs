//! Posters and cards to cut, in one to four languages: how to come to the bot, what it is and is not, and who counsels.
//!
//! Invariant: one page exactly. A QR code leads where the text says, or stands nowhere.

use jiff::civil::Date;
use maud::{Markup, PreEscaped, html};

use super::order::Order;
use super::qr::Qr;
use super::{link, sheet};
use crate::dialog::directory::{Reason, Referral};
use crate::dialog::model::Content;
use crate::dialog::session::Entry;
use crate::l10n::{Contact, L10n};

/// The cards of a page.
const CARDS: usize = 8;
/// What people have to know before they begin, in this order.
const FACTS: [&str; 4] = ["free", "anonymous", "information", "yourself"];
/// The most offices on a poster.
const OFFICES: usize = 2;

/// What is printed, and on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A poster on A4 (210 by 297 mm).
    A4,
    /// A poster on A5 (148 by 210 mm).
    A5,
    /// Eight cards to cut, on A4; each in one language, the languages in turn.
    Cards,
}

impl Size {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::A4, Self::A5, Self::Cards];

    /// Its name, as it is asked for.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::Cards => "cards",
        }
    }

    /// The paper, as CSS names it (`@page`).
    fn paper(self) -> &'static str {
        if self == Self::A5 { "A5" } else { "A4" }
    }
}

/// A poster or a page of cards.
pub struct Poster<'a> {
    /// The words.
    pub l10n: &'a L10n,
    /// The offices and topics.
    pub content: &'a Content,
    /// The bot's user name without `@`; without it the place of the QR code stays empty and says so.
    pub bot: Option<&'a str>,
    /// What is printed.
    pub size: Size,
    /// Languages (one at least), topic, place and code.
    pub order: &'a Order,
    /// The day from which contacts count as old.
    pub today: Date,
}

impl Poster<'_> {
    /// Writes the whole file.
    #[must_use]
    pub fn html(&self) -> String {
        let style = format!("{}@page {{ size: {} portrait; }}\n", include_str!("poster.css"), self.size.paper());
        let body = if self.size == Size::Cards { self.cards() } else { self.sheet() };
        let tag = self.order.locales.first().map_or("de", String::as_str);
        sheet::frame(&self.file(), (tag, self.l10n.direction(tag)), &style, &body)
    }

    /// Names the file, without its end: `lotse-a4-ar-de`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("lotse-{}-{}", self.size.name(), self.order.locales.join("-"))
    }

    fn sheet(&self) -> Markup {
        let locales = &self.order.locales;
        let topic = |tag: &str| self.order.entry.dialog.as_ref().and_then(|dialog| self.topic(tag, dialog));
        html! {
            main class={ "sheet " (self.size.name()) " n" (locales.len()) } {
                p.name dir="ltr" { "Lotse" }
                div.top {
                    div.heads {
                        @for tag in locales { div lang=(tag) dir=(self.l10n.direction(tag)) {
                            h1 { (self.say(tag, "title")) }
                            @if let Some(topic) = topic(tag) { p.topic { (topic) } }
                            p { (self.say(tag, "about")) }
                        } }
                    }
                    (self.qr(&self.order.entry(), locales))
                }
                (self.link(locales))
                div.blocks { @for tag in locales { (self.block(tag)) } }
                div.foot {
                    (self.offices(locales))
                    (self.stamp(locales))
                }
                (self.machine(locales))
            }
        }
    }

    fn block(&self, tag: &str) -> Markup {
        html! {
            section.block lang=(tag) dir=(self.l10n.direction(tag)) {
                div {
                    h2 { (self.say(tag, "start")) }
                    ol { @for step in ["scan", "press", "answer"] { li { (self.say(tag, step)) } } }
                }
                ul { @for fact in FACTS { li { (self.say(tag, fact)) } } }
            }
        }
    }

    fn cards(&self) -> Markup {
        let locales = self.order.locales.iter().cycle().take(CARDS);
        html! { main.sheet.cards { @for tag in locales { (self.card(tag)) } } }
    }

    fn card(&self, tag: &String) -> Markup {
        let one = std::slice::from_ref(tag);
        let order = Order { locales: one.to_vec(), ..self.order.clone() };
        let topic = order.entry.dialog.as_ref().and_then(|dialog| self.topic(tag, dialog));
        html! {
            section.card lang=(tag) dir=(self.l10n.direction(tag)) {
                h1 { (self.say(tag, "title")) }
                (self.qr(&order.entry(), one))
                div.side {
                    @if let Some(topic) = topic { p.topic { (topic) } }
                    p { (self.say(tag, "about")) }
                    p { (self.say(tag, "scan")) " " (self.say(tag, "press")) }
                    (self.link(one))
                }
                p.facts { @for fact in FACTS { (self.say(tag, fact)) " " } }
                div.foot {
                    (self.offices(one))
                    (self.stamp(one))
                }
                (self.machine(one))
            }
        }
    }

    fn say(&self, tag: &str, id: &str) -> String {
        self.l10n.paper(tag, &format!("poster-{id}"), &[])
    }

    fn topic(&self, tag: &str, dialog: &str) -> Option<String> {
        let label = self.l10n.menu_label(self.content, tag, dialog)?;
        Some(self.l10n.paper(tag, "poster-topic", &[("topic", &label)]))
    }

    /// Draws the code of a link; without a link its place says what is missing.
    fn qr(&self, entry: &Entry, locales: &[String]) -> Markup {
        let code = self.bot.and_then(|bot| link::url(bot, entry)).and_then(|link| Qr::new(&link));
        html! {
            div.qr {
                @match code {
                    Some(code) => (PreEscaped(code.svg())),
                    None => p { @for tag in locales { (self.told(tag, &self.say(tag, "no-link"))) " " } },
                }
            }
        }
    }

    /// The bot's address as it is typed: short, without what the QR code brings along. A workshop's code is typed too.
    fn link(&self, locales: &[String]) -> Markup {
        let code = self.order.entry.code.as_deref().map(str::to_uppercase);
        html! {
            div.link {
                p.types { @for tag in locales { (self.told(tag, &self.say(tag, "type"))) } }
                p dir="ltr" { b { "t.me/" (self.bot.unwrap_or("<bot>")) } }
                @if let Some(code) = code {
                    p.types { @for tag in locales {
                        (self.told(tag, &self.l10n.paper(tag, "poster-code", &[("code", &code)])))
                    } }
                }
            }
        }
    }

    /// Wraps a line of one language among those of others.
    fn told(&self, tag: &str, text: &str) -> Markup {
        html! { span lang=(tag) dir=(self.l10n.direction(tag)) { (text) } }
    }

    fn offices(&self, locales: &[String]) -> Markup {
        html! {
            section.offices {
                @if self.size != Size::Cards { h2.titles { @for tag in locales { (self.told(tag, &self.say(tag, "office"))) } } }
                @for referral in self.chosen(locales.len()) { (self.office(&referral, locales)) }
            }
        }
    }

    fn office(&self, referral: &Referral, locales: &[String]) -> Markup {
        let contact = Contact::of(&referral.office);
        let note = |tag: &str| self.l10n.contact_note(tag, self.content, referral);
        html! {
            div.office {
                div lang="de" dir="ltr" {
                    p { b { (contact.name) } }
                    p { @for (at, line) in contact.lines.iter().enumerate() {
                        span.part { (line) @if at + 1 < contact.lines.len() { " ·" } } " "
                    } }
                    @if self.size != Size::Cards && !contact.languages.is_empty() {
                        p.note { @for (at, name) in contact.languages.iter().enumerate() {
                            @if at > 0 { " · " }
                            bdi { (name) }
                        } }
                    }
                }
                @for tag in locales { p.note lang=(tag) dir=(self.l10n.direction(tag)) { (note(tag)) } }
            }
        }
    }

    /// Chooses the offices that there is room for: confirmed ones; else the official list and the office of the place, or
    /// the number for all of Germany. A card and a sheet in many languages name one, which answers if it can.
    fn chosen(&self, languages: usize) -> Vec<Referral> {
        let mut all = self.order.offices(self.content, self.today);
        if self.size == Size::Cards || languages > if self.size == Size::A5 { 2 } else { 3 } {
            let answers = |referral: &Referral| referral.confirmed && referral.office.reachable();
            let best = all.iter().position(answers).unwrap_or(0);
            return all.into_iter().skip(best).take(1).collect();
        }
        let of_the_place = |referral: &Referral| !matches!(referral.reason, Reason::Finder | Reason::National);
        if all.iter().any(of_the_place) {
            all.retain(|referral| referral.reason != Reason::National);
        }
        all.truncate(OFFICES);
        all
    }

    fn stamp(&self, locales: &[String]) -> Markup {
        let words: Vec<String> = locales.iter().map(|tag| self.say(tag, "stamp")).collect();
        html! { div.stamp { (words.join(" · ")) } }
    }

    fn machine(&self, locales: &[String]) -> Markup {
        html! {
            p.machine { @for tag in locales.iter().filter(|tag| self.l10n.is_machine(tag)) {
                (self.told(tag, &self.say(tag, "machine")))
            } }
        }
    }
}
