//! The places of a dialog where someone can stand, in the order in which a reader expects them, and how they lead on.
//!
//! Invariant: each stands in it once.

use std::collections::BTreeSet;

use crate::dialog::model::{Content, Kind, NodeId};

/// Finds the first place of a dialog where someone can stand; `None` for an unknown dialog and for `common`.
#[must_use]
pub fn first_stop(content: &Content, dialog: &str) -> Option<NodeId> {
    stops(content, dialog).into_iter().next()
}

/// Lists the places of a dialog where someone can stand, from its start on, each way to its end before the next one.
#[must_use]
pub fn stops(content: &Content, dialog: &str) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<NodeId> = content.start(dialog).into_iter().collect();
    while let Some(id) = open.pop() {
        let Some(node) = content.node(&id).filter(|_| seen.insert(id.clone())) else { continue };
        // The last one that is put down is taken up first.
        open.extend(node.kind.nexts().into_iter().rev().map(|name| NodeId::new(dialog, name)));
        if node.kind.asks() || matches!(node.kind, Kind::Info { .. } | Kind::Outcome { .. }) {
            found.push(id);
        }
    }
    found
}
