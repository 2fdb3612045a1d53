//! The numbers of a period in a row, and which of them add up.
//!
//! Invariant: every relation holds for the true numbers; nothing here knows what is published.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{FAR, Relation};
use super::{Measure, Published};
use crate::dialog::model::{Content, EMERGENCY, HANDOVER, Kind, NodeId};
use crate::dialog::tally::{By, Cell, Counts, Entrance, Opinion, Spot};
use crate::rules::Land;

const MEASURES: [Measure; 2] = [Measure::Reached, Measure::Standing];
const ENTRANCES: [Entrance; 3] = [Entrance::Direct, Entrance::Link, Entrance::Workshop];
const OPINIONS: [Opinion; 5] =
    [Opinion::Helped, Opinion::TooHard, Opinion::Wrong, Opinion::Missing, Opinion::Other];

/// All numbers that a period can have: each spot by each thing it can be crossed with, and the joined Länder of each.
/// Those that cannot be are there too; they hold nothing and stand in no relation.
#[derive(Debug)]
pub(super) struct Table {
    spots: Vec<Spot>,
    bys: Vec<By>,
    index: BTreeMap<Spot, usize>,
    by_index: BTreeMap<By, usize>,
}

/// What a number is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Name {
    Single(Cell, Measure),
    Joined(Spot, Measure),
}

impl Table {
    /// Lists the numbers of a period: what the content can count, and what was counted with an older content.
    pub fn new(content: &Content, truth: &Counts, parts: &[Published]) -> Self {
        let cells = || truth.keys().chain(parts.iter().flat_map(|part| part.figures.keys().map(|(cell, _)| cell)));
        let flags = [Spot::Conversation, Spot::Result, Spot::Handover];
        let mut spots: BTreeSet<Spot> = flags.into_iter().chain(cells().map(|cell| cell.spot.clone())).collect();
        for (dialog, nodes) in content.dialogs.iter().filter(|(_, dialog)| dialog.start.is_some()) {
            let stops = nodes.nodes.iter().filter(|(_, node)| stops(&node.kind));
            spots.extend(stops.map(|(node, _)| Spot::Node(NodeId::new(dialog, node))));
        }
        let lands = Land::ALL.into_iter().map(Some).chain([None]).map(By::Land);
        let fixed = lands.chain(ENTRANCES.map(By::Entry)).chain(OPINIONS.map(By::Feedback)).chain([By::Whole]);
        let bys: BTreeSet<By> = fixed.chain(cells().map(|cell| cell.by.clone())).collect();
        let index = spots.iter().cloned().enumerate().map(|(at, spot)| (spot, at)).collect();
        let by_index = bys.iter().cloned().enumerate().map(|(at, by)| (by, at)).collect();
        Self { spots: spots.into_iter().collect(), bys: bys.into_iter().collect(), index, by_index }
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.spots.len() * (self.bys.len() + 1) * 2
    }

    /// The place of a counter's number; `None`: it is not in this table.
    pub fn number(&self, cell: &Cell, measure: Measure) -> Option<usize> {
        Some(self.at(*self.index.get(&cell.spot)?, *self.by_index.get(&cell.by)?, measure))
    }

    /// What stands at a place.
    pub fn name(&self, number: usize) -> Name {
        let measure = MEASURES[number % 2];
        let (spot, by) = ((number / 2) / (self.bys.len() + 1), (number / 2) % (self.bys.len() + 1));
        let spot = self.spots[spot].clone();
        match self.bys.get(by) {
            Some(by) => Name::Single(Cell { spot, by: by.clone() }, measure),
            None => Name::Joined(spot, measure),
        }
    }

    /// Tells whether joined Länder stand at a place.
    pub fn is_joined(&self, number: usize) -> bool {
        (number / 2) % (self.bys.len() + 1) == self.bys.len()
    }

    fn at(&self, spot: usize, by: usize, measure: Measure) -> usize {
        (spot * (self.bys.len() + 1) + by) * 2 + usize::from(measure == Measure::Standing)
    }

