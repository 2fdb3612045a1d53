//! The graph of nodes and dialogs: what no way leads to, and ways that come back to where they were.
//!
//! Invariant: it ends on every content, also on one that is full of circles.

use std::collections::{BTreeMap, BTreeSet};

use super::load::{Loaded, dialog_path};
use super::model::{Dialog, NodeId};
use super::problem::Problem;
use super::verify::View;

impl View<'_> {
    /// Checks that every node can be reached, as far as all ways could be read.
    pub(super) fn reachable(&mut self) {
        let dialog = self.dialog;
        let Some(start) = dialog.start.as_ref().filter(|start| self.exists(&NodeId::new(self.id, start))) else {
            return;
        };
        if self.loaded.unread.iter().any(|node| node.dialog == self.id) {
            return;
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![start.as_str()];
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                open.extend(nexts(dialog, name));
            }
        }
        for name in dialog.nodes.keys().filter(|name| !seen.contains(name.as_str())) {
            self.problem(
                name,
                format!("No way leads to the node `{name}`"),
                "Lead to it from another node, or remove it.",
            );
        }
    }

    /// Checks that no way runs in a circle.
    pub(super) fn circles(&mut self) {
        let mut search = Search::default();
        let dialog = self.dialog;
        for name in dialog.nodes.keys() {
            search.descend(dialog, name);
        }
        for name in search.found {
            self.problem(
                name,
                format!("The ways run in a circle through `{name}`"),
                "A dialog only goes forward: lead to a node that does not come back here.",
            );
        }
    }
}

/// A search for circles.
#[derive(Default)]
struct Search<'a> {
    way: Vec<&'a str>,
    done: BTreeSet<&'a str>,
    found: BTreeSet<&'a str>,
}

impl<'a> Search<'a> {
    /// Walks all ways from a node and notes the nodes that a way comes back to.
    fn descend(&mut self, dialog: &'a Dialog, name: &'a str) {
        if self.way.contains(&name) {
            self.found.insert(name);
            return;
        }
        if !self.done.insert(name) {
            return;
        }
        self.way.push(name);
        for next in nexts(dialog, name) {
            self.descend(dialog, next);
        }
        self.way.pop();
    }
}

fn nexts<'a>(dialog: &'a Dialog, name: &str) -> Vec<&'a str> {
    dialog.nodes.get(name).map(|node| node.kind.nexts()).unwrap_or_default()
}

/// Reports nodes that go on in another dialog from which a way leads back.
pub(super) fn circles_of_dialogs(loaded: &Loaded, found: &mut Vec<Problem>) {
    let dialogs = &loaded.content.dialogs;
    let mut ahead: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for id in dialogs.keys() {
        let mut open = leads(loaded, id);
        let reached = ahead.entry(id).or_default();
        while let Some((_, next)) = open.pop() {
            if reached.insert(next) {
                open.extend(leads(loaded, next));
            }
        }
    }
    for id in dialogs.keys() {
        for (node, next) in leads(loaded, id) {
            if next == id || ahead.get(next).is_some_and(|ahead| ahead.contains(id.as_str())) {
                let line = loaded.lines.get(&NodeId::new(id, node)).copied().unwrap_or(1);
                found.push(Problem::error(
                    &dialog_path(id),
                    line,
                    format!("From `{next}` a way leads back to the dialog `{id}`"),
                    "A way must end: lead to an outcome, people go back by the menu.",
                ));
            }
        }
    }
}

/// Lists the nodes of a dialog that go on in another one, with that one.
fn leads<'a>(loaded: &'a Loaded, id: &str) -> Vec<(&'a str, &'a str)> {
    let nodes = loaded.content.dialogs.get(id).into_iter().flat_map(|dialog| &dialog.nodes);
    nodes.filter_map(|(name, node)| Some((name.as_str(), node.kind.dialog()?))).collect()
}
