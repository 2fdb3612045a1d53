//! The rules that tell the amounts and rates of today.
//!
//! Invariant: see [`super`].

use super::known;
use crate::dialog::decide::{Arguments, Fact, FactKind, Need, Rule, Verdict};
use crate::rules::beitraege::{Beitraege, beitraege, familienversicherung};
use crate::rules::kinderkrankentage::{Kinderkrankentage, kinderkrankentage};
use crate::rules::mindestlohn::satz;
use crate::rules::minijob::{Beschaeftigung, grenzen, minijob};
use crate::rules::pfaendung::grenze;
use crate::rules::sachbezug::sachbezug;
use crate::rules::vermittlung::vermittlung;

/// Both limits of the smallest jobs.
const LIMITS: &[(&str, FactKind)] = &[("minijob-limit", FactKind::Money), ("midijob-limit", FactKind::Money)];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "mindestlohn-heute",
        needs: &[],
        cases: &[("known", &[("minimum", FactKind::Money)]), ("unknown", &[])],
        figures: &["minimum_wage_hour"],
        may_end: &[],
        ask: |a| Some(known(satz(a.figures, a.today).map(|minimum| [("minimum", Fact::Money(minimum))]))),
    },
    Rule {
        name: "pfaendungsgrenze",
        needs: &[],
        cases: &[
            (
                "known",
                &[("limit", FactKind::Money), ("limit-first", FactKind::Money), ("limit-further", FactKind::Money)],
            ),
            ("unknown", &[]),
        ],
        figures: &[
            "garnishment_free_net_month",
            "garnishment_free_first_dependant",
            "garnishment_free_further_dependant",
        ],
        may_end: &[],
        ask: |a| {
            Some(known(grenze(a.figures, a.today).map(|limit| {
                [
                    ("limit", Fact::Money(limit.own)),
                    ("limit-first", Fact::Money(limit.first)),
                    ("limit-further", Fact::Money(limit.further)),
                ]
            })))
        },
    },
    Rule {
        name: "minijob-grenze",
        needs: &[],
        cases: &[("known", LIMITS), ("unknown", &[])],
        figures: &["minijob_limit_month", "midijob_upper_limit_month"],
        may_end: &[],
        ask: |a| {
            Some(known(grenzen(a.figures, a.today).map(|limits| {
                [("minijob-limit", Fact::Money(limits.minijob)), ("midijob-limit", Fact::Money(limits.midijob))]
            })))
        },
    },
    Rule {
        name: "minijob",
        needs: &[("earnings", Need::Euro)],
        cases: &[
            ("minijob", &[("minijob-limit", FactKind::Money)]),
            ("midijob", LIMITS),
            ("above", &[("midijob-limit", FactKind::Money)]),
            ("unknown", &[]),
        ],
        figures: &["minijob_limit_month", "midijob_upper_limit_month"],
        may_end: &[],
        ask: ask_minijob,
    },
    Rule {
        name: "beitraege",
        needs: &[],
        cases: &[
            (
                "known",
                &[
                    ("pension", FactKind::Decimal),
                    ("unemployment", FactKind::Decimal),
                    ("health", FactKind::Decimal),
                    ("health-extra", FactKind::Decimal),
                    ("care", FactKind::Decimal),
                    ("care-childless", FactKind::Decimal),
                ],
            ),
            ("unknown", &[]),
        ],
        figures: &[],
        may_end: &[
            "pension_rate",
            "unemployment_rate",
            "health_rate_general",
            "health_rate_additional_average",
            "care_rate",
            "care_rate_childless_surcharge",
        ],
        ask: |a| Some(known(beitraege(a.figures, a.today).map(rates))),
    },
    Rule {
        name: "kinderkrankentage",
        needs: &[],
        cases: &[
            (
                "known",
                &[
                    ("child-days", FactKind::Number),
                    ("child-cap", FactKind::Number),
                    ("single-days", FactKind::Number),
                    ("single-cap", FactKind::Number),
                ],
            ),
            ("unknown", &[]),
        ],
        figures: &["child_sick_days", "child_sick_days_cap", "child_sick_days_single", "child_sick_days_cap_single"],
        may_end: &[],
        ask: |a| Some(known(kinderkrankentage(a.figures, a.today).map(days))),
    },
    Rule {
        name: "familienversicherung",
        needs: &[],
        cases: &[("known", &[("family-limit", FactKind::Money), ("minijob-limit", FactKind::Money)]), ("unknown", &[])],
        figures: &["minijob_limit_month"],
        may_end: &["family_insurance_income_limit"],
        ask: |a| {
            Some(known(familienversicherung(a.figures, a.today).map(|limits| {
                [("family-limit", Fact::Money(limits.income)), ("minijob-limit", Fact::Money(limits.minijob))]
            })))
        },
    },
    Rule {
        name: "sachbezug",
        needs: &[],
        cases: &[("known", &[("board", FactKind::Money), ("lodging", FactKind::Money)]), ("unknown", &[])],
        figures: &[],
        may_end: &["benefit_in_kind_board", "benefit_in_kind_lodging"],
        ask: |a| {
            Some(known(
                sachbezug(a.figures, a.today)
                    .map(|values| [("board", Fact::Money(values.board)), ("lodging", Fact::Money(values.lodging))]),
            ))
        },
    },
    Rule {
        name: "vermittlung",
        needs: &[],
        cases: &[("known", &[("fee-max", FactKind::Money), ("fee-au-pair", FactKind::Money)]), ("unknown", &[])],
        figures: &["placement_fee_max", "placement_fee_max_au_pair"],
        may_end: &[],
        ask: |a| {
            Some(known(
                vermittlung(a.figures, a.today)
                    .map(|most| [("fee-max", Fact::Money(most.job)), ("fee-au-pair", Fact::Money(most.au_pair))]),
            ))
        },
    },
];

fn ask_minijob(a: &Arguments) -> Option<Verdict> {
    let lower = |cents| ("minijob-limit", Fact::Money(cents));
    let upper = |cents| ("midijob-limit", Fact::Money(cents));
    Some(match minijob(a.figures, a.today, a.amount("earnings")?) {
        Beschaeftigung::Minijob(limits) => Verdict::of("minijob", [lower(limits.minijob)]),
        Beschaeftigung::Midijob(limits) => Verdict::of("midijob", [lower(limits.minijob), upper(limits.midijob)]),
        Beschaeftigung::Above(limits) => Verdict::of("above", [upper(limits.midijob)]),
        Beschaeftigung::Unknown => Verdict::of("unknown", []),
    })
}

fn rates(rates: Beitraege) -> [(&'static str, Fact); 6] {
    [
        ("pension", Fact::Decimal(rates.rente)),
        ("unemployment", Fact::Decimal(rates.arbeitslosigkeit)),
        ("health", Fact::Decimal(rates.kranken)),
        ("health-extra", Fact::Decimal(rates.zusatz)),
        ("care", Fact::Decimal(rates.pflege)),
        ("care-childless", Fact::Decimal(rates.kinderlos)),
    ]
}

fn days(days: Kinderkrankentage) -> [(&'static str, Fact); 4] {
    [
        ("child-days", Fact::Number(days.child)),
        ("child-cap", Fact::Number(days.cap)),
        ("single-days", Fact::Number(days.single)),
        ("single-cap", Fact::Number(days.single_cap)),
    ]
}
