//! The operator pages as a browser meets them, and as somebody does who has no business there; health and metrics.

mod forms;
mod headers;
mod leaflet;
mod login;
mod monitor;
mod process;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use lotse::clock::Clock;
use lotse::dialog::load::load;
use lotse::files;
use lotse::health::Telegram;
use lotse::l10n::{L10n, tags};
use lotse::pseudonym::Secret;
use lotse::store::Store;
use lotse::web::{Gate, Life, Monitor, Password, Sessions, Web, operator_router, record};
use reqwest::header::{HeaderMap, SET_COOKIE};
use reqwest::{Method, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The password of the pages.
const PASSWORD: &str = "correct horse battery";
/// Longer than anything may take.
const LIMIT: Duration = Duration::from_mins(1);
/// The secret that the keys of rooms come from.
const SECRET: &str = "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e";
/// Addresses behind the login.
const GUARDED: [&str; 6] = ["/", "/overview", "/health", "/rules", "/workshops", "/leaflet"];

/// The operator pages on a port of their own.
struct Pages {
    address: String,
    folder: tempfile::TempDir,
    _telegram: watch::Sender<Telegram>,
}

/// A browser: it keeps cookies and follows nothing by itself.
struct Browser {
    client: reqwest::Client,
    address: String,
    cookies: Mutex<BTreeMap<String, String>>,
    /// Sent with every request.
    headers: HeaderMap,
}

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Pages {
    async fn start() -> Self {
        Self::start_with(Duration::ZERO, Life::default()).await
    }

    /// Serves the pages; `delay` is the wait after the first wrong password.
    async fn start_with(delay: Duration, life: Life) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("lotse.db")).await.expect("the database");
        let files = files::built_in();
        let content = Arc::new(load(&files, &tags(&files)).content);
        let telegram = watch::Sender::new(Telegram::Reachable);
        let monitor = Arc::new(Monitor {
            store: store.clone(),
            content: content.clone(),
            clock: Clock::default(),
            telegram: telegram.subscribe(),
            metrics: record().expect("the recorder"),
            since: Instant::now(),
        });
        let hash = Password::hash(&PASSWORD.into()).expect("a hash");
        let web = Arc::new(Web {
            store,
            content,
            l10n: Arc::new(L10n::load(&files).0),
            clock: Clock::default(),
            monitor,
            gate: Gate::new(Password::parse(&hash).expect("the hash"), delay),
            sessions: Sessions::new(life),
            bot: watch::channel(None).1,
            room_key: Box::new(|code, day| Secret::parse(SECRET).expect("64 digits").room_key(code, day)),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, operator_router(web)).await });
        Self { address, folder, _telegram: telegram }
    }

    fn browser(&self) -> Browser {
        Browser::new(&self.address)
    }

    /// A browser that is logged in.
    async fn visitor(&self) -> Browser {
        let browser = self.browser();
        let answer = browser.log_in(PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }
}

impl Browser {
    fn new(address: &str) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
        let client = client.build().expect("a client");
        Self { client, address: address.to_owned(), cookies: Mutex::default(), headers: HeaderMap::new() }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form.
    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, Some(encode(fields))).await
    }

    async fn send(&self, method: Method, path: &str, form: Option<String>) -> Answer {
        let mut request = self.client.request(method, format!("{}{path}", self.address)).headers(self.headers.clone());
        let cookies: Vec<String> = self.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join("; "));
        }
        if let Some(form) = form {
            request = request.header("content-type", "application/x-www-form-urlencoded").body(form);
        }
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        self.keep(&headers);
        Answer { status, headers, body: response.text().await.expect("a body") }
    }

    fn keep(&self, headers: &HeaderMap) {
        for line in headers.get_all(SET_COOKIE) {
            let line = line.to_str().expect("text");
            let (name, value) = line.split(';').next().and_then(|pair| pair.split_once('=')).expect("a cookie");
            if line.contains("Max-Age=0") {
                self.cookies().remove(name);
            } else {
                self.cookies().insert(name.to_owned(), value.to_owned());
            }
        }
    }

    fn cookies(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.cookies.lock().expect("one thread")
    }

    /// Opens the login and sends the password.
    async fn log_in(&self, password: &str) -> Answer {
        let csrf = self.get("/login").await.csrf();
        self.post("/login", &[("csrf", &csrf), ("password", password)]).await
    }

    /// Sends the password again until it is looked at.
    async fn patient(&self, password: &str) -> StatusCode {
        let looked_at = async {
            loop {
                let status = self.log_in(password).await.status;
                if status != StatusCode::TOO_MANY_REQUESTS {
                    return status;
                }
            }
        };
        tokio::time::timeout(LIMIT, looked_at).await.expect("the wait ends")
    }

    /// Whether the pages are shown.
    async fn is_in(&self) -> bool {
        let answer = self.get("/health").await;
        match answer.status {
            StatusCode::OK => true,
            StatusCode::SEE_OTHER => {
                assert!(answer.header("location").starts_with("/login"), "{}", answer.header("location"));
                false
            }
            status => panic!("{status}: {}", answer.body),
        }
    }
}

impl Answer {
    /// The token in the first form of the page.
    fn csrf(&self) -> String {
        let (_, rest) = self.body.split_once("name=\"csrf\" value=\"").expect("a form with a token");
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Writes fields as a form does.
fn encode(fields: &[(&str, &str)]) -> String {
    let pairs = fields.iter().map(|(name, value)| {
        let bytes = value.bytes().fold(String::new(), |text, byte| format!("{text}%{byte:02X}"));
        format!("{name}={bytes}")
    });
    pairs.collect::<Vec<_>>().join("&")
}
