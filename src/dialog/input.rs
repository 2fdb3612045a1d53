//! What a person can do.
//!
//! Invariant: nothing here knows Telegram, and nothing names the person.

use jiff::civil::Date;

use super::feedback::Feedback;
use super::model::NodeId;
use super::quiz::Turn;
use super::save::Save;
use super::share::Share;
use super::take::Take;
use crate::rules::Land;

/// What a person did, free of Telegram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Opened the bot, perhaps through a link.
    Start(Option<Entry>),
    /// Chose a locale (BCP 47).
    Locale(String),
    /// Asks to choose the language.
    Language,
    /// Pressed a button that answers a node.
    Answer(Press),
    /// Asks a node again and forgets its answer.
    Back(NodeId),
    /// Asks the next page of a node's buttons ("longer ago").
    More(NodeId),
    /// Opens a dialog from its beginning; the answers stay.
    Open(String),
    /// Goes back to where the questions stand.
    Continue,
    /// Typed something.
    Text(String),
    /// Typed something that was searched as well.
    Found(Found),
    /// Shared where they are: the Land and the Kreis; `None` outside of Germany.
    Located(Option<(Land, String)>),
    /// Sent a photo, a voice message, a file or a contact: it is not read. Its message (Bot API `message_id`).
    Unread(i32),
    /// Wants such a message, and all others of this session, to be deleted from the chat.
    DeleteUnread(i32),
    /// Typed a workshop's code that is not valid today.
    DeadCode,
    /// Sent something again that was answered before: shows where the questions stand.
    Again,
    /// Asks what the bot can do.
    Help,
    /// Asks what is kept.
    Privacy,
    /// Asks who makes the bot.
    About,
    /// Asks for the public figures.
    Stats,
    /// Makes a link to the bot for somebody else.
    Share(Share),
    /// Says whether a result helped.
    Feedback(Feedback),
    /// Turns a page of the quiz.
    Quiz(Turn),
    /// Takes something along: a contact, further offices, days for the calendar.
    Save(Save),
    /// Asks for something to take along: card, sentences, checklist, time sheet.
    Take(Take),
    /// Hands the phone to the next person of a workshop.
    NextPerson,
    /// Asks to erase everything; asked once more before.
    Delete,
    /// Confirmed to erase everything.
    Erase,
    /// A command, button or message that nobody knows.
    Unknown,
    /// A button whose names are not in this content any more.
    Outdated,
}

impl Input {
    /// Tells whether a window over the chat answers it, so that nothing new stands there.
    #[must_use]
    pub fn is_answered_by_alert(&self) -> bool {
        matches!(self, Self::Erase)
    }
}

/// A pressed answer, as its button says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// The node that was asked.
    pub node: NodeId,
    /// What the button stands for.
    pub value: Value,
    /// The content's day when the button was made.
    pub day: Date,
    /// The locale of the message, for a session that begins with this press.
    pub locale: String,
}

/// What someone typed, and what it may mean. The engine knows no language: whoever does has searched it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text.
    pub text: String,
    /// Whether it tells of danger.
    pub danger: bool,
    /// The topics (dialog ids) that it may mean, best first.
    pub topics: Vec<String>,
}

/// What a button stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// An option's id.
    Option(String),
    /// A tick, on or off: never a toggle, so that a repeat changes nothing.
    Tick(String, bool),
    /// The ticks are complete.
    Done,
    /// Nothing is ticked, on purpose.
    Nothing,
    /// A day or the first day of a month.
    Date(Date),
    /// Hundredths of the unit.
    Amount(i64),
    /// A Land.
    Land(Land),
    /// "I don't know".
    Unknown,
    /// Read; go on.
    Next,
    /// Asks for the text to copy.
    Copy,
    /// Asks whether a result that was shown on this day still holds.
    Check(Date),
}

/// What a link brought along (the payload of `/start`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// A locale that the bot has.
    pub locale: Option<String>,
    /// A dialog to begin with.
    pub dialog: Option<String>,
    /// The Land of the counselling office that shared the link.
    pub land: Option<Land>,
    /// A workshop's code; a step takes it for one that is valid today.
    pub code: Option<String>,
}
