//! `lotse check`.
//!
//! Invariant: it changes nothing; the exit code tells whether the content may go live.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::Result;

use super::{day, print};
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
        print(&rules());
        return Ok(ExitCode::SUCCESS);
    }
    if args.day {
        print(&format!("{}\n", load(&files, &tags(&files)).content.day));
        return Ok(ExitCode::SUCCESS);
    }
    let problems = check_content(&files, day(args.date)?);
    let (warnings, errors): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.warning);
    let shown = errors.iter().chain(warnings.iter().filter(|_| args.warnings));
    let mut text = String::new();
    for problem in shown {
        let _ = writeln!(text, "{problem}");
    }
    let hint = if warnings.is_empty() || args.warnings { "" } else { " (--warnings shows them)" };
    let _ = writeln!(text, "{} problems, {} warnings{hint}", errors.len(), warnings.len());
    print(&text);
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Lists the rules with what each needs and finds.
fn rules() -> String {
    let mut text = String::new();
    for rule in RULES {
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
