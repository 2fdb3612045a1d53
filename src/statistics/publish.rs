//! The publishing rules: small counts are withheld together with what they could be computed from, all else is rounded.
//!
//! Invariant: whoever knows all that was published cannot tell which of 0 to 4 a withheld small count is.

use super::Published;
use crate::dialog::model::Content;
use crate::dialog::tally::Counts;

/// Finds what is published of a period. `truth` are its counters, `content` says which counts add up, and `parts` is what
/// was published of the smaller periods that it is made of (none for a week).
#[must_use]
pub fn publish(_truth: &Counts, _content: &Content, _parts: &[Published]) -> Published {
    Published::default()
}
