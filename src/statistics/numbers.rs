//! The numbers of a period, in a row.
//!
//! Invariant: a number has one place, and nothing here knows how many were counted.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::stands;
use super::{Measure, Published};
use crate::dialog::model::{Content, NodeId};
use crate::dialog::tally::{By, Cell, Counts, Entrance, Opinion, Spot};
use crate::rules::Land;

pub(super) const MEASURES: [Measure; 2] = [Measure::Reached, Measure::Standing];
const ENTRANCES: [Entrance; 3] = [Entrance::Direct, Entrance::Link, Entrance::Workshop];
const OPINIONS: [Opinion; 5] = [Opinion::Helped, Opinion::TooHard, Opinion::Wrong, Opinion::Missing, Opinion::Other];

/// All numbers that a period can have: each spot by each thing it can be crossed with, and the joined Länder of each.
/// Those that cannot be are there too; they hold nothing and stand in no relation.
#[derive(Debug)]
pub(super) struct Numbers {
    pub spots: Vec<Spot>,
    pub bys: Vec<By>,
    index: BTreeMap<Spot, usize>,
    by_index: BTreeMap<By, usize>,
}

/// What a number is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Name {
    Single(Cell, Measure),
    Joined(Spot, Measure),
}

impl Numbers {
    /// Lists the numbers of a period: what the content can count in the bot's languages, and what was counted with an older
    /// content.
    pub fn new(content: &Content, locales: &[&str], truth: &Counts, parts: &[(Counts, Published)]) -> Self {
        let cells = || truth.keys().chain(parts.iter().flat_map(|(truth, _)| truth.keys()));
        let flags = [Spot::Conversation, Spot::Result, Spot::Handover];
        let mut spots: BTreeSet<Spot> = flags.into_iter().chain(cells().map(|cell| cell.spot.clone())).collect();
        for (id, dialog) in content.dialogs.iter().filter(|(_, dialog)| dialog.start.is_some()) {
            let stops = dialog.nodes.iter().filter(|(_, node)| stands(&node.kind));
            spots.extend(stops.map(|(node, _)| Spot::Node(NodeId::new(id, node))));
        }
        let lands = Land::ALL.into_iter().map(Some).chain([None]).map(By::Land);
        let fixed = lands.chain(ENTRANCES.map(By::Entry)).chain(OPINIONS.map(By::Feedback));
        let mut bys: BTreeSet<By> = fixed.chain([By::Whole]).collect();
        bys.extend(cells().map(|cell| cell.by.clone()));
        if locales.iter().any(|tag| !bys.contains(&By::Locale((*tag).to_owned()))) {
            bys.insert(unspoken());
        }
        let index = spots.iter().cloned().enumerate().map(|(at, spot)| (spot, at)).collect();
        let by_index = bys.iter().cloned().enumerate().map(|(at, by)| (by, at)).collect();
        Self { spots: spots.into_iter().collect(), bys: bys.into_iter().collect(), index, by_index }
    }

    /// Sets counters in their places; less than nobody is nobody.
    pub fn read(&self, counts: &Counts) -> Vec<i64> {
        let mut numbers = vec![0; self.len()];
        for (cell, count) in counts {
            for (measure, number) in [(Measure::Reached, count.reached), (Measure::Standing, count.standing)] {
                if let Some(at) = self.find(cell, measure) {
                    numbers[at] = number.max(0);
                }
            }
        }
        numbers
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.spots.len() * (self.bys.len() + 1) * 2
    }

    /// The place of a spot's number in a column.
    pub fn at(&self, spot: usize, by: usize, measure: Measure) -> usize {
        (spot * (self.bys.len() + 1) + by) * 2 + usize::from(measure == Measure::Standing)
    }

    /// The place of the joined Länder of a spot.
    pub fn joined(&self, spot: usize, measure: Measure) -> usize {
        self.at(spot, self.bys.len(), measure)
    }

    /// The place of a counter's number; `None`: it is not in this table.
    pub fn find(&self, cell: &Cell, measure: Measure) -> Option<usize> {
        Some(self.at(*self.index.get(&cell.spot)?, *self.by_index.get(&cell.by)?, measure))
    }

    /// The row of a spot.
    pub fn spot(&self, spot: &Spot) -> Option<usize> {
        self.index.get(spot).copied()
    }

    /// The columns of things that a spot can be crossed with.
    pub fn columns(&self, of: impl Fn(&By) -> bool) -> Vec<usize> {
        (0..self.bys.len()).filter(|by| of(&self.bys[*by])).collect()
    }

    /// The place of the joined Länder that a number can be one of; `None`: it is that of no Land.
    pub fn joined_of(&self, number: usize) -> Option<usize> {
        let (spot, by) = self.cell(number);
        matches!(self.bys.get(by), Some(By::Land(_))).then(|| self.joined(spot, MEASURES[number % 2]))
    }

    /// The column of the wholes.
    pub fn whole(&self) -> usize {
        self.by_index.get(&By::Whole).copied().unwrap_or_default()
    }

    /// Lists the places of joined Länder, each with those that can be joined there.
    pub fn laender(&self) -> impl Iterator<Item = (usize, Vec<usize>)> {
        let columns = self.columns(|by| matches!(by, By::Land(_)));
        (0..self.spots.len()).flat_map(|spot| MEASURES.map(|measure| (spot, measure))).map(move |(spot, measure)| {
            let lands = columns.iter().map(|by| self.at(spot, *by, measure)).collect();
            (self.joined(spot, measure), lands)
        })
    }

    /// The name of joined Länder.
    pub fn joined_name(&self, number: usize) -> Option<(Spot, Measure)> {
        match self.name(number)? {
            Name::Joined(spot, measure) => Some((spot, measure)),
            Name::Single(..) => None,
        }
    }

    /// What stands at a place; `None`: a language that nobody spoke.
    pub fn name(&self, number: usize) -> Option<Name> {
        let measure = MEASURES[number % 2];
        let (spot, by) = self.cell(number);
        let spot = self.spots[spot].clone();
        match self.bys.get(by) {
            Some(by) => (*by != unspoken()).then(|| Name::Single(Cell { spot, by: by.clone() }, measure)),
            None => Some(Name::Joined(spot, measure)),
        }
    }

    fn cell(&self, number: usize) -> (usize, usize) {
        ((number / 2) / (self.bys.len() + 1), (number / 2) % (self.bys.len() + 1))
    }
}

/// Stands for every language of the bot that nobody spoke in this period: that nobody did must not be told either.
fn unspoken() -> By {
    By::Locale(String::new())
}
