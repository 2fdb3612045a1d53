//! All that was published of several periods, as an attacker sees it: unknown numbers, what is told of each, and what
//! adds up. It knows the rules of `docs/statistics.md` and none of the code that applies them.

use std::collections::BTreeMap;

use lotse::dialog::model::{Content, Kind, NodeId};
use lotse::dialog::tally::{By, Cell, Count, Counts, Entrance, Spot};
use lotse::rules::Land;
use lotse::statistics::room::{Picture, Room};
use lotse::statistics::{Counted, Measure, Published};

use super::crowd::{TAGS, next_stops};

/// More than any number here.
pub const FAR: i64 = 1_000_000_000;
/// An unknown number: of which period, where, by what.
pub type Name = (usize, Cell, Measure);

/// A period, its true counters and what was published of it.
pub struct Table {
    pub truth: Counts,
    pub published: Published,
    /// The workshops of a week, each with what was shown of it.
    pub rooms: Vec<(Room, Picture)>,
    /// The tables of the smaller periods that it is made of.
    pub parts: Vec<usize>,
}

impl Table {
    /// What the rules are told of it.
    pub fn counted(&self) -> Counted {
        let rooms = self.rooms.iter().map(|(_, picture)| picture.clone()).collect();
        Counted { counts: self.truth.clone(), rooms }
    }
}

/// Which numbers an attack is about: an attack on all at once takes long.
pub struct Scope<'a> {
    /// The tables.
    pub tables: Vec<usize>,
    /// What is counted.
    pub spot: &'a dyn Fn(&Spot) -> bool,
    /// What it is crossed with.
    pub by: &'a dyn Fn(&By) -> bool,
    /// Whether he takes for granted that nobody goes back or leaves.
    pub flow: bool,
}

/// A row of a table.
struct Place<'a> {
    at: usize,
    table: &'a Table,
    spot: &'a Spot,
    measure: Measure,
    scope: &'a Scope<'a>,
}

/// One thing that is known: the sum of the terms, each with its sign, lies between two bounds.
pub struct Relation {
    pub terms: Vec<(usize, i64)>,
    pub low: i64,
    pub high: i64,
}

/// What an attacker knows.
#[derive(Default)]
pub struct World {
    pub names: Vec<Name>,
    pub truth: Vec<i64>,
    pub bounds: Vec<(i64, i64)>,
    pub relations: Vec<Relation>,
    index: BTreeMap<Name, usize>,
}

impl World {
    /// Gathers what is known of some tables.
    pub fn new(content: &Content, tables: &[Table], scope: &Scope) -> Self {
        let mut world = Self::default();
        let ends: Vec<NodeId> = stops(content).filter(|id| is_end(content, id)).collect();
        let nodes: Vec<Spot> = stops(content).map(Spot::Node).collect();
        let spots = [Spot::Conversation, Spot::Result, Spot::Handover, Spot::Missed].into_iter().chain(nodes.clone());
        let spots: Vec<Spot> = spots.filter(|spot| (scope.spot)(spot)).collect();
        for at in &scope.tables {
            let table = &tables[*at];
            for spot in &spots {
                let crossed = *spot != Spot::Missed && !matches!(spot, Spot::Node(id) if !ends.contains(id));
                let measures = if matches!(spot, Spot::Node(_)) { &BOTH[..] } else { &BOTH[..1] };
                for measure in measures {
                    world.spot(&Place { at: *at, table, spot, measure: *measure, scope }, crossed);
                }
                if measures.len() == 2 {
                    world.not_more(*at, spot);
                }
            }
            world.rooms(*at, table, content);
            world.feedback((*at, table), &ends, scope);
            world.searches(*at, scope);
            if nodes.iter().all(|node| spots.contains(node)) && spots.contains(&Spot::Conversation) {
                world.standing(*at, &nodes, scope);
                if scope.flow {
                    world.flow(*at, content);
                }
            }
        }
        world.periods(tables, scope);
        world
    }

