//! What a monitoring asks for: alive, ready, and the metrics in Prometheus' text format.
//!
//! Invariant: nothing here waits long for the database, and every label is one of `health`.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use serde_json::json;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::dialog::model::Content;
use crate::health::{self, Telegram};
use crate::store::Store;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often what was recorded is put together while nobody asks for it: until then every single value is kept.
const UPKEEP: Duration = Duration::from_secs(5);
/// The upper ends of the histograms' buckets, in seconds: around the 3 and 10 ms that an update may take, and up to the
/// 20 s after which a reply is given up.
const UPDATE: [f64; 12] = [0.003, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0];
/// From one read to the 10 s for which a statement waits for another process.
const DATABASE: [f64; 11] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 10.0];

/// How the process is doing.
pub struct Monitor {
    /// Sessions, and whether the database answers.
    pub store: Store,
    /// Whether there is content.
    pub content: Arc<Content>,
    /// The hour by which sessions live.
    pub clock: Clock,
    /// What Telegram says.
    pub telegram: watch::Receiver<Telegram>,
    /// What was recorded.
    pub metrics: PrometheusHandle,
    /// When the process began.
    pub since: Instant,
}

/// The checks of `/readyz`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ready {
    /// There are dialogs to lead people through.
    pub content: bool,
    /// The database answers.
    pub database: bool,
    /// What Telegram says.
    pub telegram: Telegram,
}

impl Ready {
    /// Tells whether people are answered.
    #[must_use]
    pub fn all(self) -> bool {
        self.content && self.database && self.telegram == Telegram::Reachable
    }
}

impl Monitor {
    /// Checks everything; takes 2 s at most.
    pub async fn ready(&self) -> Ready {
        let database = tokio::time::timeout(PATIENCE, self.store.ping()).await;
        Ready {
            content: !self.content.dialogs.is_empty(),
            database: matches!(database, Ok(Ok(()))),
            telegram: *self.telegram.borrow(),
        }
    }

    /// Writes the metrics. The sessions are counted now; while the database is away their number is not a number.
    pub async fn text(&self) -> String {
        let count = async { self.store.sessions(self.clock.now()?.hour).await };
        let counted = tokio::time::timeout(PATIENCE, count).await;
        health::sessions(counted.ok().and_then(Result::ok));
        self.metrics.render()
    }

    /// Sums the series of a counter of `health` since the process began.
    #[must_use]
    pub fn total(&self, name: &str) -> u64 {
        let text = self.metrics.render();
        let series = text.lines().filter_map(|line| line.strip_prefix(name));
        let series = series.filter(|rest| rest.starts_with([' ', '{']));
        series.filter_map(|rest| rest.rsplit(' ').next()?.parse::<u64>().ok()).sum()
    }

    /// Keeps what is recorded small; never ends.
    pub async fn keep(&self) {
        loop {
            tokio::time::sleep(UPKEEP).await;
            self.metrics.run_upkeep();
        }
    }
}

/// Begins to record; the process has one recorder, and whoever calls this again gets the same.
///
/// # Errors
/// If another one records already.
pub fn record() -> Result<PrometheusHandle> {
    static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    let recorder = RECORDER.get_or_init(|| {
        let buckets = |builder: PrometheusBuilder, name: &str, ends: &[f64]| {
            builder.set_buckets_for_metric(Matcher::Full(name.to_owned()), ends).ok()
        };
        let builder = buckets(PrometheusBuilder::new(), health::UPDATE_SECONDS, &UPDATE)?;
        let handle = buckets(builder, health::DATABASE_SECONDS, &DATABASE)?.install_recorder().ok()?;
        health::begin();
        Some(handle)
    });
    recorder.clone().context("starting to record metrics")
}

/// The routes of the monitoring.
pub fn routes() -> Router<Arc<Monitor>> {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .fallback(async || StatusCode::NOT_FOUND)
}

async fn readyz(State(monitor): State<Arc<Monitor>>) -> impl IntoResponse {
    let ready = monitor.ready().await;
    let say = |well: bool| if well { "ok" } else { "away" };
    let status = if ready.all() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = json!({
        "ready": ready.all(),
        "content": say(ready.content),
        "database": say(ready.database),
        "telegram": ready.telegram.name(),
    });
    (status, Json(body))
}

async fn metrics(State(monitor): State<Arc<Monitor>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], monitor.text().await)
}
