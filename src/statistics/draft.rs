//! What would be published of a period: numbers are hidden in it until it is safe.
//!
//! Invariant: what is hidden stays hidden, and what an attacker is taken to know only grows less; so this ends.

use std::collections::BTreeSet;

use super::bounds::{Bounds, FAR, Origin, Side, System, Window};
use super::laender::Laender;
use super::numbers::{MEASURES, Name, Numbers};
use super::parts::{Split, splits};
use super::relations::Sums;
use super::{Figure, LEAST, Measure, Published, rounded, window};
use crate::dialog::model::Content;
use crate::dialog::tally::{By, Counts, Spot};

/// What would be published, until it is safe.
pub(super) struct Draft<'a> {
    numbers: &'a Numbers,
    truth: Vec<i64>,
    system: System,
    /// What the attacker is taken to know of each number by itself.
    windows: Vec<Window>,
    hidden: Vec<bool>,
    splits: Vec<Split>,
    laender: Laender,
}

/// The order in which numbers are hidden: what is hidden already, then by what it is crossed with, then the smallest.
type Rank = (bool, u8, bool, i64, usize);

impl<'a> Draft<'a> {
    /// Begins with everything shown that is not small.
    pub fn new(numbers: &'a Numbers, content: &Content, counts: &Counts, parts: &[Published]) -> Self {
        let mut truth = vec![0; numbers.len()];
        for (cell, count) in counts {
            for (measure, number) in [(Measure::Reached, count.reached), (Measure::Standing, count.standing)] {
                if let Some(at) = numbers.find(cell, measure) {
                    truth[at] = number.max(0);
                }
            }
        }
        let Sums { truth, mut relations } = Sums::new(numbers, content, truth);
        let laender = Laender::new(numbers, &truth, &mut relations);
        let published = |number: usize| number < numbers.len();
        let known = |(at, truth): (usize, &i64)| if published(at) { window(*truth) } else { Window { low: 0, high: FAR } };
        let windows = truth.iter().enumerate().map(known).collect();
        let hidden = truth.iter().map(|number| *number < LEAST).collect();
        let splits = if parts.is_empty() { Vec::new() } else { splits(numbers, parts, &truth) };
        let system = System::new(relations, truth.len());
        let mut draft = Self { numbers, truth, system, windows, hidden, splits, laender };
        let all: Vec<(usize, usize)> = draft.laender.all().collect();
        for joined in all.iter().map(|(joined, _)| *joined).collect::<BTreeSet<_>>() {
            draft.laender.relate(joined, &draft.hidden, &mut draft.system);
        }
        for (joined, land) in all.into_iter().filter(|(_, land)| draft.truth[*land] < LEAST).collect::<Vec<_>>() {
            draft.join(joined, land);
        }
        draft
    }

    /// Hides what an attacker could use; returns the bounds of all numbers once there is nothing.
    pub fn round(&mut self) -> Option<Vec<Window>> {
        let (mut safe, mut narrow) = (true, self.windows.clone());
        for split in std::iter::once(None).chain((0..self.splits.len()).map(Some)) {
            if split.is_none() && !self.splits.is_empty() {
                continue; // a block is never looked at without its parts
            }
            let (bounds, joint);
            let system = match split.and_then(|split| self.splits.get(split)) {
                None => {
                    bounds = self.system.propagate(&self.windows);
                    None
                }
                Some(split) => {
                    let (system, windows) = split.beside(&self.system, &self.windows);
                    bounds = system.propagate(&windows);
                    joint = system;
                    Some(&joint)
                }
            };
            for (narrow, found) in narrow.iter_mut().zip(&bounds.windows) {
                *narrow = Window { low: narrow.low.max(found.low), high: narrow.high.min(found.high) };
            }
            safe &= !self.hide(&bounds, system, split);
        }
        safe.then_some(narrow)
    }

    /// Hides one number for each relation that tells too much; `false`: none does.
    fn hide(&mut self, bounds: &Bounds, joint: Option<&System>, split: Option<usize>) -> bool {
        let (mut found, mut done, mut widened) = (false, BTreeSet::new(), BTreeSet::new());
        for number in 0..bounds.windows.len() {
            for side in [Side::Low, Side::High] {
                let lack = self.lack(bounds, number, side, split);
                if lack <= 0 {
                    continue;
                }
                found = true;
                if bounds.from(number, side).is_none_or(|at| done.insert(at)) {
                    let origin = self.origin(bounds, joint, (number, side));
                    self.widen(&origin, lack, &mut widened);
                }
            }
        }
        found
    }

    /// How far a bound is too narrow: a small number must keep 0 to 4, and a block must not tell more of its parts than
    /// they tell themselves.
    fn lack(&self, bounds: &Bounds, number: usize, side: Side, split: Option<usize>) -> i64 {
        match (self.truth.get(number), split) {
            (None, Some(split)) => self.splits[split].lack(bounds, number, side),
            (Some(truth), _) if *truth < LEAST && number < self.numbers.len() => match side {
                Side::Low => bounds.value(number, side),
                Side::High => LEAST - 1 - bounds.value(number, side),
            },
            _ => 0,
        }
    }

