//! Looks at the lists of words by which topics and danger are found: that none is empty. That each is there is held with
//! the other words.
//!
//! Invariant: every topic of the menu, and danger, can be found by typing in every locale.

use super::words::Texts;
use crate::dialog::problem::Problem;
use crate::l10n::search::{LISTED, split};

/// Looks for lists without a word in the texts of a locale.
pub fn check(texts: &Texts) -> Vec<Problem> {
    let lists = texts.iter().filter(|((id, attribute), _)| id.starts_with(LISTED) && attribute.is_none());
    let empty =
        lists.filter(|(_, text)| !split(&text.longest).iter().any(|entry| entry.contains(char::is_alphanumeric)));
    let problem = |((id, _), text): (&(String, Option<String>), &super::words::Text)| {
        let todo = "Write words that people type, with commas between them.";
        Problem::error(&text.path, text.line, format!("The list `{id}` holds no word"), todo)
    };
    empty.map(problem).collect()
}
