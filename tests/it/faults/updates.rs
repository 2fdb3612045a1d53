//! Updates that come by the hundred, from everywhere, and of every kind.

use lotse::simulator::Call;
use serde_json::{Value, json};

use super::{LIMIT, at_the_menu, chosen, until};
use crate::binary::session;
use crate::harness::{Bot, Person};

#[tokio::test]
async fn an_update_that_nobody_understands_stops_nothing() {
    let mut bot = Bot::stopped().await;
    let person = bot.person("de");
    let broken = [
        json!({ "message": { "message_id": 1 } }),
        json!({ "message": { "message_id": "one", "date": null, "chat": [] } }),
        json!({ "message": null }),
        json!({ "callback_query": { "id": 7 } }),
        json!({ "callback_query": { "id": "7", "from": { "id": 1, "is_bot": false, "first_name": "" }, "chat_instance": "", "data": "h" } }),
        json!({ "my_chat_member": {} }),
        json!({ "a_kind_of_next_year": { "chat": { "id": person.id, "type": "hologram" } } }),
        json!({}),
    ];
    let count = 2 * broken.len();
    for update in &broken {
        bot.telegram.send_update(update.clone());
    }
    bot.telegram.send_text(person.id, "/start");
    for update in broken {
        bot.telegram.send_update(update);
    }
    assert_eq!(bot.telegram.waiting(), count + 1, "all of them are handed out");
    bot.go().await;
    let finished = bot.telegram.until(|telegram| telegram.waiting() == 0);
    tokio::time::timeout(LIMIT, finished).await.expect("they are finished");
    assert!(person.button("L:de").is_some(), "{:#?}", person.texts());
}

#[tokio::test]
async fn a_flood_from_one_chat_is_stepped_whole_answered_once_a_batch_and_delays_no_other() {
    let mut bot = Bot::start().await;
    let (flooding, other) = (at_the_menu(&bot).await, bot.person("de"));
    bot.stop().await;
    let (message, data) = flooding.button("job-ends").expect("the menu");
    let wage = data.replace("job-ends", "wage");
    for count in 0..300 {
        bot.telegram.press(flooding.id, message, if count % 2 == 0 { &data } else { &wage });
    }
    bot.telegram.send_text(other.id, "/start");
    bot.go().await;
    bot.quiet().await;
    assert!(other.button("L:de").is_some());
    assert_eq!(chosen(&bot, &flooding).await.as_deref(), Some("wage"), "the last of them counts");
    let said = |call: &Call| call.method == "editMessageText" && call.params["chat_id"] == flooding.id;
    let answers = bot.telegram.journal().iter().filter(|call| said(call)).count();
    assert!(answers <= 30, "only the last of a batch is answered: {answers}");
}

#[tokio::test]
async fn thirty_people_at_the_same_moment_are_all_answered() {
    let bot = Bot::start().await;
    let people: Vec<Person> = (0..30).map(|_| bot.person("ar")).collect();
    for person in &people {
        bot.telegram.send_text(person.id, "/start");
    }
    bot.quiet().await;
    for person in &people {
        assert!(person.button("L:ar").is_some());
    }
}

#[tokio::test]
async fn in_groups_and_channels_it_is_silent_but_for_a_command() {
    let bot = Bot::start().await;
    let from = json!({ "id": 77, "is_bot": false, "first_name": "Marker-Firstname" });
    let table = [
        ("group", -5, "hello", 0, "talk in a group"),
        ("supergroup", -1_001_000_000_006, "/start@lotse_test_bot", 1, "a command gets the link"),
        ("group", -9, "/start@another_bot", 0, "a command for another bot"),
        ("group", -7, "/nonsense", 0, "a command that is not ours"),
        ("channel", -1_001_000_000_008, "/start", 0, "a channel"),
    ];
    for (kind, id, text, answers, why) in table {
        let chat = json!({ "id": id, "type": kind, "title": "t" });
        let message = json!({ "message_id": 5, "date": 1_795_000_000, "chat": chat, "from": from, "text": text });
        bot.telegram.send_update(json!({ "message": message }));
        bot.telegram.send_update(json!({ "channel_post": message }));
        bot.telegram.send_update(json!({ "callback_query": {
            "id": id.to_string(), "from": from, "message": message, "chat_instance": "1", "data": "h",
        } }));
        until(&bot, || bot.telegram.waiting() == 0).await;
        let said = bot.telegram.messages(id).iter().filter(|message| message["from"]["is_bot"] == true).count();
        assert_eq!(said, answers, "{why}");
        assert!(session(&bot, id).await.is_none(), "nothing is kept: {why}");
    }
}

#[tokio::test]
async fn whatever_people_send_is_answered_kindly_or_passed_over() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let file = json!({ "file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1, "file_size": 1 });
    let kinds: [(&str, Value); 9] = [
        (
            "sticker",
            json!({ "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1, "is_animated": false, "is_video": false }),
        ),
        ("photo", json!([file])),
        ("voice", file.clone()),
        ("location", json!({ "latitude": 51.05, "longitude": 13.74 })),
        ("contact", json!({ "phone_number": "+4915100000000", "first_name": "Marker" })),
        (
            "poll",
            json!({ "id": "1", "question": "?", "options": [{ "text": "a", "voter_count": 0 }], "total_voter_count": 0, "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false }),
        ),
        ("dice", json!({ "emoji": "🎲", "value": 3 })),
        ("a_kind_of_next_year", json!({ "rays": 7 })),
        ("pinned_message", json!({ "message_id": 3, "date": 0, "chat": { "id": person.id, "type": "private" } })),
    ];
    for (place, (kind, content)) in kinds.into_iter().enumerate() {
        let before = person.texts().len();
        let mut message = json!({
            "message_id": 9000 + place, "date": 1_795_000_000, "caption": "Marker-Caption",
            "chat": { "id": person.id, "type": "private", "first_name": "M" },
            "from": { "id": person.id, "is_bot": false, "first_name": "M", "language_code": "de" },
        });
        message[kind] = content;
        bot.telegram.send_update(json!({ "message": message }));
        until(&bot, || bot.telegram.waiting() == 0).await;
        assert!(person.texts().len() > before, "{kind} is answered");
        assert!(person.button("job-ends").is_some(), "with the question that is open: {kind}");
    }
    let sent = bot.telegram.send_text(person.id, "typed");
    assert!(sent > 0);
    bot.quiet().await;
    let id = person.messages().first().and_then(|message| message["message_id"].as_i64()).expect("a message");
    bot.telegram.edit_text(person.id, i32::try_from(id).expect("an id"), "edited");
    person.send("/help").await;
    assert!(person.last().contains("/privacy"), "{}", person.last());
}

#[tokio::test]
async fn a_card_that_was_chosen_inline_is_not_taken_for_something_typed() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let before = person.texts().len();
    let from = json!({ "id": person.id, "is_bot": false, "first_name": "M", "language_code": "de" });
    for text in ["Lohn", "/delete"] {
        bot.telegram.send_update(json!({ "message": {
            "message_id": 9000 + text.len(), "date": 1_795_000_000, "from": from, "text": text,
            "chat": { "id": person.id, "type": "private", "first_name": "M" },
            "via_bot": { "id": 1_234_567_890, "is_bot": true, "first_name": "Lotse", "username": "lotse_test_bot" },
        } }));
        until(&bot, || bot.telegram.waiting() == 0).await;
    }
    bot.quiet().await;
    assert_eq!(person.texts().len(), before + 2, "both stand there and nothing else: {:#?}", person.texts());
}
