//! Renders the feedback on a result: two buttons below it, one question, and thanks.
//!
//! Invariant: the result stays as it is, the first line names no topic, and no words are asked for.

use super::keyboard::{LONG_ROW, rows};
use super::render::Renderer;
use super::reply::{Button, Message};
use crate::dialog::feedback::{Feedback, Heard, Opinion, is_result};
use crate::dialog::model::{HANDOVER, NodeId};
use crate::dialog::session::Input;

/// Why a result did not help, with the words on the button.
const REASONS: [(Opinion, &str); 4] = [
    (Opinion::TooHard, "button-too-hard"),
    (Opinion::Wrong, "button-wrong"),
    (Opinion::Missing, "button-missing"),
    (Opinion::Other, "button-other-reason"),
];

impl Renderer<'_> {
    /// The row below a result; none below the emergency card and an office.
    pub(super) fn feedback_row(&self, node: &NodeId) -> Option<Vec<Button>> {
        let row = || {
            vec![
                self.opinion("button-helped", node, Some(Opinion::Helped)),
                self.opinion("button-unhelped", node, None),
            ]
        };
        is_result(self.content, node).then(row)
    }

    pub(super) fn feedback(&self, heard: &Heard) -> Vec<Message> {
        let (id, mut keyboard) = match heard {
            Heard::Why(node) => {
                let reasons = REASONS.iter().map(|(opinion, label)| self.opinion(label, node, Some(*opinion)));
                ("feedback-why", rows(reasons.collect(), LONG_ROW))
            }
            Heard::Thanks(Opinion::Helped) => ("feedback-helped", Vec::new()),
            Heard::Thanks(Opinion::Wrong) => ("feedback-wrong", self.people_help()),
            Heard::Thanks(_) => ("feedback-unhelped", self.people_help()),
            Heard::Gone => ("feedback-gone", self.people_help()),
        };
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&[self.text("head-start"), self.text(id)], keyboard)
    }

    /// Where a result was no help, a person can.
    fn people_help(&self) -> Vec<Vec<Button>> {
        vec![vec![self.button("button-handover", &Input::Open(HANDOVER.to_owned()))]]
    }

    fn opinion(&self, label: &str, node: &NodeId, opinion: Option<Opinion>) -> Button {
        self.button(label, &Input::Feedback(Feedback { node: node.clone(), opinion, locale: self.locale.tag.clone() }))
    }
}
