//! The public holidays of each Land, and the days on which something can be done.
//!
//! The table holds for days from 2018 on. Sundays that a Land names as holidays (Easter and Whit Sunday in
//! Brandenburg) stand in it for completeness.
//!
//! Invariant: a holiday of single municipalities (Assumption in Bavaria, 8 August in Augsburg, Corpus Christi in
//! parts of Saxony and Thuringia) is never a holiday here: it would move a deadline to a day that is too late.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::Land::{self, BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH};

/// Says how a holiday is found in a year.
#[derive(Clone, Copy)]
enum Tag {
    /// Month and day.
    Fixed(i8, i8),
    /// Days after Easter Sunday.
    Easter(i32),
    /// The Wednesday before 23 November.
    BussUndBettag,
}

const OF_ALL: [Tag; 9] = [
    Tag::Fixed(1, 1),   // Neujahr
    Tag::Easter(-2),    // Karfreitag
    Tag::Easter(1),     // Ostermontag
    Tag::Fixed(5, 1),   // Tag der Arbeit
    Tag::Easter(39),    // Christi Himmelfahrt
    Tag::Easter(50),    // Pfingstmontag
    Tag::Fixed(10, 3),  // Tag der Deutschen Einheit
    Tag::Fixed(12, 25), // 1. Weihnachtstag
    Tag::Fixed(12, 26), // 2. Weihnachtstag
];

/// The first year of this table.
const START: i16 = 2018;

/// Further holidays: the day, the first year, the Länder.
#[rustfmt::skip] // one holiday a line
const OF_SOME: [(Tag, i16, &[Land]); 11] = [
    (Tag::Fixed(1, 6), START, &[BW, BY, ST]), // Heilige Drei Könige
    (Tag::Fixed(3, 8), 2019, &[BE]),          // Frauentag
    (Tag::Fixed(3, 8), 2023, &[MV]),
    (Tag::Easter(0), START, &[BB]), // Ostersonntag
    (Tag::Easter(49), START, &[BB]), // Pfingstsonntag
    (Tag::Easter(60), START, &[BW, BY, HE, NW, RP, SL]), // Fronleichnam
    (Tag::Fixed(8, 15), START, &[SL]), // Mariä Himmelfahrt
    (Tag::Fixed(9, 20), 2019, &[TH]), // Weltkindertag
    (Tag::Fixed(10, 31), START, &[BB, HB, HH, MV, NI, SN, ST, SH, TH]), // Reformationstag
    (Tag::Fixed(11, 1), START, &[BW, BY, NW, RP, SL]), // Allerheiligen
    (Tag::BussUndBettag, START, &[SN]),
];

/// Holidays of one year only.
const ONCE: [(Date, Land); 3] = [(date(2020, 5, 8), BE), (date(2025, 5, 8), BE), (date(2028, 6, 17), BE)];

/// Tells whether `day` is a public holiday in `land`; without a Land, whether it is one in all Länder.
#[must_use]
pub fn is_feiertag(day: Date, land: Option<Land>) -> bool {
    OF_ALL.iter().any(|tag| tag.falls_on(day)) || land.is_some_and(|land| is_own_feiertag(day, land))
}

/// Tells whether a period may end on `day`: Monday to Friday and no public holiday (§ 193 BGB, § 222 Abs. 2
/// ZPO, § 26 Abs. 3 SGB X). 24 and 31 December are such days.
#[must_use]
pub fn is_working_day(day: Date, land: Option<Land>) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_feiertag(day, land)
}

/// Tells whether offices can be expected to be open: a working day, and neither 24 nor 31 December.
#[must_use]
pub fn is_open(day: Date, land: Option<Land>) -> bool {
    is_working_day(day, land) && !(day.month() == 12 && matches!(day.day(), 24 | 31))
}

fn is_own_feiertag(day: Date, land: Land) -> bool {
    ONCE.contains(&(day, land))
        || OF_SOME
            .iter()
            .any(|(tag, first_year, laender)| day.year() >= *first_year && laender.contains(&land) && tag.falls_on(day))
}

