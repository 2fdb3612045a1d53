//! Renders what people take with them: an office as a contact, further offices, the days for the calendar; and the buttons
//! that lead there.
//!
//! Invariant: a contact that is not confirmed says so in the message and in the contact itself. What goes into the calendar
//! names no topic.

use super::L10n;
use super::format::isolate;
use super::keyboard::{LONG_ROW, data, rows};
use super::render::Renderer;
use super::reply::{Button, Html, Message, Target};
use crate::dialog::days::{Day, Kind};
use crate::dialog::directory::{Office, Referral};
use crate::dialog::model::Content;
use crate::dialog::prompt::Outcome;
use crate::dialog::save::{Offices, Save, Shown, ToSave, What, can_be_saved, fits, is_danger};
use crate::dialog::session::Input;

impl Renderer<'_> {
    /// The message that stands above what is handed over.
    pub(super) fn to_save(&self, wanted: &ToSave) -> Vec<Message> {
        let (parts, mut keyboard) = match wanted {
            ToSave::Contact(referral, today) => self.contact(referral, *today),
            ToSave::Offices(offices) => self.further(offices),
            ToSave::Calendar(days, _) => (self.calendar(days), Vec::new()),
        };
        keyboard.extend(self.navigation(None, Some("button-new-question")));
        self.messages(&parts, keyboard)
    }

    fn contact(&self, referral: &Referral, today: jiff::civil::Date) -> (Vec<Html>, Vec<Vec<Button>>) {
        let card = self.card(referral, today, None);
        let keyboard = self.copies(&referral.office, None);
        (vec![self.text("head-contact"), card, self.text("contact-hint")], rows(keyboard, LONG_ROW))
    }

    fn further(&self, offices: &Offices) -> (Vec<Html>, Vec<Vec<Button>>) {
        let cards = offices.referrals.iter().map(|referral| self.card(referral, offices.today, Some(offices.minute)));
        let mut parts: Vec<Html> = std::iter::once(self.text("head-offices")).chain(cards).collect();
        parts.push(self.text("nothing-sent"));
        (parts, self.office_rows(&offices.referrals, offices.more.as_ref()))
    }

    fn calendar(&self, days: &[Day]) -> Vec<Html> {
        let head = self.text("head-calendar");
        if days.is_empty() {
            return vec![head, self.text("calendar-over")];
        }
        let line = |day: &Day| {
            let date = isolate(&self.locale.formats.long(day.date), self.locale.is_rtl());
            format!("• {}", self.plain_with(word(day.kind), |args| args.set("date", date)))
        };
        let lines: Vec<String> = days.iter().map(line).collect();
        vec![head, Html::new(&lines.join("\n")), self.text("calendar-hint"), self.text("calendar-shared")]
    }

    /// The buttons below a result that shows its offices whole: each as a contact, its phone and e-mail to copy, and further
    /// offices. None where people are in danger.
    pub(super) fn offices_below(&self, outcome: &Outcome) -> Vec<Vec<Button>> {
        if outcome.goes_on.is_some() || is_danger(&outcome.referrals) {
            return Vec::new();
        }
        let mut keyboard = self.office_rows(&outcome.referrals, outcome.more.as_ref());
        if !keyboard.is_empty() {
            keyboard.push(vec![self.emergency()]);
        }
        keyboard
    }

    fn office_rows(&self, referrals: &[Referral], more: Option<&Shown>) -> Vec<Vec<Button>> {
        let reached: Vec<&Referral> =
            referrals.iter().filter(|referral| can_be_saved(referral) || referral.office.email.is_some()).collect();
        let several = reached.len() > 1;
        let mut keyboard = Vec::new();
        for referral in reached {
            let name = several.then(|| self.short(&referral.office));
            let copies = self.copies(&referral.office, name.as_deref());
            let save = can_be_saved(referral).then(|| self.save(&referral.office, name.as_deref()));
            if several {
                keyboard.extend(rows(save.into_iter().chain(copies).collect(), LONG_ROW));
            } else {
                keyboard.extend(save.map(|save| vec![save]));
                keyboard.extend(rows(copies, LONG_ROW));
            }
        }
        let more = more.map(|shown| self.asks(What::Offices(shown.clone()))).filter(fits);
        keyboard.extend(more.map(|save| vec![self.button("button-more-offices", &Input::Save(save))]));
        keyboard
    }

    fn save(&self, office: &Office, name: Option<&str>) -> Button {
        let target = data(&Input::Save(self.asks(What::Contact(office.id.clone()))));
        Button { label: self.of("button-save-contact", name), target }
    }

    /// The phone and the e-mail to copy; what is only dialled needs no copy.
    fn copies(&self, office: &Office, name: Option<&str>) -> Vec<Button> {
        let phone = office.phone.first().filter(|phone| phone.starts_with('+'));
        let copy = |id, text: &String| Button { label: self.of(id, name), target: Target::Copy(text.clone()) };
        let phone = phone.map(|phone| copy("button-copy-phone", phone));
        phone.into_iter().chain(office.email.as_ref().map(|email| copy("button-copy-email", email))).collect()
    }

    /// The button below a result whose days belong into a calendar.
    pub(super) fn calendar_below(&self, outcome: &Outcome) -> Option<Vec<Button>> {
        let save = (!outcome.days.is_empty()).then(|| self.asks(What::Calendar(outcome.days.clone())));
        Some(vec![self.button("button-calendar", &Input::Save(save.filter(fits)?))])
    }

    fn asks(&self, what: What) -> Save {
        Save { what, locale: self.locale.tag.clone() }
    }

    /// A label, with the office it is for where there are several.
    fn of(&self, id: &str, name: Option<&str>) -> String {
        let Some(name) = name else { return self.plain(id) };
        self.plain_with(&format!("{id}-of"), |args| args.set("office", name.to_owned()))
    }

    /// A name that fits on half a row.
    fn short(&self, office: &Office) -> String {
        let end = office.name.find([',', '(', '–', '„']).unwrap_or(office.name.len());
        let name = office.short.as_deref().unwrap_or(&office.name[..end]).trim();
        isolate(name, self.locale.is_rtl())
    }
}

/// The message that says what is to be done until a day.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Klage => "calendar-court",
        Kind::Anspruch => "calendar-claim",
        Kind::Arbeitssuchend => "calendar-job",
        Kind::Behoerde => "calendar-authority",
        Kind::Mitteilung => "calendar-employer",
    }
}

impl L10n {
    /// Says in a locale what people have to know of a contact, the most important first: since when it is known, whether they
    /// need an appointment, the hours and the languages.
    #[must_use]
    pub fn contact_notes(&self, tag: &str, content: &Content, referral: &Referral) -> Vec<String> {
        let Some(locale) = self.locale(tag) else { return Vec::new() };
        let renderer = Renderer { l10n: self, locale, content };
        let appointment = referral.office.appointment.then(|| renderer.plain("office-appointment"));
        let known = [renderer.known_since(referral), appointment, renderer.hours(&referral.office)];
        known.into_iter().flatten().chain(renderer.languages_line(&referral.office)).collect()
    }
}
