//! The table of all rules that a dialog may name, with what each needs and finds, and the way to each.
//!
//! Invariant: no law stands here; each entry hands the answers to a function of `rules` and its finding back.

mod amounts;
mod authorities;
mod care;
mod ends;
mod fairness;
mod help;
mod leave;
mod sectors;
#[cfg(test)]
mod tests;
mod wage;

use super::decide::{Arguments, Fact, FactKind, NONE, Need, Rule, Verdict};
use crate::rules::Lage;

/// A case of a rule with the facts that it brings.
type Case = (&'static str, &'static [(&'static str, FactKind)]);

/// All rules, a group a topic, in the order in which `lotse check --rules` prints them.
const GROUPS: [&[Rule]; 9] = [
    ends::RULES,
    authorities::RULES,
    fairness::RULES,
    wage::RULES,
    sectors::RULES,
    amounts::RULES,
    leave::RULES,
    care::RULES,
    help::RULES,
];

/// Lists all rules.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    GROUPS.into_iter().flatten()
}

/// The day that something was received.
const RECEIVED: (&str, Need) = ("received", Need::Day);
/// The place whose holidays move a period.
const LAND: (&str, Need) = ("land", Need::Place);

/// The cases of a period whose days are counted for people.
const COUNTED: [Case; 3] = [
    ("running", &[("act-by", FactKind::Date), ("last-day", FactKind::Date), ("days-left", FactKind::Number)]),
    ("last-day", &[("last-day", FactKind::Date), ("days-left", FactKind::Number)]),
    ("over", &[("last-day", FactKind::Date)]),
];

/// Says what [`COUNTED`] lists.
fn counted(lage: Lage) -> Verdict {
    match lage {
        Lage::Running { act_by, last_day, days_left } => Verdict::of(
            "running",
            [
                ("act-by", Fact::Date(act_by)),
                ("last-day", Fact::Date(last_day)),
                ("days-left", Fact::Number(days_left)),
            ],
        ),
        Lage::Now { last_day, days_left } => {
            Verdict::of("last-day", [("last-day", Fact::Date(last_day)), ("days-left", Fact::Number(days_left))])
        }
        Lage::Over { last_day } => Verdict::of("over", [("last-day", Fact::Date(last_day))]),
    }
}

/// Says `running` with the day to act by, `now` or `over`.
fn told(lage: Lage, act_by_name: &'static str) -> Verdict {
    match lage {
        Lage::Running { act_by, .. } => Verdict::of("running", [(act_by_name, Fact::Date(act_by))]),
        Lage::Now { .. } => Verdict::of("now", []),
        Lage::Over { .. } => Verdict::of("over", []),
    }
}

/// Says the same with the last day by law, as long as it is still to come.
fn told_with_end(lage: Lage, act_by_name: &'static str, last_day_name: &'static str) -> Verdict {
    match lage {
        Lage::Running { act_by, last_day, .. } => {
            Verdict::of("running", [(act_by_name, Fact::Date(act_by)), (last_day_name, Fact::Date(last_day))])
        }
        Lage::Now { last_day, .. } => Verdict::of("now", [(last_day_name, Fact::Date(last_day))]),
        Lage::Over { .. } => Verdict::of("over", []),
    }
}

/// Says `yes` if an option of `special` is ticked, otherwise nothing.
fn special(a: &Arguments, option: &str) -> Option<Verdict> {
    Some(Verdict::of(if a.ticked("special", option)? { "yes" } else { NONE }, []))
}

/// Says the same with the last day by law, also when it is over.
fn told_to_the_end(lage: Lage, act_by_name: &'static str, last_day_name: &'static str) -> Verdict {
    match lage {
        Lage::Over { last_day } => Verdict::of("over", [(last_day_name, Fact::Date(last_day))]),
        lage => told_with_end(lage, act_by_name, last_day_name),
    }
}

/// Says `known` with its facts, or `unknown`.
fn known<const N: usize>(facts: Option<[(&'static str, Fact); N]>) -> Verdict {
    facts.map_or_else(|| Verdict::of("unknown", []), |facts| Verdict::of("known", facts))
}

/// Makes a rule that says `yes` if an option of a `several` is ticked, for a paragraph that needs no computing.
const fn ticked(
    name: &'static str,
    needs: &'static [(&'static str, Need)],
    ask: fn(&Arguments) -> Option<Verdict>,
) -> Rule {
    Rule { name, needs, cases: &[(NONE, &[]), ("yes", &[])], figures: &[], may_end: &[], ask }
}
