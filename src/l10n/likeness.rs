//! How like a typed word is to a listed one, both in the form that `fold` gives them.
//!
//! Invariant: a word of fewer than four letters is like itself alone.

use strsim::osa_distance;

/// The least letters of a word that may end otherwise, or be misspelt.
const INFLECTED: usize = 4;
/// The most letters of another ending.
const ENDING: usize = 3;
/// The least letters of a word that is found inside a longer one: German writes several in one.
const PART: usize = 5;

/// How like two words are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Likeness {
    /// The same.
    Same,
    /// The typed one goes on a little: a plural, "mine".
    Ending,
    /// The listed one goes on a little.
    Beginning,
    /// The listed one is a part of the typed one.
    Part,
    /// The typed one is a part of the listed one.
    Whole,
    /// So many letters are wrong, missing, too many or exchanged.
    Misspelt(usize),
}

impl Likeness {
    /// How much the likeness counts, 1 at most.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Ending => 0.9,
            Self::Part => 0.75,
            Self::Whole => 0.6,
            Self::Beginning | Self::Misspelt(1) => 0.8,
            Self::Misspelt(2) => 0.65,
            Self::Misspelt(_) => 0.55,
        }
    }
}

/// Compares a typed word with a listed one; `None` if they have nothing to do with each other.
#[must_use]
pub fn likeness(typed: &str, listed: &str) -> Option<Likeness> {
    if typed == listed {
        return Some(Likeness::Same);
    }
    let (a, b) = (typed.chars().count(), listed.chars().count());
    if a.min(b) < INFLECTED {
        return None;
    }
    let all = [ending(typed, listed, a, b), misspelt(typed, listed, a, b), part(typed, listed, a, b)];
    all.into_iter().flatten().max_by(|one, other| one.weight().total_cmp(&other.weight()))
}

fn ending(typed: &str, listed: &str, a: usize, b: usize) -> Option<Likeness> {
    if typed.starts_with(listed) && a - b <= ENDING {
        Some(Likeness::Ending)
    } else {
        (listed.starts_with(typed) && b - a <= ENDING).then_some(Likeness::Beginning)
    }
}

fn part(typed: &str, listed: &str, a: usize, b: usize) -> Option<Likeness> {
    if b >= PART && typed.contains(listed) {
        Some(Likeness::Part)
    } else {
        (a >= PART && listed.contains(typed)).then_some(Likeness::Whole)
    }
}

fn misspelt(typed: &str, listed: &str, a: usize, b: usize) -> Option<Likeness> {
    let wrong = match a.min(b) {
        4..=6 => 1,
        7..=10 => 2,
        _ => 3,
    };
    // Short words differ by one letter from many others; few people mistake the first one.
    let begins = typed.chars().next() == listed.chars().next();
    if a.abs_diff(b) > wrong || (!begins && a.min(b) < 7) {
        return None;
    }
    // A wrong letter changes at most two of the letters that occur: most words need no closer look.
    let differ = (letters(typed) ^ letters(listed)).count_ones();
    if usize::try_from(differ).is_ok_and(|differ| differ > 2 * wrong) {
        return None;
    }
    let distance = osa_distance(typed, listed);
    (distance <= wrong).then_some(Likeness::Misspelt(distance))
}

/// Which letters occur in a word, in 64 classes.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |set, char| set | 1 << (u32::from(char) % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_like_as_they_should_be() {
        let table = [
            ("lohn", "lohn", Some(Likeness::Same), "the same"),
            ("vertrage", "vertrag", Some(Likeness::Ending), "a plural"),
            ("راتبي", "راتب", Some(Likeness::Ending), "mine"),
            ("arbeitsvertrag", "vertrag", Some(Likeness::Part), "a German compound"),
            ("versicherung", "krankenversicherung", Some(Likeness::Whole), "a part of one"),
            ("kundigug", "kundigung", Some(Likeness::Misspelt(1)), "a letter is missing"),
            ("salray", "salary", Some(Likeness::Misspelt(1)), "two letters exchanged"),
            ("no", "so", None, "two letters"),
            ("pay", "day", None, "three letters"),
            ("lohn", "john", None, "a short word with another beginning"),
        ];
        for (typed, listed, expected, why) in table {
            assert_eq!(likeness(typed, listed), expected, "{typed} {listed}: {why}");
        }
    }
}
