//! The part of the net pay that nobody can take, an employer with a counterclaim neither (§ 850c ZPO, § 394 BGB).
//!
//! Invariant: it is the amount for someone without dependants; with dependants more is protected, never less.

use jiff::civil::Date;

use super::Figures;

/// Finds the protected net pay of a month that is paid out on `day`, in cents.
#[must_use]
pub fn grenze(figures: &Figures, day: Date) -> Option<i64> {
    figures.on("garnishment_free_net_month", day).map(|figure| figure.value)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::figures;

    #[test]
    fn the_amount_of_the_day() {
        let known = figures(&[("garnishment_free_net_month", 158_740, Some(date(2026, 7, 1)), None)]);
        assert_eq!(grenze(&known, date(2026, 7, 1)), Some(158_740), "from the first day");
        assert_eq!(grenze(&known, date(2026, 6, 30)), None, "no figure for the day before");
    }
}
