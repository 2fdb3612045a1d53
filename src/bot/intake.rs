//! Fetches updates and hands them over: one chat in order, chats side by side, none confirmed before it is finished.
//!
//! teloxide's own polling confirms a batch before any handler has finished, so a crash loses updates.
//!
//! Invariant: the offset never moves past an update that is not finished. A panic in one update ends nothing else.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide::payloads::DeleteWebhook;
use teloxide::types::Update;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::{Context, Failure, Trouble, handle, input, output, profile, sweep};

/// How long the server waits for an update (Bot API `timeout`).
const WAIT: Duration = Duration::from_secs(25);
/// The most updates of one answer (Bot API `limit`).
const LIMIT: u8 = 100;
/// How long we wait when the server or the database has trouble, or all updates are under way.
pub(super) const PAUSE: Duration = Duration::from_millis(500);
/// How long we wait where only people can help: a token that is not valid, or that another process uses.
const HELP: Duration = Duration::from_secs(5);
/// How long we wait for updates under way before we ask for others.
const MOMENT: Duration = Duration::from_millis(50);
/// How often our own failure is tried again before the update is given up.
const TRIES: u32 = 3;
/// How long a stop waits for what is under way, and then for the server to take note of it.
const STOP: Duration = Duration::from_secs(8);
const CONFIRM: Duration = Duration::from_secs(1);
/// How long trouble that stays the same is not told again.
const SILENCE: Duration = Duration::from_mins(1);

/// The updates under way.
#[derive(Default)]
struct Flow {
    /// Whether an update, by id, is finished; without those below the offset.
    updates: BTreeMap<u32, bool>,
    /// The first id that is not confirmed.
    offset: u32,
    /// The updates that wait behind another one of their chat.
    chats: HashMap<i64, VecDeque<Update>>,
}

/// What the fetching and the working tasks share.
struct Intake {
    ctx: Arc<Context>,
    flow: Mutex<Flow>,
    finished: Notify,
    /// The trouble with fetching that was told last, and when.
    told: Mutex<Option<(Failure, Instant)>>,
}

/// Runs the bot until `stop` says so; then finishes what is under way.
pub async fn run(ctx: Arc<Context>, mut stop: watch::Receiver<bool>) {
    let intake =
        Arc::new(Intake { ctx: ctx.clone(), flow: Mutex::default(), finished: Notify::new(), told: Mutex::default() });
    // With a webhook from an earlier setup nobody could ask for updates; what waits for it comes to us now.
    let _ = tokio::time::timeout(CONFIRM, ctx.api.call(&DeleteWebhook::new())).await;
    let mut side = JoinSet::new();
    side.spawn(sweep::keep(ctx.clone()));
    side.spawn(profile::keep(ctx));
    let mut workers = JoinSet::new();
    loop {
        tokio::select! {
            biased;
            _ = stop.wait_for(|stop| *stop) => break,
            () = intake.fetch(&mut workers) => {}
        }
        while workers.try_join_next().is_some() {}
    }
    side.abort_all();
    let all = async { while workers.join_next().await.is_some() {} };
    if tokio::time::timeout(STOP, all).await.is_err() {
        tracing::warn!("stopped with updates under way; they are handled at the next start");
    }
    intake.confirm().await;
}

/// The beginning of an update: enough to confirm one that cannot be read.
#[derive(Deserialize)]
struct Head {
    update_id: u32,
}

impl Intake {
    /// Asks once for updates and starts what is new.
    async fn fetch(self: &Arc<Self>, workers: &mut JoinSet<()>) {
        if self.busy() {
            // The server would hand out what is under way again at once: most of it is finished in a moment.
            let _ = tokio::time::timeout(MOMENT, self.finished.notified()).await;
        }
        let offset = self.flow().advance();
        let request = GetUpdates { offset, limit: LIMIT, timeout: WAIT.as_secs(), allowed_updates: ALLOWED };
        match self.ctx.api.post::<Vec<Box<RawValue>>>("GetUpdates", &request, WAIT).await {
            Ok(updates) => {
                self.ctx.crowded.store(updates.len() == usize::from(LIMIT), Ordering::Relaxed);
                let fresh = updates.iter().filter(|update| self.accept(update, workers)).count();
                if fresh == 0 && !updates.is_empty() {
                    // All of them are under way: the server would hand them out again at once.
                    let _ = tokio::time::timeout(PAUSE, self.finished.notified()).await;
                }
            }
            Err(failure) => {
                self.tell(failure);
                let wait = match failure {
                    Failure::Unauthorized | Failure::Conflict => HELP,
                    Failure::RetryAfter(wait) => wait,
                    _ => PAUSE,
                };
                tokio::time::sleep(wait).await;
            }
        }
    }

