//! What people send besides text, what stands in a press, and whose messages a bot may delete.

use serde_json::{Value, json};

use super::super::{Attached, Simulator};
use super::{call, refused, say, started};

/// The newest update, without its id.
fn newest(simulator: &Simulator) -> Value {
    let update = simulator.look(|state| state.updates.back().map(|update| update.body.clone()));
    update.expect("an update")
}

/// Everything a person can attach, with the field of `Message` that holds it and one that this field has to have.
fn everything() -> Vec<(Attached, &'static str, &'static str)> {
    vec![
        (Attached::Photo, "/photo/1", "file_size"),
        (Attached::Captioned("Qx".to_owned()), "/photo/0", "width"),
        (Attached::Album, "/photo/1", "file_unique_id"),
        (Attached::Voice, "/voice", "duration"),
        (Attached::Video, "/video", "width"),
        (Attached::VideoNote, "/video_note", "length"),
        (Attached::Document("a.pdf".to_owned()), "/document", "mime_type"),
        (Attached::Contact, "/contact", "phone_number"),
        (Attached::Location(52.52, 13.4), "/location", "latitude"),
        (Attached::LiveLocation(52.52, 13.4), "/location", "live_period"),
        (Attached::Venue(52.52, 13.4), "/venue", "title"),
        (Attached::Sticker, "/sticker", "emoji"),
        (Attached::Dice, "/dice", "value"),
        (Attached::Poll, "/poll", "question"),
        (Attached::Forwarded("Qx".to_owned()), "/forward_origin", "type"),
    ]
}

#[test]
fn whatever_a_person_attaches_reaches_the_bot_as_a_message() {
    let (simulator, person) = started();
    for (what, place, field) in everything() {
        simulator.attach(person, &what);
        let message = newest(&simulator)["message"].take();
        assert_eq!(message["chat"]["id"], person, "{what:?}");
        let held = message.pointer(place).map(|held| &held[field]);
        assert!(held.is_some_and(|held| !held.is_null()), "{what:?} has no {field}: {message}");
        assert_eq!(simulator.messages(person).last(), Some(&message), "{what:?} stands in the chat");
        let typed = serde_json::from_value::<teloxide::types::Message>(message);
        assert!(typed.is_ok(), "{what:?}: {typed:?}");
    }
}

#[test]
fn an_album_is_two_messages_of_one_group_and_a_photo_is_a_picture() {
    let (simulator, person) = started();
    simulator.attach(person, &Attached::Album);
    let messages = simulator.messages(person);
    let [first, second] = &messages[1..] else { panic!("two photos: {messages:?}") };
    assert!(first["media_group_id"].is_string() && first["media_group_id"] == second["media_group_id"]);
    let large = &second["photo"][1];
    let picture = simulator.file(large["file_id"].as_str().expect("an id")).expect("kept");
    assert!(picture.starts_with(b"\x89PNG"), "a picture that a browser shows");
    assert_eq!(large["file_size"], picture.len());
}

#[test]
fn a_place_that_is_shared_live_moves_and_no_other() {
    let (simulator, person) = started();
    for (what, moves) in [(Attached::LiveLocation(52.5, 13.4), true), (Attached::Location(52.5, 13.4), false)] {
        simulator.attach(person, &what);
        let id = simulator.messages(person).last().and_then(|message| message["message_id"].as_i64());
        let id = id.and_then(|id| id.try_into().ok()).expect("an id");
        assert_eq!(simulator.move_place(person, id, 52.6, 13.4) != 0, moves, "{what:?}");
        assert_eq!(newest(&simulator)["edited_message"]["location"]["latitude"] == 52.6, moves, "{what:?}");
    }
}

#[tokio::test]
async fn a_press_carries_the_keyboard_as_it_stands_now() {
    let (simulator, person) = started();
    let id = say(&simulator, person, "which?").await;
    for label in ["☐ one", "☑ one"] {
        let markup = json!({ "inline_keyboard": [[{ "text": label, "callback_data": "K1" }]] });
        let edit = json!({ "chat_id": person, "message_id": id, "reply_markup": markup });
        call(&simulator, "editMessageReplyMarkup", edit).await.expect("edited");
        simulator.press(person, id, "K1");
        let message = newest(&simulator)["callback_query"]["message"].take();
        assert_eq!(message["reply_markup"], markup, "after {label}");
        assert_eq!(message["text"], "which?");
    }
}

