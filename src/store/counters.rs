//! The counters, and what was published of them.
//!
//! Invariant: counts are written in the transaction that saves the session they come from. A period is published once;
//! what it was published from is merged into its block and gone.

use anyhow::{Context, Result};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, Transaction};

use super::Store;
use crate::dialog::tally::{Added, By, Cell, Count, Counts, Week};
use crate::health::{Asking, Operation};
use crate::statistics::{Figure, Measure, Period, Published, Span};

/// Adds to one counter.
const ADD: &str = "INSERT INTO counters (first, weeks, spot, dimension, value, reached, standing) \
     VALUES ($1, 1, $2, $3, $4, $5, $6) ON CONFLICT (first, weeks, spot, dimension, value) DO UPDATE \
     SET reached = counters.reached + excluded.reached, standing = counters.standing + excluded.standing";
/// Adds up the counters of the periods from $4 to $5 that are $3 weeks long, in one of $2 weeks from $1.
const SUM: &str = "INSERT INTO counters (first, weeks, spot, dimension, value, reached, standing) \
     SELECT $1, $2, spot, dimension, value, CAST(SUM(reached) AS BIGINT), CAST(SUM(standing) AS BIGINT) FROM counters \
     WHERE weeks = $3 AND first BETWEEN $4 AND $5 GROUP BY spot, dimension, value \
     ON CONFLICT (first, weeks, spot, dimension, value) DO UPDATE \
     SET reached = counters.reached + excluded.reached, standing = counters.standing + excluded.standing";
/// Keeps one published number.
const PUBLISH: &str = "INSERT INTO published (first, weeks, spot, dimension, value, measure, shown, low, high) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
/// The dimension of the Länder that are not shown on their own.
const JOINED: &str = "joined";

/// Adds counts in the transaction of a save.
pub(super) async fn add(transaction: &mut Transaction<'_, Sqlite>, added: &Added) -> Result<()> {
    for (cell, count) in &added.counts {
        let (dimension, value) = cell.by.name();
        sqlx::query(ADD)
            .bind(added.week.0)
            .bind(cell.spot.to_string())
            .bind(dimension)
            .bind(value)
            .bind(count.reached)
            .bind(count.standing)
            .execute(&mut **transaction)
            .await
            .context("adding to the counters")?;
    }
    Ok(())
}

