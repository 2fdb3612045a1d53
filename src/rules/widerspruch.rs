//! Widerspruch: objecting to a decision of agency, Jobcenter, health fund or accident insurer within one month
//! (§ 84 Abs. 1 SGG, § 26 Abs. 3 SGB X).
//!
//! Invariant: it counts from the day on the letter; that the letter counts as received later (§ 37 Abs. 2 SGB X) never
//! makes it later.

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// Counts the month from `bescheid`, the day on the letter; `land` is the authority's. Over: by law there may still be
/// a few days, and a year if the letter says nothing about the objection (§ 66 Abs. 2 SGG).
#[must_use]
pub fn widerspruch(bescheid: Date, land: Option<Land>, today: Date) -> Lage {
    frist(bescheid, Span::Months(1), land).lage(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn a_month_from_the_day_of_the_letter() {
        let (letter, last_day) = (date(2026, 11, 24), date(2026, 12, 24));
        let january = date(2027, 1, 31);
        for (bescheid, today, expected, why) in [
            (letter, letter, running(letter, date(2026, 12, 23), last_day), "Thu 24.12. counts as closed"),
            (letter, date(2026, 12, 23), Now { last_day, days_left: 1 }, "the day to act by"),
            (letter, date(2026, 12, 24), Now { last_day, days_left: 0 }, "Christmas Eve is no shift"),
            (letter, date(2026, 12, 25), Over { last_day }, "the day after"),
            (january, january, running(january, date(2027, 2, 26), date(2027, 3, 1)), "no 31 February; Sunday"),
        ] {
            for land in places() {
                assert_eq!(widerspruch(bescheid, land, today), expected, "{today} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn it_never_ends_later_than_from_the_fourth_day_after_posting() {
        let posted = date(2026, 11, 24);
        let from_the_fourth = frist(date(2026, 11, 28), Span::Months(1), None);
        assert_eq!(from_the_fourth.last_day, date(2026, 12, 28), "by law");
        assert_eq!(widerspruch(posted, None, date(2026, 12, 25)), Over { last_day: date(2026, 12, 24) }, "told");
    }

    #[test]
    fn every_letter_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(widerspruch);
    }
}
