//! Holds the words of each locale against the nodes: what is missing, what is left over, what cannot work.
//!
//! Invariant: a locale without problems can say everything that the dialogs can ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Pattern};

use super::text::{Parts, Select, Terms, longest, markup};
use super::wanted::{Messages, Wanted, is_wanted_in, kind, wanted};
use crate::dialog::decide::FactKind;
use crate::dialog::load::{Files, Loaded};
use crate::dialog::problem::{Problem, line};
use crate::l10n::{Formats, L10n, SOURCE, syntax, tags};

/// The names of plural categories (CLDR).
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A text of a locale: where it stands and the longest that it can become.
pub struct Text {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The text at its longest.
    pub longest: String,
}

/// The texts of a locale by message and attribute.
pub type Texts = BTreeMap<(String, Option<String>), Text>;

/// Checks all locales, also those whose state could not be read; returns their texts by tag too.
pub fn check(files: &Files, loaded: &Loaded, l10n: &L10n) -> (Vec<Problem>, BTreeMap<String, Texts>) {
    let (wanted, mut problems) = wanted(loaded);
    let mut all = BTreeMap::new();
    for tag in tags(files) {
        let own = l10n.locales().find(|locale| locale.tag == tag).map(|locale| locale.formats.categories());
        let by_tag = || Formats::new(tag).map(|formats| formats.categories());
        let categories = own.or_else(by_tag).unwrap_or_default();
        let (texts, seen) = (Texts::new(), BTreeSet::new());
        let source = tag == SOURCE;
        let mut sheet = Sheet { wanted: &wanted, loaded, source, categories, texts, seen, problems: &mut problems };
        let folder = format!("locales/{tag}/");
        for (path, text) in files.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder)) {
            if Path::new(path).extension().is_some_and(|end| end == "ftl") {
                sheet.file(path, text);
            }
        }
        sheet.missing(tag);
        all.insert(tag.to_owned(), sheet.texts);
    }
    (problems, all)
}

/// The words of one locale while they are checked.
struct Sheet<'a> {
    wanted: &'a Messages,
    loaded: &'a Loaded,
    /// Whether it is the locale that the others are translated from.
    source: bool,
    categories: Vec<&'static str>,
    texts: Texts,
    seen: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

/// One message while it is checked.
#[derive(Clone, Copy)]
struct Place<'a> {
    path: &'a str,
    text: &'a str,
    id: &'a str,
    wanted: &'a Wanted,
    terms: &'a Terms<'a>,
}

impl Place<'_> {
    /// The line of a name in the file's text, of which it is a part.
    fn line(&self, name: &str) -> usize {
        line_of(self.text, name)
    }

    /// Notes a problem at a name in the file's text.
    fn problem(&self, at: &str, what: impl Into<String>, todo: impl Into<String>) -> Problem {
        Problem::error(self.path, self.line(at), what, todo)
    }
}

