//! Urlaub: the days of leave that the law gives at least in a year (§§ 3 to 5 `BUrlG`, § 19 Abs. 2 `JArbSchG`).
//!
//! More leave by contract, collective agreement or disability, and days taken with an earlier employer, are not looked at.
//!
//! Invariant: the full leave is earned only after six months, not with their last day: a job from 1 July to 31 December
//! has earned twelfths (BAG 17.11.2015, 9 AZR 179/15).

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::Span;
use super::frist::last_day_from;

/// What the leave of a full year depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Woche {
    /// Working days a week, 1 to 6.
    pub days: u8,
    /// The age at the start of the year.
    pub alter: Alter,
}

/// The age at the start of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alter {
    Adult,
    Under18,
    Under17,
    Under16,
}

/// What has been earned for this year; days in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urlaubsanspruch {
    /// The leave of a full year.
    Full { days: i64 },
    /// The leave of a full year, once six months are over on `full_from`, still in this year.
    Waiting { days: i64, full_from: Date },
    /// A twelfth for each full month of this year.
    Part { days: i64, months: i64 },
}

/// The part of a year's leave that someone has who leaves; days in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teilurlaub {
    /// The leave of a full year.
    Full { days: i64 },
    /// A twelfth for each full month of the year of the end.
    Part { days: i64, months: i64 },
}

/// Finds the leave of the year of `today` in a job that goes on, begun on `beginn`.
#[must_use]
pub fn urlaubsanspruch(woche: Woche, beginn: Date, today: Date) -> Urlaubsanspruch {
    let full_from = full_from(beginn);
    let end_of_year = date(today.year().max(beginn.year()), 12, 31);
    if today >= full_from {
        Urlaubsanspruch::Full { days: woche.year() }
    } else if full_from <= end_of_year {
        Urlaubsanspruch::Waiting { days: woche.year(), full_from }
    } else {
        let months = full_months(beginn, end_of_year);
        Urlaubsanspruch::Part { days: woche.twelfths(months), months }
    }
}

/// Finds the leave of the year of `ende`, the last day of a job begun on `beginn`: full if six months were over and the
/// job ends in the second half of the year (§ 5 Abs. 1 Buchst. c `BUrlG`).
#[must_use]
pub fn teilurlaub(woche: Woche, beginn: Date, ende: Date) -> Teilurlaub {
    if ende >= full_from(beginn) && ende.month() > 6 {
        return Teilurlaub::Full { days: woche.year() };
    }
    let months = full_months(beginn.max(date(ende.year(), 1, 1)), ende);
    Teilurlaub::Part { days: woche.twelfths(months), months }
}

/// Finds the first day after the waiting time of six months (§ 4 `BUrlG`).
fn full_from(beginn: Date) -> Date {
    last_day_from(beginn, Span::Months(6)).saturating_add(1.day())
}

/// Counts the full months from `first` to `last`, both included, up to 12.
fn full_months(first: Date, last: Date) -> i64 {
    let full = (1..=12).take_while(|months| last_day_from(first, Span::Months(*months)) <= last).last();
    full.unwrap_or(0).into()
}

impl Woche {
    /// Counts the days of a full year, in hundredths.
    fn year(self) -> i64 {
        rounded(self.sixths(), 6)
    }

    /// Counts the days for some months: half a day and more is a whole one, less stays as it is (§ 5 Abs. 2 `BUrlG`).
    fn twelfths(self, months: i64) -> i64 {
        let (part, whole) = (self.sixths() * months, 6 * 12);
        let half_or_more = 2 * (part % whole) >= whole;
        if half_or_more { (part / whole + 1) * 100 } else { rounded(part, whole) }
    }

    /// The leave of a year, in sixths of a day: Werktage are six a week.
    fn sixths(self) -> i64 {
        let werktage = match self.alter {
            Alter::Adult => 24,
            Alter::Under18 => 25,
            Alter::Under17 => 27,
            Alter::Under16 => 30,
        };
        werktage * i64::from(self.days)
    }
}

