//! The words of the operator pages in one language: labels, numbers, periods.
//!
//! Invariant: what it says comes from `operator.ftl`, from the content or from published numbers, never from a person.

use jiff::civil::Date;

use super::language::Lang;
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::tally::{By, Week};
use crate::l10n::{L10n, Locale};
use crate::rules::Land;
use crate::statistics::tables::{Label, Value};
use crate::statistics::{Period, Span};

/// The words in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The language.
    pub lang: Lang,
    /// The dialogs, for the names of their nodes.
    pub content: &'a Content,
    /// All locales.
    pub l10n: &'a L10n,
}

impl Words<'_> {
    /// Says a message.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Says a message with its variables.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        self.l10n.operator(self.lang.tag(), id, values)
    }

    /// Says the name of a column.
    #[must_use]
    pub fn column(&self, id: &str) -> String {
        self.say(&format!("column-{id}"))
    }

    /// Says what a row is of.
    #[must_use]
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::Node(node) => self.node(node),
            Label::Topic(dialog) => self.topic(dialog),
            Label::Locale(tag) => self.language(tag),
            Label::Land(Some(land)) => {
                self.l10n.plain(self.lang.tag(), &format!("land-{}", land.code().to_lowercase()))
            }
            Label::Land(None) => self.say("land-unknown"),
            Label::OtherLaender => self.say("land-other"),
            Label::Entry(entrance) => self.say(&format!("entry-{}", By::Entry(*entrance).name().1)),
            Label::Opinion(opinion) => self.say(&format!("opinion-{}", By::Feedback(*opinion).name().1)),
            Label::Period(period) => self.period(*period),
            Label::Word(word) => self.say(&format!("row-{word}")),
            Label::Text(text) => text.clone(),
        }
    }

    /// Names Länder, one behind the other.
    #[must_use]
    pub fn laender(&self, laender: &[Land]) -> String {
        laender.iter().map(|land| self.label(&Label::Land(Some(*land)))).collect::<Vec<_>>().join(", ")
    }

    /// Says the name of a topic; its id where it has none (any more).
    #[must_use]
    pub fn topic(&self, dialog: &str) -> String {
        let id = format!("topic-{dialog}");
        if self.l10n.has_operator(self.lang.tag(), &id) { self.say(&id) } else { dialog.to_owned() }
    }

    /// Says the name of a language; its own name or its tag where it has none here.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        let id = format!("language-{tag}");
        if self.l10n.has_operator(self.lang.tag(), &id) {
            return self.say(&id);
        }
        let own = self.l10n.locales().find(|locale| locale.tag == tag);
        own.map_or_else(|| tag.to_owned(), |locale| locale.state.name.clone())
    }

    /// Says the first line of a node; its id where this content does not have it (any more).
    fn node(&self, node: &NodeId) -> String {
        self.l10n.heading(self.content, self.lang.tag(), node).unwrap_or_else(|| node.to_string())
    }

    /// Says what a node is; nothing for one that this content does not have (any more).
    #[must_use]
    pub fn kind(&self, node: &NodeId) -> Option<String> {
        Some(self.say(match self.content.node(node)?.kind {
            Kind::Outcome { .. } => "kind-end",
            Kind::Info { .. } => "kind-info",
            _ => "kind-question",
        }))
    }

    /// Writes a value as people read it.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => self.number(*number),
            Value::AtLeast(number) => self.with("at-least", &[("number", &self.number(*number))]),
            Value::Withheld => "–".to_owned(),
            Value::Change(change) => {
                let sign = match change.signum() {
                    1 => "+",
                    -1 => "\u{2212}",
                    _ => "±",
                };
                format!("{sign}{}", self.number(change.unsigned_abs()))
            }
            Value::Percent(number) => format!("{}\u{a0}%", self.number(*number)),
            Value::Day(day) => self.day(*day),
            Value::Word(word) => self.say(&format!("value-{word}")),
            Value::Text(text) => text.clone(),
            Value::Nothing => String::new(),
        }
    }

    /// Writes a whole number.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let hundredths = i64::try_from(number).unwrap_or(i64::MAX / 100).saturating_mul(100);
        self.locale().map_or_else(|| number.to_string(), |locale| locale.formats.number(hundredths, true))
    }

    /// Writes a day.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.locale().map_or_else(|| day.to_string(), |locale| locale.formats.short(day))
    }

    /// Writes a period with its days: "KW 47/2026 (16.11.–22.11.2026)".
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let last = period.end().yesterday().unwrap_or(period.end());
        let days = self.days(period.first.monday(), last);
        let (first, final_week) = (self.week(period.first), self.week(period.last()));
        match period.span {
            Span::Week => self.with("period-week", &[("week", &first), ("days", &days)]),
            _ => self.with("period-block", &[("first", &first), ("last", &final_week), ("days", &days)]),
        }
    }

    /// Writes a period without its days, where there is little room: "47/2026".
    #[must_use]
    pub fn week(&self, week: Week) -> String {
        let iso = week.monday().iso_week_date();
        format!("{}/{}", iso.week(), iso.year())
    }

    /// Writes two days: "16.11.–22.11.2026". The year of both stands in German and in British English at the end.
    fn days(&self, first: Date, last: Date) -> String {
        let begin = self.day(first);
        let year = first.year().to_string();
        let begin = if first.year() == last.year() { begin.trim_end_matches(&year).trim_end() } else { &begin };
        let dash = if begin.contains(' ') { " – " } else { "–" };
        format!("{begin}{dash}{}", self.day(last))
    }

    fn locale(&self) -> Option<&Locale> {
        self.l10n.locale(self.lang.tag())
    }
}
