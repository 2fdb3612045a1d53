//! Reads one file of words.
//!
//! Invariant: what cannot be read is reported with its line, and the rest is read all the same.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::parser::ParserError;

use crate::dialog::problem::{Problem, line as line_at};

/// Adds a file's messages to a locale; what cannot be read, or stands twice, becomes a problem.
pub(super) fn add_resource(
    bundle: &mut FluentBundle<FluentResource>,
    path: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| syntax(path, text, error)));
            resource
        }
    };
    if let Err(errors) = bundle.add_resource(resource) {
        for error in errors {
            let (line, what) = match &error {
                FluentError::Overriding { id, .. } => (last_line(text, id), format!("`{id}` is there twice")),
                error => (1, error.to_string()),
            };
            problems.push(Problem::error(path, line, what, "Give each message one place."));
        }
    }
}

/// Says what the parser could not read.
#[must_use]
pub fn syntax(path: &str, text: &str, error: &ParserError) -> Problem {
    let line = line_at(text, error.pos.start);
    let todo = "Mend the message; projectfluent.org shows the syntax.";
    Problem::error(path, line, format!("This is not Fluent: {}", error.kind), todo)
}

/// Finds the line (from 1) of the last message or term of a name.
fn last_line(text: &str, id: &str) -> usize {
    let begins = |line: &str| {
        let rest = line.trim_start_matches('-').strip_prefix(id.trim_start_matches('-'));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().enumerate().filter(|(_, line)| begins(line)).last().map_or(1, |(index, _)| index + 1)
}
