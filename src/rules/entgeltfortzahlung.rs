//! Entgeltfortzahlung: how long the employer pays the wage of someone who is ill (§ 3 `EntgFG`), and when the certificate
//! is due (§ 5 Abs. 1 `EntgFG`).
//!
//! An earlier illness of the same kind and a second one on top are not looked at.
//!
//! Invariant: the six weeks are 42 calendar days, and no day of them is moved from a weekend or holiday.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::frist::last_day_from;
use super::{Land, Span, is_feiertag};

/// Who pays someone who is ill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entgeltfortzahlung {
    /// Not yet the employer: the job is new. They pay from `pay_from` to `pay_until`, if the illness lasts.
    Waiting { pay_from: Date, pay_until: Date },
    /// The employer, up to and including `pay_until`.
    Running { pay_until: Date },
    /// No longer the employer.
    Over { pay_until: Date },
}

/// Counts the six weeks from `krank`, the first day of the illness on which no work was done, in a job that had lasted
/// more than four weeks.
#[must_use]
pub fn entgeltfortzahlung(krank: Date, today: Date) -> Entgeltfortzahlung {
    paid(krank, today)
}

/// Counts the same in a job begun on `beginn`: the employer pays from the fifth week on, then the whole six weeks.
#[must_use]
pub fn entgeltfortzahlung_neu(beginn: Date, krank: Date, today: Date) -> Entgeltfortzahlung {
    let pay_from = last_day_from(beginn, Span::Weeks(4)).saturating_add(1.day()).max(krank);
    match paid(pay_from, today) {
        Entgeltfortzahlung::Running { pay_until } if today < pay_from => {
            Entgeltfortzahlung::Waiting { pay_from, pay_until }
        }
        paid => paid,
    }
}

fn paid(from: Date, today: Date) -> Entgeltfortzahlung {
    let pay_until = last_day_from(from, Span::Weeks(6));
    if today <= pay_until { Entgeltfortzahlung::Running { pay_until } } else { Entgeltfortzahlung::Over { pay_until } }
}

