//! Checks what only the whole content shows: ways that end nowhere, circles, rules asked too early, buttons too long.
//!
//! Invariant: it changes nothing but the list of problems.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::button::{BYTES, encode};
use super::decide::{Need, Rule, rule};
use super::load::{Loaded, dialog_path, required};
use super::model::{COMMON, Content, DateSpan, Dialog, Kind, NodeId, Unit};
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
        view.buttons(tags);
        if id != COMMON && view.reachable() {
            view.rules();
        }
    }
    circles_of_dialogs(loaded, &mut found);
    loaded.problems.extend(found);
    loaded.problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
}

/// One dialog while it is checked.
struct View<'a> {
    loaded: &'a Loaded,
    id: &'a str,
    dialog: &'a Dialog,
    found: &'a mut Vec<Problem>,
}

impl View<'_> {
    fn problem(&mut self, node: &str, what: impl Into<String>, todo: impl Into<String>) {
        let line = self.loaded.lines.get(&NodeId::new(self.id, node)).copied().unwrap_or(1);
        self.found.push(Problem::error(&dialog_path(self.id), line, what, todo));
    }

    /// Checks names that lead out of the file.
    fn references(&mut self) {
        let content = &self.loaded.content;
        for (name, node) in &self.dialog.nodes {
            match &node.kind {
                Kind::Dialog { dialog } | Kind::Outcome { then: Some(dialog), .. }
                    if content.start(dialog).is_none() =>
                {
                    self.problem(
                        name,
                        format!("There is no dialog `{dialog}`"),
                        format!("Write dialogs/{dialog}.toml, or lead elsewhere."),
                    );
                }
                Kind::Question { question, .. } if content.node(&NodeId::common(question)).is_none() => {
                    self.problem(
                        name,
                        format!("There is no shared question `{question}`"),
                        format!("Write [node.{question}] in dialogs/common.toml."),
                    );
                }
                _ => {}
            }
            if let Kind::Outcome { refer, .. } = &node.kind {
                let given = |help: &String| content.directory.offices.iter().any(|office| office.help.contains(help));
                for help in refer.iter().filter(|help| !given(help)) {
                    self.problem(
                        name,
                        format!("No office gives the kind of help `{help}`"),
                        "Name a kind that stands in dialogs/data/offices.toml.",
                    );
                }
            }
            if self.id == COMMON && !node.kind.asks() {
                self.problem(name, "common.toml holds questions alone", "Move the node to the dialog that needs it.");
            }
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

    /// Checks that every node can be reached and that no way runs in a circle; `false` after a circle.
    fn reachable(&mut self) -> bool {
        let Some(start) = &self.dialog.start else {
            return false;
        };
        let mut seen = BTreeSet::new();
        let circle = self.descend(start, &mut seen, &mut Vec::new());
        for name in self.dialog.nodes.keys().filter(|name| !seen.contains(name.as_str())) {
            self.problem(
                name,
                format!("No way leads to the node `{name}`"),
                "Lead to it from another node, or remove it.",
            );
        }
        if let Some(name) = &circle {
            self.problem(
                name,
                format!("The ways run in a circle through `{name}`"),
                "A dialog only goes forward: lead to a node that does not come back here.",
            );
        }
        circle.is_none()
    }

    /// Walks all ways from a node; returns a node of a circle.
    fn descend<'n>(&'n self, name: &'n str, seen: &mut BTreeSet<String>, way: &mut Vec<String>) -> Option<String> {
        if way.iter().any(|passed| passed == name) {
            return Some(name.to_owned());
        }
        if !seen.insert(name.to_owned()) {
            return None;
        }
        way.push(name.to_owned());
        let nexts = self.dialog.nodes.get(name).map(|node| node.kind.nexts()).unwrap_or_default();
        let circle = nexts.into_iter().find_map(|next| self.descend(next, seen, way));
        way.pop();
        circle
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
            let known = known.get(name).cloned().unwrap_or_default();
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
        Kind::Info { .. } | Kind::Outcome { then: Some(_), .. } => vec![Value::Next],
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
        (Need::Day, Kind::Date { span: DateSpan::Day, .. })
        | (Need::Month, Kind::Date { span: DateSpan::Month, .. })
        | (Need::Place, Kind::Place { .. }) => true,
        (Need::Hours, Kind::Amount { amount, .. }) => amount.unit == Unit::Hours,
        (Need::Euro, Kind::Amount { amount, .. }) => amount.unit == Unit::Euro,
        (Need::Choice(ids), Kind::Choice { options }) => options.iter().all(|option| ids.contains(&option.id.as_str())),
        (Need::Several(ids), Kind::Several { options, .. }) => {
            ids.iter().all(|id| options.iter().any(|option| option == id))
        }
        _ => false,
    }
}

/// Reports dialogs that go on in each other without end.
fn circles_of_dialogs(loaded: &Loaded, found: &mut Vec<Problem>) {
    let dialogs = &loaded.content.dialogs;
    let leads = |id: &str| -> Vec<String> {
        let nodes = dialogs.get(id).into_iter().flat_map(|dialog| dialog.nodes.values());
        nodes
            .filter_map(|node| match &node.kind {
                Kind::Dialog { dialog } | Kind::Outcome { then: Some(dialog), .. } => Some(dialog.clone()),
                _ => None,
            })
            .collect()
    };
    for id in dialogs.keys() {
        let mut reached = BTreeSet::new();
        let mut open = leads(id);
        while let Some(next) = open.pop() {
            if reached.insert(next.clone()) {
                open.extend(leads(&next));
            }
        }
        if reached.contains(id) {
            found.push(Problem::error(
                &dialog_path(id),
                1,
                format!("The dialog `{id}` leads back to itself"),
                "A way must end: lead to an outcome, people go back by the menu.",
            ));
        }
    }
}
