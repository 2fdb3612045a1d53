//! `/share`: first the language of a link to the bot, then its topic, as the questions of the menu sort them.
//!
//! Invariant: each page names all it needs, so that nothing of it is kept and no answer changes.

use super::model::{Content, Kind, MENU, NodeId};

/// A page of `/share`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// Asks for the language of the link.
    Language,
    /// Asks for its topic, with the options of one question (node) of the menu.
    Topic { locale: String, question: String },
    /// Shows the link; without a dialog it opens the menu.
    Link { locale: String, dialog: Option<String> },
}

/// The first question for the topic; `None` without a menu.
#[must_use]
pub fn topics(content: &Content, locale: &str) -> Option<Share> {
    Some(Share::Topic { locale: locale.to_owned(), question: content.start(MENU)?.node })
}

/// Finds the page that a question for the topic came from.
#[must_use]
pub fn back(content: &Content, locale: &str, question: &str) -> Share {
    topics(content, locale).filter(|first| !is_at(first, question)).unwrap_or(Share::Language)
}

/// Lists the options of a question of the menu with the pages they lead to; none if it is no such question (any more).
#[must_use]
pub fn options<'a>(content: &'a Content, locale: &str, question: &str) -> Vec<(&'a str, Share)> {
    let Some(Kind::Choice { options }) = content.node(&NodeId::new(MENU, question)).map(|node| &node.kind) else {
        return Vec::new();
    };
    let page = |next: &str| match &content.node(&NodeId::new(MENU, next))?.kind {
        Kind::Dialog { dialog } => Some(Share::Link { locale: locale.to_owned(), dialog: Some(dialog.clone()) }),
        Kind::Choice { .. } => Some(Share::Topic { locale: locale.to_owned(), question: next.to_owned() }),
        _ => None,
    };
    options.iter().filter_map(|option| Some((option.id.as_str(), page(option.next.as_deref()?)?))).collect()
}

/// Tells whether a page is known to the content.
#[must_use]
pub fn is_known(content: &Content, page: &Share) -> bool {
    match page {
        Share::Language | Share::Link { dialog: None, .. } => true,
        Share::Topic { locale, question } => !options(content, locale, question).is_empty(),
        Share::Link { dialog: Some(dialog), .. } => content.start(dialog).is_some(),
    }
}

fn is_at(page: &Share, at: &str) -> bool {
    matches!(page, Share::Topic { question, .. } if question == at)
}
