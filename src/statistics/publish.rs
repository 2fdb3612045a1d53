//! The publishing rules: small counts are withheld together with what they could be computed from, all else is rounded.
//!
//! Invariant: for whoever knows all that is published, every small number can still be anything from 0 to 4.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{Bounds, FAR, Side, System, Window};
use super::known::Known;
use super::numbers::{Name, Numbers};
use super::relations::Laender;
use super::{Counted, Figure, LEAST, Measure, Published, rounded, window};
use crate::dialog::model::Content;
use crate::dialog::tally::{By, Spot};

/// Finds what is published of a period. `counted` is what was counted in it, `content` says which counts add up, `locales` are the
/// tags of all languages that could be spoken, and `parts` are the smaller periods that it is made of (none for a week):
/// what was counted in them, and what was published of them.
#[must_use]
pub fn publish(counted: &Counted, content: &Content, locales: &[&str], parts: &[(Counted, Published)]) -> Published {
    let numbers = Numbers::new(content, locales, counted, parts);
    let mut draft = Draft::new(&numbers, content, counted, parts);
    loop {
        let system = draft.system();
        let Some(bounds) = system.propagate(&draft.known.windows(&draft.own())) else { return draft.nothing() };
        // Each round hides something, so this ends: where all is hidden, nothing is told.
        if !draft.hide(&system, &bounds) {
            return draft.published(&bounds);
        }
    }
}

/// What would be published, until it is safe.
struct Draft<'a> {
    numbers: &'a Numbers,
    truth: Vec<i64>,
    hidden: Vec<bool>,
    /// For each place of joined Länder with anyone in them: all Länder.
    lands: BTreeMap<usize, Vec<usize>>,
    known: Known,
}

/// The order in which numbers are hidden: by what it is crossed with, standing first, then the smallest.
type Rank = (u8, bool, i64, usize);

impl<'a> Draft<'a> {
    /// Begins with everything shown that is not small.
    fn new(numbers: &'a Numbers, content: &Content, counted: &Counted, parts: &[(Counted, Published)]) -> Self {
        let truth = numbers.read(&counted.counts);
        let lands: BTreeMap<usize, Vec<usize>> = numbers
            .laender()
            .filter(|(at, lands)| is_told(numbers, *at) && lands.iter().any(|land| truth[*land] > 0))
            .collect();
        let hidden = (0..truth.len()).map(|number| truth[number] < LEAST || !is_told(numbers, number)).collect();
        let known = Known::new(numbers, content, (&truth, &counted.rooms), parts);
        let mut draft = Self { numbers, truth, hidden, lands, known };
        for joined in draft.lands.keys().copied().collect::<Vec<_>>() {
            draft.join(joined);
            while (1..LEAST).contains(&draft.truth[joined]) && draft.join_one(joined) {}
        }
        draft
    }

    /// Adds up the Länder that are not shown on their own.
    fn join(&mut self, joined: usize) {
        let lands = self.lands[&joined].iter().filter(|land| self.hidden[**land]);
        self.truth[joined] = lands.map(|land| self.truth[*land]).sum();
        self.hidden[joined] = self.truth[joined] < LEAST;
    }

    /// Joins one Land more, the smallest; `false`: there is none.
    fn join_one(&mut self, joined: usize) -> bool {
        let shown = self.lands[&joined].iter().filter(|land| !self.hidden[**land]);
        let Some(land) = shown.min_by_key(|land| (self.truth[**land], **land)).copied() else { return false };
        self.hidden[land] = true;
        self.join(joined);
        true
    }

    fn system(&self) -> System {
        self.known.system(&Laender { lands: &self.lands }, &self.hidden)
    }

    /// What is told of each number by itself.
    fn own(&self) -> Vec<Window> {
        let numbers = self.truth.iter().zip(&self.hidden);
        numbers.map(|(truth, hidden)| if *hidden { Window::ANY } else { window(*truth) }).collect()
    }

    /// Hides one number for each relation that tells too much; `false`: none does.
    fn hide(&mut self, system: &System, bounds: &Bounds) -> bool {
        let (mut done, mut chosen) = (BTreeSet::new(), BTreeSet::new());
        for (number, side) in (0..bounds.windows.len()).flat_map(|number| [(number, Side::Low), (number, Side::High)]) {
            if !self.tells_too_much(bounds.windows[number], number, side)
                || !bounds.from(number, side).is_some_and(|at| done.insert(at))
            {
                continue;
            }
            let shown = |own: &(usize, Side)| own.0 < self.hidden.len() && !self.hidden[own.0];
            let origin = bounds.origin(system, (number, side), |own| own.iter().any(shown));
            // Where nothing shown is behind it, the parts tell it by themselves.
            let shown = origin.into_iter().filter(shown).map(|(own, _)| own);
            chosen.extend(shown.min_by_key(|own| self.rank(*own)));
        }
        for number in &chosen {
            self.take(*number);
        }
        !chosen.is_empty()
    }

