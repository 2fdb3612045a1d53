//! Where a chat's session is: its row under the salts that live.
//!
//! Invariant: a chat id becomes a pseudonym here and goes no further.

use super::{Context, Trouble, sweep, utc_day};
use crate::dialog::Now;
use crate::dialog::session::Session;
use crate::dialog::tally::Added;
use crate::pseudonym::{Pseudonym, Sealed};
use crate::store::Saved;

/// Where a chat's session is, at a moment.
pub(super) struct Found {
    pub now: Now,
    pub keys: Vec<Pseudonym>,
    pub row: Option<Sealed>,
}

impl Context {
    /// Saves a session, and what it adds to the counters.
    pub(super) async fn save(
        &self,
        keys: &[Pseudonym],
        session: &Session,
        before: Option<&Sealed>,
        added: Option<&Added>,
    ) -> Result<Saved, Trouble> {
        let hour = self.clock.now().map_err(Trouble::Ours)?.hour;
        let Some(key) = keys.first() else {
            return Err(Trouble::Ours(anyhow::anyhow!("there is no salt for today")));
        };
        let version = before.map_or(1, |before| before.version + 1);
        let sealed = key.seal(session, version, session.expires(hour)).map_err(Trouble::Ours)?;
        self.store.save(&sealed, before, hour, added).await.map_err(Trouble::Away)
    }

    /// Notes in the session which messages stand in the chat, so that `/delete` can wipe them.
    pub(super) async fn note_messages(&self, chat: i64, messages: &[i32]) -> Result<(), Trouble> {
        loop {
            let Found { keys, row, .. } = self.find(chat).await?;
            let Some(sealed) = row else { return Ok(()) };
            let Some(mut session) = open(&keys, &sealed) else { return Ok(()) };
            for message in messages {
                session.note_message(*message);
            }
            if self.save(&keys, &session, Some(&sealed), None).await? == Saved::Newest {
                return Ok(());
            }
        }
    }

    /// Finds the row of a chat under the salts that live.
    pub(super) async fn find(&self, chat: i64) -> Result<Found, Trouble> {
        let now = self.clock.now().map_err(Trouble::Ours)?;
        let keys = self.pseudonyms(chat, now.hour).await?;
        let row = self.store.load(&keys, now.hour).await.map_err(Trouble::Away)?;
        Ok(Found { now, keys, row })
    }

    /// Erases the session of a chat.
    pub(super) async fn forget(&self, chat: i64) -> Result<(), Trouble> {
        let now = self.clock.now().map_err(Trouble::Ours)?;
        let keys = self.pseudonyms(chat, now.hour).await?;
        self.erase(&keys).await
    }

    /// Erases the rows of a chat.
    pub(super) async fn erase(&self, keys: &[Pseudonym]) -> Result<(), Trouble> {
        if !self.store.forget(keys).await.map_err(Trouble::Away)? {
            tracing::warn!("{}", sweep::HELD);
        }
        Ok(())
    }

    /// Finds the pseudonyms of a chat under the salts that live, today's first.
    async fn pseudonyms(&self, chat: i64, hour: i64) -> Result<Vec<Pseudonym>, Trouble> {
        let day = utc_day(hour);
        let mut salts = self.salts.lock().await;
        if salts.as_ref().is_none_or(|(known, _)| *known != day) {
            *salts = Some((day, self.store.salts(day).await.map_err(Trouble::Away)?));
        }
        let salts = salts.as_ref().map(|(_, salts)| salts.as_slice()).unwrap_or_default();
        Ok(salts.iter().map(|salt| self.secret.pseudonym(salt, chat)).collect())
    }
}

/// Opens a row with the key that it was sealed with.
pub(super) fn open(keys: &[Pseudonym], sealed: &Sealed) -> Option<Session> {
    keys.iter().find(|key| key.row == sealed.row)?.open(sealed)
}
