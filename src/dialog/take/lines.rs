//! The lines that a card could say: every answer on the way to its result, every day, the documents and the wishes.
//!
//! Invariant: a line says what was answered, never a postcode or a Kreis: l10n writes the Land alone.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{About, Line, about};
use crate::dialog::decide::Fact;
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::session::{Answer, Session};
use crate::dialog::step::open;
use crate::dialog::walk::{Walk, walk};

/// The start of an FNV-1a sum of 32 bits, and its factor.
const FNV: (u32, u32) = (0x811c_9dc5, 0x0100_0193);
/// A fingerprint has 24 bits: six digits of a button.
const BITS: u32 = 0x00ff_ffff;

/// Lines, and the facts of the way for their words.
pub type Found = (Vec<Line>, BTreeMap<&'static str, Fact>);

/// Finds the lines for a result; `None` if the answers (kept any more) do not lead there.
pub fn find(content: &Content, session: &Session, node: &NodeId, today: Date) -> Option<Found> {
    let mut there = session.clone();
    there.remove(node); // the way on from it may have been taken
    let mut opened = false;
    loop {
        let walk = walk(content, &there, today)?;
        if walk.at == *node {
            return Some(lines(content, &there, &walk, today));
        }
        let at = walk.at.clone();
        if matches!(content.node(&at)?.kind, Kind::Info { .. }) {
            there.set(at, Answer::Seen); // another topic was opened since: what was only read is forgotten
        } else if std::mem::replace(&mut opened, true) {
            return None;
        } else {
            open(content, &mut there, &node.dialog);
        }
    }
}

fn lines(content: &Content, session: &Session, walk: &Walk, today: Date) -> Found {
    let mut lines: Vec<Line> = Vec::new();
    for id in walk.passed.iter().filter(|id| content.node(id).is_some_and(|node| node.kind.asks())) {
        let question = content.question(id);
        let answered = session.answer(&question).map(|answer| Line::Answer { question, answer: answer.clone() });
        lines.extend(answered.filter(|line| !lines.contains(line)));
    }
    let facts = facts(content, walk);
    let mut days: Vec<(&'static str, Date)> = days(&facts).collect();
    days.sort_by_key(|(_, day)| *day);
    lines.extend(days.into_iter().map(|(name, day)| Line::Day(name, day)));
    if let Some(About { node, .. }) = about(content, walk, today) {
        let topic = &content.dialogs[&node.dialog];
        lines.extend(topic.collect.iter().cloned().map(Line::Document));
        lines.extend(topic.wishes.iter().cloned().map(Line::Wish));
    }
    (lines, facts)
}

/// The facts of a way, with those of the paragraphs that its results add.
pub fn facts(content: &Content, walk: &Walk) -> BTreeMap<&'static str, Fact> {
    let mut facts = walk.facts.clone();
    for id in walk.passed.iter().chain([&walk.at]) {
        let Some(Kind::Outcome { add, .. }) = content.node(id).map(|node| &node.kind) else { continue };
        for verdict in add.iter().filter_map(|rule| walk.ask(rule)) {
            facts.extend(verdict.facts);
        }
    }
    facts
}

fn days(facts: &BTreeMap<&'static str, Fact>) -> impl Iterator<Item = (&'static str, Date)> {
    facts.iter().filter_map(|(name, fact)| match fact {
        Fact::Date(day) => Some((*name, *day)),
        _ => None,
    })
}

/// Finds the next day by which something has to be done. The names of such facts say it: `act-by`, `last-day`.
pub fn deadline(facts: &BTreeMap<&'static str, Fact>, today: Date) -> Option<Date> {
    let by = |name: &str| name.ends_with("-by") || name.ends_with("last-day");
    days(facts).filter(|(name, day)| by(name) && *day >= today).map(|(_, day)| day).min()
}

/// Makes a fingerprint of lines (FNV-1a), so that ticks of other lines than these are not taken for ticks of these.
pub fn fingerprint(lines: &[Line]) -> u32 {
    let sum = format!("{lines:?}").bytes().fold(FNV.0, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(FNV.1));
    (sum ^ (sum >> 24)) & BITS
}
