//! The real program: what it serves, and what it says when it cannot.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use reqwest::StatusCode;

use super::{Browser, LIMIT, PASSWORD};
use crate::binary::Process;
use crate::harness::{Bot, TOKEN};

/// Names and values of environment variables.
type Settings<'a> = &'a [(&'a str, &'a str)];

/// Any free port.
pub const ANY: &str = "127.0.0.1:0";

/// Starts `lotse run` with settings of its own.
pub fn start(bot: &Bot, settings: Settings) -> Process {
    Process::start_with(bot, bot.folder.path(), "log", settings)
}

/// Waits until the log says where something is served.
pub async fn address(process: &Process, what: &str) -> String {
    let served = async {
        loop {
            let log = process.log();
            let lines = log.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
            let mut fields = lines.map(|line| line["fields"].clone());
            if let Some(line) =
                fields.find(|fields| fields["message"].as_str().is_some_and(|said| said.starts_with(what)))
            {
                return format!("http://{}", line["address"].as_str().expect("an address"));
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    let served = tokio::time::timeout(LIMIT, served).await;
    served.unwrap_or_else(|_| panic!("no line {what:?}: {}", process.log()))
}

/// Runs `lotse operator-password` with a password from a pipe.
fn hashed(password: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .arg("operator-password")
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("lotse starts");
    child.stdin.take().expect("a pipe").write_all(password.as_bytes()).expect("writing");
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_password_becomes_one_line_and_is_shown_nowhere() {
    let table = [
        ("correct horse battery\n", true, "a line"),
        ("correct horse battery", true, "without a line end"),
        ("correct horse battery\r\n", true, "a line of Windows"),
        ("zwölf Zeiche\n", true, "12 characters"),
        ("eleven char\n", false, "11 characters"),
        ("", false, "nothing"),
    ];
    for (password, good, why) in table {
        let Output { status, stdout, stderr } = hashed(password);
        let (out, said) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
        assert_eq!(status.success(), good, "{why}: {said}");
        assert_eq!(out.lines().count(), usize::from(good), "{why}: {out}");
        assert!(out.is_empty() || out.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{why}: {out}");
        let typed = password.trim_end();
        assert!(typed.is_empty() || !format!("{out}{said}").contains(typed), "{why}");
        assert!(good || said.contains("at least 12 characters"), "{why}: {said}");
    }
    let (one, other) = (hashed("correct horse battery").stdout, hashed("correct horse battery").stdout);
    assert_ne!(one, other, "each has its own salt");
}

#[tokio::test]
async fn a_hash_opens_the_pages_and_the_password_stands_in_no_log() {
    let bot = Bot::stopped().await;
    let path = bot.folder.path().join("hash");
    std::fs::write(&path, hashed(PASSWORD).stdout).expect("writing");
    let file = path.to_string_lossy();
    let mut process = start(
        &bot,
        &[("LOTSE_OPERATOR_PASSWORD_HASH_FILE", &file), ("LOTSE_OPERATOR_LISTEN", ANY), ("RUST_LOG", "trace")],
    );
    let browser = Browser::new(&address(&process, "the operator pages").await);
    assert_eq!(browser.patient("Qxwrong").await, StatusCode::FORBIDDEN);
    assert_eq!(browser.log_in(PASSWORD).await.status, StatusCode::TOO_MANY_REQUESTS, "a second to wait");
    assert_eq!(browser.patient(PASSWORD).await, StatusCode::SEE_OTHER);
    assert!(browser.is_in().await);
    let token = browser.cookies()["lotse"].clone();
    process.terminate();
    assert!(process.ended().await.success(), "{}", process.log());
    let log = process.log();
    for never in ["Qxwrong", PASSWORD, "argon2", &token, "127.0.0.1:5"] {
        let found = log.lines().filter(|line| line.contains(never) && !line.contains("served")).count();
        assert_eq!(found, 0, "{never}: {log}");
    }
}

#[tokio::test]
async fn without_a_password_there_is_health_and_nothing_else() {
    let bot = Bot::stopped().await;
    let process = start(&bot, &[("LOTSE_HEALTH_LISTEN", ANY), ("LOTSE_OPERATOR_PASSWORD_HASH", "")]);
    let health = Browser::new(&address(&process, "health").await);
    assert_eq!(health.get("/healthz").await.body, "ok\n");
    for path in ["/", "/login", "/overview", "/style.css"] {
        assert_eq!(health.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let log = process.log();
    assert!(log.contains("lotse operator-password") && !log.contains("the operator pages are served"), "{log}");
}

/// Starts the program and waits for its end; what it said.
fn refused(data: &Path, settings: Settings) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    let command = command.args(["run", "--telegram-api-url", "http://127.0.0.1:9"]).env_clear().env("LOTSE_DATA", data);
    let output = command.env("TELOXIDE_TOKEN", TOKEN).envs(settings.iter().copied()).output().expect("lotse starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    said
}

#[test]
fn what_cannot_be_served_is_told_before_the_bot_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    let taken = std::net::TcpListener::bind(ANY).expect("a port");
    let taken = taken.local_addr().map(|address| (address.to_string(), taken)).expect("its address");
    let hash = String::from_utf8(hashed(PASSWORD).stdout).expect("a hash");
    let wrong = hash.replace("argon2id", "argon2i");
    let nowhere = folder.path().join("nowhere");
    let nowhere = nowhere.to_string_lossy();
    let table: [(Settings, &str, &str); 6] = [
        (&[("LOTSE_HEALTH_LISTEN", &taken.0)], "LOTSE_HEALTH_LISTEN chooses another", "a port that is taken"),
        (
            &[("LOTSE_OPERATOR_LISTEN", &taken.0), ("LOTSE_OPERATOR_PASSWORD_HASH", &hash)],
            "LOTSE_OPERATOR_LISTEN chooses another",
            "a port that is taken",
        ),
        (&[("LOTSE_OPERATOR_PASSWORD_HASH", PASSWORD)], "lotse operator-password", "the password instead of its hash"),
        (&[("LOTSE_OPERATOR_PASSWORD_HASH", &wrong)], "$argon2id$", "another kind of hash"),
        (&[("LOTSE_OPERATOR_PASSWORD_HASH_FILE", &nowhere)], "nowhere", "a file that is not there"),
        (
            &[("LOTSE_OPERATOR_PASSWORD_HASH_FILE", &nowhere), ("LOTSE_OPERATOR_PASSWORD_HASH", &hash)],
            "cannot be used with",
            "both",
        ),
    ];
    for (settings, part, why) in table {
        let said = refused(folder.path(), settings);
        assert!(said.contains(part), "{why}: {said}");
        assert!(
            !said.contains("\"running\"") && !said.contains(PASSWORD) && !said.contains(&wrong[20..]),
            "{why}: {said}"
        );
    }
}
