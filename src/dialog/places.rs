//! The postcodes of Germany: which Land and Kreis, and how far from an office.
//!
//! Invariant: a postcode is looked up and forgotten; only its Land and Kreis are kept.

use std::collections::BTreeMap;

use crate::rules::Land;

/// No place in Germany is farther, in kilometres, from the middle of the nearest postcode.
const AWAY: i64 = 15;

/// The postcodes of Germany (`GeoNames`, CC BY 4.0).
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
pub(super) struct Point {
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

impl Places {
    /// Reads the table `plz,laender,place,kreis,lat,lon` with a head line.
    ///
    /// # Errors
    /// The number (from 1) of the first line that is not of that form.
    pub fn parse(csv: &str) -> Result<Self, usize> {
        let mut places = Self::default();
        for (index, line) in csv.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty()) {
            let (code, place) = parse_line(line).ok_or(index + 1)?;
            places.codes.insert(code, place);
        }
        places.kreise = centres(&places.codes);
        Ok(places)
    }

    /// Looks a postcode up; `code` is five Western digits.
    #[must_use]
    pub fn look_up(&self, code: &str) -> Postcode {
        let place = code.parse().ok().filter(|_| code.len() == 5).and_then(|code: u32| self.codes.get(&code));
        match place {
            None => Postcode::Unknown,
            Some(Place { laender, kreis, .. }) => match laender.as_slice() {
                [land] => Postcode::One { land: *land, kreis: kreis.clone() },
                several => Postcode::Several(several.to_vec()),
            },
        }
    }

    /// Looks a town up by its whole name, in any case of letters. A name in several Kreise names the Land alone.
    #[must_use]
    pub fn look_up_town(&self, name: &str) -> Option<(Vec<Land>, Option<String>)> {
        let name = name.trim().to_lowercase();
        let towns = self.codes.values().filter(|place| place.town.to_lowercase() == name);
        let (mut laender, mut kreise): (Vec<Land>, Vec<&str>) = (Vec::new(), Vec::new());
        for place in towns {
            laender.extend(place.laender.iter().filter(|land| !laender.contains(land)).copied().collect::<Vec<_>>());
            if !kreise.contains(&place.kreis.as_str()) {
                kreise.push(&place.kreis);
            }
        }
        let kreis = if let [kreis] = kreise[..] { Some(kreis.to_owned()) } else { None };
        (!laender.is_empty()).then_some((laender, kreis))
    }

    /// Finds the Land and the Kreis at a latitude and longitude, in degrees; `None` outside of Germany. Nothing finer is
    /// kept of it.
    #[must_use]
    pub fn at(&self, lat: f64, lon: f64) -> Option<(Land, String)> {
        let here = Point { lat, lon };
        let away = |place: &Place| here.kilometres(place.point);
        let nearest = self.codes.values().filter(|place| place.laender.len() == 1).min_by_key(|place| away(place))?;
        (lat.is_finite() && lon.is_finite() && away(nearest) <= AWAY)
            .then(|| (nearest.laender[0], nearest.kreis.clone()))
    }

    /// The middle of a Kreis.
    pub(super) fn kreis(&self, land: Land, kreis: &str) -> Option<Point> {
        self.kreise.get(&(land, kreis.to_owned())).copied()
    }

    /// The place of a postcode or, without one in the table, of a town in one of these Länder: towns of one name lie far
    /// apart.
    pub(super) fn town(&self, plz: Option<&str>, town: Option<&str>, laender: &[Land]) -> Option<Point> {
        let by_code = plz.and_then(|plz| plz.parse().ok()).and_then(|code: u32| self.codes.get(&code));
        let lies = |place: &&Place| place.laender.iter().any(|land| laender.contains(land));
        let by_town = || self.codes.values().filter(lies).find(|place| Some(place.town.as_str()) == town);
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
    let laender = laender.split(' ').map(Land::parse).collect::<Option<Vec<_>>>()?;
    let point = Point { lat: lat.parse().ok()?, lon: lon.parse().ok()? };
    let place = Place { laender, town: town.clone(), kreis: kreis.clone(), point };
    Some((code.parse().ok()?, place))
}

/// Finds the middle of each Kreis: the mean of its postcodes.
fn centres(codes: &BTreeMap<u32, Place>) -> BTreeMap<(Land, String), Point> {
    let mut sums: BTreeMap<(Land, String), (f64, f64, f64)> = BTreeMap::new();
    for place in codes.values() {
        for land in &place.laender {
            let sum = sums.entry((*land, place.kreis.clone())).or_default();
            *sum = (sum.0 + place.point.lat, sum.1 + place.point.lon, sum.2 + 1.0);
        }
    }
    sums.into_iter().map(|(kreis, (lat, lon, count))| (kreis, Point { lat: lat / count, lon: lon / count })).collect()
}

impl Point {
    /// The great-circle distance (haversine formula, mean radius of the earth 6,371 km), in whole kilometres.
    pub(super) fn kilometres(self, other: Self) -> i64 {
        let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
        let chord = half(self.lat, other.lat)
            + self.lat.to_radians().cos() * other.lat.to_radians().cos() * half(self.lon, other.lon);
        #[expect(clippy::cast_possible_truncation, reason = "a distance on earth is below 20,100 km")]
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
        let dresden = Postcode::One { land: Land::SN, kreis: "Kreisfreie Stadt Dresden".to_owned() };
        let table = [
            ("01067", dresden, "one Land"),
            ("07919", Postcode::Several(vec![Land::SN, Land::TH]), "a code in two Länder asks which"),
            ("1067", Postcode::Unknown, "a digit is missing"),
            ("00000", Postcode::Unknown, "not in the table"),
            ("01o67", Postcode::Unknown, "a letter"),
        ];
        for (code, expected, why) in table {
            assert_eq!(places.look_up(code), expected, "{code}: {why}");
        }
    }

    #[test]
    fn a_town_is_found_by_its_name() {
        let places = Places::parse(&format!("{TABLE}01445,SN,Dresden,Meissen,51.1,13.6\n")).expect("a table");
        assert_eq!(places.look_up_town(" dresden "), Some((vec![Land::SN], None)), "two Kreise: the Land alone");
        let two = Some((vec![Land::SN, Land::TH], Some("Vogtlandkreis".to_owned())));
        assert_eq!(places.look_up_town("Mühltroff"), two, "a town in two Länder");
        assert_eq!(places.look_up_town("Dresd"), None, "never a guess");
    }

    #[test]
    fn a_place_is_found_by_where_it_is() {
        let places = Places::parse(TABLE).expect("the table is well formed");
        let dresden = Some((Land::SN, "Kreisfreie Stadt Dresden".to_owned()));
        let table = [
            (51.05, 13.74, dresden, "in the middle"),
            (50.08, 14.43, None, "Prague is nobody's Land"),
            (50.572, 11.908, None, "a postcode in two Länder does not say which"),
            (f64::NAN, 13.74, None, "no place at all"),
        ];
        for (lat, lon, expected, why) in table {
            assert_eq!(places.at(lat, lon), expected, "{why}");
        }
    }

    #[test]
    fn a_broken_line_is_named_by_its_number() {
        assert_eq!(Places::parse("head\n01067,SN,Dresden\n").err(), Some(2));
    }

    #[test]
    fn distances_are_those_of_the_earth() {
        let dresden = Point { lat: 51.05, lon: 13.74 };
        let leipzig = Point { lat: 51.34, lon: 12.37 };
        assert_eq!(dresden.kilometres(leipzig), 101, "about 100 km from Dresden to Leipzig");
    }
}
