//! A counselling office on paper: what is the same in every language, and what is said of it in one.
//!
//! Invariant: a contact that is not confirmed says so, with the date of its source; a field that nobody knows is left out.

use super::L10n;
use super::office::{own_name, spaced};
use super::render::Renderer;
use crate::dialog::directory::{Office, Reason, Referral};
use crate::dialog::model::Content;

/// What is the same in every language: it is German, or a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The office's name.
    pub name: String,
    /// Its address, phones, e-mail, web page and hours, as far as they are known.
    pub lines: Vec<String>,
    /// The languages of counselling by their own names.
    pub languages: Vec<&'static str>,
}

impl Contact {
    /// Writes an office's contact. The web page stands where no phone is known: long addresses are typed wrongly.
    #[must_use]
    pub fn of(office: &Office) -> Self {
        let town = [office.plz.as_deref(), office.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let address = office.street.clone().into_iter().chain(Some(town).filter(|town| !town.is_empty()));
        let address = address.collect::<Vec<_>>().join(", ");
        let phones = office.phone.iter().map(|phone| spaced(phone)).collect::<Vec<_>>().join(", ");
        let url = office
            .url
            .as_deref()
            .filter(|_| office.phone.is_empty())
            .map(|url| url.trim_start_matches("https://").trim_end_matches('/').to_owned());
        let known = [Some(address), Some(phones), office.email.clone(), url, office.hours.clone()];
        let lines = known.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        let languages = office.languages.iter().filter_map(|tag| own_name(tag)).collect();
        Self { name: office.name.clone(), lines, languages }
    }
}

impl L10n {
    /// Says in a locale what people have to know of a contact: what it is, where it is not an office of the place,
    /// whether they need an appointment, and since when it is known.
    #[must_use]
    pub fn contact_note(&self, tag: &str, content: &Content, referral: &Referral) -> String {
        let Some(locale) = self.locale(tag) else { return String::new() };
        let renderer = Renderer { l10n: self, locale, content };
        let reason = match referral.reason {
            Reason::Finder => Some(renderer.plain("reason-finder")),
            Reason::National => Some(renderer.plain("reason-national")),
            _ => None,
        };
        let appointment = referral.office.appointment.then(|| renderer.plain("office-appointment"));
        let said = [reason, appointment, renderer.known_since(referral)].into_iter().flatten();
        // On paper the sign is not drawn in colours (U+FE0E).
        said.collect::<Vec<_>>().join(" ").replace('\u{fe0f}', "\u{fe0e}")
    }
}
