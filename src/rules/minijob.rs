//! Minijob and Midijob: up to which monthly pay a job stays without compulsory health insurance, and up to which the own
//! contributions are lower (§ 8 Abs. 1a, § 20 Abs. 2 SGB IV).
//!
//! Several jobs together, and a month in which more was earned than foreseen, are not looked at.
//!
//! Invariant: the limits are those of the day; one that is not known makes the case unknown.

use jiff::civil::Date;

use super::Figures;

/// The limits of a day, in cents a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grenzen {
    /// A Minijob pays at most this.
    pub minijob: i64,
    /// A Midijob pays at most this.
    pub midijob: i64,
}

/// What a monthly pay makes of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beschaeftigung {
    Minijob(Grenzen),
    Midijob(Grenzen),
    /// Above both limits.
    Above(Grenzen),
    /// A limit of that day is not known.
    Unknown,
}

/// Finds both limits on `day`.
#[must_use]
pub fn grenzen(figures: &Figures, day: Date) -> Option<Grenzen> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Grenzen { minijob: on("minijob_limit_month")?, midijob: on("midijob_upper_limit_month")? })
}

/// Sorts a regular monthly pay of `pay_cents`, gross, on `day`.
#[must_use]
pub fn minijob(figures: &Figures, day: Date, pay_cents: i64) -> Beschaeftigung {
    match grenzen(figures, day) {
        None => Beschaeftigung::Unknown,
        Some(grenzen) if pay_cents <= grenzen.minijob => Beschaeftigung::Minijob(grenzen),
        Some(grenzen) if pay_cents <= grenzen.midijob => Beschaeftigung::Midijob(grenzen),
        Some(grenzen) => Beschaeftigung::Above(grenzen),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Beschaeftigung::{Above, Midijob, Minijob, Unknown};
    use super::*;
    use crate::rules::figures::tests::real;

    #[test]
    fn a_pay_is_sorted_by_the_limits_of_the_day() {
        let old = Grenzen { minijob: 60_300, midijob: 200_000 };
        let new = Grenzen { minijob: 63_300, midijob: 200_000 };
        for (day, pay, expected, why) in [
            (date(2026, 12, 31), 60_300, Minijob(old), "up to the limit"),
            (date(2026, 12, 31), 60_301, Midijob(old), "one cent more"),
            (date(2027, 1, 1), 60_301, Minijob(new), "the limit of 2027"),
            (date(2027, 1, 1), 63_300, Minijob(new), "up to it"),
            (date(2027, 1, 1), 63_301, Midijob(new), "one cent more"),
            (date(2027, 1, 1), 200_000, Midijob(new), "up to the upper limit"),
            (date(2027, 1, 1), 200_001, Above(new), "one cent more"),
            (date(2026, 1, 1), 0, Minijob(old), "no pay"),
            (date(2025, 12, 31), 50_000, Unknown, "no limit known for 2025"),
        ] {
            assert_eq!(minijob(&real(), day, pay), expected, "{day} {pay}: {why}");
        }
    }

    #[test]
    fn a_higher_pay_never_makes_a_smaller_job() {
        let rank = |found| match found {
            Minijob(_) => 1,
            Midijob(_) => 2,
            Above(_) => 3,
            Unknown => 0,
        };
        let figures = real();
        for day in [date(2026, 12, 31), date(2027, 1, 1)] {
            let ranks: Vec<_> = (0..2500).map(|euro| rank(minijob(&figures, day, euro * 100))).collect();
            assert!(ranks.is_sorted() && ranks.first() == Some(&1) && ranks.last() == Some(&3), "{day}");
        }
    }
}