    /// The numbers of one spot, and that its whole is the sum of each sort of them.
    fn spot(&mut self, place: &Place, crossed: bool) {
        let whole = self.number(place, &By::Whole);
        let locales = TAGS.map(|tag| By::Locale(tag.to_owned())).to_vec();
        let lands: Vec<By> = Land::ALL.into_iter().map(Some).chain([None]).map(By::Land).collect();
        let entries = [Entrance::Direct, Entrance::Link, Entrance::Workshop].map(By::Entry).to_vec();
        for (sort, only) in [(locales, true), (lands.clone(), crossed), (entries, crossed)] {
            if !only || !sort.iter().all(|by| (place.scope.by)(by)) {
                continue;
            }
            let parts: Vec<usize> = sort.iter().map(|by| self.number(place, by)).collect();
            self.sum(whole, &parts);
            if sort == lands {
                self.joined(place, &parts);
            }
        }
    }

    /// The Länder that are not shown on their own have a sum that may be.
    fn joined(&mut self, place: &Place, lands: &[usize]) {
        let published = &place.table.published;
        let Some(shown) = published.other_laender(place.spot.clone(), place.measure) else { return };
        let (low, high) = around(shown);
        let hidden = lands.iter().filter(|land| {
            let (_, cell, measure) = &self.names[**land];
            figure(published, cell, *measure).is_none_or(|figure| figure.shown.is_none())
        });
        let terms = hidden.map(|land| (*land, 1)).collect();
        self.relations.push(Relation { terms, low, high });
    }

    fn number(&mut self, place: &Place, by: &By) -> usize {
        let cell = Cell { spot: place.spot.clone(), by: by.clone() };
        self.counter((place.at, place.table), cell, place.measure)
    }

    /// Adds the number of a counter, with what was published of it.
    pub(super) fn counter(&mut self, (at, table): (usize, &Table), cell: Cell, measure: Measure) -> usize {
        let truth = truth(&table.truth, &cell, measure);
        let shown = figure(&table.published, &cell, measure).and_then(|figure| figure.shown);
        self.note((at, cell, measure), truth, shown.map_or((0, FAR), around))
    }

    /// Adds a number.
    pub(super) fn note(&mut self, name: Name, truth: i64, bounds: (i64, i64)) -> usize {
        self.index.insert(name.clone(), self.names.len());
        self.names.push(name);
        self.truth.push(truth);
        self.bounds.push(bounds);
        self.names.len() - 1
    }

    pub(super) fn find(&self, at: usize, spot: &Spot, by: &By, measure: Measure) -> Option<usize> {
        self.index.get(&(at, Cell { spot: spot.clone(), by: by.clone() }, measure)).copied()
    }

    /// Those who stand somewhere have come there.
    fn not_more(&mut self, at: usize, spot: &Spot) {
        let here = self.names.iter().filter(|(table, cell, _)| *table == at && cell.spot == *spot);
        let bys: Vec<By> =
            here.filter(|(.., measure)| *measure == Measure::Standing).map(|(_, cell, _)| cell.by.clone()).collect();
        for by in bys {
            let pair = [Measure::Reached, Measure::Standing].map(|measure| self.find(at, spot, &by, measure));
            if let [Some(reached), Some(standing)] = pair {
                self.relations.push(Relation { terms: vec![(reached, 1), (standing, -1)], low: 0, high: FAR });
            }
        }
    }

    /// Every conversation stands at one node.
    fn standing(&mut self, at: usize, nodes: &[Spot], scope: &Scope) {
        for by in bys(scope) {
            let Some(all) = self.find(at, &Spot::Conversation, &by, Measure::Reached) else { continue };
            let parts: Vec<usize> =
                nodes.iter().filter_map(|node| self.find(at, node, &by, Measure::Standing)).collect();
            self.sum(all, &parts);
            for node in nodes {
                if let Some(reached) = self.find(at, node, &by, Measure::Reached) {
                    self.relations.push(Relation { terms: vec![(all, 1), (reached, -1)], low: 0, high: FAR });
                }
            }
        }
    }

