//! What is known at each node, whichever way led there.
//!
//! Invariant: only a dialog whose ways do not run in circles is looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::decide::rule;
use super::model::{Content, Dialog, Kind, NodeId};

/// What is known at a node on every way from the dialog's start to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Names of the questions that are answered (with "I don't know" only at a `place`).
    pub answers: BTreeSet<String>,
    /// Names of the facts that rules have found.
    pub facts: BTreeSet<&'static str>,
}

/// Finds what is known at each node of a dialog.
#[must_use]
pub fn known(content: &Content, id: &str) -> BTreeMap<String, Known> {
    let mut all: BTreeMap<String, Known> = BTreeMap::new();
    let Some(dialog) = content.dialogs.get(id) else {
        return all;
    };
    let Some(start) = &dialog.start else {
        return all;
    };
    all.insert(start.clone(), Known::default());
    for name in order(dialog, start) {
        let here = all.get(&name).cloned().unwrap_or_default();
        let Some(node) = dialog.nodes.get(&name) else {
            continue;
        };
        for (next, gained) in edges(content, &NodeId::new(id, &name), &node.kind) {
            let there = here.joined(gained);
            match all.get_mut(&next) {
                Some(before) => before.keep_common(&there),
                None => {
                    all.insert(next, there);
                }
            }
        }
    }
    all
}

impl Known {
    fn joined(&self, other: Self) -> Self {
        let mut joined = self.clone();
        joined.answers.extend(other.answers);
        joined.facts.extend(other.facts);
        joined
    }

    fn keep_common(&mut self, other: &Self) {
        self.answers.retain(|name| other.answers.contains(name));
        self.facts.retain(|name| other.facts.contains(name));
    }
}

/// Orders the nodes of a dialog so that each stands behind all that lead to it.
fn order(dialog: &Dialog, start: &str) -> Vec<String> {
    fn visit(dialog: &Dialog, name: &str, done: &mut BTreeSet<String>, order: &mut Vec<String>) {
        if !done.insert(name.to_owned()) {
            return;
        }
        for next in dialog.nodes.get(name).map(|node| node.kind.nexts()).unwrap_or_default() {
            visit(dialog, next, done, order);
        }
        order.push(name.to_owned());
    }
    let mut order = Vec::new();
    visit(dialog, start, &mut BTreeSet::new(), &mut order);
    order.reverse();
    order
}

/// Lists the nodes that follow and what each way there adds.
fn edges(content: &Content, id: &NodeId, kind: &Kind) -> Vec<(String, Known)> {
    if let Kind::Decide { rule: name, cases } = kind {
        let facts = |case: &str| {
            let cases = rule(name).map(|rule| rule.cases).unwrap_or_default();
            let found = cases.iter().find(|(known, _)| *known == case);
            found.map(|(_, facts)| facts.iter().map(|(name, _)| *name).collect()).unwrap_or_default()
        };
        return cases
            .iter()
            .map(|(case, next)| (next.clone(), Known { facts: facts(case), ..Known::default() }))
            .collect();
    }
    let unknown = match kind {
        Kind::Date { unknown, .. } | Kind::Amount { unknown, .. } => unknown.as_deref(),
        _ => None,
    };
    let gained = |next: &str| {
        let answered = kind.asks() && unknown != Some(next);
        Known { answers: answered.then(|| content.question(id).node).into_iter().collect(), ..Known::default() }
    };
    kind.nexts().into_iter().map(|next| (next.to_owned(), gained(next))).collect()
}
