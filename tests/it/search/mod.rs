//! Typed words: the topics they find, danger, and what was understood; cards for other chats.

mod chat;
mod danger;
mod inline;

use fluent_bundle::FluentArgs;
use lotse::dialog::topics::topics;
use lotse::l10n::OFFERED;
use lotse::l10n::search::{keywords_id, split};

use crate::walker::{LOCALES, world};

/// How many of the sixty sentences must find a right topic among the three that are offered.
const FOUND: usize = 54;
/// The most sentences that mean no topic and are offered one all the same.
const SPURIOUS: usize = 3;

/// A row of `sentences.tsv`.
pub struct Row {
    pub kind: &'static str,
    pub tag: &'static str,
    pub words: &'static str,
    /// The topics of which one is right.
    pub right: Vec<&'static str>,
    pub why: &'static str,
}

/// The rows of a kind.
pub fn rows(kind: &str) -> Vec<Row> {
    let lines = include_str!("sentences.tsv").lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [kind, tag, words, right, why] = fields[..] else { panic!("five columns: {line}") };
        Row { kind, tag, words, right: right.split(',').filter(|topic| !topic.is_empty()).collect(), why }
    };
    lines.map(row).filter(|row| row.kind == kind).collect()
}

/// The entries of a list of a locale.
pub fn entries(tag: &str, id: &str) -> Vec<String> {
    let locale = world().l10n.locale(tag).expect("a locale");
    let list = locale.say(id, None, &FluentArgs::new()).unwrap_or_default();
    split(&list).into_iter().map(str::to_owned).collect()
}

/// Where the first right topic stands among those that are offered, from 1.
fn rank(row: &Row) -> Option<usize> {
    let found = world().l10n.search().topics(row.words, row.tag, OFFERED);
    found.iter().position(|topic| row.right.contains(&topic.as_str())).map(|at| at + 1)
}

#[test]
fn of_sixty_sentences_nearly_all_find_their_topic_among_the_first_three() {
    let rows = rows("topic");
    assert_eq!(rows.len(), 60, "the table");
    let ranks: Vec<(Option<usize>, String)> = rows
        .iter()
        .map(|row| (rank(row), format!("{}: {} ({}; {})", row.tag, row.words, row.right.join(", "), row.why)))
        .collect();
    for (rank, sentence) in &ranks {
        println!("{}\t{sentence}", rank.map_or("-".to_owned(), |rank| rank.to_string()));
    }
    let missed: Vec<&String> = ranks.iter().filter(|(rank, _)| rank.is_none()).map(|(_, sentence)| sentence).collect();
    assert!(60 - missed.len() >= FOUND, "{} are missed: {missed:#?}", missed.len());
}

#[test]
fn a_figure_of_speech_finds_its_topic_and_small_talk_finds_none() {
    for row in rows("harmless").iter().filter(|row| !row.right.is_empty()) {
        assert!(rank(row).is_some(), "{}: {}", row.words, row.why);
    }
    let found = |row: &Row| world().l10n.search().topics(row.words, row.tag, OFFERED);
    let spurious: Vec<String> =
        rows("none").iter().filter(|row| !found(row).is_empty()).map(|row| row.words.to_owned()).collect();
    assert!(spurious.len() <= SPURIOUS, "offered a topic: {spurious:?}");
}

#[test]
fn every_topic_of_the_menu_has_a_long_list_in_every_locale_and_each_entry_finds_it() {
    let mut unfound = Vec::new();
    for tag in LOCALES {
        for topic in topics(&world().content) {
            let list = entries(tag, &keywords_id(&topic.dialog));
            assert!(list.len() >= 15, "{tag} {}: {} entries", topic.dialog, list.len());
            for entry in list {
                let found = world().l10n.search().topics(&entry, tag, OFFERED);
                if !found.contains(&topic.dialog) {
                    unfound.push(format!("{tag} {}: {entry} finds {found:?}", topic.dialog));
                }
            }
        }
    }
    assert!(unfound.is_empty(), "{} entries do not find their topic:\n{}", unfound.len(), unfound.join("\n"));
}

#[test]
fn people_mix_languages_and_are_found_all_the_same() {
    let table = [
        ("ar", "Kündigung", "kuendigung", "the German word alone"),
        ("ar", "عندي Krankenkasse problem", "krankenversicherung", "three languages"),
        ("en", "urlaub", "urlaub", "a German word"),
        ("de", "salary", "lohn", "an English word"),
        ("de", "راتب", "lohn", "Arabic"),
        ("en", "ratebi", "lohn", "Arabizi"),
        ("de", "Krankenversicherungskarte", "krankenversicherung", "a long German word"),
        ("de", "URLAUBSTAGE!!!", "urlaub", "a plural, cried out"),
    ];
    for (tag, words, topic, why) in table {
        let found = world().l10n.search().topics(words, tag, OFFERED);
        assert!(found.iter().any(|found| found == topic), "{words}: {why}: {found:?}");
    }
    for words in ["so", "x", "ab", "?!", "", "😀", "ok"] {
        assert_eq!(world().l10n.search().topics(words, "de", OFFERED), Vec::<String>::new(), "{words:?} says nothing");
    }
}
