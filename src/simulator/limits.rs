//! Telegram's documented limits, and the checks of what a bot may send.
//!
//! Invariant: nothing here changes state; every refusal names the rule that was broken.
//! Lengths of text are UTF-16 code units, those of callback data and markup bytes.

use serde_json::Value;

use super::params::Refusal;

/// Text of a message after the entities are parsed (sendMessage).
pub(super) const TEXT: usize = 4096;
/// Caption of a document or photo (sendDocument, sendPhoto).
pub(super) const CAPTION: usize = 1024;
/// Text of an answer to a button (answerCallbackQuery).
pub(super) const TOAST: usize = 200;
/// Message ids of one deleteMessages.
pub(super) const DELETIONS: usize = 100;
/// Seconds after which a message can no longer be deleted (deleteMessage).
pub(super) const DELETABLE: i64 = 48 * 3600;
/// Seconds for which Telegram keeps an update (getUpdates).
pub(super) const UPDATE_KEPT: i64 = 24 * 3600;
/// Seconds after which a press can no longer be answered.
pub(super) const PRESS_OPEN: i64 = 60;
/// Telegram's words for an answer to a press or an inline query it no longer waits for.
pub(super) const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";
/// Names of a contact; the documentation gives no limit, the servers keep 64 characters.
pub(super) const NAME: usize = 64;
/// Digits of a phone number (ITU-T E.164).
pub(super) const PHONE_DIGITS: usize = 15;
/// Name of a file; longer ones the server cuts.
pub(super) const FILE_NAME: usize = 64;
/// Bytes of the vCard of a contact (sendContact).
pub(super) const VCARD: usize = 2048;
/// Bytes of an uploaded document and of a photo (Sending files).
pub(super) const DOCUMENT_BYTES: usize = 50 << 20;
pub(super) const PHOTO_BYTES: usize = 10 << 20;
/// Results of one answerInlineQuery.
pub(super) const INLINE_RESULTS: usize = 50;
/// Bytes of the id of an inline result, and of `next_offset`.
pub(super) const RESULT_ID: usize = 64;
pub(super) const NEXT_OFFSET: usize = 64;
/// Characters of an inline query (`InlineQuery`).
pub(super) const QUERY: usize = 256;

const BUTTONS: usize = 100;
const BUTTONS_A_ROW: usize = 8;
const MARKUP_BYTES: usize = 10_000;
const CALLBACK_DATA: usize = 64;
const COPY_TEXT: usize = 256;
const START_PAYLOAD: usize = 64;

/// The kinds of button of which an inline button has exactly one (`InlineKeyboardButton`).
const ACTIONS: [&str; 11] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
];

/// Counts UTF-16 code units, the unit of Telegram's lengths and offsets.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Refuses a text longer than `limit` units with Telegram's `description`.
pub(super) fn at_most(what: &str, text: &str, limit: usize, description: &str) -> Result<(), Refusal> {
    let length = units(text);
    if length <= limit {
        return Ok(());
    }
    let rule = format!("{what} has {length} UTF-16 units, at most {limit} are allowed");
    Err(Refusal::of_rule(description, rule))
}

/// Tells whether a payload may stand in `?start=` (deep linking).
pub(super) fn is_start_payload(payload: &str) -> bool {
    (1..=START_PAYLOAD).contains(&payload.len())
        && payload.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// Refuses a language that is not empty or two letters (setMyCommands, setMyDescription, …).
pub(super) fn language(code: &str) -> Result<(), Refusal> {
    if code.is_empty() || code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()) {
        return Ok(());
    }
    Err(Refusal::of_rule("invalid language code specified", format!("language_code {code:?} is not two letters")))
}

/// Refuses commands beyond 100, or with a bad name or description (setMyCommands).
pub(super) fn commands(commands: &[Value]) -> Result<(), Refusal> {
    if commands.len() > 100 {
        let rule = format!("{} commands, at most 100 are allowed", commands.len());
        return Err(Refusal::of_rule("BOT_COMMANDS_TOO_MUCH", rule));
    }
    for command in commands {
        known_fields(command, "BotCommand", &["command", "description"])?;
        let name = command["command"].as_str().unwrap_or_default();
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        if !(1..=32).contains(&name.len()) || !name.bytes().all(allowed) {
            let rule = format!("command {name:?} is not 1 to 32 of a-z, 0-9 and _");
            return Err(Refusal::of_rule("BOT_COMMAND_INVALID", rule));
        }
        let length = units(command["description"].as_str().unwrap_or_default());
        if !(1..=256).contains(&length) {
            let rule = format!("the description of /{name} has {length} units, not 1 to 256");
            return Err(Refusal::of_rule("BOT_COMMAND_DESCRIPTION_INVALID", rule));
        }
    }
    Ok(())
}

