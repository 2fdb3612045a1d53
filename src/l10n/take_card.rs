//! The lines of the card in words: in the person's language for the ticks, in theirs and in German for the card.
//!
//! Invariant: of a place the Land is said, nothing else.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use super::format::{in_order, isolate, set_fact};
use super::keyboard::money;
use super::render::{Renderer, message_id};
use super::reply::{Button, Html, Message};
use super::take_words::{TAKE_DAYS, TAKE_ITEMS, TAKE_WISHES};
use super::{L10n, SOURCE};
use crate::dialog::decide::Fact;
use crate::dialog::model::{Content, DateSpan, HANDOVER, Kind, NodeId, Unit};
use crate::dialog::session::{Answer, Input};
use crate::dialog::take::{Card, Line, Made, Remark, What};

/// The most characters of a line's words on its button, behind tick and number: an old phone shows 42 in all.
const LABEL: usize = 35;

/// A line of the card in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLine {
    /// The message that heads lines of this kind.
    pub section: &'static str,
    /// The question, the name of the day or of the document, or the wish.
    pub label: String,
    /// The answer or the day.
    pub value: Option<String>,
}

/// The facts of a way.
type Facts = BTreeMap<&'static str, Fact>;

impl L10n {
    /// Says a line of the card in a language, as plain text. `None` only in a content without locales.
    #[must_use]
    pub fn card_line(&self, content: &Content, tag: &str, line: &Line, facts: &Facts) -> Option<CardLine> {
        let locale = self.locale(tag)?;
        Some(Renderer { l10n: self, locale, content }.card_line(line, facts))
    }
}

impl Renderer<'_> {
    /// Asks which lines the card should say: the lines with their numbers, and a tick for each.
    pub(super) fn card_page(&self, card: &Card) -> Vec<Message> {
        let mut parts = vec![self.text("head-start")];
        parts.extend(card.remark.map(|remark| match remark {
            Remark::Changed => self.text("take-card-changed"),
            Remark::Empty => self.text("take-card-empty"),
        }));
        parts.push(self.text("take-card-ask"));
        let mut keyboard = Vec::new();
        let mut section = "";
        for (at, (line, on)) in card.lines.iter().enumerate() {
            let CardLine { section: own, label, value } = self.card_line(line, &card.facts);
            if std::mem::replace(&mut section, own) != own {
                parts.push(self.heading(own));
            }
            let number = at + 1;
            let words = value.as_ref().map_or_else(|| label.clone(), |value| format!("{label}\n<b>{value}</b>"));
            parts.push(Html::new(&format!("{number}. {words}")));
            let what = What::Line { card: card.node.clone(), list: card.list, line: at, on: !on };
            let label = self.card_label(line, value.as_deref().unwrap_or(&label));
            keyboard.push(vec![self.take_button(tick(*on, &format!("{number} · {label}")), what)]);
        }
        let make = What::Make { card: card.node.clone(), list: card.list };
        keyboard.push(vec![self.take_button(self.plain("take-button-make"), make)]);
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&parts, keyboard)
    }

    /// The card as a message: each line in the person's language and in German.
    pub(super) fn made(&self, made: &Made) -> Vec<Message> {
        let german = self.l10n.locale(SOURCE).filter(|german| german.tag != self.locale.tag);
        let german = german.map(|locale| Renderer { locale, ..*self });
        let mut parts = vec![self.text("head-start"), self.text("take-made")];
        let mut section = "";
        for line in &made.lines {
            let own = self.card_line(line, &made.facts);
            if std::mem::replace(&mut section, own.section) != own.section {
                let theirs = german.as_ref().map(|german| german.heading(own.section));
                parts.push(lines([Some(self.heading(own.section)), theirs]));
            }
            let theirs = german.as_ref().map(|german| Html::new(&written(&german.card_line(line, &made.facts))));
            parts.push(lines([Some(Html::new(&written(&own))), theirs]));
        }
        parts.push(self.text("take-not-kept"));
        parts.push(Html::new(&format!("{} {}", self.plain("take-nothing-sent"), self.plain("information"))));
        parts.extend(self.machine());
        let mut keyboard = vec![vec![self.button("button-handover", &Input::Open(HANDOVER.to_owned()))]];
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&parts, keyboard)
    }

    fn heading(&self, section: &str) -> Html {
        Html::new(&format!("<b>{}</b>", self.plain(section)))
    }

    fn card_line(&self, line: &Line, facts: &Facts) -> CardLine {
        let attribute = |id: &str, name: &str| self.unmarked(&self.words(id, Some(name), &FluentArgs::new()));
        let isolated = |text: String| isolate(&text, self.locale.is_rtl());
        match line {
            Line::Answer { question, answer } => CardLine {
                section: "take-answers",
                label: self.asked(question, facts),
                value: Some(self.answered(question, answer)),
            },
            Line::Day(name, day) => CardLine {
                section: TAKE_DAYS,
                label: attribute(TAKE_DAYS, name),
                value: Some(isolated(self.locale.formats.long(*day))),
            },
            Line::Document(id) => CardLine { section: TAKE_ITEMS, label: attribute(TAKE_ITEMS, id), value: None },
            Line::Wish(id) => CardLine { section: TAKE_WISHES, label: attribute(TAKE_WISHES, id), value: None },
        }
    }

    /// What stands on the button of a line: the answer, the day in figures, the document or the wish.
    fn card_label(&self, line: &Line, words: &str) -> String {
        let words = match line {
            Line::Day(_, day) => self.locale.formats.short(*day),
            _ => words.to_owned(),
        };
        // Marks of direction might be cut in half.
        let plain: Vec<char> = words.chars().filter(|char| !matches!(char, '\u{2066}'..='\u{2069}')).collect();
        if plain.len() <= LABEL {
            return plain.into_iter().collect();
        }
        let cut: String = plain[..LABEL - 1].iter().collect();
        format!("{}…", cut.trim_end())
    }

    /// The question itself, without what explains it.
    fn asked(&self, question: &NodeId, facts: &Facts) -> String {
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            set_fact(&mut args, self.locale, name, *fact);
        }
        self.unmarked(question_in(&self.words(&message_id(question), None, &args)))
    }

    fn answered(&self, question: &NodeId, answer: &Answer) -> String {
        let id = message_id(question);
        let option = |name: &str| self.unmarked(&self.words(&id, Some(name), &FluentArgs::new()));
        let isolated = |text: String| isolate(&text, self.locale.is_rtl());
        let kind = self.content.node(question).map(|node| &node.kind);
        match answer {
            Answer::Option(name) => option(name),
            Answer::Ticks { ticks, .. } if ticks.is_empty() => self.plain("button-nothing"),
            Answer::Ticks { ticks, .. } => ticks.iter().map(|name| option(name)).collect::<Vec<_>>().join(" · "),
            Answer::Date(day) if matches!(kind, Some(Kind::Date { span: DateSpan::Month, .. })) => {
                isolated(self.locale.formats.month(*day))
            }
            Answer::Date(day) => isolated(self.locale.formats.long(*day)),
            Answer::Amount(amount) => isolated(match kind {
                Some(Kind::Amount { amount: asked, .. }) if asked.unit == Unit::Hours => {
                    self.plain_with("hours", |args| args.set("amount", self.locale.formats.number(*amount, true)))
                }
                _ => money(self.locale, *amount, false),
            }),
            Answer::Place { land, .. } => isolated(self.plain(&format!("land-{}", land.code().to_lowercase()))),
            Answer::Unknown | Answer::Seen => self.plain("button-unknown"),
        }
    }

    fn unmarked(&self, text: &str) -> String {
        in_order(&text.replace("<b>", "").replace("</b>", ""), self.locale.is_rtl())
    }

    /// A button of these pages.
    pub(super) fn take_button(&self, label: String, what: What) -> Button {
        let take = crate::dialog::take::Take {
            what,
            locale: self.locale.tag.clone(),
            ticked: std::collections::BTreeSet::new(),
        };
        Button { label, target: super::keyboard::data(&Input::Take(take)) }
    }
}

