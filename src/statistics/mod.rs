//! Floor 1: what of the counters is published, and how it is kept from telling about anyone. Pure.
//!
//! Invariant: nothing is published of a week in which a session can still live, and no count under [`SMALL`].

mod period;
mod publish;

use std::collections::BTreeMap;

pub use self::period::{Period, Span};
pub use self::publish::publish;
use crate::dialog::tally::{By, Cell, Spot};

/// Counts below this one are withheld.
pub const SMALL: u64 = 5;
/// Published counts are multiples of this one.
pub const BASE: u64 = 5;

/// Which of the two numbers of a counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Conversations that came there.
    Reached,
    /// Conversations that stand there, or ended there.
    Standing,
}

/// What is published of one number that is not small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The rounded number; `None`: withheld, because a small one could be computed from it.
    pub shown: Option<u64>,
    /// The least that the number can be for someone who knows all that was published.
    pub low: u64,
    /// The most; `None`: nobody knows.
    pub high: Option<u64>,
}

/// All that is published of one period. Numbers that are not in it are small (0 to 4) and withheld.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published(pub BTreeMap<(Cell, Measure), Figure>);

impl Published {
    /// The published number of conversations that came somewhere; `None`: withheld.
    #[must_use]
    pub fn reached(&self, spot: Spot, by: By) -> Option<u64> {
        self.shown(spot, by, Measure::Reached)
    }

    /// The published number of conversations that stand somewhere; `None`: withheld.
    #[must_use]
    pub fn standing(&self, spot: Spot, by: By) -> Option<u64> {
        self.shown(spot, by, Measure::Standing)
    }

    fn shown(&self, spot: Spot, by: By, measure: Measure) -> Option<u64> {
        self.0.get(&(Cell { spot, by }, measure))?.shown
    }
}
