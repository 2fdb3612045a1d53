//! Publishes the weeks that are over, and makes blocks of the old ones.
//!
//! Invariant: a period is published after its last session has ended, and before it is merged; what was published stays.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use jiff::ToSpan;
use jiff::civil::Date;

use super::Context;
use crate::dialog::tally::Week;
use crate::statistics::room::picture;
use crate::statistics::{Counted, Period, Published, Span, publish};
use crate::store::Workshop;

/// How many weeks after its end a period becomes a part of its block.
const WEEKS_KEPT: i64 = 8;
const BLOCKS_KEPT: i64 = 104;

/// Publishes what has closed by a day and merges what is old.
pub async fn close(ctx: &Context, today: Date) -> Result<()> {
    for span in Span::ALL {
        let Some(first) = next(ctx, span).await? else { continue };
        let mut period = Period::containing(first, span);
        while period.is_closed(today) {
            publish_one(ctx, period).await?;
            period = period.after();
        }
    }
    for (span, kept) in [(Span::Four, WEEKS_KEPT), (Span::Year, BLOCKS_KEPT)] {
        let old = |block: &Period| block.end().checked_add(kept.weeks()).is_ok_and(|day| day <= today);
        for block in ctx.store.periods(span).await?.into_iter().filter(old) {
            ctx.store.merge(block).await?;
        }
    }
    Ok(())
}

/// Finds the first week of a span that is not published; `None` before anyone was counted.
async fn next(ctx: &Context, span: Span) -> Result<Option<Week>> {
    let mut first = None;
    // What was merged into a block is not there any more, the block is.
    for block in Span::ALL.into_iter().filter(|block| *block >= span) {
        first = first.max(ctx.store.periods(block).await?.first().map(|newest| newest.after().first));
    }
    match first {
        Some(week) => Ok(Some(week)),
        None => ctx.store.first_week().await,
    }
}

/// All that was counted in a period; a week has the rooms whose day lies in it.
async fn count(ctx: &Context, workshops: &[Workshop], period: Period) -> Result<Counted> {
    let is_here = |workshop: &&Workshop| {
        period.span == Span::Week && workshop.day.is_some_and(|day| Week::of(day) == period.first)
    };
    let rooms = workshops.iter().filter(is_here).map(|workshop| picture(&workshop.room)).collect();
    Ok(Counted { counts: ctx.store.counters(period).await?, rooms })
}

async fn publish_one(ctx: &Context, period: Period) -> Result<()> {
    let workshops = ctx.store.workshops().await?;
    let counted = count(ctx, &workshops, period).await?;
    let mut parts = Vec::new();
    for part in period.parts() {
        // Before the first week there was nobody.
        parts.push((count(ctx, &workshops, part).await?, ctx.store.published(part).await?.unwrap_or_default()));
    }
    let (content, l10n) = (Arc::clone(&ctx.content), Arc::clone(&ctx.l10n));
    let rules = move || {
        let locales: Vec<&str> = l10n.locales().map(|locale| locale.tag.as_str()).collect();
        publish(&counted, &content, &locales, &parts)
    };
    let published: Published = tokio::task::spawn_blocking(rules).await.context("applying the publishing rules")?;
    ctx.store.publish(period, &published).await?;
    tracing::info!(%period, "published");
    Ok(())
}
