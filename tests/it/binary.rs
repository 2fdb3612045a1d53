//! The real binary as a child process, against the stand-in inside the test.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use lotse::bot::{Clock, utc_day};
use lotse::dialog::session::Session;
use lotse::dialog::tally::Counts;
use lotse::pseudonym::Secret;
use lotse::statistics::{Period, Span};
use lotse::store::Store;

use crate::harness::{Bot, TOKEN};

/// The secret of the bot in tests, 64 hexadecimal digits: that of the harness too.
const SECRET: &str = "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e";
/// Longer than any end may take.
const LIMIT: Duration = Duration::from_secs(30);

/// `lotse run`. It is killed when this is dropped.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts it on the folder of the bot.
    pub fn start(bot: &Bot) -> Self {
        Self::start_in(bot, bot.folder.path(), "log")
    }

    /// Starts it on a folder; its log goes to a file of that name beside the database.
    pub fn start_in(bot: &Bot, data: &Path, log: &str) -> Self {
        Self::start_with(bot, data, log, &[])
    }

    /// Starts it with settings of the environment beside those that it needs.
    pub fn start_with(bot: &Bot, data: &Path, log: &str, settings: &[(&str, &str)]) -> Self {
        let log = bot.folder.path().join(log);
        let file = File::options().create(true).append(true).open(&log).expect("the file for the log");
        let child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["run", "--telegram-api-url", bot.address(), "--data"])
            .arg(data)
            .env_clear()
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("LOTSE_SECRET", SECRET)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stderr(file)
            .spawn()
            .expect("the binary starts");
        Self { child, log }
    }

    /// Kills it with SIGKILL.
    pub fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it is gone");
    }

    /// Asks it to end with SIGTERM.
    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.expect("kill is there").success(), "it runs");
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> ExitStatus {
        let ended = async {
            loop {
                if let Some(status) = self.child.try_wait().expect("its state") {
                    return status;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(LIMIT, ended).await.expect("the process ends")
    }

    /// What it has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).expect("the log")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has ended already in most tests.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads the session of a chat in the database of the bot; `None` if there is no row.
pub async fn session(bot: &Bot, chat: i64) -> Option<Session> {
    let secret = Secret::parse(SECRET).expect("64 digits");
    let hour = Clock::default().now().expect("the time").hour;
    let store = Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database");
    let salts = store.salts(utc_day(hour)).await.expect("the salts");
    let keys: Vec<_> = salts.iter().map(|salt| secret.pseudonym(salt, chat)).collect();
    let sealed = store.load(&keys, hour).await.expect("loading");
    store.close().await;
    let sealed = sealed?;
    Some(keys.iter().find_map(|key| key.open(&sealed)).expect("the row opens"))
}

/// Reads the counters of all weeks in the database of the bot.
pub async fn counters(bot: &Bot) -> Counts {
    let store = Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database");
    let week = store.first_week().await.expect("the first week").expect("there are counters");
    let mut counts = store.counters(Period { span: Span::Week, first: week }).await.expect("the counters");
    // Whoever began on Sunday before midnight stands in another week than the rest.
    let next = Period { span: Span::Week, first: week }.after();
    for (cell, count) in store.counters(next).await.expect("the counters") {
        let sum = counts.entry(cell).or_default();
        sum.reached += count.reached;
        sum.standing += count.standing;
    }
    store.close().await;
    counts
}
