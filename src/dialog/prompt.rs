//! What to say next, as ids and facts: l10n makes words of it.
//!
//! Invariant: no sentence stands here.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::days::Day;
use super::decide::Fact;
use super::directory::Referral;
use super::feedback::Heard;
use super::model::{Amount, DateSpan, NodeId, Unit};
use super::quiz::Screen;
use super::save::{Shown, ToSave};
use super::share::Share;
use super::take::{About, Page};
use super::topics::Topic;
use crate::rules::Land;

/// What to say next.
#[derive(Debug, Clone)]
pub struct Prompt {
    /// Short remarks that stand above: what was wrong with the input, what has changed.
    pub notes: Vec<Note>,
    /// The thing itself.
    pub body: Body,
}

impl Prompt {
    /// Tells whether the input was taken: nothing is remarked but how it was understood.
    #[must_use]
    pub fn is_smooth(&self) -> bool {
        self.notes.iter().all(|note| matches!(note, Note::Taken(_)))
    }
}

impl Prompt {
    /// Tells whether words of danger led here.
    #[must_use]
    pub fn is_alarm(&self) -> bool {
        self.notes.contains(&Note::Danger)
    }
}

/// A remark above a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// That is no day, or one the calendar does not have.
    WrongDate,
    /// That is no month.
    WrongMonth,
    /// That day is still to come.
    FutureDate,
    /// That day is too long ago to be meant.
    OldDate,
    /// That day is too far ahead to be meant.
    FarDate,
    /// That is no number.
    WrongAmount,
    /// The number is outside of what can be; in whole units.
    AmountRange { min: i64, max: i64 },
    /// That is no postcode in the table and no Land.
    WrongPlace,
    /// The postcode lies in more than one Land.
    SeveralLaender,
    /// Here a button has to be pressed.
    PressButton,
    /// The day has to be typed.
    TypeDate,
    /// The month has to be typed.
    TypeMonth,
    /// The node means something else since the button was made.
    Changed(NodeId),
    /// The question of the button does not exist any more.
    Outdated,
    /// The result is the same as on that day.
    Same(Date),
    /// The result is another than on that day.
    Differs(Date),
    /// The answers of that day's result are gone: the questions begin again.
    Gone(Date),
    /// A command or a kind of message that nobody knows.
    Unknown,
    /// The workshop's code is not valid today.
    DeadCode,
    /// What was typed tells of danger: the emergency card comes first.
    Danger,
    /// No topic was found for what was typed.
    NothingFound,
    /// What was typed is taken for this answer.
    Taken(Taken),
    /// The place that was shared does not lie in Germany.
    Abroad,
}

/// What a typed answer was understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// A day.
    Day(Date),
    /// The month of a day.
    Month(Date),
    /// Hundredths of a unit.
    Amount(i64, Unit),
    /// A place in a Land; which place is not said.
    Land(Land),
}

/// The thing to say.
#[derive(Debug, Clone)]
pub enum Body {
    /// A question.
    Ask(Ask),
    /// An explanation with a button to go on.
    Info(Words),
    /// An end.
    Outcome(Outcome),
    /// A text to copy.
    Copy(NodeId),
    /// The choice of the language, with the greeting.
    Language,
    /// What the bot can do.
    Help,
    /// What is kept right now.
    Privacy(Held),
    /// Who makes the bot and where its data come from.
    About,
    /// The public figures; `None`: nothing is published yet. The engine knows none of them.
    Stats(Option<Headline>),
    /// A page of `/share`, and the link that its last one shows. The engine knows no address of the bot.
    Share(Share, Option<String>),
    /// A page of the quiz.
    Quiz(Screen),
    /// Asks why a result did not help, or thanks.
    Feedback(Heard),
    /// What people take along.
    Save(ToSave),
    /// Topics that what was typed may mean, best first; `language`: the language is still to be chosen.
    Found { topics: Vec<Topic>, language: bool },
    /// Says that what was sent is not read, and offers to delete it. Its message.
    Unread(i32),
    /// What was sent is deleted.
    UnreadDeleted,
    /// Something to take along.
    Take(Page),
    /// Asks once before erasing.
    Delete,
    /// All is erased.
    Erased,
}

/// What is kept of a session right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// How many answers.
    pub answers: usize,
    /// Whether the link that opened the session brought a Land or a workshop's code.
    pub link: bool,
    /// Until when at most: hours since 1970-01-01 UTC.
    pub until: i64,
}

/// The public figures of one week: conversations, rounded; `None` where the number is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Headline {
    /// The Monday of the week.
    pub monday: Date,
    /// That came to a first question.
    pub conversations: Option<u64>,
    /// That came to a result.
    pub results: Option<u64>,
    /// That came to the contact of an office.
    pub handovers: Option<u64>,
}

/// The words of a node and what goes into them.
#[derive(Debug, Clone)]
pub struct Words {
    /// The node that is shown; its buttons name it.
    pub node: NodeId,
    /// The node whose message is shown: itself or the shared question.
    pub message: NodeId,
    /// The facts that rules found on the way.
    pub facts: BTreeMap<&'static str, Fact>,
    /// The question that Back shows again.
    pub back: Option<NodeId>,
}

/// A question.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Its words.
    pub words: Words,
    /// "Question n of at most m"; `None` in the menu.
    pub progress: Option<(usize, usize)>,
    /// What can be answered.
    pub choices: Choices,
    /// Whether "I don't know" is an answer.
    pub unknown: bool,
}

/// What can be answered to a question.
#[derive(Debug, Clone)]
pub enum Choices {
    /// One of these options.
    Options(Vec<String>),
    /// Ticks, with their present state.
    Ticks(Vec<(String, bool)>),
    /// One of these days (or first days of months), newest first, or one that is typed.
    Dates { span: DateSpan, dates: Vec<Date> },
    /// One of these amounts, or one that is typed.
    Amounts(Amount),
    /// One of these Länder, or a postcode that is typed.
    Laender(Vec<Land>),
}

/// An end.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Its words: the day and the first step; `.why` behind.
    pub words: Words,
    /// The paragraphs that rules add, as message ids `<dialog>-<rule>-<case>`.
    pub paragraphs: Vec<String>,
    /// Who helps, best first, in the order of the file's kinds of help.
    pub referrals: Vec<Referral>,
    /// The offices that a button has not shown yet, if there are any.
    pub more: Option<Shown>,
    /// The days that belong into a calendar: today or later, soonest first.
    pub days: Vec<Day>,
    /// The dialog that a button leads to. Without it this is the very end, and the contacts are shown whole.
    pub goes_on: Option<String>,
    /// The texts to copy that buttons offer.
    pub texts: Vec<NodeId>,
    /// The day for which it holds.
    pub today: Date,
    /// The time of day in Europe/Berlin, in minutes since midnight; `None` if nobody asked for it.
    pub minute: Option<i16>,
    /// What there is to take along from here; `None` where it is about no topic.
    pub take: Option<About>,
    /// Whether the phone can be handed on: the session belongs to a workshop of today.
    pub next_person: bool,
}
