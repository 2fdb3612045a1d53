//! What an attacker can tell of each number: bounds, narrowed by all that adds up until nothing changes any more.
//!
//! Invariant: if the true numbers keep to their windows and to all relations, they lie within the bounds.

use std::collections::{BTreeSet, VecDeque};

/// A bound that nobody knows. Sums of thousands of it fit into an `i64`.
pub(super) const FAR: i64 = 1 << 40;
/// A bound from here on was worked out from one that nobody knows.
const NEAR: i64 = FAR / 2;
/// How often each relation may be looked at, on average: numbers that add up need a few times.
const STEPS: usize = 1000;

/// Numbers that add up: the sum of the terms, each with its sign (1 or -1), lies between two bounds.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub terms: Vec<(usize, i64)>,
    pub low: i64,
    /// [`FAR`]: there is none.
    pub high: i64,
}

/// All relations, with the places where each number stands in them.
#[derive(Debug)]
pub(super) struct System {
    relations: Vec<Relation>,
    uses: Vec<Vec<usize>>,
}

/// The least and the most that a number can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    pub low: i64,
    /// [`FAR`]: nobody knows.
    pub high: i64,
}

/// One of the two bounds of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Low,
    High,
}

/// The bounds of all numbers, each with the relation that it comes from; `None`: from the number's own window.
#[derive(Debug)]
pub(super) struct Bounds {
    pub windows: Vec<Window>,
    from: Vec<[Option<usize>; 2]>,
}

impl Relation {
    /// The terms cancel out.
    pub fn equal(terms: Vec<(usize, i64)>) -> Self {
        Self { terms, low: 0, high: 0 }
    }

    /// The terms are together no less than nothing.
    pub fn at_least(terms: Vec<(usize, i64)>) -> Self {
        Self { terms, low: 0, high: FAR }
    }
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

impl Window {
    /// Nothing is known.
    pub const ANY: Self = Self { low: 0, high: FAR };
}

impl System {
    /// Joins the relations of so many numbers.
    pub fn new(relations: Vec<Relation>, numbers: usize) -> Self {
        let mut uses = vec![Vec::new(); numbers];
        for (at, relation) in relations.iter().enumerate() {
            for (number, _) in &relation.terms {
                uses[*number].push(at);
            }
        }
        Self { relations, uses }
    }

    /// Narrows the windows until no relation narrows them further; `None`: the numbers contradict each other, and this
    /// would never end.
    pub fn propagate(&self, own: &[Window]) -> Option<Bounds> {
        let mut bounds = Bounds { windows: own.to_vec(), from: vec![[None; 2]; own.len()] };
        let mut open: VecDeque<usize> = (0..self.relations.len()).collect();
        let mut waits = vec![true; self.relations.len()];
        let mut changed = Vec::new();
        let mut steps = self.relations.len() * STEPS;
        while let Some(at) = open.pop_front() {
            steps = steps.checked_sub(1)?;
            waits[at] = false;
            bounds.narrow(at, &self.relations[at], &mut changed);
            for number in changed.drain(..) {
                for next in &self.uses[number] {
                    if *next != at && !std::mem::replace(&mut waits[*next], true) {
                        open.push_back(*next);
                    }
                }
            }
        }
        Some(bounds)
    }
}

impl Bounds {
    /// Nothing is known of so many numbers.
    pub fn unknown(numbers: usize) -> Self {
        Self { windows: vec![Window::ANY; numbers], from: vec![[None; 2]; numbers] }
    }

    /// Narrows the bounds of a relation's numbers by each other.
    fn narrow(&mut self, at: usize, relation: &Relation, changed: &mut Vec<usize>) {
        let signed =
            |window: Window, sign: i64| if sign > 0 { (window.low, window.high) } else { (-window.high, -window.low) };
        let (mut least, mut most) = (0, 0);
        for (number, sign) in &relation.terms {
            let (low, high) = signed(self.windows[*number], *sign);
            least += low;
            most += high;
        }
        for (number, sign) in &relation.terms {
            let (low, high) = signed(self.windows[*number], *sign);
            let (down, up) = (relation.low - (most - high), relation.high - (least - low));
            let (down, up) = if *sign > 0 { (down, up) } else { (-up, -down) };
            let window = &mut self.windows[*number];
            let [from_low, from_high] = &mut self.from[*number];
            let before = *window;
            if down > window.low {
                (window.low, *from_low) = (down, Some(at));
            }
            if up < window.high.min(NEAR) {
                (window.high, *from_high) = (up, Some(at));
            }
            if window.low > window.high {
                // Counters that do not add up: what contradicts itself tells nothing.
                *window = before;
            }
            if *window != before {
                // The sums above stay wider than they could be: the number comes up again by its other relations.
                changed.push(*number);
            }
        }
    }

