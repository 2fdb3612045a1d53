//! Asks the rules: what a rule needs, what it may look at and what it finds.
//!
//! Invariant: no law stands here. A rule's arguments are answers of the same name.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::rulebook::rules;
use super::session::Answer;
use crate::rules::Land;
use crate::rules::figures::Figures;

/// A value that a rule found, to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A day, shown with its weekday.
    Date(Date),
    /// A month, as its first day.
    Month(Date),
    /// A whole number, selected by `PLURAL`.
    Number(i64),
    /// Cents.
    Money(i64),
    /// Hundredths of days or percent, shown with no more decimals than it has.
    Decimal(i64),
}

/// The kind of a [`Fact`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// See [`Fact::Date`].
    Date,
    /// See [`Fact::Month`].
    Month,
    /// See [`Fact::Number`].
    Number,
    /// See [`Fact::Money`].
    Money,
    /// See [`Fact::Decimal`].
    Decimal,
}

/// The kind of question whose answer a rule takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A `date` of days, past or to come, answered with a day.
    Day,
    /// A `date` of months, answered with a month.
    Month,
    /// An `amount` in hours, answered with a number.
    Hours,
    /// An `amount` in euro, answered with a number.
    Euro,
    /// A `place`; "I don't know" is fine.
    Place,
    /// A `choice` with just these options.
    Choice(&'static [&'static str]),
    /// A `several` with at least these options.
    Several(&'static [&'static str]),
}

/// A rule as dialogs may use it.
#[derive(Debug)]
pub struct Rule {
    /// Its name in dialog files.
    pub name: &'static str,
    /// The questions that must be answered on every way before it.
    pub needs: &'static [(&'static str, Need)],
    /// Its cases with the facts that each brings.
    pub cases: &'static [(&'static str, &'static [(&'static str, FactKind)])],
    /// The figures that it looks up and that must be known today.
    pub figures: &'static [&'static str],
    /// The figures whose end it expects: a day without one is a case with words of its own.
    pub may_end: &'static [&'static str],
    pub(super) ask: fn(&Arguments) -> Option<Verdict>,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// One of the rule's cases.
    pub case: &'static str,
    /// The facts of that case.
    pub facts: BTreeMap<&'static str, Fact>,
}

/// What a rule may look at: the answers on the way so far, the figures and the day.
#[derive(Debug)]
pub struct Arguments<'a> {
    /// Answers by the name of their question.
    pub answers: BTreeMap<&'a str, &'a Answer>,
    /// Dated amounts.
    pub figures: &'a Figures,
    /// Today in Europe/Berlin.
    pub today: Date,
}

/// The case of a rule that adds no paragraph.
pub const NONE: &str = "none";

/// Finds a rule by its name in dialog files.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.name == name)
}

impl Rule {
    /// Asks the rule; `None` if an answer that it needs is missing or of another kind, which `load` rules out.
    #[must_use]
    pub fn ask(&self, arguments: &Arguments) -> Option<Verdict> {
        (self.ask)(arguments)
    }

    /// Tells whether a case adds a paragraph.
    pub fn speaking_cases(&self) -> impl Iterator<Item = &'static str> {
        self.cases.iter().map(|(case, _)| *case).filter(|case| *case != NONE)
    }
}

impl Verdict {
    pub(super) fn of<const N: usize>(case: &'static str, facts: [(&'static str, Fact); N]) -> Self {
        Self { case, facts: BTreeMap::from(facts) }
    }
}

impl Arguments<'_> {
    pub(super) fn date(&self, name: &str) -> Option<Date> {
        match self.answers.get(name)? {
            Answer::Date(date) => Some(*date),
            _ => None,
        }
    }

    pub(super) fn amount(&self, name: &str) -> Option<i64> {
        match self.answers.get(name)? {
            Answer::Amount(amount) => Some(*amount),
            _ => None,
        }
    }

    pub(super) fn option(&self, name: &str) -> Option<&str> {
        match self.answers.get(name)? {
            Answer::Option(option) => Some(option),
            _ => None,
        }
    }

    pub(super) fn ticked(&self, name: &str, option: &str) -> Option<bool> {
        match self.answers.get(name)? {
            Answer::Ticks { ticks, .. } => Some(ticks.contains(option)),
            _ => None,
        }
    }

    /// The Land, if it is known. "I don't know" counts without the holidays of any one Land (§ 193 BGB).
    pub(super) fn land(&self) -> Option<Land> {
        match self.answers.get("land")? {
            Answer::Place { land, .. } => Some(*land),
            _ => None,
        }
    }
}
