//! One locale: its words, how it writes dates and numbers, and what its files say of it.
//!
//! Invariant: a message in which anything fails is not said at all.

use std::borrow::Cow;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Deserialize;

use super::LOCALES;
use super::format::Formats;
use super::resource::add_resource;
use crate::dialog::load::Files;
use crate::dialog::problem::Problem;

/// One locale: its words and how it writes dates and numbers.
pub struct Locale {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What its files say of it.
    pub state: State,
    /// How it writes dates and numbers.
    pub formats: Formats,
    pub(super) bundle: FluentBundle<FluentResource>,
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

impl Locale {
    /// Reads the files of a locale and reports all problems at once.
    pub(super) fn load(tag: &str, files: &Files, problems: &mut Vec<Problem>) -> Option<Self> {
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
pub(super) fn category(category: icu_plurals::PluralCategory) -> &'static str {
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
