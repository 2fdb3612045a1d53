//! Someone who knows all that was ever published tries to find out the small numbers behind it.
//!
//! `LOTSE_SOAK_SEEDS` says how many towns are attacked in each size and over a whole year (`script/soak`); a failure
//! prints the seed.

mod crowd;
mod feedback;
mod intervals;
mod linear;
mod rooms;
mod world;

use lotse::dialog::model::Content;
use lotse::dialog::tally::{By, Cell, Opinion, Spot};
use lotse::statistics::room::picture;
use lotse::statistics::{Counted, Figure, Measure, Published, publish};

use self::crowd::{TAGS, Town, Week, content, sum};
use self::world::{Scope, Table, World, truth};
use crate::kill::{Chance, number};

/// How many conversations begin in a town.
const SIZES: [usize; 7] = [10, 30, 100, 300, 1000, 3000, 10_000];
/// Without `LOTSE_SOAK_SEEDS`: so many towns are attacked by differencing and so many by linear programming, each in one
/// of the sizes and over so many weeks.
const SHORT: (u64, u64, usize) = (50, 14, 8);
const YEAR: usize = 52;

type Rules = fn(&Counted, &Content, &[&str], &[(Counted, Published)]) -> Published;

/// An attack on some tables: which, on what is counted, and on what it is crossed with.
type Attack<'a> = (Vec<usize>, &'a dyn Fn(&Spot) -> bool, &'a dyn Fn(&By) -> bool);

/// What an attack found.
#[derive(Default)]
struct Found {
    tables: usize,
    attacked: usize,
    pinned: Vec<String>,
}

impl Found {
    /// Notes what is known of a small number: nobody may know it, or know that there was anyone.
    fn note(&mut self, (low, high): (f64, f64), what: impl FnOnce() -> String) {
        self.attacked += 1;
        if low >= 1.0 || low >= high {
            self.pinned.push(format!("{} is {low} to {high}", what()));
        }
    }

    fn print(&self) {
        let Self { tables, attacked, pinned } = self;
        println!("{tables} tables, {attacked} small numbers attacked, {} pinned", pinned.len());
    }
}

#[test]
fn differencing_recovers_no_small_number() {
    nothing_is_found(SHORT.0, difference);
}

#[test]
fn linear_programming_recovers_no_small_number() {
    nothing_is_found(SHORT.1, programme);
}

/// Attacks towns, without `LOTSE_SOAK_SEEDS` so many.
fn nothing_is_found(short: u64, attack: fn(&Content, &[Table], u64, &mut Found)) {
    let mut found = Found::default();
    for (seed, size, weeks) in towns(short) {
        let content = content();
        let tables = tables(&content, seed, (size, weeks), publish);
        found.tables += tables.len();
        attack(&content, &tables, seed, &mut found);
    }
    found.print();
    assert!(found.pinned.is_empty(), "{:#?}", found.pinned);
}

#[test]
fn both_attacks_recover_small_numbers_where_only_they_are_withheld() {
    let content = content();
    let (mut differences, mut programmes) = (Found::default(), Found::default());
    let tables = tables(&content, 3, (300, 8), naive);
    difference(&content, &tables, 3, &mut differences);
    for seed in 0..6 {
        programme(&content, &tables, seed, &mut programmes);
    }
    differences.print();
    programmes.print();
    assert!(differences.pinned.len() > 10, "differencing works");
    assert!(!programmes.pinned.is_empty(), "linear programming works");
}

#[test]
fn differencing_recovers_what_few_said_of_a_result_only_where_nothing_protects_it() {
    let content = content();
    let found = |rules: Rules| {
        let mut found = Found::default();
        // Four reasons and those who said nothing protect each other nearly everywhere: it takes many towns.
        for seed in 0..16 {
            difference(&content, &tables(&content, seed, (3000, 4), rules), seed, &mut found);
        }
        found.pinned.retain(|what| what.contains("Feedback"));
        found.pinned
    };
    let naive = found(naive);
    println!("{naive:#?}");
    assert!(naive.len() > 1, "someone said something of one result alone");
    assert_eq!(found(publish), Vec::<String>::new());
}

