//! The real program as a process of its own, and all it writes.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use super::search::Haystack;

/// A running `lotse run`.
pub struct Lotse {
    /// The data folder.
    pub data: PathBuf,
    folder: tempfile::TempDir,
    child: std::sync::Mutex<Child>,
}

impl Drop for Lotse {
    fn drop(&mut self) {
        if let Ok(child) = self.child.get_mut() {
            // It has ended already, unless the test failed.
            let _ended = child.kill();
        }
    }
}

impl Lotse {
    /// Starts the program against a Bot API server, as noisy as it can be.
    pub fn start(address: &str, token: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        let file = |name: &str| std::fs::File::create(folder.path().join(name)).expect("a file");
        let child = lotse(&data)
            .arg("run")
            .env("TELOXIDE_TOKEN", token)
            .env("LOTSE_TELEGRAM_API_URL", address)
            .stdout(file("stdout"))
            .stderr(file("stderr"))
            .spawn()
            .expect("the program starts");
        Self { data, folder, child: std::sync::Mutex::new(child) }
    }

    /// Counts the rows of sessions.
    pub async fn rows(&self) -> i64 {
        let mut database = other_connection(&self.data.join("lotse.db")).await;
        let rows = sqlx::query_scalar("SELECT count(*) FROM sessions").fetch_one(&mut database).await;
        database.close().await.expect("closing");
        rows.expect("the rows")
    }

    /// Stops it as a service manager does; returns the log's lines and everything to search in what it printed.
    ///
    /// Times and incident codes are left out: five digits of them may be those of a postcode.
    pub fn stop(&self) -> (Vec<Value>, Haystack) {
        let id = self.child.lock().expect("one thread").id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
        let ended = tokio::task::block_in_place(|| self.child.lock().expect("one thread").wait());
        assert!(ended.expect("it ends").success(), "exit code 0");
        let read = |name| std::fs::read_to_string(self.folder.path().join(name)).expect("UTF-8");
        let stderr = read("stderr");
        let mut lines: Vec<Value> = stderr.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
        for line in &mut lines {
            let fields = line.as_object_mut().expect("an object");
            fields.remove("timestamp").expect("a time");
            if let Some(Value::Object(fields)) = fields.get_mut("fields") {
                let code = fields.remove("code");
                assert!(code.is_none_or(|code| code.as_str().is_some_and(|code| code.len() == 8)), "an incident code");
            }
        }
        let mut all = read("stdout");
        all.extend(lines.iter().map(Value::to_string));
        (lines, Haystack::new(all.into_bytes()))
    }
}

/// Prepares a call of the program, as noisy as it can be. A proxy that nobody serves shows that none is asked.
pub fn lotse(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command
        .env_clear()
        .envs([("RUST_LOG", "trace"), ("RUST_BACKTRACE", "full"), ("HTTP_PROXY", "http://127.0.0.1:9")])
        .envs([("http_proxy", "http://127.0.0.1:9"), ("ALL_PROXY", "http://127.0.0.1:9")])
        .env("LOTSE_DATA", data);
    command
}

/// Opens a database beside the program.
pub async fn other_connection(path: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(std::time::Duration::from_secs(30));
    options.connect().await.expect("another connection")
}

/// Holds the lines to their targets and to what must have been told.
pub fn expect_lines(lines: &[Value]) {
    for line in lines {
        assert!(line["target"].as_str().is_some_and(|target| target.starts_with("lotse")), "a line of others: {line}");
    }
    let told = ["running", "could not fetch updates", "gave up a reply", "the database is away", "stopped"];
    for words in told {
        let tells = |line: &Value| line["fields"]["message"].as_str().is_some_and(|text| text.starts_with(words));
        assert!(lines.iter().any(tells), "no line tells {words:?}: {lines:#?}");
    }
}

fn printed(mut command: Command) -> String {
    let Output { stdout, stderr, .. } = command.stdin(Stdio::null()).output().expect("the program runs");
    String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned()
}

#[test]
fn help_and_errors_print_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let table: [(&[&str], &str); 6] = [
        (&["run", "--help"], "TELOXIDE_TOKEN"),
        (&["try", "--help"], "LOTSE_SECRET"),
        (&["migrate", "--help"], "DATABASE_URL"),
        (&["run", "--secret-file", "x"], "cannot be used with"),
        (&["run"], "hexadecimal"),
        (&["migrate"], "DATABASE_URL must begin with sqlite:"),
    ];
    for (arguments, expected) in table {
        let mut command = lotse(folder.path());
        command.args(arguments).env("TELOXIDE_TOKEN", "1:marked").env("LOTSE_SECRET", "marked");
        command.env("DATABASE_URL", "postgres://me:marked@db/x");
        command.env("LOTSE_TELEGRAM_API_URL", "http://me:marked@127.0.0.1:9");
        let text = printed(command);
        assert!(text.contains(expected), "{arguments:?}: {text}");
        assert!(!text.contains("marked"), "{arguments:?}: {text}");
    }
}

#[tokio::test]
async fn the_token_is_handed_to_nobody_who_redirects() {
    use axum::response::Redirect;
    let (told, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let serve = async |router: axum::Router| {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    };
    let other = serve(axum::Router::new().fallback(async move |headers: axum::http::HeaderMap| {
        told.send(headers).expect("the test listens");
        r#"{"ok":true,"result":true}"#
    }))
    .await;
    let first = serve(axum::Router::new().fallback(async move || Redirect::temporary(&other))).await;
    let api = lotse::bot::Api::new(&first, super::TOKEN).expect("TLS");
    let answer = api.post::<bool>("GetMe", &serde_json::json!({}), std::time::Duration::ZERO).await;
    assert!(answer.is_err(), "a redirect is no answer");
    assert!(asked.try_recv().is_err(), "nobody else was asked");
}
