//! How long the messages of a locale can become, with all that the program puts around the words.
//!
//! Invariant: a message counts at its longest: the longest note, the longest paragraph of each rule, terms written out.

use crate::dialog::decide::rule;
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::problem::Problem;
use crate::dialog::quiz::Quiz;
use crate::l10n::{ALERT, Html, MAIN, QUIZ, QUIZ_TOPICS, message_id};

use super::quiz::questions;
use super::wanted::paragraph_id;
use super::words::{Text, Texts};

/// The most UTF-16 units of a message (Bot API `sendMessage.text`).
const UNITS: usize = 4096;
/// Room for the lines of the offices that stand in the second part of a result, in UTF-16 units.
const HELPERS: usize = 900;
/// Room for the cards of the offices that stand in the first part of the very end, in UTF-16 units.
const CARDS: usize = 2200;
/// The most characters of a button's label that an old phone shows whole.
const LABEL: usize = 40;
/// What is shown without markup: the beginning of the message's id, and the most characters (Bot API `setMyName`,
/// `setMyShortDescription`, `setMyDescription`, `BotCommand.description`).
const PLAIN: [(&str, usize); 8] = [
    ("erased-page", ALERT),
    ("bot-name", 64),
    ("bot-short", 120),
    ("bot-description", 512),
    ("command-", 256),
    ("button-", LABEL),
    ("card-button", LABEL),
    ("land-", LABEL),
];
/// The pages of the program, each one message.
const PAGES: [&str; 18] = [
    "language-ask",
    "help-page",
    "privacy-page",
    "about-page",
    "stats-page",
    "stats-none",
    "found-page",
    "card-text",
    "unread-page",
    "unread-deleted",
    "delete-page",
    "feedback-why",
    "feedback-helped",
    "feedback-unhelped",
    "feedback-wrong",
    "feedback-gone",
    "erased-page",
    "private-only",
];

/// Looks for texts over Telegram's limits; `source` holds the texts of the source language.
pub fn lengths(content: &Content, texts: &Texts, source: Option<&Texts>) -> Vec<Problem> {
    let mut measure = Measure { texts, source, problems: Vec::new() };
    for (id, _) in MAIN {
        for (_, most) in PLAIN.iter().filter(|(name, _)| id.starts_with(name)) {
            measure.label(id, None, *most);
        }
    }
    for page in PAGES {
        measure.message(page, &["head-start"], None);
    }
    for (id, dialog) in &content.dialogs {
        for (name, node) in &dialog.nodes {
            measure.node(&NodeId::new(id, name), &node.kind);
        }
    }
    measure.quiz(&content.quiz);
    measure.problems
}

struct Measure<'a> {
    texts: &'a Texts,
    /// The texts of the source language: what people copy is German.
    source: Option<&'a Texts>,
    problems: Vec<Problem>,
}

impl<'a> Measure<'a> {
    fn node(&mut self, node: &NodeId, kind: &Kind) {
        let id = message_id(node);
        match kind {
            Kind::Decide { .. } | Kind::Dialog { .. } | Kind::Question { .. } => return,
            Kind::Text => return self.copy(&id),
            Kind::Info { .. } => self.message(&id, &["head-info"], None),
            Kind::Outcome { add, then, .. } => {
                self.first(node, add, if then.is_some() { 0 } else { CARDS });
                self.second(&id, if then.is_some() { HELPERS } else { 0 });
            }
            _ => self.message(&id, &["head-question", "machine"], Some("why")),
        }
        let labels: Vec<&str> = match kind {
            Kind::Choice { options } => options.iter().map(|option| option.id.as_str()).collect(),
            Kind::Several { options, .. } => options.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        };
        for label in labels {
            self.label(&id, Some(label), LABEL);
        }
    }

    /// Measures a message: what stands around it, the longest note, its words and an attribute.
    fn message(&mut self, id: &str, around: &[&str], attribute: Option<&str>) {
        let mut parts: Vec<Html> = around.iter().map(|id| self.html(id, None)).collect();
        parts.extend(self.note());
        parts.push(self.html(id, None));
        parts.extend(attribute.map(|name| self.html(id, Some(name))));
        self.fits((id, None), &parts);
    }

