//! The words of each message that a way says: not empty, and not the German ones.
//!
//! Invariant: a message is looked at once for each locale and each set of numbers.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;

use super::messages::after;
use super::place::Files;
use crate::dialog::decide::Fact;
use crate::dialog::problem::Problem;
use crate::dialog::prompt::{Body, Prompt, Words};
use crate::l10n::{Locale, message_id};

/// Below so many words a text may be the same in two languages: a name, a number.
const WORDS: usize = 4;

/// Looks at the words of messages.
pub struct Wording<'a> {
    /// What is wrong.
    pub problems: Vec<Problem>,
    files: Files<'a>,
    source: Option<&'a Locale>,
    seen: BTreeSet<String>,
    told: BTreeSet<String>,
}

impl<'a> Wording<'a> {
    /// Begins with nothing looked at; `source` is the locale that the others are translated from.
    pub fn new(files: Files<'a>, source: Option<&'a Locale>) -> Self {
        Self { problems: Vec::new(), files, source, seen: BTreeSet::new(), told: BTreeSet::new() }
    }

    /// Looks at all messages of a prompt.
    pub fn look(&mut self, prompt: &Prompt, locale: &Locale, way: &str) {
        let (words, paragraphs): (&Words, &[String]) = match &prompt.body {
            Body::Ask(ask) => (&ask.words, &[]),
            Body::Info(words) => (words, &[]),
            Body::Outcome(outcome) => (&outcome.words, &outcome.paragraphs),
            _ => return,
        };
        let id = message_id(&words.message);
        let args = stand_ins(words);
        let numbers: Vec<_> = words.facts.iter().filter(|(_, fact)| matches!(fact, Fact::Number(_))).collect();
        let own = [(id.as_str(), None), (id.as_str(), Some("why"))].into_iter();
        for (id, attribute) in own.chain(paragraphs.iter().map(|id| (id.as_str(), None))) {
            if self.seen.insert(format!("{} {id} {attribute:?} {numbers:?}", locale.tag)) && locale.has(id, attribute) {
                let text = locale.say(id, attribute, &args).unwrap_or_default();
                let german = self.source.filter(|source| source.tag != locale.tag);
                let german = german.and_then(|source| source.say(id, attribute, &args));
                let Some((what, todo)) = judged(id, &text, german.as_deref()) else { continue };
                let (file, line) = self.files.message(&locale.tag, id);
                if self.told.insert(format!("{file} {what}")) {
                    self.problems.push(Problem::error(&file, line, format!("{what}{}", after(way, None)), todo));
                }
            }
        }
    }
}

/// Tells what is wrong with a text, and what to do.
fn judged(id: &str, text: &str, german: Option<&str>) -> Option<(String, &'static str)> {
    if text.trim().is_empty() {
        return Some((format!("`{id}` says nothing"), "Write its words."));
    }
    let same = text.split_whitespace().count() >= WORDS && german == Some(text);
    let what = format!("`{id}` is not translated: it has the German words");
    same.then_some((what, "Write it in the language of the locale."))
}

/// The numbers as they are, and something in the place of what is written differently in each locale.
fn stand_ins(words: &Words) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, fact) in &words.facts {
        match fact {
            Fact::Number(number) => args.set(*name, *number),
            _ => args.set(*name, "…"),
        }
    }
    args
}