/// Divides days, in hundredths, half a hundredth up.
fn rounded(part: i64, whole: i64) -> i64 {
    (part * 200 + whole) / (2 * whole)
}

#[cfg(test)]
mod tests {
    use super::Urlaubsanspruch::{Full, Part, Waiting};
    use super::*;

    const FIVE: Woche = Woche { days: 5, alter: Alter::Adult };

    #[test]
    fn a_full_year_by_days_a_week_and_age() {
        for (days, alter, expected, why) in [
            (6, Alter::Adult, 2400, "24 Werktage"),
            (5, Alter::Adult, 2000, "four weeks"),
            (4, Alter::Adult, 1600, "four weeks"),
            (3, Alter::Adult, 1200, "four weeks"),
            (2, Alter::Adult, 800, "four weeks"),
            (1, Alter::Adult, 400, "four weeks"),
            (6, Alter::Under16, 3000, "30 Werktage"),
            (5, Alter::Under16, 2500, "25 of 30"),
            (6, Alter::Under17, 2700, "27 Werktage"),
            (5, Alter::Under17, 2250, "22.5: only twelfths are rounded up"),
            (6, Alter::Under18, 2500, "25 Werktage"),
            (5, Alter::Under18, 2083, "20.83"),
        ] {
            let woche = Woche { days, alter };
            let found = urlaubsanspruch(woche, date(2020, 1, 1), date(2026, 11, 23));
            assert_eq!(found, Full { days: expected }, "{days} {alter:?}: {why}");
        }
    }

    #[test]
    fn the_first_year_of_a_job() {
        for (beginn, today, expected, why) in [
            (date(2026, 9, 1), date(2026, 11, 23), Part { days: 700, months: 4 }, "4/12 of 20 are 6.67, so 7"),
            (date(2026, 7, 1), date(2026, 11, 23), Part { days: 1000, months: 6 }, "6/12 of 20, not 20"),
            (date(2026, 7, 1), date(2026, 12, 31), Part { days: 1000, months: 6 }, "on the last day too"),
            (date(2026, 8, 1), date(2026, 11, 23), Part { days: 833, months: 5 }, "8.33: less than half stays"),
            (date(2026, 7, 15), date(2026, 11, 23), Part { days: 833, months: 5 }, "five months from date to date"),
            (date(2026, 9, 2), date(2026, 11, 23), Part { days: 500, months: 3 }, "a day short of four months"),
            (date(2026, 12, 1), date(2026, 12, 1), Part { days: 200, months: 1 }, "1.67 are 2"),
            (date(2026, 12, 2), date(2026, 12, 2), Part { days: 0, months: 0 }, "no full month"),
            (date(2026, 6, 30), date(2026, 11, 23), Waiting { days: 2000, full_from: date(2026, 12, 30) }, "in time"),
            (date(2026, 6, 30), date(2026, 12, 29), Waiting { days: 2000, full_from: date(2026, 12, 30) }, "a day"),
            (date(2026, 6, 30), date(2026, 12, 30), Full { days: 2000 }, "six months are over"),
            (date(2026, 6, 1), date(2026, 11, 30), Waiting { days: 2000, full_from: date(2026, 12, 1) }, "not yet"),
            (date(2026, 6, 1), date(2026, 12, 1), Full { days: 2000 }, "after six months"),
            (date(2026, 9, 1), date(2026, 12, 31), Part { days: 700, months: 4 }, "the last day of the year"),
            (date(2026, 9, 1), date(2027, 1, 1), Waiting { days: 2000, full_from: date(2027, 3, 1) }, "the next year"),
            (date(2026, 9, 1), date(2027, 3, 1), Full { days: 2000 }, "in the next year, after six months"),
            (date(2026, 8, 31), date(2027, 2, 28), Waiting { days: 2000, full_from: date(2027, 3, 1) }, "no 31.2."),
        ] {
            assert_eq!(urlaubsanspruch(FIVE, beginn, today), expected, "{beginn} {today}: {why}");
        }
    }

