//! Takes an answer: pressed or typed.
//!
//! Invariant: what the content does not know (any more) changes nothing but asks again.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::decide::Fact;
use super::model::{Amount, Content, DateSpan, Kind, MENU, NodeId};
use super::places::Postcode;
use super::prompt::{Body, Note, Prompt, Taken};
use super::session::{Answer, Press, Session, Value};
use super::show::{show, show_laender};
use super::step::open;
use super::typed;
use super::walk::walk;

/// How far a date may lie from today: what lies further is taken for a slip of the finger.
const OLDEST_YEARS: i64 = 10;
/// How far back a job may have begun, in years.
const CAREER_YEARS: i64 = 60;
/// How far ahead a contract may end, in years.
const CONTRACT_YEARS: i64 = 10;
/// How far ahead another day to come may lie, in years.
const COMING_YEARS: i64 = 3;
/// How far back a day may lie that was to come, such as the one a birth was expected on, in days: the protection after
/// it is asked about for months.
const PASSED_DAYS: i64 = 365;

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
    if let (Kind::Outcome { .. }, Value::Check(shown)) = (&asked.kind, &press.value) {
        return check_again(content, session, &press.node, *shown, today);
    }
    match accept(&asked.kind, session.answer(&question), &press.value, today) {
        Ok(answer) => {
            if press.node.dialog == MENU {
                session.forget_read();
            }
            if content.start(MENU).as_ref() == Some(&press.node) {
                session.forget_dialog(MENU); // its pages are asked anew
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

/// Goes back to a result and tells whether it is the same as on the day it was shown.
fn check_again(content: &Content, session: &mut Session, node: &NodeId, shown: Date, today: Date) -> Vec<Note> {
    ask_again(content, session, node, today);
    let then = result(content, session, shown);
    if then.as_ref().is_none_or(|then| then.node != *node) {
        if result(content, session, today).is_none() {
            open(content, session, &node.dialog);
        }
        return vec![Note::Gone(shown)];
    }
    let same = then == result(content, session, today);
    vec![if same { Note::Same(shown) } else { Note::Differs(shown) }]
}

/// What a result says. How many days are left is no part of it: they grow fewer without a change.
#[derive(PartialEq, Eq)]
struct Said {
    node: NodeId,
    paragraphs: Vec<String>,
    facts: Vec<(&'static str, Fact)>,
    /// The offices, and whether each is confirmed.
    offices: Vec<(String, bool)>,
}

/// The result that the answers lead to on a day.
fn result(content: &Content, session: &Session, day: Date) -> Option<Said> {
    let Body::Outcome(outcome) = show(content, &mut session.clone(), Vec::new(), day).body else {
        return None;
    };
    let facts = outcome.words.facts.into_iter().filter(|(_, fact)| !matches!(fact, Fact::Number(_)));
    let offices = outcome.referrals.into_iter().map(|referral| (referral.office.id, referral.confirmed));
    let (node, paragraphs) = (outcome.words.node, outcome.paragraphs);
    Some(Said { node, paragraphs, facts: facts.collect(), offices: offices.collect() })
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
        (Kind::Date { span, .. }, Value::Date(date)) => check_date(*span, *date, today),
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

fn check_date(span: DateSpan, date: Date, today: Date) -> Result<Answer, Note> {
    let (back, ahead) = match span {
        DateSpan::Day | DateSpan::Month => (OLDEST_YEARS.years(), 0.days()),
        DateSpan::Start => (CAREER_YEARS.years(), 0.days()),
        DateSpan::End => (OLDEST_YEARS.years(), CONTRACT_YEARS.years()),
        DateSpan::Coming => (PASSED_DAYS.days(), COMING_YEARS.years()),
    };
    if date > today && ahead.is_zero() {
        return Err(Note::FutureDate);
    }
    if date > today.saturating_add(ahead) {
        return Err(Note::FarDate);
    }
    if date < today.saturating_sub(back) {
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

/// Takes typed words as the answer to the question where the way stands, and says what was understood.
///
/// # Errors
/// A remark if they are no answer to it; nothing has changed then.
pub fn typed_text(content: &Content, session: &mut Session, text: &str, today: Date) -> Result<Prompt, Note> {
    let at = walk(content, session, today).map(|walk| walk.at);
    let Some(question) = at.map(|at| content.question(&at)) else {
        return Ok(show(content, session, Vec::new(), today));
    };
    let asked = content.node(&question).map(|node| &node.kind);
    let answer = match asked {
        Some(Kind::Date { span, .. }) => {
            let ahead = matches!(span, DateSpan::End | DateSpan::Coming);
            let read = match span {
                DateSpan::Month => typed::month(text, today).ok_or(Note::WrongMonth),
                _ => typed::day(text, today, ahead).ok_or(Note::WrongDate),
            };
            read.and_then(|date| check_date(*span, date, today))
        }
        Some(Kind::Amount { amount, .. }) => {
            typed::amount(text).ok_or(Note::WrongAmount).and_then(|value| check_amount(amount, value))
        }
        Some(Kind::Place { .. }) => match place(content, text) {
            Ok(answer) => Ok(answer),
            Err(Postcode::Several(laender)) => {
                return Ok(show_laender(content, session, laender, today));
            }
            Err(_) => Err(Note::WrongPlace),
        },
        _ => Err(Note::PressButton),
    };
    match answer {
        Ok(answer) => {
            let note = asked.and_then(|asked| taken(asked, &answer));
            session.set(question, answer);
            Ok(show(content, session, note.into_iter().collect(), today))
        }
        Err(note @ (Note::WrongDate | Note::WrongMonth | Note::WrongAmount | Note::WrongPlace | Note::PressButton)) => {
            Err(note)
        }
        Err(note) => Ok(show(content, session, vec![note], today)), // a day or an amount, but none that can be
    }
}

/// Says what an answer was understood as: of a place the Land alone.
fn taken(asked: &Kind, answer: &Answer) -> Option<Note> {
    let taken = match (asked, answer) {
        (Kind::Date { span: DateSpan::Month, .. }, Answer::Date(day)) => Taken::Month(*day),
        (Kind::Date { .. }, Answer::Date(day)) => Taken::Day(*day),
        (Kind::Amount { amount, .. }, Answer::Amount(value)) => Taken::Amount(*value, amount.unit),
        (Kind::Place { .. }, Answer::Place { land, .. }) => Taken::Land(*land),
        _ => return None,
    };
    Some(Note::Taken(taken))
}

/// Reads a postcode, a Land or a town.
fn place(content: &Content, text: &str) -> Result<Answer, Postcode> {
    if let Some(land) = typed::land(text) {
        return Ok(Answer::Place { land, kreis: None });
    }
    match content.directory.places.look_up(&typed::western(text)) {
        Postcode::One { land, kreis } => Ok(Answer::Place { land, kreis: Some(kreis) }),
        Postcode::Unknown => match content.directory.places.look_up_town(&typed::western(text)) {
            Some((laender, kreis)) => match laender[..] {
                [land] => Ok(Answer::Place { land, kreis }),
                _ => Err(Postcode::Several(laender)),
            },
            None => Err(Postcode::Unknown),
        },
        several @ Postcode::Several(_) => Err(several),
    }
}
