//! Which numbers of a period add up.
//!
//! Invariant: every relation holds for the true numbers; nothing here knows what is published.

use std::collections::BTreeMap;

use super::Measure;
use super::bounds::Relation;
use super::flow::next_stops;
use super::numbers::Numbers;
use crate::dialog::feedback::is_result;
use crate::dialog::model::{Content, EMERGENCY, HANDOVER, Kind};
use crate::dialog::tally::{By, Spot};

/// Finds what adds up, but for the joined Länder.
pub(super) fn relations(numbers: &Numbers, content: &Content, truth: &[i64]) -> Vec<Relation> {
    let mut found = Found { numbers, truth, relations: Vec::new() };
    let whole = numbers.whole();
    let sorts = [
        numbers.columns(|by| matches!(by, By::Locale(_))),
        numbers.columns(|by| matches!(by, By::Land(_))),
        numbers.columns(|by| matches!(by, By::Entry(_))),
    ];
    for (spot, measure) in numbers.rows() {
        for sort in &sorts {
            found.sum(numbers.at(spot, whole, measure), sort.iter().map(|by| numbers.at(spot, *by, measure)));
        }
    }
    for (whole, one, others) in numbers.others().filter(|(_, one, others)| truth[*one] + truth[*others] > 0) {
        found.equal(whole, &[one, others]);
    }
    let spoken = numbers.pairs().filter(|(one, _)| matches!(numbers.bys[*one], By::Locale(_)));
    for by in spoken.flat_map(|(one, others)| [one, others]).chain([whole]) {
        found.standing(by);
        found.flow(content, by);
    }
    for by in numbers.pairs().flat_map(|(one, others)| [one, others]).chain([whole]) {
        found.funnel(content, by);
    }
    found.opinions(content);
    found.relations
}

struct Found<'a> {
    numbers: &'a Numbers,
    truth: &'a [i64],
    relations: Vec<Relation>,
}

