//! Schlichtungsspruch: the claim of a trainee after the decision of the conciliation committee (§ 111 Abs. 2 `ArbGG`,
//! § 222 ZPO).
//!
//! Invariant: it counts from the day of the decision, not from the paper that brings it; the one week to accept the
//! decision never makes it later.

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// Counts the two weeks from `spruch`, the day of the decision; `land` is the court's.
#[must_use]
pub fn schlichtungsspruch(spruch: Date, land: Option<Land>, today: Date) -> Lage {
    frist(spruch, Span::Weeks(2), land).lage(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::Land::{BW, BY, ST};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn two_weeks_after_the_decision() {
        for (spruch, act_by, last_day, why) in [
            (date(2026, 11, 24), date(2026, 12, 8), date(2026, 12, 8), "no shift"),
            (date(2026, 11, 28), date(2026, 12, 11), date(2026, 12, 14), "Saturday"),
            (date(2026, 12, 11), date(2026, 12, 23), date(2026, 12, 28), "Christmas"),
        ] {
            for land in places() {
                let expected = running(spruch, act_by, last_day);
                assert_eq!(schlichtungsspruch(spruch, land, spruch), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn epiphany_moves_it_in_three_laender() {
        let spruch = date(2026, 12, 23);
        for land in places() {
            let own = land.is_some_and(|land| [BW, BY, ST].contains(&land));
            let (act_by, last_day) = if own { (5, 7) } else { (6, 6) };
            let expected = running(spruch, date(2027, 1, act_by), date(2027, 1, last_day));
            assert_eq!(schlichtungsspruch(spruch, land, spruch), expected, "{land:?}");
        }
    }

    #[test]
    fn today_decides_the_case() {
        let (spruch, last_day) = (date(2026, 11, 28), date(2026, 12, 14));
        for (today, expected, why) in [
            (date(2026, 12, 10), running(date(2026, 12, 10), date(2026, 12, 11), last_day), "one day left"),
            (date(2026, 12, 11), Now { last_day, days_left: 3 }, "the day to act by"),
            (date(2026, 12, 14), Now { last_day, days_left: 0 }, "until midnight"),
            (date(2026, 12, 15), Over { last_day }, "the day after"),
        ] {
            assert_eq!(schlichtungsspruch(spruch, None, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn every_decision_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(schlichtungsspruch);
    }
}