    /// Tells whether a bound leaves less than 0 to 4 of a small number, of this period, of its parts, or of those outside
    /// of its workshops.
    fn tells_too_much(&self, bound: Window, number: usize, side: Side) -> bool {
        let own = self.truth.get(number).map(|truth| *truth < LEAST && !self.numbers.is_others(number));
        let is_small = own.unwrap_or_else(|| self.known.is_small(number));
        is_small
            && match side {
                Side::Low => bound.low > 0,
                Side::High => bound.high < LEAST - 1,
            }
    }

    /// Hides a number; instead of the joined Länder one more Land, as long as there is one.
    fn take(&mut self, number: usize) {
        if self.lands.contains_key(&number) {
            if !self.join_one(number) {
                self.hidden[number] = true;
            }
        } else {
            self.hidden[number] = true;
            if let Some(joined) = self.numbers.joined_of(number).filter(|joined| self.lands.contains_key(joined)) {
                self.join(joined);
            }
        }
    }

    fn rank(&self, number: usize) -> Rank {
        let (class, measure) = match self.numbers.name(number) {
            Some(Name::Single(cell, measure)) if cell.by != By::Whole => (0, measure),
            Some(Name::Joined(_, measure)) => (1, measure),
            Some(Name::Single(cell, measure)) if matches!(cell.spot, Spot::Node(_)) => (2, measure),
            Some(Name::Single(_, measure)) => (3, measure),
            None => (0, Measure::Reached),
        };
        (class, measure == Measure::Reached, self.truth[number], number)
    }

    /// Withholds everything: counters that contradict what was published of the parts cannot be judged.
    fn nothing(mut self) -> Published {
        self.hidden.fill(true);
        self.published(&Bounds::unknown(self.truth.len()))
    }

    fn published(&self, bounds: &Bounds) -> Published {
        let mut published = Published::default();
        let large = self.truth.iter().copied().enumerate().filter(|(_, truth)| *truth >= LEAST);
        for (number, truth) in large.filter(|(number, _)| is_told(self.numbers, *number)) {
            let Window { low, high } = bounds.windows[number];
            let shown = (!self.hidden[number]).then(|| rounded(truth).unsigned_abs());
            let figure = Figure { shown, low: low.unsigned_abs(), high: (high < FAR).then(|| high.unsigned_abs()) };
            match self.numbers.name(number) {
                Some(Name::Single(cell, measure)) => drop(published.figures.insert((cell, measure), figure)),
                Some(Name::Joined(spot, measure)) => drop(published.joined.insert((spot, measure), figure)),
                None => {}
            }
        }
        published
    }
}

