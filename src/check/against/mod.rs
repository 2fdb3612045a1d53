//! The answers that end elsewhere than in another content, as a table for a lawyer to read.
//!
//! Invariant: both contents are asked with the same answers on the same day, by the same engine and the same rules.

mod table;

use std::collections::BTreeSet;
use std::fmt::Write;

use jiff::civil::Date;

use self::table::{Parting, Row, first_words, joined};
use super::ways::walk::{Ways, node};
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::prompt::{Ask, Body, Prompt};
use crate::dialog::session::{Answer, Input, Session};
use crate::l10n::{L10n, SOURCE};

/// A content with its words.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The ways.
    pub content: &'a Content,
    /// The words.
    pub l10n: &'a L10n,
}

/// Writes which answers end elsewhere: in `now`, compared with `before`.
#[must_use]
pub fn against(before: Side, now: Side, today: Date) -> String {
    let starts = |side: Side| -> BTreeSet<String> {
        side.content.dialogs.keys().filter(|id| side.content.start(id).is_some()).cloned().collect()
    };
    let (old, new) = (starts(before), starts(now));
    let mut text = String::new();
    let list = |names: Vec<&String>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    for (names, what) in [(new.difference(&old), "New dialogs"), (old.difference(&new), "Vanished dialogs")] {
        let names: Vec<&String> = names.collect();
        if !names.is_empty() {
            let _ = writeln!(text, "{what}: {}\n", list(names));
        }
    }
    let figures = figures(before.content, now.content);
    if !figures.is_empty() {
        let _ = writeln!(text, "Figures that differ: {}\n", list(figures.iter().collect()));
    }
    let mut rows = Vec::new();
    let mut both = Both { before, now, ways: (Ways::new(before.content, today), Ways::new(now.content, today)) };
    for dialog in old.intersection(&new) {
        rows.extend(both.dialog(dialog));
    }
    if rows.is_empty() {
        text.push_str("All answers end where they ended.\n");
        return text;
    }
    text.push_str("| dialog | answers | ended in | ends in now |\n|---|---|---|---|\n");
    for Row { dialog, answers, ended, ends } in rows {
        let _ = writeln!(text, "| {dialog} | {answers} | {ended} | {ends} |");
    }
    text
}

/// The names of figures with other values or days.
fn figures(before: &Content, now: &Content) -> BTreeSet<String> {
    let all = |content: &Content| -> BTreeSet<(String, String)> {
        let figures = content.figures.all().iter();
        figures
            .map(|figure| {
                (figure.key.clone(), format!("{} {:?} {:?}", figure.value, figure.valid_from, figure.valid_to))
            })
            .collect()
    };
    all(before).symmetric_difference(&all(now)).map(|(key, _)| key.clone()).collect()
}

/// A search for partings in a dialog.
struct Search<'a> {
    dialog: &'a str,
    seen: BTreeSet<String>,
    found: Vec<Parting>,
}

/// The same answers in both contents.
struct Both<'a> {
    before: Side<'a>,
    now: Side<'a>,
    ways: (Ways<'a>, Ways<'a>),
}

