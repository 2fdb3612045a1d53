//! Periods: when one ends by law, and by when people should act (§§ 187, 188, 193 BGB, § 222 ZPO, § 26 SGB X).
//!
//! Two days are told. The last day by law is moved from a weekend or holiday to the next working day. The day to
//! act by is not: it lies on or before the end as counted, so that an error about the shift or a closed office
//! costs nobody a right.
//!
//! Invariant: `act_by` never lies after the unmoved end, and never before the start.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Land, is_open, is_working_day};

/// A length as the law names it; counts forward, 1 or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days.
    Days(i32),
    /// Ends on the same weekday (§ 188 Abs. 2 BGB).
    Weeks(i32),
    /// Ends on the same day of the month, or on the month's last day if it has none (§ 188 Abs. 2, 3 BGB).
    Months(i32),
}

/// The two days of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frist {
    /// The last open day from the start to the end, before the end is moved. None: act at once, for no office
    /// is open in between.
    pub act_by: Option<Date>,
    /// The last day by law, until 24:00; moved to the next working day.
    pub last_day: Date,
}

/// Where today stands in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lage {
    /// There is time until `act_by`: `days_left` whole days, 1 or more.
    Running { act_by: Date, last_day: Date, days_left: i64 },
    /// To be done today: `days_left` whole days until the last day by law, 0 on that day.
    Now { last_day: Date, days_left: i64 },
    /// After the last day by law.
    Over { last_day: Date },
}

/// Counts a period from `start`, the day of the event, which itself does not count (§ 187 Abs. 1 BGB).
///
/// `land` is where the declaration must arrive; without one no holiday of a Land moves the end. An end beyond
/// the calendar is its last day, 31 December 9999.
#[must_use]
pub fn frist(start: Date, span: Span, land: Option<Land>) -> Frist {
    let end = unmoved_end(start, span);
    Frist {
        act_by: last_open_day(end, land).filter(|day| *day >= start),
        last_day: end.series(1.day()).find(|day| is_working_day(*day, land)).unwrap_or(end),
    }
}

impl Frist {
    /// Finds where `today` stands; without an open day left it is now.
    #[must_use]
    pub fn lage(self, today: Date) -> Lage {
        let Self { act_by, last_day } = self;
        match act_by {
            Some(act_by) if today < act_by => {
                Lage::Running { act_by, last_day, days_left: days_between(today, act_by) }
            }
            _ if today <= last_day => Lage::Now { last_day, days_left: days_between(today, last_day) },
            _ => Lage::Over { last_day },
        }
    }
}

impl Lage {
    /// Joins a period counted without the holidays of any Land with the same one counted with those of a Land that may
    /// not be the office's: people act by the earlier day, and nothing later than the day without them is the last.
    #[must_use]
    pub fn cautious(self, there: Self) -> Self {
        match (self, there) {
            (Self::Running { act_by, last_day, days_left }, Self::Running { act_by: sooner, days_left: fewer, .. }) => {
                Self::Running { act_by: act_by.min(sooner), last_day, days_left: days_left.min(fewer) }
            }
            (Self::Running { act_by, last_day, days_left }, Self::Now { .. }) => {
                Self::Now { last_day, days_left: days_left + days_between(act_by, last_day) }
            }
            (without, _) => without,
        }
    }
}

/// Finds the last day of `span`, of which `first` is the first day itself: the same length one day earlier
/// (§ 187 Abs. 2, § 188 Abs. 2, 3 BGB). It is not moved.
pub(super) fn last_day_from(first: Date, span: Span) -> Date {
    let end = unmoved_end(first, span);
    // A month without that day ends the period on its own last day.
    let missing = matches!(span, Span::Months(_)) && end.day() != first.day();
    if missing { end } else { end.saturating_sub(1.day()) }
}

/// Finds the last open day on or before `day`.
pub(super) fn last_open_day(day: Date, land: Option<Land>) -> Option<Date> {
    day.series(-1.day()).find(|day| is_open(*day, land))
}

/// Counts whole days from `from` to `to`.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}

