//! The answers of one person so far.
//!
//! Invariant: a session holds nothing that names anyone. Where someone stands is not kept: it is found by
//! replaying the answers.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use super::input::{Entry, Found, Input, Press, Value};
use super::model::{MENU, NodeId};
use super::tally::{Entrance, Tally};
use crate::rules::Land;

/// The most update ids a session remembers, so that a repeat changes nothing twice.
const UPDATES: usize = 8;
/// The most message ids a session remembers, so that `/delete` can wipe them: more than three days of pressing bring.
const MESSAGES: usize = 400;

/// The answers of one person so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The chosen locale (BCP 47); `None` until one was chosen.
    pub locale: Option<String>,
    /// The dialog the way begins with.
    pub root: String,
    /// What was answered, by question, in the order of answering.
    answers: Vec<(NodeId, Answer)>,
    /// The Land of the link that opened the session: offered first, never assumed.
    pub land: Option<Land>,
    /// The workshop's code of the link that opened the session.
    pub code: Option<String>,
    /// The day on which that code is valid, in Europe/Berlin. Left out where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_day: Option<Date>,
    /// The first answer, in hours since 1970-01-01 UTC: three days later the session ends.
    pub began: i64,
    /// The last update ids, oldest first.
    updates: Vec<u32>,
    /// Messages of the bot that stand in the chat, oldest first (Bot API `message_id`).
    messages: Vec<i32>,
    /// Those of them that the person sent and nobody reads: photos, voices, files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unread: Vec<i32>,
    /// What this session has added to the counters.
    #[serde(default)] // rows of a version before the counters go on
    pub tally: Tally,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// The option of a choice.
    Option(String),
    /// The ticks of a `several`; `done` once they were confirmed.
    Ticks { ticks: BTreeSet<String>, done: bool },
    /// A day, or the first day of a month.
    Date(Date),
    /// Hundredths of the unit: cents, or hundredths of an hour.
    Amount(i64),
    /// Where: the Land and, from a postcode, the Kreis.
    Place { land: Land, kreis: Option<String> },
    /// "I don't know".
    Unknown,
    /// An `info` was read, or an outcome's way on was taken.
    Seen,
}

/// The moment of a step.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// Today in Europe/Berlin: the day the law counts by.
    pub today: Date,
    /// The time of day in Europe/Berlin, in minutes since midnight: whether an office is open.
    pub minute: i16,
    /// The real clock, in whole hours since 1970-01-01 UTC: the time a session lives by.
    pub hour: i64,
}

/// A session ends so many hours after the last answer, rounded up to the hour.
const HOURS_AFTER_LAST: i64 = 24;
/// A session ends so many hours after the first answer.
const HOURS_AFTER_FIRST: i64 = 72;

impl Session {
    /// Begins a session. `hour` is the real clock, in hours since 1970-01-01 UTC.
    #[must_use]
    pub fn new(hour: i64) -> Self {
        Self {
            locale: None,
            root: MENU.to_owned(),
            answers: Vec::new(),
            land: None,
            code: None,
            code_day: None,
            began: hour,
            updates: Vec::new(),
            messages: Vec::new(),
            unread: Vec::new(),
            tally: Tally::default(),
        }
    }

    /// Finds the workshop's code if it is valid today.
    #[must_use]
    pub fn workshop(&self, today: Date) -> Option<&str> {
        self.code.as_deref().filter(|_| self.code_day == Some(today))
    }

    /// Finds when the session ends if nothing more is answered: hours since 1970-01-01 UTC.
    #[must_use]
    pub fn expires(&self, hour: i64) -> i64 {
        (hour + HOURS_AFTER_LAST + 1).min(self.began + HOURS_AFTER_FIRST)
    }

    /// Begins again and keeps only what `/delete`, repeats and the counters need: it stays one conversation.
    #[must_use]
    pub fn restarted(self) -> Self {
        let Self { updates, messages, unread, tally, began, .. } = self;
        Self { updates, messages, unread, tally, ..Self::new(began) }
    }

    /// Begins another conversation behind one that was erased: only the updates that were taken are known.
    #[must_use]
    pub fn erased(self, hour: i64) -> Self {
        Self { updates: self.updates, ..Self::new(hour) }
    }

