//! An update becomes something that happened, free of Telegram.
//!
//! Invariant: names, numbers, pictures and other things that people send are not even read.

use teloxide::types::{CallbackQuery, ChatMemberStatus, InlineKeyboardButtonKind, Message, Update, UpdateKind};

use crate::dialog::button::decode;
use crate::dialog::model::{Content, EMERGENCY, HANDOVER, MENU};
use crate::dialog::session::{Entry, Input};
use crate::dialog::share::Share;
use crate::dialog::take::{is_tick, with_keyboard};
use crate::l10n::L10n;
use crate::papers::link;

/// Marks the data of buttons whose message is to stay: a result must not vanish under the next question.
pub const KEEP: char = '+';

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// Someone did something in their own chat.
    Did(Received),
    /// Someone blocked the bot.
    Blocked,
    /// Someone posted a card in their own chat that they chose inline: its message goes when the chat is emptied.
    Posted(i32),
    /// Someone called a bot in a group: the one that the command names, or any.
    Called(Option<String>),
    /// Someone writes behind the bot's name in any chat.
    Asked(Asked),
}

/// What someone writes behind the bot's name in any chat (Bot API `InlineQuery`).
#[derive(Debug)]
pub struct Asked {
    /// The query's id.
    pub query: String,
    /// The words so far.
    pub words: String,
    /// The language of the phone.
    pub language: Option<String>,
}

/// What someone did in their own chat.
#[derive(Debug)]
pub struct Received {
    /// What it means.
    pub input: Input,
    /// Where it came from.
    pub origin: Origin,
    /// The language of the phone (Bot API `User.language_code`).
    pub language: Option<String>,
}

/// Where an input came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A press on a button of a message; `keep`: that message is to stay as it is.
    Press { query: String, message: i32, keep: bool },
    /// Typed words or a shared place: deleted once they are answered.
    Typed { message: i32 },
    /// A command or something else that people send: it stays until `/delete`.
    Sent { message: i32 },
}

/// Finds the chat that an update belongs to; the updates of one chat come one after another. What someone writes behind the
/// bot's name elsewhere waits for nobody but them: their own chat has their id.
#[must_use]
pub fn chat(update: &Update) -> i64 {
    match &update.kind {
        UpdateKind::InlineQuery(query) => i64::try_from(query.from.id.0).unwrap_or(0),
        _ => update.chat().map_or(0, |chat| chat.id.0),
    }
}

/// Reads what happened; `None` for what the bot keeps silent about.
#[must_use]
pub fn read(update: Update, content: &Content, l10n: &L10n) -> Option<Event> {
    match update.kind {
        // A card that someone chose inline and posted here: they did not type it, and it says all by itself.
        UpdateKind::Message(message) if message.via_bot.is_some() && message.text().is_some() => {
            message.chat.is_private().then_some(Event::Posted(message.id.0))
        }
        UpdateKind::Message(message) if message.chat.is_private() => {
            Some(Event::Did(message_input(&message, content, l10n)))
        }
        UpdateKind::Message(message) => {
            let text = message.text().filter(|_| !message.chat.is_channel())?;
            let addressed = text.split_whitespace().next()?.split_once('@').map(|(_, bot)| bot.to_owned());
            command(text)?.2.then_some(Event::Called(addressed))
        }
        UpdateKind::CallbackQuery(query) => press(query, content, l10n).map(Event::Did),
        UpdateKind::InlineQuery(query) => {
            Some(Event::Asked(Asked { query: query.id.0, words: query.query, language: query.from.language_code }))
        }
        UpdateKind::MyChatMember(member) if member.chat.is_private() => {
            matches!(member.new_chat_member.status(), ChatMemberStatus::Banned | ChatMemberStatus::Left)
                .then_some(Event::Blocked)
        }
        _ => None,
    }
}

/// Reads a press, with the ticks that its message shows. What stands below ticks beside them leaves the message as it is: the
/// ticks are nowhere else.
fn press(query: CallbackQuery, content: &Content, l10n: &L10n) -> Option<Received> {
    // A press in a group or below a message sent inline belongs to nobody's own chat.
    let message = query.message.as_ref().filter(|message| message.chat().is_private())?;
    let data = query.data.unwrap_or_default();
    let read = |data: &str| decode(data.trim_start_matches(KEEP), content, |tag| l10n.has(tag));
    let markup = message.regular_message().and_then(Message::reply_markup);
    let buttons = markup.into_iter().flat_map(|markup| markup.inline_keyboard.iter().flatten());
    let shown: Vec<Input> = buttons
        .filter_map(|button| match &button.kind {
            InlineKeyboardButtonKind::CallbackData(data) => Some(read(data)),
            _ => None,
        })
        .collect();
    let input = read(&data);
    let keep = data.starts_with(KEEP) || (shown.iter().any(is_tick) && !is_tick(&input));
    Some(Received {
        input: with_keyboard(input, shown.into_iter()),
        origin: Origin::Press { query: query.id.0, message: message.id().0, keep },
        language: query.from.language_code,
    })
}

