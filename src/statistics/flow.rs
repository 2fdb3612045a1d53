//! How conversations go on from where they can stand.
//!
//! Invariant: it follows the content alone; what people did is not asked.

use std::collections::BTreeSet;

use crate::dialog::model::{Content, Kind, NodeId};

/// Tells whether someone can stand at such a node.
pub(super) fn stands(kind: &Kind) -> bool {
    kind.asks() || matches!(kind, Kind::Info { .. } | Kind::Outcome { .. })
}

/// Lists where someone can stand next after a question or an explanation; nothing for an end.
pub(super) fn next_stops(content: &Content, id: &NodeId) -> BTreeSet<NodeId> {
    let (mut open, mut seen, mut found) = (after(content, id), BTreeSet::new(), BTreeSet::new());
    while let Some(next) = open.pop() {
        if !seen.insert(next.clone()) {
            continue;
        }
        if content.node(&next).is_some_and(|node| stands(&node.kind)) {
            found.insert(next);
        } else {
            open.extend(after(content, &next));
        }
    }
    found
}

/// Lists the nodes that a node leads on to by itself.
fn after(content: &Content, id: &NodeId) -> Vec<NodeId> {
    match content.node(id).map(|node| &node.kind) {
        None | Some(Kind::Outcome { .. }) => Vec::new(),
        Some(kind) => {
            let here = kind.nexts().into_iter().map(|next| NodeId::new(&id.dialog, next));
            here.chain(kind.dialog().and_then(|dialog| content.start(dialog))).collect()
        }
    }
}
