//! Words of what is printed or shown on a wall: `poster.ftl`, `leaflet.ftl` and `room.ftl`, in every locale.
//!
//! Invariant: nothing of it is ever said in a chat. Whatever a paper says stands in these tables, with its variables.

use fluent_bundle::FluentArgs;

use super::format::{in_order, isolate};
use super::render::message_id;
use super::{L10n, Locale, Review};
use crate::dialog::model::{Content, Kind, MENU, NodeId};

/// Message ids and their variables.
type Words = &'static [(&'static str, &'static [&'static str])];

/// The files of words of what is printed (their stems), each with its messages.
pub const PAPERS: [(&str, Words); 3] = [("poster", POSTER), ("leaflet", LEAFLET), ("room", ROOM)];

/// The words of posters and cards.
const POSTER: Words = &[
    ("poster-title", &[]),
    ("poster-about", &[]),
    ("poster-topic", &["topic"]),
    ("poster-start", &[]),
    ("poster-scan", &[]),
    ("poster-press", &[]),
    ("poster-answer", &[]),
    ("poster-type", &[]),
    ("poster-code", &["code"]),
    ("poster-free", &[]),
    ("poster-anonymous", &[]),
    ("poster-information", &[]),
    ("poster-yourself", &[]),
    ("poster-office", &[]),
    ("poster-stamp", &[]),
    ("poster-machine", &[]),
    ("poster-no-link", &[]),
];

/// The words of the leaflet for employers.
const LEAFLET: Words = &[
    ("leaflet-title", &[]),
    ("leaflet-law", &[]),
    ("leaflet-employer", &[]),
    ("leaflet-worker", &[]),
    ("leaflet-office", &[]),
    ("leaflet-address", &[]),
    ("leaflet-phone", &[]),
    ("leaflet-email", &[]),
    ("leaflet-web", &[]),
    ("leaflet-list", &[]),
    ("leaflet-place", &[]),
    ("leaflet-day", &[]),
    ("leaflet-signature", &[]),
    ("leaflet-possible", &[]),
    ("leaflet-service", &[]),
    ("leaflet-duty", &[]),
    ("leaflet-nearest", &[]),
    ("leaflet-land", &[]),
    ("leaflet-missing", &[]),
    ("leaflet-unconfirmed", &["name"]),
    ("leaflet-unknown", &[]),
    ("leaflet-made", &["date"]),
    ("leaflet-receipt-title", &[]),
    ("leaflet-receipt", &[]),
    ("leaflet-receipt-only", &[]),
    ("leaflet-hint-title", &[]),
    ("leaflet-hint-who", &[]),
    ("leaflet-hint-when", &[]),
    ("leaflet-hint-not", &[]),
    ("leaflet-hint-agency", &[]),
    ("leaflet-hint-trainees", &[]),
    ("leaflet-hint-fine", &[]),
    ("leaflet-hint-fill", &[]),
    ("leaflet-hint-nearer", &["name"]),
    ("leaflet-hint-distance", &[]),
    ("leaflet-hint-list", &["url"]),
    ("leaflet-hint-templates", &["url"]),
];

/// The words of the room view, which is read from a wall.
const ROOM: Words = &[
    ("room-title", &[]),
    ("room-scan", &[]),
    ("room-type", &["bot"]),
    ("room-type-bot", &[]),
    ("room-picture", &[]),
    ("room-free", &[]),
    ("room-started", &["number"]),
    ("room-waiting", &[]),
    ("room-topics", &[]),
    ("room-no-topics", &[]),
    ("room-about", &["number"]),
    ("room-sums", &[]),
    ("room-languages", &[]),
    ("room-stop", &[]),
    ("room-go", &[]),
    ("room-gone-title", &[]),
    ("room-gone-text", &[]),
    ("room-away-title", &[]),
    ("room-away-text", &[]),
];

impl L10n {
    /// Says a message of something printed, e.g. "poster-free"; `values` are its variables, and what is Latin in a
    /// right-to-left text keeps its order. Without words it says the id.
    #[must_use]
    pub fn paper(&self, tag: &str, id: &str, values: &[(&'static str, &str)]) -> String {
        let rtl = self.locale(tag).is_some_and(Locale::is_rtl);
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, isolate(value, rtl));
        }
        self.say(tag, id, None, &args).map_or_else(|| id.to_owned(), |said| in_order(&said.text, rtl))
    }

    /// Says how the menu calls a topic: the label of the button that leads there. `None` for one that it does not name.
    #[must_use]
    pub fn menu_label(&self, content: &Content, tag: &str, dialog: &str) -> Option<String> {
        let menu = content.dialogs.get(MENU)?;
        let leads = |next: &str| menu.nodes.get(next).and_then(|node| node.kind.dialog()) == Some(dialog);
        let (name, option) = menu.nodes.iter().find_map(|(name, node)| {
            let Kind::Choice { options } = &node.kind else { return None };
            Some((name, options.iter().find(|option| option.next.as_deref().is_some_and(leads))?))
        })?;
        let said = self.say(tag, &message_id(&NodeId::new(MENU, name)), Some(&option.id), &FluentArgs::new())?;
        Some(in_order(&said.text, self.locale(tag).is_some_and(Locale::is_rtl)))
    }

    /// The HTML direction of a locale: "ltr" or "rtl".
    #[must_use]
    pub fn direction(&self, tag: &str) -> &'static str {
        if self.locale(tag).is_some_and(Locale::is_rtl) { "rtl" } else { "ltr" }
    }

    /// Tells whether no person has checked the texts of a locale yet.
    #[must_use]
    pub fn is_machine(&self, tag: &str) -> bool {
        self.locale(tag).is_some_and(|locale| locale.state.review == Review::Machine)
    }
}
