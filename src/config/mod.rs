//! The environment and the command line: every variable is also an option.
//!
//! Invariant: secrets do not print. What is missing or wrong says what to do.

mod leaflet;
mod office;
mod operator;
mod papers;
mod stats;

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

pub use self::leaflet::Leaflet;
pub use self::office::{Office, Status};
pub use self::operator::Operator;
pub use self::papers::{BotName, Link, PaperSize, Poster};
pub use self::stats::{Stats, StatsFormat, StatsLocale};
use crate::bot::TELEGRAM;
use crate::dialog::load::Files;
use crate::files;
use crate::pseudonym::Secret;

/// Guides people who work in Germany to their rights and to the right counselling office, on Telegram.
///
/// Lotse asks a few short questions in the person's language, says what to do first and by when, and hands over the
/// contact of a counselling office. It keeps nothing that names anyone.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// How much to log: error, warn, info, debug or trace. It raises our own lines only.
    #[arg(long, env = "RUST_LOG", global = true, value_name = "LEVEL", default_value_t = tracing::Level::INFO)]
    pub log: tracing::Level,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the whole bot on this machine: no token, no account.
    ///
    /// Starts a stand-in for Telegram's Bot API, the real bot against it, a database in the data folder, and a chat
    /// page in the browser.
    Try(Try),
    /// Runs the bot on Telegram.
    Run(Run),
    /// Reports every problem of the content, with file and line. Ends with 1 if there is one.
    Check(Check),
    /// Plays a dialog in the terminal and prints a transcript that can be saved as a test.
    Play(Play),
    /// Prints a dialog as a picture (Mermaid).
    Graph(Graph),
    /// Says which office, and why.
    Office(Office),
    /// Prints the leaflet by which an employer names the nearest counselling office (§ 45c).
    Leaflet(Leaflet),
    /// Prints a link that opens the bot in a language and a topic; its QR code as SVG and PNG.
    Link(Link),
    /// Makes a poster or cards to cut, in up to four languages: one HTML file to print, and a PDF.
    Poster(Poster),
    /// Prints the published figures: rounded, and nothing about single people.
    Stats(Stats),
    /// Asks for a password and prints the hash for `LOTSE_OPERATOR_PASSWORD_HASH`.
    ///
    /// Asks twice without showing it; from a pipe it reads one line.
    OperatorPassword,
    /// Brings the database's schema up to date and ends.
    Migrate(Data),
}

/// Where the content comes from.
#[derive(Debug, Args, Clone)]
pub struct ContentArgs {
    /// A folder with dialogs/ and locales/ instead of the content that is built in.
    #[arg(long, env = "LOTSE_CONTENT", value_name = "FOLDER")]
    pub content: Option<PathBuf>,
}

/// Where the database is, and the secret.
#[derive(Debug, Args, Clone)]
pub struct Data {
    /// The data folder. Without it: the service manager's state folder, else ./data.
    #[arg(long, env = "LOTSE_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// The database: sqlite:PATH. Without it: lotse.db in the data folder, made when missing.
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<SecretString>,
    /// The secret that sessions are sealed with: 64 hexadecimal digits.
    #[arg(long, env = "LOTSE_SECRET", hide_env_values = true, conflicts_with = "secret_file")]
    pub secret: Option<SecretString>,
    /// A file with the secret. Without it: `secret` in the data folder, made once, readable by its owner alone.
    #[arg(long, env = "LOTSE_SECRET_FILE", value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Try {
    #[command(flatten)]
    pub content: ContentArgs,
    #[command(flatten)]
    pub data: Data,
    #[command(flatten)]
    pub operator: Operator,
    /// Where the chat page is served.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    pub listen: SocketAddr,
    /// The day to count by (YYYY-MM-DD); without it today in Germany.
    #[arg(long, env = "LOTSE_TODAY", value_name = "DAY")]
    pub date: Option<Date>,
    /// Opens the chat with a phone in this language, for translators.
    #[arg(long, value_name = "LOCALE")]
    pub preview: Option<String>,
}

