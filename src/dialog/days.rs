//! The days of a result that belong into a calendar.
//!
//! Invariant: a kind is known by one letter that means nothing to others, in the button and in the calendar alike.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::decide::Fact;

/// What is to be done until a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Go to the court.
    Klage,
    /// Claim in writing from the employer (two months, § 15 Abs. 4 AGG).
    Anspruch,
    /// Register as job-seeking (§ 38 Abs. 1 SGB III).
    Arbeitssuchend,
    /// Tell or ask an authority.
    Behoerde,
    /// Tell the employer.
    Mitteilung,
}

/// All kinds with their letters, which no hexadecimal digit is.
const LETTERS: [(Kind, char); 5] = [
    (Kind::Klage, 'K'),
    (Kind::Anspruch, 'Z'),
    (Kind::Arbeitssuchend, 'J'),
    (Kind::Behoerde, 'T'),
    (Kind::Mitteilung, 'M'),
];

/// The days of the rules: the rule, its kind, and its facts, of which the first that is there is told: the day to act by
/// comes before the last day by law. The limitation of wages is left out: years ahead it would only say that there is time,
/// and shorter periods (Ausschlussfristen) end claims long before.
const DAYS: &[(&str, Kind, &[&str])] = &[
    ("klagefrist", Kind::Klage, &["act-by", "last-day"]),
    ("befristung", Kind::Klage, &["act-by", "last-day"]),
    ("schlichtungsspruch", Kind::Klage, &["act-by", "last-day"]),
    ("agg-klage", Kind::Klage, &["act-by", "last-day"]),
    ("agg-frist", Kind::Anspruch, &["act-by", "last-day"]),
    ("arbeitssuchend", Kind::Arbeitssuchend, &["job-act-by", "job-last-day"]),
    ("arbeitssuchend-befristet", Kind::Arbeitssuchend, &["job-by"]),
    ("auslaenderbehoerde", Kind::Behoerde, &["abh-act-by", "abh-last-day"]),
    ("insolvenzgeld", Kind::Behoerde, &["ig-act-by", "ig-last-day"]),
    ("widerspruch", Kind::Behoerde, &["objection-by"]),
    ("schwangerschaft", Kind::Mitteilung, &["tell-by"]),
    ("mutterschaft-mitteilung", Kind::Mitteilung, &["tell-by"]),
    ("schwerbehinderung", Kind::Mitteilung, &["disability-tell-by"]),
    ("elternzeit-antrag", Kind::Mitteilung, &["request-by"]),
];

/// A day until which something is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// What is to be done.
    pub kind: Kind,
}

impl Kind {
    /// Its letter.
    #[must_use]
    pub fn letter(self) -> char {
        LETTERS.iter().find(|(kind, _)| *kind == self).map_or('?', |(_, letter)| *letter)
    }

    pub(super) fn parse(letter: char) -> Option<Self> {
        LETTERS.iter().find(|(_, known)| *known == letter).map(|(kind, _)| *kind)
    }
}

/// Finds the day among the facts of a rule.
#[must_use]
pub fn day_of(rule: &str, facts: &BTreeMap<&'static str, Fact>) -> Option<Day> {
    let (_, kind, names) = DAYS.iter().find(|(name, _, _)| *name == rule)?;
    let date = |name: &&str| match facts.get(name) {
        Some(Fact::Date(date)) => Some(*date),
        _ => None,
    };
    Some(Day { date: names.iter().find_map(date)?, kind: *kind })
}

/// Lists the days that are today or later, soonest first, each once.
#[must_use]
pub fn ahead(days: &[Day], today: Date) -> Vec<Day> {
    let mut ahead: Vec<Day> = days.iter().filter(|day| day.date >= today).copied().collect();
    ahead.sort_unstable();
    ahead.dedup();
    ahead
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::decide::{FactKind, rule};

    #[test]
    fn the_table_names_rules_and_dates_that_there_are() {
        for (name, _, facts) in DAYS {
            let rule = rule(name).unwrap_or_else(|| panic!("there is no rule {name}"));
            for fact in *facts {
                let found = rule.cases.iter().flat_map(|(_, facts)| facts.iter());
                assert!(found.clone().any(|known| *known == (*fact, FactKind::Date)), "{name} finds no day {fact}");
            }
        }
    }

    #[test]
    fn a_letter_stands_for_one_kind_and_is_no_digit_of_a_day() {
        for (kind, letter) in LETTERS {
            assert_eq!(Kind::parse(letter), Some(kind));
            assert_eq!(kind.letter(), letter);
            assert!(!letter.is_ascii_hexdigit(), "{letter}");
        }
    }
}
