//! Dated figures: amounts that hold from one day to another, each with its statute and source.
//!
//! Invariant: a day without exactly one figure has none; the last one known is never carried on.

use jiff::ToSpan;
use jiff::civil::Date;

/// One amount, with the days on which it holds, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it measures, such as `minimum_wage_hour`.
    pub key: String,
    /// In hundredths of the unit: 13.90 euro are 1390.
    pub value: i64,
    /// The unit in words, such as `EUR gross per hour`.
    pub unit: String,
    /// The first day; None: it holds since before anyone here asks.
    pub valid_from: Option<Date>,
    /// The last day; None: no end is known.
    pub valid_to: Option<Date>,
    /// Where the law says so.
    pub statute: String,
    /// Where that was read.
    pub source: String,
}

/// All figures; a key has one entry for each of its periods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures(Vec<Figure>);

impl Figures {
    /// Takes the figures in any order.
    #[must_use]
    pub fn new(figures: Vec<Figure>) -> Self {
        Self(figures)
    }

    /// Lists them as they were given.
    #[must_use]
    pub fn all(&self) -> &[Figure] {
        &self.0
    }

    /// Finds the figure of `key` that holds on `day`. None: there is no such figure, or there are several and
    /// nobody can say which one is meant.
    #[must_use]
    pub fn on(&self, key: &str, day: Date) -> Option<&Figure> {
        self.throughout(key, day, day)
    }

    /// Finds the figure of `key` that alone holds on each day from `first` to `last`; None if it changes there.
    #[must_use]
    pub fn throughout(&self, key: &str, first: Date, last: Date) -> Option<&Figure> {
        let mut touching = self.0.iter().filter(|figure| figure.key == key && figure.touches(first, last));
        let figure = touching.next()?;
        (touching.next().is_none() && figure.covers(first, last)).then_some(figure)
    }

    /// Tells whether `key` has a figure on `from` and on each of the `days` days after it (0 or more).
    #[must_use]
    pub fn lasts(&self, key: &str, from: Date, days: i64) -> bool {
        let Ok(length) = jiff::Span::new().try_days(days) else {
            return false;
        };
        let end = from.saturating_add(length);
        let mut period = from.series(1.day()).take_while(|day| *day <= end);
        period.all(|day| self.on(key, day).is_some())
    }
}

impl Figure {
    fn touches(&self, first: Date, last: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= last) && self.valid_to.is_none_or(|to| first <= to)
    }

    fn covers(&self, first: Date, last: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= first) && self.valid_to.is_none_or(|to| last <= to)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;

    use super::*;

    /// Makes the figures of a test: key, hundredths, first day, last day.
    pub(in crate::rules) fn figures(rows: &[(&str, i64, Option<Date>, Option<Date>)]) -> Figures {
        let figure = |&(key, value, valid_from, valid_to): &(&str, i64, Option<Date>, Option<Date>)| Figure {
            key: key.into(),
            value,
            unit: "EUR".into(),
            valid_from,
            valid_to,
            statute: "§ 1 MiLoG".into(),
            source: "a test".into(),
        };
        Figures::new(rows.iter().map(figure).collect())
    }

    /// Reads the figures of the built-in content, for tests of the days on which they change.
    pub(in crate::rules) fn real() -> Figures {
        let table: toml::Table = include_str!("../../dialogs/data/figures.toml").parse().expect("the file is TOML");
        let records = table["figure"].as_array().expect("a list of figures");
        Figures::new(records.iter().map(record).collect())
    }

    fn record(record: &toml::Value) -> Figure {
        let text = |key| record.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let day = |key| record.get(key)?.as_datetime().map(|day| day.to_string().parse().expect("a day"));
        let whole = record["value"].as_integer().and_then(|whole| i32::try_from(whole).ok()).map(f64::from);
        let value = whole.or(record["value"].as_float()).expect("a number");
        #[expect(clippy::cast_possible_truncation, reason = "amounts of the law are small")]
        let value = (value * 100.0).round() as i64;
        let (valid_from, valid_to) = (day("valid_from"), day("valid_to"));
        let (key, unit, statute, source) = (text("key"), text("unit"), text("statute"), text("source"));
        Figure { key, value, unit, valid_from, valid_to, statute, source }
    }

    fn wage() -> Figures {
        figures(&[
            ("wage", 1390, Some(date(2026, 1, 1)), Some(date(2026, 12, 31))),
            ("wage", 1460, Some(date(2027, 1, 1)), None),
            ("limit", 158_740, None, Some(date(2027, 6, 30))),
            ("twice", 1, None, Some(date(2027, 1, 10))),
            ("twice", 2, Some(date(2027, 1, 10)), None),
        ])
    }

    #[test]
    fn a_figure_holds_on_its_days_and_on_no_other() {
        for (key, day, expected, why) in [
            ("wage", date(2025, 12, 31), None, "before the first"),
            ("wage", date(2026, 1, 1), Some(1390), "the first day"),
            ("wage", date(2026, 12, 31), Some(1390), "the last day"),
            ("wage", date(2027, 1, 1), Some(1460), "the successor"),
            ("wage", date(2040, 1, 1), Some(1460), "no end known"),
            ("limit", date(1999, 1, 1), Some(158_740), "since before"),
            ("limit", date(2027, 7, 1), None, "never the last one known"),
            ("twice", date(2027, 1, 10), None, "two on one day are none"),
            ("twice", date(2027, 1, 11), Some(2), "one again"),
            ("none", date(2026, 1, 1), None, "no such key"),
        ] {
            assert_eq!(wage().on(key, day).map(|figure| figure.value), expected, "{key} {day}: {why}");
        }
    }

    #[test]
    fn a_figure_that_changes_in_between_is_none() {
        for (key, first, last, expected, why) in [
            ("wage", date(2026, 12, 1), date(2026, 12, 31), Some(1390), "up to its last day"),
            ("wage", date(2026, 12, 31), date(2027, 1, 1), None, "a change"),
            ("limit", date(2027, 6, 1), date(2027, 7, 1), None, "an end"),
            ("twice", date(2027, 1, 11), date(2027, 1, 31), Some(2), "after the doubled day"),
            ("twice", date(2027, 1, 10), date(2027, 1, 31), None, "on the doubled day"),
        ] {
            let found = wage().throughout(key, first, last).map(|figure| figure.value);
            assert_eq!(found, expected, "{key} {first} to {last}: {why}");
        }
    }

    #[test]
    fn lasts_looks_over_a_successor_and_finds_a_gap() {
        for (key, from, days, expected, why) in [
            ("wage", date(2026, 12, 15), 30, true, "the successor begins in time"),
            ("limit", date(2027, 5, 31), 30, true, "the last day is the thirtieth"),
            ("limit", date(2027, 6, 1), 30, false, "one day short"),
            ("wage", date(2025, 12, 31), 1, false, "not yet"),
            ("twice", date(2027, 1, 1), 30, false, "a doubled day is a gap"),
            ("none", date(2026, 1, 1), 0, false, "no such key"),
            ("wage", date(2027, 1, 1), i64::MAX, false, "beyond the calendar"),
        ] {
            assert_eq!(wage().lasts(key, from, days), expected, "{key} {from}: {why}");
        }
    }
}
