//! Insolvenzgeld: applying at the employment agency within two months after the insolvency event (§ 324 Abs. 3
//! SGB III, § 26 SGB X).
//!
//! Invariant: it counts from the event itself, not from the day the person heard of it; what is possible later is for
//! counsellors.

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// Counts the two months from `ereignis`, the insolvency event; `land` is the agency's.
#[must_use]
pub fn insolvenzgeld(ereignis: Date, land: Option<Land>, today: Date) -> Lage {
    frist(ereignis, Span::Months(2), land).lage(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn two_months_after_the_event() {
        let (event, last_day) = (date(2026, 11, 24), date(2027, 1, 25));
        let end_of_year = date(2026, 12, 31);
        for (ereignis, today, expected, why) in [
            (event, event, running(event, date(2027, 1, 22), last_day), "Sunday 24.1."),
            (event, date(2027, 1, 21), running(date(2027, 1, 21), date(2027, 1, 22), last_day), "one day left"),
            (event, date(2027, 1, 22), Now { last_day, days_left: 3 }, "the day to act by"),
            (event, date(2027, 1, 25), Now { last_day, days_left: 0 }, "the last day"),
            (event, date(2027, 1, 26), Over { last_day }, "the day after"),
            (end_of_year, end_of_year, running(end_of_year, date(2027, 2, 26), date(2027, 3, 1)), "no 31 February"),
        ] {
            for land in places() {
                assert_eq!(insolvenzgeld(ereignis, land, today), expected, "{today} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn every_event_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(insolvenzgeld);
    }
}
