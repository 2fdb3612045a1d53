//! Which figures stand together on a page.
//!
//! Invariant: a page crosses a number with at most one more thing.

use std::collections::BTreeSet;

use super::order::{first_stop, stops};
use super::tables::{Label, Row, Table, Value};
use super::{Measure, Period, Published};
use crate::dialog::feedback::is_result;
use crate::dialog::model::{COMMON, Content, Kind, NodeId};
use crate::dialog::tally::{By, Entrance, Opinion, Spot};
use crate::rules::Land;

/// The figures that a conversation as a whole has, with their columns.
const WHOLE: [(Spot, &str); 3] =
    [(Spot::Conversation, "conversations"), (Spot::Result, "results"), (Spot::Handover, "handovers")];

/// A page of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// Conversations, results, handovers, and how they went on.
    Overview,
    /// A row for each topic.
    Topics,
    /// The questions of one topic, in one locale or in all.
    Topic {
        /// The dialog.
        dialog: String,
        /// The locale; `None`: all.
        locale: Option<String>,
    },
    /// By locale.
    Languages,
    /// By the Land of the workplace.
    Laender,
    /// By how conversations began.
    Entries,
    /// By what people thought of a result.
    Feedback,
}

/// What a page is made of.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// What was published of the period.
    pub now: &'a Published,
    /// What was published of the period before; `None`: nothing was.
    pub before: Option<&'a Published>,
    /// The last published periods of the same span, the oldest first.
    pub trend: &'a [(Period, Published)],
    /// The dialogs.
    pub content: &'a Content,
    /// The locales that the bot speaks.
    pub locales: &'a [String],
}

impl View {
    /// All pages that stand in the menu, in its order.
    pub const MENU: [Self; 6] =
        [Self::Overview, Self::Topics, Self::Languages, Self::Laender, Self::Entries, Self::Feedback];

    /// Its id, which names its words.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Topics => "topics",
            Self::Topic { .. } => "topic",
            Self::Languages => "languages",
            Self::Laender => "laender",
            Self::Entries => "entries",
            Self::Feedback => "feedback",
        }
    }

    /// Lists its tables.
    #[must_use]
    pub fn tables(&self, source: &Source) -> Vec<Table> {
        match self {
            Self::Overview => vec![overview(source), trend(source)],
            Self::Topics => vec![topics(source)],
            Self::Topic { dialog, locale } => vec![funnel(source, dialog, locale.as_deref())],
            Self::Languages => vec![languages(source)],
            Self::Laender => vec![laender(source)],
            Self::Entries => vec![entries(source)],
            Self::Feedback => vec![feedback(source), opinions(source), reasons(source)],
        }
    }
}

fn overview(source: &Source) -> Table {
    let mut table = Table::new("overview", &["now", "before", "change"]);
    for (spot, word) in WHOLE.into_iter().chain([(Spot::Missed, "missed")]) {
        let now = source.now.reached(spot.clone(), By::Whole);
        let before = source.before.map(|before| before.reached(spot, By::Whole));
        let change = Value::change(now, before.flatten());
        table.row(
            Label::Word(word),
            vec![Value::published(now), before.map_or(Value::Nothing, Value::published), change],
        );
    }
    table
}

fn trend(source: &Source) -> Table {
    let mut table = Table::new("trend", &["conversations", "results", "handovers"]);
    for (period, published) in source.trend {
        table.row(Label::Period(*period), whole(published, &By::Whole));
    }
    table
}

/// The figures of conversations as a whole, crossed with one more thing.
fn whole(published: &Published, by: &By) -> Vec<Value> {
    WHOLE.into_iter().map(|(spot, _)| Value::published(published.reached(spot, by.clone()))).collect()
}

/// One row for each topic: who came to its first question, and who came to its ends. Someone who came to two ends of a
/// topic counts at both.
fn topics(source: &Source) -> Table {
    let mut table = Table::new("topics", &["reached", "ends", "silent"]);
    for dialog in source.content.dialogs.keys().filter(|dialog| *dialog != COMMON) {
        let Some(first) = first_stop(source.content, dialog) else { continue };
        let nodes = stops(source.content, dialog);
        let ends = nodes.iter().filter(|id| is_end(source.content, id)).map(|id| reached(source.now, id, &By::Whole));
        let quiet =
            nodes.iter().filter(|id| !is_end(source.content, id)).map(|id| standing(source.now, id, &By::Whole));
        let values =
            vec![Value::published(reached(source.now, &first, &By::Whole)), Value::sum(ends), Value::sum(quiet)];
        table.row(Label::Topic(dialog.clone()), values);
    }
    by_size(&mut table);
    table
}