    /// Tells whether an input hands the phone on: in a workshop of today alone.
    #[must_use]
    pub fn passes_on(&self, input: &Input, today: Date) -> bool {
        *input == Input::NextPerson && self.workshop(today).is_some()
    }

    /// Begins the conversation of the next person: what the workshop's link brought stays, and the updates that were taken
    /// are known. Nothing is left of the person before.
    #[must_use]
    pub fn passed_on(self, hour: i64) -> Self {
        let mut next = Self { land: self.land, code: self.code, code_day: self.code_day, ..Self::new(hour) };
        next.updates = self.updates;
        next.tally.entry = Entrance::Workshop;
        next
    }

    /// Finds the language that someone wants to speak with an office (BCP 47): chosen, or that of the chat.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        match self.answer(&NodeId::common("language")) {
            Some(Answer::Option(language)) => Some(language),
            _ => self.locale.as_deref(),
        }
    }

    /// Forgets what was only read, so that a topic opened again shows its results again.
    pub fn forget_read(&mut self) {
        self.answers.retain(|(_, answer)| *answer != Answer::Seen);
    }

    /// Forgets the answers of one dialog.
    pub fn forget_dialog(&mut self, dialog: &str) {
        self.answers.retain(|(question, _)| question.dialog != dialog);
    }

    /// Finds the answer to a question.
    #[must_use]
    pub fn answer(&self, question: &NodeId) -> Option<&Answer> {
        self.position(question).map(|position| &self.answers[position].1)
    }

    /// Tells how many answers were given before this one; `None` without an answer.
    #[must_use]
    pub fn position(&self, question: &NodeId) -> Option<usize> {
        self.answers.iter().position(|(name, _)| name == question)
    }

    /// Keeps an answer. The same answer again keeps its place in the order.
    pub fn set(&mut self, question: NodeId, answer: Answer) {
        if self.answer(&question) != Some(&answer) {
            self.remove(&question);
            self.answers.push((question, answer));
        }
    }

    /// Forgets the answer to one question; the others stay.
    pub fn remove(&mut self, question: &NodeId) {
        self.answers.retain(|(name, _)| name != question);
    }

    /// Lists the answers in the order of answering.
    pub fn answers(&self) -> impl Iterator<Item = (&NodeId, &Answer)> {
        self.answers.iter().map(|(question, answer)| (question, answer))
    }

    /// Tells whether an update id was noted.
    #[must_use]
    pub fn knows_update(&self, id: u32) -> bool {
        let older = self.updates.len() == UPDATES && self.updates.iter().all(|known| id < *known);
        older || self.updates.contains(&id)
    }

    /// Notes an update id; `false` if it was noted before, so that nothing may change again. The ids of a chat grow as
    /// long as a session lives: what is older than all that are remembered was noted before them.
    pub fn note_update(&mut self, id: u32) -> bool {
        if self.knows_update(id) {
            return false;
        }
        self.updates.push(id);
        let surplus = self.updates.len().saturating_sub(UPDATES);
        self.updates.drain(..surplus);
        true
    }

    /// Notes a message that the bot sent.
    pub fn note_message(&mut self, id: i32) {
        if !self.messages.contains(&id) {
            self.messages.push(id);
            let surplus = self.messages.len().saturating_sub(MESSAGES);
            self.messages.drain(..surplus);
        }
    }

    /// Notes a message that nobody reads.
    pub fn note_unread(&mut self, id: i32) {
        if !self.unread.contains(&id) {
            self.unread.push(id);
            let surplus = self.unread.len().saturating_sub(MESSAGES);
            self.unread.drain(..surplus);
        }
    }

    /// Lists the messages that nobody reads, oldest first.
    #[must_use]
    pub fn unread(&self) -> &[i32] {
        &self.unread
    }

    /// Forgets the messages that nobody reads: they are deleted.
    pub fn forget_unread(&mut self) {
        self.unread.clear();
    }

    /// Lists the messages that `/delete` wipes.
    #[must_use]
    pub fn messages(&self) -> &[i32] {
        &self.messages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeat_is_known_and_only_the_last_eight_are_kept() {
        let mut session = Session::new(0);
        assert!((1..=9).all(|id| session.note_update(id)));
        assert!(!session.note_update(9), "the last one is known");
        assert!(!session.note_update(2), "the eighth last is known");
        assert!(!session.note_update(1), "an older one was noted before them");
    }
}
