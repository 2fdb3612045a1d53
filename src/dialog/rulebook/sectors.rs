//! The rules for sectors with a minimum wage of their own, and for temporary agency work.
//!
//! Invariant: see [`super`].

use super::wage::{COMPARED, HOURS, MONTH, PAY, compared};
use super::{Case, known};
use crate::dialog::decide::{Arguments, Fact, FactKind, NONE, Need, Rule, Verdict};
use crate::rules::branche::{Branche, KEYS, branchenmindestlohn, leiharbeit, saetze};
use crate::rules::ueberlassung::{Ueberlassung, ueberlassung};

const SECTOR: (&str, Need) = (
    "sector",
    Need::Choice(&[
        "other",
        "care",
        "cleaning",
        "temp-work",
        "roofing",
        "scaffolding",
        "painting",
        "electrical",
        "training-staff",
        "airport-security",
        "meat",
        "unsure",
    ]),
);

/// The cases of the sectors whose figures are known, with a fact for each figure in the order of [`KEYS`].
const SECTORS: [Case; 9] = [
    ("care", &[("care-helper", FactKind::Money), ("care-assistant", FactKind::Money), ("care-nurse", FactKind::Money)]),
    ("cleaning", &[("cleaning", FactKind::Money), ("cleaning-six", FactKind::Money)]),
    ("temp-work", &[("temp-work", FactKind::Money)]),
    ("roofing", &[("roofing", FactKind::Money), ("roofing-skilled", FactKind::Money)]),
    ("scaffolding", &[("scaffolding", FactKind::Money)]),
    ("painting", &[("painting-skilled", FactKind::Money)]),
    ("electrical", &[("electrical", FactKind::Money)]),
    ("training-staff", &[("training-1", FactKind::Money), ("training-2", FactKind::Money)]),
    (
        "airport-security",
        &[("airport-2", FactKind::Money), ("airport-3", FactKind::Money), ("airport-4", FactKind::Money)],
    ),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "branchenmindestlohn",
        needs: &[MONTH, HOURS, PAY, SECTOR],
        cases: &COMPARED,
        figures: &["minimum_wage_hour"],
        may_end: &KEYS,
        ask: |a| {
            let (month, work) = (a.date("month")?, (a.amount("hours")?, a.amount("pay")?));
            Some(compared(branchenmindestlohn(a.figures, sector(a.option("sector")?), month, work), month))
        },
    },
    Rule {
        name: "branche",
        needs: &[MONTH, SECTOR],
        cases: &[
            (NONE, &[]),
            SECTORS[0],
            SECTORS[1],
            SECTORS[2],
            SECTORS[3],
            SECTORS[4],
            SECTORS[5],
            SECTORS[6],
            SECTORS[7],
            SECTORS[8],
            ("unknown", &[]),
        ],
        figures: &[],
        may_end: &KEYS,
        ask: ask_branche,
    },
    Rule {
        name: "leiharbeit-lohn",
        needs: &[],
        cases: &[("known", &[("temp-work", FactKind::Money)]), ("unknown", &[])],
        figures: &[],
        may_end: &["sector_min_temp_work"],
        ask: |a| Some(known(leiharbeit(a.figures, a.today).map(|lohn| [("temp-work", Fact::Money(lohn))]))),
    },
    Rule {
        name: "ueberlassungsdauer",
        needs: &[("assigned", Need::Day)],
        cases: &[
            ("early", &[("equal-from", FactKind::Date), ("max-until", FactKind::Date)]),
            ("equal", &[("equal-from", FactKind::Date), ("max-until", FactKind::Date)]),
            ("over", &[("max-until", FactKind::Date)]),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_ueberlassungsdauer,
    },
];

fn sector(option: &str) -> Option<Branche> {
    Some(match option {
        "care" => Branche::Pflege,
        "cleaning" => Branche::Reinigung,
        "temp-work" => Branche::Leiharbeit,
        "roofing" => Branche::Dachdecker,
        "scaffolding" => Branche::Geruest,
        "painting" => Branche::Maler,
        "electrical" => Branche::Elektro,
        "training-staff" => Branche::Ausbildungsdienst,
        "airport-security" => Branche::Luftsicherheit,
        "meat" => Branche::Fleisch,
        _ => return None,
    })
}

fn ask_branche(a: &Arguments) -> Option<Verdict> {
    let option = a.option("sector")?;
    let Some(branche) = sector(option) else {
        return Some(Verdict::of(NONE, []));
    };
    let case = SECTORS.iter().find(|(case, _)| *case == option);
    let Some(((case, facts), figures)) = case.zip(saetze(a.figures, branche, a.date("month")?)) else {
        return Some(Verdict::of("unknown", []));
    };
    let facts = facts.iter().zip(figures).map(|((name, _), cents)| (*name, Fact::Money(cents))).collect();
    Some(Verdict { case, facts })
}

fn ask_ueberlassungsdauer(a: &Arguments) -> Option<Verdict> {
    let days = |equal_from, max_until| [("equal-from", Fact::Date(equal_from)), ("max-until", Fact::Date(max_until))];
    Some(match ueberlassung(a.date("assigned")?, a.today) {
        Ueberlassung::Early { equal_from, max_until } => Verdict::of("early", days(equal_from, max_until)),
        Ueberlassung::Equal { equal_from, max_until } => Verdict::of("equal", days(equal_from, max_until)),
        Ueberlassung::Over { max_until } => Verdict::of("over", [("max-until", Fact::Date(max_until))]),
    })
}
