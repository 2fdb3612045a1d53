//! Deep links: what `https://t.me/<bot>?start=…` brings along (Bot API "deep linking").
//!
//! A payload is a version digit, a check character and parts, each a letter and its text: `l` locale, `t` topic, `p`
//! Land, `c` workshop code; for example `19_lar_tkuendigung_psn_cb7k2`. Printed links live for years: a part that is not known
//! (any more) is left out, and a payload that was mistyped opens the bot as if there were none.
//!
//! Invariant: at most 64 characters of `[A-Za-z0-9_-]`; case does not matter.

use crate::dialog::session::Entry;
use crate::rules::Land;

/// The most characters of a payload (Bot API).
const LENGTH: usize = 64;
/// The version of payloads written today.
const VERSION: char = '1';
/// The characters that the check counts, in the order of their values (ISO/IEC 7064, MOD 37-36).
const ALPHABET: &str = "0123456789abcdefghijklmnopqrstuvwxyz";

/// Writes a payload; `None` if it would be too long or holds other characters.
#[must_use]
pub fn encode(entry: &Entry) -> Option<String> {
    let land = entry.land.map(|land| land.code().to_lowercase());
    let parts = [('l', &entry.locale), ('t', &entry.dialog), ('p', &land), ('c', &entry.code)];
    let body: String = parts
        .iter()
        .filter_map(|(letter, text)| text.as_ref().map(|text| format!("_{letter}{}", text.to_lowercase())))
        .collect();
    let payload = format!("{VERSION}{}{body}", check(&body)?);
    (payload.len() <= LENGTH && body.chars().all(|char| char.is_ascii_alphanumeric() || char == '_' || char == '-'))
        .then_some(payload)
}

/// Reads a payload. `None` for one that was mistyped or is of a version that is not known.
#[must_use]
pub fn decode(payload: &str) -> Option<Entry> {
    if payload.len() > LENGTH {
        return None;
    }
    let payload = payload.to_ascii_lowercase();
    let mut chars = payload.chars();
    if chars.next()? != VERSION || chars.next()? != check(payload.get(2..)?)? {
        return None;
    }
    let mut entry = Entry::default();
    for part in payload.get(2..)?.split('_').filter(|part| !part.is_empty()) {
        let (letter, text) = part.split_at_checked(1)?;
        let text = text.to_owned();
        match letter {
            "l" => entry.locale = Some(text),
            "t" => entry.dialog = Some(text),
            "p" => entry.land = Land::parse(&text.to_uppercase()),
            "c" => entry.code = Some(text),
            _ => {}
        }
    }
    Some(entry)
}

/// Finds the check character of a body (ISO/IEC 7064, MOD 37-36): it finds every single wrong character and every two
/// that changed places. Separators do not count.
fn check(body: &str) -> Option<char> {
    let mut product = 36;
    for char in body.chars().filter(|char| *char != '_' && *char != '-') {
        let value = ALPHABET.find(char)?;
        let sum = match (product + value) % 36 {
            0 => 36,
            sum => sum,
        };
        product = (sum * 2) % 37;
    }
    ALPHABET.chars().nth((37 - product) % 36)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Entry {
        Entry {
            locale: Some("ar".to_owned()),
            dialog: Some("kuendigung".to_owned()),
            land: Some(Land::SN),
            code: Some("b7k2".to_owned()),
        }
    }

    #[test]
    fn what_was_written_is_read_again_whatever_the_case() {
        for entry in [full(), Entry::default(), Entry { dialog: None, ..full() }] {
            let payload = encode(&entry).expect("it is short");
            assert_eq!(decode(&payload), Some(entry.clone()), "{payload}");
            assert_eq!(decode(&payload.to_uppercase()), Some(entry), "{payload} in capitals");
        }
    }

    #[test]
    fn links_printed_today_stay_readable() {
        assert_eq!(encode(&full()).as_deref(), Some("19_lar_tkuendigung_psn_cb7k2"));
    }

    #[test]
    fn the_check_is_that_of_the_standard() {
        assert_eq!(check("a12425gabc1234002"), Some('m'), "the Global Release Identifier's published example");
    }

    #[test]
    fn every_single_typing_error_is_found() {
        let payload = encode(&full()).expect("it is short");
        for at in 2..payload.len() {
            for wrong in ALPHABET.chars() {
                let mut typed: Vec<char> = payload.chars().collect();
                if typed[at] != '_' && typed[at] != wrong {
                    typed[at] = wrong;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(decode(&typed), None, "{typed}");
                }
            }
        }
    }

    #[test]
    fn strange_payloads_open_the_bot_all_the_same() {
        let unknown = format!("1{}_zx", check("_zx").expect("known characters"));
        assert_eq!(decode(&unknown), Some(Entry::default()), "an unknown part is left out");
        for payload in ["", "1", "2a_lar", "é", "1é", "\u{0}\u{1}", &"a".repeat(65)] {
            assert_eq!(decode(payload), None, "{payload}");
        }
    }
}
