//! Finds where someone stands by replaying their answers.
//!
//! Invariant: a walk depends on the content, the answers and the day alone, and it ends, because `load` refuses circles.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::days::{Day, day_of};
use super::decide::{Arguments, Fact, Verdict, rule};
use super::model::{Content, Kind, MENU, NodeId};
use super::session::{Answer, Session};

/// The way that the answers take.
#[derive(Debug)]
pub struct Walk<'a> {
    /// The nodes that were passed, in order, without the last.
    pub passed: Vec<NodeId>,
    /// Where the way stands: a question without an answer, an unread info or an outcome.
    pub at: NodeId,
    /// The facts that rules found on the way.
    pub facts: BTreeMap<&'static str, Fact>,
    /// The days that rules found on the way and that belong into a calendar.
    pub days: Vec<Day>,
    arguments: Arguments<'a>,
    /// How many of `passed` belong to questions of earlier segments: the menu, and all up to the last outcome.
    segment: usize,
}

/// The way leads to something that this content does not have, or to a rule that cannot answer.
struct Broken;

/// Replays the answers of a session; `None` if its root is not in this content any more, or if a rule cannot answer,
/// which `load` rules out.
#[must_use]
pub fn walk<'a>(content: &'a Content, session: &'a Session, today: Date) -> Option<Walk<'a>> {
    let arguments = Arguments { answers: BTreeMap::new(), figures: &content.figures, today };
    let at = content.start(&session.root)?;
    let mut walk = Walk { passed: Vec::new(), at, facts: BTreeMap::new(), days: Vec::new(), arguments, segment: 0 };
    while let Some(next) = walk.next(content, session).ok()? {
        let at = std::mem::replace(&mut walk.at, next);
        let ends = matches!(content.node(&at)?.kind, Kind::Outcome { .. });
        walk.passed.push(at);
        if ends || (walk.passed.last().is_some_and(|node| node.dialog == MENU) && walk.at.dialog != MENU) {
            walk.segment = walk.passed.len();
        }
    }
    Some(walk)
}

impl<'a> Walk<'a> {
    /// Finds the node behind the present one; `None` where the way stands.
    fn next(&mut self, content: &'a Content, session: &'a Session) -> Result<Option<NodeId>, Broken> {
        let dialog = self.at.dialog.clone();
        let node = content.node(&self.at).ok_or(Broken)?;
        let here = |node: &str| Ok(Some(NodeId::new(&dialog, node)));
        match &node.kind {
            Kind::Dialog { dialog } => content.start(dialog).map(Some).ok_or(Broken),
            Kind::Decide { rule: name, cases } => {
                let verdict = rule(name).and_then(|rule| rule.ask(&self.arguments)).ok_or(Broken)?;
                self.days.extend(day_of(name, &verdict.facts));
                self.facts.extend(verdict.facts);
                here(cases.get(verdict.case).ok_or(Broken)?)
            }
            Kind::Outcome { then: Some(then), .. } if session.answer(&self.at) == Some(&Answer::Seen) => {
                content.start(then).map(Some).ok_or(Broken)
            }
            Kind::Outcome { .. } => Ok(None),
            kind => {
                let question = content.question(&self.at);
                let Some(answer) = session.answer(&question) else { return Ok(None) };
                let asked = &content.node(&question).ok_or(Broken)?.kind;
                let Some(next) = follow(asked, kind, answer) else { return Ok(None) };
                let asked =
                    content.dialogs.get(&question.dialog).and_then(|dialog| dialog.nodes.get_key_value(&question.node));
                self.arguments.answers.extend(asked.map(|(id, _)| (id.as_str(), answer)));
                here(&next)
            }
        }
    }

    /// Tells whether a node was passed, or can still come.
    #[must_use]
    pub fn meets(&self, content: &Content, node: &NodeId) -> bool {
        let mut seen: BTreeSet<NodeId> = self.passed.iter().cloned().collect();
        let mut open = vec![self.at.clone()];
        while let Some(next) = open.pop().filter(|_| !seen.contains(node)) {
            if let Some(found) = content.node(&next).filter(|_| seen.insert(next.clone())) {
                open.extend(found.kind.nexts().into_iter().map(|name| NodeId::new(&next.dialog, name)));
                open.extend(found.kind.dialog().and_then(|dialog| content.start(dialog)));
            }
        }
        seen.contains(node)
    }

    /// Asks a rule; `None` if an answer that it needs is missing.
    #[must_use]
    pub fn ask(&self, name: &str) -> Option<Verdict> {
        rule(name)?.ask(&self.arguments)
    }

