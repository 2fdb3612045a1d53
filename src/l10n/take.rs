//! Renders what people take with them: the buttons below a result, the checklist, what to say on the phone and to write.
//!
//! Invariant: the first line names no topic. German stands as Germans write it, its meaning beside it.

use fluent_bundle::FluentArgs;

use super::format::{in_order, isolate};
use super::keyboard::{LONG_ROW, rows};
use super::render::Renderer;
use super::reply::{Button, Html, Message};
use super::take_card::tick;
use super::take_words::{TAKE_ITEMS, TAKE_LANGUAGES, TAKE_TOPICS};
use super::{Direction, SOURCE};
use crate::dialog::model::HANDOVER;
use crate::dialog::prompt::Outcome;
use crate::dialog::session::Input;
use crate::dialog::take::{HOURS, Item, Page, Phrases, What};

/// What to say on the phone, in this order, beside the language, the topic and the day.
const SAY: [&str; 5] = ["take-say-slow", "take-say-when", "take-say-free", "take-say-send", "take-say-again"];
/// Marks what to photograph today.
const CAMERA: &str = "📸";

impl Renderer<'_> {
    /// The buttons below a result for what people take along.
    pub(super) fn take_rows(&self, outcome: &Outcome) -> Vec<Vec<Button>> {
        let Some(about) = &outcome.take else { return Vec::new() };
        let phrases = What::Phrases { about: about.node.clone(), day: about.day };
        let checklist = What::Checklist(about.node.dialog.clone());
        let others = vec![
            self.take_button(self.plain("take-button-phrases"), phrases),
            self.take_button(self.plain("take-button-checklist"), checklist),
        ];
        let card = self.take_button(self.plain("take-button-card"), What::Card(outcome.words.node.clone()));
        [vec![card]].into_iter().chain(rows(others, LONG_ROW)).collect()
    }

    /// A page, and whether it is to stand as a new message: what a person ticks stays where it is.
    pub(super) fn take(&self, page: &Page) -> (Vec<Message>, bool) {
        match page {
            Page::Card(card) => (self.card_page(card), false),
            Page::Made(made) => (self.made(made), true),
            Page::Gone(dialog) => (self.gone(dialog), false),
            Page::Checklist { items, .. } if items.is_empty() => (self.help(), false),
            Page::Checklist { topic, items } => (self.checklist(topic, items), false),
            Page::Phrases(phrases) => (self.phrases(phrases), true),
            Page::Hours => (self.time_sheet(), true),
        }
    }

    fn gone(&self, dialog: &str) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("take-gone")];
        let mut keyboard = vec![vec![self.button("take-button-again", &Input::Open(dialog.to_owned()))]];
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&parts, keyboard)
    }

    fn checklist(&self, topic: &str, items: &[Item]) -> Vec<Message> {
        let button = |item: &Item| {
            let words = self.words(TAKE_ITEMS, Some(&item.id), &FluentArgs::new());
            let words = if item.today { format!("{CAMERA} {words}") } else { words };
            let what = What::Item { topic: topic.to_owned(), item: item.id.clone(), on: !item.on };
            self.take_button(tick(item.on, &words), what)
        };
        let mut keyboard = rows(items.iter().map(button).collect(), 1);
        if items.iter().any(|item| item.id == HOURS) {
            keyboard.push(vec![self.take_button(self.plain("take-button-hours"), What::Hours)]);
        }
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&[self.text("head-start"), self.text("take-checklist")], keyboard)
    }

    fn time_sheet(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("take-hours")];
        self.messages(&parts, self.navigation(None, Some("button-new-question")))
    }

    fn phrases(&self, phrases: &Phrases) -> Vec<Message> {
        let Some(locale) = self.l10n.locale(SOURCE) else { return Vec::new() };
        let (german, foreign) = (Renderer { locale, ..*self }, self.locale.tag != SOURCE);
        let mut parts = vec![self.text("head-start"), self.text("take-phrases")];
        for id in said(phrases) {
            let own = foreign.then(|| self.sentence(id, phrases).as_str().to_owned());
            let line = format!("🇩🇪 {}", german.sentence(id, phrases).as_str());
            parts.push(Html::lines(
                &[Html::new(&line)].into_iter().chain(own.map(|own| Html::new(&own))).collect::<Vec<_>>(),
            ));
        }
        let mut messages = self.messages(&parts, Vec::new());
        let mut parts = vec![self.text("head-copy"), self.text("take-mail"), Html::code(&german.mail(phrases))];
        if foreign {
            parts.push(self.text("take-mail-meaning"));
            parts.push(Html::new(&self.mail(phrases)));
        }
        let mut keyboard = vec![vec![self.button("button-handover", &Input::Open(HANDOVER.to_owned()))]];
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        messages.extend(self.messages(&parts, keyboard));
        messages
    }

    /// The e-mail as plain text.
    fn mail(&self, phrases: &Phrases) -> String {
        let need = if phrases.language == SOURCE { "take-mail-need-plain" } else { "take-mail-need" };
        let day = phrases.day.map(|_| "take-mail-day");
        let body: Vec<String> =
            [need].into_iter().chain(day).chain(["take-mail-ask"]).map(|id| self.sentence(id, phrases)).collect();
        [self.plain("take-mail-subject"), self.plain("take-mail-hello"), body.join("\n"), self.plain("take-mail-end")]
            .join("\n\n")
    }

    fn sentence(&self, id: &str, phrases: &Phrases) -> String {
        let rtl = self.locale.state.direction == Direction::Rtl;
        let named = |list: &str, name: &str, other: &str| {
            let name =
                if self.l10n.locale(SOURCE).is_some_and(|german| german.has(list, Some(name))) { name } else { other };
            isolate(&self.words(list, Some(name), &FluentArgs::new()), rtl)
        };
        let said = self.plain_with(id, |args| {
            args.set("language", named(TAKE_LANGUAGES, &phrases.language, "other"));
            args.set("topic", named(TAKE_TOPICS, &phrases.topic, HANDOVER));
            args.set("day", phrases.day.map_or_else(String::new, |day| isolate(&self.locale.formats.long(day), rtl)));
        });
        in_order(&said, rtl)
    }
}

/// The sentences for the phone.
fn said(phrases: &Phrases) -> impl Iterator<Item = &'static str> {
    let hello = if phrases.language == SOURCE { "take-say-hello-plain" } else { "take-say-hello" };
    let day = phrases.day.map(|_| "take-say-day");
    [hello, "take-say-topic"].into_iter().chain(day).chain(SAY)
}
