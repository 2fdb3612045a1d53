//! Checks a node key by key: what its kind needs, and that its ways lead somewhere.
//!
//! Invariant: every key that a kind needs is there, and none that it does not know.

use std::collections::BTreeMap;

use toml::Spanned;

use super::decide::rule;
use super::file::File;
use super::load::{kebab, missing_node};
use super::model::{Amount, Choice, Kind};
use super::raw::{KindName, Name, RawOption};

/// The most options that a small phone shows without getting lost.
const OPTIONS: usize = 12;
/// The highest amount: its hundredths are far from the end of a number.
const AMOUNT: i64 = 1_000_000_000;
/// What an outcome without help lacks.
const REFER: &str = "Every end names who helps: refer = [\"faire-integration\"].";
/// All keys of nodes beside `kind`.
const KEYS: [&str; 18] = [
    "options", "next", "unknown", "span", "unit", "buttons", "min", "max", "rule", "cases", "dialog", "question",
    "refer", "add", "then", "texts", "picture", "changed",
];

/// What a node's own lines do not say.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The names of all nodes of the file.
    pub names: &'a [String],
    /// Whether it is the file of the shared questions.
    pub common: bool,
}

/// A node while it is checked.
pub(super) struct Reading<'a, 'f> {
    pub file: &'a mut File<'f>,
    pub at: usize,
    pub around: Around<'a>,
    pub given: BTreeMap<String, usize>,
    pub whole: bool,
}

impl Reading<'_, '_> {
    fn problem(&mut self, what: impl Into<String>, todo: impl Into<String>) {
        self.file.problem(self.at, what, todo);
    }

    /// Checks that the kind has all the keys it needs, and none that it does not know.
    pub fn keys(&mut self, kind: KindName) {
        let known = kind.keys();
        let strange: Vec<(String, usize)> = self
            .given
            .iter()
            .filter(|(key, _)| KEYS.contains(&key.as_str()) && !known.contains(&key.as_str()))
            .map(|(key, at)| (key.clone(), *at))
            .collect();
        for (key, at) in strange {
            let what = format!("The key `{key}` has no meaning in this kind of node");
            self.file.problem(at, what, format!("Known here are: {}.", known.join(", ")));
        }
        let needed = ["options", "unit", "min", "max", "rule", "cases", "refer"];
        for key in known.iter().filter(|key| needed.contains(key)) {
            if !self.given.contains_key(*key) {
                let todo = if *key == "refer" { REFER } else { "Add it as docs/content.md shows." };
                self.problem(format!("The key `{key}` is missing"), todo);
            }
        }
    }

    /// Checks an edge that may be missing.
    fn edge(&mut self, name: Option<Name>) -> Option<String> {
        let name = name?;
        if !self.around.names.contains(name.get_ref()) {
            missing_node(self.file, &name);
        }
        Some(name.into_inner())
    }

    /// Checks the way on: it must be there, but in `common`.
    pub fn next(&mut self, name: Option<Name>) -> Option<String> {
        if self.around.common {
            self.not_in_common("next", name.as_ref());
            return None;
        }
        if name.is_none() {
            self.whole = false;
            if !self.given.contains_key("next") {
                self.problem("The key `next` is missing", "Write next = \"<the node that follows>\".");
            }
        }
        self.edge(name)
    }

    /// Checks the way of "I don't know".
    pub fn unknown(&mut self, name: Option<Name>) -> Option<String> {
        if self.around.common {
            self.not_in_common("unknown", name.as_ref());
            return None;
        }
        self.edge(name)
    }

    fn not_in_common(&mut self, key: &str, name: Option<&Name>) {
        if let Some(name) = name {
            self.file.problem(
                name.span().start,
                format!("A shared question has no `{key}`"),
                "Remove it: the node that uses the question says where it goes on.",
            );
        }
    }

    pub fn choices(&mut self, options: Vec<RawOption>, wants_next: bool) -> Vec<Choice> {
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
            self.whole &= next.is_some() || !wants_next;
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
                    self.file.problem(at, format!("The option `{id}` leads nowhere"), "Write next = \"<node>\".");
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

    pub fn amount(&mut self, amount: Amount) -> Option<Amount> {
        let Amount { min, max, .. } = amount;
        if min < 0 || max < min || max > AMOUNT {
            self.problem("`min` and `max` make no range", "Write whole units: 0 or more, and max not below min.");
            return None;
        }
        if amount.buttons.iter().any(|button| !(min..=max).contains(button)) {
            self.problem("A button is not between `min` and `max`", "Change the button or the range.");
        }
        if amount.buttons.len() > OPTIONS {
            self.problem(
                format!("There are {} buttons", amount.buttons.len()),
                format!("Write at most {OPTIONS}; other numbers are typed."),
            );
        }
        Some(amount)
    }

    pub fn decide(&mut self, name: &Name, cases: BTreeMap<Name, Name>) -> Option<Kind> {
        let Some(rule) = rule(name.get_ref()) else {
            self.no_rule(name);
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
        Some(Kind::Decide { rule: rule.name.to_owned(), cases: known })
    }

    pub fn used(&mut self, dialog: Option<Name>, question: Option<Name>, next: Option<Name>) -> Option<Kind> {
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

    pub fn outcome(&mut self, refer: Vec<Name>, add: Vec<Name>, then: Option<Name>, texts: Vec<Name>) -> Kind {
        if refer.is_empty() {
            self.problem("The outcome names nobody who helps", REFER);
        }
        for name in add.iter().filter(|name| rule(name.get_ref()).is_none()) {
            self.no_rule(name);
        }
        for names in [&refer, &add, &texts] {
            for (index, name) in names.iter().enumerate() {
                if names[..index].iter().any(|earlier| earlier.get_ref() == name.get_ref()) {
                    let what = format!("`{}` stands twice", name.get_ref());
                    self.file.problem(name.span().start, what, "Remove one of them.");
                }
            }
        }
        for text in &texts {
            self.edge(Some(text.clone()));
        }
        let strings = |names: Vec<Name>| names.into_iter().map(Spanned::into_inner).collect();
        Kind::Outcome {
            refer: strings(refer),
            add: strings(add),
            then: then.map(Spanned::into_inner),
            texts: strings(texts),
        }
    }

    fn no_rule(&mut self, name: &Name) {
        let what = format!("There is no rule `{}`", name.get_ref());
        self.file.problem(name.span().start, what, "`lotse check --rules` lists them.");
    }
}
