//! The methods the stand-in speaks, with the parameters the documentation gives each.
//!
//! Invariant: a method that is not in the table is answered 404, a parameter that is not in its
//! row is a complaint.

use super::params::{Answer, Params};
use super::state::State;
use super::{answers, inline, media, messages, profile, updates};

/// How a method is carried out.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// At once.
    Now(fn(&mut State, &Params) -> Answer),
    /// getUpdates, the one that may wait.
    Poll,
}

/// A method of the Bot API.
pub(super) struct Method {
    pub name: &'static str,
    pub run: Run,
    fields: &'static [&'static [&'static str]],
}

/// Parameters of every method that sends a message.
const SENDING: &[&str] = &[
    "chat_id",
    "business_connection_id",
    "message_thread_id",
    "direct_messages_topic_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "suggested_post_parameters",
    "reply_parameters",
    "reply_markup",
];
const TEXT: &[&str] = &["text", "parse_mode", "entities", "link_preview_options"];
const CAPTION: &[&str] = &["caption", "parse_mode", "caption_entities"];
const EDITING: &[&str] = &["business_connection_id", "chat_id", "message_id", "inline_message_id", "reply_markup"];
const LANGUAGE: &[&str] = &["language_code"];
const SCOPE: &[&str] = &["scope"];

const fn now(
    name: &'static str,
    run: fn(&mut State, &Params) -> Answer,
    fields: &'static [&'static [&'static str]],
) -> Method {
    Method { name, run: Run::Now(run), fields }
}

const METHODS: &[Method] = &[
    Method { name: "getUpdates", run: Run::Poll, fields: &[&["offset", "limit", "timeout", "allowed_updates"]] },
    now(
        "setWebhook",
        updates::set_webhook,
        &[&[
            "url",
            "certificate",
            "ip_address",
            "max_connections",
            "allowed_updates",
            "drop_pending_updates",
            "secret_token",
        ]],
    ),
    now("deleteWebhook", updates::delete_webhook, &[&["drop_pending_updates"]]),
    now("getWebhookInfo", updates::get_webhook_info, &[]),
    now("getMe", profile::get_me, &[]),
    now("sendMessage", messages::send_message, &[SENDING, TEXT]),
    now("editMessageText", messages::edit_message_text, &[EDITING, TEXT]),
    now("editMessageReplyMarkup", messages::edit_message_reply_markup, &[EDITING]),
    now("deleteMessage", messages::delete_message, &[&["chat_id", "message_id"]]),
    now("deleteMessages", messages::delete_messages, &[&["chat_id", "message_ids"]]),
    now(
        "sendChatAction",
        messages::send_chat_action,
        &[&["chat_id", "business_connection_id", "message_thread_id", "action"]],
    ),
    now(
        "sendDocument",
        media::send_document,
        &[SENDING, CAPTION, &["document", "thumbnail", "disable_content_type_detection"]],
    ),
    now("sendPhoto", media::send_photo, &[SENDING, CAPTION, &["photo", "show_caption_above_media", "has_spoiler"]]),
    now("sendContact", media::send_contact, &[SENDING, &["phone_number", "first_name", "last_name", "vcard"]]),
    now(
        "sendVenue",
        media::send_venue,
        &[
            SENDING,
            &["latitude", "longitude", "title", "address"],
            &["foursquare_id", "foursquare_type", "google_place_id", "google_place_type"],
        ],
    ),
    now(
        "answerCallbackQuery",
        answers::answer_callback_query,
        &[&["callback_query_id", "text", "show_alert", "url", "cache_time"]],
    ),
    now(
        "answerInlineQuery",
        inline::answer_inline_query,
        &[&["inline_query_id", "results", "cache_time", "is_personal", "next_offset", "button"]],
    ),
    now("setMyCommands", profile::set_my_commands, &[SCOPE, LANGUAGE, &["commands"]]),
    now("getMyCommands", profile::get_my_commands, &[SCOPE, LANGUAGE]),
    now("deleteMyCommands", profile::delete_my_commands, &[SCOPE, LANGUAGE]),
    now("setMyName", profile::set_my_name, &[LANGUAGE, &["name"]]),
    now("getMyName", profile::get_my_name, &[LANGUAGE]),
    now("setMyDescription", profile::set_my_description, &[LANGUAGE, &["description"]]),
    now("getMyDescription", profile::get_my_description, &[LANGUAGE]),
    now("setMyShortDescription", profile::set_my_short_description, &[LANGUAGE, &["short_description"]]),
    now("getMyShortDescription", profile::get_my_short_description, &[LANGUAGE]),
];

impl Method {
    /// Finds a method by its name; large and small letters do not matter to Telegram.
    pub fn find(name: &str) -> Option<&'static Self> {
        METHODS.iter().find(|method| method.name.eq_ignore_ascii_case(name))
    }

    /// Finds the parameters of a call that the documentation does not give this method.
    /// An uploaded file counts by the parameter that refers to it.
    pub fn unknown<'a>(&self, params: &'a Params) -> Vec<&'a str> {
        let known = |name: &str| self.fields.iter().any(|fields| fields.contains(&name));
        let referred = |part: &str| {
            let address = format!("attach://{part}");
            params.fields.values().any(|value| *value == address)
        };
        let fields = params.fields.keys().filter(|name| !known(name));
        let files = params.files.keys().filter(|name| !known(name) && !referred(name));
        fields.chain(files).map(String::as_str).collect()
    }
}
