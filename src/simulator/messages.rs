//! Messages of text: sendMessage, the edits, the deletions, sendChatAction.
//!
//! Invariant: a message is changed only by its own bot, and deleted only while Telegram allows it.

use serde_json::{Value, json};

use super::entities;
use super::limits;
use super::markup;
use super::params::{Answer, Params, Refusal};
use super::state::State;

/// Finds the chat the bot may write to, or says why it may not.
pub(super) fn writable_chat(state: &State, params: &Params) -> Result<i64, Refusal> {
    let id = params.required_text("chat_id", "chat_id is empty")?;
    let id = id.parse::<i64>().ok();
    let Some((id, chat)) = id.and_then(|id| Some((id, state.chats.get(&id)?))) else {
        return Err(Refusal::of_life("chat not found"));
    };
    match &chat.person {
        Some(person) if !person.started => Err(Refusal::new(
            403,
            "Forbidden: bot can't initiate conversation with a user",
            Some(format!("{id} never wrote to the bot")),
        )),
        Some(person) if person.deactivated => Err(Refusal::new(403, "Forbidden: user is deactivated", None)),
        Some(person) if person.blocked => Err(Refusal::new(403, "Forbidden: bot was blocked by the user", None)),
        _ => Ok(id),
    }
}

/// Puts a message of the bot into a chat: `content` and what every message has.
pub(super) fn deliver(state: &mut State, chat: i64, params: &Params, content: Value) -> Answer {
    let markup = markup::of_new(state, params)?;
    let reply = replied_to(state, chat, params)?;
    let id = state.message_id();
    let mut message = json!({
        "message_id": id, "from": state.bot(), "date": state.now(),
    });
    if let (Some(fields), Value::Object(content)) = (message.as_object_mut(), content) {
        fields.extend(content);
    }
    if let Some(markup) = markup {
        message["reply_markup"] = markup;
    }
    if let Some(reply) = reply {
        message["reply_to_message"] = reply;
    }
    if params.flag("protect_content") {
        message["has_protected_content"] = json!(true);
    }
    if let Some(preview) = preview(params)? {
        message["link_preview_options"] = preview;
    }
    let place = state.chats.get_mut(&chat);
    let place = place.ok_or_else(|| Refusal::of_life("chat not found"))?;
    message["chat"] = place.object.clone();
    place.messages.insert(id, message.clone());
    if let Some(person) = &mut place.person {
        person.action = None;
    }
    Ok(message)
}

fn preview(params: &Params) -> Result<Option<Value>, Refusal> {
    let preview = params.object("link_preview_options")?;
    if let Some(preview) = &preview {
        limits::link_preview(preview)?;
    }
    Ok(preview)
}

fn replied_to(state: &State, chat: i64, params: &Params) -> Result<Option<Value>, Refusal> {
    let Some(reply) = params.object("reply_parameters")? else {
        return Ok(None);
    };
    let id = reply["message_id"].as_i64().and_then(|id| id.try_into().ok());
    let message = id.and_then(|id: i32| state.chats.get(&chat)?.messages.get(&id));
    match message {
        Some(message) => Ok(Some(without_reply(message))),
        None if reply["allow_sending_without_reply"] == true => Ok(None),
        None => Err(Refusal::of_life("message to be replied not found")),
    }
}

fn without_reply(message: &Value) -> Value {
    let mut message = message.clone();
    if let Some(fields) = message.as_object_mut() {
        fields.remove("reply_to_message");
    }
    message
}

/// Reads the text of sendMessage or editMessageText with its entities.
fn content(params: &Params, too_long: &str) -> Result<Value, Refusal> {
    params.required_text("text", "message text is empty")?;
    let (text, entities) = entities::read(params, "text", "entities")?;
    if text.is_empty() {
        return Err(Refusal::of_rule("message text is empty", "text is not only white space"));
    }
    limits::at_most("text", &text, limits::TEXT, too_long)?;
    let mut content = json!({ "text": text });
    if !entities.is_empty() {
        content["entities"] = Value::Array(entities);
    }
    Ok(content)
}

/// Answers sendMessage.
pub(super) fn send_message(state: &mut State, params: &Params) -> Answer {
    let content = content(params, "message is too long")?;
    let chat = writable_chat(state, params)?;
    deliver(state, chat, params, content)
}

/// Finds a message of the bot to edit.
fn editable(state: &State, params: &Params) -> Result<(i64, i32, Value), Refusal> {
    if params.fields.contains_key("inline_message_id") {
        return Err(Refusal::of_life("MESSAGE_ID_INVALID"));
    }
    let chat = writable_chat(state, params)?;
    let id = message_id(params)?;
    let Some(message) = state.chats[&chat].messages.get(&id) else {
        return Err(Refusal::of_life("message to edit not found"));
    };
    if message["from"]["id"] != json!(state.bot_id) {
        let rule = "a bot edits only its own messages";
        return Err(Refusal::of_rule("message can't be edited", rule));
    }
    Ok((chat, id, message.clone()))
}

