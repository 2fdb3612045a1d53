//! Checks what only the whole content shows: ways that end nowhere, circles, rules asked too early, buttons too long.
//!
//! Invariant: it changes nothing but the list of problems.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::button::{BYTES, encode};
use super::decide::{Need, Rule, rule};
use super::directory::Wish;
use super::graph::circles_of_dialogs;
use super::load::{Loaded, dialog_path, required};
use super::model::{COMMON, Content, DateSpan, Dialog, Kind, Node, NodeId, Unit};
use super::picture::{FALLBACK, path};
use super::problem::Problem;
use super::session::{Input, Press, Value};
use super::ways::known;
use crate::rules::Land;

/// The bot marks the buttons of results with one more byte.
const MARK: usize = 1;

/// Checks the loaded content; problems are added in the order of files and lines.
pub fn verify(loaded: &mut Loaded, tags: &[&str]) {
    let mut found = Vec::new();
    required(&loaded.content.dialogs, &mut found);
    for (id, dialog) in &loaded.content.dialogs {
        let mut view = View { loaded, id, dialog, found: &mut found };
        view.references();
        view.texts();
        view.buttons(tags);
        if id == COMMON {
            view.used();
        } else {
            view.reachable();
            view.circles();
            view.rules();
        }
    }
    circles_of_dialogs(loaded, &mut found);
    loaded.problems.extend(found);
    loaded.problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
}

/// One dialog while it is checked.
pub(super) struct View<'a> {
    pub(super) loaded: &'a Loaded,
    pub(super) id: &'a str,
    pub(super) dialog: &'a Dialog,
    found: &'a mut Vec<Problem>,
}

impl View<'_> {
    pub(super) fn problem(&mut self, node: &str, what: impl Into<String>, todo: impl Into<String>) {
        let line = self.loaded.lines.get(&NodeId::new(self.id, node)).copied().unwrap_or(1);
        self.found.push(Problem::error(&dialog_path(self.id), line, what, todo));
    }

    /// Checks names that lead out of the file.
    fn references(&mut self) {
        let content = &self.loaded.content;
        for (name, node) in &self.dialog.nodes {
            let missing = |dialog: &&str| content.start(dialog).is_none() && !self.starts_nowhere(dialog);
            if let Some(dialog) = node.kind.dialog().filter(missing) {
                self.problem(
                    name,
                    format!("There is no dialog `{dialog}`"),
                    format!("Write dialogs/{dialog}.toml, or lead elsewhere."),
                );
            }
            match &node.kind {
                Kind::Question { question, .. } if !self.exists(&NodeId::common(question)) => {
                    self.problem(
                        name,
                        format!("There is no shared question `{question}`"),
                        format!("Write [node.{question}] in dialogs/common.toml."),
                    );
                }
                _ => {}
            }
            if let Kind::Outcome { refer, .. } = &node.kind {
                self.help(name, refer);
            }
            self.picture(name, node);
            if self.id == COMMON && (!node.kind.asks() || matches!(node.kind, Kind::Question { .. })) {
                self.problem(name, "common.toml holds questions alone", "Move the node to the dialog that needs it.");
            }
        }
    }

    /// Checks that every language finds a picture.
    fn picture(&mut self, node: &str, says: &Node) {
        let pictures = &self.loaded.content.pictures;
        if let Some(name) = says.picture.as_ref().filter(|name| pictures.find(name, FALLBACK).is_none()) {
            let todo = format!("Draw {}, which all languages without their own see.", path(name, FALLBACK));
            self.problem(node, format!("There is no picture `{name}`"), todo);
        }
    }

    /// Checks that texts to copy are offered by results, and that no way leads through them.
    fn texts(&mut self) {
        let is_text = |name: &str| self.dialog.nodes.get(name).map(|node| matches!(node.kind, Kind::Text));
        let start = self.dialog.start.as_deref().filter(|start| is_text(start) == Some(true));
        let mut wrong: Vec<(&str, &str, bool)> = start.map(|start| (start, start, true)).into_iter().collect();
        for (name, node) in &self.dialog.nodes {
            let offers = matches!(node.kind, Kind::Outcome { .. });
            let others = node.kind.nexts().into_iter().filter(|next| is_text(next) == Some(!offers));
            wrong.extend(others.map(|next| (name.as_str(), next, !offers)));
        }
        for (name, next, leads) in wrong {
            if leads {
                let todo = "Offer it below a result: texts = [\"…\"].";
                self.problem(name, format!("A way leads to `{next}`, which is a text to copy"), todo);
            } else {
                let todo = "Name nodes of kind = \"text\" alone.";
                self.problem(name, format!("`{next}` is no text to copy"), todo);
            }
        }
    }

    /// Tells whether a dialog is there but lacks its start, which its own file reports.
    fn starts_nowhere(&self, dialog: &str) -> bool {
        dialog != COMMON && self.loaded.content.dialogs.get(dialog).is_some_and(|dialog| dialog.start.is_none())
    }

    /// Tells whether a node is there, also one that could not be read.
    pub(super) fn exists(&self, id: &NodeId) -> bool {
        self.loaded.lines.contains_key(id)
    }

    /// Checks that every kind of help is given by somebody, and that somebody helps in every Land.
    fn help(&mut self, node: &str, refer: &[String]) {
        let directory = &self.loaded.content.directory;
        let given = |help: &&String| directory.offices.iter().any(|office| office.help.contains(help));
        let missing: Vec<&String> = refer.iter().filter(|help| !given(help)).collect();
        for help in &missing {
            self.problem(
                node,
                format!("No office gives the kind of help `{help}`"),
                "Name a kind that stands in dialogs/data/offices.toml.",
            );
        }
        let alone = |land: &Option<Land>| {
            let wish = Wish { land: *land, ..Wish::default() };
            refer.iter().all(|help| directory.help(help, &wish, Date::MAX).is_empty())
        };
        let places = std::iter::once(None).chain(Land::ALL.into_iter().map(Some));
        let without: Vec<&str> = places.filter(alone).map(|land| land.map_or("no known Land", Land::code)).collect();
        if missing.is_empty() && !refer.is_empty() && !without.is_empty() {
            self.problem(
                node,
                format!("Nobody helps people in {}", without.join(", ")),
                "Add a kind of help to `refer` that has an office for all of Germany.",
            );
        }
    }

    /// Checks that every shared question is asked by a dialog.
    fn used(&mut self) {
        let nodes = self.loaded.content.dialogs.values().flat_map(|dialog| dialog.nodes.values());
        let used: BTreeSet<&str> = nodes
            .filter_map(|node| match &node.kind {
                Kind::Question { question, .. } => Some(question.as_str()),
                _ => None,
            })
            .collect();
        if !self.loaded.unread.is_empty() {
            return;
        }
        for name in self.dialog.nodes.keys().filter(|name| !used.contains(name.as_str())) {
            self.problem(
                name,
                format!("No dialog asks the shared question `{name}`"),
                format!("Ask it by question = \"{name}\" in a dialog, or remove it."),
            );
        }
    }

    /// Checks that every button fits into 64 bytes in every locale.
    fn buttons(&mut self, tags: &[&str]) {
        let locale = tags.iter().max_by_key(|tag| tag.len()).copied().unwrap_or_default();
        for (name, node) in &self.dialog.nodes {
            let asked = self.loaded.content.question(&NodeId::new(self.id, name));
            let kind = self.loaded.content.node(&asked).map_or(&node.kind, |node| &node.kind);
            for value in values(kind) {
                let press =
                    Press { node: NodeId::new(self.id, name), value, day: Date::MAX, locale: locale.to_owned() };
                let data = encode(&Input::Answer(press));
                if data.len() + MARK > BYTES {
                    self.problem(
                        name,
                        format!("A button of this node takes {} bytes, Telegram allows {BYTES}", data.len() + MARK),
                        "Shorten the names of the dialog, the node or the option.",
                    );
                    break;
                }
            }
        }
    }

    /// Checks that every rule's questions are answered on every way before it.
    fn rules(&mut self) {
        let known = known(&self.loaded.content, self.id);
        for (name, node) in &self.dialog.nodes {
            let rules = match &node.kind {
                Kind::Decide { rule, .. } => std::slice::from_ref(rule),
                Kind::Outcome { add, .. } => add.as_slice(),
                _ => &[],
            };
            // What no way leads to has no answers before it: that is reported already.
            let Some(known) = known.get(name) else { continue };
            for rule in rules.iter().filter_map(|name| rule(name)) {
                self.needs(name, rule, &known.answers);
            }
        }
    }

    fn needs(&mut self, node: &str, rule: &Rule, known: &BTreeSet<String>) {
        for (name, need) in rule.needs {
            if !known.contains(*name) {
                let what = format!(
                    "The rule `{}` needs the answer to `{name}`, which is not given on every way to this node",
                    rule.name
                );
                self.problem(node, what, format!("Ask `{name}` before, and lead \"I don't know\" elsewhere."));
            } else if !fits(&self.loaded.content, self.id, name, need) {
                let what = format!("The rule `{}` needs another kind of question for `{name}`", rule.name);
                self.problem(node, what, "`lotse check --rules` lists what each rule needs.");
            }
        }
    }
}

