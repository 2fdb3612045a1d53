//! Renders a prompt: which words, which buttons, in which order.
//!
//! Invariant: the first line names no topic, every message offers the emergency card, and a result says that nothing
//! was sent.

use fluent_bundle::FluentArgs;
use jiff::civil::{DateTime, Time, date};

use super::format::{in_order, isolate, set_fact};
use super::reply::{Button, Html, Message, Reply, Target};
use super::{L10n, Locale, Review, SOURCE};
use crate::dialog::button::encode;
use crate::dialog::directory::Referral;
use crate::dialog::model::{Amount, Content, DateSpan, EMERGENCY, MENU, NodeId, Unit};
use crate::dialog::prompt::{Ask, Body, Choices, Held, Note, Outcome, Prompt, Words};
use crate::dialog::session::{Input, Press, Value};

/// The most UTF-16 units of one message (Bot API `text`).
const UNITS: usize = 4096;
/// Buttons of a row: days, months and amounts are short, Länder longer.
const SHORT_ROW: usize = 3;
const LONG_ROW: usize = 2;
/// The most characters of a label that a third of a row shows on a screen of 360 points.
const SHORT_LABEL: usize = 10;

/// Renders prompts in one locale.
pub struct Renderer<'a> {
    pub(super) l10n: &'a L10n,
    pub(super) locale: &'a Locale,
    content: &'a Content,
}

