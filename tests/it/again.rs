//! "Does this still hold?" below an old result: same, changed, or the answers are gone.

use jiff::civil::{Date, date};
use lotse::dialog::button::{decode, encode};
use lotse::dialog::prompt::{Body, Note, Prompt};
use lotse::dialog::session::{Input, Press, Session, Value};
use lotse::dialog::{Now, step};

use crate::walker::world;

/// Someone who looks at a result again.
struct Reader {
    session: Session,
    prompt: Prompt,
}

impl Reader {
    /// Opens a dialog on a day and answers by button or typed words.
    fn at(dialog: &str, today: Date, answers: &[&str]) -> Self {
        let mut play = lotse::check::transcript::Play::begin(&world().content, dialog, today).expect("the dialog");
        for answer in answers {
            play.answer(answer).expect("the answer");
        }
        Self { session: play.session, prompt: play.prompt }
    }

    /// The data of the button "does this still hold?" of the result that is shown.
    fn button(&self, shown: Date) -> String {
        let Body::Outcome(outcome) = &self.prompt.body else { panic!("a result: {:?}", self.prompt.body) };
        let node = outcome.words.node.clone();
        let press = Press { node, value: Value::Check(shown), day: world().content.day, locale: "de".to_owned() };
        encode(&Input::Answer(press))
    }

    /// Presses it on a day.
    fn presses(&mut self, data: &str, today: Date) {
        let input = decode(data, &world().content, |tag| world().l10n.has(tag));
        let now = Now { today, minute: 0, hour: 0 };
        let step = step(&world().content, self.session.clone(), &input, now);
        (self.session, self.prompt) = (step.session.expect("nothing is erased"), step.prompt);
    }

    fn at_node(&self) -> String {
        match &self.prompt.body {
            Body::Outcome(outcome) => outcome.words.node.to_string(),
            Body::Ask(ask) => ask.words.node.to_string(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_figure_of_the_new_year_changes_an_old_result() {
    let shown = date(2026, 12, 30);
    let mut reader = Reader::at("rechte", shown, &["[wage]"]);
    assert!(matches!(&reader.prompt.body, Body::Info(words) if !words.facts.is_empty()), "{:?}", reader.prompt);
    for _ in 0..6 {
        let Body::Info(words) = &reader.prompt.body else { break };
        let press =
            Press { node: words.node.clone(), value: Value::Next, day: world().content.day, locale: "de".to_owned() };
        reader.presses(&encode(&Input::Answer(press)), shown);
    }
    let data = reader.button(shown);
    reader.presses(&data, date(2026, 12, 31));
    assert_eq!(reader.prompt.notes, [Note::Same(shown)], "the same figure");
    reader.presses(&data, date(2027, 1, 1));
    assert_eq!(reader.prompt.notes, [Note::Differs(shown)], "the minimum wage of the new year");
    assert_eq!(reader.at_node(), "rechte/done", "and the result stands there again");
}

#[test]
fn a_button_without_its_answers_says_so_and_asks_again() {
    let shown = date(2026, 12, 30);
    let reader = Reader::at("rechte", shown, &["[fair]", "[next]"]);
    let data = reader.button(shown);
    let mut later = Reader { session: Session::new(99), prompt: reader.prompt };
    later.presses(&data, shown);
    assert_eq!(later.prompt.notes, [Note::Gone(shown)]);
    assert_eq!(later.at_node(), "rechte/where", "the first question of the topic");
    assert_eq!(later.session.locale.as_deref(), Some("de"), "in the language of the message");
}

#[test]
fn an_office_that_nobody_looked_at_for_too_long_changes_an_old_result() {
    let shown = date(2026, 11, 23);
    let mut reader = Reader::at("beratung", shown, &["[third]", "[SN]", "[de]"]);
    let data = reader.button(shown);
    reader.presses(&data, date(2026, 12, 23));
    assert_eq!(reader.prompt.notes, [Note::Same(shown)], "a month later");
    reader.presses(&data, date(2027, 4, 1));
    assert_eq!(reader.prompt.notes, [Note::Differs(shown)], "more than 120 days: behind the official list");
}
