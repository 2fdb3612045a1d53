//! Sachbezug: what board and lodging from the employer count for in tax and contributions (§ 2 `SvEV`), a measure for
//! what may be taken for them.
//!
//! Invariant: the value of lodging is the one of a room for one person; a shared room counts less.

use jiff::civil::Date;

use super::Figures;

/// The values of a day, in cents a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sachbezug {
    /// All meals.
    pub board: i64,
    /// A room alone.
    pub lodging: i64,
}

/// Finds the values that hold on `day`.
#[must_use]
pub fn sachbezug(figures: &Figures, day: Date) -> Option<Sachbezug> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Sachbezug { board: on("benefit_in_kind_board")?, lodging: on("benefit_in_kind_lodging")? })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::real;

    #[test]
    fn the_values_of_the_day() {
        let known = Sachbezug { board: 34_500, lodging: 28_500 };
        for (day, expected, why) in [
            (date(2025, 12, 31), None, "not known for 2025"),
            (date(2026, 1, 1), Some(known), "the first day"),
            (date(2026, 12, 31), Some(known), "the last day"),
            (date(2027, 1, 1), None, "new values come every year"),
        ] {
            assert_eq!(sachbezug(&real(), day), expected, "{day}: {why}");
        }
    }
}
