//! Rows of answers and ends in German words.
//!
//! Invariant: an answer is written as it stands on its button.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;

use crate::dialog::model::NodeId;
use crate::dialog::session::Answer;
use crate::l10n::{L10n, SOURCE, message_id};

/// More different answers to a question than that are not listed one by one.
const LISTED: usize = 4;
/// The most characters of the first words of an end.
const WORDS: usize = 90;

/// One line of the table.
pub struct Row {
    /// The dialog.
    pub dialog: String,
    /// The answers in words.
    pub answers: String,
    /// Where they ended.
    pub ended: String,
    /// Where they end now.
    pub ends: String,
}

/// Answers that part the two contents: by question in the order of asking, and where they end.
pub struct Parting {
    /// The answers up to there.
    pub answers: Vec<(NodeId, Answer)>,
    /// Where they ended.
    pub ended: BTreeSet<String>,
    /// Where they end now.
    pub ends: BTreeSet<String>,
}

/// Makes rows of partings; those that ask the same questions and end alike are one.
pub fn joined(now: &L10n, before: &L10n, dialog: &str, partings: Vec<Parting>) -> Vec<Row> {
    let mut groups: BTreeMap<String, Vec<Parting>> = BTreeMap::new();
    for parting in partings {
        let questions: Vec<String> = parting.answers.iter().map(|(question, _)| question.to_string()).collect();
        let key = format!("{questions:?} {:?} {:?}", parting.ended, parting.ends);
        groups.entry(key).or_default().push(parting);
    }
    let row = |group: Vec<Parting>| {
        let first = group.first()?;
        let steps = first.answers.iter().enumerate().map(|(at, (question, _))| {
            let mut labels: Vec<String> = Vec::new();
            for (_, answer) in group.iter().filter_map(|parting| parting.answers.get(at)) {
                let label = label(now, before, question, answer);
                labels.extend(Some(label).filter(|label| !labels.contains(label)));
            }
            if labels.len() > LISTED {
                labels.drain(LISTED - 1..labels.len() - 1);
                labels.insert(LISTED - 1, "…".to_owned());
            }
            labels.join(" / ")
        });
        let list = |ends: &BTreeSet<String>| ends.iter().map(|end| cell(end)).collect::<Vec<_>>().join("<br>");
        let answers = cell(&steps.collect::<Vec<_>>().join(" → "));
        Some(Row { dialog: dialog.to_owned(), answers, ended: list(&first.ended), ends: list(&first.ends) })
    };
    groups.into_values().filter_map(row).collect()
}

/// An answer in German words, as it stands on the button.
fn label(now: &L10n, before: &L10n, question: &NodeId, answer: &Answer) -> String {
    let say = |id: &str, attribute: Option<&str>| {
        let said = |l10n: &L10n| l10n.say(SOURCE, id, attribute, &FluentArgs::new()).map(|said| said.text);
        said(now).or_else(|| said(before)).unwrap_or_else(|| id.to_owned())
    };
    let id = message_id(question);
    match answer {
        Answer::Option(option) => say(&id, Some(option)),
        Answer::Ticks { ticks, .. } if ticks.is_empty() => say("button-nothing", None),
        Answer::Ticks { ticks, .. } => ticks.iter().map(|tick| say(&id, Some(tick))).collect::<Vec<_>>().join(" + "),
        Answer::Date(date) => now.locale(SOURCE).map_or_else(|| date.to_string(), |locale| locale.formats.short(*date)),
        Answer::Amount(value) => (value / 100).to_string(),
        Answer::Place { land, .. } => say(&format!("land-{}", land.code().to_lowercase()), None),
        Answer::Unknown => say("button-unknown", None),
        Answer::Seen => String::new(),
    }
}

/// The first words of a message in German, with dots for what the program fills in.
pub fn first_words(l10n: &L10n, message: &NodeId, facts: Vec<(String, String)>) -> String {
    let mut args = FluentArgs::new();
    for (name, dots) in facts {
        args.set(name, dots);
    }
    let text = l10n.say(SOURCE, &message_id(message), None, &args).map(|said| said.text).unwrap_or_default();
    let line: String = text.lines().next().unwrap_or_default().replace("<b>", "").replace("</b>", "");
    if line.chars().count() <= WORDS { line } else { format!("{}…", line.chars().take(WORDS).collect::<String>()) }
}

/// Keeps a text inside its cell of the table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
