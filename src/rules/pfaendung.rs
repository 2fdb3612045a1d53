//! The part of the net pay that nobody can take, an employer with a counterclaim neither (§ 850c ZPO, § 394 BGB).
//!
//! Invariant: what is told is the least that is protected; of the pay above it a share is protected too, and no rule
//! here counts what may be taken.

use jiff::civil::Date;

use super::Figures;

/// The protected net pay of a month, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grenze {
    /// Without dependants.
    pub own: i64,
    /// More for the first dependant.
    pub first: i64,
    /// More for each of the second to fifth.
    pub further: i64,
}

/// Finds what is protected of a month's pay that is paid out on `day`. None: an amount of that day is not known.
#[must_use]
pub fn grenze(figures: &Figures, day: Date) -> Option<Grenze> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Grenze {
        own: on("garnishment_free_net_month")?,
        first: on("garnishment_free_first_dependant")?,
        further: on("garnishment_free_further_dependant")?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::{figures, real};

    #[test]
    fn the_amounts_of_the_day() {
        let known = Grenze { own: 158_740, first: 59_742, further: 33_283 };
        for (day, expected, why) in [
            (date(2026, 6, 30), None, "the day before: no figure"),
            (date(2026, 7, 1), Some(known), "the first day"),
            (date(2026, 12, 31), Some(known), "not bound to the year"),
            (date(2027, 6, 30), Some(known), "the last day"),
            (date(2027, 7, 1), None, "new amounts come every July"),
        ] {
            assert_eq!(grenze(&real(), day), expected, "{day}: {why}");
        }
    }

    #[test]
    fn one_amount_alone_is_unknown() {
        let alone = figures(&[("garnishment_free_net_month", 158_740, None, None)]);
        assert_eq!(grenze(&alone, date(2026, 7, 1)), None);
    }
}