/// Finds the end of a period as counted; it is not moved.
pub(super) fn unmoved_end(start: Date, span: Span) -> Date {
    let length = match span {
        Span::Days(days) => jiff::Span::new().try_days(days),
        Span::Weeks(weeks) => jiff::Span::new().try_weeks(weeks),
        Span::Months(months) => jiff::Span::new().try_months(months),
    };
    length.map_or(Date::MAX, |length| start.saturating_add(length))
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;

    use super::Land::{BE, BW, BY, HE, MV, NW, RP, SL, ST};
    use super::Span::{Days, Months, Weeks};
    use super::*;
    use crate::rules::places;

    /// Says that on `today` there is time.
    pub(in crate::rules) fn running(today: Date, act_by: Date, last_day: Date) -> Lage {
        Lage::Running { act_by, last_day, days_left: days_between(today, act_by) }
    }

    #[test]
    fn an_office_whose_land_is_not_known_gets_the_safe_days() {
        let both = |start, today| {
            let count = |land| frist(start, Weeks(2), land).lage(today);
            count(None).cautious(count(Some(BY)))
        };
        let (learned, epiphany) = (date(2026, 12, 23), date(2027, 1, 6));
        let before = Lage::Running { act_by: date(2027, 1, 5), last_day: epiphany, days_left: 13 };
        assert_eq!(both(learned, learned), before, "sooner as in Bavaria, no later than elsewhere");
        let on_the_eve = Lage::Now { last_day: epiphany, days_left: 1 };
        assert_eq!(both(learned, date(2027, 1, 5)), on_the_eve, "the last open day of Bavaria");
        assert_eq!(both(learned, epiphany), Lage::Now { last_day: epiphany, days_left: 0 }, "the last day elsewhere");
        assert_eq!(both(learned, date(2027, 1, 7)), Lage::Over { last_day: epiphany }, "over elsewhere");
    }

    /// Checks a rule that counts a moved period from each day of three years, in each Land and in none: what it tells
    /// lies in the period, ends on a working day, and never comes earlier for a later start.
    pub(in crate::rules) fn keeps_the_order_of_the_days(count: impl Fn(Date, Option<Land>, Date) -> Lage) {
        for land in places() {
            let mut latest = (Date::MIN, Date::MIN);
            for start in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2029) {
                let (act_by, last_day) = match count(start, land, start) {
                    Lage::Running { act_by, last_day, .. } => (act_by, last_day),
                    Lage::Now { last_day, .. } => (start, last_day),
                    Lage::Over { .. } => panic!("{start} {land:?}: over on its first day"),
                };
                assert!(start <= act_by && act_by <= last_day, "{start} {land:?}: in the period");
                assert!(is_open(act_by, land) || act_by == start, "{start} {land:?}: an office is open");
                assert!(is_working_day(last_day, land), "{start} {land:?}: ends on a working day");
                assert!(latest.0 <= act_by && latest.1 <= last_day, "{start} {land:?}: a later start, a later end");
                assert_eq!(count(start, land, last_day + 1.day()), Lage::Over { last_day }, "{start} {land:?}: over");
                latest = (act_by, last_day);
            }
        }
    }

    const EPIPHANY: &[Land] = &[BW, BY, ST];
    const CORPUS_CHRISTI: &[Land] = &[BW, BY, HE, NW, RP, SL];

    /// Start, length, act by, last day, why; the same with no Land and in each.
    #[rustfmt::skip] // one example a line
    const EVERYWHERE: [(Date, Span, Date, Date, &str); 24] = [
        (date(2026, 12, 22), Days(3), date(2026, 12, 23), date(2026, 12, 28), "Fri 25.12.: act by Wed 23.12."),
        (date(2026, 12, 11), Weeks(3), date(2026, 12, 30), date(2027, 1, 4), "Fri 1.1.: act by Wed 30.12."),
        (date(2026, 11, 24), Months(2), date(2027, 1, 22), date(2027, 1, 25), "Sun 24.1.: act by Fri 22.1."),
        (date(2026, 12, 31), Months(2), date(2027, 2, 26), date(2027, 3, 1), "no 31 February; Sun 28.2.: act by Fri 26.2."),
        (date(2026, 12, 23), Days(3), date(2026, 12, 23), date(2026, 12, 28), "the start itself is the last open day"),
        (date(2026, 11, 30), Weeks(3), date(2026, 12, 21), date(2026, 12, 21), "fixed term ends Mon 30.11."),
        (date(2026, 12, 31), Weeks(3), date(2027, 1, 21), date(2027, 1, 21), "fixed term ends Thu 31.12."),
        (date(2027, 2, 28), Weeks(3), date(2027, 3, 19), date(2027, 3, 22), "fixed term ends Sun 28.2."),
        (date(2027, 1, 22), Months(3), date(2027, 4, 22), date(2027, 4, 22), "three months to court, no shift"),
        (date(2026, 11, 30), Months(3), date(2027, 2, 26), date(2027, 3, 1), "three months, no 30 February, Sunday"),
        (date(2026, 11, 24), Weeks(2), date(2026, 12, 8), date(2026, 12, 8), "foreigners authority, no shift"),
        (date(2026, 11, 28), Weeks(2), date(2026, 12, 11), date(2026, 12, 14), "foreigners authority, Saturday"),
        (date(2026, 11, 24), Months(1), date(2026, 12, 23), date(2026, 12, 24), "objection from the letter's day"),
        (date(2026, 11, 28), Months(1), date(2026, 12, 28), date(2026, 12, 28), "objection from the fourth day"),
        (date(2026, 12, 18), Weeks(1), date(2026, 12, 23), date(2026, 12, 28), "default judgment, Christmas"),
        (date(2026, 8, 15), Months(6), date(2027, 2, 15), date(2027, 2, 15), "cleaning, six months in court"),
        (date(2024, 1, 31), Months(1), date(2024, 2, 29), date(2024, 2, 29), "leap year"),
        (date(2026, 1, 31), Months(1), date(2026, 2, 27), date(2026, 3, 2), "no 31 February, Saturday"),
        (date(2024, 2, 29), Months(12), date(2025, 2, 28), date(2025, 2, 28), "no 29 February"),
        (date(2026, 4, 1), Days(3), date(2026, 4, 2), date(2026, 4, 7), "Easter Saturday to the Tuesday after"),
        (date(2026, 5, 22), Days(3), date(2026, 5, 22), date(2026, 5, 26), "Whit Monday: only the start is open"),
        (date(2026, 9, 30), Days(3), date(2026, 10, 2), date(2026, 10, 5), "German Unity on a Saturday"),
        (date(2026, 12, 28), Days(3), date(2026, 12, 30), date(2026, 12, 31), "New Year's Eve: closed, no holiday"),
        (date(2026, 2, 9), Weeks(1), date(2026, 2, 16), date(2026, 2, 16), "carnival Monday is no holiday"),
    ];

    /// Start, length, Länder with a holiday, act by there, last day there, both days elsewhere, why.
    type OfSome = (Date, Span, &'static [Land], Date, Date, Date, &'static str);

    #[rustfmt::skip] // one example a line
    const OF_SOME: [OfSome; 4] = [
        (date(2026, 11, 6), Months(2), EPIPHANY, date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 6), "discrimination, Epiphany"),
        (date(2026, 12, 23), Weeks(2), EPIPHANY, date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 6), "foreigners authority, Epiphany"),
        (date(2027, 2, 27), Months(3), CORPUS_CHRISTI, date(2027, 5, 26), date(2027, 5, 28), date(2027, 5, 27), "compensation, Corpus Christi"),
        (date(2027, 2, 15), Weeks(3), &[BE, MV], date(2027, 3, 5), date(2027, 3, 9), date(2027, 3, 8), "Women's Day"),
    ];

    #[test]
    fn two_days_of_each_period() {
        for (start, span, act_by, last_day, why) in EVERYWHERE {
            for land in places() {
                let expected = Frist { act_by: Some(act_by), last_day };
                assert_eq!(frist(start, span, land), expected, "{start} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn holidays_of_a_land_move_the_end_only_there() {
        for (start, span, laender, act_by, last_day, elsewhere, why) in OF_SOME {
            for land in places() {
                let there = land.is_some_and(|land| laender.contains(&land));
                let (act_by, last_day) = if there { (act_by, last_day) } else { (elsewhere, elsewhere) };
                let expected = Frist { act_by: Some(act_by), last_day };
                assert_eq!(frist(start, span, land), expected, "{start} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn without_an_open_day_it_is_at_once() {
        for (start, span, last_day, why) in [
            (date(2026, 12, 24), Days(3), date(2026, 12, 28), "learned on Christmas Eve: Sun 27.12."),
            (date(2026, 12, 25), Days(1), date(2026, 12, 28), "Christmas Day to Saturday"),
            (date(2027, 3, 26), Days(3), date(2027, 3, 30), "Good Friday to Easter Monday"),
            (date(2026, 11, 28), Days(1), date(2026, 11, 30), "Saturday to Sunday"),
        ] {
            for land in places() {
                assert_eq!(frist(start, span, land), Frist { act_by: None, last_day }, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn every_start_of_seven_years_keeps_the_order_of_the_days() {
        let mut checked = 0;
        for start in date(2024, 1, 1).series(1.day()).take_while(|day| day.year() <= 2030) {
            for land in places() {
                for span in [Days(3), Weeks(1), Weeks(2), Weeks(3), Months(1), Months(2), Months(3), Months(6)] {
                    check(start, span, land);
                    checked += 1;
                }
            }
        }
        assert_eq!(checked, 2557 * 17 * 8, "every day, every Land and none, every length");
    }

    fn check(start: Date, span: Span, land: Option<Land>) {
        let Frist { act_by, last_day } = frist(start, span, land);
        let end = unmoved_end(start, span);
        let case = format!("{start} {span:?} {land:?}");
        assert!(start < end && end <= last_day, "{case}: the end is never moved forward");
        assert!(is_working_day(last_day, land), "{case}: ends on a working day");
        assert!(days_between(end, last_day) <= 4, "{case}: moved by a long weekend at most");
        let first_open = act_by.unwrap_or(start);
        assert!(act_by.is_none_or(|day| day <= end && day >= start && is_open(day, land)), "{case}: open and in time");
        let mut between = end.series(-1.day()).take_while(|day| *day > first_open);
        assert!(between.all(|day| !is_open(day, land)), "{case}: no later open day");
        let mut moved_over = end.series(1.day()).take_while(|day| *day < last_day);
        assert!(moved_over.all(|day| !is_working_day(day, land)), "{case}: no earlier working day");
        assert!(act_by.is_some() || !is_open(start, land), "{case}: at once only if the start is closed too");
    }

    #[test]
    fn where_today_stands() {
        let period = frist(date(2026, 11, 28), Weeks(3), None);
        let (act_by, last_day) = (date(2026, 12, 18), date(2026, 12, 21));
        for (today, expected, why) in [
            (date(2026, 11, 28), Lage::Running { act_by, last_day, days_left: 20 }, "the day itself"),
            (date(2026, 12, 17), Lage::Running { act_by, last_day, days_left: 1 }, "the day before"),
            (date(2026, 12, 18), Lage::Now { last_day, days_left: 3 }, "the day to act by"),
            (date(2026, 12, 21), Lage::Now { last_day, days_left: 0 }, "the last day by law"),
            (date(2026, 12, 22), Lage::Over { last_day }, "the day after"),
        ] {
            assert_eq!(period.lage(today), expected, "{why}");
        }
    }

    #[test]
    fn a_period_that_begins_with_its_first_day_ends_a_day_earlier() {
        for (first, span, expected, why) in [
            (date(2026, 7, 1), Months(6), date(2026, 12, 31), "half a year from 1 July"),
            (date(2026, 6, 30), Months(6), date(2026, 12, 29), "half a year from 30 June"),
            (date(2026, 9, 15), Months(1), date(2026, 10, 14), "a month inside two"),
            (date(2026, 8, 31), Months(6), date(2027, 2, 28), "no 31 February: its last day"),
            (date(2026, 8, 29), Months(6), date(2027, 2, 28), "the day before a missing 29 February"),
            (date(2026, 8, 28), Months(6), date(2027, 2, 27), "the day before 28 February"),
            (date(2026, 11, 24), Weeks(6), date(2027, 1, 4), "42 days, the first one counts"),
            (date(2026, 12, 23), Days(3), date(2026, 12, 25), "not moved from a holiday"),
        ] {
            assert_eq!(last_day_from(first, span), expected, "{first} {span:?}: {why}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for span in [Days(3), Days(i32::MAX), Weeks(i32::MAX), Months(i32::MAX)] {
            assert_eq!(frist(Date::MAX, span, None).last_day, Date::MAX);
        }
        assert!(frist(Date::MIN, Days(3), None).act_by.is_some());
        assert_eq!(last_day_from(Date::MAX, Months(6)), Date::MAX.saturating_sub(1.day()));
    }
}
