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

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Deserialize;

pub use self::contact::Contact;
pub use self::format::Formats;
pub use self::found::{Card, OFFERED};
pub use self::main_words::MAIN;
pub use self::office::spaced;
pub use self::operator::{OPERATOR_FILE, OPERATOR_LOCALES};
pub use self::operator_words::OPERATOR;
pub use self::papers::PAPERS;
pub use self::quiz::{QUIZ, QUIZ_TOPICS, quiz_id};
pub use self::render::message_id;
pub use self::reply::{ALERT, Attachment, Button, Html, Message, Reply, Target};
use self::resource::add_resource;
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

/// One locale: its words and how it writes dates and numbers.
pub struct Locale {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What its files say of it.
    pub state: State,
    /// How it writes dates and numbers.
    pub formats: Formats,
    bundle: FluentBundle<FluentResource>,
}

/// `state.toml` of a locale.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The language's own name, in its own script.
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Who has checked the texts.
    pub review: Review,
    /// Whose dates and numbers to write, where the tag alone would mean another country's (BCP 47).
    pub formats: Option<String>,
}

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Who has checked the texts of a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Nobody yet: a machine wrote them.
    Machine,
    /// A person.
    Person,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).field("state", &self.state).finish_non_exhaustive()
    }
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

impl Locale {
    fn load(tag: &str, files: &Files, problems: &mut Vec<Problem>) -> Option<Self> {
        let folder = format!("{LOCALES}{tag}/");
        let path = format!("{folder}state.toml");
        let state: State = match toml::from_str(files.get(&path)?) {
            Ok(state) => state,
            Err(error) => {
                let line = error.span().map_or(1, |span| crate::dialog::problem::line(&files[&path], span.start));
                problems.push(Problem::error(
                    &path,
                    line,
                    error.message().to_owned(),
                    "Write name, direction (ltr, rtl) and review (machine, person).",
                ));
                return None;
            }
        };
        let Some(formats) = Formats::new(state.formats.as_deref().unwrap_or(tag)) else {
            problems.push(Problem::error(&path, 1, format!("`{tag}` is no BCP 47 tag"), "Rename the folder."));
            return None;
        };
        let mut bundle = FluentBundle::new_concurrent(vec![formats.language()]);
        bundle.set_use_isolating(false);
        let plural = formats.plural();
        bundle
            .add_function("PLURAL", move |arguments, _| plural_category(&plural, arguments))
            .expect("a new bundle has no function of that name");
        for (path, text) in files.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder)) {
            if Path::new(path).extension().is_some_and(|end| end == "ftl") {
                add_resource(&mut bundle, path, text, problems);
            }
        }
        Some(Self { tag: tag.to_owned(), state, formats, bundle })
    }

    /// Tells whether the script runs from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.state.direction == Direction::Rtl
    }

    /// Tells whether a message, or an attribute of it, is there.
    #[must_use]
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// Says a message, or an attribute of it; `None` if it is missing or if anything in it fails.
    #[must_use]
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// `PLURAL($n)`: the CLDR plural category of a whole number, from ICU4X.
fn plural_category<'a>(rules: &icu_plurals::PluralRules, arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    match arguments.first() {
        Some(FluentValue::Number(number)) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "facts are whole numbers far below 2^53"
            )]
            let whole = number.value.abs() as u64;
            FluentValue::String(Cow::Borrowed(category(rules.category_for(whole))))
        }
        _ => FluentValue::Error,
    }
}

/// The name of a plural category, as Fluent's variants have it.
fn category(category: icu_plurals::PluralCategory) -> &'static str {
    use icu_plurals::PluralCategory as P;
    match category {
        P::Zero => "zero",
        P::One => "one",
        P::Two => "two",
        P::Few => "few",
        P::Many => "many",
        P::Other => "other",
    }
}
