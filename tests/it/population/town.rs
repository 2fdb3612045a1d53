//! `lotse try` as a child process, and its chat page as a browser speaks to it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use jiff::civil::Date;
use serde_json::{Value, json};

/// Longer than the start, or the end, may take.
const LIMIT: Duration = Duration::from_secs(30);

/// A running `lotse try`. It is killed when this is dropped.
pub struct Town {
    process: Child,
    /// Held open: what it prints later must not meet a closed pipe.
    _printed: BufReader<ChildStdout>,
    page: reqwest::Client,
    address: String,
}

impl Town {
    /// Starts it on a data folder, as of a day. The stand-in gives its people the same ids after every start: with a secret
    /// of its own each start has other people.
    pub fn open(folder: &Path, today: Date) -> Self {
        let log = File::options().create(true).append(true).open(folder.join("try.log")).expect("the file for the log");
        let mut process = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["try", "--listen", "127.0.0.1:0", "--date", &today.to_string(), "--data"])
            .arg(folder)
            .env_clear()
            .env("LOTSE_SECRET", format!("{:0>64}", today.to_string().replace('-', "")))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the binary starts");
        let mut printed = BufReader::new(process.stdout.take().expect("what it prints"));
        let address = address(&mut printed).expect("the address of the chat page; try.log says more");
        Self { process, _printed: printed, page: reqwest::Client::new(), address }
    }

    /// Adds a person whose phone speaks a language; returns their id.
    pub async fn add(&self, language: &str) -> i64 {
        let id = self.act(json!({ "act": "add", "first_name": "Marker-Firstname", "language": language })).await;
        id.as_i64().expect("the id of the new person")
    }

    /// Does what a person does on the page.
    pub async fn act(&self, act: Value) -> Value {
        let request = self.page.post(format!("{}chat/act", self.address)).header("content-type", "application/json");
        let answer = request.body(act.to_string()).send().await.expect("the page answers");
        assert!(answer.status().is_success(), "{act}: {}", answer.status());
        serde_json::from_slice(&answer.bytes().await.expect("its answer")).expect("JSON")
    }

    /// All phones, as the page shows them.
    pub async fn phones(&self) -> Vec<Value> {
        let answer = self.page.get(format!("{}chat/state", self.address)).send().await.expect("the page answers");
        let state: Value = serde_json::from_slice(&answer.bytes().await.expect("the state")).expect("JSON");
        state["people"].as_array().expect("people").clone()
    }

    /// The stream of events: a piece for every change.
    pub async fn changes(&self) -> reqwest::Response {
        self.page.get(format!("{}chat/events", self.address)).send().await.expect("the page answers")
    }

    /// Ends it as Ctrl+C does.
    pub async fn close(mut self) {
        let sent = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        assert!(sent.expect("kill is there").success(), "it runs");
        let ended = async {
            loop {
                if let Some(status) = self.process.try_wait().expect("its state") {
                    return status;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let status = tokio::time::timeout(LIMIT, ended).await.expect("it ends");
        assert!(status.success(), "it ends well: {status}");
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads the address of the page out of what is printed first.
fn address(printed: &mut impl BufRead) -> Option<String> {
    let line = printed.lines().map_while(Result::ok).find(|line| line.contains(" in a browser"))?;
    line.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned)
}
