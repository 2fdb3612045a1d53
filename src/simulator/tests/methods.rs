//! Messages, answers and the profile.

use serde_json::json;

use super::super::Simulator;
use super::{call, refused, say, started};

#[tokio::test]
async fn nobody_is_written_to_unasked() {
    let (simulator, person) = started();
    let silent = simulator.add_person("Minh", "vi");
    let words = [
        (json!({ "chat_id": 1, "text": "a" }), "Bad Request: chat not found"),
        (json!({ "text": "a" }), "Bad Request: chat_id is empty"),
        (json!({ "chat_id": silent, "text": "a" }), "Forbidden: bot can't initiate conversation with a user"),
        (json!({ "chat_id": person }), "Bad Request: message text is empty"),
        (json!({ "chat_id": person, "text": " \n" }), "Bad Request: message text is empty"),
        (json!({ "chat_id": person, "text": "😀".repeat(2049) }), "Bad Request: message is too long"),
    ];
    for (params, expected) in words {
        assert_eq!(refused(&simulator, "sendMessage", params.clone()).await, expected, "{params}");
    }
}

#[tokio::test]
async fn who_is_gone_is_not_written_to() {
    let (simulator, person) = started();
    simulator.block(person, true);
    let params = json!({ "chat_id": person, "text": "a" });
    let blocked = call(&simulator, "SendMessage", params).await.expect_err("blocked");
    assert_eq!(blocked.description, "Forbidden: bot was blocked by the user");
    assert_eq!(blocked.code, 403);
    simulator.send_text(person, "again");
    say(&simulator, person, "unblocked by writing").await;
    simulator.deactivate(person);
    let params = json!({ "chat_id": person, "text": "a" });
    let words = refused(&simulator, "sendMessage", params).await;
    assert_eq!(words, "Forbidden: user is deactivated");
}

#[tokio::test]
async fn a_cleared_chat_stays_with_the_bot() {
    let (simulator, person) = started();
    let id = say(&simulator, person, "a").await;
    simulator.clear(person);
    assert!(simulator.messages(person).is_empty());
    let edit = json!({ "chat_id": person, "message_id": id, "text": "b" });
    call(&simulator, "editMessageText", edit).await.expect("edited out of sight");
    say(&simulator, person, "new").await;
    assert_eq!(simulator.messages(person).len(), 1);
}

#[tokio::test]
async fn html_counts_after_parsing() {
    let (simulator, person) = started();
    let text = format!("<b>{}</b>", "&amp;".repeat(4096));
    let params = json!({ "chat_id": person, "text": text, "parse_mode": "HTML" });
    let sent = call(&simulator, "sendMessage", params).await.expect("fits");
    assert_eq!(sent["text"].as_str().map(str::len), Some(4096));
    assert_eq!(sent["entities"][0]["length"], 4096);
    assert!(simulator.complaints().is_empty());
}

#[tokio::test]
async fn edits_replace_in_place() {
    let (simulator, person) = started();
    let id = say(&simulator, person, "one").await;
    let markup = json!({ "inline_keyboard": [[{ "text": "a", "callback_data": "a" }]] });
    let edit = json!({ "chat_id": person, "message_id": id, "text": "two", "reply_markup": markup });
    let edited = call(&simulator, "editMessageText", edit.clone()).await.expect("edited");
    assert!(edited["edit_date"].is_i64() && edited["reply_markup"] == markup);
    let same = refused(&simulator, "editMessageText", edit).await;
    assert!(same.starts_with("Bad Request: message is not modified: specified new"), "{same}");
    let bare = json!({ "chat_id": person, "message_id": id });
    call(&simulator, "editMessageReplyMarkup", bare).await.expect("keyboard gone");
    let last = simulator.messages(person).pop().expect("a message");
    assert!(last["text"] == "two" && last["reply_markup"].is_null());
    let typed = json!({ "chat_id": person, "message_id": id, "text": "x", "reply_markup": { "force_reply": true } });
    refused(&simulator, "editMessageText", typed).await;
    assert_eq!(simulator.complaints().len(), 1);
    let gone = json!({ "chat_id": person, "message_id": 7, "text": "x" });
    let words = refused(&simulator, "editMessageText", gone).await;
    assert_eq!(words, "Bad Request: message to edit not found");
    assert_eq!(simulator.complaints().len(), 1, "a correct bot meets the others");
}

