//! The least pay of a trainee in company training (§ 17 Abs. 2 `BBiG`).
//!
//! A sector agreement may ask for more; school-based and nursing training have their own law.
//!
//! Invariant: the figure is the one of the year in which the training began, in every later year too.

use jiff::civil::Date;

use super::Figures;

/// Says how a trainee's monthly pay compares; cents, gross.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verguetung {
    /// `missing` is what the pay lacks each month.
    Below { minimum: i64, missing: i64 },
    /// The pay reaches the minimum.
    Enough { minimum: i64 },
    /// No figure for training begun in that year, or no such year of training.
    Unknown,
}

/// Compares `pay_cents` a month with the minimum for training begun in `began_year`, now in its
/// `training_year`, 1 to 4.
#[must_use]
pub fn ausbildungsverguetung(figures: &Figures, began_year: i16, training_year: u8, pay_cents: i64) -> Verguetung {
    let Some(minimum) = minimum(figures, began_year, training_year) else {
        return Verguetung::Unknown;
    };
    if pay_cents < minimum {
        Verguetung::Below { minimum, missing: minimum.saturating_sub(pay_cents) }
    } else {
        Verguetung::Enough { minimum }
    }
}

fn minimum(figures: &Figures, began_year: i16, training_year: u8) -> Option<i64> {
    let key = match training_year {
        1 => "trainee_min_pay_year1",
        2 => "trainee_min_pay_year2",
        3 => "trainee_min_pay_year3",
        4 => "trainee_min_pay_year4",
        _ => return None,
    };
    let first = Date::new(began_year, 1, 1).ok()?;
    figures.throughout(key, first, first.last_of_year()).map(|figure| figure.value)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Verguetung::{Below, Enough, Unknown};
    use super::*;
    use crate::rules::figures::tests::figures;

    #[test]
    fn pay_is_compared_with_the_year_the_training_began() {
        let year = (Some(date(2026, 1, 1)), Some(date(2026, 12, 31)));
        let known = figures(&[
            ("trainee_min_pay_year1", 72_400, year.0, year.1),
            ("trainee_min_pay_year2", 85_400, year.0, year.1),
            ("trainee_min_pay_year3", 97_700, year.0, year.1),
            ("trainee_min_pay_year4", 101_400, year.0, year.1),
        ]);
        for (began, training_year, pay, expected, why) in [
            (2026, 1, 72_400, Enough { minimum: 72_400 }, "to the cent"),
            (2026, 1, 72_399, Below { minimum: 72_400, missing: 1 }, "one cent short"),
            (2026, 2, 80_000, Below { minimum: 85_400, missing: 5400 }, "second year"),
            (2026, 3, 97_700, Enough { minimum: 97_700 }, "third year"),
            (2026, 4, 0, Below { minimum: 101_400, missing: 101_400 }, "fourth year, nothing paid"),
            (2025, 1, 50_000, Unknown, "no figure for training begun in 2025"),
            (2027, 1, 50_000, Unknown, "no figure for 2027"),
            (2026, 0, 50_000, Unknown, "no such year of training"),
            (2026, 5, 50_000, Unknown, "no fifth year"),
            (i16::MAX, 1, 50_000, Unknown, "no such year"),
            (2026, 1, i64::MIN, Below { minimum: 72_400, missing: i64::MAX }, "does not overflow"),
        ] {
            assert_eq!(ausbildungsverguetung(&known, began, training_year, pay), expected, "{began}: {why}");
        }
    }
}
