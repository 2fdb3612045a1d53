//! The table of all rules that a dialog may name, with what each needs and finds, and the way to each.
//!
//! Invariant: no law stands here; each entry hands the answers to a function of `rules` and its finding back.

use super::decide::{Arguments, Fact, FactKind, NONE, Need, Rule, Verdict};
use crate::rules::jobsuche::{Jobsuche, jobsuche};
use crate::rules::klagefrist::{Klagefrist, klagefrist};
use crate::rules::mindestlohn::{Mindestlohn, mindestlohn, satz};
use crate::rules::mitteilung::{Mitteilung, schwangerschaft, schwerbehinderung};
use crate::rules::verjaehrung::{Verjaehrung, verjaehrung};
use crate::rules::zustaendigkeit::{Aufenthalt, Status, Zustaendig, zustaendig};
use crate::rules::{ausbildung, pfaendung};

/// All rules, in the order in which `lotse check --rules` prints them.
pub const RULES: &[Rule] = &[
    Rule {
        name: "klagefrist",
        needs: &[("received", Need::Day), ("land", Need::Place)],
        cases: &[
            ("running", &[("act-by", FactKind::Date), ("last-day", FactKind::Date), ("days-left", FactKind::Number)]),
            ("last-day", &[("last-day", FactKind::Date), ("days-left", FactKind::Number)]),
            ("over", &[("last-day", FactKind::Date), ("late-until", FactKind::Date)]),
            ("long-over", &[("last-day", FactKind::Date)]),
        ],
        figures: &[],
        ask: ask_klagefrist,
    },
    Rule {
        name: "jobsuche",
        needs: &[("received", Need::Day), ("land", Need::Place)],
        cases: &[
            ("running", &[("job-act-by", FactKind::Date), ("job-last-day", FactKind::Date)]),
            ("now", &[("job-last-day", FactKind::Date)]),
            ("over", &[]),
        ],
        figures: &[],
        ask: ask_jobsuche,
    },
    Rule {
        name: "schwangerschaft",
        needs: &[("special", Need::Several(&["pregnant"])), ("received", Need::Day), ("land", Need::Place)],
        cases: &[(NONE, &[]), ("running", &[("tell-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        ask: ask_schwangerschaft,
    },
    Rule {
        name: "schwerbehinderung",
        needs: &[("special", Need::Several(&["disabled"])), ("received", Need::Day), ("land", Need::Place)],
        cases: &[(NONE, &[]), ("running", &[("disability-tell-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        ask: ask_schwerbehinderung,
    },
    Rule {
        name: "betriebsrat",
        needs: &[("special", Need::Several(&["works-council"]))],
        cases: &[(NONE, &[]), ("yes", &[])],
        figures: &[],
        ask: |a| Some(Verdict::of(if a.ticked("special", "works-council")? { "yes" } else { NONE }, [])),
    },
    Rule {
        name: "mindestlohn",
        needs: &[("month", Need::Month), ("hours", Need::Hours), ("pay", Need::Euro)],
        cases: &[
            (
                "below",
                &[
                    ("hourly", FactKind::Money),
                    ("minimum", FactKind::Money),
                    ("should", FactKind::Money),
                    ("missing", FactKind::Money),
                    ("month", FactKind::Month),
                ],
            ),
            ("enough", &[("hourly", FactKind::Money), ("minimum", FactKind::Money), ("month", FactKind::Month)]),
            ("unknown", &[("month", FactKind::Month)]),
        ],
        figures: &["minimum_wage_hour"],
        ask: ask_mindestlohn,
    },
    Rule {
        name: "mindestlohn-satz",
        needs: &[("month", Need::Month)],
        cases: &[
            ("known", &[("minimum", FactKind::Money), ("month", FactKind::Month)]),
            ("unknown", &[("month", FactKind::Month)]),
        ],
        figures: &["minimum_wage_hour"],
        ask: ask_satz,
    },
    Rule {
        name: "ausbildungsverguetung",
        needs: &[
            ("began", Need::Choice(&["y2024", "y2025", "y2026", "y2027", "earlier"])),
            ("training-year", Need::Choice(&["first", "second", "third", "fourth"])),
            ("pay", Need::Euro),
        ],
        cases: &[
            ("below", &[("minimum", FactKind::Money), ("missing", FactKind::Money)]),
            ("enough", &[("minimum", FactKind::Money)]),
            ("unknown", &[]),
        ],
        figures: &["trainee_min_pay_year1", "trainee_min_pay_year2", "trainee_min_pay_year3", "trainee_min_pay_year4"],
        ask: ask_ausbildung,
    },
    Rule {
        name: "verjaehrung",
        needs: &[("month", Need::Month)],
        cases: &[
            ("running", &[("claim-by", FactKind::Date), ("claim-last-day", FactKind::Date)]),
            ("now", &[("claim-last-day", FactKind::Date)]),
            ("over", &[("claim-last-day", FactKind::Date)]),
        ],
        figures: &[],
        ask: ask_verjaehrung,
    },
    Rule {
        name: "pfaendungsgrenze",
        needs: &[],
        cases: &[("known", &[("limit", FactKind::Money)]), ("unknown", &[])],
        figures: &["garnishment_free_net_month"],
        ask: |a| {
            Some(match pfaendung::grenze(a.figures, a.today) {
                Some(limit) => Verdict::of("known", [("limit", Fact::Money(limit))]),
                None => Verdict::of("unknown", []),
            })
        },
    },
    Rule {
        name: "zustaendigkeit",
        needs: &[
            ("status", Need::Choice(&["eu", "third", "dual", "unsure"])),
            ("where", Need::Choice(&["germany", "abroad"])),
        ],
        cases: &[("faire-integration", &[]), ("abroad", &[]), ("faire-mobilitaet", &[]), ("both", &[])],
        figures: &[],
        ask: ask_zustaendigkeit,
    },
];

fn ask_klagefrist(a: &Arguments) -> Option<Verdict> {
    Some(match klagefrist(a.date("received")?, a.land(), a.today) {
        Klagefrist::Running { act_by, last_day, days_left } => Verdict::of(
            "running",
            [
                ("act-by", Fact::Date(act_by)),
                ("last-day", Fact::Date(last_day)),
                ("days-left", Fact::Number(days_left)),
            ],
        ),
        Klagefrist::LastDay { last_day, days_left } => {
            Verdict::of("last-day", [("last-day", Fact::Date(last_day)), ("days-left", Fact::Number(days_left))])
        }
        Klagefrist::Over { last_day, late_until } => {
            Verdict::of("over", [("last-day", Fact::Date(last_day)), ("late-until", Fact::Date(late_until))])
        }
        Klagefrist::LongOver { last_day } => Verdict::of("long-over", [("last-day", Fact::Date(last_day))]),
    })
}

fn ask_jobsuche(a: &Arguments) -> Option<Verdict> {
    Some(match jobsuche(a.date("received")?, a.land(), a.today) {
        Jobsuche::Running { act_by, last_day } => {
            Verdict::of("running", [("job-act-by", Fact::Date(act_by)), ("job-last-day", Fact::Date(last_day))])
        }
        Jobsuche::Now { last_day } => Verdict::of("now", [("job-last-day", Fact::Date(last_day))]),
        Jobsuche::Over => Verdict::of("over", []),
    })
}

fn ask_schwangerschaft(a: &Arguments) -> Option<Verdict> {
    if !a.ticked("special", "pregnant")? {
        return Some(Verdict::of(NONE, []));
    }
    Some(tell("tell-by", schwangerschaft(a.date("received")?, a.land(), a.today)))
}

fn ask_schwerbehinderung(a: &Arguments) -> Option<Verdict> {
    if !a.ticked("special", "disabled")? {
        return Some(Verdict::of(NONE, []));
    }
    Some(tell("disability-tell-by", schwerbehinderung(a.date("received")?, a.land(), a.today)))
}

fn tell(fact: &'static str, mitteilung: Mitteilung) -> Verdict {
    match mitteilung {
        Mitteilung::Running { act_by, .. } => Verdict::of("running", [(fact, Fact::Date(act_by))]),
        Mitteilung::Now { .. } => Verdict::of("now", []),
        Mitteilung::Over => Verdict::of("over", []),
    }
}

fn ask_mindestlohn(a: &Arguments) -> Option<Verdict> {
    let month = a.date("month")?;
    let shown = ("month", Fact::Month(month));
    Some(match mindestlohn(a.figures, month, a.amount("hours")?, a.amount("pay")?) {
        Mindestlohn::Below { hourly, minimum, should, missing } => Verdict::of(
            "below",
            [
                ("hourly", Fact::Money(hourly)),
                ("minimum", Fact::Money(minimum)),
                ("should", Fact::Money(should)),
                ("missing", Fact::Money(missing)),
                shown,
            ],
        ),
        Mindestlohn::Enough { hourly, minimum } => {
            Verdict::of("enough", [("hourly", Fact::Money(hourly)), ("minimum", Fact::Money(minimum)), shown])
        }
        Mindestlohn::Unknown => Verdict::of("unknown", [shown]),
    })
}

fn ask_satz(a: &Arguments) -> Option<Verdict> {
    let month = a.date("month")?;
    let shown = ("month", Fact::Month(month));
    Some(match satz(a.figures, month) {
        Some(minimum) => Verdict::of("known", [("minimum", Fact::Money(minimum)), shown]),
        None => Verdict::of("unknown", [shown]),
    })
}

fn ask_ausbildung(a: &Arguments) -> Option<Verdict> {
    let began = match a.option("began")? {
        "y2024" => 2024,
        "y2025" => 2025,
        "y2026" => 2026,
        "y2027" => 2027,
        _ => return Some(Verdict::of("unknown", [])),
    };
    let year = match a.option("training-year")? {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        _ => 4,
    };
    Some(match ausbildung::ausbildungsverguetung(a.figures, began, year, a.amount("pay")?) {
        ausbildung::Verguetung::Below { minimum, missing } => {
            Verdict::of("below", [("minimum", Fact::Money(minimum)), ("missing", Fact::Money(missing))])
        }
        ausbildung::Verguetung::Enough { minimum } => Verdict::of("enough", [("minimum", Fact::Money(minimum))]),
        ausbildung::Verguetung::Unknown => Verdict::of("unknown", []),
    })
}

fn ask_verjaehrung(a: &Arguments) -> Option<Verdict> {
    Some(match verjaehrung(a.date("month")?, a.today) {
        Verjaehrung::Running { act_by, last_day } => {
            Verdict::of("running", [("claim-by", Fact::Date(act_by)), ("claim-last-day", Fact::Date(last_day))])
        }
        Verjaehrung::Now { last_day } => Verdict::of("now", [("claim-last-day", Fact::Date(last_day))]),
        Verjaehrung::Over { last_day } => Verdict::of("over", [("claim-last-day", Fact::Date(last_day))]),
    })
}

fn ask_zustaendigkeit(a: &Arguments) -> Option<Verdict> {
    let status = match a.option("status")? {
        "eu" => Status::Eu,
        "third" => Status::Third,
        "dual" => Status::Dual,
        _ => Status::Unsure,
    };
    let aufenthalt = if a.option("where")? == "abroad" { Aufenthalt::Abroad } else { Aufenthalt::Germany };
    let case = match zustaendig(status, aufenthalt) {
        Zustaendig::FaireIntegration => "faire-integration",
        Zustaendig::FaireIntegrationAbroad => "abroad",
        Zustaendig::FaireMobilitaet => "faire-mobilitaet",
        Zustaendig::Both => "both",
    };
    Some(Verdict::of(case, []))
}
