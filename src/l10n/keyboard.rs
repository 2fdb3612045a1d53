//! Keyboards: what can be answered, and the ways that every message offers.
//!
//! Invariant: a button carries all it needs (see `dialog::button`), and its label fits on a small phone.

use fluent_bundle::FluentArgs;

use super::Locale;
use super::render::Renderer;
use super::reply::{Button, Target};
use crate::dialog::button::encode;
use crate::dialog::directory::Referral;
use crate::dialog::model::{Amount, DateSpan, EMERGENCY, MENU, NodeId, Unit};
use crate::dialog::prompt::{Ask, Choices, Outcome};
use crate::dialog::session::{Input, Press, Value};

/// Buttons of a row: days, months and amounts are short, Länder longer.
const SHORT_ROW: usize = 3;
/// See `SHORT_ROW`.
pub(super) const LONG_ROW: usize = 2;
/// The most characters of a label that a third of a row shows on a screen of 360 points.
const SHORT_LABEL: usize = 10;

impl Renderer<'_> {
    pub(super) fn choices(&self, ask: &Ask, id: &str) -> Vec<Vec<Button>> {
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

    pub(super) fn option(&self, id: &str, node: &NodeId, option: &str) -> Button {
        let label = self.words(id, Some(option), &FluentArgs::new());
        self.labelled(label, node, Value::Option(option.to_owned()))
    }

    pub(super) fn ticks(&self, id: &str, node: &NodeId, ticks: &[(String, bool)]) -> Vec<Vec<Button>> {
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

    pub(super) fn dates(&self, node: &NodeId, span: DateSpan, dates: &[jiff::civil::Date]) -> Vec<Vec<Button>> {
        let label = |date| match span {
            DateSpan::Day => self.locale.formats.button(date),
            DateSpan::Month => self.locale.formats.month_button(date),
            DateSpan::Start | DateSpan::End | DateSpan::Coming => self.locale.formats.short(date),
        };
        let mut keyboard =
            rows(dates.iter().map(|date| self.labelled(label(*date), node, Value::Date(*date))).collect(), SHORT_ROW);
        if !dates.is_empty() {
            let more = if span == DateSpan::End { "button-other-day" } else { "button-longer-ago" };
            keyboard.push(vec![self.button(more, &Input::More(node.clone()))]);
        }
        keyboard
    }

    pub(super) fn amounts(&self, node: &NodeId, amount: &Amount) -> Vec<Vec<Button>> {
        let button = |whole: &i64| {
            let value = whole * 100;
            self.labelled(self.amount(value, amount.unit), node, Value::Amount(value))
        };
        rows(amount.buttons.iter().map(button).collect(), SHORT_ROW)
    }

    /// Writes hundredths of a unit, whole ones without decimals.
    pub(super) fn amount(&self, value: i64, unit: Unit) -> String {
        let whole = value % 100 == 0;
        match unit {
            Unit::Euro => money(self.locale, value, whole),
            Unit::Hours => {
                self.plain_with("hours", |args| args.set("amount", self.locale.formats.number(value, whole)))
            }
        }
    }

    /// Back, menu and emergency: in one row if each label fits into a third of it, otherwise in two. `menu` is the label's
    /// message: below a result the menu is a new question; in the menu itself there is none.
    pub(super) fn navigation(&self, back: Option<&NodeId>, menu: Option<&str>) -> Vec<Vec<Button>> {
        let back = back.map(|node| self.button("button-back", &Input::Back(node.clone())));
        let menu = menu.map(|label| self.button(label, &Input::Open(MENU.to_owned())));
        let buttons: Vec<Button> = back.into_iter().chain(menu).chain([self.emergency()]).collect();
        let short = buttons.iter().all(|button| button.label.chars().count() <= SHORT_LABEL);
        rows(buttons, if short { SHORT_ROW } else { LONG_ROW })
    }

    pub(super) fn emergency(&self) -> Button {
        self.button("button-emergency", &Input::Open(EMERGENCY.to_owned()))
    }

    pub(super) fn button(&self, id: &str, input: &Input) -> Button {
        Button { label: self.plain(id), target: data(input) }
    }

    pub(super) fn answer(&self, id: &str, node: &NodeId, value: Value) -> Button {
        self.labelled(self.plain(id), node, value)
    }

    pub(super) fn labelled(&self, label: String, node: &NodeId, value: Value) -> Button {
        let press = Press { node: node.clone(), value, day: self.content.day, locale: self.locale.tag.clone() };
        Button { label, target: data(&Input::Answer(press)) }
    }
}

/// The web addresses of the official lists, as buttons: a press opens them.
pub(super) fn links(outcome: &Outcome) -> Vec<Vec<Button>> {
    let finder = |referral: &&Referral| referral.office.finder && outcome.goes_on.is_none();
    let link = |referral: &Referral| {
        let target = Target::Url(referral.office.url.clone()?);
        Some(vec![Button { label: referral.office.name.clone(), target }])
    };
    outcome.referrals.iter().filter(finder).filter_map(link).collect()
}

/// Writes cents as the locale writes money.
pub(super) fn money(locale: &Locale, cents: i64, whole: bool) -> String {
    let amount = locale.formats.number(cents, whole);
    let mut args = FluentArgs::new();
    args.set("amount", amount.as_str());
    locale.say("money", None, &args).unwrap_or(amount)
}

/// What a button of ours does.
pub(super) fn data(input: &Input) -> Target {
    Target::Data(encode(input))
}

/// Sets buttons in rows of a width.
pub(super) fn rows(buttons: Vec<Button>, width: usize) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    for button in buttons {
        match rows.last_mut() {
            Some(row) if row.len() < width => row.push(button),
            _ => rows.push(vec![button]),
        }
    }
    rows
}
