//! The operator pages on a free port, with figures in their database.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lotse::clock::Clock;
use lotse::dialog::load::load;
use lotse::dialog::model::Content;
use lotse::files;
use lotse::health::Telegram;
use lotse::l10n::{L10n, tags};
use lotse::pseudonym::Secret;
use lotse::statistics::{Period, Span};
use lotse::store::Store;
use lotse::web::{Gate, Monitor, Password, Sessions, Web, operator_router, record};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::figures::published;
use crate::harness::{Bot, TODAY};

/// The password of these pages.
pub const PASSWORD: &str = "correct horse battery";
/// The newest week that is published.
pub const NEWEST: &str = "2026-W46";
/// A block of four weeks.
pub const BLOCK: &str = "2026-W35/P4W";

/// The name of the bot in the harness.
pub const BOT: &str = "lotse_test_bot";

/// The secret that the keys of rooms come from.
pub fn secret() -> Secret {
    Secret::parse(&"5e".repeat(32)).expect("64 digits")
}

/// The pages while they are served.
pub struct Site {
    /// Where they are served.
    pub address: String,
    /// The dialogs that they show.
    pub content: Arc<Content>,
    /// The folder with their database.
    pub folder: TempDir,
    database: PathBuf,
    _telegram: watch::Sender<Telegram>,
}

impl Site {
    /// Serves pages with the figures of eight weeks and of three blocks; with `LOTSE_SOAK_DATA` those of a population that
    /// `script/soak` kept there.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        if let Some(data) = std::env::var_os("LOTSE_SOAK_DATA") {
            let kept = std::path::Path::new(&data).join("lotse.db");
            std::fs::copy(kept, folder.path().join("lotse.db")).expect("the database of a population");
            return Self::serve(folder).await;
        }
        let site = Self::serve(folder).await;
        let store = site.store().await;
        for (at, period) in periods().into_iter().enumerate() {
            let figures = published(&site.content, at as u64, u64::try_from(period.span.weeks()).expect("weeks"));
            assert!(store.publish(period, &figures).await.expect("publishing"), "{period} is new");
        }
        store.close().await;
        site
    }

    /// Serves pages before anything was published.
    pub async fn empty() -> Self {
        Self::serve(tempfile::tempdir().expect("a folder")).await
    }

    /// Serves pages beside a bot, on the same database.
    pub async fn beside(bot: &Bot) -> Self {
        Self::on(bot.folder.path().join("lotse.db"), tempfile::tempdir().expect("a folder")).await
    }

    /// Serves what was published in a folder.
    async fn serve(folder: TempDir) -> Self {
        Self::on(folder.path().join("lotse.db"), folder).await
    }

    async fn on(database: PathBuf, folder: TempDir) -> Self {
        let files = files::built_in();
        let (content, l10n) = (Arc::new(load(&files, &tags(&files)).content), Arc::new(L10n::load(&files).0));
        let store = Store::open(&database).await.expect("the database");
        let clock = Clock { today: Some(TODAY) };
        let (tell, telegram) = watch::channel(Telegram::Reachable);
        let hash = Password::hash(&PASSWORD.into()).expect("a hash");
        let monitor = Monitor {
            store: store.clone(),
            content: content.clone(),
            clock: clock.clone(),
            telegram,
            metrics: record().expect("a recorder"),
            since: Instant::now(),
        };
        let web = Web {
            store,
            content: content.clone(),
            l10n,
            clock,
            monitor: Arc::new(monitor),
            gate: Gate::new(Password::parse(&hash).expect("a hash"), Duration::ZERO),
            sessions: Sessions::default(),
            bot: watch::channel(Some(BOT.to_owned())).1,
            room_key: Box::new(|code, day| secret().room_key(code, day)),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let router = operator_router(Arc::new(web));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, content, folder, database, _telegram: tell }
    }

    /// Opens its database once more.
    pub async fn store(&self) -> Store {
        Store::open(&self.database).await.expect("the database")
    }

    /// Logs in as a program does; returns the cookie.
    pub async fn log_in(&self) -> String {
        let client = client();
        let form = client.get(format!("{}/login", self.address)).send().await.expect("the login");
        let cookie = cookies(&form);
        let page = form.text().await.expect("its text");
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
        let body = format!("csrf={csrf}&password={}", PASSWORD.replace(' ', "+"));
        let login = client.post(format!("{}/login", self.address)).header("cookie", cookie);
        let login = login.header("content-type", "application/x-www-form-urlencoded").body(body);
        let answer = login.send().await.expect("the login answers");
        assert_eq!(answer.status(), 303, "the password is right");
        cookies(&answer)
    }

    /// Reads a page with a cookie: its status and its text.
    pub async fn get(&self, path: &str, cookie: &str) -> (u16, String) {
        let answer = client().get(format!("{}{path}", self.address)).header("cookie", cookie).send().await;
        let answer = answer.expect("it answers");
        (answer.status().as_u16(), answer.text().await.expect("its text"))
    }
}

/// The periods that are published, the oldest first.
fn periods() -> Vec<Period> {
    let newest: Period = NEWEST.parse().expect("a week");
    let mut weeks: Vec<Period> = std::iter::successors(Some(newest), |week| Some(week.before())).take(8).collect();
    weeks.reverse();
    let block: Period = BLOCK.parse().expect("a block");
    assert_eq!(block.span, Span::Four);
    [block.before().before(), block.before(), block].into_iter().chain(weeks).collect()
}

fn client() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    builder.build().expect("a client for this machine")
}

fn cookies(answer: &reqwest::Response) -> String {
    let lines = answer.headers().get_all("set-cookie").iter().filter_map(|line| line.to_str().ok());
    lines.filter_map(|line| line.split(';').next()).collect::<Vec<_>>().join("; ")
}

/// The text between two others.
pub fn between<'a>(text: &'a str, before: &str, behind: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before} in {text}"));
    rest.split_once(behind).unwrap_or_else(|| panic!("{behind} in {rest}")).0
}
