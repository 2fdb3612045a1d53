//! One step: what a person did changes the session, and the session says what to show.
//!
//! Invariant: the same session, input, content and day give the same step. Nothing here can fail: what does not fit is
//! asked again with a note.

use jiff::civil::Date;

use super::answer::{answer, ask_again, typed_text};
use super::feedback::hear;
use super::found;
use super::model::{Content, DateSpan, EMERGENCY, HANDOVER, Kind, MENU, NodeId};
use super::prompt::{Body, Held, Note, Prompt, Taken};
use super::save;
use super::session::{Answer, Entry, Input, Now, Press, Session, Value};
use super::show::show;
use super::take;
use super::tally::Entrance;
use super::topics::{Topic, topics};
use super::walk::walk;
use crate::rules::Land;

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
    if *input == Input::Erase {
        return Step { session: None, prompt: Prompt { notes: Vec::new(), body: Body::Erased } };
    }
    let input = offered(content, &session, input, now);
    if let Some(body) = page(content, &mut session, input, now) {
        let notes = if *input == Input::DeadCode { vec![Note::DeadCode] } else { Vec::new() };
        return Step { session: Some(session), prompt: Prompt { notes, body } };
    }
    let mut prompt = go(content, &mut session, input, now.today);
    // Whoever only typed is offered topics or the languages: nothing was asked yet.
    if session.locale.is_some() || !matches!(input, Input::Found(_)) {
        count(content, &mut session, now.today);
    }
    if let Body::Outcome(outcome) = &mut prompt.body {
        outcome.minute = Some(now.minute);
        outcome.next_person = session.workshop(now.today).is_some();
    }
    Step { session: Some(session), prompt }
}

/// Takes a button for an outdated one if this content, or this day, does not offer (any more) what it stands for.
fn offered<'a>(content: &Content, session: &Session, input: &'a Input, now: Now) -> &'a Input {
    match input {
        Input::Quiz(turn) if content.quiz.screen(&turn.page).is_none() => &Input::Outdated,
        Input::Save(save) if save::open(content, session, &save.what, now).is_none() => &Input::Outdated,
        Input::NextPerson if !session.passes_on(input, now.today) => &Input::Outdated,
        input => input,
    }
}

/// Opens a page beside the dialogs; `None` for an input that moves along them.
fn page(content: &Content, session: &mut Session, input: &Input, now: Now) -> Option<Body> {
    if let Some(locale) = brought(content, input) {
        session.locale.get_or_insert_with(|| locale.clone());
    }
    let body = match input {
        Input::Start(entry) => {
            let before = std::mem::replace(session, Session::new(now.hour));
            *session = start(content, before, entry.as_ref(), now.today);
            return session.locale.is_none().then_some(Body::Language);
        }
        Input::NextPerson => {
            *session = std::mem::replace(session, Session::new(now.hour)).passed_on(now.hour);
            Body::Language
        }
        Input::Language => Body::Language,
        Input::Help => Body::Help,
        Input::Privacy => Body::Privacy(held(session, now)),
        Input::About => Body::About,
        Input::Stats => Body::Stats(None),
        Input::Share(page) => Body::Share(page.clone(), None),
        Input::Unread(message) => {
            session.note_unread(*message);
            Body::Unread(*message)
        }
        Input::DeleteUnread(_) => {
            session.forget_unread();
            Body::UnreadDeleted
        }
        Input::Delete => Body::Delete,
        Input::Feedback(said) => Body::Feedback(hear(session, said)),
        Input::Quiz(turn) => Body::Quiz(content.quiz.screen(&turn.page)?),
        Input::Save(save) => Body::Save(save::open(content, session, &save.what, now)?),
        Input::Take(asked) => Body::Take(take::page(content, session, asked, now.today)),
        Input::Answer(Press { node, value: Value::Copy, .. }) if is_text(content, node) => Body::Copy(node.clone()),
        Input::Text(_)
        | Input::Located(_)
        | Input::DeadCode
        | Input::Again
        | Input::Continue
        | Input::Unknown
        | Input::Outdated
            if session.locale.is_none() =>
        {
            Body::Language
        }
        _ => return None,
    };
    Some(body)
}

/// Finds the locale that a page's button brings, for a session that begins with it.
fn brought<'a>(content: &Content, input: &'a Input) -> Option<&'a String> {
    match input {
        Input::Quiz(turn) => Some(&turn.locale),
        Input::Save(save) => Some(&save.locale),
        Input::Take(asked) => Some(&asked.locale),
        Input::Answer(Press { node, value: Value::Copy, locale, .. }) if is_text(content, node) => Some(locale),
        _ => None,
    }
}

