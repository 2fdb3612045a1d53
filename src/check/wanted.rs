//! What the words have to be: the messages that the dialogs and the program say, with their options and variables.
//!
//! Invariant: every message has one place that says it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::quiz::{self, QUIZ_FILE};
use super::take;
use crate::dialog::data::{FIGURES, OFFICES, PLACES, QUIZ};
use crate::dialog::decide::{FactKind, rule};
use crate::dialog::load::{Files, Loaded, dialog_id, dialog_path};
use crate::dialog::model::{COMMON, Kind, MENU, Node, NodeId};
use crate::dialog::picture::parts;
use crate::dialog::problem::Problem;
use crate::dialog::rulebook::rules;
use crate::dialog::topics::topics;
use crate::dialog::ways::{Known, known};
use crate::l10n::search::{LISTS, keywords_id};
use crate::l10n::{FALLBACK, MAIN, OPERATOR, OPERATOR_FILE, OPERATOR_LOCALES, PAPERS, SOURCE, TAKE_FILE, message_id};

/// The stem of the file of words that belong to no dialog.
pub const MAIN_FILE: &str = "main";

/// The stem of the file of words by which topics are found.
pub const SEARCH_FILE: &str = "search";

/// The messages by id.
pub type Messages = BTreeMap<String, Wanted>;

/// What a message has to be.
#[derive(Default)]
pub struct Wanted {
    /// The stem of the file that holds it.
    pub file: String,
    /// Attributes that must be there.
    pub attributes: BTreeSet<String>,
    /// Attributes that may be there.
    pub optional: BTreeSet<String>,
    /// The variables it may name; `None` where no way leads, which is reported already.
    pub variables: Option<BTreeSet<String>>,
    /// Attributes that stand on buttons.
    pub labels: BTreeSet<String>,
    /// Whether the source language alone has a `.copy`: the German text that people copy.
    pub german: bool,
    /// Whether a part of the node could not be read, so that nobody knows its options.
    pub partial: bool,
    /// Whether it may be missing: nothing leads to what it is for.
    pub spare: bool,
}

/// Lists the messages that the dialogs and the program say; two that want the same id are a problem.
pub fn wanted(loaded: &Loaded) -> (Messages, Vec<Problem>) {
    let mut list = List { loaded, messages: Messages::new(), problems: Vec::new() };
    for (file, (id, variables)) in program() {
        let variables = Some(variables.iter().map(|name| (*name).to_owned()).collect());
        let message = Wanted { file: file.to_owned(), variables, ..Wanted::default() };
        list.messages.insert((*id).to_owned(), message);
    }
    for dialog in loaded.content.dialogs.keys().filter(|dialog| *dialog != COMMON) {
        let message = Wanted { file: OPERATOR_FILE.to_owned(), variables: Some(BTreeSet::new()), ..Wanted::default() };
        list.messages.insert(topic_id(dialog), message);
    }
    list.messages.extend(take::wanted(&loaded.content));
    list.messages.extend(quiz::wanted(&loaded.content.quiz));
    list.messages.extend(search(loaded));
    for (id, dialog) in &loaded.content.dialogs {
        let ways = known(&loaded.content, id);
        for (name, node) in &dialog.nodes {
            let node_id = NodeId::new(id, name);
            list.node(&node_id, node, ways.get(name));
            if let Some(message) = list.messages.get_mut(&message_id(&node_id)) {
                message.partial = loaded.unread.contains(&node_id);
            }
        }
    }
    (list.messages, list.problems)
}

