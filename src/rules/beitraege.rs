//! The rates of social insurance, and the income up to which a family member is insured without contributions.
//!
//! Invariant: all of a day or nothing: a list in which one rate is missing or of another year is never told.

use jiff::civil::Date;

use super::Figures;

/// The rates of a day, in hundredths of a percent of the gross pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beitraege {
    /// § 158 SGB VI; half each.
    pub rente: i64,
    /// § 341 Abs. 2 SGB III; half each.
    pub arbeitslosigkeit: i64,
    /// § 241 SGB V; half each.
    pub kranken: i64,
    /// § 242a SGB V, the average of all funds; half each.
    pub zusatz: i64,
    /// § 55 Abs. 1 SGB XI.
    pub pflege: i64,
    /// § 55 Abs. 3 SGB XI, in hundredths of a percentage point, on top for people without children.
    pub kinderlos: i64,
}

/// The monthly incomes up to which a family member is insured (§ 10 Abs. 1 Nr. 5 SGB V), in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Familienversicherung {
    /// Of any kind.
    pub income: i64,
    /// From a Minijob.
    pub minijob: i64,
}

/// Finds the rates that hold on `day`.
#[must_use]
pub fn beitraege(figures: &Figures, day: Date) -> Option<Beitraege> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Beitraege {
        rente: on("pension_rate")?,
        arbeitslosigkeit: on("unemployment_rate")?,
        kranken: on("health_rate_general")?,
        zusatz: on("health_rate_additional_average")?,
        pflege: on("care_rate")?,
        kinderlos: on("care_rate_childless_surcharge")?,
    })
}

/// Finds the incomes that hold on `day`.
#[must_use]
pub fn familienversicherung(figures: &Figures, day: Date) -> Option<Familienversicherung> {
    let on = |key| figures.on(key, day).map(|figure| figure.value);
    Some(Familienversicherung { income: on("family_insurance_income_limit")?, minijob: on("minijob_limit_month")? })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::figures::tests::real;

    #[test]
    fn the_rates_of_the_day() {
        let known =
            Beitraege { rente: 1860, arbeitslosigkeit: 260, kranken: 1460, zusatz: 290, pflege: 360, kinderlos: 60 };
        for (day, expected, why) in [
            (date(2025, 12, 31), None, "not known for 2025"),
            (date(2026, 1, 1), Some(known), "the first day"),
            (date(2026, 12, 31), Some(known), "the last day"),
            (date(2027, 1, 1), None, "pension and additional rate of 2027 are not known"),
        ] {
            assert_eq!(beitraege(&real(), day), expected, "{day}: {why}");
        }
    }

    #[test]
    fn the_incomes_of_the_day() {
        let known = Familienversicherung { income: 56_500, minijob: 60_300 };
        for (day, expected, why) in [
            (date(2026, 12, 31), Some(known), "2026"),
            (date(2027, 1, 1), None, "the Minijob limit alone does not tell the other"),
        ] {
            assert_eq!(familienversicherung(&real(), day), expected, "{day}: {why}");
        }
    }
}
