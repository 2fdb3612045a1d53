//! Kinderkrankentage: the working days a year for which the health fund pays a parent who cares for a sick child (§ 45
//! Abs. 2, 2a SGB V).
//!
//! Invariant: days of a year that has not begun are never told as those of today.

use jiff::civil::Date;

use super::Figures;

/// The days of a year, whole ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinderkrankentage {
    /// For each child and parent.
    pub child: i64,
    /// For a parent in all.
    pub cap: i64,
    /// For each child of someone who brings up children alone.
    pub single: i64,
    /// For someone who brings up children alone, in all.
    pub single_cap: i64,
}

/// Finds the days that hold in the year of `day`.
#[must_use]
pub fn kinderkrankentage(figures: &Figures, day: Date) -> Option<Kinderkrankentage> {
    let on = |key| figures.on(key, day).map(|figure| figure.value / 100);
    Some(Kinderkrankentage {
        child: on("child_sick_days")?,
        cap: on("child_sick_days_cap")?,
        single: on("child_sick_days_single")?,
        single_cap: on("child_sick_days_cap_single")?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::real;

    #[test]
    fn the_days_of_the_year() {
        let more = Kinderkrankentage { child: 15, cap: 35, single: 30, single_cap: 70 };
        let fewer = Kinderkrankentage { child: 10, cap: 25, single: 20, single_cap: 50 };
        for (day, expected, why) in [
            (date(2025, 12, 31), None, "not known for 2025"),
            (date(2026, 1, 1), Some(more), "the first day"),
            (date(2026, 12, 31), Some(more), "the last day"),
            (date(2027, 1, 1), Some(fewer), "they fall back"),
        ] {
            assert_eq!(kinderkrankentage(&real(), day), expected, "{day}: {why}");
        }
    }
}
