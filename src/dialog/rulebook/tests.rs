//! Every rule is asked with every answer it can be given, on many days.
//!
//! Invariant: nothing here knows what a rule says, only that it says one of its cases with just their facts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::rules;
use crate::dialog::decide::{Arguments, Fact, FactKind, Need, Rule};
use crate::dialog::session::Answer;
use crate::rules::figures::{Figure, Figures};

/// Days before and after today that are given as answers.
#[rustfmt::skip]
const DAYS: [i64; 21] = [
    -800, -400, -250, -150, -91, -62, -61, -40, -30, -21, -14, -8, -3, 0, 2, 40, 60, 90, 120, 250, 400,
];

#[test]
fn every_rule_says_its_cases_with_just_their_facts() {
    let mut never = Vec::new();
    for rule in rules() {
        let mut said = BTreeSet::new();
        for today in [date(2026, 11, 23), date(2027, 2, 1), date(2040, 6, 15), date(2026, 12, 31)] {
            for figures in [all(), Figures::default()] {
                for answers in answers(rule, today) {
                    let answers = answers.iter().map(|(name, answer)| (*name, answer)).collect();
                    said.insert(ask(rule, &Arguments { answers, figures: &figures, today }));
                }
            }
        }
        let cases: BTreeSet<&str> = rule.cases.iter().map(|(case, _)| *case).collect();
        never.extend(cases.difference(&said).map(|case| format!("{} {case}", rule.name)));
    }
    assert!(never.is_empty(), "cases that no answer leads to: {never:#?}");
}

/// Asks and compares the facts with those that the case announces.
fn ask(rule: &Rule, arguments: &Arguments) -> &'static str {
    let verdict = rule.ask(arguments);
    let verdict = verdict.unwrap_or_else(|| panic!("{} has all it needs: {:?}", rule.name, arguments.answers));
    let (_, announced) = rule.cases.iter().find(|(case, _)| *case == verdict.case).expect("one of its cases");
    let announced: BTreeMap<&str, FactKind> = announced.iter().copied().collect();
    let found: BTreeMap<&str, FactKind> = verdict.facts.iter().map(|(name, fact)| (*name, kind(*fact))).collect();
    assert_eq!(found, announced, "{} {}", rule.name, verdict.case);
    verdict.case
}

fn kind(fact: Fact) -> FactKind {
    match fact {
        Fact::Date(_) => FactKind::Date,
        Fact::Month(_) => FactKind::Month,
        Fact::Number(_) => FactKind::Number,
        Fact::Money(_) => FactKind::Money,
        Fact::Decimal(_) => FactKind::Decimal,
    }
}

#[test]
fn every_name_means_one_thing() {
    let mut names = BTreeSet::new();
    let mut kinds: BTreeMap<&str, FactKind> = BTreeMap::new();
    for rule in rules() {
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
        let cases: BTreeSet<&str> = rule.cases.iter().map(|(case, _)| *case).collect();
        assert_eq!(cases.len(), rule.cases.len(), "{}: a case stands twice", rule.name);
        for (name, kind) in rule.cases.iter().flat_map(|(_, facts)| *facts) {
            assert_eq!(kinds.insert(name, *kind).unwrap_or(*kind), *kind, "${name} of {} is of two kinds", rule.name);
        }
    }
}

#[test]
fn the_figures_that_rules_look_up_are_known() {
    let known = include_str!("../../../dialogs/data/figures.toml");
    for rule in rules() {
        for key in rule.figures.iter().chain(rule.may_end) {
            assert!(known.contains(&format!("key = \"{key}\"")), "{}: {key}", rule.name);
        }
    }
}

/// Every figure that a rule looks up, without end.
fn all() -> Figures {
    let keys: BTreeSet<&str> = rules().flat_map(|rule| rule.figures.iter().chain(rule.may_end)).copied().collect();
    let figure = |key: &str| Figure {
        key: key.to_owned(),
        value: if key == "midijob_upper_limit_month" { 2000 } else { 1000 },
        unit: "a unit".to_owned(),
        valid_from: None,
        valid_to: None,
        statute: "§ 1".to_owned(),
        source: "a test".to_owned(),
    };
    Figures::new(keys.into_iter().map(figure).collect())
}

type Given = Vec<(&'static str, Answer)>;

/// Lists the combinations of answers that a rule can be given.
fn answers(rule: &Rule, today: Date) -> Vec<Given> {
    rule.needs.iter().fold(vec![Vec::new()], |sofar, (name, need)| {
        let given = given(need, today);
        let with =
            |before: Given| given.iter().map(move |answer| [before.clone(), vec![(*name, answer.clone())]].concat());
        sofar.into_iter().flat_map(with).collect()
    })
}

fn given(need: &Need, today: Date) -> Vec<Answer> {
    match need {
        Need::Day => DAYS.iter().map(|days| Answer::Date(today + days.days())).collect(),
        Need::Month => {
            (-50..=0).step_by(2).map(|back| Answer::Date((today + back.months()).first_of_month())).collect()
        }
        Need::Hours | Need::Euro => [0, 1, 900, 1100, 100_000].map(Answer::Amount).to_vec(),
        Need::Place => vec![Answer::Unknown],
        Need::Choice(options) => options.iter().map(|option| Answer::Option((*option).to_owned())).collect(),
        Need::Several(options) => {
            let ticks = |ticks: &[&str]| Answer::Ticks {
                ticks: ticks.iter().map(|tick| (*tick).to_owned()).collect(),
                done: true,
            };
            vec![ticks(&[]), ticks(options)]
        }
    }
}
