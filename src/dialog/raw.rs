//! A node as its author wrote it, before it is known to be right.
//!
//! Invariant: each key is read by itself, so that a mistake in one hides none in another.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::de::DeValue;
use toml::value::Datetime;

use super::file::File;
use super::model::{Amount, DateSpan, Kind, Node, Unit};
use super::reading::{Around, Reading};

pub(super) type Name = Spanned<String>;

/// A node as its author wrote it.
#[derive(Default)]
pub struct RawNode {
    /// The keys that stand there, with their place, also where their value could not be read.
    given: BTreeMap<String, usize>,
    /// Whether every value could be read.
    whole: bool,
    kind: Option<KindName>,
    options: Option<Vec<RawOption>>,
    next: Option<Name>,
    unknown: Option<Name>,
    span: Option<DateSpan>,
    unit: Option<Unit>,
    buttons: Option<Vec<i64>>,
    min: Option<i64>,
    max: Option<i64>,
    rule: Option<Name>,
    cases: Option<BTreeMap<Name, Name>>,
    dialog: Option<Name>,
    question: Option<Name>,
    refer: Option<Vec<Name>>,
    add: Option<Vec<Name>>,
    then: Option<Name>,
    texts: Option<Vec<Name>>,
    picture: Option<String>,
    changed: Option<Spanned<Datetime>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOption {
    pub id: Name,
    pub next: Option<Name>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(super) enum KindName {
    Choice,
    Several,
    Date,
    Amount,
    Place,
    Decide,
    Info,
    Use,
    Outcome,
    Text,
}

impl KindName {
    /// The keys that a kind knows, beside `kind`.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Choice => &["options", "picture", "changed"],
            Self::Several => &["options", "next", "changed"],
            Self::Date => &["span", "next", "unknown", "changed"],
            Self::Amount => &["unit", "buttons", "min", "max", "next", "unknown", "changed"],
            Self::Place => &["next", "unknown", "changed"],
            Self::Decide => &["rule", "cases"],
            Self::Info => &["next", "changed"],
            Self::Use => &["dialog", "question", "next"],
            Self::Outcome => &["refer", "add", "then", "texts", "changed"],
            Self::Text => &[],
        }
    }
}

impl RawNode {
    /// Reads the node key by key, so that each mistake is reported; `None` if it is not a table.
    pub fn read(file: &mut File, value: Spanned<DeValue>) -> Option<Self> {
        let at = value.span().start;
        let DeValue::Table(table) = value.into_inner() else {
            file.problem(at, "The node is not a table", "Write [node.<name>] above its keys.");
            return None;
        };
        let mut node = Self { whole: true, ..Self::default() };
        for (key, value) in table {
            node.given.insert(key.get_ref().to_string(), key.span().start);
            node.whole &= node.read_key(file, &key, value);
        }
        Some(node)
    }

    /// Reads one key; `false` if its value is of a wrong type.
    fn read_key(&mut self, file: &mut File, key: &Spanned<Cow<str>>, value: Spanned<DeValue>) -> bool {
        match key.get_ref().as_ref() {
            "kind" => file.fill(&mut self.kind, value),
            "options" => self.read_options(file, value),
            "next" => file.fill(&mut self.next, value),
            "unknown" => file.fill(&mut self.unknown, value),
            "span" => file.fill(&mut self.span, value),
            "unit" => file.fill(&mut self.unit, value),
            "buttons" => file.fill(&mut self.buttons, value),
            "min" => file.fill(&mut self.min, value),
            "max" => file.fill(&mut self.max, value),
            "rule" => file.fill(&mut self.rule, value),
            "cases" => file.fill(&mut self.cases, value),
            "dialog" => file.fill(&mut self.dialog, value),
            "question" => file.fill(&mut self.question, value),
            "refer" => file.fill(&mut self.refer, value),
            "add" => file.fill(&mut self.add, value),
            "then" => file.fill(&mut self.then, value),
            "texts" => file.fill(&mut self.texts, value),
            "picture" => file.fill(&mut self.picture, value),
            "changed" => file.fill(&mut self.changed, value),
            name => {
                file.problem(
                    key.span().start,
                    format!("The key `{name}` is not known"),
                    "docs/content.md lists the keys of each kind.",
                );
                true
            }
        }
    }

    /// Reads the options one by one, so that a mistake in one hides none in another.
    fn read_options(&mut self, file: &mut File, value: Spanned<DeValue>) -> bool {
        let at = value.span().start;
        let DeValue::Array(array) = value.into_inner() else {
            file.problem(at, "`options` is not a list", "Write options = [{ id = \"…\", next = \"…\" }].");
            return false;
        };
        let written = array.len();
        let options: Vec<RawOption> = array.into_iter().filter_map(|option| file.value(option)).collect();
        let whole = options.len() == written;
        self.options = Some(options);
        whole
    }

    /// Checks the node: what can be made of it, and whether nothing is missing from that.
    pub fn node(self, file: &mut File, at: usize, around: Around) -> (Option<Node>, bool) {
        let changed = file.day(self.changed.as_ref());
        let Some(kind) = self.kind else {
            if !self.given.contains_key("kind") {
                let todo = "Write kind = \"choice\", or another that docs/content.md lists.";
                file.problem(at, "The key `kind` is missing", todo);
            }
            return (None, false);
        };
        let (given, whole, picture) = (self.given.clone(), self.whole, self.picture.clone());
        let mut reading = Reading { file, at, around, given, whole };
        reading.keys(kind);
        let kind = self.kind(kind, &mut reading);
        let whole = reading.whole && kind.is_some();
        (kind.map(|kind| Node { kind, picture, changed }), whole)
    }

    fn kind(self, kind: KindName, reading: &mut Reading) -> Option<Kind> {
        Some(match kind {
            KindName::Choice => Kind::Choice { options: reading.choices(self.options?, !reading.around.common) },
            KindName::Several => {
                let next = reading.next(self.next);
                let options = reading.choices(self.options?, false);
                Kind::Several { options: options.into_iter().map(|option| option.id).collect(), next }
            }
            KindName::Date => Kind::Date {
                span: self.span.unwrap_or(DateSpan::Day),
                next: reading.next(self.next),
                unknown: reading.unknown(self.unknown),
            },
            KindName::Amount => {
                let (next, unknown) = (reading.next(self.next), reading.unknown(self.unknown));
                let buttons = self.buttons.unwrap_or_default();
                let amount = Amount { unit: self.unit?, buttons, min: self.min?, max: self.max? };
                Kind::Amount { amount: reading.amount(amount)?, next, unknown }
            }
            KindName::Place => Kind::Place { next: reading.next(self.next), unknown: reading.unknown(self.unknown) },
            KindName::Decide => reading.decide(&self.rule?, self.cases?)?,
            KindName::Info => Kind::Info { next: reading.next(self.next)? },
            KindName::Use => reading.used(self.dialog, self.question, self.next)?,
            KindName::Outcome => {
                let (add, texts) = (self.add.unwrap_or_default(), self.texts.unwrap_or_default());
                reading.outcome(self.refer?, add, self.then, texts)
            }
            KindName::Text => Kind::Text,
        })
    }
}
