//! Reads the dialogs and their data, and reports all problems at once.
//!
//! Invariant: a content without problems has no missing node, no circle, no missing case and no outcome without help.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::value::Datetime;

use super::directory::{Directory, Office};
use super::model::{COMMON, Content, Dialog, MENU, NodeId};
use super::places::Places;
use super::problem::{Problem, line};
use super::raw::RawNode;
use super::verify::verify;
use crate::rules::figures::{Figure, Figures};

/// The folder of the dialogs.
pub const DIALOGS: &str = "dialogs";
/// The files beside the dialogs.
pub const FIGURES: &str = "dialogs/data/figures.toml";
/// See [`Directory`].
pub const OFFICES: &str = "dialogs/data/offices.toml";
/// See [`Places`].
pub const PLACES: &str = "dialogs/data/plz.csv";

/// The text of the content's files, by their path below the content folder.
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
    let mut dialogs = BTreeMap::new();
    let mut lines = BTreeMap::new();
    for (path, text) in files {
        let Some(id) = dialog_id(path) else { continue };
        let mut file = File { path, text, problems: &mut problems };
        dialogs.insert(id.to_owned(), dialog(&mut file, id, &mut lines));
    }
    let day = dialogs.values().flat_map(days).max().unwrap_or(Date::MIN);
    let content = Content { dialogs, figures, directory, day };
    let mut loaded = Loaded { content, problems, lines, figure_lines, office_lines };
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

/// One file while it is read.
pub struct File<'a> {
    /// Its path below the content folder.
    pub path: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> File<'a> {
    /// Notes a problem at a byte offset.
    pub fn problem(&mut self, offset: usize, what: impl Into<String>, todo: impl Into<String>) {
        self.problems.push(Problem::error(self.path, line(self.text, offset), what, todo));
    }

    /// Reads one value; a problem names the place.
    fn value<T: DeserializeOwned>(&mut self, value: Spanned<DeValue>) -> Option<T> {
        let start = value.span().start;
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                let offset = error.span().map_or(start, |span| span.start);
                self.problem(offset, error.message().to_owned(), "Write it as docs/content.md shows.");
                None
            }
        }
    }

    /// Reads the file's table; syntax errors become problems and the rest is read all the same.
    fn table(&mut self) -> DeTable<'a> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            self.problem(offset, format!("This is not TOML: {}", error.message()), "Mend the line.");
        }
        table.into_inner()
    }

    /// Reads the records of `[[name]]` with the line of each; other keys go to `other`.
    fn records<T: DeserializeOwned>(
        &mut self,
        name: &str,
        mut other: impl FnMut(&mut Self, &str, Spanned<DeValue>),
    ) -> Vec<(T, usize)> {
        let mut records = Vec::new();
        for (key, value) in self.table() {
            let DeValue::Array(_) = value.get_ref() else {
                other(self, key.get_ref(), value);
                continue;
            };
            if key.get_ref() != name {
                self.problem(
                    key.span().start,
                    format!("`{}` is not known here", key.get_ref()),
                    format!("Write [[{name}]]."),
                );
                continue;
            }
            let DeValue::Array(array) = value.into_inner() else {
                continue;
            };
            for record in array {
                let at = line(self.text, record.span().start);
                records.extend(self.value(record).map(|record| (record, at)));
            }
        }
        records
    }
}

fn dialog(file: &mut File, id: &str, lines: &mut BTreeMap<NodeId, usize>) -> Dialog {
    let (mut sources, mut reviewed, mut start, mut raw) = (None, None, None, BTreeMap::new());
    for (key, value) in file.table() {
        let at = key.span().start;
        match key.get_ref().as_ref() {
            "sources" => sources = file.value::<Vec<String>>(value),
            "reviewed" => reviewed = file.value::<Datetime>(value).as_ref().and_then(date),
            "start" => start = file.value::<Spanned<String>>(value),
            "node" => raw = nodes(file, value),
            name => file.problem(
                at,
                format!("The key `{name}` is not known"),
                "Known are sources, reviewed, start and [node.<name>].",
            ),
        }
    }
    if sources.as_ref().is_none_or(Vec::is_empty) {
        file.problem(0, "The file names no `sources`", "Name the paragraphs or pages that its facts come from.");
    }
    if reviewed.is_none() {
        file.problem(
            0,
            "The file has no `reviewed` day",
            "Write reviewed = 2026-11-23: the day you last held it against its sources.",
        );
    }
    match &start {
        Some(start) if id == COMMON => file.problem(
            start.span().start,
            "common.toml has no start",
            "Remove the line: shared questions are asked by `use`.",
        ),
        Some(start) if !raw.contains_key(start.get_ref()) => missing_node(file, start),
        None if id != COMMON => file.problem(0, "The file has no `start`", "Write start = \"<the first node>\"."),
        _ => {}
    }
    let names: Vec<String> = raw.keys().cloned().collect();
    let mut nodes = BTreeMap::new();
    for (name, (at, raw)) in raw {
        lines.insert(NodeId::new(id, &name), line(file.text, at));
        if let Some(node) = raw.node(file, at, &names, id == COMMON) {
            nodes.insert(name, node);
        }
    }
    let start = start.map(Spanned::into_inner);
    Dialog { sources: sources.unwrap_or_default(), reviewed: reviewed.unwrap_or(Date::MIN), start, nodes }
}

