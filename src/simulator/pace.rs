//! Telegram's pace, when a test asks for it: 30 messages a second, one a second in a chat.
//!
//! Invariant: a call that was too fast is not applied and costs nothing.

use std::collections::{HashMap, VecDeque};

use super::params::Refusal;

/// Messages of all chats within one second (FAQ, "broadcasting to users").
const A_SECOND: usize = 30;
/// Messages a chat takes at once before one a second is the rule; Telegram names no number.
const BURST: i64 = 20;

#[derive(Debug, Default)]
pub(super) struct Pace {
    /// Milliseconds of the last messages, oldest first.
    sent: VecDeque<i64>,
    /// When each chat will have its whole burst again, in milliseconds.
    rested: HashMap<i64, i64>,
}

impl Pace {
    /// Lets a message to this chat pass at `now` (milliseconds), or refuses it with 429.
    pub fn pass(&mut self, chat: i64, now: i64) -> Result<(), Refusal> {
        while self.sent.front().is_some_and(|at| *at <= now - 1000) {
            self.sent.pop_front();
        }
        if self.sent.len() >= A_SECOND {
            return Err(Refusal::too_many_requests(1));
        }
        let rested = self.rested.entry(chat).or_insert(now);
        let next = (*rested).max(now) + 1000;
        let over = next - now - BURST * 1000;
        if over > 0 {
            let seconds = u32::try_from((over + 999) / 1000).unwrap_or(1);
            return Err(Refusal::too_many_requests(seconds));
        }
        *rested = next;
        self.sent.push_back(now);
        Ok(())
    }
}

/// Tells whether a method counts as a message for the pace.
pub(super) fn counts(method: &str) -> bool {
    (method.starts_with("send") || method.starts_with("edit")) && method != "sendChatAction"
}
