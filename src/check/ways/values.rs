//! Which days, numbers and places are worth trying: one for each case of the rules that read the answer, and its edges.
//!
//! Invariant: no day and no number is chosen by hand. Every day and every whole unit that the engine takes is held
//! against the rules; the first and the last of each run with the same cases stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::rc::Rc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::ahead::named;
use crate::dialog::decide::{Arguments, Rule};
use crate::dialog::model::{Amount, Content, DateSpan, Kind, NodeId};
use crate::dialog::session::{Answer, Input, Press, Session, Value};
use crate::dialog::{Now, step};
use crate::rules::Land;

/// The time of day of the walk, in minutes since midnight.
pub const NOON: i16 = 12 * 60;
/// The furthest that days are looked for from today, in days.
const FURTHEST: i64 = 40_000;

/// Finds values, each question once for the same answers before it.
pub struct Values<'a> {
    content: &'a Content,
    today: Date,
    known: BTreeMap<String, Rc<Vec<Answer>>>,
    days: BTreeMap<NodeId, Rc<Vec<Answer>>>,
}

/// A question while its values are looked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The node that asks.
    pub node: &'a NodeId,
    /// The question, itself or the shared one.
    pub question: &'a NodeId,
    /// The rules that read the answer.
    pub readers: &'a [&'static Rule],
}

impl<'a> Values<'a> {
    /// Begins with nothing looked up.
    pub fn new(content: &'a Content, today: Date) -> Self {
        Self { content, today, known: BTreeMap::new(), days: BTreeMap::new() }
    }

    /// Lists the values of a `date` or `amount` question that are worth trying after the answers so far.
    pub fn of(&mut self, asked: Asked, session: &Session) -> Rc<Vec<Answer>> {
        let key = self.key(asked, session);
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        let values = match self.content.node(asked.question).map(|node| &node.kind) {
            Some(Kind::Date { span, .. }) => {
                let all = self.all_days(asked, *span, session);
                self.edges(asked, &all, session)
            }
            Some(Kind::Amount { amount, .. }) => {
                let all: Vec<Answer> = (amount.min..=amount.max).map(|whole| Answer::Amount(whole * 100)).collect();
                let mut values = self.edges(asked, &all, session);
                values.extend(amount.buttons.iter().map(|whole| Answer::Amount(whole * 100)));
                values
            }
            _ => Vec::new(),
        };
        let mut unique: Vec<Answer> = Vec::new();
        for value in values {
            if !unique.contains(&value) {
                unique.push(value);
            }
        }
        let values = Rc::new(unique);
        self.known.insert(key, Rc::clone(&values));
        values
    }

    /// Names what the values depend on: the question, its readers and the other answers that they read.
    fn key(&self, asked: Asked, session: &Session) -> String {
        let mut key = format!("{} {}", asked.node, asked.question);
        for rule in asked.readers {
            key.push(' ');
            key.push_str(rule.name);
            for (name, _) in rule.needs.iter().filter(|(name, _)| *name != asked.question.node) {
                let _ = write!(key, " {name}={:?}", self.given(asked, name, session));
            }
        }
        key
    }

