//! Holds the words of each locale against the nodes: what is missing, what is left over, what cannot work.
//!
//! Invariant: a locale without problems can say everything that the dialogs can ask for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::dialog::decide::rule;
use crate::dialog::load::{Files, Loaded};
use crate::dialog::model::{COMMON, Content, Kind, NodeId};
use crate::dialog::problem::Problem;
use crate::dialog::ways::{Known, known};
use crate::l10n::{Html, L10n, Locale, MAIN, message_id};

/// The most UTF-16 units of a message's words: Telegram's 4096 less what the program adds around them.
const UNITS: usize = 3500;
/// The most characters of a button's label that an old phone shows whole.
const LABEL: usize = 40;

/// What a message has to be.
#[derive(Default)]
struct Wanted {
    /// Attributes that must be there, those that may be, and whether the value is wanted.
    attributes: BTreeSet<String>,
    optional: BTreeSet<String>,
    variables: BTreeSet<String>,
    labels: bool,
}

/// Checks all locales.
pub fn check(files: &Files, loaded: &Loaded, l10n: &L10n) -> Vec<Problem> {
    let wanted = wanted(&loaded.content);
    let mut problems = Vec::new();
    for locale in l10n.locales() {
        let mut sheet = Sheet { locale, wanted: &wanted, seen: BTreeSet::new(), problems: &mut problems };
        let folder = format!("locales/{}/", locale.tag);
        for (path, text) in files.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder)) {
            if path.ends_with(".ftl") {
                sheet.file(path, text);
            }
        }
        let Sheet { seen, .. } = sheet;
        for id in wanted.keys().filter(|id| !seen.contains(*id)) {
            let path = format!("{folder}{}.ftl", file_of(&loaded.content, id));
            problems.push(Problem::error(
                &path,
                1,
                format!("The message `{id}` is missing"),
                format!("Write {id} = …"),
            ));
        }
    }
    problems
}

/// The file that a message belongs in.
fn file_of<'a>(content: &'a Content, id: &str) -> &'a str {
    content
        .dialogs
        .keys()
        .find(|dialog| id.strip_prefix(dialog.as_str()).is_some_and(|rest| rest.starts_with('-')))
        .map_or("main", String::as_str)
}

/// Lists the messages that the dialogs and the program say.
fn wanted(content: &Content) -> BTreeMap<String, Wanted> {
    let mut wanted: BTreeMap<String, Wanted> = BTreeMap::new();
    for (id, variables) in MAIN {
        let variables = variables.iter().map(|name| (*name).to_owned()).collect();
        wanted.insert((*id).to_owned(), Wanted { variables, ..Wanted::default() });
    }
    for (id, dialog) in &content.dialogs {
        let all = known(content, id);
        for (name, node) in &dialog.nodes {
            let here = all.get(name).cloned().unwrap_or_default();
            want_node(&mut wanted, &NodeId::new(id, name), &node.kind, &here);
            if node.changed.is_some() {
                let message = wanted.entry(message_id(&NodeId::new(id, name))).or_default();
                message.attributes.insert("changed".to_owned());
            }
        }
    }
    wanted
}

fn want_node(wanted: &mut BTreeMap<String, Wanted>, id: &NodeId, kind: &Kind, here: &Known) {
    let variables: BTreeSet<String> = here.facts.iter().map(|name| (*name).to_owned()).collect();
    let mut message = Wanted { variables: variables.clone(), ..Wanted::default() };
    match kind {
        Kind::Decide { .. } | Kind::Dialog { .. } | Kind::Question { .. } => return,
        Kind::Choice { options } => message.attributes = options.iter().map(|option| option.id.clone()).collect(),
        Kind::Several { options, .. } => message.attributes = options.iter().cloned().collect(),
        Kind::Outcome { add, .. } => {
            for rule in add.iter().filter_map(|name| rule(name)) {
                for case in rule.speaking_cases() {
                    let facts =
                        rule.cases.iter().find(|(name, _)| *name == case).map(|(_, facts)| *facts).unwrap_or_default();
                    let paragraph = wanted.entry(format!("{}-{}-{case}", id.dialog, rule.name)).or_default();
                    paragraph.variables.extend(facts.iter().map(|(name, _)| (*name).to_owned()));
                }
            }
        }
        _ => {}
    }
    message.labels = matches!(kind, Kind::Choice { .. } | Kind::Several { .. });
    if !matches!(kind, Kind::Info { .. }) {
        message.optional.insert("why".to_owned());
    }
    if id.dialog == COMMON {
        message.variables.clear();
    }
    wanted.insert(message_id(id), message);
}

