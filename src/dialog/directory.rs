//! The offices of a kind of help in a Land, and which of them comes first.
//!
//! Invariant: competence first, confirmed before unconfirmed, then distance, then language. A postcode is never kept:
//! it becomes Land and Kreis at once.

use jiff::civil::Date;
use serde::Deserialize;

use super::hours;
use super::places::{Places, Postcode};
use crate::rules::Land;

/// After so many days without a look at it, a contact steps back behind the national finder.
pub const CHECKED_DAYS: i32 = 120;
/// The most unconfirmed offices shown behind the national finder.
const UNCONFIRMED: usize = 2;
/// The most confirmed offices shown.
const CONFIRMED: usize = 2;
/// The kind of help of the number that answers for all of Germany.
pub const NATIONAL: &str = "national";

/// Whom to send people to.
#[derive(Debug)]
pub struct Directory {
    /// The day on which the sources of all offices were last read.
    pub researched: Date,
    /// The offices in the order of the file.
    pub offices: Vec<Office>,
    /// The postcodes of Germany.
    pub places: Places,
}

/// One contact, used everywhere.
#[expect(clippy::struct_excessive_bools, reason = "a record of the file: each flag is a line of its own there")]
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its id in the file.
    pub id: String,
    /// The kinds of help it gives.
    pub help: Vec<String>,
    /// The Länder it serves, or `DE`.
    pub land: Vec<String>,
    /// Its name, in German.
    pub name: String,
    /// Its name on a button that shares a row, where its name would be too long.
    pub short: Option<String>,
    /// Who runs it.
    pub traeger: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Postcode.
    pub plz: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Numbers in E.164, short numbers as dialled in Germany.
    #[serde(default)]
    pub phone: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Languages of counselling (BCP 47).
    #[serde(default)]
    pub languages: Vec<String>,
    /// Opening hours as on a German door sign.
    pub hours: Option<String>,
    /// Only by appointment.
    #[serde(default)]
    pub appointment: bool,
    /// The contact needs a check before it may stand alone.
    #[serde(default)]
    pub check: bool,
    /// An official list, shown first where nothing is confirmed.
    #[serde(default)]
    pub finder: bool,
    /// Only for people who speak one of its languages.
    #[serde(default)]
    pub speakers: bool,
    /// For the authors; never shown.
    #[serde(default)]
    pub note: String,
    /// The page that names it.
    pub source: String,
    /// The date of that page, as it says.
    pub source_date: String,
    /// The age of the newest source: `2026`, `2023-2025` or `older`.
    pub confidence: String,
    /// The day on which a person confirmed the contact with the office itself.
    pub checked: Option<toml::value::Datetime>,
}

/// One office to show.
#[derive(Debug, Clone)]
pub struct Referral {
    /// The kind of help asked for.
    pub help: String,
    /// The contact.
    pub office: Office,
    /// Whether it may stand alone.
    pub confirmed: bool,
    /// Why this one.
    pub reason: Reason,
}

/// Why an office is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The nearest one for this Land, so many kilometres away.
    Nearest(i64),
    /// It serves this Land.
    ForLand,
    /// It serves all of Germany.
    Nationwide,
    /// It is the official list.
    Finder,
    /// It is the number that answers for all of Germany.
    National,
}

/// Where someone works and which language they want to speak, as far as they said so.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'a> {
    /// The Land of the workplace.
    pub land: Option<Land>,
    /// Its Kreis.
    pub kreis: Option<&'a str>,
    /// A language (BCP 47).
    pub language: Option<&'a str>,
}

impl Office {
    /// Tells whether the contact may stand alone on that day: named by a source of this phase, without a mark, and
    /// looked at within the last 120 days.
    #[must_use]
    pub fn confirmed(&self, researched: Date, today: Date) -> bool {
        self.confidence == "2026" && !self.check && days_between(self.last_look(researched), today) <= CHECKED_DAYS
    }

    /// The day on which a person confirmed the contact.
    #[must_use]
    pub fn checked_on(&self) -> Option<Date> {
        self.checked.as_ref().and_then(super::load::date)
    }

    /// Tells whether someone can call or write there.
    #[must_use]
    pub fn reachable(&self) -> bool {
        !self.phone.is_empty() || self.email.is_some()
    }

    fn last_look(&self, researched: Date) -> Date {
        self.checked_on().unwrap_or(researched)
    }

    fn nationwide(&self) -> bool {
        self.land.iter().any(|land| land == "DE")
    }

    /// The Länder it serves.
    fn laender(&self) -> Vec<Land> {
        if self.nationwide() {
            Land::ALL.to_vec()
        } else {
            self.land.iter().filter_map(|code| Land::parse(code)).collect()
        }
    }

    /// Tells whether it is for these people: a line of one language is for those who speak it alone.
    fn is_for(&self, wish: &Wish) -> bool {
        !self.speakers || wish.language.is_some_and(|language| self.languages.iter().any(|spoken| spoken == language))
    }

    fn serves(&self, land: Option<Land>) -> bool {
        self.nationwide() || land.is_some_and(|land| self.land.iter().any(|code| code == land.code()))
    }
}

/// Counts the days from one day to another.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

