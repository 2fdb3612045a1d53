//! Floor 2: sessions, salts and counters in SQL.
//!
//! Invariant: a row is never read without its key, and no statement holds a value that names anyone. Of two writers of
//! a row the second one is told.

mod counters;
mod workshops;

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Row};
use zeroize::Zeroizing;

pub use self::workshops::Workshop;
use crate::dialog::tally::Added;
use crate::health::{Asking, Operation};
use crate::pseudonym::{BYTES, Pseudonym, Salt, Sealed};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a statement waits for another process that holds the file.
const BUSY: Duration = Duration::from_secs(10);
/// What to do about a database that cannot be read.
const MEND: &str = "move it away to begin with a new one, and destroy it: it holds salts; sessions live for days only";
/// How long emptying the write-ahead log waits for readers.
const SHORT: Duration = Duration::from_millis(200);
/// Readers beside the one writer: `SQLite` has one writer at a time, and waiting for it in the pool is fair, while
/// waiting in the database is not.
const READERS: u32 = 2;

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
}

/// What became of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// The row is as it was handed over.
    Newest,
    /// Somebody else saved in between: load again and step again.
    Overtaken,
}

impl Store {
    /// Opens the database, makes it when it is missing and brings its schema up to date.
    ///
    /// # Errors
    /// If the file cannot be opened, is empty or damaged, is not a database, or has a schema of a newer Lotse.
    pub async fn open(path: &Path) -> Result<Self> {
        match std::fs::metadata(path) {
            // SQLite would take it for a new database, and what was in it would be missing without a word.
            Ok(file) if file.len() == 0 => bail!("the database {} is an empty file; {MEND}", path.display()),
            Ok(_) => {}
            // Made beside its place, so that a crash leaves no half of it there.
            Err(_) => {
                let new = path.with_extension("new");
                Self::connect(&new).await?.close().await;
                std::fs::rename(&new, path).with_context(|| format!("making the database {}", path.display()))?;
            }
        }
        Self::connect(path).await
    }

    async fn connect(path: &Path) -> Result<Self> {
        own(path).with_context(|| format!("opening the database {}", path.display()))?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            // Readers do not wait for the writer.
            .journal_mode(SqliteJournalMode::Wal)
            // A commit survives a power cut: an update is only confirmed to Telegram after it.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            // Deleted rows are overwritten: what was forgotten is nowhere in the file.
            .pragma("secure_delete", "ON")
            // No row is ever written to a temporary file elsewhere.
            .pragma("temp_store", "MEMORY")
            .disable_statement_logging();
        let pool = |connections| SqlitePoolOptions::new().max_connections(connections).connect_with(options.clone());
        let broken = || format!("opening the database {}; if it is damaged, {MEND}", path.display());
        let writer = pool(1).await.with_context(broken)?;
        let check = sqlx::query_scalar("PRAGMA quick_check(1)");
        let found: String = check.fetch_one(&writer).await.with_context(broken)?;
        ensure!(found == "ok", "the database {} is damaged; {MEND}", path.display());
        MIGRATIONS.run(&writer).await.context("bringing the database's schema up to date")?;
        let readers = pool(READERS).await.context("opening the database for reading")?;
        Ok(Self { writer, readers })
    }

