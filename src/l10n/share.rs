//! The pages of `/share`: which language, which topic, then the link and a text to forward.
//!
//! Invariant: the text to forward is in the language of the link and stands alone in its message.

use fluent_bundle::FluentArgs;

use super::keyboard::{LONG_ROW, data, rows};
use super::render::{Renderer, message_id};
use super::reply::{Button, Html, Message};
use crate::dialog::model::{MENU, NodeId};
use crate::dialog::session::Input;
use crate::dialog::share::{Share, back, options, topics};

impl Renderer<'_> {
    /// A page of `/share`; `link` is what its last one shows.
    pub(super) fn share(&self, page: &Share, link: Option<&str>) -> Vec<Message> {
        match page {
            Share::Language => self.share_language(),
            Share::Topic { locale, question } => self.share_topic(locale, question),
            Share::Link { locale, .. } => self.share_link(locale, link),
        }
    }

    fn share_language(&self) -> Vec<Message> {
        let button = |locale: &super::Locale| Some(to(locale.state.name.clone(), topics(self.content, &locale.tag)?));
        let mut keyboard = rows(self.l10n.locales().filter_map(button).collect(), LONG_ROW);
        // No button for the own language: it would stand beside those for the language of the link.
        keyboard.push(vec![self.button("button-continue", &Input::Continue), self.emergency()]);
        self.messages(&[self.text("head-start"), self.text("share-language")], keyboard)
    }

    fn share_topic(&self, locale: &str, question: &str) -> Vec<Message> {
        let id = message_id(&NodeId::new(MENU, question));
        let back = back(self.content, locale, question);
        let whole = Share::Link { locale: locale.to_owned(), dialog: None };
        let whole = (back == Share::Language).then(|| to(self.plain("share-whole"), whole));
        let option = |(option, page)| to(self.words(&id, Some(option), &FluentArgs::new()), page);
        let buttons = whole.into_iter().chain(options(self.content, locale, question).into_iter().map(option));
        let mut keyboard = rows(buttons.collect(), 1);
        keyboard.push(vec![to(self.plain("button-back"), back), self.emergency()]);
        self.messages(&[self.text("head-start"), self.text("share-topic")], keyboard)
    }

    fn share_link(&self, locale: &str, link: Option<&str>) -> Vec<Message> {
        // A link on a line of its own keeps its direction in every script, and no marks come into it.
        let link = Html::new(link.unwrap_or_default());
        let parts = [self.text("head-start"), self.text("share-page"), link.clone()];
        let mut messages = self.messages(&parts, self.ways_on());
        if let Some(locale) = self.l10n.locale(locale) {
            let there = Renderer { locale, ..*self };
            messages.extend(there.messages(&[there.text("share-forward"), link], Vec::new()));
        }
        messages
    }
}

fn to(label: String, page: Share) -> Button {
    Button { label, target: data(&Input::Share(page)) }
}
