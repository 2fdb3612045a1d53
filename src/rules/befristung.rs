//! Befristung: the claim that a fixed term is void, three weeks after its agreed end (§ 17 `TzBfG`, § 222 ZPO).
//!
//! Invariant: it counts from the agreed end; work that goes on behind it, and a term tied to a purpose, are for
//! counsellors.

use jiff::civil::Date;

use super::{Frist, Klagefrist, Land, Span, frist, klagefrist};

/// Says how a person stands against the end of a fixed term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Befristung {
    /// The end is still to come: the period begins with it.
    Ahead { act_by: Date, last_day: Date },
    /// The three weeks, with the late admission that there is after a dismissal.
    Begun(Klagefrist),
}

/// Counts the three weeks from `ende`, the agreed end; `land` is the court's.
#[must_use]
pub fn befristung(ende: Date, land: Option<Land>, today: Date) -> Befristung {
    if today < ende {
        let Frist { act_by, last_day } = frist(ende, Span::Weeks(3), land);
        Befristung::Ahead { act_by: act_by.unwrap_or(last_day), last_day }
    } else {
        Befristung::Begun(klagefrist(ende, land, today))
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::Befristung::{Ahead, Begun};
    use super::*;
    use crate::rules::{is_working_day, places};

    #[test]
    fn three_weeks_after_the_agreed_end() {
        for (ende, act_by, last_day, why) in [
            (date(2026, 11, 30), date(2026, 12, 21), date(2026, 12, 21), "no shift"),
            (date(2026, 12, 31), date(2027, 1, 21), date(2027, 1, 21), "New Year's Eve is no shift"),
            (date(2027, 2, 28), date(2027, 3, 19), date(2027, 3, 22), "Sunday"),
            (date(2026, 12, 4), date(2026, 12, 23), date(2026, 12, 28), "Christmas"),
        ] {
            for land in places() {
                let day_before = ende.saturating_sub(1.day());
                assert_eq!(befristung(ende, land, day_before), Ahead { act_by, last_day }, "{land:?}: {why}");
                let days_left = (act_by - ende).get_days().into();
                let expected = Begun(Klagefrist::Running { act_by, last_day, days_left });
                assert_eq!(befristung(ende, land, ende), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn today_decides_the_case() {
        let (act_by, last_day) = (date(2027, 3, 19), date(2027, 3, 22));
        let late_until = date(2027, 9, 22);
        for (today, expected, why) in [
            (date(2026, 11, 23), Ahead { act_by, last_day }, "three months before"),
            (date(2027, 2, 27), Ahead { act_by, last_day }, "the day before the end"),
            (date(2027, 3, 18), Begun(Klagefrist::Running { act_by, last_day, days_left: 1 }), "one day left"),
            (date(2027, 3, 19), Begun(Klagefrist::LastDay { last_day, days_left: 3 }), "the day to act by"),
            (date(2027, 3, 22), Begun(Klagefrist::LastDay { last_day, days_left: 0 }), "until midnight"),
            (date(2027, 3, 23), Begun(Klagefrist::Over { last_day, late_until }), "one day late"),
            (date(2027, 9, 23), Begun(Klagefrist::LongOver { last_day }), "more than six months"),
        ] {
            assert_eq!(befristung(date(2027, 2, 28), None, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn the_days_ahead_are_those_of_the_period_once_it_runs() {
        for ende in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2030) {
            for land in places() {
                let Ahead { act_by, last_day } = befristung(ende, land, Date::MIN) else {
                    panic!("{ende} {land:?}: still to come");
                };
                let running = |found| matches!(found, Begun(Klagefrist::Running { act_by: a, last_day: l, .. }) if (a, l) == (act_by, last_day));
                assert!(running(befristung(ende, land, ende)), "{ende} {land:?}: the same days");
                assert!(ende < act_by && is_working_day(last_day, land), "{ende} {land:?}: ends on a working day");
            }
        }
    }
}