    /// Finds the windows of this period that a bound comes from, no farther than the first that can be widened.
    fn origin(&self, bounds: &Bounds, joint: Option<&System>, of: (usize, Side)) -> Origin {
        let enough = |origin: &Origin| origin.own.iter().any(|own| self.is_large(*own));
        let mut origin = bounds.origin(joint.unwrap_or(&self.system), of, enough);
        origin.own.retain(|(number, _)| *number < self.numbers.len());
        origin
    }

    /// Widens what an attacker knows of one number that a bound was worked out from, and so hides it.
    fn widen(&mut self, origin: &Origin, lack: i64, widened: &mut BTreeSet<(usize, Side)>) {
        if origin.own.iter().any(|own| widened.contains(own)) {
            return;
        }
        let large = origin.own.iter().filter(|own| self.is_large(**own)).min_by_key(|own| self.rank(own.0));
        if let Some(own) = large {
            widened.insert(*own);
            return self.take(*own, lack);
        }
        // All numbers behind it are small, or hidden from all. How many went back or left is then a small number itself,
        // that nobody knows; and where the parts alone tell too much, nobody may know either that a number is small.
        let about = origin.relations.iter().copied().find(|at| self.system.relations.get(*at).is_some_and(|relation| relation.about));
        if let Some(at) = about {
            let relation = &mut self.system.relations[at];
            (relation.low, relation.high, relation.about) = (-FAR, FAR, false);
        } else if let Some(own) = origin.own.iter().filter(|own| self.can_widen(**own)).min_by_key(|own| self.rank(own.0)) {
            widened.insert(*own);
            self.windows[own.0].high += lack;
        }
    }

    /// Tells whether a bound is that of a number which is not small, and is not told by the parts alone.
    fn is_large(&self, own: (usize, Side)) -> bool {
        own.0 < self.numbers.len() && self.truth[own.0] >= LEAST && self.can_widen(own)
    }

    fn can_widen(&self, (number, side): (usize, Side)) -> bool {
        let window = self.windows[number];
        let parts = self.splits.first().map_or(Window { low: 0, high: FAR }, |split| split.sum(number));
        match side {
            Side::Low => window.low > parts.low,
            Side::High => window.high < parts.high,
        }
    }

    /// Hides a number; instead of the joined Länder one more Land, as long as there is one.
    fn take(&mut self, (number, side): (usize, Side), lack: i64) {
        if let Some(lands) = self.laender.of(number) {
            let shown = lands.iter().copied().filter(|land| !self.hidden[*land]);
            if let Some(land) = shown.min_by_key(|land| (self.truth[*land], *land)) {
                return self.join(number, land);
            }
        }
        if !std::mem::replace(&mut self.hidden[number], true) {
            if let Some(joined) = self.numbers.joined_of(number) {
                self.join(joined, number);
            }
        }
        let window = &mut self.windows[number];
        window.low = match side {
            Side::High => window.low,
            // He may know that it is not small, as long as that is not the very thing that tells too much.
            Side::Low if window.low > LEAST => (window.low - lack).max(LEAST),
            Side::Low => 0,
        };
        if side == Side::High {
            window.high = (window.high + lack).min(FAR);
        }
    }

    /// Lets a Land be one of those that are not shown on their own.
    fn join(&mut self, joined: usize, land: usize) {
        self.hidden[land] = true;
        self.truth[joined] += self.truth[land];
        self.windows[joined] = window(self.truth[joined]);
        self.hidden[joined] = self.truth[joined] < LEAST;
        self.laender.relate(joined, &self.hidden, &mut self.system);
    }

    fn rank(&self, number: usize) -> Rank {
        let class = match self.numbers.name(number) {
            Some(Name::Single(cell, _)) if cell.by == By::Whole && matches!(cell.spot, Spot::Node(_)) => 2,
            Some(Name::Single(cell, _)) if cell.by == By::Whole => 3,
            Some(Name::Joined(..)) => 1,
            _ => 0,
        };
        (!self.hidden[number], class, MEASURES[number % 2] == Measure::Reached, self.truth[number], number)
    }

    /// Lists what is shown and withheld, with the bounds that an attacker finds; `None`: withhold all that is not small.
    pub fn published(&self, bounds: Option<&[Window]>) -> Published {
        let mut published = Published::default();
        for (number, truth) in self.truth.iter().copied().enumerate().take(self.numbers.len()) {
            // A small number that nobody may even know to be small has an entry like a hidden one.
            if truth < LEAST && (bounds.is_none() || self.windows[number] == window(truth)) {
                continue;
            }
            let Window { low, high } = bounds.map_or(Window { low: 0, high: FAR }, |bounds| bounds[number]);
            let shown = bounds.is_some() && !self.hidden[number];
            let figure = Figure {
                shown: shown.then(|| rounded(truth).unsigned_abs()),
                low: low.unsigned_abs(),
                high: (high < FAR).then(|| high.unsigned_abs()),
            };
            match self.numbers.name(number) {
                Some(Name::Single(cell, measure)) => drop(published.figures.insert((cell, measure), figure)),
                Some(Name::Joined(spot, measure)) => drop(published.joined.insert((spot, measure), figure)),
                None => {}
            }
        }
        published
    }
}
