//! Floor 0: how the process is doing, counted for whoever runs it.
//!
//! Invariant: no label says anything about a person: no locale, topic, Land, entry or chat, and nothing that somebody
//! chose. All labels and their values stand in this file.

use std::time::{Duration, Instant};

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

/// Updates that were finished.
pub const UPDATES: &str = "lotse_updates_total";
/// Failures, by kind.
pub const ERRORS: &str = "lotse_errors_total";
/// How long an update took, from the moment it was handed out until it was finished, in seconds.
pub const UPDATE_SECONDS: &str = "lotse_update_seconds";
/// Sessions that live.
pub const SESSIONS: &str = "lotse_sessions";
/// How long the database took, by operation, in seconds.
pub const DATABASE_SECONDS: &str = "lotse_database_seconds";

/// What Telegram says when it is asked for updates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telegram {
    /// Nothing yet: the bot has just been started.
    Starting,
    /// It hands out updates.
    Reachable,
    /// It does not answer, or has us wait.
    Away,
    /// It does not know the token, or another process uses it: only people can help.
    Refused,
}

/// A kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The database did not answer.
    Database,
    /// Our own mistake.
    Ours,
    /// Telegram was asked for updates and did not answer, or had us wait.
    TelegramAway,
    /// Telegram did not know the token, or another process used it.
    TelegramRefused,
    /// A reply was given up.
    TelegramGivenUp,
    /// An update could not be read.
    Unreadable,
}

/// What the database is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Finds a session.
    Load,
    /// Saves a session with what it adds to the counters.
    Save,
    /// Erases a session.
    Forget,
    /// Finds the salts of a day.
    Salts,
    /// Destroys what has had its time.
    Sweep,
    /// Publishes a period, or merges one into its block.
    Close,
    /// Reads what was published of a period.
    Published,
    /// Makes, finds or lists workshops.
    Workshop,
}

impl Telegram {
    /// Its name in the JSON of `/readyz`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Reachable => "ok",
            Self::Away => "away",
            Self::Refused => "refused",
        }
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Database,
        Self::Ours,
        Self::TelegramAway,
        Self::TelegramRefused,
        Self::TelegramGivenUp,
        Self::Unreadable,
    ];

    /// Its value of the label `kind`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::Ours => "ours",
            Self::TelegramAway => "telegram_away",
            Self::TelegramRefused => "telegram_refused",
            Self::TelegramGivenUp => "telegram_given_up",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Operation {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Load, Self::Save, Self::Forget, Self::Salts, Self::Sweep, Self::Close, Self::Published, Self::Workshop];

    /// Its value of the label `operation`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Save => "save",
            Self::Forget => "forget",
            Self::Salts => "salts",
            Self::Sweep => "sweep",
            Self::Close => "close",
            Self::Published => "published",
            Self::Workshop => "workshop",
        }
    }
}

/// Counts an update that was finished `took` after it had been handed out.
pub fn finished(took: Duration) {
    counter!(UPDATES).increment(1);
    histogram!(UPDATE_SECONDS).record(took.as_secs_f64());
}

/// Counts a failure.
pub fn failed(kind: Kind) {
    counter!(ERRORS, "kind" => kind.name()).increment(1);
}

/// Measures how long the database takes for an operation, well or not, until this is dropped.
pub struct Asking {
    operation: Operation,
    since: Instant,
}

impl Asking {
    /// Begins to measure.
    #[must_use]
    pub fn begin(operation: Operation) -> Self {
        Self { operation, since: Instant::now() }
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        let took = self.since.elapsed().as_secs_f64();
        histogram!(DATABASE_SECONDS, "operation" => self.operation.name()).record(took);
    }
}

/// Notes how many sessions live; `None`: nobody knows.
#[expect(clippy::cast_precision_loss, reason = "exact up to 2^53 sessions")]
pub fn sessions(count: Option<u64>) {
    gauge!(SESSIONS).set(count.map_or(f64::NAN, |count| count as f64));
}

/// Says what each metric is, and begins the counters at nothing, so that the first failure is seen as a change.
pub fn begin() {
    describe_counter!(UPDATES, Unit::Count, "Updates from Telegram that were finished.");
    describe_counter!(
        ERRORS,
        Unit::Count,
        "Failures by kind. The log has a line for each, once a minute where it stays the same."
    );
    let took = "Seconds from when an update was handed out until it was finished.";
    describe_histogram!(UPDATE_SECONDS, Unit::Seconds, took);
    describe_gauge!(SESSIONS, Unit::Count, "Sessions that live, counted when the metrics are read.");
    describe_histogram!(DATABASE_SECONDS, Unit::Seconds, "Seconds that the database took, by operation.");
    counter!(UPDATES).absolute(0);
    for kind in Kind::ALL {
        counter!(ERRORS, "kind" => kind.name()).absolute(0);
    }
}
