//! All that the stand-in remembers: people, chats, updates, presses, the bot's profile, journal.
//!
//! Invariant: everything lives in memory and ends with the process; nothing here waits.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use serde_json::{Value, json};

use super::fault::Faults;
use super::journal::Journal;
use super::limits;
use super::pace::Pace;

/// A person with a phone.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub first_name: String,
    pub language: String,
    pub blocked: bool,
    pub deactivated: bool,
    /// Whether this person ever wrote: before that no bot may write to them.
    pub started: bool,
    /// Answers to presses, newest last: number, text, whether it is an alert, url.
    pub notices: Vec<Value>,
    /// What the bot is doing, and until when (seconds since 1970).
    pub action: Option<(String, i64)>,
}

/// A chat the bot has seen; private ones have a person.
#[derive(Clone, Debug)]
pub(super) struct Chat {
    pub object: Value,
    pub person: Option<Person>,
    pub messages: BTreeMap<i32, Value>,
    /// The last message of those the person has cleared away from their phone.
    pub cleared: i32,
}

impl Chat {
    /// The messages that stand on the person's phone, oldest first.
    pub fn visible(&self) -> impl Iterator<Item = &Value> {
        self.messages.range(self.cleared + 1..).map(|(_, message)| message)
    }
}

/// An update that waits for its confirmation.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub id: u32,
    pub body: Value,
    pub chat: Option<i64>,
    pub at: i64,
}

/// A press on a button that the bot has not answered.
#[derive(Clone, Debug)]
pub(super) struct Press {
    pub person: i64,
    pub at: i64,
}

/// An inline query, and what the bot answered.
#[derive(Clone, Debug)]
pub(super) struct Query {
    pub person: i64,
    pub text: String,
    pub at: i64,
    pub results: Option<Vec<Value>>,
    /// The button above the results.
    pub button: Option<Value>,
}

/// A file the bot or a person sent.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub name: String,
    pub mime: String,
    pub bytes: Bytes,
}

/// How updates leave, besides getUpdates.
#[derive(Clone, Debug, Default)]
pub(super) struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    pub connections: usize,
    /// Which setWebhook this is; the deliveries of an older one end.
    pub turn: u64,
    pub last_error: Option<(i64, String)>,
}

/// What the bot says of itself, by language; the empty language is the default.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    pub names: HashMap<String, String>,
    pub descriptions: HashMap<String, String>,
    pub short_descriptions: HashMap<String, String>,
    /// By scope (its JSON) and language.
    pub commands: HashMap<(String, String), Vec<Value>>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub bot_id: i64,
    pub bot_username: String,
    pub chats: BTreeMap<i64, Chat>,
    pub updates: VecDeque<Waiting>,
    /// Kinds of update the bot asked for; none is Telegram's default.
    pub allowed: Option<Vec<String>>,
    pub presses: BTreeMap<String, Press>,
    pub queries: BTreeMap<String, Query>,
    pub files: HashMap<String, File>,
    pub profile: Profile,
    pub webhook: Webhook,
    pub journal: Journal,
    pub complaints: Vec<String>,
    pub faults: Faults,
    /// The pace to keep, if a test asked for it.
    pub pace: Option<Pace>,
    /// Which getUpdates is the newest one; an older one that still waits is a conflict.
    pub poll: u64,
    /// Seconds by which the stand-in's clock is ahead of the machine's.
    pub ahead: i64,
    last_update: u32,
    last_message: i32,
    last_number: u64,
}

impl State {
    pub fn new(token: &str, bot_username: &str) -> Self {
        let id = token.split(':').next().and_then(|id| id.parse().ok());
        Self {
            bot_id: id.unwrap_or(7_000_000_001),
            bot_username: bot_username.to_owned(),
            last_update: 410_000_000,
            last_message: 100,
            last_number: 3_000_000_000,
            ..Self::default()
        }
    }

    /// Seconds since 1970, on the stand-in's clock.
    pub fn now(&self) -> i64 {
        self.millis() / 1000
    }

    /// Milliseconds since 1970, on the stand-in's clock.
    pub fn millis(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX) + self.ahead * 1000
    }

    /// A number no one had before: callback queries, inline queries, notices, files.
    pub fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// The next message id. All private chats of a bot share one row of ids, as on Telegram.
    pub fn message_id(&mut self) -> i32 {
        self.last_message += 1;
        self.last_message
    }

    /// Queues an update if the bot asked for its kind; the id is used up either way.
    pub fn push(&mut self, mut body: Value) -> u32 {
        self.last_update += 1;
        let id = self.last_update;
        let kind = kind_of(&body);
        if self.asked_for(&kind) {
            body["update_id"] = json!(id);
            let chat = chat_of(&body[&kind]);
            let at = self.now();
            self.updates.push_back(Waiting { id, body, chat, at });
        }
        id
    }

    fn asked_for(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.iter().any(|asked| asked == kind),
            None => !matches!(kind, "chat_member" | "message_reaction" | "message_reaction_count"),
        }
    }

    /// Drops the updates that Telegram no longer keeps.
    pub fn forget_old_updates(&mut self) {
        let oldest = self.now() - limits::UPDATE_KEPT;
        self.updates.retain(|update| update.at >= oldest);
    }

    /// The bot as a `User`.
    pub fn bot(&self) -> Value {
        json!({
            "id": self.bot_id, "is_bot": true,
            "first_name": self.name_for(""), "username": self.bot_username,
        })
    }

    /// The bot's name in a language; without one its user name serves.
    pub fn name_for(&self, language: &str) -> String {
        let names = &self.profile.names;
        let name = names.get(language).or_else(|| names.get(""));
        name.unwrap_or(&self.bot_username).clone()
    }

    /// A person as a `User`; none if there is no such person.
    pub fn user(&self, id: i64) -> Option<Value> {
        let person = self.person(id)?;
        let mut user = json!({
            "id": id, "is_bot": false, "first_name": person.first_name,
        });
        if !person.language.is_empty() {
            user["language_code"] = json!(person.language);
        }
        Some(user)
    }

    pub fn person(&self, id: i64) -> Option<&Person> {
        self.chats.get(&id)?.person.as_ref()
    }

    pub fn person_mut(&mut self, id: i64) -> Option<&mut Person> {
        self.chats.get_mut(&id)?.person.as_mut()
    }

    /// Makes a group or channel known that an update speaks of.
    pub fn learn_chat(&mut self, object: &Value) {
        if let Some(id) = object["id"].as_i64() {
            self.chats.entry(id).or_insert_with(|| Chat {
                object: object.clone(),
                person: None,
                messages: BTreeMap::new(),
                cleared: 0,
            });
        }
    }
}

/// Names the kind of an update: its one field besides the id.
pub(super) fn kind_of(update: &Value) -> String {
    let mut names = update.as_object().into_iter().flat_map(|o| o.keys());
    names.find(|name| *name != "update_id").cloned().unwrap_or_default()
}

/// Finds the chat (or else the sender) an update belongs to.
fn chat_of(content: &Value) -> Option<i64> {
    [&content["chat"]["id"], &content["message"]["chat"]["id"], &content["from"]["id"]]
        .iter()
        .find_map(|id| id.as_i64())
}
