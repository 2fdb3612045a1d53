//! The rules for illness and birth.
//!
//! Invariant: see [`super`].

use jiff::civil::Date;

use super::{LAND, RECEIVED, told};
use crate::dialog::decide::{Arguments, Fact, FactKind, Need, Rule, Verdict};
use crate::rules::elternzeit::{self, Antrag, Form, Geburtstag, elternzeit_antrag, elternzeit_form};
use crate::rules::entgeltfortzahlung::{
    Entgeltfortzahlung, au_bescheinigung, entgeltfortzahlung, entgeltfortzahlung_neu,
};
use crate::rules::mitteilung::schwangerschaft;
use crate::rules::mutterschutz::{Geburt, Mutterschutz, NachGeburt, Schutz, mutterschutz, nach_geburt};

const SICK: (&str, Need) = ("sick", Need::Day);
const DUE: (&str, Need) = ("due", Need::Day);
const PAY_UNTIL: &[(&str, FactKind)] = &[("pay-until", FactKind::Date)];
const AFTER_BIRTH: &[(&str, FactKind)] = &[("protect-until", FactKind::Date), ("ban-until", FactKind::Date)];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "entgeltfortzahlung",
        needs: &[SICK],
        cases: &[("running", PAY_UNTIL), ("over", PAY_UNTIL)],
        figures: &[],
        may_end: &[],
        ask: |a| Some(paid(entgeltfortzahlung(a.date("sick")?, a.today))),
    },
    Rule {
        name: "entgeltfortzahlung-neu",
        needs: &[("began", Need::Day), SICK],
        cases: &[
            ("waiting", &[("pay-from", FactKind::Date), ("pay-until", FactKind::Date)]),
            ("running", PAY_UNTIL),
            ("over", PAY_UNTIL),
        ],
        figures: &[],
        may_end: &[],
        ask: |a| Some(paid(entgeltfortzahlung_neu(a.date("began")?, a.date("sick")?, a.today))),
    },
    Rule {
        name: "au-bescheinigung",
        needs: &[SICK, LAND],
        cases: &[("running", &[("certificate-by", FactKind::Date)]), ("now", &[("certificate-by", FactKind::Date)])],
        figures: &[],
        may_end: &[],
        ask: |a| {
            let by = au_bescheinigung(a.date("sick")?, a.land());
            Some(Verdict::of(if a.today < by { "running" } else { "now" }, [("certificate-by", Fact::Date(by))]))
        },
    },
    Rule {
        name: "mutterschutz",
        needs: &[DUE],
        cases: &[
            (
                "ahead",
                &[
                    ("protect-from", FactKind::Date),
                    ("last-duty", FactKind::Date),
                    ("protect-until", FactKind::Date),
                    ("ban-until", FactKind::Date),
                ],
            ),
            (
                "begun",
                &[("protect-from", FactKind::Date), ("protect-until", FactKind::Date), ("ban-until", FactKind::Date)],
            ),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_mutterschutz,
    },
    Rule {
        name: "mutterschutz-geburt",
        needs: &[("born", Need::Day), DUE, ("birth", Need::Choice(&["normal", "longer"]))],
        cases: &[("running", AFTER_BIRTH), ("ban", AFTER_BIRTH), ("over", &[("ban-until", FactKind::Date)])],
        figures: &[],
        may_end: &[],
        ask: ask_mutterschutz_geburt,
    },
    Rule {
        name: "mutterschaft-mitteilung",
        needs: &[RECEIVED, LAND],
        cases: &[("running", &[("tell-by", FactKind::Date)]), ("now", &[]), ("over", &[])],
        figures: &[],
        may_end: &[],
        ask: |a| Some(told(schwangerschaft(a.date("received")?, a.land(), a.today), "tell-by")),
    },
    Rule {
        name: "elternzeit-antrag",
        needs: &[("from", Need::Day), ("child", Need::Choice(&["under-3", "from-3"]))],
        cases: &[
            ("running", &[("request-by", FactKind::Date), ("protected-from", FactKind::Date)]),
            ("late", &[("earliest", FactKind::Date)]),
        ],
        figures: &[],
        may_end: &[],
        ask: ask_elternzeit_antrag,
    },
    Rule {
        name: "elternzeit-form",
        needs: &[("birthday", Need::Choice(&["before-may-2025", "since-may-2025", "unborn"]))],
        cases: &[("paper", &[]), ("text", &[])],
        figures: &[],
        may_end: &[],
        ask: ask_elternzeit_form,
    },
];

