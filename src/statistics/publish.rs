//! The publishing rules: small counts are withheld together with what they could be computed from, all else is rounded.
//!
//! Invariant: whoever knows all that was published cannot tell which of 0 to 4 a withheld small count is.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{Bounds, FAR, Origin, Relation, Side, System, Window};
use super::relations::{Name, Table};
use super::{BASE, Figure, Measure, Published, SMALL};
use crate::dialog::model::Content;
use crate::dialog::tally::{By, Counts, Spot};

const LEAST: i64 = SMALL.cast_signed();
const STEP: i64 = BASE.cast_signed();
/// How far a number can lie from its rounded one.
const OFF: i64 = STEP / 2;
/// After so many rounds nothing at all is published: hiding ends much earlier, this holds if that should ever be wrong.
const ROUNDS: usize = 500;

/// Finds what is published of a period. `truth` are its counters, `content` says which counts add up, and `parts` is what
/// was published of the smaller periods that it is made of (none for a week).
#[must_use]
pub fn publish(truth: &Counts, content: &Content, parts: &[Published]) -> Published {
    let table = Table::new(content, truth, parts);
    let mut draft = Draft::new(&table, content, truth, parts);
    for _ in 0..ROUNDS {
        let bounds = draft.system.propagate(&draft.own());
        if !draft.hide(&bounds) {
            return draft.published(&bounds);
        }
    }
    draft.nothing()
}

/// What the smaller periods say of a number: the sums of their bounds, and how wide the widest of those is.
#[derive(Debug, Clone, Copy)]
struct Parts {
    sum: Window,
    widest: i64,
}

/// What would be published, until it is safe.
struct Draft<'a> {
    table: &'a Table,
    truth: Vec<i64>,
    system: System,
    /// What the attacker is taken to know of each number by itself.
    windows: Vec<Window>,
    hidden: Vec<bool>,
    parts: Option<Vec<Parts>>,
    /// For each place of joined Länder its relation and all Länder.
    joined: BTreeMap<usize, (usize, Vec<usize>)>,
}

/// The order in which numbers are hidden: what is hidden already, then by what it is crossed with, then the smallest.
type Rank = (bool, u8, bool, i64, usize);

impl<'a> Draft<'a> {
    fn new(table: &'a Table, content: &Content, counts: &Counts, published: &[Published]) -> Self {
        let mut truth = vec![0; table.len()];
        for (cell, count) in counts {
            for (measure, number) in [(Measure::Reached, count.reached), (Measure::Standing, count.standing)] {
                if let Some(at) = table.number(cell, measure) {
                    truth[at] = number.max(0);
                }
            }
        }
        let mut relations = table.relations(content, &truth);
        let mut joined = BTreeMap::new();
        for (whole, lands) in table.joined() {
            if lands.iter().any(|land| truth[*land] > 0) {
                joined.insert(whole, (relations.len(), lands));
                relations.push(Relation { terms: Vec::new(), low: 0, high: 0, about: false });
            }
        }
        let windows = truth.iter().map(|number| window(*number)).collect();
        let parts = (!published.is_empty()).then(|| parts(table, &truth, published));
        let hidden = truth.iter().map(|number| *number < LEAST).collect();
        let system = System::new(relations, table.len());
        let mut draft = Self { table, truth, system, windows, hidden, parts, joined };
        let lands = draft.joined.iter().flat_map(|(whole, (_, lands))| lands.iter().map(|land| (*whole, *land)));
        let small: Vec<(usize, usize)> = lands.filter(|(_, land)| draft.truth[*land] < LEAST).collect();
        for (whole, land) in small {
            draft.join(whole, land);
        }
        draft
    }

    /// What is known of each number without the relations.
    fn own(&self) -> Vec<Window> {
        (0..self.windows.len()).map(|number| self.own_of(number)).collect()
    }

    fn own_of(&self, number: usize) -> Window {
        let window = self.windows[number];
        self.parts.as_ref().map_or(window, |parts| {
            let sum = parts[number].sum;
            Window { low: window.low.max(sum.low), high: window.high.min(sum.high) }
        })
    }

