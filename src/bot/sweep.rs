//! Every hour: destroys what has had its time, and closes the workshops and weeks that are over.
//!
//! Invariant: a salt is destroyed at the second UTC midnight after its day began, while the process runs.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use jiff::Timestamp;

use super::{Context, closing, utc_day};
use crate::health::{self, Kind};

/// What is told while another process reads the database.
pub const HELD: &str = "another process reads the database: erased rows stand in its write-ahead log until it ends";
/// How soon trouble is met again.
const SOON: Duration = Duration::from_mins(1);

/// Destroys old salts and expired sessions, rounds the counts of workshops that are over and publishes closed weeks, at
/// the start and at every full hour; midnight is one of them.
pub async fn keep(ctx: Arc<Context>) {
    loop {
        let wait = match sweep(&ctx).await {
            Ok(true) => {
                let left = 3600 - Timestamp::now().as_second().rem_euclid(3600);
                Duration::from_secs(left.unsigned_abs())
            }
            Ok(false) => {
                tracing::warn!("{HELD}");
                SOON
            }
            Err(error) => {
                tracing::error!("sweeping failed, trying again: {error:#}");
                health::failed(Kind::Database);
                SOON
            }
        };
        tokio::time::sleep(wait).await;
    }
}

async fn sweep(ctx: &Context) -> Result<bool> {
    let now = ctx.clock.now()?;
    // A destroyed salt must not live on in memory until the next update of the day.
    *ctx.salts.lock().await = None;
    // First of all: nothing that goes wrong with the statistics may keep a salt alive.
    let mut clean = ctx.store.sweep(utc_day(now.hour), now.hour).await?;
    clean &= ctx.store.close_workshops(now.today).await?;
    closing::close(ctx, now.today).await?;
    Ok(clean)
}