/// Tells whether a number is published where it is large enough: no page asks at a single node for the Land or the way in,
/// and what is not told cannot help to compute anything.
fn is_told(numbers: &Numbers, number: usize) -> bool {
    let flag = |spot: &Spot, measure| !matches!(spot, Spot::Node(_)) && measure == Measure::Reached;
    match numbers.name(number) {
        Some(Name::Single(cell, measure)) => {
            matches!(cell.by, By::Whole | By::Locale(_) | By::Feedback(_)) || flag(&cell.spot, measure)
        }
        Some(Name::Joined(spot, measure)) => flag(&spot, measure),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::load::{Files, load};
    use crate::dialog::model::{Kind, NodeId};
    use crate::dialog::tally::{By, Cell, Count, Counts, Entrance, Opinion, Spot};
    use crate::rules::Land;
    use crate::statistics::Measure;
    use crate::statistics::room::{Room, picture};

    const HEAD: &str = "sources = [\"a test\"]\nreviewed = 2026-11-01\nstart = \"first\"\n";

    /// One topic: two questions with one way on each, and an end.
    fn content() -> Content {
        let question = |name: &str, next: &str| {
            format!("[node.{name}]\nkind = \"choice\"\noptions = [{{ id = \"a\", next = \"{next}\" }}]\n")
        };
        let end = "[node.end]\nkind = \"outcome\"\nrefer = [\"faire-integration\"]\n";
        let topic = format!("{HEAD}{}{}{end}", question("first", "second"), question("second", "end"));
        load(&Files::from([("dialogs/t.toml".to_owned(), topic)]), &["de"]).content
    }

    /// How many people, with which language, in which Land, and how far they came.
    type People<'a> = (i64, &'a str, Option<Land>, &'a [&'a str]);

    /// Numbers of people, what is shown of some of them, and why.
    type Row<'a, const N: usize> = (&'a [i64], [Option<u64>; N], &'a str);

    /// How many came to a result, what they said of it in the order of the opinions, what of that is shown, and why.
    type Spoken<'a> = (i64, [i64; 5], [bool; 5], &'a str);

    const TAGS: [&str; 4] = ["de", "en", "ar", "tr"];
    const FIRST: &[&str] = &["first"];
    const SECOND: &[&str] = &["first", "second"];
    const END: &[&str] = &["first", "second", "end"];

    fn counts(people: &[People]) -> Counts {
        let (content, mut counts) = (content(), Counts::new());
        for (many, tag, land, way) in people {
            let ids: Vec<NodeId> = way.iter().map(|node| NodeId::new("t", node)).collect();
            let ends = |id: &NodeId| content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }));
            let nodes = ids.iter().map(|id| (Spot::Node(id.clone()), ends(id), Some(id) == ids.last()));
            let result = ids.iter().any(ends).then_some((Spot::Result, true, false));
            for (spot, ends, stands) in nodes.chain(result).chain([(Spot::Conversation, true, false)]) {
                let crossed = [By::Land(*land), By::Entry(Entrance::Direct)].into_iter().filter(|_| ends);
                for by in [By::Whole, By::Locale((*tag).to_owned())].into_iter().chain(crossed) {
                    let count: &mut Count = counts.entry(Cell { spot: spot.clone(), by }).or_default();
                    count.reached += many;
                    count.standing += if stands { *many } else { 0 };
                }
            }
        }
        counts
    }

    fn locale(tag: &str) -> By {
        By::Locale(tag.to_owned())
    }

    /// Without workshops.
    fn alone(counts: Counts) -> Counted {
        Counted { counts, rooms: Vec::new() }
    }

    fn week(people: &[People]) -> Published {
        publish(&alone(counts(people)), &content(), &TAGS, &[])
    }

    #[test]
    fn small_numbers_are_withheld_and_the_others_rounded() {
        let table = [
            (-3, None, "less than nobody is nobody"),
            (0, None, "nobody"),
            (4, None, "the largest small number"),
            (5, Some(5), "the least that is shown"),
            (7, Some(5), "rounded down"),
            (8, Some(10), "rounded up"),
            (12, Some(10), "rounded down"),
            (1003, Some(1005), "large numbers too"),
        ];
        for (many, expected, why) in table {
            let published = week(&[(many, "ar", None, FIRST), (100, "de", None, FIRST), (50, "en", None, FIRST)]);
            assert_eq!(published.reached(Spot::Conversation, locale("ar")), expected, "{many}: {why}");
            let cell = Cell { spot: Spot::Conversation, by: locale("ar") };
            let trace = published.figures.contains_key(&(cell, Measure::Reached));
            assert_eq!(trace, many >= 5, "a small number leaves no trace: {many}");
        }
    }

    #[test]
    fn what_a_small_number_could_be_computed_from_is_withheld() {
        let table: [Row<2>; 4] = [
            (&[20, 3], [Some(25), Some(20)], "someone spoke another language, but nobody can tell which"),
            (&[20, 4, 3], [Some(25), Some(20)], "two small ones protect each other"),
            (&[22, 0], [Some(20), Some(20)], "the small one can be anything from 0 to 4"),
            (&[10, 5, 0], [Some(15), Some(10)], "13 to 17 less 8 and 5 leaves room for 4"),
        ];
        for (many, expected, why) in table {
            let people = many.iter().zip(["de", "ar", "tr"]).map(|(many, tag)| (*many, tag, None, FIRST));
            let published = week(&people.collect::<Vec<_>>());
            let shown = [By::Whole, locale("de")].map(|by| published.reached(Spot::Conversation, by));
            assert_eq!(shown, expected, "{many:?}: {why}");
        }
    }

    #[test]
    fn small_laender_are_joined() {
        let people = |many: &[i64]| {
            let lands = many.iter().zip([Land::BE, Land::SN, Land::SL, Land::HH]);
            week(&lands.map(|(many, land)| (*many, "de", Some(land), END)).collect::<Vec<_>>())
        };
        let table: [Row<4>; 5] = [
            (&[40, 3, 4, 2], [Some(40), None, None, Some(10)], "three small ones are 9 together"),
            (
                &[40, 3, 20, 30],
                [Some(40), None, None, Some(25)],
                "a small one alone is joined by the smallest of the others",
            ),
            (&[40, 20, 20, 20], [Some(40), Some(20), Some(20), None], "where none is small, there is nothing to join"),
            (&[40, 1, 1, 1], [None, None, None, Some(45)], "45 less 40 would tell that there is someone elsewhere"),
            (
                &[40, 1, 0, 0],
                [None, None, None, Some(40)],
                "fewer than 5 are not shown, so the only other one joins them",
            ),
        ];
        for (many, expected, why) in table {
            let published = people(many);
            let land = |land| published.reached(Spot::Result, By::Land(Some(land)));
            let joined = published.other_laender(Spot::Result, Measure::Reached);
            assert_eq!([land(Land::BE), land(Land::SN), land(Land::SL), joined], expected, "{many:?}: {why}");
        }
    }

    #[test]
    fn the_way_on_does_not_tell_how_few_gave_up() {
        let node = |name: &str| Spot::Node(NodeId::new("t", name));
        let table = [
            (1, 12, false, "13 came and 12 went on: 15 less 10 would tell that someone gave up"),
            (2, 20, true, "22 came and 20 went on: both look like 20"),
            (9, 12, true, "9 gave up: they are not small"),
        ];
        for (stayed, went, expected, why) in table {
            // Many others in another language, so that the whole tells nothing.
            let others = (400, "en", None, FIRST);
            let published = week(&[(stayed, "de", None, FIRST), (went, "de", None, SECOND), others]);
            let shown = ["first", "second"].map(|name| published.reached(node(name), locale("de")).is_some());
            assert_eq!(shown == [true, true], expected, "{stayed}, {went}: {why}: {shown:?}");
        }
    }

    #[test]
    fn a_block_tells_nothing_of_a_small_week() {
        let others: People = (100, "en", None, FIRST);
        let counted = |many: i64| alone(counts(&[(many, "de", None, FIRST), others]));
        let told = |weeks: [i64; 4], naive: bool| {
            let parts = weeks.map(|many| (counted(many), publish(&counted(many), &content(), &TAGS, &[])));
            let mut whole = Counts::new();
            for (cell, count) in parts.iter().flat_map(|(counted, _)| &counted.counts) {
                let sum: &mut Count = whole.entry(cell.clone()).or_default();
                sum.reached += count.reached;
                sum.standing += count.standing;
            }
            let parts = if naive { &[][..] } else { &parts[..] };
            publish(&alone(whole), &content(), &TAGS, parts).reached(Spot::Conversation, locale("de"))
        };
        let table = [
            ([10, 10, 10, 4], Some(35), Some(35), "33 less three times 12 leaves nobody"),
            ([12, 12, 12, 4], Some(40), None, "38 less three times 12 would tell of someone"),
            ([3, 2, 3, 2], Some(10), Some(10), "four small weeks protect each other"),
            ([20, 20, 20, 20], Some(80), Some(80), "no week is small"),
        ];
        for (weeks, alone, expected, why) in table {
            assert_eq!(told(weeks, true), alone, "{weeks:?} without its weeks: {why}");
            assert_eq!(told(weeks, false), expected, "{weeks:?}: {why}");
        }
    }

    #[test]
    fn a_week_less_its_room_tells_nothing_of_those_who_were_elsewhere() {
        let room = |started| picture(&Room { started, topics: BTreeMap::from([("t".to_owned(), started)]) });
        let table = [
            (12, 12, [Some(10), Some(110)], "nobody was elsewhere, but up to 4 can have been"),
            (13, 12, [None, Some(115)], "15 less 10 would tell that someone was"),
            (30, 12, [Some(30), Some(130)], "18 were: they are not small"),
        ];
        for (came, inside, expected, why) in table {
            let mut counts = counts(&[(came, "de", None, FIRST)]);
            let direct = counts.remove(&Cell { spot: Spot::Conversation, by: By::Entry(Entrance::Direct) });
            let workshop = Cell { spot: Spot::Conversation, by: By::Entry(Entrance::Workshop) };
            counts.insert(workshop.clone(), direct.unwrap_or_default());
            // Many others by the usual way.
            let others = self::counts(&[(100, "de", None, FIRST)]);
            for (cell, count) in others {
                let sum: &mut Count = counts.entry(cell).or_default();
                sum.reached += count.reached;
                sum.standing += count.standing;
            }
            let published = publish(&Counted { counts, rooms: vec![room(inside)] }, &content(), &TAGS, &[]);
            let shown = [workshop.by, By::Whole].map(|by| published.reached(Spot::Conversation, by));
            assert_eq!(shown, expected, "{came} by a workshop, {inside} in the room: {why}");
        }
    }

    #[test]
    fn what_was_said_of_a_result_does_not_tell_of_the_few_who_said_otherwise_or_nothing() {
        let table: [Spoken; 9] = [
            (40, [12, 3, 0, 0, 0], [true, false, false, false, false], "many said nothing"),
            (40, [12, 6, 5, 9, 4], [true, true, true, true, false], "each by itself"),
            (
                13,
                [12, 1, 0, 0, 0],
                [true, false, false, false, false],
                "someone said otherwise or nothing: nobody knows which",
            ),
            (12, [10, 2, 0, 0, 0], [true, false, false, false, false], "10 less 10 leaves room for 4"),
            (7, [7, 0, 0, 0, 0], [false; 5], "of 7 at most 2 could have said something else"),
            (20, [15, 5, 0, 0, 0], [true, true, false, false, false], "20 less 15 less 5 leaves room for 4"),
            (
                10,
                [5, 5, 0, 0, 0],
                [false, true, false, false, false],
                "12 less 5 less 5 leaves room for 2 of those who said nothing",
            ),
            (
                38,
                [7, 7, 7, 7, 7],
                [false, true, true, true, true],
                "38 less five times 7 would tell that someone said nothing",
            ),
            (45, [7, 7, 7, 7, 7], [true; 5], "ten said nothing: they are not few"),
        ];
        for (came, said, expected, why) in table {
            let people: &[People] = &[(came, "de", None, END), (400, "de", None, FIRST)];
            let mut counts = counts(people);
            for ((opinion, _), many) in Opinion::ALL.into_iter().zip(said) {
                for spot in [Spot::Result, Spot::Node(NodeId::new("t", "end"))] {
                    counts.insert(Cell { spot, by: By::Feedback(opinion) }, Count { reached: many, standing: 0 });
                }
            }
            let published = publish(&alone(counts), &content(), &TAGS, &[]);
            let end = Spot::Node(NodeId::new("t", "end"));
            let shown =
                Opinion::ALL.map(|(opinion, _)| published.reached(end.clone(), By::Feedback(opinion)).is_some());
            assert_eq!(shown, expected, "{came} came, {said:?}: {why}");
            let unasked = publish(&alone(self::counts(people)), &content(), &TAGS, &[]);
            for spot in [Spot::Result, end] {
                let whole = |published: &Published| published.reached(spot.clone(), By::Whole);
                assert_eq!(whole(&published), whole(&unasked), "the result itself is told as before: {why}");
            }
        }
    }

    #[test]
    fn searches_without_a_hit_are_told_by_language_like_everything_else() {
        for (many, expected) in
            [([12, 6], [Some(20), Some(10), Some(5)]), ([12, 3], [Some(15), Some(10), None]), ([3, 1], [None; 3])]
        {
            let mut counts = counts(&[(100, "de", None, FIRST), (60, "ar", None, FIRST)]);
            let bys = [(By::Whole, many[0] + many[1]), (locale("de"), many[0]), (locale("ar"), many[1])];
            for (by, reached) in bys.clone() {
                counts.insert(Cell { spot: Spot::Missed, by }, Count { reached, standing: 0 });
            }
            let published = publish(&alone(counts), &content(), &TAGS, &[]);
            assert_eq!(bys.map(|(by, _)| published.reached(Spot::Missed, by)), expected, "{many:?}");
        }
    }

    #[test]
    fn a_node_that_the_content_has_lost_is_published_all_the_same() {
        let published = week(&[(20, "de", None, &["first", "lost"])]);
        assert_eq!(published.standing(Spot::Node(NodeId::new("t", "lost")), By::Whole), Some(20));
    }

    #[test]
    fn counters_that_do_not_add_up_are_published_without_small_ones() {
        let mut broken = counts(&[(30, "de", None, END), (3, "ar", Some(Land::BE), SECOND)]);
        for count in broken.values_mut().step_by(3) {
            count.reached -= 4;
        }
        let part = (Counted::default(), week(&[(9, "tr", None, END)]));
        let published = publish(&alone(broken.clone()), &content(), &TAGS, &[part]);
        for ((cell, measure), figure) in &published.figures {
            let count = broken.get(cell).copied().unwrap_or_default();
            let truth = if *measure == Measure::Reached { count.reached } else { count.standing };
            assert!(figure.shown.is_none() || truth >= 5, "{cell:?}");
        }
    }

    #[test]
    fn the_same_counters_are_published_the_same_way() {
        let people: &[People] = &[(20, "de", Some(Land::BE), END), (7, "ar", None, SECOND), (3, "tr", None, END)];
        assert_eq!(week(people), week(people));
    }
}