impl Tag {
    fn falls_on(self, day: Date) -> bool {
        match self {
            Self::Fixed(month, of_month) => (day.month(), day.day()) == (month, of_month),
            Self::Easter(after) => (3..=6).contains(&day.month()) && day == ostersonntag(day.year()) + after.days(),
            Self::BussUndBettag => {
                day.weekday() == Weekday::Wednesday && day.month() == 11 && (16..=22).contains(&day.day())
            }
        }
    }
}

/// Finds Easter Sunday by Gauss's formula as completed by Lichtenberg; `year` is the year of a date.
fn ostersonntag(year: i16) -> Date {
    let x = i32::from(year);
    let century = x / 100;
    let skipped_leap_days = (3 * century + 3) / 4;
    let moon_shift = 15 + skipped_leap_days - (8 * century + 13) / 25;
    let moon = x % 19;
    let seed = (19 * moon + moon_shift) % 30;
    let full_moon = 21 + seed - (seed + moon / 11) / 29; // as a day of March
    let first_sunday = 7 - (x + x / 4 + 2 - skipped_leap_days) % 7;
    let sunday = full_moon + 7 - (full_moon - first_sunday) % 7;
    date(year, 3, 1) + (sunday - 1).days()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::rules::places;

    /// Month and day.
    type Days = &'static [(i8, i8)];

    /// The holidays of all Länder: year, days.
    const ALL_LAENDER: [(i16, Days); 2] = [
        (2026, &[(1, 1), (4, 3), (4, 6), (5, 1), (5, 14), (5, 25), (10, 3), (12, 25), (12, 26)]),
        (2027, &[(1, 1), (3, 26), (3, 29), (5, 1), (5, 6), (5, 17), (10, 3), (12, 25), (12, 26)]),
    ];

    /// The further ones: Länder, days of 2026, days of 2027.
    const FURTHER: [(&[Land], Days, Days); 11] = [
        (&[BW, BY], &[(1, 6), (6, 4), (11, 1)], &[(1, 6), (5, 27), (11, 1)]),
        (&[BE], &[(3, 8)], &[(3, 8)]),
        (&[BB], &[(4, 5), (5, 24), (10, 31)], &[(3, 28), (5, 16), (10, 31)]),
        (&[HB, HH, NI, SH], &[(10, 31)], &[(10, 31)]),
        (&[HE], &[(6, 4)], &[(5, 27)]),
        (&[MV], &[(3, 8), (10, 31)], &[(3, 8), (10, 31)]),
        (&[NW, RP], &[(6, 4), (11, 1)], &[(5, 27), (11, 1)]),
        (&[SL], &[(6, 4), (8, 15), (11, 1)], &[(5, 27), (8, 15), (11, 1)]),
        (&[SN], &[(10, 31), (11, 18)], &[(10, 31), (11, 17)]),
        (&[ST], &[(1, 6), (10, 31)], &[(1, 6), (10, 31)]),
        (&[TH], &[(9, 20), (10, 31)], &[(9, 20), (10, 31)]),
    ];

    #[test]
    fn exactly_the_days_of_the_table_are_holidays_in_2026_and_2027() {
        for land in places() {
            for (year, of_all) in ALL_LAENDER {
                let mut expected: BTreeSet<_> = of_all.iter().copied().collect();
                for (_, in_2026, in_2027) in FURTHER.iter().filter(|row| land.is_some_and(|land| row.0.contains(&land)))
                {
                    expected.extend(if year == 2026 { *in_2026 } else { *in_2027 });
                }
                let found: BTreeSet<_> = date(year, 1, 1)
                    .series(1.day())
                    .take_while(|day| day.year() == year)
                    .filter(|day| is_feiertag(*day, land))
                    .map(|day| (day.month(), day.day()))
                    .collect();
                assert_eq!(found, expected, "{land:?} {year}");
            }
        }
    }

    #[test]
    fn every_land_has_its_row_in_the_table_of_the_test() {
        let laender: Vec<_> = FURTHER.iter().flat_map(|row| row.0).collect();
        assert_eq!(laender.len(), Land::ALL.len());
        assert!(Land::ALL.iter().all(|land| laender.contains(&land)));
    }

    #[test]
    fn a_holiday_of_single_municipalities_is_none() {
        for (day, land, why) in [
            (date(2028, 8, 15), BY, "Assumption: only where most people are Catholic"),
            (date(2028, 8, 8), BY, "only Augsburg"),
            (date(2026, 6, 4), SN, "Corpus Christi: only parts of Saxony"),
            (date(2026, 6, 4), TH, "Corpus Christi: only parts of Thuringia"),
        ] {
            assert!(!is_feiertag(day, Some(land)), "{why}");
        }
    }

    #[test]
    fn a_holiday_begins_in_its_first_year_and_some_come_once() {
        for (day, land, expected, why) in [
            (date(2018, 3, 8), BE, false, "Women's Day in Berlin since 2019"),
            (date(2019, 3, 8), BE, true, "its first"),
            (date(2022, 3, 8), MV, false, "in Mecklenburg-Vorpommern since 2023"),
            (date(2023, 3, 8), MV, true, "its first"),
            (date(2018, 9, 20), TH, false, "Children's Day since 2019"),
            (date(2019, 9, 20), TH, true, "its first"),
            (date(2025, 5, 8), BE, true, "once, 80 years after the war"),
            (date(2026, 5, 8), BE, false, "not again"),
            (date(2028, 6, 17), BE, true, "once, 75 years after the uprising"),
            (date(2028, 6, 17), BB, false, "only in Berlin"),
            (date(2022, 11, 16), SN, true, "Buß- und Bettag at its earliest"),
            (date(2028, 11, 22), SN, true, "and at its latest"),
            (date(2028, 11, 15), SN, false, "one Wednesday before 23 November only"),
            (date(2027, 6, 17), BE, false, "not before"),
        ] {
            assert_eq!(is_feiertag(day, Some(land)), expected, "{day} {land:?}: {why}");
        }
    }

    #[test]
    fn closed_is_more_than_no_working_day() {
        for (day, working, open, why) in [
            (date(2026, 11, 24), true, true, "a Tuesday"),
            (date(2026, 11, 28), false, false, "a Saturday"),
            (date(2026, 11, 29), false, false, "a Sunday"),
            (date(2026, 12, 24), true, false, "Christmas Eve is no holiday, but counts as closed"),
            (date(2026, 12, 25), false, false, "Christmas Day"),
            (date(2026, 12, 31), true, false, "New Year's Eve is no holiday, but counts as closed"),
            (date(2026, 2, 16), true, true, "carnival Monday is no holiday"),
        ] {
            for land in places() {
                assert_eq!(is_working_day(day, land), working, "{day} {land:?}: {why}");
                assert_eq!(is_open(day, land), open, "{day} {land:?}: {why}");
            }
        }
    }

    #[test]
    fn easter_is_found() {
        for (day, why) in [
            (date(2024, 3, 31), "a leap year"),
            (date(2026, 4, 5), "2026"),
            (date(2027, 3, 28), "2027"),
            (date(1981, 4, 19), "moved from 26 April"),
            (date(1954, 4, 18), "moved from 25 April"),
            (date(2038, 4, 25), "the latest"),
            (date(2285, 3, 22), "the earliest"),
        ] {
            assert_eq!(ostersonntag(day.year()), day, "{why}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for land in places() {
            assert!(is_feiertag(Date::MIN, land), "1 January");
            assert!(!is_feiertag(Date::MAX, land), "31 December");
            assert!(!is_feiertag(date(-9999, 6, 2), land), "Easter is computed for any year");
        }
    }
}