impl Found<'_> {
    /// A whole is the sum of what it is crossed with. Spots that are not crossed with it hold nothing there; where
    /// nobody was, small numbers keep to each other whatever they are.
    fn sum(&mut self, whole: usize, parts: impl Iterator<Item = usize>) {
        let parts: Vec<usize> = parts.collect();
        if parts.iter().any(|part| self.truth[*part] > 0) {
            self.equal(whole, &parts);
        }
    }

    /// Every conversation stands at one node.
    fn standing(&mut self, by: usize) {
        let nodes = self.numbers.spots.iter().enumerate().filter(|(_, spot)| matches!(spot, Spot::Node(_)));
        let standing: Vec<usize> = nodes.map(|(spot, _)| self.numbers.at(spot, by, Measure::Standing)).collect();
        if let Some(all) = self.reached(&Spot::Conversation, by) {
            self.sum(all, standing.into_iter());
        }
    }

    /// Who came to a question stands there or came to one behind it, where nobody went back or left: whoever takes that
    /// for granted is right there, and wrong elsewhere.
    fn flow(&mut self, content: &Content, by: usize) {
        for (spot, name) in self.numbers.spots.iter().enumerate() {
            let Spot::Node(id) = name else { continue };
            let next = next_stops(content, id).into_iter();
            let mut parts: Vec<usize> = next.filter_map(|id| self.reached(&Spot::Node(id), by)).collect();
            if !parts.is_empty() && self.truth[self.numbers.at(spot, by, Measure::Reached)] > 0 {
                parts.push(self.numbers.at(spot, by, Measure::Standing));
                self.equal(self.numbers.at(spot, by, Measure::Reached), &parts);
            }
        }
    }

    /// Who stands somewhere has come there; no node has more conversations than there are; none has a result or the
    /// contact of an office without an end.
    fn funnel(&mut self, content: &Content, by: usize) {
        let flag = |spot| self.reached(&spot, by);
        let [Some(all), Some(result), Some(handover)] = [Spot::Conversation, Spot::Result, Spot::Handover].map(flag)
        else {
            return;
        };
        let (mut results, mut handovers) = (Vec::new(), Vec::new());
        for (spot, name) in self.numbers.spots.iter().enumerate() {
            let Spot::Node(id) = name else { continue };
            let reached = self.numbers.at(spot, by, Measure::Reached);
            self.at_least(&[reached], self.numbers.at(spot, by, Measure::Standing));
            self.at_least(&[all], reached);
            let end = content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
            match id.dialog.as_str() {
                _ if !end => {}
                EMERGENCY => {}
                HANDOVER => handovers.push(reached),
                _ => results.push(reached),
            }
        }
        if let Some(missed) = self.reached(&Spot::Missed, by) {
            self.at_least(&[all], missed);
        }
        for (flag, ends) in [(result, results), (handover, handovers)] {
            self.at_least(&[all], flag);
            for end in &ends {
                self.at_least(&[flag], *end);
            }
            self.at_least(&ends, flag);
        }
    }

    /// Who came to a result said one thing of it, or nothing. Whoever said something of one result said it of any.
    fn opinions(&mut self, content: &Content) {
        let (numbers, columns) = (self.numbers, self.numbers.opinions());
        let place = |spot, by| numbers.at(spot, by, Measure::Reached);
        let spots = numbers.spots.iter().enumerate();
        let results: Vec<usize> = spots
            .filter(|(spot, name)| match name {
                Spot::Result => true,
                // An older content may have had other ends.
                Spot::Node(id) => is_result(content, id) || columns.iter().any(|by| self.truth[place(*spot, *by)] > 0),
                _ => false,
            })
            .map(|(spot, _)| spot)
            .collect();
        for spot in &results {
            let said = columns.iter().map(|by| place(*spot, *by));
            let whole = place(*spot, numbers.whole());
            self.sum(whole, said.clone().chain([numbers.silent(*spot)]));
            for one in said {
                self.at_least(&[whole], one);
            }
        }
        let Some(any) = numbers.spot(&Spot::Result) else { return };
        for by in columns {
            let ends: Vec<usize> = results.iter().filter(|spot| **spot != any).map(|spot| place(*spot, by)).collect();
            for end in &ends {
                self.at_least(&[place(any, by)], *end);
            }
            self.at_least(&ends, place(any, by));
        }
    }

    fn reached(&self, spot: &Spot, by: usize) -> Option<usize> {
        Some(self.numbers.at(self.numbers.spot(spot)?, by, Measure::Reached))
    }

    /// Adds that one is the sum of others, if it is: counters of an older content may not add up.
    fn equal(&mut self, one: usize, others: &[usize]) {
        if self.truth[one] == others.iter().map(|other| self.truth[*other]).sum::<i64>() {
            let terms = others.iter().map(|other| (*other, -1)).chain([(one, 1)]).collect();
            self.relations.push(Relation::equal(terms));
        }
    }

    /// Adds that some are together no fewer than another, if it is so: an older content may have other ends.
    fn at_least(&mut self, some: &[usize], other: usize) {
        let sum: i64 = some.iter().map(|one| self.truth[*one]).sum();
        if self.truth[other] > 0 && sum >= self.truth[other] {
            let terms = some.iter().map(|one| (*one, 1)).chain([(other, -1)]).collect();
            self.relations.push(Relation::at_least(terms));
        }
    }
}

/// The Länder that are not shown on their own are joined.
pub(super) struct Laender<'a> {
    /// For each place of joined Länder those that can be joined there.
    pub lands: &'a BTreeMap<usize, Vec<usize>>,
}

impl Laender<'_> {
    /// Adds that those which are hidden are joined.
    pub fn relations(&self, hidden: &[bool]) -> impl Iterator<Item = Relation> {
        self.lands.iter().map(|(joined, lands)| {
            let terms = lands.iter().filter(|land| hidden[**land]).map(|land| (*land, -1));
            Relation::equal(terms.chain([(*joined, 1)]).collect())
        })
    }
}
