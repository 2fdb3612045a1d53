//! People who walk through a content from week to week, and the true counters that they leave.

use std::collections::{BTreeMap, BTreeSet};

use lotse::dialog::load::{Files, load};
use lotse::dialog::model::{Content, EMERGENCY, HANDOVER, Kind, MENU, NodeId};
use lotse::dialog::tally::{By, Cell, Count, Counts, Entrance, Opinion, Spot};
use lotse::rules::Land;
use lotse::statistics::room::Room;

use crate::kill::Chance;

/// The languages, those that are spoken most first.
pub const TAGS: [&str; 6] = ["de", "en", "ar", "uk", "fa-AF", "tr"];

/// How many workshops a week has.
const ROOMS: usize = 2;

/// The true counters of a week and those of its workshops.
#[derive(Clone, Default)]
pub struct Week {
    pub counts: Counts,
    pub rooms: [Room; ROOMS],
}

/// A topic of which each kind of question leads on in its own way: by one way, by two that meet again, and by many.
const TOPIC: &str = r#"
sources = ["a test"]
reviewed = 2026-11-01
start = "first"

[node.first]
kind = "choice"
options = [{ id = "a", next = "second" }, { id = "b", next = "aside" }, { id = "c", next = "third" }]

[node.aside]
kind = "info"
next = "second"

[node.second]
kind = "choice"
options = [{ id = "a", next = "third" }, { id = "b", next = "third" }]

[node.third]
kind = "choice"
options = [{ id = "a", next = "one" }, { id = "b", next = "two" }, { id = "c", next = "fourth" }]

[node.fourth]
kind = "choice"
options = [{ id = "a", next = "three" }, { id = "b", next = "to-beratung" }]

[node.to-beratung]
kind = "use"
dialog = "beratung"
"#;

/// A small content: that of `tests/problems/base` with one more topic.
pub fn content() -> Content {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems/base");
    let mut files = Files::new();
    for folder in ["dialogs", "dialogs/data"] {
        for entry in
            std::fs::read_dir(root.join(folder)).expect("a folder").map(|entry| entry.expect("an entry").path())
        {
            if let Ok(text) = std::fs::read_to_string(&entry) {
                files.insert(format!("{folder}/{}", entry.file_name().expect("a name").to_string_lossy()), text);
            }
        }
    }
    let menu = files.get_mut("dialogs/menu.toml").expect("the menu");
    *menu = menu.replace("options = [\n", "options = [\n    { id = \"topic\", next = \"to-thema\" },\n");
    menu.push_str("\n[node.to-thema]\nkind = \"use\"\ndialog = \"thema\"\n");
    let ends = ["one", "two", "three"]
        .map(|end| format!("\n[node.{end}]\nkind = \"outcome\"\nrefer = [\"faire-integration\"]\n"));
    files.insert("dialogs/thema.toml".to_owned(), format!("{TOPIC}{}", ends.concat()));
    let loaded = load(&files, &["de"]);
    assert!(loaded.problems.iter().all(|problem| problem.warning), "{:?}", loaded.problems);
    loaded.content
}

/// A town with its habits: how many languages and Länder there are, and how people walk.
pub struct Town<'a> {
    content: &'a Content,
    locales: usize,
    /// Of 100: who falls silent, goes back and leaves for another topic at a question.
    habits: [usize; 3],
    chance: Chance,
    /// Of 100: who says what they think of a result, whom it helped, and who searches for nothing.
    says: [usize; 3],
    /// Of its own: whoever says more walks the same ways.
    mood: Chance,
}

impl<'a> Town<'a> {
    /// Founds a town.
    pub fn new(content: &'a Content, seed: u64) -> Self {
        let mut chance = Chance(seed);
        let locales = 3 + chance.below(4);
        let habits = [2 + chance.below(20), chance.below(20), chance.below(12)];
        let mut mood = Chance(!seed);
        // In every second town nearly everybody says something, and nearly always the same.
        let least = [0, 90][mood.below(2)];
        let says = [least + mood.below(101 - least), least.max(30 + mood.below(60)) + mood.below(11), mood.below(20)];
        Self { content, locales, habits, chance, says, mood }
    }

    /// What is counted in so many weeks in which so many conversations begin, and who was in which workshop.
    pub fn weeks(&mut self, weeks: usize, conversations: usize) -> Vec<Week> {
        let mut counted = vec![Week::default(); weeks];
        for _ in 0..conversations {
            // Some weeks are fuller than others.
            let week = self.chance.below(weeks).min(self.chance.below(weeks + weeks / 2));
            let added = self.conversation();
            let workshop = Cell { spot: Spot::Conversation, by: By::Entry(Entrance::Workshop) };
            // Few are in a workshop that nobody else is in.
            let room = if added.contains_key(&workshop) { self.chance.below(12) / 5 } else { ROOMS };
            if let Some(room) = counted[week].rooms.get_mut(room) {
                seat(room, &added);
            }
            for (cell, count) in added {
                let sum: &mut Count = counted[week].counts.entry(cell).or_default();
                sum.reached += count.reached;
                sum.standing += count.standing;
            }
        }
        counted
    }

    /// One of so many; the first ones are the most frequent.
    fn skewed(&mut self, many: usize) -> usize {
        let (one, other) = (self.chance.below(many), self.chance.below(many));
        if self.chance.below(2) == 0 { 0 } else { one.min(other) }
    }