fn message_input(message: &Message, content: &Content, l10n: &L10n) -> Received {
    let language = message.from.as_ref().and_then(|user| user.language_code.clone());
    let id = message.id.0;
    if is_kept_unread(message) {
        return Received { input: Input::Unread(id), origin: Origin::Sent { message: id }, language };
    }
    if let Some(location) = message.location().or_else(|| message.venue().map(|venue| &venue.location)) {
        let place = content.directory.places.at(location.latitude, location.longitude);
        return Received { input: Input::Located(place), origin: Origin::Typed { message: id }, language };
    }
    let (input, origin) = match message.text().map(|text| (text, command(text))) {
        None => (Input::Unknown, Origin::Sent { message: id }),
        Some((_, Some((name, payload, _)))) => {
            (command_input(name, payload, content, l10n), Origin::Sent { message: id })
        }
        Some((text, None)) => (Input::Text(text.to_owned()), Origin::Typed { message: id }),
    };
    Received { input, origin, language }
}

/// Tells whether someone sent what may be their only copy: it is not read, and not deleted unasked.
fn is_kept_unread(message: &Message) -> bool {
    // Somebody else's words, passed on: perhaps what the employer wrote.
    message.forward_origin().is_some()
        || message.photo().is_some()
        || message.voice().is_some()
        || message.audio().is_some()
        || message.video().is_some()
        || message.video_note().is_some()
        || message.document().is_some()
        || message.animation().is_some()
        || message.contact().is_some()
}

/// Splits `/name@bot payload`; the last part tells whether the command is one of ours.
fn command(text: &str) -> Option<(&str, &str, bool)> {
    let (command, payload) = text.strip_prefix('/')?.split_once([' ', '\n']).unwrap_or((text.get(1..)?, ""));
    let name = command.split('@').next().unwrap_or_default();
    Some((name, payload.trim(), COMMANDS.contains(&name)))
}

/// The commands, in the order of the command menu; their descriptions are the messages `command-<name>`.
pub const COMMANDS: [&str; 11] =
    ["start", "menu", "emergency", "delete", "office", "language", "help", "share", "privacy", "about", "stats"];

fn command_input(name: &str, payload: &str, content: &Content, l10n: &L10n) -> Input {
    match name {
        "start" => Input::Start(entry(payload, content, l10n)),
        "menu" => Input::Open(MENU.to_owned()),
        "language" => Input::Language,
        "help" => Input::Help,
        "emergency" => Input::Open(EMERGENCY.to_owned()),
        "office" => Input::Open(HANDOVER.to_owned()),
        "privacy" => Input::Privacy,
        "delete" => Input::Delete,
        "about" => Input::About,
        "stats" => Input::Stats,
        "share" => Input::Share(Share::Language),
        _ => Input::Unknown,
    }
}

/// Reads the payload of a link and leaves out the parts that the bot does not know (any more); `None` if it was mistyped.
#[must_use]
pub fn entry(payload: &str, content: &Content, l10n: &L10n) -> Option<Entry> {
    let mut entry = link::decode(payload)?;
    entry.locale = entry.locale.and_then(|locale| {
        let known = l10n.locales().find(|known| known.tag.eq_ignore_ascii_case(&locale));
        known.map(|known| known.tag.clone())
    });
    entry.dialog = entry.dialog.filter(|dialog| content.start(dialog).is_some());
    Some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_split() {
        let table = [
            ("/start", Some(("start", "", true))),
            ("/start 1x_lar", Some(("start", "1x_lar", true))),
            ("/help@lotse_bot", Some(("help", "", true))),
            ("/nonsense now", Some(("nonsense", "now", false))),
            ("/", Some(("", "", false))),
            ("hello", None),
        ];
        for (text, expected) in table {
            assert_eq!(command(text), expected, "{text}");
        }
    }
}
