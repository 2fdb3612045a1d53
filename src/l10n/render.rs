//! Renders a prompt: which words, which buttons, in which order.
//!
//! Invariant: the first line names no topic, every message offers the emergency card, and a result says that nothing
//! was sent.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use super::format::{in_order, set_fact};
use super::keyboard::links;
use super::reply::{Button, Html, Message, Reply};
use super::{L10n, Locale, Review, SOURCE};
use crate::dialog::model::{Content, EMERGENCY, HANDOVER, NodeId};
use crate::dialog::prompt::{Ask, Body, Choices, Note, Outcome, Prompt, Words};
use crate::dialog::session::{Input, Value};

/// The most UTF-16 units of one message (Bot API `text`).
const UNITS: usize = 4096;
/// Renders prompts in one locale.
pub struct Renderer<'a> {
    pub(super) l10n: &'a L10n,
    pub(super) locale: &'a Locale,
    pub(super) content: &'a Content,
}

impl L10n {
    /// Renders a prompt in a locale.
    #[must_use]
    pub fn render(&self, content: &Content, prompt: &Prompt, tag: &str) -> Reply {
        match self.locale(tag) {
            Some(locale) => Renderer { l10n: self, locale, content }.reply(prompt),
            None => Reply { messages: Vec::new(), fresh: true, wipe: false, attachments: Vec::new(), alert: None },
        }
    }

    /// Says the calm line for a failure on our side. `code` is what the operator finds in the log.
    #[must_use]
    pub fn outage(&self, tag: &str, code: &str) -> Html {
        let mut args = FluentArgs::new();
        args.set("code", code);
        self.say(tag, "outage", None, &args).map(|said| Html::new(&said.text)).unwrap_or_default()
    }
}

