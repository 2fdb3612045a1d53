//! A node as its author wrote it, before it is known to be right.
//!
//! Invariant: every key that a kind needs is there, and none that it does not know.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::decide::rule;
use super::load::{File, date, kebab, missing_node};
use super::model::{Amount, Choice, DateSpan, Kind, Node, Unit};

/// The most options that a small phone shows without getting lost.
const OPTIONS: usize = 12;

type Name = Spanned<String>;

/// A node as its author wrote it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNode {
    kind: KindName,
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
    changed: Option<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOption {
    id: Name,
    next: Option<Name>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum KindName {
    Choice,
    Several,
    Date,
    Amount,
    Place,
    Decide,
    Info,
    Use,
    Outcome,
}

impl KindName {
    /// The keys that a kind knows, beside `kind` and `changed`.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Choice => &["options"],
            Self::Several => &["options", "next"],
            Self::Date => &["span", "next", "unknown"],
            Self::Amount => &["unit", "buttons", "min", "max", "next", "unknown"],
            Self::Place => &["next", "unknown"],
            Self::Decide => &["rule", "cases"],
            Self::Info => &["next"],
            Self::Use => &["dialog", "question", "next"],
            Self::Outcome => &["refer", "add", "then"],
        }
    }
}

/// A node while it is checked.
struct Reading<'a, 'f> {
    file: &'a mut File<'f>,
    at: usize,
    names: &'a [String],
    common: bool,
}

impl RawNode {
    /// Checks the node; `None` after a problem without which nothing can be made of it.
    pub fn node(self, file: &mut File, at: usize, names: &[String], common: bool) -> Option<Node> {
        let mut reading = Reading { file, at, names, common };
        self.check_keys(&mut reading);
        let changed = self.changed.as_ref().and_then(date);
        let kind = match self.kind {
            KindName::Choice => Kind::Choice { options: reading.choices(self.options?, !common) },
            KindName::Several => {
                let next = reading.next(self.next);
                Kind::Several {
                    options: reading.choices(self.options?, false).into_iter().map(|option| option.id).collect(),
                    next,
                }
            }
            KindName::Date => Kind::Date {
                span: self.span.unwrap_or(DateSpan::Day),
                next: reading.next(self.next),
                unknown: reading.edge(self.unknown),
            },
            KindName::Amount => {
                let amount = Amount {
                    unit: self.unit?,
                    buttons: self.buttons.unwrap_or_default(),
                    min: self.min?,
                    max: self.max?,
                };
                reading.amount(&amount);
                Kind::Amount { amount, next: reading.next(self.next), unknown: reading.edge(self.unknown) }
            }
            KindName::Place => Kind::Place { next: reading.next(self.next), unknown: reading.edge(self.unknown) },
            KindName::Decide => reading.decide(self.rule?, self.cases?)?,
            KindName::Info => Kind::Info { next: reading.next(self.next)? },
            KindName::Use => reading.used(self.dialog, self.question, self.next)?,
            KindName::Outcome => reading.outcome(self.refer?, self.add.unwrap_or_default(), self.then)?,
        };
        Some(Node { kind, changed })
    }

    fn check_keys(&self, reading: &mut Reading) {
        let given = [
            ("options", self.options.is_some()),
            ("next", self.next.is_some()),
            ("unknown", self.unknown.is_some()),
            ("span", self.span.is_some()),
            ("unit", self.unit.is_some()),
            ("buttons", self.buttons.is_some()),
            ("min", self.min.is_some()),
            ("max", self.max.is_some()),
            ("rule", self.rule.is_some()),
            ("cases", self.cases.is_some()),
            ("dialog", self.dialog.is_some()),
            ("question", self.question.is_some()),
            ("refer", self.refer.is_some()),
            ("add", self.add.is_some()),
            ("then", self.then.is_some()),
        ];
        let known = self.kind.keys();
        for (key, _) in given.iter().filter(|(key, given)| *given && !known.contains(key)) {
            reading.problem(
                format!("The key `{key}` has no meaning in this kind of node"),
                format!("Known here are: {}.", known.join(", ")),
            );
        }
        let needed = ["options", "unit", "min", "max", "rule", "cases", "refer"];
        for (key, _) in given.iter().filter(|(key, given)| !given && known.contains(key) && needed.contains(key)) {
            let todo = if *key == "refer" {
                "Every end names who helps: refer = [\"faire-integration\"]."
            } else {
                "Add it as docs/content.md shows."
            };
            reading.problem(format!("The key `{key}` is missing"), todo);
        }
    }
}

impl Reading<'_, '_> {
    fn problem(&mut self, what: impl Into<String>, todo: impl Into<String>) {
        self.file.problem(self.at, what, todo);
    }

    /// Checks an edge that may be missing.
    fn edge(&mut self, name: Option<Name>) -> Option<String> {
        let name = name?;
        if !self.names.contains(name.get_ref()) {
            missing_node(self.file, &name);
        }
        Some(name.into_inner())
    }

