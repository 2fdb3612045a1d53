//! Finds topics, and danger, in what people type: by the words that the locales list in `search.ftl`.
//!
//! Invariant: it is built once and changes no more; what is typed is compared and forgotten.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;

use super::Locale;
use super::fold::words;
use super::likeness::{Likeness, likeness};
use super::phrases::Phrases;

/// The lists that belong to no topic: what tells of danger, what only sounds like it, and words too small to search.
pub const LISTS: [&str; 3] = ["search-danger", "search-harmless", "search-small"];
/// How the ids of all lists begin.
pub const LISTED: &str = "search-";
/// The most words of a text that are searched for topics: further ones only tell more.
const WORDS: usize = 60;
/// The most words of a text that are searched for danger: more than fit into a message.
const TOLD: usize = 2_000;
/// How much words of other languages count beside those of one's own: people mix them.
const FOREIGN: f64 = 0.85;
/// How much a list entry counts more for each further word: "no money" says more than "money".
const FURTHER: f64 = 0.5;
/// How much what a topic's second, third … entry finds counts beside the entry before.
const NEXT: f64 = 0.5;
/// The least that a topic must reach to be offered, and the least beside the best one.
const LEAST: f64 = 0.5;
/// See `LEAST`.
const BESIDE: f64 = 0.3;
/// How many other words may stand between those of an entry that tells of danger: "he has hit me".
const BETWEEN: usize = 3;

/// The letters that a word of danger must have for each of them that is wrong.
const SURE: usize = 6;

/// The words of all locales by which topics and danger are found.
#[derive(Debug, Default)]
pub struct Search {
    /// Every word of a list of topics.
    vocabulary: Vec<String>,
    entries: Vec<Entry>,
    danger: Phrases,
    harmless: Phrases,
    small: BTreeSet<String>,
}

/// One entry of a list: one word or more.
#[derive(Debug)]
struct Entry {
    /// The topic (dialog id).
    topic: String,
    /// The locale of the list (BCP 47).
    tag: String,
    /// Its words, as places in the vocabulary.
    words: Vec<usize>,
    /// How much it tells: less if it stands in the lists of several topics.
    weight: f64,
}

/// The id of the message that lists the words of a topic.
#[must_use]
pub fn keywords_id(topic: &str) -> String {
    format!("{LISTED}{topic}")
}

/// Splits a list of words and phrases: commas part them.
#[must_use]
pub fn split(list: &str) -> Vec<&str> {
    list.split([',', '،', '\n']).map(str::trim).filter(|entry| !entry.is_empty()).collect()
}

