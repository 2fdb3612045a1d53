//! `lotse operator-password`: from a password to the hash that the operator pages ask for.
//!
//! Invariant: the password is neither shown nor written; the output holds the hash alone.

use std::io::{IsTerminal, stdin};

use anyhow::{Context, Result, ensure};
use secrecy::{ExposeSecret, SecretString};

use super::print;
use crate::web::Password;

/// Asks for the password and prints its hash.
pub fn operator_password() -> Result<()> {
    let password = if stdin().is_terminal() { asked()? } else { line()? };
    print(&format!("{}\n", Password::hash(&password)?));
    eprintln!("Put this line into a file that root alone can read; LOTSE_OPERATOR_PASSWORD_HASH_FILE names it.");
    Ok(())
}

fn asked() -> Result<SecretString> {
    eprintln!("The password of the operator pages, at least {} characters. It is not shown.", Password::SHORTEST);
    let ask = |what: &str| -> Result<SecretString> {
        Ok(rpassword::prompt_password(what).context("reading the password")?.into())
    };
    let password = ask("Password: ")?;
    ensure!(password.expose_secret() == ask("Again: ")?.expose_secret(), "the two are not the same; nothing was made");
    Ok(password)
}

/// Reads one line of a pipe.
fn line() -> Result<SecretString> {
    let mut line = String::new();
    stdin().read_line(&mut line).context("reading the password from the input")?;
    let password = line.trim_end_matches(['\n', '\r']).to_owned();
    zeroize::Zeroize::zeroize(&mut line);
    Ok(password.into())
}
