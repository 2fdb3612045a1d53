//! Searches bytes for marked values: plain, and in every disguise that anyone can undo without a key.

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;

use sha2::{Digest, Sha256};

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// The bytes that are looked up in the index; no disguise is shorter.
const GRAM: usize = 4;
/// The bytes of a hash that are searched, so that a shortened hash is found too.
const HASHED: usize = 8;

/// A way in which a value may have been written.
pub struct Disguise {
    name: String,
    bytes: Vec<u8>,
}

/// Bytes in which values can be searched fast.
pub struct Haystack {
    bytes: Vec<u8>,
    grams: HashSet<[u8; GRAM]>,
}

impl Haystack {
    pub fn new(bytes: Vec<u8>) -> Self {
        let grams = bytes.windows(GRAM).filter_map(|gram| gram.try_into().ok()).collect();
        Self { bytes, grams }
    }

    /// Reads every file of a folder but those named; the names of the files that were read come too.
    pub fn folder(folder: &Path, but: &[&str]) -> (Vec<String>, Self) {
        let (mut names, mut bytes) = (Vec::new(), Vec::new());
        for entry in std::fs::read_dir(folder).expect("the folder") {
            let name = entry.expect("an entry").file_name().into_string().expect("a name");
            if !but.contains(&name.as_str()) {
                // A file may vanish between the two calls, as the shared memory does.
                bytes.extend(std::fs::read(folder.join(&name)).unwrap_or_default());
                names.push(name);
            }
        }
        names.sort();
        (names, Self::new(bytes))
    }

    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    pub fn holds(&self, needle: &[u8]) -> bool {
        let Some(gram) = needle.first_chunk::<GRAM>() else { panic!("too short to search: {needle:?}") };
        self.grams.contains(gram) && self.bytes.windows(needle.len()).any(|window| window == needle)
    }

    /// Names the disguises that are found.
    pub fn found<'a>(&self, disguises: &'a [Disguise]) -> Vec<&'a str> {
        disguises.iter().filter(|each| self.holds(&each.bytes)).map(|each| each.name.as_str()).collect()
    }

    /// The bytes, for another kind of search.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Lists how a text may have been written.
pub fn text(value: &str) -> Vec<Disguise> {
    let cases = [value.to_owned(), value.to_lowercase(), value.to_uppercase()];
    let mut disguises: Vec<Disguise> = cases.iter().flat_map(|case| encoded(value, case.as_bytes())).collect();
    disguises.extend(hashed(value, value.as_bytes()));
    let escaped: String = value.encode_utf16().fold(String::new(), |mut text, unit| {
        let _ = write!(text, "\\u{unit:04x}");
        text
    });
    disguises.push(disguise(value, "JSON escapes", escaped.into_bytes()));
    disguises
}

/// Lists how an id may have been written: as digits and as bytes.
pub fn number(value: i64) -> Vec<Disguise> {
    let digits = value.to_string();
    let mut disguises = text(&digits);
    disguises.push(disguise(&digits, "hexadecimal", format!("{value:x}").into_bytes()));
    let (big, little) = (value.to_be_bytes(), value.to_le_bytes());
    // Databases leave leading zero bytes out.
    let least = 8 - big.iter().take_while(|byte| **byte == 0).count();
    disguises.push(disguise(&digits, "big-endian", big[8 - least..].to_vec()));
    disguises.push(disguise(&digits, "little-endian", little[..least].to_vec()));
    for bytes in [big, little] {
        disguises.extend(encoded(&digits, &bytes));
        disguises.extend(hashed(&digits, &bytes));
    }
    disguises
}

/// Lists how bytes may have been written.
pub fn encoded(value: &str, bytes: &[u8]) -> Vec<Disguise> {
    let mut disguises = vec![
        disguise(value, "plain", bytes.to_vec()),
        disguise(value, "hex", hex(bytes).into_bytes()),
        disguise(value, "HEX", hex(bytes).to_uppercase().into_bytes()),
    ];
    for offset in 0..3 {
        for alphabet in [STANDARD, URL] {
            disguises.push(disguise(value, "base64", base64(bytes, offset, alphabet)));
        }
    }
    disguises
}

fn hashed(value: &str, bytes: &[u8]) -> Vec<Disguise> {
    let hash = Sha256::digest(bytes);
    let mut disguises = encoded(value, &hash[..HASHED]);
    for each in &mut disguises {
        each.name.push_str(" of SHA-256");
    }
    disguises
}

fn disguise(value: &str, how: &str, bytes: Vec<u8>) -> Disguise {
    Disguise { name: format!("{value:?} as {how}"), bytes }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Encodes bytes that stand `offset` bytes behind the start of a group; leaves out the characters that others share.
fn base64(bytes: &[u8], offset: usize, alphabet: &[u8; 64]) -> Vec<u8> {
    let bits: Vec<bool> = std::iter::repeat_n(false, offset * 8)
        .chain(bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)))
        .collect();
    let chars = bits.chunks_exact(6).map(|bits| bits.iter().fold(0, |sum, bit| sum * 2 + usize::from(*bit)));
    chars.skip((offset * 8).div_ceil(6)).map(|index| alphabet[index]).collect()
}

#[test]
fn whatever_is_hidden_is_found() {
    let hay = |needle: &[u8]| Haystack::new([&[7; 99], needle, &[7; 99]].concat());
    let table = [
        ("UXhtYXJr", "Qxmark", "base64 of the value"),
        ("eFF4bWFyaw", "Qxmark", "base64 behind another byte"),
        ("51786d61726b", "Qxmark", "hex"),
        ("qxmark", "Qxmark", "lower case"),
        ("\\u0051\\u0078\\u006d\\u0061\\u0072\\u006b", "Qxmark", "escaped"),
    ];
    for (hidden, value, why) in table {
        assert!(!hay(hidden.as_bytes()).found(&text(value)).is_empty(), "{why}");
    }
    let hash = Sha256::digest(b"Qxmark");
    assert!(!hay(&hash).found(&text("Qxmark")).is_empty(), "a hash as bytes");
    assert!(!hay(hex(&hash).as_bytes()).found(&text("Qxmark")).is_empty(), "a hash as hex digits");
    let id = 7_788_994_455_i64;
    for bytes in [id.to_be_bytes().to_vec(), id.to_le_bytes().to_vec(), b"1d0429f97".to_vec()] {
        assert!(!hay(&bytes).found(&number(id)).is_empty(), "{bytes:?}");
    }
    assert!(hay(b"nothing of it").found(&text("Qxmark")).is_empty());
}
