//! A table of figures as all who show it share it: the pages, CSV, JSON and `lotse stats`.
//!
//! Invariant: every number of people in it was published; what is worked out here comes from published numbers alone.

use jiff::civil::Date;

use super::period::Period;
use crate::dialog::model::NodeId;
use crate::dialog::tally::{By, Entrance, Opinion};
use crate::rules::Land;

/// A table. Its id and those of its columns name their words, and stand in CSV and JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its id.
    pub id: &'static str,
    /// The ids of its columns, without the first one, which holds the labels.
    pub columns: Vec<&'static str>,
    /// Its rows, each with a value for each column.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What its numbers are of.
    pub label: Label,
    /// Its values in the order of the columns.
    pub values: Vec<Value>,
}

/// What the numbers of a row are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A node.
    Node(NodeId),
    /// A dialog.
    Topic(String),
    /// A locale (BCP 47).
    Locale(String),
    /// A Land; `None`: not said, or not known.
    Land(Option<Land>),
    /// The Länder that have no row of their own.
    OtherLaender,
    /// How conversations began.
    Entry(Entrance),
    /// What people thought of a result.
    Opinion(Opinion),
    /// A period.
    Period(Period),
    /// Something that has words of its own.
    Word(&'static str),
    /// Something that is written as it is.
    Text(String),
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(u64),
    /// The sum of several numbers, some of which are withheld: it is at least this.
    AtLeast(u64),
    /// Withheld: too small, or a small one could be computed from it.
    Withheld,
    /// How much more, or less where it is negative.
    Change(i64),
    /// Hundredths of a whole.
    Percent(u64),
    /// A day.
    Day(Date),
    /// Something that has words of its own.
    Word(&'static str),
    /// Something that is written as it is.
    Text(String),
    /// There is nothing to say.
    Nothing,
}

impl Table {
    /// Begins a table.
    #[must_use]
    pub fn new(id: &'static str, columns: &[&'static str]) -> Self {
        Self { id, columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, label: Label, values: Vec<Value>) {
        self.rows.push(Row { label, values });
    }

    /// Tells whether there is a number, or one that is withheld, of people in it.
    #[must_use]
    pub fn says(&self, value: impl Fn(&Value) -> bool) -> bool {
        self.rows.iter().flat_map(|row| &row.values).any(value)
    }
}

impl Label {
    /// Names it the same in every language.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Node(node) => node.to_string(),
            Self::Topic(dialog) => dialog.clone(),
            Self::Locale(tag) => tag.clone(),
            Self::Land(None) => "unknown".to_owned(),
            Self::Land(Some(land)) => land.code().to_owned(),
            Self::OtherLaender => "other".to_owned(),
            Self::Entry(entrance) => By::Entry(*entrance).name().1.to_owned(),
            Self::Opinion(opinion) => By::Feedback(*opinion).name().1.to_owned(),
            Self::Period(period) => period.to_string(),
            Self::Word(word) => (*word).to_owned(),
            Self::Text(text) => text.clone(),
        }
    }
}

impl Value {
    /// Takes a published number.
    #[must_use]
    pub fn published(number: Option<u64>) -> Self {
        number.map_or(Self::Withheld, Self::Number)
    }

    /// Adds up published numbers.
    #[must_use]
    pub fn sum(numbers: impl IntoIterator<Item = Option<u64>>) -> Self {
        let (mut sum, mut shown, mut withheld) = (0, false, false);
        for number in numbers {
            sum += number.unwrap_or_default();
            shown |= number.is_some();
            withheld |= number.is_none();
        }
        match (shown, withheld) {
            (true, true) => Self::AtLeast(sum),
            (true, false) => Self::Number(sum),
            (false, true) => Self::Withheld,
            (false, false) => Self::Nothing,
        }
    }

    /// Works out a change between two published numbers.
    #[must_use]
    pub fn change(now: Option<u64>, before: Option<u64>) -> Self {
        match (now, before) {
            (Some(now), Some(before)) => {
                let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
                Self::Change(signed(now) - signed(before))
            }
            _ => Self::Nothing,
        }
    }

    /// Works out a share of two published numbers.
    #[must_use]
    pub fn share(part: Option<u64>, whole: Option<u64>) -> Self {
        match (part, whole) {
            (Some(part), Some(whole)) if whole > 0 => Self::Percent((part * 100 + whole / 2) / whole),
            _ => Self::Nothing,
        }
    }

    /// The number to draw; `None`: there is none.
    #[must_use]
    pub fn drawn(&self) -> Option<u64> {
        match self {
            Self::Number(number) | Self::AtLeast(number) => Some(*number),
            _ => None,
        }
    }

    /// Tells whether it, or a part of it, is withheld.
    #[must_use]
    pub fn withholds(&self) -> bool {
        matches!(self, Self::Withheld | Self::AtLeast(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_says_that_a_part_is_missing() {
        let table: [(&[Option<u64>], Value, &str); 4] = [
            (&[Some(5), Some(10)], Value::Number(15), "all are there"),
            (&[Some(5), None], Value::AtLeast(5), "one is withheld"),
            (&[None, None], Value::Withheld, "all are withheld"),
            (&[], Value::Nothing, "there is nothing to add up"),
        ];
        for (numbers, expected, why) in table {
            assert_eq!(Value::sum(numbers.iter().copied()), expected, "{why}");
        }
    }

    #[test]
    fn nothing_is_worked_out_from_what_is_withheld() {
        assert_eq!(Value::change(Some(10), Some(15)), Value::Change(-5));
        assert_eq!(Value::share(Some(5), Some(15)), Value::Percent(33));
        for (one, other) in [(None, Some(5)), (Some(5), None), (None, None)] {
            assert_eq!(Value::change(one, other), Value::Nothing);
            assert_eq!(Value::share(one, other), Value::Nothing);
        }
    }
}
