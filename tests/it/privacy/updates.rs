//! Updates in which every value is marked.

use serde_json::{Value, json};

/// Someone's id, which is also that of their chat.
pub const PERSON: i64 = 7_788_994_455;
pub const GROUP: i64 = -1_009_988_776_655;
/// Ids of further people, chats and polls that updates speak of.
pub const IDS: [i64; 5] = [PERSON, GROUP, -1_007_766_554_433, 6_655_443_322, 5_544_332_211];
/// What stands in the updates and may be written nowhere.
pub const TEXTS: [&str; 38] = [
    "Qxfirstname",
    "Qxlastname",
    "qxusername",
    "Qxtyped",
    "Qxcaption",
    "Qxtitle",
    "Qxgroupname",
    "+4915799988877",
    "4915799988877",
    "Qxcontact",
    "Qxvcard",
    "QxFileId",
    "QxUniqueId",
    "Qxfilename",
    "51.339711",
    "12.373233",
    "Qxvenue",
    "Qxaddress",
    "Qxquestion",
    "Qxoption",
    "Qxsticker",
    "qxcode77",
    "Qxforged",
    "Qxedited",
    "Qxinline",
    "Qxpayload",
    "Qxcharge",
    "Qxemail@example.org",
    "Qxquery",
    "Qxbiz",
    "Qxpress",
    "Qxinstance",
    "Qxsignature",
    "Qxforward",
    "Qxstreet",
    "QxThumb",
    "سريجدا",
    "Qxshown",
];

pub fn user(id: i64) -> Value {
    json!({ "id": id, "is_bot": false, "first_name": "Qxfirstname سريجدا", "last_name": "Qxlastname",
        "username": "qxusername", "language_code": "en" })
}

fn chat(id: i64) -> Value {
    json!({ "id": id, "type": "private", "first_name": "Qxfirstname سريجدا", "last_name": "Qxlastname",
        "username": "qxusername" })
}

fn group() -> Value {
    json!({ "id": GROUP, "type": "supergroup", "title": "Qxtitle", "username": "Qxgroupname" })
}

/// A message of the marked person with this content.
pub fn message(id: i32, content: &Value) -> Value {
    json!({ "message": of(id, &chat(PERSON), content) })
}

fn of(id: i32, chat: &Value, content: &Value) -> Value {
    let mut message = json!({ "message_id": id, "from": user(PERSON), "chat": chat, "date": 1_790_000_000 });
    if let (Some(fields), Some(content)) = (message.as_object_mut(), content.as_object()) {
        fields.extend(content.clone());
    }
    message
}

/// A text of the marked person; a command comes with its entity, as Telegram sends it.
pub fn text(id: i32, text: &str) -> Value {
    let mut content = json!({ "text": text });
    if text.starts_with('/') {
        let length = text.split(' ').next().unwrap_or_default().len();
        content["entities"] = json!([{ "type": "bot_command", "offset": 0, "length": length }]);
    }
    message(id, &content)
}

/// A press of the marked person.
pub fn press(id: &str, message: i32, data: &str) -> Value {
    json!({ "callback_query": { "id": id, "from": user(PERSON), "chat_instance": "Qxinstance", "data": data,
        "message": { "message_id": message, "date": 0, "chat": chat(PERSON) } } })
}

fn file(extra: &Value) -> Value {
    let mut file = json!({ "file_id": "QxFileId", "file_unique_id": "QxUniqueId", "file_size": 5, "width": 9,
        "height": 9, "duration": 3, "length": 9, "file_name": "Qxfilename.pdf", "mime_type": "a/b",
        "thumbnail": { "file_id": "QxThumb", "file_unique_id": "QxUniqueId", "width": 9, "height": 9 } });
    if let (Some(fields), Some(extra)) = (file.as_object_mut(), extra.as_object()) {
        fields.extend(extra.clone());
    }
    file
}