/// The lists of words by which topics, and danger, are found. Those of dialogs that are no topic of the menu may be there.
fn search(loaded: &Loaded) -> impl Iterator<Item = (String, Wanted)> {
    let list = |id, spare| {
        let variables = Some(BTreeSet::new());
        (id, Wanted { file: SEARCH_FILE.to_owned(), variables, spare, ..Wanted::default() })
    };
    let led: BTreeSet<String> = topics(&loaded.content).into_iter().map(|topic| topic.dialog).collect();
    let dialogs = &loaded.content.dialogs;
    let mut all: BTreeSet<String> =
        dialogs.keys().filter(|dialog| ![COMMON, MENU].contains(&dialog.as_str())).cloned().collect();
    all.extend(led.iter().cloned());
    // A dialog that is missing is a problem of its own.
    let spare = move |dialog: &String| !led.contains(dialog) || !dialogs.contains_key(dialog);
    let own = all.into_iter().map(move |dialog| list(keywords_id(&dialog), spare(&dialog)));
    LISTS.into_iter().map(move |id| list(id.to_owned(), false)).chain(own)
}

/// The messages that the program says by itself: their file, id and variables.
fn program() -> impl Iterator<Item = (&'static str, &'static (&'static str, &'static [&'static str]))> {
    let files = [(MAIN_FILE, MAIN), (OPERATOR_FILE, OPERATOR)].into_iter().chain(PAPERS);
    files.flat_map(|(file, messages)| messages.iter().map(move |message| (file, message)))
}

struct List<'a> {
    loaded: &'a Loaded,
    messages: Messages,
    problems: Vec<Problem>,
}

impl List<'_> {
    fn node(&mut self, id: &NodeId, node: &Node, known: Option<&Known>) {
        let line = self.loaded.lines.get(id).copied().unwrap_or(1);
        let mut message = Wanted { file: id.dialog.clone(), ..Wanted::default() };
        message.variables = match known {
            _ if id.dialog == COMMON => Some(BTreeSet::new()),
            known => known.map(|known| known.facts.iter().map(|name| (*name).to_owned()).collect()),
        };
        match &node.kind {
            Kind::Decide { .. } | Kind::Dialog { .. } | Kind::Question { .. } => return,
            Kind::Choice { options } => message.labels = options.iter().map(|option| option.id.clone()).collect(),
            Kind::Several { options, .. } => message.labels = options.iter().cloned().collect(),
            Kind::Outcome { add, .. } => self.paragraphs(&id.dialog, add, line),
            Kind::Text => {
                message.variables = Some(BTreeSet::new());
                message.labels.insert("button".to_owned());
                message.german = true;
            }
            _ => {}
        }
        message.attributes.clone_from(&message.labels);
        message.attributes.extend(node.changed.map(|_| "changed".to_owned()));
        if !matches!(node.kind, Kind::Info { .. } | Kind::Text) {
            message.optional.insert("why".to_owned());
        }
        let id = message_id(id);
        if self.messages.contains_key(&id) {
            self.taken(&message.file, &id, line);
        }
        self.messages.insert(id, message);
    }

    /// Adds the paragraphs of an outcome's rules; outcomes of one dialog share them.
    fn paragraphs(&mut self, dialog: &str, add: &[String], line: usize) {
        for rule in add.iter().filter_map(|name| rule(name)) {
            for (case, facts) in rule.cases.iter().filter(|(case, _)| rule.speaking_cases().any(|name| name == *case)) {
                let id = paragraph_id(dialog, rule.name, case);
                let variables: BTreeSet<String> = facts.iter().map(|(name, _)| (*name).to_owned()).collect();
                let message =
                    Wanted { file: dialog.to_owned(), variables: Some(variables.clone()), ..Wanted::default() };
                let before = self.messages.insert(id.clone(), message);
                if before.is_some_and(|before| {
                    before.file != dialog || !before.optional.is_empty() || before.variables != Some(variables)
                }) {
                    self.taken(dialog, &id, line);
                }
            }
        }
    }

    fn taken(&mut self, dialog: &str, id: &str, line: usize) {
        self.problems.push(Problem::error(
            &dialog_path(dialog),
            line,
            format!("The message `{id}` is said in two places"),
            "Give the node another name.",
        ));
    }
}

