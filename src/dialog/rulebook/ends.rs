//! The rules for the end of a job: the notice, the fixed term, and what special circumstances change.
//!
//! Invariant: see [`super`].

use super::{COUNTED, Case, LAND, RECEIVED, counted, special, ticked, told};
use crate::dialog::decide::{Arguments, Fact, FactKind, NONE, Need, Rule, Verdict};
use crate::rules::Lage;
use crate::rules::befristung::{Befristung, befristung};
use crate::rules::klagefrist::{Klagefrist, klagefrist};
use crate::rules::kuendigungsfrist::{Dienstzeit, kuendigungsfrist};
use crate::rules::mitteilung::{schwangerschaft, schwerbehinderung};
use crate::rules::schlichtung::schlichtungsspruch;

/// How long the job has lasted.
const SERVICE: (&str, Need) = (
    "service",
    Need::Choice(&[
        "probation",
        "under-2",
        "from-2",
        "from-5",
        "from-8",
        "from-10",
        "from-12",
        "from-15",
        "from-20",
        "training",
        "unsure",
    ]),
);

const OVER: Case = ("over", &[("last-day", FactKind::Date), ("late-until", FactKind::Date)]);
const LONG_OVER: Case = ("long-over", &[("last-day", FactKind::Date)]);

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "klagefrist",
        needs: &[RECEIVED, LAND],
        cases: &[COUNTED[0], COUNTED[1], OVER, LONG_OVER],
        figures: &[],
        may_end: &[],
        ask: |a| Some(claim(klagefrist(a.date("received")?, a.land(), a.today))),
    },
    Rule {
        name: "kuendigungsfrist",
        needs: &[RECEIVED, SERVICE],
        cases: &[(NONE, &[]), ("probation", &[("ends", FactKind::Date)]), ("known", &[("ends", FactKind::Date)])],
        figures: &[],
        may_end: &[],
        ask: ask_kuendigungsfrist,
    },
    Rule {
        name: "befristung",
        needs: &[("ends", Need::Day), LAND],
        cases: &[
            ("ahead", &[("act-by", FactKind::Date), ("last-day", FactKind::Date)]),
            COUNTED[0],
            COUNTED[1],
            OVER,
            LONG_OVER,
        ],
        figures: &[],
        may_end: &[],
        ask: ask_befristung,
    },
    Rule {
        name: "schlichtungsspruch",
        needs: &[("decided", Need::Day), LAND],
        cases: &COUNTED,
        figures: &[],
        may_end: &[],
        ask: |a| Some(counted(schlichtungsspruch(a.date("decided")?, a.land(), a.today))),
    },
    Rule {
        name: "schwangerschaft",
        needs: &[("special", Need::Several(&["pregnant"])), RECEIVED, LAND],
        cases: &[(NONE, &[]), ("running", &[("tell-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        may_end: &[],
        ask: ask_schwangerschaft,
    },
    Rule {
        name: "schwerbehinderung",
        needs: &[("special", Need::Several(&["disabled"])), RECEIVED, LAND],
        cases: &[(NONE, &[]), ("running", &[("disability-tell-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        may_end: &[],
        ask: ask_schwerbehinderung,
    },
    ticked("betriebsrat", &[("special", Need::Several(&["works-council"]))], |a| special(a, "works-council")),
    ticked("fristlos", &[("special", Need::Several(&["immediate"]))], |a| special(a, "immediate")),
    ticked("krank", &[("special", Need::Several(&["sick"]))], |a| special(a, "sick")),
    ticked("insolvenz", &[("special", Need::Several(&["insolvent"]))], |a| special(a, "insolvent")),
    ticked("elternzeit", &[("special", Need::Several(&["parental"]))], |a| special(a, "parental")),
    Rule {
        name: "auszubildende",
        needs: &[SERVICE],
        cases: &[(NONE, &[]), ("yes", &[])],
        figures: &[],
        may_end: &[],
        ask: |a| Some(Verdict::of(if a.option("service")? == "training" { "yes" } else { NONE }, [])),
    },
];

fn claim(klagefrist: Klagefrist) -> Verdict {
    match klagefrist {
        Klagefrist::Running { act_by, last_day, days_left } => counted(Lage::Running { act_by, last_day, days_left }),
        Klagefrist::LastDay { last_day, days_left } => counted(Lage::Now { last_day, days_left }),
        Klagefrist::Over { last_day, late_until } => {
            Verdict::of("over", [("last-day", Fact::Date(last_day)), ("late-until", Fact::Date(late_until))])
        }
        Klagefrist::LongOver { last_day } => Verdict::of("long-over", [("last-day", Fact::Date(last_day))]),
    }
}

fn ask_kuendigungsfrist(a: &Arguments) -> Option<Verdict> {
    let (case, dienstzeit) = match a.option("service")? {
        "probation" => ("probation", Dienstzeit::Probezeit),
        "under-2" => ("known", Dienstzeit::Jahre(0)),
        "from-2" => ("known", Dienstzeit::Jahre(2)),
        "from-5" => ("known", Dienstzeit::Jahre(5)),
        "from-8" => ("known", Dienstzeit::Jahre(8)),
        "from-10" => ("known", Dienstzeit::Jahre(10)),
        "from-12" => ("known", Dienstzeit::Jahre(12)),
        "from-15" => ("known", Dienstzeit::Jahre(15)),
        "from-20" => ("known", Dienstzeit::Jahre(20)),
        _ => return Some(Verdict::of(NONE, [])),
    };
    Some(Verdict::of(case, [("ends", Fact::Date(kuendigungsfrist(a.date("received")?, dienstzeit)))]))
}

fn ask_befristung(a: &Arguments) -> Option<Verdict> {
    Some(match befristung(a.date("ends")?, a.land(), a.today) {
        Befristung::Ahead { act_by, last_day } => {
            Verdict::of("ahead", [("act-by", Fact::Date(act_by)), ("last-day", Fact::Date(last_day))])
        }
        Befristung::Begun(klagefrist) => claim(klagefrist),
    })
}

fn ask_schwangerschaft(a: &Arguments) -> Option<Verdict> {
    if !a.ticked("special", "pregnant")? {
        return Some(Verdict::of(NONE, []));
    }
    Some(told(schwangerschaft(a.date("received")?, a.land(), a.today), "tell-by"))
}

fn ask_schwerbehinderung(a: &Arguments) -> Option<Verdict> {
    if !a.ticked("special", "disabled")? {
        return Some(Verdict::of(NONE, []));
    }
    Some(told(schwerbehinderung(a.date("received")?, a.land(), a.today), "disability-tell-by"))
}