    /// Measures the pages of the quiz and its buttons.
    fn quiz(&mut self, quiz: &Quiz) {
        for (id, _) in QUIZ.iter().filter(|(id, _)| id.starts_with("quiz-button-")) {
            self.label(id, None, LABEL);
        }
        for topic in &quiz.topics {
            self.label(QUIZ_TOPICS, Some(&topic.id), LABEL);
        }
        for (id, _) in questions(quiz) {
            self.message(&id, &["quiz-head", "quiz-wrong", "quiz-is-false"], Some("why"));
        }
        for page in [QUIZ_TOPICS, "quiz-all", "quiz-many", "quiz-few"] {
            self.message(page, &["head-start", "quiz-after", "information", "machine"], None);
        }
    }

    /// Measures the first part of a result: the day and the first step, the rules' paragraphs, the cards.
    fn first(&mut self, node: &NodeId, add: &[String], cards: usize) {
        let id = message_id(node);
        let mut parts = vec![self.html("head-result", None)];
        parts.extend(self.note());
        parts.push(self.html(&id, None));
        for rule in add.iter().filter_map(|name| rule(name)) {
            let cases = rule.speaking_cases().map(|case| self.html(&paragraph_id(&node.dialog, rule.name, case), None));
            parts.extend(cases.max_by_key(Html::units));
        }
        parts.push(Html::new(&"0".repeat(cards)));
        self.fits((&id, None), &parts);
    }

    /// Measures the second part: why, who helps, and what is said with every result.
    fn second(&mut self, id: &str, helpers: usize) {
        let mut parts = vec![self.html("head-more", None), self.html(id, Some("why"))];
        parts.push(Html::new(&"0".repeat(helpers)));
        parts.extend(["nothing-sent", "information", "as-of", "machine"].map(|id| self.html(id, None)));
        let attribute = self.find(id, Some("why")).map(|_| "why");
        self.fits((id, attribute), &parts);
    }

    /// Measures a text to copy, with the German that the reader sees below it.
    fn copy(&mut self, id: &str) {
        let german = self.source.and_then(|texts| texts.get(&(id.to_owned(), Some("copy".to_owned()))));
        let german = german.map(|text| Html::code(&text.longest)).unwrap_or_default();
        let parts = [self.html("head-copy", None), self.html(id, None), german, self.html("copy-hint", None)];
        self.fits((id, None), &parts);
        self.label(id, Some("button"), LABEL);
    }

    fn fits(&mut self, (id, attribute): (&str, Option<&str>), parts: &[Html]) {
        let Some(text) = self.find(id, attribute) else { return };
        let units = Html::paragraphs(parts).units();
        if units > UNITS {
            let what =
                format!("`{id}` takes {units} UTF-16 units with all that belongs to it, one message holds {UNITS}");
            self.problems.push(Problem::error(&text.path, text.line, what, "Shorten it, or split the node."));
        }
    }

    fn label(&mut self, id: &str, attribute: Option<&str>, most: usize) {
        let Some(text) = self.find(id, attribute) else { return };
        let length = text.longest.chars().count();
        let mut found = Vec::new();
        if length > most {
            found.push((format!("The label has {length} characters, {most} fit"), "Shorten it."));
        }
        if text.longest.contains("<b>") {
            found.push(("There is markup in a label".to_owned(), "Remove <b>: it would stand there as letters."));
        }
        if text.longest.contains('\n') {
            found.push(("There is a line break in a label".to_owned(), "Write it in one line."));
        }
        let problems = found.into_iter().map(|(what, todo)| Problem::error(&text.path, text.line, what, todo));
        self.problems.extend(problems);
    }

    fn note(&self) -> Option<Html> {
        let notes = MAIN.iter().filter(|(id, _)| id.starts_with("note-")).map(|(id, _)| self.html(id, None));
        notes.max_by_key(Html::units)
    }

    fn html(&self, id: &str, attribute: Option<&str>) -> Html {
        self.find(id, attribute).map(|text| Html::new(&text.longest)).unwrap_or_default()
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<&'a Text> {
        self.texts.get(&(id.to_owned(), attribute.map(str::to_owned)))
    }
}
