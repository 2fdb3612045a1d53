//! What the store has published of a period, of the one before and of those that led there.
//!
//! Invariant: only what was published is read; a counter never.

use anyhow::Result;

use crate::dialog::model::Content;
use crate::statistics::{Period, Published, Source, Span};
use crate::store::Store;

/// How many periods a trend shows.
const TREND: usize = 13;

/// The published periods, the newest of each span first.
#[derive(Debug, Clone, Default)]
pub struct Periods(pub Vec<(Span, Vec<Period>)>);

/// What was published of a period, and around it.
#[derive(Debug)]
pub struct Figures {
    /// The period.
    pub period: Period,
    now: Published,
    before: Option<Published>,
    /// The periods that led there, the oldest first.
    trend: Vec<(Period, Published)>,
}

impl Periods {
    /// Lists what a store has published.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn of(store: &Store) -> Result<Self> {
        let mut all = Vec::new();
        for span in Span::ALL {
            all.push((span, store.periods(span).await?));
        }
        Ok(Self(all))
    }

    /// The newest week; where weeks have all become blocks, the newest of those.
    #[must_use]
    pub fn newest(&self) -> Option<Period> {
        self.0.iter().find_map(|(_, periods)| periods.first()).copied()
    }

    /// The last periods of the same span up to one, the oldest first: what a trend is drawn of.
    #[must_use]
    pub fn up_to(&self, period: Period) -> Vec<Period> {
        let same = self.0.iter().filter(|(span, _)| *span == period.span).flat_map(|(_, periods)| periods);
        let mut last: Vec<Period> = same.copied().filter(|one| *one <= period).take(TREND).collect();
        last.reverse();
        last
    }
}

impl Figures {
    /// Reads what was published of a period, and of those of a trend; `None`: nothing was of the period.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn of(store: &Store, period: Period, trend: &[Period]) -> Result<Option<Self>> {
        let Some(now) = store.published(period).await? else { return Ok(None) };
        let before = store.published(period.before()).await?;
        let mut led = Vec::new();
        for one in trend {
            led.extend(store.published(*one).await?.map(|published| (*one, published)));
        }
        Ok(Some(Self { period, now, before, trend: led }))
    }

    /// Tells whether something was published of the period before.
    #[must_use]
    pub fn has_before(&self) -> bool {
        self.before.is_some()
    }

    /// Hands it to the views. `locales` are those that the bot speaks.
    #[must_use]
    pub fn source<'a>(&'a self, content: &'a Content, locales: &'a [String]) -> Source<'a> {
        Source { now: &self.now, before: self.before.as_ref(), trend: &self.trend, content, locales }
    }
}
