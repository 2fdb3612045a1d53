//! What people take with them from a result: a card for the counsellor, sentences for the phone, a list of what to
//! collect, an empty time sheet.
//!
//! Invariant: nothing of it is kept. The ticks come with each press out of the message's own keyboard, and no page changes an
//! answer.

pub mod button;
mod items;
mod lines;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::decide::Fact;
use super::model::{Content, HANDOVER, NodeId};
use super::session::{Answer, Input, Session};
use super::walk::Walk;
pub(super) use items::known;
pub use items::{HOURS, ITEMS, WISHES};

/// What a button of these pages stands for, in which language, and what is ticked in its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    /// What it stands for.
    pub what: What,
    /// The locale of the message, for a session that begins with this press.
    pub locale: String,
    /// The ticks that the message showed when the button was pressed: numbers of lines, or ids of items. The button's own
    /// target is not among them.
    pub ticked: BTreeSet<String>,
}

/// What a button of these pages stands for. A tick names its target, never a toggle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Asks what the card for a result should say.
    Card(NodeId),
    /// A line of the card, by its number in the list of this fingerprint.
    Line { card: NodeId, list: u32, line: usize, on: bool },
    /// Makes the card of what is ticked.
    Make { card: NodeId, list: u32 },
    /// The list of what to collect for a topic.
    Checklist(String),
    /// One thing of it.
    Item { topic: String, item: String, on: bool },
    /// What to say on the phone and to write, about a result, with the day that matters.
    Phrases { about: NodeId, day: Option<Date> },
    /// The time sheet.
    Hours,
}

/// A page to show.
#[derive(Debug, Clone)]
pub enum Page {
    /// What the card could say, each line with its tick.
    Card(Card),
    /// The card.
    Made(Made),
    /// The answers are not kept any more; the dialog asks them again.
    Gone(String),
    /// What to collect for a topic, each with its tick, and whether it is to be photographed today.
    Checklist { topic: String, items: Vec<Item> },
    /// What to say.
    Phrases(Phrases),
    /// The time sheet.
    Hours,
}

/// A thing to collect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id in [`ITEMS`].
    pub id: String,
    /// Whether to photograph it today.
    pub today: bool,
    /// Whether it is ticked.
    pub on: bool,
}

/// What the card for a result could say.
#[derive(Debug, Clone)]
pub struct Card {
    /// The result.
    pub node: NodeId,
    /// The fingerprint of the lines.
    pub list: u32,
    /// The lines with their ticks.
    pub lines: Vec<(Line, bool)>,
    /// The facts found on the way, for the words of the questions.
    pub facts: BTreeMap<&'static str, Fact>,
    /// What stands above.
    pub remark: Option<Remark>,
}

/// Why the lines are shown again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The answers are others than those that were ticked: nothing stays ticked.
    Changed,
    /// Nothing was ticked.
    Empty,
}

/// A card: what was ticked.
#[derive(Debug, Clone)]
pub struct Made {
    /// The lines, in their order.
    pub lines: Vec<Line>,
    /// See [`Card::facts`].
    pub facts: BTreeMap<&'static str, Fact>,
    /// The day it was made.
    pub today: Date,
}

/// A line of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// What was answered to a question.
    Answer { question: NodeId, answer: Answer },
    /// A day that a rule found, by the name of the fact.
    Day(&'static str, Date),
    /// A document, by its id in [`ITEMS`].
    Document(String),
    /// What they ask for, by its id in [`WISHES`].
    Wish(String),
}

/// What to say on the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrases {
    /// The topic: a dialog.
    pub topic: String,
    /// The day that matters.
    pub day: Option<Date>,
    /// The language they want to speak: an option of the shared question for it, or a locale.
    pub language: String,
}

/// What the pages below a result are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The result that names the topic: at the handover, the one before.
    pub node: NodeId,
    /// The next day by which something has to be done.
    pub day: Option<Date>,
}

/// Makes the page that a button asks for.
#[must_use]
pub fn page(content: &Content, session: &Session, take: &Take, today: Date) -> Page {
    match &take.what {
        What::Card(node) => card(content, session, (node, None), &take.ticked, today),
        What::Line { card: node, list, line, on } => {
            let ticked = set(&take.ticked, &line.to_string(), *on);
            card(content, session, (node, Some(*list)), &ticked, today)
        }
        What::Make { card: node, list } => {
            made(card(content, session, (node, Some(*list)), &take.ticked, today), today)
        }
        What::Checklist(topic) => checklist(content, topic, &take.ticked),
        What::Item { topic, item, on } => checklist(content, topic, &set(&take.ticked, item, *on)),
        What::Phrases { about, day } => {
            let language = match session.answer(&NodeId::common("language")) {
                Some(Answer::Option(language)) => language.clone(),
                _ => session.locale.clone().unwrap_or_else(|| take.locale.clone()),
            };
            let day = day.filter(|day| *day >= today);
            Page::Phrases(Phrases { topic: about.dialog.clone(), day, language })
        }
        What::Hours => Page::Hours,
    }
}

