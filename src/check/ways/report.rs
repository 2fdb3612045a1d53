//! How much was walked, for people to read.
//!
//! Invariant: every number is counted on the walk it speaks of.

use std::collections::BTreeSet;
use std::fmt;

use super::count::{Count, Reach};
use super::messages::Reader;
use super::walk::Ways;
use crate::dialog::model::{COMMON, Kind, MENU, NodeId};

/// What was walked.
#[derive(Debug)]
pub struct Report {
    /// The dialogs.
    pub dialogs: Vec<Walked>,
    /// The nodes that ways lead to, and all that say something.
    pub nodes: (usize, usize),
    /// Nodes that no way of this day leads to: cases of rules that do not occur on it.
    pub unseen: Vec<NodeId>,
    /// The places that differ in what lies ahead or is said.
    pub states: usize,
    /// The paragraphs that rules add to results, each with its result.
    pub paragraphs: BTreeSet<(NodeId, String)>,
    /// The replies that were rendered and read, in all locales.
    pub rendered: usize,
    /// The locales.
    pub locales: Vec<String>,
}

/// A dialog that was walked.
#[derive(Debug)]
pub struct Walked {
    /// Its id.
    pub dialog: String,
    /// The ways from its first question to the last word.
    pub ways: u128,
    /// The questions of the longest way to its first result.
    pub questions: usize,
    /// That way.
    pub longest: Vec<NodeId>,
}

impl Report {
    /// Counts what was walked.
    pub(super) fn new(ways: &Ways, count: &mut Count, reader: &Reader) -> Self {
        let walked = ways.roots.iter().map(|(dialog, root)| Walked {
            dialog: dialog.clone(),
            ways: count.ways(*root),
            questions: count.questions(*root, Reach::Result),
            longest: count.longest_way(*root, Reach::Result),
        });
        let dialogs = walked.collect();
        let seen: BTreeSet<NodeId> = ways.states.iter().filter_map(|state| state.node().cloned()).collect();
        let (mut all, mut unseen) = (0, Vec::new());
        for (id, dialog) in ways.content.dialogs.iter().filter(|(id, _)| *id != COMMON) {
            let says = |kind: &Kind| !matches!(kind, Kind::Decide { .. } | Kind::Dialog { .. } | Kind::Text);
            for name in dialog.nodes.iter().filter(|(_, node)| says(&node.kind)).map(|(name, _)| name) {
                let node = NodeId::new(id, name);
                all += 1;
                unseen.extend(Some(node).filter(|node| !seen.contains(node)));
            }
        }
        let locales = reader.l10n.locales().map(|locale| locale.tag.clone()).collect();
        let (paragraphs, rendered) = (reader.paragraphs.clone(), reader.rendered);
        let nodes = (all - unseen.len(), all);
        Self { dialogs, nodes, unseen, states: ways.states.len(), paragraphs, rendered, locales }
    }

    /// Counts the ways of all topics; those from the menu are the same once more.
    #[must_use]
    pub fn ways(&self) -> u128 {
        let topics = self.dialogs.iter().filter(|walked| walked.dialog != MENU);
        topics.fold(0, |sum, walked| sum.saturating_add(walked.ways))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seen, all) = self.nodes;
        writeln!(
            f,
            "{} ways through {} dialogs, {seen} of {all} nodes, {} places, {} added paragraphs, {} replies in {}",
            grouped(self.ways()),
            self.dialogs.len(),
            self.states,
            self.paragraphs.len(),
            self.rendered,
            self.locales.join(", ")
        )?;
        for Walked { dialog, ways, questions, longest } in &self.dialogs {
            let name = |node: &NodeId| if node.dialog == *dialog { node.node.clone() } else { node.to_string() };
            let names: Vec<String> = longest.iter().map(name).collect();
            writeln!(f, "  {dialog}: {} ways, at most {questions} questions: {}", grouped(*ways), names.join(", "))?;
        }
        if !self.unseen.is_empty() {
            let names: Vec<String> = self.unseen.iter().map(NodeId::to_string).collect();
            writeln!(f, "  on this day no way leads to {}", names.join(", "))?;
        }
        Ok(())
    }
}

/// Writes a number with its digits in groups of three.
fn grouped(number: u128) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
