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
    let lines = tracing_subscriber::fmt::layer().json().with_writer(std::io::stderr);
    tracing_subscriber::registry().with(targets(level)).with(lines).init();
    std::panic::set_hook(Box::new(panicked));
}

fn targets(level: Level) -> Targets {
    Targets::new().with_targets(TARGETS.map(|target| (target, level)))
}

fn panicked(info: &PanicHookInfo) {
    let place = info
        .location()
        .map_or_else(|| "an unknown place".to_owned(), |place| format!("{}:{}", place.file(), place.line()));
    tracing::error!("a panic at {place}");
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Seek};
    use std::sync::Arc;

    use super::*;

    #[test]
    fn a_panic_says_where_it_was_and_not_what_it_held() {
        let mut written = tempfile::tempfile().expect("a file for the lines");
        let here = std::thread::current().id();
        let before = std::panic::take_hook();
        // The hook is the whole process's: other tests keep theirs.
        std::panic::set_hook(Box::new(move |info| {
            if std::thread::current().id() == here {
                panicked(info);
            } else {
                before(info);
            }
        }));
        let lines =
            tracing_subscriber::fmt::layer().json().with_writer(Arc::new(written.try_clone().expect("the same file")));
        let subscriber = tracing_subscriber::registry().with(targets(Level::TRACE)).with(lines);
        tracing::subscriber::with_default(subscriber, || {
            let held = "Marker-Firstname";
            std::panic::catch_unwind(|| panic!("{held} lives in 01067")).expect_err("it panics");
        });
        let mut line = String::new();
        written.rewind().and_then(|()| written.read_to_string(&mut line)).expect("what was written");
        assert!(line.contains("a panic at src/log.rs:"), "the place: {line}");
        assert!(!line.contains("Marker") && !line.contains("01067"), "what it held: {line}");
    }

    #[test]
    fn only_our_own_lines_are_logged() {
        let targets = targets(Level::TRACE);
        assert!(targets.would_enable("lotse::bot::intake", &Level::TRACE));
        for other in ["teloxide", "teloxide_core", "reqwest::connect", "hyper_util", "rustls", "sqlx::query", "tokio"] {
            assert!(!targets.would_enable(other, &Level::ERROR), "{other}");
        }
    }
}
