//! One step: what a person did changes the session, and the session says what to show.
//!
//! Invariant: the same session, input, content and day give the same step. Nothing here can fail: what does not fit is
//! asked again with a note.

use jiff::ToSpan;
use jiff::civil::Date;

use super::directory::Postcode;
use super::model::{Amount, Content, DateSpan, EMERGENCY, Kind, MENU, NodeId};
use super::prompt::{Body, Held, Note, Prompt};
use super::session::{Answer, Entry, Input, Now, Press, Session, Value};
use super::show::{show, show_laender};
use super::typed;
use super::walk::walk;

/// How far back a date may lie: older ones are taken for a slip of the finger, in years.
const OLDEST_YEARS: i64 = 10;

/// What a step leads to.
#[derive(Debug)]
pub struct Step {
    /// The session to keep; `None`: erase it.
    pub session: Option<Session>,
    /// What to say.
    pub prompt: Prompt,
}

/// Does one step.
#[must_use]
pub fn step(content: &Content, mut session: Session, input: &Input, now: Now) -> Step {
    let body = match input {
        Input::Start(entry) => {
            session = start(content, session, entry.as_ref());
            session.locale.is_none().then_some(Body::Language)
        }
        Input::Language => Some(Body::Language),
        Input::Help => Some(Body::Help),
        Input::Privacy => Some(Body::Privacy(held(&session, now))),
        Input::About => Some(Body::About),
        Input::Delete => Some(Body::Delete),
        Input::Erase => {
            return Step {
                session: None,
                prompt: Prompt {
                    notes: Vec::new(),
                    body: Body::Erased,
                },
            };
        }
        Input::Text(_) | Input::Again | Input::Continue | Input::Unknown | Input::Outdated
            if session.locale.is_none() =>
        {
            Some(Body::Language)
        }
        _ => None,
    };
    if let Some(body) = body {
        return Step {
            session: Some(session),
            prompt: Prompt {
                notes: Vec::new(),
                body,
            },
        };
    }
    let prompt = go(content, &mut session, input, now.today);
    Step {
        session: Some(session),
        prompt,
    }
}

fn held(session: &Session, now: Now) -> Held {
    Held {
        answers: session.answers().count(),
        until: session.expires(now.hour) + now.offset,
    }
}

/// Follows an input that moves along the dialogs.
fn go(content: &Content, session: &mut Session, input: &Input, today: Date) -> Prompt {
    let notes = match input {
        Input::Locale(locale) => {
            session.locale = Some(locale.clone());
            Vec::new()
        }
        Input::Answer(press) => answer(content, session, press, today),
        Input::Back(node) => back(content, session, node, today),
        Input::More(node) => more(content, node),
        Input::Open(dialog) => {
            open(content, session, dialog);
            Vec::new()
        }
        Input::Continue => {
            MENU.clone_into(&mut session.root);
            Vec::new()
        }
        Input::Text(text) => return typed_text(content, session, text, today),
        Input::Outdated => vec![Note::Outdated],
        Input::Unknown => vec![Note::Unknown],
        _ => Vec::new(),
    };
    show(content, session, notes, today)
}

fn start(content: &Content, session: Session, entry: Option<&Entry>) -> Session {
    let mut session = session.restarted();
    if let Some(entry) = entry {
        session.locale.clone_from(&entry.locale);
        session.land = entry.land;
        session.code.clone_from(&entry.code);
        if let Some(dialog) = &entry.dialog {
            open(content, &mut session, dialog);
        }
    }
    session
}

/// Opens a dialog at its beginning, through the menu where the menu leads to it, so that Back leads there.
fn open(content: &Content, session: &mut Session, dialog: &str) {
    session.forget_read();
    if dialog == MENU {
        session.forget_dialog(MENU);
        MENU.clone_into(&mut session.root);
    } else if let Some((question, option)) =
        menu_option(content, dialog).filter(|_| dialog != EMERGENCY)
    {
        MENU.clone_into(&mut session.root);
        session.set(question, Answer::Option(option));
    } else if content.start(dialog).is_some() {
        dialog.clone_into(&mut session.root);
    }
}

/// Finds the option of the menu that leads to a dialog.
fn menu_option(content: &Content, dialog: &str) -> Option<(NodeId, String)> {
    let menu = content.start(MENU)?;
    let Kind::Choice { options } = &content.node(&menu)?.kind else {
        return None;
    };
    let leads = |next: &str| match &content
        .node(&NodeId::new(MENU, next))
        .map(|node| &node.kind)
    {
        Some(Kind::Dialog { dialog: to }) => to == dialog,
        _ => false,
    };
    let option = options
        .iter()
        .find(|option| option.next.as_deref().is_some_and(leads))?;
    Some((menu, option.id.clone()))
}

