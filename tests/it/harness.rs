//! A bot that runs inside the test: the stand-in for Telegram, a real database in a folder of its own, the content that
//! is built in.
//!
//! Every request that any test makes the bot send is kept for judges that are not ours (`LOTSE_TEST_REQUESTS`).

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use governor::{Quota, RateLimiter};
use jiff::civil::Date;
use lotse::bot::{self, Api, Clock, Context};
use lotse::dialog::load::load;
use lotse::files;
use lotse::health::Telegram;
use lotse::l10n::{L10n, tags};
use lotse::pseudonym::Secret;
use lotse::simulator::Simulator;
use lotse::store::Store;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, OnceCell, watch};
use tokio::task::JoinHandle;

/// The token of the bot in tests.
pub const TOKEN: &str = "1234567890:a-token-that-only-the-tests-know";
/// The day of the law in tests.
pub const TODAY: Date = jiff::civil::date(2026, 11, 23);
/// Longer than anything may take: a test that waits so long has failed.
const LIMIT: Duration = Duration::from_mins(1);

/// A running bot.
pub struct Bot {
    /// The stand-in for Telegram.
    pub telegram: Simulator,
    /// Where the database is.
    pub folder: tempfile::TempDir,
    address: String,
    running: Option<Running>,
}

struct Running {
    task: JoinHandle<()>,
    stop: watch::Sender<bool>,
    ctx: Arc<Context>,
}

impl Bot {
    /// Starts the stand-in and the bot.
    pub async fn start() -> Self {
        let mut bot = Self::stopped().await;
        bot.go().await;
        bot
    }

    /// Starts the stand-in alone.
    pub async fn stopped() -> Self {
        let telegram = Simulator::new(TOKEN, "lotse_test_bot");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let router = telegram.router();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { telegram, folder: tempfile::tempdir().expect("a folder"), address, running: None }
    }

    /// Starts the bot, again on the same database.
    pub async fn go(&mut self) {
        self.go_with(|_| {}).await;
    }

    /// Starts the bot with something of it changed.
    pub async fn go_with(&mut self, change: impl FnOnce(&mut Context)) {
        let mut ctx = self.context().await;
        change(Arc::get_mut(&mut ctx).expect("nobody else has it yet"));
        let (stop, stopped) = watch::channel(false);
        let run = ctx.clone();
        let task = tokio::spawn(async move { bot::run(run, stopped).await });
        self.running = Some(Running { task, stop, ctx });
    }

    /// Stops the bot as SIGTERM does.
    pub async fn stop(&mut self) {
        let Some(Running { task, stop, ctx }) = self.running.take() else { return };
        stop.send(true).expect("the bot listens");
        task.await.expect("the bot ends well");
        ctx.store.close().await;
    }

    /// Where the stand-in is served.
    pub fn address(&self) -> &str {
        &self.address
    }

    async fn context(&self) -> Arc<Context> {
        let files = files::built_in();
        let loaded = load(&files, &tags(&files));
        let (l10n, _) = L10n::load(&files);
        let pace = std::num::NonZeroU32::new(1000).expect("not zero");
        Arc::new(Context {
            api: Api::new(&self.address, TOKEN).expect("TLS"),
            content: Arc::new(loaded.content),
            l10n: Arc::new(l10n),
            store: Store::open(&self.folder.path().join("lotse.db")).await.expect("the database"),
            secret: Secret::parse(&"5e".repeat(32)).expect("64 digits"),
            clock: Clock { today: Some(TODAY) },
            pace: Mutex::new(RateLimiter::direct(Quota::per_second(pace))),
            patience: Duration::from_secs(3),
            crowded: AtomicBool::new(false),
            name: OnceCell::new(),
            salts: Mutex::new(None),
            telegram: watch::Sender::new(Telegram::Starting),
        })
    }

    /// Adds a person whose phone speaks a language.
    pub fn person(&self, language: &str) -> Person {
        let id = self.telegram.add_person("Marker-Firstname", language);
        Person { telegram: self.telegram.clone(), id }
    }

    /// Waits until every update is confirmed and every press is answered.
    pub async fn quiet(&self) {
        let quiet = self.telegram.until(|telegram| telegram.waiting() == 0 && telegram.unanswered_presses() == 0);
        tokio::time::timeout(LIMIT, quiet).await.expect("the bot answers everything");
    }
}

impl Drop for Bot {
    /// Keeps the requests for the judges, and holds every test to the stand-in's own rules.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        if let Some(path) = std::env::var_os("LOTSE_TEST_REQUESTS") {
            let mut lines = String::new();
            for call in self.telegram.journal() {
                lines.push_str(&serde_json::json!({ "method": call.method, "params": call.params }).to_string());
                lines.push('\n');
            }
            let mut file =
                std::fs::OpenOptions::new().create(true).append(true).open(path).expect("the file for requests");
            file.write_all(lines.as_bytes()).expect("writing the requests");
        }
        assert_eq!(self.telegram.complaints(), Vec::<String>::new(), "calls that Telegram's documentation forbids");
    }
}

/// Someone with a phone.
#[derive(Clone)]
pub struct Person {
    telegram: Simulator,
    /// The chat id.
    pub id: i64,
}

impl Person {
    /// Sends a text and waits for the bot to have dealt with it.
    pub async fn send(&self, text: &str) {
        self.telegram.send_text(self.id, text);
        self.settled().await;
    }

    /// Presses the button whose data ends or label begins like this, in the newest message that has one.
    pub async fn press(&self, label: &str) {
        let (message, data) =
            self.button(label).unwrap_or_else(|| panic!("there is no button {label:?} in {:#?}", self.texts()));
        self.telegram.press(self.id, message, &data);
        self.settled().await;
    }

    /// Presses data on a message, forged or old.
    pub async fn press_data(&self, message: i32, data: &str) {
        self.telegram.press(self.id, message, data);
        self.settled().await;
    }

    /// Finds a button in the newest message that has it: by its label's beginning, or by a part of its data.
    pub fn button(&self, label: &str) -> Option<(i32, String)> {
        self.messages().iter().rev().find_map(|message| {
            let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
            let buttons = rows.iter().filter_map(Value::as_array).flatten();
            let fits = |button: &&Value| {
                button["text"].as_str().is_some_and(|text| text.starts_with(label))
                    || button["callback_data"].as_str().is_some_and(|data| data.contains(label))
            };
            let button = buttons.filter(|button| button["callback_data"].is_string()).find(fits)?;
            let id = i32::try_from(message["message_id"].as_i64()?).ok()?;
            Some((id, button["callback_data"].as_str()?.to_owned()))
        })
    }

    /// What stands in the chat, oldest first.
    pub fn messages(&self) -> Vec<Value> {
        self.telegram.messages(self.id)
    }

    /// The texts in the chat, oldest first.
    pub fn texts(&self) -> Vec<String> {
        self.messages().iter().filter_map(|message| message["text"].as_str().map(str::to_owned)).collect()
    }

    /// The newest text.
    pub fn last(&self) -> String {
        self.texts().pop().unwrap_or_default()
    }

    /// What the newest window over the chat says (Bot API `answerCallbackQuery`).
    pub fn alert(&self) -> Option<String> {
        let journal = self.telegram.journal();
        let alert = journal.iter().rev().find(|call| call.ok && call.params["show_alert"] == true)?;
        alert.params["text"].as_str().map(str::to_owned)
    }

    async fn settled(&self) {
        let settled = self.telegram.until(|telegram| telegram.waiting() == 0);
        tokio::time::timeout(LIMIT, settled).await.expect("the bot deals with it");
    }
}
