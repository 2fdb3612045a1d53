//! Klagefrist: the claim against a dismissal, three weeks after its receipt (§ 4 Satz 1 `KSchG`, § 222 ZPO).
//!
//! Invariant: it counts from the receipt of the paper and from nothing else; a later start (§ 4 Satz 4 `KSchG`) is
//! for counsellors to find.

use jiff::civil::Date;

use super::frist::Lage;
use super::{Land, Span, frist};

/// Says how a person stands against a dismissal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Klagefrist {
    /// There is time until `act_by`: `days_left` whole days, 1 or more.
    Running { act_by: Date, last_day: Date, days_left: i64 },
    /// To be done today: `days_left` whole days until the last day by law, 0 on that day.
    LastDay { last_day: Date, days_left: i64 },
    /// Missed; the dismissal counts as valid (§ 7 `KSchG`). Late admission needs a reason and can be asked for
    /// until `late_until` at most (§ 5 `KSchG`).
    Over { last_day: Date, late_until: Date },
    /// Missed, and more than six months ago (§ 5 Abs. 3 Satz 2 `KSchG`).
    LongOver { last_day: Date },
}

/// Counts the three weeks from `zugang`, the day the paper was received; `land` is the court's.
#[must_use]
pub fn klagefrist(zugang: Date, land: Option<Land>, today: Date) -> Klagefrist {
    match frist(zugang, Span::Weeks(3), land).lage(today) {
        Lage::Running { act_by, last_day, days_left } => Klagefrist::Running { act_by, last_day, days_left },
        Lage::Now { last_day, days_left } => Klagefrist::LastDay { last_day, days_left },
        Lage::Over { last_day } => missed(last_day, land, today),
    }
}

/// Counts the six months of late admission; the day shown is the one to act by, and once it has passed the last
/// one by law.
fn missed(last_day: Date, land: Option<Land>, today: Date) -> Klagefrist {
    let late = frist(last_day, Span::Months(6), land);
    let days = [late.act_by, Some(late.last_day)];
    match days.into_iter().flatten().find(|day| today <= *day) {
        Some(late_until) => Klagefrist::Over { last_day, late_until },
        None => Klagefrist::LongOver { last_day },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Klagefrist::{LastDay, LongOver, Over, Running};
    use super::Land::{BE, BW, BY, MV, ST};
    use super::*;
    use crate::rules::frist::days_between;
    use crate::rules::places;

    /// Receipt, act by, last day, why; the same with no Land and in each.
    #[rustfmt::skip] // one example a line
    const EVERYWHERE: [(Date, Date, Date, &str); 7] = [
        (date(2026, 11, 24), date(2026, 12, 15), date(2026, 12, 15), "no shift"),
        (date(2026, 11, 28), date(2026, 12, 18), date(2026, 12, 21), "Saturday"),
        (date(2026, 12, 3), date(2026, 12, 23), date(2026, 12, 24), "Christmas Eve is no holiday"),
        (date(2026, 12, 4), date(2026, 12, 23), date(2026, 12, 28), "Christmas days and Sunday"),
        (date(2026, 12, 10), date(2026, 12, 30), date(2026, 12, 31), "New Year's Eve is no holiday"),
        (date(2026, 12, 11), date(2026, 12, 30), date(2027, 1, 4), "New Year and weekend"),
        (date(2027, 3, 5), date(2027, 3, 25), date(2027, 3, 30), "Good Friday to Easter Monday"),
    ];

    #[test]
    fn both_days_for_each_receipt() {
        for (zugang, act_by, last_day, why) in EVERYWHERE {
            for land in places() {
                assert_eq!(klagefrist(zugang, land, zugang), running(zugang, act_by, last_day), "{land:?}: {why}");
            }
        }
    }

    /// Receipt, Länder with a holiday, act by there, last day there, both days elsewhere, why.
    type OfSome = (Date, &'static [Land], Date, Date, Date, &'static str);

    #[rustfmt::skip] // one example a line
    const OF_SOME: [OfSome; 2] = [
        (date(2026, 12, 16), &[BW, BY, ST], date(2027, 1, 5), date(2027, 1, 7), date(2027, 1, 6), "Epiphany"),
        (date(2027, 2, 15), &[BE, MV], date(2027, 3, 5), date(2027, 3, 9), date(2027, 3, 8), "Women's Day"),
    ];

    #[test]
    fn a_holiday_of_a_land_moves_both_days_only_there() {
        for (zugang, laender, act_by, last_day, elsewhere, why) in OF_SOME {
            for land in places() {
                let expected = match land {
                    Some(land) if laender.contains(&land) => running(zugang, act_by, last_day),
                    _ => running(zugang, elsewhere, elsewhere),
                };
                assert_eq!(klagefrist(zugang, land, zugang), expected, "{land:?}: {why}");
            }
        }
    }

    fn running(zugang: Date, act_by: Date, last_day: Date) -> Klagefrist {
        Running { act_by, last_day, days_left: days_between(zugang, act_by) }
    }

    #[test]
    fn today_decides_the_case() {
        let (act_by, last_day) = (date(2026, 12, 18), date(2026, 12, 21));
        for (today, expected, why) in [
            (date(2026, 11, 28), Running { act_by, last_day, days_left: 20 }, "the day of receipt"),
            (date(2026, 12, 17), Running { act_by, last_day, days_left: 1 }, "the day before"),
            (date(2026, 12, 18), LastDay { last_day, days_left: 3 }, "the day to act by"),
            (date(2026, 12, 20), LastDay { last_day, days_left: 1 }, "Sunday before the last day"),
            (date(2026, 12, 21), LastDay { last_day, days_left: 0 }, "until midnight"),
            (date(2026, 12, 22), Over { last_day, late_until: date(2027, 6, 21) }, "one day late"),
            (date(2027, 6, 21), Over { last_day, late_until: date(2027, 6, 21) }, "six months after the end"),
            (date(2027, 6, 22), LongOver { last_day }, "more than six months"),
        ] {
            assert_eq!(klagefrist(date(2026, 11, 28), None, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn late_admission_shows_an_open_day_first() {
        // Received 7.9.2026: missed on Mon 28.9.2026; six months later is Easter Sunday, 28.3.2027.
        let last_day = date(2026, 9, 28);
        for (today, expected, why) in [
            (date(2026, 9, 29), Over { last_day, late_until: date(2027, 3, 25) }, "Thursday before Good Friday"),
            (date(2027, 3, 25), Over { last_day, late_until: date(2027, 3, 25) }, "that day"),
            (date(2027, 3, 26), Over { last_day, late_until: date(2027, 3, 30) }, "Good Friday: Tuesday by law"),
            (date(2027, 3, 30), Over { last_day, late_until: date(2027, 3, 30) }, "that Tuesday"),
            (date(2027, 3, 31), LongOver { last_day }, "after it"),
        ] {
            assert_eq!(klagefrist(date(2026, 9, 7), None, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn three_weeks_always_hold_an_open_day() {
        use jiff::ToSpan;
        for zugang in date(2024, 1, 1).series(1.day()).take_while(|day| day.year() <= 2030) {
            for land in places() {
                assert!(
                    matches!(klagefrist(zugang, land, zugang), Running { days_left: 15..=21, .. }),
                    "{zugang} {land:?}"
                );
            }
        }
    }
}
