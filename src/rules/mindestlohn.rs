//! Mindestlohn: was a month paid below the general minimum wage (§ 1 `MiLoG`)?
//!
//! Sector minimum wages, often higher, and the exceptions of § 22 `MiLoG` are not looked at.
//!
//! Invariant: the figure is the one of the month worked, never today's; a month without one, or in which it
//! changes, is unknown.

use jiff::civil::Date;

use super::Figures;

const KEY: &str = "minimum_wage_hour";

/// Says how a month's pay compares; all amounts in cents, gross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mindestlohn {
    /// `missing` is `should`, the least pay for the month, less what was paid.
    Below { hourly: i64, minimum: i64, should: i64, missing: i64 },
    /// The pay reaches the minimum, to the cent.
    Enough { hourly: i64, minimum: i64 },
    /// No figure for that month, or hours and pay from which nothing can be said.
    Unknown,
}

/// Compares `pay_cents`, the gross pay for the month of `month`, with the minimum wage for `hours`, in
/// hundredths of an hour.
#[must_use]
pub fn mindestlohn(figures: &Figures, month: Date, hours: i64, pay_cents: i64) -> Mindestlohn {
    compared(satz(figures, month), hours, pay_cents)
}

/// Finds the general minimum wage for an hour in the month of `month`, in cents.
#[must_use]
pub fn satz(figures: &Figures, month: Date) -> Option<i64> {
    let figure = figures.throughout(KEY, month.first_of_month(), month.last_of_month())?;
    Some(figure.value)
}

/// Compares a month's pay with a minimum wage, if one is known.
pub(super) fn compared(minimum: Option<i64>, hours: i64, pay_cents: i64) -> Mindestlohn {
    minimum
        .filter(|_| hours > 0 && pay_cents >= 0)
        .and_then(|minimum| compare(minimum, hours, pay_cents))
        .unwrap_or(Mindestlohn::Unknown)
}

/// Rounds the hour down and the month half up. None: too large for a pay.
fn compare(minimum: i64, hours: i64, pay: i64) -> Option<Mindestlohn> {
    let should = i64::try_from((i128::from(hours) * i128::from(minimum) + 50).div_euclid(100)).ok()?;
    let hourly = i64::try_from(i128::from(pay) * 100 / i128::from(hours)).ok()?;
    let missing = should - pay;
    Some(if missing > 0 {
        Mindestlohn::Below { hourly, minimum, should, missing }
    } else {
        // A month that is right to the cent may come out a fraction of a cent short by the hour.
        Mindestlohn::Enough { hourly: hourly.max(minimum), minimum }
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Mindestlohn::{Below, Enough, Unknown};
    use super::*;
    use crate::rules::figures::tests::figures;

    fn known() -> Figures {
        figures(&[
            (KEY, 1282, Some(date(2025, 1, 1)), Some(date(2025, 12, 31))),
            (KEY, 1390, Some(date(2026, 1, 1)), Some(date(2026, 12, 31))),
            (KEY, 1460, Some(date(2027, 1, 1)), Some(date(2027, 6, 14))),
            (KEY, 1500, Some(date(2027, 6, 15)), Some(date(2027, 12, 31))),
        ])
    }

    #[test]
    fn a_month_is_compared_with_its_own_figure() {
        let short = |hourly, minimum, should, missing| Below { hourly, minimum, should, missing };
        for ((year, month), hours, pay, expected, why) in [
            ((2026, 11), 16_000, 222_400, Enough { hourly: 1390, minimum: 1390 }, "160 hours at 13.90"),
            ((2026, 11), 16_000, 222_399, short(1389, 1390, 222_400, 1), "one cent short"),
            ((2026, 12), 16_000, 160_000, short(1000, 1390, 222_400, 62_400), "10.00 an hour"),
            ((2027, 1), 16_000, 222_400, short(1390, 1460, 233_600, 11_200), "the old figure in the new year"),
            ((2025, 12), 16_000, 205_120, Enough { hourly: 1282, minimum: 1282 }, "the month worked, not today's"),
            ((2026, 11), 4333, 60_300, Enough { hourly: 1391, minimum: 1390 }, "a Minijob; 13.916 rounded down"),
            ((2026, 11), 109, 1515, Enough { hourly: 1390, minimum: 1390 }, "15.151 due: right to the cent"),
            ((2026, 11), 105, 1459, short(1389, 1390, 1460, 1), "14.595 due, half a cent up"),
            ((2026, 11), 16_000, 0, short(0, 1390, 222_400, 222_400), "nothing paid"),
            ((2026, 11), 1, 0, short(0, 1390, 14, 14), "36 seconds"),
        ] {
            let found = mindestlohn(&known(), date(year, month, 1), hours, pay);
            assert_eq!(found, expected, "{year}-{month}: {why}");
        }
    }

    #[test]
    fn what_nobody_can_say_is_unknown() {
        for ((year, month), hours, pay, why) in [
            ((2026, 11), 0, 100, "no hours"),
            ((2026, 11), -100, 100, "hours below zero"),
            ((2026, 11), 100, -1, "pay below zero"),
            ((2024, 12), 16_000, 1, "before the first figure"),
            ((2028, 1), 16_000, 1, "after the last figure"),
            ((2027, 6), 16_000, 1, "the figure changes inside the month"),
            ((2026, 11), i64::MAX, 1, "more than can be written"),
            ((2026, 11), 1, i64::MAX, "more by the hour than can be written"),
        ] {
            assert_eq!(mindestlohn(&known(), date(year, month, 1), hours, pay), Unknown, "{year}-{month}: {why}");
        }
    }

    #[test]
    fn below_and_enough_never_contradict_the_hour_shown() {
        for hours in 1..2000 {
            let should = i64::from(u32::try_from(hours * 1390 + 50).unwrap_or(0) / 100);
            for pay in [should - 1, should, should + 1] {
                match mindestlohn(&known(), date(2026, 11, 1), hours, pay) {
                    Below { hourly, minimum, missing, .. } => assert!(hourly < minimum && missing == 1, "{hours}"),
                    Enough { hourly, minimum } => {
                        assert!(hourly >= minimum && pay >= should, "{hours}");
                    }
                    Unknown => panic!("{hours} hundredths are known"),
                }
            }
        }
    }

    #[test]
    fn any_day_names_its_month() {
        assert_eq!(satz(&known(), date(2026, 12, 31)), Some(1390));
        assert_eq!(satz(&known(), date(2027, 1, 31)), Some(1460));
        assert_eq!(satz(&known(), date(2027, 6, 1)), None);
    }
}