    /// The places of a spot's numbers that are crossed with such a thing.
    fn row<'a>(&'a self, spot: usize, measure: Measure, of: impl Fn(&By) -> bool + 'a) -> impl Iterator<Item = usize> + 'a {
        self.bys.iter().enumerate().filter(move |(_, by)| of(by)).map(move |(by, _)| self.at(spot, by, measure))
    }

    /// The place of the joined Länder that a Land can be one of; `None`: it is no Land.
    pub fn joined_of(&self, number: usize) -> Option<usize> {
        match self.name(number) {
            Name::Single(Cell { spot, by: By::Land(_) }, measure) => Some(self.at(self.index[&spot], self.bys.len(), measure)),
            _ => None,
        }
    }

    /// Lists for each spot the place of its joined Länder with those of its Länder.
    pub fn joined(&self) -> Vec<(usize, Vec<usize>)> {
        let places = (0..self.spots.len()).flat_map(|spot| MEASURES.map(|measure| (spot, measure)));
        let land = |by: &By| matches!(by, By::Land(_));
        places
            .map(|(spot, measure)| (self.at(spot, self.bys.len(), measure), self.row(spot, measure, land).collect()))
            .collect()
    }

    /// Lists what adds up.
    pub fn relations(&self, content: &Content, truth: &[i64]) -> Vec<Relation> {
        let mut found = Found { truth, relations: Vec::new() };
        for spot in 0..self.spots.len() {
            self.crossed(spot, &mut found);
        }
        for by in 0..self.bys.len() {
            match self.bys[by] {
                By::Whole | By::Locale(_) => {
                    self.standing(by, &mut found);
                    self.flow(content, by, &mut found);
                    self.ends(content, by, &mut found);
                }
                By::Land(_) | By::Entry(_) => self.ends(content, by, &mut found),
                By::Feedback(_) => {}
            }
        }
        found.relations
    }

    /// A spot's whole is the sum of what it is crossed with; who stands somewhere has come there.
    fn crossed(&self, spot: usize, found: &mut Found) {
        let node = matches!(self.spots[spot], Spot::Node(_));
        for measure in MEASURES.into_iter().filter(|measure| node || *measure == Measure::Reached) {
            let whole: Vec<usize> = self.row(spot, measure, |by| *by == By::Whole).collect();
            let sorts: [fn(&By) -> bool; 3] = [
                |by| matches!(by, By::Locale(_)),
                |by| matches!(by, By::Land(_)),
                |by| matches!(by, By::Entry(_)),
            ];
            for sort in sorts {
                let parts: Vec<usize> = self.row(spot, measure, sort).collect();
                // Spots that are not crossed with it hold nothing there.
                if parts.iter().any(|part| found.truth[*part] > 0) {
                    found.equal(&whole, &parts, false);
                }
            }
            let opinions: Vec<usize> = self.row(spot, measure, |by| matches!(by, By::Feedback(_))).collect();
            found.at_least(&whole, &opinions);
        }
        if node {
            let reached = self.row(spot, Measure::Reached, |by| !matches!(by, By::Feedback(_)));
            let standing = self.row(spot, Measure::Standing, |by| !matches!(by, By::Feedback(_)));
            for (reached, standing) in reached.zip(standing) {
                found.at_least(&[reached], &[standing]);
            }
        }
    }

    /// Every conversation stands at one node.
    fn standing(&self, by: usize, found: &mut Found) {
        let nodes = (0..self.spots.len()).filter(|spot| matches!(self.spots[*spot], Spot::Node(_)));
        let standing: Vec<usize> = nodes.map(|spot| self.at(spot, by, Measure::Standing)).collect();
        found.equal(&[self.at(self.index[&Spot::Conversation], by, Measure::Reached)], &standing, false);
    }

