//! Where the operator pages and the monitoring are served, and the password.
//!
//! Invariant: no hash is printed, and no pages are served without one.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use crate::web::Password;

/// Where operators and a monitoring find the process.
#[derive(Debug, Args, Clone)]
pub struct Operator {
    /// Where the operator pages are served, once there is a password. Put a proxy with HTTPS in front.
    #[arg(long, env = "LOTSE_OPERATOR_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    pub operator_listen: SocketAddr,
    /// The hash of the operators' password, as `lotse operator-password` prints it.
    #[arg(long, env = "LOTSE_OPERATOR_PASSWORD_HASH", value_name = "HASH", hide_env_values = true)]
    #[arg(conflicts_with = "operator_password_hash_file")]
    pub operator_password_hash: Option<SecretString>,
    /// A file with that hash: it holds `$`, which shells and Compose files take for variables.
    #[arg(long, env = "LOTSE_OPERATOR_PASSWORD_HASH_FILE", value_name = "FILE")]
    pub operator_password_hash_file: Option<PathBuf>,
    /// Where health and metrics are served, for example 127.0.0.1:9180; without it nowhere. There is no login: keep it
    /// inside.
    #[arg(long, env = "LOTSE_HEALTH_LISTEN", value_name = "ADDRESS")]
    pub health_listen: Option<SocketAddr>,
}

impl Operator {
    /// Reads the hash of the password; `None` when none is given.
    ///
    /// # Errors
    /// If it is not what `lotse operator-password` prints, or its file cannot be read.
    pub fn password(&self) -> Result<Option<Password>> {
        if let Some(hash) = self.operator_password_hash.as_ref().filter(|hash| !hash.expose_secret().trim().is_empty())
        {
            return Password::parse(hash.expose_secret()).context("reading LOTSE_OPERATOR_PASSWORD_HASH").map(Some);
        }
        let Some(path) = &self.operator_password_hash_file else { return Ok(None) };
        let what = || format!("reading the hash of the operators' password from {}", path.display());
        let text = std::fs::read_to_string(path).with_context(what)?;
        Password::parse(&text).with_context(what).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operator(hash: Option<&str>, file: Option<PathBuf>) -> Operator {
        Operator {
            operator_listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            operator_password_hash: hash.map(Into::into),
            operator_password_hash_file: file,
            health_listen: None,
        }
    }

    #[test]
    fn the_hash_comes_from_the_environment_or_a_file_and_a_wrong_one_is_not_repeated() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let good = Password::hash(&"correct horse battery".into()).expect("a hash");
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("writing");
            Some(path)
        };
        let table = [
            (operator(None, None), Ok(false), "none is given"),
            (operator(Some(""), None), Ok(false), "an empty line of an environment file"),
            (operator(Some(&good), None), Ok(true), "the environment"),
            (operator(None, write("good", &format!("{good}\n"))), Ok(true), "a file with its line end"),
            (operator(Some("marked"), None), Err("LOTSE_OPERATOR_PASSWORD_HASH"), "no hash"),
            (operator(None, write("wrong", "marked")), Err("wrong"), "a file with something else"),
            (operator(None, write("empty", "")), Err("empty"), "an empty file"),
            (operator(None, Some(folder.path().join("nowhere"))), Err("nowhere"), "no file"),
        ];
        for (operator, expected, why) in table {
            match (operator.password(), expected) {
                (Ok(found), Ok(there)) => assert_eq!(found.is_some(), there, "{why}"),
                (Err(error), Err(part)) => {
                    let error = format!("{error:#} {error:?} {operator:?}");
                    assert!(error.contains(part) && !error.contains("marked"), "{why}: {error}");
                }
                (found, _) => panic!("{why}: {:?}", found.map(|found| found.is_some())),
            }
        }
    }
}
