//! Reads the dialogs and their data, and reports all problems at once.
//!
//! Invariant: a content without problems has no missing node, no circle, no missing case and no outcome without help.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;
use toml::value::Datetime;

use super::data::{directory, figures};
use super::file::File;
use super::model::{COMMON, Content, Dialog, MENU, NodeId};
use super::picture::Pictures;
use super::problem::{Problem, line};
use super::quiz::quiz;
use super::raw::RawNode;
use super::reading::Around;
use super::take::known;
use super::verify::verify;

/// The folder of the dialogs.
pub const DIALOGS: &str = "dialogs";

/// The text of the content's files, by their path below the content folder; a picture as [`super::picture::text`] writes it.
pub type Files = BTreeMap<String, String>;

/// What was read. Use the content only if no problem is an error.
#[derive(Debug)]
pub struct Loaded {
    /// The content, as far as it could be read.
    pub content: Content,
    /// All problems of all files.
    pub problems: Vec<Problem>,
    /// The line of each node in its file.
    pub lines: BTreeMap<NodeId, usize>,
    /// Nodes of which a part could not be read: what lies behind them is not judged.
    pub unread: BTreeSet<NodeId>,
    /// The line of each figure and office, in the order of their files.
    pub figure_lines: Vec<usize>,
    /// See `figure_lines`.
    pub office_lines: Vec<usize>,
}

/// Reads the dialogs, figures, offices and places; `tags` are the locales, whose names travel in buttons.
#[must_use]
pub fn load(files: &Files, tags: &[&str]) -> Loaded {
    let mut problems = Vec::new();
    let (figures, figure_lines) = figures(files, &mut problems);
    let (directory, office_lines) = directory(files, &mut problems);
    let quiz = quiz(files, tags, &mut problems);
    let mut dialogs = BTreeMap::new();
    let mut places = Nodes::default();
    for (path, text) in files {
        let Some(id) = dialog_id(path) else { continue };
        let mut file = File::new(path, text, &mut problems);
        dialogs.insert(id.to_owned(), dialog(&mut file, id, &mut places));
    }
    let Nodes { lines, unread } = places;
    let day = dialogs.values().flat_map(days).max().unwrap_or(Date::MIN);
    let content = Content { dialogs, figures, directory, quiz, pictures: Pictures::read(files), day };
    let mut loaded = Loaded { content, problems, lines, unread, figure_lines, office_lines };
    verify(&mut loaded, tags);
    loaded
}

/// The id of the dialog in a file, if it holds one.
#[must_use]
pub fn dialog_id(path: &str) -> Option<&str> {
    path.strip_prefix("dialogs/")?.strip_suffix(".toml").filter(|id| !id.contains('/'))
}

/// The path of a dialog's file.
#[must_use]
pub fn dialog_path(id: &str) -> String {
    format!("{DIALOGS}/{id}.toml")
}

/// Reads a TOML day without a time.
#[must_use]
pub fn date(datetime: &Datetime) -> Option<Date> {
    let date = datetime.date?;
    let day = |number: u8| i8::try_from(number).ok();
    Date::new(i16::try_from(date.year).ok()?, day(date.month)?, day(date.day)?).ok()
}

fn days(dialog: &Dialog) -> impl Iterator<Item = Date> + '_ {
    dialog.nodes.values().filter_map(|node| node.changed).chain([dialog.reviewed])
}

/// Where the nodes of all dialogs stand, and which of them could not be read whole.
#[derive(Default)]
struct Nodes {
    lines: BTreeMap<NodeId, usize>,
    unread: BTreeSet<NodeId>,
}

/// The head of a dialog's file, as far as it is there.
#[derive(Default)]
struct Head {
    sources: Option<Vec<String>>,
    reviewed: Option<Spanned<Datetime>>,
    start: Option<Spanned<String>>,
    collect: Option<Vec<Spanned<String>>>,
    wishes: Option<Vec<Spanned<String>>>,
    given: BTreeSet<String>,
}

