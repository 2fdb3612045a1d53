//! Bad days of Telegram and of the way to it.

use lotse::simulator::Fault;
use serde_json::json;

use super::{LIMIT, at_the_menu, chosen, refusals, until};
use crate::binary::session;
use crate::harness::{Bot, Person, TOKEN};

/// Deletes the newest message with buttons for both sides, as people can. Returns its id and a button's data.
async fn delete_question(bot: &Bot, person: &Person, button: &str) -> (i32, String) {
    let (message, data) = person.button(button).expect("the button");
    let address = format!("{}/bot{TOKEN}/deleteMessage", bot.address());
    let body = json!({ "chat_id": person.id, "message_id": message }).to_string();
    let call = reqwest::Client::new().post(address).header("content-type", "application/json").body(body);
    assert!(call.send().await.expect("the stand-in answers").status().is_success());
    (message, data)
}

#[tokio::test]
async fn a_chat_that_is_told_to_wait_delays_no_other() {
    let bot = Bot::start().await;
    let (slow, quick) = (bot.person("de"), bot.person("de"));
    bot.telegram.fail(Fault::TooManyRequests { chat: Some(slow.id), retry_after: 1, times: 2 });
    bot.telegram.send_text(slow.id, "/start");
    bot.telegram.send_text(quick.id, "/start");
    until(&bot, || quick.button("L:de").is_some()).await;
    assert!(slow.button("L:de").is_none(), "it still waits");
    bot.quiet().await;
    assert!(slow.button("L:de").is_some(), "and is answered after that");
}

#[tokio::test]
async fn a_chat_that_waits_long_keeps_nobody_out_however_many_come() {
    let mut bot = Bot::stopped().await;
    // Telegram hands out 100 updates from the first that is not finished: the wait is longer than the test may take.
    bot.go_with(|ctx| ctx.patience = std::time::Duration::from_secs(80)).await;
    let slow = bot.person("de");
    bot.telegram.fail(Fault::TooManyRequests { chat: Some(slow.id), retry_after: 70, times: 1 });
    bot.telegram.send_text(slow.id, "/start");
    let people: Vec<Person> = (0..130).map(|_| bot.person("en")).collect();
    for person in &people {
        bot.telegram.send_text(person.id, "/start");
    }
    until(&bot, || people.iter().all(|person| person.button("L:en").is_some())).await;
}

#[tokio::test]
async fn a_webhook_of_before_is_removed_and_its_updates_are_answered() {
    let mut bot = Bot::stopped().await;
    let address = format!("{}/bot{TOKEN}/setWebhook", bot.address());
    let body = json!({ "url": "https://example.org/hook" }).to_string();
    let call = reqwest::Client::new().post(address).header("content-type", "application/json").body(body);
    assert!(call.send().await.expect("the stand-in answers").status().is_success());
    let person = bot.person("de");
    bot.telegram.send_text(person.id, "/start");
    bot.go().await;
    until(&bot, || person.button("L:de").is_some()).await;
}

#[tokio::test]
async fn when_all_are_told_to_wait_all_are_answered_after_it() {
    let bot = Bot::start().await;
    let people: Vec<Person> = (0..5).map(|_| bot.person("en")).collect();
    bot.telegram.fail(Fault::TooManyRequests { chat: None, retry_after: 1, times: 8 });
    for person in &people {
        bot.telegram.send_text(person.id, "/start");
    }
    bot.quiet().await;
    for person in &people {
        assert!(person.button("L:en").is_some());
    }
}

#[tokio::test]
async fn trouble_on_the_way_changes_no_session_and_leaves_nobody_without_an_answer() {
    let bot = Bot::start().await;
    let table = [
        (Fault::ServerError { times: 3 }, "500 three times"),
        (Fault::DropBefore { times: 3 }, "the connection ends before the call is applied"),
        (Fault::DropAfter { times: 1 }, "the answer is lost after it was applied"),
        (Fault::Malformed { times: 1 }, "the answer is cut off after it was applied"),
        (Fault::Unauthorized { times: 1 }, "the token is not known for a moment"),
    ];
    for (fault, why) in table {
        let person = at_the_menu(&bot).await;
        bot.telegram.fail_on("editMessageText", fault.clone());
        person.press("job-ends").await;
        assert!(person.button("kuendigung/what").is_some(), "the press is answered: {why}");
        bot.telegram.fail_on("sendMessage", fault.clone());
        person.send("/privacy").await;
        assert!(person.last().contains("1 Antwort"), "the command is answered: {why}: {}", person.last());
        bot.telegram.fail_on("deleteMessages", fault);
        person.send("typed words").await;
        assert!(!person.texts().contains(&"typed words".to_owned()), "what was typed is deleted: {why}");
        assert_eq!(chosen(&bot, &person).await.as_deref(), Some("job-ends"), "{why}");
    }
}

#[tokio::test]
async fn whoever_blocks_the_bot_or_is_gone_is_forgotten_at_once() {
    let bot = Bot::start().await;
    let (blocking, gone) = (at_the_menu(&bot).await, at_the_menu(&bot).await);
    assert!(session(&bot, blocking.id).await.is_some() && session(&bot, gone.id).await.is_some());
    bot.telegram.block(blocking.id, true);
    bot.quiet().await;
    assert!(session(&bot, blocking.id).await.is_none(), "my_chat_member tells it");
    bot.telegram.deactivate(gone.id);
    gone.send("/menu").await;
    assert!(session(&bot, gone.id).await.is_none(), "403 tells it");
}

#[tokio::test]
async fn a_question_that_is_gone_is_answered_by_a_new_message() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let (message, data) = delete_question(&bot, &person, "job-ends").await;
    assert!(person.button("job-ends").is_none(), "it is gone");
    person.press_data(message, &data).await;
    assert!(person.button("kuendigung/what").is_some(), "{:#?}", person.texts());
}

#[tokio::test]
async fn an_edit_that_changes_nothing_and_a_press_that_is_too_old_are_no_trouble() {
    let mut bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let (message, data) = person.button("job-ends").expect("the menu");
    person.press_data(message, &data).await;
    person.press_data(message, &data).await;
    assert!(refusals(&bot, "not modified") > 0, "the second press changes nothing");
    assert_eq!(person.messages().len(), 2, "/start and one message: {:#?}", person.texts());
    bot.stop().await;
    let (message, data) = person.button("paper").expect("the first question");
    bot.telegram.press(person.id, message, &data);
    bot.telegram.pass_time(300);
    bot.go().await;
    let answered = bot.telegram.until(|telegram| telegram.waiting() == 0);
    tokio::time::timeout(LIMIT, answered).await.expect("the update is finished");
    assert!(refusals(&bot, "query is too old") > 0, "Telegram takes no answer to the press any more");
    assert!(person.button("received").is_some(), "the question behind it: {:#?}", person.texts());
}
