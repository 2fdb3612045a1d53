//! Everything that is wrong with a content, and what will need work soon.
//!
//! Invariant: all problems of all files are reported at once, each with file, line and what to do.

pub mod against;
pub mod citations;
mod length;
mod quiz;
pub mod readability;
mod search;
mod take;
mod text;
mod tone;
pub mod transcript;
mod wanted;
pub mod ways;
mod words;

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use self::citations::Statement;
use self::readability::Measured;
use self::ways::prove;
use self::ways::report::Report;
use crate::dialog::data::{FIGURES, OFFICES};
use crate::dialog::decide::rule;
use crate::dialog::directory::CHECKED_DAYS;
use crate::dialog::load::{Files, Loaded, load};
use crate::dialog::model::{Kind, Node};
use crate::dialog::problem::Problem;
use crate::l10n::{L10n, SOURCE, tags};
use crate::rules::figures::Figure;

/// How long before a figure ends its successor has to be there, in days.
const FIGURE_DAYS: i64 = 30;

/// Checks a content on a day; warnings come behind errors.
#[must_use]
pub fn check(files: &Files, today: Date) -> Vec<Problem> {
    examine(files, today).0
}

/// Checks a content on a day, and says how much was walked. Ways are walked only where nothing else is wrong: a missing
/// node or word would be found again on each way.
#[must_use]
pub fn examine(files: &Files, today: Date) -> (Vec<Problem>, Option<Report>) {
    let loaded = load(files, &tags(files));
    let (l10n, mut problems) = L10n::load(files);
    problems.extend(loaded.problems.iter().cloned());
    problems.extend(wanted::stray(files, &loaded));
    problems.extend(texts(files, &loaded, &l10n));
    problems.extend(figures(&loaded, today));
    problems.extend(twice(&loaded));
    problems.extend(offices(&loaded, today));
    let mut report = None;
    if problems.iter().all(|problem| problem.warning) {
        let proof = prove(files, &loaded, &l10n, today);
        problems.extend(proof.problems);
        report = Some(proof.report);
    }
    problems.sort_by(|a, b| (a.warning, &a.file, a.line, &a.what).cmp(&(b.warning, &b.file, b.line, &b.what)));
    problems.dedup();
    (problems, report)
}

/// Looks at the words of all locales: whether they fit the nodes and Telegram, their tone, and how the German reads.
fn texts(files: &Files, loaded: &Loaded, l10n: &L10n) -> Vec<Problem> {
    let (mut problems, all) = words::check(files, loaded, l10n);
    let german = all.get(SOURCE);
    for (tag, texts) in &all {
        problems.extend(length::lengths(&loaded.content, texts, german));
        problems.extend(tone::check(files, tag, texts));
        problems.extend(search::check(texts));
    }
    problems.extend(german.into_iter().flat_map(readability::check));
    problems.extend(german.into_iter().flat_map(|german| citations::check(loaded, german)));
    problems.extend(quiz::check(loaded, &all));
    problems
}

/// Measures how easy the German words of a content are, the hardest first.
#[must_use]
pub fn readability(files: &Files) -> Vec<Measured> {
    let loaded = load(files, &tags(files));
    let texts = words::check(files, &loaded, &L10n::load(files).0).1;
    texts.get(SOURCE).map(readability::measure).unwrap_or_default()
}

/// Lists what each statement of a content rests on.
#[must_use]
pub fn citations(files: &Files, today: Date) -> Vec<Statement> {
    let loaded = load(files, &tags(files));
    let texts = words::check(files, &loaded, &L10n::load(files).0).1;
    texts.get(SOURCE).map(|german| citations::statements(&loaded, german, today)).unwrap_or_default()
}

