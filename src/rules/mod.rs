//! German labour and social law as plain functions.
//!
//! A rule takes what a person knows (a day, a Land, hours, pay), the dated figures if it needs them, and
//! today. It returns a case with what it found: days and cents, no sentence. Each rule has one file, named for
//! the law, with its table of worked examples below it.
//!
//! A period is told by two days: `act_by`, the day people are told first, and `last_day`, the last day the law
//! allows (see [`frist`]). What a rule cannot know is a case of its own, never a guess.
//!
//! Invariant: nothing here reads a file, a clock or chance, nothing panics on what a person can enter, and no
//! other module of this program is used.

pub mod agg;
pub mod arbeitssuchend;
pub mod ausbildung;
pub mod auslaenderbehoerde;
pub mod befristung;
pub mod beitraege;
pub mod branche;
pub mod elternzeit;
pub mod entgeltfortzahlung;
pub mod feiertage;
pub mod figures;
pub mod frist;
pub mod insolvenzgeld;
pub mod kinderkrankentage;
pub mod klagefrist;
pub mod kuendigungsfrist;
pub mod mindestlohn;
pub mod minijob;
pub mod mitteilung;
pub mod mutterschutz;
pub mod pfaendung;
pub mod sachbezug;
pub mod schlichtung;
pub mod ueberlassung;
pub mod urlaub;
pub mod verjaehrung;
pub mod vermittlung;
pub mod widerspruch;
pub mod zustaendigkeit;

pub use feiertage::{is_feiertag, is_open, is_working_day};
pub use figures::{Figure, Figures};
pub use frist::{Frist, Lage, Span, frist};
pub use klagefrist::{Klagefrist, klagefrist};

use serde::{Deserialize, Serialize};

/// Names one of the 16 Länder by its ISO 3166-2 code without `DE-`; the public holidays depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Land {
    /// Baden-Württemberg
    BW,
    /// Bayern
    BY,
    /// Berlin
    BE,
    /// Brandenburg
    BB,
    /// Bremen
    HB,
    /// Hamburg
    HH,
    /// Hessen
    HE,
    /// Mecklenburg-Vorpommern
    MV,
    /// Niedersachsen
    NI,
    /// Nordrhein-Westfalen
    NW,
    /// Rheinland-Pfalz
    RP,
    /// Saarland
    SL,
    /// Sachsen
    SN,
    /// Sachsen-Anhalt
    ST,
    /// Schleswig-Holstein
    SH,
    /// Thüringen
    TH,
}

impl Land {
    /// Lists every Land once, in the order of the enum.
    pub const ALL: [Self; 16] = [
        Self::BW,
        Self::BY,
        Self::BE,
        Self::BB,
        Self::HB,
        Self::HH,
        Self::HE,
        Self::MV,
        Self::NI,
        Self::NW,
        Self::RP,
        Self::SL,
        Self::SN,
        Self::ST,
        Self::SH,
        Self::TH,
    ];

    /// Gives the two letters, such as `BW`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BW => "BW",
            Self::BY => "BY",
            Self::BE => "BE",
            Self::BB => "BB",
            Self::HB => "HB",
            Self::HH => "HH",
            Self::HE => "HE",
            Self::MV => "MV",
            Self::NI => "NI",
            Self::NW => "NW",
            Self::RP => "RP",
            Self::SL => "SL",
            Self::SN => "SN",
            Self::ST => "ST",
            Self::SH => "SH",
            Self::TH => "TH",
        }
    }

    /// Reads `BW` or `DE-BW`, in capitals; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.strip_prefix("DE-").unwrap_or(text);
        Self::ALL.into_iter().find(|land| land.code() == code)
    }
}

/// Lists what a rule may be told about the place: no Land, and each of the 16.
#[cfg(test)]
fn places() -> impl Iterator<Item = Option<Land>> {
    std::iter::once(None).chain(Land::ALL.into_iter().map(Some))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::Error;

    use super::Land;

    #[test]
    fn a_code_names_one_land_with_and_without_its_country() {
        for land in Land::ALL {
            let code = land.code();
            assert_eq!(code, format!("{land:?}"), "the code is the name of the variant");
            assert_eq!(Land::parse(code), Some(land), "the code as it is");
            assert_eq!(Land::parse(&format!("DE-{code}")), Some(land), "ISO 3166-2");
        }
    }

    #[test]
    fn a_file_names_a_land_by_its_code() {
        for land in Land::ALL {
            let read: Result<Land, Error> = Land::deserialize(land.code().into_deserializer());
            assert_eq!(read, Ok(land), "{}", land.code());
        }
    }

    #[test]
    fn what_is_no_code_is_no_land() {
        for (text, why) in [
            ("", "nothing"),
            ("DE-", "only the country"),
            ("bw", "codes are capitals"),
            ("DE-DE-BW", "the country twice"),
            ("BWX", "one letter too many"),
            ("AT-BW", "another country"),
        ] {
            assert_eq!(Land::parse(text), None, "{why}");
        }
    }

    #[test]
    fn all_lists_every_land_once_in_order() {
        assert!(Land::ALL.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
