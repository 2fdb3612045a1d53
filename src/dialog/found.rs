//! Takes what someone typed: words of danger first, then an answer to the present question, then topics to offer.
//!
//! Invariant: no topic is opened by words alone, the emergency card is. What was typed is not kept.

use jiff::civil::Date;

use super::answer::typed_text;
use super::input::Found;
use super::model::{Content, EMERGENCY};
use super::prompt::{Body, Note, Prompt};
use super::session::Session;
use super::show::show;
use super::step::open;
use super::topics::{Topic, topics};

/// Takes what was typed and searched.
pub fn take(content: &Content, session: &mut Session, found: &Found, today: Date) -> Prompt {
    let words = found.text.chars().any(char::is_alphabetic);
    if found.danger && words {
        return danger(content, session, today);
    }
    let language = session.locale.is_none();
    let mut notes = Vec::new();
    if !language {
        match typed_text(content, session, &found.text, today) {
            Ok(prompt) => return prompt,
            Err(note) => notes.push(note),
        }
    }
    if found.danger {
        return danger(content, session, today); // "110" where no number was asked for
    }
    let topics = named(content, &found.topics);
    if !topics.is_empty() {
        return Prompt { notes: Vec::new(), body: Body::Found { topics, language } };
    }
    if words {
        session.tally.missed();
        notes.push(Note::NothingFound);
    }
    if language {
        return Prompt { notes, body: Body::Language };
    }
    show(content, session, notes, today)
}

/// Opens the emergency card and says why; its buttons lead back to the question.
fn danger(content: &Content, session: &mut Session, today: Date) -> Prompt {
    open(content, session, EMERGENCY);
    show(content, session, vec![Note::Danger], today)
}

/// Finds the topics of the menu by their dialogs, in the order of the dialogs.
fn named(content: &Content, dialogs: &[String]) -> Vec<Topic> {
    let all = topics(content);
    dialogs.iter().filter_map(|dialog| all.iter().find(|topic| topic.dialog == *dialog).cloned()).collect()
}