#[derive(Debug, Args)]
pub struct Run {
    #[command(flatten)]
    pub content: ContentArgs,
    #[command(flatten)]
    pub data: Data,
    #[command(flatten)]
    pub operator: Operator,
    /// The bot's token, from @BotFather.
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true)]
    pub token: Option<SecretString>,
    /// Another Bot API server.
    #[arg(long, env = "LOTSE_TELEGRAM_API_URL", value_name = "URL", default_value = TELEGRAM, hide_env_values = true)]
    pub telegram_api_url: String,
}

#[expect(clippy::struct_excessive_bools, reason = "each flag stands on the command line by itself")]
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub content: ContentArgs,
    /// The day to check for (YYYY-MM-DD); without it today in Germany.
    #[arg(long, env = "LOTSE_TODAY", value_name = "DAY")]
    pub date: Option<Date>,
    /// Prints which answers end elsewhere than in the content of this folder (Markdown), and ends.
    #[arg(long, value_name = "FOLDER")]
    pub against: Option<PathBuf>,
    /// Prints the content's own day (its newest review) and ends.
    #[arg(long)]
    pub day: bool,
    /// Lists the rules with what they need and find, and ends.
    #[arg(long)]
    pub rules: bool,
    /// Shows the warnings one by one instead of their number.
    #[arg(long)]
    pub warnings: bool,
    /// Prints a table of what each statement rests on, with the day of its review, and ends.
    #[arg(long)]
    pub citations: bool,
    /// Prints the messages that are hardest to read in German, and ends.
    #[arg(long)]
    pub readability: bool,
}

#[derive(Debug, Args)]
pub struct Play {
    #[command(flatten)]
    pub content: ContentArgs,
    /// The dialog, for example kuendigung.
    #[arg(required_unless_present = "again")]
    pub dialog: Option<String>,
    /// Plays a saved transcript again and prints what it says now.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dialog", "answers", "date"])]
    pub again: Option<PathBuf>,
    /// The language of the words that are shown.
    #[arg(long, default_value = "de")]
    pub locale: String,
    /// The day to count by (YYYY-MM-DD); without it today in Germany.
    #[arg(long, env = "LOTSE_TODAY", value_name = "DAY")]
    pub date: Option<Date>,
    /// Answers to give, separated by commas, as they stand in a transcript; without them they are asked for.
    #[arg(long, value_delimiter = ',')]
    pub answers: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Graph {
    #[command(flatten)]
    pub content: ContentArgs,
    /// The dialog; without it all of them.
    pub dialog: Option<String>,
}

impl ContentArgs {
    /// Reads the content's files.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn files(&self) -> Result<Files> {
        self.content.as_deref().map_or_else(|| Ok(files::built_in()), files::folder)
    }
}

impl Data {
    /// Finds the data folder and makes it when it is missing, for its owner alone.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn folder(&self) -> Result<PathBuf> {
        let state = || std::env::var_os("STATE_DIRECTORY").map(PathBuf::from);
        let folder = self.data.clone().or_else(state).unwrap_or_else(|| PathBuf::from("data"));
        DirBuilder::new().recursive(true).mode(0o700).create(&folder).with_context(|| {
            format!("making the data folder {}; set LOTSE_DATA to one that can be written", folder.display())
        })?;
        Ok(folder)
    }

    /// Finds the database's file.
    ///
    /// # Errors
    /// If `DATABASE_URL` is not one of `SQLite`, or the data folder cannot be made.
    pub fn database(&self) -> Result<PathBuf> {
        let Some(url) = &self.database_url else {
            return Ok(self.folder()?.join("lotse.db"));
        };
        match url.expose_secret().strip_prefix("sqlite:") {
            Some(path) => Ok(PathBuf::from(path.strip_prefix("//").unwrap_or(path))),
            None => bail!("DATABASE_URL must begin with sqlite:, for example sqlite:/var/lib/lotse/lotse.db"),
        }
    }

    /// Reads the secret; makes it once in the data folder when none is given.
    ///
    /// # Errors
    /// If it is not 64 hexadecimal digits, or the file cannot be read or made.
    pub fn secret(&self) -> Result<Secret> {
        if let Some(secret) = &self.secret {
            return Secret::parse(secret.expose_secret()).context("reading LOTSE_SECRET");
        }
        let path = match &self.secret_file {
            Some(path) => path.clone(),
            None => self.folder()?.join("secret"),
        };
        if !path.exists() && self.secret_file.is_none() {
            write_secret(&path)?;
        }
        let text = std::fs::read_to_string(&path).map(Zeroizing::new);
        let text = text.with_context(|| format!("reading the secret from {}", path.display()))?;
        Secret::parse(&text).with_context(|| format!("reading the secret from {}", path.display()))
    }
}

