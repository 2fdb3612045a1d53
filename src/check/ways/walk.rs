//! All ways through all dialogs, walked with the engine's own steps.
//!
//! Invariant: no way is left out. Two ways become one only where nothing ahead can tell their answers apart; what an
//! outcome shows of merged answers is shown one by one in `parts`.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use jiff::civil::Date;

use super::ahead::{Ahead, Atlas};
use super::inputs::{inputs, written};
use super::values::{Asked, NOON, Values, places, subsets};
use crate::dialog::model::{COMMON, Content, Kind, NodeId};
use crate::dialog::prompt::{Ask, Body, Choices, Prompt};
use crate::dialog::session::{Answer, Input, Session};
use crate::dialog::{Now, Step, step};
use crate::l10n::SOURCE;

/// A place that ways lead to, with the answers of one of them.
pub struct State {
    /// The answers of the shortest way.
    pub session: Session,
    /// What is said there.
    pub prompt: Prompt,
    /// The state before it on the shortest way, and the answer given there.
    pub from: Option<(usize, String)>,
    /// The states behind, each with the number of answers that lead there.
    pub edges: Vec<(usize, u64)>,
    /// Answers of the shortest way that stand for others, too.
    pub free: BTreeSet<NodeId>,
    /// Answers that all ways to this state share.
    held: BTreeSet<NodeId>,
}

/// All ways.
pub struct Ways<'a> {
    /// The content that is walked.
    pub content: &'a Content,
    /// The day.
    pub today: Date,
    /// What lies ahead of each node.
    pub atlas: Atlas<'a>,
    /// The values worth trying.
    pub values: Values<'a>,
    /// All states; earlier ones are reached by fewer answers.
    pub states: Vec<State>,
    /// The state that each dialog begins with.
    pub roots: BTreeMap<String, usize>,
    keys: HashMap<String, usize>,
    tried: BTreeSet<NodeId>,
}

impl State {
    /// The node that is shown; `None` where the way broke off.
    #[must_use]
    pub fn node(&self) -> Option<&NodeId> {
        if self.prompt.is_smooth() { node(&self.prompt) } else { None }
    }
}

/// The node that a prompt shows.
#[must_use]
pub fn node(prompt: &Prompt) -> Option<&NodeId> {
    match &prompt.body {
        Body::Ask(ask) => Some(&ask.words.node),
        Body::Info(words) => Some(&words.node),
        Body::Outcome(outcome) => Some(&outcome.words.node),
        _ => None,
    }
}

impl<'a> Ways<'a> {
    /// Begins with nothing walked.
    #[must_use]
    pub fn new(content: &'a Content, today: Date) -> Self {
        let (atlas, values) = (Atlas::new(content), Values::new(content, today));
        let (states, roots) = (Vec::new(), BTreeMap::new());
        Self { content, today, atlas, values, states, roots, keys: HashMap::new(), tried: BTreeSet::new() }
    }

    /// Walks all ways from the first question of each dialog to the last word.
    #[must_use]
    pub fn walk(content: &'a Content, today: Date) -> Self {
        let mut ways = Self::new(content, today);
        let mut queue = VecDeque::new();
        for dialog in content.dialogs.keys().filter(|dialog| content.start(dialog).is_some()) {
            let mut session = Session::new(0);
            session.locale = Some(SOURCE.to_owned());
            let (session, prompt) = ways.does(session, &[Input::Open(dialog.clone())]);
            let root = ways.reach(session, prompt, None, &mut queue);
            ways.roots.insert(dialog.clone(), root);
        }
        while let Some(at) = queue.pop_front() {
            let mut edges = Vec::new();
            for (answer, count) in ways.answers(at) {
                let State { session, prompt, .. } = &ways.states[at];
                let inputs = inputs(content, prompt, &answer);
                let (session, next) = ways.does(session.clone(), &inputs);
                edges.push((ways.reach(session, next, Some((at, &answer)), &mut queue), count));
            }
            ways.states[at].edges = edges;
        }
        ways
    }

