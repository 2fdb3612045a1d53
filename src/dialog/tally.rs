//! What a session adds to the counters: which nodes it has reached, and where it stands.
//!
//! The counters are the sum of [`Tally::counts`] over all sessions that ever were: a save adds the difference between
//! the session that it replaces and the one that it keeps.
//!
//! Invariant: nothing here says when, within the week, or in which order something happened; each count is crossed with
//! at most one more thing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use super::feedback::Opinion;
pub use super::mark::Mark;
use super::mark::marks;
use super::model::{Content, EMERGENCY, HANDOVER, Kind, NodeId};
use super::session::{Answer, Session};
use super::walk::Walk;
pub use super::week::Week;
use crate::rules::Land;

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A conversation that came to a first question.
    Conversation,
    /// A conversation that came to a result of any topic.
    Result,
    /// A conversation that came to the contact of an office.
    Handover,
    /// A conversation in which a search found nothing.
    Missed,
    /// A question, an explanation or an end.
    Node(NodeId),
}

/// What a count is crossed with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// Nothing.
    Whole,
    /// The locale that the conversation spoke last (BCP 47).
    Locale(String),
    /// The Land of the workplace; `None`: not said, or not known.
    Land(Option<Land>),
    /// How the conversation began.
    Entry(Entrance),
    /// What someone thought of a result.
    Feedback(Opinion),
}

/// How a conversation began; of several ways the one that stands last here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entrance {
    /// Without a link.
    #[default]
    Direct,
    /// With a link or a poster.
    Link,
    /// With the link of a workshop.
    Workshop,
}

/// One counter of a period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// What is counted.
    pub spot: Spot,
    /// What it is crossed with.
    pub by: By,
}

/// What one counter holds, or what is added to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Conversations that came here.
    pub reached: i64,
    /// Conversations that stand here, or ended here.
    pub standing: i64,
}

/// Counters of one period; those that are not there hold nothing.
pub type Counts = BTreeMap<Cell, Count>;

/// What a save adds to the counters of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The week the conversation began.
    pub week: Week,
    /// What is added, or taken away where a conversation has moved on.
    pub counts: Counts,
    /// What is added to the counts of workshops.
    pub marks: Vec<Mark>,
}

/// What one session has added to the counters so far; it lies in the sealed session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// The week the conversation began; `None` until it came to a first question.
    pub week: Option<Week>,
    /// How it began.
    pub entry: Entrance,
    locale: String,
    land: Option<Land>,
    reached: BTreeSet<NodeId>,
    /// Those of them that are ends.
    ends: BTreeSet<NodeId>,
    standing: Option<NodeId>,
    /// What it has added to workshops. Left out where it is nothing, as in most sessions.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    marks: BTreeSet<Mark>,
    /// What was said of its results, of each the last. Left out where nothing was.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    opinions: BTreeMap<NodeId, Opinion>,
    /// Whether a search found nothing. Left out where none did.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    missed: bool,
}

impl Tally {
    /// Notes where a session stands, and all that it passed on the way there.
    pub(super) fn note(&mut self, content: &Content, session: &Session, walk: &Walk, today: Date) {
        self.week.get_or_insert_with(|| Week::of(today));
        if let Some(locale) = &session.locale {
            self.locale.clone_from(locale);
        }
        // A workplace that was said stays said, also when its question is asked again.
        if let Some(Answer::Place { land, .. }) = session.answer(&NodeId::common("land")) {
            self.land = Some(*land);
        }
        for id in walk.passed.iter().chain([&walk.at]) {
            let Some(node) = content.node(id) else { continue };
            let end = matches!(node.kind, Kind::Outcome { .. });
            if end || node.kind.asks() || matches!(node.kind, Kind::Info { .. }) {
                self.reached.insert(id.clone());
            }
            if end {
                self.ends.insert(id.clone());
            }
        }
        self.standing = Some(walk.at.clone());
        if !self.reached.is_empty() {
            self.marks.extend(marks(content, session, walk, today));
        }
    }

    /// Notes that a search found nothing: once is enough.
    pub fn missed(&mut self) {
        self.missed = true;
    }

    /// Notes what was said of a result; `None`: it did not help, which keeps a reason that was given before. `false`: this
    /// session did not come to it, and nothing is counted.
    pub(super) fn judge(&mut self, end: &NodeId, opinion: Option<Opinion>) -> bool {
        if !self.ends.contains(end) || !is_result(end) {
            return false;
        }
        let given = self.opinions.get(end).filter(|given| **given != Opinion::Helped);
        let opinion = opinion.or(given.copied()).unwrap_or(Opinion::Other);
        self.opinions.insert(end.clone(), opinion);
        true
    }