/// Looks for figures that the rules of the dialogs need and that have no value on the day, or on one of the 30 days
/// behind it. Where a rule expects the end of a figure and says that it is not known, that is a warning on the day too.
fn figures(loaded: &Loaded, today: Date) -> Vec<Problem> {
    let all = loaded.content.figures.all();
    let rules: BTreeSet<&str> =
        loaded.content.dialogs.values().flat_map(|dialog| dialog.nodes.values()).flat_map(asked).collect();
    let needed = || rules.iter().filter_map(|name| rule(name));
    let must: BTreeSet<&str> = needed().flat_map(|rule| rule.figures).copied().collect();
    let may_end: BTreeSet<&str> = needed().flat_map(|rule| rule.may_end).copied().collect();
    let mut problems = Vec::new();
    for key in must.union(&may_end) {
        let missing = (0..=FIGURE_DAYS)
            .filter_map(|days| today.checked_add(days.days()).ok())
            .find(|day| !all.iter().any(|figure| figure.key == *key && holds(figure, *day)));
        let Some(day) = missing else { continue };
        let of_key = all.iter().zip(&loaded.figure_lines).filter(|(figure, _)| figure.key == *key);
        let line = of_key.map(|(_, line)| *line).next_back().unwrap_or(1);
        problems.push(if day != today {
            let what = format!("The figure `{key}` has no value on {day}, less than {FIGURE_DAYS} days from now");
            Problem::warning(FIGURES, line, what, "Add its successor, with its statute and source.")
        } else if must.contains(key) {
            let what = format!("The figure `{key}` has no value on {today}");
            Problem::error(FIGURES, line, what, "Add the value that holds, with its statute and source.")
        } else {
            let what = format!("The figure `{key}` has no value on {today}: people are told that it is not known");
            Problem::warning(FIGURES, line, what, "Add the value that holds, with its statute and source.")
        });
    }
    problems
}

/// Lists the rules that a node asks.
fn asked(node: &Node) -> impl Iterator<Item = &str> {
    let rules = match &node.kind {
        Kind::Decide { rule, .. } => std::slice::from_ref(rule),
        Kind::Outcome { add, .. } => add.as_slice(),
        _ => &[],
    };
    rules.iter().map(String::as_str)
}

fn holds(figure: &Figure, day: Date) -> bool {
    figure.valid_from.is_none_or(|from| from <= day) && figure.valid_to.is_none_or(|to| day <= to)
}

/// Looks for figures of the same name that hold on the same day: nobody can say which one is meant.
fn twice(loaded: &Loaded) -> Vec<Problem> {
    let all = loaded.content.figures.all();
    let mut problems = Vec::new();
    for (index, (figure, line)) in all.iter().zip(&loaded.figure_lines).enumerate() {
        let first = figure.valid_from.unwrap_or(Date::MIN);
        let last = figure.valid_to.unwrap_or(Date::MAX);
        let other = all[..index].iter().find(|other| {
            other.key == figure.key
                && other.valid_from.unwrap_or(Date::MIN) <= last
                && first <= other.valid_to.unwrap_or(Date::MAX)
        });
        if let Some(other) = other {
            let day = first.max(other.valid_from.unwrap_or(Date::MIN));
            let what = format!("The figure `{}` has two values on {day}", figure.key);
            problems.push(Problem::error(FIGURES, *line, what, "End the one on the day before the other begins."));
        }
    }
    problems
}

/// Looks for contacts that no person has checked within 120 days.
fn offices(loaded: &Loaded, today: Date) -> Vec<Problem> {
    let directory = &loaded.content.directory;
    let mut problems = Vec::new();
    for (office, line) in directory.offices.iter().zip(&loaded.office_lines) {
        let age = office.checked_on().and_then(|checked| checked.until(today).ok()).map(|span| span.get_days());
        let todo = "Ask the office, then write checked = <today> into the record.";
        match age {
            None => problems.push(Problem::warning(
                OFFICES,
                *line,
                format!("No person has checked the office `{}`", office.id),
                todo,
            )),
            Some(days) if days > CHECKED_DAYS => {
                let what =
                    format!("The office `{}` was checked {days} days ago, {CHECKED_DAYS} are allowed", office.id);
                problems.push(Problem::warning(OFFICES, *line, what, todo));
            }
            Some(_) => {}
        }
    }
    problems
}
