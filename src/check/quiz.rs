//! Holds the words of the quiz against its file: each statement has its words and its paragraphs, the same in every locale.
//!
//! Invariant: an explanation names a paragraph, and none that its `sources` do not name.

use std::collections::{BTreeMap, BTreeSet};

use super::citations::cited;
use super::wanted::Wanted;
use super::words::{Text, Texts};
use crate::dialog::load::Loaded;
use crate::dialog::problem::Problem;
use crate::dialog::quiz::{Question, Quiz};
use crate::l10n::{QUIZ, QUIZ_TOPICS, SOURCE, quiz_id};

/// The stem of the file of the quiz's words.
pub const QUIZ_FILE: &str = "quiz";
/// The most characters of a statement and of its explanation: a group reads them from small phones at once.
const STATEMENT: usize = 160;
/// See `STATEMENT`.
const WHY: usize = 600;

/// Lists the messages that the quiz says; none in a content without one.
pub fn wanted(quiz: &Quiz) -> BTreeMap<String, Wanted> {
    let message = |variables: &[&str]| Wanted {
        file: QUIZ_FILE.to_owned(),
        variables: Some(variables.iter().map(|name| (*name).to_owned()).collect()),
        ..Wanted::default()
    };
    if quiz.topics.is_empty() {
        return BTreeMap::new();
    }
    let labels: BTreeSet<String> = quiz.topics.iter().map(|topic| topic.id.clone()).collect();
    let topics = Wanted { attributes: labels.clone(), labels, ..message(&[]) };
    let why = || Wanted { attributes: BTreeSet::from(["why".to_owned()]), ..message(&[]) };
    let own = QUIZ.iter().map(|(id, variables)| ((*id).to_owned(), message(variables)));
    own.chain([(QUIZ_TOPICS.to_owned(), topics)]).chain(questions(quiz).map(|(id, _)| (id, why()))).collect()
}

/// Lists the statements with the ids of their messages.
pub fn questions(quiz: &Quiz) -> impl Iterator<Item = (String, &Question)> {
    let of = |topic: &'_ str, question: &Question| quiz_id(topic, &question.id);
    quiz.topics
        .iter()
        .flat_map(move |topic| topic.questions.iter().map(move |question| (of(&topic.id, question), question)))
}

/// Looks at the statements in all locales: their paragraphs, their length, and whether they are translated.
pub fn check(loaded: &Loaded, all: &BTreeMap<String, Texts>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (tag, texts) in all {
        for (id, question) in questions(&loaded.content.quiz) {
            let german = all.get(SOURCE).filter(|_| tag != SOURCE).and_then(|german| words(german, &id));
            if let Some(own) = words(texts, &id) {
                problems.extend(judged(&id, question, &own, german.as_ref()));
            }
        }
    }
    problems
}

/// A statement and its explanation.
struct Words<'a> {
    statement: &'a Text,
    why: &'a Text,
}

impl Words<'_> {
    fn cited(&self) -> BTreeSet<String> {
        cited(&self.statement.longest).into_iter().chain(cited(&self.why.longest)).collect()
    }
}

/// Finds the words of a statement; what is missing is reported already.
fn words<'a>(texts: &'a Texts, id: &str) -> Option<Words<'a>> {
    let text = |attribute: Option<&str>| texts.get(&(id.to_owned(), attribute.map(str::to_owned)));
    text(None).zip(text(Some("why"))).map(|(statement, why)| Words { statement, why })
}

fn judged(id: &str, question: &Question, own: &Words, german: Option<&Words>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut problem = |text: &Text, what: String, todo: &str| {
        problems.push(Problem::error(&text.path, text.line, what, todo));
    };
    let cited_here = own.cited();
    let sources: BTreeSet<String> = question.sources.iter().flat_map(|source| cited(source)).collect();
    for paragraph in cited_here.difference(&sources) {
        let what = format!("`{id}` names {paragraph}, which is not among the `sources` of the statement");
        problem(own.why, what, "Look it up, then add it to `sources` in dialogs/data/quiz.toml.");
    }
    if cited_here.is_empty() {
        problem(own.why, format!("`{id}` names no paragraph"), "Say in `.why` where the law says it.");
    }
    for (text, most) in [(own.statement, STATEMENT), (own.why, WHY)] {
        let length = text.longest.chars().count();
        if length > most {
            problem(text, format!("A text of `{id}` has {length} characters, {most} are allowed"), "Shorten it.");
        }
    }
    let Some(german) = german else { return problems };
    if german.cited() != cited_here {
        problem(own.why, format!("`{id}` names other paragraphs than the German words"), "Name the same ones.");
    }
    for (own, german) in [(own.statement, german.statement), (own.why, german.why)] {
        if own.longest == german.longest {
            let todo = "Write it in the language of the locale.";
            problem(own, format!("`{id}` is not translated: it has the German words"), todo);
        }
    }
    problems
}
