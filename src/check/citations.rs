//! Which statement rests on which paragraph of the law, and whether its file names it.
//!
//! Invariant: a paragraph in the German words that the dialog's `sources` do not name is a problem: nobody would look it up
//! at the next review.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::quiz::questions;
use super::words::Texts;
use crate::dialog::load::{Loaded, dialog_path};
use crate::dialog::model::Dialog;
use crate::dialog::problem::Problem;

/// A statement with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The message's id.
    pub id: String,
    /// The paragraphs its German words name, as `§ 4 KSchG`; empty if it names none.
    pub paragraphs: BTreeSet<String>,
    /// When a person last held its file against the sources.
    pub reviewed: Date,
    /// Whether that is more than a year ago.
    pub old: bool,
}

/// Lists the statements of all dialogs: the messages with a paragraph, and the results and explanations without one.
#[must_use]
pub fn statements(loaded: &Loaded, german: &Texts, today: Date) -> Vec<Statement> {
    let old = |reviewed: Date| reviewed.checked_add(1.year()).is_ok_and(|until| until < today);
    let mut statements: Vec<Statement> = Vec::new();
    for (id, dialog) in &loaded.content.dialogs {
        for ((message, attribute), text) in german.iter().filter(|(_, text)| text.path.ends_with(&format!("/{id}.ftl")))
        {
            if attribute.as_ref().is_some_and(|name| name != "why" && name != "copy") {
                continue;
            }
            let paragraphs = cited(&text.longest);
            match statements.last_mut().filter(|last| last.id == *message) {
                Some(last) => last.paragraphs.extend(paragraphs),
                None => statements.push(Statement {
                    id: message.clone(),
                    paragraphs,
                    reviewed: dialog.reviewed,
                    old: old(dialog.reviewed),
                }),
            }
        }
    }
    statements.extend(questions(&loaded.content.quiz).map(|(id, question)| {
        let words = german.iter().filter(|((message, _), _)| *message == id);
        let paragraphs = words.flat_map(|(_, text)| cited(&text.longest)).collect();
        Statement { id, paragraphs, reviewed: question.reviewed, old: old(question.reviewed) }
    }));
    statements
}

/// Looks for paragraphs in the German words that the dialog's `sources` do not name.
#[must_use]
pub fn check(loaded: &Loaded, german: &Texts) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, dialog) in &loaded.content.dialogs {
        let known = sources(dialog);
        for ((message, _), text) in german.iter().filter(|(_, text)| text.path.ends_with(&format!("/{id}.ftl"))) {
            for paragraph in cited(&text.longest).difference(&known) {
                let what = format!("`{message}` names {paragraph}, which is not among the `sources` of the dialog");
                let todo = format!("Look it up, then add it to `sources` in {}.", dialog_path(id));
                problems.push(Problem::error(&text.path, text.line, what, todo));
            }
        }
    }
    problems
}

fn sources(dialog: &Dialog) -> BTreeSet<String> {
    dialog.sources.iter().flat_map(|source| cited(source)).collect()
}

/// Reads the paragraphs of a text: `§ 4 KSchG`, `§§ 123, 124 BGB`, `§§ 296-298 SGB III`, `§ 25 Abs. 4a, § 59 Abs. 7
/// AufenthG`. The parts of a paragraph (Abs., Satz, Nr.) are passed over.
#[must_use]
pub fn cited(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    let mut words = text.split(|char: char| char.is_whitespace() || "(),;<>/„“".contains(char)).peekable();
    // Whether a § was read whose law is still to come, whether it was §§, and whether the number of a part comes.
    let (mut in_law, mut several, mut part) = (false, false, false);
    while let Some(word) = words.next() {
        let bare = word.trim_matches(|char: char| !char.is_alphanumeric() && char != '§');
        if word.starts_with('§') {
            (in_law, several, part) = (true, word.starts_with("§§"), false);
            let glued = bare.trim_start_matches('§');
            open.extend(numbers(glued));
        } else if in_law && PARTS.contains(&bare) {
            part = true;
        } else if in_law && is_law(bare) {
            let book = words.peek().map(|next| next.trim_matches(|char: char| !char.is_alphanumeric()));
            let law = match book.filter(|book| bare == "SGB" && book.chars().all(|char| "IVX".contains(char))) {
                Some(book) => format!("{bare} {book}"),
                None => bare.to_owned(),
            };
            found.extend(open.drain(..).map(|number| format!("§ {number} {law}")));
            in_law = false;
        } else if in_law && part {
            // Behind "§ 25 Abs. 4a" more parts of it follow, behind "§§ 309 Nr. 13" more paragraphs.
            part = !several || bare.is_empty();
        } else if in_law {
            open.extend(numbers(bare));
        }
    }
    found
}

/// The words that lead to a part of a paragraph.
const PARTS: [&str; 7] = ["Abs", "Absatz", "Satz", "Nr", "Nummer", "Buchst", "Halbsatz"];

/// Tells whether a word is the short name of a law: two large letters or more, such as `KSchG` or `7._PflegeArbbV`.
fn is_law(word: &str) -> bool {
    word.chars().filter(char::is_ascii_uppercase).count() >= 2 && !word.starts_with(|char: char| char.is_ascii_digit())
}

/// Reads `4`, `18a` or the range `296-298`.
fn numbers(word: &str) -> Vec<String> {
    let single = |word: &str| {
        let digits = word.trim_end_matches(|char: char| char.is_ascii_lowercase());
        (!digits.is_empty() && digits.chars().all(|char| char.is_ascii_digit()) && word.len() <= digits.len() + 1)
            .then(|| word.to_owned())
    };
    let range = word.split_once(['-', '–']).and_then(|(first, last)| {
        let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
        (first < last && last - first < 100).then(|| (first..=last).map(|number| number.to_string()).collect())
    });
    range.unwrap_or_else(|| single(word).into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_read_as_lawyers_write_them() {
        let table: [(&str, &[&str], &str); 10] = [
            ("Das Gesetz gibt drei Wochen (§ 4 KSchG).", &["§ 4 KSchG"], "one"),
            ("§§ 123, 124 BGB", &["§ 123 BGB", "§ 124 BGB"], "two of one law"),
            ("§§ 296-298 SGB III", &["§ 296 SGB III", "§ 297 SGB III", "§ 298 SGB III"], "a range"),
            ("§§ 11 bis 12 KSchG", &["§ 11 KSchG", "§ 12 KSchG"], "a range in words names its ends"),
            ("§ 309 Nr. 13 BGB", &["§ 309 BGB"], "a number of a paragraph"),
            ("§§ 309 Nr. 13, 394 BGB", &["§ 309 BGB", "§ 394 BGB"], "and another paragraph"),
            ("§ 25 Abs. 4a, 4b, § 59 Abs. 7 AufenthG", &["§ 25 AufenthG", "§ 59 AufenthG"], "one law behind all"),
            ("§ 7 Abs. 2 SGB VII und § 3 Abs. 3 ArbSchG", &["§ 3 ArbSchG", "§ 7 SGB VII"], "two laws"),
            ("§ 18a AufenthG", &["§ 18a AufenthG"], "a letter"),
            ("14 Tage nach dem Brief", &[], "no paragraph"),
        ];
        for (text, expected, why) in table {
            let found = cited(text);
            assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{text}: {why}");
        }
    }
}
