//! Promises and certainties that must not stand in the words: `locales/<tag>/tone.toml`.
//!
//! Invariant: information is not legal advice; nothing says that someone will win or is owed for sure.

use serde::Deserialize;
use toml::Spanned;

use super::words::{Text, Texts};
use crate::dialog::load::Files;
use crate::dialog::problem::{Problem, line};

/// The list of a locale.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tone {
    phrase: Vec<Phrase>,
}

/// One phrase that must not stand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    /// How it begins or reads, in any case of letters.
    says: Spanned<String>,
    /// What to write instead.
    instead: String,
}

/// The path of a locale's list.
pub fn path(tag: &str) -> String {
    format!("locales/{tag}/tone.toml")
}

/// Looks for phrases of the locale's list in its texts.
pub fn check(files: &Files, tag: &str, texts: &Texts) -> Vec<Problem> {
    let path = path(tag);
    let Some(file) = files.get(&path) else {
        let todo = "Write [[phrase]] with says and instead: promises that must not stand.";
        return vec![Problem::error(&path, 1, format!("The locale `{tag}` has no tone.toml"), todo)];
    };
    let tone: Tone = match toml::from_str(file) {
        Ok(tone) => tone,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let what = format!("The list of phrases cannot be read: {}", error.message());
            return vec![Problem::error(&path, line(file, at), what, "Write [[phrase]] with says and instead.")];
        }
    };
    let mut problems = Vec::new();
    for Phrase { says, instead } in &tone.phrase {
        if plain(says.get_ref()).is_empty() {
            let todo = "Write the words, or remove it.";
            problems.push(Problem::error(&path, line(file, says.span().start), "A phrase is empty", todo));
            continue;
        }
        let said = texts.iter().filter(|(_, text)| holds(text, says.get_ref()));
        problems.extend(said.map(|((id, _), text)| {
            let what = format!("`{id}` says \"{}\", which promises too much; better: {instead}", says.get_ref());
            Problem::error(&text.path, text.line, what, "Write what the law says with its §, or what usually happens.")
        }));
    }
    problems
}

/// Tells whether a text says a phrase, at the beginning of a word.
fn holds(text: &Text, phrase: &str) -> bool {
    format!(" {}", plain(&text.longest)).contains(&format!(" {}", plain(phrase)))
}

/// Makes a text comparable: small letters, single spaces, no marks but those inside words.
fn plain(text: &str) -> String {
    let text = text.replace("<b>", "").replace("</b>", "").to_lowercase();
    let letters = text.chars().filter(|char| !vowel_mark(*char));
    let spaced: String = letters.map(|char| if char.is_alphanumeric() || char == '\'' { char } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Arabic short vowels, which some write and some do not.
fn vowel_mark(char: char) -> bool {
    matches!(char, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_however_it_is_written() {
        let table = [
            ("Dann <b>gewinnen Sie</b> sicher.", "gewinnen Sie", true, "bold"),
            ("Gewinnen\nSie", "gewinnen sie", true, "a new line, large letters"),
            ("Sie haben Anspruch.", "anspruch", true, "the beginning of a word"),
            ("ein Rechtsanspruch", "anspruch", false, "the end of another word"),
            ("أنتم مُتأكّدون", "متأكدون", true, "Arabic short vowels"),
        ];
        for (text, phrase, expected, why) in table {
            let text = Text { path: String::new(), line: 1, longest: text.to_owned() };
            assert_eq!(holds(&text, phrase), expected, "{phrase}: {why}");
        }
    }
}