#[tokio::test]
async fn only_young_messages_are_deleted() {
    let (simulator, person) = started();
    let old = say(&simulator, person, "old").await;
    simulator.pass_time(48 * 3600 + 1);
    let young = say(&simulator, person, "young").await;
    let both = json!({ "chat_id": person, "message_ids": [old, young] });
    let words = refused(&simulator, "deleteMessages", both).await;
    assert_eq!(words, "Bad Request: message can't be deleted for everyone");
    let some = json!({ "chat_id": person, "message_ids": [young, 7] });
    call(&simulator, "deleteMessages", some).await.expect("those not found are skipped");
    assert_eq!(simulator.messages(person).len(), 2);
    let again = json!({ "chat_id": person, "message_id": young });
    let words = refused(&simulator, "deleteMessage", again).await;
    assert_eq!(words, "Bad Request: message to delete not found");
    for ids in [json!([]), json!((1..=101).collect::<Vec<_>>())] {
        refused(&simulator, "deleteMessages", json!({ "chat_id": person, "message_ids": ids })).await;
    }
    assert_eq!(simulator.complaints().len(), 2);
}

/// The id of the newest press.
fn press(simulator: &Simulator, person: i64) -> String {
    simulator.press(person, 1, "x");
    let query = simulator.look(|state| state.updates.back().map(|u| u.body["callback_query"].clone()));
    let query = query.expect("an update");
    assert_eq!(query["message"]["date"], 0, "a message that is gone");
    query["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn a_press_is_answered_once_and_soon() {
    let (simulator, person) = started();
    let answer = json!({ "callback_query_id": press(&simulator, person), "text": "x".repeat(200) });
    assert_eq!(simulator.unanswered_presses(), 1);
    call(&simulator, "answerCallbackQuery", answer.clone()).await.expect("answered");
    assert_eq!(simulator.unanswered_presses(), 0);
    let stale = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(refused(&simulator, "answerCallbackQuery", answer).await, stale);
    let late = json!({ "callback_query_id": press(&simulator, person) });
    simulator.pass_time(61);
    assert_eq!(refused(&simulator, "answerCallbackQuery", late).await, stale);
    let long = json!({ "callback_query_id": "1", "text": "x".repeat(201) });
    refused(&simulator, "answerCallbackQuery", long).await;
    let elsewhere = json!({ "callback_query_id": "1", "url": "https://example.org" });
    assert_eq!(refused(&simulator, "answerCallbackQuery", elsewhere).await, "Bad Request: URL_INVALID");
    let own = json!({ "callback_query_id": press(&simulator, person), "url": "https://t.me/guide_bot?start=a" });
    call(&simulator, "answerCallbackQuery", own).await.expect("a way to the bot itself");
    assert_eq!(simulator.complaints().len(), 2);
}

#[tokio::test]
async fn contacts_places_and_files_are_checked() {
    let (simulator, person) = started();
    let contact = json!({
        "chat_id": person, "phone_number": "1", "first_name": "a", "vcard": "x".repeat(2049),
    });
    refused(&simulator, "sendContact", contact).await;
    let place = json!({
        "chat_id": person, "latitude": 91, "longitude": 0, "title": "a", "address": "b",
    });
    refused(&simulator, "sendVenue", place).await;
    let file = json!({ "chat_id": person, "document": "https://example.org/a.pdf" });
    refused(&simulator, "sendDocument", file).await;
    refused(&simulator, "sendChatAction", json!({ "chat_id": person, "action": "thinking" })).await;
    assert_eq!(simulator.complaints().len(), 4);
}

#[tokio::test]
async fn the_profile_is_kept_by_language() {
    let (simulator, _) = started();
    for (language, text) in [("", "help"), ("de", "Hilfe")] {
        let params = json!({ "description": text, "language_code": language });
        call(&simulator, "setMyDescription", params).await.expect("set");
        let commands = json!([{ "command": "help", "description": text }]);
        let params = json!({ "commands": commands, "language_code": language });
        call(&simulator, "setMyCommands", params).await.expect("set");
    }
    for (language, text) in [("de", "Hilfe"), ("ar", "help")] {
        let params = json!({ "language_code": language });
        let got = call(&simulator, "getMyDescription", params).await.expect("got");
        assert_eq!(got["description"], text);
    }
    let none = call(&simulator, "getMyCommands", json!({ "language_code": "ar" })).await;
    assert_eq!(none.expect("got"), json!([]), "commands have no fall-back");
    refused(&simulator, "setMyName", json!({ "name": "x".repeat(65) })).await;
    refused(&simulator, "setMyShortDescription", json!({ "short_description": "x".repeat(121) })).await;
    refused(&simulator, "setMyDescription", json!({ "language_code": "fa-AF" })).await;
    assert_eq!(simulator.complaints().len(), 3);
}

#[tokio::test]
async fn unknown_methods_and_parameters_are_complaints() {
    let (simulator, person) = started();
    assert_eq!(refused(&simulator, "sendPidgeon", json!({})).await, "Not Found");
    let params = json!({ "chat_id": person, "text": "a", "disable_web_page_preview": true });
    call(&simulator, "sendMessage", params).await.expect("Telegram swallows it");
    assert_eq!(simulator.complaints().len(), 2);
    let journal = simulator.journal();
    assert_eq!(journal.len(), 2);
    assert!(journal[1].ok && journal[1].result["text"] == "a");
}
