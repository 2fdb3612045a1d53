//! Überlassungsdauer: how long a temporary worker may stay with one hirer, and from when the pay must be that of the
//! hirer's own staff (§ 1 Abs. 1b, § 8 Abs. 4 AÜG).
//!
//! Graded collective agreements on pay (up to 15 months), longer stays by collective agreement, and earlier
//! assignments that count through are not looked at.
//!
//! Invariant: the first day counts (§ 187 Abs. 2 BGB), and no day is moved from a weekend or holiday.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Span;
use super::frist::last_day_from;

/// How long an assignment has lasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ueberlassung {
    /// The nine months are not over.
    Early { equal_from: Date, max_until: Date },
    /// They are: the pay is that of the hirer's staff.
    Equal { equal_from: Date, max_until: Date },
    /// The eighteen months are over.
    Over { max_until: Date },
}

/// Counts from `beginn`, the first day of the present assignment with the hirer.
#[must_use]
pub fn ueberlassung(beginn: Date, today: Date) -> Ueberlassung {
    let equal_from = last_day_from(beginn, Span::Months(9)).saturating_add(1.day());
    let max_until = last_day_from(beginn, Span::Months(18));
    if today > max_until {
        Ueberlassung::Over { max_until }
    } else if today >= equal_from {
        Ueberlassung::Equal { equal_from, max_until }
    } else {
        Ueberlassung::Early { equal_from, max_until }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Ueberlassung::{Early, Equal, Over};
    use super::*;

    #[test]
    fn both_days_of_an_assignment() {
        for (beginn, equal_from, max_until, why) in [
            (date(2026, 2, 1), date(2026, 11, 1), date(2027, 7, 31), "a Sunday and a Saturday, no shift"),
            (date(2026, 3, 16), date(2026, 12, 16), date(2027, 9, 15), "inside a month"),
            (date(2026, 5, 31), date(2027, 3, 1), date(2027, 11, 30), "no 31 February, no 31 November"),
            (date(2026, 8, 30), date(2027, 5, 30), date(2028, 2, 29), "a leap year"),
        ] {
            let early = Early { equal_from, max_until };
            assert_eq!(ueberlassung(beginn, beginn), early, "{beginn}: {why}");
            assert_eq!(ueberlassung(beginn, equal_from - 1.day()), early, "{beginn}: the last day of nine months");
            let equal = Equal { equal_from, max_until };
            assert_eq!(ueberlassung(beginn, equal_from), equal, "{beginn}: nine months are reached");
            assert_eq!(ueberlassung(beginn, max_until), equal, "{beginn}: the last day of eighteen months");
            assert_eq!(ueberlassung(beginn, max_until + 1.day()), Over { max_until }, "{beginn}: passed");
        }
    }

    #[test]
    fn a_later_start_never_brings_an_earlier_day() {
        let mut latest = (Date::MIN, Date::MIN);
        for beginn in date(2025, 1, 1).series(1.day()).take_while(|day| day.year() < 2030) {
            let Early { equal_from, max_until } = ueberlassung(beginn, beginn) else {
                panic!("{beginn}: early on the first day");
            };
            assert!(beginn < equal_from && equal_from < max_until, "{beginn}: nine months before eighteen");
            assert!(latest.0 <= equal_from && latest.1 <= max_until, "{beginn}: a later start");
            latest = (equal_from, max_until);
        }
        let max_until = Date::MAX - 1.day();
        assert_eq!(ueberlassung(Date::MAX, Date::MAX), Over { max_until }, "the end of the calendar does not panic");
    }
}
