//! What an attacker knows: what adds up in a period and in its parts, and what was published of the parts.
//!
//! Invariant: of the true numbers only what adds up is known, and which of them are small.

use std::collections::BTreeSet;

use super::bounds::{FAR, Relation, System, Window};
use super::numbers::Numbers;
use super::relations::{Laender, relations};
use super::room::Picture;
use super::{Counted, Figure, LEAST, Measure, Published};
use crate::dialog::model::Content;
use crate::dialog::tally::{By, Cell, Counts, Entrance, Spot};

/// What is known of a period and of its parts. The numbers of the parts stand behind its own, part by part.
pub(super) struct Known {
    /// How many numbers a period has.
    count: usize,
    relations: Vec<Relation>,
    /// What was published of each part's numbers.
    told: Vec<Window>,
    /// Which of them are small.
    small: Vec<bool>,
}

impl Known {
    /// Sets what adds up in a period, in its parts and over them side by side.
    pub fn new(
        numbers: &Numbers,
        content: &Content,
        (truth, rooms): (&[i64], &[Picture]),
        parts: &[(Counted, Published)],
    ) -> Self {
        let count = numbers.len();
        let mut known =
            Self { count, relations: relations(numbers, content, truth), told: Vec::new(), small: Vec::new() };
        for (at, (part, published)) in parts.iter().enumerate() {
            known.part(numbers, content, (at + 1) * count, (&part.counts, published));
        }
        if !parts.is_empty() {
            let read: Vec<Vec<i64>> = parts.iter().map(|(part, _)| numbers.read(&part.counts)).collect();
            let adds_up = |number: &usize| {
                let sum = || read.iter().map(|part| part[*number]).sum::<i64>();
                !numbers.is_silent(*number) || truth[*number] == sum()
            };
            // Where nobody was, nothing is told.
            let sums = (0..count).filter(|number| truth[*number] > 0).filter(adds_up).map(|number| {
                let parts = (1..=parts.len()).map(|part| (part * count + number, -1));
                Relation::equal(parts.chain([(number, 1)]).collect())
            });
            known.relations.extend(sums.collect::<Vec<_>>());
        }
        known.outside(numbers, content, (0, truth), rooms);
        for (at, (part, _)) in parts.iter().enumerate() {
            known.outside(numbers, content, ((at + 1) * count, &numbers.read(&part.counts)), &part.rooms);
        }
        known
    }

    /// Sets those of a period, whose numbers stand from a place on, who were in none of its rooms.
    fn outside(&mut self, numbers: &Numbers, content: &Content, (from, truth): (usize, &[i64]), rooms: &[Picture]) {
        if rooms.is_empty() {
            return;
        }
        let topics: BTreeSet<&String> =
            rooms.iter().flat_map(|room| room.topics.iter().map(|(topic, _)| topic)).collect();
        let workshop = Cell { spot: Spot::Conversation, by: By::Entry(Entrance::Workshop) };
        let topics = topics.into_iter().filter_map(|topic| {
            let cell = Cell { spot: Spot::Node(content.start(topic)?), by: By::Whole };
            Some((cell, Some(topic.as_str())))
        });
        for (cell, topic) in topics.chain([(workshop, None)]) {
            let Some(number) = numbers.find(&cell, Measure::Reached) else { continue };
            let inside: Vec<Window> = rooms.iter().map(|room| room.window(topic)).collect();
            let (low, high) = inside.iter().fold((0, 0), |(low, high), one| (low + one.low, high + one.high));
            if truth[number] < low {
                continue; // A session may have begun in the week before its workshop.
            }
            let outside = self.count + self.told.len();
            self.told.push(Window::ANY);
            self.small.push(truth[number] - high < LEAST);
            self.relations.push(Relation { terms: vec![(from + number, 1), (outside, -1)], low, high });
        }
    }

    /// Adds a part, whose numbers stand from a place on.
    fn part(&mut self, numbers: &Numbers, content: &Content, from: usize, (counts, published): (&Counts, &Published)) {
        let truth = numbers.read(counts);
        let moved = relations(numbers, content, &truth).into_iter().map(|relation| {
            let terms = relation.terms.iter().map(|(number, sign)| (from + number, *sign)).collect();
            Relation { terms, ..relation }
        });
        self.relations.extend(moved);
        let mut windows = vec![Window::ANY; self.count];
        let mut shown = vec![false; self.count];
        for ((cell, measure), figure) in &published.figures {
            if let Some(number) = numbers.find(cell, *measure) {
                windows[number] = told(figure);
                shown[number] = figure.shown.is_some();
            }
        }
        for (place, lands) in numbers.laender() {
            let Some(figure) = numbers.joined_name(place).and_then(|name| published.joined.get(&name)) else {
                continue;
            };
            let terms = lands.iter().filter(|land| !shown[**land]).map(|land| (from + land, 1)).collect();
            let Window { low, high } = told(figure);
            self.relations.push(Relation { terms, low, high });
        }
        self.told.extend(windows);
        let small = |(number, truth): (usize, i64)| truth < LEAST && !numbers.is_others(number);
        self.small.extend(truth.into_iter().enumerate().map(small));
    }

    /// What adds up, with the joined Länder as they are hidden now.
    pub fn system(&self, laender: &Laender, hidden: &[bool]) -> System {
        let relations = self.relations.iter().cloned().chain(laender.relations(hidden)).collect();
        System::new(relations, self.count + self.told.len())
    }

    /// What is told of each number by itself, with those of the period as given.
    pub fn windows(&self, own: &[Window]) -> Vec<Window> {
        own.iter().chain(&self.told).copied().collect()
    }

    /// Tells whether a number of a part is small, or one of those outside of workshops.
    pub fn is_small(&self, number: usize) -> bool {
        number.checked_sub(self.count).is_some_and(|number| self.small[number])
    }
}

fn told(figure: &Figure) -> Window {
    let bound = |bound: u64| i64::try_from(bound).unwrap_or(FAR).min(FAR);
    Window { low: bound(figure.low), high: figure.high.map_or(FAR, bound) }
}