    fn conversation(&mut self) -> Counts {
        let tag = TAGS[self.skewed(self.locales)];
        let land = if self.chance.below(3) == 0 { None } else { Some(Land::ALL[self.skewed(16)]) };
        let entry = [Entrance::Direct, Entrance::Link, Entrance::Workshop][self.skewed(3)];
        let reached = self.walk();
        let standing = reached.last().expect("a first question").clone();
        let mut counts = Counts::new();
        let ends = |id: &NodeId| self.content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
        let ended: Vec<&NodeId> = reached.iter().filter(|id| ends(id)).collect();
        let mut spots = vec![(Spot::Conversation, true, false)];
        let topic = |id: &&NodeId| id.dialog != HANDOVER && id.dialog != EMERGENCY;
        spots.extend(ended.iter().copied().any(|id| topic(&id)).then_some((Spot::Result, true, false)));
        spots.extend(ended.iter().any(|id| id.dialog == HANDOVER).then_some((Spot::Handover, true, false)));
        spots.extend(reached.iter().map(|id| (Spot::Node(id.clone()), ends(id), *id == standing)));
        let results: Vec<NodeId> = ended.into_iter().filter(topic).cloned().collect();
        spots.extend(self.misses().then_some((Spot::Missed, false, false)));
        for (spot, crossed, stands) in spots {
            let mut bys = vec![By::Whole, By::Locale(tag.to_owned())];
            bys.extend(crossed.then_some([By::Land(land), By::Entry(entry)]).into_iter().flatten());
            for by in bys {
                counts.insert(Cell { spot: spot.clone(), by }, Count { reached: 1, standing: i64::from(stands) });
            }
        }
        for end in results {
            let Some(opinion) = self.opinion() else { continue };
            for spot in [Spot::Result, Spot::Node(end)] {
                let cell = Cell { spot, by: By::Feedback(opinion) };
                counts.insert(cell, Count { reached: 1, standing: 0 });
            }
        }
        counts
    }

    fn misses(&mut self) -> bool {
        self.mood.below(100) < self.says[2]
    }

    /// What they say of a result, if they do.
    fn opinion(&mut self) -> Option<Opinion> {
        let [says, helped, _] = self.says;
        let [speaks, likes, why] = [100, 100, 4].map(|end| self.mood.below(end));
        (speaks < says).then(|| if likes < helped { Opinion::Helped } else { Opinion::ALL[1 + why].0 })
    }

    /// Where one conversation came, and at last where it stands.
    fn walk(&mut self) -> Vec<NodeId> {
        let topics: Vec<&String> =
            self.content.dialogs.iter().filter(|(_, dialog)| dialog.start.is_some()).map(|(id, _)| id).collect();
        let start = |content: &Content, dialog: &str| content.start(dialog).expect("a topic");
        let mut way = vec![start(self.content, MENU)];
        let [silent, back, leave] = self.habits;
        for _ in 0..20 {
            let at = way.last().expect("a first question").clone();
            let next = next_stops(self.content, &at);
            let fate = self.chance.below(100);
            let to = if fate < silent || (next.is_empty() && fate < 70) {
                break;
            } else if fate < silent + back && way.len() > 1 {
                way[way.len() - 2].clone()
            } else if fate < silent + back + leave || next.is_empty() {
                let topic = self.skewed(topics.len());
                start(self.content, topics[topic])
            } else {
                let way = self.skewed(next.len());
                next[way].clone()
            };
            way.push(to);
        }
        let last = way.last().expect("a first question").clone();
        way.retain(|id| *id != last);
        way.sort();
        way.dedup();
        way.push(last);
        way
    }
}

/// Counts a conversation in its workshop.
fn seat(room: &mut Room, added: &Counts) {
    room.started += 1;
    let dialogs: BTreeSet<&str> = added
        .keys()
        .filter_map(|cell| match &cell.spot {
            Spot::Node(id) => Some(id.dialog.as_str()),
            _ => None,
        })
        .collect();
    for topic in dialogs.into_iter().filter(|dialog| ![MENU, HANDOVER, EMERGENCY].contains(dialog)) {
        *room.topics.entry(topic.to_owned()).or_default() += 1;
    }
}

/// Where someone can stand next.
pub fn next_stops(content: &Content, id: &NodeId) -> Vec<NodeId> {
    let Some(node) = content.node(id) else { return Vec::new() };
    let dialog = node.kind.dialog().and_then(|dialog| content.start(dialog));
    let texts = matches!(node.kind, Kind::Outcome { .. });
    let nexts = node.kind.nexts().into_iter().filter(|_| !texts).map(|next| NodeId::new(&id.dialog, next));
    let mut found: Vec<NodeId> = nexts.chain(dialog).flat_map(|next| settle(content, next)).collect();
    found.sort();
    found.dedup();
    found
}

fn settle(content: &Content, id: NodeId) -> Vec<NodeId> {
    match content.node(&id).map(|node| &node.kind) {
        Some(Kind::Decide { .. } | Kind::Dialog { .. }) => next_stops(content, &id),
        _ => vec![id],
    }
}

/// Adds up counters.
pub fn sum<'a>(parts: impl IntoIterator<Item = &'a Counts>) -> Counts {
    let mut whole: BTreeMap<Cell, Count> = Counts::new();
    for (cell, count) in parts.into_iter().flatten() {
        let sum = whole.entry(cell.clone()).or_default();
        sum.reached += count.reached;
        sum.standing += count.standing;
    }
    whole
}
