//! What an outcome shows of answers that do not choose the way: the paragraphs of its rules, and who helps where.
//!
//! Invariant: each rule's paragraph is shown in each of its cases and at their edges, each list of offices once. That
//! two paragraphs stand together changes neither of them; the longest of all stand together once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::ahead::need;
use super::messages::Reader;
use super::values::{Asked, places, subsets};
use super::walk::{Ways, node};
use super::wording::Wording;
use crate::dialog::decide::{Need, Rule, rule};
use crate::dialog::directory::{Reason, Referral, Wish};
use crate::dialog::model::{Kind, NodeId};
use crate::dialog::places::Postcode;
use crate::dialog::prompt::Body;
use crate::dialog::session::{Answer, Input, Session};
use crate::rules::Land;

/// Shows the variants of outcomes.
pub struct Parts<'w, 'a, 'r> {
    ways: &'w mut Ways<'a>,
    reader: &'r mut Reader<'a>,
    wording: &'r mut Wording<'a>,
    /// What was shown already: the outcome, the rule and the answers it reads.
    shown: BTreeSet<String>,
    /// The Kreise with their Land.
    kreise: Vec<(Land, String)>,
    /// The offices by kind of help, place and language.
    offices: BTreeMap<String, String>,
}

/// An outcome while its variants are shown.
struct End {
    node: NodeId,
    way: String,
    refer: Vec<String>,
    last: bool,
    /// For each merged answer the one with the longest reply, in UTF-16 units.
    longest: BTreeMap<NodeId, (usize, Answer)>,
}

impl<'w, 'a, 'r> Parts<'w, 'a, 'r> {
    /// Begins with nothing shown.
    pub fn new(ways: &'w mut Ways<'a>, reader: &'r mut Reader<'a>, wording: &'r mut Wording<'a>) -> Self {
        let mut kreise = BTreeSet::new();
        for code in 0..100_000 {
            if let Postcode::One { land, kreis } = ways.content.directory.places.look_up(&format!("{code:05}")) {
                kreise.insert((land, kreis));
            }
        }
        let (shown, kreise) = (BTreeSet::new(), kreise.into_iter().collect());
        Self { ways, reader, wording, shown, kreise, offices: BTreeMap::new() }
    }

    /// Shows all variants of the outcome in a state.
    pub fn show_all(&mut self, at: usize) {
        let content = self.ways.content;
        let state = &self.ways.states[at];
        let Some(id) = state.node().cloned() else { return };
        let Some(Kind::Outcome { refer, add, then, .. }) = content.node(&id).map(|node| &node.kind) else { return };
        let (session, free) = (state.session.clone(), state.free.clone());
        let way = self.ways.way(at);
        let mut end = End { node: id, way, refer: refer.clone(), last: then.is_none(), longest: BTreeMap::new() };
        for rule in add.iter().filter_map(|name| rule(name)) {
            let reads = |question: &&NodeId| free.contains(*question) && need(rule, question).is_some();
            let rest: Vec<NodeId> = session.answers().map(|(question, _)| question).filter(reads).cloned().collect();
            if !rest.is_empty() {
                let mut session = session.clone();
                for question in &rest {
                    session.remove(question);
                }
                self.vary(&mut end, rule, &rest, &session);
            }
        }
        let mut longest = session.clone();
        for (question, (_, answer)) in &end.longest {
            longest.set(question.clone(), answer.clone());
        }
        for question in &free {
            if let Some(Kind::Several { options, .. }) = content.node(question).map(|node| &node.kind) {
                let ticks = options.iter().cloned().collect();
                longest.set(question.clone(), Answer::Ticks { ticks, done: true });
            }
        }
        self.show(&end, &longest);
        self.referrals(&end, &session);
    }

    /// Goes through the answers that a rule reads, in the order in which they are asked.
    fn vary(&mut self, end: &mut End, rule: &'static Rule, rest: &[NodeId], session: &Session) {
        let Some((question, later)) = rest.split_first() else {
            self.show_rule(end, rule, session);
            return;
        };
        for answer in self.answers(end, rule, question, session) {
            let mut session = session.clone();
            session.set(question.clone(), answer);
            self.vary(end, rule, later, &session);
        }
    }

    fn answers(&mut self, end: &End, rule: &'static Rule, question: &NodeId, session: &Session) -> Vec<Answer> {
        let readers = [rule];
        let asked = Asked { node: &end.node, question, readers: &readers };
        match (self.ways.content.node(question).map(|node| &node.kind), need(rule, question)) {
            (Some(Kind::Choice { options }), _) => {
                options.iter().map(|option| Answer::Option(option.id.clone())).collect()
            }
            (Some(Kind::Several { .. }), Some(Need::Several(ids))) => {
                let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
                subsets(&ids).into_iter().map(|ticks| Answer::Ticks { ticks, done: true }).collect()
            }
            (Some(Kind::Place { .. }), _) => {
                let mut cases = BTreeSet::new();
                let values = &self.ways.values;
                let new = |place: &Answer| cases.insert(values.cases(asked, place, session));
                let all = places();
                if values.waits_for_a_day(asked, session) { all } else { all.into_iter().filter(new).collect() }
            }
            _ => self.ways.values.of(asked, session).to_vec(),
        }
    }

