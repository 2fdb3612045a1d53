//! The offices of a kind of help in a Land, and which of them comes first.
//!
//! Invariant: competence first, confirmed before unconfirmed, then language, then distance. A postcode is never kept:
//! it becomes Land and Kreis at once.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

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

/// The postcodes of Germany (GeoNames, CC BY 4.0).
#[derive(Debug, Default)]
pub struct Places {
    codes: BTreeMap<u32, Place>,
    kreise: BTreeMap<(Land, String), Point>,
}

#[derive(Debug)]
struct Place {
    laender: Vec<Land>,
    town: String,
    kreis: String,
    point: Point,
}

#[derive(Debug, Clone, Copy)]
struct Point {
    lat: f64,
    lon: f64,
}

/// What a postcode says.
#[derive(Debug, PartialEq, Eq)]
pub enum Postcode {
    /// It lies in one Land.
    One { land: Land, kreis: String },
    /// It lies in several Länder.
    Several(Vec<Land>),
    /// It is not in the table: a company's, a post box's, or a wrong one.
    Unknown,
}

impl Office {
    /// Tells whether the contact may stand alone on that day: named by a source of this phase, without a mark, and
    /// looked at within the last 120 days.
    #[must_use]
    pub fn confirmed(&self, researched: Date, today: Date) -> bool {
        self.confidence == "2026"
            && !self.check
            && days_between(self.last_look(researched), today) <= CHECKED_DAYS
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

    fn serves(&self, land: Option<Land>) -> bool {
        self.nationwide()
            || land.is_some_and(|land| self.land.iter().any(|code| code == land.code()))
    }
}

/// Counts the days from one day to another.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

impl Directory {
    /// Finds who gives a kind of help, best first: confirmed contacts; where none can be called or written to, the
    /// official list, the number that answers for all of Germany and what is known without confirmation.
    #[must_use]
    pub fn help(&self, help: &str, wish: &Wish, today: Date) -> Vec<Referral> {
        let serving = |office: &&Office| {
            office.help.iter().any(|kind| kind == help) && office.serves(wish.land)
        };
        let (finders, mut others): (Vec<&Office>, Vec<&Office>) = self
            .offices
            .iter()
            .filter(serving)
            .partition(|office| office.finder);
        others.sort_by_key(|office| self.rank(office, wish));
        let (confirmed, unconfirmed): (Vec<&Office>, Vec<&Office>) = others
            .into_iter()
            .partition(|office| office.confirmed(self.researched, today));
        let refer = |office: &Office, confirmed: bool| Referral {
            help: help.to_owned(),
            office: office.clone(),
            confirmed,
            reason: self.reason(office, wish),
        };
        let mut list: Vec<Referral> = confirmed
            .iter()
            .take(CONFIRMED)
            .map(|office| refer(office, true))
            .collect();
        if list.iter().any(|referral| referral.office.reachable()) {
            return list;
        }
        list.extend(
            finders
                .iter()
                .map(|office| refer(office, office.confirmed(self.researched, today))),
        );
        if !finders.is_empty() {
            list.extend(self.national());
        }
        list.extend(
            unconfirmed
                .iter()
                .take(UNCONFIRMED)
                .map(|office| refer(office, false)),
        );
        list
    }

    /// Finds the number that answers for all of Germany.
    fn national(&self) -> Option<Referral> {
        let office = self
            .offices
            .iter()
            .find(|office| office.help.iter().any(|kind| kind == NATIONAL))?;
        Some(Referral {
            help: NATIONAL.to_owned(),
            office: office.clone(),
            confirmed: true,
            reason: Reason::National,
        })
    }

    /// Orders offices: those of the Land before nationwide ones, those that speak the language, then the nearest.
    fn rank(&self, office: &Office, wish: &Wish) -> (bool, bool, i64) {
        let speaks = wish
            .language
            .is_some_and(|language| office.languages.iter().any(|spoken| spoken == language));
        (
            office.nationwide(),
            !speaks,
            self.kilometres(office, wish).unwrap_or(i64::MAX),
        )
    }

    fn reason(&self, office: &Office, wish: &Wish) -> Reason {
        if office.finder {
            return Reason::Finder;
        }
        if office.nationwide() {
            return Reason::Nationwide;
        }
        self.kilometres(office, wish)
            .map_or(Reason::ForLand, Reason::Nearest)
    }

    /// Measures the way from the Kreis of the workplace to the office's postcode or town, as the crow flies.
    fn kilometres(&self, office: &Office, wish: &Wish) -> Option<i64> {
        let from = self.places.kreis(wish.land?, wish.kreis?)?;
        let to = self.places.office(office)?;
        Some(from.kilometres(to))
    }
}

impl Places {
    /// Reads the table `plz,laender,place,kreis,lat,lon` with a head line.
    ///
    /// # Errors
    /// The number (from 1) of the first line that is not of that form.
    pub fn parse(csv: &str) -> Result<Self, usize> {
        let mut places = Self::default();
        for (index, line) in csv
            .lines()
            .enumerate()
            .skip(1)
            .filter(|(_, line)| !line.is_empty())
        {
            let (code, place) = parse_line(line).ok_or(index + 1)?;
            places.codes.insert(code, place);
        }
        places.kreise = centres(&places.codes);
        Ok(places)
    }

