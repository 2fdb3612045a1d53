//! A strict stand-in for Telegram's Bot API with a chat page, for `lotse try` and the tests.
//!
//! Every call is checked against the limits Telegram documents and answered with Telegram's own
//! errors. What a correct bot never does is also kept as a complaint in words.
//!
//! Invariant: it knows nothing of the bot it serves but its calls, keeps everything in memory,
//! and talks to no machine but this one.

mod answers;
mod api;
mod attach;
mod body;
mod delivery;
mod entities;
mod fault;
mod html;
mod inline;
mod journal;
mod limits;
mod markup;
mod media;
mod messages;
mod methods;
mod pace;
mod page;
mod params;
mod people;
mod profile;
mod state;
mod updates;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use serde_json::Value;
use tokio::sync::watch;

pub use self::attach::Attached;
pub use self::fault::Fault;
pub use self::journal::Call;
use self::state::{Chat, State};

/// The stand-in; clones share one state.
#[derive(Clone)]
pub struct Simulator {
    shared: Arc<Shared>,
}

struct Shared {
    token: String,
    state: Mutex<State>,
    version: watch::Sender<u64>,
}

#[allow(clippy::must_use_candidate, reason = "who sends or presses often needs no id")]
impl Simulator {
    /// Makes a stand-in for the bot with this token (`123456:ABC…`) and user name (without `@`).
    #[must_use]
    pub fn new(token: &str, bot_username: &str) -> Self {
        let shared = Shared {
            token: token.to_owned(),
            state: Mutex::new(State::new(token, bot_username)),
            version: watch::Sender::new(0),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Serves the Bot API below `/bot{token}/` and the chat page on `/`.
    ///
    /// An open chat page holds one request open (its live updates), so a graceful shutdown has to
    /// have an end of its own.
    pub fn router(&self) -> Router {
        page::routes()
            .route("/{bot}/{method}", axum::routing::any(api::serve))
            .layer(axum::extract::DefaultBodyLimit::max(limits::DOCUMENT_BYTES + (1 << 20)))
            .with_state(self.clone())
    }

    /// Adds a person with a phone in this language (Telegram's code, may be empty) and returns
    /// their id, which is also that of their chat. Until they write, the bot may not write.
    pub fn add_person(&self, first_name: &str, language_code: &str) -> i64 {
        self.change(|state| state.add_person(first_name, language_code))
    }

    /// Changes the language of a person's phone.
    pub fn set_language(&self, person: i64, language_code: &str) {
        self.change(|state| {
            if let Some(person) = state.person_mut(person) {
                language_code.clone_into(&mut person.language);
            }
        });
    }

    /// Sends a text as this person and returns the update's id; commands become entities. A
    /// person who had blocked the bot unblocks it by that, with an update of its own before.
    pub fn send_text(&self, person: i64, text: &str) -> u32 {
        self.change(|state| state.send_text(person, text))
    }

    /// Sends a picture, a voice, a file, a contact, a place … as this person; returns the (last) update's id.
    pub fn attach(&self, person: i64, what: &Attached) -> u32 {
        self.change(|state| state.attach(person, what))
    }

    /// Changes the text of a message this person sent (`edited_message`); 0 if it is gone.
    pub fn edit_text(&self, person: i64, message_id: i32, text: &str) -> u32 {
        self.change(|state| state.edit_text(person, message_id, text))
    }

    /// Moves a place that this person shares live (`edited_message`); 0 if they share none in this message.
    pub fn move_place(&self, person: i64, message_id: i32, latitude: f64, longitude: f64) -> u32 {
        self.change(|state| state.move_place(person, message_id, latitude, longitude))
    }

    /// Presses a button with this data, which may be forged; the message may be gone.
    pub fn press(&self, person: i64, message_id: i32, data: &str) -> u32 {
        self.change(|state| state.press(person, message_id, data))
    }

    /// Asks inline, as `@bot text` in any chat does; the answer stands in the journal.
    pub fn ask_inline(&self, person: i64, text: &str) -> u32 {
        self.change(|state| state.ask_inline(person, text).1)
    }

    /// Posts a result of the person's newest inline query into their chat; 0 if there is none of this id.
    pub fn choose_inline(&self, person: i64, result: &str) -> u32 {
        self.change(|state| {
            let newest = state.queries.iter().rev().find(|(_, query)| query.person == person);
            let newest = newest.map(|(id, _)| id.clone());
            newest.and_then(|query| state.choose(&query, result)).unwrap_or_default()
        })
    }

    /// Sends any other update verbatim, with a fresh `update_id`.
    pub fn send_update(&self, update: Value) -> u32 {
        self.change(|state| state.send_update(update))
    }

    /// Blocks or unblocks the bot (`my_chat_member`); 0 if there is no such person.
    pub fn block(&self, person: i64, blocked: bool) -> u32 {
        self.change(|state| state.block(person, blocked))
    }

    /// Deletes this person's account: from now on the bot hears "user is deactivated".
    pub fn deactivate(&self, person: i64) {
        self.change(|state| {
            if let Some(person) = state.person_mut(person) {
                person.deactivated = true;
            }
        });
    }

    /// Empties the chat on this person's phone. The bot hears nothing of it, and can still edit
    /// what the person no longer sees.
    pub fn clear(&self, person: i64) {
        self.change(|state| state.clear(person));
    }

    /// Lists what stands in a chat now, oldest first, as `Message` objects of both sides.
    #[must_use]
    pub fn messages(&self, person: i64) -> Vec<Value> {
        self.look(|state| {
            let chat = state.chats.get(&person).into_iter();
            chat.flat_map(Chat::visible).cloned().collect()
        })
    }

    /// Reads a file that was sent, by its `file_id`.
    #[must_use]
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.look(|state| state.files.get(file_id).map(|file| file.bytes.to_vec()))
    }

    /// Lists every call of the bot, oldest first.
    #[must_use]
    pub fn journal(&self) -> Vec<Call> {
        self.look(|state| state.journal.calls())
    }

    /// Lists in words what broke a documented rule.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        self.look(|state| state.complaints.clone())
    }

