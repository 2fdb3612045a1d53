//! The rules for leave: how many days, while the job goes on and when it ends.
//!
//! Invariant: see [`super`].

use crate::dialog::decide::{Arguments, Fact, FactKind, Need, Rule, Verdict};
use crate::rules::urlaub::{Alter, Teilurlaub, Urlaubsanspruch, Woche, teilurlaub, urlaubsanspruch};

/// The days differ from week to week.
const IRREGULAR: &str = "irregular";
const DAYS: (&str, Need) = ("days", Need::Choice(&["d1", "d2", "d3", "d4", "d5", "d6", IRREGULAR]));
const AGE: (&str, Need) = ("age", Need::Choice(&["adult", "under-18", "under-17", "under-16"]));
const BEGAN: (&str, Need) = ("began", Need::Day);

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "urlaubsanspruch",
        needs: &[DAYS, AGE, BEGAN],
        cases: &[
            ("full", &[("leave-days", FactKind::Decimal)]),
            ("waiting", &[("leave-days", FactKind::Decimal), ("full-from", FactKind::Date)]),
            ("part", &[("leave-days", FactKind::Decimal), ("leave-months", FactKind::Number)]),
            ("unknown", &[]),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_urlaubsanspruch,
    },
    Rule {
        name: "teilurlaub",
        needs: &[DAYS, AGE, BEGAN, ("ends", Need::Day)],
        cases: &[
            ("full", &[("leave-days", FactKind::Decimal)]),
            ("part", &[("leave-days", FactKind::Decimal), ("leave-months", FactKind::Number)]),
            ("unknown", &[]),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_teilurlaub,
    },
];

fn woche(a: &Arguments) -> Option<Woche> {
    let days = match a.option("days")? {
        "d1" => 1,
        "d2" => 2,
        "d3" => 3,
        "d4" => 4,
        "d5" => 5,
        _ => 6,
    };
    let alter = match a.option("age")? {
        "under-18" => Alter::Under18,
        "under-17" => Alter::Under17,
        "under-16" => Alter::Under16,
        _ => Alter::Adult,
    };
    Some(Woche { days, alter })
}

fn ask_urlaubsanspruch(a: &Arguments) -> Option<Verdict> {
    if a.option("days")? == IRREGULAR {
        return Some(Verdict::of("unknown", []));
    }
    Some(match urlaubsanspruch(woche(a)?, a.date("began")?, a.today) {
        Urlaubsanspruch::Full { days } => Verdict::of("full", [("leave-days", Fact::Decimal(days))]),
        Urlaubsanspruch::Waiting { days, full_from } => {
            Verdict::of("waiting", [("leave-days", Fact::Decimal(days)), ("full-from", Fact::Date(full_from))])
        }
        Urlaubsanspruch::Part { days, months } => part(days, months),
    })
}

fn ask_teilurlaub(a: &Arguments) -> Option<Verdict> {
    if a.option("days")? == IRREGULAR {
        return Some(Verdict::of("unknown", []));
    }
    Some(match teilurlaub(woche(a)?, a.date("began")?, a.date("ends")?) {
        Teilurlaub::Full { days } => Verdict::of("full", [("leave-days", Fact::Decimal(days))]),
        Teilurlaub::Part { days, months } => part(days, months),
    })
}

fn part(days: i64, months: i64) -> Verdict {
    Verdict::of("part", [("leave-days", Fact::Decimal(days)), ("leave-months", Fact::Number(months))])
}