/// Adds the ticks that a message shows, as its buttons say: one that would switch a tick off stands for one that is on.
///
/// Of two quick presses the second may still bring the keyboard as it was before the first. Then the first tick is gone from
/// the message, and its line from the card, until it is pressed again: what is not seen ticked is never said. The other
/// way, to remember ticks here, could say a line that the person sees empty.
#[must_use]
pub fn with_keyboard(input: Input, keyboard: impl Iterator<Item = Input>) -> Input {
    let Input::Take(mut take) = input else { return input };
    let shown = keyboard.filter_map(|other| match (other, &take.what) {
        (
            Input::Take(Take { what: What::Line { card, list, line, on: false }, .. }),
            What::Line { card: own, list: of, .. } | What::Make { card: own, list: of },
        ) if card == *own && list == *of => Some(line.to_string()),
        (Input::Take(Take { what: What::Item { topic, item, on: false }, .. }), What::Item { topic: own, .. })
            if topic == *own =>
        {
            Some(item)
        }
        _ => None,
    });
    take.ticked = shown.collect();
    Input::Take(take)
}

/// Tells whether a press changes its own message: a tick does. Whatever else stands below ticks leaves them there.
#[must_use]
pub fn is_tick(input: &Input) -> bool {
    matches!(input, Input::Take(Take { what: What::Line { .. } | What::Item { .. }, .. }))
}

fn set(ticked: &BTreeSet<String>, name: &str, on: bool) -> BTreeSet<String> {
    let mut ticked = ticked.clone();
    if on {
        ticked.insert(name.to_owned())
    } else {
        ticked.remove(name)
    };
    ticked
}

/// The lines for a result with their ticks; `list` is the fingerprint of the lines that were ticked.
fn card(
    content: &Content,
    session: &Session,
    (node, list): (&NodeId, Option<u32>),
    ticked: &BTreeSet<String>,
    today: Date,
) -> Page {
    let Some((lines, facts)) = lines::find(content, session, node, today) else {
        return Page::Gone(node.dialog.clone());
    };
    let own = lines::fingerprint(&lines);
    let same = list.is_none_or(|list| list == own);
    let on = |at: usize| same && ticked.contains(&at.to_string());
    let lines = lines.into_iter().enumerate().map(|(at, line)| (line, on(at))).collect();
    Page::Card(Card { node: node.clone(), list: own, lines, facts, remark: (!same).then_some(Remark::Changed) })
}

fn made(page: Page, today: Date) -> Page {
    let Page::Card(card) = page else { return page };
    let lines: Vec<Line> = card.lines.iter().filter(|(_, on)| *on).map(|(line, _)| line.clone()).collect();
    if lines.is_empty() {
        return Page::Card(Card { remark: card.remark.or(Some(Remark::Empty)), ..card });
    }
    Page::Made(Made { lines, facts: card.facts, today })
}

fn checklist(content: &Content, topic: &str, ticked: &BTreeSet<String>) -> Page {
    let items = content.dialogs.get(topic).map(|dialog| dialog.collect.as_slice()).unwrap_or_default();
    let item = |id: &String| Item { today: items::is_today(id), on: ticked.contains(id), id: id.clone() };
    let mut items: Vec<Item> = items.iter().map(item).collect();
    items.sort_by_key(|item| !item.today); // what can vanish comes first
    Page::Checklist { topic: topic.to_owned(), items }
}

/// Finds what the pages below the result at the end of a way are about; `None` where no topic is.
#[must_use]
pub fn about(content: &Content, walk: &Walk, today: Date) -> Option<About> {
    let nodes: Vec<&NodeId> = walk.passed.iter().chain([&walk.at]).filter(|id| names_a_topic(content, id)).collect();
    let node = nodes.iter().rfind(|id| id.dialog != HANDOVER).or(nodes.last())?;
    let day = lines::deadline(&lines::facts(content, walk), today);
    Some(About { node: (*node).clone(), day })
}

fn names_a_topic(content: &Content, id: &NodeId) -> bool {
    let ends = content.node(id).is_some_and(|node| matches!(node.kind, super::model::Kind::Outcome { .. }));
    ends && content.dialogs.get(&id.dialog).is_some_and(|dialog| !dialog.collect.is_empty())
}
