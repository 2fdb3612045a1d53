//! The subcommands of `lotse`.
//!
//! Invariant: whatever goes wrong ends with a sentence that says what to do, and with exit code 1.

mod check;
mod leaflet;
mod look;
mod office;
mod papers;
mod password;
mod pdf;
mod serve;
mod servers;
mod stats;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::bot::Clock;
use crate::config::{Cli, Command, ContentArgs};
use crate::dialog::load::{Files, load};
use crate::dialog::model::Content;
use crate::l10n::{L10n, tags};
use crate::store::Store;

/// Does what the command line says.
///
/// # Errors
/// Whatever stops the command.
pub async fn run(cli: Cli) -> Result<ExitCode> {
    match cli.command {
        Command::Try(args) => serve::try_out(args).await?,
        Command::Run(args) => serve::run(args).await?,
        Command::Check(args) => return check::check(&args),
        Command::Play(args) => look::play(&args)?,
        Command::Graph(args) => look::graph(&args)?,
        Command::Office(args) => office::office(&args)?,
        Command::Leaflet(args) => leaflet::leaflet(&args)?,
        Command::Link(args) => papers::link(&args)?,
        Command::Poster(args) => papers::poster(&args)?,
        Command::Stats(args) => stats::stats(&args).await?,
        Command::OperatorPassword => password::operator_password()?,
        Command::Migrate(data) => {
            let path = data.database()?;
            Store::open(&path).await?.close().await;
            println!("The schema of {} is up to date.", path.display());
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Loads the content; a problem that is more than a warning stops.
fn content(args: &ContentArgs) -> Result<(Content, L10n)> {
    sound(&args.files()?)
}

/// Loads files; a problem that is more than a warning stops.
fn sound(files: &Files) -> Result<(Content, L10n)> {
    let loaded = load(files, &tags(files));
    let (l10n, mut problems) = L10n::load(files);
    problems.extend(loaded.problems);
    problems.retain(|problem| !problem.warning);
    if let Some(first) = problems.first() {
        bail!("the content has {} problems, `lotse check` shows them all; the first one:\n{first}", problems.len());
    }
    Ok((loaded.content, l10n))
}

/// Prints to the output; a reader that has gone (`lotse check | head`) is no failure.
fn print(text: &str) {
    use std::io::Write;
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// The day to count by: the one given, else today in Germany.
fn day(date: Option<jiff::civil::Date>) -> Result<jiff::civil::Date> {
    Ok(Clock { today: date }.now()?.today)
}
