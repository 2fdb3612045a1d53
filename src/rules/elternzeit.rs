//! Elternzeit: by when the request must have reached the employer (§ 16 Abs. 1 BEEG), from when nobody may be dismissed
//! (§ 18 Abs. 1 BEEG), and in which form to ask (§ 28 Abs. 1b BEEG).
//!
//! Invariant: the weeks are full ones counted backwards from the start and not moved, so the day told is never later.

use jiff::ToSpan;
use jiff::civil::Date;

use super::frist::last_open_day;

/// The age of the child in the time that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Up to the third birthday: 7 weeks.
    Under3,
    /// From the third to the eighth birthday: 13 weeks.
    From3,
}

/// Where someone stands who wants parental leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Antrag {
    /// The request must arrive by `request_by`; from `protected_from`, once asked, nobody may be dismissed.
    Running { request_by: Date, protected_from: Date },
    /// Too late for that start: if it arrives today, the leave can begin on `earliest`.
    Late { earliest: Date },
}

/// When the child was or will be born.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Geburtstag {
    /// Before 1 May 2025.
    Before,
    /// Since then, or not yet.
    Since,
}

/// How to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// On paper, signed by hand.
    Paper,
    /// In text form: e-mail is enough.
    Text,
}

/// Counts the full weeks back from `beginn`, the first day of the leave. The day told is the last open one; when it has
/// passed but the request would still be in time, that last day itself.
#[must_use]
pub fn elternzeit_antrag(beginn: Date, kind: Kind, today: Date) -> Antrag {
    let weeks = match kind {
        Kind::Under3 => 7,
        Kind::From3 => 13,
    };
    let last_day = beginn.saturating_sub(weeks.weeks()).saturating_sub(1.day());
    if today > last_day {
        return Antrag::Late { earliest: today.saturating_add(weeks.weeks()).saturating_add(1.day()) };
    }
    let request_by = last_open_day(last_day, None).filter(|day| today <= *day).unwrap_or(last_day);
    Antrag::Running { request_by, protected_from: beginn.saturating_sub((weeks + 1).weeks()) }
}

/// Finds the form of the request.
#[must_use]
pub fn elternzeit_form(geburtstag: Geburtstag) -> Form {
    match geburtstag {
        Geburtstag::Before => Form::Paper,
        Geburtstag::Since => Form::Text,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Antrag::{Late, Running};
    use super::Kind::{From3, Under3};
    use super::*;
    use crate::rules::is_open;

    #[test]
    fn the_request_arrives_before_full_weeks() {
        for (beginn, kind, request_by, protected_from, why) in [
            (date(2027, 5, 11), Under3, date(2027, 3, 22), date(2027, 3, 16), "Monday, seven full weeks"),
            (date(2027, 9, 1), Under3, date(2027, 7, 13), date(2027, 7, 7), "Tuesday"),
            (date(2027, 9, 1), From3, date(2027, 6, 1), date(2027, 5, 26), "thirteen weeks"),
            (date(2027, 5, 10), Under3, date(2027, 3, 19), date(2027, 3, 15), "Sunday 21.3.: Friday before, no shift"),
            (date(2027, 5, 18), Under3, date(2027, 3, 25), date(2027, 3, 23), "Easter Monday: Thursday before"),
            (
                date(2027, 2, 20),
                Under3,
                date(2026, 12, 30),
                date(2026, 12, 26),
                "New Year's Day: 31.12. counts as closed",
            ),
        ] {
            let expected = Running { request_by, protected_from };
            assert_eq!(elternzeit_antrag(beginn, kind, date(2026, 11, 23)), expected, "{beginn} {kind:?}: {why}");
        }
    }

    #[test]
    fn a_late_request_moves_the_start() {
        let beginn = date(2027, 5, 10); // by Sunday 21.3.
        let protected_from = date(2027, 3, 15);
        let running = |request_by| Running { request_by, protected_from };
        for (kind, today, expected, why) in [
            (Under3, date(2027, 3, 19), running(date(2027, 3, 19)), "the last open day"),
            (Under3, date(2027, 3, 20), running(date(2027, 3, 21)), "Saturday: in time until tomorrow"),
            (Under3, date(2027, 3, 21), running(date(2027, 3, 21)), "the last day"),
            (Under3, date(2027, 3, 22), Late { earliest: date(2027, 5, 11) }, "one day late, one day later"),
            (Under3, date(2027, 6, 1), Late { earliest: date(2027, 7, 21) }, "the start has passed"),
            (From3, date(2027, 3, 1), Late { earliest: date(2027, 6, 1) }, "thirteen weeks"),
        ] {
            assert_eq!(elternzeit_antrag(beginn, kind, today), expected, "{kind:?} {today}: {why}");
        }
    }

    #[test]
    fn every_start_leaves_full_weeks_and_a_late_one_is_in_time_again() {
        for kind in [Under3, From3] {
            let weeks = if kind == Under3 { 7 } else { 13 };
            let mut latest = Date::MIN;
            for beginn in date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2031) {
                let Running { request_by, protected_from } = elternzeit_antrag(beginn, kind, Date::MIN) else {
                    panic!("{beginn}: time enough");
                };
                let days = (beginn - request_by).get_days();
                assert!(days > weeks * 7 && is_open(request_by, None), "{beginn} {kind:?}: full weeks, an open day");
                assert_eq!((beginn - protected_from).get_days(), weeks * 7 + 7, "{beginn} {kind:?}: a week before");
                assert!(latest <= request_by, "{beginn} {kind:?}: a later start, a later day");
                latest = request_by;
                let Late { earliest } = elternzeit_antrag(beginn, kind, beginn) else {
                    panic!("{beginn}: too late on the day itself");
                };
                assert!(matches!(elternzeit_antrag(earliest, kind, beginn), Running { .. }), "{beginn}: now in time");
                let before = earliest - 1.day();
                assert!(matches!(elternzeit_antrag(before, kind, beginn), Late { .. }), "{beginn}: not a day earlier");
            }
        }
    }

    #[test]
    fn a_child_born_before_may_2025_needs_paper() {
        assert_eq!(elternzeit_form(Geburtstag::Before), Form::Paper, "born 2.2.2024: a letter, no e-mail");
        assert_eq!(elternzeit_form(Geburtstag::Since), Form::Text, "e-mail is enough");
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for (beginn, today) in [(Date::MIN, Date::MAX), (Date::MAX, Date::MIN), (Date::MIN, Date::MIN)] {
            let _ = elternzeit_antrag(beginn, From3, today);
        }
    }
}
