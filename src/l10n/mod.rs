//! Floor 2: a prompt becomes a reply in the person's language.
//!
//! Invariant: every sentence comes from a locale's files. A text that fails in one locale is said in the source
//! language with a line that says so; nothing half-made is ever said.

mod contact;
mod feedback;
mod fold;
mod format;
mod found;
mod keyboard;
mod likeness;
mod locale;
mod main_words;
mod notes;
mod office;
mod operator;
mod operator_words;
mod pages;
mod papers;
mod phrases;
mod quiz;
mod render;
mod reply;
mod resource;
mod save;
pub mod search;
mod share;
mod take;
mod take_card;
mod take_words;

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

pub use self::contact::Contact;
pub use self::format::Formats;
pub use self::found::{Card, OFFERED};
pub use self::locale::{Direction, Locale, Review, State};
pub use self::main_words::MAIN;
pub use self::office::spaced;
pub use self::operator::{OPERATOR_FILE, OPERATOR_LOCALES};
pub use self::operator_words::OPERATOR;
pub use self::papers::PAPERS;
pub use self::quiz::{QUIZ, QUIZ_TOPICS, quiz_id};
pub use self::render::message_id;
pub use self::reply::{ALERT, Attachment, Button, Html, Message, Reply, Target};
pub use self::resource::syntax;
use self::search::Search;
pub use self::take_card::CardLine;
pub use self::take_words::{TAKE, TAKE_DAYS, TAKE_FILE, TAKE_ITEMS, TAKE_LANGUAGES, TAKE_TOPICS, TAKE_WISHES};
use crate::dialog::load::{Files, dialog_id};
use crate::dialog::problem::Problem;

/// The locale in which the texts are written first.
pub const SOURCE: &str = "de";
/// The locale for people whose language the bot does not have.
pub const FALLBACK: &str = "en";
/// The folder of the locales.
const LOCALES: &str = "locales/";

/// All locales.
#[derive(Debug)]
pub struct L10n {
    locales: BTreeMap<String, Locale>,
    search: Search,
}

/// The tags of the locales in a content folder.
#[must_use]
pub fn tags(files: &Files) -> Vec<&str> {
    files.keys().filter_map(|path| path.strip_prefix(LOCALES)?.strip_suffix("/state.toml")).collect()
}

impl L10n {
    /// Reads all locales and reports all problems at once.
    #[must_use]
    pub fn load(files: &Files) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut locales = BTreeMap::new();
        for tag in tags(files) {
            if let Some(locale) = Locale::load(tag, files, &mut problems) {
                locales.insert(tag.to_owned(), locale);
            }
        }
        for tag in [SOURCE, FALLBACK].iter().filter(|tag| !locales.contains_key(**tag)) {
            let path = format!("{LOCALES}{tag}/state.toml");
            problems.push(Problem::error(
                &path,
                1,
                format!("The locale `{tag}` is missing"),
                "Add it: other locales fall back to it.",
            ));
        }
        let topics: Vec<&str> = files.keys().filter_map(|path| dialog_id(path)).collect();
        let search = Search::new(locales.values(), &topics);
        (Self { locales, search }, problems)
    }

    /// Tells whether the bot has a locale.
    #[must_use]
    pub fn has(&self, tag: &str) -> bool {
        self.locales.contains_key(tag)
    }

    /// The words by which topics and danger are found.
    #[must_use]
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// Lists the locales, the source first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        let source = self.locales.get(SOURCE);
        source.into_iter().chain(self.locales.values().filter(|locale| locale.tag != SOURCE))
    }

    /// Finds the locale for the language of someone's phone (IETF tag of the Bot API's `User.language_code`):
    /// the tag itself, then its language alone, then English.
    #[must_use]
    pub fn guess(&self, language_code: Option<&str>) -> &str {
        let tag = language_code.unwrap_or_default().to_lowercase();
        let language = tag.split('-').next().unwrap_or_default();
        let found = [tag.as_str(), language].into_iter().find_map(|tag| self.locales.get_key_value(tag));
        found.map_or(FALLBACK, |(tag, _)| tag)
    }

    /// Finds a locale, else English, else German; `None` only in a content without locales, which `load` reports.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        [tag, FALLBACK, SOURCE].iter().find_map(|tag| self.locales.get(*tag))
    }

    /// Says a message without variables; nothing where no locale has it, which `check` rules out.
    #[must_use]
    pub fn plain(&self, tag: &str, id: &str) -> String {
        self.say(tag, id, None, &FluentArgs::new()).map(|said| said.text).unwrap_or_default()
    }

    /// Says a message, or an attribute of it, in a locale; in the source language where the locale fails.
    #[must_use]
    pub fn say(&self, tag: &str, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<Said> {
        let own = self.locale(tag)?;
        if let Some(text) = own.say(id, attribute, args) {
            return Some(Said { text, foreign: false });
        }
        let text = self.locales.get(SOURCE)?.say(id, attribute, args)?;
        Some(Said { text, foreign: true })
    }
}

/// A text and whether it is not in the language that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text, with `<b>` as its only markup.
    pub text: String,
    /// Whether it is in the source language instead.
    pub foreign: bool,
}