/// Notes for the counters where the session stands.
fn count(content: &Content, session: &mut Session, today: Date) {
    let mut tally = std::mem::take(&mut session.tally);
    if let Some(walk) = walk(content, session, today) {
        tally.note(content, session, &walk, today);
    }
    session.tally = tally;
}

fn is_text(content: &Content, node: &NodeId) -> bool {
    content.node(node).is_some_and(|node| matches!(node.kind, Kind::Text))
}

fn held(session: &Session, now: Now) -> Held {
    let link = session.land.is_some() || session.code.is_some();
    Held { answers: session.answers().count(), link, until: session.expires(now.hour) }
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
            // Whoever came to the emergency card through the menu chooses there again.
            if walk(content, session, today).is_some_and(|walk| walk.at.dialog == EMERGENCY) {
                session.forget_dialog(MENU);
            }
            Vec::new()
        }
        Input::Text(text) => match typed_text(content, session, text, today) {
            Ok(prompt) => return prompt,
            Err(note) => vec![note],
        },
        Input::Found(found) => return found::take(content, session, found, today),
        Input::Located(place) => located(content, session, place.as_ref(), today),
        Input::Outdated => vec![Note::Outdated],
        Input::Unknown => vec![Note::Unknown],
        Input::DeadCode => vec![Note::DeadCode],
        _ => Vec::new(),
    };
    show(content, session, notes, today)
}

fn start(content: &Content, session: Session, entry: Option<&Entry>, today: Date) -> Session {
    let mut session = session.restarted();
    if let Some(entry) = entry {
        let entrance = if entry.code.is_some() { Entrance::Workshop } else { Entrance::Link };
        session.tally.entry = session.tally.entry.max(entrance);
        session.locale.clone_from(&entry.locale);
        session.land = entry.land;
        session.code.clone_from(&entry.code);
        session.code_day = entry.code.as_ref().map(|_| today);
        if let Some(dialog) = &entry.dialog {
            open(content, &mut session, dialog);
        }
    }
    session
}

/// Opens a dialog at its beginning, through the menu where the menu leads to it, so that Back leads there.
pub(super) fn open(content: &Content, session: &mut Session, dialog: &str) {
    session.forget_read();
    if dialog == MENU {
        session.forget_dialog(MENU);
        MENU.clone_into(&mut session.root);
    } else if let Some(Topic { way, .. }) =
        topics(content).into_iter().find(|topic| topic.dialog == dialog && dialog != EMERGENCY)
    {
        MENU.clone_into(&mut session.root);
        let new = |(question, option): &(NodeId, String)| !matches!(session.answer(question), Some(Answer::Option(known)) if known == option);
        if way.iter().any(new) {
            session.forget_dialog(MENU);
        }
        for (question, option) in way {
            session.set(question, Answer::Option(option));
        }
    } else if content.start(dialog).is_some() {
        dialog.clone_into(&mut session.root);
    }
}

/// Takes a place for the answer where one is asked for; elsewhere it opens the way to the nearest office.
fn located(content: &Content, session: &mut Session, place: Option<&(Land, String)>, today: Date) -> Vec<Note> {
    let Some((land, kreis)) = place else { return vec![Note::Abroad] };
    let answer = Answer::Place { land: *land, kreis: Some(kreis.clone()) };
    let asked = walk(content, session, today).map(|walk| content.question(&walk.at));
    let asked = asked.filter(|id| content.node(id).is_some_and(|node| matches!(node.kind, Kind::Place { .. })));
    if let Some(question) = asked {
        session.set(question, answer);
    } else {
        open(content, session, HANDOVER);
        session.set(NodeId::common("land"), answer);
    }
    vec![Note::Taken(Taken::Land(*land))]
}

/// Forgets the one answer that Back shows again.
fn back(content: &Content, session: &mut Session, node: &NodeId, today: Date) -> Vec<Note> {
    if content.node(node).is_none() || content.start(&node.dialog).is_none() {
        return vec![Note::Outdated];
    }
    ask_again(content, session, node, today);
    Vec::new()
}

fn more(content: &Content, node: &NodeId) -> Vec<Note> {
    match content.node(&content.question(node)).map(|node| &node.kind) {
        Some(Kind::Date { span: DateSpan::Month, .. }) => vec![Note::TypeMonth],
        Some(Kind::Date { .. }) => vec![Note::TypeDate],
        _ => vec![Note::Outdated],
    }
}