impl Store {
    /// Finds the first week that has counters; `None`: nobody was counted yet.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn first_week(&self) -> Result<Option<Week>> {
        let first: Option<i64> = sqlx::query_scalar("SELECT MIN(first) FROM counters")
            .fetch_one(&self.readers)
            .await
            .context("looking for the first week")?;
        Ok(first.map(Week))
    }

    /// Adds up the counters of a period, and of the smaller ones that are not merged into it yet.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn counters(&self, period: Period) -> Result<Counts> {
        let rows = sqlx::query(
            "SELECT spot, dimension, value, CAST(SUM(reached) AS BIGINT), CAST(SUM(standing) AS BIGINT) FROM counters \
             WHERE weeks <= $1 AND first BETWEEN $2 AND $3 GROUP BY spot, dimension, value",
        )
        .bind(period.span.weeks())
        .bind(period.first.0)
        .bind(period.last().0)
        .fetch_all(&self.readers)
        .await
        .context("loading the counters")?;
        let count = |row: &SqliteRow| Count { reached: row.get(3), standing: row.get(4) };
        Ok(rows.iter().filter_map(|row| Some((cell(row, 0)?, count(row)))).collect())
    }

    /// Lists the published periods of a span, the newest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn periods(&self, span: Span) -> Result<Vec<Period>> {
        let first: Vec<i64> = sqlx::query_scalar("SELECT first FROM periods WHERE weeks = $1 ORDER BY first DESC")
            .bind(span.weeks())
            .fetch_all(&self.readers)
            .await
            .context("listing the published periods")?;
        Ok(first.into_iter().map(|first| Period { span, first: Week(first) }).collect())
    }

    /// Finds what was published of a period; `None`: it is not closed yet, or has become a part of a block.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn published(&self, period: Period) -> Result<Option<Published>> {
        let _asking = Asking::begin(Operation::Published);
        let known: Option<i64> = sqlx::query_scalar("SELECT first FROM periods WHERE weeks = $1 AND first = $2")
            .bind(period.span.weeks())
            .bind(period.first.0)
            .fetch_optional(&self.readers)
            .await
            .context("looking for a published period")?;
        if known.is_none() {
            return Ok(None);
        }
        let rows = sqlx::query(
            "SELECT spot, dimension, value, measure, shown, low, high FROM published WHERE weeks = $1 AND first = $2",
        )
        .bind(period.span.weeks())
        .bind(period.first.0)
        .fetch_all(&self.readers)
        .await
        .context("loading a published period")?;
        let mut published = Published::default();
        for row in &rows {
            let Some(measure) = Measure::parse(row.get(3)) else { continue };
            let number = |at| row.get::<Option<i64>, _>(at).and_then(|number| u64::try_from(number).ok());
            let figure = Figure { shown: number(4), low: number(5).unwrap_or_default(), high: number(6) };
            if row.get::<&str, _>(1) == JOINED {
                let spot = row.get::<&str, _>(0).parse().ok();
                published.joined.extend(spot.map(|spot| ((spot, measure), figure)));
            } else if let Some(cell) = cell(row, 0) {
                published.figures.insert((cell, measure), figure);
            }
        }
        Ok(Some(published))
    }

    /// Keeps what is published of a period; `false`: somebody else published it before, and that stands.
    ///
    /// # Errors
    /// If the database does not answer; then nothing was kept.
    pub async fn publish(&self, period: Period, published: &Published) -> Result<bool> {
        let _asking = Asking::begin(Operation::Close);
        let (first, weeks) = (period.first.0, period.span.weeks());
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.context("publishing a period")?;
        let new = sqlx::query("INSERT INTO periods (first, weeks) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(first)
            .bind(weeks)
            .execute(&mut *transaction)
            .await
            .context("publishing a period")?;
        if new.rows_affected() == 0 {
            return Ok(false);
        }
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let single =
            published.figures.iter().map(|((cell, measure), figure)| (&cell.spot, cell.by.name(), measure, figure));
        let joined = published.joined.iter().map(|((spot, measure), figure)| (spot, (JOINED, ""), measure, figure));
        for (spot, (dimension, value), measure, figure) in single.chain(joined) {
            sqlx::query(PUBLISH)
                .bind(first)
                .bind(weeks)
                .bind(spot.to_string())
                .bind(dimension)
                .bind(value)
                .bind(measure.name())
                .bind(figure.shown.map(number))
                .bind(number(figure.low))
                .bind(figure.high.map(number))
                .execute(&mut *transaction)
                .await
                .context("publishing a number")?;
        }
        transaction.commit().await.context("publishing a period")?;
        Ok(true)
    }

    /// Merges the parts of a block into it: their counters are added up, and what was published of them is erased.
    ///
    /// # Errors
    /// If the database does not answer; then all is as it was.
    pub async fn merge(&self, block: Period) -> Result<()> {
        let _asking = Asking::begin(Operation::Close);
        let Some(part) = block.span.smaller() else { return Ok(()) };
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.context("merging a block")?;
        sqlx::query(SUM)
            .bind(block.first.0)
            .bind(block.span.weeks())
            .bind(part.weeks())
            .bind(block.first.0)
            .bind(block.last().0)
            .execute(&mut *transaction)
            .await
            .context("adding up a block")?;
        // The numbers that were published of a period vanish with it.
        for erase in [
            "DELETE FROM counters WHERE weeks = $1 AND first BETWEEN $2 AND $3",
            "DELETE FROM periods WHERE weeks = $1 AND first BETWEEN $2 AND $3",
        ] {
            sqlx::query(erase)
                .bind(part.weeks())
                .bind(block.first.0)
                .bind(block.last().0)
                .execute(&mut *transaction)
                .await
                .context("erasing the parts of a block")?;
        }
        transaction.commit().await.context("merging a block")
    }

    /// Counts the sessions that live at an hour (since 1970-01-01 UTC).
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn sessions(&self, hour: i64) -> Result<u64> {
        let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM sessions WHERE expires > $1")
            .bind(hour)
            .fetch_one(&self.readers)
            .await
            .context("counting the sessions")?;
        Ok(count.unsigned_abs())
    }

    /// Asks the database whether it takes changes: begins one and lets it be.
    ///
    /// # Errors
    /// If it does not answer.
    pub async fn ping(&self) -> Result<()> {
        let transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.context("asking the database")?;
        transaction.rollback().await.context("asking the database")
    }
}

/// Reads a counter's name from three columns; one that this version does not know is passed over.
fn cell(row: &SqliteRow, at: usize) -> Option<Cell> {
    let spot: &str = row.get(at);
    Some(Cell { spot: spot.parse().ok()?, by: By::parse(row.get(at + 1), row.get(at + 2))? })
}
