//! A quiz for a group: statements about rights that are true or false, five on each topic.
//!
//! Invariant: nothing of it is kept or counted. Where someone is, and how many answers were right, stands in the buttons of
//! the message alone.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::button::{BYTES, encode};
use super::data::QUIZ;
use super::file::File;
use super::load::{Files, dialog_path, kebab};
use super::problem::Problem;
use super::session::Input;

/// How many statements a topic has.
pub const QUESTIONS: usize = 5;

/// The quiz, as `dialogs/data/quiz.toml` says it; empty in a content without that file.
#[derive(Debug, Default)]
pub struct Quiz {
    /// The dialog whose first question and end offer the quiz.
    pub dialog: Option<String>,
    /// The topics, in the order of the file.
    pub topics: Vec<Topic>,
}

/// One topic.
#[derive(Debug)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its statements, in the order of the file.
    pub questions: Vec<Question>,
}

/// One statement. Its words are the message `quiz-<topic>-<id>`, the explanation is `.why`.
#[derive(Debug)]
pub struct Question {
    /// Its id; a statement that means something else gets another one.
    pub id: String,
    /// Whether it is true.
    pub answer: bool,
    /// The paragraphs that its explanation rests on.
    pub sources: Vec<String>,
    /// When a person last held it against them.
    pub reviewed: Date,
    /// Its line in the file.
    pub line: usize,
}

/// A press in the quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The page it leads to.
    pub page: Page,
    /// The locale of the message, for a session that begins with this press.
    pub locale: String,
}

/// A page of the quiz, as a button says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The choice of the topic.
    Topics,
    /// A statement.
    Ask(Place),
    /// Whether the answer was right, and why.
    Told { place: Place, said: bool },
    /// How many answers were right.
    Score { topic: String, right: usize },
}

/// A statement, and how many answers before it were right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The topic's id.
    pub topic: String,
    /// The statement's id.
    pub question: String,
    /// Right answers so far.
    pub right: usize,
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The topics to choose from.
    Topics,
    /// A statement: the `number`th (from 1) of `of`.
    Ask { place: Place, number: usize, of: usize },
    /// What the law says of it, and the page behind it.
    Told { place: Place, number: usize, of: usize, answer: bool, right: bool, next: Page },
    /// The end of a topic.
    Score { right: usize, of: usize },
}

impl Quiz {
    /// Finds what a page shows; `None` if this quiz does not have it (any more), or if more answers were right than given.
    #[must_use]
    pub fn screen(&self, page: &Page) -> Option<Screen> {
        match page {
            Page::Topics => (!self.topics.is_empty()).then_some(Screen::Topics),
            Page::Ask(place) => {
                let (topic, at) = self.find(place)?;
                Some(Screen::Ask { place: place.clone(), number: at + 1, of: topic.questions.len() })
            }
            Page::Told { place, said } => {
                let (topic, at) = self.find(place)?;
                let answer = topic.questions[at].answer;
                let right = place.right + usize::from(*said == answer);
                let next = topic.page(at + 1, right);
                let (number, of) = (at + 1, topic.questions.len());
                Some(Screen::Told { place: place.clone(), number, of, answer, right: *said == answer, next })
            }
            Page::Score { topic, right } => {
                let of = self.topic(topic)?.questions.len();
                (*right <= of).then_some(Screen::Score { right: *right, of })
            }
        }
    }

    /// Tells whether the quiz has what a page names, whatever its score.
    #[must_use]
    pub fn has(&self, page: &Page) -> bool {
        match page {
            Page::Topics => !self.topics.is_empty(),
            Page::Ask(place) | Page::Told { place, .. } => self.find(&Place { right: 0, ..place.clone() }).is_some(),
            Page::Score { topic, .. } => self.topic(topic).is_some(),
        }
    }

    fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// Finds a statement: its topic, and how many stand before it.
    fn find(&self, place: &Place) -> Option<(&Topic, usize)> {
        let topic = self.topic(&place.topic)?;
        let at = topic.questions.iter().position(|question| question.id == place.question)?;
        (place.right <= at).then_some((topic, at))
    }
}

