//! The rules for pay: minimum wages and old claims.
//!
//! Invariant: see [`super`].

use jiff::civil::Date;

use super::{Case, told_to_the_end};
use crate::dialog::decide::{Arguments, Fact, FactKind, Need, Rule, Verdict};
use crate::rules::ausbildung::{Verguetung, ausbildungsverguetung};
use crate::rules::mindestlohn::{Mindestlohn, mindestlohn, satz};
use crate::rules::verjaehrung::verjaehrung;

pub(super) const MONTH: (&str, Need) = ("month", Need::Month);
pub(super) const HOURS: (&str, Need) = ("hours", Need::Hours);
pub(super) const PAY: (&str, Need) = ("pay", Need::Euro);

/// The cases of a month's pay that is compared with a minimum wage.
pub(super) const COMPARED: [Case; 3] = [
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
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "mindestlohn",
        needs: &[MONTH, HOURS, PAY],
        cases: &COMPARED,
        figures: &["minimum_wage_hour"],
        may_end: &[],
        ask: |a| {
            let month = a.date("month")?;
            Some(compared(mindestlohn(a.figures, month, a.amount("hours")?, a.amount("pay")?), month))
        },
    },
    Rule {
        name: "mindestlohn-satz",
        needs: &[MONTH],
        cases: &[
            ("known", &[("minimum", FactKind::Money), ("month", FactKind::Month)]),
            ("unknown", &[("month", FactKind::Month)]),
        ],
        figures: &["minimum_wage_hour"],
        may_end: &[],
        ask: ask_satz,
    },
    Rule {
        name: "ausbildungsverguetung",
        needs: &[
            ("began", Need::Choice(&["y2024", "y2025", "y2026", "y2027", "earlier"])),
            ("training-year", Need::Choice(&["first", "second", "third", "fourth"])),
            PAY,
        ],
        cases: &[
            ("below", &[("minimum", FactKind::Money), ("missing", FactKind::Money)]),
            ("enough", &[("minimum", FactKind::Money)]),
            ("unknown", &[]),
        ],
        figures: &[],
        may_end: &["trainee_min_pay_year1", "trainee_min_pay_year2", "trainee_min_pay_year3", "trainee_min_pay_year4"],
        ask: ask_ausbildung,
    },
    Rule {
        name: "verjaehrung",
        needs: &[MONTH],
        cases: &[
            ("running", &[("claim-by", FactKind::Date), ("claim-last-day", FactKind::Date)]),
            ("now", &[("claim-last-day", FactKind::Date)]),
            ("over", &[("claim-last-day", FactKind::Date)]),
        ],
        figures: &[],
        may_end: &[],
        ask: |a| Some(told_to_the_end(verjaehrung(a.date("month")?, a.today), "claim-by", "claim-last-day")),
    },
];

pub(super) fn compared(mindestlohn: Mindestlohn, month: Date) -> Verdict {
    let shown = ("month", Fact::Month(month));
    match mindestlohn {
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
    }
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
    Some(match ausbildungsverguetung(a.figures, began, year, a.amount("pay")?) {
        Verguetung::Below { minimum, missing } => {
            Verdict::of("below", [("minimum", Fact::Money(minimum)), ("missing", Fact::Money(missing))])
        }
        Verguetung::Enough { minimum } => Verdict::of("enough", [("minimum", Fact::Money(minimum))]),
        Verguetung::Unknown => Verdict::of("unknown", []),
    })
}