fn message_id(params: &Params) -> Result<i32, Refusal> {
    let id = params.integer("message_id")?.and_then(|id| id.try_into().ok());
    id.ok_or_else(|| Refusal::of_rule("message identifier is not specified", "message_id is required"))
}

/// Puts the edited message in place of the old one, unless nothing would change.
fn replace(state: &mut State, chat: i64, id: i32, mut new: Value) -> Answer {
    let same = |old: &Value| ["text", "entities", "reply_markup"].iter().all(|field| old[*field] == new[*field]);
    let now = state.now();
    let messages = state.chats.get_mut(&chat).map(|chat| &mut chat.messages);
    let Some(old) = messages.and_then(|messages| messages.get_mut(&id)) else {
        return Err(Refusal::of_life("message to edit not found"));
    };
    if same(old) {
        return Err(Refusal::of_life(
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        ));
    }
    new["edit_date"] = json!(now);
    *old = new.clone();
    Ok(new)
}

fn set_markup(message: &mut Value, markup: Option<Value>) {
    if let Some(fields) = message.as_object_mut() {
        fields.remove("reply_markup");
        fields.extend(markup.map(|markup| ("reply_markup".to_owned(), markup)));
    }
}

/// Answers editMessageText. A keyboard that is not sent again is gone.
pub(super) fn edit_message_text(state: &mut State, params: &Params) -> Answer {
    let content = content(params, "MESSAGE_TOO_LONG")?;
    let (chat, id, mut message) = editable(state, params)?;
    if message["text"].is_null() {
        let wrong = "there is no text in the message to edit";
        return Err(Refusal::of_rule(wrong, "only a text can be edited as text"));
    }
    let markup = markup::of_edit(state, params)?;
    if let (Some(fields), Value::Object(content)) = (message.as_object_mut(), content) {
        fields.remove("entities");
        fields.extend(content);
    }
    set_markup(&mut message, markup);
    replace(state, chat, id, message)
}

/// Answers editMessageReplyMarkup.
pub(super) fn edit_message_reply_markup(state: &mut State, params: &Params) -> Answer {
    let (chat, id, mut message) = editable(state, params)?;
    let markup = markup::of_edit(state, params)?;
    set_markup(&mut message, markup);
    replace(state, chat, id, message)
}

/// Answers deleteMessage.
pub(super) fn delete_message(state: &mut State, params: &Params) -> Answer {
    let chat = writable_chat(state, params)?;
    let id = message_id(params)?;
    if !state.chats[&chat].messages.contains_key(&id) {
        return Err(Refusal::of_life("message to delete not found"));
    }
    delete(state, chat, &[id])
}

/// Answers deleteMessages; ids that are not there are skipped.
pub(super) fn delete_messages(state: &mut State, params: &Params) -> Answer {
    let chat = writable_chat(state, params)?;
    let ids = params.object("message_ids")?.unwrap_or(Value::Null);
    let ids: Vec<i32> = serde_json::from_value(ids).unwrap_or_default();
    if ids.is_empty() {
        let wrong = "message identifiers are not specified";
        return Err(Refusal::of_rule(wrong, "message_ids names 1 to 100 messages"));
    }
    if ids.len() > limits::DELETIONS {
        let rule = format!("{} message_ids, at most 100 are allowed", ids.len());
        return Err(Refusal::of_rule("too many message identifiers specified", rule));
    }
    delete(state, chat, &ids)
}

/// Deletes messages; in a private chat also those of the person, elsewhere (where the stand-in makes no bot an
/// administrator) only the bot's own.
fn delete(state: &mut State, chat: i64, ids: &[i32]) -> Answer {
    let oldest = state.now() - limits::DELETABLE;
    let bot = json!(state.bot_id);
    let chat = state.chats.get_mut(&chat).ok_or_else(|| Refusal::of_life("chat not found"))?;
    let private = chat.person.is_some();
    let messages = &mut chat.messages;
    let foreign = |id: &i32| messages.get(id).is_some_and(|message| !private && message["from"]["id"] != bot);
    if ids.iter().any(foreign) {
        return Err(Refusal::of_life("message can't be deleted"));
    }
    let too_old = |id: &i32| messages.get(id).is_some_and(|m| m["date"].as_i64() < Some(oldest));
    if ids.iter().any(too_old) {
        return Err(Refusal::of_life("message can't be deleted for everyone"));
    }
    for id in ids {
        messages.remove(id);
    }
    Ok(Value::Bool(true))
}

/// Answers sendChatAction; the action shows for five seconds or until the next message.
pub(super) fn send_chat_action(state: &mut State, params: &Params) -> Answer {
    const ACTIONS: [&str; 11] = [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ];
    let action = params.text("action").unwrap_or_default();
    if !ACTIONS.contains(&action.as_str()) {
        let rule = format!("there is no action {action:?}");
        return Err(Refusal::of_rule("wrong parameter action in request", rule));
    }
    let chat = writable_chat(state, params)?;
    let until = state.now() + 5;
    if let Some(person) = state.person_mut(chat) {
        person.action = Some((action, until));
    }
    Ok(Value::Bool(true))
}
