//! `lotse check`.
//!
//! Invariant: it changes nothing; the exit code tells whether the content may go live.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use jiff::civil::Date;

use super::{day, print, sound};
use crate::check::against::{Side, against};
use crate::check::readability::decimal;
use crate::check::{self, examine};
use crate::config::Check;
use crate::dialog::decide::NONE;
use crate::dialog::load::{Files, load};
use crate::dialog::rulebook;
use crate::files;
use crate::l10n::tags;

/// How many messages the table of the hardest has.
const HARDEST: usize = 20;

/// Prints every problem of the content; ends with 1 if there is one that is more than a warning.
pub fn check(args: &Check) -> Result<ExitCode> {
    let files = args.content.files()?;
    if args.rules {
        print(&rules());
        return Ok(ExitCode::SUCCESS);
    }
    if args.day {
        print(&format!("{}\n", load(&files, &tags(&files)).content.day));
        return Ok(ExitCode::SUCCESS);
    }
    if args.citations {
        print(&citations(&files, day(args.date)?));
        return Ok(ExitCode::SUCCESS);
    }
    if args.readability {
        print(&readability(&files));
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(folder) = &args.against {
        print(&compared(folder, &files, day(args.date)?)?);
        return Ok(ExitCode::SUCCESS);
    }
    let began = Instant::now();
    let (problems, report) = examine(&files, day(args.date)?);
    let (warnings, errors): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.warning);
    let shown = errors.iter().chain(warnings.iter().filter(|_| args.warnings));
    let mut text = String::new();
    for problem in shown {
        let _ = writeln!(text, "{problem}");
    }
    let hint = if warnings.is_empty() || args.warnings { "" } else { " (--warnings shows them)" };
    let _ = writeln!(text, "{} problems, {} warnings{hint}", errors.len(), warnings.len());
    if let Some(report) = report {
        let _ = writeln!(text, "{report}  in {:.1} s", began.elapsed().as_secs_f64());
    }
    print(&text);
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes the table of what each statement rests on.
fn citations(files: &Files, today: Date) -> String {
    let mut text = "| message | rests on | reviewed |\n|---|---|---|\n".to_owned();
    for statement in check::citations(files, today) {
        let paragraphs: Vec<&str> = statement.paragraphs.iter().map(String::as_str).collect();
        let old = if statement.old { " **older than a year**" } else { "" };
        let _ = writeln!(text, "| {} | {} | {}{old} |", statement.id, paragraphs.join(", "), statement.reviewed);
    }
    text
}

/// Writes the table of the messages that are hardest to read.
fn readability(files: &Files) -> String {
    let head =
        "| message | school year (Wiener Sachtextformel) | words a sentence | longest sentence |\n|---|---|---|---|\n";
    let mut text = head.to_owned();
    for message in check::readability(files).iter().take(HARDEST) {
        let (grade, mean) = (decimal(message.grade), decimal(message.mean()));
        let _ = writeln!(text, "| {} | {grade} | {mean} | {} |", message.id, message.longest);
    }
    text
}

/// Compares with the content of another folder; that of either must be without problems.
fn compared(folder: &Path, files: &Files, today: Date) -> Result<String> {
    let other = files::folder(folder)?;
    let unread = || format!("reading the content of {}: this version has to be able to ask it", folder.display());
    let (old, old_words) = sound(&other).with_context(unread)?;
    let (new, new_words) = sound(files)?;
    let side = |content, l10n| Side { content, l10n };
    Ok(against(side(&old, &old_words), side(&new, &new_words), today))
}

/// Lists the rules with what each needs and finds.
fn rules() -> String {
    let mut text = String::new();
    for rule in rulebook::rules() {
        let _ = writeln!(text, "{}", rule.name);
        for (name, need) in rule.needs {
            let _ = writeln!(text, "    needs {name}: {need:?}");
        }
        for (case, facts) in rule.cases {
            let facts: Vec<String> = facts.iter().map(|(name, kind)| format!("${name} ({kind:?})")).collect();
            let silent = if *case == NONE { " (adds nothing)" } else { "" };
            let _ = writeln!(text, "    case {case}{silent} {}", facts.join(", "));
        }
    }
    text
}
