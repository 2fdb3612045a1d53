//! What someone wants to have printed: languages, topic, place and workshop, as typed, held against the content.
//!
//! Invariant: an order names only what there is.

use std::fmt;

use jiff::civil::Date;

use super::code::is_code;
use crate::dialog::directory::{Referral, Wish};
use crate::dialog::model::{COMMON, Content, MENU};
use crate::dialog::places::Postcode;
use crate::dialog::session::Entry;
use crate::l10n::L10n;
use crate::rules::Land;

/// The most languages of one paper.
pub const LOCALES: usize = 4;
/// The kind of help whose offices stand on it.
const HELP: &str = "faire-integration";

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// Locales (BCP 47).
    pub locales: Vec<String>,
    /// A topic: a dialog's id.
    pub topic: Option<String>,
    /// The postcode of the office or of the workplaces around it.
    pub plz: Option<String>,
    /// The code of a Land.
    pub land: Option<String>,
    /// The code of a workshop.
    pub code: Option<String>,
}

/// What there is of it.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// The locales, each once.
    pub locales: Vec<String>,
    /// What the link brings along, without a locale.
    pub entry: Entry,
    /// The Kreis of the postcode.
    pub kreis: Option<String>,
    /// The postcode itself, for the addresses of a page's files.
    pub plz: Option<String>,
}

/// What cannot be printed. It says what there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// A locale that there is not, and those that there are.
    Locale(String, Vec<String>),
    /// No locale, or too many.
    Count(usize),
    /// A topic that there is not, and those that there are.
    Topic(String, Vec<String>),
    /// A Land that there is not.
    Land(String),
    /// A postcode that is not in the table.
    Plz(String),
    /// A postcode of several Länder.
    Several(String, Vec<Land>),
    /// A workshop's code that was mistyped.
    Code(String),
}

impl Typed {
    /// Holds it against the content.
    ///
    /// # Errors
    /// The first thing that there is not.
    pub fn order(&self, content: &Content, l10n: &L10n) -> Result<Order, Mistake> {
        let mut locales: Vec<String> = Vec::new();
        for tag in self.locales.iter().map(|tag| tag.trim()).filter(|tag| !tag.is_empty()) {
            if !l10n.has(tag) {
                let known = l10n.locales().map(|locale| locale.tag.clone()).collect();
                return Err(Mistake::Locale(tag.to_owned(), known));
            }
            if !locales.iter().any(|known| known == tag) {
                locales.push(tag.to_owned());
            }
        }
        if locales.len() > LOCALES {
            return Err(Mistake::Count(locales.len()));
        }
        let dialog = given(self.topic.as_ref()).map(|topic| known_topic(content, topic)).transpose()?;
        let (land, kreis) = self.place(content)?;
        let code = given(self.code.as_ref()).map(|code| is_code(code).ok_or_else(|| Mistake::Code(code.to_owned())));
        let plz = given(self.plz.as_ref()).map(str::to_owned);
        Ok(Order { locales, entry: Entry { locale: None, dialog, land, code: code.transpose()? }, kreis, plz })
    }

    fn place(&self, content: &Content) -> Result<(Option<Land>, Option<String>), Mistake> {
        let land = given(self.land.as_ref())
            .map(|land| Land::parse(&land.to_uppercase()).ok_or_else(|| Mistake::Land(land.to_owned())));
        let land = land.transpose()?;
        let Some(plz) = given(self.plz.as_ref()) else { return Ok((land, None)) };
        match content.directory.places.look_up(plz) {
            Postcode::One { land, kreis } => Ok((Some(land), Some(kreis))),
            Postcode::Several(laender) if land.is_some_and(|land| laender.contains(&land)) => Ok((land, None)),
            Postcode::Several(laender) => Err(Mistake::Several(plz.to_owned(), laender)),
            Postcode::Unknown => Err(Mistake::Plz(plz.to_owned())),
        }
    }
}

/// What was typed into a field, if anything was.
fn given(field: Option<&String>) -> Option<&str> {
    field.map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn known_topic(content: &Content, topic: &str) -> Result<String, Mistake> {
    let known = topics(content);
    if known.contains(&topic) { Ok(topic.to_owned()) } else { Err(Mistake::Topic(topic.to_owned(), owned(&known))) }
}

/// Lists the topics that a link can open.
#[must_use]
pub fn topics(content: &Content) -> Vec<&str> {
    content.dialogs.keys().map(String::as_str).filter(|id| ![COMMON, MENU].contains(id)).collect()
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

impl Order {
    /// The link's own part: with the language where there is but one.
    #[must_use]
    pub fn entry(&self) -> Entry {
        let locale = if let [locale] = self.locales.as_slice() { Some(locale.clone()) } else { None };
        Entry { locale, ..self.entry.clone() }
    }

    /// Finds the offices to name, best first: confirmed ones alone, else the official list first.
    #[must_use]
    pub fn offices(&self, content: &Content, today: Date) -> Vec<Referral> {
        let language = if let [locale] = self.locales.as_slice() { Some(locale.as_str()) } else { None };
        let wish = Wish { land: self.entry.land, kreis: self.kreis.as_deref(), language };
        content.directory.help(HELP, &wish, today)
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let laender = |laender: &[Land]| laender.iter().map(|land| land.code()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Locale(tag, known) => write!(f, "there is no locale `{tag}`; there are {}", known.join(", ")),
            Self::Count(count) => write!(f, "a paper holds one to {LOCALES} languages, not {count}"),
            Self::Topic(topic, known) => write!(f, "there is no topic `{topic}`; there are {}", known.join(", ")),
            Self::Land(land) => write!(f, "there is no Land `{land}`; there are {}", laender(&Land::ALL)),
            Self::Plz(plz) => write!(f, "{plz} is no postcode in the table; write five digits, or name the Land"),
            Self::Several(plz, found) => write!(f, "{plz} lies in several Länder; name one too: {}", laender(found)),
            Self::Code(code) => write!(f, "`{code}` is no code of a workshop; look at it again"),
        }
    }
}

impl std::error::Error for Mistake {}
