//! Renders the quiz for a group: its topics, its statements, what the law says of them, and the score.
//!
//! Invariant: the first line names no topic; the score is said here and kept nowhere.

use fluent_bundle::FluentArgs;

use super::keyboard::{LONG_ROW, rows};
use super::render::Renderer;
use super::reply::{Button, Html, Message};
use crate::dialog::model::NodeId;
use crate::dialog::quiz::{Page, Place, Screen, Topic, Turn};
use crate::dialog::session::Input;

/// The words of the quiz beside its statements: message ids of `quiz.ftl` and their variables.
pub const QUIZ: &[(&str, &[&str])] = &[
    ("quiz-head", &["n", "of"]),
    ("quiz-ask", &[]),
    ("quiz-right", &[]),
    ("quiz-wrong", &[]),
    ("quiz-is-true", &[]),
    ("quiz-is-false", &[]),
    ("quiz-all", &["of", "right"]),
    ("quiz-many", &["of", "right"]),
    ("quiz-few", &["of", "right"]),
    ("quiz-after", &[]),
    ("quiz-button-open", &[]),
    ("quiz-button-true", &[]),
    ("quiz-button-false", &[]),
    ("quiz-button-topics", &[]),
];
/// The message that asks for the topic; its attributes are the topics.
pub const QUIZ_TOPICS: &str = "quiz-topics";

/// The id of a statement's message.
#[must_use]
pub fn quiz_id(topic: &str, question: &str) -> String {
    format!("quiz-{topic}-{question}")
}

impl Renderer<'_> {
    pub(super) fn quiz(&self, screen: &Screen) -> Vec<Message> {
        let (parts, buttons) = match screen {
            Screen::Topics => self.quiz_topics(),
            Screen::Ask { place, number, of } => {
                let parts = vec![self.quiz_head(*number, *of), self.text("quiz-ask"), self.statement(place, None)];
                let answer = |label, said| self.turn(label, Page::Told { place: place.clone(), said });
                (parts, vec![vec![answer("quiz-button-true", true), answer("quiz-button-false", false)]])
            }
            Screen::Told { place, number, of, answer, right, next } => {
                let judged = self.plain(if *right { "quiz-right" } else { "quiz-wrong" });
                let answer = self.plain(if *answer { "quiz-is-true" } else { "quiz-is-false" });
                let parts = vec![
                    self.quiz_head(*number, *of),
                    self.statement(place, None),
                    Html::new(&format!("{judged} {answer}")),
                    self.statement(place, Some("why")),
                ];
                (parts, vec![vec![self.turn("button-next", next.clone())]])
            }
            Screen::Score { right, of } => self.quiz_score(*right, *of),
        };
        let keyboard = buttons.into_iter().chain(self.navigation(None, Some("button-menu"))).collect();
        self.messages(&parts, keyboard)
    }

    /// The button that opens the quiz, where the content has one.
    pub(super) fn quiz_entrance(&self) -> Option<Vec<Button>> {
        (!self.content.quiz.topics.is_empty()).then(|| vec![self.turn("quiz-button-open", Page::Topics)])
    }

    /// The same button below the first question and the end of the dialog that offers the quiz.
    pub(super) fn quiz_beside(&self, node: &NodeId) -> Option<Vec<Button>> {
        let offers = self.content.quiz.dialog.as_deref() == Some(node.dialog.as_str());
        self.quiz_entrance().filter(|_| offers)
    }

    fn quiz_topics(&self) -> (Vec<Html>, Vec<Vec<Button>>) {
        let button = |topic: &Topic| {
            let label = self.words(QUIZ_TOPICS, Some(&topic.id), &FluentArgs::new());
            Button { label, ..self.turn("quiz-button-open", topic.page(0, 0)) }
        };
        let buttons = self.content.quiz.topics.iter().map(button).collect();
        let parts = [self.text("head-start"), self.text(QUIZ_TOPICS)].into_iter().chain(self.machine()).collect();
        (parts, rows(buttons, LONG_ROW))
    }

    fn quiz_score(&self, right: usize, of: usize) -> (Vec<Html>, Vec<Vec<Button>>) {
        let id = match right {
            right if right == of => "quiz-all",
            right if right * 2 > of => "quiz-many",
            _ => "quiz-few",
        };
        let score = self.text_with(id, |args| {
            args.set("right", right);
            args.set("of", of);
        });
        let parts = [self.text("head-start"), score, self.text("quiz-after"), self.text("information")];
        let parts = parts.into_iter().chain(self.machine()).collect();
        (parts, vec![vec![self.turn("quiz-button-topics", Page::Topics)]])
    }

    fn quiz_head(&self, number: usize, of: usize) -> Html {
        self.text_with("quiz-head", |args| {
            args.set("n", number);
            args.set("of", of);
        })
    }

    fn statement(&self, place: &Place, attribute: Option<&str>) -> Html {
        self.said(&quiz_id(&place.topic, &place.question), attribute, &FluentArgs::new())
    }

    fn turn(&self, label: &str, page: Page) -> Button {
        self.button(label, &Input::Quiz(Turn { page, locale: self.locale.tag.clone() }))
    }
}
