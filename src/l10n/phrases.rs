//! Lists of phrases, found in typed words: all words of an entry close together.
//!
//! Invariant: how long it takes grows with the words of the lists times those that are typed, not with their phrases.

use std::collections::BTreeMap;

/// A list of words and phrases, in the form that `fold` gives them.
#[derive(Debug, Default)]
pub struct Phrases {
    /// Each word once.
    vocabulary: Vec<String>,
    known: BTreeMap<String, usize>,
    /// The words of each entry, as places in the vocabulary.
    entries: Vec<Vec<usize>>,
}

impl Phrases {
    /// Adds entries.
    pub fn extend(&mut self, entries: Vec<Vec<String>>) {
        for entry in entries {
            let words = entry.into_iter().map(|word| self.place(word)).collect();
            self.entries.push(words);
        }
    }

    fn place(&mut self, word: String) -> usize {
        let Self { vocabulary, known, .. } = self;
        *known.entry(word).or_insert_with_key(|word| {
            vocabulary.push(word.clone());
            vocabulary.len() - 1
        })
    }

    /// Finds the entries whose words stand close together, in any order, with so many others between them at most. Returns
    /// the places of their words.
    pub fn find(
        &self,
        typed: &[String],
        between: usize,
        means: impl Fn(&str, &str) -> bool,
    ) -> impl Iterator<Item = Vec<usize>> {
        let places = |listed: &String| (0..typed.len()).filter(|at| means(&typed[*at], listed)).collect::<Vec<usize>>();
        let places: Vec<Vec<usize>> = self.vocabulary.iter().map(places).collect();
        self.entries.iter().flat_map(move |entry| {
            let span = entry.len() + if entry.len() > 1 { between } else { 0 };
            let of: Vec<&[usize]> = entry.iter().map(|word| places[*word].as_slice()).collect();
            let all = of.iter().all(|places| !places.is_empty());
            let last = if all { typed.len() } else { 0 };
            (0..last).filter_map(|from| within(&of, from..from + span)).collect::<Vec<_>>()
        })
    }
}

/// Takes a place of its own for each word, all of them inside a stretch of the text.
fn within(of: &[&[usize]], stretch: std::ops::Range<usize>) -> Option<Vec<usize>> {
    let mut taken: Vec<usize> = Vec::new();
    for places in of {
        let free = |at: &&usize| stretch.contains(*at) && !taken.contains(*at);
        taken.push(*places.iter().find(free)?);
    }
    Some(taken)
}
