//! The public figures that `/stats` says: those of the newest week that was published.
//!
//! Invariant: nothing is said here that the operator pages do not show; what is withheld there is withheld here.

use super::{Context, Trouble};
use crate::dialog::prompt::{Body, Headline, Prompt};
use crate::dialog::tally::{By, Spot};
use crate::statistics::Span;

/// Puts the figures into a prompt that asks for them; the engine knows no numbers.
pub async fn fill(ctx: &Context, prompt: &mut Prompt) -> Result<(), Trouble> {
    if let Body::Stats(headline) = &mut prompt.body {
        *headline = newest(ctx).await.map_err(Trouble::Away)?;
    }
    Ok(())
}

async fn newest(ctx: &Context) -> anyhow::Result<Option<Headline>> {
    let Some(week) = ctx.store.periods(Span::Week).await?.first().copied() else {
        return Ok(None);
    };
    let Some(published) = ctx.store.published(week).await? else {
        return Ok(None);
    };
    let reached = |spot| published.reached(spot, By::Whole);
    Ok(Some(Headline {
        monday: week.first.monday(),
        conversations: reached(Spot::Conversation),
        results: reached(Spot::Result),
        handovers: reached(Spot::Handover),
    }))
}