    /// Who came to a question stands there or came to one behind it: about right, because people go back or leave.
    fn flow(&self, content: &Content, by: usize, found: &mut Found) {
        for (at, spot) in self.spots.iter().enumerate() {
            let Spot::Node(id) = spot else { continue };
            let next = next_stops(content, id);
            if next.is_empty() {
                continue;
            }
            let next = next.into_iter().filter_map(|id| self.index.get(&Spot::Node(id)));
            let mut parts: Vec<usize> = next.map(|next| self.at(*next, by, Measure::Reached)).collect();
            parts.push(self.at(at, by, Measure::Standing));
            found.equal(&[self.at(at, by, Measure::Reached)], &parts, true);
        }
    }

    /// No node has more conversations than there are; none has a result or an office without an end.
    fn ends(&self, content: &Content, by: usize, found: &mut Found) {
        let flag = |spot| self.at(self.index[&spot], by, Measure::Reached);
        let (all, result, handover) = (flag(Spot::Conversation), flag(Spot::Result), flag(Spot::Handover));
        let (mut results, mut handovers) = (Vec::new(), Vec::new());
        for (at, spot) in self.spots.iter().enumerate() {
            let Spot::Node(id) = spot else { continue };
            let reached = self.at(at, by, Measure::Reached);
            found.at_least(&[all], &[reached]);
            let end = content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
            match id.dialog.as_str() {
                _ if !end => {}
                HANDOVER => handovers.push(reached),
                EMERGENCY => {}
                _ => results.push(reached),
            }
        }
        for (flag, ends) in [(result, results), (handover, handovers)] {
            found.at_least(&[all], &[flag]);
            for end in &ends {
                found.at_least(&[flag], &[*end]);
            }
            found.at_least(&ends, &[flag]);
        }
    }
}

/// The relations that were found so far.
struct Found<'a> {
    truth: &'a [i64],
    relations: Vec<Relation>,
}

impl Found<'_> {
    fn terms(&self, plus: &[usize], minus: &[usize]) -> (Vec<(usize, i64)>, i64) {
        let signed = plus.iter().map(|number| (*number, 1)).chain(minus.iter().map(|number| (*number, -1)));
        let terms: Vec<(usize, i64)> = signed.collect();
        let sum = terms.iter().map(|(number, sign)| self.truth[*number] * sign).sum();
        (terms, sum)
    }

    /// Adds that these are the sum of those. Where they are not, the attacker is taken to know the difference.
    fn equal(&mut self, plus: &[usize], minus: &[usize], about: bool) {
        let (terms, sum) = self.terms(plus, minus);
        // Where nobody was, small numbers keep to each other whatever they are.
        if terms.iter().any(|(number, _)| self.truth[*number] > 0) {
            self.relations.push(Relation { terms, low: sum, high: sum, about });
        }
    }

    /// Adds that these are no fewer than those, if it is so: an older content may have ends that this one does not know.
    fn at_least(&mut self, plus: &[usize], minus: &[usize]) {
        let (terms, sum) = self.terms(plus, minus);
        if sum >= 0 && minus.iter().any(|number| self.truth[*number] > 0) {
            self.relations.push(Relation { terms, low: 0, high: FAR, about: false });
        }
    }
}

/// Tells whether a conversation can stand at such a node.
fn stops(kind: &Kind) -> bool {
    kind.asks() || matches!(kind, Kind::Info { .. } | Kind::Outcome { .. })
}

/// Lists where a conversation can stand next after a question or an explanation; nothing for an end.
pub(super) fn next_stops(content: &Content, id: &NodeId) -> BTreeSet<NodeId> {
    let on = |id: &NodeId| match content.node(id).map(|node| &node.kind) {
        None | Some(Kind::Outcome { .. }) => Vec::new(),
        Some(kind) => {
            let here = kind.nexts().into_iter().map(|next| NodeId::new(&id.dialog, next));
            here.chain(kind.dialog().and_then(|dialog| content.start(dialog))).collect()
        }
    };
    let (mut open, mut seen) = (on(id), BTreeSet::new());
    let mut found = BTreeSet::new();
    while let Some(next) = open.pop() {
        if !seen.insert(next.clone()) {
            continue;
        }
        if content.node(&next).is_some_and(|node| stops(&node.kind)) {
            found.insert(next);
        } else {
            open.extend(on(&next));
        }
    }
    found
}
