//! Floor 3: Telegram. `handle` is the way of one update: saved, sent, confirmed.
//!
//! Invariant: an update is finished only when the session is saved and the reply was sent or given up; repeating it
//! changes nothing twice. Nothing that names a person is logged.

mod api;
mod closing;
mod code;
mod flow;
mod headline;
mod inline;
mod input;
mod intake;
mod output;
mod picture;
mod profile;
mod rows;
mod save;
mod share;
mod sweep;
mod take;
mod typed;
mod wipe;

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::Result;
use governor::{DefaultDirectRateLimiter, Quota};
use teloxide::types::Update;
use tokio::sync::{Mutex, OnceCell, watch};

pub use self::api::{Api, Failure, TELEGRAM};
pub use self::input::{COMMANDS, KEEP, entry};
use self::input::{Event, Origin, Received};
use self::intake::PAUSE;
pub use self::intake::run;
pub use self::output::name;
use self::rows::{Found, open};
pub use crate::clock::{Clock, utc_day};
use crate::dialog::model::Content;
use crate::dialog::prompt::Prompt;
use crate::dialog::session::{Input, Session};
use crate::dialog::tally::{Added, Tally};
use crate::dialog::{Now, Step, step};
use crate::health::{self, Kind, Telegram};
use crate::l10n::{Attachment, L10n, Reply};
use crate::pseudonym::{Salt, Secret};
use crate::store::{Saved, Store};

/// All that handling an update needs.
pub struct Context {
    /// The calls of the Bot API.
    pub api: Api,
    /// The dialogs, figures and offices.
    pub content: Arc<Content>,
    /// The words.
    pub l10n: Arc<L10n>,
    /// Sessions and salts.
    pub store: Store,
    /// The secret of this installation.
    pub secret: Secret,
    /// The day and the time.
    pub clock: Clock,
    /// Telegram's limit over all chats ([`quota`]), one waiting call behind the other.
    pub pace: Mutex<DefaultDirectRateLimiter>,
    /// How long a reply is tried again before it is given up.
    pub patience: Duration,
    /// Whether so many updates are under way that nothing else reaches us: then a reply is given up sooner.
    pub crowded: AtomicBool,
    /// The bot's user name, asked for when a group first calls it or somebody shares a link.
    pub name: OnceCell<String>,
    /// The salts that live, with the day for which they were asked.
    pub salts: Mutex<Option<(i64, Vec<Salt>)>>,
    /// What Telegram said last, for whoever watches.
    pub telegram: watch::Sender<Telegram>,
}

/// What Telegram takes over all chats: 30 messages within any second (FAQ, "broadcasting to users"). One less, and no bursts:
/// a message that comes a little early would be refused, and hold up its chat for a second.
#[must_use]
pub fn quota() -> Quota {
    Quota::per_second(NonZeroU32::MIN.saturating_add(28)).allow_burst(NonZeroU32::MIN)
}

/// Why an update could not be handled.
#[derive(Debug)]
pub enum Trouble {
    /// The database is away: the update waits.
    Away(anyhow::Error),
    /// Our own mistake: it is tried three times.
    Ours(anyhow::Error),
}

/// Handles the updates of one chat that came together: all are stepped, the last one is answered by a message. `code`
/// stands in the log lines about them.
///
/// # Errors
/// [`Trouble`]: nothing was changed, or the reply could not be made; handling them again is safe.
pub async fn handle(ctx: &Context, chat: i64, updates: &[Update], code: &str) -> Result<(), Trouble> {
    let mut received = Vec::new();
    for update in updates {
        match input::read(update.clone(), &ctx.content, &ctx.l10n) {
            Some(Event::Did(did)) => received.push((update.id.0, did)),
            Some(Event::Blocked) => {
                // What came before would only begin a session that nobody can go on with.
                received.clear();
                ctx.forget(chat).await?;
            }
            Some(Event::Posted(message)) => ctx.note_messages(chat, &[message]).await?,
            Some(Event::Called(name)) => output::private_only(ctx, chat, name.as_deref()).await,
            Some(Event::Asked(asked)) => inline::answer(ctx, asked).await,
            None => {}
        }
    }
    let Some((_, last)) = received.last() else {
        return Ok(());
    };
    let reply = async {
        let mut turn = ctx.turn(chat, &received).await?;
        headline::fill(ctx, &mut turn.prompt).await?;
        share::fill(ctx, &mut turn.prompt).await?;
        let tag = turn.locale.unwrap_or_else(|| ctx.l10n.guess(last.language.as_deref()).to_owned());
        let mut reply = ctx.l10n.render(&ctx.content, &turn.prompt, &tag);
        reply.attachments = attachments(ctx, &turn.prompt, &tag);
        reply.fresh |= picture::was_answered(&ctx.content, &last.input);
        deliver(ctx, chat, &reply, &received, code).await
    };
    // Side by side: the reply does not wait for Telegram to take note of the presses. One that an alert answers waits for it.
    let early = received.len() - usize::from(last.input.is_answered_by_alert());
    tokio::join!(output::answer_presses(ctx, received[..early].iter().map(|(_, did)| &did.origin)), reply).1
}

