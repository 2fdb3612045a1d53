//! Someone who walks through the built-in content without a chat: what they may do, and what they see.
//!
//! Invariant: a walker presses what the renderer wrote on a button, never a name out of the content.

use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use lotse::dialog::button::{decode, encode};
use lotse::dialog::load::load;
use lotse::dialog::model::{Content, NodeId};
use lotse::dialog::prompt::{Body, Prompt, Words};
use lotse::dialog::session::{Entry, Input, Session};
use lotse::dialog::share::Share;
use lotse::dialog::{Now, Step, step};
use lotse::files;
use lotse::l10n::{Button, L10n, Message, Reply, Target, tags};
use lotse::rules::Land;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The most UTF-16 units of a message (Bot API `text`).
const UNITS: usize = 4096;
/// The most bytes of a button's data (Bot API `callback_data`), less the mark of a message that is to stay.
const DATA: usize = 63;
/// The most buttons of a message and of a row (Bot API).
const BUTTONS: usize = 100;
const ROW: usize = 8;
/// The locales in which everything is read.
pub const LOCALES: [&str; 3] = ["de", "en", "ar"];

/// The content and its words, loaded once.
pub struct World {
    /// The built-in content.
    pub content: Content,
    /// Its words.
    pub l10n: L10n,
}

/// Loads the built-in content, once.
pub fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let files = files::built_in();
        World { content: load(&files, &tags(&files)).content, l10n: L10n::load(&files).0 }
    })
}

/// Someone on their way.
#[derive(Clone)]
pub struct Walker {
    /// Their answers.
    pub session: Session,
    /// What they see.
    pub prompt: Prompt,
    /// Their day.
    pub now: Now,
    /// The data of all buttons they have ever seen.
    seen: Vec<String>,
}

/// Something someone does.
#[derive(Debug, Clone)]
pub enum Move {
    /// Presses a button of the present prompt.
    Press(Index),
    /// Presses a button of any earlier message.
    Old(Index),
    /// Sends data that no button has.
    Forged(String),
    /// Does something by itself: typed words, a command, a link.
    Does(Input),
    /// Waits so many days.
    Waits(i64),
}

impl Walker {
    /// Opens the bot on a day, in a locale.
    pub fn new(today: Date, locale: &str) -> Self {
        let now = Now { today, minute: 0, hour: 0 };
        let entry = Entry { locale: Some(locale.to_owned()), ..Entry::default() };
        let Step { session, prompt } = step(&world().content, Session::new(0), &Input::Start(Some(entry)), now);
        Self { session: session.expect("a start erases nothing"), prompt, now, seen: Vec::new() }
    }

    /// Does one thing; `None` if it is nothing that the engine hears of.
    pub fn makes(&mut self, a_move: &Move) -> Option<Input> {
        let data = match a_move {
            Move::Press(index) => Some(index.get(&self.data()).clone()),
            Move::Old(index) if !self.seen.is_empty() => Some(index.get(&self.seen).clone()),
            Move::Forged(data) => Some(data.clone()),
            _ => None,
        };
        let input = match (a_move, data) {
            (_, Some(data)) => read(&data),
            (Move::Does(input), _) => input.clone(),
            (Move::Waits(days), _) => {
                self.now.today = self.now.today.saturating_add(days.days());
                return None;
            }
            _ => return None,
        };
        self.seen.extend(self.data());
        self.does(&input);
        Some(input)
    }

    /// Does one thing.
    pub fn does(&mut self, input: &Input) {
        let Step { session, prompt } = step(&world().content, self.session.clone(), input, self.now);
        self.session = session.unwrap_or_else(|| Session::new(self.now.hour));
        self.prompt = prompt;
    }

    /// Presses the button whose data has this part: of the present prompt, else of an older message.
    pub fn presses(&mut self, part: &str) {
        let has = |data: &&String| data.contains(part);
        let data = self.data();
        let button = data.iter().find(has).or_else(|| self.seen.iter().rfind(has));
        let input = read(button.unwrap_or_else(|| panic!("there is no button {part} in {data:?}")));
        self.seen.extend(data);
        self.does(&input);
    }

    /// What they read, in their language.
    pub fn reads(&self) -> Reply {
        self.reads_in(self.session.locale.as_deref().unwrap_or("en"))
    }

    /// What they would read in a language.
    pub fn reads_in(&self, locale: &str) -> Reply {
        world().l10n.render(&world().content, &self.prompt, locale)
    }

    /// The data of the buttons they see.
    pub fn data(&self) -> Vec<String> {
        let data = |button: Button| match button.target {
            Target::Data(data) => Some(data),
            Target::Url(_) | Target::Copy(_) => None,
        };
        let keyboards = self.reads().messages.into_iter().flat_map(|message| message.keyboard);
        keyboards.flatten().filter_map(data).collect()
    }

    /// The node they see.
    pub fn words(&self) -> Option<&Words> {
        match &self.prompt.body {
            Body::Ask(ask) => Some(&ask.words),
            Body::Info(words) => Some(words),
            Body::Outcome(outcome) => Some(&outcome.words),
            _ => None,
        }
    }
}

/// Reads the data of a button as the bot does.
pub fn read(data: &str) -> Input {
    decode(data, &world().content, |tag| world().l10n.has(tag))
}

