//! How easy the German is: words of a sentence, and the Wiener Sachtextformel of a node.
//!
//! Invariant: only the source language is measured; other languages have other words and other formulas.

use std::collections::BTreeMap;

use super::words::{Text, Texts};
use crate::dialog::problem::Problem;
use crate::l10n::search::LISTED;

/// The most words of a sentence. A2 courses read up to about 15; a German key word with its article may come on top.
const WORDS: usize = 20;
/// The highest grade by the formula, in hundredths: most messages lie below the seventh school year; the names of offices
/// and programmes, which nobody may shorten, raise a few.
const GRADE: i64 = 900;
/// Below so many words the formula says nothing.
const ENOUGH: usize = 30;
/// A word is long from so many letters on, and many-syllabled from so many syllables on (Bamberger and Vanecek).
const LONG: usize = 7;
/// See `LONG`.
const SYLLABLES: usize = 3;
/// Vowels: those that stand together are one syllable.
const VOWELS: &str = "aeiouyäöü";

/// How easy one message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The id of its message.
    pub id: String,
    /// Its file and line.
    pub place: (String, usize),
    /// Its words without figures and paragraphs of the law.
    pub words: usize,
    /// Its sentences.
    pub sentences: usize,
    /// The words of the longest sentence.
    pub longest: usize,
    /// The school year by the first Wiener Sachtextformel, in hundredths.
    pub grade: i64,
}

impl Measured {
    /// The mean length of its sentences, in hundredths of a word.
    #[must_use]
    pub fn mean(&self) -> i64 {
        ratio(self.words, self.sentences)
    }
}

/// Measures every message that people read; the hardest to read comes first.
#[must_use]
pub fn measure(german: &Texts) -> Vec<Measured> {
    let mut messages: BTreeMap<&str, (&Text, String)> = BTreeMap::new();
    let read = |attribute: &Option<String>| attribute.as_ref().is_none_or(|name| name == "why");
    // Lists of words to search by are read by nobody.
    let said = german.iter().filter(|((id, _), _)| !id.starts_with(LISTED));
    for ((id, _), text) in said.filter(|((_, attribute), _)| read(attribute)) {
        let message = messages.entry(id).or_insert((text, String::new()));
        message.1.push_str(&text.longest);
        message.1.push('\n');
    }
    let mut measured: Vec<Measured> = messages.iter().map(|(id, (text, all))| measured(id, text, all)).collect();
    measured.sort_by_key(|message| (message.words < ENOUGH, -message.grade));
    measured
}

/// Looks for sentences and messages over the limits.
#[must_use]
pub fn check(german: &Texts) -> Vec<Problem> {
    let mut problems = Vec::new();
    for Measured { id, place: (file, line), words, longest, grade, .. } in measure(german) {
        if longest > WORDS {
            let what = format!("`{id}` has a sentence of {longest} words, {WORDS} are allowed");
            problems.push(Problem::error(&file, line, what, "Make two sentences of it."));
        }
        if words >= ENOUGH && grade > GRADE {
            let (grade, most) = (decimal(grade), decimal(GRADE));
            let what = format!("`{id}` reads like school year {grade}, {most} is the limit (Wiener Sachtextformel)");
            problems.push(Problem::error(&file, line, what, "Write shorter sentences and more common words."));
        }
    }
    problems
}

/// Writes hundredths with their decimals.
#[must_use]
pub fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

fn measured(id: &str, text: &Text, all: &str) -> Measured {
    let sentences: Vec<Vec<String>> = sentences(all);
    let words: Vec<&String> = sentences.iter().flatten().collect();
    let share = |count: usize| ratio(count * 100, words.len());
    let of = |test: &dyn Fn(&str) -> bool| words.iter().filter(|word| test(word)).count();
    // 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, all in hundredths.
    let grade = (1935 * share(of(&|word| syllables(word) >= SYLLABLES))
        + 1672 * ratio(words.len(), sentences.len())
        + 1297 * share(of(&|word| word.chars().count() >= LONG))
        - 327 * share(of(&|word| syllables(word) == 1)))
        / 10_000
        - 87;
    Measured {
        id: id.to_owned(),
        place: (text.path.clone(), text.line),
        words: words.len(),
        sentences: sentences.len(),
        longest: sentences.iter().map(Vec::len).max().unwrap_or_default(),
        grade,
    }
}

fn ratio(part: usize, whole: usize) -> i64 {
    i64::try_from(part * 100 / whole.max(1)).unwrap_or(i64::MAX)
}

/// Splits a text into sentences of words. Lines and colons end a sentence too; what stands in round brackets with a §
/// and figures are no words.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let text = without_paragraphs(&text.replace("<b>", "").replace("</b>", ""));
    let mut sentences: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines() {
        for word in line.split_whitespace() {
            let letters: String = word.chars().filter(|char| char.is_alphabetic() || *char == '-').collect();
            let figure = word.chars().any(|char| char.is_ascii_digit());
            if letters.chars().any(char::is_alphabetic) && !figure {
                sentences.last_mut().expect("there is always a last sentence").push(letters.to_lowercase());
            }
            let end = word.trim_end_matches(['“', '”', '"', ')']);
            if end.ends_with(['.', '!', '?', ':', ';', '…']) && !figure {
                sentences.push(Vec::new());
            }
        }
        sentences.push(Vec::new());
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Removes what stands in round brackets around a §.
fn without_paragraphs(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, behind)) = rest.split_once('(') {
        kept.push_str(before);
        match behind.split_once(')') {
            Some((inside, after)) if inside.contains('§') => rest = after,
            _ => {
                kept.push('(');
                rest = behind;
            }
        }
    }
    kept + rest
}

/// Counts the groups of vowels: near enough for German.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = false;
    for char in word.chars() {
        let vowel = VOWELS.contains(char);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_cut_where_people_breathe() {
        let table = [
            ("Gehen Sie heute. Rufen Sie an!", vec![3, 3], "two sentences"),
            ("Sie haben drei Wochen (§ 4 KSchG, § 222 ZPO).", vec![4], "the law in brackets is no word"),
            ("<b>Mitbringen:</b> Brief, Vertrag", vec![1, 2], "a colon ends a sentence"),
            ("Am 3.12.2026 um 24 Uhr", vec![3], "figures are no words"),
            ("eins\n\nzwei", vec![1, 1], "a line ends a sentence"),
            ("Kammer (IHK, HWK) fragen", vec![4], "other brackets are words"),
        ];
        for (text, expected, why) in table {
            let lengths: Vec<usize> = sentences(text).iter().map(Vec::len).collect();
            assert_eq!(lengths, expected, "{text}: {why}");
        }
    }

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, count) in [("arbeit", 2), ("kündigung", 3), ("frau", 1), ("rechtsantragstelle", 5), ("pst", 1)] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn harder_words_and_longer_sentences_raise_the_grade() {
        let easy = "Sie haben Zeit. Gehen Sie heute hin. Die Hilfe ist frei. ".repeat(4);
        let hard = "Die Rechtsantragstelle des Arbeitsgerichts protokolliert Kündigungsschutzklagen unentgeltlich. ";
        let text = Text { path: String::new(), line: 1, longest: String::new() };
        let (easy, hard) = (measured("easy", &text, &easy), measured("hard", &text, &hard.repeat(5)));
        assert!(easy.grade < 300 && easy.mean() == 366, "{easy:?}");
        assert!(hard.grade > 1200 && hard.longest == 7, "{hard:?}");
    }
}
