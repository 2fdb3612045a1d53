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

use jiff::civil::{Date, ISOWeekDate, Weekday, date};
use jiff::{ToSpan, Unit};
use serde::{Deserialize, Serialize};

use super::model::{Content, EMERGENCY, HANDOVER, Kind, NodeId};
use super::session::{Answer, Session};
use super::walk::Walk;
use crate::rules::Land;

/// The Monday of 1970-W01, from which the weeks count.
const FIRST_MONDAY: Date = date(1969, 12, 29);

/// An ISO week (ISO 8601), as the number of weeks since 1970-W01. It is written as `2026-W47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week(pub i64);

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A conversation that came to a first question.
    Conversation,
    /// A conversation that came to a result of any topic.
    Result,
    /// A conversation that came to the contact of an office.
    Handover,
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

/// What someone thought of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Opinion {
    /// It helped.
    Helped,
    /// It was too hard to understand.
    TooHard,
    /// Something in it was wrong.
    Wrong,
    /// Something was missing.
    Missing,
    /// It did not help for another reason.
    Other,
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
        let topics = self.ends.iter().map(|end| end.dialog.as_str());
        let result = topics.clone().any(|dialog| dialog != HANDOVER && dialog != EMERGENCY);
        let handover = topics.clone().any(|dialog| dialog == HANDOVER);
        let flags = [(Spot::Conversation, true), (Spot::Result, result), (Spot::Handover, handover)];
        let flags = flags.into_iter().filter(|(_, holds)| *holds).map(|(spot, _)| (spot, true, false));
        let nodes = self.reached.iter().map(|id| {
            (Spot::Node(id.clone()), self.ends.contains(id), self.standing.as_ref() == Some(id))
        });
        for (spot, ends, standing) in flags.chain(nodes) {
            let count = Count { reached: 1, standing: i64::from(standing) };
            for by in whole.iter().chain(crossed.iter().filter(|_| ends)) {
                counts.insert(Cell { spot: spot.clone(), by: by.clone() }, count);
            }
        }
        counts
    }

    /// Finds what a save adds to the counters: the difference between what a session had added before and what it has
    /// added now. Counters that stay as they are do not appear.
    #[must_use]
    pub fn since(&self, before: &Self) -> Counts {
        let mut counts = self.counts();
        for (cell, count) in before.counts() {
            let now = counts.entry(cell).or_default();
            now.reached -= count.reached;
            now.standing -= count.standing;
        }
        counts.retain(|_, count| *count != Count::default());
        counts
    }
}

impl Week {
    /// Finds the ISO week of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let days = FIRST_MONDAY.until((Unit::Day, day)).map_or(0, |span| i64::from(span.get_days()));
        Self(days.div_euclid(7))
    }

    /// Finds its Monday.
    #[must_use]
    pub fn monday(self) -> Date {
        FIRST_MONDAY.checked_add(self.0.saturating_mul(7).clamp(-100_000, 2_000_000).days()).unwrap_or(FIRST_MONDAY)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let week = self.monday().iso_week_date();
        write!(f, "{:04}-W{:02}", week.year(), week.week())
    }
}

impl FromStr for Week {
    type Err = ();

    /// Reads `2026-W47`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, week) = text.split_once("-W").ok_or(())?;
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(week, 2) {
            return Err(());
        }
        let (year, week) = (year.parse().map_err(|_| ())?, week.parse().map_err(|_| ())?);
        ISOWeekDate::new(year, week, Weekday::Monday).map(|monday| Self::of(monday.date())).map_err(|_| ())
    }
}
