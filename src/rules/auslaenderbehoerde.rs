//! Telling the foreigners authority (Ausländerbehörde) of the early end of the job or training for which a title was
//! issued: two weeks after knowledge (§ 82 Abs. 6 `AufenthG`, § 31 Abs. 3 `VwVfG`).
//!
//! Invariant: nobody without a title is sent to the authority.

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// The residence title, as far as the person wants to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aufenthaltstitel {
    /// For this work or training.
    Zweck,
    /// Any other, or none needed: nothing has to be told.
    Anderer,
    /// None though one is needed.
    Keiner,
    /// Not known or not told.
    Unklar,
}

/// What the end of the job asks of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anzeige {
    /// Nothing.
    None,
    /// The two weeks.
    Frist(Lage),
    /// Read the title; if it was issued for this job, tell the authority by `act_by`.
    Unsure { act_by: Date },
    /// Advice first, in confidence.
    NoTitle,
}

/// Counts the two weeks from `kenntnis`, the day the end was learned; `land` is the authority's.
#[must_use]
pub fn zwei_wochen(kenntnis: Date, land: Option<Land>, today: Date) -> Lage {
    frist(kenntnis, Span::Weeks(2), land).lage(today)
}

/// Finds what a title asks for, where the two weeks stand at `lage`.
#[must_use]
pub fn auslaenderbehoerde(titel: Aufenthaltstitel, lage: Lage) -> Anzeige {
    match (titel, lage) {
        (Aufenthaltstitel::Anderer, _) => Anzeige::None,
        (Aufenthaltstitel::Keiner, _) => Anzeige::NoTitle,
        (Aufenthaltstitel::Unklar, Lage::Running { act_by, .. }) => Anzeige::Unsure { act_by },
        (Aufenthaltstitel::Unklar | Aufenthaltstitel::Zweck, lage) => Anzeige::Frist(lage),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Aufenthaltstitel::{Anderer, Keiner, Unklar, Zweck};
    use super::Lage::{Now, Over};
    use super::Land::{BW, BY, ST};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn two_weeks_after_knowledge() {
        for (kenntnis, act_by, last_day, why) in [
            (date(2026, 11, 24), date(2026, 12, 8), date(2026, 12, 8), "no shift"),
            (date(2026, 11, 28), date(2026, 12, 11), date(2026, 12, 14), "Saturday"),
        ] {
            for land in places() {
                let expected = running(kenntnis, act_by, last_day);
                assert_eq!(zwei_wochen(kenntnis, land, kenntnis), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn epiphany_moves_it_in_three_laender() {
        let kenntnis = date(2026, 12, 23);
        for land in places() {
            let own = land.is_some_and(|land| [BW, BY, ST].contains(&land));
            let (act_by, last_day) = if own { (5, 7) } else { (6, 6) };
            let expected = running(kenntnis, date(2027, 1, act_by), date(2027, 1, last_day));
            assert_eq!(zwei_wochen(kenntnis, land, kenntnis), expected, "{land:?}");
        }
    }

    #[test]
    fn the_title_and_today_decide_the_case() {
        let last_day = date(2026, 12, 14);
        let (now, over) = (Anzeige::Frist(Now { last_day, days_left: 0 }), Anzeige::Frist(Over { last_day }));
        let unsure = Anzeige::Unsure { act_by: date(2026, 12, 11) };
        for (titel, today, expected, why) in [
            (Zweck, date(2026, 12, 14), now, "the last day"),
            (Zweck, date(2026, 12, 15), over, "the day after"),
            (Unklar, date(2026, 11, 28), unsure, "still time to read the title"),
            (Unklar, date(2026, 12, 10), unsure, "one day left"),
            (Unklar, date(2026, 12, 14), now, "no time left to be unsure"),
            (Unklar, date(2026, 12, 15), over, "over, if the title was issued for this job"),
            (Anderer, date(2026, 12, 14), Anzeige::None, "nothing to tell"),
            (Anderer, date(2026, 12, 15), Anzeige::None, "nothing to tell, at any time"),
            (Keiner, date(2026, 11, 28), Anzeige::NoTitle, "advice first"),
            (Keiner, date(2027, 11, 28), Anzeige::NoTitle, "at any time"),
        ] {
            let lage = zwei_wochen(date(2026, 11, 28), None, today);
            assert_eq!(auslaenderbehoerde(titel, lage), expected, "{titel:?}: {why}");
        }
    }

    #[test]
    fn every_knowledge_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(zwei_wochen);
    }
}
