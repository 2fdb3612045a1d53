//! Registering as job-seeking, arbeitssuchend (§ 38 Abs. 1 SGB III, § 26 SGB X): within three calendar days after
//! learning of the end; at the end of a fixed term, known since signing, three months before.
//!
//! Invariant: after a dismissal the three days are told whatever the end date is; the three months never make it later.

use jiff::ToSpan;
use jiff::civil::Date;

use super::frist::last_open_day;
use super::{Lage, Land, Span, frist};

/// Counts the three days from `kenntnis`, the day the end of the job was learned; `land` is the agency's. Over: still
/// to be done today, for a delay costs one week of benefit (§ 159 Abs. 6 SGB III).
#[must_use]
pub fn arbeitssuchend(kenntnis: Date, land: Option<Land>, today: Date) -> Lage {
    frist(kenntnis, Span::Days(3), land).lage(today)
}

/// Finds the day to register by for a fixed term that ends on `ende`: the last open day at least three months before.
/// Counted backwards, so it is not moved to a later day. None: it has come, register today.
#[must_use]
pub fn arbeitssuchend_befristet(ende: Date, today: Date) -> Option<Date> {
    last_open_day(ende.saturating_sub(3.months()), None).filter(|day| today < *day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::Land::{BW, BY, HE, NW, RP, SL};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::{is_open, places};

    #[test]
    fn both_days_for_each_knowledge() {
        for (kenntnis, act_by, last_day, why) in [
            (date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 27), "no shift"),
            (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30), "Sunday"),
            (date(2026, 12, 22), date(2026, 12, 23), date(2026, 12, 28), "Christmas"),
        ] {
            for land in places() {
                let expected = running(kenntnis, act_by, last_day);
                assert_eq!(arbeitssuchend(kenntnis, land, kenntnis), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn corpus_christi_moves_it_in_six_laender() {
        let kenntnis = date(2027, 5, 24);
        for land in places() {
            let own = land.is_some_and(|land| [BW, BY, HE, NW, RP, SL].contains(&land));
            let (act_by, last_day) = if own { (26, 28) } else { (27, 27) };
            let expected = running(kenntnis, date(2027, 5, act_by), date(2027, 5, last_day));
            assert_eq!(arbeitssuchend(kenntnis, land, kenntnis), expected, "{land:?}");
        }
    }

    #[test]
    fn today_decides_the_case() {
        let last_day = date(2026, 12, 28);
        let now = |days_left| Now { last_day, days_left };
        for (kenntnis, today, expected, why) in [
            (date(2026, 12, 24), date(2026, 12, 24), now(4), "learned on Christmas Eve: at once"),
            (date(2026, 12, 24), date(2026, 12, 28), now(0), "the last day"),
            (date(2026, 12, 24), date(2026, 12, 29), Over { last_day }, "the day after"),
            (date(2026, 12, 23), date(2026, 12, 23), now(5), "no open day after the start"),
            (date(2026, 12, 22), date(2026, 12, 23), now(5), "the day to act by"),
            (date(2026, 11, 24), date(2026, 11, 28), Over { last_day: date(2026, 11, 27) }, "four days later"),
        ] {
            for land in places() {
                assert_eq!(arbeitssuchend(kenntnis, land, today), expected, "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn every_knowledge_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(arbeitssuchend);
    }

    #[test]
    fn a_fixed_term_is_told_three_months_before() {
        for (ende, expected, why) in [
            (date(2027, 2, 28), date(2026, 11, 27), "three months before a Sunday is a Saturday"),
            (date(2027, 3, 31), date(2026, 12, 30), "31 December counts as closed"),
            (date(2027, 4, 30), date(2027, 1, 29), "a Saturday"),
            (date(2027, 6, 30), date(2027, 3, 30), "Tuesday after Easter"),
            (date(2027, 5, 31), date(2027, 2, 26), "no 31 February: Sunday 28.2."),
            (date(2027, 4, 1), date(2026, 12, 30), "New Year"),
            (date(2027, 4, 6), date(2027, 1, 6), "Epiphany: the holidays of a Land do not count"),
            (date(2028, 5, 29), date(2028, 2, 29), "a leap year"),
        ] {
            assert_eq!(arbeitssuchend_befristet(ende, date(2026, 11, 23)), Some(expected), "{ende}: {why}");
        }
    }

    #[test]
    fn a_day_that_has_come_is_now() {
        let ende = date(2027, 2, 28);
        for (today, expected, why) in [
            (date(2026, 11, 26), Some(date(2026, 11, 27)), "the day before"),
            (date(2026, 11, 27), None, "the day itself"),
            (date(2026, 11, 28), None, "the day after, three months to the day"),
            (date(2027, 2, 28), None, "the end"),
            (date(2027, 5, 1), None, "the job is over"),
        ] {
            assert_eq!(arbeitssuchend_befristet(ende, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn every_fixed_term_is_told_on_an_open_day_at_least_three_months_before() {
        let mut latest = Date::MIN;
        for ende in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2031) {
            let day = arbeitssuchend_befristet(ende, Date::MIN).expect("still to come");
            assert!(day <= ende.saturating_sub(3.months()) && is_open(day, None), "{ende}");
            assert!(latest <= day, "{ende}: a later end, a later day");
            latest = day;
        }
        assert_eq!(arbeitssuchend_befristet(Date::MIN, Date::MIN), None, "the end of the calendar does not panic");
    }
}
