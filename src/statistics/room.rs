//! What a room shows while a workshop runs, and all that stays of it afterwards.
//!
//! Invariant: nothing is shown of fewer than [`PEOPLE`], no topic of fewer than [`SMALL`](super::SMALL), and no topic
//! that so few are missing from. A picture of a picture is the same.

use std::collections::BTreeMap;

use super::SMALL;
use super::bounds::Window;
use super::rounding::{OFF, rounded};

/// A room of fewer people shows nothing.
pub const PEOPLE: u64 = 8;

/// What was counted in a workshop: conversations, which are phones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Room {
    /// How many came to a first question.
    pub started: u64,
    /// How many came to each topic (dialog id).
    pub topics: BTreeMap<String, u64>,
}

/// What a room shows of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// How many have started, rounded to 5; `None`: fewer than 8.
    pub started: Option<u64>,
    /// How many came to each topic (dialog id), rounded to 5, most first; topics of fewer than 5 are not there.
    pub topics: Vec<(String, u64)>,
}

/// Finds what a room shows.
#[must_use]
pub fn picture(room: &Room) -> Picture {
    if room.started < PEOPLE {
        return Picture::default();
    }
    let started = shown(room.started);
    let bar = |count: u64| {
        // Where all but a few came, the difference would tell of the few.
        if room.started.saturating_sub(count) < SMALL { started } else { shown(count) }
    };
    let mut topics: Vec<(String, u64)> = room
        .topics
        .iter()
        .filter(|(_, count)| **count >= SMALL)
        .map(|(topic, count)| (topic.clone(), bar(*count)))
        .collect();
    topics.sort_by(|(a, most), (b, more)| more.cmp(most).then_with(|| a.cmp(b)));
    Picture { started: Some(started), topics }
}

impl Picture {
    /// The least and the most people of the room, or of one of its topics, that there can be behind the picture.
    pub(super) fn window(&self, topic: Option<&str>) -> Window {
        let [few, people] = [SMALL, PEOPLE].map(u64::cast_signed);
        let Some(started) = self.started.map(u64::cast_signed) else { return Window { low: 0, high: people - 1 } };
        let whole = Window { low: (started - OFF).max(people), high: started + OFF };
        let Some(topic) = topic else { return whole };
        match self.topics.iter().find(|(id, _)| id == topic) {
            None => Window { low: 0, high: few - 1 },
            // All but a few.
            Some((_, shown)) if shown.cast_signed() == started => {
                Window { low: (whole.low - (few - 1)).max(few), high: whole.high }
            }
            Some((_, shown)) => {
                let shown = shown.cast_signed();
                Window { low: (shown - OFF).max(few), high: shown + OFF }
            }
        }
    }
}

fn shown(count: u64) -> u64 {
    rounded(i64::try_from(count).unwrap_or(i64::MAX - super::BASE.cast_signed())).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(started: u64, topics: &[(&str, u64)]) -> Room {
        Room { started, topics: topics.iter().map(|(topic, count)| ((*topic).to_owned(), *count)).collect() }
    }

    #[test]
    fn a_room_shows_what_tells_of_nobody() {
        let table = [
            (0, 0, None, None, "nobody is there"),
            (4, 4, None, None, "four"),
            (7, 7, None, None, "seven are too few"),
            (8, 4, Some(10), None, "eight are enough, four at a topic are not"),
            (8, 5, Some(10), Some(10), "the three who are missing must not be told"),
            (8, 8, Some(10), Some(10), "all came"),
            (12, 7, Some(10), Some(5), "five are missing: rounded on its own"),
            (12, 8, Some(10), Some(10), "four are missing"),
            (12, 12, Some(10), Some(10), "rounded down"),
            (13, 5, Some(15), Some(5), "rounded up"),
            (40, 35, Some(40), Some(35), "five are missing"),
            (40, 36, Some(40), Some(40), "four are missing"),
            (300, 297, Some(300), Some(300), "three are missing of many"),
            (300, 122, Some(300), Some(120), "many"),
        ];
        for (started, came, shown, bar, why) in table {
            let picture = picture(&room(started, &[("lohn", came)]));
            let topic = picture.topics.first().map(|(_, count)| *count);
            assert_eq!((picture.started, topic), (shown, bar), "{started} people, {came} at the topic: {why}");
        }
    }

    #[test]
    fn the_topic_of_most_stands_first() {
        let picture = picture(&room(40, &[("urlaub", 7), ("krankheit", 21), ("lohn", 20), ("vertrag", 3)]));
        let topics: Vec<(&str, u64)> = picture.topics.iter().map(|(topic, count)| (topic.as_str(), *count)).collect();
        assert_eq!(topics, [("krankheit", 20), ("lohn", 20), ("urlaub", 5)], "equal bars say no order");
    }

    #[test]
    fn no_picture_tells_of_fewer_than_five_and_a_picture_of_it_is_the_same() {
        for started in 0..=60 {
            for came in 0..=started {
                let first = picture(&room(started, &[("lohn", came)]));
                let kept =
                    Room { started: first.started.unwrap_or_default(), topics: first.topics.iter().cloned().collect() };
                assert_eq!(picture(&kept), first, "{started} people, {came} at the topic");
                let topic = first.topics.first().map(|(_, count)| *count);
                let Some((all, bar)) = first.started.zip(topic) else { continue };
                let alike = |count: u64| picture(&room(started, &[("lohn", count)])).topics == first.topics;
                let missing = (0..=started).filter(|count| alike(*count)).map(|count| started - count).max();
                assert!(
                    bar <= all && missing >= Some(SMALL - 1).min(Some(started - SMALL)),
                    "{started} people, {came} at the topic"
                );
            }
        }
    }

    #[test]
    fn no_number_is_too_large() {
        assert!(picture(&room(u64::MAX, &[("lohn", u64::MAX)])).started.is_some());
    }
}
