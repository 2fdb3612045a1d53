//! Small and rounded numbers, and what a rounded one tells.
//!
//! Invariant: the true number lies in what is told of it.

use super::bounds::Window;
use super::{BASE, SMALL};

/// The least number that is not small.
pub(super) const LEAST: i64 = SMALL.cast_signed();
const STEP: i64 = BASE.cast_signed();
/// How far a number can lie from its rounded one.
pub(super) const OFF: i64 = STEP / 2;

/// Rounds to the nearest multiple of [`BASE`].
pub(super) fn rounded(number: i64) -> i64 {
    (number + OFF) / STEP * STEP
}

/// What anyone can tell of a number that is shown, or of a small one that is not.
pub(super) fn window(truth: i64) -> Window {
    if truth < LEAST {
        return Window { low: 0, high: LEAST - 1 };
    }
    let shown = rounded(truth);
    Window { low: (shown - OFF).max(LEAST), high: shown + OFF }
}