/// Takes a pressed answer. What the content does not know (any more) changes nothing.
fn answer(content: &Content, session: &mut Session, press: &Press, today: Date) -> Vec<Note> {
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
    if [node, asked]
        .iter()
        .any(|node| node.changed.is_some_and(|changed| press.day < changed))
    {
        session.remove(&question);
        reach(content, session, &press.node, today);
        return vec![Note::Changed(question)];
    }
    match accept(&asked.kind, session.answer(&question), &press.value, today) {
        Ok(answer) => {
            if press.node.dialog == MENU {
                session.forget_read();
            }
            session.set(question, answer);
            reach(content, session, &press.node, today);
            Vec::new()
        }
        Err(note) => vec![note],
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
        Some(Kind::Outcome {
            then: Some(then), ..
        }) => Some(then.clone()),
        _ => None,
    };
    match then {
        Some(then) => open(content, session, &then),
        None if !on_way(&|passed| passed.dialog == node.dialog) => {
            open(content, session, &node.dialog)
        }
        None => {}
    }
}

/// Turns what a button stands for into an answer of its question.
fn accept(
    asked: &Kind,
    before: Option<&Answer>,
    value: &Value,
    today: Date,
) -> Result<Answer, Note> {
    match (asked, value) {
        (Kind::Choice { options }, Value::Option(id))
            if options.iter().any(|option| option.id == *id) =>
        {
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
        (Kind::Several { .. }, Value::Done) if !ticks(before).is_empty() => Ok(Answer::Ticks {
            ticks: ticks(before),
            done: true,
        }),
        (Kind::Several { .. }, Value::Nothing) => Ok(Answer::Ticks {
            ticks: std::collections::BTreeSet::new(),
            done: true,
        }),
        (Kind::Several { .. }, Value::Done) => Err(Note::PressButton),
        (Kind::Date { .. }, Value::Date(date)) => check_date(*date, today),
        (Kind::Amount { amount, .. }, Value::Amount(value)) => check_amount(amount, *value),
        (Kind::Place { .. }, Value::Land(land)) => Ok(Answer::Place {
            land: *land,
            kreis: None,
        }),
        (
            Kind::Place { .. }
            | Kind::Date {
                unknown: Some(_), ..
            }
            | Kind::Amount {
                unknown: Some(_), ..
            },
            Value::Unknown,
        ) => Ok(Answer::Unknown),
        (Kind::Info { .. } | Kind::Outcome { then: Some(_), .. }, Value::Next) => Ok(Answer::Seen),
        _ => Err(Note::Outdated),
    }
}

fn ticks(before: Option<&Answer>) -> std::collections::BTreeSet<String> {
    match before {
        Some(Answer::Ticks { ticks, .. }) => ticks.clone(),
        _ => std::collections::BTreeSet::new(),
    }
}

fn check_date(date: Date, today: Date) -> Result<Answer, Note> {
    if date > today {
        return Err(Note::FutureDate);
    }
    if today
        .checked_sub(OLDEST_YEARS.years())
        .is_ok_and(|oldest| date < oldest)
    {
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

/// Forgets the one answer that Back shows again.
fn back(content: &Content, session: &mut Session, node: &NodeId, today: Date) -> Vec<Note> {
    if content.node(node).is_none() || content.start(&node.dialog).is_none() {
        return vec![Note::Outdated];
    }
    session.remove(&content.question(node));
    reach(content, session, node, today);
    Vec::new()
}

fn more(content: &Content, node: &NodeId) -> Vec<Note> {
    match content.node(&content.question(node)).map(|node| &node.kind) {
        Some(Kind::Date {
            span: DateSpan::Day,
            ..
        }) => vec![Note::TypeDate],
        Some(Kind::Date {
            span: DateSpan::Month,
            ..
        }) => vec![Note::TypeMonth],
        _ => vec![Note::Outdated],
    }
}

/// Takes typed words as the answer to the question where the way stands.
fn typed_text(content: &Content, session: &mut Session, text: &str, today: Date) -> Prompt {
    let at = walk(content, session, today).map(|walk| walk.at);
    let Some(question) = at.map(|at| content.question(&at)) else {
        return show(content, session, Vec::new(), today);
    };
    let asked = content.node(&question).map(|node| &node.kind);
    let answer = match asked {
        Some(Kind::Date { span, .. }) => {
            let read = if *span == DateSpan::Day {
                typed::day
            } else {
                typed::month
            };
            read(text, today)
                .ok_or(Note::WrongDate)
                .and_then(|date| check_date(date, today))
        }
        Some(Kind::Amount { amount, .. }) => typed::amount(text)
            .ok_or(Note::WrongAmount)
            .and_then(|value| check_amount(amount, value)),
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
        Postcode::One { land, kreis } => Ok(Answer::Place {
            land,
            kreis: Some(kreis),
        }),
        other => Err(other),
    }
}
