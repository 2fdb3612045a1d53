//! The days of a result as a file for the phone's calendar (RFC 5545).
//!
//! Written by hand: `icalendar` 0.17 has no VTIMEZONE, and writes the time of the clock and a random UID into every
//! component that has none, alarms and time zones too.
//!
//! Invariant: the file names no topic and no person, and the same days asked for on the same day give the same file.

use jiff::ToSpan;
use jiff::civil::Date;

use super::lines::{Lines, escaped};

/// The name of the file: someone may look over the shoulder.
pub const FILE: &str = "termin.ics";

/// How many days before a day the phone rings.
const ALARMS: [i64; 3] = [7, 3, 1];

/// When both clocks of Germany have changed since 1996 (EU directive 2000/84/EC); what lies before is not written.
const BERLIN: &[(&str, &str)] = &[
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/Berlin"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T020000"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

/// A day to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What tells two events of one day apart: one letter that means nothing to others.
    pub letter: char,
    /// The day.
    pub date: Date,
}

/// Writes the file. `title` and `description` name no topic; `today` is the day in Europe/Berlin on which it is asked for.
///
/// An event stands at 9 o'clock in Europe/Berlin, not on the whole day: alarms count from an event's beginning, so a phone
/// rings at 9 wherever it is, and "7, 3 and 1 day before" are choices that every phone's calendar has. Those of a whole day
/// would count from midnight, and phones disagree where midnight is. The event blocks no time.
#[must_use]
pub fn calendar(events: &[Event], today: Date, title: &str, description: &str) -> String {
    let mut lines = Lines::default();
    lines.push("BEGIN", "VCALENDAR").push("VERSION", "2.0").push("PRODID", "-//Lotse//Termin//DE");
    lines.push("CALSCALE", "GREGORIAN");
    for (name, value) in BERLIN {
        lines.push(name, value);
    }
    for event in events {
        write(&mut lines, *event, today, (&escaped(title), &escaped(description)));
    }
    lines.push("END", "VCALENDAR");
    lines.text().to_owned()
}

fn write(lines: &mut Lines, Event { letter, date }: Event, today: Date, (title, description): (&str, &str)) {
    let day = compact(date);
    lines.push("BEGIN", "VEVENT");
    // From kind and day alone: the same day taken twice is one event.
    lines.push("UID", &format!("{}-{day}@lotse", letter.to_ascii_lowercase()));
    lines.push("DTSTAMP", &format!("{}T000000Z", compact(today)));
    lines.push("DTSTART;TZID=Europe/Berlin", &format!("{day}T090000"));
    lines.push("DTEND;TZID=Europe/Berlin", &format!("{day}T093000"));
    lines.push("SUMMARY", title).push("DESCRIPTION", description);
    lines.push("CLASS", "PRIVATE").push("TRANSP", "TRANSPARENT");
    for before in alarms(date, today) {
        lines.push("BEGIN", "VALARM").push("ACTION", "DISPLAY").push("DESCRIPTION", title);
        let trigger = if before == 0 { "PT0S".to_owned() } else { format!("-P{before}D") };
        lines.push("TRIGGER", &trigger).push("END", "VALARM");
    }
    lines.push("END", "VEVENT");
}

/// The alarms that are still to come, in days before. A day that is tomorrow rings on the day itself: it has none else.
fn alarms(date: Date, today: Date) -> Vec<i64> {
    let ahead = |days: &i64| date.checked_sub(days.days()).is_ok_and(|alarm| alarm > today);
    let alarms: Vec<i64> = ALARMS.into_iter().filter(ahead).collect();
    if alarms.is_empty() && date > today { vec![0] } else { alarms }
}

fn compact(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 23);

    fn lines_of(day: Date, today: Date) -> Vec<String> {
        let text = calendar(&[Event { letter: 'K', date: day }], today, "Termin", "Nicht vergessen.");
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn only_alarms_that_are_still_to_come_ring() {
        let table = [
            (date(2026, 12, 15), vec!["-P7D", "-P3D", "-P1D"], "three weeks"),
            (date(2026, 12, 1), vec!["-P7D", "-P3D", "-P1D"], "the first rings tomorrow"),
            (date(2026, 11, 30), vec!["-P3D", "-P1D"], "the first would ring today, perhaps hours ago"),
            (date(2026, 11, 26), vec!["-P1D"], "three days"),
            (date(2026, 11, 24), vec!["PT0S"], "tomorrow: on the day itself, or never"),
            (TODAY, vec![], "today: they are told so right now"),
        ];
        for (day, expected, why) in table {
            let lines = lines_of(day, TODAY);
            let alarms: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
            assert_eq!(alarms, expected, "{why}");
        }
    }

    #[test]
    fn a_day_keeps_its_time_over_leap_days_and_the_change_of_the_clocks() {
        let table = [
            (date(2028, 2, 29), date(2028, 2, 1), "20280229T090000", "a leap day"),
            (date(2027, 3, 29), date(2027, 3, 1), "20270329T090000", "the clocks change between alarm and day"),
            (date(2027, 10, 31), date(2027, 10, 1), "20271031T090000", "they change on the day"),
            (date(2027, 1, 1), date(2026, 12, 1), "20270101T090000", "a new year"),
        ];
        for (day, today, start, why) in table {
            let lines = lines_of(day, today);
            assert!(lines.contains(&format!("DTSTART;TZID=Europe/Berlin:{start}")), "{why}: {lines:#?}");
            assert_eq!(lines.iter().filter(|line| line.starts_with("TRIGGER:")).count(), 3, "{why}");
        }
    }

    #[test]
    fn an_event_is_known_by_kind_and_day_alone() {
        let uid = |letter, day, today| {
            let text = calendar(&[Event { letter, date: day }], today, "Termin", "");
            text.split("\r\n").find_map(|line| line.strip_prefix("UID:").map(str::to_owned)).expect("a UID")
        };
        let day = date(2026, 12, 15);
        assert_eq!(uid('K', day, TODAY), "k-20261215@lotse");
        assert_eq!(uid('K', day, date(2026, 12, 1)), uid('K', day, TODAY), "taken again later");
        assert_ne!(uid('J', day, TODAY), uid('K', day, TODAY), "another kind");
        assert_eq!(
            calendar(&[Event { letter: 'K', date: day }], TODAY, "Termin", "x"),
            calendar(&[Event { letter: 'K', date: day }], TODAY, "Termin", "x"),
            "the same file"
        );
    }

    #[test]
    fn a_title_in_any_script_is_text() {
        let text = calendar(&[Event { letter: 'K', date: TODAY }], TODAY, "موعد, هام; نعم", "a\\b");
        assert!(text.contains("SUMMARY:موعد\\, هام\\; نعم\r\n") && text.contains("DESCRIPTION:a\\\\b\r\n"), "{text}");
    }
}
