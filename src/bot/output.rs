//! A reply becomes calls of the Bot API.
//!
//! Invariant: a press edits its question into the next one; a result is new and silent. A call that cannot succeed any
//! more is no error, and one that may is tried again until the patience ends.

use std::sync::atomic::Ordering;
use std::time::Duration;

use futures_util::future::join_all;
use serde::Serialize;
use serde::de::DeserializeOwned;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, DeleteMessages, EditMessageReplyMarkup, EditMessageText,
    EditMessageTextSetters, GetMe, SendContact, SendContactSetters, SendMessage, SendMessageSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{
    CallbackQueryId, ChatId, CopyTextButton, InlineKeyboardButton, InlineKeyboardButtonKind, InlineKeyboardMarkup,
    LinkPreviewOptions, MessageId, ParseMode,
};
use tokio::time::Instant;

use super::api::Kind;
use super::input::{KEEP, Origin, Received};
use super::{Context, Failure};
use crate::dialog::session::Input;
use crate::l10n::{Attachment, Button, Html, Message, Reply, Target};

/// The first wait before a call is tried again; each further one is twice as long.
const BACKOFF: Duration = Duration::from_millis(250);
/// How often a waiting reply looks whether others wait behind it.
const SLICE: Duration = Duration::from_millis(250);
/// The most messages that are deleted by one call (Bot API `deleteMessages`).
const DELETED: usize = 100;

/// Tells Telegram that the presses arrived, so that the buttons stop waiting. First of all: presses go stale within a
/// minute. A press that is too old, or a server that does not answer, stops nothing.
pub async fn answer_presses(ctx: &Context, origins: impl Iterator<Item = &Origin>) {
    let queries = origins.filter_map(|origin| match origin {
        Origin::Press { query, .. } => Some(AnswerCallbackQuery::new(CallbackQueryId(query.clone()))),
        _ => None,
    });
    // A missing answer shows a turning circle for a moment; the reply itself is what counts, and waits for the slowest
    // of them only.
    join_all(queries.map(|query| async move { ctx.api.call(&query).await })).await;
}

/// Sends a reply to something received; returns the ids of the messages that are new in the chat, and what stopped it:
/// [`Failure::Gone`] if the person is gone; any other failure after the patience has ended.
pub async fn send(ctx: &Context, chat: i64, reply: &Reply, to: &Received) -> (Vec<i32>, Result<(), Failure>) {
    let mut messages = reply.messages.as_slice();
    let mut sent = Vec::new();
    if let Some(text) = &reply.alert
        && alert(ctx, &to.origin, text).await
    {
        return (sent, Ok(()));
    }
    if let Origin::Press { message: id, keep: false, .. } = &to.origin {
        if !reply.fresh {
            if let Some((first, rest)) = messages.split_first() {
                match edit(ctx, chat, *id, first).await {
                    Ok(()) => messages = rest,
                    Err(Failure::MessageGone) => {}
                    Err(failure) => return (sent, Err(failure)),
                }
            }
        } else if matches!(to.input, Input::Answer(_)) {
            // The question stays to be read, its buttons would only confuse beside the result.
            let mut bare = EditMessageReplyMarkup::new(ChatId(chat), MessageId(*id));
            bare.reply_markup = Some(InlineKeyboardMarkup::default());
            let _ = patiently(ctx, &bare).await;
        }
    }
    for message in messages {
        match send_message(ctx, chat, message, reply.fresh).await {
            Ok(id) => sent.push(id),
            Err(failure) => return (sent, Err(failure)),
        }
    }
    // Last of all: without them the words still say what matters.
    for attachment in &reply.attachments {
        match attach(ctx, chat, attachment).await {
            Ok(id) => sent.push(id),
            Err(failure) => return (sent, Err(failure)),
        }
    }
    (sent, Ok(()))
}

/// Answers a press with a window over the chat; `false` if it cannot be shown (any more).
async fn alert(ctx: &Context, to: &Origin, text: &str) -> bool {
    let Origin::Press { query, .. } = to else { return false };
    let answer = AnswerCallbackQuery::new(CallbackQueryId(query.clone())).text(text).show_alert(true);
    patiently(ctx, &answer).await.is_ok()
}