#[tokio::test]
async fn a_bot_deletes_what_a_person_sent_while_it_is_young() {
    let (simulator, person) = started();
    simulator.attach(person, &Attached::Location(51.05, 13.74));
    let theirs: Vec<Value> = simulator.messages(person).iter().map(|each| each["message_id"].clone()).collect();
    let own = say(&simulator, person, "a").await;
    let all = json!([theirs[0], theirs[1], own]);
    call(&simulator, "deleteMessages", json!({ "chat_id": person, "message_ids": all })).await.expect("deleted");
    assert!(simulator.messages(person).is_empty());
    simulator.send_text(person, "old");
    let old = simulator.messages(person)[0]["message_id"].clone();
    simulator.pass_time(48 * 3600 + 1);
    let words = refused(&simulator, "deleteMessage", json!({ "chat_id": person, "message_id": old })).await;
    assert_eq!(words, "Bad Request: message can't be deleted for everyone");
    assert!(simulator.complaints().is_empty(), "a correct bot meets this");
}

#[tokio::test]
async fn in_a_group_a_bot_deletes_only_its_own() {
    let (simulator, _) = started();
    let group = json!({ "id": -1_001, "type": "supergroup", "title": "Room" });
    simulator.send_update(json!({ "message": {
        "message_id": 5, "date": 1_790_000_000, "chat": group, "text": "a", "from": { "id": 1, "is_bot": false, "first_name": "A" },
    }}));
    let words = refused(&simulator, "deleteMessage", json!({ "chat_id": -1_001, "message_id": 5 })).await;
    assert_eq!(words, "Bad Request: message can't be deleted");
    let own = say(&simulator, -1_001, "b").await;
    call(&simulator, "deleteMessage", json!({ "chat_id": -1_001, "message_id": own })).await.expect("its own");
}

/// Contacts, each with the words of its refusal; empty when it is fine.
fn contacts() -> Vec<(Value, &'static str)> {
    let card = |length: usize| {
        let (begin, end) = ("BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:", "\r\nEND:VCARD");
        format!("{begin}{}{end}", "x".repeat(length - begin.len() - end.len()))
    };
    vec![
        (json!({ "phone_number": "+49 (0)30 / 1-2", "first_name": "a", "vcard": card(2048) }), ""),
        (json!({ "phone_number": "1", "first_name": "ü".repeat(64), "last_name": "b" }), ""),
        (json!({ "phone_number": "1", "first_name": "a", "vcard": card(2049) }), "VCARD_TOO_LONG"),
        (json!({ "phone_number": "1", "first_name": "a", "vcard": "a contact" }), "VCARD_INVALID"),
        (json!({ "phone_number": "1", "first_name": "a".repeat(65) }), "FIRST_NAME_INVALID"),
        (json!({ "phone_number": "1", "first_name": "a", "last_name": "a".repeat(65) }), "LAST_NAME_INVALID"),
        (json!({ "phone_number": "1" }), "first name is empty"),
        (json!({ "first_name": "a" }), "phone number is empty"),
        (json!({ "phone_number": "\u{2066}+49\u{2069}", "first_name": "a" }), "PHONE_NUMBER_INVALID"),
        (json!({ "phone_number": "1".repeat(16), "first_name": "a" }), "PHONE_NUMBER_INVALID"),
        (json!({ "phone_number": "+", "first_name": "a" }), "PHONE_NUMBER_INVALID"),
    ]
}

#[tokio::test]
async fn contacts_are_held_to_what_a_phone_can_keep() {
    let (simulator, person) = started();
    for (mut contact, words) in contacts() {
        contact["chat_id"] = json!(person);
        let said = call(&simulator, "sendContact", contact.clone()).await.err();
        let said = said.map_or(String::new(), |refusal| refusal.description);
        assert!(said.contains(words) && said.is_empty() == words.is_empty(), "{contact}: {said}");
    }
    assert_eq!(simulator.complaints().len(), 9);
}
