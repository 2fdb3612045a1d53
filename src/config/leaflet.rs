//! The options of `lotse leaflet`.
//!
//! Invariant: no employer and no worker is asked for.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::ContentArgs;

#[derive(Debug, Args)]
pub struct Leaflet {
    #[command(flatten)]
    pub content: ContentArgs,
    /// The postcode of the workplace: five digits.
    #[arg(long, value_name = "POSTCODE")]
    pub plz: String,
    /// The Land of the workplace, for example BW; needed where a postcode lies in several.
    #[arg(long, value_name = "LAND")]
    pub land: Option<String>,
    /// The worker's language; German stands beside it.
    #[arg(long, default_value = "de")]
    pub locale: String,
    /// The day to count by (YYYY-MM-DD); without it today in Germany.
    #[arg(long, value_name = "DAY")]
    pub date: Option<Date>,
    /// Plain text for an e-mail instead of the page (HTML).
    #[arg(long, conflicts_with = "pdf")]
    pub text: bool,
    /// Makes a PDF beside the page, with an installed Chromium.
    #[arg(long, requires = "output")]
    pub pdf: bool,
    /// The file to write; without it the output.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}