    /// Who came to a question stands there or came to one behind it, if nobody went back or left: he takes that for
    /// granted, and here he is right.
    fn flow(&mut self, at: usize, content: &Content) {
        let reached: Vec<usize> = (0..self.names.len())
            .filter(|number| self.names[*number].0 == at && self.names[*number].2 == Measure::Reached)
            .collect();
        for number in reached {
            let (_, Cell { spot: Spot::Node(id), by: by @ (By::Whole | By::Locale(_)) }, _) =
                self.names[number].clone()
            else {
                continue;
            };
            if is_end(content, &id) {
                continue;
            }
            let next = next_stops(content, &id).into_iter();
            let mut terms: Vec<(usize, i64)> =
                next.filter_map(|id| Some((self.find(at, &Spot::Node(id), &by, Measure::Reached)?, -1))).collect();
            terms.extend(self.find(at, &Spot::Node(id), &by, Measure::Standing).map(|standing| (standing, -1)));
            terms.push((number, 1));
            let sum: i64 = terms.iter().map(|(number, sign)| self.truth[*number] * sign).sum();
            if sum == 0 {
                self.relations.push(Relation { terms, low: 0, high: 0 });
            }
        }
    }

    /// A block is the sum of its parts.
    fn periods(&mut self, tables: &[Table], scope: &Scope) {
        for at in scope.tables.iter().filter(|at| !tables[**at].parts.is_empty()) {
            for number in 0..self.names.len() {
                let (table, Cell { spot, by }, measure) = self.names[number].clone();
                if table == *at {
                    let parts = tables[*at].parts.iter().filter_map(|part| self.find(*part, &spot, &by, measure));
                    let parts: Vec<usize> = parts.collect();
                    if parts.len() == tables[*at].parts.len() {
                        self.sum(number, &parts);
                    }
                }
            }
        }
    }

    pub(super) fn sum(&mut self, whole: usize, parts: &[usize]) {
        let terms = parts.iter().map(|part| (*part, -1)).chain([(whole, 1)]).collect();
        self.relations.push(Relation { terms, low: 0, high: 0 });
    }

    /// Lists the numbers that nobody may learn.
    pub fn small(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.names.len()).filter(|number| self.truth[*number] < 5)
    }
}

const BOTH: [Measure; 2] = [Measure::Reached, Measure::Standing];

pub(super) fn bys(scope: &Scope) -> Vec<By> {
    let locales = TAGS.map(|tag| By::Locale(tag.to_owned()));
    locales.into_iter().filter(|by| (scope.by)(by)).chain([By::Whole]).collect()
}

fn stops(content: &Content) -> impl Iterator<Item = NodeId> + '_ {
    let dialogs = content.dialogs.iter().filter(|(_, dialog)| dialog.start.is_some());
    let all =
        dialogs.flat_map(|(id, dialog)| dialog.nodes.iter().map(move |(node, found)| (NodeId::new(id, node), found)));
    all.filter(|(_, node)| node.kind.asks() || matches!(node.kind, Kind::Info { .. } | Kind::Outcome { .. }))
        .map(|(id, _)| id)
}

fn is_end(content: &Content, id: &NodeId) -> bool {
    content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }))
}

fn figure<'a>(published: &'a Published, cell: &Cell, measure: Measure) -> Option<&'a lotse::statistics::Figure> {
    published.figures.get(&(cell.clone(), measure))
}

/// The true number behind a cell.
pub fn truth(counts: &Counts, cell: &Cell, measure: Measure) -> i64 {
    let count = counts.get(cell).copied().unwrap_or(Count::default());
    if measure == Measure::Reached { count.reached } else { count.standing }
}

/// What a shown number says.
pub(super) fn around(shown: u64) -> (i64, i64) {
    let shown = i64::try_from(shown).expect("a small town");
    ((shown - 2).max(5), shown + 2)
}
