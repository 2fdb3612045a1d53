//! The options of what is printed: `lotse link` and `lotse poster`.
//!
//! Invariant: a bot's name is one that Telegram gives; a link to somebody else's chat is never printed.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::ContentArgs;

/// Which bot the links lead to.
#[derive(Debug, Args, Clone, Default)]
pub struct BotName {
    /// The bot's user name, as in t.me/<bot>. Without it the place of the QR code stays empty.
    #[arg(long, env = "LOTSE_BOT_NAME", value_name = "NAME")]
    pub bot_name: Option<String>,
}

impl BotName {
    /// The name without `@`; `None` if none is given.
    ///
    /// # Errors
    /// If it is none of a bot: Telegram's have 5 to 32 letters, digits and underscores.
    pub fn name(&self) -> Result<Option<&str>> {
        let Some(name) = self.bot_name.as_deref().map(|name| name.trim().trim_start_matches('@')) else {
            return Ok(None);
        };
        let known = |char: char| char.is_ascii_alphanumeric() || char == '_';
        match name.len() {
            0 => Ok(None),
            5..=32 if name.chars().all(known) => Ok(Some(name)),
            _ => bail!("LOTSE_BOT_NAME is `{name}`, which is no user name of a bot: write it as in t.me/<bot>"),
        }
    }
}

#[derive(Debug, Args)]
pub struct Link {
    #[command(flatten)]
    pub content: ContentArgs,
    #[command(flatten)]
    pub bot: BotName,
    /// The language that the bot begins in (BCP 47).
    #[arg(long, value_name = "LOCALE")]
    pub locale: Option<String>,
    /// The topic that it opens, for example kuendigung.
    #[arg(long, value_name = "TOPIC")]
    pub topic: Option<String>,
    /// The Land of the office, for example SN.
    #[arg(long, value_name = "LAND")]
    pub land: Option<String>,
    /// The code of a workshop.
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// Writes the QR code to a file, for print.
    #[arg(long, value_name = "FILE")]
    pub svg: Option<PathBuf>,
    /// Writes the QR code to a file, for screens.
    #[arg(long, value_name = "FILE")]
    pub png: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Poster {
    #[command(flatten)]
    pub content: ContentArgs,
    #[command(flatten)]
    pub bot: BotName,
    /// The paper.
    #[arg(long, value_enum, default_value = "a4")]
    pub size: PaperSize,
    /// A language on it (BCP 47); up to four. Without one: German.
    #[arg(long = "locale", value_name = "LOCALE")]
    pub locales: Vec<String>,
    /// The topic that the link opens, for example kuendigung.
    #[arg(long, value_name = "TOPIC")]
    pub topic: Option<String>,
    /// The postcode that the office is looked for from.
    #[arg(long, value_name = "PLZ")]
    pub plz: Option<String>,
    /// The Land of the office, for example SN. Without place the number for all of Germany stands there.
    #[arg(long, value_name = "LAND")]
    pub land: Option<String>,
    /// The code of a workshop.
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    /// The day from which contacts count as old (YYYY-MM-DD); without it today in Germany.
    #[arg(long, value_name = "DAY")]
    pub date: Option<Date>,
    /// The file. Without it the HTML goes to the output.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Makes a PDF beside the HTML, by an installed Chromium.
    #[arg(long, requires = "output")]
    pub pdf: bool,
}

/// The paper of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperSize {
    /// A poster on A4.
    A4,
    /// A poster on A5.
    A5,
    /// Eight cards to cut, on A4, the languages in turn.
    Cards,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_of_a_bot() {
        let table = [
            (None, Ok(None), "none"),
            (Some(""), Ok(None), "an empty line of an environment file"),
            (Some("lotse_bot"), Ok(Some("lotse_bot")), "as in the link"),
            (Some(" @lotse_bot "), Ok(Some("lotse_bot")), "as in the app"),
            (Some("bot"), Err(()), "too short"),
            (Some("t.me/lotse_bot"), Err(()), "an address"),
            (Some("lotse bot"), Err(()), "two words"),
        ];
        for (typed, expected, why) in table {
            let bot = BotName { bot_name: typed.map(str::to_owned) };
            assert_eq!(bot.name().map_err(drop), expected, "{why}");
        }
    }
}
