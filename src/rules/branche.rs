//! Branchenmindestlohn: the minimum wage of a sector, by collective agreement or ordinance, goes before the general one
//! where it is higher (§ 1 Abs. 3 `MiLoG`).
//!
//! Invariant: a sector's figure is the one of the month worked; a month without one never falls back on the figure of
//! another month, only on the general minimum wage, which is owed in every sector.

use jiff::civil::Date;

use super::Figures;
use super::mindestlohn::{Mindestlohn, compared, satz};

/// A sector with a minimum wage of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branche {
    /// Care for the old and sick (7. `PflegeArbbV`); not in hospitals, kitchens and cleaning.
    Pflege,
    /// Cleaning of buildings.
    Reinigung,
    /// Temporary agency work, in idle times too (§ 8 Abs. 5 AÜG).
    Leiharbeit,
    /// Roofing.
    Dachdecker,
    /// Scaffolding.
    Geruest,
    /// Painting and varnishing; only the figure for skilled work is known.
    Maler,
    /// Electrical trades.
    Elektro,
    /// Teaching staff of training providers.
    Ausbildungsdienst,
    /// Security checks at airports.
    Luftsicherheit,
    /// Meat industry; it has its own figure, which is not known.
    Fleisch,
}

/// The figures of all sectors, in the order of [`Branche`]; may end, for an ordinance ends before the next one is known.
pub const KEYS: [&str; 16] = [
    "sector_min_care_helper",
    "sector_min_care_assistant_1y",
    "sector_min_care_nurse",
    "sector_min_cleaning_group1",
    "sector_min_cleaning_group6",
    "sector_min_temp_work",
    "sector_min_roofing_unskilled",
    "sector_min_roofing_skilled",
    "sector_min_scaffolding",
    "sector_min_painting_skilled",
    "sector_min_electrical",
    "sector_min_training_staff_group1",
    "sector_min_training_staff_group2",
    "sector_min_airport_security_eg2",
    "sector_min_airport_security_eg3",
    "sector_min_airport_security_eg4",
];

/// Finds all figures of a sector in the month of `month`, in the order of [`KEYS`], in cents an hour. None: one of them
/// is not known for that month.
#[must_use]
pub fn saetze(figures: &Figures, branche: Branche, month: Date) -> Option<Vec<i64>> {
    let known: Option<Vec<i64>> = branche.keys().iter().map(|key| of_month(figures, key, month)).collect();
    known.filter(|known| !known.is_empty())
}

/// Compares `pay_cents`, the gross pay for the month of `month`, with what is owed at least for `hours`, in hundredths of
/// an hour: the lowest figure of the sector if it is known and higher, otherwise the general minimum wage.
#[must_use]
pub fn branchenmindestlohn(
    figures: &Figures,
    branche: Option<Branche>,
    month: Date,
    (hours, pay_cents): (i64, i64),
) -> Mindestlohn {
    let own = branche.and_then(Branche::lowest).and_then(|key| of_month(figures, key, month));
    compared(satz(figures, month).map(|general| own.map_or(general, |own| own.max(general))), hours, pay_cents)
}

/// Finds the minimum wage of temporary agency work on `day`, in cents an hour.
#[must_use]
pub fn leiharbeit(figures: &Figures, day: Date) -> Option<i64> {
    figures.on(KEYS[5], day).map(|figure| figure.value)
}

fn of_month(figures: &Figures, key: &str, month: Date) -> Option<i64> {
    figures.throughout(key, month.first_of_month(), month.last_of_month()).map(|figure| figure.value)
}