impl Topic {
    /// The page of the statement that has `at` others before it; behind the last one the score.
    #[must_use]
    pub fn page(&self, at: usize, right: usize) -> Page {
        let topic = self.id.clone();
        match self.questions.get(at) {
            Some(question) => Page::Ask(Place { topic, question: question.id.clone(), right }),
            None => Page::Score { topic, right },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    topic: Spanned<String>,
    id: Spanned<String>,
    answer: bool,
    sources: Spanned<Vec<String>>,
    reviewed: Spanned<Datetime>,
}

/// Reads the quiz; a content without the file has none. `tags` are the locales, whose names travel in buttons.
pub(super) fn quiz(files: &Files, tags: &[&str], problems: &mut Vec<Problem>) -> Quiz {
    let Some(text) = files.get(QUIZ) else { return Quiz::default() };
    let mut file = File::new(QUIZ, text, problems);
    let mut quiz = Quiz::default();
    let records = file.records("question", |file, key, value| {
        let at = value.span().start;
        if key != "dialog" {
            file.problem(at, format!("`{key}` is not known here"), "Known are dialog and [[question]].");
        } else if let Some(dialog) = file.value::<String>(value) {
            if !files.contains_key(&dialog_path(&dialog)) {
                file.problem(at, format!("There is no dialog `{dialog}`"), "Name the dialog that offers the quiz.");
            }
            quiz.dialog = Some(dialog);
        }
    });
    let mut known = BTreeSet::new();
    for (raw, line) in records {
        let RawQuestion { topic, id, answer, sources, reviewed } = raw;
        check(&mut file, [&topic, &id], &sources, tags);
        let reviewed = file.day(Some(&reviewed)).unwrap_or(Date::MIN);
        let (at, topic, id) = (id.span().start, topic.into_inner(), id.into_inner());
        if !known.insert((topic.clone(), id.clone())) {
            file.problem(at, format!("The statement `{id}` stands twice in `{topic}`"), "Give each its own id.");
        }
        let question = Question { id, answer, sources: sources.into_inner(), reviewed, line };
        match quiz.topics.iter_mut().find(|known| known.id == topic) {
            Some(topic) => topic.questions.push(question),
            None => quiz.topics.push(Topic { id: topic, questions: vec![question] }),
        }
    }
    for topic in quiz.topics.iter().filter(|topic| topic.questions.len() != QUESTIONS) {
        let what = format!("The topic `{}` has {} statements, {QUESTIONS} are asked", topic.id, topic.questions.len());
        let line = topic.questions.first().map_or(1, |question| question.line);
        file.problem_in(line, what, "Add some, or remove some: the score says \"of five\".");
    }
    quiz
}

/// Checks what the type of a record does not say: names, their length in a button, and that sources are named.
fn check(file: &mut File, names: [&Spanned<String>; 2], sources: &Spanned<Vec<String>>, tags: &[&str]) {
    for name in names.into_iter().filter(|name| !kebab(name.get_ref())) {
        let what = format!("`{}` is no name here", name.get_ref());
        file.problem(name.span().start, what, "Use small letters, digits and hyphens, beginning with a letter.");
    }
    if sources.get_ref().is_empty() || sources.get_ref().iter().any(|source| source.trim().is_empty()) {
        let todo = "Name the paragraphs that the explanation rests on.";
        file.problem(sources.span().start, "The statement names no `sources`", todo);
    }
    let [topic, question] = names.map(|name| name.get_ref().clone());
    let place = Place { topic, question, right: QUESTIONS };
    let bytes = |tag: &&str| {
        let page = Page::Told { place: place.clone(), said: true };
        encode(&Input::Quiz(Turn { page, locale: (*tag).to_owned() })).len() + 1 // the mark of a message that stays
    };
    if tags.iter().map(bytes).max().is_some_and(|bytes| bytes > BYTES) {
        let what = format!("The names do not fit into a button of {BYTES} bytes");
        file.problem(names[1].span().start, what, "Shorten the topic or the id.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Quiz, Vec<String>) {
        let files =
            Files::from([(QUIZ.to_owned(), text.to_owned()), ("dialogs/rechte.toml".to_owned(), String::new())]);
        let mut problems = Vec::new();
        let quiz = quiz(&files, &["de", "fa-AF"], &mut problems);
        (quiz, problems.into_iter().map(|problem| format!("{}: {}", problem.line, problem.what)).collect())
    }

    fn question(id: &str, answer: bool) -> String {
        format!(
            "[[question]]\ntopic = \"wage\"\nid = \"{id}\"\nanswer = {answer}\nsources = [\"§ 1 MiLoG\"]\nreviewed = 2026-11-24\n"
        )
    }

    fn five() -> String {
        ["a", "b", "c", "d", "e"].map(|id| question(id, id < "c")).concat()
    }

    #[test]
    fn a_topic_is_played_from_its_first_statement_to_the_score() {
        let (quiz, problems) = read(&format!("dialog = \"rechte\"\n{}", five()));
        assert_eq!((problems, quiz.dialog.as_deref()), (Vec::new(), Some("rechte")));
        let mut page = quiz.topics[0].page(0, 0);
        let mut seen = Vec::new();
        while let Some(Screen::Ask { place, number, of }) = quiz.screen(&page) {
            let told = quiz.screen(&Page::Told { place, said: true });
            let Some(Screen::Told { answer, right, next, .. }) = told else { panic!("{told:?}") };
            assert_eq!(answer, right, "who says true is right where it is true");
            seen.push((number, of, right));
            page = next;
        }
        assert_eq!(seen, [(1, 5, true), (2, 5, true), (3, 5, false), (4, 5, false), (5, 5, false)]);
        assert_eq!(quiz.screen(&page), Some(Screen::Score { right: 2, of: 5 }));
    }

    #[test]
    fn a_page_that_cannot_be_is_not_shown() {
        let (quiz, _) = read(&five());
        let place = |question: &str, right| Place { topic: "wage".to_owned(), question: question.to_owned(), right };
        let table = [
            (Page::Ask(place("b", 1)), true, "one before it, one right"),
            (Page::Ask(place("b", 2)), false, "more right than given"),
            (Page::Told { place: place("a", 1), said: true }, false, "none was given before the first"),
            (Page::Ask(place("gone", 0)), false, "a statement of an older quiz"),
            (Page::Score { topic: "wage".to_owned(), right: 5 }, true, "all"),
            (Page::Score { topic: "wage".to_owned(), right: 6 }, false, "more than all"),
            (Page::Score { topic: "gone".to_owned(), right: 0 }, false, "a topic of an older quiz"),
        ];
        for (page, shown, why) in table {
            assert_eq!(quiz.screen(&page).is_some(), shown, "{why}: {page:?}");
        }
        assert_eq!(Quiz::default().screen(&Page::Topics), None, "a content without a quiz");
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let table = [
            (question("a", true), "1: The topic `wage` has 1 statements, 5 are asked"),
            (five() + &question("a", true), "33: The statement `a` stands twice in `wage`"),
            (five().replace("reviewed", "checked"), "6: unknown field `checked`"),
            (five().replace("[\"§ 1 MiLoG\"]", "[]"), "5: The statement names no `sources`"),
            (five().replace("\"a\"", "\"A b\""), "3: `A b` is no name here"),
            (five().replace("\"a\"", &format!("\"{}\"", "a".repeat(60))), "3: The names do not fit into a button"),
            (format!("dialog = \"gone\"\n{}", five()), "1: There is no dialog `gone`"),
            (format!("title = \"x\"\n{}", five()), "1: `title` is not known here"),
        ];
        for (text, expected) in table {
            let problems = read(&text).1;
            assert!(problems.iter().any(|problem| problem.starts_with(expected)), "{expected}: {problems:?}");
        }
    }
}
