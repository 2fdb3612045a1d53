//! The Klagefrist against an independent calculation: the holidays of another library (`holiday_de`), the
//! calendar of another (`chrono`), and a count day by day.
//!
//! Invariant: nothing here takes a holiday or a day from `lotse::rules`; only its answers are compared.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use holiday_de::{GermanHoliday, GermanRegion};
use jiff::civil::Date;
use lotse::rules::{Klagefrist, Land, klagefrist};

/// Receipt days compared: 2026 and 2027, and one year more for Berlin's holiday of 17 June 2028.
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2028;

#[test]
fn every_receipt_day_in_every_land_agrees_with_an_independent_calculation() {
    let mut compared = 0;
    for zugang in days() {
        for land in places() {
            let (act_by, last_day) = independent(zugang, land);
            let days_left = (act_by - zugang).num_days();
            let expected = Klagefrist::Running { act_by: ours(act_by), last_day: ours(last_day), days_left };
            let found = klagefrist(ours(zugang), land, ours(zugang));
            assert_eq!(found, expected, "received {zugang} in {land:?}");
            compared += 1;
        }
    }
    assert_eq!(compared, (365 + 365 + 366) * 17);
}

#[test]
fn every_day_after_every_receipt_has_the_case_of_its_days() {
    for zugang in days().step_by(5) {
        for land in places() {
            let (act_by, last_day) = independent(zugang, land);
            for today in zugang.iter_days().take(32) {
                let found = klagefrist(ours(zugang), land, ours(today));
                let agrees = match found {
                    Klagefrist::Running { days_left, .. } => today < act_by && days_left == (act_by - today).num_days(),
                    Klagefrist::LastDay { days_left, .. } => {
                        today >= act_by && days_left == (last_day - today).num_days() && days_left >= 0
                    }
                    Klagefrist::Over { late_until, .. } => today > last_day && late_until > ours(today),
                    Klagefrist::LongOver { .. } => false,
                };
                assert!(agrees, "received {zugang} in {land:?}, on {today}: {found:?}");
            }
        }
    }
}

/// Counts the day to act by and the last day by law, in that order.
fn independent(zugang: NaiveDate, land: Option<Land>) -> (NaiveDate, NaiveDate) {
    let end = zugang + Days::new(21);
    let mut act_by = end;
    while closed(act_by, land) || is_eve(act_by) {
        act_by = act_by - Days::new(1);
    }
    let mut last_day = end;
    while closed(last_day, land) {
        last_day = last_day + Days::new(1);
    }
    (act_by, last_day)
}

/// Tells whether a period cannot end on `day`; without a Land only what all Länder have counts.
fn closed(day: NaiveDate, land: Option<Land>) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        || match land {
            Some(land) => is_holiday(day, region(land)),
            None => Land::ALL.into_iter().all(|land| is_holiday(day, region(land))),
        }
}

/// Asks the other library. It gives Assumption to all of Bavaria, "the majority of communities"; a holiday of
/// single municipalities must never move a deadline, so that one is left out.
fn is_holiday(day: NaiveDate, region: GermanRegion) -> bool {
    match region.holiday_from_date(day) {
        Some(GermanHoliday::MariaeHimmelfahrt) => region != GermanRegion::Bayern,
        holiday => holiday.is_some(),
    }
}

fn is_eve(day: NaiveDate) -> bool {
    matches!((day.month(), day.day()), (12, 24 | 31))
}

fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).expect("a first day");
    first.iter_days().take_while(|day| YEARS.contains(&day.year()))
}

fn places() -> impl Iterator<Item = Option<Land>> {
    std::iter::once(None).chain(Land::ALL.into_iter().map(Some))
}

fn ours(day: NaiveDate) -> Date {
    day.to_string().parse().expect("ISO 8601 is read by both")
}

fn region(land: Land) -> GermanRegion {
    match land {
        Land::BW => GermanRegion::BadenWuerttemberg,
        Land::BY => GermanRegion::Bayern,
        Land::BE => GermanRegion::Berlin,
        Land::BB => GermanRegion::Brandenburg,
        Land::HB => GermanRegion::Bremen,
        Land::HH => GermanRegion::Hamburg,
        Land::HE => GermanRegion::Hessen,
        Land::MV => GermanRegion::MechlenburgVorpommern,
        Land::NI => GermanRegion::Niedersachsen,
        Land::NW => GermanRegion::NordrheinWestfalen,
        Land::RP => GermanRegion::RheinlandPfalz,
        Land::SL => GermanRegion::Saarland,
        Land::SN => GermanRegion::Sachsen,
        Land::ST => GermanRegion::SachsenAnhalt,
        Land::SH => GermanRegion::SchleswigHolstein,
        Land::TH => GermanRegion::Thueringen,
    }
}
