//! The periods that are published: whole ISO weeks, and fixed blocks of 4 and of 52 of them.
//!
//! Invariant: two periods of one span never overlap, and a block is made of whole smaller periods.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::dialog::tally::Week;

/// A session that began on a Sunday lives on Wednesday at the latest: 72 hours after its first answer it ends.
const REST: i64 = 3;

/// How many weeks a period has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// One.
    Week,
    /// 4.
    Four,
    /// 52.
    Year,
}

/// One period. It is written as `2026-W47`, or for a block as an ISO 8601 interval: `2026-W44/P4W`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// How long it is.
    pub span: Span,
    /// Its first week: the number of a block's first week is a multiple of its length.
    pub first: Week,
}

impl Span {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Four, Self::Year];

    /// How many weeks.
    #[must_use]
    pub fn weeks(self) -> i64 {
        match self {
            Self::Week => 1,
            Self::Four => 4,
            Self::Year => 52,
        }
    }

    /// Finds the span of so many weeks.
    #[must_use]
    pub fn of(weeks: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.weeks() == weeks)
    }

    /// The span of the periods that a block is made of; `None` for a week.
    #[must_use]
    pub fn smaller(self) -> Option<Self> {
        match self {
            Self::Week => None,
            Self::Four => Some(Self::Week),
            Self::Year => Some(Self::Four),
        }
    }
}

impl Period {
    /// Finds the period of a span that a week belongs to.
    #[must_use]
    pub fn containing(week: Week, span: Span) -> Self {
        Self { span, first: Week(week.0.div_euclid(span.weeks()) * span.weeks()) }
    }

    /// Its last week.
    #[must_use]
    pub fn last(self) -> Week {
        Week(self.first.0 + self.span.weeks() - 1)
    }

    /// The first day that does not belong to it: a Monday.
    #[must_use]
    pub fn end(self) -> Date {
        Week(self.last().0 + 1).monday()
    }

    /// The period of the same span before this one.
    #[must_use]
    pub fn before(self) -> Self {
        Self { first: Week(self.first.0 - self.span.weeks()), ..self }
    }

    /// The period of the same span behind this one.
    #[must_use]
    pub fn after(self) -> Self {
        Self { first: Week(self.first.0 + self.span.weeks()), ..self }
    }

    /// The smaller periods that a block is made of, in order; none for a week.
    #[must_use]
    pub fn parts(self) -> Vec<Self> {
        let Some(span) = self.span.smaller() else { return Vec::new() };
        let count = self.span.weeks() / span.weeks();
        (0..count).map(|part| Self { span, first: Week(self.first.0 + part * span.weeks()) }).collect()
    }

    /// Tells whether no session that began in it can live any more, so that its counts stay as they are.
    #[must_use]
    pub fn is_closed(self, today: Date) -> bool {
        self.end().checked_add(REST.days()).is_ok_and(|day| day <= today)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Week => write!(f, "{}", self.first),
            span => write!(f, "{}/P{}W", self.first, span.weeks()),
        }
    }
}

impl FromStr for Period {
    type Err = ();

    /// Reads `2026-W47` and `2026-W44/P4W`; a block has to begin where blocks begin.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (week, span) = match text.split_once('/') {
            None => (text, Span::Week),
            Some((week, span)) => {
                let weeks = span.strip_prefix('P').and_then(|span| span.strip_suffix('W')).ok_or(())?;
                (week, weeks.parse().ok().and_then(Span::of).filter(|span| *span != Span::Week).ok_or(())?)
            }
        };
        let first = week.parse()?;
        let period = Self::containing(first, span);
        (period.first == first).then_some(period).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_week_is_written_as_iso_8601_says() {
        let table = [
            (date(2026, 11, 23), "2026-W48", "a Monday"),
            (date(2026, 11, 22), "2026-W47", "the Sunday before"),
            (date(2027, 1, 1), "2026-W53", "the first days of a year may belong to the year before"),
            (date(2024, 12, 30), "2025-W01", "and the last ones to the year behind"),
            (date(1970, 1, 1), "1970-W01", "where the count begins"),
        ];
        for (day, expected, why) in table {
            let week = Week::of(day);
            assert_eq!(week.to_string(), expected, "{why}");
            assert_eq!(expected.parse(), Ok(week), "{why}");
            assert!(week.monday() <= day && day < Week(week.0 + 1).monday(), "{why}");
        }
        for wrong in ["2026-W54", "2026-W00", "2025-W53", "2026-47", "26-W47", "2026-W4", "2026-W047", "", "W", "-W"] {
            assert_eq!(wrong.parse::<Week>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn blocks_lie_side_by_side_and_are_made_of_whole_smaller_ones() {
        for number in 2900..3200 {
            for span in Span::ALL {
                let period = Period::containing(Week(number), span);
                assert!(period.first.0 <= number && number <= period.last().0);
                assert_eq!(Period::containing(period.last(), span), period);
                assert_eq!(period.before().end(), period.first.monday());
                assert_eq!(period.before().after(), period);
                assert_eq!(period.to_string().parse(), Ok(period));
                let parts = period.parts();
                assert!(parts.is_sorted_by(|one, next| one.end() == next.first.monday()));
                if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
                    assert_eq!((first.first, last.last()), (period.first, period.last()));
                }
            }
        }
    }

    #[test]
    fn only_what_begins_where_blocks_begin_is_a_period() {
        let block = Period::containing("2026-W47".parse().expect("a week"), Span::Four);
        assert_eq!(block.to_string().parse(), Ok(block));
        let shifted = Week(block.first.0 + 1);
        for wrong in [format!("{shifted}/P4W"), format!("{}/P3W", block.first), format!("{}/P1W", block.first)] {
            assert_eq!(wrong.parse::<Period>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn a_week_is_closed_once_the_last_session_of_its_sunday_has_ended() {
        let week: Period = "2026-W47".parse().expect("a week");
        assert!(!week.is_closed(date(2026, 11, 25)), "on Wednesday a session of Sunday night may live");
        assert!(week.is_closed(date(2026, 11, 26)), "on Thursday none can");
    }
}
