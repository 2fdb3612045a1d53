//! The options of `lotse office`.
//!
//! Invariant: nothing of them is kept.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::ContentArgs;

#[derive(Debug, Args)]
pub struct Office {
    #[command(flatten)]
    pub content: ContentArgs,
    /// The postcode of the workplace: five digits.
    pub plz: String,
    /// The day to count by (YYYY-MM-DD); without it today in Germany.
    #[arg(long, value_name = "DAY")]
    pub date: Option<Date>,
    /// The language to speak there (BCP 47).
    #[arg(long, default_value = "de")]
    pub locale: String,
    /// For whom.
    #[arg(long, value_enum, default_value = "third-country")]
    pub status: Status,
}

/// Which network is there for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Status {
    /// A citizen of a third country, in Germany.
    ThirdCountry,
    /// A citizen of a third country, still abroad.
    Abroad,
    /// A citizen of the EU, the EEA or Switzerland.
    Eu,
    /// Both.
    Dual,
    /// Not known.
    Unsure,
}
