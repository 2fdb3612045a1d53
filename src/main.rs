//! Starts `lotse`: logs, command line, subcommand.

use std::process::ExitCode;

use clap::Parser;
use lotse::config::Cli;

#[tokio::main]
async fn main() -> ExitCode {
    lotse::log::start();
    match lotse::cli::run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("lotse: {error:#}");
            ExitCode::FAILURE
        }
    }
}