fn dialog(file: &mut File, id: &str, places: &mut Nodes) -> Dialog {
    if !kebab(id) {
        file.problem(0, format!("`{id}` is no name for a dialog"), KEBAB);
    }
    let (mut head, mut raw) = (Head::default(), BTreeMap::new());
    for (key, value) in file.table() {
        head.given.insert(key.get_ref().to_string());
        match key.get_ref().as_ref() {
            "sources" => head.sources = file.value(value),
            "reviewed" => head.reviewed = file.value(value),
            "start" => head.start = file.value(value),
            "collect" => head.collect = file.value(value),
            "wishes" => head.wishes = file.value(value),
            "node" => raw = nodes(file, value),
            name => file.problem(
                key.span().start,
                format!("The key `{name}` is not known"),
                "Known are sources, reviewed, start, collect, wishes and [node.<name>].",
            ),
        }
    }
    let reviewed = check_head(file, &head, id == COMMON);
    let names: Vec<String> = raw.keys().cloned().collect();
    if let Some(start) = head.start.as_ref().filter(|start| id != COMMON && !names.contains(start.get_ref())) {
        missing_node(file, start);
    }
    let around = Around { names: &names, common: id == COMMON };
    let mut nodes = BTreeMap::new();
    for (name, (at, raw)) in raw {
        let node = NodeId::new(id, &name);
        places.lines.insert(node.clone(), line(file.text(), at));
        let (read, whole) = raw.map_or((None, false), |raw| raw.node(file, at, around));
        if !whole {
            places.unread.insert(node);
        }
        nodes.extend(read.map(|node| (name, node)));
    }
    let collect = known(file, "collect", &head.collect.unwrap_or_default());
    let wishes = known(file, "wishes", &head.wishes.unwrap_or_default());
    let (sources, start) = (head.sources.unwrap_or_default(), head.start.map(Spanned::into_inner));
    Dialog { sources, reviewed, start, collect, wishes, nodes }
}

/// Checks the lines above the nodes; returns the day of the review.
fn check_head(file: &mut File, head: &Head, common: bool) -> Date {
    let blank = |sources: &Vec<String>| sources.is_empty() || sources.iter().any(|source| source.trim().is_empty());
    if !head.given.contains("sources") || head.sources.as_ref().is_some_and(blank) {
        file.problem(0, "The file names no `sources`", "Name the paragraphs or pages that its facts come from.");
    }
    if !head.given.contains("reviewed") {
        file.problem(
            0,
            "The file has no `reviewed` day",
            "Write reviewed = 2026-11-23: the day you last held it against its sources.",
        );
    }
    match &head.start {
        Some(start) if common => file.problem(
            start.span().start,
            "common.toml has no start",
            "Remove the line: shared questions are asked by `use`.",
        ),
        None if !common && !head.given.contains("start") => {
            file.problem(0, "The file has no `start`", "Write start = \"<the first node>\".");
        }
        _ => {}
    }
    file.day(head.reviewed.as_ref()).unwrap_or(Date::MIN)
}

/// Reports an edge to nowhere.
pub fn missing_node(file: &mut File, name: &Spanned<String>) {
    let what = format!("There is no node `{}` in this file", name.get_ref());
    file.problem(name.span().start, what, format!("Write [node.{}], or lead to a node that exists.", name.get_ref()));
}

/// What an id is made of.
const KEBAB: &str = "Use small letters, digits and hyphens, beginning with a letter.";

/// Reads the nodes by name, each with its place; `None` for one that is not a table.
fn nodes(file: &mut File, value: Spanned<DeValue>) -> BTreeMap<String, (usize, Option<RawNode>)> {
    let at = value.span().start;
    let DeValue::Table(table) = value.into_inner() else {
        file.problem(at, "`node` is not a table", "Write [node.<name>] above the node's keys.");
        return BTreeMap::new();
    };
    let mut nodes = BTreeMap::new();
    for (name, value) in table {
        let at = name.span().start;
        if !kebab(name.get_ref()) {
            file.problem(at, format!("`{}` is no name for a node", name.get_ref()), KEBAB);
        }
        let node = RawNode::read(file, value);
        nodes.insert(name.get_ref().to_string(), (at, node));
    }
    nodes
}

/// Tells whether an id is kebab-case.
#[must_use]
pub fn kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-')
}

/// Tells whether a content has the dialogs that the bot itself opens.
pub(super) fn required(dialogs: &BTreeMap<String, Dialog>, problems: &mut Vec<Problem>) {
    for id in [MENU, super::model::EMERGENCY, super::model::HANDOVER, COMMON] {
        if !dialogs.contains_key(id) {
            problems.push(Problem::error(
                &dialog_path(id),
                1,
                format!("The dialog `{id}` is missing"),
                "Add the file: the bot opens it by itself.",
            ));
        }
    }
}