/// The questions, explanations and ends of a topic in its own order; then those that it does not have any more.
fn funnel(source: &Source, dialog: &str, locale: Option<&str>) -> Table {
    let by = locale.map_or(By::Whole, |tag| By::Locale(tag.to_owned()));
    let mut table = Table::new("funnel", &["reached", "share", "standing"]);
    let mut nodes = stops(source.content, dialog);
    let known: BTreeSet<NodeId> = nodes.iter().cloned().collect();
    let counted = source.now.figures.keys().filter_map(|(cell, _)| match &cell.spot {
        Spot::Node(id) if id.dialog == dialog && !known.contains(id) => Some(id.clone()),
        _ => None,
    });
    nodes.extend(counted.collect::<BTreeSet<_>>());
    let first = nodes.first().and_then(|id| reached(source.now, id, &by));
    for id in nodes {
        let count = reached(source.now, &id, &by);
        let stands = Value::published(standing(source.now, &id, &by));
        table.row(Label::Node(id), vec![Value::published(count), Value::share(count, first), stands]);
    }
    table
}

fn reached(published: &Published, id: &NodeId, by: &By) -> Option<u64> {
    published.reached(Spot::Node(id.clone()), by.clone())
}

fn standing(published: &Published, id: &NodeId, by: &By) -> Option<u64> {
    published.standing(Spot::Node(id.clone()), by.clone())
}

fn is_end(content: &Content, id: &NodeId) -> bool {
    content.node(id).is_some_and(|node| matches!(node.kind, Kind::Outcome { .. }))
}

/// The locales that the bot speaks, and those that it spoke.
fn languages(source: &Source) -> Table {
    let counted = source.now.figures.keys().filter_map(|(cell, _)| match &cell.by {
        By::Locale(tag) if cell.spot == Spot::Conversation => Some(tag),
        _ => None,
    });
    let mut tags: Vec<&String> = source.locales.iter().chain(counted).collect();
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(*tag));
    let mut table = Table::new("languages", &["conversations", "results", "handovers", "missed"]);
    for tag in tags {
        let by = By::Locale(tag.clone());
        let missed = Value::published(source.now.reached(Spot::Missed, by.clone()));
        table.row(Label::Locale(tag.clone()), whole(source.now, &by).into_iter().chain([missed]).collect());
    }
    by_size(&mut table);
    table
}

/// The Länder that have a number of their own, the largest first; then the sum of the others.
fn laender(source: &Source) -> Table {
    let mut table = Table::new("laender", &["results", "handovers"]);
    let (mut own, mut joined) = (Vec::new(), [false; 2]);
    for land in Land::ALL.into_iter().map(Some).chain([None]) {
        let values = whole(source.now, &By::Land(land)).split_off(1);
        for (joined, value) in joined.iter_mut().zip(&values) {
            *joined |= value.withholds();
        }
        own.push((Label::Land(land), values));
    }
    for (label, values) in own.into_iter().filter(|(_, values)| values.iter().any(|value| !value.withholds())) {
        table.row(label, values);
    }
    by_size(&mut table);
    let others = [Spot::Result, Spot::Handover].into_iter().zip(joined).map(|(spot, joined)| {
        let sum = || Value::published(source.now.other_laender(spot, Measure::Reached));
        if joined { sum() } else { Value::Nothing }
    });
    table.row(Label::OtherLaender, others.collect());
    table
}

fn entries(source: &Source) -> Table {
    let mut table = Table::new("entries", &["conversations", "results", "handovers"]);
    for entrance in [Entrance::Direct, Entrance::Link, Entrance::Workshop] {
        table.row(Label::Entry(entrance), whole(source.now, &By::Entry(entrance)));
    }
    table
}