#[test]
fn large_towns_still_show_most_of_what_is_counted() {
    let content = content();
    let tables = tables(&content, 1, (10_000, 8), publish);
    for (of, tenths) in [(By::Whole, 8), (By::Feedback(Opinion::Helped), 8)] {
        let mut counts = [0, 0];
        for table in &tables {
            for (cell, count) in table.truth.iter().filter(|(cell, count)| cell.by == of && count.reached >= 5) {
                counts[0] += 1;
                counts[1] += usize::from(table.published.reached(cell.spot.clone(), cell.by.clone()).is_some());
                assert!(count.reached >= count.standing);
            }
        }
        let [all, shown] = counts;
        println!("{of:?}: {shown} of {all}");
        assert!(shown * 10 >= all * tenths, "{shown} of {all} numbers that are not small are shown");
    }
}

#[test]
fn what_is_said_of_results_takes_hardly_any_other_number_away() {
    let content = content();
    let (mut shown, mut told) = ([0, 0], [0, 0]);
    for seed in 0..4 {
        for week in Town::new(&content, seed).weeks(4, 5000) {
            let extra = |cell: &Cell| matches!(cell.by, By::Feedback(_)) || cell.spot == Spot::Missed;
            let asked = Counted { counts: week.counts, rooms: week.rooms.iter().map(picture).collect() };
            let mut unasked = asked.clone();
            unasked.counts.retain(|cell, _| !extra(cell));
            for (at, counted) in [asked, unasked].iter().enumerate() {
                let figures = publish(counted, &content, &TAGS, &[]).figures;
                let (more, others): (Vec<_>, Vec<_>) = figures.iter().partition(|((cell, _), _)| extra(cell));
                let is_shown =
                    |figures: &[(_, &Figure)]| figures.iter().filter(|(_, figure)| figure.shown.is_some()).count();
                shown[at] += is_shown(&others);
                told = [told[0] + more.len(), told[1] + is_shown(&more)];
            }
        }
    }
    println!(
        "{} other numbers are shown where nobody is asked, {} where many are; {} of {} of what they say",
        shown[1], shown[0], told[1], told[0]
    );
    assert!(shown[0] * 100 >= shown[1] * 97, "{shown:?}");
    assert!(told[1] * 10 >= told[0] * 8, "{told:?}");
}

/// The towns to attack: a seed, how many conversations, how many weeks.
fn towns(short: u64) -> Vec<(u64, usize, usize)> {
    match number("LOTSE_SOAK_SEEDS") {
        Some(seeds) => (0..seeds).flat_map(|seed| SIZES.map(|size| (seed, size, YEAR))).collect(),
        // Few weeks with as many people in each as in a year of them.
        None => (0..short)
            .zip(SIZES.iter().cycle())
            .map(|(seed, size)| (seed, (size * SHORT.2).div_ceil(YEAR), SHORT.2))
            .collect(),
    }
}

/// All that is published of a town: its weeks, then blocks of 4, then those of 52.
fn tables(content: &Content, seed: u64, (size, weeks): (usize, usize), rules: Rules) -> Vec<Table> {
    let weeks = Town::new(content, seed).weeks(weeks, size);
    let week = |week: Week| {
        let Week { counts, rooms } = week;
        let counted = Counted { counts, rooms: rooms.iter().map(picture).collect() };
        let published = rules(&counted, content, &TAGS, &[]);
        Table {
            published,
            truth: counted.counts,
            rooms: rooms.into_iter().zip(counted.rooms).collect(),
            parts: Vec::new(),
        }
    };
    let mut tables: Vec<Table> = weeks.into_iter().map(week).collect();
    let (mut first, mut end) = (0, tables.len());
    for length in [4, 13] {
        for block in 0..(end - first) / length {
            let parts: Vec<usize> = (0..length).map(|part| first + block * length + part).collect();
            let truth = sum(parts.iter().map(|part| &tables[*part].truth));
            let told = parts.iter().map(|part| (tables[*part].counted(), tables[*part].published.clone()));
            let counted = Counted { counts: truth, rooms: Vec::new() };
            let published = rules(&counted, content, &TAGS, &told.collect::<Vec<_>>());
            tables.push(Table { published, truth: counted.counts, rooms: Vec::new(), parts });
        }
        (first, end) = (end, tables.len());
    }
    tables
}