impl Both<'_> {
    /// Compares one dialog.
    fn dialog(&mut self, dialog: &str) -> Vec<Row> {
        let mut session = Session::new(0);
        session.locale = Some(SOURCE.to_owned());
        dialog.clone_into(&mut session.root);
        let mut search = Search { dialog, seen: BTreeSet::new(), found: Vec::new() };
        self.compare(&session, &BTreeSet::new(), &mut search);
        joined(self.now.l10n, self.before.l10n, dialog, search.found)
    }

    /// Walks both with the same answers until they part or end, and notes where they part.
    /// `idle` are the questions on the way there whose answer changed nothing.
    fn compare(&mut self, session: &Session, idle: &BTreeSet<NodeId>, search: &mut Search) {
        let prompts = self.prompts(session);
        if !search.seen.insert(self.key(session, &prompts)) {
            return;
        }
        let ask = self.question(search.dialog, session, &prompts);
        let together = node(&prompts.0).is_some() && node(&prompts.0) == node(&prompts.1);
        let (Some(ask), true) = (ask, together) else {
            let (mut ended, mut ends) = (BTreeSet::new(), BTreeSet::new());
            self.ends(search.dialog, session, &mut BTreeSet::new(), &mut |old, new| {
                if old != new {
                    ended.insert(old);
                    ends.insert(new);
                }
            });
            if !ended.is_empty() {
                let told =
                    |(question, answer): &(&NodeId, &Answer)| **answer != Answer::Seen && !idle.contains(*question);
                let answers = session.answers().filter(told);
                let answers = answers.map(|(question, answer)| (question.clone(), answer.clone())).collect();
                search.found.push(Parting { answers, ended, ends });
            }
            return;
        };
        let mut idle = idle.clone();
        idle.extend(
            ask.first().filter(|_| self.is_idle(&prompts, session, &ask)).map(|(question, _)| question.clone()),
        );
        for (question, answer) in ask {
            let mut session = session.clone();
            session.set(question, answer);
            self.compare(&session, &idle, search);
        }
    }

    /// Tells whether all answers to a question lead on alike in both.
    fn is_idle(&mut self, prompts: &(Prompt, Prompt), session: &Session, answers: &[(NodeId, Answer)]) -> bool {
        let Some(((old, new), (question, _))) = node(&prompts.0).zip(node(&prompts.1)).zip(answers.first()) else {
            return false;
        };
        let nexts = |side: Side, node: &NodeId| {
            let own = side.content.node(node).map(|node| node.kind.nexts().into_iter().collect::<BTreeSet<_>>());
            own.map_or(0, |nexts| nexts.len())
        };
        let mut known = BTreeSet::new();
        for (_, answer) in answers {
            let (_, before) = self.ways.0.told_apart(old, question, answer, session);
            known.insert((before, self.ways.1.told_apart(new, question, answer, session).1));
        }
        let options = |side: Side| match side.content.node(question).map(|node| &node.kind) {
            Some(Kind::Choice { options }) => options.iter().map(|option| option.id.clone()).collect::<Vec<_>>(),
            Some(Kind::Several { options, .. }) => options.clone(),
            _ => Vec::new(),
        };
        known.len() == 1
            && options(self.before) == options(self.now)
            && nexts(self.before, old) == 1
            && nexts(self.now, new) == 1
    }

    /// Collects all pairs of ends behind a parting.
    fn ends(
        &mut self,
        dialog: &str,
        session: &Session,
        seen: &mut BTreeSet<String>,
        note: &mut impl FnMut(String, String),
    ) {
        let prompts = self.prompts(session);
        if !seen.insert(self.key(session, &prompts)) {
            return;
        }
        let Some(ask) = self.question(dialog, session, &prompts) else {
            note(Self::end(self.before, session, &prompts.0), Self::end(self.now, session, &prompts.1));
            return;
        };
        for (question, answer) in ask {
            let mut session = session.clone();
            session.set(question, answer);
            self.ends(dialog, &session, seen, note);
        }
    }

    /// What both say to the same answers.
    fn prompts(&self, session: &Session) -> (Prompt, Prompt) {
        let again = [Input::Again];
        (self.ways.0.does(session.clone(), &again).1, self.ways.1.does(session.clone(), &again).1)
    }

    /// All that the rest of both ways depends on.
    fn key(&mut self, session: &Session, prompts: &(Prompt, Prompt)) -> String {
        format!("{} | {}", self.ways.0.key(session, &prompts.0).0, self.ways.1.key(session, &prompts.1).0)
    }

    /// The next question that one of the two asks, with all answers of both; `None` where both have ended.
    fn question(
        &mut self,
        dialog: &str,
        session: &Session,
        prompts: &(Prompt, Prompt),
    ) -> Option<Vec<(NodeId, Answer)>> {
        let asks = |prompt: &Prompt| next(prompt, dialog, session);
        let question = asks(&prompts.1).or_else(|| asks(&prompts.0))?;
        let mut answers: Vec<(NodeId, Answer)> = Vec::new();
        for (prompt, ways) in [(&prompts.1, &mut self.ways.1), (&prompts.0, &mut self.ways.0)] {
            let all = match &prompt.body {
                Body::Ask(ask) if ask.words.message == question => ways.all(ask, session),
                Body::Info(words) if words.node == question => vec![Answer::Seen],
                _ => Vec::new(),
            };
            let all = all.into_iter().filter(|answer| !answers.iter().any(|(_, known)| known == answer));
            answers.extend(all.map(|answer| (question.clone(), answer)).collect::<Vec<_>>());
        }
        // Of answers that neither can tell apart one is enough; an option leads where its button leads.
        let mut seen = BTreeSet::new();
        let nodes = (node(&prompts.0)?, node(&prompts.1)?);
        answers.retain(|(question, answer)| {
            let old = self.ways.0.told_apart(nodes.0, question, answer, session);
            let new = self.ways.1.told_apart(nodes.1, question, answer, session);
            matches!(answer, Answer::Option(_)) || seen.insert((old, new))
        });
        Some(answers)
    }

    /// Says where someone stands who is asked nothing more in the dialog.
    fn end(side: Side, session: &Session, prompt: &Prompt) -> String {
        match &prompt.body {
            Body::Ask(Ask { words, .. }) if session.answer(&words.message).is_some() => {
                "there is no such answer".to_owned()
            }
            Body::Outcome(outcome) => {
                let add = match side.content.node(&outcome.words.node).map(|node| &node.kind) {
                    Some(Kind::Outcome { add, .. }) if !add.is_empty() => format!(", with {}", add.join(", ")),
                    _ => String::new(),
                };
                let facts = outcome.words.facts.keys().map(|name| ((*name).to_owned(), "…".to_owned()));
                let words = first_words(side.l10n, &outcome.words.message, facts.collect());
                format!("`{}`{add}: {words}", outcome.words.node)
            }
            _ => node(prompt)
                .filter(|_| prompt.notes.is_empty())
                .map_or_else(|| "nowhere".to_owned(), |node| format!("the dialog `{}`", node.dialog)),
        }
    }
}

/// The question or info that a prompt shows in the dialog, if it is still to be answered.
fn next(prompt: &Prompt, dialog: &str, session: &Session) -> Option<NodeId> {
    let asked = match &prompt.body {
        Body::Ask(ask) if ask.words.node.dialog == dialog => &ask.words.message,
        Body::Info(words) if words.node.dialog == dialog => &words.node,
        _ => return None,
    };
    (prompt.notes.is_empty() && session.answer(asked).is_none()).then(|| asked.clone())
}