impl L10n {
    /// Renders a prompt in a locale.
    #[must_use]
    pub fn render(&self, content: &Content, prompt: &Prompt, tag: &str) -> Reply {
        match self.locale(tag) {
            Some(locale) => Renderer { l10n: self, locale, content }.reply(prompt),
            None => Reply { messages: Vec::new(), fresh: true, wipe: false },
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

/// Writes cents as the locale writes money.
pub(super) fn money(locale: &Locale, cents: i64, whole: bool) -> String {
    let amount = locale.formats.number(cents, whole);
    let mut args = FluentArgs::new();
    args.set("amount", amount.as_str());
    locale.say("money", None, &args).unwrap_or(amount)
}

impl Renderer<'_> {
    fn reply(&self, prompt: &Prompt) -> Reply {
        let notes: Vec<Html> = prompt.notes.iter().map(|note| self.note(note)).collect();
        let (messages, fresh) = match &prompt.body {
            Body::Ask(ask) => (self.ask(ask, notes), false),
            Body::Info(words) => (self.info(words, notes), false),
            Body::Outcome(outcome) => (self.outcome(outcome, notes), true),
            Body::Language => (self.language(), false),
            Body::Help => (self.page("help-page", &FluentArgs::new()), false),
            Body::Privacy(held) => (self.privacy(held), false),
            Body::About => (self.page("about-page", &FluentArgs::new()), false),
            Body::Delete => (self.delete(), false),
            Body::Erased => (self.erased(), true),
        };
        Reply { messages, fresh, wipe: matches!(prompt.body, Body::Erased) }
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
        parts.push(self.said(&id, None, &args));
        parts.extend(self.optional(&id, "why", &args));
        if ask.progress.is_none() {
            parts.extend(self.machine());
        }
        let mut keyboard = self.choices(ask, &id);
        keyboard.extend(self.navigation(ask.words.back.as_ref()));
        self.messages(&parts, keyboard)
    }

    fn info(&self, words: &Words, notes: Vec<Html>) -> Vec<Message> {
        let mut parts = vec![self.text("head-info")];
        parts.extend(notes);
        parts.push(self.said(&message_id(&words.message), None, &self.facts(words)));
        let next = self.answer("button-next", &words.node, Value::Next);
        let keyboard = [vec![next]].into_iter().chain(self.navigation(words.back.as_ref())).collect();
        self.messages(&parts, keyboard)
    }

    /// An end: the day and the first step; then why and who helps. At the very end the contacts stand in the first one.
    fn outcome(&self, outcome: &Outcome, notes: Vec<Html>) -> Vec<Message> {
        let id = message_id(&outcome.words.message);
        let args = self.facts(&outcome.words);
        let mut first = vec![self.text("head-result")];
        first.extend(notes);
        first.push(self.said(&id, None, &args));
        let mut second = vec![self.text("head-more")];
        second.extend(outcome.paragraphs.iter().map(|paragraph| self.said(paragraph, None, &args)));
        second.extend(self.optional(&id, "why", &args));
        if outcome.goes_on {
            second.extend(self.short_offices(&outcome.referrals));
        } else {
            first.extend(self.offices(&outcome.referrals));
        }
        second.push(Html::new(&format!("{} {}", self.plain("nothing-sent"), self.plain("information"))));
        second.extend(self.machine());
        let mut keyboard: Vec<Vec<Button>> = Vec::new();
        if outcome.goes_on {
            keyboard.push(vec![self.answer("button-handover", &outcome.words.node, Value::Next)]);
        }
        keyboard.extend(self.links(outcome));
        if outcome.words.node.dialog == EMERGENCY {
            keyboard.push(vec![self.button("button-continue", &Input::Continue)]);
        }
        keyboard.extend(self.navigation(outcome.words.back.as_ref()));
        let mut messages = self.messages(&first, Vec::new());
        messages.extend(self.messages(&second, keyboard));
        messages
    }

    /// The web addresses of the official lists, as buttons: a press opens them.
    fn links(&self, outcome: &Outcome) -> Vec<Vec<Button>> {
        let finder = |referral: &&Referral| referral.office.finder && !outcome.goes_on;
        let link = |referral: &Referral| {
            let target = Target::Url(referral.office.url.clone()?);
            Some(vec![Button { label: referral.office.name.clone(), target }])
        };
        outcome.referrals.iter().filter(finder).filter_map(link).collect()
    }

    fn language(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("language-ask")];
        let buttons: Vec<Button> = self
            .l10n
            .locales()
            .map(|locale| Button { label: locale.state.name.clone(), target: data(&Input::Locale(locale.tag.clone())) })
            .collect();
        let mut keyboard = rows(buttons, LONG_ROW);
        keyboard.push(vec![self.button("button-privacy", &Input::Privacy), self.emergency()]);
        self.messages(&parts, keyboard)
    }

    fn privacy(&self, held: &Held) -> Vec<Message> {
        let mut args = FluentArgs::new();
        args.set("answers", held.answers);
        args.set("until", isolate(&self.time(held.until), self.locale.is_rtl()));
        let mut messages = self.page("privacy-page", &args);
        if let Some(last) = messages.last_mut() {
            last.keyboard.insert(0, vec![self.button("button-delete", &Input::Delete)]);
        }
        messages
    }

    /// Writes a time of day in Germany; `hours` since 1970-01-01.
    fn time(&self, hours: i64) -> String {
        let span = jiff::Span::new().try_hours(hours).ok();
        let time =
            span.and_then(|span| DateTime::from_parts(date(1970, 1, 1), Time::midnight()).checked_add(span).ok());
        time.map_or_else(String::new, |time| {
            format!("{}, {:02}:00", self.locale.formats.long(time.date()), time.hour())
        })
    }

    fn delete(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("delete-page")];
        let keyboard =
            vec![vec![self.button("button-erase", &Input::Erase)], vec![self.button("button-keep", &Input::Continue)]];
        self.messages(&parts, keyboard)
    }