    /// Checks the way on: it must be there, but in `common`.
    fn next(&mut self, name: Option<Name>) -> Option<String> {
        match name {
            None if !self.common => {
                self.problem("The key `next` is missing", "Write next = \"<the node that follows>\".")
            }
            Some(_) if self.common => self.problem(
                "A shared question has no `next`",
                "Remove it: the node that uses the question says where it goes on.",
            ),
            _ => {}
        }
        self.edge(name)
    }

    fn choices(&mut self, options: Vec<RawOption>, wants_next: bool) -> Vec<Choice> {
        if options.is_empty() || options.len() > OPTIONS {
            self.problem(
                format!("There are {} options", options.len()),
                format!("Write 1 to {OPTIONS}; split the question if there are more."),
            );
        }
        let mut choices: Vec<Choice> = Vec::new();
        for RawOption { id, next } in options {
            let at = id.span().start;
            let id = id.into_inner();
            if !kebab(&id) || ["why", "changed"].contains(&id.as_str()) {
                self.file.problem(
                    at,
                    format!("`{id}` is no id for an option"),
                    "Use small letters, digits and hyphens; why and changed are taken.",
                );
            }
            if choices.iter().any(|choice| choice.id == id) {
                self.file.problem(at, format!("The option `{id}` stands twice"), "Give each its own id.");
            }
            match &next {
                None if wants_next => {
                    self.file.problem(at, format!("The option `{id}` leads nowhere"), "Write next = \"<node>\".")
                }
                Some(_) if !wants_next => self.file.problem(
                    at,
                    format!("The option `{id}` has no way of its own here"),
                    "Remove its `next`: the node, or the one that uses the question, says where it goes on.",
                ),
                _ => {}
            }
            let next = self.edge(next);
            choices.push(Choice { id, next });
        }
        choices
    }

    fn amount(&mut self, amount: &Amount) {
        let Amount { min, max, .. } = *amount;
        if min < 0 || max < min || max > 1_000_000_000 {
            self.problem("`min` and `max` make no range", "Write whole units: 0 or more, and max not below min.");
        }
        if amount.buttons.iter().any(|button| !(min..=max).contains(button)) {
            self.problem("A button is not between `min` and `max`", "Change the button or the range.");
        }
    }

    fn decide(&mut self, name: Name, cases: BTreeMap<Name, Name>) -> Option<Kind> {
        let Some(rule) = rule(name.get_ref()) else {
            self.file.problem(
                name.span().start,
                format!("There is no rule `{}`", name.get_ref()),
                "`lotse check --rules` lists them.",
            );
            return None;
        };
        for (case, _) in rule.cases.iter().filter(|(case, _)| !cases.keys().any(|key| key.get_ref() == case)) {
            self.problem(
                format!("The case `{case}` of the rule `{}` is missing", rule.name),
                format!("Write cases.{case} = \"<node>\"."),
            );
        }
        let mut known = BTreeMap::new();
        for (case, node) in cases {
            if !rule.cases.iter().any(|(name, _)| name == case.get_ref()) {
                let what = format!("The rule `{}` has no case `{}`", rule.name, case.get_ref());
                self.file.problem(case.span().start, what, "Remove it; `lotse check --rules` lists the cases.");
            }
            let node = self.edge(Some(node))?;
            known.insert(case.into_inner(), node);
        }
        Some(Kind::Decide { rule: name.into_inner(), cases: known })
    }

    fn used(&mut self, dialog: Option<Name>, question: Option<Name>, next: Option<Name>) -> Option<Kind> {
        match (dialog, question, next) {
            (Some(dialog), None, None) => Some(Kind::Dialog { dialog: dialog.into_inner() }),
            (None, Some(question), next) => {
                Some(Kind::Question { question: question.into_inner(), next: self.next(next)? })
            }
            _ => {
                self.problem(
                    "A `use` names either a dialog or a question",
                    "Write dialog = \"…\" alone, or question = \"…\" with next.",
                );
                None
            }
        }
    }

    fn outcome(&mut self, refer: Vec<Name>, add: Vec<Name>, then: Option<Name>) -> Option<Kind> {
        if refer.is_empty() {
            self.problem(
                "The outcome names nobody who helps",
                "Every end names who helps: refer = [\"faire-integration\"].",
            );
        }
        for name in add.iter().filter(|name| rule(name.get_ref()).is_none()) {
            self.file.problem(
                name.span().start,
                format!("There is no rule `{}`", name.get_ref()),
                "`lotse check --rules` lists them.",
            );
        }
        let strings = |names: Vec<Name>| names.into_iter().map(Spanned::into_inner).collect();
        Some(Kind::Outcome { refer: strings(refer), add: strings(add), then: then.map(Spanned::into_inner) })
    }
}