    /// The relation that a bound comes from; `None`: from the number's own window.
    pub fn from(&self, number: usize, side: Side) -> Option<usize> {
        self.from[number][usize::from(side == Side::High)]
    }

    /// Finds the windows that a bound was worked out from, those that are nearest first. `enough` tells, after each ring
    /// of bounds that lie equally near, whether to stop.
    pub fn origin(
        &self,
        system: &System,
        of: (usize, Side),
        enough: impl Fn(&[(usize, Side)]) -> bool,
    ) -> Vec<(usize, Side)> {
        let mut own = Vec::new();
        let mut seen = BTreeSet::from([of]);
        let mut ring = vec![of];
        while !ring.is_empty() && !enough(&own) {
            let mut next = Vec::new();
            for (number, side) in ring {
                let Some(at) = self.from(number, side) else {
                    own.push((number, side));
                    continue;
                };
                let terms = &system.relations[at].terms;
                let Some((_, sign)) = terms.iter().find(|(term, _)| *term == number) else { continue };
                for (term, other) in terms.iter().filter(|(term, _)| *term != number) {
                    let used = (*term, if sign == other { side.other() } else { side });
                    if seen.insert(used) {
                        next.push(used);
                    }
                }
            }
            ring = next;
        }
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(low: i64, high: i64) -> Window {
        Window { low, high }
    }

    fn sum(whole: usize, parts: &[usize]) -> Relation {
        Relation::equal(parts.iter().map(|part| (*part, -1)).chain([(whole, 1)]).collect())
    }

    #[test]
    fn numbers_narrow_each_other() {
        let table = [
            (
                [window(8, 12), window(5, 7), window(0, 4)],
                [window(8, 11), window(5, 7), window(1, 4)],
                "a whole less a part",
            ),
            (
                [window(8, 12), window(8, 12), window(0, 4)],
                [window(8, 12), window(8, 12), window(0, 4)],
                "nothing is told",
            ),
            (
                [window(0, FAR), window(5, 7), window(0, 4)],
                [window(5, 11), window(5, 7), window(0, 4)],
                "parts bound a whole",
            ),
            (
                [window(8, 12), window(0, FAR), window(0, FAR)],
                [window(8, 12), window(0, 12), window(0, 12)],
                "nobody knows more",
            ),
        ];
        for (own, expected, why) in table {
            let system = System::new(vec![sum(0, &[1, 2])], 3);
            assert_eq!(system.propagate(&own).expect(why).windows, expected, "{why}");
        }
    }

    #[test]
    fn a_bound_is_traced_to_the_windows_that_it_comes_from() {
        let system = System::new(vec![sum(0, &[1, 2]), sum(1, &[3, 4])], 5);
        let own = [window(13, 17), window(0, FAR), window(0, 4), window(5, 7), window(0, 4)];
        let bounds = system.propagate(&own).expect("they add up");
        assert_eq!(bounds.windows[2], window(2, 4), "13 less 7 less 4");
        let all = bounds.origin(&system, (2, Side::Low), |_| false);
        assert_eq!(all, [(0, Side::Low), (3, Side::High), (4, Side::High)]);
        let near = bounds.origin(&system, (2, Side::Low), |own| !own.is_empty());
        assert_eq!(near, [(0, Side::Low)], "the nearest first");
    }

    #[test]
    fn numbers_that_contradict_each_other_come_to_an_end() {
        let system = System::new(vec![sum(0, &[1, 2]), sum(1, &[0, 2])], 3);
        assert!(system.propagate(&[Window::ANY, Window::ANY, window(1, 1)]).is_none());
    }
}
