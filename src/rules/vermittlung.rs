//! Vermittlung: the most that a private agency may ask of a person for finding a job (§ 296 Abs. 3 SGB III).
//!
//! Invariant: nothing is owed before the job is found, and for a Minijob or a training place nothing at all; no amount
//! here says otherwise.

use jiff::civil::Date;

use super::Figures;

/// The most of a day, in cents, VAT included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verguetung {
    /// For a job.
    pub job: i64,
    /// For an au pair place.
    pub au_pair: i64,
}

/// Finds the most that holds on `day`.
#[must_use]
pub fn vermittlung(figures: &Figures, day: Date) -> Option<Verguetung> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Verguetung { job: on("placement_fee_max")?, au_pair: on("placement_fee_max_au_pair")? })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::{figures, real};

    #[test]
    fn the_most_of_the_day() {
        let known = Some(Verguetung { job: 200_000, au_pair: 15_000 });
        for day in [date(2026, 11, 23), date(2026, 12, 31), date(2027, 1, 1)] {
            assert_eq!(vermittlung(&real(), day), known, "{day}: no end is known");
        }
        let alone = figures(&[("placement_fee_max", 200_000, None, None)]);
        assert_eq!(vermittlung(&alone, date(2026, 11, 23)), None, "one amount alone");
    }
}
