//! What people take with them from a result: an office as a contact, further offices, the days for the calendar.
//!
//! Invariant: a button carries all that it needs, so that it works in an old message and after the session has ended. Nothing
//! of it is kept or counted.

use jiff::civil::Date;

use super::button::{BYTES, decode_day, encode_day};
use super::days::{Day, Kind as DayKind, ahead};
use super::directory::{Referral, Wish};
use super::further::{are_marks, marks};
use super::model::{Content, Kind, NodeId};
use super::session::{Answer, Now, Session};
use crate::rules::Land;

/// The most days of one button: 64 bytes hold no more.
const DAYS: usize = 8;
/// The kind of help whose offices are no contacts: in danger people dial, and a saved contact would betray them.
const DANGER: &str = "notruf";

/// A press on a button that hands something over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    /// What it hands over.
    pub what: What,
    /// The locale of the message, for a session that begins with this press.
    pub locale: String,
}

/// What a button hands over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An office (its id) as a contact.
    Contact(String),
    /// The next offices behind those that were shown.
    Offices(Shown),
    /// Days for the calendar.
    Calendar(Vec<Day>),
}

/// The offices that were shown of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The result: it names the kinds of help.
    pub node: NodeId,
    /// The Land of the workplace, if it was known.
    pub land: Option<Land>,
    /// Their marks (see [`super::further`]).
    pub marks: String,
}

/// What is handed over.
#[derive(Debug, Clone)]
pub enum ToSave {
    /// An office as a contact.
    Contact(Box<Referral>, Date),
    /// Further offices.
    Offices(Offices),
    /// Days for the calendar that are today or later, and today; none if all are over.
    Calendar(Vec<Day>, Date),
}

/// Further offices.
#[derive(Debug, Clone)]
pub struct Offices {
    /// The offices, best first.
    pub referrals: Vec<Referral>,
    /// All that were shown with them, if others are left.
    pub more: Option<Shown>,
    /// The day for which this holds.
    pub today: Date,
    /// The time of day in Europe/Berlin, in minutes since midnight.
    pub minute: i16,
}

/// Writes what a button stands for.
pub(super) fn encode(Save { what, locale }: &Save) -> String {
    match what {
        What::Contact(office) => format!("C:{office}:{locale}"),
        What::Offices(Shown { node, land, marks }) => {
            format!("O:{node}:{}:{marks}:{locale}", land.map(Land::code).unwrap_or_default())
        }
        What::Calendar(days) => {
            let day = |day: &Day| format!("{}{}", day.kind.letter(), encode_day(day.date));
            format!("I:{}:{locale}", days.iter().map(day).collect::<Vec<_>>().join("."))
        }
    }
}

/// Reads a button's data, without its locale; `None` for what no button of ours says. Whether the content knows the names is
/// asked when it is opened.
pub(super) fn decode(fields: &[&str]) -> Option<What> {
    Some(match fields {
        ["C", office] if super::load::kebab(office) => What::Contact((*office).to_owned()),
        ["O", node, land, shown] if are_marks(shown) => {
            let land = if land.is_empty() { None } else { Some(Land::parse(land)?) };
            What::Offices(Shown { node: node.parse().ok()?, land, marks: (*shown).to_owned() })
        }
        ["I", days] => What::Calendar(decode_days(days)?),
        _ => return None,
    })
}

fn decode_days(text: &str) -> Option<Vec<Day>> {
    let day = |part: &str| {
        let mut letters = part.chars();
        let kind = DayKind::parse(letters.next()?)?;
        Some(Day { kind, date: decode_day(letters.as_str())? })
    };
    let days: Vec<Day> = text.split('.').map(day).collect::<Option<_>>()?;
    let distinct = days.iter().enumerate().all(|(at, day)| !days[..at].contains(day));
    (distinct && days.len() <= DAYS).then_some(days)
}

/// Finds what a button hands over; `None` if this content does not know its names (any more), or has no more offices.
#[must_use]
pub fn open(content: &Content, session: &Session, what: &What, now: Now) -> Option<ToSave> {
    Some(match what {
        What::Contact(office) => {
            let referral = content.directory.referral(office, now.today)?;
            can_be_saved(&referral).then(|| ToSave::Contact(Box::new(referral), now.today))?
        }
        What::Offices(shown) => {
            let (referrals, more) = next(content, session, shown, now.today)?;
            let marks = format!("{}{}", shown.marks, marks(referrals.iter().map(|referral| &referral.office)));
            let more = more.then(|| Shown { marks, ..shown.clone() });
            ToSave::Offices(Offices { referrals, more, today: now.today, minute: now.minute })
        }
        What::Calendar(days) => ToSave::Calendar(ahead(days, now.today), now.today),
    })
}

/// Finds the button for further offices below a result; `None` if there are none.
#[must_use]
pub fn more(
    content: &Content,
    session: &Session,
    node: &NodeId,
    (referrals, today): (&[Referral], Date),
) -> Option<Shown> {
    let land = match session.answer(&NodeId::common("land")) {
        Some(Answer::Place { land, .. }) => Some(*land),
        _ => None,
    };
    let marks = marks(referrals.iter().map(|referral| &referral.office));
    let shown = Shown { node: node.clone(), land, marks };
    next(content, session, &shown, today).map(|_| shown)
}

fn next(content: &Content, session: &Session, shown: &Shown, today: Date) -> Option<(Vec<Referral>, bool)> {
    let Kind::Outcome { refer, then: None, .. } = &content.node(&shown.node)?.kind else { return None };
    let kreis = match session.answer(&NodeId::common("land")) {
        Some(Answer::Place { land, kreis }) if Some(*land) == shown.land => kreis.as_deref(),
        _ => None,
    };
    let wish = Wish { land: shown.land, kreis, language: session.language() };
    let (referrals, more) = content.directory.further(refer, &wish, today, &shown.marks);
    (!referrals.is_empty()).then_some((referrals, more))
}

/// Tells whether an office is worth saving as a contact: it has a phone that is not quicker dialled than found, and it is not
/// called in danger.
#[must_use]
pub fn can_be_saved(referral: &Referral) -> bool {
    let office = &referral.office;
    office.phone.first().is_some_and(|phone| phone.starts_with('+')) && !office.help.iter().any(|help| help == DANGER)
}

/// Tells whether a result is about danger: nothing of it is to be found on the phone later.
#[must_use]
pub fn is_danger(referrals: &[Referral]) -> bool {
    referrals.iter().any(|referral| referral.office.help.iter().any(|help| help == DANGER))
}

/// Tells whether a button's data fit, with the mark of buttons whose message is to stay.
#[must_use]
pub fn fits(save: &Save) -> bool {
    encode(save).len() < BYTES
}