/// Publishes by the two simplest rules alone: small numbers are withheld, all others are rounded.
fn naive(counted: &Counted, _content: &Content, _locales: &[&str], _parts: &[(Counted, Published)]) -> Published {
    let mut published = Published::default();
    for (cell, count) in &counted.counts {
        for (measure, number) in [(Measure::Reached, count.reached), (Measure::Standing, count.standing)] {
            if let Ok(number @ 5..) = u64::try_from(number) {
                let figure = Figure { shown: Some((number + 2) / 5 * 5), low: 0, high: None };
                published.figures.insert((cell.clone(), measure), figure);
            }
        }
    }
    published
}

/// Attacks all numbers of all periods at once, by someone who takes for granted that nobody goes
/// back or leaves.
fn difference(content: &Content, tables: &[Table], seed: u64, found: &mut Found) {
    let all = (0..tables.len()).collect();
    let scope = Scope { tables: all, spot: &|_| true, by: &|_| true, flow: true };
    let world = World::new(content, tables, &scope);
    let bounds = intervals::narrow(&world);
    for small in world.small() {
        let (low, high) = bounds[small];
        let what = || format!("seed {seed}: {:?}, in truth {},", world.names[small], world.truth[small]);
        found.note((linear::float(low), linear::float(high)), what);
    }
}

/// Attacks some numbers of some periods by all that adds up in them at once.
fn programme(content: &Content, tables: &[Table], seed: u64, found: &mut Found) {
    let mut chance = Chance(seed);
    let blocks: Vec<usize> = (0..tables.len()).filter(|table| !tables[*table].parts.is_empty()).collect();
    let block = blocks[chance.below(blocks.len())];
    let last = tables.len() - 1;
    let with_parts = |block: usize| tables[block].parts.iter().copied().chain([block]).collect::<Vec<_>>();
    let everything = |_: &Spot| true;
    let topic = |spot: &Spot| !matches!(spot, Spot::Node(id) if id.dialog != "thema");
    let ends = |spot: &Spot| !matches!(spot, Spot::Node(id) if id.node != "below" && id.node != "office");
    let no_land = |by: &By| !matches!(by, By::Land(_));
    let no_locale = |by: &By| !matches!(by, By::Locale(_));
    let attacks: [Attack; 6] = [
        (vec![chance.below(4)], &everything, &no_land),
        (vec![block], &everything, &no_land),
        (with_parts(block), &topic, &no_land),
        (with_parts(block), &ends, &no_locale),
        (with_parts(last), &topic, &no_land),
        (with_parts(last), &ends, &no_locale),
    ];
    for (of, spot, by) in attacks {
        let world = World::new(content, tables, &Scope { tables: of, spot, by, flow: false });
        let mut small: Vec<usize> = world.small().collect();
        // Numbers of someone rather than of nobody.
        small.sort_by_key(|number| std::cmp::Reverse(world.truth[*number].min(1)));
        let some = small.iter().filter(|number| world.truth[**number] > 0).count().max(5).min(small.len());
        for _ in 0..small.len().min(8) {
            let number = small[chance.below(some)];
            let what = || format!("seed {seed}: {:?}, in truth {},", world.names[number], world.truth[number]);
            found.note(linear::range(&world, number), what);
        }
    }
}

#[test]
fn what_is_published_holds_the_truth() {
    let content = content();
    for (seed, size, weeks) in towns(7) {
        for table in tables(&content, seed, (size, weeks), publish) {
            for ((cell, measure), figure) in &table.published.figures {
                let truth = u64::try_from(truth(&table.truth, cell, *measure)).expect("a count");
                assert!(figure.low <= truth && figure.high.is_none_or(|high| truth <= high), "seed {seed}: {cell:?}");
                let shown = figure.shown.is_none_or(|shown| shown % 5 == 0 && shown.abs_diff(truth) <= 2 && truth >= 5);
                assert!(shown, "seed {seed}: {cell:?} {truth}");
            }
        }
    }
}
