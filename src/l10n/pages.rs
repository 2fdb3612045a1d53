//! The pages that belong to no dialog: language, help, privacy, about, the public figures, delete.
//!
//! Invariant: each offers the emergency card or the way back.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::format::isolate;
use super::keyboard::{LONG_ROW, data, rows};
use super::render::Renderer;
use super::reply::{Button, Html, Message};
use crate::dialog::prompt::{Headline, Held};
use crate::dialog::session::Input;

impl Renderer<'_> {
    pub(super) fn language(&self, notes: Vec<Html>) -> Vec<Message> {
        let mut parts = vec![self.text("head-start")];
        parts.extend(notes);
        parts.push(self.text("language-ask"));
        let mut keyboard = rows(self.language_buttons(), LONG_ROW);
        keyboard.push(vec![self.button("button-privacy", &Input::Privacy), self.emergency()]);
        self.messages(&parts, keyboard)
    }

    /// A button for each language.
    pub(super) fn language_buttons(&self) -> Vec<Button> {
        let locales = self.l10n.locales();
        locales
            .map(|locale| Button { label: locale.state.name.clone(), target: data(&Input::Locale(locale.tag.clone())) })
            .collect()
    }

    pub(super) fn privacy(&self, held: &Held) -> Vec<Message> {
        let mut args = FluentArgs::new();
        args.set("answers", held.answers);
        args.set("until", isolate(&self.time(held.until), self.locale.is_rtl()));
        let link = held.link.then(|| self.text("privacy-link"));
        let parts: Vec<Html> =
            [self.text("head-start"), self.said("privacy-page", None, &args)].into_iter().chain(link).collect();
        let mut keyboard = vec![vec![self.button("button-delete", &Input::Delete)]];
        keyboard.extend(self.ways_on());
        self.messages(&parts, keyboard)
    }

    /// Writes a time by German clocks; `hours` since 1970-01-01 UTC.
    pub(super) fn time(&self, hours: i64) -> String {
        let moment = Timestamp::from_second(hours.saturating_mul(3600)).ok();
        let there =
            moment.zip(TimeZone::get("Europe/Berlin").ok()).map(|(moment, berlin)| moment.to_zoned_datetime(berlin));
        there.map_or_else(String::new, |time| {
            format!("{}, {:02}:00", self.locale.formats.long(time.date()), time.hour())
        })
    }

    pub(super) fn stats(&self, headline: Option<&Headline>) -> Vec<Message> {
        let Some(headline) = headline else { return self.page("stats-none", &FluentArgs::new()) };
        let rtl = self.locale.is_rtl();
        let day = |date: Date| isolate(&self.locale.formats.short(date), rtl);
        let mut args = FluentArgs::new();
        args.set("monday", day(headline.monday));
        args.set("sunday", day(headline.monday.saturating_add(6.days())));
        args.set("conversations", self.figure(headline.conversations));
        args.set("results", self.figure(headline.results));
        args.set("handovers", self.figure(headline.handovers));
        self.page("stats-page", &args)
    }

    /// Writes a rounded number, or that it is not told.
    fn figure(&self, number: Option<u64>) -> String {
        let Some(number) = number else { return self.plain("stats-withheld") };
        let hundredths = i64::try_from(number).unwrap_or(i64::MAX).saturating_mul(100);
        let written = isolate(&self.locale.formats.number(hundredths, true), self.locale.is_rtl());
        self.plain_with("stats-about", |args| args.set("number", written))
    }

    pub(super) fn unread(&self, message: i32) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("unread-page")];
        let delete = vec![self.button("button-delete-unread", &Input::DeleteUnread(message))];
        self.messages(&parts, [delete].into_iter().chain(self.ways_on()).collect())
    }

    pub(super) fn delete(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("delete-page")];
        let keyboard = vec![
            vec![self.button("button-erase", &Input::Erase)],
            vec![self.button("button-keep", &Input::Continue)],
            vec![self.emergency()],
        ];
        self.messages(&parts, keyboard)
    }

    pub(super) fn erased(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("erased-page")];
        self.messages(&parts, vec![vec![self.button("button-start", &Input::Start(None)), self.emergency()]])
    }

    pub(super) fn help(&self) -> Vec<Message> {
        let parts = [self.text("head-start"), self.text("help-page")];
        self.messages(&parts, self.quiz_entrance().into_iter().chain(self.ways_on()).collect())
    }

    pub(super) fn page(&self, id: &str, args: &FluentArgs) -> Vec<Message> {
        let parts = [self.text("head-start"), self.said(id, None, args)];
        self.messages(&parts, self.ways_on())
    }

    /// The ways that every page offers.
    pub(super) fn ways_on(&self) -> Vec<Vec<Button>> {
        vec![
            vec![self.button("button-continue", &Input::Continue)],
            vec![self.button("button-language", &Input::Language), self.emergency()],
        ]
    }
}
