//! Floor 1: what of the counters is published, and how it is kept from telling about anyone. Pure.
//!
//! Invariant: nothing is published of a week in which a session can still live, and no count under [`SMALL`].

mod bounds;
mod flow;
mod known;
mod numbers;
mod order;
mod period;
mod publish;
mod relations;
pub mod room;
mod rounding;
pub mod tables;
mod views;

use std::collections::BTreeMap;

pub use self::period::{Period, Span};
pub use self::publish::publish;
use self::room::Picture;
use self::rounding::{LEAST, rounded, window};
pub use self::views::{Source, View};
use crate::dialog::tally::{By, Cell, Counts, Spot};

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

impl Measure {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::Standing => "standing",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Reached, Self::Standing].into_iter().find(|measure| measure.name() == name)
    }
}

/// All that was counted in one period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// Its counters.
    pub counts: Counts,
    /// What the rooms of its workshops showed; only a week has some.
    pub rooms: Vec<Picture>,
}

/// What is published of one number, or what the rules keep of one that is withheld although it is not small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The rounded number; `None`: withheld, because a small one could be computed from it.
    pub shown: Option<u64>,
    /// The least that the number can be for an attacker who knows all that was published and more (see
    /// `docs/statistics.md`). For the rules alone: it is never shown.
    pub low: u64,
    /// The most; `None`: nobody knows. For the rules alone.
    pub high: Option<u64>,
}

/// All that is published of one period. Numbers that are not in it are small (0 to 4) and withheld.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// The numbers of single counters.
    pub figures: BTreeMap<(Cell, Measure), Figure>,
    /// The sum of the Länder of a spot that are not shown on their own ("other Länder"; `By::Land(None)` may be one of
    /// them). There is none where all are shown, and where the sum itself is small.
    pub joined: BTreeMap<(Spot, Measure), Figure>,
}

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

    /// The published number of conversations in the Länder that are not shown on their own; `None`: there are none, or it
    /// is withheld.
    #[must_use]
    pub fn other_laender(&self, spot: Spot, measure: Measure) -> Option<u64> {
        self.joined.get(&(spot, measure))?.shown
    }

    fn shown(&self, spot: Spot, by: By, measure: Measure) -> Option<u64> {
        self.figures.get(&(Cell { spot, by }, measure))?.shown
    }
}