/// Reports an edge to nowhere.
pub fn missing_node(file: &mut File, name: &Spanned<String>) {
    let what = format!("There is no node `{}` in this file", name.get_ref());
    file.problem(name.span().start, what, format!("Write [node.{}], or lead to a node that exists.", name.get_ref()));
}

fn nodes(file: &mut File, value: Spanned<DeValue>) -> BTreeMap<String, (usize, RawNode)> {
    let at = value.span().start;
    let DeValue::Table(table) = value.into_inner() else {
        file.problem(at, "`node` is not a table", "Write [node.<name>] above the node's keys.");
        return BTreeMap::new();
    };
    let mut nodes = BTreeMap::new();
    for (name, value) in table {
        let at = name.span().start;
        if !kebab(name.get_ref()) {
            file.problem(
                at,
                format!("`{}` is no name for a node", name.get_ref()),
                "Use small letters, digits and hyphens, beginning with a letter.",
            );
        }
        if let Some(node) = file.value(value) {
            nodes.insert(name.get_ref().to_string(), (at, node));
        }
    }
    nodes
}

/// Tells whether an id is kebab-case.
#[must_use]
pub fn kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-')
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    key: String,
    value: f64,
    unit: String,
    valid_from: Option<Datetime>,
    valid_to: Option<Datetime>,
    statute: String,
    source: String,
}

fn figures(files: &Files, problems: &mut Vec<Problem>) -> (Figures, Vec<usize>) {
    let Some(mut file) = data_file(files, FIGURES, problems) else {
        return (Figures::new(Vec::new()), Vec::new());
    };
    let records = file.records("figure", |file, key, value| {
        file.problem(value.span().start, format!("`{key}` is not known here"), "Write [[figure]].");
    });
    let (figures, lines) = records.into_iter().map(|(raw, line)| (figure(raw), line)).unzip();
    (Figures::new(figures), lines)
}

fn figure(raw: RawFigure) -> Figure {
    #[expect(clippy::cast_possible_truncation, reason = "amounts of the law are far below 2^53 hundredths")]
    let value = (raw.value * 100.0).round() as i64;
    Figure {
        key: raw.key,
        value,
        unit: raw.unit,
        valid_from: raw.valid_from.as_ref().and_then(date),
        valid_to: raw.valid_to.as_ref().and_then(date),
        statute: raw.statute,
        source: raw.source,
    }
}

fn directory(files: &Files, problems: &mut Vec<Problem>) -> (Directory, Vec<usize>) {
    let mut researched = None;
    let mut offices = Vec::new();
    if let Some(mut file) = data_file(files, OFFICES, problems) {
        offices = file.records::<Office>("office", |file, key, value| {
            let at = value.span().start;
            match key {
                "researched" => researched = file.value::<Datetime>(value).as_ref().and_then(date),
                _ => file.problem(at, format!("`{key}` is not known here"), "Write [[office]]."),
            }
        });
        if researched.is_none() {
            file.problem(
                0,
                "The file has no `researched` day",
                "Write researched = 2026-11-22: the day its sources were read.",
            );
        }
    }
    let (offices, lines) = offices.into_iter().unzip();
    let researched = researched.unwrap_or(Date::MIN);
    (Directory { researched, offices, places: places(files, problems) }, lines)
}

fn places(files: &Files, problems: &mut Vec<Problem>) -> Places {
    let Some(file) = data_file(files, PLACES, problems) else {
        return Places::default();
    };
    Places::parse(file.text).unwrap_or_else(|line| {
        let todo = "Write plz,laender,place,kreis,lat,lon.";
        problems.push(Problem::error(PLACES, line, "This line is not one of the table", todo));
        Places::default()
    })
}

fn data_file<'a>(files: &'a Files, path: &'a str, problems: &'a mut Vec<Problem>) -> Option<File<'a>> {
    if let Some(text) = files.get(path) {
        return Some(File { path, text, problems });
    }
    problems.push(Problem::error(
        path,
        1,
        "The file is missing",
        "Add it: a content folder holds dialogs/, dialogs/data/ and locales/.",
    ));
    None
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