async fn attach(ctx: &Context, chat: i64, attachment: &Attachment) -> Result<i32, Failure> {
    match attachment {
        Attachment::Photo(png) => try_again(ctx, || ctx.api.send_file(chat, Kind::Photo, "picture.png", png)).await,
        Attachment::Document { name, bytes } => {
            try_again(ctx, || ctx.api.send_file(chat, Kind::Document, name, bytes)).await
        }
        Attachment::Contact { phone, name, vcard } => {
            let send = SendContact::new(ChatId(chat), phone, name).vcard(vcard).disable_notification(true);
            patiently(ctx, &send).await.map(|message| message.id.0)
        }
    }
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

/// Deletes messages, given oldest first, as far as Telegram allows it (48 hours).
///
/// # Errors
/// Why some still stand that could be deleted: the patience has ended.
pub async fn delete(ctx: &Context, chat: i64, messages: &[i32]) -> Result<(), Failure> {
    let mut parts: Vec<&[i32]> = messages.chunks(DELETED).collect();
    while let Some(part) = parts.pop() {
        let delete = DeleteMessages::new(ChatId(chat), part.iter().map(|id| MessageId(*id)));
        match patiently(ctx, &delete).await {
            // One message that is too old refuses them all: the newer half comes first, and older ones than the first
            // that is refused alone nobody can delete any more.
            Err(Failure::MessageGone) if part.len() == 1 => return Ok(()),
            Err(Failure::MessageGone) => {
                let (older, newer) = part.split_at(part.len() / 2);
                parts.extend([older, newer]);
            }
            Err(failure @ (Failure::Later | Failure::RetryAfter(_) | Failure::Unauthorized)) => return Err(failure),
            _ => {}
        }
    }
    Ok(())
}

/// Tells a group that the bot talks to people alone, with a link to do so. `addressed`: the bot that the command named.
pub async fn private_only(ctx: &Context, chat: i64, addressed: Option<&str>) {
    let Ok(name) = name(ctx).await else { return };
    if addressed.is_some_and(|other| !other.eq_ignore_ascii_case(name)) {
        return;
    }
    let link = format!("https://t.me/{name}");
    let button = Button { label: link.clone(), target: Target::Url(link) };
    let text = Html::new(&ctx.l10n.plain(ctx.l10n.guess(None), "private-only"));
    let _ = send_message(ctx, chat, &Message { text, keyboard: vec![vec![button]] }, false).await;
}

/// Finds the bot's user name; Telegram is asked once.
///
/// # Errors
/// Why Telegram does not say it.
pub async fn name(ctx: &Context) -> Result<&str, Failure> {
    let ask = || async { ctx.api.call(&GetMe::new()).await.map(|me| me.username().to_owned()) };
    ctx.name.get_or_try_init(ask).await.map(String::as_str)
}

/// Sends the calm line for a failure on our side, once and without trying again.
pub async fn outage(ctx: &Context, chat: i64, language: Option<&str>, code: &str) {
    let text = ctx.l10n.outage(ctx.l10n.guess(language), code);
    let send = SendMessage::new(ChatId(chat), text.as_str()).parse_mode(ParseMode::Html).disable_notification(true);
    let _ = ctx.api.call(&send).await;
}

/// Calls a method until it succeeds, cannot succeed, or the patience ends. Only the chat in question waits.
async fn patiently<P>(ctx: &Context, payload: &P) -> Result<P::Output, Failure>
where
    P: Payload + Serialize,
    P::Output: DeserializeOwned,
{
    try_again(ctx, || ctx.api.call(payload)).await
}

/// Makes a call as [`patiently`] does.
async fn try_again<T, F>(ctx: &Context, call: impl Fn() -> F) -> Result<T, Failure>
where
    F: Future<Output = Result<T, Failure>>,
{
    let started = Instant::now();
    let end = started + ctx.patience;
    let mut backoff = BACKOFF;
    loop {
        // Who came first goes first: without the lock, whoever waits races with those who have just come.
        ctx.pace.lock().await.until_ready().await;
        let (failure, wait) = match call().await {
            Ok(output) => return Ok(output),
            Err(failure @ Failure::RetryAfter(wait)) => (failure, wait),
            Err(failure @ (Failure::Later | Failure::Unauthorized)) => (failure, backoff),
            Err(failure) => return Err(failure),
        };
        if Instant::now() + wait > end || !waited(ctx, started, wait).await {
            return Err(failure);
        }
        backoff *= 2;
    }
}

/// Waits; `false` if that would keep others from being answered: Telegram hands out no more than 100 updates from the
/// first that is not finished.
async fn waited(ctx: &Context, started: Instant, wait: Duration) -> bool {
    let until = Instant::now() + wait;
    while Instant::now() < until {
        if ctx.crowded.load(Ordering::Relaxed) && started.elapsed() > ctx.patience / 4 {
            return false;
        }
        tokio::time::sleep(SLICE.min(until - Instant::now())).await;
    }
    true
}

pub(super) fn no_preview() -> LinkPreviewOptions {
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
        Target::Copy(text) => InlineKeyboardButtonKind::CopyText(CopyTextButton { text: text.clone() }),
    };
    InlineKeyboardButton::new(button.label.clone(), kind)
}
