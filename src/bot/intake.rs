//! Fetches updates and hands them over: one chat in order, chats side by side, none confirmed before it is finished.
//!
//! teloxide's own polling confirms a batch before any handler has finished, so a crash loses updates.
//!
//! Invariant: the offset never moves past an update that is not finished. A panic in one update ends nothing else.

use std::collections::VecDeque;
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

use super::flow::Flow;
use super::{Context, Failure, Trouble, handle, input, output, profile, sweep};
use crate::health::{self, Kind, Telegram};

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
        if self.flow().is_busy() {
            // The server would hand out what is under way again at once: most of it is finished in a moment.
            let _ = tokio::time::timeout(MOMENT, self.finished.notified()).await;
        }
        let offset = self.flow().advance();
        // At the start and after trouble the answer comes at once: whoever watches need not wait for the next update.
        let known = *self.ctx.telegram.borrow() == Telegram::Reachable;
        let wait = if known { WAIT } else { Duration::ZERO };
        let request = GetUpdates { offset, limit: LIMIT, timeout: wait.as_secs(), allowed_updates: ALLOWED };
        match self.ctx.api.post::<Vec<Box<RawValue>>>("GetUpdates", &request, wait).await {
            Ok(updates) => {
                self.ctx.telegram.send_replace(Telegram::Reachable);
                self.ctx.crowded.store(updates.len() == usize::from(LIMIT), Ordering::Relaxed);
                let mut chats = Vec::new();
                let fresh = updates.iter().filter(|update| self.accept(update, &mut chats)).count();
                // Not before all of them are there: what someone erased and did before belongs together.
                for chat in chats {
                    workers.spawn(self.clone().work(chat));
                }
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

    /// Notes trouble with fetching; logs it once a minute while it stays the same.
    fn tell(&self, failure: Failure) {
        let (kind, state) = match failure {
            Failure::Unauthorized | Failure::Conflict => (Kind::TelegramRefused, Telegram::Refused),
            _ => (Kind::TelegramAway, Telegram::Away),
        };
        health::failed(kind);
        self.ctx.telegram.send_replace(state);
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

    /// Takes one update; `false` if it is under way already. A chat that nobody works for yet is added to `chats`.
    fn accept(&self, raw: &RawValue, chats: &mut Vec<i64>) -> bool {
        let Ok(Head { update_id }) = serde_json::from_str(raw.get()) else {
            return false;
        };
        let mut flow = self.flow();
        if !flow.is_new(update_id) {
            return false;
        }
        let Ok(update) = serde_json::from_str::<Update>(raw.get()) else {
            tracing::warn!(code = incident(), "passed over an update that cannot be read");
            health::failed(Kind::Unreadable);
            flow.updates.insert(update_id, None);
            return true;
        };
        flow.updates.insert(update_id, Some(Instant::now()));
        let chat = input::chat(&update);
        if let Some(waiting) = flow.chats.get_mut(&chat) {
            waiting.push_back(update);
        } else {
            flow.chats.insert(chat, VecDeque::from([update]));
            chats.push(chat);
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
                if let Some(since) = flow.updates.insert(update.id.0, None).flatten() {
                    health::finished(since.elapsed());
                }
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
            let trouble = match AssertUnwindSafe(handle(&self.ctx, chat, batch, &code)).catch_unwind().await {
                Ok(Ok(())) => return,
                Ok(Err(trouble)) => trouble,
                Err(_) => Trouble::Ours(anyhow::anyhow!("a panic, whose place the log names")),
            };
            let (kind, what, error) = match trouble {
                Trouble::Away(error) => (Kind::Database, "the database is away", error),
                Trouble::Ours(error) => (Kind::Ours, "an update failed", error),
            };
            let away = kind == Kind::Database;
            tries += u32::from(!away);
            if !std::mem::replace(&mut told, true) {
                tracing::error!(code, "{what}: {error:#}");
                health::failed(kind);
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

/// What the bot asks for, in its own form: `offset` as Telegram counts it, `timeout` in seconds.
#[derive(serde::Serialize)]
struct GetUpdates {
    offset: u32,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; 4],
}

/// The kinds of updates that are handled.
const ALLOWED: [&str; 4] = ["message", "callback_query", "my_chat_member", "inline_query"];

/// Makes the code by which the operator finds a failure that a person reports.
fn incident() -> String {
    getrandom::u32().map_or_else(|_| "0".to_owned(), |number| format!("{number:08x}"))
}