/// Refuses an inline keyboard that breaks a rule (`InlineKeyboardMarkup`).
pub(super) fn inline_keyboard(markup: &Value, bot_username: &str) -> Result<(), Refusal> {
    known_fields(markup, "InlineKeyboardMarkup", &["inline_keyboard"])?;
    let Some(rows) = markup["inline_keyboard"].as_array() else {
        let wrong = "object expected as reply markup";
        return Err(Refusal::of_rule(wrong, "inline_keyboard is an array of rows"));
    };
    let mut count = 0;
    for row in rows {
        let Some(buttons) = row.as_array() else {
            let wrong = "field \"inline_keyboard\" must be an Array of Arrays";
            return Err(Refusal::of_rule(wrong, "a row is an array of buttons"));
        };
        if buttons.len() > BUTTONS_A_ROW {
            let rule = format!("a row of {} buttons, 8 are shown", buttons.len());
            return Err(Refusal::of_rule("REPLY_MARKUP_INVALID", rule));
        }
        count += buttons.len();
        for each in buttons {
            button(each, bot_username)?;
        }
    }
    let bytes = markup.to_string().len();
    if count > BUTTONS || bytes > MARKUP_BYTES {
        let rule = format!("{count} buttons in {bytes} bytes; at most {BUTTONS} in {MARKUP_BYTES} pass");
        return Err(Refusal::of_rule("REPLY_MARKUP_TOO_LONG", rule));
    }
    Ok(())
}

fn button(button: &Value, bot_username: &str) -> Result<(), Refusal> {
    let mut fields = vec!["text", "icon_custom_emoji_id", "style"];
    fields.extend(ACTIONS);
    known_fields(button, "InlineKeyboardButton", &fields)?;
    if button["text"].as_str().unwrap_or_default().is_empty() {
        let wrong = "can't parse inline keyboard button: field \"text\" must be non-empty";
        return Err(Refusal::of_rule(wrong, "a button has a text"));
    }
    let style = &button["style"];
    if !style.is_null() && !["danger", "success", "primary"].iter().any(|s| style == s) {
        let rule = format!("button style {style} is not danger, success or primary");
        return Err(Refusal::of_rule("invalid button style specified", rule));
    }
    match ACTIONS.iter().filter(|name| !button[**name].is_null()).count() {
        1 => action(button, bot_username),
        0 => Err(Refusal::of_rule(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            format!("button {} does nothing", button["text"]),
        )),
        more => Err(Refusal::of_rule(
            "can't parse inline keyboard button: exactly one action is allowed",
            format!("button {} has {more} actions", button["text"]),
        )),
    }
}

fn action(button: &Value, bot_username: &str) -> Result<(), Refusal> {
    if !button["callback_data"].is_null() {
        let length = button["callback_data"].as_str().map_or(0, str::len);
        if !(1..=CALLBACK_DATA).contains(&length) {
            let rule = format!("callback_data has {length} bytes, not 1 to {CALLBACK_DATA}");
            return Err(Refusal::of_rule("BUTTON_DATA_INVALID", rule));
        }
    }
    if !button["copy_text"].is_null() {
        known_fields(&button["copy_text"], "CopyTextButton", &["text"])?;
        let length = units(button["copy_text"]["text"].as_str().unwrap_or_default());
        if !(1..=COPY_TEXT).contains(&length) {
            let rule = format!("copy_text has {length} units, not 1 to {COPY_TEXT}");
            return Err(Refusal::of_rule("BUTTON_COPY_TEXT_INVALID", rule));
        }
    }
    if !button["url"].is_null() {
        let url = button["url"].as_str().unwrap_or_default();
        if !is_url(url) {
            let wrong = format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
            return Err(Refusal::of_rule(&wrong, format!("{url:?} is no HTTP or tg:// URL")));
        }
        own_deep_link(url, bot_username)?;
    }
    Ok(())
}

/// Refuses a link to this bot whose payload Telegram would not hand over.
fn own_deep_link(url: &str, bot_username: &str) -> Result<(), Refusal> {
    let own = format!("https://t.me/{bot_username}?start=");
    match url.strip_prefix(&own) {
        Some(payload) if !is_start_payload(payload) => Err(Refusal::of_rule(
            "START_PARAM_INVALID",
            format!("start payload {payload:?} is not 1 to 64 of A-Z, a-z, 0-9, _ and -"),
        )),
        _ => Ok(()),
    }
}

/// Tells whether Telegram takes this as a link.
pub(super) fn is_url(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let spaced = url.chars().any(char::is_whitespace);
    match scheme {
        "tg" => !host.is_empty() && !spaced,
        "http" | "https" => (host.contains('.') || host.starts_with("localhost")) && !spaced,
        _ => false,
    }
}

/// Refuses options of a link preview that the documentation does not know (`LinkPreviewOptions`).
pub(super) fn link_preview(preview: &Value) -> Result<(), Refusal> {
    const FIELDS: [&str; 5] = ["is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text"];
    known_fields(preview, "LinkPreviewOptions", &FIELDS)
}

/// Refuses a field that the documentation does not know: a typo Telegram would swallow.
pub(super) fn known_fields(value: &Value, what: &str, known: &[&str]) -> Result<(), Refusal> {
    let Some(fields) = value.as_object() else {
        let rule = format!("{what} is an object");
        return Err(Refusal::of_rule(&format!("can't parse {what}"), rule));
    };
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        None => Ok(()),
        Some(name) => Err(Refusal::of_rule(
            &format!("can't parse {what}: unknown field \"{name}\""),
            format!("{what} has no field {name:?}"),
        )),
    }
}
