//! Takes an answer: pressed or typed.
//!
//! Invariant: what the content does not know (any more) changes nothing but asks again.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::model::{Amount, Content, DateSpan, Kind, MENU, NodeId};
use super::places::Postcode;
use super::prompt::{Note, Prompt};
use super::session::{Answer, Press, Session, Value};
use super::show::{show, show_laender};
use super::step::open;
use super::typed;
use super::walk::walk;

/// How far back a date may lie: older ones are taken for a slip of the finger, in years.
const OLDEST_YEARS: i64 = 10;

/// Takes a pressed answer. What the content does not know (any more) changes nothing.
pub fn answer(content: &Content, session: &mut Session, press: &Press, today: Date) -> Vec<Note> {
    if session.locale.is_none() {
        session.locale = Some(press.locale.clone());
    }
    let question = content.question(&press.node);
    let (Some(node), Some(asked)) = (content.node(&press.node), content.node(&question)) else {
        return vec![Note::Outdated];
    };
    if content.start(&press.node.dialog).is_none() {
        return vec![Note::Outdated];
    }
    if [node, asked].iter().any(|node| node.changed.is_some_and(|changed| press.day < changed)) {
        ask_again(content, session, &press.node, today);
        return vec![Note::Changed(question)];
    }
    match accept(&asked.kind, session.answer(&question), &press.value, today) {
        Ok(answer) => {
            if press.node.dialog == MENU {
                session.forget_read();
            }
            if session.answer(&question) != Some(&answer) {
                forget_ends(content, session, &question, today);
            }
            reach(content, session, &press.node, today); // may forget what was read, so before this is
            session.set(question, answer);
            let met =
                !node.kind.asks() || walk(content, session, today).is_none_or(|walk| walk.meets(content, &press.node));
            if met { Vec::new() } else { vec![Note::Outdated] } // it belongs to another branch than the one taken
        }
        Err(remark) => vec![remark],
    }
}

/// Forgets the answer of a node and goes back there.
pub fn ask_again(content: &Content, session: &mut Session, node: &NodeId, today: Date) {
    let question = content.question(node);
    forget_ends(content, session, &question, today);
    session.remove(&question);
    reach(content, session, node, today);
}

/// Forgets that the results behind a question were read: another answer may give another day.
fn forget_ends(content: &Content, session: &mut Session, question: &NodeId, today: Date) {
    let Some(walk) = walk(content, session, today) else {
        return;
    };
    let is_end = |id: &&NodeId| content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
    let behind = walk.passed.iter().skip_while(|id| content.question(id) != *question);
    let ends: Vec<NodeId> = behind.filter(is_end).cloned().collect();
    for end in &ends {
        session.remove(end);
    }
}

/// Makes sure that the way leads through the dialog of a pressed node: an old message may belong to another topic.
fn reach(content: &Content, session: &mut Session, node: &NodeId, today: Date) {
    let Some(walk) = walk(content, session, today) else {
        return;
    };
    let on_way = |test: &dyn Fn(&NodeId) -> bool| walk.passed.iter().chain([&walk.at]).any(test);
    if on_way(&|passed| passed == node) {
        return;
    }
    let then = match content.node(node).map(|node| &node.kind) {
        Some(Kind::Outcome { then: Some(then), .. }) => Some(then.clone()),
        _ => None,
    };
    match then {
        Some(then) => open(content, session, &then),
        None if !on_way(&|passed| passed.dialog == node.dialog) => open(content, session, &node.dialog),
        None => {}
    }
}