/// What people thought of results; no rows where all of it is withheld. Who said two things of two results counts twice.
fn feedback(source: &Source) -> Table {
    let mut table = Table::new("feedback", &["conversations"]);
    let counts = Opinion::ALL.map(|(opinion, _)| (opinion, source.now.reached(Spot::Result, By::Feedback(opinion))));
    if counts.iter().any(|(_, count)| count.is_some()) {
        for (opinion, count) in counts {
            table.row(Label::Opinion(opinion), vec![Value::published(count)]);
        }
    }
    table
}

/// The topics of whose results something was said that is not withheld: how many were helped, how many were not.
fn opinions(source: &Source) -> Table {
    let mut table = Table::new("opinions", &["helped", "unhelped"]);
    for dialog in source.content.dialogs.keys() {
        let said: Vec<_> = results(source, dialog).iter().map(|id| said(source.now, id)).collect();
        let helped = Value::sum(said.iter().map(|said| said[0]));
        let values = vec![helped, Value::sum(said.iter().flat_map(|said| said[1..].iter().copied()))];
        if values.iter().any(|value| value.drawn().is_some()) {
            table.row(Label::Topic(dialog.clone()), values);
        }
    }
    by_size(&mut table);
    table
}

/// The results of which something was said that is not withheld: topic by topic, in their order.
fn reasons(source: &Source) -> Table {
    let mut table = Table::new("reasons", &["helped", "too-hard", "wrong", "gap", "other"]);
    for id in source.content.dialogs.keys().flat_map(|dialog| results(source, dialog)) {
        let said = said(source.now, &id);
        if said.iter().any(Option::is_some) {
            table.row(Label::Node(id), said.into_iter().map(Value::published).collect());
        }
    }
    table
}

fn results(source: &Source, dialog: &str) -> Vec<NodeId> {
    stops(source.content, dialog).into_iter().filter(|id| is_result(source.content, id)).collect()
}

/// What was published of the opinions on a result, in their order.
fn said(published: &Published, id: &NodeId) -> [Option<u64>; 5] {
    Opinion::ALL.map(|(opinion, _)| published.reached(Spot::Node(id.clone()), By::Feedback(opinion)))
}

