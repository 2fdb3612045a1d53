//! The numbers of a period, in a row.
//!
//! Invariant: a number has one place, and nothing here knows how many were counted.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::stands;
use super::{Counted, Measure, Published};
use crate::dialog::model::{Content, NodeId};
use crate::dialog::tally::{By, Cell, Counts, Entrance, Opinion, Spot};
use crate::rules::Land;

pub(super) const MEASURES: [Measure; 2] = [Measure::Reached, Measure::Standing];
const ENTRANCES: [Entrance; 3] = [Entrance::Direct, Entrance::Link, Entrance::Workshop];

/// All numbers that a period can have: each spot by each thing it can be crossed with, the joined Länder of each, for
/// each language, Land and way in all others together, and those who said nothing of a result.
/// Those that cannot be are there too; they hold nothing and stand in no relation.
#[derive(Debug)]
pub(super) struct Numbers {
    pub spots: Vec<Spot>,
    pub bys: Vec<By>,
    /// The columns of which there are others.
    crossed: Vec<usize>,
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
    pub fn new(content: &Content, locales: &[&str], counted: &Counted, parts: &[(Counted, Published)]) -> Self {
        let cells = || counted.counts.keys().chain(parts.iter().flat_map(|(part, _)| part.counts.keys()));
        let flags = [Spot::Conversation, Spot::Result, Spot::Handover, Spot::Missed];
        let mut spots: BTreeSet<Spot> = flags.into_iter().chain(cells().map(|cell| cell.spot.clone())).collect();
        for (id, dialog) in content.dialogs.iter().filter(|(_, dialog)| dialog.start.is_some()) {
            let stops = dialog.nodes.iter().filter(|(_, node)| stands(&node.kind));
            spots.extend(stops.map(|(node, _)| Spot::Node(NodeId::new(id, node))));
        }
        let lands = Land::ALL.into_iter().map(Some).chain([None]).map(By::Land);
        let fixed = lands.chain(ENTRANCES.map(By::Entry)).chain(Opinion::ALL.map(|(opinion, _)| By::Feedback(opinion)));
        let mut bys: BTreeSet<By> = fixed.chain([By::Whole]).collect();
        bys.extend(cells().map(|cell| cell.by.clone()));
        if locales.iter().any(|tag| !bys.contains(&By::Locale((*tag).to_owned()))) {
            bys.insert(unspoken());
        }
        let index = spots.iter().cloned().enumerate().map(|(at, spot)| (spot, at)).collect();
        let by_index = bys.iter().cloned().enumerate().map(|(at, by)| (by, at)).collect();
        let bys: Vec<By> = bys.into_iter().collect();
        let is_one = |by: &By| matches!(by, By::Locale(_) | By::Land(_) | By::Entry(_));
        let crossed = (0..bys.len()).filter(|by| is_one(&bys[*by])).collect();
        Self { spots: spots.into_iter().collect(), bys, crossed, index, by_index }
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
        for (whole, one, others) in self.others() {
            // A spot that is not crossed with it has no others.
            numbers[others] = if self.is_crossed(one, &numbers) { (numbers[whole] - numbers[one]).max(0) } else { 0 };
        }
        for spot in 0..self.spots.len() {
            let place = |by| self.at(spot, by, Measure::Reached);
            let said: i64 = self.opinions().into_iter().map(|by| numbers[place(by)]).sum();
            // Who said two things of two results is counted with both: then this is less than those who said nothing.
            numbers[self.silent(spot)] = (numbers[place(self.whole())] - said).max(0);
        }
        numbers
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.spots.len() * self.width() * 2
    }

    /// The place of a spot's number in a column.
    pub fn at(&self, spot: usize, by: usize, measure: Measure) -> usize {
        (spot * self.width() + by) * 2 + usize::from(measure == Measure::Standing)
    }

    /// The place of the joined Länder of a spot.
    pub fn joined(&self, spot: usize, measure: Measure) -> usize {
        self.at(spot, self.bys.len(), measure)
    }

    /// The place of those who came to a spot and said nothing of it.
    pub fn silent(&self, spot: usize) -> usize {
        self.at(spot, self.width() - 1, Measure::Reached)
    }

    /// Tells whether a number counts those who said nothing of a result.
    pub fn is_silent(&self, number: usize) -> bool {
        self.cell(number).1 == self.width() - 1
    }

    /// The columns of what people thought of a result.
    pub fn opinions(&self) -> Vec<usize> {
        self.columns(|by| matches!(by, By::Feedback(_)))
    }

    /// The place of a counter's number; `None`: it is not in this table.
    pub fn find(&self, cell: &Cell, measure: Measure) -> Option<usize> {
        Some(self.at(*self.index.get(&cell.spot)?, *self.by_index.get(&cell.by)?, measure))
    }

    /// Lists the rows: each spot with both measures.
    pub fn rows(&self) -> impl Iterator<Item = (usize, Measure)> + use<> {
        (0..self.spots.len()).flat_map(|spot| MEASURES.map(|measure| (spot, measure)))
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
        self.rows().map(move |(spot, measure)| {
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

    /// What stands at a place; `None`: a language that nobody spoke, all others together, or those
    /// who said nothing.
    pub fn name(&self, number: usize) -> Option<Name> {
        let measure = MEASURES[number % 2];
        let (spot, by) = self.cell(number);
        let spot = self.spots[spot].clone();
        match self.bys.get(by) {
            Some(by) => (*by != unspoken()).then(|| Name::Single(Cell { spot, by: by.clone() }, measure)),
            None => (by == self.bys.len()).then_some(Name::Joined(spot, measure)),
        }
    }

    /// Lists the columns of languages, Länder and ways in, each with the column of all others.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.crossed.iter().enumerate().map(|(at, by)| (*by, self.bys.len() + 1 + at))
    }

    /// Lists the places of a whole, of one that it is crossed with, and of all others.
    pub fn others(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        self.rows().flat_map(move |(spot, measure)| {
            let place = move |by| self.at(spot, by, measure);
            self.pairs().map(move |(by, others)| (place(self.whole()), place(by), place(others)))
        })
    }

    /// Tells whether a number counts all others than one language, Land or way in.
    pub fn is_others(&self, number: usize) -> bool {
        self.cell(number).1 > self.bys.len() && !self.is_silent(number)
    }

    /// Tells whether anyone was counted at a number's spot by the kind of thing that it is crossed with.
    fn is_crossed(&self, number: usize, numbers: &[i64]) -> bool {
        let (spot, by) = self.cell(number);
        let alike =
            |other: &&usize| std::mem::discriminant(&self.bys[**other]) == std::mem::discriminant(&self.bys[by]);
        self.crossed.iter().filter(alike).any(|by| numbers[self.at(spot, *by, MEASURES[number % 2])] > 0)
    }

    fn width(&self) -> usize {
        self.bys.len() + 1 + self.crossed.len() + 1
    }

    fn cell(&self, number: usize) -> (usize, usize) {
        ((number / 2) / self.width(), (number / 2) % self.width())
    }
}

/// Stands for every language of the bot that nobody spoke in this period: that nobody did must not be told either.
fn unspoken() -> By {
    By::Locale(String::new())
}