    /// Lists what this session adds to the counters of its week: each count is 1.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::new();
        if self.reached.is_empty() {
            return counts;
        }
        let whole = [By::Whole, By::Locale(self.locale.clone())];
        let crossed = [By::Land(self.land), By::Entry(self.entry)];
        let result = self.ends.iter().any(is_result);
        let handover = self.ends.iter().any(|end| end.dialog == HANDOVER);
        let flags = [(Spot::Conversation, true), (Spot::Result, result), (Spot::Handover, handover)];
        let flags = flags.into_iter().chain([(Spot::Missed, self.missed)]).filter(|(_, holds)| *holds);
        let flags = flags.map(|(spot, _)| (spot.clone(), spot != Spot::Missed, false));
        let nodes = self
            .reached
            .iter()
            .map(|id| (Spot::Node(id.clone()), self.ends.contains(id), self.standing.as_ref() == Some(id)));
        for (spot, ends, standing) in flags.chain(nodes) {
            let count = Count { reached: 1, standing: i64::from(standing) };
            for by in whole.iter().chain(crossed.iter().filter(|_| ends)) {
                counts.insert(Cell { spot: spot.clone(), by: by.clone() }, count);
            }
        }
        for (end, opinion) in &self.opinions {
            for spot in [Spot::Result, Spot::Node(end.clone())] {
                counts.insert(Cell { spot, by: By::Feedback(*opinion) }, Count { reached: 1, standing: 0 });
            }
        }
        counts
    }

    /// Finds what a save adds to the counters: the difference between what a session had added before and what it has
    /// added now. Counters that stay as they are do not appear; `None`: none has changed.
    #[must_use]
    pub fn since(&self, before: &Self) -> Option<Added> {
        let mut counts = self.counts();
        for (cell, count) in before.counts() {
            let now = counts.entry(cell).or_default();
            now.reached -= count.reached;
            now.standing -= count.standing;
        }
        counts.retain(|_, count| *count != Count::default());
        let marks: Vec<Mark> = self.marks.difference(&before.marks).cloned().collect();
        let changed = !counts.is_empty() || !marks.is_empty();
        self.week.filter(|_| changed).map(|week| Added { week, counts, marks })
    }
}

/// Tells whether an end is a result of a topic.
fn is_result(end: &NodeId) -> bool {
    end.dialog != HANDOVER && end.dialog != EMERGENCY
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conversation => f.write_str("conversation"),
            Self::Result => f.write_str("result"),
            Self::Handover => f.write_str("handover"),
            Self::Missed => f.write_str("missed"),
            Self::Node(id) => write!(f, "{id}"),
        }
    }
}

impl FromStr for Spot {
    type Err = ();

    /// Reads `conversation`, `result`, `handover`, `missed` or the id of a node.
    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "conversation" => Ok(Self::Conversation),
            "result" => Ok(Self::Result),
            "handover" => Ok(Self::Handover),
            "missed" => Ok(Self::Missed),
            id => id.parse().map(Self::Node).map_err(|_| ()),
        }
    }
}

/// The names of the entrances.
const ENTRANCES: [(Entrance, &str); 3] =
    [(Entrance::Direct, "direct"), (Entrance::Link, "link"), (Entrance::Workshop, "workshop")];