    /// Loads the row of the first of these pseudonyms that has one.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn load(&self, pseudonyms: &[Pseudonym], hour: i64) -> Result<Option<Sealed>> {
        let _asking = Asking::begin(Operation::Load);
        for pseudonym in pseudonyms {
            let row = sqlx::query("SELECT sealed, version, expires FROM sessions WHERE key = $1 AND expires > $2")
                .bind(&pseudonym.row[..])
                .bind(hour)
                .fetch_optional(&self.readers)
                .await
                .context("loading the session")?;
            if let Some(row) = row {
                let sealed = Sealed { row: pseudonym.row, bytes: row.get(0), version: row.get(1), expires: row.get(2) };
                return Ok(Some(sealed));
            }
        }
        Ok(None)
    }

    /// Saves a session, and what it adds to the counters. `before` is the row it was loaded from: the same, one under
    /// yesterday's salt, or none. A row that has expired by `hour` (since 1970-01-01 UTC) is in nobody's way.
    ///
    /// # Errors
    /// If the database does not answer; then nothing was saved.
    pub async fn save(
        &self,
        sealed: &Sealed,
        before: Option<&Sealed>,
        hour: i64,
        added: Option<&Added>,
    ) -> Result<Saved> {
        let _asking = Asking::begin(Operation::Save);
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.context("saving the session")?;
        if let Some(before) = before {
            let gone = sqlx::query("DELETE FROM sessions WHERE key = $1 AND version = $2")
                .bind(&before.row[..])
                .bind(before.version)
                .execute(&mut *transaction)
                .await
                .context("replacing the session")?;
            if gone.rows_affected() == 0 {
                return Ok(Saved::Overtaken);
            }
        }
        let kept = sqlx::query(
            "INSERT INTO sessions (key, sealed, version, expires) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO UPDATE \
             SET sealed = excluded.sealed, version = excluded.version, expires = excluded.expires \
             WHERE sessions.expires <= $5",
        )
        .bind(&sealed.row[..])
        .bind(&sealed.bytes[..])
        .bind(sealed.version)
        .bind(sealed.expires)
        .bind(hour)
        .execute(&mut *transaction)
        .await
        .context("saving the session")?;
        if kept.rows_affected() == 0 {
            return Ok(Saved::Overtaken);
        }
        if let Some(added) = added {
            counters::add(&mut transaction, added).await?;
            workshops::add(&mut transaction, &added.marks).await?;
        }
        transaction.commit().await.context("committing the session")?;
        Ok(Saved::Newest)
    }

    /// Erases the rows of these pseudonyms. `false`: another process reads the database, and until the next sweep their
    /// bytes stand in the write-ahead log.
    ///
    /// # Errors
    /// If the database does not answer; then they may still be there.
    pub async fn forget(&self, pseudonyms: &[Pseudonym]) -> Result<bool> {
        let _asking = Asking::begin(Operation::Forget);
        for pseudonym in pseudonyms {
            sqlx::query("DELETE FROM sessions WHERE key = $1")
                .bind(&pseudonym.row[..])
                .execute(&self.writer)
                .await
                .context("erasing the session")?;
        }
        self.truncate().await
    }

    /// Finds the salts that live on a day (days since 1970-01-01 UTC): that day's, made when it is missing, and the one
    /// before. The day's own comes first.
    ///
    /// # Errors
    /// If the database does not answer or the system gives no random bytes.
    pub async fn salts(&self, day: i64) -> Result<Vec<Salt>> {
        let _asking = Asking::begin(Operation::Salts);
        let fresh = Salt::generate(day)?;
        sqlx::query("INSERT INTO salts (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(day)
            .bind(&fresh.bytes[..])
            .execute(&self.writer)
            .await
            .context("keeping the salt of the day")?;
        let rows = sqlx::query("SELECT day, salt FROM salts WHERE day BETWEEN $1 AND $2 ORDER BY day DESC")
            .bind(day - 1)
            .bind(day)
            .fetch_all(&self.writer)
            .await
            .context("loading the salts")?;
        let salt = |row: sqlx::sqlite::SqliteRow| {
            let bytes: Zeroizing<Vec<u8>> = Zeroizing::new(row.get(1));
            let bytes = <[u8; BYTES]>::try_from(&bytes[..]).context("a salt has another length")?;
            Ok(Salt { day: row.get(0), bytes: Zeroizing::new(bytes) })
        };
        rows.into_iter().map(salt).collect()
    }

    /// Destroys what has had its time: salts from the second midnight after their day began, and expired sessions.
    /// `day` and `hour` count from 1970-01-01 UTC. `false`: another process reads the database, and what was destroyed
    /// still stands in the write-ahead log.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn sweep(&self, day: i64, hour: i64) -> Result<bool> {
        let _asking = Asking::begin(Operation::Sweep);
        sqlx::query("DELETE FROM salts WHERE day < $1")
            .bind(day - 1)
            .execute(&self.writer)
            .await
            .context("destroying old salts")?;
        sqlx::query("DELETE FROM sessions WHERE expires <= $1")
            .bind(hour)
            .execute(&self.writer)
            .await
            .context("erasing expired sessions")?;
        self.truncate().await
    }

    /// Empties the write-ahead log: it would still hold what was deleted. `false` while another process reads the
    /// database: the one writer does not wait long for that.
    async fn truncate(&self) -> Result<bool> {
        let mut writer = self.writer.acquire().await.context("emptying the write-ahead log")?;
        let wait = |time: Duration| format!("PRAGMA busy_timeout = {}", time.as_millis());
        sqlx::query(AssertSqlSafe(wait(SHORT))).execute(&mut *writer).await.context("emptying the write-ahead log")?;
        // SQLite reports a log that a reader still holds as a result, not as an error.
        let busy = sqlx::query_scalar::<_, i64>("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *writer).await;
        sqlx::query(AssertSqlSafe(wait(BUSY))).execute(&mut *writer).await.context("emptying the write-ahead log")?;
        Ok(busy.context("emptying the write-ahead log")? == 0)
    }

    /// Closes the database; what was committed is in the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Makes a missing file readable by its owner alone; `SQLite` gives its other files the same mode.
fn own(path: &Path) -> std::io::Result<()> {
    if !path.exists() {
        OpenOptions::new().append(true).create(true).mode(0o600).open(path)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::session::Session;
    use crate::pseudonym::Secret;

    async fn open() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let store = Store::open(&folder.path().join("lotse.db")).await.expect("a new database");
        (folder, store)
    }

    fn pseudonym(day: u8, chat: i64) -> Pseudonym {
        let salt = Salt { day: day.into(), bytes: Zeroizing::new([day; BYTES]) };
        Secret::parse(&"a".repeat(64)).expect("64 digits").pseudonym(&salt, chat)
    }

    #[tokio::test]
    async fn of_two_writers_the_second_is_told() {
        let (_folder, store) = open().await;
        let pseudonym = pseudonym(1, 42);
        let seal = |version| pseudonym.seal(&Session::new(0), version, 100).expect("sealing");
        assert_eq!(store.save(&seal(1), None, 0, None).await.expect("saving"), Saved::Newest);
        assert_eq!(
            store.save(&seal(1), None, 0, None).await.expect("saving"),
            Saved::Overtaken,
            "the row is there already"
        );
        let first = store.load(std::slice::from_ref(&pseudonym), 0).await.expect("loading").expect("a row");
        assert_eq!(store.save(&seal(2), Some(&first), 0, None).await.expect("saving"), Saved::Newest);
        assert_eq!(
            store.save(&seal(2), Some(&first), 0, None).await.expect("saving"),
            Saved::Overtaken,
            "the version has moved on"
        );
    }

    #[tokio::test]
    async fn a_session_moves_to_the_salt_of_the_day() {
        let (_folder, store) = open().await;
        let (yesterday, today) = (pseudonym(1, 42), pseudonym(2, 42));
        let old = yesterday.seal(&Session::new(0), 1, 100).expect("sealing");
        store.save(&old, None, 0, None).await.expect("saving");
        let both = [today, yesterday];
        let found = store.load(&both, 0).await.expect("loading").expect("yesterday's row");
        store
            .save(&both[0].seal(&Session::new(0), 2, 100).expect("sealing"), Some(&found), 0, None)
            .await
            .expect("saving");
        assert!(store.load(&both[1..], 0).await.expect("loading").is_none(), "it stands there no more");
        assert!(store.load(&both[..1], 0).await.expect("loading").is_some());
    }

    #[tokio::test]
    async fn salts_live_two_days_and_sessions_until_they_expire() {
        let (_folder, store) = open().await;
        let first = store.salts(10).await.expect("salts");
        assert_eq!(first.len(), 1);
        assert_eq!(*store.salts(10).await.expect("salts")[0].bytes, *first[0].bytes, "the first writer wins");
        assert_eq!(store.salts(11).await.expect("salts").len(), 2);
        store
            .save(&pseudonym(1, 42).seal(&Session::new(0), 1, 100).expect("sealing"), None, 0, None)
            .await
            .expect("saving");
        store.sweep(12, 99).await.expect("sweeping");
        assert_eq!(
            store.salts(11).await.expect("salts").len(),
            1,
            "that of day 10 is gone, that of day 11 lives on day 12"
        );
        assert!(store.load(&[pseudonym(1, 42)], 99).await.expect("loading").is_some(), "it has an hour left");
        assert!(store.load(&[pseudonym(1, 42)], 100).await.expect("loading").is_none(), "expired rows are not read");
        store.sweep(12, 100).await.expect("sweeping");
        assert!(store.load(&[pseudonym(1, 42)], 0).await.expect("loading").is_none(), "and are swept");
    }

    #[tokio::test]
    async fn a_row_that_expired_before_the_sweep_is_in_nobodys_way() {
        let (_folder, store) = open().await;
        let pseudonym = pseudonym(1, 42);
        let seal = |expires| pseudonym.seal(&Session::new(0), 1, expires).expect("sealing");
        store.save(&seal(100), None, 0, None).await.expect("saving");
        assert_eq!(
            store.save(&seal(125), None, 99, None).await.expect("saving"),
            Saved::Overtaken,
            "it has an hour left"
        );
        assert_eq!(store.save(&seal(125), None, 100, None).await.expect("saving"), Saved::Newest, "it is over");
        let found = store.load(std::slice::from_ref(&pseudonym), 100).await.expect("loading");
        assert_eq!(found.expect("the new row").expires, 125);
    }

    #[tokio::test]
    async fn what_was_erased_is_not_in_the_files() {
        let (folder, store) = open().await;
        let pseudonym = pseudonym(1, 42);
        let sealed = pseudonym.seal(&Session::new(0), 1, 100).expect("sealing");
        store.save(&sealed, None, 0, None).await.expect("saving");
        let anywhere = || {
            std::fs::read_dir(folder.path()).expect("the folder").any(|file| {
                let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
                bytes.windows(BYTES).any(|window| window == pseudonym.row)
            })
        };
        assert!(anywhere(), "the row is written");
        store.forget(std::slice::from_ref(&pseudonym)).await.expect("erasing");
        assert!(!anywhere(), "the erased row is nowhere");
    }
}
