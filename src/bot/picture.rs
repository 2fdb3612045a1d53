//! The picture that comes with a question, and what is sent behind it.
//!
//! Invariant: it is the person's language that picks the picture, nothing else of them.

use crate::dialog::model::Content;
use crate::dialog::prompt::{Body, Prompt};
use crate::dialog::session::Input;
use crate::l10n::Attachment;

/// Finds the picture of a question that is asked.
pub fn of(content: &Content, prompt: &Prompt, locale: &str) -> Option<Attachment> {
    let Body::Ask(ask) = &prompt.body else { return None };
    let name = content.node(&ask.words.message)?.picture.as_deref()?;
    content.pictures.find(name, locale).map(|png| Attachment::Photo(png.to_vec()))
}

/// Tells whether the question that was answered stands above a picture: what comes next stands below it, or nobody would
/// see it.
pub fn was_answered(content: &Content, input: &Input) -> bool {
    let Input::Answer(press) = input else { return false };
    content.node(&content.question(&press.node)).is_some_and(|node| node.picture.is_some())
}
