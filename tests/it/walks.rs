//! Random walks through the built-in content: whatever people do, the engine answers, and what it answers fits.
//!
//! A walk that failed once is kept in `walks.regressions` beside this file and walked first.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use lotse::dialog::button::encode;
use lotse::dialog::model::NodeId;
use lotse::dialog::prompt::Body;
use lotse::dialog::session::{Answer, Input, Press, Session, Value};
use lotse::dialog::step;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::FileFailurePersistence;

use crate::walker::{LOCALES, Move, Walker, days, fits, moves, read, world, written};

/// More answers than that to the last word, from anywhere, would be too many.
const ANSWERS: usize = 40;

fn config(cases: u32) -> ProptestConfig {
    let persistence = FileFailurePersistence::WithSource("regressions");
    ProptestConfig { failure_persistence: Some(Box::new(persistence)), ..ProptestConfig::with_cases(cases) }
}

fn locales() -> impl Strategy<Value = &'static str> {
    select(&LOCALES[..])
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn whatever_people_do_is_answered_in_every_language_and_within_telegrams_limits(
        today in days(), locale in locales(), moves in vec(moves(), 1..24),
    ) {
        let mut walker = Walker::new(today, locale);
        for a_move in &moves {
            let Some(input) = walker.makes(a_move) else { continue };
            for locale in LOCALES {
                let messages = walker.reads_in(locale).messages;
                prop_assert!(!messages.is_empty(), "{}: nothing is said", written(&input));
                for message in &messages {
                    fits(message).map_err(|why| {
                        TestCaseError::fail(format!("{} in {locale}: {why}\n{}", written(&input), message.text.as_str()))
                    })?;
                }
            }
        }
    }

    #[test]
    fn a_session_survives_the_store_and_a_repeat_changes_nothing(
        today in days(), locale in locales(), moves in vec(moves(), 1..40),
    ) {
        let mut walker = Walker::new(today, locale);
        for a_move in &moves {
            let Some(input) = walker.makes(a_move) else { continue };
            let stored = serde_json::to_string(&walker.session).expect("a session can be written");
            let read: Session = serde_json::from_str(&stored).expect("and read");
            prop_assert_eq!(&read, &walker.session, "the store");
            if matches!(input, Input::Text(_) | Input::Erase) {
                continue; // typed twice are two answers: the update's id tells a repeat, see `Session::note_update`
            }
            let again = step(&world().content, read, &input, walker.now);
            prop_assert_eq!(again.session.as_ref(), Some(&walker.session), "{} twice", written(&input));
            prop_assert_eq!(shown(&again.prompt.body), shown(&walker.prompt.body), "{} twice", written(&input));
        }
    }

    #[test]
    fn whoever_answers_comes_to_an_end_and_the_count_of_questions_never_lies(
        today in days(), locale in locales(), moves in vec(moves(), 0..16), choices in vec(any::<Index>(), ANSWERS),
    ) {
        let mut walker = walked(Walker::new(today, locale), &moves);
        let mut counted: Option<(usize, usize)> = None;
        for choice in choices.iter().copied() {
            let before = progress(&walker);
            if let Some((n, m)) = before {
                prop_assert!(0 < n && n <= m, "question {n} of at most {m}");
                if let Some((last, most)) = counted {
                    prop_assert!(n >= last && m <= most, "{n} of at most {m}, after {last} of at most {most}");
                }
            }
            counted = match walker.prompt.body {
                Body::Ask(_) => before,
                Body::Info(_) => counted,
                _ => None,
            };
            let Some(input) = answer(&walker, choice) else { return Ok(()) };
            walker.does(&input);
        }
        prop_assert!(answer(&walker, choices[0]).is_none(), "{ANSWERS} answers and no end");
    }

    #[test]
    fn back_and_the_same_answer_lead_to_the_same_place(
        today in days(), locale in locales(), moves in vec(moves(), 0..12), choices in vec(any::<Index>(), ANSWERS),
    ) {
        let mut walker = walked(Walker::new(today, locale), &moves);
        for choice in choices.iter().copied() {
            let Some(input) = answer(&walker, choice) else { break };
            let asked = walker.words().expect("an answer has a question").node.clone();
            let ticks = ticks(&walker, &asked);
            walker.does(&input);
            let mut other = walker.clone();
            other.does(&read(&encode(&Input::Back(asked.clone()))));
            prop_assert_eq!(other.words().map(|words| &words.node), Some(&asked), "Back shows the question");
            for tick in ticks {
                other.does(&Input::Answer(Press { value: Value::Tick(tick, true), ..press(&input).clone() }));
            }
            other.does(&input);
            prop_assert_eq!(answers(&other.session), answers(&walker.session), "after {}", written(&input));
            prop_assert_eq!(shown(&other.prompt.body), shown(&walker.prompt.body), "after {}", written(&input));
        }
    }
}

