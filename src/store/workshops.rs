//! Workshops: their codes, and what was counted in them.
//!
//! Invariant: counts are written in the transaction that saves the session they come from, and only on the workshop's
//! day. Once the day is over no exact count is kept; 90 days later nothing says when or where it was.

use anyhow::{Context, Result};
use jiff::civil::{Date, date};
use jiff::{ToSpan, Unit};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite, SqliteConnection, Transaction};

use super::Store;
use crate::dialog::tally::Mark;
use crate::health::{Asking, Operation};
use crate::statistics::room::{Room, picture};

/// How many days after a workshop its day and place are forgotten.
const KEPT: i32 = 90;
/// The day from which the days count.
const FIRST_DAY: Date = date(1970, 1, 1);
/// The topic of those who came to a first question.
const STARTED: &str = "";
/// Adds one to a count of a workshop, if it is its day.
const ADD: &str = "INSERT INTO workshop_counters (code, topic, count) \
     SELECT code, $1, 1 FROM workshops WHERE code = $2 AND day = $3 AND closed = 0 \
     ON CONFLICT (code, topic) DO UPDATE SET count = workshop_counters.count + 1";

/// A workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// Its code.
    pub code: String,
    /// The day on which the code is valid, in Europe/Berlin; `None` from 90 days after it.
    pub day: Option<Date>,
    /// What the counsellor called it; `None` from 90 days after its day.
    pub place: Option<String>,
    /// What was counted: exactly on its day, afterwards what the room showed.
    pub room: Room,
}

/// Adds to the counts of workshops in the transaction of a save.
pub(super) async fn add(transaction: &mut Transaction<'_, Sqlite>, marks: &[Mark]) -> Result<()> {
    for mark in marks {
        sqlx::query(ADD)
            .bind(mark.topic.as_deref().unwrap_or(STARTED))
            .bind(&mark.code)
            .bind(number(mark.day))
            .execute(&mut **transaction)
            .await
            .context("adding to the counts of a workshop")?;
    }
    Ok(())
}

impl Store {
    /// Makes a code valid on a day; `false`: the code is taken.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn open_workshop(&self, code: &str, day: Date, place: &str) -> Result<bool> {
        let _asking = Asking::begin(Operation::Workshop);
        let made = sqlx::query("INSERT INTO workshops (code, day, place) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(code)
            .bind(number(day))
            .bind(place)
            .execute(&self.writer)
            .await
            .context("making a workshop")?;
        Ok(made.rows_affected() > 0)
    }

    /// Tells whether a code is valid on a day.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn is_open(&self, code: &str, day: Date) -> Result<bool> {
        let _asking = Asking::begin(Operation::Workshop);
        let known = sqlx::query("SELECT 1 FROM workshops WHERE code = $1 AND day = $2 AND closed = 0")
            .bind(code)
            .bind(number(day))
            .fetch_optional(&self.readers)
            .await
            .context("looking for a code")?;
        Ok(known.is_some())
    }

    /// Finds a workshop by its code.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn workshop(&self, code: &str) -> Result<Option<Workshop>> {
        let _asking = Asking::begin(Operation::Workshop);
        // One statement, so that its two parts are of one moment.
        let rows = sqlx::query(
            "SELECT code, day, place, topic, count FROM workshops LEFT JOIN workshop_counters USING (code) \
             WHERE code = $1",
        )
        .bind(code)
        .fetch_all(&self.readers)
        .await
        .context("loading a workshop")?;
        Ok(collected(&rows).pop())
    }

    /// Lists the workshops, the newest first; those whose day is forgotten stand last.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn workshops(&self) -> Result<Vec<Workshop>> {
        let _asking = Asking::begin(Operation::Workshop);
        let rows = sqlx::query(
            "SELECT code, day, place, topic, count FROM workshops LEFT JOIN workshop_counters USING (code) \
             ORDER BY day IS NULL, day DESC, code",
        )
        .fetch_all(&self.readers)
        .await
        .context("listing the workshops")?;
        Ok(collected(&rows))
    }

    /// Overwrites the counts of workshops that are over by what their rooms showed, and forgets day and place of those
    /// 90 days ago. Doing it again changes nothing. `false`: another process reads the database, and until the next
    /// sweep the exact counts stand in the write-ahead log.
    ///
    /// # Errors
    /// If the database does not answer; then all is as it was.
    pub async fn close_workshops(&self, today: Date) -> Result<bool> {
        let _asking = Asking::begin(Operation::Close);
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.context("closing the workshops")?;
        let over = sqlx::query(
            "SELECT code, day, place, topic, count FROM workshops LEFT JOIN workshop_counters USING (code) \
             WHERE day < $1 AND closed = 0 ORDER BY code",
        )
        .bind(number(today))
        .fetch_all(&mut *transaction)
        .await
        .context("looking for workshops that are over")?;
        for workshop in collected(&over) {
            round(&mut transaction, &workshop).await.context("rounding the counts of a workshop")?;
        }
        let forgotten = sqlx::query("UPDATE workshops SET day = NULL, place = NULL WHERE day <= $1")
            .bind(number(today.saturating_sub(KEPT.days())))
            .execute(&mut *transaction)
            .await
            .context("forgetting day and place of a workshop")?;
        transaction.commit().await.context("closing the workshops")?;
        if over.is_empty() && forgotten.rows_affected() == 0 {
            return Ok(true);
        }
        self.truncate().await
    }
}

/// Overwrites the counts of a workshop by what its room showed.
async fn round(connection: &mut SqliteConnection, workshop: &Workshop) -> sqlx::Result<()> {
    let picture = picture(&workshop.room);
    sqlx::query("DELETE FROM workshop_counters WHERE code = $1").bind(&workshop.code).execute(&mut *connection).await?;
    let started = picture.started.map(|count| (STARTED.to_owned(), count));
    for (topic, count) in started.into_iter().chain(picture.topics) {
        sqlx::query("INSERT INTO workshop_counters (code, topic, count) VALUES ($1, $2, $3)")
            .bind(&workshop.code)
            .bind(topic)
            .bind(i64::try_from(count).unwrap_or(i64::MAX))
            .execute(&mut *connection)
            .await?;
    }
    sqlx::query("UPDATE workshops SET closed = 1 WHERE code = $1").bind(&workshop.code).execute(connection).await?;
    Ok(())
}

/// Collects rows of code, day, place, topic and count that come in the order of their workshops.
fn collected(rows: &[SqliteRow]) -> Vec<Workshop> {
    let mut workshops: Vec<Workshop> = Vec::new();
    for row in rows {
        let code: &str = row.get(0);
        if workshops.last().is_none_or(|last| last.code != code) {
            let day = row.get::<Option<i64>, _>(1).and_then(day);
            workshops.push(Workshop { code: code.to_owned(), day, place: row.get(2), room: Room::default() });
        }
        let (Some(last), Some(topic)) = (workshops.last_mut(), row.get::<Option<String>, _>(3)) else { continue };
        let count = row.get::<i64, _>(4).unsigned_abs();
        if topic == STARTED {
            last.room.started = count;
        } else {
            last.room.topics.insert(topic, count);
        }
    }
    workshops
}

/// Counts the days since 1970-01-01.
fn number(day: Date) -> i64 {
    FIRST_DAY.until((Unit::Day, day)).map_or(0, |span| i64::from(span.get_days()))
}

fn day(number: i64) -> Option<Date> {
    FIRST_DAY.checked_add(number.clamp(-1_000_000, 2_000_000).days()).ok()
}