    /// Writes the cases of all readers for one value: values of the same cases lead the same way.
    pub fn cases(&self, asked: Asked, value: &Answer, session: &Session) -> Vec<&'static str> {
        let mut cases = Vec::new();
        for rule in asked.readers {
            for others in self.others(asked, rule, session) {
                cases.push(self.case(asked, rule, &others, value));
            }
        }
        cases
    }

    fn case(
        &self,
        asked: Asked,
        rule: &'static Rule,
        others: &[(&'static str, Answer)],
        value: &Answer,
    ) -> &'static str {
        let mut answers: BTreeMap<&str, &Answer> = others.iter().map(|(name, answer)| (*name, answer)).collect();
        answers.insert(&asked.question.node, value);
        let arguments = Arguments { answers, figures: &self.content.figures, today: self.today };
        rule.ask(&arguments).map_or("", |verdict| verdict.case)
    }

    /// Keeps the first and the last value of each run with the same cases.
    fn edges(&self, asked: Asked, all: &[Answer], session: &Session) -> Vec<Answer> {
        let mut keep = BTreeSet::from([0, all.len().saturating_sub(1)]);
        for rule in asked.readers {
            for others in self.others(asked, rule, session) {
                let mut before = None;
                for (at, value) in all.iter().enumerate() {
                    let case = self.case(asked, rule, &others, value);
                    if before.is_some_and(|before| before != case) {
                        keep.extend([at - 1, at]);
                    }
                    before = Some(case);
                }
            }
        }
        keep.into_iter().filter_map(|at| all.get(at).cloned()).collect()
    }

    /// Lists the other answers of a rule: those given, and for each that is still to come some that stand for all.
    fn others(&self, asked: Asked, rule: &'static Rule, session: &Session) -> Vec<Vec<(&'static str, Answer)>> {
        // The edges of one number move with another that is still to come: that one, asked last, finds them all.
        let number = |name: &str| matches!(self.kind(asked, name), Some(Kind::Amount { .. }));
        let coming = |name: &str| name != asked.question.node && self.given(asked, name, session).is_none();
        let early = number(&asked.question.node) && rule.needs.iter().any(|(name, _)| number(name) && coming(name));
        let mut lists: Vec<Vec<(&'static str, Answer)>> = vec![Vec::new()];
        for (name, _) in rule.needs.iter().filter(|(name, _)| *name != asked.question.node) {
            let given = self.given(asked, name, session).cloned();
            let mut values = given.map_or_else(|| self.stand_ins(asked, name), |answer| vec![answer]);
            values.truncate(if early { 1 } else { values.len() });
            let longer = lists.iter().flat_map(|list| {
                values.iter().map(|value| list.iter().cloned().chain([(*name, value.clone())]).collect())
            });
            lists = longer.collect();
        }
        lists
    }

    /// Answers that stand for a question that is still to come; its own values are looked for when it is asked.
    fn stand_ins(&self, asked: Asked, name: &str) -> Vec<Answer> {
        match self.kind(asked, name) {
            Some(Kind::Choice { options }) => options.iter().map(|option| Answer::Option(option.id.clone())).collect(),
            Some(Kind::Several { options, .. }) => {
                vec![Answer::Ticks { ticks: options.iter().cloned().collect(), done: true }]
            }
            Some(Kind::Date { .. }) => {
                let month = self.today.first_of_month();
                [month, month.saturating_sub(1.year())].map(Answer::Date).to_vec()
            }
            Some(Kind::Amount { amount, .. }) => vec![Answer::Amount(middle(amount) * 100)],
            Some(Kind::Place { .. }) => places(),
            _ => Vec::new(),
        }
    }

    fn given<'s>(&self, asked: Asked, name: &str, session: &'s Session) -> Option<&'s Answer> {
        session.answer(&named(self.content, &asked.node.dialog, name)?)
    }

    fn kind(&self, asked: Asked, name: &str) -> Option<&'a Kind> {
        Some(&self.content.node(&named(self.content, &asked.node.dialog, name)?)?.kind)
    }

    /// Tells whether a reader waits for a day that was not asked yet, so that the present answer cannot be judged.
    pub fn waits_for_a_day(&self, asked: Asked, session: &Session) -> bool {
        let waits = |name: &str| {
            self.given(asked, name, session).is_none() && matches!(self.kind(asked, name), Some(Kind::Date { .. }))
        };
        let others = asked.readers.iter().flat_map(|rule| rule.needs).filter(|(name, _)| *name != asked.question.node);
        others.into_iter().any(|(name, _)| waits(name))
    }

    /// Lists all days (or first days of months) that the engine takes as an answer.
    fn all_days(&mut self, asked: Asked, span: DateSpan, session: &Session) -> Rc<Vec<Answer>> {
        if let Some(known) = self.days.get(asked.question) {
            return Rc::clone(known);
        }
        let (first, last) = (self.last_taken(asked, session, -1), self.last_taken(asked, session, 1));
        let all = (first..=last).filter_map(|days| self.today.checked_add(days.days()).ok());
        let fits = |day: &Date| span != DateSpan::Month || day.day() == 1;
        let days = Rc::new(all.filter(fits).map(Answer::Date).collect::<Vec<_>>());
        self.days.insert(asked.question.clone(), Rc::clone(&days));
        days
    }

    /// Finds the day furthest back (or ahead) that the engine takes, in days from today, by halving.
    fn last_taken(&self, asked: Asked, session: &Session, direction: i64) -> i64 {
        let (mut taken, mut refused) = (0, FURTHEST);
        while refused - taken > 1 {
            let middle = taken.midpoint(refused);
            let day = self.today.checked_add((direction * middle).days());
            if day.is_ok_and(|day| self.takes(asked, session, day)) {
                taken = middle;
            } else {
                refused = middle;
            }
        }
        direction * taken
    }

    fn takes(&self, asked: Asked, session: &Session, day: Date) -> bool {
        let input = press(self.content, asked.node, Value::Date(day));
        let step = step(self.content, session.clone(), &input, Now { today: self.today, minute: NOON, hour: 0 });
        step.session.is_some_and(|session| session.answer(asked.question) == Some(&Answer::Date(day)))
    }
}

/// The places that may be answered without a postcode: nobody knows, and each Land.
pub fn places() -> Vec<Answer> {
    let laender = Land::ALL.into_iter().map(|land| Answer::Place { land, kreis: None });
    std::iter::once(Answer::Unknown).chain(laender).collect()
}

/// Lists all subsets of ticks; of more than eight only none, each alone and all.
pub fn subsets(options: &[String]) -> Vec<BTreeSet<String>> {
    if options.len() > 8 {
        let alone = options.iter().map(|option| BTreeSet::from([option.clone()]));
        return std::iter::once(BTreeSet::new()).chain(alone).chain([options.iter().cloned().collect()]).collect();
    }
    let subset = |bits: usize| {
        let ticked = options.iter().enumerate().filter(move |(at, _)| bits & (1 << at) != 0);
        ticked.map(|(_, option)| option.clone()).collect()
    };
    (0..1 << options.len()).map(subset).collect()
}

/// A press on a button of a node, as the renderer makes it today.
pub fn press(content: &Content, node: &NodeId, value: Value) -> Input {
    let locale = crate::l10n::SOURCE.to_owned();
    Input::Answer(Press { node: node.clone(), value, day: content.day, locale })
}

fn middle(amount: &Amount) -> i64 {
    amount.buttons.get(amount.buttons.len() / 2).copied().unwrap_or_else(|| amount.min.midpoint(amount.max))
}
