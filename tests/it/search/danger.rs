//! Words of danger: of every language, in every locale, at every question.

use lotse::dialog::Now;
use lotse::dialog::prompt::{Body, Note};
use lotse::dialog::session::{Found, Input, Session};
use lotse::dialog::{Step, step};
use lotse::l10n::OFFERED;
use lotse::rules::Land;

use super::{Row, entries, rows};
use crate::harness::TODAY;
use crate::walker::{LOCALES, Walker, world};

/// What the bot makes of typed words.
pub fn typed(words: &str, tag: &str) -> Input {
    let search = world().l10n.search();
    let topics = search.topics(words, tag, OFFERED);
    Input::Found(Found { text: words.to_owned(), danger: search.is_danger(words), topics })
}

/// People at each kind of question, at an explanation and at a result.
fn places(tag: &str) -> Vec<(&'static str, Walker)> {
    let mut at = Walker::new(TODAY, tag);
    let mut places = vec![("the menu", at.clone())];
    at.presses("o:menu/what:job-ends");
    places.push(("a choice", at.clone()));
    at.presses("o:kuendigung/what:paper");
    places.push(("a day", at.clone()));
    at.presses("a:kuendigung/received");
    places.push(("a place", at.clone()));
    at.presses("l:kuendigung/ask-land:SN");
    at.presses("o:kuendigung/ask-title:other");
    at.presses("o:kuendigung/service:under-2");
    places.push(("ticks", at.clone()));
    at.presses("n:kuendigung/special");
    places.push(("a result", at));
    let mut wage = Walker::new(TODAY, tag);
    wage.presses("o:menu/what:wage");
    for answer in ["o:lohn/trouble:too-little", "a:lohn/month", "o:lohn/got:some"] {
        wage.presses(answer);
    }
    places.push(("an amount", wage));
    places
}

fn opens_the_card(walker: &Walker) -> bool {
    walker.prompt.notes == [Note::Danger]
        && walker.words().is_some_and(|words| words.node.to_string() == "notfall/now")
        && walker.reads().messages[0].text.as_str().contains("<b>110</b>")
}

#[test]
fn every_sentence_of_danger_opens_the_card_in_every_locale_at_every_question_and_the_way_leads_back() {
    for tag in LOCALES {
        let with_input = |row: Row| (typed(row.words, tag), row);
        let sentences: Vec<(Input, Row)> = rows("danger").into_iter().map(with_input).collect();
        assert!(sentences.len() >= 20, "the table");
        for (place, there) in places(tag) {
            for (input, row) in &sentences {
                let mut walker = there.clone();
                walker.does(input);
                assert!(opens_the_card(&walker), "{tag}, at {place}: {}: {}", row.words, row.why);
                walker.presses("c");
                assert_eq!(
                    walker.words().map(|words| &words.node),
                    there.words().map(|words| &words.node),
                    "{tag}: back at {place}"
                );
            }
        }
    }
}

#[test]
fn every_entry_of_every_list_of_danger_opens_the_card_in_every_locale() {
    let mut silent = Vec::new();
    for list in LOCALES {
        let entries = entries(list, "search-danger");
        assert!(entries.len() >= 50, "{list}: {} entries", entries.len());
        for entry in entries {
            let danger = world().l10n.search().is_danger(&entry);
            for tag in LOCALES {
                let mut walker = Walker::new(TODAY, tag);
                walker.does(&Input::Found(Found { text: entry.clone(), danger, topics: Vec::new() }));
                if !opens_the_card(&walker) {
                    silent.push(format!("{entry} ({list} in {tag})"));
                }
            }
        }
    }
    assert!(silent.is_empty(), "no card for: {silent:#?}");
}

#[test]
fn the_card_comes_before_a_language_is_chosen() {
    for row in rows("danger") {
        let now = Now { today: TODAY, minute: 0, hour: 0 };
        let Step { session, prompt } = step(&world().content, Session::new(0), &typed(row.words, row.tag), now);
        assert!(matches!(&prompt.body, Body::Outcome(outcome) if outcome.words.node.dialog == "notfall"));
        assert_eq!(session.and_then(|session| session.locale), None, "the language is still to be chosen");
    }
}

#[test]
fn sayings_games_and_small_talk_open_no_card() {
    for row in rows("harmless").iter().chain(&rows("none")) {
        assert!(!world().l10n.search().is_danger(row.words), "{}: {}", row.words, row.why);
    }
    for tag in LOCALES {
        for entry in entries(tag, "search-harmless") {
            assert!(!world().l10n.search().is_danger(&entry), "{tag}: {entry}");
        }
    }
}

#[test]
fn what_answers_a_question_is_no_danger() {
    let places = include_str!("../../../dialogs/data/plz.csv").lines().skip(1);
    let mut towns: Vec<&str> = places.filter_map(|line| line.split(',').nth(2)).collect();
    towns.sort_unstable();
    towns.dedup();
    assert!(towns.len() > 3000, "the towns: {}", towns.len());
    let dangerous = |words: &str| world().l10n.search().is_danger(words);
    let wrong: Vec<&str> = towns.into_iter().filter(|town| dangerous(town)).collect();
    assert_eq!(wrong, Vec::<&str>::new(), "towns");
    for tag in LOCALES {
        let locale = world().l10n.locale(tag).expect("a locale");
        for days in 0..366 {
            let day = locale.formats.long(TODAY.saturating_add(jiff::Span::new().days(days)));
            assert!(!dangerous(&day), "{day}");
        }
        for land in Land::ALL {
            assert!(!dangerous(&world().l10n.plain(tag, &format!("land-{}", land.code().to_lowercase()))));
        }
    }
    // The number of the police is an amount where one is asked for, and a cry for help elsewhere.
    let (_, mut wage) = self::places("de").pop().expect("at an amount");
    wage.does(&typed("110", "de"));
    assert!(!opens_the_card(&wage), "an amount");
    let mut menu = Walker::new(TODAY, "de");
    menu.does(&typed("110", "de"));
    assert!(opens_the_card(&menu), "a cry for help");
}
