//! The rules for what authorities must be told or asked: the employment agency, the foreigners authority.
//!
//! The Land that is known is that of the workplace, the authority is that of the home: its holidays may only make
//! people act sooner, they never move the last day.
//!
//! Invariant: see [`super`].

use super::{LAND, RECEIVED, told, told_to_the_end, told_with_end};
use crate::dialog::decide::{Arguments, Fact, FactKind, NONE, Need, Rule, Verdict};
use crate::rules::arbeitssuchend::{arbeitssuchend, arbeitssuchend_befristet};
use crate::rules::auslaenderbehoerde::{Anzeige, Aufenthaltstitel, auslaenderbehoerde, zwei_wochen};
use crate::rules::insolvenzgeld::insolvenzgeld;
use crate::rules::widerspruch::widerspruch;
use crate::rules::{Lage, Land};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "arbeitssuchend",
        needs: &[RECEIVED, LAND],
        cases: &[
            ("running", &[("job-act-by", FactKind::Date), ("job-last-day", FactKind::Date)]),
            ("now", &[("job-last-day", FactKind::Date)]),
            ("over", &[]),
        ],
        figures: &[],
        may_end: &[],
        ask: |a| {
            let received = a.date("received")?;
            let lage = cautious(a, |land| arbeitssuchend(received, land, a.today));
            Some(told_with_end(lage, "job-act-by", "job-last-day"))
        },
    },
    Rule {
        name: "arbeitssuchend-befristet",
        needs: &[("ends", Need::Day)],
        cases: &[("running", &[("job-by", FactKind::Date)]), ("now", &[])],
        figures: &[],
        may_end: &[],
        ask: |a| {
            Some(match arbeitssuchend_befristet(a.date("ends")?, a.today) {
                Some(by) => Verdict::of("running", [("job-by", Fact::Date(by))]),
                None => Verdict::of("now", []),
            })
        },
    },
    Rule {
        name: "auslaenderbehoerde",
        needs: &[("title", Need::Choice(&["work", "training", "other", "eu", "none", "unsure"])), RECEIVED, LAND],
        cases: &[
            (NONE, &[]),
            ("running", &[("abh-act-by", FactKind::Date), ("abh-last-day", FactKind::Date)]),
            ("now", &[("abh-last-day", FactKind::Date)]),
            ("over", &[]),
            ("unsure", &[("abh-act-by", FactKind::Date)]),
            ("no-title", &[]),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_auslaenderbehoerde,
    },
    Rule {
        name: "insolvenzgeld",
        needs: &[("event", Need::Day), LAND],
        cases: &[
            ("running", &[("ig-act-by", FactKind::Date), ("ig-last-day", FactKind::Date)]),
            ("now", &[("ig-last-day", FactKind::Date)]),
            ("over", &[("ig-last-day", FactKind::Date)]),
        ],
        figures: &[],
        may_end: &[],
        ask: |a| {
            let event = a.date("event")?;
            let lage = cautious(a, |land| insolvenzgeld(event, land, a.today));
            Some(told_to_the_end(lage, "ig-act-by", "ig-last-day"))
        },
    },
    Rule {
        name: "widerspruch",
        needs: &[("letter", Need::Day), LAND],
        cases: &[("running", &[("objection-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        may_end: &[],
        ask: |a| {
            let letter = a.date("letter")?;
            Some(told(cautious(a, |land| widerspruch(letter, land, a.today)), "objection-by"))
        },
    },
];

fn ask_auslaenderbehoerde(a: &Arguments) -> Option<Verdict> {
    let titel = match a.option("title")? {
        "work" | "training" => Aufenthaltstitel::Zweck,
        "other" | "eu" => Aufenthaltstitel::Anderer,
        "none" => Aufenthaltstitel::Keiner,
        _ => Aufenthaltstitel::Unklar,
    };
    let received = a.date("received")?;
    Some(match auslaenderbehoerde(titel, cautious(a, |land| zwei_wochen(received, land, a.today))) {
        Anzeige::None => Verdict::of(NONE, []),
        Anzeige::Frist(lage) => told_with_end(lage, "abh-act-by", "abh-last-day"),
        Anzeige::Unsure { act_by } => Verdict::of("unsure", [("abh-act-by", Fact::Date(act_by))]),
        Anzeige::NoTitle => Verdict::of("no-title", []),
    })
}

/// Counts a period at an authority whose Land is not known.
fn cautious(a: &Arguments, count: impl Fn(Option<Land>) -> Lage) -> Lage {
    count(None).cautious(count(a.land()))
}
