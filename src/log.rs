//! Logs: JSON lines on the error stream, from our own code alone.
//!
//! Invariant: `RUST_LOG` (error, warn, info, debug, trace) raises our own lines only: HTTP and database libraries would
//! print addresses with the token, and texts. A panic says where it was, not what it held.

use std::panic::PanicHookInfo;

use tracing::Level;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// The targets that may be logged.
const TARGETS: [&str; 1] = ["lotse"];

/// Starts the logs of the process.
pub fn start(level: Level) {
    let targets = Targets::new().with_targets(TARGETS.map(|target| (target, level)));
    let lines = tracing_subscriber::fmt::layer().json().with_writer(std::io::stderr);
    tracing_subscriber::registry().with(targets).with(lines).init();
    std::panic::set_hook(Box::new(panicked));
}

fn panicked(info: &PanicHookInfo) {
    let place = info
        .location()
        .map_or_else(|| "an unknown place".to_owned(), |place| format!("{}:{}", place.file(), place.line()));
    tracing::error!("a panic at {place}");
}
