//! What is wrong with a content file, where, and what to do.
//!
//! Invariant: a problem always says what to do.

use std::fmt;

/// One problem of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a path below the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// A problem stops `lotse run`; a warning does not.
    pub warning: bool,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub todo: String,
}

impl Problem {
    /// Notes something that stops `lotse run`.
    #[must_use]
    pub fn error(file: &str, line: usize, what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, warning: false, what: what.into(), todo: todo.into() }
    }

    /// Notes something that will need work soon.
    #[must_use]
    pub fn warning(file: &str, line: usize, what: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { warning: true, ..Self::error(file, line, what, todo) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.warning { "warning" } else { "error" };
        write!(f, "{}:{}: {kind}: {}\n    {}", self.file, self.line, self.what, self.todo)
    }
}

/// Finds the line (from 1) of a byte offset.
#[must_use]
pub fn line(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}
