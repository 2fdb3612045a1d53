//! A dialog as its file says it, read and checked: every id in it exists.
//!
//! Invariant: nothing here asks a rule, knows a language or a person.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::directory::Directory;
use super::picture::Pictures;
use super::quiz::Quiz;
use crate::rules::figures::Figures;

/// The dialog of shared questions: its nodes are asked by `use`, never walked through.
pub const COMMON: &str = "common";
/// The dialog a session begins with.
pub const MENU: &str = "menu";
/// The dialog whose first node is the emergency card.
pub const EMERGENCY: &str = "notfall";
/// The dialog that hands over the office.
pub const HANDOVER: &str = "beratung";

/// All that a step needs to know: the dialogs, the figures and the offices.
#[derive(Debug)]
pub struct Content {
    /// The dialogs by id, which is the stem of the file.
    pub dialogs: BTreeMap<String, Dialog>,
    /// Dated amounts of the law.
    pub figures: Figures,
    /// Offices and the towns of Germany.
    pub directory: Directory,
    /// The quiz for a group.
    pub quiz: Quiz,
    /// The pictures of its questions.
    pub pictures: Pictures,
    /// The content's own day: the newest `reviewed` or `changed` of all dialogs. Buttons carry it.
    pub day: Date,
}

/// One topic: a graph of nodes without circles.
#[derive(Debug)]
pub struct Dialog {
    /// Where the facts come from, as the file names them.
    pub sources: Vec<String>,
    /// When a person last held the file against its sources.
    pub reviewed: Date,
    /// The first node; `None` in `common` alone.
    pub start: Option<String>,
    /// What people collect for it, in the order of the file: ids of `take::ITEMS`. None: it is no topic to take along.
    pub collect: Vec<String>,
    /// What people may ask for, in the order of the file: ids of `take::WISHES`.
    pub wishes: Vec<String>,
    /// The nodes by name.
    pub nodes: BTreeMap<String, Node>,
}

/// One place in a dialog.
#[derive(Debug)]
pub struct Node {
    /// What it asks or says.
    pub kind: Kind,
    /// The name of the picture that comes with a choice.
    pub picture: Option<String>,
    /// Since when it means something else, so that older buttons say so.
    pub changed: Option<Date>,
}

/// What a node does.
#[derive(Debug)]
pub enum Kind {
    /// Asks for one option.
    Choice { options: Vec<Choice> },
    /// Asks for any number of ticks.
    Several { options: Vec<String>, next: Option<String> },
    /// Asks for a day or a month.
    Date { span: DateSpan, next: Option<String>, unknown: Option<String> },
    /// Asks for a number.
    Amount { amount: Amount, next: Option<String>, unknown: Option<String> },
    /// Asks for a postcode or a Land. "I don't know" goes to `unknown`, or to `next` without it.
    Place { next: Option<String>, unknown: Option<String> },
    /// Asks a rule of law and says nothing.
    Decide { rule: String, cases: BTreeMap<String, String> },
    /// Explains one thing.
    Info { next: String },
    /// Goes on in another dialog.
    Dialog { dialog: String },
    /// Asks a question of `common` and goes on here.
    Question { question: String, next: String },
    /// Ends: names who helps; `then` offers to go on in another dialog, `texts` are offered to copy.
    Outcome { refer: Vec<String>, add: Vec<String>, then: Option<String>, texts: Vec<String> },
    /// A text to copy: German, with its meaning beside it. Shown on request, never walked through.
    Text,
}

/// One option of a choice; `next` is missing in `common` alone.
#[derive(Debug)]
pub struct Choice {
    /// The option's id, an attribute of the node's message.
    pub id: String,
    /// The node it leads to.
    pub next: Option<String>,
}

/// What a `date` node asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateSpan {
    /// A day: the last 21 days stand on buttons.
    Day,
    /// A month: the last 12 stand on buttons. Kept as its first day.
    Month,
    /// The day something began: the first days of the last 12 months stand on buttons.
    Start,
    /// The day something ends or ended: the last days of this and the next 11 months stand on buttons.
    End,
    /// A day to come, or that was to come within the last year: typed alone.
    Coming,
}

