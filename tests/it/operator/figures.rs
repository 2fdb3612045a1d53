//! Figures as they could have been published: some shown, some withheld, some joined.

use lotse::dialog::feedback::is_result;
use lotse::dialog::model::{Content, Kind, NodeId};
use lotse::dialog::tally::{By, Cell, Entrance, Opinion, Spot};
use lotse::rules::Land;
use lotse::statistics::{BASE, Figure, Measure, Published, SMALL};

/// Conversations of a week, and how they spread, in hundredths.
const CONVERSATIONS: u64 = 160;
const LOCALES: [(&str, u64); 3] = [("de", 24), ("ar", 47), ("en", 29)];
const ENTRANCES: [(Entrance, u64); 3] = [(Entrance::Direct, 71), (Entrance::Link, 27), (Entrance::Workshop, 2)];
const TOPICS: [(&str, u64); 8] = [
    ("kuendigung", 31),
    ("lohn", 22),
    ("vertrag", 11),
    ("arbeitszeit", 8),
    ("krankheit", 7),
    ("ausbildung", 6),
    ("notfall", 4),
    ("anderes", 3),
];
const LAENDER: [(Option<Land>, u64); 7] = [
    (Some(Land::NW), 30),
    (Some(Land::SN), 17),
    (Some(Land::BY), 14),
    (Some(Land::BE), 12),
    (Some(Land::HE), 8),
    (None, 11),
    (Some(Land::MV), 6),
];

/// What people say of results, in the order of the opinions, and how many search for nothing.
const OPINIONS: [u64; 5] = [34, 7, 3, 5, 4];
const MISSED: u64 = 9;

/// Makes the figures of a period: `at` tells the periods apart, `weeks` is its length.
pub fn published(content: &Content, at: u64, weeks: u64) -> Published {
    let mut made = Published::default();
    let all = (CONVERSATIONS + at % 4 * 17 + at * 3) * weeks;
    flags(&mut made, all);
    node(&mut made, &NodeId::new("menu", "what"), all, all / 9);
    for (topic, share) in TOPICS {
        let start = content.start(topic).expect("a topic");
        walk(&mut made, content, &start, all * share / 100, 0);
    }
    made
}

fn flags(made: &mut Published, all: u64) {
    put(made, &Spot::Missed, By::Whole, Measure::Reached, all * MISSED / 100);
    for (tag, share) in LOCALES {
        put(made, &Spot::Missed, By::Locale(tag.to_owned()), Measure::Reached, all * MISSED * share / 10_000);
    }
    opinions(made, &Spot::Result, all * 58 / 100);
    for (spot, share) in [(Spot::Conversation, 100), (Spot::Result, 58), (Spot::Handover, 33)] {
        let number = all * share / 100;
        put(made, &spot, By::Whole, Measure::Reached, number);
        for (tag, share) in LOCALES {
            put(made, &spot, By::Locale(tag.to_owned()), Measure::Reached, number * share / 100);
        }
        for (entrance, share) in ENTRANCES {
            put(made, &spot, By::Entry(entrance), Measure::Reached, number * share / 100);
        }
        for (land, share) in LAENDER {
            put(made, &spot, By::Land(land), Measure::Reached, number * share / 100);
        }
        let small = number * 9 / 100;
        let joined = Figure { shown: Some(rounded(small)), low: small, high: Some(small) };
        made.joined.insert((spot, Measure::Reached), joined);
    }
}

/// Follows a topic from its start; at each fork the conversations split, and a tenth stays.
fn walk(made: &mut Published, content: &Content, id: &NodeId, number: u64, depth: u64) {
    let Some(found) = content.node(id).filter(|_| number >= SMALL && depth < 12) else { return };
    let nexts = found.kind.nexts();
    let stays = if nexts.is_empty() { number } else { number / 10 };
    if found.kind.asks() || matches!(found.kind, Kind::Info { .. } | Kind::Outcome { .. }) {
        node(made, id, number, stays);
        if is_result(content, id) {
            opinions(made, &Spot::Node(id.clone()), number);
        }
    }
    if !matches!(found.kind, Kind::Outcome { .. }) {
        let mut rest = number - stays;
        for next in nexts {
            let part = rest * 45 / 100;
            rest -= part;
            walk(made, content, &NodeId::new(&id.dialog, next), part, depth + 1);
        }
    }
}

/// What was said of the results.
fn opinions(made: &mut Published, spot: &Spot, reached: u64) {
    for ((opinion, _), share) in Opinion::ALL.into_iter().zip(OPINIONS) {
        put(made, spot, By::Feedback(opinion), Measure::Reached, reached * share / 100);
    }
}

fn node(made: &mut Published, id: &NodeId, reached: u64, standing: u64) {
    let spot = Spot::Node(id.clone());
    let shares = LOCALES.map(|(tag, share)| (By::Locale(tag.to_owned()), share));
    for (by, share) in [(By::Whole, 100)].into_iter().chain(shares) {
        put(made, &spot, by.clone(), Measure::Reached, reached * share / 100);
        put(made, &spot, by, Measure::Standing, standing * share / 100);
    }
}

/// Shows a number, or withholds it: all small ones, and those that would give a small one away.
fn put(made: &mut Published, spot: &Spot, by: By, measure: Measure, number: u64) {
    if number < SMALL {
        return;
    }
    let shown = (number % 11 != 10).then(|| rounded(number));
    made.figures.insert((Cell { spot: spot.clone(), by }, measure), Figure { shown, low: number, high: Some(number) });
}

fn rounded(number: u64) -> u64 {
    (number + BASE / 2) / BASE * BASE
}
