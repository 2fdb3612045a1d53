//! Brings words that mean the same into one form: those of the lists and those that people type.
//!
//! Invariant: what is written here is compared and never shown.

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizer;
use icu_normalizer::properties::CanonicalCombiningClassMap;

use crate::dialog::western;

/// The most characters that are read: a message may have 4,096 (Bot API `text`), no question needs so many.
const LENGTH: usize = 4_096;
/// The least letters of a word in which `ue` is taken for `ü`: "due" has none.
const UMLAUT: usize = 5;
/// The least letters that stay of an Arabic word without its article.
const STEM: usize = 3;
/// The least letters that stay of an Arabic word without a single letter before it.
const WORD: usize = 4;
/// The article, alone and behind the small words that are written in one with it.
const ARTICLES: [&str; 5] = ["بال", "كال", "فال", "لل", "ال"];

/// Cuts a text into words of one form: small letters, Western digits, no marks above or below letters, one form of each
/// Arabic letter, no Arabic article.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let text: String = western(text).chars().take(LENGTH).collect();
    let text = CaseMapper::new().fold_string(&text);
    // Taken apart (NFKD) and without the marks, it is what NFKC would give without them.
    let text = DecomposingNormalizer::new_nfkd().normalize(&text);
    let classes = CanonicalCombiningClassMap::new();
    let plain: String = text.chars().filter(|char| classes.get_u8(*char) == 0).filter_map(letter).collect();
    plain.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(word).collect()
}

/// Gives a letter its one form; `None` for what only lengthens or parts a word.
fn letter(char: char) -> Option<char> {
    match char {
        'ـ' | 'ء' | '\'' | '’' | '‘' | '`' | '´' => None,
        'ى' | 'ی' => Some('ي'),
        'ة' => Some('ه'),
        'ک' | 'گ' => Some('ك'),
        'چ' => Some('ج'),
        'پ' => Some('ب'),
        'ڤ' => Some('ف'),
        'ٱ' => Some('ا'),
        other => Some(other),
    }
}

fn word(word: &str) -> String {
    let word = shortened(word);
    if word.is_ascii() { umlauts(&word) } else { stem(&word).to_owned() }
}

/// Writes a letter that stands three times or more just once: "neeein".
fn shortened(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut short = String::with_capacity(word.len());
    for run in chars.chunk_by(|a, b| a == b) {
        short.extend(run.iter().take(if run.len() > 2 && !run[0].is_ascii_digit() { 1 } else { run.len() }));
    }
    short
}

/// Makes `u` of `ue`, `o` of `oe` and `a` of `ae` in longer words: whoever has no `ü` writes `ue` or `u`. Behind another
/// vowel and behind a q the two letters are two.
fn umlauts(word: &str) -> String {
    if word.len() < UMLAUT {
        return word.to_owned();
    }
    let mut plain = String::with_capacity(word.len());
    let (mut before, mut last) = (' ', ' ');
    for char in word.chars() {
        let umlaut = char == 'e' && "aou".contains(last) && !"aeiouq".contains(before);
        if !umlaut {
            plain.push(char);
        }
        (before, last) = (last, char);
    }
    plain
}

/// Takes off an Arabic word what is written in one with it: "and", "with", "for" and the article.
fn stem(word: &str) -> &str {
    let long = |rest: &&str, least| rest.chars().count() >= least;
    let word = word.strip_prefix('و').filter(|rest| long(rest, WORD)).unwrap_or(word);
    let article = ARTICLES.iter().find_map(|article| word.strip_prefix(article).filter(|rest| long(rest, STEM)));
    article.or_else(|| word.strip_prefix(['ب', 'ل']).filter(|rest| long(rest, WORD))).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_the_same_is_written_the_same() {
        let table = [
            ("Kündigung", "kuendigung", "an umlaut written as two letters"),
            ("Kündigung", "KUNDIGUNG", "an umlaut left out"),
            ("Straße", "strasse", "a sharp s"),
            ("راتبٌ", "راتب", "short vowels"),
            ("راتـــب", "راتب", "drawn out"),
            ("إجازة", "اجازه", "hamza and ta marbuta"),
            ("الشركة", "شركه", "the article"),
            ("بالشغل", "شغل", "a small word in one with the article"),
            ("وراتبي", "راتبي", "and"),
            ("والشركة", "شركة", "and the"),
            ("بيضربني", "يضربني", "the spoken present"),
            ("مستشفى", "مستشفي", "ya without dots"),
            ("٣", "3", "Arabic digits"),
            ("ﻻ", "لا", "a ligature"),
            ("Ｌｏｈｎ", "lohn", "full width"),
            ("don't", "dont", "an apostrophe"),
            ("neeeein", "nein", "cried out"),
            ("حرااااام", "حرام", "cried out in Arabic"),
        ];
        for (one, other, why) in table {
            assert_eq!(words(one), words(other), "{why}");
        }
    }

    #[test]
    fn what_means_something_else_stays_apart() {
        for (one, other) in [("due", "du"), ("steuer", "stur"), ("quelle", "qulle"), ("الم", "م")] {
            assert_ne!(words(one), words(other));
        }
    }
}