    fn erased(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("erased-page")];
        self.messages(&parts, vec![vec![self.button("button-start", &Input::Start(None))]])
    }

    fn page(&self, id: &str, args: &FluentArgs) -> Vec<Message> {
        let parts = [self.text("head-start"), self.said(id, None, args)];
        let keyboard = vec![
            vec![self.button("button-continue", &Input::Continue)],
            vec![self.button("button-language", &Input::Language), self.emergency()],
        ];
        self.messages(&parts, keyboard)
    }

    /// Makes messages of paragraphs; the buttons stand below the last one.
    fn messages(&self, parts: &[Html], keyboard: Vec<Vec<Button>>) -> Vec<Message> {
        let text = Html::paragraphs(parts);
        let text = if self.locale.is_rtl() { text.from_the_right() } else { text };
        let mut messages: Vec<Message> =
            text.split(UNITS).into_iter().map(|text| Message { text, keyboard: Vec::new() }).collect();
        if let Some(last) = messages.last_mut() {
            last.keyboard = keyboard;
        }
        messages
    }

    fn choices(&self, ask: &Ask, id: &str) -> Vec<Vec<Button>> {
        let node = &ask.words.node;
        let mut keyboard = match &ask.choices {
            Choices::Options(options) => rows(options.iter().map(|option| self.option(id, node, option)).collect(), 1),
            Choices::Ticks(ticks) => self.ticks(id, node, ticks),
            Choices::Dates { span, dates } => self.dates(node, *span, dates),
            Choices::Amounts(amount) => self.amounts(node, amount),
            Choices::Laender(laender) => {
                let button = |land: &crate::rules::Land| {
                    let label = self.plain(&format!("land-{}", land.code().to_lowercase()));
                    self.labelled(label, node, Value::Land(*land))
                };
                rows(laender.iter().map(button).collect(), LONG_ROW)
            }
        };
        if ask.unknown {
            keyboard.push(vec![self.answer("button-unknown", node, Value::Unknown)]);
        }
        keyboard
    }

    fn option(&self, id: &str, node: &NodeId, option: &str) -> Button {
        let label = self.words(id, Some(option), &FluentArgs::new());
        self.labelled(label, node, Value::Option(option.to_owned()))
    }

    fn ticks(&self, id: &str, node: &NodeId, ticks: &[(String, bool)]) -> Vec<Vec<Button>> {
        let tick = |(option, on): &(String, bool)| {
            let mark = if *on { "☑" } else { "☐" };
            let label = format!("{mark} {}", self.words(id, Some(option), &FluentArgs::new()));
            self.labelled(label, node, Value::Tick(option.clone(), !on))
        };
        let mut keyboard = rows(ticks.iter().map(tick).collect(), 1);
        let any = ticks.iter().any(|(_, on)| *on);
        let last = if any { ("button-done", Value::Done) } else { ("button-nothing", Value::Nothing) };
        keyboard.push(vec![self.answer(last.0, node, last.1)]);
        keyboard
    }

    fn dates(&self, node: &NodeId, span: DateSpan, dates: &[jiff::civil::Date]) -> Vec<Vec<Button>> {
        let label = |date| match span {
            DateSpan::Day => self.locale.formats.button(date),
            DateSpan::Month => self.locale.formats.month_button(date),
        };
        let mut keyboard =
            rows(dates.iter().map(|date| self.labelled(label(*date), node, Value::Date(*date))).collect(), SHORT_ROW);
        keyboard.push(vec![self.button("button-longer-ago", &Input::More(node.clone()))]);
        keyboard
    }

    fn amounts(&self, node: &NodeId, amount: &Amount) -> Vec<Vec<Button>> {
        let button = |whole: &i64| {
            let value = whole * 100;
            let label = match amount.unit {
                Unit::Euro => money(self.locale, value, true),
                Unit::Hours => {
                    self.plain_with("hours", |args| args.set("amount", self.locale.formats.number(value, true)))
                }
            };
            self.labelled(label, node, Value::Amount(value))
        };
        rows(amount.buttons.iter().map(button).collect(), SHORT_ROW)
    }

    fn note(&self, note: &Note) -> Html {
        let id = match note {
            Note::WrongDate => "note-wrong-date",
            Note::FutureDate => "note-future-date",
            Note::OldDate => "note-old-date",
            Note::WrongAmount => "note-wrong-amount",
            Note::AmountRange { min, max } => {
                return self.text_with("note-amount-range", |args| {
                    args.set("min", self.locale.formats.number(min * 100, true));
                    args.set("max", self.locale.formats.number(max * 100, true));
                });
            }
            Note::WrongPlace => "note-wrong-place",
            Note::SeveralLaender => "note-several-laender",
            Note::PressButton => "note-press-button",
            Note::TypeDate => "note-type-date",
            Note::TypeMonth => "note-type-month",
            Note::Outdated => "note-outdated",
            Note::Unknown => "note-unknown",
            Note::Changed(node) => {
                let own = self.optional(&message_id(node), "changed", &FluentArgs::new());
                return own.unwrap_or_else(|| self.text("note-changed"));
            }
        };
        self.text(id)
    }

    /// Back, menu and emergency: in one row if each label fits into a third of it, otherwise in two.
    fn navigation(&self, back: Option<&NodeId>) -> Vec<Vec<Button>> {
        let back = back.map(|node| self.button("button-back", &Input::Back(node.clone())));
        let menu = self.button("button-menu", &Input::Open(MENU.to_owned()));
        let buttons: Vec<Button> = back.into_iter().chain([menu, self.emergency()]).collect();
        let short = buttons.iter().all(|button| button.label.chars().count() <= SHORT_LABEL);
        rows(buttons, if short { SHORT_ROW } else { LONG_ROW })
    }

    fn emergency(&self) -> Button {
        self.button("button-emergency", &Input::Open(EMERGENCY.to_owned()))
    }

    /// Says that a machine wrote the texts, until a person has checked them (Art. 50 AI Act).
    fn machine(&self) -> Option<Html> {
        (self.locale.state.review == Review::Machine).then(|| self.text("machine"))
    }

    fn button(&self, id: &str, input: &Input) -> Button {
        Button { label: self.plain(id), target: data(input) }
    }

    fn answer(&self, id: &str, node: &NodeId, value: Value) -> Button {
        self.labelled(self.plain(id), node, value)
    }

    fn labelled(&self, label: String, node: &NodeId, value: Value) -> Button {
        let press = Press { node: node.clone(), value, day: self.content.day, locale: self.locale.tag.clone() };
        Button { label, target: data(&Input::Answer(press)) }
    }

    fn facts(&self, words: &Words) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, fact) in &words.facts {
            set_fact(&mut args, self.locale, name, *fact);
        }
        args
    }

    /// Says a message; where it is not in the reader's language, a line says so and it comes in the source language.
    fn said(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Html {
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

    fn optional(&self, id: &str, attribute: &str, args: &FluentArgs) -> Option<Html> {
        let source = self.l10n.locale(SOURCE)?;
        (self.locale.has(id, Some(attribute)) || source.has(id, Some(attribute)))
            .then(|| self.said(id, Some(attribute), args))
    }

    fn words(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> String {
        self.l10n.say(&self.locale.tag, id, attribute, args).map(|said| said.text).unwrap_or_default()
    }

    pub(super) fn plain(&self, id: &str) -> String {
        self.words(id, None, &FluentArgs::new())
    }

    pub(super) fn plain_with(&self, id: &str, set: impl FnOnce(&mut FluentArgs)) -> String {
        let mut args = FluentArgs::new();
        set(&mut args);
        self.words(id, None, &args)
    }

    pub(super) fn text(&self, id: &str) -> Html {
        self.said(id, None, &FluentArgs::new())
    }

    fn text_with(&self, id: &str, set: impl FnOnce(&mut FluentArgs)) -> Html {
        Html::new(&self.plain_with(id, set))
    }
}

/// The id of a node's message.
#[must_use]
pub fn message_id(node: &NodeId) -> String {
    format!("{}-{}", node.dialog, node.node)
}

fn data(input: &Input) -> Target {
    Target::Data(encode(input))
}

fn rows(buttons: Vec<Button>, width: usize) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    for button in buttons {
        match rows.last_mut() {
            Some(row) if row.len() < width => row.push(button),
            _ => rows.push(vec![button]),
        }
    }
    rows
}
