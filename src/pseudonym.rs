//! Floor 2: a chat id becomes a row key and a sealing key, through the secret and the salt of the day.
//!
//! Invariant: the secret is not in the database and the salts are; both are needed to tie a row to a chat, and a salt
//! is destroyed at the second UTC midnight after its day began. Nothing here prints a key, an id or an answer.

use std::fmt;

use anyhow::{Context, Result, bail};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use jiff::civil::Date;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::dialog::session::Session;

/// The bytes of a secret, a salt and a key.
pub const BYTES: usize = 32;
/// The bytes of a nonce (XChaCha20).
const NONCE: usize = 24;
/// A session is padded to a multiple of this, so that the length of a row tells little about it.
const BLOCK: usize = 1024;
/// What each derived key is for (HKDF `info`, RFC 5869).
const ROW: &[u8] = b"lotse session row";
const SEAL: &[u8] = b"lotse session seal";
/// What the key of a room is for (HKDF salt: no other key comes from the same root).
const ROOM: &[u8] = b"lotse workshop room";
/// The bytes of a room's key.
const ROOM_BYTES: usize = 16;

/// The secret of this installation.
pub struct Secret(Zeroizing<[u8; BYTES]>);

/// The random salt of one day.
#[derive(Clone)]
pub struct Salt {
    /// Days since 1970-01-01 UTC.
    pub day: i64,
    /// Random bytes.
    pub bytes: Zeroizing<[u8; BYTES]>,
}

/// The pseudonym of a chat on one day: where its row is and how it is sealed.
pub struct Pseudonym {
    /// The row's key.
    pub row: [u8; BYTES],
    seal: Zeroizing<[u8; BYTES]>,
}

/// A sealed session, as it is stored.
#[derive(Clone)]
pub struct Sealed {
    /// The row's key.
    pub row: [u8; BYTES],
    /// Nonce and ciphertext.
    pub bytes: Vec<u8>,
    /// How often the row was saved.
    pub version: i64,
    /// Hours since 1970-01-01 UTC.
    pub expires: i64,
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// If the text is something else.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim().as_bytes();
        if text.len() != 2 * BYTES {
            bail!("the secret must be {} hexadecimal digits, for example from `openssl rand -hex {BYTES}`", 2 * BYTES);
        }
        let mut bytes = Zeroizing::new([0; BYTES]);
        for (byte, pair) in bytes.iter_mut().zip(text.chunks(2)) {
            let digit = |char: u8| {
                char::from(char).to_digit(16).context("the secret holds a character that is no hexadecimal digit")
            };
            *byte = u8::try_from(digit(pair[0])? * 16 + digit(pair[1])?)?;
        }
        Ok(Self(bytes))
    }

    /// Makes a new secret and writes it as 64 hexadecimal digits.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn generate() -> Result<Zeroizing<String>> {
        let mut text = Zeroizing::new(String::new());
        for byte in random::<BYTES>()?.iter() {
            fmt::Write::write_fmt(&mut *text, format_args!("{byte:02x}"))?;
        }
        Ok(text)
    }

    /// Finds the key of a workshop's room, as 32 hexadecimal digits: who has the link with it sees the room. It needs no
    /// place in the database.
    #[must_use]
    pub fn room_key(&self, code: &str, day: Date) -> String {
        let keys = Hkdf::<Sha256>::new(Some(ROOM), &*self.0);
        let mut key = [0; ROOM_BYTES];
        let info = [code.as_bytes(), b" ", day.to_string().as_bytes()].concat();
        keys.expand(&info, &mut key).unwrap_or_else(|_| unreachable!("HKDF gives up to 8160 bytes"));
        format!("{:032x}", u128::from_be_bytes(key))
    }

    /// Finds the pseudonym of a chat under the salt of a day.
    #[must_use]
    pub fn pseudonym(&self, salt: &Salt, chat: i64) -> Pseudonym {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&*self.0).unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
        mac.update(&*salt.bytes);
        mac.update(&chat.to_be_bytes());
        let root = Zeroizing::new(<[u8; BYTES]>::from(mac.finalize().into_bytes()));
        let keys = Hkdf::<Sha256>::from_prk(&*root)
            .unwrap_or_else(|_| unreachable!("32 bytes are what HKDF with SHA-256 takes"));
        let mut pseudonym = Pseudonym { row: [0; BYTES], seal: Zeroizing::new([0; BYTES]) };
        for (info, key) in [(ROW, &mut pseudonym.row), (SEAL, &mut *pseudonym.seal)] {
            keys.expand(info, key).unwrap_or_else(|_| unreachable!("HKDF gives up to 8160 bytes"));
        }
        pseudonym
    }
}

