//! Floor 3: the operator pages, and what a monitoring asks for. Beside bot: they do not know each other.
//!
//! Invariant: whatever is not in this file's list of open addresses stands behind the login; no answer repeats anything
//! of an address, and a panic ends as a calm page.

mod chart;
pub mod export;
mod frame;
mod gate;
mod headers;
mod language;
mod login;
mod monitor;
mod pages;
mod plain;
pub mod published;
mod room;
mod sessions;
pub mod words;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::FutureExt;
use jiff::civil::Date;
use tokio::sync::watch;

pub use self::gate::{Gate, Password};
pub use self::language::Lang;
pub use self::login::LIMIT;
pub use self::monitor::{Monitor, Ready, record};
pub use self::sessions::{Life, Session, Sessions};
use crate::clock::Clock;
use crate::dialog::model::Content;
use crate::dialog::session::Entry;
use crate::l10n::L10n;
use crate::papers::link;
use crate::store::Store;

/// All that the operator pages need. Handlers get it as `State<Arc<Web>>`, and [`Session`] and [`Lang`] beside it.
pub struct Web {
    /// The published counters.
    pub store: Store,
    /// The dialogs, figures and offices.
    pub content: Arc<Content>,
    /// The words.
    pub l10n: Arc<L10n>,
    /// The day and the time.
    pub clock: Clock,
    /// How the process is doing.
    pub monitor: Arc<Monitor>,
    /// Looks at passwords.
    pub gate: Gate,
    /// Who is logged in.
    pub sessions: Sessions,
    /// The bot's user name without `@`; `None` until Telegram has said it.
    pub bot: watch::Receiver<Option<String>>,
    /// Finds the key of a workshop's room: its code and its day. The secret behind it stays outside.
    pub room_key: RoomKey,
}

/// Finds the key of a workshop's room.
pub type RoomKey = Box<dyn Fn(&str, Date) -> String + Send + Sync>;

impl Web {
    /// The bot's user name without `@`, once it is known.
    fn bot_name(&self) -> Option<String> {
        self.bot.borrow().clone()
    }

    /// A link to the bot; `None` while its name is not known.
    fn link(&self, entry: &Entry) -> Option<String> {
        self.bot_name().and_then(|bot| link::url(&bot, entry))
    }
}

/// The operator pages. A handler that answers with a bare status gets the page of that status.
pub fn operator_router(web: Arc<Web>) -> Router {
    let guarded = pages::routes().merge(login::guarded());
    // `route_layer`: who is not logged in learns from an unknown address that it is unknown, and nothing else.
    let guarded = guarded.route_layer(from_fn_with_state(web.clone(), login::require));
    dressed(guarded.merge(login::open()).merge(room::open()).route("/style.css", get(style)), web)
}

/// Gives every answer its headers, and what went wrong its page.
fn dressed(routes: Router<Arc<Web>>, web: Arc<Web>) -> Router {
    routes
        .fallback(async || StatusCode::NOT_FOUND)
        .layer(DefaultBodyLimit::max(LIMIT))
        .layer(from_fn_with_state(web.clone(), calm))
        .layer(map_response(headers::add))
        .with_state(web)
}

/// What a monitoring asks for: `/healthz`, `/readyz` and `/metrics`, without a login.
pub fn health_router(monitor: Arc<Monitor>) -> Router {
    monitor::routes().layer(map_response(headers::add)).with_state(monitor)
}

async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"))], include_str!("style.css"))
}

/// Gives a bare status its page, and a panic too: its text stays in the log, which names its place alone.
async fn calm(State(web): State<Arc<Web>>, lang: Lang, request: Request, next: Next) -> Response {
    let data = login::is_data(request.uri());
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let answer = answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    let status = answer.status();
    let is_page = answer.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    let (mut parts, _) = answer.into_parts();
    parts.headers.remove(CONTENT_TYPE);
    parts.headers.remove(CONTENT_LENGTH);
    if data { parts.into_response() } else { (parts, plain::refusal(&web, lang, status)).into_response() }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use tokio::net::TcpListener;

    use super::*;
    use crate::dialog::load::{Files, load};
    use crate::health::Telegram;

    async fn web(folder: &tempfile::TempDir) -> Arc<Web> {
        let store = Store::open(&folder.path().join("lotse.db")).await.expect("a database");
        let (files, clock) = (Files::new(), Clock::default());
        let content = Arc::new(load(&files, &[]).content);
        let (_, telegram) = tokio::sync::watch::channel(Telegram::Starting);
        let (metrics, since) = (record().expect("a recorder"), Instant::now());
        let hash = Password::hash(&"correct horse battery".into()).expect("a hash");
        Arc::new(Web {
            store: store.clone(),
            content: content.clone(),
            l10n: Arc::new(L10n::load(&files).0),
            clock: clock.clone(),
            monitor: Arc::new(Monitor { store, content, clock, telegram, metrics, since }),
            gate: Gate::new(Password::parse(&hash).expect("a hash"), Duration::ZERO),
            sessions: Sessions::default(),
            bot: watch::channel(None).1,
            room_key: Box::new(|_, _| String::new()),
        })
    }

    #[tokio::test]
    async fn a_panic_ends_as_a_calm_page() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let routes = Router::new().route("/", get(async || -> StatusCode { panic!("Marker-Firstname") }));
        let served = dressed(routes, web(&folder).await);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}/", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, served).await });
        for _ in 0..2 {
            let answer = reqwest::get(&address).await.expect("an answer");
            assert_eq!(answer.status().as_u16(), 500);
            assert!(answer.headers().contains_key("content-security-policy"));
            let body = answer.text().await.expect("a page");
            assert!(body.contains("refused-500-title") && !body.contains("Marker"), "{body}");
        }
    }
}