    fn show_rule(&mut self, end: &mut End, rule: &'static Rule, session: &Session) {
        let mut key = format!("{} {}", end.node, rule.name);
        let read: Vec<(&NodeId, &Answer)> =
            session.answers().filter(|(question, _)| need(rule, question).is_some()).collect();
        for (question, answer) in &read {
            let _ = write!(key, " {question}={answer:?}");
        }
        if !self.shown.contains(&key) {
            let Some(units) = self.show(end, session) else { return };
            for (question, answer) in read {
                let longest = end.longest.entry(question.clone()).or_insert((0, answer.clone()));
                if units > longest.0 {
                    *longest = (units, answer.clone());
                }
            }
            self.shown.insert(key);
        }
    }

    /// Shows an outcome with other answers, in all locales; `None` if they lead elsewhere. Returns the most UTF-16 units.
    fn show(&mut self, end: &End, session: &Session) -> Option<usize> {
        let mut most = 0;
        for locale in self.reader.l10n.locales() {
            let mut session = session.clone();
            session.locale = Some(locale.tag.clone());
            let (_, prompt) = self.ways.does(session, &[Input::Again]);
            if node(&prompt) != Some(&end.node) || !prompt.is_smooth() {
                return None;
            }
            self.wording.look(&prompt, locale, &end.way);
            most = most.max(self.reader.read(&end.node, &prompt, locale, &end.way).unwrap_or_default());
        }
        Some(most)
    }

    /// Shows each list of offices: by place and language; at the very end, where distances are said, by Kreis.
    fn referrals(&mut self, end: &End, session: &Session) {
        let land = NodeId::common("land");
        if session.answer(&land).is_none() {
            return;
        }
        let mut wanted = places();
        if end.last {
            let kreise =
                self.kreise.iter().map(|(land, kreis)| Answer::Place { land: *land, kreis: Some(kreis.clone()) });
            wanted.extend(kreise);
        }
        let language = NodeId::common("language");
        let languages = match self.ways.content.node(&language).map(|node| &node.kind) {
            Some(Kind::Choice { options }) if session.answer(&language).is_some() => {
                options.iter().map(|option| option.id.clone()).collect()
            }
            _ => Vec::new(),
        };
        for place in wanted {
            let mut session = session.clone();
            session.set(land.clone(), place.clone());
            for tag in &languages {
                session.set(language.clone(), Answer::Option(tag.clone()));
                self.place(end, &session, &place, tag);
            }
            if languages.is_empty() {
                let tags: Vec<String> = self.reader.l10n.locales().map(|locale| locale.tag.clone()).collect();
                for tag in tags {
                    self.place(end, &session, &place, &tag);
                }
            }
        }
    }

    fn place(&mut self, end: &End, session: &Session, place: &Answer, language: &str) {
        let lists: Vec<String> = end.refer.iter().map(|help| self.list(help, place, language)).collect();
        let key = format!("{} {lists:?}", end.node);
        if !self.shown.contains(&key) && self.show(end, session).is_some() {
            self.shown.insert(key);
        }
    }

    /// Writes the offices of a kind of help as far as the reply tells them apart.
    fn list(&mut self, help: &str, place: &Answer, language: &str) -> String {
        let key = format!("{help} {place:?} {language}");
        let (content, today) = (self.ways.content, self.ways.today);
        let find = || {
            let (land, kreis) = match place {
                Answer::Place { land, kreis } => (Some(*land), kreis.as_deref()),
                _ => (None, None),
            };
            let wish = Wish { land, kreis, language: Some(language) };
            content.directory.help(help, &wish, today).iter().map(written).collect::<Vec<_>>().join(" ")
        };
        self.offices.entry(key).or_insert_with(find).clone()
    }
}

/// Writes an office, and how many digits its distance has.
fn written(referral: &Referral) -> String {
    let reason = match referral.reason {
        Reason::Nearest(km) => format!("{} digits", km.to_string().len()),
        other => format!("{other:?}"),
    };
    format!("{} {} {reason}", referral.office.id, referral.confirmed)
}

/// Shows the texts to copy that an outcome offers.
pub fn copies(ways: &Ways, reader: &mut Reader, at: usize) {
    let state = &ways.states[at];
    let Body::Outcome(outcome) = &state.prompt.body else { return };
    for text in &outcome.texts {
        let press = super::values::press(ways.content, text, crate::dialog::session::Value::Copy);
        let (_, prompt) = ways.does(state.session.clone(), &[press]);
        for locale in reader.l10n.locales() {
            reader.read(text, &prompt, locale, &ways.way(at));
        }
    }
}
