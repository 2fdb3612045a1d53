//! Mutterschutz: the weeks without work before and after a birth (§ 3 `MuSchG`), and the months in which nobody may be
//! dismissed (§ 17 Abs. 1 `MuSchG`).
//!
//! Invariant: no day is moved from a weekend or holiday, and the ban on dismissal never ends before the protection.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Span;
use super::frist::unmoved_end;

/// The days around an expected birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schutz {
    /// From this day on nobody need work.
    pub protect_from: Date,
    /// The last day of the weeks after the birth, if it comes on the expected day.
    pub protect_until: Date,
    /// The last day of the ban on dismissal, if it comes on the expected day.
    pub ban_until: Date,
}

/// Where someone stands before the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutterschutz {
    /// The weeks before the birth are still to come; `last_duty` is the day before them.
    Ahead { schutz: Schutz, last_duty: Date },
    /// They have begun.
    Begun { schutz: Schutz },
}

/// What lengthens the weeks after the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Geburt {
    /// Nothing: 8 weeks.
    Normal,
    /// A premature or multiple birth, or a child with a disability: 12 weeks.
    Longer,
}

/// Where someone stands after the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NachGeburt {
    /// The weeks without work run.
    Running { protect_until: Date, ban_until: Date },
    /// They are over; the ban on dismissal runs.
    Ban { protect_until: Date, ban_until: Date },
    /// The ban is over too.
    Over { ban_until: Date },
}

/// Counts the weeks around the expected day of birth.
#[must_use]
pub fn mutterschutz(termin: Date, today: Date) -> Mutterschutz {
    let protect_from = before_birth(termin);
    let (protect_until, ban_until) = after_birth(termin, termin, Geburt::Normal);
    let schutz = Schutz { protect_from, protect_until, ban_until };
    if today < protect_from {
        Mutterschutz::Ahead { schutz, last_duty: protect_from.saturating_sub(1.day()) }
    } else {
        Mutterschutz::Begun { schutz }
    }
}

/// Counts the weeks after a birth on `geboren`, expected for `termin`: the days before it that an early birth took away
/// are added (§ 3 Abs. 2 Satz 3 `MuSchG`).
#[must_use]
pub fn nach_geburt(geboren: Date, termin: Date, geburt: Geburt, today: Date) -> NachGeburt {
    let (protect_until, ban_until) = after_birth(geboren, termin, geburt);
    if today <= protect_until {
        NachGeburt::Running { protect_until, ban_until }
    } else if today <= ban_until {
        NachGeburt::Ban { protect_until, ban_until }
    } else {
        NachGeburt::Over { ban_until }
    }
}

fn before_birth(termin: Date) -> Date {
    termin.saturating_sub(6.weeks())
}

/// Finds the last day of the weeks after the birth, and of the ban on dismissal: the same, at least four months.
fn after_birth(geboren: Date, termin: Date, geburt: Geburt) -> (Date, Date) {
    let weeks = match geburt {
        Geburt::Normal => 8,
        Geburt::Longer => 12,
    };
    // Only days of the six weeks can be lost; a child born still earlier takes no more of them.
    let lost = (termin - geboren.max(before_birth(termin))).get_days().max(0);
    let protect_until = unmoved_end(geboren, Span::Weeks(weeks)).saturating_add(lost.days());
    (protect_until, protect_until.max(unmoved_end(geboren, Span::Months(4))))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Geburt::{Longer, Normal};
    use super::*;

    const TERMIN: Date = date(2027, 3, 15);

    #[test]
    fn the_days_around_the_expected_day() {
        let schutz =
            Schutz { protect_from: date(2027, 2, 1), protect_until: date(2027, 5, 10), ban_until: date(2027, 7, 15) };
        let ahead = Mutterschutz::Ahead { schutz, last_duty: date(2027, 1, 31) };
        for (today, expected, why) in [
            (date(2026, 11, 23), ahead, "months before"),
            (date(2027, 1, 31), ahead, "the last day of duty, a Sunday"),
            (date(2027, 2, 1), Mutterschutz::Begun { schutz }, "six weeks before"),
            (date(2027, 3, 20), Mutterschutz::Begun { schutz }, "the child is late"),
        ] {
            assert_eq!(mutterschutz(TERMIN, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn the_days_after_the_birth() {
        for (geboren, geburt, protect_until, ban_until, why) in [
            (date(2027, 3, 15), Normal, date(2027, 5, 10), date(2027, 7, 15), "on the day: 8 weeks, 4 months"),
            (date(2027, 3, 15), Longer, date(2027, 6, 7), date(2027, 7, 15), "12 weeks"),
            (date(2027, 3, 10), Normal, date(2027, 5, 10), date(2027, 7, 10), "5 days early, added"),
            (date(2027, 3, 20), Normal, date(2027, 5, 15), date(2027, 7, 20), "late: nothing is taken away"),
            (date(2027, 2, 1), Normal, date(2027, 5, 10), date(2027, 6, 1), "6 weeks early: all of them added"),
            (date(2027, 1, 11), Longer, date(2027, 5, 17), date(2027, 5, 17), "9 weeks early: only 6 were lost"),
            (date(2026, 10, 31), Longer, date(2027, 3, 6), date(2027, 3, 6), "the ban lasts as long as the protection"),
        ] {
            let expected = NachGeburt::Running { protect_until, ban_until };
            assert_eq!(nach_geburt(geboren, TERMIN, geburt, geboren), expected, "{geboren} {geburt:?}: {why}");
        }
    }

    #[test]
    fn today_decides_the_case() {
        let (protect_until, ban_until) = (date(2027, 5, 10), date(2027, 7, 15));
        for (today, expected, why) in [
            (date(2027, 5, 10), NachGeburt::Running { protect_until, ban_until }, "the last day without work"),
            (date(2027, 5, 11), NachGeburt::Ban { protect_until, ban_until }, "work again, no dismissal"),
            (date(2027, 7, 15), NachGeburt::Ban { protect_until, ban_until }, "the last day of the ban"),
            (date(2027, 7, 16), NachGeburt::Over { ban_until }, "the day after"),
        ] {
            assert_eq!(nach_geburt(TERMIN, TERMIN, Normal, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn four_months_end_on_the_last_day_of_a_shorter_month() {
        let born = date(2026, 10, 31);
        let expected = NachGeburt::Running { protect_until: date(2026, 12, 26), ban_until: date(2027, 2, 28) };
        assert_eq!(nach_geburt(born, born, Normal, born), expected, "Sunday, no 31 February, no shift");
    }

    #[test]
    fn nobody_loses_a_day_by_an_early_or_a_late_birth() {
        for geburt in [Normal, Longer] {
            let mut latest = Date::MIN;
            for geboren in date(2026, 12, 1).series(1.day()).take_while(|day| *day < date(2027, 5, 1)) {
                let (protect_until, ban_until) = after_birth(geboren, TERMIN, geburt);
                let after = (protect_until - geboren).get_days();
                let least = if geburt == Normal { 56 } else { 84 };
                assert!((least..=least + 42).contains(&after), "{geboren} {geburt:?}: the weeks after, and those lost");
                assert!(protect_until <= ban_until, "{geboren} {geburt:?}: the ban covers the protection");
                assert!(latest <= protect_until, "{geboren} {geburt:?}: a later birth, a later end");
                latest = protect_until;
            }
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for (geboren, termin) in [(Date::MIN, Date::MAX), (Date::MAX, Date::MIN), (Date::MAX, Date::MAX)] {
            let _ = (mutterschutz(termin, geboren), nach_geburt(geboren, termin, Longer, termin));
        }
    }
}