/// One value of each length that the buttons of a node can have.
fn values(kind: &Kind) -> Vec<Value> {
    match kind {
        Kind::Choice { options } => options.iter().map(|option| Value::Option(option.id.clone())).collect(),
        Kind::Several { options, .. } => options.iter().map(|option| Value::Tick(option.clone(), true)).collect(),
        Kind::Date { .. } => vec![Value::Date(Date::MAX)],
        Kind::Amount { amount, .. } => vec![Value::Amount(amount.max * 100)],
        Kind::Place { .. } => vec![Value::Land(Land::BW)],
        Kind::Info { .. } => vec![Value::Next],
        Kind::Text => vec![Value::Copy],
        Kind::Outcome { .. } => vec![Value::Next, Value::Check(Date::MAX)],
        _ => Vec::new(),
    }
}

/// Tells whether the question of that name is one that the rule can take.
fn fits(content: &Content, dialog: &str, name: &str, need: &Need) -> bool {
    let own = content.node(&NodeId::new(dialog, name)).filter(|node| !matches!(node.kind, Kind::Question { .. }));
    let Some(node) = own.or_else(|| content.node(&NodeId::common(name))) else {
        return false;
    };
    match (need, &node.kind) {
        (Need::Day, Kind::Date { span, .. }) => *span != DateSpan::Month,
        (Need::Month, Kind::Date { span: DateSpan::Month, .. }) | (Need::Place, Kind::Place { .. }) => true,
        (Need::Hours, Kind::Amount { amount, .. }) => amount.unit == Unit::Hours,
        (Need::Euro, Kind::Amount { amount, .. }) => amount.unit == Unit::Euro,
        (Need::Choice(ids), Kind::Choice { options }) => options.iter().all(|option| ids.contains(&option.id.as_str())),
        (Need::Several(ids), Kind::Several { options, .. }) => {
            ids.iter().all(|id| options.iter().any(|option| option == id))
        }
        _ => false,
    }
}