/// Finds the day on which the certificate is due for an illness of more than three calendar days that began on `krank`:
/// the next working day. Saturday is one, for many people work on it, and the earlier day is the safe one; `land` is that
/// of the workplace. The employer may ask for it earlier.
#[must_use]
pub fn au_bescheinigung(krank: Date, land: Option<Land>) -> Date {
    let after_three_days = krank.saturating_add(3.days());
    let working = |day: &Date| day.weekday() != Weekday::Sunday && !is_feiertag(*day, land);
    after_three_days.series(1.day()).find(working).unwrap_or(after_three_days)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Entgeltfortzahlung::{Over, Running, Waiting};
    use super::Land::{BW, BY, HE, NW, RP, SL, ST};
    use super::*;
    use crate::rules::places;

    #[test]
    fn six_weeks_of_an_illness() {
        let pay_until = date(2027, 1, 4);
        for (today, expected, why) in [
            (date(2026, 11, 24), Running { pay_until }, "the first day"),
            (date(2027, 1, 4), Running { pay_until }, "the last day"),
            (date(2027, 1, 5), Over { pay_until }, "the day after"),
        ] {
            assert_eq!(entgeltfortzahlung(date(2026, 11, 24), today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn a_new_job_pays_from_the_fifth_week() {
        let beginn = date(2026, 11, 2);
        let (pay_from, pay_until) = (date(2026, 11, 30), date(2027, 1, 10));
        let later = date(2027, 1, 25);
        for (krank, today, expected, why) in [
            (date(2026, 11, 20), date(2026, 11, 23), Waiting { pay_from, pay_until }, "in the third week"),
            (date(2026, 11, 2), date(2026, 11, 2), Waiting { pay_from, pay_until }, "on the first day of the job"),
            (date(2026, 11, 20), date(2026, 11, 29), Waiting { pay_from, pay_until }, "the last day of the wait"),
            (date(2026, 11, 20), date(2026, 11, 30), Running { pay_until }, "from then six whole weeks"),
            (date(2026, 11, 20), date(2027, 1, 10), Running { pay_until }, "to the last day, a Sunday"),
            (date(2026, 11, 20), date(2027, 1, 11), Over { pay_until }, "the day after"),
            (date(2026, 11, 30), date(2026, 11, 30), Running { pay_until }, "ill in the fifth week"),
            (
                date(2026, 12, 15),
                date(2026, 12, 20),
                Running { pay_until: later },
                "from the illness, not from the job",
            ),
        ] {
            assert_eq!(entgeltfortzahlung_neu(beginn, krank, today), expected, "{krank} {today}: {why}");
        }
    }

    #[test]
    fn the_pay_lasts_forty_two_days_whatever_the_weekday() {
        let mut latest = Date::MIN;
        for krank in date(2025, 1, 1).series(1.day()).take_while(|day| day.year() < 2030) {
            let pay_until = krank.saturating_add(41.days());
            assert_eq!(entgeltfortzahlung(krank, krank), Running { pay_until }, "{krank}");
            assert_eq!(
                entgeltfortzahlung_neu(date(2020, 1, 1), krank, krank),
                Running { pay_until },
                "{krank}: not new"
            );
            let Waiting { pay_from, pay_until } = entgeltfortzahlung_neu(krank, krank, krank) else {
                panic!("{krank}: ill on the first day of the job");
            };
            assert_eq!((pay_from - krank).get_days(), 28, "{krank}: four weeks");
            assert_eq!((pay_until - pay_from).get_days(), 41, "{krank}: six weeks");
            assert!(latest < pay_until, "{krank}: a later start, a later end");
            latest = pay_until;
        }
    }

    #[test]
    fn the_certificate_is_due_on_the_next_working_day() {
        let (epiphany, corpus_christi): (&[Land], &[Land]) = (&[BW, BY, ST], &[BW, BY, HE, NW, RP, SL]);
        for (krank, there, laender, elsewhere, why) in [
            (date(2026, 11, 24), date(2026, 11, 27), &[] as &[Land], date(2026, 11, 27), "from Tuesday: Friday"),
            (date(2026, 11, 26), date(2026, 11, 30), &[], date(2026, 11, 30), "from Thursday: Sunday is none"),
            (date(2026, 11, 25), date(2026, 11, 28), &[], date(2026, 11, 28), "from Wednesday: Saturday is one"),
            (date(2026, 12, 22), date(2026, 12, 28), &[], date(2026, 12, 28), "Christmas and Sunday"),
            (date(2026, 12, 21), date(2026, 12, 24), &[], date(2026, 12, 24), "Christmas Eve is a working day"),
            (date(2027, 1, 3), date(2027, 1, 7), epiphany, date(2027, 1, 6), "Epiphany"),
            (date(2027, 5, 24), date(2027, 5, 28), corpus_christi, date(2027, 5, 27), "Corpus Christi"),
        ] {
            for land in places() {
                let own = land.is_some_and(|land| laender.contains(&land));
                let expected = if own { there } else { elsewhere };
                assert_eq!(au_bescheinigung(krank, land), expected, "{krank} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn the_certificate_is_never_due_within_three_days_nor_on_a_sunday_or_holiday() {
        for land in places() {
            let mut latest = Date::MIN;
            for krank in date(2025, 1, 1).series(1.day()).take_while(|day| day.year() < 2030) {
                let day = au_bescheinigung(krank, land);
                assert!((3..=7).contains(&(day - krank).get_days()), "{krank} {land:?}: after three days");
                assert!(day.weekday() != Weekday::Sunday && !is_feiertag(day, land), "{krank} {land:?}");
                assert!(latest <= day, "{krank} {land:?}: a later illness");
                latest = day;
            }
        }
        assert_eq!(au_bescheinigung(Date::MAX, None), Date::MAX, "the end of the calendar does not panic");
    }
}
