//! Starts `lotse`: logs, command line, subcommand.

use std::process::ExitCode;

use clap::Parser;
use lotse::config::Cli;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    lotse::log::start(cli.log);
    match lotse::cli::run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("lotse: {error:#}");
            ExitCode::FAILURE
        }
    }
}
