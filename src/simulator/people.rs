//! What people do with their phones: write, press, block, change their language.
//!
//! Invariant: what a person does reaches the bot as the update Telegram would send.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::entities;
use super::state::{Chat, Person, Press, State};

impl State {
    /// Adds a person who has not written yet.
    pub fn add_person(&mut self, first_name: &str, language_code: &str) -> i64 {
        // Above 32 bits, as the ids of new accounts are.
        let id = 6_412_340_911 + 7_654_321 * i64::try_from(self.chats.len()).unwrap_or(0);
        let person = Person {
            first_name: first_name.to_owned(),
            language: language_code.to_owned(),
            blocked: false,
            deactivated: false,
            started: false,
            notices: Vec::new(),
            action: None,
        };
        let object = json!({ "id": id, "type": "private", "first_name": first_name });
        let chat = Chat { object, person: Some(person), messages: BTreeMap::new(), cleared: 0 };
        self.chats.insert(id, chat);
        id
    }

    /// Sends a text as a person; a blocked bot is unblocked by that, as on a phone.
    pub fn send_text(&mut self, person: i64, text: &str) -> u32 {
        let (text, _) = super::html::trim(text, Vec::new());
        let mut content = json!({ "text": text });
        let found = entities::found(&text, &[]);
        if !found.is_empty() {
            content["entities"] = Value::Array(found);
        }
        self.send_content(person, content)
    }

    /// Sends any content as a person: a sticker, a contact, a text by way of the bot.
    pub fn send_content(&mut self, person: i64, content: Value) -> u32 {
        if self.person(person).is_some_and(|person| person.blocked) {
            self.block(person, false);
        }
        let id = self.message_id();
        let user = self.user(person).unwrap_or_default();
        let date = self.now();
        let mut message = json!({ "message_id": id, "from": user, "date": date });
        if let Some(chat) = self.chats.get_mut(&person) {
            message["chat"] = chat.object.clone();
            if let (Some(fields), Value::Object(content)) = (message.as_object_mut(), content) {
                fields.extend(content);
            }
            chat.messages.insert(id, message.clone());
            if let Some(person) = &mut chat.person {
                person.started = true;
            }
        }
        self.push(json!({ "message": message }))
    }

    /// Changes the text of a person's own message.
    pub fn edit_text(&mut self, person: i64, message_id: i32, text: &str) -> u32 {
        let now = self.now();
        let messages = self.chats.get_mut(&person).map(|chat| &mut chat.messages);
        let Some(message) = messages.and_then(|messages| messages.get_mut(&message_id)) else {
            return 0;
        };
        message["text"] = json!(text);
        message["edit_date"] = json!(now);
        let found = entities::found(text, &[]);
        if let Some(fields) = message.as_object_mut() {
            fields.remove("entities");
            let found = Some(found).filter(|found| !found.is_empty());
            fields.extend(found.map(|found| ("entities".to_owned(), Value::Array(found))));
        }
        let edited = message.clone();
        self.push(json!({ "edited_message": edited }))
    }

    /// Presses a button; the message comes as it stands now, its keyboard too. A message that is gone comes as
    /// `InaccessibleMessage`, one that was posted by way of the bot only as an `inline_message_id`.
    pub fn press(&mut self, person: i64, message_id: i32, data: &str) -> u32 {
        let id = self.number().to_string();
        let press = Press { person, at: self.now() };
        self.presses.insert(id.clone(), press);
        let chat = self.chats.get(&person);
        let message = chat.map(|chat| {
            let gone = json!({ "chat": chat.object, "message_id": message_id, "date": 0 });
            chat.messages.get(&message_id).cloned().unwrap_or(gone)
        });
        let user = self.user(person).unwrap_or_default();
        let instance = (person.wrapping_mul(2_654_435_761)).to_string();
        let mut query = json!({ "id": id, "from": user, "chat_instance": instance, "data": data });
        match message {
            Some(posted) if !posted["via_bot"].is_null() => {
                query["inline_message_id"] = json!(format!("AgAAA{message_id}"));
            }
            Some(message) => query["message"] = message,
            None => {}
        }
        self.push(json!({ "callback_query": query }))
    }

    /// Blocks or unblocks the bot.
    pub fn block(&mut self, person: i64, blocked: bool) -> u32 {
        let Some(known) = self.person_mut(person) else {
            return 0;
        };
        known.blocked = blocked;
        let bot = self.bot();
        let member = |kicked: bool| {
            if kicked {
                json!({ "user": bot, "status": "kicked", "until_date": 0 })
            } else {
                json!({ "user": bot, "status": "member" })
            }
        };
        let update = json!({ "my_chat_member": {
            "chat": self.chats[&person].object, "from": self.user(person), "date": self.now(),
            "old_chat_member": member(!blocked), "new_chat_member": member(blocked),
        }});
        self.push(update)
    }

    /// Clears the chat on the person's phone; the bot's copy stays.
    pub fn clear(&mut self, person: i64) {
        if let Some(chat) = self.chats.get_mut(&person) {
            let last = chat.messages.last_key_value();
            chat.cleared = last.map_or(chat.cleared, |(id, _)| *id);
        }
    }

    /// Sends any other update as it is; the chat and the message it speaks of become known.
    pub fn send_update(&mut self, update: Value) -> u32 {
        let kind = super::state::kind_of(&update);
        let content = &update[&kind];
        self.learn_chat(&content["chat"]);
        self.learn_chat(&content["message"]["chat"]);
        if kind == "message" {
            self.learn_message(content);
        }
        if let (true, Some(id)) = (kind == "callback_query", content["id"].as_str()) {
            let press = Press { person: content["from"]["id"].as_i64().unwrap_or_default(), at: self.now() };
            self.presses.insert(id.to_owned(), press);
        }
        self.push(update)
    }

    fn learn_message(&mut self, message: &Value) {
        let id = message["message_id"].as_i64().and_then(|id| id.try_into().ok());
        let chat = message["chat"]["id"].as_i64();
        if let (Some(id), Some(chat)) = (id, chat.and_then(|id| self.chats.get_mut(&id))) {
            chat.messages.insert(id, message.clone());
            if let Some(person) = &mut chat.person {
                person.started = true;
            }
        }
    }
}
