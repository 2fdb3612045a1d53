//! The card for the counsellor as a file to show or to print: each line in the person's language and in German.
//!
//! Invariant: it says what the person ticked and nothing else of them; it is made in memory and handed over, kept nowhere.

use maud::{Markup, html};

use super::sheet;
use crate::dialog::model::Content;
use crate::dialog::take::Made;
use crate::l10n::{CardLine, L10n, SOURCE};

const STYLE: &str = include_str!("notes.css");
/// The name of the file: whoever looks over the shoulder reads it.
pub const NAME: &str = "notizen.html";

/// A card as a file.
pub struct Notes<'a> {
    /// The words.
    pub l10n: &'a L10n,
    /// The questions.
    pub content: &'a Content,
    /// What was ticked.
    pub made: &'a Made,
    /// The person's language, one of the locales.
    pub tag: &'a str,
}

impl Notes<'_> {
    /// Writes the whole file.
    #[must_use]
    pub fn html(&self) -> String {
        let body = html! {
            main.{ "n" (self.tags().len()) } {
                header { h1.row { (self.each(|tag| self.l10n.paper(tag, "take-title", &[]))) } }
                (self.lines())
                footer {
                    p.row { (self.each(|tag| self.by(tag))) }
                    p.row { (self.each(|tag| self.promises(tag))) }
                    @if self.tags().iter().any(|tag| self.l10n.is_machine(tag)) {
                        p.row { (self.each(|tag| self.l10n.paper(tag, "poster-machine", &[]))) }
                    }
                }
            }
        };
        let title = self.l10n.paper(SOURCE, "take-title", &[]);
        sheet::frame(&title, (self.tag, self.l10n.direction(self.tag)), STYLE, &body)
    }

    /// The languages of the card: the person's first, German beside it.
    fn tags(&self) -> Vec<&str> {
        if self.tag == SOURCE { vec![SOURCE] } else { vec![self.tag, SOURCE] }
    }

    fn lines(&self) -> Markup {
        let mut section = "";
        html! {
            @for line in &self.made.lines {
                @let said: Vec<(&str, CardLine)> = self.tags().into_iter().filter_map(|tag| {
                    Some((tag, self.l10n.card_line(self.content, tag, line, &self.made.facts)?))
                }).collect();
                @let own = said.first().map_or("", |(_, line)| line.section);
                @if std::mem::replace(&mut section, own) != own {
                    h2.row { (self.each(|tag| self.l10n.paper(tag, own, &[]))) }
                }
                div.line.row { @for (tag, line) in &said {
                    div lang=(tag) dir=(self.l10n.direction(tag)) {
                        (line.label)
                        @if let Some(value) = &line.value { span.value { (value) } }
                    }
                } }
            }
        }
    }

    fn by(&self, tag: &str) -> String {
        let day = self.made.today;
        let date = self.l10n.locale(tag).map_or_else(|| day.to_string(), |locale| locale.formats.long(day));
        self.l10n.paper(tag, "take-by", &[("date", &date)])
    }

    fn promises(&self, tag: &str) -> String {
        format!("{} {}", self.l10n.plain(tag, "information"), self.l10n.paper(tag, "take-nothing-sent", &[]))
    }

    /// Says a text in each language, each in its direction.
    fn each(&self, say: impl Fn(&str) -> String) -> Markup {
        html! {
            @for tag in self.tags() { span lang=(tag) dir=(self.l10n.direction(tag)) { (say(tag)) } }
        }
    }
}
