//! The codes of workshops: five characters, read aloud by one and typed by thirty.
//!
//! A code begins and ends with a letter and holds a digit, so that it is no number, no date, no postcode and, without
//! vowels, no word of any answer. Characters that look or sound alike are left out as far as possible; the last one
//! checks the others.
//!
//! Invariant: one wrong character, or two that changed places, never make another code.

use anyhow::{Result, bail};

use crate::dialog::western;

/// The characters of a code, in the order of their values. 23 is a prime, so that the check finds what it promises.
const ALPHABET: &[u8; 23] = b"23456789bcdfghjkmnprtwx";
/// How many of them are digits.
const DIGITS: u8 = 8;
/// The characters of a code.
const LENGTH: usize = 5;
/// How often chance is asked; about one in three codes keeps the rules.
const TRIES: usize = 1000;

/// Makes a new code by chance: one of about 80,000.
///
/// # Errors
/// If the system gives no random bytes.
pub fn new_code() -> Result<String> {
    for _ in 0..TRIES {
        let mut bytes = [0; LENGTH - 1];
        getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("asking the system for random bytes: {error}"))?;
        let characters: Vec<u8> =
            bytes.iter().filter_map(|byte| ALPHABET.get(usize::from(byte % 32)).copied()).collect();
        let Ok(characters) = <[u8; LENGTH - 1]>::try_from(characters) else { continue };
        if let Some(code) = checked(characters) {
            return Ok(code);
        }
    }
    bail!("the system's random bytes are not random");
}

/// Reads a code that someone typed, in any case and digits, with spaces, dots or hyphens. `None`: it is none, or was
/// mistyped.
#[must_use]
pub fn is_code(text: &str) -> Option<String> {
    if text.len() > 64 {
        return None;
    }
    let ignored = |char: char| char.is_whitespace() || ".-_\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}".contains(char);
    let typed: String = western(text).chars().filter(|char| !ignored(*char)).collect();
    let typed = typed.to_ascii_lowercase();
    let first = typed.as_bytes().first_chunk::<4>()?;
    (checked(*first)? == typed).then_some(typed)
}

/// Adds the check character; `None` if these characters make no code.
fn checked(characters: [u8; LENGTH - 1]) -> Option<String> {
    let mut values = [0; LENGTH - 1];
    for (value, character) in values.iter_mut().zip(characters) {
        *value = u8::try_from(ALPHABET.iter().position(|known| *known == character)?).ok()?;
    }
    // The code's sum of value times place (1 to 5) is a multiple of 23: 5 times the check makes up for the rest.
    let sum: u32 = (1..).zip(values).map(|(place, value)| place * u32::from(value)).sum();
    let check = (0..).zip(ALPHABET).find(|(value, _)| (sum + 5 * value).is_multiple_of(23)).map(|(value, _)| value)?;
    let letter = |value: u8| value >= DIGITS;
    let check = u8::try_from(check).ok()?;
    if !letter(values[0]) || !letter(check) || values.iter().all(|value| letter(*value)) {
        return None;
    }
    let code = characters.iter().copied().chain([ALPHABET[usize::from(check)]]);
    Some(code.map(char::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::session::Entry;
    use crate::papers::link;

    fn some() -> Vec<String> {
        (0..200).map(|_| new_code().expect("random bytes")).collect()
    }

    #[test]
    fn a_new_code_is_read_however_it_is_typed() {
        for code in some() {
            let (first, last) = code.split_at(2);
            let typed = [
                code.clone(),
                code.to_uppercase(),
                format!(" {first} {last}\n"),
                format!("{first}-{last}."),
                format!("\u{200F}{first}\u{2013}{last}"),
                code.chars()
                    .map(|char| {
                        char.to_digit(10).map_or(char, |digit| char::from_u32(0x0660 + digit).expect("a digit"))
                    })
                    .collect(),
            ];
            for text in typed {
                assert_eq!(is_code(&text).as_ref(), Some(&code), "{text:?}");
            }
            let entry = Entry { code: Some(code), ..Entry::default() };
            assert_eq!(link::decode(&link::encode(&entry).expect("it is short")), Some(entry), "it fits into a link");
        }
    }

    #[test]
    fn one_wrong_character_or_two_that_changed_places_make_no_other_code() {
        for code in some() {
            let typed: Vec<char> = code.chars().collect();
            for at in 0..LENGTH {
                for wrong in ('0'..='9').chain('a'..='z').filter(|wrong| *wrong != typed[at]) {
                    let mut typed = typed.clone();
                    typed[at] = wrong;
                    assert_eq!(is_code(&typed.iter().collect::<String>()), None, "{code} with {wrong} at {at}");
                }
                for other in (0..LENGTH).filter(|other| typed[*other] != typed[at]) {
                    let mut typed = typed.clone();
                    typed.swap(at, other);
                    assert_eq!(
                        is_code(&typed.iter().collect::<String>()),
                        None,
                        "{code} with {at} and {other} swapped"
                    );
                }
            }
        }
    }

    #[test]
    fn an_answer_is_no_code() {
        let table = [
            ("68159", "a postcode"),
            ("23456", "digits of the alphabet"),
            ("23.11.2026", "a day"),
            ("23 mrz", "a day"),
            ("mrz 26", "a month"),
            ("1450,50", "an amount"),
            ("40 h", "hours"),
            ("Fulda", "a town"),
            ("", "nothing"),
            ("😀😀", "no letters"),
        ];
        for (text, what) in table {
            assert_eq!(is_code(text), None, "{text}: {what}");
        }
        assert_eq!(is_code(&"b".repeat(100_000)), None, "a long text");
        for code in some() {
            assert!(code.starts_with(|char: char| char.is_ascii_lowercase()), "{code} is no number and no date");
            assert!(code.ends_with(|char: char| char.is_ascii_lowercase()), "{code} is no year");
            assert!(code.contains(|char: char| char.is_ascii_digit()), "{code} is no word");
        }
    }
}
