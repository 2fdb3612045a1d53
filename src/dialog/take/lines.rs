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

/// The days of the result itself; other names begin with what they are about.
const OWN: [&str; 3] = ["act-by", "last-day", "late-until"];

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

/// Finds the next day by which something has to be done: that of the result itself, else the first of the others. The names
/// of such facts say it (`act-by`, `job-last-day`). The end of a claim by law lies years ahead, and what the contract says
/// ends before it: that day is not one to wait for.
pub fn deadline(facts: &BTreeMap<&'static str, Fact>, today: Date) -> Option<Date> {
    let by = |name: &str| name.ends_with("-by") || name.ends_with("last-day") || name == "late-until";
    let coming = || days(facts).filter(|(name, day)| by(name) && !name.starts_with("claim-") && *day >= today);
    let own = coming().filter(|(name, _)| OWN.contains(name)).map(|(_, day)| day).min();
    own.or_else(|| coming().map(|(_, day)| day).min())
}

/// Makes a fingerprint of lines (FNV-1a), so that ticks of other lines than these are not taken for ticks of these.
pub fn fingerprint(lines: &[Line]) -> u32 {
    let sum = format!("{lines:?}").bytes().fold(FNV.0, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(FNV.1));
    (sum ^ (sum >> 24)) & BITS
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_day_that_matters_is_that_of_the_result() {
        let (today, near, far) = (date(2026, 11, 23), date(2026, 11, 25), date(2026, 12, 11));
        let table = [
            (vec![("act-by", far), ("job-act-by", near)], Some(far), "to sue, not to register"),
            (vec![("act-by", date(2026, 11, 2)), ("tell-by", near)], Some(near), "its own day has passed"),
            (vec![("tell-by", far), ("job-by", near)], Some(near), "the first of the others"),
            (vec![("claim-by", far), ("claim-last-day", far)], None, "other periods end before it"),
            (vec![("ends", near), ("pay-until", far)], None, "nothing has to be done by then"),
        ];
        for (days, expected, why) in table {
            let facts = days.into_iter().map(|(name, day)| (name, Fact::Date(day))).collect();
            assert_eq!(deadline(&facts, today), expected, "{why}");
        }
    }

    #[test]
    fn other_lines_have_another_fingerprint() {
        let line = |option: &str| Line::Answer {
            question: NodeId::common("title"),
            answer: Answer::Option(option.to_owned()),
        };
        assert_ne!(fingerprint(&[line("work")]), fingerprint(&[line("none")]));
        assert_eq!(fingerprint(&[line("work")]), fingerprint(&[line("work")]));
    }
}
