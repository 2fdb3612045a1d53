//! A reply becomes calls of the Bot API.
//!
//! Invariant: a press edits its question into the next one; a result is new and silent. A call that cannot succeed any
//! more is no error, and one that may is tried again until the patience ends.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use teloxide::payloads::{
    AnswerCallbackQuery, DeleteMessages, EditMessageReplyMarkup, EditMessageText, EditMessageTextSetters, GetMe,
    SendMessage, SendMessageSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardButtonKind, InlineKeyboardMarkup, LinkPreviewOptions,
    MessageId, ParseMode,
};
use tokio::time::Instant;

use super::input::{KEEP, Origin};
use super::{Context, Failure};
use crate::dialog::session::Input;
use crate::l10n::{Button, Html, Message, Reply, Target};

/// The first wait before a call is tried again; each further one is twice as long.
const BACKOFF: Duration = Duration::from_millis(250);
/// The most messages that are deleted by one call (Bot API `deleteMessages`).
const DELETED: usize = 100;

/// Tells Telegram that the presses arrived, so that the buttons stop waiting. First of all: presses go stale within a
/// minute. A press that is too old, or a server that does not answer, stops nothing.
pub async fn answer_presses(ctx: &Context, origins: impl Iterator<Item = &Origin>) {
    for origin in origins {
        if let Origin::Press { query, .. } = origin {
            let answer = AnswerCallbackQuery::new(CallbackQueryId(query.clone()));
            // A missing answer shows a turning circle for a moment; the reply itself is what counts.
            let _ = ctx.api.call(&answer).await;
        }
    }
}

/// Sends a reply; returns the ids of the messages that are new in the chat.
///
/// # Errors
/// [`Failure::Gone`] if the person is gone; any other failure after the patience has ended.
pub async fn send(
    ctx: &Context,
    chat: i64,
    reply: &Reply,
    origin: &Origin,
    input: &Input,
) -> Result<Vec<i32>, Failure> {
    let mut messages = reply.messages.as_slice();
    let mut sent = Vec::new();
    if let Origin::Press { message: Some(id), keep: false, .. } = origin {
        if !reply.fresh {
            if let Some((first, rest)) = messages.split_first() {
                match edit(ctx, chat, *id, first).await {
                    Ok(()) => messages = rest,
                    Err(Failure::MessageGone) => {}
                    Err(failure) => return Err(failure),
                }
            }
        } else if matches!(input, Input::Answer(_) | Input::Erase) {
            // The question stays to be read, its buttons would only confuse beside the result.
            let mut bare = EditMessageReplyMarkup::new(ChatId(chat), MessageId(*id));
            bare.reply_markup = Some(InlineKeyboardMarkup::default());
            let _ = patiently(ctx, &bare).await;
        }
    }
    for message in messages {
        sent.push(send_message(ctx, chat, message, reply.fresh).await?);
    }
    Ok(sent)
}

async fn edit(ctx: &Context, chat: i64, id: i32, message: &Message) -> Result<(), Failure> {
    let edit = EditMessageText::new(ChatId(chat), MessageId(id), message.text.as_str())
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
        .reply_markup(markup(&message.keyboard, false));
    match patiently(ctx, &edit).await {
        Ok(_) | Err(Failure::Settled) => Ok(()),
        Err(failure) => Err(failure),
    }
}

async fn send_message(ctx: &Context, chat: i64, message: &Message, keep: bool) -> Result<i32, Failure> {
    let mut send = SendMessage::new(ChatId(chat), message.text.as_str())
        .parse_mode(ParseMode::Html)
        .disable_notification(true)
        .link_preview_options(no_preview());
    if !message.keyboard.is_empty() {
        send = send.reply_markup(markup(&message.keyboard, keep));
    }
    patiently(ctx, &send).await.map(|message| message.id.0)
}

/// Deletes messages as far as Telegram allows it (48 hours).
pub async fn delete(ctx: &Context, chat: i64, messages: Vec<i32>) {
    for messages in messages.chunks(DELETED) {
        let delete = DeleteMessages::new(ChatId(chat), messages.iter().map(|id| MessageId(*id)));
        // What Telegram does not delete any more, nobody can.
        let _ = patiently(ctx, &delete).await;
    }
}

/// Tells a group that the bot talks to people alone, with a link to do so.
pub async fn private_only(ctx: &Context, chat: i64) {
    let tag = ctx.l10n.guess(None);
    let Ok(me) = ctx.api.call(&GetMe::new()).await else {
        return;
    };
    let link = format!("https://t.me/{}", me.username());
    let button = Button { label: link.clone(), target: Target::Url(link) };
    let message = Message { text: Html::new(&ctx.l10n.plain(tag, "private-only")), keyboard: vec![vec![button]] };
    let _ = send_message(ctx, chat, &message, false).await;
}

/// Sends the calm line for a failure on our side, once and without trying again.
pub async fn outage(ctx: &Context, chat: i64, code: &str) {
    let text = ctx.l10n.outage(ctx.l10n.guess(None), code);
    let send = SendMessage::new(ChatId(chat), text.as_str()).parse_mode(ParseMode::Html).disable_notification(true);
    let _ = ctx.api.call(&send).await;
}

/// Calls a method until it succeeds, cannot succeed, or the patience ends. Only the chat in question waits.
async fn patiently<P>(ctx: &Context, payload: &P) -> Result<P::Output, Failure>
where
    P: Payload + Serialize,
    P::Output: DeserializeOwned,
{
    let end = Instant::now() + ctx.patience;
    let mut backoff = BACKOFF;
    loop {
        ctx.pace.until_ready().await;
        let (failure, wait) = match ctx.api.call(payload).await {
            Ok(output) => return Ok(output),
            Err(failure @ Failure::RetryAfter(wait)) => (failure, wait),
            Err(failure @ (Failure::Later | Failure::Unauthorized)) => (failure, backoff),
            Err(failure) => return Err(failure),
        };
        if Instant::now() + wait > end {
            return Err(failure);
        }
        tokio::time::sleep(wait).await;
        backoff *= 2;
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn markup(keyboard: &[Vec<Button>], keep: bool) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new(
        keyboard.iter().map(|row| row.iter().map(|button| inline(button, keep)).collect::<Vec<_>>()),
    )
}

fn inline(button: &Button, keep: bool) -> InlineKeyboardButton {
    let kind = match &button.target {
        Target::Data(data) if keep => InlineKeyboardButtonKind::CallbackData(format!("{KEEP}{data}")),
        Target::Data(data) => InlineKeyboardButtonKind::CallbackData(data.clone()),
        Target::Url(url) => match url.parse() {
            Ok(url) => InlineKeyboardButtonKind::Url(url),
            Err(_) => InlineKeyboardButtonKind::CallbackData("h".to_owned()),
        },
    };
    InlineKeyboardButton::new(button.label.clone(), kind)
}