#[test]
fn on_from_the_emergency_card_leads_to_the_menu_or_to_the_question_before_it() {
    for (presses, at) in [(&[":danger:"][..], "menu/what"), (&[":wage:", "p:notfall"], "lohn/trouble")] {
        let mut walker = Walker::new(date(2026, 11, 25), "en");
        for part in presses {
            walker.presses(part);
        }
        assert_eq!(walker.words().expect("words").node.to_string(), "notfall/now");
        walker.does(&Input::Continue);
        assert_eq!(walker.words().expect("words").node.to_string(), at, "after {presses:?}");
    }
}

#[test]
fn one_press_on_an_old_message_is_enough() {
    for (presses, at, why) in [
        (&["p:notfall", ":job-ends:"][..], "kuendigung/what", "the menu, below the emergency card"),
        (
            &[":info:", ":programme:", ":iq:", "p:menu", "x:programm/iq-aim"],
            "programm/iq-networks",
            "an explanation, from the menu",
        ),
        (&[":job-ends:", ":sign:", "p:menu", "x:kuendigung/do-not-sign"], "beratung/status", "a result, from the menu"),
        (&[":wage:", "p:menu", ":job-ends:", ":cash:"], "lohn/cash", "a question of another topic"),
        (&[":job-ends:", ":sign:", "x:", ":paper:"], "kuendigung/received", "an answer changed, behind its result"),
        (
            &[":job-ends:", ":sign:", "x:", ":threatened:"],
            "kuendigung/threatened",
            "another result is read before the office",
        ),
    ] {
        let mut walker = Walker::new(date(2026, 11, 25), "en");
        for part in presses {
            walker.presses(part);
        }
        let shown = walker.words().map(|words| words.node.to_string());
        assert_eq!(shown.as_deref(), Some(at), "{why}: {presses:?}");
    }
}

/// Walks, and goes back to the questions.
fn walked(mut walker: Walker, moves: &[Move]) -> Walker {
    for a_move in moves {
        walker.makes(a_move);
    }
    if walker.words().is_none() {
        walker.does(&Input::Locale("en".to_owned()));
    }
    walker
}

fn progress(walker: &Walker) -> Option<(usize, usize)> {
    match &walker.prompt.body {
        Body::Ask(ask) => ask.progress,
        _ => None,
    }
}

/// Chooses one of the answers that stand on buttons; a tick is never taken away again.
fn answer(walker: &Walker, choice: Index) -> Option<Input> {
    let forward = |input: &Input| match input {
        Input::Answer(press) => !matches!(press.value, Value::Tick(_, false) | Value::Check(_) | Value::Copy),
        _ => false,
    };
    let inputs: Vec<Input> = walker.data().iter().map(|data| read(data)).filter(forward).collect();
    (!inputs.is_empty()).then(|| choice.get(&inputs).clone())
}

fn press(input: &Input) -> &Press {
    match input {
        Input::Answer(press) => press,
        other => panic!("{other:?} is no answer"),
    }
}

/// What is ticked at a question before it is answered.
fn ticks(walker: &Walker, node: &NodeId) -> BTreeSet<String> {
    match walker.session.answer(&world().content.question(node)) {
        Some(Answer::Ticks { ticks, .. }) => ticks.clone(),
        _ => BTreeSet::new(),
    }
}

/// The answers without the order in which they were given.
fn answers(session: &Session) -> BTreeMap<NodeId, Answer> {
    session.answers().map(|(question, answer)| (question.clone(), answer.clone())).collect()
}

fn shown(body: &Body) -> String {
    format!("{body:#?}")
}
