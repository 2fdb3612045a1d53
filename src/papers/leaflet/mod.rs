//! The leaflet by which an employer names the nearest counselling office (§ 45c `AufenthG`), as a page to print and as
//! text for an e-mail: German and the worker's language, paragraph by paragraph, with a receipt.
//!
//! Invariant: it knows no employer and no worker, whose lines stay empty; page and text are written from the same parts;
//! a contact that is not confirmed never stands in it.

mod contact;
mod page;
mod text;

use jiff::civil::Date;

use self::contact::{Known, Nearest};
use crate::dialog::directory::Office;
use crate::dialog::model::Content;
use crate::dialog::places::{Places, Postcode};
use crate::l10n::{L10n, SOURCE};
use crate::rules::Land;

/// Where someone is to work. The postcode itself is not kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Workplace {
    /// Its Land.
    pub land: Land,
    /// Its Kreis; `None` for a postcode of several Länder.
    pub kreis: Option<String>,
}

/// Why a postcode names no workplace.
#[derive(Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// It is not in the table.
    Unknown,
    /// It lies in several Länder: which one has to be said.
    Several(Vec<Land>),
    /// It does not lie in the Land that was said, but in these.
    Elsewhere(Vec<Land>),
}

impl Workplace {
    /// Finds the workplace of a postcode; `land` is needed where it lies in several Länder.
    ///
    /// # Errors
    /// If the postcode is unknown, or does not go together with the Land.
    pub fn find(places: &Places, plz: &str, land: Option<Land>) -> Result<Self, Unplaced> {
        let (laender, kreis) = match places.look_up(plz) {
            Postcode::Unknown => return Err(Unplaced::Unknown),
            Postcode::One { land, kreis } => (vec![land], Some(kreis)),
            Postcode::Several(laender) => (laender, None),
        };
        match (land, laender.as_slice()) {
            (Some(said), _) if laender.contains(&said) => Ok(Self { land: said, kreis }),
            (Some(_), _) => Err(Unplaced::Elsewhere(laender)),
            (None, [land]) => Ok(Self { land: *land, kreis }),
            (None, _) => Err(Unplaced::Several(laender)),
        }
    }
}

/// A leaflet for a workplace.
pub struct Leaflet<'a> {
    content: &'a Content,
    l10n: &'a L10n,
    /// The languages, German first; one if the worker's is German.
    tags: Vec<&'a str>,
    nearest: Nearest<'a>,
    today: Date,
}

/// Says, in a language, who has to inform whom, when and how, and who need not (§§ 45b, 45c, 98 `AufenthG`, § 299 SGB III).
#[must_use]
pub fn duty(l10n: &L10n, tag: &str) -> Vec<String> {
    let hints = ["who", "when", "not", "agency", "trainees", "fine"];
    hints.iter().map(|hint| l10n.paper(tag, &format!("leaflet-hint-{hint}"), &[])).collect()
}

/// A piece of the leaflet: the same in the page and in the text.
enum Part {
    /// A heading and what stands below it, each in all languages.
    Title(Said, Said),
    /// A paragraph in all languages.
    Text(Said),
    /// A line in small print in all languages.
    Small(Said),
    /// A label, and a value or an empty line to fill in.
    Field(Said, Option<String>),
    /// The receipt begins.
    Receipt(Said),
}

/// A text in each of the leaflet's languages, in their order.
type Said = Vec<String>;

impl<'a> Leaflet<'a> {
    /// Makes the leaflet for a workplace; `tag` is the worker's language, one of the locales.
    #[must_use]
    pub fn new(content: &'a Content, l10n: &'a L10n, tag: &'a str, place: &Workplace, today: Date) -> Self {
        let tags = if tag == SOURCE { vec![SOURCE] } else { vec![SOURCE, tag] };
        Self { content, l10n, tags, nearest: Nearest::find(&content.directory, place, today), today }
    }

    /// Writes the leaflet as one HTML file, a page of A4 when printed. What employers have to know stands on the screen
    /// alone, in German.
    #[must_use]
    pub fn html(&self) -> String {
        page::write(self)
    }

    /// Writes the leaflet as plain text for an e-mail.
    #[must_use]
    pub fn text(&self) -> String {
        text::write(self)
    }

    /// Says what employers have to know, in a language; no part of what the worker gets.
    #[must_use]
    pub fn hints(&self, tag: &str) -> Vec<String> {
        let mut hints = duty(self.l10n, tag);
        hints.extend(self.checks(tag));
        hints
    }

