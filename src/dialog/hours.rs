//! Opening hours as on a German door sign: is an office open at a moment?
//!
//! Invariant: what cannot be read says nothing; on a public holiday only what is open day and night is open.

use jiff::civil::Date;

use crate::rules::{Land, is_feiertag};

/// Weekdays as door signs shorten them, Monday first.
const DAYS: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
/// The minutes of a day.
const DAY: i16 = 24 * 60;

/// A line of a door sign: from which weekday to which (0: Monday), from which minute of the day to which.
struct Line {
    days: (usize, usize),
    minutes: (i16, i16),
}

/// Tells whether a door is open at a minute of a day (Europe/Berlin); `None` for a sign that is more than weekdays and
/// times. `land` is the one whose holidays keep it shut.
#[must_use]
pub fn open(sign: &str, day: Date, minute: i16, land: Option<Land>) -> Option<bool> {
    let lines = sign.split(", ").map(line).collect::<Option<Vec<Line>>>()?;
    let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
    let always = lines.iter().any(|line| line.days == (0, 6) && line.minutes == (0, DAY));
    let now = |line: &Line| {
        (line.days.0..=line.days.1).contains(&weekday) && (line.minutes.0..line.minutes.1).contains(&minute)
    };
    Some(always || (!is_feiertag(day, land) && lines.iter().any(now)))
}

/// Reads `Mo–Fr 9:30–16:30` or `Fr 8–12`.
fn line(text: &str) -> Option<Line> {
    let (days, minutes) = text.trim().split_once(' ')?;
    let (first, last) = days.split_once('–').unwrap_or((days, days));
    let weekday = |name: &str| DAYS.iter().position(|known| *known == name);
    let (from, to) = minutes.split_once('–')?;
    let line = Line { days: (weekday(first)?, weekday(last)?), minutes: (minute(from)?, minute(to)?) };
    (line.days.0 <= line.days.1 && line.minutes.0 < line.minutes.1).then_some(line)
}

/// Reads `9` or `9:30`.
fn minute(text: &str) -> Option<i16> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "0"));
    let (hours, minutes): (i16, i16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let minute = hours.checked_mul(60)?.checked_add(minutes)?;
    ((0..60).contains(&minutes) && (0..=DAY).contains(&minute)).then_some(minute)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn doors_open_as_their_signs_say() {
        let (monday, friday, sunday) = (date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 29));
        let table = [
            ("Mo–Do 8–17, Fr 8–12", monday, (8, 0), None, Some(true), "the first minute"),
            ("Mo–Do 8–17, Fr 8–12", monday, (16, 59), None, Some(true), "the last minute"),
            ("Mo–Do 8–17, Fr 8–12", monday, (17, 0), None, Some(false), "closed on the hour"),
            ("Mo–Do 8–17, Fr 8–12", friday, (13, 0), None, Some(false), "Friday is shorter"),
            ("Mo–Fr 9:30–16:30", monday, (9, 29), None, Some(false), "half past"),
            ("Mo–Fr 9:30–16:30", sunday, (10, 0), None, Some(false), "Sunday"),
            ("Mo–So 0–24", sunday, (3, 0), None, Some(true), "day and night"),
            ("Mo–So 0–24", date(2026, 12, 25), (3, 0), None, Some(true), "day and night, also at Christmas"),
            ("Mo–Fr 9–17", date(2026, 12, 25), (10, 0), None, Some(false), "a holiday everywhere"),
            ("Mo–Fr 9–17", date(2027, 1, 6), (10, 0), Some(Land::BY), Some(false), "a holiday of the Land"),
            ("Mo–Fr 9–17", date(2027, 1, 6), (10, 0), Some(Land::BE), Some(true), "no holiday in this Land"),
            ("jeden 4. Mo im Monat 16–18", monday, (16, 0), None, None, "more than can be read"),
            ("Mo–Fr 17–9", monday, (10, 0), None, None, "turned round"),
            ("Mo–Fr 9–25", monday, (10, 0), None, None, "no such hour"),
            ("", monday, (10, 0), None, None, "empty"),
        ];
        for (sign, day, (hour, minute), land, expected, why) in table {
            assert_eq!(open(sign, day, hour * 60 + minute, land), expected, "{sign} {day} {hour}:{minute}: {why}");
        }
    }
}
