//! The pages of every result of the built-in content, as the transcripts reach it, within Telegram's limits.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use lotse::check::transcript::Play;
use lotse::dialog::model::NodeId;
use lotse::dialog::prompt::{Body, Prompt};
use lotse::dialog::session::{Input, Session};
use lotse::dialog::take::{Made, Page, Take, What, page};
use lotse::dialog::{Now, step};
use lotse::l10n::{Message, Target};
use serde_json::json;

use crate::walker::{LOCALES, fits, world};

/// The most bytes of a keyboard (Bot API `reply_markup`).
const MARKUP: usize = 10_000;
/// The most characters of a label that an old phone shows whole, with a tick before it.
const LABEL: usize = 42;

/// Each result of the transcripts with the answers that lead there.
pub fn results() -> Vec<(Session, NodeId, Date)> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let folders = std::fs::read_dir(root).expect("the transcripts").map(|entry| entry.expect("a folder").path());
    let files = folders.flat_map(|folder| std::fs::read_dir(folder).expect("a folder"));
    for path in files.map(|entry| entry.expect("a file").path()) {
        let text = std::fs::read_to_string(&path).expect("a transcript");
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).expect("its head").trim();
        let today = field("today ").parse().expect("a day");
        let mut play = Play::begin(&world().content, field("dialog "), today).expect("a dialog");
        for answer in text.lines().filter_map(|line| line.strip_prefix("user ")) {
            play.answer(answer).expect("an answer");
            if let Body::Outcome(outcome) = &play.prompt.body {
                found.push((play.session.clone(), outcome.words.node.clone(), today));
            }
        }
    }
    found
}

/// The card for a result with all lines ticked; `None` where there is none.
pub fn card(session: &Session, node: &NodeId, today: Date) -> Option<Made> {
    let Page::Card(card) = asked(What::Card(node.clone()), BTreeSet::new(), session, today) else { return None };
    let lines = card.lines.into_iter().map(|(line, _)| line).collect();
    Some(Made { lines, facts: card.facts, today })
}

fn asked(what: What, ticked: BTreeSet<String>, session: &Session, today: Date) -> Page {
    page(&world().content, session, &Take { what, locale: "de".to_owned(), ticked }, today)
}

fn rendered(page: &Page, locale: &str) -> Vec<Message> {
    let prompt = Prompt { notes: Vec::new(), body: Body::Take(page.clone()) };
    world().l10n.render(&world().content, &prompt, locale).messages
}

/// The bytes of a keyboard as it is sent.
fn bytes(message: &Message) -> usize {
    let button = |button: &lotse::l10n::Button| match &button.target {
        Target::Data(data) => json!({ "text": button.label, "callback_data": data }),
        _ => json!({ "text": button.label }),
    };
    let rows: Vec<Vec<_>> = message.keyboard.iter().map(|row| row.iter().map(button).collect()).collect();
    json!({ "inline_keyboard": rows }).to_string().len()
}

/// Holds a page against the limits in every language; returns the longest keyboard in bytes.
fn holds(page: &Page, messages: usize, at: &str) -> usize {
    let mut most = 0;
    for locale in LOCALES {
        let reply = rendered(page, locale);
        assert!(!reply.is_empty() && reply.len() <= messages, "{at} in {locale}: {} messages", reply.len());
        for message in &reply {
            fits(message).unwrap_or_else(|wrong| panic!("{at} in {locale}: {wrong}"));
            for button in message.keyboard.iter().flatten() {
                let length = button.label.chars().count();
                assert!(length <= LABEL, "{at} in {locale}: {length} characters of {:?}", button.label);
            }
            assert!(bytes(message) <= MARKUP, "{at} in {locale}: {} bytes", bytes(message));
            most = most.max(bytes(message));
        }
    }
    most
}

#[test]
fn the_card_of_every_result_fits_into_one_message_and_its_keyboard_into_telegram() {
    let (mut seen, mut lines, mut keyboard, mut nodes) = (BTreeSet::new(), 0, 0, BTreeSet::new());
    for (session, node, today) in results() {
        if node.dialog == "notfall" {
            continue; // nothing is offered to take along there
        }
        let page = asked(What::Card(node.clone()), BTreeSet::new(), &session, today);
        let Page::Card(card) = page else { panic!("{node} has a card: {page:?}") };
        if !seen.insert(format!("{:?}", card.lines)) {
            continue;
        }
        nodes.insert(node.clone());
        lines = lines.max(card.lines.len());
        keyboard = keyboard.max(holds(&Page::Card(card.clone()), 1, &node.to_string()));
        let all: BTreeSet<String> = (0..card.lines.len()).map(|line| line.to_string()).collect();
        let made = asked(What::Make { card: node.clone(), list: card.list }, all, &session, today);
        let Page::Made(made) = made else { panic!("{node}: {made:?}") };
        assert_eq!(made.lines.len(), card.lines.len());
        holds(&Page::Made(made), 3, &node.to_string());
    }
    println!("{} cards of {} results, at most {lines} lines and {keyboard} bytes", seen.len(), nodes.len());
    assert!(nodes.len() > 300, "the transcripts reach the results: {}", nodes.len());
}

#[test]
fn sentences_and_checklist_of_every_result_fit_and_the_buttons_below_it_work() {
    let mut seen = BTreeSet::new();
    for (session, node, today) in results() {
        let now = Now { today, minute: 0, hour: 0 };
        let prompt = step(&world().content, session.clone(), &Input::Again, now).prompt;
        let Body::Outcome(outcome) = prompt.body else { continue };
        let Some(about) = outcome.take.clone() else {
            assert_eq!(node.dialog, "notfall", "{node} offers nothing to take along");
            continue;
        };
        if !seen.insert(format!("{node} {about:?}")) {
            continue;
        }
        for locale in LOCALES {
            let body = Prompt { notes: Vec::new(), body: Body::Outcome(outcome.clone()) };
            for message in world().l10n.render(&world().content, &body, locale).messages {
                fits(&message).unwrap_or_else(|wrong| panic!("{node} in {locale}: {wrong}"));
            }
        }
        let topic = about.node.dialog.clone();
        let phrases = What::Phrases { about: about.node, day: about.day };
        holds(&asked(phrases, BTreeSet::new(), &session, today), 2, &node.to_string());
        holds(&asked(What::Checklist(topic), BTreeSet::new(), &session, today), 1, &node.to_string());
    }
    assert!(seen.len() > 300, "{}", seen.len());
}

#[test]
fn at_the_office_the_card_holds_the_whole_way_and_the_sentences_name_the_topic() {
    let offices: Vec<_> = results().into_iter().filter(|(_, node, _)| node.dialog == "beratung").collect();
    let mut on_the_way = 0;
    for (session, node, today) in offices {
        let Page::Card(card) = asked(What::Card(node.clone()), BTreeSet::new(), &session, today) else {
            panic!("{node} has a card");
        };
        let dialogs: BTreeSet<&str> = card
            .lines
            .iter()
            .filter_map(|(line, _)| match line {
                lotse::dialog::take::Line::Answer { question, .. } => Some(question.dialog.as_str()),
                _ => None,
            })
            .collect();
        assert!(dialogs.contains("common"), "the language and the Land: {dialogs:?}");
        on_the_way += usize::from(dialogs.len() > 2);
    }
    assert!(on_the_way > 5, "{on_the_way}");
}
