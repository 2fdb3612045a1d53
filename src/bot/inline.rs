//! Inline mode: `@bot Lohn` in any chat offers cards of topics, each with a link into the bot (Bot API "Inline mode").
//!
//! Invariant: no session is touched, nothing is counted or kept, and no failure is told: Telegram shows no cards then.

use teloxide::payloads::{AnswerInlineQuery, AnswerInlineQuerySetters};
use teloxide::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryId, InlineQueryResult, InlineQueryResultArticle,
    InputMessageContent, InputMessageContentText, ParseMode,
};

use super::input::Asked;
use super::{Context, output};
use crate::dialog::model::Content;
use crate::dialog::session::Entry;
use crate::dialog::topics::{Topic, topics};
use crate::l10n::{Card, L10n};
use crate::papers::link;

/// The most cards of an answer: more than fit on a phone's screen nobody reads.
const CARDS: usize = 10;
/// How long Telegram may answer the same words itself, in seconds: the cards change with a new version of the bot alone.
const CACHED: u32 = 300;

/// Answers once. It waits for no place in the queue of messages: a list that comes late is of no use.
pub(super) async fn answer(ctx: &Context, asked: Asked) {
    let Ok(name) = output::name(ctx).await else { return };
    let tag = ctx.l10n.guess(asked.language.as_deref());
    let topics = chosen(&ctx.content, &ctx.l10n, &asked.words, tag);
    let results = topics.iter().filter_map(|topic| result(&ctx.l10n, topic, tag, name));
    // Personal, since the cards are in the language of the phone: otherwise whoever writes the same words next, with another
    // phone, would get them in this one's.
    let answer = AnswerInlineQuery::new(InlineQueryId(asked.query), results).cache_time(CACHED).is_personal(true);
    let _ = ctx.api.call(&answer).await;
}

/// Finds the topics of some words; those of the menu in its order if there are none yet.
fn chosen(content: &Content, l10n: &L10n, words: &str, tag: &str) -> Vec<Topic> {
    let all = topics(content);
    if words.trim().is_empty() {
        return all.into_iter().take(CARDS).collect();
    }
    let found = l10n.search().topics(words, tag, CARDS);
    found.iter().filter_map(|dialog| all.iter().find(|topic| topic.dialog == *dialog).cloned()).collect()
}

/// Makes the card of a topic; `None` if its link is longer than Telegram takes.
fn result(l10n: &L10n, topic: &Topic, tag: &str, bot: &str) -> Option<InlineQueryResult> {
    let entry = Entry { locale: Some(tag.to_owned()), dialog: Some(topic.dialog.clone()), ..Entry::default() };
    let link = link::url(bot, &entry)?;
    let Card { title, line, text, button } = l10n.card(tag, topic, &link);
    let text = InputMessageContentText::new(text.as_str()).parse_mode(ParseMode::Html);
    let text = InputMessageContentText { link_preview_options: Some(output::no_preview()), ..text };
    let open = InlineKeyboardButton::url(button, link.parse().ok()?);
    let article = InlineQueryResultArticle::new(topic.dialog.as_str(), title, InputMessageContent::Text(text))
        .description(line)
        .reply_markup(InlineKeyboardMarkup::new([[open]]));
    Some(InlineQueryResult::Article(article))
}
