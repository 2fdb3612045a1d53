//! The publishing rules: small counts are withheld together with what they could be computed from, all else is rounded.
//!
//! Invariant: whoever knows all that was published cannot tell which of 0 to 4 a withheld small count is.

use super::Published;
use super::draft::Draft;
use super::numbers::Numbers;
use crate::dialog::model::Content;
use crate::dialog::tally::Counts;

/// After so many rounds nothing at all is published: hiding ends much earlier, this holds if that should ever be wrong.
const ROUNDS: usize = 500;

/// Finds what is published of a period. `truth` are its counters, `content` says which counts add up, and `parts` is what
/// was published of the smaller periods that it is made of (none for a week).
#[must_use]
pub fn publish(truth: &Counts, content: &Content, parts: &[Published]) -> Published {
    let numbers = Numbers::new(content, truth, parts);
    let mut draft = Draft::new(&numbers, content, truth, parts);
    let bounds = (0..ROUNDS).find_map(|_| draft.round());
    draft.published(bounds.as_deref())
}