/// Turns what a button stands for into an answer of its question.
fn accept(asked: &Kind, before: Option<&Answer>, value: &Value, today: Date) -> Result<Answer, Note> {
    match (asked, value) {
        (Kind::Choice { options }, Value::Option(id)) if options.iter().any(|option| option.id == *id) => {
            Ok(Answer::Option(id.clone()))
        }
        (Kind::Several { options, .. }, Value::Tick(id, on)) if options.contains(id) => {
            let mut ticks = ticks(before);
            if *on {
                ticks.insert(id.clone())
            } else {
                ticks.remove(id)
            };
            Ok(Answer::Ticks { ticks, done: false })
        }
        (Kind::Several { .. }, Value::Done) if !ticks(before).is_empty() => {
            Ok(Answer::Ticks { ticks: ticks(before), done: true })
        }
        (Kind::Several { .. }, Value::Nothing) => Ok(Answer::Ticks { ticks: BTreeSet::new(), done: true }),
        (Kind::Several { .. }, Value::Done) => Err(Note::PressButton),
        (Kind::Date { .. }, Value::Date(date)) => check_date(*date, today),
        (Kind::Amount { amount, .. }, Value::Amount(value)) => check_amount(amount, *value),
        (Kind::Place { .. }, Value::Land(land)) => Ok(Answer::Place { land: *land, kreis: None }),
        (
            Kind::Place { .. } | Kind::Date { unknown: Some(_), .. } | Kind::Amount { unknown: Some(_), .. },
            Value::Unknown,
        ) => Ok(Answer::Unknown),
        (Kind::Info { .. } | Kind::Outcome { then: Some(_), .. }, Value::Next) => Ok(Answer::Seen),
        _ => Err(Note::Outdated),
    }
}

fn ticks(before: Option<&Answer>) -> BTreeSet<String> {
    match before {
        Some(Answer::Ticks { ticks, .. }) => ticks.clone(),
        _ => BTreeSet::new(),
    }
}

fn check_date(date: Date, today: Date) -> Result<Answer, Note> {
    if date > today {
        return Err(Note::FutureDate);
    }
    if today.checked_sub(OLDEST_YEARS.years()).is_ok_and(|oldest| date < oldest) {
        return Err(Note::OldDate);
    }
    Ok(Answer::Date(date))
}

fn check_amount(amount: &Amount, value: i64) -> Result<Answer, Note> {
    let Amount { min, max, .. } = *amount;
    if value < min * 100 || value > max * 100 {
        return Err(Note::AmountRange { min, max });
    }
    Ok(Answer::Amount(value))
}

/// Takes typed words as the answer to the question where the way stands.
pub fn typed_text(content: &Content, session: &mut Session, text: &str, today: Date) -> Prompt {
    let at = walk(content, session, today).map(|walk| walk.at);
    let Some(question) = at.map(|at| content.question(&at)) else {
        return show(content, session, Vec::new(), today);
    };
    let asked = content.node(&question).map(|node| &node.kind);
    let answer = match asked {
        Some(Kind::Date { span, .. }) => {
            let read = if *span == DateSpan::Day { typed::day } else { typed::month };
            let wrong = if *span == DateSpan::Day { Note::WrongDate } else { Note::WrongMonth };
            read(text, today).ok_or(wrong).and_then(|date| check_date(date, today))
        }
        Some(Kind::Amount { amount, .. }) => {
            typed::amount(text).ok_or(Note::WrongAmount).and_then(|value| check_amount(amount, value))
        }
        Some(Kind::Place { .. }) => match place(content, text) {
            Ok(answer) => Ok(answer),
            Err(Postcode::Several(laender)) => {
                return show_laender(content, session, laender, today);
            }
            Err(_) => Err(Note::WrongPlace),
        },
        _ => Err(Note::PressButton),
    };
    match answer {
        Ok(answer) => {
            session.set(question, answer);
            show(content, session, Vec::new(), today)
        }
        Err(note) => show(content, session, vec![note], today),
    }
}

/// Reads a postcode or a Land.
fn place(content: &Content, text: &str) -> Result<Answer, Postcode> {
    if let Some(land) = typed::land(text) {
        return Ok(Answer::Place { land, kreis: None });
    }
    match content.directory.places.look_up(&typed::western(text)) {
        Postcode::One { land, kreis } => Ok(Answer::Place { land, kreis: Some(kreis) }),
        other => Err(other),
    }
}
