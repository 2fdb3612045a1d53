//! Asks the rules: the table of all rules that a dialog may name, with what each needs and finds.
//!
//! Invariant: no law stands here. A rule's arguments are answers of the same name.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::session::Answer;
use crate::rules::figures::Figures;
use crate::rules::jobsuche::{Jobsuche, jobsuche};
use crate::rules::klagefrist::{Klagefrist, klagefrist};
use crate::rules::mindestlohn::{Mindestlohn, mindestlohn, satz};
use crate::rules::mitteilung::{Mitteilung, schwangerschaft, schwerbehinderung};
use crate::rules::verjaehrung::{Verjaehrung, verjaehrung};
use crate::rules::zustaendigkeit::{Aufenthalt, Status, Zustaendig, zustaendig};
use crate::rules::{Land, ausbildung, pfaendung};

/// A value that a rule found, to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A day, shown with its weekday.
    Date(Date),
    /// A month, as its first day.
    Month(Date),
    /// A whole number, selected by `PLURAL`.
    Number(i64),
    /// Cents.
    Money(i64),
}

/// The kind of a [`Fact`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// See [`Fact::Date`].
    Date,
    /// See [`Fact::Month`].
    Month,
    /// See [`Fact::Number`].
    Number,
    /// See [`Fact::Money`].
    Money,
}

/// The kind of question whose answer a rule takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A `date` of days, answered with a day.
    Day,
    /// A `date` of months, answered with a month.
    Month,
    /// An `amount` in hours, answered with a number.
    Hours,
    /// An `amount` in euro, answered with a number.
    Euro,
    /// A `place`; "I don't know" is fine.
    Place,
    /// A `choice` with just these options.
    Choice(&'static [&'static str]),
    /// A `several` with at least these options.
    Several(&'static [&'static str]),
}

/// A rule as dialogs may use it.
#[derive(Debug)]
pub struct Rule {
    /// Its name in dialog files.
    pub name: &'static str,
    /// The questions that must be answered on every way before it.
    pub needs: &'static [(&'static str, Need)],
    /// Its cases with the facts that each brings.
    pub cases: &'static [(&'static str, &'static [(&'static str, FactKind)])],
    /// The figures that it looks up.
    pub figures: &'static [&'static str],
    ask: fn(&Arguments) -> Option<Verdict>,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// One of the rule's cases.
    pub case: &'static str,
    /// The facts of that case.
    pub facts: BTreeMap<&'static str, Fact>,
}

/// What a rule may look at: the answers on the way so far, the figures and the day.
#[derive(Debug)]
pub struct Arguments<'a> {
    /// Answers by the name of their question.
    pub answers: BTreeMap<&'a str, &'a Answer>,
    /// Dated amounts.
    pub figures: &'a Figures,
    /// Today in Europe/Berlin.
    pub today: Date,
}

/// The case of a rule that adds no paragraph.
pub const NONE: &str = "none";

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

/// Finds a rule by its name in dialog files.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

impl Rule {
    /// Asks the rule; `None` if an answer that it needs is missing or of another kind, which `load` rules out.
    #[must_use]
    pub fn ask(&self, arguments: &Arguments) -> Option<Verdict> {
        (self.ask)(arguments)
    }

    /// Tells whether a case adds a paragraph.
    pub fn speaking_cases(&self) -> impl Iterator<Item = &'static str> {
        self.cases.iter().map(|(case, _)| *case).filter(|case| *case != NONE)
    }
}

impl Verdict {
    fn of<const N: usize>(case: &'static str, facts: [(&'static str, Fact); N]) -> Self {
        Self { case, facts: BTreeMap::from(facts) }
    }
}

impl Arguments<'_> {
    fn date(&self, name: &str) -> Option<Date> {
        match self.answers.get(name)? {
            Answer::Date(date) => Some(*date),
            _ => None,
        }
    }

    fn amount(&self, name: &str) -> Option<i64> {
        match self.answers.get(name)? {
            Answer::Amount(amount) => Some(*amount),
            _ => None,
        }
    }

    fn option(&self, name: &str) -> Option<&str> {
        match self.answers.get(name)? {
            Answer::Option(option) => Some(option),
            _ => None,
        }
    }

    fn ticked(&self, name: &str, option: &str) -> Option<bool> {
        match self.answers.get(name)? {
            Answer::Ticks { ticks, .. } => Some(ticks.contains(option)),
            _ => None,
        }
    }

    /// The Land, if it is known. "I don't know" counts without the holidays of any one Land (§ 193 BGB).
    fn land(&self) -> Option<Land> {
        match self.answers.get("land")? {
            Answer::Place { land, .. } => Some(*land),
            _ => None,
        }
    }
}

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
