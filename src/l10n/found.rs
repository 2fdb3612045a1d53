//! Renders topics that were found: in the chat as buttons, and for other chats as cards.
//!
//! Invariant: what was typed is not said again; nothing is opened, people choose.

use fluent_bundle::FluentArgs;

use super::L10n;
use super::keyboard::{LONG_ROW, data, rows};
use super::render::{Renderer, message_id};
use super::reply::{Button, Html, Message};
use crate::dialog::session::Input;
use crate::dialog::topics::Topic;

/// The most topics that one message offers.
pub const OFFERED: usize = 3;

/// The words of a topic for another chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What the menu calls it.
    pub title: String,
    /// One line on what Lotse does.
    pub line: String,
    /// The text to send, with the link.
    pub text: Html,
    /// The label of the link's button.
    pub button: String,
}

impl Renderer<'_> {
    /// Asks which topic is meant. Where no language is chosen yet, it can be chosen here too.
    pub(super) fn found(&self, topics: &[Topic], language: bool) -> Vec<Message> {
        let open = |topic: &Topic| {
            let label = self.l10n.topic(&self.locale.tag, topic);
            vec![Button { label, target: data(&Input::Open(topic.dialog.clone())) }]
        };
        let mut keyboard: Vec<Vec<Button>> = topics.iter().map(open).collect();
        if language {
            keyboard.extend(rows(self.language_buttons(), LONG_ROW));
            keyboard.push(vec![self.emergency()]);
        } else {
            keyboard.extend(self.ways_on());
        }
        self.messages(&[self.text("head-start"), self.text("found-page")], keyboard)
    }
}

impl L10n {
    /// What the menu calls a topic.
    #[must_use]
    pub fn topic(&self, tag: &str, topic: &Topic) -> String {
        let words = |(question, option): &(_, String)| {
            self.say(tag, &message_id(question), Some(option.as_str()), &FluentArgs::new())
        };
        topic.way.last().and_then(words).map(|said| said.text).unwrap_or_default()
    }

    /// Makes the card of a topic, with the link that opens it.
    #[must_use]
    pub fn card(&self, tag: &str, topic: &Topic, link: &str) -> Card {
        let title = self.topic(tag, topic);
        let parts = [Html::new(&format!("<b>{title}</b>")), Html::new(&self.plain(tag, "card-text")), Html::new(link)];
        let text = Html::paragraphs(&parts);
        let rtl = self.locale(tag).is_some_and(super::Locale::is_rtl);
        let text = if rtl { text.from_the_right() } else { text };
        Card { title, line: self.plain(tag, "card-line"), text, button: self.plain(tag, "card-button") }
    }
}