/// Makes what comes behind the messages of a prompt.
fn attachments(ctx: &Context, prompt: &Prompt, tag: &str) -> Vec<Attachment> {
    let made = [
        share::picture(prompt),
        save::attachment(ctx, prompt, tag),
        take::file(ctx, prompt, tag),
        picture::of(&ctx.content, prompt, tag),
    ];
    made.into_iter().flatten().collect()
}

/// Sends the reply, deletes what was typed from the chat and notes what stands there now.
async fn deliver(
    ctx: &Context,
    chat: i64,
    reply: &Reply,
    received: &[(u32, Received)],
    code: &str,
) -> Result<(), Trouble> {
    let Some((_, last)) = received.last() else {
        return Ok(());
    };
    let (messages, sent) = output::send(ctx, chat, reply, last).await;
    let typed = received.iter().filter_map(|(_, did)| match did.origin {
        Origin::Typed { message } => Some(message),
        _ => None,
    });
    // What cannot be deleted now is noted, and goes when the chat is emptied.
    let _ = output::delete(ctx, chat, &typed.collect::<Vec<_>>()).await;
    match sent {
        Err(Failure::Gone) => return ctx.forget(chat).await,
        Err(failure) => {
            tracing::warn!(code, %failure, "gave up a reply");
            health::failed(Kind::TelegramGivenUp);
        }
        Ok(()) => {}
    }
    // The reply stands in the chat: handled from the beginning, it would come again as long as nothing can be saved.
    while !reply.wipe && !messages.is_empty() {
        match ctx.note_messages(chat, &messages).await {
            Err(Trouble::Away(error)) => {
                tracing::error!(code, "could not note a reply, trying again: {error:#}");
                health::failed(Kind::Database);
            }
            noted => return noted,
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

impl Context {
    /// Steps all inputs and saves once; whoever is overtaken by another writer loads and steps again.
    async fn turn(&self, chat: i64, received: &[(u32, Received)]) -> Result<Stepped, Trouble> {
        loop {
            let Found { now, keys, row: before } = self.find(chat).await?;
            let opened = before.as_ref().and_then(|sealed| open(&keys, sealed));
            let known = opened.is_some();
            let mut session = opened.unwrap_or_else(|| Session::new(now.hour));
            let wipe = wipe::wiped(&session, received, now.today);
            let valid = self.valid(received, now.today).await?;
            let Some(turn) = self.steps(&mut session, received, &valid, now) else {
                return Err(Trouble::Ours(anyhow::anyhow!("no input")));
            };
            // Before the session that lists them is gone: after a crash nobody would know them any more.
            if let Err(failure) = output::delete(self, chat, &wipe).await {
                // Nobody is told that all is gone while it is not.
                return Err(Trouble::Ours(anyhow::anyhow!("emptying a chat: {failure}")));
            }
            if turn.erase {
                self.erase(&keys).await?;
                return Ok(turn);
            }
            if !turn.changed && known {
                return Ok(turn);
            }
            if self.save(&keys, &session, before.as_ref(), turn.added.as_ref()).await? == Saved::Newest {
                return Ok(turn);
            }
        }
    }

    /// Steps the inputs one after another. A repeated update changes nothing and is only answered again. `valid` are the
    /// codes among them that are valid today.
    fn steps(
        &self,
        session: &mut Session,
        received: &[(u32, Received)],
        valid: &BTreeSet<String>,
        now: Now,
    ) -> Option<Stepped> {
        let mut last = None;
        let mut changed = false;
        let mut tally = session.tally.clone();
        for (update, did @ Received { input, origin, .. }) in received {
            let first = session.note_update(*update);
            changed |= first;
            let (Origin::Press { message, .. } | Origin::Sent { message } | Origin::Typed { message }) = origin;
            session.note_message(*message);
            let input =
                if first || !matches!(input, Input::Text(_) | Input::Located(_)) { input } else { &Input::Again };
            let input = self.searched(code::resolve(input, session, valid), session, did);
            let Step { session: next, prompt } = step(&self.content, session.clone(), &input, now);
            let erase = next.is_none();
            // That all is erased is said in the language of the session that was.
            let passed_on = first && session.passes_on(&input, now.today);
            let before = session.locale.take();
            if !first {
                session.locale.clone_from(&before);
            } else if let Some(next) = next {
                *session = next;
                if passed_on {
                    tally = session.tally.clone(); // what the person before added stays counted
                }
            } else {
                // What comes behind it is another conversation, and a repeat of this batch erases nothing more.
                *session = std::mem::replace(session, Session::new(now.hour)).erased(now.hour);
                tally = Tally::default();
            }
            let locale = if erase { before } else { session.locale.clone() };
            // Whoever types on behind words of danger sees the card all the same.
            let pressed = matches!(origin, Origin::Press { .. });
            let danger = last.take().map(|last: Stepped| last.prompt).filter(|last| !pressed && last.is_alarm());
            let prompt = danger.unwrap_or(prompt);
            last = Some(Stepped { prompt, locale, erase, changed, added: session.tally.since(&tally) });
        }
        last
    }
}

/// What the updates of one chat led to.
struct Stepped {
    prompt: Prompt,
    /// In which locale to say it.
    locale: Option<String>,
    /// Whether the session ends.
    erase: bool,
    /// Whether the session is another than before.
    changed: bool,
    /// What it adds to the counters.
    added: Option<Added>,
}
