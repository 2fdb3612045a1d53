//! The Länder that are too small to be shown on their own are joined: their sum is shown instead.
//!
//! Invariant: every relation holds for the true numbers, whichever Länder are joined.

use std::collections::BTreeMap;

use super::Measure;
use super::bounds::{FAR, Relation, System};
use super::numbers::{MEASURES, Numbers};
use crate::dialog::model::{EMERGENCY, HANDOVER};
use crate::dialog::tally::{By, Spot};

/// The Länder of all spots that are crossed with them, by the place of their joined ones.
pub(super) struct Laender {
    groups: BTreeMap<usize, Group>,
    pairs: Vec<Pair>,
}

/// The Länder of one spot.
struct Group {
    whole: usize,
    lands: Vec<usize>,
    /// The relation that says that those which are not shown on their own are joined.
    joins: usize,
    /// The relation that says that the others and they are the whole.
    completes: usize,
}

/// Two spots of which the one has more than the other in every Land: it has in any selection of them.
struct Pair {
    more: usize,
    less: usize,
    at: usize,
}

impl Laender {
    /// Finds the spots that are crossed with Länder, and makes room for their relations.
    pub fn new(numbers: &Numbers, truth: &[i64], relations: &mut Vec<Relation>) -> Self {
        let columns = numbers.columns(|by| matches!(by, By::Land(_)));
        let whole = numbers.columns(|by| *by == By::Whole).into_iter().next().unwrap_or_default();
        let mut found = Self { groups: BTreeMap::new(), pairs: Vec::new() };
        let mut room = |low: i64, high: i64| {
            relations.push(Relation { terms: Vec::new(), low, high, about: false, joined: true });
            relations.len() - 1
        };
        for (spot, measure) in (0..numbers.spots.len()).flat_map(|spot| MEASURES.map(|measure| (spot, measure))) {
            let lands: Vec<usize> = columns.iter().map(|by| numbers.at(spot, *by, measure)).collect();
            if lands.iter().any(|land| truth[*land] > 0) {
                let whole = numbers.at(spot, whole, measure);
                let rest = truth[whole] - lands.iter().map(|land| truth[*land]).sum::<i64>();
                let group = Group { whole, lands, joins: room(0, 0), completes: room(rest, rest) };
                found.groups.insert(numbers.joined(spot, measure), group);
            }
        }
        for (more, less) in pairs(numbers) {
            let lands = |whole: &usize| found.groups.get(whole).map(|group| group.lands.iter());
            let (Some(mores), Some(lesses)) = (lands(&more), lands(&less)) else { continue };
            if mores.zip(lesses).all(|(more, less)| truth[*more] >= truth[*less]) {
                found.pairs.push(Pair { more, less, at: room(0, FAR) });
            }
        }
        found
    }

    /// Lists the Länder of each spot with the place of their joined ones.
    pub fn all(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.groups.iter().flat_map(|(joined, group)| group.lands.iter().map(|land| (*joined, *land)))
    }

    /// Lists the Länder that joined ones can be made of; `None`: it is not the place of joined ones.
    pub fn of(&self, joined: usize) -> Option<&[usize]> {
        self.groups.get(&joined).map(|group| group.lands.as_slice())
    }

    /// Writes down what adds up now that other Länder of a spot are hidden.
    pub fn relate(&self, joined: usize, hidden: &[bool], system: &mut System) {
        let Some(group) = self.groups.get(&joined) else { return };
        let (those, others): (Vec<usize>, Vec<usize>) = group.lands.iter().partition(|land| hidden[**land]);
        let sum = joined_if(joined, &those);
        system.relate(group.joins, terms(&sum, &those));
        system.relate(group.completes, terms(&[group.whole], &[sum, others].concat()));
        for pair in self.pairs.iter().filter(|pair| pair.more == joined || pair.less == joined) {
            if let Some(terms) = self.compare(pair, hidden) {
                system.relate(pair.at, terms);
            }
        }
    }

    /// Those that are hidden of both spots: no fewer of the one than of the other.
    fn compare(&self, pair: &Pair, hidden: &[bool]) -> Option<Vec<(usize, i64)>> {
        let (more, less) = (self.groups.get(&pair.more)?, self.groups.get(&pair.less)?);
        let lands = || more.lands.iter().copied().zip(less.lands.iter().copied());
        let alone = |of_more: bool| lands().filter(move |(more, less)| hidden[*more] != hidden[*less] && hidden[*more] == of_more);
        let only_more: Vec<usize> = alone(true).map(|(more, _)| more).collect();
        let only_less: Vec<usize> = alone(false).map(|(_, less)| less).collect();
        let both = lands().any(|(more, less)| hidden[more] && hidden[less]);
        both.then(|| terms(&[vec![pair.more], only_less].concat(), &[vec![pair.less], only_more].concat()))
    }
}

/// Where none are hidden, none are joined.
fn joined_if(joined: usize, hidden: &[usize]) -> Vec<usize> {
    if hidden.is_empty() { Vec::new() } else { vec![joined] }
}

fn terms(plus: &[usize], minus: &[usize]) -> Vec<(usize, i64)> {
    plus.iter().map(|number| (*number, 1)).chain(minus.iter().map(|number| (*number, -1))).collect()
}

/// Lists the places of joined Länder of which the first are never fewer than the second.
fn pairs(numbers: &Numbers) -> Vec<(usize, usize)> {
    let reached = |spot: usize| numbers.joined(spot, Measure::Reached);
    let [all, result, handover] =
        [Spot::Conversation, Spot::Result, Spot::Handover].map(|flag| reached(numbers.spot(&flag).unwrap_or_default()));
    let mut pairs = vec![(all, result), (all, handover)];
    for (spot, name) in numbers.spots.iter().enumerate() {
        let Spot::Node(id) = name else { continue };
        pairs.extend([(reached(spot), numbers.joined(spot, Measure::Standing)), (all, reached(spot))]);
        match id.dialog.as_str() {
            EMERGENCY => {}
            HANDOVER => pairs.push((handover, reached(spot))),
            _ => pairs.push((result, reached(spot))),
        }
    }
    pairs
}
