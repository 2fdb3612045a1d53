//! Which numbers of a period add up.
//!
//! Invariant: every relation holds for the true numbers; nothing here knows what is published.

use super::Measure;
use super::bounds::{FAR, Relation};
use super::numbers::{MEASURES, Numbers, unspoken};
use super::flow::next_stops;
use crate::dialog::model::{Content, EMERGENCY, HANDOVER, Kind, NodeId};
use crate::dialog::tally::{By, Spot};

/// What adds up, and the true numbers; behind those of the table stand differences that are not published but follow
/// from what is: how many of those who came somewhere went on.
pub(super) struct Sums {
    pub truth: Vec<i64>,
    pub relations: Vec<Relation>,
}

/// The columns of a table: its whole, and the sorts that each add up to it.
struct Columns {
    whole: usize,
    sorts: [Vec<usize>; 3],
    unspoken: Vec<usize>,
}

impl Sums {
    /// Finds what adds up.
    pub fn new(numbers: &Numbers, content: &Content, truth: Vec<i64>) -> Self {
        let locale = |by: &By| matches!(by, By::Locale(_)) && *by != unspoken();
        let columns = Columns {
            whole: numbers.columns(|by| *by == By::Whole).into_iter().next().unwrap_or_default(),
            sorts: [
                numbers.columns(locale),
                numbers.columns(|by| matches!(by, By::Land(_))),
                numbers.columns(|by| matches!(by, By::Entry(_))),
            ],
            unspoken: numbers.columns(|by| *by == unspoken()),
        };
        let mut sums = Self { truth, relations: Vec::new() };
        for spot in 0..numbers.spots.len() {
            sums.crossed(numbers, &columns, spot);
        }
        sums.funnel(numbers, content, &columns);
        for by in columns.sorts[0].iter().chain([&columns.whole]) {
            sums.standing(numbers, *by);
            sums.flow(numbers, content, *by);
        }
        sums
    }

    /// A spot's whole is the sum of what it is crossed with.
    fn crossed(&mut self, numbers: &Numbers, columns: &Columns, spot: usize) {
        for measure in MEASURES {
            let whole = numbers.at(spot, columns.whole, measure);
            let row = |by: &usize| numbers.at(spot, *by, measure);
            for sort in &columns.sorts {
                let mut parts: Vec<usize> = sort.iter().map(row).collect();
                // Spots that are not crossed with it hold nothing there.
                if parts.iter().any(|part| self.truth[*part] > 0) {
                    self.equal(&[whole], &parts, false);
                }
                if sort == &columns.sorts[0] {
                    parts.extend(columns.unspoken.iter().map(row));
                    self.equal(&[whole], &parts, false);
                }
            }
            let opinions = numbers.columns(|by| matches!(by, By::Feedback(_)));
            self.at_least(&[whole], &opinions.iter().map(row).collect::<Vec<_>>());
        }
    }

    /// Who stands somewhere has come there; no node has more conversations than there are; none has a result or the
    /// contact of an office without an end.
    fn funnel(&mut self, numbers: &Numbers, content: &Content, columns: &Columns) {
        let flags = [Spot::Conversation, Spot::Result, Spot::Handover].map(|flag| numbers.spot(&flag).unwrap_or_default());
        let [all, result, handover] = flags;
        let (mut results, mut handovers) = (Vec::new(), Vec::new());
        for (spot, name) in numbers.spots.iter().enumerate() {
            let Spot::Node(id) = name else { continue };
            self.difference(numbers, columns, (spot, Measure::Reached), (spot, Measure::Standing));
            self.difference(numbers, columns, (all, Measure::Reached), (spot, Measure::Reached));
            let end = content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
            let (flag, ends) = match id.dialog.as_str() {
                EMERGENCY => continue,
                _ if !end => continue,
                HANDOVER => (handover, &mut handovers),
                _ => (result, &mut results),
            };
            ends.push(spot);
            self.difference(numbers, columns, (flag, Measure::Reached), (spot, Measure::Reached));
        }
        for (flag, ends) in [(result, results), (handover, handovers)] {
            self.difference(numbers, columns, (all, Measure::Reached), (flag, Measure::Reached));
            for by in columns.sorts.iter().flatten().chain([&columns.whole]) {
                let ends: Vec<usize> = ends.iter().map(|end| numbers.at(*end, *by, Measure::Reached)).collect();
                self.at_least(&ends, &[numbers.at(flag, *by, Measure::Reached)]);
            }
        }
    }

    /// What is more than another in every column leaves a difference that is a table of its own.
    fn difference(&mut self, numbers: &Numbers, columns: &Columns, more: (usize, Measure), less: (usize, Measure)) {
        let truth = |sums: &Self, (spot, measure): (usize, Measure), by: usize| sums.truth[numbers.at(spot, by, measure)];
        let holds = |sums: &Self, by: usize| truth(sums, more, by) >= truth(sums, less, by);
        if truth(self, less, columns.whole) == 0 || !holds(self, columns.whole) {
            return;
        }
        let whole = self.rest(numbers, more, less, columns.whole);
        for sort in &columns.sorts {
            let crossed = sort.iter().any(|by| truth(self, less, *by) > 0);
            if crossed && sort.iter().all(|by| holds(self, *by)) {
                let rests: Vec<usize> = sort.iter().map(|by| self.rest(numbers, more, less, *by)).collect();
                self.equal(&[whole], &rests, false);
            }
        }
    }

    fn rest(&mut self, numbers: &Numbers, more: (usize, Measure), less: (usize, Measure), by: usize) -> usize {
        let [more, less] = [more, less].map(|(spot, measure)| numbers.at(spot, by, measure));
        let rest = self.truth.len();
        self.truth.push(self.truth[more] - self.truth[less]);
        self.equal(&[more], &[less, rest], false);
        rest
    }

    /// Every conversation stands at one node.
    fn standing(&mut self, numbers: &Numbers, by: usize) {
        let nodes = numbers.spots.iter().enumerate().filter(|(_, spot)| matches!(spot, Spot::Node(_)));
        let standing: Vec<usize> = nodes.map(|(spot, _)| numbers.at(spot, by, Measure::Standing)).collect();
        if let Some(all) = numbers.spot(&Spot::Conversation) {
            self.equal(&[numbers.at(all, by, Measure::Reached)], &standing, false);
        }
    }

    /// Who came to a question stands there or came to one behind it: about right, because people go back or leave.
    fn flow(&mut self, numbers: &Numbers, content: &Content, by: usize) {
        for (spot, name) in numbers.spots.iter().enumerate() {
            let Spot::Node(id) = name else { continue };
            let next: Vec<NodeId> = next_stops(content, id).into_iter().collect();
            if next.is_empty() {
                continue;
            }
            let next = next.into_iter().filter_map(|id| numbers.spot(&Spot::Node(id)));
            let mut parts: Vec<usize> = next.map(|next| numbers.at(next, by, Measure::Reached)).collect();
            parts.push(numbers.at(spot, by, Measure::Standing));
            self.equal(&[numbers.at(spot, by, Measure::Reached)], &parts, true);
        }
    }

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
            self.relations.push(Relation { terms, low: sum, high: sum, about, joined: false });
        }
    }

    /// Adds that these are no fewer than those, if it is so: an older content may have ends that this one does not know.
    fn at_least(&mut self, plus: &[usize], minus: &[usize]) {
        let (terms, sum) = self.terms(plus, minus);
        if sum >= 0 && minus.iter().any(|number| self.truth[*number] > 0) {
            self.relations.push(Relation { terms, low: 0, high: FAR, about: false, joined: false });
        }
    }
}