impl Directory {
    /// Lists all offices that give a kind of help to these people, best first, without official lists.
    pub(super) fn serving(&self, help: &str, wish: &Wish, today: Date) -> Vec<Referral> {
        let gives = |office: &Office| office.help.iter().any(|kind| kind == help);
        let serving = |office: &&Office| gives(office) && office.serves(wish.land) && office.is_for(wish);
        let mut offices: Vec<&Office> = self.offices.iter().filter(|office| !office.finder).filter(serving).collect();
        offices.sort_by_cached_key(|office| self.rank(office, wish));
        let confirmed = |office: &Office| office.confirmed(self.researched, today);
        offices.into_iter().map(|office| self.refer(office, help, wish, confirmed(office))).collect()
    }

    /// Finds an office by its id, for whoever asks for it alone.
    #[must_use]
    pub fn referral(&self, id: &str, today: Date) -> Option<Referral> {
        let office = self.offices.iter().find(|office| office.id == id)?;
        let help = if office.help.iter().any(|help| help == NATIONAL) { NATIONAL } else { office.help.first()? };
        Some(self.refer(office, help, &Wish::default(), office.confirmed(self.researched, today)))
    }

    fn refer(&self, office: &Office, help: &str, wish: &Wish, confirmed: bool) -> Referral {
        let reason = if help == NATIONAL { Reason::National } else { self.reason(office, wish) };
        Referral { help: help.to_owned(), office: office.clone(), confirmed, reason }
    }

    /// Finds who gives a kind of help, best first: confirmed contacts; where none can be called or written to, the
    /// official list, the number that answers for all of Germany and what is known without confirmation.
    #[must_use]
    pub fn help(&self, help: &str, wish: &Wish, today: Date) -> Vec<Referral> {
        let gives = |office: &Office| office.help.iter().any(|kind| kind == help);
        let serving = |office: &&Office| gives(office) && office.serves(wish.land) && office.is_for(wish);
        let (finders, mut others): (Vec<&Office>, Vec<&Office>) =
            self.offices.iter().filter(serving).partition(|office| office.finder);
        others.sort_by_cached_key(|office| self.rank(office, wish)); // a town without a postcode is searched for
        let (confirmed, unconfirmed): (Vec<&Office>, Vec<&Office>) =
            others.into_iter().partition(|office| office.confirmed(self.researched, today));
        let refer = |office: &Office, confirmed: bool| self.refer(office, help, wish, confirmed);
        let mut list: Vec<Referral> = confirmed.iter().take(CONFIRMED).map(|office| refer(office, true)).collect();
        if list.iter().any(|referral| referral.office.reachable()) {
            return list;
        }
        list.extend(finders.iter().map(|office| refer(office, office.confirmed(self.researched, today))));
        if !finders.is_empty() {
            list.extend(self.national(today));
        }
        list.extend(unconfirmed.iter().take(UNCONFIRMED).map(|office| refer(office, false)));
        list
    }

    /// Finds the number that answers for all of Germany.
    fn national(&self, today: Date) -> Option<Referral> {
        let office = self.offices.iter().find(|office| office.help.iter().any(|kind| kind == NATIONAL))?;
        let confirmed = office.confirmed(self.researched, today);
        Some(self.refer(office, NATIONAL, &Wish::default(), confirmed))
    }

    /// Orders offices: those of the Land before nationwide ones, then the nearest (§ 45c
    /// `AufenthG` names the office nearest to the workplace), then those that speak the language.
    fn rank(&self, office: &Office, wish: &Wish) -> (bool, i64, bool) {
        let speaks = wish.language.is_some_and(|language| office.languages.iter().any(|spoken| spoken == language));
        (office.nationwide(), self.kilometres(office, wish).unwrap_or(i64::MAX), !speaks)
    }

    /// Tells whether an office is open at a minute of a day (Europe/Berlin), as far as its sign can be read. The holidays
    /// are those of the Land where it sits.
    #[must_use]
    pub fn open(&self, office: &Office, day: Date, minute: i16) -> Option<bool> {
        let town = office.plz.as_deref().map(|plz| self.places.look_up(plz));
        let land = match (town, office.laender().as_slice()) {
            (Some(Postcode::One { land, .. }), _) => Some(land),
            (_, [land]) => Some(*land),
            _ => None,
        };
        hours::open(office.hours.as_deref()?, day, minute, land)
    }

    fn reason(&self, office: &Office, wish: &Wish) -> Reason {
        if office.finder {
            return Reason::Finder;
        }
        if office.nationwide() {
            return Reason::Nationwide;
        }
        self.kilometres(office, wish).map_or(Reason::ForLand, Reason::Nearest)
    }

    /// Lists the offices of a Land that give a kind of help, confirmed or not, with their distance in kilometres from the
    /// Kreis of the workplace; `None` where either place is not known.
    #[must_use]
    pub fn distances(&self, help: &str, wish: &Wish) -> Vec<(&Office, Option<i64>)> {
        let gives = |office: &Office| office.help.iter().any(|kind| kind == help);
        let own = |office: &&Office| gives(office) && !office.nationwide() && office.serves(wish.land);
        self.offices.iter().filter(own).map(|office| (office, self.kilometres(office, wish))).collect()
    }

    /// Measures the way from the Kreis of the workplace to the office's postcode or town, as the crow flies.
    fn kilometres(&self, office: &Office, wish: &Wish) -> Option<i64> {
        let from = self.places.kreis(wish.land?, wish.kreis?)?;
        let laender = office.laender();
        let to = self.places.town(office.plz.as_deref(), office.city.as_deref(), &laender)?;
        Some(from.kilometres(to))
    }
}
