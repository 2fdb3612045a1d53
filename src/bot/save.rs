//! What people take with them: the contact and the calendar file, made in memory.
//!
//! Invariant: their names tell no topic, and nothing of them is kept.

use super::Context;
use crate::dialog::prompt::{Body, Prompt};
use crate::dialog::save::ToSave;
use crate::l10n::Attachment;
use crate::papers::calendar::{self, Event, calendar};
use crate::papers::vcard::{short_name, vcard};

/// Makes what comes behind the message of a prompt.
pub fn attachment(ctx: &Context, prompt: &Prompt, tag: &str) -> Option<Attachment> {
    match &prompt.body {
        Body::Save(ToSave::Contact(referral, _)) => {
            let notes = ctx.l10n.contact_notes(tag, &ctx.content, referral);
            let office = &referral.office;
            Some(Attachment::Contact {
                phone: office.phone.first()?.clone(),
                name: short_name(&office.name),
                vcard: vcard(office, &notes),
            })
        }
        Body::Save(ToSave::Calendar(days, today)) if !days.is_empty() => {
            let events: Vec<Event> =
                days.iter().map(|day| Event { letter: day.kind.letter(), date: day.date }).collect();
            let (title, about) = (ctx.l10n.plain(tag, "calendar-title"), ctx.l10n.plain(tag, "calendar-about"));
            let file = calendar(&events, *today, &title, &about);
            Some(Attachment::Document { name: calendar::FILE.to_owned(), bytes: file.into_bytes() })
        }
        _ => None,
    }
}