/// The name of a file without its folder and its end.
fn stem(path: &str) -> &str {
    Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// Finds the line (from 1) of a part of a text.
fn line_of(text: &str, part: &str) -> usize {
    line(text, part.as_ptr().addr().saturating_sub(text.as_ptr().addr()))
}

impl Sheet<'_> {
    fn file(&mut self, path: &str, text: &str) {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
            self.problems.extend(errors.iter().map(|error| syntax(path, text, error)));
            resource
        });
        let mut terms = Terms::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name, &term.value);
            }
        }
        let none = Wanted { variables: Some(BTreeSet::new()), ..Wanted::default() };
        for (name, pattern) in &terms {
            let place = Place { path, text, id: name, wanted: &none, terms: &terms };
            self.pattern(place, name, pattern);
        }
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            self.seen.insert(id.to_owned());
            let Some(wanted) = self.wanted.get(id) else {
                self.left_over(path, line_of(text, id), id);
                continue;
            };
            let place = Place { path, text, id, wanted, terms: &terms };
            if wanted.file != stem(path) {
                let (what, todo) =
                    (format!("`{id}` stands in the wrong file"), format!("Move it to {}.ftl.", wanted.file));
                self.problems.push(place.problem(id, what, todo));
            }
            self.message(place, message);
        }
    }

    fn left_over(&mut self, path: &str, line: usize, id: &str) {
        let stem = stem(path);
        let whole = self.loaded.content.dialogs.get(stem).is_none_or(|dialog| {
            let unread = self.loaded.unread.iter().filter(|node| node.dialog == stem);
            unread.into_iter().all(|node| dialog.nodes.contains_key(&node.node))
        });
        if whole {
            let what = format!("The message `{id}` belongs to no node");
            self.problems.push(Problem::error(path, line, what, "Remove it, or name the node that says it."));
        }
    }

    fn missing(&mut self, tag: &str) {
        let missing = self.wanted.iter().filter(|(id, wanted)| !self.seen.contains(*id) && is_wanted_in(wanted, tag));
        for (id, wanted) in missing {
            let path = format!("locales/{tag}/{}.ftl", wanted.file);
            let what = format!("The message `{id}` is missing");
            self.problems.push(Problem::error(&path, 1, what, format!("Write {id} = ….")));
        }
    }

    fn message<'t>(&mut self, place: Place<'t>, message: &Message<&'t str>) {
        let Place { id, wanted, .. } = place;
        match &message.value {
            Some(pattern) => self.text(place, None, pattern),
            None => self.problems.push(place.problem(
                id,
                format!("`{id}` has no words"),
                "Write them behind the equals sign.",
            )),
        }
        let mut names = BTreeSet::new();
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if !names.insert(name) {
                self.problems.push(place.problem(
                    name,
                    format!("`{id}` has `.{name}` twice"),
                    "Remove one of the two.",
                ));
            }
            let german = wanted.german && self.source && name == "copy";
            if !wanted.partial && !german && !wanted.attributes.contains(name) && !wanted.optional.contains(name) {
                let todo = "Remove the line, or add the option to the node.";
                self.problems.push(place.problem(name, format!("`{id}` has no option `{name}`"), todo));
            }
            self.text(place, Some(name), &attribute.value);
        }
        let copy = (wanted.german && self.source).then(|| "copy".to_owned());
        for name in wanted.attributes.iter().chain(&copy).filter(|name| !names.contains(name.as_str())) {
            let todo = format!("Write .{name} = … below it.");
            self.problems.push(place.problem(id, format!("`{id}` has no words for `.{name}`"), todo));
        }
    }

    /// Checks a text that is said, and keeps it at its longest.
    fn text<'t>(&mut self, place: Place<'t>, attribute: Option<&'t str>, pattern: &Pattern<&'t str>) {
        let name = attribute.unwrap_or(place.id);
        self.pattern(place, name, pattern);
        let longest = longest(pattern, place.terms);
        let whole = |paragraph: &str| paragraph.matches("<b>").count() == paragraph.matches("</b>").count();
        if markup(&longest).is_none() && !longest.split("\n\n").all(whole) {
            let todo = "Close it before the empty line: long texts are cut there.";
            self.problems.push(place.problem(name, format!("<b> runs over an empty line in `{}`", place.id), todo));
        }
        let text = Text { path: place.path.to_owned(), line: place.line(name), longest };
        self.texts.insert((place.id.to_owned(), attribute.map(str::to_owned)), text);
    }

    /// Checks the variables, terms, functions, plurals and markup of a text.
    fn pattern<'t>(&mut self, place: Place<'t>, name: &'t str, pattern: &Pattern<&'t str>) {
        let parts = Parts::of(pattern);
        self.variables(place, &parts);
        self.references(place, &parts);
        for select in &parts.selects {
            self.select(place, name, select);
        }
        let wrong: BTreeSet<&str> = parts.runs.iter().filter_map(|run| markup(run)).collect();
        for what in wrong {
            let todo = "The only markup is <b>…</b>, opened and closed in one text.";
            self.problems.push(place.problem(name, format!("In `{}` {what}", place.id), todo));
        }
    }

    fn variables(&mut self, place: Place, parts: &Parts) {
        let Some(known) = &place.wanted.variables else { return };
        for name in parts.variables.iter().filter(|name| !known.contains(**name)) {
            let names: Vec<&str> = known.iter().map(String::as_str).collect();
            let todo = if names.is_empty() {
                "No variable is known here.".to_owned()
            } else {
                format!("Known here: ${}.", names.join(", $"))
            };
            self.problems.push(place.problem(
                name,
                format!("The variable `${name}` does not exist in `{}`", place.id),
                todo,
            ));
        }
    }

    fn references(&mut self, place: Place, parts: &Parts) {
        for name in parts.terms.iter().filter(|name| !place.terms.contains_key(**name)) {
            let todo = format!("Write -{name} = … in the same file.");
            self.problems.push(place.problem(name, format!("The term `-{name}` does not exist in this file"), todo));
        }
        if place.wanted.file.is_empty() {
            for name in &parts.terms {
                let what = format!("The term `-{}` quotes the term `-{name}`", place.id);
                self.problems.push(place.problem(name, what, "Write the words out."));
            }
        }
        for name in &parts.messages {
            let todo = "Write the words out, or make a term of them.";
            self.problems.push(place.problem(name, format!("`{}` quotes the message `{name}`", place.id), todo));
        }
        for name in parts.functions.iter().filter(|name| **name != "PLURAL") {
            let todo = "Use PLURAL($n), or leave the value to the program.";
            self.problems.push(place.problem(name, format!("The function `{name}` does not exist"), todo));
        }
    }

    fn select(&mut self, place: Place, name: &str, select: &Select) {
        let id = place.id;
        let at = select.keys.first().copied().unwrap_or(name);
        let categories = || select.keys.iter().filter(|key| CATEGORIES.contains(key));
        if !select.plural {
            if categories().count() > 1 {
                let todo = "Select by PLURAL($n): it knows the plurals of every locale.";
                self.problems.push(place.problem(at, format!("A plural in `{id}` is not selected by PLURAL"), todo));
            }
            return;
        }
        if select.variable.and_then(kind).is_some_and(|kind| kind != FactKind::Number) {
            let what = format!("PLURAL in `{id}` looks at something that is no number");
            self.problems.push(place.problem(at, what, "Select by a number that is counted."));
        }
        for category in self.categories.clone().into_iter().filter(|category| !select.keys.contains(category)) {
            let what = format!("The plural category `{category}` of this locale is missing in `{id}`");
            self.problems.push(place.problem(at, what, format!("Add a variant [{category}].")));
        }
        let known = |key: &&&str| self.categories.is_empty() || self.categories.contains(*key);
        let never: Vec<&str> = select.keys.iter().filter(|key| !known(key)).copied().collect();
        for key in never {
            let what = format!("The variant [{key}] in `{id}` is never chosen in this locale");
            self.problems.push(place.problem(key, what, "Remove it."));
        }
    }
}
