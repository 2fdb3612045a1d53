//! Further offices: those that help with the same and were not shown yet.
//!
//! Invariant: none comes twice, and none that the directory would not name.

use jiff::civil::Date;

use super::directory::{Directory, Office, Referral, Wish};

/// How many come at a time.
const AT_A_TIME: usize = 2;
/// The letters of a mark.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A short mark of an office, by which a button says that it was shown: ids would not fit into one. It depends on the id
/// alone, so it holds for buttons of an older content. No two offices for the same kind of help share one; a test holds that.
#[must_use]
pub fn mark(office: &str) -> String {
    // FNV-1a, folded to twelve bits.
    let hash = office.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let folded = (hash >> 24) ^ (hash >> 12) ^ hash;
    [folded >> 6, folded].map(|part| char::from(LETTERS[(part & 63) as usize])).iter().collect()
}

/// Tells whether a text is made of marks.
#[must_use]
pub fn are_marks(text: &str) -> bool {
    text.len().is_multiple_of(2) && text.bytes().all(|byte| LETTERS.contains(&byte))
}

/// Writes the marks of offices, one behind the other.
#[must_use]
pub fn marks<'a>(offices: impl Iterator<Item = &'a Office>) -> String {
    offices.map(|office| mark(&office.id)).collect()
}

fn shown(marks: &str, office: &Office) -> bool {
    marks.as_bytes().chunks(2).any(|known| known == mark(&office.id).as_bytes())
}

impl Directory {
    /// Finds the next offices for kinds of help that have not been shown (`marks`), in the directory's order, confirmed ones
    /// first; and tells whether others are left behind them.
    #[must_use]
    pub fn further(&self, helps: &[String], wish: &Wish, today: Date, marks: &str) -> (Vec<Referral>, bool) {
        let mut found: Vec<Referral> = Vec::new();
        for referral in helps.iter().flat_map(|help| self.serving(help, wish, today)) {
            let office = &referral.office;
            if !shown(marks, office) && !found.iter().any(|before| before.office.id == office.id) {
                found.push(referral);
            }
        }
        found.sort_by_key(|referral| !referral.confirmed);
        let more = found.len() > AT_A_TIME;
        found.truncate(AT_A_TIME);
        (found, more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_two_letters_that_never_change() {
        assert_eq!(mark("fi-sn-dresden").len(), 2);
        assert!(are_marks(&mark("fi-sn-dresden")) && are_marks(""));
        assert!(!are_marks("a") && !are_marks("a:") && !are_marks("ä"), "half a mark, and what no mark has");
    }
}
