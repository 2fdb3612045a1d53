//! The password of the operator pages, and how often it may be tried.
//!
//! Invariant: one attempt after another is looked at, and after a wrong one nobody's before its wait is over; nothing is
//! noted about who tried.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{ARGON2ID_IDENT, Argon2};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

/// The longest wait after wrong passwords.
const LONGEST: Duration = Duration::from_mins(5);
/// Every so many wrong passwords in a row there is a line in the log.
const TOLD: u32 = 10;

/// An Argon2id hash (RFC 9106) of the password.
pub struct Password(PasswordHash);

/// Looks at passwords.
pub struct Gate {
    password: Arc<Password>,
    /// The wait after the first wrong password; each further one doubles it, up to five minutes.
    delay: Duration,
    attempts: Mutex<Attempts>,
}

#[derive(Default)]
struct Attempts {
    /// Wrong passwords in a row.
    wrong: u32,
    /// No password is looked at before.
    closed_until: Option<Instant>,
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the password.
    Right,
    /// It is not.
    Wrong,
    /// It was not looked at: try again after so long.
    Wait(Duration),
}

impl Password {
    /// The shortest password that is taken, in characters.
    pub const SHORTEST: usize = 12;

    /// Reads the hash that `lotse operator-password` prints.
    ///
    /// # Errors
    /// If it is no Argon2id hash.
    pub fn parse(text: &str) -> Result<Self> {
        let what = "this is not the line that `lotse operator-password` prints; it begins with $argon2id$";
        // The reason would hold parts of the hash.
        let hash = PasswordHash::new(text.trim()).ok().context(what)?;
        let whole = hash.algorithm == ARGON2ID_IDENT && hash.salt.is_some() && hash.hash.is_some();
        ensure!(whole && argon2::Params::try_from(&hash).is_ok(), what);
        Ok(Self(hash))
    }

    /// Makes the hash of a password, with 19 MiB and two passes: the least that OWASP recommends for Argon2id.
    ///
    /// # Errors
    /// If the password is too short, or the system gives no random bytes.
    pub fn hash(password: &SecretString) -> Result<String> {
        let password = password.expose_secret();
        let least = Self::SHORTEST;
        ensure!(password.chars().count() >= least, "the password needs at least {least} characters");
        let hash: PasswordHash =
            Argon2::default().hash_password(password.as_bytes()).context("hashing the password")?;
        Ok(hash.to_string())
    }

    /// Tells whether this is the password. It takes as long when it is not.
    fn fits(&self, typed: &SecretString) -> bool {
        Argon2::default().verify_password(typed.expose_secret().as_bytes(), &self.0).is_ok()
    }
}

impl Gate {
    /// The wait after the first wrong password.
    pub const DELAY: Duration = Duration::from_secs(1);

    /// Guards with a password; `delay` is the wait after the first wrong one.
    #[must_use]
    pub fn new(password: Password, delay: Duration) -> Self {
        Self { password: Arc::new(password), delay, attempts: Mutex::default() }
    }

    /// Looks at a password, unless it is too early.
    ///
    /// # Errors
    /// If hashing panicked.
    pub async fn ask(&self, typed: SecretString) -> Result<Verdict> {
        // Held while the password is hashed: of many attempts at the same moment all but one meet its wait.
        let mut attempts = self.attempts.lock().await;
        if let Some(left) = attempts.closed_until.and_then(|until| until.checked_duration_since(Instant::now())) {
            return Ok(Verdict::Wait(left));
        }
        let password = self.password.clone();
        let fits = tokio::task::spawn_blocking(move || password.fits(&typed)).await.context("hashing a password")?;
        if fits {
            *attempts = Attempts::default();
            return Ok(Verdict::Right);
        }
        attempts.wrong = attempts.wrong.saturating_add(1);
        attempts.closed_until = Some(Instant::now() + wait(self.delay, attempts.wrong));
        if attempts.wrong.is_multiple_of(TOLD) {
            tracing::warn!(wrong = attempts.wrong, "wrong passwords in a row for the operator pages");
        }
        Ok(Verdict::Wrong)
    }
}

/// The wait after so many wrong passwords in a row.
fn wait(delay: Duration, wrong: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(wrong.saturating_sub(1));
    delay.saturating_mul(doubled).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = "correct horse battery";

    #[test]
    fn each_wrong_password_doubles_the_wait_up_to_five_minutes() {
        let seconds = |wrong| wait(Gate::DELAY, wrong).as_secs();
        let table = [(1, 1), (2, 2), (3, 4), (9, 256), (10, 300), (33, 300), (u32::MAX, 300)];
        for (wrong, expected) in table {
            assert_eq!(seconds(wrong), expected, "after {wrong}");
        }
    }

    #[test]
    fn only_whole_argon2id_hashes_are_taken() {
        let good = Password::hash(&RIGHT.into()).expect("a hash");
        assert!(good.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{good}");
        assert!(Password::parse(&format!("{good}\n")).is_ok(), "as a file holds it");
        let table = [
            (String::new(), "nothing"),
            (RIGHT.to_owned(), "the password itself"),
            (good.replace("argon2id", "argon2i"), "another kind"),
            (good.replace("m=19456", "m=1"), "too little memory for Argon2"),
            (good.rsplit_once('$').map(|(before, _)| before.to_owned()).unwrap_or_default(), "without the hash"),
            (format!("{good} {good}"), "two of them"),
        ];
        for (text, why) in table {
            let error = Password::parse(&text).err().map(|error| format!("{error:#}"));
            assert!(error.as_ref().is_some_and(|error| error.contains("lotse operator-password")), "{why}: {error:?}");
        }
        assert!(Password::hash(&"eleven char".into()).is_err(), "11 characters");
        assert!(Password::hash(&"zwölf Zeiche".into()).is_ok(), "12 characters, not bytes");
    }

    #[tokio::test]
    async fn while_it_is_closed_no_password_is_looked_at() {
        let hash = Password::hash(&RIGHT.into()).expect("a hash");
        let gate = Gate::new(Password::parse(&hash).expect("a hash"), Duration::from_mins(1));
        let ask = async |typed: &str| gate.ask(typed.into()).await.expect("it answers");
        assert_eq!(ask(RIGHT).await, Verdict::Right);
        assert_eq!(ask("wrong").await, Verdict::Wrong);
        assert!(matches!(ask(RIGHT).await, Verdict::Wait(left) if left <= Duration::from_mins(1)), "too early");
    }

    #[tokio::test]
    async fn of_many_attempts_at_the_same_moment_one_is_looked_at() {
        let hash = Password::hash(&RIGHT.into()).expect("a hash");
        let gate = Gate::new(Password::parse(&hash).expect("a hash"), Duration::from_mins(1));
        let all = futures_util::future::join_all((0..50).map(|_| gate.ask("wrong".into()))).await;
        let looked = all.into_iter().filter(|verdict| matches!(verdict, Ok(Verdict::Wrong))).count();
        assert_eq!(looked, 1);
    }

    #[tokio::test]
    async fn the_right_password_begins_anew() {
        let hash = Password::hash(&RIGHT.into()).expect("a hash");
        let gate = Gate::new(Password::parse(&hash).expect("a hash"), Duration::ZERO);
        for typed in ["wrong", "wrong", RIGHT] {
            gate.ask(typed.into()).await.expect("it answers");
        }
        assert_eq!(gate.attempts.lock().await.wrong, 0);
    }
}
