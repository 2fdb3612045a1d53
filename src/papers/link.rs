//! Deep links: what `https://t.me/<bot>?start=…` brings along (Bot API "deep linking").
//!
//! A payload is a version digit, three check characters and parts, each a letter and its text: `l` locale, `t` topic,
//! `p` Land, `c` workshop code; for example `1m78_lar_tkuendigung_psn_cb7k2`. Printed links live for years: a part that
//! is not known (any more) is left out, and a payload that was mistyped opens the bot as if there were none.
//!
//! Invariant: at most 64 characters of `[A-Za-z0-9_-]`; case does not matter.

use crate::dialog::session::Entry;
use crate::rules::Land;

/// The most characters of a payload (Bot API).
const LENGTH: usize = 64;
/// The version of payloads written today.
const VERSION: char = '1';
/// The characters of the parts, in the order of their values.
const ALPHABET: &str = "0123456789abcdefghijklmnopqrstuvwxyz_-";
/// The characters of the check, in the order of their values: no 0 beside an o, no 1
/// beside an l or an i, and no vowels, so that they make no word.
const DIGITS: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";
/// How many characters the check has.
const CHECK: usize = 3;
/// The check counts up to this prime: the largest one below 28³.
const PRIME: usize = 21_943;
/// The weight of one place against the next. With this one, no two wrong characters of the parts make up for each other,
/// however far apart they stand in a payload.
const WEIGHT: usize = 125;

/// The letters of the parts, in the order in which they are written.
const PARTS: &str = "ltpc";

/// Writes a link to the bot; `None` as [`encode`]. `bot` is the bot's user name without `@`.
#[must_use]
pub fn url(bot: &str, entry: &Entry) -> Option<String> {
    let address = format!("https://t.me/{bot}");
    if *entry == Entry::default() { Some(address) } else { Some(format!("{address}?start={}", encode(entry)?)) }
}

/// Writes a payload; `None` if it would be too long or holds other characters.
#[must_use]
pub fn encode(entry: &Entry) -> Option<String> {
    let land = entry.land.map(|land| land.code().to_lowercase());
    let parts = [('l', &entry.locale), ('t', &entry.dialog), ('p', &land), ('c', &entry.code)];
    if parts.iter().any(|(_, text)| text.as_ref().is_some_and(|text| text.contains('_'))) {
        return None; // it would be read as the beginning of another part
    }
    let body: String = parts
        .iter()
        .filter_map(|(letter, text)| text.as_ref().map(|text| format!("_{letter}{}", text.to_lowercase())))
        .collect();
    let payload = format!("{VERSION}{}{body}", check(&body)?);
    (payload.len() <= LENGTH).then_some(payload)
}

/// Reads a payload. `None` for one that was mistyped or is of a version that is not known.
#[must_use]
pub fn decode(payload: &str) -> Option<Entry> {
    if payload.len() > LENGTH {
        return None;
    }
    let payload = payload.to_ascii_lowercase();
    let (typed, body) = payload.strip_prefix(VERSION)?.split_at_checked(CHECK)?;
    if typed != check(body)? {
        return None;
    }
    let mut entry = Entry::default();
    let mut before = None;
    for part in body.split('_').skip(1) {
        let (letter, text) = part.split_at_checked(1)?;
        let place = PARTS.find(letter);
        if place.is_some_and(|place| before >= Some(place)) {
            return None; // twice, or in another order: so nothing was ever written
        }
        before = before.max(place);
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

/// Finds the check of the parts, in lower case: a polynomial of their characters. `None` for other characters. It finds
/// every one or two wrong characters and any two that changed places; of anything else, one in 21,943 gets through.
fn check(body: &str) -> Option<String> {
    let mut sum = 1;
    for char in body.chars() {
        sum = (sum * WEIGHT + ALPHABET.find(char)? + 1) % PRIME;
    }
    let base = DIGITS.len();
    let digit = |value: usize| char::from(DIGITS[value % base]);
    Some([sum / (base * base), sum / base, sum].into_iter().map(digit).collect())
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
        assert_eq!(encode(&full()).as_deref(), Some("1m78_lar_tkuendigung_psn_cb7k2"));
    }

    #[test]
    fn a_link_names_the_bot_and_only_what_was_chosen() {
        let link = url("lotse_bot", &full());
        assert_eq!(link.as_deref(), Some("https://t.me/lotse_bot?start=1m78_lar_tkuendigung_psn_cb7k2"));
        assert_eq!(url("lotse_bot", &Entry::default()).as_deref(), Some("https://t.me/lotse_bot"));
        let strange = |text: &str| Entry { code: Some(text.to_owned()), ..Entry::default() };
        assert_eq!(url("lotse_bot", &strange("a b")), None, "a character that Telegram does not take");
        assert_eq!(url("lotse_bot", &strange("a_lde")), None, "what would be read as another part");
        assert_eq!(url("lotse_bot", &strange(&"a".repeat(LENGTH))), None, "longer than Telegram takes");
    }

    #[test]
    fn no_two_wrong_characters_make_up_for_each_other() {
        let most = ALPHABET.len() - 1;
        let mut power = 1;
        for distance in 1..LENGTH {
            power = power * WEIGHT % PRIME;
            for one in 1..=most {
                let other = one * power % PRIME;
                assert!(other > most && PRIME - other > most, "{one} and {other}, {distance} places apart");
            }
        }
    }

    #[test]
    fn every_single_typing_error_is_found() {
        let payload = encode(&full()).expect("it is short");
        for at in 0..payload.len() {
            for wrong in ALPHABET.chars() {
                let mut typed: Vec<char> = payload.chars().collect();
                if typed[at] != wrong {
                    typed[at] = wrong;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(decode(&typed), None, "{typed}");
                }
            }
        }
    }

    #[test]
    fn strange_payloads_open_the_bot_all_the_same() {
        let unknown = format!("1{}_lar_zx", check("_lar_zx").expect("known characters"));
        let known = Entry { locale: Some("ar".to_owned()), ..Entry::default() };
        assert_eq!(decode(&unknown), Some(known), "an unknown part is left out");
        for body in ["_tlohn_lar", "_lar_lde", "_lar__tlohn", "_"] {
            let payload = format!("1{}{body}", check(body).expect("known characters"));
            assert_eq!(decode(&payload), None, "{payload}: nothing was ever written so");
        }
        for payload in ["", "1", "1abc", "2abc_lar", "é", "1é", "1ab\u{e9}", "\u{0}\u{1}", &"a".repeat(65)] {
            assert_eq!(decode(payload), None, "{payload}");
        }
    }
}
