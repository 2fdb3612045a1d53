//! Everything that is wrong with a content, and what will need work soon.
//!
//! Invariant: all problems of all files are reported at once, each with file, line and what to do.

pub mod transcript;
mod words;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::dialog::directory::CHECKED_DAYS;
use crate::dialog::load::{FIGURES, Files, Loaded, OFFICES, load};
use crate::dialog::problem::Problem;
use crate::dialog::rulebook::RULES;
use crate::l10n::{L10n, tags};

/// How long before a figure ends its successor has to be there, in days.
const FIGURE_DAYS: i64 = 30;

/// Checks a content on a day; warnings come behind errors.
#[must_use]
pub fn check(files: &Files, today: Date) -> Vec<Problem> {
    let loaded = load(files, &tags(files));
    let (l10n, mut problems) = L10n::load(files);
    problems.extend(loaded.problems.iter().cloned());
    problems.extend(words::check(files, &loaded, &l10n));
    problems.extend(figures(&loaded, today));
    problems.extend(offices(&loaded, today));
    problems.sort_by(|a, b| (a.warning, &a.file, a.line, &a.what).cmp(&(b.warning, &b.file, b.line, &b.what)));
    problems.dedup();
    problems
}

/// Looks for figures that rules need and that have no value on the day, or none 30 days later.
fn figures(loaded: &Loaded, today: Date) -> Vec<Problem> {
    let figures = &loaded.content.figures;
    let line = |key: &str| {
        let last = figures.all().iter().zip(&loaded.figure_lines).filter(|(figure, _)| figure.key == key);
        last.map(|(_, line)| *line).next_back().unwrap_or(1)
    };
    let mut keys: Vec<&str> = RULES.iter().flat_map(|rule| rule.figures).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    let mut problems = Vec::new();
    for key in keys {
        let soon = today.checked_add(FIGURE_DAYS.days()).unwrap_or(Date::MAX);
        if figures.on(key, today).is_none() {
            let what = format!("The figure `{key}` has no value, or more than one, on {today}");
            problems.push(Problem::error(
                FIGURES,
                line(key),
                what,
                "Add the value that holds, with its statute and source.",
            ));
        } else if figures.on(key, soon).is_none() {
            let what = format!("The figure `{key}` has no value on {soon}, {FIGURE_DAYS} days from now");
            problems.push(Problem::warning(
                FIGURES,
                line(key),
                what,
                "Add its successor, with its statute and source.",
            ));
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