/// Writes the secret beside its place and moves it there, so that it is whole or not there at all.
fn write_secret(path: &Path) -> Result<()> {
    let beside = path.with_extension("new");
    let write = |secret: &str| {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        file.write_all(secret.as_bytes())?;
        // It is on the disk before the first session is sealed with it.
        file.sync_all()?;
        std::fs::rename(&beside, path)
    };
    write(&Secret::generate()?).with_context(|| format!("making the secret {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn data(folder: &Path) -> Data {
        Data { data: Some(folder.join("new/data")), database_url: None, secret: None, secret_file: None }
    }

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777
    }

    #[test]
    fn the_secret_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let data = data(folder.path());
        let path = data.folder().expect("the data folder").join("secret");
        data.secret().expect("a new secret");
        assert_eq!((mode(&path), mode(path.parent().expect("its folder"))), (0o600, 0o700));
        let first = std::fs::read_to_string(&path).expect("its digits");
        data.secret().expect("the same secret");
        assert_eq!(std::fs::read_to_string(&path).expect("its digits"), first, "the second start reads it");
    }

    #[test]
    fn a_wrong_secret_says_where_it_was_read_and_not_what_it_is() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let path = folder.path().join("mine");
        let table = ["", "marked", &"marked".repeat(10)[..], &"x".repeat(64)];
        for text in table {
            std::fs::write(&path, text).expect("writing");
            let data = Data { secret_file: Some(path.clone()), ..data(folder.path()) };
            let error = format!("{:#}", data.secret().expect_err("no secret"));
            assert!(error.contains("mine") && error.contains("hexadecimal"), "{error}");
            assert!(!error.contains("marked"), "{error}");
        }
        let missing = Data { secret_file: Some(folder.path().join("nowhere")), ..data(folder.path()) };
        assert!(missing.secret().is_err(), "a file that was named is never made");
        assert!(!folder.path().join("nowhere").exists());
    }

    #[test]
    fn the_address_of_a_database_is_read_with_and_without_slashes() {
        for (url, path) in [
            ("sqlite:lotse.db", "lotse.db"),
            ("sqlite://lotse.db", "lotse.db"),
            ("sqlite:/var/lotse.db", "/var/lotse.db"),
            ("sqlite:///var/lotse.db", "/var/lotse.db"),
            ("sqlite:////var/lotse.db", "/var/lotse.db"),
        ] {
            let data = Data { database_url: Some(url.into()), ..data(Path::new("/nowhere")) };
            assert!(data.database().expect("a path").components().eq(Path::new(path).components()), "{url}");
        }
    }

    #[test]
    fn what_the_command_line_holds_does_not_print() {
        let line = ["lotse", "run", "--token=1:marked", "--secret=marked", "--database-url=postgres://me:marked@db/x"];
        let cli = Cli::try_parse_from(line).expect("a command line");
        assert!(!format!("{cli:?} {cli:#?}").contains("marked"), "{cli:?}");
        let Command::Run(run) = cli.command else { panic!("lotse run") };
        for error in [run.data.secret().map(drop), run.data.database().map(drop)] {
            let error = error.expect_err("neither is right");
            assert!(!format!("{error:#} {error:?}").contains("marked"), "{error:#}");
        }
    }
}
