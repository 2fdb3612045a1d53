//! Telling the employer after a dismissal what protects: a pregnancy or a severe disability.
//!
//! Invariant: telling the employer never replaces the claim within three weeks (`klagefrist`).

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// Counts the two weeks to tell of a pregnancy from `zugang`, the receipt of the dismissal (§ 17 Abs. 1 `MuSchG`);
/// `land` is the employer's. Over: tell at once all the same and ask a counsellor.
#[must_use]
pub fn schwangerschaft(zugang: Date, land: Option<Land>, today: Date) -> Lage {
    frist(zugang, Span::Weeks(2), land).lage(today)
}

/// Counts the three weeks to tell of a severe disability from `zugang`, the receipt of the dismissal (case law
/// on § 168 SGB IX); `land` is the employer's. Over: as for a pregnancy.
#[must_use]
pub fn schwerbehinderung(zugang: Date, land: Option<Land>, today: Date) -> Lage {
    frist(zugang, Span::Weeks(3), land).lage(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn a_pregnancy_is_told_within_two_weeks() {
        let (simple, christmas) = (date(2026, 11, 24), date(2026, 12, 11));
        let last_day = date(2026, 12, 28);
        for (zugang, today, expected, why) in [
            (simple, simple, running(simple, date(2026, 12, 8), date(2026, 12, 8)), "no shift"),
            (christmas, christmas, running(christmas, date(2026, 12, 23), last_day), "Christmas"),
            (christmas, date(2026, 12, 23), Now { last_day, days_left: 5 }, "the day to act by"),
            (christmas, date(2026, 12, 28), Now { last_day, days_left: 0 }, "the last day"),
            (christmas, date(2026, 12, 29), Over { last_day }, "the day after"),
        ] {
            for land in places() {
                assert_eq!(schwangerschaft(zugang, land, today), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn a_severe_disability_is_told_within_three_weeks() {
        let (zugang, last_day) = (date(2026, 11, 28), date(2026, 12, 21));
        for (today, expected, why) in [
            (zugang, running(zugang, date(2026, 12, 18), last_day), "Saturday"),
            (date(2026, 12, 18), Now { last_day, days_left: 3 }, "the day to act by"),
            (date(2026, 12, 21), Now { last_day, days_left: 0 }, "the last day"),
            (date(2026, 12, 22), Over { last_day }, "the day after"),
        ] {
            for land in places() {
                assert_eq!(schwerbehinderung(zugang, land, today), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn every_receipt_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(schwangerschaft);
        keeps_the_order_of_the_days(schwerbehinderung);
    }
}
