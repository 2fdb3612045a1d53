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

/// Lists the topics.
#[must_use]
pub fn topics(content: &Content) -> Vec<Topic> {
    fn collect(content: &Content, at: &NodeId, way: &[(NodeId, String)], found: &mut Vec<Topic>) {
        // A content with mistakes may lead in a circle: it is read on, to name them all.
        if way.iter().any(|(node, _)| node == at) {
            return;
        }
        match content.node(at).map(|node| &node.kind) {
            Some(Kind::Dialog { dialog }) => found.push(Topic { dialog: dialog.clone(), way: way.to_vec() }),
            Some(Kind::Choice { options }) => {
                for option in options {
                    let Some(next) = &option.next else { continue };
                    let further = [way, &[(at.clone(), option.id.clone())]].concat();
                    collect(content, &NodeId::new(MENU, next), &further, found);
                }
            }
            _ => {}
        }
    }
    let (mut all, mut seen) = (Vec::new(), BTreeSet::new());
    if let Some(start) = content.start(MENU) {
        collect(content, &start, &[], &mut all);
    }
    all.retain(|topic| seen.insert(topic.dialog.clone()));
    all
}
