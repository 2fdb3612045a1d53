//! Kündigungsfrist: the day a job ends after a notice (§ 622 BGB), as the employer must keep it.
//!
//! What a contract or a collective agreement says may be longer or shorter, and it is not looked at.
//!
//! Invariant: neither the day of receipt nor the end is moved from a weekend or holiday (§ 193 BGB does not apply).

use jiff::ToSpan;
use jiff::civil::Date;

use super::Span;
use super::frist::unmoved_end;

/// How long the job had lasted when the notice was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dienstzeit {
    /// In an agreed probation, whatever its length so far.
    Probezeit,
    /// Whole years.
    Jahre(u8),
}

/// Years of service with the months of notice to the end of a month (§ 622 Abs. 2 Satz 1 BGB), longest first.
const MONTHS: [(u8, i32); 7] = [(20, 7), (15, 6), (12, 5), (10, 4), (8, 3), (5, 2), (2, 1)];

/// Finds the last day of the job for a notice received on `zugang`.
#[must_use]
pub fn kuendigungsfrist(zugang: Date, dienstzeit: Dienstzeit) -> Date {
    let years = match dienstzeit {
        Dienstzeit::Probezeit => return unmoved_end(zugang, Span::Weeks(2)),
        Dienstzeit::Jahre(years) => years,
    };
    match MONTHS.iter().find(|(least, _)| years >= *least) {
        Some((_, months)) => unmoved_end(zugang, Span::Months(*months)).last_of_month(),
        None => middle_or_end_of_month(unmoved_end(zugang, Span::Weeks(4))),
    }
}

/// Finds the next 15th or last day of a month, `day` included (§ 622 Abs. 1 BGB).
fn middle_or_end_of_month(day: Date) -> Date {
    let fifteenth = day.first_of_month().saturating_add(14.days());
    if day <= fifteenth { fifteenth } else { day.last_of_month() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::Dienstzeit::{Jahre, Probezeit};
    use super::*;

    #[test]
    fn the_end_of_the_job_for_each_receipt() {
        for (zugang, dienstzeit, expected, why) in [
            (date(2026, 11, 24), Jahre(0), date(2026, 12, 31), "four weeks are Tue 22.12."),
            (date(2026, 12, 3), Jahre(0), date(2026, 12, 31), "four weeks are Thu 31.12."),
            (date(2026, 12, 4), Jahre(0), date(2027, 1, 15), "four weeks are Fri 1.1."),
            (date(2027, 2, 1), Jahre(1), date(2027, 3, 15), "a short month: four weeks are Mon 1.3."),
            (date(2026, 12, 18), Jahre(1), date(2027, 1, 15), "four weeks are Fri 15.1. itself"),
            (date(2026, 12, 19), Jahre(1), date(2027, 1, 31), "one day later: the end of the month, a Sunday"),
            (date(2026, 11, 30), Jahre(2), date(2026, 12, 31), "before the month begins"),
            (date(2026, 12, 1), Jahre(2), date(2027, 1, 31), "after it began; Sunday, no shift"),
            (date(2026, 11, 30), Jahre(4), date(2026, 12, 31), "not yet five years"),
            (date(2026, 11, 30), Jahre(5), date(2027, 1, 31), "two months"),
            (date(2026, 11, 30), Jahre(8), date(2027, 2, 28), "three months, no 30 February"),
            (date(2026, 11, 30), Jahre(10), date(2027, 3, 31), "four months"),
            (date(2026, 11, 30), Jahre(12), date(2027, 4, 30), "five months"),
            (date(2026, 11, 30), Jahre(15), date(2027, 5, 31), "six months"),
            (date(2026, 11, 30), Jahre(20), date(2027, 6, 30), "seven months"),
            (date(2026, 11, 30), Jahre(u8::MAX), date(2027, 6, 30), "never more than seven"),
            (date(2027, 1, 31), Jahre(2), date(2027, 2, 28), "the whole of February"),
            (date(2028, 1, 31), Jahre(2), date(2028, 2, 29), "in a leap year"),
            (date(2026, 12, 11), Probezeit, date(2026, 12, 25), "14 days, Christmas Day, no shift"),
            (date(2026, 12, 23), Probezeit, date(2027, 1, 6), "Epiphany, no shift in Bavaria either"),
        ] {
            assert_eq!(kuendigungsfrist(zugang, dienstzeit), expected, "{zugang} {dienstzeit:?}: {why}");
        }
    }

    #[test]
    fn a_later_receipt_and_a_longer_service_never_end_the_job_earlier() {
        let services = [0, 2, 5, 8, 10, 12, 15, 20].map(Jahre);
        let mut latest = [Date::MIN; 8];
        for zugang in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2030) {
            let ends = services.map(|service| kuendigungsfrist(zugang, service));
            assert!(ends.is_sorted(), "{zugang}: a longer service, a later end");
            assert!(ends.iter().zip(latest).all(|(end, latest)| latest <= *end), "{zugang}: a later receipt");
            assert!(ends[0] >= zugang.saturating_add(28.days()), "{zugang}: four whole weeks");
            assert!(ends[0].day() == 15 || ends[0] == ends[0].last_of_month(), "{zugang}: to the 15th or the end");
            assert!(ends[1..].iter().all(|end| *end == end.last_of_month()), "{zugang}: to the end of a month");
            let probation = kuendigungsfrist(zugang, Probezeit);
            assert_eq!(probation, zugang.saturating_add(14.days()), "{zugang}: fourteen days, whatever the weekday");
            latest = ends;
        }
    }

    #[test]
    fn an_end_on_a_weekend_stays_there() {
        let sundays = date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2030).filter(|zugang| {
            kuendigungsfrist(*zugang, Jahre(2)).weekday() == Weekday::Sunday
                || kuendigungsfrist(*zugang, Probezeit).weekday() == Weekday::Sunday
        });
        assert!(sundays.count() > 100, "notice periods are not moved");
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for service in [Probezeit, Jahre(0), Jahre(2), Jahre(20)] {
            assert_eq!(kuendigungsfrist(Date::MAX, service), Date::MAX);
            assert!(kuendigungsfrist(Date::MIN, service) > Date::MIN);
        }
    }
}
