//! The options of `lotse stats`.
//!
//! Invariant: none of them asks for more than was published.

use clap::{Args, ValueEnum};

use super::{ContentArgs, Data};

#[derive(Debug, Args)]
pub struct Stats {
    #[command(flatten)]
    pub content: ContentArgs,
    #[command(flatten)]
    pub data: Data,
    /// A week, as 2026-W47. Without it: the newest one that is published.
    #[arg(long, value_name = "WEEK")]
    pub week: Option<String>,
    /// A block of 4 or 52 weeks, as 2026-W44/P4W.
    #[arg(long, value_name = "BLOCK", conflicts_with = "week")]
    pub block: Option<String>,
    /// One table alone: overview, trend, topics, languages, laender, entries, feedback, opinions, reasons. CSV holds one table: overview
    /// without this.
    #[arg(long, value_name = "NAME")]
    pub table: Option<String>,
    /// The questions of one topic step by step, for example kuendigung.
    #[arg(long, value_name = "DIALOG", conflicts_with = "table")]
    pub topic: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "table")]
    pub format: StatsFormat,
    /// The language of the labels.
    #[arg(long, value_enum, default_value = "de")]
    pub locale: StatsLocale,
}

/// How the figures are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatsFormat {
    /// For people.
    Table,
    /// One table, for a spreadsheet.
    Csv,
    /// For programs.
    Json,
}

/// The languages of the labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatsLocale {
    /// German.
    De,
    /// English.
    En,
}
