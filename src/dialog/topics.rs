//! The topics of the menu: the dialogs that it leads to, and the words it has for each.
//!
//! Invariant: they stand in the order of the menu, each once.

use std::collections::BTreeSet;

use super::model::{Content, Kind, MENU, NodeId};

/// One topic of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The dialog.
    pub dialog: String,
    /// The options of the menu that lead to it, the first question first. The last one says it in words.
    pub way: Vec<(NodeId, String)>,
}

/// Lists the topics. A content that is only checked may have circles: no question is looked at twice.
#[must_use]
pub fn topics(content: &Content) -> Vec<Topic> {
    let (mut all, mut seen): (Vec<Topic>, BTreeSet<NodeId>) = (Vec::new(), BTreeSet::new());
    let mut open: Vec<(NodeId, Vec<(NodeId, String)>)> =
        content.start(MENU).into_iter().map(|start| (start, Vec::new())).collect();
    while let Some((at, way)) = open.pop() {
        if !seen.insert(at.clone()) {
            continue;
        }
        match content.node(&at).map(|node| &node.kind) {
            Some(Kind::Dialog { dialog }) if all.iter().all(|topic| topic.dialog != *dialog) => {
                all.push(Topic { dialog: dialog.clone(), way });
            }
            Some(Kind::Choice { options }) => {
                // The last one that is put there is looked at first.
                open.extend(options.iter().rev().filter_map(|option| {
                    let next = NodeId::new(MENU, option.next.as_deref()?);
                    Some((next, [way.as_slice(), &[(at.clone(), option.id.clone())]].concat()))
                }));
            }
            _ => {}
        }
    }
    all
}
