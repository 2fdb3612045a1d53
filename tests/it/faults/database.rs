//! The database is locked, damaged, or was sealed under another secret.

use lotse::pseudonym::Secret;
use sqlx::{Connection, SqliteConnection};

use super::{at_the_menu, refusals, until};
use crate::binary::Process;
use crate::harness::{Bot, Person};

impl Process {
    /// Ends it once it runs.
    async fn ended_after(mut self, bot: &Bot) {
        let person = bot.person("de");
        person.send("/start").await;
        self.terminate();
        assert!(self.ended().await.success(), "{}", self.log());
    }
}

#[tokio::test]
async fn while_the_database_fails_one_calm_line_comes_however_often_it_is_tried() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let mut other = connection(&bot).await;
    sqlx::query("ALTER TABLE sessions RENAME TO away").execute(&mut other).await.expect("it is away");
    let (message, data) = person.button("job-ends").expect("the menu");
    bot.telegram.press(person.id, message, &data);
    // Each further try answers the press in vain.
    until(&bot, || refusals(&bot, "query is too old") >= 3).await;
    sqlx::query("ALTER TABLE away RENAME TO sessions").execute(&mut other).await.expect("it is back");
    bot.quiet().await;
    assert_eq!(calm(&person), 1, "{:#?}", person.texts());
    assert!(person.button("kuendigung/what").is_some(), "and then the answer: {:#?}", person.texts());
}

/// Opens the database beside the bot.
async fn connection(bot: &Bot) -> SqliteConnection {
    let address = format!("sqlite:{}", bot.folder.path().join("lotse.db").display());
    SqliteConnection::connect(&address).await.expect("the database")
}

/// Counts the calm lines in a chat, in the language of the phone.
fn calm(person: &Person) -> usize {
    person.texts().iter().filter(|text| text.contains("Das liegt an uns")).count()
}

#[tokio::test]
async fn while_the_database_is_locked_one_calm_line_comes_and_then_the_answer() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let mut other = connection(&bot).await;
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await.expect("the lock");
    let (message, data) = person.button("job-ends").expect("the menu");
    bot.telegram.press(person.id, message, &data);
    until(&bot, || calm(&person) == 1).await;
    bot.telegram.send_text(person.id, "/privacy");
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("the lock goes");
    bot.quiet().await;
    assert!(person.last().contains("1 Antwort"), "the press and the command: {:#?}", person.texts());
    assert_eq!(calm(&person), 1, "one calm line");
}

#[tokio::test]
async fn a_reply_that_cannot_be_noted_is_not_sent_again() {
    let bot = Bot::stopped().await;
    let process = Process::start(&bot);
    let person = bot.person("de");
    person.send("/privacy").await;
    let mut other = connection(&bot).await;
    // The row of the first update has version 2 by now: the next one is saved as 3, its reply cannot be noted as 4.
    let full =
        "CREATE TRIGGER full BEFORE INSERT ON sessions WHEN NEW.version = 4 BEGIN SELECT RAISE(ABORT, 'full'); END";
    sqlx::query(full).execute(&mut other).await.expect("the trigger");
    bot.telegram.send_text(person.id, "/help");
    until(&bot, || process.log().matches("could not note a reply").count() >= 3).await;
    sqlx::query("DROP TRIGGER full").execute(&mut other).await.expect("the trigger goes");
    bot.quiet().await;
    let replies = person.texts().iter().filter(|text| !text.starts_with('/')).count();
    assert_eq!(replies, 2, "one a command: {:#?}", person.texts());
}

#[tokio::test]
async fn a_database_that_is_damaged_is_never_replaced_in_silence() {
    let bot = Bot::stopped().await;
    Process::start(&bot).ended_after(&bot).await;
    let path = bot.folder.path().join("lotse.db");
    let whole = std::fs::read(&path).expect("the database");
    let mut middle = whole.clone();
    middle[4096..8192].fill(0xA5);
    let table: [(&str, Vec<u8>); 4] = [
        ("something else", b"This is no database, and it is long enough to be looked at.".repeat(20)),
        ("cut off", whole[..whole.len() / 2].to_vec()),
        ("empty", Vec::new()),
        ("a page in the middle is overwritten", middle),
    ];
    for (why, bytes) in table {
        std::fs::write(&path, &bytes).expect("writing");
        let mut process = Process::start_in(&bot, bot.folder.path(), why);
        assert_eq!(process.ended().await.code(), Some(1), "{why}");
        assert!(
            process.log().contains("lotse.db") && process.log().contains("move it away"),
            "{why}: {}",
            process.log()
        );
        assert_eq!(std::fs::read(&path).expect("the file"), bytes, "it is as it was: {why}");
    }
    std::fs::write(&path, &whole).expect("writing");
    Process::start(&bot).ended_after(&bot).await;
}

#[tokio::test]
async fn under_another_secret_sessions_begin_anew() {
    let mut bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    person.press("wage").await;
    bot.stop().await;
    bot.go_with(|ctx| ctx.secret = Secret::parse(&"ab".repeat(32)).expect("64 digits")).await;
    person.send("/privacy").await;
    assert!(person.last().contains("0 Antworten"), "{}", person.last());
    person.send("/menu").await;
    person.press("job-ends").await;
    assert!(person.button("kuendigung/what").is_some(), "and go on: {:#?}", person.texts());
}