impl Branche {
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Pflege => &KEYS[0..3],
            Self::Reinigung => &KEYS[3..5],
            Self::Leiharbeit => &KEYS[5..6],
            Self::Dachdecker => &KEYS[6..8],
            Self::Geruest => &KEYS[8..9],
            Self::Maler => &KEYS[9..10],
            Self::Elektro => &KEYS[10..11],
            Self::Ausbildungsdienst => &KEYS[11..13],
            Self::Luftsicherheit => &KEYS[13..16],
            Self::Fleisch => &[],
        }
    }

    /// Names the figure that everyone in the sector is owed; None if it is not known to anyone here.
    fn lowest(self) -> Option<&'static str> {
        match self {
            Self::Maler => None, // below the skilled painter there is a lower one, or none
            Self::Luftsicherheit => self.keys().last().copied(),
            _ => self.keys().first().copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Branche::{
        Ausbildungsdienst, Dachdecker, Elektro, Fleisch, Geruest, Leiharbeit, Luftsicherheit, Maler, Pflege, Reinigung,
    };
    use super::Mindestlohn::{Below, Enough, Unknown};
    use super::*;
    use crate::rules::figures::tests::{figures, real};

    const ALL: [Branche; 10] = [
        Pflege,
        Reinigung,
        Leiharbeit,
        Dachdecker,
        Geruest,
        Maler,
        Elektro,
        Ausbildungsdienst,
        Luftsicherheit,
        Fleisch,
    ];

    /// Sector, year and month, figures, why.
    type Row = (Branche, (i16, i8), Option<&'static [i64]>, &'static str);

    #[rustfmt::skip] // one month a line
    const MONTHS: [Row; 33] = [
        (Pflege, (2026, 6), None, "before the ordinance that is known"),
        (Pflege, (2026, 7), Some(&[1652, 1780, 2103]), "its first month"),
        (Pflege, (2027, 6), Some(&[1652, 1780, 2103]), "up to 30 June"),
        (Pflege, (2027, 7), Some(&[1695, 1826, 2158]), "from 1 July"),
        (Pflege, (2028, 9), Some(&[1695, 1826, 2158]), "its last month"),
        (Pflege, (2028, 10), None, "its ordinance has ended"),
        (Reinigung, (2025, 12), None, "not known"),
        (Reinigung, (2026, 12), Some(&[1500, 1840]), "up to 31 December"),
        (Reinigung, (2027, 1), None, "the ordinance has ended"),
        (Leiharbeit, (2026, 6), None, "not known"),
        (Leiharbeit, (2026, 8), Some(&[1496]), "up to 31 August"),
        (Leiharbeit, (2026, 9), Some(&[1533]), "from 1 September"),
        (Leiharbeit, (2027, 3), Some(&[1533]), "up to 31 March"),
        (Leiharbeit, (2027, 4), Some(&[1587]), "from 1 April"),
        (Leiharbeit, (2027, 10), None, "ended on 30 September"),
        (Dachdecker, (2026, 12), Some(&[1496, 1660]), "2026"),
        (Dachdecker, (2027, 1), Some(&[1496, 1710]), "the unskilled figure stays"),
        (Dachdecker, (2028, 12), Some(&[1496, 1760]), "its last month"),
        (Dachdecker, (2029, 1), None, "ended"),
        (Geruest, (2026, 12), Some(&[1435]), "2026"),
        (Geruest, (2027, 1), Some(&[1490]), "2027"),
        (Geruest, (2028, 1), None, "ended"),
        (Maler, (2026, 6), None, "not known"),
        (Maler, (2027, 6), Some(&[1613]), "up to 30 June"),
        (Maler, (2027, 7), None, "ended"),
        (Elektro, (2026, 12), Some(&[1493]), "2026"),
        (Elektro, (2027, 1), Some(&[1549]), "2027"),
        (Elektro, (2028, 1), Some(&[1610]), "2028"),
        (Ausbildungsdienst, (2026, 12), Some(&[2024, 2086]), "2026"),
        (Ausbildungsdienst, (2027, 1), None, "ended"),
        (Luftsicherheit, (2026, 3), None, "not known"),
        (Luftsicherheit, (2026, 4), Some(&[2409, 2224, 1821]), "from 1 April"),
        (Luftsicherheit, (2027, 1), None, "ended"),
    ];

    #[test]
    fn the_figures_of_each_sector_in_the_months_in_which_they_change() {
        let figures = real();
        for (branche, (year, month), expected, why) in MONTHS {
            let found = saetze(&figures, branche, date(year, month, 15));
            assert_eq!(found.as_deref(), expected, "{branche:?} {year}-{month}: {why}");
        }
        assert!(
            ALL.iter().all(|sector| *sector == Fleisch || MONTHS.iter().any(|row| row.0 == *sector)),
            "every sector"
        );
    }

    #[test]
    fn agency_work_has_the_figure_of_the_day() {
        for (day, expected, why) in [
            (date(2026, 6, 30), None, "not known"),
            (date(2026, 7, 1), Some(1496), "the first day"),
            (date(2026, 8, 31), Some(1496), "the last day of the old one"),
            (date(2026, 9, 1), Some(1533), "the first day of the new one"),
            (date(2027, 3, 31), Some(1533), "its last day"),
            (date(2027, 4, 1), Some(1587), "the next"),
            (date(2027, 9, 30), Some(1587), "the last day known"),
            (date(2027, 10, 1), None, "never the last one known"),
        ] {
            assert_eq!(leiharbeit(&real(), day), expected, "{day}: {why}");
        }
    }

    #[test]
    fn meat_is_never_known() {
        let figures = real();
        for month in months() {
            assert_eq!(saetze(&figures, Fleisch, month), None, "{month}");
        }
    }

    #[test]
    fn a_month_is_compared_with_the_higher_of_both() {
        let (november, january) = (date(2026, 11, 1), date(2027, 1, 1));
        for (branche, month, expected, why) in [
            (None, november, 1390, "no sector: the general minimum wage"),
            (None, january, 1460, "the general one of 2027"),
            (Some(Pflege), november, 1652, "the helper's, the lowest in care"),
            (Some(Reinigung), november, 1500, "group 1"),
            (Some(Reinigung), january, 1460, "no figure of the sector: the general one"),
            (Some(Leiharbeit), november, 1533, "agency work"),
            (Some(Dachdecker), november, 1496, "unskilled"),
            (Some(Dachdecker), january, 1496, "still above the general one"),
            (Some(Geruest), november, 1435, "scaffolding"),
            (Some(Maler), november, 1390, "only the skilled figure is known"),
            (Some(Elektro), january, 1549, "electrical"),
            (Some(Ausbildungsdienst), november, 2024, "group 1"),
            (Some(Luftsicherheit), november, 1821, "the lowest of three"),
            (Some(Fleisch), november, 1390, "its own figure is not known"),
        ] {
            let figures = real();
            let should = 160 * expected;
            let enough = Enough { hourly: expected, minimum: expected };
            let found = branchenmindestlohn(&figures, branche, month, (16_000, should));
            assert_eq!(found, enough, "{branche:?}: {why}");
            let below = Below { hourly: expected - 1, minimum: expected, should, missing: 1 };
            let found = branchenmindestlohn(&figures, branche, month, (16_000, should - 1));
            assert_eq!(found, below, "{branche:?}: one cent short");
        }
    }

    #[test]
    fn a_sector_below_the_general_minimum_wage_gives_way() {
        let january = date(2027, 1, 1);
        let figures = figures(&[
            ("minimum_wage_hour", 1460, Some(january), None),
            ("sector_min_scaffolding", 1435, Some(january), None),
        ]);
        let found = branchenmindestlohn(&figures, Some(Geruest), january, (100, 1435));
        assert_eq!(found, Below { hourly: 1435, minimum: 1460, should: 1460, missing: 25 });
    }

    #[test]
    fn what_nobody_can_say_is_unknown() {
        let figures = real();
        for (month, hours, pay, why) in [
            (date(2023, 12, 1), 16_000, 1, "no general minimum wage known"),
            (date(2026, 11, 1), 0, 1, "no hours"),
            (date(2026, 11, 1), 16_000, -1, "pay below zero"),
            (date(2026, 11, 1), i64::MAX, 1, "more than can be written"),
        ] {
            for branche in ALL.into_iter().map(Some).chain([None]) {
                let found = branchenmindestlohn(&figures, branche, month, (hours, pay));
                assert_eq!(found, Unknown, "{branche:?} {month}: {why}");
            }
        }
    }

    #[test]
    fn nobody_is_measured_by_more_than_the_lowest_figure_of_the_sector() {
        let figures = real();
        for month in months() {
            for branche in ALL {
                let (Some(own), Some(general)) = (saetze(&figures, branche, month), satz(&figures, month)) else {
                    continue;
                };
                let most = own.into_iter().min().unwrap_or(0).max(general);
                let found = branchenmindestlohn(&figures, Some(branche), month, (100, most));
                assert!(
                    matches!(found, Enough { minimum, .. } if minimum >= general),
                    "{branche:?} {month}: {found:?}"
                );
            }
        }
    }

    fn months() -> impl Iterator<Item = Date> {
        (2024..2030).flat_map(|year| (1..=12).map(move |month| date(year, month, 1)))
    }
}