/// A label with its tick.
pub(super) fn tick(on: bool, label: &str) -> String {
    format!("{} {label}", if on { "☑" } else { "☐" })
}

fn written(line: &CardLine) -> String {
    line.value.as_ref().map_or_else(|| line.label.clone(), |value| format!("{} <b>{value}</b>", line.label))
}

/// Puts texts below each other.
fn lines<const N: usize>(texts: [Option<Html>; N]) -> Html {
    Html::lines(&texts.into_iter().flatten().collect::<Vec<_>>())
}

/// Finds the question in a message that also explains: the last sentence of a paragraph that ends with a question mark, else
/// the first sentence with one, else the first paragraph.
fn question_in(text: &str) -> &str {
    let marks = ['?', '؟'];
    let paragraphs = || text.split("\n\n").map(|paragraph| paragraph.trim().trim_end_matches("</b>"));
    if let Some(asks) = paragraphs().filter(|paragraph| paragraph.ends_with(marks)).last() {
        return last_sentence(asks);
    }
    let to_the_mark = |paragraph: &'_ str| {
        paragraph.find(marks).map(|at| at + paragraph[at..].chars().next().map_or(0, char::len_utf8))
    };
    match paragraphs().find_map(|paragraph| Some(&paragraph[..to_the_mark(paragraph)?])) {
        Some(question) => last_sentence(question),
        None => paragraphs().next().unwrap_or_default(),
    }
}

/// The last sentence of a text: what stands behind the last end of another one.
fn last_sentence(text: &str) -> &str {
    let body = text.trim_end_matches(['?', '؟']);
    let ends = [". ", "! ", "? ", "؟ ", "\n", ".</b> ", "!</b> ", "?</b> ", "؟</b> "];
    let begin = ends.iter().filter_map(|end| body.rfind(end).map(|at| at + end.len())).max().unwrap_or(0);
    text[begin..].trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_found_in_what_explains_it() {
        let table = [
            ("Was ist passiert? Wählen Sie, was passt.", "Was ist passiert?", "before a hint"),
            (
                "Krank? Melden Sie sich <b>sofort</b>.\n\nWas ist Ihre Frage?",
                "Was ist Ihre Frage?",
                "below what is urgent",
            ),
            (
                "Was ist Ihre Frage?\n\nKündigung bekommen? Sie haben Zeit.",
                "Was ist Ihre Frage?",
                "above what is urgent",
            ),
            (
                "Eine Kündigung heißt: Ende. Was ist passiert?\n\nMeist <b>drei Wochen</b>.",
                "Was ist passiert?",
                "behind a word that is explained",
            ),
            ("متى وصلت الرسالة؟ اكتبوا اليوم.", "متى وصلت الرسالة؟", "the Arabic mark"),
            (
                "Der Monat, in dem Sie gearbeitet haben.\n\nMehr.",
                "Der Monat, in dem Sie gearbeitet haben.",
                "no question",
            ),
            ("<b>Ist das so?</b>", "<b>Ist das so?", "in bold: the marks are taken off later"),
        ];
        for (text, expected, why) in table {
            assert_eq!(question_in(text), expected, "{why}");
        }
    }
}