/// What an `amount` node asks for.
#[derive(Debug, Clone)]
pub struct Amount {
    /// Hours or euro.
    pub unit: Unit,
    /// Whole units offered as buttons.
    pub buttons: Vec<i64>,
    /// The least that is taken, in whole units.
    pub min: i64,
    /// The most that is taken, in whole units.
    pub max: i64,
}

/// The unit of an amount. Amounts are kept in hundredths: cents, or hundredths of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours of work.
    Hours,
    /// Euro, kept as cents.
    Euro,
}

/// The name of a node everywhere: `dialog/node`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct NodeId {
    /// The dialog's id.
    pub dialog: String,
    /// The node's name in it.
    pub node: String,
}

impl NodeId {
    /// Names a node.
    #[must_use]
    pub fn new(dialog: &str, node: &str) -> Self {
        Self { dialog: dialog.to_owned(), node: node.to_owned() }
    }

    /// Names a shared question.
    #[must_use]
    pub fn common(question: &str) -> Self {
        Self::new(COMMON, question)
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.dialog, self.node)
    }
}

impl From<NodeId> for String {
    fn from(id: NodeId) -> Self {
        id.to_string()
    }
}

impl FromStr for NodeId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (dialog, node) = text.split_once('/').ok_or("a node is named dialog/node")?;
        Ok(Self::new(dialog, node))
    }
}

impl TryFrom<String> for NodeId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl Content {
    /// Finds a node; `None` for a name that this content does not know (any more).
    #[must_use]
    pub fn node(&self, id: &NodeId) -> Option<&Node> {
        self.dialogs.get(&id.dialog)?.nodes.get(&id.node)
    }

    /// Finds the first node of a dialog; `None` for an unknown dialog and for `common`.
    #[must_use]
    pub fn start(&self, dialog: &str) -> Option<NodeId> {
        let start = self.dialogs.get(dialog)?.start.as_deref()?;
        Some(NodeId::new(dialog, start))
    }

    /// Finds the question that a node asks and under whose name its answer is kept: the node itself, or the shared
    /// question it uses.
    #[must_use]
    pub fn question(&self, id: &NodeId) -> NodeId {
        match self.node(id).map(|node| &node.kind) {
            Some(Kind::Question { question, .. }) => NodeId::common(question),
            _ => id.clone(),
        }
    }
}

impl Kind {
    /// Tells whether a person has to answer here (an `info` is read, not answered).
    #[must_use]
    pub fn asks(&self) -> bool {
        matches!(
            self,
            Self::Choice { .. }
                | Self::Several { .. }
                | Self::Date { .. }
                | Self::Amount { .. }
                | Self::Place { .. }
                | Self::Question { .. }
        )
    }

    /// The dialog that it goes on in.
    #[must_use]
    pub fn dialog(&self) -> Option<&str> {
        match self {
            Self::Dialog { dialog } | Self::Outcome { then: Some(dialog), .. } => Some(dialog),
            _ => None,
        }
    }

    /// Lists the nodes of the same dialog that may come next, or that are offered to copy.
    #[must_use]
    pub fn nexts(&self) -> Vec<&str> {
        match self {
            Self::Choice { options } => options.iter().filter_map(|option| option.next.as_deref()).collect(),
            Self::Several { next, .. } => next.as_deref().into_iter().collect(),
            Self::Date { next, unknown, .. } | Self::Amount { next, unknown, .. } | Self::Place { next, unknown } => {
                next.as_deref().into_iter().chain(unknown.as_deref()).collect()
            }
            Self::Decide { cases, .. } => cases.values().map(String::as_str).collect(),
            Self::Info { next } | Self::Question { next, .. } => vec![next],
            Self::Outcome { texts, .. } => texts.iter().map(String::as_str).collect(),
            Self::Dialog { .. } | Self::Text => Vec::new(),
        }
    }
}