/// The words of one locale while they are checked.
struct Sheet<'a> {
    locale: &'a Locale,
    wanted: &'a BTreeMap<String, Wanted>,
    seen: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl Sheet<'_> {
    fn file(&mut self, path: &str, text: &str) {
        // Syntax errors are reported where the locale is loaded; what could be read is checked here.
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let terms: BTreeSet<&str> = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Term(term) => Some(term.id.name),
                _ => None,
            })
            .collect();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let at = line_of(text, id, None);
            self.seen.insert(id.to_owned());
            let Some(wanted) = self.wanted.get(id) else {
                self.problem(
                    path,
                    at,
                    format!("The message `{id}` belongs to no node"),
                    "Remove it, or name the node that says it.",
                );
                continue;
            };
            match &message.value {
                Some(pattern) => self.pattern(path, at, id, pattern, wanted, &terms),
                None => self.problem(
                    path,
                    at,
                    format!("The message `{id}` has no words"),
                    "Write them behind the equals sign.",
                ),
            }
            let names: BTreeSet<&str> = message.attributes.iter().map(|attribute| attribute.id.name).collect();
            for name in wanted.attributes.iter().filter(|name| !names.contains(name.as_str())) {
                self.problem(
                    path,
                    at,
                    format!("`{id}` has no words for `.{name}`"),
                    format!("Write .{name} = … below it."),
                );
            }
            for attribute in &message.attributes {
                let name = attribute.id.name;
                let at = line_of(text, id, Some(name));
                if !wanted.attributes.contains(name) && !wanted.optional.contains(name) {
                    self.problem(
                        path,
                        at,
                        format!("`{id}` has no option `{name}`"),
                        "Remove the line, or add the option to the node.",
                    );
                }
                self.pattern(path, at, id, &attribute.value, wanted, &terms);
                if wanted.labels && wanted.attributes.contains(name) && name != "changed" {
                    self.label(path, at, id, name);
                }
            }
        }
    }

    fn problem(&mut self, path: &str, line: usize, what: impl Into<String>, todo: impl Into<String>) {
        self.problems.push(Problem::error(path, line, what, todo));
    }

    fn label(&mut self, path: &str, line: usize, id: &str, name: &str) {
        let label = self.locale.say(id, Some(name), &fluent_bundle::FluentArgs::new()).unwrap_or_default();
        if label.chars().count() > LABEL {
            self.problem(
                path,
                line,
                format!("The label has {} characters, {LABEL} fit on a small phone", label.chars().count()),
                "Shorten it.",
            );
        }
    }

    /// Checks one text: its variables, terms, functions, plurals, markup and length.
    fn pattern(
        &mut self,
        path: &str,
        line: usize,
        id: &str,
        pattern: &Pattern<&str>,
        wanted: &Wanted,
        terms: &BTreeSet<&str>,
    ) {
        let mut parts = Parts::default();
        parts.pattern(pattern);
        for name in parts.variables.iter().filter(|name| !wanted.variables.contains(**name)) {
            let known: Vec<&str> = wanted.variables.iter().map(String::as_str).collect();
            let todo = if known.is_empty() {
                "No variable is known here.".to_owned()
            } else {
                format!("Known here: ${}.", known.join(", $"))
            };
            self.problem(path, line, format!("The variable `${name}` does not exist in `{id}`"), todo);
        }
        for name in parts.terms.iter().filter(|name| !terms.contains(**name)) {
            self.problem(
                path,
                line,
                format!("The term `-{name}` does not exist in this file"),
                format!("Write -{name} = … in the same file."),
            );
        }
        for name in parts.functions.iter().filter(|name| **name != "PLURAL") {
            self.problem(
                path,
                line,
                format!("The function `{name}` does not exist"),
                "Use PLURAL($n), or leave the value to the program.",
            );
        }
        for keys in &parts.plurals {
            for category in self.locale.formats.categories().into_iter().filter(|category| !keys.contains(category)) {
                self.problem(
                    path,
                    line,
                    format!("The plural category `{category}` of this locale is missing in `{id}`"),
                    format!("Add a variant [{category}]."),
                );
            }
        }
        let opened = parts.text.matches("<b>").count();
        if opened != parts.text.matches("</b>").count() {
            self.problem(
                path,
                line,
                format!("<b> is opened {opened} times and not closed as often in `{id}`"),
                "Close each <b> with </b>.",
            );
        }
        let units = Html::new(&parts.text).units();
        if units > UNITS {
            self.problem(
                path,
                line,
                format!("The text has {units} UTF-16 units, {UNITS} leave room for the rest of the message"),
                "Shorten it, or split the node.",
            );
        }
    }
}

/// What a text is made of.
#[derive(Default)]
struct Parts<'a> {
    text: String,
    variables: BTreeSet<&'a str>,
    terms: BTreeSet<&'a str>,
    functions: BTreeSet<&'a str>,
    plurals: Vec<Vec<&'a str>>,
}

impl<'a> Parts<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::FunctionReference { id, .. } = selector
                    && id.name == "PLURAL"
                {
                    self.plurals.push(variants.iter().map(key).collect());
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::TermReference { id, .. } => {
                self.terms.insert(id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name);
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Finds the line (from 1) of a message, or of an attribute of it.
fn line_of(text: &str, id: &str, attribute: Option<&str>) -> usize {
    let begins =
        |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !begins(line, id));
    let Some((first, _)) = lines.next() else {
        return 1;
    };
    let wanted = attribute.map(|name| format!(".{name}"));
    let own = lines.take_while(|(_, line)| line.is_empty() || line.starts_with([' ', '}']));
    let found = wanted.and_then(|name| own.into_iter().find(|(_, line)| begins(line.trim_start(), &name)));
    found.map_or(first, |(at, _)| at) + 1
}
