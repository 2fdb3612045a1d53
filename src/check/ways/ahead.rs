//! What lies ahead of each node: which rules are asked there, which shared questions, which nodes.
//!
//! Invariant: it looks at the files' ways alone, never at an answer.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::dialog::decide::{Need, Rule, rule};
use crate::dialog::model::{Content, Kind, NodeId};

/// What the ways from a node on can still look at.
#[derive(Debug, Default, Clone)]
pub struct Ahead {
    /// Rules that choose the way, by name.
    pub decides: BTreeMap<&'static str, &'static Rule>,
    /// Rules that only add a paragraph, by name.
    pub adds: BTreeMap<&'static str, &'static Rule>,
    /// Shared questions: whoever has answered them is not asked again.
    pub shared: BTreeSet<String>,
}

impl Ahead {
    fn join(&mut self, other: &Self) {
        self.decides.extend(other.decides.iter());
        self.adds.extend(other.adds.iter());
        self.shared.extend(other.shared.iter().cloned());
    }

    /// Lists the rules ahead that read an answer, those that choose the way first.
    pub fn readers(&self, question: &NodeId) -> Vec<&'static Rule> {
        let rules =
            self.decides.values().chain(self.adds.values().filter(|rule| !self.decides.contains_key(rule.name)));
        rules.copied().filter(|rule| need(rule, question).is_some()).collect()
    }

    /// Tells whether a rule that chooses the way reads an answer; of ticks, which of them.
    pub fn routes_by(&self, question: &NodeId) -> Option<BTreeSet<&'static str>> {
        let needs = self.decides.values().filter_map(|rule| need(rule, question));
        needs.fold(None, |known, need| {
            let mut ticks = known.unwrap_or_default();
            if let Need::Several(ids) = need {
                ticks.extend(ids.iter());
            }
            Some(ticks)
        })
    }
}

/// What a rule needs of a question; arguments are answers of the same name.
pub fn need(rule: &'static Rule, question: &NodeId) -> Option<&'static Need> {
    rule.needs.iter().find(|(name, _)| *name == question.node).map(|(_, need)| need)
}

/// What lies ahead of each node, each looked up once.
pub struct Atlas<'a> {
    content: &'a Content,
    known: BTreeMap<NodeId, Rc<Ahead>>,
}

impl<'a> Atlas<'a> {
    /// Begins with nothing looked up.
    pub fn new(content: &'a Content) -> Self {
        Self { content, known: BTreeMap::new() }
    }

    /// Finds what lies ahead of a node, itself included. The ways run in no circle: `load` refuses those.
    pub fn ahead(&mut self, id: &NodeId) -> Rc<Ahead> {
        if let Some(known) = self.known.get(id) {
            return Rc::clone(known);
        }
        let mut ahead = Ahead::default();
        if let Some(node) = self.content.node(id) {
            match &node.kind {
                Kind::Decide { rule: name, .. } => ahead.decides.extend(rule(name).map(|rule| (rule.name, rule))),
                Kind::Outcome { add, .. } => {
                    ahead.adds.extend(add.iter().filter_map(|name| rule(name)).map(|rule| (rule.name, rule)));
                }
                Kind::Question { question, .. } => {
                    ahead.shared.insert(question.clone());
                }
                _ => {}
            }
            let nexts = node.kind.nexts().into_iter().map(|next| NodeId::new(&id.dialog, next));
            let over = node.kind.dialog().and_then(|dialog| self.content.start(dialog));
            for next in nexts.chain(over).collect::<Vec<_>>() {
                ahead.join(&self.ahead(&next));
            }
        }
        let ahead = Rc::new(ahead);
        self.known.insert(id.clone(), Rc::clone(&ahead));
        ahead
    }
}

/// Finds the question that a rule means by a name in a dialog: the dialog's own node, else the shared one, else that of a
/// dialog further on.
pub fn named(content: &Content, dialog: &str, name: &str) -> Option<NodeId> {
    let asks = |id: &NodeId| {
        let kind = content.node(id).map(|node| &node.kind);
        kind.is_some_and(|kind| kind.asks() && !matches!(kind, Kind::Question { .. }))
    };
    let near = [NodeId::new(dialog, name), NodeId::common(name)];
    near.into_iter().chain(content.dialogs.keys().map(|other| NodeId::new(other, name))).find(asks)
}
