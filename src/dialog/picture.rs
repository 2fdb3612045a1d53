//! Pictures that come with a question: `dialogs/data/<name>/<locale>.png`, one for each language that has its own.
//!
//! Invariant: the bytes are handed on as they are; nothing here draws or reads a picture.

use std::collections::BTreeMap;

use super::load::Files;

/// The locale whose picture stands in for those that have none, as its words do for unknown languages.
pub const FALLBACK: &str = "en";
/// The folder of the pictures.
const FOLDER: &str = "dialogs/data/";
/// The ending of their files: Telegram takes PNG as a photo (Bot API `sendPhoto`).
const ENDING: &str = ".png";

/// All pictures, by the path of their file.
#[derive(Debug, Default)]
pub struct Pictures(BTreeMap<String, Vec<u8>>);

impl Pictures {
    /// Takes the pictures out of the files.
    #[must_use]
    pub fn read(files: &Files) -> Self {
        let pictures = files.iter().filter(|(path, _)| parts(path).is_some());
        Self(pictures.map(|(path, text)| (path.clone(), bytes(text))).collect())
    }

    /// Finds the picture of a name in a locale, else that of [`FALLBACK`].
    #[must_use]
    pub fn find(&self, name: &str, locale: &str) -> Option<&[u8]> {
        let found = [locale, FALLBACK].into_iter().find_map(|tag| self.0.get(&path(name, tag)));
        found.map(Vec::as_slice)
    }
}

/// The path of a picture's file.
#[must_use]
pub fn path(name: &str, locale: &str) -> String {
    format!("{FOLDER}{name}/{locale}{ENDING}")
}

/// The name and the locale of a picture's file; `None` for another file.
#[must_use]
pub fn parts(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(FOLDER)?.strip_suffix(ENDING)?.split_once('/').filter(|(_, locale)| !locale.contains('/'))
}

/// Writes the bytes of a picture as the text that [`Files`] hold: one character a byte, U+0000 to U+00FF.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn bytes(text: &str) -> Vec<u8> {
    text.chars().filter_map(|char| u8::try_from(char).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_out_as_it_went_in() {
        let (own, other): (Vec<u8>, Vec<u8>) = ((0..=255).collect(), b"\x89PNG\r\n\x1a\n\0".to_vec());
        let files = Files::from([
            (path("letters", "ar"), text(&own)),
            (path("letters", FALLBACK), text(&other)),
            ("dialogs/data/plz.csv".to_owned(), "01067".to_owned()),
        ]);
        let pictures = Pictures::read(&files);
        assert_eq!(pictures.find("letters", "ar"), Some(&own[..]));
        assert_eq!(pictures.find("letters", "ti"), Some(&other[..]), "a locale without its own");
        assert_eq!(pictures.find("signs", FALLBACK), None);
        assert_eq!(pictures.0.len(), 2, "a table is no picture");
    }

    #[test]
    fn a_picture_lies_in_a_folder_of_its_name() {
        assert_eq!(parts("dialogs/data/letters/fa-AF.png"), Some(("letters", "fa-AF")));
        for other in ["dialogs/data/letters.png", "dialogs/letters/de.png", "dialogs/data/a/b/de.png"] {
            assert_eq!(parts(other), None, "{other}");
        }
    }
}