    /// Looks a postcode up; `code` is five Western digits.
    #[must_use]
    pub fn look_up(&self, code: &str) -> Postcode {
        let place = code
            .parse()
            .ok()
            .filter(|_| code.len() == 5)
            .and_then(|code: u32| self.codes.get(&code));
        match place {
            None => Postcode::Unknown,
            Some(Place { laender, kreis, .. }) => match laender.as_slice() {
                [land] => Postcode::One {
                    land: *land,
                    kreis: kreis.clone(),
                },
                several => Postcode::Several(several.to_vec()),
            },
        }
    }

    fn kreis(&self, land: Land, kreis: &str) -> Option<Point> {
        self.kreise.get(&(land, kreis.to_owned())).copied()
    }

    fn office(&self, office: &Office) -> Option<Point> {
        let by_code = office
            .plz
            .as_deref()
            .and_then(|plz| plz.parse().ok())
            .and_then(|code: u32| self.codes.get(&code));
        let by_town = || {
            self.codes
                .values()
                .find(|place| Some(place.town.as_str()) == office.city.as_deref())
        };
        by_code.or_else(by_town).map(|place| place.point)
    }
}

/// Splits one line of the table; a field in quotation marks may hold commas.
fn parse_line(line: &str) -> Option<(u32, Place)> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for char in line.chars() {
        match char {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            char => fields.last_mut()?.push(char),
        }
    }
    let [code, laender, town, kreis, lat, lon] = fields.as_slice() else {
        return None;
    };
    let laender = laender
        .split(' ')
        .map(Land::parse)
        .collect::<Option<Vec<_>>>()?;
    let point = Point {
        lat: lat.parse().ok()?,
        lon: lon.parse().ok()?,
    };
    let place = Place {
        laender,
        town: town.clone(),
        kreis: kreis.clone(),
        point,
    };
    Some((code.parse().ok()?, place))
}

/// Finds the middle of each Kreis: the mean of its postcodes.
fn centres(codes: &BTreeMap<u32, Place>) -> BTreeMap<(Land, String), Point> {
    let mut sums: BTreeMap<(Land, String), (f64, f64, f64)> = BTreeMap::new();
    for place in codes.values() {
        for land in &place.laender {
            let sum = sums.entry((*land, place.kreis.clone())).or_default();
            *sum = (
                sum.0 + place.point.lat,
                sum.1 + place.point.lon,
                sum.2 + 1.0,
            );
        }
    }
    sums.into_iter()
        .map(|(kreis, (lat, lon, count))| {
            (
                kreis,
                Point {
                    lat: lat / count,
                    lon: lon / count,
                },
            )
        })
        .collect()
}

impl Point {
    /// The great-circle distance (haversine formula, mean radius of the earth 6,371 km), in whole kilometres.
    fn kilometres(self, other: Self) -> i64 {
        let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
        let chord = half(self.lat, other.lat)
            + self.lat.to_radians().cos()
                * other.lat.to_radians().cos()
                * half(self.lon, other.lon);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a distance on earth is below 20,100 km"
        )]
        let kilometres = (2.0 * 6371.0 * chord.sqrt().asin()).round() as i64;
        kilometres
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "plz,laender,place,kreis,lat,lon
01067,SN,Dresden,Kreisfreie Stadt Dresden,51.055,13.727
07919,SN TH,Mühltroff,Vogtlandkreis,50.572,11.908
01156,SN,\"Dresden Gompitz, Zöllmen\",Kreisfreie Stadt Dresden,51.049,13.621
";

    #[test]
    fn a_postcode_names_one_land_several_or_none() {
        let places = Places::parse(TABLE).expect("the table is well formed");
        let dresden = Postcode::One {
            land: Land::SN,
            kreis: "Kreisfreie Stadt Dresden".to_owned(),
        };
        let table = [
            ("01067", dresden, "one Land"),
            (
                "07919",
                Postcode::Several(vec![Land::SN, Land::TH]),
                "a code in two Länder asks which",
            ),
            ("1067", Postcode::Unknown, "a digit is missing"),
            ("00000", Postcode::Unknown, "not in the table"),
            ("01o67", Postcode::Unknown, "a letter"),
        ];
        for (code, expected, why) in table {
            assert_eq!(places.look_up(code), expected, "{code}: {why}");
        }
    }

    #[test]
    fn a_broken_line_is_named_by_its_number() {
        assert_eq!(Places::parse("head\n01067,SN,Dresden\n").err(), Some(2));
    }

    #[test]
    fn distances_are_those_of_the_earth() {
        let dresden = Point {
            lat: 51.05,
            lon: 13.74,
        };
        let leipzig = Point {
            lat: 51.34,
            lon: 12.37,
        };
        assert_eq!(
            dresden.kilometres(leipzig),
            101,
            "about 100 km from Dresden to Leipzig"
        );
    }
}
