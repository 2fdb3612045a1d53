//! Renders offices: whole cards at the very end, one line each elsewhere.
//!
//! Invariant: a contact that is not confirmed says so, with the date of its source; a field that nobody knows is left out.

use jiff::civil::Date;

use super::format::{is_rtl, isolate};
use super::render::Renderer;
use super::reply::Html;
use crate::dialog::directory::{Office, Reason, Referral};
use crate::dialog::prompt::Outcome;

/// Below so many kilometres the distance is not said: it is counted from the middle of the Kreis.
const NEAR: i64 = 10;
/// Kinds of help that the handover shows: elsewhere a button leads there.
const HANDED_OVER: [&str; 2] = ["faire-integration", "faire-mobilitaet"];

impl Renderer<'_> {
    /// The cards of all offices.
    pub(super) fn offices(&self, outcome: &Outcome) -> Vec<Html> {
        let referrals = &outcome.referrals;
        let stands_alone = |referral: &Referral| {
            referral.confirmed && referral.office.reachable() && referral.reason != Reason::National
        };
        let searched = referrals.iter().any(|referral| referral.office.finder);
        let none = (searched && !referrals.iter().any(stands_alone)).then(|| self.text("office-none"));
        none.into_iter()
            .chain(referrals.iter().map(|referral| self.card(referral, outcome.today, outcome.minute)))
            .collect()
    }

    /// The first office of each kind of help in one line, without those that the handover shows.
    pub(super) fn short_offices(&self, referrals: &[Referral]) -> Option<Html> {
        let mut shown: Vec<&str> = HANDED_OVER.to_vec();
        let mut lines = Vec::new();
        for referral in referrals.iter().filter(|referral| referral.reason != Reason::National) {
            if !shown.contains(&referral.help.as_str()) {
                shown.push(&referral.help);
                lines.push(format!("• {}", self.line(referral)));
            }
        }
        (!lines.is_empty()).then(|| Html::new(&format!("{}\n{}", self.plain("helpers"), lines.join("\n"))))
    }

    fn line(&self, referral: &Referral) -> String {
        let office = &referral.office;
        let mut line = self.apart(&office.name);
        // An address on the web stands alone: in right-to-left text its slashes would change places.
        match &office.url {
            _ if !office.phone.is_empty() => line = format!("{line}: {}", self.phones(office)),
            Some(url) => line = format!("{line}:\n{url}"),
            None => {}
        }
        if !referral.confirmed && (!office.phone.is_empty() || office.url.is_some()) {
            line = format!("{line}\n  {}", self.unconfirmed(office));
        }
        line
    }

    /// A whole card; `minute`: the time of day for which it says whether the office is open.
    pub(super) fn card(&self, referral: &Referral, today: Date, minute: Option<i16>) -> Html {
        let office = &referral.office;
        let mut lines = vec![format!("<b>{}</b>", self.apart(&office.name)), self.reason(referral.reason)];
        lines.extend(office.traeger.as_deref().map(|traeger| self.apart(traeger)));
        let town = [office.plz.as_deref(), office.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let address: Vec<&str> =
            office.street.as_deref().into_iter().chain(Some(town.as_str()).filter(|town| !town.is_empty())).collect();
        if !address.is_empty() {
            lines.push(self.apart(&address.join(", ")));
        }
        if !office.phone.is_empty() {
            lines.push(self.plain_with("office-phone", |args| args.set("phones", self.phones(office))));
        }
        lines.extend(
            office
                .email
                .as_deref()
                .map(|email| self.plain_with("office-email", |args| args.set("email", email.to_owned()))),
        );
        lines.extend(office.url.clone());
        lines.extend(self.hours(office));
        lines.extend(self.open_now(office, today, minute));
        if office.appointment {
            lines.push(self.plain("office-appointment"));
        }
        lines.extend(self.languages_line(office));
        lines.extend(self.known_since(referral));
        Html::new(&lines.join("\n"))
    }

    pub(super) fn hours(&self, office: &Office) -> Option<String> {
        let hours = office.hours.as_deref()?;
        Some(self.plain_with("office-hours", |args| args.set("hours", self.apart(hours))))
    }

    pub(super) fn languages_line(&self, office: &Office) -> Option<String> {
        let known = !office.languages.is_empty();
        known.then(|| self.plain_with("office-languages", |args| args.set("languages", self.languages(office))))
    }

    /// Says whether an office is open at the moment of the answer, with the time: the message is read again later.
    fn open_now(&self, office: &Office, today: Date, minute: Option<i16>) -> Option<String> {
        let minute = minute?;
        let open = self.content.directory.open(office, today, minute)?;
        let time = self.apart(&format!("{}:{:02}", minute / 60, minute % 60));
        let id = if open { "office-open" } else { "office-closed" };
        Some(self.plain_with(id, |args| args.set("time", time)))
    }

    fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Nearest(km) if km < NEAR => self.plain("reason-near"),
            Reason::Nearest(km) => self.plain_with("reason-nearest", |args| args.set("km", km)),
            Reason::ForLand => self.plain("reason-for-land"),
            Reason::Nationwide => self.plain("reason-nationwide"),
            Reason::Finder => self.plain("reason-finder"),
            Reason::National => self.plain("reason-national"),
        }
    }

    /// Says since when a contact is known: the day a person checked it, else the date of its source.
    pub(super) fn known_since(&self, referral: &Referral) -> Option<String> {
        if !referral.confirmed {
            return Some(self.unconfirmed(&referral.office));
        }
        if let Some(day) = referral.office.checked_on() {
            let day = self.apart(&self.locale.formats.short(day));
            return Some(self.plain_with("office-checked", |args| args.set("date", day)));
        }
        let date = self.source_date(&referral.office)?;
        Some(self.plain_with("office-source", |args| args.set("date", date)))
    }

    fn unconfirmed(&self, office: &Office) -> String {
        match self.source_date(office) {
            Some(date) => self.plain_with("office-unconfirmed", |args| args.set("date", date)),
            None => self.plain("office-undated"),
        }
    }

    /// The date of the source: the record begins with a day, a month or a year, or says that there is none.
    fn source_date(&self, office: &Office) -> Option<String> {
        let token: String =
            office.source_date.chars().take_while(|char| char.is_ascii_digit() || *char == '-').collect();
        let text = match token.len() {
            10 => self.locale.formats.short(token.parse().ok()?),
            7 => self.locale.formats.month(format!("{token}-01").parse::<Date>().ok()?),
            4 => token,
            _ => return None,
        };
        Some(self.apart(&text))
    }

    fn phones(&self, office: &Office) -> String {
        let phones: Vec<String> = office.phone.iter().map(|phone| self.apart(&spaced(phone))).collect();
        phones.join(", ")
    }

    fn languages(&self, office: &Office) -> String {
        let name = |name: &str| isolate(name, self.locale.is_rtl() || name.contains(is_rtl));
        let names: Vec<String> = office.languages.iter().map(|tag| name(own_name(tag).unwrap_or(tag))).collect();
        names.join(", ")
    }

    /// Keeps a German or Latin piece in order in right-to-left text.
    fn apart(&self, text: &str) -> String {
        isolate(text, self.locale.is_rtl())
    }
}

/// Writes a phone number for reading: "+49 351 4265820" needs no table of area codes if only the country stands apart.
#[must_use]
pub fn spaced(phone: &str) -> String {
    phone.strip_prefix("+49").map_or_else(|| phone.to_owned(), |rest| format!("+49 {rest}"))
}

/// A language's own name: whoever speaks it finds it in every locale.
pub(super) fn own_name(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name)
}

/// The languages of counselling by their own names (BCP 47 tag, name).
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("bg", "Български"),
    ("bs", "Bosanski"),
    ("cs", "Čeština"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sr", "Srpski"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
];
