//! What was published of the smaller periods that a block is made of, and what the block would add to it.
//!
//! Invariant: nothing here knows the true numbers of the parts, only what was published of them.

use super::Published;
use super::bounds::{Bounds, FAR, Relation, Side, System, Window};
use super::numbers::Numbers;
use super::window;

/// What some of the parts say of a number together: the sums of their bounds, and how wide the widest of those is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub sum: Window,
    widest: i64,
}

/// The parts of a block in two groups: an attacker can subtract the one from the block to learn of the other.
#[derive(Debug)]
pub(super) struct Split {
    groups: [Vec<Told>; 2],
}

/// Adds up what was published of some parts. What they do not name is small.
fn told(numbers: &Numbers, parts: &[&Published], count: usize) -> Vec<Told> {
    let mut told = vec![Told { sum: Window { low: 0, high: 0 }, widest: 0 }; count];
    for part in parts {
        let mut windows = vec![window(0); count];
        for ((cell, measure), figure) in &part.figures {
            let bound = |bound: u64| i64::try_from(bound).unwrap_or(FAR).min(FAR);
            if let Some(number) = numbers.find(cell, *measure) {
                windows[number] = Window { low: bound(figure.low), high: figure.high.map_or(FAR, bound) };
            }
        }
        for (told, Window { low, high }) in told.iter_mut().zip(windows) {
            told.sum = Window { low: told.sum.low + low, high: (told.sum.high + high).min(FAR) };
            told.widest = told.widest.max(high - low);
        }
    }
    for told in told.iter_mut().enumerate().filter(|(at, _)| *at >= numbers.len() || numbers.is_joined(*at)) {
        // Länder are joined anew in each period, and differences are not published.
        *told.1 = NOTHING;
    }
    told
}

const NOTHING: Told = Told { sum: Window { low: 0, high: FAR }, widest: 0 };

/// Lists the ways to part a block in two: each part and the others, and of four also two and two.
pub(super) fn splits(numbers: &Numbers, parts: &[Published], truth: &[i64]) -> Vec<Split> {
    let single = (0..parts.len()).map(|one| vec![one]);
    let pairs = (1..parts.len()).filter(|_| parts.len() == 4).map(|other| vec![0, other]);
    let split = |some: Vec<usize>| {
        let group = |inside: bool| {
            let parts = parts.iter().enumerate().filter(|(at, _)| some.contains(at) == inside);
            told(numbers, &parts.map(|(_, part)| part).collect::<Vec<_>>(), truth.len())
        };
        let mut groups = [group(true), group(false)];
        for (number, truth) in truth.iter().enumerate() {
            let [one, other] = [&groups[0][number].sum, &groups[1][number].sum];
            // Counters that an older version changed after it had published tell nothing.
            if *truth < one.low + other.low || *truth > one.high + other.high {
                groups[0][number] = NOTHING;
                groups[1][number] = NOTHING;
            }
        }
        Split { groups }
    };
    single.chain(pairs).map(split).collect()
}

impl Split {
    /// What all parts say of a number.
    pub fn sum(&self, number: usize) -> Window {
        let [one, other] = [self.groups[0][number].sum, self.groups[1][number].sum];
        Window { low: one.low + other.low, high: (one.high + other.high).min(FAR) }
    }

    /// Sets both groups beside the block: the same adds up in each, and the block is their sum. The numbers of the groups
    /// stand behind those of the block.
    pub fn beside(&self, block: &System, own: &[Window]) -> (System, Vec<Window>) {
        let count = own.len();
        let mut relations = block.relations.clone();
        for group in [1, 2] {
            let exact = block.relations.iter().filter(|relation| !relation.about && relation.low == 0 && !relation.joined);
            relations.extend(exact.map(|relation| Relation {
                terms: relation.terms.iter().map(|(number, sign)| (group * count + number, *sign)).collect(),
                ..*relation
            }));
        }
        let used = (0..count).filter(|number| block.is_used(*number));
        let block = used.map(|number| vec![(number, 1), (count + number, -1), (2 * count + number, -1)]);
        relations.extend(block.map(|terms| Relation { terms, low: 0, high: 0, about: false, joined: true }));
        let told = self.groups.iter().flatten().map(|told| told.sum);
        let windows: Vec<Window> = own.iter().copied().chain(told).collect();
        (System::new(relations, 3 * count), windows)
    }

    /// How far a bound of a group is too narrow: a block must not tell more of its parts than they tell themselves.
    pub fn lack(&self, bounds: &Bounds, number: usize, side: Side) -> i64 {
        let told = self.groups.iter().flatten().nth(number - self.groups[0].len());
        let Some(Told { sum, widest }) = told.copied() else { return 0 };
        let value = bounds.value(number, side);
        match side {
            Side::Low => widest - (sum.high - value),
            Side::High => widest - (value - sum.low),
        }
    }
}
