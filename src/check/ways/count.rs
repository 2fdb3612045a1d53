//! Counts the ways and the questions on them, and finds questions that are asked twice.
//!
//! Invariant: what is counted was walked; nothing is estimated.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::messages::after;
use super::place::Files;
use super::walk::Ways;
use crate::dialog::model::{COMMON, HANDOVER, Kind, MENU, NodeId};
use crate::dialog::problem::Problem;
use crate::dialog::prompt::Body;
use crate::l10n::{L10n, SOURCE, message_id};

/// The most questions to the first result of a topic.
const TO_RESULT: usize = 7;
/// The most questions from there to the office.
const TO_OFFICE: usize = 3;

const LESS: &str = "Ask less, or ask it behind the result.";

/// Counts along the ways, each state once.
pub struct Count<'a> {
    ways: &'a Ways<'a>,
    numbers: BTreeMap<usize, u128>,
    longest: BTreeMap<(usize, Reach), (usize, Option<usize>)>,
}

/// How far questions are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// To the first result, or to where another dialog takes over.
    Dialog,
    /// To the first result, through other dialogs too.
    Result,
}

impl<'a> Count<'a> {
    /// Begins with nothing counted.
    pub fn new(ways: &'a Ways<'a>) -> Self {
        Self { ways, numbers: BTreeMap::new(), longest: BTreeMap::new() }
    }

    /// Counts the ways from a state to the last word. Values between two edges of a rule are not counted.
    pub fn ways(&mut self, at: usize) -> u128 {
        if let Some(known) = self.numbers.get(&at) {
            return *known;
        }
        self.numbers.insert(at, 0); // a way that came back here would lead nowhere
        let edges = &self.ways.states[at].edges;
        let sum = edges.iter().map(|(next, count)| u128::from(*count).saturating_mul(self.ways(*next)));
        let sum = sum.fold(0_u128, u128::saturating_add);
        let number = if edges.is_empty() { 1 } else { sum };
        self.numbers.insert(at, number);
        number
    }

    /// Counts the questions on the longest way from a state to the first result.
    pub fn questions(&mut self, at: usize, reach: Reach) -> usize {
        self.longest(at, reach).0
    }

    fn longest(&mut self, at: usize, reach: Reach) -> (usize, Option<usize>) {
        if let Some(known) = self.longest.get(&(at, reach)) {
            return *known;
        }
        self.longest.insert((at, reach), (0, None)); // a way that came back here asks nothing more
        let states = &self.ways.states;
        let dialog = |at: usize| states[at].node().map(|node| node.dialog.as_str());
        let found = match &states[at].prompt.body {
            Body::Outcome(_) => (0, None),
            body => {
                let own = usize::from(matches!(body, Body::Ask(_)));
                let counted = |next: &usize| reach == Reach::Result || dialog(*next) == dialog(at);
                let nexts: BTreeSet<usize> = states[at].edges.iter().map(|(next, _)| *next).filter(counted).collect();
                let best = nexts.into_iter().map(|next| (self.longest(next, reach).0, next));
                let best = best.max_by_key(|(count, _)| *count);
                best.map_or((own, None), |(count, next)| (own + count, Some(next)))
            }
        };
        self.longest.insert((at, reach), found);
        found
    }

    /// Names the questions of the longest way from a state to the first result.
    pub fn longest_way(&mut self, at: usize, reach: Reach) -> Vec<NodeId> {
        let (mut at, mut way) = (Some(at), Vec::new());
        while let Some(here) = at {
            let state = &self.ways.states[here];
            way.extend(state.node().filter(|_| matches!(state.prompt.body, Body::Ask(_))).cloned());
            at = self.longest(here, reach).1;
        }
        way
    }