    /// Does something with the engine.
    #[must_use]
    pub fn does(&self, session: Session, inputs: &[Input]) -> (Session, Prompt) {
        let now = Now { today: self.today, minute: NOON, hour: 0 };
        let mut done = (session, None);
        for input in inputs {
            let Step { session, prompt } = step(self.content, done.0, input, now);
            done = (session.unwrap_or_else(|| Session::new(0)), Some(prompt));
        }
        let prompt = done.1.unwrap_or(Prompt { notes: Vec::new(), body: Body::Help });
        (done.0, prompt)
    }

    /// Writes the answers of the shortest way to a state: "kuendigung: what=paper, received=2026-11-02".
    #[must_use]
    pub fn way(&self, at: usize) -> String {
        let (mut at, mut answers) = (at, Vec::new());
        while let Some((before, answer)) = &self.states[at].from {
            answers.extend(Some(answer.as_str()).filter(|answer| !answer.is_empty()));
            at = *before;
        }
        answers.reverse();
        let root = self.roots.iter().find(|(_, root)| **root == at).map_or("", |(dialog, _)| dialog.as_str());
        if answers.is_empty() { String::new() } else { format!("{root}: {}", answers.join(", ")) }
    }

    /// Finds the state of a session, or makes it.
    fn reach(
        &mut self,
        session: Session,
        prompt: Prompt,
        from: Option<(usize, &Answer)>,
        queue: &mut VecDeque<usize>,
    ) -> usize {
        let (key, held) = self.key(&session, &prompt);
        if let Some(known) = self.keys.get(&key) {
            return *known;
        }
        let at = self.states.len();
        let free = self.free(&session, from);
        let from = from.map(|(at, answer)| (at, written(&self.states[at].prompt, answer)));
        self.states.push(State { session, prompt, from, edges: Vec::new(), free, held });
        self.keys.insert(key, at);
        queue.push_back(at);
        at
    }

    /// Writes all that the rest of the way depends on, and lists the answers that are part of it.
    pub fn key(&mut self, session: &Session, prompt: &Prompt) -> (String, BTreeSet<NodeId>) {
        let Some(at) = node(prompt).filter(|_| prompt.is_smooth()) else {
            return (format!("{:?}", prompt.notes), BTreeSet::new());
        };
        let ahead = self.atlas.ahead(at);
        let (mut parts, mut held) = (BTreeSet::new(), BTreeSet::new());
        for (question, answer) in session.answers().filter(|(_, answer)| **answer != Answer::Seen) {
            if let Some(value) = self.value(at, (question, answer), &ahead, session) {
                parts.insert(format!("{question}={value}"));
                held.insert(question.clone());
            } else if question.dialog == COMMON && ahead.shared.contains(&question.node) {
                parts.insert(question.to_string());
            }
        }
        let names = self.found(&at.dialog);
        let facts = facts(prompt).filter(|(name, _)| names.contains(*name));
        parts.extend(facts.map(|(name, fact)| format!("${name}={fact:?}")));
        (format!("{at} {parts:?}"), held)
    }