/// The id of the paragraph that a rule's case adds to outcomes of a dialog.
pub fn paragraph_id(dialog: &str, rule: &str, case: &str) -> String {
    format!("{dialog}-{rule}-{case}")
}

/// The id of a topic's name on the operator pages.
fn topic_id(dialog: &str) -> String {
    format!("{OPERATOR_FILE}-topic-{dialog}")
}

/// Tells whether the locale of a tag has to hold a message: the operator pages speak two languages.
pub fn is_wanted_in(wanted: &Wanted, tag: &str) -> bool {
    !wanted.spare && (wanted.file != OPERATOR_FILE || OPERATOR_LOCALES.contains(&tag))
}

/// The kind of a rule's fact; `None` for what the program itself fills in.
pub fn kind(variable: &str) -> Option<FactKind> {
    let mut facts = rules().flat_map(|rule| rule.cases).flat_map(|(_, facts)| *facts);
    facts.find(|(name, _)| *name == variable).map(|(_, kind)| *kind)
}

/// The most characters that a variable becomes, in the locales that write longest.
pub fn width(variable: &str) -> usize {
    match kind(variable) {
        Some(FactKind::Date) => 48,
        Some(FactKind::Month) => 24,
        Some(FactKind::Number | FactKind::Decimal) => 8,
        Some(FactKind::Money) | None => 20,
    }
}

/// Looks for files that nothing reads, and for an invisible mark that breaks the first message of a file.
pub fn stray(files: &Files, loaded: &Loaded) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, text) in files {
        let data = [FIGURES, OFFICES, PLACES, QUIZ].contains(&path.as_str()) || is_shown(path, loaded);
        let read = data || dialog_id(path).is_some();
        if let Some(tag) = no_locale(path, files) {
            let path = format!("locales/{tag}/state.toml");
            let todo = "Write name, direction (ltr, rtl) and review (machine, person).";
            problems.push(Problem::error(&path, 1, format!("The locale `{tag}` has no state.toml"), todo));
        } else if !read && !belongs(path, loaded) {
            let todo = "Words stand in locales/<tag>/<dialog>.ftl beside a state.toml, ways in dialogs/<id>.toml.";
            problems.push(Problem::error(path, 1, "Nothing reads this file", todo));
        }
        if Path::new(path).extension().is_some_and(|end| end == "ftl") && text.starts_with('\u{feff}') {
            let todo = "Save it as UTF-8 without a byte order mark.";
            problems.push(Problem::error(path, 1, "The file begins with an invisible mark", todo));
        }
    }
    problems
}

/// Tells whether a file is the picture of a question.
fn is_shown(path: &str, loaded: &Loaded) -> bool {
    let mut nodes = loaded.content.dialogs.values().flat_map(|dialog| dialog.nodes.values());
    parts(path).is_some_and(|(name, _)| nodes.any(|node| node.picture.as_deref() == Some(name)))
}

/// Finds the tag of a locale that has words but no state; those that must be there are reported by the loading.
fn no_locale<'a>(path: &'a str, files: &Files) -> Option<&'a str> {
    let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
    let known = [SOURCE, FALLBACK].contains(&tag) || files.contains_key(&format!("locales/{tag}/state.toml"));
    (!known).then_some(tag)
}

/// Tells whether a file is a locale's state, or its words for the program or for a dialog.
fn belongs(path: &str, loaded: &Loaded) -> bool {
    let Some((tag, name)) = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let known = |stem: &str| match stem {
        MAIN_FILE | SEARCH_FILE => true,
        QUIZ_FILE if !loaded.content.quiz.topics.is_empty() => true,
        TAKE_FILE => take::is_offered(&loaded.content),
        paper if PAPERS.iter().any(|(file, _)| *file == paper) => true,
        OPERATOR_FILE => OPERATOR_LOCALES.contains(&tag),
        dialog => loaded.content.dialogs.contains_key(dialog),
    };
    ["state.toml", "tone.toml"].contains(&name) || name.strip_suffix(".ftl").is_some_and(known)
}
