//! The data of the buttons of these pages; `dialog::button` says what holds for all.
//!
//! Invariant: a button that names what this content does not have (any more) is outdated, whatever else does not fit is
//! unknown.

use std::collections::BTreeSet;

use super::{Take, What};
use crate::dialog::button::{decode_day, encode_day};
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::session::Input;

/// A line's number has two digits at most: a message has a hundred buttons.
const LINES: usize = 100;

/// Writes what a button stands for.
#[must_use]
pub fn encode(Take { what, locale, .. }: &Take) -> String {
    match what {
        What::Card(node) => format!("K:{node}:{locale}"),
        What::Line { card, list, line, on } => format!("K:{card}:{locale}:{list:06x}:{line}:{}", u8::from(*on)),
        What::Make { card, list } => format!("K:{card}:{locale}:{list:06x}:m"),
        What::Checklist(topic) => format!("N:{topic}:{locale}"),
        What::Item { topic, item, on } => format!("N:{topic}:{locale}:{item}:{}", u8::from(*on)),
        What::Phrases { about, day } => format!("P:{about}:{locale}:{}", day.map_or_else(String::new, encode_day)),
        What::Hours => format!("Z:{locale}"),
    }
}

/// Reads the fields of a button's data.
pub(in crate::dialog) fn decode(fields: &[&str], content: &Content, has_locale: impl Fn(&str) -> bool) -> Input {
    match read(fields) {
        Some((what, locale)) if has_locale(locale) => match is_known(content, &what) {
            Some(true) => Input::Take(Take { what, locale: locale.to_owned(), ticked: BTreeSet::new() }),
            Some(false) => Input::Outdated,
            None => Input::Unknown,
        },
        _ => Input::Unknown,
    }
}

fn read<'a>(fields: &[&'a str]) -> Option<(What, &'a str)> {
    let on = |target: &str| ["0", "1"].iter().position(|known| *known == target).map(|on| on == 1);
    Some(match fields {
        ["K", node, locale] => (What::Card(node.parse().ok()?), locale),
        ["K", node, locale, list, "m"] => (What::Make { card: node.parse().ok()?, list: fingerprint(list)? }, locale),
        ["K", node, locale, list, line, target] => {
            let at = line.parse().ok().filter(|at: &usize| *at < LINES && at.to_string() == *line)?;
            (What::Line { card: node.parse().ok()?, list: fingerprint(list)?, line: at, on: on(target)? }, locale)
        }
        ["N", topic, locale] => (What::Checklist((*topic).to_owned()), locale),
        ["N", topic, locale, item, target] => {
            (What::Item { topic: (*topic).to_owned(), item: (*item).to_owned(), on: on(target)? }, locale)
        }
        ["P", node, locale, ""] => (What::Phrases { about: node.parse().ok()?, day: None }, locale),
        ["P", node, locale, day] => (What::Phrases { about: node.parse().ok()?, day: Some(decode_day(day)?) }, locale),
        ["Z", locale] => (What::Hours, locale),
        _ => return None,
    })
}

fn fingerprint(digits: &str) -> Option<u32> {
    let small = digits.len() == 6 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    u32::from_str_radix(digits, 16).ok().filter(|_| small)
}

/// Tells whether the content has what a button names; `None` for a node that is no result.
fn is_known(content: &Content, what: &What) -> Option<bool> {
    let collects = |topic: &str| content.dialogs.get(topic).is_some_and(|dialog| !dialog.collect.is_empty());
    let ends = |node: &NodeId| match content.node(node).map(|node| &node.kind) {
        Some(Kind::Outcome { .. }) => Some(collects(&node.dialog)),
        Some(_) => None,
        None => Some(false),
    };
    match what {
        What::Card(node) | What::Line { card: node, .. } | What::Make { card: node, .. } => ends(node),
        What::Phrases { about, .. } => ends(about),
        What::Checklist(topic) => Some(collects(topic)),
        What::Item { topic, item, .. } => {
            Some(content.dialogs.get(topic).is_some_and(|dialog| dialog.collect.contains(item)))
        }
        What::Hours => Some(true),
    }
}