fn paid(who: Entgeltfortzahlung) -> Verdict {
    match who {
        Entgeltfortzahlung::Waiting { pay_from, pay_until } => {
            Verdict::of("waiting", [("pay-from", Fact::Date(pay_from)), ("pay-until", Fact::Date(pay_until))])
        }
        Entgeltfortzahlung::Running { pay_until } => Verdict::of("running", [("pay-until", Fact::Date(pay_until))]),
        Entgeltfortzahlung::Over { pay_until } => Verdict::of("over", [("pay-until", Fact::Date(pay_until))]),
    }
}

fn ask_mutterschutz(a: &Arguments) -> Option<Verdict> {
    Some(match mutterschutz(a.date("due")?, a.today) {
        Mutterschutz::Ahead { schutz: Schutz { protect_from, protect_until, ban_until }, last_duty } => Verdict::of(
            "ahead",
            [
                ("protect-from", Fact::Date(protect_from)),
                ("last-duty", Fact::Date(last_duty)),
                ("protect-until", Fact::Date(protect_until)),
                ("ban-until", Fact::Date(ban_until)),
            ],
        ),
        Mutterschutz::Begun { schutz: Schutz { protect_from, protect_until, ban_until } } => Verdict::of(
            "begun",
            [
                ("protect-from", Fact::Date(protect_from)),
                ("protect-until", Fact::Date(protect_until)),
                ("ban-until", Fact::Date(ban_until)),
            ],
        ),
    })
}

fn ask_mutterschutz_geburt(a: &Arguments) -> Option<Verdict> {
    let geburt = if a.option("birth")? == "longer" { Geburt::Longer } else { Geburt::Normal };
    let both = |protect_until: Date, ban_until: Date| {
        [("protect-until", Fact::Date(protect_until)), ("ban-until", Fact::Date(ban_until))]
    };
    Some(match nach_geburt(a.date("born")?, a.date("due")?, geburt, a.today) {
        NachGeburt::Running { protect_until, ban_until } => Verdict::of("running", both(protect_until, ban_until)),
        NachGeburt::Ban { protect_until, ban_until } => Verdict::of("ban", both(protect_until, ban_until)),
        NachGeburt::Over { ban_until } => Verdict::of("over", [("ban-until", Fact::Date(ban_until))]),
    })
}

fn ask_elternzeit_antrag(a: &Arguments) -> Option<Verdict> {
    let kind = if a.option("child")? == "under-3" { elternzeit::Kind::Under3 } else { elternzeit::Kind::From3 };
    Some(match elternzeit_antrag(a.date("from")?, kind, a.today) {
        Antrag::Running { request_by, protected_from } => Verdict::of(
            "running",
            [("request-by", Fact::Date(request_by)), ("protected-from", Fact::Date(protected_from))],
        ),
        Antrag::Late { earliest } => Verdict::of("late", [("earliest", Fact::Date(earliest))]),
    })
}

fn ask_elternzeit_form(a: &Arguments) -> Option<Verdict> {
    let before = a.option("birthday")? == "before-may-2025";
    let form = elternzeit_form(if before { Geburtstag::Before } else { Geburtstag::Since });
    Some(Verdict::of(if form == Form::Paper { "paper" } else { "text" }, []))
}
