//! What the rooms of workshops tell an attacker: how many were in them, who is missing at a topic, and how many were
//! elsewhere in the same week.

use lotse::dialog::model::{Content, NodeId};
use lotse::dialog::tally::{By, Cell, Entrance, Spot};
use lotse::statistics::Measure;
use lotse::statistics::room::Picture;

use super::world::{FAR, Table, World, around};

impl World {
    /// Those of a week are in one of its workshops or in none; in a workshop, they came to a topic or are missing there.
    pub fn rooms(&mut self, at: usize, table: &Table, content: &Content) {
        let whole = Cell { spot: Spot::Conversation, by: By::Entry(Entrance::Workshop) };
        let topics = content.dialogs.keys().filter_map(|topic| Some((topic, content.start(topic)?)));
        let topics = topics.map(|(topic, start)| (Some(topic), Cell { spot: Spot::Node(start), by: By::Whole }));
        let mut started = Vec::new();
        for (topic, cell) in [(None, whole)].into_iter().chain(topics) {
            let (mut inside, mut here) = (0, Vec::new());
            for (number, (room, picture)) in table.rooms.iter().enumerate() {
                let count = topic.map_or(room.started, |topic| room.topics.get(topic).copied().unwrap_or_default());
                let count = i64::try_from(count).expect("a small town");
                inside += count;
                here.push(self.invent(at, (&format!("room-{number}"), topic), count, told(picture, topic)));
                // A topic without a bar is small itself: of those who are missing there nobody has a number.
                let bar = picture.topics.iter().any(|(id, _)| Some(id) == topic);
                if let (true, Some(all), Some(one)) = (bar, started.get(number), here.last()) {
                    let missing = self.truth[*all] - count;
                    let missing = self.invent(at, (&format!("missing-{number}"), topic), missing, (0, FAR));
                    self.sum(*all, &[*one, missing]);
                }
            }
            if let Some(all) = self.find(at, &cell.spot, &cell.by, Measure::Reached).filter(|_| !here.is_empty()) {
                let outside = self.truth[all] - inside;
                // Who came to a topic by another way than its first question counts in the room alone.
                if outside >= 0 {
                    here.push(self.invent(at, ("outside", topic), outside, (0, FAR)));
                    self.sum(all, &here);
                }
            }
            if topic.is_none() {
                started = here;
            }
        }
    }

    /// Adds a number that no counter holds.
    fn invent(&mut self, at: usize, (what, topic): (&str, Option<&String>), truth: i64, bounds: (i64, i64)) -> usize {
        let spot = Spot::Node(NodeId::new(what, topic.map_or("", String::as_str)));
        self.names.push((at, Cell { spot, by: By::Entry(Entrance::Workshop) }, Measure::Reached));
        self.truth.push(truth);
        self.bounds.push(bounds);
        self.names.len() - 1
    }
}

/// What a picture says of a room, or of one of its topics: `docs/statistics.md`.
fn told(picture: &Picture, topic: Option<&String>) -> (i64, i64) {
    let Some(started) = picture.started else { return (0, 7) };
    let (low, high) = around(started);
    let whole = (low.max(8), high);
    let Some(topic) = topic else { return whole };
    match picture.topics.iter().find(|(id, _)| id == topic) {
        None => (0, 4),
        Some((_, shown)) if *shown == started => ((whole.0 - 4).max(5), high),
        Some((_, shown)) => around(*shown),
    }
}
