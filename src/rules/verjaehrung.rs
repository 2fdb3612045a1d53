//! Verjährung: wage can be demanded in court until three years after the end of the year in which it was due
//! (§§ 195, 199 Abs. 1 BGB).
//!
//! Invariant: the wage counts as due in the month worked. Often it is due in the next one, and December's would
//! then have a year more; but never less.

use jiff::civil::{Date, date};

use super::Lage;
use super::frist::{Frist, last_open_day};

/// Counts the three years for wage of the month of `month_worked`. The end, a 31 December, is not moved, and no
/// holiday of a Land falls near it. Shorter periods of a contract may have ended long before.
#[must_use]
pub fn verjaehrung(month_worked: Date, today: Date) -> Lage {
    let last_day = date(month_worked.year().saturating_add(3).min(9999), 12, 31);
    Frist { act_by: last_open_day(last_day, None), last_day }.lage(today)
}

#[cfg(test)]
mod tests {
    use super::Lage::{Now, Over};
    use super::*;
    use crate::rules::frist::tests::running;

    #[test]
    fn three_years_from_the_end_of_the_year() {
        let today = date(2026, 11, 23);
        let left = |days_left| Now { last_day: date(2026, 12, 31), days_left };
        let end_2026 = date(2026, 12, 31);
        for (month, today, expected, why) in [
            (date(2023, 5, 1), today, running(today, date(2026, 12, 30), end_2026), "due in 2023"),
            (
                date(2023, 1, 1),
                date(2026, 12, 29),
                running(date(2026, 12, 29), date(2026, 12, 30), end_2026),
                "the day before",
            ),
            (date(2023, 12, 31), date(2026, 12, 30), left(1), "the last open day"),
            (date(2023, 5, 1), end_2026, left(0), "New Year's Eve, until midnight"),
            (date(2023, 5, 1), date(2027, 1, 1), Over { last_day: end_2026 }, "the day after"),
            (date(2022, 12, 1), today, Over { last_day: date(2025, 12, 31) }, "the year before"),
            (date(2026, 11, 1), today, running(today, date(2029, 12, 28), date(2029, 12, 31)), "Monday 31.12.2029"),
            (
                date(2026, 12, 1),
                today,
                running(today, date(2029, 12, 28), date(2029, 12, 31)),
                "December: the safe year",
            ),
            (date(2024, 3, 1), today, running(today, date(2027, 12, 30), date(2027, 12, 31)), "Friday 31.12.2027"),
            (date(2025, 3, 1), today, running(today, date(2028, 12, 29), date(2028, 12, 31)), "Sunday is not moved"),
        ] {
            assert_eq!(verjaehrung(month, today), expected, "{month} {today}: {why}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        assert_eq!(verjaehrung(Date::MAX, Date::MAX), Now { last_day: Date::MAX, days_left: 0 });
        assert!(matches!(verjaehrung(Date::MIN, Date::MAX), Over { .. }));
    }
}