impl Search {
    /// Builds the index of some topics (dialog ids) from the lists of the locales.
    #[must_use]
    pub(super) fn new<'a>(locales: impl Iterator<Item = &'a Locale>, topics: &[&str]) -> Self {
        let mut search = Self::default();
        let mut places = BTreeMap::new();
        for locale in locales {
            for topic in topics {
                for words in listed(locale, &keywords_id(topic)) {
                    search.add(topic, &locale.tag, words, &mut places);
                }
            }
            let [danger, harmless, small] = LISTS;
            search.danger.extend(listed(locale, danger));
            search.harmless.extend(listed(locale, harmless));
            search.small.extend(listed(locale, small).into_iter().flatten());
        }
        search.weigh();
        search
    }

    fn add(&mut self, topic: &str, tag: &str, words: Vec<String>, places: &mut BTreeMap<String, usize>) {
        let place = |word: String| {
            *places.entry(word).or_insert_with_key(|word| {
                self.vocabulary.push(word.clone());
                self.vocabulary.len() - 1
            })
        };
        let words = words.into_iter().map(place).collect();
        self.entries.push(Entry { topic: topic.to_owned(), tag: tag.to_owned(), words, weight: 1.0 });
    }

    /// Makes entries of several topics count less.
    fn weigh(&mut self) {
        let mut topics: BTreeMap<&[usize], BTreeSet<&str>> = BTreeMap::new();
        for entry in &self.entries {
            topics.entry(&entry.words).or_default().insert(&entry.topic);
        }
        let weights: Vec<f64> =
            self.entries.iter().map(|entry| 1.0 / number(topics[entry.words.as_slice()].len()).sqrt()).collect();
        for (entry, weight) in self.entries.iter_mut().zip(weights) {
            entry.weight = weight;
        }
    }

    /// Finds the topics that a text may mean, best first, at most `most`. `tag` is the locale that counts most.
    #[must_use]
    pub fn topics(&self, text: &str, tag: &str, most: usize) -> Vec<String> {
        let typed: Vec<String> = words(text).into_iter().take(WORDS).collect();
        let likest: Vec<Option<(usize, f64)>> = self.vocabulary.iter().map(|word| self.likest(&typed, word)).collect();
        let mut hits: BTreeMap<&str, Vec<Hit>> = BTreeMap::new();
        for entry in &self.entries {
            if let Some(hit) = entry.hit(&likest, tag) {
                hits.entry(&entry.topic).or_default().push(hit);
            }
        }
        let mut scores: Vec<(f64, &str)> =
            hits.into_iter().map(|(topic, hits)| (score(hits), topic)).filter(|(score, _)| *score >= LEAST).collect();
        scores.sort_by(|(a, one), (b, other)| b.total_cmp(a).then(one.cmp(other)));
        let best = scores.first().map_or(0.0, |(score, _)| *score);
        let near = scores.into_iter().take_while(|(score, _)| *score >= best * BESIDE);
        near.take(most).map(|(_, topic)| topic.to_owned()).collect()
    }

    /// Finds the typed word that is most like a listed one: its place and how like it is.
    fn likest(&self, typed: &[String], listed: &str) -> Option<(usize, f64)> {
        let like = |(at, word): (usize, &String)| {
            let exact = word == listed;
            let like = if !exact && self.small.contains(word) { None } else { likeness(word, listed) };
            like.map(|like| (at, like.weight()))
        };
        typed.iter().enumerate().filter_map(like).max_by(|(_, a), (_, b)| a.total_cmp(b))
    }

    /// Tells whether a text tells of danger, in any language.
    #[must_use]
    pub fn is_danger(&self, text: &str) -> bool {
        let mut typed: Vec<String> = words(text).into_iter().take(TOLD).collect();
        // Exactly as listed: "notfalls" is not to take "Notfall" away.
        for place in self.harmless.find(&typed, 0, |typed, listed| typed == listed).flatten().collect::<Vec<_>>() {
            typed[place].clear();
        }
        // "110" alone is a call for help, "Zimmer 110" and "110 Euro" are not.
        let tells = |places: Vec<usize>| typed.len() == 1 || places.iter().any(|at| !is_number(&typed[*at]));
        self.danger.find(&typed, BETWEEN, |typed, listed| self.means(typed, listed)).any(tells)
    }

    /// Tells whether a typed word is a listed one: the same, with another ending, or a long one misspelt.
    fn means(&self, typed: &str, listed: &str) -> bool {
        match likeness(typed, listed) {
            Some(Likeness::Same) => true,
            Some(Likeness::Ending) => !self.small.contains(typed),
            Some(Likeness::Misspelt(wrong)) => listed.chars().count() >= wrong * SURE && !self.small.contains(typed),
            _ => false,
        }
    }
}

fn is_number(word: &str) -> bool {
    word.chars().all(|char| char.is_ascii_digit())
}

/// What an entry found in a text.
struct Hit {
    score: f64,
    /// The places of the typed words.
    places: BTreeSet<usize>,
}

impl Entry {
    /// Holds the entry against the typed words: all of its words have to be there, in any order.
    fn hit(&self, likest: &[Option<(usize, f64)>], tag: &str) -> Option<Hit> {
        let found: Vec<(usize, f64)> = self.words.iter().map(|word| likest[*word]).collect::<Option<_>>()?;
        let mean = found.iter().map(|(_, like)| like).sum::<f64>() / number(found.len());
        let more = 1.0 + FURTHER * number(found.len().saturating_sub(1));
        let own = if self.tag == tag { 1.0 } else { FOREIGN };
        let places = found.into_iter().map(|(place, _)| place).collect();
        Some(Hit { score: mean * more * own * self.weight, places })
    }
}

/// Adds up what the entries of one topic found: each typed word counts once, and each further entry less.
fn score(mut hits: Vec<Hit>) -> f64 {
    hits.sort_by(|a, b| b.score.total_cmp(&a.score));
    let (mut taken, mut sum, mut share) = (BTreeSet::new(), 0.0, 1.0);
    for hit in hits {
        if !hit.places.is_disjoint(&taken) {
            continue;
        }
        taken.extend(hit.places);
        sum += hit.score * share;
        share *= NEXT;
    }
    sum
}

/// The entries of a list in one form; none where the locale lacks it.
fn listed(locale: &Locale, id: &str) -> Vec<Vec<String>> {
    let list = locale.say(id, None, &FluentArgs::new()).unwrap_or_default();
    split(&list).into_iter().map(words).filter(|words| !words.is_empty()).collect()
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