impl Salt {
    /// Makes the salt of a day.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn generate(day: i64) -> Result<Self> {
        Ok(Self { day, bytes: random()? })
    }
}

impl Pseudonym {
    /// Seals a session for its row.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn seal(&self, session: &Session, version: i64, expires: i64) -> Result<Sealed> {
        let mut plain = Zeroizing::new(serde_json::to_vec(session).context("writing the session")?);
        let padded = plain.len().next_multiple_of(BLOCK);
        plain.resize(padded, b' ');
        let nonce = *random::<NONCE>()?;
        let payload = Payload { msg: &plain, aad: &self.bound(version, expires) };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| anyhow::anyhow!("the session is too large to seal"))?;
        Ok(Sealed { row: self.row, bytes: [&nonce[..], &sealed].concat(), version, expires })
    }

    /// Opens a row. `None` if it is not what this installation sealed for this chat, version and expiry: damaged,
    /// swapped, or sealed under another secret. The session then begins anew.
    #[must_use]
    pub fn open(&self, sealed: &Sealed) -> Option<Session> {
        let (nonce, bytes) = sealed.bytes.split_at_checked(NONCE)?;
        let nonce = <[u8; NONCE]>::try_from(nonce).ok()?;
        let payload = Payload { msg: bytes, aad: &self.bound(sealed.version, sealed.expires) };
        let plain = Zeroizing::new(self.cipher().decrypt(&XNonce::from(nonce), payload).ok()?);
        serde_json::from_slice(&plain).ok()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&(*self.seal).into())
    }

    /// What a seal is bound to, so that neither the row's place nor its age can be exchanged.
    fn bound(&self, version: i64, expires: i64) -> Vec<u8> {
        [&self.row[..], &version.to_be_bytes(), &expires.to_be_bytes()].concat()
    }
}

fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(&mut *bytes).map_err(|error| anyhow::anyhow!("asking the system for random bytes: {error}"))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(digit: &str) -> Secret {
        Secret::parse(&digit.repeat(64)).expect("64 digits")
    }

    fn salt(byte: u8) -> Salt {
        Salt { day: 1, bytes: Zeroizing::new([byte; BYTES]) }
    }

    #[test]
    fn what_was_sealed_opens_again_and_nothing_else() {
        let pseudonym = secret("a").pseudonym(&salt(1), 42);
        let session = Session::new(7);
        let sealed = pseudonym.seal(&session, 3, 31).expect("sealing");
        assert_eq!(pseudonym.open(&sealed), Some(session), "as it was");
        let mut flipped = sealed.clone();
        flipped.bytes[40] ^= 1;
        let others = [
            (flipped, "a bit flipped"),
            (Sealed { version: 2, ..sealed.clone() }, "another version"),
            (Sealed { expires: 32, ..sealed.clone() }, "another expiry"),
            (Sealed { bytes: vec![1, 2, 3], ..sealed.clone() }, "cut short"),
        ];
        for (other, why) in others {
            assert_eq!(pseudonym.open(&other), None, "{why}");
        }
        for other in [
            secret("b").pseudonym(&salt(1), 42),
            secret("a").pseudonym(&salt(2), 42),
            secret("a").pseudonym(&salt(1), 43),
        ] {
            assert_eq!(other.open(&sealed), None, "another secret, salt or chat");
            assert_ne!(other.row, sealed.row);
        }
    }

    #[test]
    fn a_row_tells_neither_its_answers_nor_their_number() {
        let pseudonym = secret("a").pseudonym(&salt(1), 42);
        let length = |session: &Session| pseudonym.seal(session, 1, 1).expect("sealing").bytes.len();
        let empty = Session::new(7);
        let mut one = Session::new(7);
        one.locale = Some("ar".to_owned());
        assert_eq!(length(&empty), length(&one));
    }

    #[test]
    fn each_room_has_a_key_of_its_own() {
        let day = |day| jiff::civil::date(2026, 11, day);
        let key = secret("a").room_key("b7k2m", day(23));
        assert_eq!(key, secret("a").room_key("b7k2m", day(23)), "the link stays the same");
        assert!(key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit()), "{key}");
        let others = [
            secret("a").room_key("b7k2m", day(24)),
            secret("a").room_key("b7k3m", day(23)),
            secret("b").room_key("b7k2m", day(23)),
        ];
        assert!(!others.contains(&key), "another day, code or secret");
    }

    #[test]
    fn a_secret_is_64_hexadecimal_digits() {
        assert!(Secret::parse("abc").is_err());
        assert!(Secret::parse(&"g".repeat(64)).is_err());
        assert!(Secret::parse(&Secret::generate().expect("random bytes")).is_ok());
        assert_eq!(format!("{:?}", secret("a")), "Secret");
    }
}
