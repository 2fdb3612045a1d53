//! What someone thinks of a result: two taps, no words.
//!
//! Invariant: nothing is counted of a result that this session did not come to.

use serde::{Deserialize, Serialize};

use super::model::{Content, EMERGENCY, HANDOVER, Kind, NodeId};
use super::session::{Input, Session};

/// What someone thought of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opinion {
    /// It helped.
    Helped,
    /// It was too hard to understand.
    TooHard,
    /// Something in it was wrong.
    Wrong,
    /// Something was missing.
    Missing,
    /// It did not help for another reason, or nobody said why.
    Other,
}

/// A press on one of the buttons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The result.
    pub node: NodeId,
    /// What the button says; `None`: it did not help, and the reason is asked.
    pub opinion: Option<Opinion>,
    /// The locale of the message, for a session that begins with this press.
    pub locale: String,
}

/// What is said to a press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// It is counted; asks once why the result did not help.
    Why(NodeId),
    /// It is counted.
    Thanks(Opinion),
    /// Nothing is counted: the session that came to the result is over.
    Gone,
}

impl Opinion {
    /// All of them with their names, as counters and buttons write them.
    pub const ALL: [(Self, &str); 5] = [
        (Self::Helped, "helped"),
        (Self::TooHard, "too-hard"),
        (Self::Wrong, "wrong"),
        (Self::Missing, "missing"),
        (Self::Other, "other"),
    ];
}

/// The name of a button that says no more than that a result did not help.
const UNHELPED: &str = "no";

/// Tells whether a node is a result: an end that is neither the emergency card nor the contact of an office.
#[must_use]
pub fn is_result(content: &Content, node: &NodeId) -> bool {
    let end = content.node(node).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
    end && node.dialog != EMERGENCY && node.dialog != HANDOVER
}

/// Takes a press: notes it for the counters, and finds what to say.
pub(super) fn hear(session: &mut Session, feedback: &Feedback) -> Heard {
    let Feedback { node, opinion, locale } = feedback;
    session.locale.get_or_insert_with(|| locale.clone());
    match (session.tally.judge(node, *opinion), opinion) {
        (false, _) => Heard::Gone,
        (true, None) => Heard::Why(node.clone()),
        (true, Some(opinion)) => Heard::Thanks(*opinion),
    }
}

/// Writes the data of a button.
pub(super) fn encode(Feedback { node, opinion, locale }: &Feedback) -> String {
    let known = opinion.and_then(|said| Opinion::ALL.iter().find(|(opinion, _)| *opinion == said));
    format!("F:{}:{node}:{locale}", known.map_or(UNHELPED, |(_, name)| *name))
}

/// Reads the data of a button. What is no result (any more) is outdated.
pub(super) fn decode(opinion: &str, node: &str, locale: &str, content: &Content) -> Input {
    let opinion = match Opinion::ALL.iter().find(|(_, name)| *name == opinion) {
        Some((opinion, _)) => Some(*opinion),
        None if opinion == UNHELPED => None,
        None => return Input::Unknown,
    };
    match node.parse::<NodeId>() {
        Ok(node) if is_result(content, &node) => Input::Feedback(Feedback { node, opinion, locale: locale.to_owned() }),
        Ok(_) => Input::Outdated,
        Err(_) => Input::Unknown,
    }
}