    /// Reports dialogs that ask too much before they say something, alone or with another one that takes over.
    pub fn too_many(&mut self, files: Files) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (dialog, root) in self.ways.roots.iter().filter(|(dialog, _)| *dialog != MENU) {
            let Some((file, line)) = self.ways.content.start(dialog).map(|start| files.node(&start)) else { continue };
            let (own, all) = (self.questions(*root, Reach::Dialog), self.questions(*root, Reach::Result));
            let mut names = |reach| {
                let way = self.longest_way(*root, reach);
                way.iter().map(NodeId::to_string).collect::<Vec<_>>().join(", ")
            };
            if dialog == HANDOVER && all > TO_OFFICE {
                let way = names(Reach::Result);
                let what = format!("`{dialog}` asks {all} questions to the office, {TO_OFFICE} are allowed: {way}");
                problems.push(Problem::error(&file, line, what, LESS));
            } else if own > TO_RESULT {
                let way = names(Reach::Dialog);
                let what = format!("`{dialog}` asks {own} questions to its result, {TO_RESULT} are allowed: {way}");
                problems.push(Problem::error(&file, line, what, LESS));
            } else if all > TO_RESULT {
                let way = names(Reach::Result);
                let what = format!("From `{dialog}` another dialog takes over, and both ask {all} questions: {way}");
                let todo = "Ask less before, or end in a result that leads there: then = \"…\".";
                problems.push(Problem::error(&file, line, what, todo));
            }
        }
        problems
    }

    /// Reports two questions on one way that ask the same.
    pub fn twice(&self, l10n: &L10n, files: Files) -> Vec<Problem> {
        let mut search = Twice { ways: self.ways, l10n, ahead: BTreeMap::new(), found: BTreeMap::new() };
        for root in self.ways.roots.values() {
            search.ahead(*root);
        }
        let problem = |((first, second), (node, way)): (&(NodeId, NodeId), &(NodeId, String))| {
            let (file, line) = files.node(node);
            let what = format!("A way asks the same twice: `{first}`, then `{second}`{}", after(way, None));
            Problem::error(&file, line, what, "Ask it once, as a shared question of dialogs/common.toml.")
        };
        search.found.iter().map(problem).collect()
    }
}

/// A question that a way asks: its node, and the name under which the answer is kept.
type Asked<'a> = (&'a NodeId, &'a NodeId);
/// Two questions that ask the same, with the node of the second and the way to the first.
type Found = BTreeMap<(NodeId, NodeId), (NodeId, String)>;

struct Twice<'a> {
    ways: &'a Ways<'a>,
    l10n: &'a L10n,
    ahead: BTreeMap<usize, Rc<BTreeSet<Asked<'a>>>>,
    found: Found,
}

impl<'a> Twice<'a> {
    /// Collects the questions that ways from a state on ask, itself included.
    fn ahead(&mut self, at: usize) -> Rc<BTreeSet<Asked<'a>>> {
        if let Some(known) = self.ahead.get(&at) {
            return Rc::clone(known);
        }
        self.ahead.insert(at, Rc::default());
        let state = &self.ways.states[at];
        let mut asked = BTreeSet::new();
        for next in state.edges.iter().map(|(next, _)| *next).collect::<BTreeSet<_>>() {
            asked.extend(self.ahead(next).iter().copied());
        }
        if let Body::Ask(ask) = &state.prompt.body {
            let question = &ask.words.message;
            let same: Vec<Asked> = asked.iter().copied().filter(|(_, other)| self.same(question, other)).collect();
            for (node, other) in same {
                let pair = (question.clone(), other.clone());
                let way = self.ways.way(at);
                self.found.entry(pair).or_insert_with(|| (node.clone(), way));
            }
            asked.insert((&ask.words.node, question));
        }
        let asked = Rc::new(asked);
        self.ahead.insert(at, Rc::clone(&asked));
        asked
    }

    /// Tells whether two questions ask the same: of one name for the rules, both for the place, or in the same words.
    fn same(&self, one: &NodeId, other: &NodeId) -> bool {
        let place = |id: &NodeId| {
            let kind = self.ways.content.node(id).map(|node| &node.kind);
            matches!(kind, Some(Kind::Place { .. }))
        };
        let one_name = one.node == other.node && (one.dialog == COMMON || other.dialog == COMMON);
        let words = |id: &NodeId| self.l10n.plain(SOURCE, &message_id(id));
        one == other || one_name || (place(one) && place(other)) || words(one) == words(other)
    }
}