    /// Lets a Land be one of those that are not shown on their own.
    fn join(&mut self, whole: usize, land: usize) {
        let at = self.joined[&whole].0;
        self.hidden[land] = true;
        self.truth[whole] += self.truth[land];
        self.windows[whole] = window(self.truth[whole]);
        self.hidden[whole] = self.truth[whole] < LEAST;
        self.system.join(at, whole, 1);
        self.system.join(at, land, -1);
    }

    /// Hides one number for each relation that tells too much; `false`: none does.
    fn hide(&mut self, bounds: &Bounds) -> bool {
        let mut safe = true;
        let (mut done, mut widened) = (BTreeSet::new(), BTreeSet::new());
        for number in 0..self.windows.len() {
            for side in [Side::Low, Side::High] {
                let lack = self.lack(bounds, number, side);
                if lack <= 0 {
                    continue;
                }
                safe = false;
                let from = bounds.from(number, side);
                if from.is_none_or(|at| done.insert(at)) {
                    self.widen(bounds, (number, side), lack, &mut widened);
                }
            }
        }
        !safe
    }

    /// How far a bound is too narrow: a small number must keep 0 to 4, and a block must not tell more of its parts than
    /// they tell themselves.
    fn lack(&self, bounds: &Bounds, number: usize, side: Side) -> i64 {
        let value = bounds.value(number, side);
        let small = match side {
            _ if self.truth[number] >= LEAST => 0,
            Side::Low => value,
            Side::High => LEAST - 1 - value,
        };
        let Some(parts) = self.parts.as_ref().map(|parts| parts[number]) else { return small };
        let block = match side {
            Side::Low => parts.widest - (parts.sum.high - value),
            Side::High => parts.widest - (value - parts.sum.low),
        };
        small.max(block)
    }

    /// Widens what an attacker knows of one number that a bound was worked out from, and so hides it.
    fn widen(&mut self, bounds: &Bounds, (number, side): (usize, Side), lack: i64, widened: &mut BTreeSet<(usize, Side)>) {
        let large = |own: &(usize, Side)| self.truth[own.0] >= LEAST && self.can_widen(*own);
        let origin = bounds.origin(&self.system, number, side, |origin| origin.own.iter().any(large));
        if origin.own.iter().any(|own| widened.contains(own)) {
            return;
        }
        let chosen = origin.own.iter().filter(|own| large(own)).min_by_key(|own| self.rank(own.0));
        if let Some(own) = chosen {
            widened.insert(*own);
            return self.take(*own, lack);
        }
        self.give_up(&origin, lack, widened);
    }

    /// Every number behind a bound is small or hidden from all. What people did apart from the flow is then a small number
    /// itself, that nobody knows; and if parts alone say so, nobody may know either that a number is small.
    fn give_up(&mut self, origin: &Origin, lack: i64, widened: &mut BTreeSet<(usize, Side)>) {
        let about = origin.relations.iter().find(|at| self.system.relations[**at].about);
        if let Some(relation) = about.map(|at| &mut self.system.relations[*at]) {
            (relation.low, relation.high, relation.about) = (-FAR, FAR, false);
        } else if let Some(own) = origin.own.iter().filter(|own| self.can_widen(**own)).min_by_key(|own| self.rank(own.0)) {
            widened.insert(*own);
            self.windows[own.0].high += lack;
        }
    }

    fn can_widen(&self, (number, side): (usize, Side)) -> bool {
        let window = self.windows[number];
        let parts = self.parts.as_ref().map(|parts| parts[number].sum);
        match side {
            Side::Low => window.low > parts.map_or(0, |sum| sum.low),
            Side::High => window.high < parts.map_or(FAR, |sum| sum.high),
        }
    }

    /// Hides a number; instead of the joined Länder one more Land, as long as there is one.
    fn take(&mut self, (number, side): (usize, Side), lack: i64) {
        if let Some((_, lands)) = self.joined.get(&number) {
            let shown = lands.iter().filter(|land| !self.hidden[**land]).min_by_key(|land| (self.truth[**land], **land));
            if let Some(land) = shown.copied() {
                return self.join(number, land);
            }
        }
        if !std::mem::replace(&mut self.hidden[number], true) {
            let whole = self.table.joined_of(number).filter(|whole| self.joined.contains_key(whole));
            if let Some(whole) = whole {
                self.join(whole, number);
            }
        }
        let window = &mut self.windows[number];
        match side {
            Side::High => window.high = (window.high + lack).min(FAR),
            // He may know that it is not small, as long as that is not the very thing that tells too much.
            Side::Low if window.low - lack >= LEAST || window.low <= LEAST => window.low = wide(window.low - lack),
            Side::Low => window.low = LEAST,
        }
    }