/// Whatever someone may do.
pub fn moves() -> impl Strategy<Value = Move> {
    prop_oneof![
        12 => any::<Index>().prop_map(Move::Press),
        3 => any::<Index>().prop_map(Move::Old),
        2 => forged().prop_map(Move::Forged),
        2 => typed().prop_map(|text| Move::Does(Input::Text(text))),
        2 => commands().prop_map(Move::Does),
        1 => (0..40_i64).prop_map(Move::Waits),
    ]
}

/// The days that walks begin on: before, in and behind the dated figures.
pub fn days() -> impl Strategy<Value = Date> {
    (0..3000_i32).prop_map(|days| date(2022, 1, 1).saturating_add(days.days()))
}

/// Data made by hand: real names in places where they do not belong, and anything at all.
fn forged() -> impl Strategy<Value = String> {
    let mut values: Vec<String> = ["", "-9999-01-01", "2026-02-30", "9999-12-31", "NW", "XX", "yes", "{ $x }"]
        .into_iter()
        .map(str::to_owned)
        .collect();
    values.extend([i64::MIN.to_string(), i64::MAX.to_string(), "-1".to_owned()]);
    values.extend(["paper", "pregnant", "third"].map(str::to_owned));
    let action = select("otudnamlkxbrLpz".chars().collect::<Vec<_>>());
    let locale = select(vec!["de", "ar", "xx", ""]);
    let day = select(vec!["0", "146", "fffffff", "-1", ""]);
    let whole = (action.clone(), node(), select(values), locale, day)
        .prop_map(|(action, node, value, locale, day)| format!("{action}:{node}:{value}:{locale}:{day}"));
    let short = (action, node()).prop_map(|(action, node)| format!("{action}:{node}"));
    prop_oneof![4 => whole, 2 => short, 1 => "\\PC{0,64}", 1 => "[a-z:/]{0,12}"]
}

/// The name of any node, also of those that say nothing, or of none.
fn node() -> impl Strategy<Value = String> {
    let nodes = world()
        .content
        .dialogs
        .iter()
        .flat_map(|(id, dialog)| dialog.nodes.keys().map(move |name| NodeId::new(id, name).to_string()));
    select(nodes.chain(["no/node".to_owned(), "kuendigung/no".to_owned(), "/".to_owned()]).collect::<Vec<_>>())
}

fn typed() -> impl Strategy<Value = String> {
    let known = [
        "24.11.2026",
        "31.02.2026",
        "1.1.1900",
        "٢٤/١١/٢٠٢٦",
        "10.2026",
        "2.224,00",
        "0",
        "-1",
        "1000000000",
        "10115",
        "00000",
        "07919",
        "NRW",
        "\u{202E}28.08",
        "{ $days-left }",
        "<b>",
        "ß",
        "💀",
    ];
    prop_oneof![4 => select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,80}", 1 => "[0-9٠-٩., /-]{0,14}"]
}

/// Commands, links and what the bot makes of messages that it does not understand.
fn commands() -> impl Strategy<Value = Input> {
    let content = &world().content;
    let dialogs: Vec<String> = content.dialogs.keys().filter(|id| content.start(id).is_some()).cloned().collect();
    let locale = prop::option::of(select(LOCALES.to_vec()).prop_map(str::to_owned));
    let link = (locale, prop::option::of(select(dialogs.clone())), prop::option::of(select(Land::ALL.to_vec())))
        .prop_map(|(locale, dialog, land)| {
            Input::Start(Some(Entry { locale, dialog, land, code: land.map(|land| land.code().to_owned()) }))
        });
    let plain = vec![
        Input::Start(None),
        Input::Language,
        Input::Continue,
        Input::Again,
        Input::Help,
        Input::Privacy,
        Input::About,
        Input::Stats,
        Input::Share(Share::Language),
        Input::Share(Share::Link { locale: "ar".to_owned(), dialog: None }),
        Input::Delete,
        Input::Erase,
        Input::Unknown,
        Input::Outdated,
        Input::Locale("ar".to_owned()),
    ];
    prop_oneof![2 => select(plain), 2 => select(dialogs).prop_map(Input::Open), 1 => link]
}

/// The data of a button, for messages of failed tests.
pub fn written(input: &Input) -> String {
    match input {
        Input::Text(text) => format!("typed {text:?}"),
        input => encode(input),
    }
}

/// Tells what is wrong with a message.
pub fn fits(message: &Message) -> Result<(), String> {
    let text = message.text.as_str();
    let units = message.text.units();
    if text.trim().is_empty() || units > UNITS {
        return Err(format!("a text of {units} units"));
    }
    if let Some(left) = text.chars().find(|char| "{}$".contains(*char)) {
        return Err(format!("a `{left}` was left over"));
    }
    let buttons = message.keyboard.iter().map(Vec::len).sum::<usize>();
    if buttons > BUTTONS || message.keyboard.iter().any(|row| row.is_empty() || row.len() > ROW) {
        return Err(format!("{buttons} buttons, or a wrong row"));
    }
    message.keyboard.iter().flatten().try_for_each(works)
}

/// Tells what is wrong with a button: a button that nobody understands is none.
fn works(Button { label, target }: &Button) -> Result<(), String> {
    if label.trim().is_empty() || label.contains(['{', '}', '$']) {
        return Err(format!("the label {label:?}"));
    }
    let Target::Data(data) = target else { return Ok(()) };
    let input = read(data);
    if data.len() > DATA || matches!(input, Input::Unknown | Input::Outdated) || encode(&input) != *data {
        return Err(format!("the button {label:?} holds {data:?}, read as {input:?}"));
    }
    Ok(())
}
