//! Telling the employer after a dismissal what protects: a pregnancy or a severe disability.
//!
//! Invariant: telling the employer never replaces the claim within three weeks (`klagefrist`).

use jiff::civil::Date;

use super::frist::Stand;
use super::{Land, Span, frist};

/// Says how a person stands with telling the employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mitteilung {
    /// There is time until `act_by`.
    Running { act_by: Date, last_day: Date },
    /// To be done today.
    Now { last_day: Date },
    /// Too late by the days; tell at once all the same and ask a counsellor.
    Over,
}

/// Counts the two weeks to tell of a pregnancy from `zugang`, the receipt of the dismissal (§ 17 Abs. 1 `MuSchG`);
/// `land` is the employer's.
#[must_use]
pub fn schwangerschaft(zugang: Date, land: Option<Land>, today: Date) -> Mitteilung {
    mitteilung(zugang, Span::Weeks(2), land, today)
}

/// Counts the three weeks to tell of a severe disability from `zugang`, the receipt of the dismissal (case law
/// on § 168 SGB IX); `land` is the employer's.
#[must_use]
pub fn schwerbehinderung(zugang: Date, land: Option<Land>, today: Date) -> Mitteilung {
    mitteilung(zugang, Span::Weeks(3), land, today)
}

fn mitteilung(zugang: Date, span: Span, land: Option<Land>, today: Date) -> Mitteilung {
    let period = frist(zugang, span, land);
    let last_day = period.last_day;
    match period.stand(today) {
        Stand::Running { act_by } => Mitteilung::Running { act_by, last_day },
        Stand::Now => Mitteilung::Now { last_day },
        Stand::Over => Mitteilung::Over,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Mitteilung::{Now, Over, Running};
    use super::*;
    use crate::rules::places;

    #[test]
    fn a_pregnancy_is_told_within_two_weeks() {
        let simple = Running { act_by: date(2026, 12, 8), last_day: date(2026, 12, 8) };
        let christmas = Running { act_by: date(2026, 12, 23), last_day: date(2026, 12, 28) };
        for (zugang, today, expected, why) in [
            (date(2026, 11, 24), date(2026, 11, 24), simple, "no shift"),
            (date(2026, 12, 11), date(2026, 12, 11), christmas, "Christmas"),
            (date(2026, 12, 11), date(2026, 12, 23), Now { last_day: date(2026, 12, 28) }, "the day to act by"),
            (date(2026, 12, 11), date(2026, 12, 28), Now { last_day: date(2026, 12, 28) }, "the last day"),
            (date(2026, 12, 11), date(2026, 12, 29), Over, "the day after"),
        ] {
            for land in places() {
                assert_eq!(schwangerschaft(zugang, land, today), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn a_severe_disability_is_told_within_three_weeks() {
        let last_day = date(2026, 12, 21);
        for (today, expected, why) in [
            (date(2026, 11, 28), Running { act_by: date(2026, 12, 18), last_day }, "Saturday"),
            (date(2026, 12, 18), Now { last_day }, "the day to act by"),
            (date(2026, 12, 21), Now { last_day }, "the last day"),
            (date(2026, 12, 22), Over, "the day after"),
        ] {
            for land in places() {
                assert_eq!(schwerbehinderung(date(2026, 11, 28), land, today), expected, "{land:?}: {why}");
            }
        }
    }
}
