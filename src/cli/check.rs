//! `lotse check`.
//!
//! Invariant: it changes nothing; the exit code tells whether the content may go live.

use std::process::ExitCode;

use anyhow::Result;

use super::day;
use crate::check::check as check_content;
use crate::config::Check;
use crate::dialog::decide::NONE;
use crate::dialog::load::load;
use crate::dialog::rulebook::RULES;
use crate::l10n::tags;

/// Prints every problem of the content; ends with 1 if there is one that is more than a warning.
pub fn check(args: &Check) -> Result<ExitCode> {
    let files = args.content.files()?;
    if args.rules {
        print_rules();
        return Ok(ExitCode::SUCCESS);
    }
    if args.day {
        println!("{}", load(&files, &tags(&files)).content.day);
        return Ok(ExitCode::SUCCESS);
    }
    let problems = check_content(&files, day(args.date)?);
    let (warnings, errors): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.warning);
    for problem in errors.iter().chain(warnings.iter().filter(|_| args.warnings)) {
        println!("{problem}");
    }
    let hint = if warnings.is_empty() || args.warnings { "" } else { " (--warnings shows them)" };
    println!("{} problems, {} warnings{hint}", errors.len(), warnings.len());
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_rules() {
    for rule in RULES {
        println!("{}", rule.name);
        for (name, need) in rule.needs {
            println!("    needs {name}: {need:?}");
        }
        for (case, facts) in rule.cases {
            let facts: Vec<String> = facts.iter().map(|(name, kind)| format!("${name} ({kind:?})")).collect();
            let silent = if *case == NONE { " (adds nothing)" } else { "" };
            println!("    case {case}{silent} {}", facts.join(", "));
        }
    }
}