    /// Counts the updates that no offset (or webhook answer) has confirmed.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.look(|state| state.updates.len())
    }

    /// Counts the presses the bot has not answered, also those it no longer can.
    #[must_use]
    pub fn unanswered_presses(&self) -> usize {
        self.look(|state| state.presses.len())
    }

    /// Lets time pass on Telegram's side: presses, updates and messages grow older.
    pub fn pass_time(&self, seconds: i64) {
        self.change(|state| state.ahead += seconds);
    }

    /// Orders a fault for the calls it is meant for.
    pub fn fail(&self, fault: Fault) {
        self.change(|state| state.faults.order(None, fault));
    }

    /// Orders a fault for the calls of one method only.
    pub fn fail_on(&self, method: &str, fault: Fault) {
        self.change(|state| state.faults.order(Some(method), fault));
    }

    /// Keeps Telegram's pace from now on: 429 beyond 30 messages a second, or beyond one a second
    /// (after a burst) in a chat. Without this only ordered faults answer 429.
    pub fn keep_pace(&self) {
        self.change(|state| state.pace = Some(pace::Pace::default()));
    }

    /// Resolves when anything has changed since this was called (not since it was awaited).
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut changes = self.changes();
        async move {
            // Fails only when the stand-in is gone, and then nothing will change any more.
            let _gone = changes.changed().await;
        }
    }

    /// Resolves as soon as `done` holds; looks again after every change.
    pub async fn until(&self, mut done: impl FnMut(&Self) -> bool) {
        let mut changes = self.changes();
        while !done(self) {
            if changes.changed().await.is_err() {
                return;
            }
        }
    }

    fn token(&self) -> &str {
        &self.shared.token
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.shared.version.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        let state = self.shared.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }

    fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.lock());
        self.shared.version.send_modify(|version| *version += 1);
        result
    }
}
