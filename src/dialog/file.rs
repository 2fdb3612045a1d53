//! One content file while it is read.
//!
//! Invariant: whatever cannot be read becomes a problem with its line, and the rest is read all the same.

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::value::Datetime;

use super::load::date;
use super::problem::{Problem, line};

/// What a line is that the parser cannot read.
const NO_TOML: &str = "This is not TOML";

/// One file while it is read.
pub struct File<'a> {
    /// Its path below the content folder.
    pub path: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> File<'a> {
    /// Opens a file.
    pub fn new(path: &'a str, text: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self { path, text, problems }
    }

    /// Its text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Notes a problem at a byte offset.
    pub fn problem(&mut self, offset: usize, what: impl Into<String>, todo: impl Into<String>) {
        self.problems.push(Problem::error(self.path, line(self.text, offset), what, todo));
    }

    /// Notes a problem in a line (from 1).
    pub fn problem_in(&mut self, line: usize, what: impl Into<String>, todo: impl Into<String>) {
        self.problems.push(Problem::error(self.path, line, what, todo));
    }

    /// Reads a day that may be missing; a time, or a day that no calendar has, is a problem.
    pub fn day(&mut self, value: Option<&Spanned<Datetime>>) -> Option<Date> {
        let value = value?;
        let day = date(value.get_ref()).filter(|_| value.get_ref().time.is_none());
        if day.is_none() {
            self.problem(value.span().start, format!("{} is no day", value.get_ref()), "Write YYYY-MM-DD.");
        }
        day
    }

    /// Reads one value; a problem names the place.
    pub fn value<T: DeserializeOwned>(&mut self, value: Spanned<DeValue>) -> Option<T> {
        let start = value.span().start;
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                let offset = error.span().map_or(start, |span| span.start);
                if self.is_broken(offset) {
                    return None;
                }
                self.problem(offset, error.message().to_owned(), "Write it as docs/content.md shows.");
                None
            }
        }
    }

    /// Tells whether the line of a byte offset is no TOML at all: what is left of its value says nothing.
    fn is_broken(&self, offset: usize) -> bool {
        let at = line(self.text, offset);
        self.problems
            .iter()
            .any(|problem| problem.file == self.path && problem.line == at && problem.what.starts_with(NO_TOML))
    }

    /// Reads one value into its place; `false` after a problem.
    pub fn fill<T: DeserializeOwned>(&mut self, place: &mut Option<T>, value: Spanned<DeValue>) -> bool {
        *place = self.value(value);
        place.is_some()
    }

    /// Reads the file's table; syntax errors become problems and the rest is read all the same.
    pub fn table(&mut self) -> DeTable<'a> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            self.problem(offset, format!("{NO_TOML}: {}", error.message()), "Mend the line.");
        }
        table.into_inner()
    }

    /// Reads the records of `[[name]]` with the line of each; other keys go to `other`.
    pub fn records<T: DeserializeOwned>(
        &mut self,
        name: &str,
        mut other: impl FnMut(&mut Self, &str, Spanned<DeValue>),
    ) -> Vec<(T, usize)> {
        let mut records = Vec::new();
        for (key, value) in self.table() {
            let DeValue::Array(_) = value.get_ref() else {
                other(self, key.get_ref(), value);
                continue;
            };
            if key.get_ref() != name {
                self.problem(
                    key.span().start,
                    format!("`{}` is not known here", key.get_ref()),
                    format!("Write [[{name}]]."),
                );
                continue;
            }
            let DeValue::Array(array) = value.into_inner() else {
                continue;
            };
            for record in array {
                let at = line(self.text, record.span().start);
                records.extend(self.value(record).map(|record| (record, at)));
            }
        }
        records
    }
}
