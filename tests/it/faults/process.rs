//! The process ends, is killed, panics, meets another one, or is not known any more.

use std::time::Duration;

use lotse::simulator::Fault;

use super::{at_the_menu, refusals, until};
use crate::binary::{Process, session};
use crate::harness::{Bot, Person};

#[tokio::test]
async fn asked_to_end_under_load_it_ends_well_and_loses_nothing() {
    let bot = Bot::stopped().await;
    let people: Vec<Person> = (0..10).map(|_| bot.person("de")).collect();
    let mut process = Process::start(&bot);
    for person in &people {
        bot.telegram.send_text(person.id, "/start");
    }
    until(&bot, || people.iter().any(|person| person.button("L:de").is_some())).await;
    for person in &people {
        bot.telegram.send_text(person.id, "/start 1x");
    }
    process.terminate();
    assert!(process.ended().await.success(), "{}", process.log());
    assert!(process.log().contains("stopped"), "it ended by itself: {}", process.log());
    let _again = Process::start(&bot);
    bot.quiet().await;
    for person in &people {
        assert!(person.button("L:de").is_some(), "everyone is answered");
    }
}

#[tokio::test]
async fn killed_while_erasing_it_wipes_the_chat_after_all() {
    let bot = Bot::stopped().await;
    let mut process = Process::start(&bot);
    let person = at_the_menu(&bot).await;
    person.send("/delete").await;
    bot.telegram.fail_on("deleteMessages", Fault::TooManyRequests { chat: None, retry_after: 5, times: 1 });
    let (message, data) = person.button("e").filter(|(_, data)| data == "e").expect("the question whether to erase");
    bot.telegram.press(person.id, message, &data);
    until(&bot, || refusals(&bot, "Too Many Requests") > 0).await;
    process.kill();
    let _again = Process::start(&bot);
    bot.quiet().await;
    assert_eq!(person.texts(), Vec::<String>::new());
    assert!(session(&bot, person.id).await.is_none());
}

/// Goes back to the question for the pay: behind it the hours are asked at once, so that the same number once more would
/// answer them.
async fn at_the_pay(bot: &Bot) -> Person {
    let person = at_the_menu(bot).await;
    for button in ["wage", "o:lohn/trouble:too-little", "a:lohn/month:2026-10-01", "o:lohn/got:some"] {
        person.press(button).await;
    }
    person.send("1000").await;
    person.press("o:lohn/work:employee").await;
    let (message, _) = person.button("k:lohn/hours").expect("the question for the hours");
    person.press_data(message, "b:lohn/pay").await;
    person
}

#[tokio::test]
async fn the_same_update_again_is_answered_again_and_changes_nothing() {
    let mut bot = Bot::start().await;
    let person = at_the_pay(&bot).await;
    // Confirmations are lost until the bot has been stopped.
    bot.telegram.fail_on("getUpdates", Fault::DropBefore { times: 3 });
    bot.telegram.send_text(person.id, "40");
    until(&bot, || person.button("k:lohn/hours").is_some()).await;
    bot.stop().await;
    assert_eq!(bot.telegram.waiting(), 1, "nothing was confirmed");
    let before = session(&bot, person.id).await.expect("a session");
    bot.go().await;
    bot.quiet().await;
    let after = session(&bot, person.id).await.expect("a session");
    assert!(before.answers().eq(after.answers()), "{after:?}");
    assert!(person.button("k:lohn/hours").is_some(), "the hours are still asked");
    assert!(!person.texts().contains(&"40".to_owned()), "what was typed is gone");
}

#[tokio::test]
async fn more_updates_again_than_a_session_remembers_change_nothing() {
    let bot = Bot::stopped().await;
    let mut process = Process::start(&bot);
    let (slow, person) = (at_the_menu(&bot).await, at_the_pay(&bot).await);
    // Nothing behind the update of the chat that has to wait can be confirmed.
    bot.telegram.fail(Fault::TooManyRequests { chat: Some(slow.id), retry_after: 10, times: 1 });
    bot.telegram.send_text(slow.id, "/menu");
    bot.telegram.send_text(person.id, "40");
    for _ in 0..9 {
        bot.telegram.send_text(person.id, "/help");
    }
    until(&bot, || refusals(&bot, "Too Many Requests") > 0 && person.last().contains("/privacy")).await;
    process.kill();
    assert_eq!(bot.telegram.waiting(), 11, "nothing is confirmed");
    let before = session(&bot, person.id).await.expect("a session");
    let _again = Process::start(&bot);
    bot.quiet().await;
    let after = session(&bot, person.id).await.expect("a session");
    assert!(before.answers().eq(after.answers()), "{after:?}");
}

#[tokio::test]
async fn of_two_processes_with_one_token_each_says_so_once_and_nothing_is_lost() {
    let bot = Bot::stopped().await;
    let other = tempfile::tempdir().expect("a folder");
    let older = Process::start(&bot);
    let person = bot.person("de");
    person.send("/start").await;
    let mut newer = Process::start_in(&bot, other.path(), "other-log");
    until(&bot, || refusals(&bot, "terminated by other getUpdates") >= 3).await;
    person.send("/start").await;
    newer.terminate();
    assert!(newer.ended().await.success());
    person.send("/help").await;
    assert!(person.button("L:de").is_some(), "{:#?}", person.texts());
    for process in [older, newer] {
        let lines = process.log().matches("another process uses this token").count();
        assert!(lines <= 1, "one line a minute: {}", process.log());
    }
}

#[tokio::test]
async fn a_token_that_is_not_known_is_told_once_and_recovers_by_itself() {
    let bot = Bot::stopped().await;
    bot.telegram.fail_on("getUpdates", Fault::Unauthorized { times: 2 });
    let process = Process::start(&bot);
    let person = bot.person("de");
    bot.telegram.send_text(person.id, "/start");
    until(&bot, || bot.telegram.waiting() == 0).await;
    assert!(person.button("L:de").is_some());
    assert_eq!(process.log().matches("check TELOXIDE_TOKEN").count(), 1, "{}", process.log());
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_told_at_the_start() {
    let bot = Bot::stopped().await;
    let file = bot.folder.path().join("file");
    std::fs::write(&file, "not a folder").expect("writing");
    let table = [
        (file.as_path(), "a file stands in its place"),
        (std::path::Path::new("/proc/self"), "nobody can write there"),
    ];
    for (place, why) in table {
        let mut process = Process::start_in(&bot, &place.join("data"), why);
        assert_eq!(process.ended().await.code(), Some(1), "{why}");
        assert!(
            process.log().contains("data folder") && process.log().contains("LOTSE_DATA"),
            "{why}: {}",
            process.log()
        );
    }
}

#[tokio::test]
async fn a_panic_in_an_update_ends_neither_the_bot_nor_the_queue() {
    let mut bot = Bot::stopped().await;
    // The end of such a patience lies behind the end of time: every reply panics.
    bot.go_with(|ctx| ctx.patience = Duration::MAX).await;
    let person = bot.person("de");
    person.send("/start").await;
    assert!(person.last().contains("Das liegt an uns"), "the calm line: {:#?}", person.texts());
    bot.stop().await;
    bot.go().await;
    person.send("/start").await;
    assert!(person.button("L:de").is_some(), "{:#?}", person.texts());
}
