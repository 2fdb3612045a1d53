//! ISO weeks: the finest time that the counters know.
//!
//! Invariant: a week is written as it is read.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, ISOWeekDate, Weekday, date};
use jiff::{ToSpan, Unit};
use serde::{Deserialize, Serialize};

/// The Monday of 1970-W01, from which the weeks count.
const FIRST_MONDAY: Date = date(1969, 12, 29);

/// An ISO week (ISO 8601), as the number of weeks since 1970-W01. It is written as `2026-W47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week(pub i64);

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