impl Renderer<'_> {
    fn reply(&self, prompt: &Prompt) -> Reply {
        let notes: Vec<Html> = prompt.notes.iter().map(|note| self.note(note)).collect();
        let (messages, fresh) = match &prompt.body {
            Body::Ask(ask) => (self.ask(ask, notes), false),
            Body::Info(words) => (self.info(words, notes), false),
            Body::Outcome(outcome) if matches!(prompt.notes[..], [Note::Same(_)]) => {
                (self.unchanged(outcome, notes), true)
            }
            Body::Outcome(outcome) => (self.outcome(outcome, notes), true),
            Body::Copy(node) => (self.copy(node), true),
            Body::Language => (self.language(notes), false),
            Body::Help => (self.help(), false),
            Body::Quiz(screen) => (self.quiz(screen), false),
            Body::Take(page) => self.take(page),
            Body::Privacy(held) => (self.privacy(held), false),
            Body::About => (self.page("about-page", &FluentArgs::new()), false),
            Body::Stats(headline) => (self.stats(headline.as_ref()), false),
            Body::Share(page, link) => (self.share(page, link.as_deref()), false),
            // Edits its own question, never the result, whose buttons are marked.
            Body::Feedback(heard) => (self.feedback(heard), false),
            Body::Save(wanted) => (self.to_save(wanted), true),
            Body::Found { topics, language } => (self.found(topics, *language), false),
            Body::Unread(message) => (self.unread(*message), false),
            Body::UnreadDeleted => (self.page("unread-deleted", &FluentArgs::new()), false),
            Body::Delete => (self.delete(), false),
            Body::Erased => (self.erased(), true),
        };
        let wipe = matches!(prompt.body, Body::Erased);
        let alert = wipe.then(|| self.plain("erased-page"));
        Reply { messages, fresh, wipe, attachments: Vec::new(), alert }
    }

    fn ask(&self, ask: &Ask, notes: Vec<Html>) -> Vec<Message> {
        let head = match ask.progress {
            Some((n, m)) => self.text_with("head-question", |args| {
                args.set("n", n);
                args.set("m", m);
            }),
            None => self.text("head-start"),
        };
        let args = self.facts(&ask.words);
        let id = message_id(&ask.words.message);
        let mut parts = vec![head];
        parts.extend(notes);
        if ask.progress.is_none() {
            parts.extend(self.machine()); // above, so that the question stands next to its many answers
        }
        parts.push(self.said(&id, None, &args));
        parts.extend(self.optional(&id, "why", &args));
        if matches!(&ask.choices, Choices::Dates { dates, .. } if dates.is_empty()) {
            parts.push(self.text("note-type-date"));
        }
        let mut keyboard = self.choices(ask, &id);
        let first = self.content.start(&ask.words.node.dialog).as_ref() == Some(&ask.words.node);
        keyboard.extend(self.quiz_beside(&ask.words.node).filter(|_| first));
        let in_menu = ask.progress.is_none() && ask.words.back.is_none();
        keyboard.extend(self.navigation(ask.words.back.as_ref(), (!in_menu).then_some("button-menu")));
        self.messages(&parts, keyboard)
    }

    fn info(&self, words: &Words, notes: Vec<Html>) -> Vec<Message> {
        let mut parts = vec![self.text("head-info")];
        parts.extend(notes);
        parts.push(self.said(&message_id(&words.message), None, &self.facts(words)));
        let next = self.answer("button-next", &words.node, Value::Next);
        let keyboard =
            [vec![next]].into_iter().chain(self.navigation(words.back.as_ref(), Some("button-menu"))).collect();
        self.messages(&parts, keyboard)
    }

    /// An end: the day, the first step and what the rules add; then why and who helps. At the very end the contacts stand
    /// in the first message.
    fn outcome(&self, outcome: &Outcome, notes: Vec<Html>) -> Vec<Message> {
        let id = message_id(&outcome.words.message);
        let args = self.facts(&outcome.words);
        let mut first = vec![self.text("head-result")];
        first.extend(notes);
        first.push(self.said(&id, None, &args));
        first.extend(outcome.paragraphs.iter().map(|paragraph| self.said(paragraph, None, &args)));
        let mut second = vec![self.text("head-more")];
        second.extend(self.optional(&id, "why", &args));
        if outcome.goes_on.is_some() {
            second.extend(self.short_offices(&outcome.referrals));
        } else {
            first.extend(self.offices(outcome));
        }
        second.push(Html::new(&format!("{} {}", self.plain("nothing-sent"), self.plain("information"))));
        second.push(self.as_of(outcome.today));
        second.extend(self.machine());
        // Who helps is one tap away from the first message too: the second one ends some screens below.
        let beside = self.way_on(outcome).into_iter().chain(self.offices_below(outcome)).collect();
        let mut messages = self.messages(&first, beside);
        messages.extend(self.messages(&second, self.below(outcome)));
        messages
    }

    /// The buttons below a result: who helps, texts to copy, whether it still holds, and a new question.
    fn below(&self, outcome: &Outcome) -> Vec<Vec<Button>> {
        let node = &outcome.words.node;
        let mut keyboard: Vec<Vec<Button>> = self.way_on(outcome).into_iter().collect();
        keyboard.extend(links(outcome));
        keyboard.extend(self.calendar_below(outcome));
        keyboard.extend(self.quiz_beside(node));
        keyboard.extend(self.take_rows(outcome));
        for text in &outcome.texts {
            let label = self.words(&message_id(text), Some("button"), &FluentArgs::new());
            keyboard.push(vec![self.labelled(label, text, Value::Copy)]);
        }
        if node.dialog == EMERGENCY {
            keyboard.push(vec![self.button("button-continue", &Input::Continue)]);
        } else {
            keyboard.push(vec![self.answer("button-check", node, Value::Check(outcome.today))]);
            keyboard.extend(self.feedback_row(node));
            keyboard.extend(outcome.next_person.then(|| vec![self.button("button-next-person", &Input::NextPerson)]));
        }
        keyboard.push(vec![self.button("button-delete", &Input::Delete)]);
        keyboard.extend(self.navigation(outcome.words.back.as_ref(), Some("button-new-question")));
        keyboard
    }

    /// A result that is still the same: one line is enough, the result stands above.
    fn unchanged(&self, outcome: &Outcome, notes: Vec<Html>) -> Vec<Message> {
        let mut parts = vec![self.text("head-result")];
        parts.extend(notes);
        parts.push(self.as_of(outcome.today));
        self.messages(&parts, self.below(outcome))
    }

    /// The button that goes on in another dialog.
    fn way_on(&self, outcome: &Outcome) -> Option<Vec<Button>> {
        let label = match outcome.goes_on.as_deref()? {
            HANDOVER => "button-handover",
            _ if outcome.words.node.dialog == EMERGENCY => "button-safe",
            _ => "button-more",
        };
        Some(vec![self.answer(label, &outcome.words.node, Value::Next)])
    }

    /// Says of which day the texts are, and for which day a result holds.
    fn as_of(&self, today: Date) -> Html {
        self.text_with("as-of", |args| {
            args.set("content", self.day(self.content.day));
            args.set("today", self.day(today));
        })
    }

    /// A text to copy: what it says in the reader's language, then the German to tap on.
    fn copy(&self, node: &NodeId) -> Vec<Message> {
        let id = message_id(node);
        let german = self.l10n.say(SOURCE, &id, Some("copy"), &FluentArgs::new()).map(|said| said.text);
        let parts = [
            self.text("head-copy"),
            self.said(&id, None, &FluentArgs::new()),
            Html::code(&german.unwrap_or_default()),
            self.text("copy-hint"),
        ];
        let mut keyboard = vec![vec![self.button("button-handover", &Input::Open(HANDOVER.to_owned()))]];
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&parts, keyboard)
    }

    /// Makes messages of paragraphs; the buttons stand below the last one.
    pub(super) fn messages(&self, parts: &[Html], keyboard: Vec<Vec<Button>>) -> Vec<Message> {
        let text = Html::paragraphs(parts);
        let text = if self.locale.is_rtl() { text.from_the_right() } else { text };
        let mut messages: Vec<Message> =
            text.split(UNITS).into_iter().map(|text| Message { text, keyboard: Vec::new() }).collect();
        if let Some(last) = messages.last_mut() {
            last.keyboard = keyboard;
        }
        messages
    }

    /// Says that a machine wrote the texts, until a person has checked them (Art. 50 AI Act).
    pub(super) fn machine(&self) -> Option<Html> {
        (self.locale.state.review == Review::Machine).then(|| self.text("machine"))
    }

    fn facts(&self, words: &Words) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, fact) in &words.facts {
            set_fact(&mut args, self.locale, name, *fact);
        }
        args
    }

    /// Says a message; where it is not in the reader's language, a line says so and it comes in the source language.
    pub(super) fn said(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Html {
        let Some(said) = self.l10n.say(&self.locale.tag, id, attribute, args) else {
            return Html::default();
        };
        if said.foreign && self.locale.tag != SOURCE {
            return Html::new(&format!("{}\n{}", self.plain("other-language"), said.text));
        }
        Html::new(&self.in_order(&said.text))
    }

    fn in_order(&self, text: &str) -> String {
        in_order(text, self.locale.is_rtl())
    }

    pub(super) fn optional(&self, id: &str, attribute: &str, args: &FluentArgs) -> Option<Html> {
        let source = self.l10n.locale(SOURCE)?;
        (self.locale.has(id, Some(attribute)) || source.has(id, Some(attribute)))
            .then(|| self.said(id, Some(attribute), args))
    }

    pub(super) fn words(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> String {
        self.l10n.say(&self.locale.tag, id, attribute, args).map(|said| said.text).unwrap_or_default()
    }

    pub(super) fn plain(&self, id: &str) -> String {
        self.l10n.plain(&self.locale.tag, id)
    }

    pub(super) fn plain_with(&self, id: &str, set: impl FnOnce(&mut FluentArgs)) -> String {
        let mut args = FluentArgs::new();
        set(&mut args);
        self.words(id, None, &args)
    }

    pub(super) fn text(&self, id: &str) -> Html {
        self.said(id, None, &FluentArgs::new())
    }

    pub(super) fn text_with(&self, id: &str, set: impl FnOnce(&mut FluentArgs)) -> Html {
        Html::new(&self.plain_with(id, set))
    }
}

/// The id of a node's message.
#[must_use]
pub fn message_id(node: &NodeId) -> String {
    format!("{}-{}", node.dialog, node.node)
}