    /// Says what employers have to check or to fill in before they hand this leaflet out.
    #[must_use]
    pub fn checks(&self, tag: &str) -> Vec<String> {
        let nearest = &self.nearest;
        let say = |hint: &str, values: &[(&'static str, &str)]| self.l10n.paper(tag, hint, values);
        let own = match nearest.nearer {
            _ if !matches!(nearest.known, Known::Contact(_)) => Some(say("leaflet-hint-fill", &[])),
            Some(other) => Some(say("leaflet-hint-nearer", &[("name", &other.name)])),
            None => (!nearest.measured).then(|| say("leaflet-hint-distance", &[])),
        };
        let page = |id: &str, office: Option<&Office>| {
            let url = office.and_then(|office| office.url.as_deref())?;
            Some(say(id, &[("url", url)]))
        };
        let pages =
            [page("leaflet-hint-list", nearest.list), page("leaflet-hint-templates", nearest.templates)].into_iter();
        own.into_iter().chain(pages.flatten()).collect()
    }

    /// The parts in their order.
    fn parts(&self) -> Vec<Part> {
        let mut parts = vec![
            Part::Title(self.say("title"), self.say("law")),
            self.blank("employer"),
            self.blank("worker"),
            Part::Text(self.say("possible")),
            Part::Text(self.say("service")),
            Part::Text(self.say("duty")),
        ];
        parts.extend(self.office());
        parts.push(Part::Receipt(self.say("receipt-title")));
        parts.extend(["receipt", "receipt-only"].map(|id| Part::Text(self.say(id))));
        parts.extend(["place", "day", "signature"].map(|id| self.blank(id)));
        parts.push(Part::Small(self.made()));
        if self.tags.iter().any(|tag| self.l10n.is_machine(tag)) {
            parts.push(Part::Small(self.each(|tag| self.machine(tag))));
        }
        parts
    }

    /// Says in small print that no person has checked the texts of a language.
    fn machine(&self, tag: &str) -> String {
        if self.l10n.is_machine(tag) { self.l10n.paper(tag, "poster-machine", &[]) } else { String::new() }
    }

    /// Says a message in each language.
    fn say(&self, id: &str) -> Said {
        self.with(id, &[])
    }

    fn with(&self, id: &str, values: &[(&'static str, &str)]) -> Said {
        self.each(|tag| self.l10n.paper(tag, &format!("leaflet-{id}"), values))
    }

    /// Says in each language of which day the leaflet is.
    fn made(&self) -> Said {
        let day = self.today;
        let written =
            |tag: &str| self.l10n.locale(tag).map_or_else(|| day.to_string(), |locale| locale.formats.short(day));
        self.each(|tag| self.l10n.paper(tag, "leaflet-made", &[("date", &written(tag))]))
    }

    fn each(&self, say: impl Fn(&str) -> String) -> Said {
        self.tags.iter().map(|tag| say(tag)).collect()
    }

    fn blank(&self, id: &str) -> Part {
        Part::Field(self.say(id), None)
    }

    fn field(&self, id: &str, value: &str) -> Part {
        Part::Field(self.say(id), Some(value.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workplace_is_found_or_the_reason_is_said() {
        let places = Places::parse(
            "plz,laender,place,kreis,lat,lon\n68159,BW,Mannheim,Mannheim,49.5,8.5\n07919,SN TH,M,V,50.5,11.9\n",
        );
        let places = places.expect("a table");
        let two = || vec![Land::SN, Land::TH];
        let place = |land, kreis: Option<&str>| Ok(Workplace { land, kreis: kreis.map(ToOwned::to_owned) });
        let table = [
            ("68159", None, place(Land::BW, Some("Mannheim")), "one Land needs no more"),
            ("68159", Some(Land::BW), place(Land::BW, Some("Mannheim")), "it may be said"),
            ("68159", Some(Land::HE), Err(Unplaced::Elsewhere(vec![Land::BW])), "a slip is not passed over"),
            ("07919", None, Err(Unplaced::Several(two())), "which of the two?"),
            ("07919", Some(Land::TH), place(Land::TH, None), "said"),
            ("07919", Some(Land::BY), Err(Unplaced::Elsewhere(two())), "neither of the two"),
            ("6815", None, Err(Unplaced::Unknown), "four digits"),
            ("99999", Some(Land::BW), Err(Unplaced::Unknown), "a Land does not make it known"),
        ];
        for (plz, land, expected, why) in table {
            assert_eq!(Workplace::find(&places, plz, land), expected, "{plz}: {why}");
        }
    }
}