    /// Asks a rule that adds a paragraph; its facts join those of the way.
    #[must_use]
    pub fn add(&mut self, name: &str) -> Option<&'static str> {
        let Verdict { case, facts } = self.ask(name)?;
        self.days.extend(day_of(name, &facts));
        self.facts.extend(facts);
        Some(case)
    }

    /// Finds the question, info or outcome before the present one: what Back shows again.
    #[must_use]
    pub fn back(&self, content: &Content) -> Option<NodeId> {
        let stops = |id: &&NodeId| {
            content
                .node(id)
                .is_some_and(|node| node.kind.asks() || matches!(node.kind, Kind::Info { .. } | Kind::Outcome { .. }))
        };
        self.passed.iter().rfind(stops).cloned()
    }

    /// Counts "question n of at most m" for the question where the way stands. Only questions answered since this
    /// topic was opened count, and those without an answer that can still come.
    #[must_use]
    pub fn progress(&self, content: &Content, session: &Session) -> (usize, usize) {
        let opened = self.passed[..self.segment].iter().filter_map(|id| session.position(&content.question(id))).max();
        let asked: BTreeSet<NodeId> = self.passed[self.segment..]
            .iter()
            .filter(|id| content.node(id).is_some_and(|node| node.kind.asks()))
            .map(|id| content.question(id))
            .filter(|question| session.position(question) > opened)
            .collect();
        let counts = |id: &NodeId| {
            let question = content.question(id);
            let known = session.position(&question) <= opened && leads_on(content, session, id);
            !asked.contains(&question) && !known
        };
        let before = asked.len();
        (before + 1, before + longest(content, &counts, &self.at, &mut BTreeMap::new()))
    }
}

/// Tells whether a node has an answer that leads on; ticks that were not confirmed do not.
fn leads_on(content: &Content, session: &Session, id: &NodeId) -> bool {
    let question = content.question(id);
    let (Some(used), Some(asked)) = (content.node(id), content.node(&question)) else {
        return false;
    };
    session.answer(&question).is_some_and(|answer| follow(&asked.kind, &used.kind, answer).is_some())
}

/// Finds the node that an answer leads to; `None` if the answer does not fit the question (any more). `asked` is the
/// question itself, `used` the node that knows the way on: the same, or the `use` of a shared question.
fn follow(asked: &Kind, used: &Kind, answer: &Answer) -> Option<String> {
    let shared = match used {
        Kind::Question { next, .. } => Some(next),
        _ => None,
    };
    let next = match (asked, answer) {
        (Kind::Choice { options }, Answer::Option(id)) => {
            let option = options.iter().find(|option| option.id == *id)?;
            shared.or(option.next.as_ref())
        }
        (Kind::Several { options, next }, Answer::Ticks { ticks, done: true }) => {
            ticks.iter().all(|tick| options.contains(tick)).then_some(())?;
            shared.or(next.as_ref())
        }
        (Kind::Date { next, .. }, Answer::Date(_))
        | (Kind::Amount { next, .. }, Answer::Amount(_))
        | (Kind::Place { next, .. }, Answer::Place { .. }) => shared.or(next.as_ref()),
        (Kind::Date { unknown, .. } | Kind::Amount { unknown, .. }, Answer::Unknown) => unknown.as_ref(),
        (Kind::Place { next, unknown }, Answer::Unknown) => shared.or(unknown.as_ref()).or(next.as_ref()),
        (Kind::Info { next }, Answer::Seen) => Some(next),
        _ => None,
    };
    next.cloned()
}

/// Counts the questions that count on the longest way from a node to the next outcome.
fn longest(
    content: &Content,
    counts: &impl Fn(&NodeId) -> bool,
    from: &NodeId,
    known: &mut BTreeMap<NodeId, usize>,
) -> usize {
    if let Some(count) = known.get(from) {
        return *count;
    }
    let Some(node) = content.node(from) else {
        return 0;
    };
    let own = usize::from(node.kind.asks() && counts(from));
    let rest = match &node.kind {
        Kind::Dialog { dialog } => content.start(dialog).map_or(0, |start| longest(content, counts, &start, known)),
        kind => kind
            .nexts()
            .into_iter()
            .map(|next| longest(content, counts, &NodeId::new(&from.dialog, next), known))
            .max()
            .unwrap_or(0),
    };
    known.insert(from.clone(), own + rest);
    own + rest
}
