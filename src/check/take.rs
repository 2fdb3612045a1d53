//! What `take.ftl` of every locale has to hold: the words of the pages, and one for each thing that the content names.
//!
//! Invariant: a content whose dialogs name nothing to collect needs none of these words.

use std::collections::BTreeSet;

use super::wanted::{Messages, Wanted};
use crate::dialog::decide::FactKind;
use crate::dialog::model::{Content, Dialog, Kind, NodeId};
use crate::dialog::rulebook::rules;
use crate::l10n::{TAKE, TAKE_DAYS, TAKE_FILE, TAKE_ITEMS, TAKE_LANGUAGES, TAKE_TOPICS, TAKE_WISHES};

/// Tells whether a content offers something to take along.
pub fn is_offered(content: &Content) -> bool {
    topics(content).next().is_some()
}

/// Lists the messages that these pages say; none in a content without them.
pub fn wanted(content: &Content) -> Messages {
    if !is_offered(content) {
        return Messages::new();
    }
    let message = |variables: &[&str]| Wanted {
        file: TAKE_FILE.to_owned(),
        variables: Some(variables.iter().map(|name| (*name).to_owned()).collect()),
        ..Wanted::default()
    };
    let list = |(id, attributes): (&str, BTreeSet<String>)| (id.to_owned(), Wanted { attributes, ..message(&[]) });
    let of =
        |part: fn(&Dialog) -> &Vec<String>| topics(content).flat_map(|(_, dialog)| part(dialog)).cloned().collect();
    let lists = [
        (TAKE_DAYS, days()),
        (TAKE_ITEMS, of(|dialog| &dialog.collect)),
        (TAKE_WISHES, of(|dialog| &dialog.wishes)),
        (TAKE_TOPICS, topics(content).map(|(id, _)| id.clone()).collect()),
        (TAKE_LANGUAGES, languages(content)),
    ];
    let own = TAKE.iter().map(|(id, variables)| ((*id).to_owned(), message(variables)));
    own.chain(lists.map(list)).collect()
}

fn topics(content: &Content) -> impl Iterator<Item = (&String, &Dialog)> {
    content.dialogs.iter().filter(|(_, dialog)| !dialog.collect.is_empty())
}

/// The days that rules find, by the names of their facts.
fn days() -> BTreeSet<String> {
    let facts = rules().flat_map(|rule| rule.cases).flat_map(|(_, facts)| *facts);
    facts.filter(|(_, kind)| *kind == FactKind::Date).map(|(name, _)| (*name).to_owned()).collect()
}

/// The languages that the shared question for them offers.
fn languages(content: &Content) -> BTreeSet<String> {
    match content.node(&NodeId::common("language")).map(|node| &node.kind) {
        Some(Kind::Choice { options }) => options.iter().map(|option| option.id.clone()).collect(),
        _ => BTreeSet::new(),
    }
}