    fn rank(&self, number: usize) -> Rank {
        let (class, measure) = match self.table.name(number) {
            Name::Single(cell, measure) if cell.by != By::Whole => (0, measure),
            Name::Joined(_, measure) => (1, measure),
            Name::Single(cell, measure) if matches!(cell.spot, Spot::Node(_)) => (2, measure),
            Name::Single(_, measure) => (3, measure),
        };
        (!self.hidden[number], class, measure == Measure::Reached, self.truth[number], number)
    }

    /// Withholds all that is not small.
    fn nothing(&self) -> Published {
        let mut published = Published::default();
        for (number, _) in self.truth.iter().enumerate().filter(|(_, truth)| **truth >= LEAST) {
            if let Name::Single(cell, measure) = self.table.name(number) {
                published.figures.insert((cell, measure), Figure { shown: None, low: 0, high: None });
            }
        }
        published
    }

    fn published(&self, bounds: &Bounds) -> Published {
        let mut published = Published::default();
        for (number, truth) in self.truth.iter().copied().enumerate() {
            // A small number that nobody may even know to be small has an entry like a hidden one.
            if truth < LEAST && self.windows[number] == window(truth) {
                continue;
            }
            let Window { low, high } = bounds.windows[number];
            let shown = (!self.hidden[number]).then(|| rounded(truth).cast_unsigned());
            let high = (high < FAR).then(|| high.cast_unsigned());
            let figure = Figure { shown, low: low.cast_unsigned(), high };
            match self.table.name(number) {
                Name::Single(cell, measure) => drop(published.figures.insert((cell, measure), figure)),
                Name::Joined(spot, measure) => drop(published.joined.insert((spot, measure), figure)),
            }
        }
        published
    }
}

/// Rounds to the nearest multiple of [`BASE`].
fn rounded(number: i64) -> i64 {
    (number + OFF) / STEP * STEP
}

/// What anyone can tell of a number that is shown, or of a small one that is not.
fn window(truth: i64) -> Window {
    if truth < LEAST {
        return Window { low: 0, high: LEAST - 1 };
    }
    let shown = rounded(truth);
    Window { low: (shown - OFF).max(LEAST), high: shown + OFF }
}

/// A lower bound below the least number that is not small says nothing.
fn wide(low: i64) -> i64 {
    if low < LEAST { 0 } else { low }
}

/// Adds up what the parts say of each number. What they do not name is small.
fn parts(table: &Table, truth: &[i64], published: &[Published]) -> Vec<Parts> {
    let none = Parts { sum: Window { low: 0, high: 0 }, widest: 0 };
    let mut parts = vec![none; truth.len()];
    for part in published {
        let mut windows = vec![window(0); truth.len()];
        for ((cell, measure), figure) in &part.figures {
            let bound = |bound: u64| i64::try_from(bound).unwrap_or(FAR).min(FAR);
            if let Some(number) = table.number(cell, *measure) {
                windows[number] = Window { low: bound(figure.low), high: figure.high.map_or(FAR, bound) };
            }
        }
        for (parts, Window { low, high }) in parts.iter_mut().zip(windows) {
            parts.sum = Window { low: parts.sum.low + low, high: (parts.sum.high + high).min(FAR) };
            parts.widest = parts.widest.max(high - low);
        }
    }
    for (number, parts) in parts.iter_mut().enumerate() {
        let sum = parts.sum;
        if table.is_joined(number) {
            // Länder are joined anew in each period.
            *parts = Parts { sum: Window { low: 0, high: FAR }, widest: 0 };
        } else {
            // Counters that an older version changed after it had published must not lie outside.
            parts.sum = Window { low: sum.low.min(truth[number]), high: sum.high.max(truth[number]) };
        }
    }
    parts
}
