//! Renders the remarks above a prompt: what was wrong with an answer, what has changed since.
//!
//! Invariant: a remark says what to do, and never repeats what was typed.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use super::format::isolate;
use super::render::{Renderer, message_id};
use super::reply::Html;
use crate::dialog::prompt::{Note, Taken};

impl Renderer<'_> {
    pub(super) fn note(&self, note: &Note) -> Html {
        let id = match note {
            Note::WrongDate => "note-wrong-date",
            Note::WrongMonth => "note-wrong-month",
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
            Note::FarDate => "note-far-date",
            Note::Outdated => "note-outdated",
            Note::Same(shown) => return self.since("note-same", *shown),
            Note::Differs(shown) => return self.since("note-differs", *shown),
            Note::Gone(shown) => return self.since("note-gone", *shown),
            Note::Unknown => "note-unknown",
            Note::DeadCode => "note-dead-code",
            Note::Danger => "note-danger",
            Note::NothingFound => "note-nothing-found",
            Note::Taken(Taken::Day(day)) => return self.taken("note-taken", &self.locale.formats.long(*day)),
            Note::Taken(Taken::Month(day)) => return self.taken("note-taken", &self.locale.formats.month(*day)),
            Note::Taken(Taken::Amount(value, unit)) => return self.taken("note-taken", &self.amount(*value, *unit)),
            Note::Taken(Taken::Land(land)) => {
                return self.taken("note-taken-land", &self.plain(&format!("land-{}", land.code().to_lowercase())));
            }
            Note::Abroad => "note-abroad",
            Note::Changed(question) => {
                let own = self.optional(&message_id(question), "changed", &FluentArgs::new());
                return own.unwrap_or_else(|| self.text("note-changed"));
            }
        };
        self.text(id)
    }

    fn taken(&self, id: &str, value: &str) -> Html {
        self.text_with(id, |args| args.set("value", isolate(value, self.locale.is_rtl())))
    }

    fn since(&self, id: &str, shown: Date) -> Html {
        self.text_with(id, |args| args.set("date", self.day(shown)))
    }

    /// A day in figures, in order in every direction of writing.
    pub(super) fn day(&self, day: Date) -> String {
        isolate(&self.locale.formats.short(day), self.locale.is_rtl())
    }
}