impl By {
    /// Its name: the dimension, and the value in it; a Land that nobody said has none.
    #[must_use]
    pub fn name(&self) -> (&'static str, &str) {
        match self {
            Self::Whole => ("", ""),
            Self::Locale(tag) => ("locale", tag),
            Self::Land(land) => ("land", land.map_or("", Land::code)),
            Self::Entry(entry) => ("entry", named(&ENTRANCES, *entry)),
            Self::Feedback(opinion) => ("feedback", named(&Opinion::ALL, *opinion)),
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(dimension: &str, value: &str) -> Option<Self> {
        match dimension {
            "" if value.is_empty() => Some(Self::Whole),
            "locale" => Some(Self::Locale(value.to_owned())),
            "land" if value.is_empty() => Some(Self::Land(None)),
            "land" => Land::parse(value).map(Some).map(Self::Land),
            "entry" => find(&ENTRANCES, value).map(Self::Entry),
            "feedback" => find(&Opinion::ALL, value).map(Self::Feedback),
            _ => None,
        }
    }
}

fn named<T: Copy + PartialEq>(table: &[(T, &'static str)], thing: T) -> &'static str {
    table.iter().find(|(known, _)| *known == thing).map_or("", |(_, name)| *name)
}

fn find<T: Copy>(table: &[(T, &str)], name: &str) -> Option<T> {
    table.iter().find(|(_, known)| *known == name).map(|(thing, _)| *thing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str) -> NodeId {
        id.parse().expect("an id")
    }

    fn tally(reached: &[&str], ends: &[&str], standing: &str) -> Tally {
        Tally {
            week: Some(Week(2968)),
            locale: "ar".to_owned(),
            reached: reached.iter().map(|id| node(id)).collect(),
            ends: ends.iter().map(|id| node(id)).collect(),
            standing: Some(node(standing)),
            ..Tally::default()
        }
    }

    /// Counters as a person reads them: `kuendigung/running land=SN 1 1`.
    fn lines(counts: &Counts) -> Vec<String> {
        let line = |(cell, count): (&Cell, &Count)| {
            let (dimension, value) = cell.by.name();
            let by = if dimension.is_empty() { String::new() } else { format!(" {dimension}={value}") };
            format!("{}{by} {} {}", cell.spot, count.reached, count.standing)
        };
        counts.iter().map(line).collect()
    }

    #[test]
    fn a_conversation_counts_from_its_first_question_on() {
        assert_eq!(lines(&Tally::default().counts()), [""; 0], "nobody was asked anything");
        let counts = tally(&["menu/what"], &[], "menu/what").counts();
        let expected = [
            "conversation 1 0",
            "conversation locale=ar 1 0",
            "conversation land= 1 0",
            "conversation entry=direct 1 0",
            "menu/what 1 1",
            "menu/what locale=ar 1 1",
        ];
        assert_eq!(lines(&counts), expected, "a question is crossed with the locale alone");
    }

    #[test]
    fn ends_are_crossed_with_the_land_and_the_way_in_too() {
        let mut tally = tally(
            &["menu/what", "lohn/claim", "beratung/office"],
            &["lohn/claim", "beratung/office"],
            "beratung/office",
        );
        (tally.land, tally.entry) = (Some(Land::SN), Entrance::Workshop);
        let lines = lines(&tally.counts());
        for expected in [
            "result land=SN 1 0",
            "handover entry=workshop 1 0",
            "lohn/claim land=SN 1 0",
            "beratung/office entry=workshop 1 1",
        ] {
            assert!(lines.contains(&expected.to_owned()), "{expected} in {lines:#?}");
        }
        let crossed = |line: &&String| line.matches('=').count() > 1;
        assert_eq!(lines.iter().find(crossed), None, "never with two things");
    }

    #[test]
    fn an_emergency_and_an_office_are_no_results() {
        for end in ["notfall/now", "beratung/office"] {
            let counts = tally(&[end], &[end], end).counts();
            assert!(!counts.keys().any(|cell| cell.spot == Spot::Result), "{end}");
        }
    }

    #[test]
    fn a_save_adds_what_has_changed_and_no_more() {
        let before = tally(&["menu/what"], &[], "menu/what");
        let after = tally(&["menu/what", "lohn/trouble"], &[], "lohn/trouble");
        let added = after.since(&before).expect("it went on");
        let expected = ["lohn/trouble 1 1", "lohn/trouble locale=ar 1 1", "menu/what 0 -1", "menu/what locale=ar 0 -1"];
        let mut found = lines(&added.counts);
        found.sort();
        assert_eq!(found, expected);
        assert_eq!(after.since(&after), None, "a repeat adds nothing");
        let mut moved = after.clone();
        moved.locale = "en".to_owned();
        let added = moved.since(&after).expect("it speaks another language");
        assert!(added.counts.keys().all(|cell| cell.by != By::Whole), "the wholes stay");
        assert_eq!(
            added.counts.values().map(|count| count.reached).sum::<i64>(),
            0,
            "it moves, it is not counted again"
        );
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        let all = [By::Whole, By::Locale("fa-AF".to_owned()), By::Land(None), By::Land(Some(Land::NW))];
        let entries = ENTRANCES.iter().map(|(entry, _)| By::Entry(*entry));
        let opinions = Opinion::ALL.iter().map(|(opinion, _)| By::Feedback(*opinion));
        for by in all.into_iter().chain(entries).chain(opinions) {
            let (dimension, value) = by.name();
            assert_eq!(By::parse(dimension, value), Some(by.clone()), "{by:?}");
        }
        for spot in [Spot::Conversation, Spot::Result, Spot::Handover, Spot::Missed, Spot::Node(node("lohn/claim"))] {
            assert_eq!(spot.to_string().parse(), Ok(spot));
        }
        assert_eq!(By::parse("land", "XX"), None);
        assert_eq!(By::parse("plz", "01067"), None);
    }
}