    /// Logs trouble with fetching, once a minute while it stays the same.
    fn tell(&self, failure: Failure) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_some_and(|(last, at)| last == failure && at.elapsed() < SILENCE) {
            return;
        }
        *told = Some((failure, Instant::now()));
        match failure {
            Failure::Unauthorized => tracing::error!("Telegram does not know this token; check TELOXIDE_TOKEN"),
            Failure::Conflict => tracing::error!("another process uses this token; waiting for it to end"),
            failure => tracing::warn!(%failure, "could not fetch updates"),
        }
    }

    /// Tells whether updates are under way.
    fn busy(&self) -> bool {
        self.flow().updates.values().any(|finished| !finished)
    }

    /// Takes one update; `false` if it is under way already.
    fn accept(self: &Arc<Self>, raw: &RawValue, workers: &mut JoinSet<()>) -> bool {
        let Ok(Head { update_id }) = serde_json::from_str(raw.get()) else {
            return false;
        };
        let mut flow = self.flow();
        if !flow.is_new(update_id) {
            return false;
        }
        let Ok(update) = serde_json::from_str::<Update>(raw.get()) else {
            tracing::warn!("passed over an update that cannot be read");
            flow.updates.insert(update_id, true);
            return true;
        };
        flow.updates.insert(update_id, false);
        let chat = input::chat(&update);
        if let Some(waiting) = flow.chats.get_mut(&chat) {
            waiting.push_back(update);
        } else {
            flow.chats.insert(chat, VecDeque::from([update]));
            workers.spawn(self.clone().work(chat));
        }
        true
    }

    /// Handles the updates of one chat until none is left.
    async fn work(self: Arc<Self>, chat: i64) {
        loop {
            let batch: Vec<Update> = {
                let mut flow = self.flow();
                let Some(waiting) = flow.chats.get_mut(&chat).filter(|waiting| !waiting.is_empty()) else {
                    flow.chats.remove(&chat);
                    return;
                };
                waiting.drain(..).collect()
            };
            self.finish(chat, &batch).await;
            let mut flow = self.flow();
            for update in &batch {
                flow.updates.insert(update.id.0, true);
            }
            drop(flow);
            self.finished.notify_one();
        }
    }

    /// Handles updates until they are finished: saved and answered, or given up.
    async fn finish(&self, chat: i64, batch: &[Update]) {
        let code = incident();
        let (mut told, mut said, mut tries, mut pause) = (false, false, 0, PAUSE);
        loop {
            let trouble = match AssertUnwindSafe(handle(&self.ctx, chat, batch)).catch_unwind().await {
                Ok(Ok(())) => return,
                Ok(Err(trouble)) => trouble,
                Err(_) => Trouble::Ours(anyhow::anyhow!("a panic, whose place the log names")),
            };
            let (away, what, error) = match trouble {
                Trouble::Away(error) => (true, "the database is away", error),
                Trouble::Ours(error) => (false, "an update failed", error),
            };
            tries += u32::from(!away);
            if !std::mem::replace(&mut told, true) {
                tracing::error!(code, "{what}: {error:#}");
            }
            if !said && (away || tries == TRIES) {
                let language = batch.iter().rev().find_map(|update| update.from()?.language_code.as_deref());
                output::outage(&self.ctx, chat, language, &code).await;
                said = true;
            }
            if tries == TRIES {
                return;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(HELP);
        }
    }

    /// Confirms what is finished, so that the next start does not meet it again.
    async fn confirm(&self) {
        let offset = self.flow().advance();
        let request = GetUpdates { offset, limit: 1, timeout: 0, allowed_updates: ALLOWED };
        // Without it the updates come once more, which changes nothing.
        let confirmed = self.ctx.api.post::<Vec<Box<RawValue>>>("GetUpdates", &request, Duration::ZERO);
        let _ = tokio::time::timeout(CONFIRM, confirmed).await;
    }

    fn flow(&self) -> std::sync::MutexGuard<'_, Flow> {
        self.flow.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Flow {
    /// Moves the offset to the lowest update that is not finished, or behind them all.
    fn advance(&mut self) -> u32 {
        while let Some(first) = self.updates.first_entry().filter(|first| *first.get()) {
            self.offset = first.remove_entry().0 + 1;
        }
        if let Some((first, _)) = self.updates.first_key_value() {
            self.offset = *first;
        }
        self.offset
    }

    /// Tells whether an update, by id, is neither under way nor finished.
    fn is_new(&mut self, id: u32) -> bool {
        // Telegram keeps back what is confirmed. If it hands out a lower id all the same, it has begun another count:
        // after a week without updates the next id is random (Bot API `Update.update_id`).
        if self.updates.is_empty() {
            self.offset = self.offset.min(id);
        }
        id >= self.offset && !self.updates.contains_key(&id)
    }
}

/// What the bot asks for, in its own form: `offset` as Telegram counts it, `timeout` in seconds.
#[derive(serde::Serialize)]
struct GetUpdates {
    offset: u32,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; 3],
}

/// The kinds of updates that are handled.
const ALLOWED: [&str; 3] = ["message", "callback_query", "my_chat_member"];

/// Makes the code by which the operator finds a failure that a person reports.
fn incident() -> String {
    getrandom::u32().map_or_else(|_| "0".to_owned(), |number| format!("{number:08x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_stops_before_what_is_not_finished() {
        let mut flow = Flow::default();
        flow.updates.extend([(5, true), (6, false), (7, true)]);
        assert_eq!(flow.advance(), 6, "6 is under way");
        flow.updates.insert(6, true);
        assert_eq!(flow.advance(), 8, "all are finished");
        assert!(flow.updates.is_empty());
    }

    #[test]
    fn after_a_quiet_week_the_ids_may_begin_anywhere() {
        let mut flow = Flow { offset: 727_334_708, ..Flow::default() };
        assert!(flow.is_new(117_314_199), "a lower id while nothing is under way is another count");
        flow.updates.insert(117_314_199, false);
        assert!(flow.is_new(117_314_200), "the next one of it");
        assert!(!flow.is_new(117_314_199), "under way");
        assert!(!flow.is_new(5), "a lower id while others are under way was confirmed");
        assert_eq!(flow.advance(), 117_314_199, "the server is asked from there on");
    }
}