    #[test]
    fn the_last_year_of_a_job() {
        let long_ago = date(2020, 3, 1);
        let full = Teilurlaub::Full { days: 2000 };
        let part = |days, months| Teilurlaub::Part { days, months };
        for (beginn, ende, expected, why) in [
            (long_ago, date(2027, 3, 31), part(500, 3), "three twelfths"),
            (long_ago, date(2027, 7, 31), full, "in the second half of the year"),
            (long_ago, date(2027, 6, 30), part(1000, 6), "the last day of the first half"),
            (long_ago, date(2027, 7, 1), full, "the first day of the second"),
            (long_ago, date(2026, 12, 31), full, "the end of the year"),
            (long_ago, date(2027, 1, 30), part(0, 0), "no full month in that year"),
            (long_ago, date(2027, 5, 15), part(700, 4), "four full months, 6.67 are 7"),
            (long_ago, date(2027, 5, 31), part(833, 5), "8.33 stay"),
            (date(2027, 1, 15), date(2027, 7, 31), full, "more than six months in the same year"),
            (date(2027, 2, 1), date(2027, 7, 31), part(1000, 6), "six months to the day are not yet more"),
            (date(2027, 2, 1), date(2027, 8, 1), full, "a day more"),
            (date(2026, 7, 1), date(2026, 12, 31), part(1000, 6), "six months to the day"),
            (date(2026, 10, 1), date(2027, 2, 28), part(333, 2), "two months of that year, 3.33 stay"),
            (date(2027, 4, 10), date(2027, 6, 30), part(333, 2), "two full months from date to date"),
            (date(2027, 4, 10), date(2027, 4, 9), part(0, 0), "an end before the start"),
        ] {
            assert_eq!(teilurlaub(FIVE, beginn, ende), expected, "{beginn} {ende}: {why}");
        }
    }

    #[test]
    fn twelfths_are_rounded_up_from_half_a_day_only() {
        for days in 1..=6 {
            for alter in [Alter::Adult, Alter::Under18, Alter::Under17, Alter::Under16] {
                let woche = Woche { days, alter };
                let mut latest = 0;
                for months in 0..=12 {
                    let found = woche.twelfths(months);
                    let exact = woche.sixths() * months * 100; // in hundredths of 72nds
                    let why = format!("{woche:?} {months}");
                    assert!(found * 72 > exact - 72 && found * 72 <= exact + 50 * 72, "{why}: at most half a day more");
                    assert!(found % 100 < 50, "{why}: a half is a whole");
                    assert!(latest <= found, "{why}: a month more, no day less");
                    latest = found;
                }
            }
        }
    }

    #[test]
    fn a_later_start_never_earns_more() {
        for today in [date(2026, 11, 23), date(2026, 12, 31), date(2027, 1, 1), date(2027, 6, 30)] {
            let mut latest = i64::MAX;
            let mut beginn = date(2025, 1, 1);
            while beginn <= today {
                let (Full { days } | Waiting { days, .. } | Part { days, .. }) = urlaubsanspruch(FIVE, beginn, today);
                assert!(days <= latest && days <= 2000, "{beginn} {today}");
                latest = days;
                beginn = beginn.saturating_add(1.day());
            }
        }
    }

    #[test]
    fn a_later_end_in_the_same_year_never_earns_less() {
        for beginn in [date(2020, 1, 1), date(2026, 12, 31), date(2027, 1, 31), date(2027, 7, 1)] {
            let mut latest = 0;
            for ende in date(2027, 1, 1).series(1.day()).take_while(|day| day.year() == 2027) {
                let (Teilurlaub::Full { days } | Teilurlaub::Part { days, .. }) = teilurlaub(FIVE, beginn, ende);
                assert!(latest <= days, "{beginn} {ende}");
                latest = days;
            }
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for (beginn, other) in [(Date::MIN, Date::MAX), (Date::MAX, Date::MIN), (Date::MAX, Date::MAX)] {
            let _ = (urlaubsanspruch(FIVE, beginn, other), teilurlaub(FIVE, beginn, other));
        }
    }
}