/// What else than texts people send.
pub fn contents() -> Vec<Value> {
    let place = json!({ "latitude": 51.339_711, "longitude": 12.373_233 });
    let options = json!([{ "text": "Qxoption", "voter_count": 0, "persistent_id": "Qxoption" }]);
    vec![
        json!({ "contact": { "phone_number": "+4915799988877", "first_name": "Qxcontact", "last_name": "Qxlastname",
            "user_id": 6_655_443_322_i64, "vcard": "Qxvcard" } }),
        json!({ "location": place }),
        json!({ "location": place, "venue": { "location": place, "title": "Qxvenue", "address": "Qxaddress" } }),
        json!({ "photo": [file(&json!({}))], "caption": "Qxcaption" }),
        json!({ "document": file(&json!({})), "caption": "Qxcaption" }),
        json!({ "voice": file(&json!({})) }),
        json!({ "video": file(&json!({})), "caption": "Qxcaption" }),
        json!({ "video_note": file(&json!({})) }),
        json!({ "audio": file(&json!({ "performer": "Qxfirstname", "title": "Qxtitle" })) }),
        json!({ "sticker": file(&json!({ "type": "regular", "is_animated": false, "is_video": false,
            "emoji": "🙂", "set_name": "Qxsticker" })) }),
        json!({ "dice": { "emoji": "🎲", "value": 3 } }),
        json!({ "poll": { "id": "5544332211", "question": "Qxquestion", "options": options, "total_voter_count": 0,
            "is_closed": false, "is_anonymous": false, "type": "regular", "allows_multiple_answers": false,
            "allows_revoting": true } }),
        json!({ "text": "Qxtyped words", "forward_origin": { "type": "hidden_user",
            "sender_user_name": "Qxforward", "date": 1_700_000_000 } }),
        json!({ "text": "Qxtyped", "via_bot": user(6_655_443_322), "author_signature": "Qxsignature" }),
        json!({ "successful_payment": { "currency": "EUR", "total_amount": 100, "invoice_payload": "Qxpayload",
            "telegram_payment_charge_id": "Qxcharge", "provider_payment_charge_id": "Qxcharge" } }),
        json!({ "users_shared": { "request_id": 1, "users": [{ "user_id": 6_655_443_322_i64, "first_name": "Qxshown" }] } }),
        json!({ "web_app_data": { "data": "Qxpayload", "button_text": "Qxoption" } }),
        json!({ "an_unknown_kind": { "data": "Qxpayload" } }),
    ]
}

/// Updates of every other kind.
pub fn others() -> Vec<Value> {
    let member = |status: &str| json!({ "user": user(PERSON), "status": status, "until_date": 0 });
    let members = json!({ "chat": group(), "from": user(PERSON), "date": 1_790_000_000,
        "old_chat_member": member("member"), "new_chat_member": member("left") });
    let in_group = of(77, &group(), &json!({ "text": "/start Qxpayload", "entities": [] }));
    let channel = json!({ "id": -1_007_766_554_433_i64, "type": "channel", "title": "Qxtitle" });
    let query = json!({ "id": "Qxquery", "from": user(PERSON), "query": "Qxinline", "offset": "",
        "invoice_payload": "Qxpayload", "currency": "EUR", "total_amount": 1, "shipping_address": {
            "country_code": "DE", "state": "", "city": "Qxstreet", "street_line1": "Qxstreet", "street_line2": "",
            "post_code": "01067" },
        "order_info": { "name": "Qxfirstname", "phone_number": "+4915799988877", "email": "Qxemail@example.org" } });
    let pressed = json!({ "id": "Qxquery2", "from": user(PERSON), "chat_instance": "Qxinstance", "data": "Qxforged",
        "inline_message_id": "Qxinline" });
    let pressed_in_group = json!({ "id": "Qxquery3", "from": user(PERSON), "chat_instance": "Qxinstance", "data": "h",
        "message": of(78, &group(), &json!({ "text": "Qxtyped" })) });
    vec![
        json!({ "edited_message": of(70, &chat(PERSON), &json!({ "text": "Qxedited", "edit_date": 1_790_000_001 })) }),
        json!({ "channel_post": of(71, &channel, &json!({ "text": "Qxtyped" })) }),
        json!({ "edited_channel_post": of(71, &channel, &json!({ "text": "Qxedited", "edit_date": 1_790_000_001 })) }),
        json!({ "business_message": of(72, &chat(PERSON), &json!({ "text": "Qxbiz", "business_connection_id": "Qxbiz" })) }),
        json!({ "message": in_group }),
        json!({ "message": of(79, &group(), &json!({ "text": "Qxtyped in the group" })) }),
        json!({ "message": of(80, &group(), &json!({ "new_chat_members": [user(6_655_443_322)] })) }),
        json!({ "my_chat_member": members.clone() }),
        json!({ "chat_member": members }),
        json!({ "inline_query": query.clone() }),
        json!({ "chosen_inline_result": { "result_id": "Qxquery", "from": user(PERSON), "query": "Qxinline" } }),
        json!({ "shipping_query": query.clone() }),
        json!({ "pre_checkout_query": query }),
        json!({ "poll": contents().swap_remove(11)["poll"] }),
        json!({ "poll_answer": { "poll_id": "5544332211", "user": user(PERSON), "option_ids": [0],
            "option_persistent_ids": ["Qxoption"] } }),
        json!({ "callback_query": pressed }),
        json!({ "callback_query": pressed_in_group }),
        json!({ "message": { "message_id": "Qxtyped", "from": user(PERSON) } }),
        json!({ "a_kind_of_tomorrow": { "from": user(PERSON), "text": "Qxtyped" } }),
    ]
}