/// The largest first; what is withheld comes last, in the order in which it stood.
fn by_size(table: &mut Table) {
    let size = |row: &Row| row.values.first().and_then(Value::drawn);
    table.rows.sort_by_key(|row| std::cmp::Reverse(size(row)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::load::{Files, load};
    use crate::dialog::tally::Cell;
    use crate::statistics::Figure;

    const DIALOG: &str = "sources = [\"§ 1 A\"]\nreviewed = 2026-11-23\nstart = \"first\"\n\
        [node.first]\nkind = \"choice\"\noptions = [{ id = \"a\", next = \"rule\" }, { id = \"b\", next = \"end\" }]\n\
        [node.rule]\nkind = \"decide\"\nrule = \"klagefrist\"\ncases.over = \"told\"\ncases.running = \"end\"\n\
        [node.told]\nkind = \"info\"\nnext = \"end\"\n\
        [node.end]\nkind = \"outcome\"\nrefer = [\"a\"]\n";

    fn content() -> Content {
        let files: Files = [("dialogs/x.toml".to_owned(), DIALOG.to_owned())].into();
        load(&files, &[]).content
    }

    fn figure(shown: Option<u64>) -> Figure {
        Figure { shown, low: 0, high: None }
    }

    fn published(numbers: &[(Spot, By, Measure, Option<u64>)]) -> Published {
        let number = |(spot, by, measure, shown): &(Spot, By, Measure, Option<u64>)| {
            ((Cell { spot: spot.clone(), by: by.clone() }, *measure), figure(*shown))
        };
        Published { figures: numbers.iter().map(number).collect(), ..Published::default() }
    }

    fn rows(view: &View, now: &Published, before: Option<&Published>) -> Vec<(String, Vec<Value>)> {
        let content = content();
        let locales = ["de".to_owned(), "en".to_owned()];
        let source = Source { now, before, trend: &[], content: &content, locales: &locales };
        let rows = view.tables(&source).swap_remove(0).rows;
        rows.into_iter().map(|row| (row.label.id(), row.values)).collect()
    }

    fn node(name: &str) -> Spot {
        Spot::Node(NodeId::new("x", name))
    }

    #[test]
    fn a_period_stands_beside_the_one_before() {
        use Measure::Reached;
        let now = published(&[
            (Spot::Conversation, By::Whole, Reached, Some(20)),
            (Spot::Result, By::Whole, Reached, Some(5)),
        ]);
        let before = published(&[(Spot::Conversation, By::Whole, Reached, Some(35))]);
        let found = rows(&View::Overview, &now, Some(&before));
        assert_eq!(found[0].1, [Value::Number(20), Value::Number(35), Value::Change(-15)]);
        assert_eq!(found[1].1, [Value::Number(5), Value::Withheld, Value::Nothing], "nothing is worked out");
        assert_eq!(found[2].1, [Value::Withheld, Value::Withheld, Value::Nothing]);
        assert_eq!(rows(&View::Overview, &now, None)[0].1[1..], [Value::Nothing, Value::Nothing], "the first period");
    }

    #[test]
    fn a_topic_is_told_from_its_start_each_way_to_its_end() {
        use Measure::{Reached, Standing};
        let now = published(&[
            (node("first"), By::Whole, Reached, Some(40)),
            (node("first"), By::Whole, Standing, None),
            (node("end"), By::Whole, Reached, Some(30)),
            (node("end"), By::Whole, Standing, Some(30)),
            (node("of-last-year"), By::Whole, Reached, Some(5)),
            (node("first"), By::Locale("en".to_owned()), Reached, Some(10)),
        ]);
        let topic = |locale| View::Topic { dialog: "x".to_owned(), locale };
        let found = rows(&topic(None), &now, None);
        let names: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(
            names,
            ["x/first", "x/told", "x/end", "x/of-last-year"],
            "rules say nothing, what is gone comes last"
        );
        assert_eq!(found[0].1, [Value::Number(40), Value::Percent(100), Value::Withheld]);
        assert_eq!(found[1].1, [Value::Withheld, Value::Nothing, Value::Withheld]);
        assert_eq!(found[2].1, [Value::Number(30), Value::Percent(75), Value::Number(30)]);
        assert_eq!(rows(&topic(Some("en".to_owned())), &now, None)[0].1[0], Value::Number(10), "one locale alone");
        assert_eq!(
            rows(&View::Topics, &now, None),
            [("x".to_owned(), vec![Value::Number(40), Value::Number(30), Value::Withheld])],
            "the topic in one row"
        );
    }

    #[test]
    fn laender_without_a_number_stand_together() {
        use Measure::Reached;
        let by = |land| By::Land(Some(land));
        let mut now = published(&[
            (Spot::Result, by(Land::SN), Reached, Some(10)),
            (Spot::Result, by(Land::NW), Reached, Some(25)),
            (Spot::Handover, by(Land::NW), Reached, None),
        ]);
        now.joined.insert((Spot::Result, Reached), figure(Some(15)));
        let found = rows(&View::Laender, &now, None);
        let expected = [
            ("NW", vec![Value::Number(25), Value::Withheld]),
            ("SN", vec![Value::Number(10), Value::Withheld]),
            ("other", vec![Value::Number(15), Value::Withheld]),
        ];
        assert_eq!(found, expected.map(|(id, values)| (id.to_owned(), values)), "the largest first, the others last");
    }

    #[test]
    fn languages_are_those_of_the_bot_and_those_it_spoke() {
        use Measure::Reached;
        let by = |tag: &str| By::Locale(tag.to_owned());
        let now = published(&[
            (Spot::Conversation, by("en"), Reached, Some(10)),
            (Spot::Conversation, by("xx"), Reached, Some(5)),
        ]);
        let names: Vec<String> = rows(&View::Languages, &now, None).into_iter().map(|(id, _)| id).collect();
        assert_eq!(names, ["en", "xx", "de"], "what is withheld comes last");
    }

    #[test]
    fn without_an_answer_there_is_no_feedback_to_show() {
        assert_eq!(rows(&View::Feedback, &Published::default(), None), []);
        let helped = (Spot::Result, By::Feedback(Opinion::Helped), Measure::Reached, Some(5));
        let found = rows(&View::Feedback, &published(&[helped]), None);
        assert_eq!(found.len(), 5, "each opinion has its row");
        assert_eq!(found[0], ("helped".to_owned(), vec![Value::Number(5)]));
    }
}
