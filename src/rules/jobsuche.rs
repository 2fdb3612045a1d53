//! Registering as job-seeking: within three calendar days after learning of the end (§ 38 Abs. 1 SGB III, § 26
//! SGB X).
//!
//! Invariant: the three days are told whatever the end date is; the other period, three months before the end,
//! never makes it later.

use jiff::civil::Date;

use super::frist::Stand;
use super::{Land, Span, frist};

/// Says how a person stands with the registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jobsuche {
    /// There is time until `act_by`.
    Running { act_by: Date, last_day: Date },
    /// To be done today.
    Now { last_day: Date },
    /// Too late; still to be done today, for a delay costs one week of benefit (§ 159 Abs. 6 SGB III).
    Over,
}

/// Counts from `kenntnis`, the day the end of the job was learned; `land` is the agency's.
#[must_use]
pub fn jobsuche(kenntnis: Date, land: Option<Land>, today: Date) -> Jobsuche {
    let period = frist(kenntnis, Span::Days(3), land);
    let last_day = period.last_day;
    match period.stand(today) {
        Stand::Running { act_by } => Jobsuche::Running { act_by, last_day },
        Stand::Now => Jobsuche::Now { last_day },
        Stand::Over => Jobsuche::Over,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Jobsuche::{Now, Over, Running};
    use super::Land::{BW, BY, HE, NW, RP, SL};
    use super::*;
    use crate::rules::places;

    #[test]
    fn both_days_for_each_knowledge() {
        for (kenntnis, act_by, last_day, why) in [
            (date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 27), "no shift"),
            (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30), "Sunday"),
            (date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 28), "Christmas"),
        ] {
            for land in places() {
                assert_eq!(jobsuche(kenntnis, land, kenntnis), Running { act_by, last_day }, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn corpus_christi_moves_it_in_six_laender() {
        for land in places() {
            let own = land.is_some_and(|land| [BW, BY, HE, NW, RP, SL].contains(&land));
            let (act_by, last_day) = if own { (26, 28) } else { (27, 27) };
            let expected = Running { act_by: date(2027, 5, act_by), last_day: date(2027, 5, last_day) };
            assert_eq!(jobsuche(date(2027, 5, 24), land, date(2027, 5, 24)), expected, "{land:?}");
        }
    }

    #[test]
    fn today_decides_the_case() {
        let last_day = date(2026, 12, 28);
        for (kenntnis, today, expected, why) in [
            (date(2026, 12, 24), date(2026, 12, 24), Now { last_day }, "learned on Christmas Eve: at once"),
            (date(2026, 12, 24), date(2026, 12, 28), Now { last_day }, "the last day"),
            (date(2026, 12, 24), date(2026, 12, 29), Over, "the day after"),
            (date(2026, 12, 23), date(2026, 12, 23), Now { last_day }, "no open day after the start"),
            (date(2026, 12, 22), date(2026, 12, 23), Now { last_day }, "the day to act by"),
            (date(2026, 11, 24), date(2026, 11, 28), Over, "four days later"),
        ] {
            for land in places() {
                assert_eq!(jobsuche(kenntnis, land, today), expected, "{land:?}: {why}");
            }
        }
    }
}