    /// The names of the facts that a dialog's own rules find on the way.
    fn found(&self, dialog: &str) -> BTreeSet<&'static str> {
        let nodes = self.content.dialogs.get(dialog).into_iter().flat_map(|dialog| dialog.nodes.values());
        let rules = nodes.filter_map(|node| match &node.kind {
            Kind::Decide { rule, .. } => crate::dialog::decide::rule(rule),
            _ => None,
        });
        rules.flat_map(|rule| rule.cases).flat_map(|(_, facts)| *facts).map(|(name, _)| *name).collect()
    }

    /// Writes an answer as far as rules that choose the way ahead can tell it from others; `None` if none reads it.
    fn value(
        &mut self,
        at: &NodeId,
        (question, answer): (&NodeId, &Answer),
        ahead: &Ahead,
        session: &Session,
    ) -> Option<String> {
        let read = ahead.routes_by(question)?;
        Some(match answer {
            Answer::Ticks { ticks, .. } => {
                format!("{:?}", ticks.iter().filter(|tick| read.contains(tick.as_str())).collect::<Vec<_>>())
            }
            Answer::Place { .. } | Answer::Unknown => {
                let readers = ahead.readers(question);
                let asked = Asked { node: at, question, readers: &readers };
                if self.values.waits_for_a_day(asked, session) {
                    return Some(format!("{answer:?}"));
                }
                self.values.cases(asked, answer, session).join(" ")
            }
            other => format!("{other:?}"),
        })
    }

    /// Lists the answers that stand for others: the way before did not depend on them.
    fn free(&mut self, session: &Session, from: Option<(usize, &Answer)>) -> BTreeSet<NodeId> {
        let Some((before, answer)) = from else { return BTreeSet::new() };
        let before = &self.states[before];
        let mut held = before.held.clone();
        if let (Body::Ask(ask), Some(at)) = (&before.prompt.body, before.node()) {
            let (at, question, old) = (at.clone(), ask.words.message.clone(), before.session.clone());
            let ahead = self.atlas.ahead(&at);
            if self.value(&at, (&question, answer), &ahead, &old).is_some() {
                held.insert(question);
            }
        }
        let answered = session.answers().filter(|(_, answer)| **answer != Answer::Seen);
        answered.map(|(question, _)| question.clone()).filter(|question| !held.contains(question)).collect()
    }

    /// Lists the answers to try in a state, each with the number of those it stands for. The first time that a node is
    /// asked, each is tried; later one of those that the way ahead cannot tell apart.
    fn answers(&mut self, at: usize) -> Vec<(Answer, u64)> {
        let state = &self.states[at];
        let Some(id) = state.node().cloned() else { return Vec::new() };
        let ask = match &state.prompt.body {
            Body::Ask(ask) => ask.clone(),
            Body::Info(_) => return vec![(Answer::Seen, 1)],
            Body::Outcome(outcome) => return outcome.goes_on.iter().map(|_| (Answer::Seen, 1)).collect(),
            _ => return Vec::new(),
        };
        let session = state.session.clone();
        let all = self.all(&ask, &session);
        if matches!(ask.choices, Choices::Options(_)) || self.tried.insert(id.clone()) {
            return all.into_iter().map(|answer| (answer, 1)).collect();
        }
        let mut groups: BTreeMap<(bool, Option<String>), (Answer, u64)> = BTreeMap::new();
        for answer in all {
            let value = self.told_apart(&id, &ask.words.message, &answer, &session);
            groups.entry(value).or_insert((answer, 0)).1 += 1;
        }
        groups.into_values().collect()
    }

    /// Writes by what the way ahead of a node can tell an answer from others to the same question.
    pub fn told_apart(
        &mut self,
        node: &NodeId,
        question: &NodeId,
        answer: &Answer,
        session: &Session,
    ) -> (bool, Option<String>) {
        let ahead = self.atlas.ahead(node);
        (*answer == Answer::Unknown, self.value(node, (question, answer), &ahead, session))
    }

    /// Lists all answers to a question that are worth trying.
    pub fn all(&mut self, ask: &Ask, session: &Session) -> Vec<Answer> {
        let mut answers = match &ask.choices {
            Choices::Options(options) => options.iter().map(|option| Answer::Option(option.clone())).collect(),
            Choices::Ticks(ticks) => {
                let options: Vec<String> = ticks.iter().map(|(option, _)| option.clone()).collect();
                subsets(&options).into_iter().map(|ticks| Answer::Ticks { ticks, done: true }).collect()
            }
            Choices::Laender(_) => return places(),
            Choices::Dates { .. } | Choices::Amounts(_) => self.measured(&ask.words.node, session),
        };
        answers.extend(ask.unknown.then_some(Answer::Unknown));
        answers
    }

    /// Lists the days or numbers worth trying at a node.
    pub fn measured(&mut self, node: &NodeId, session: &Session) -> Vec<Answer> {
        let question = self.content.question(node);
        let readers = self.atlas.ahead(node).readers(&question);
        self.values.of(Asked { node, question: &question, readers: &readers }, session).to_vec()
    }
}

/// The facts that a prompt can say.
fn facts(prompt: &Prompt) -> impl Iterator<Item = (&'static str, &crate::dialog::decide::Fact)> {
    let words = match &prompt.body {
        Body::Ask(ask) => Some(&ask.words),
        Body::Info(words) => Some(words),
        Body::Outcome(outcome) => Some(&outcome.words),
        _ => None,
    };
    words.into_iter().flat_map(|words| words.facts.iter().map(|(name, fact)| (*name, fact)))
}
