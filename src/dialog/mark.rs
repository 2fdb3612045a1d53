//! What a session adds to the workshop whose code it holds: that it started, and the topics it came to.
//!
//! Invariant: a mark is made on the code's day alone, and never taken away; nothing in it says in which order.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::model::{Content, EMERGENCY, HANDOVER, Kind, MENU};
use super::session::Session;
use super::walk::Walk;

/// One conversation more in a count of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// The workshop's code.
    pub code: String,
    /// Its day, in Europe/Berlin.
    pub day: Date,
    /// The topic it came to (dialog id); `None`: it came to a first question.
    pub topic: Option<String>,
}

/// Lists what a session has come to since its code was entered, which began it anew.
pub(super) fn marks(content: &Content, session: &Session, walk: &Walk, today: Date) -> Vec<Mark> {
    let Some(code) = session.workshop(today) else { return Vec::new() };
    let mark = |topic: Option<&str>| Mark { code: code.to_owned(), day: today, topic: topic.map(str::to_owned) };
    let mut topics: Vec<&str> = walk.passed.iter().chain([&walk.at]).map(|id| id.dialog.as_str()).collect();
    topics.dedup();
    let topics = topics.into_iter().filter(|dialog| is_topic(content, dialog));
    [mark(None)].into_iter().chain(topics.map(|topic| mark(Some(topic)))).collect()
}

/// Tells whether the menu leads to a dialog that is a topic: neither the emergency card nor the way to an office.
fn is_topic(content: &Content, dialog: &str) -> bool {
    let leads = |kind: &Kind| matches!(kind, Kind::Dialog { dialog: to } if to == dialog);
    dialog != EMERGENCY
        && dialog != HANDOVER
        && content.dialogs.get(MENU).is_some_and(|menu| menu.nodes.values().any(|node| leads(&node.kind)))
}
