//! Who is logged in: sessions in memory.
//!
//! Invariant: a token is kept only as its SHA-256, and nothing says who the person is or where they come from.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How many people can be logged in; one more ends the session that was idle for longest.
const MOST: usize = 64;
/// The bytes of a token.
const BYTES: usize = 32;

/// How long a session lives.
#[derive(Debug, Clone, Copy)]
pub struct Life {
    /// After the login.
    pub whole: Duration,
    /// After the last page.
    pub idle: Duration,
}

impl Default for Life {
    fn default() -> Self {
        Self { whole: Duration::from_hours(12), idle: Duration::from_hours(1) }
    }
}

/// A login that is valid: what a handler behind the login is given.
#[derive(Debug, Clone)]
pub struct Session {
    /// The token that every form of this session holds in its hidden field `csrf`.
    pub csrf: String,
    key: [u8; BYTES],
}

/// All sessions.
#[derive(Default)]
pub struct Sessions {
    life: Life,
    open: Mutex<HashMap<[u8; BYTES], Open>>,
}

struct Open {
    csrf: String,
    began: Instant,
    used: Instant,
}

impl Sessions {
    /// Keeps sessions that live so long.
    #[must_use]
    pub fn new(life: Life) -> Self {
        Self { life, open: Mutex::default() }
    }

    /// Begins a session; returns the token for its cookie.
    ///
    /// # Errors
    /// If the system gives no random bytes.
    pub fn begin(&self) -> Result<String> {
        let (token, csrf, now) = (token()?, token()?, Instant::now());
        let mut open = self.living();
        if open.len() >= MOST
            && let Some(oldest) = open.iter().min_by_key(|(_, session)| session.used).map(|(key, _)| *key)
        {
            open.remove(&oldest);
        }
        open.insert(hash(&token), Open { csrf, began: now, used: now });
        Ok(token)
    }

    /// Finds the session of a token, if it lives.
    pub fn find(&self, token: &str) -> Option<Session> {
        let key = hash(token);
        let mut open = self.living();
        let session = open.get_mut(&key)?;
        session.used = Instant::now();
        Some(Session { csrf: session.csrf.clone(), key })
    }

    /// Ends a session.
    pub fn end(&self, session: &Session) {
        self.living().remove(&session.key);
    }

    /// The sessions that live; the others are dropped.
    fn living(&self) -> MutexGuard<'_, HashMap<[u8; BYTES], Open>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let Life { whole, idle } = self.life;
        open.retain(|_, session| session.began.elapsed() < whole && session.used.elapsed() < idle);
        open
    }
}

/// Makes a token that nobody can guess: 64 hexadecimal digits.
///
/// # Errors
/// If the system gives no random bytes.
pub fn token() -> Result<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).context("asking the system for random bytes")?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Compares tokens without telling by the time how much of them is right.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// Finds the first cookie of a name.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

fn hash(token: &str) -> [u8; BYTES] {
    Sha256::digest(token).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_lives_until_it_is_old_idle_or_ended() {
        let long = Duration::from_hours(1);
        let table = [
            (Life { whole: long, idle: long }, true, "it has just begun"),
            (Life { whole: Duration::ZERO, idle: long }, false, "it is old"),
            (Life { whole: long, idle: Duration::ZERO }, false, "it is idle"),
        ];
        for (life, lives, why) in table {
            let sessions = Sessions::new(life);
            let token = sessions.begin().expect("random bytes");
            assert_eq!(sessions.find(&token).is_some(), lives, "{why}");
        }
        let sessions = Sessions::default();
        let token = sessions.begin().expect("random bytes");
        sessions.end(&sessions.find(&token).expect("it lives"));
        assert!(sessions.find(&token).is_none(), "it was ended");
    }

    #[test]
    fn one_more_session_than_fit_ends_the_one_that_was_idle_for_longest() {
        let sessions = Sessions::default();
        let tokens: Vec<String> = (0..MOST).map(|_| sessions.begin().expect("random bytes")).collect();
        assert!(sessions.find(&tokens[0]).is_some(), "the first one was just used");
        let new = sessions.begin().expect("random bytes");
        assert!(sessions.find(&tokens[1]).is_none(), "idle for longest");
        for token in [&tokens[0], &tokens[2], &new] {
            assert!(sessions.find(token).is_some());
        }
    }

    #[test]
    fn tokens_are_compared_whole() {
        let token = token().expect("random bytes");
        assert_eq!(token.len(), 2 * BYTES);
        let table = [
            (token.clone(), true, "the same"),
            (String::new(), false, "nothing"),
            (token[1..].to_owned(), false, "a part"),
            (format!("{token}0"), false, "more"),
            (token.to_uppercase() + "x", false, "another"),
        ];
        for (other, expected, why) in table {
            assert_eq!(same(&token, &other), expected, "{why}");
        }
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, "a=1; lotse-form=2; lotse=3".parse().expect("a header"));
        headers.append(COOKIE, "b=4".parse().expect("a header"));
        let table = [("lotse", Some("3")), ("lotse-form", Some("2")), ("b", Some("4")), ("c", None), ("lots", None)];
        for (name, expected) in table {
            assert_eq!(cookie(&headers, name), expected, "{name}");
        }
    }
}
