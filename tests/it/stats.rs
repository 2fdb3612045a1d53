//! `/stats`: what is said of the public figures, before and after a week was published.

use lotse::dialog::tally::{By, Cell, Spot, Week};
use lotse::statistics::{Figure, Measure, Period, Published, Span};
use lotse::store::Store;

use crate::harness::Bot;

/// A week with these published numbers; `None`: a number that is withheld.
fn published(figures: &[(Spot, Option<u64>)]) -> Published {
    let figure = |(spot, shown): &(Spot, Option<u64>)| {
        let cell = Cell { spot: spot.clone(), by: By::Whole };
        ((cell, Measure::Reached), Figure { shown: *shown, low: 0, high: None })
    };
    Published { figures: figures.iter().map(figure).collect(), ..Published::default() }
}

async fn publish(bot: &Bot, week: &str, figures: &[(Spot, Option<u64>)]) {
    let store = Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database");
    let first: Week = week.parse().expect("a week");
    store.publish(Period { span: Span::Week, first }, &published(figures)).await.expect("publishing");
    store.close().await;
}

#[tokio::test]
async fn before_a_week_is_published_there_are_no_numbers() {
    let bot = Bot::start().await;
    let table =
        [("de", "Es gibt noch keine Zahlen."), ("en", "There are no numbers yet."), ("ar", "لا توجد أرقام بعد.")];
    for (language, expected) in table {
        let person = bot.person(language);
        person.send("/stats").await;
        assert!(person.last().contains(expected), "{language}, before a language was chosen: {}", person.last());
    }
}

#[tokio::test]
async fn the_newest_week_is_said_in_three_lines_with_its_days() {
    let bot = Bot::start().await;
    let figures = |conversations| {
        [(Spot::Conversation, Some(conversations)), (Spot::Result, Some(1235)), (Spot::Handover, Some(20))]
    };
    publish(&bot, "2026-W45", &figures(5)).await;
    publish(&bot, "2026-W46", &figures(40)).await;
    let table = [
        ("de", "Woche vom 09.11.2026 bis 15.11.2026", ["Gespräche: etwa 40", "etwa 1.235", "etwa 20"]),
        ("en", "Week from 9 Nov 2026 to 15 Nov 2026", ["Conversations: about 40", "about 1,235", "about 20"]),
        ("ar", "2026", ["المحادثات: نحو \u{2068}40", "نحو \u{2068}1,235", "نحو \u{2068}20"]),
    ];
    for (language, week, lines) in table {
        let person = bot.person(language);
        person.send("/stats").await;
        let said = person.last();
        assert!(said.starts_with("Lotse") || said.starts_with("\u{200f}Lotse"), "no topic in the first line: {said}");
        for expected in [week].iter().chain(&lines) {
            assert!(said.contains(expected), "{expected} in {language}: {said}");
        }
    }
}

#[tokio::test]
async fn a_withheld_number_looks_like_a_small_one() {
    let bot = Bot::start().await;
    // That of the handovers is small and has no row at all.
    publish(&bot, "2026-W46", &[(Spot::Conversation, Some(10)), (Spot::Result, None)]).await;
    let table = [
        ("de", "etwa 10", "weniger als 5 oder nicht genannt"),
        ("en", "about 10", "fewer than 5, or not told"),
        ("ar", "\u{2068}10", "أقل من 5 أو غير معلن"),
    ];
    for (language, number, withheld) in table {
        let person = bot.person(language);
        person.send("/stats").await;
        let said = person.last();
        assert!(said.contains(number), "the number that is told, in {language}: {said}");
        assert_eq!(said.matches(withheld).count(), 2, "both in the same words, in {language}: {said}");
    }
}

#[tokio::test]
async fn a_topic_goes_on_behind_the_figures() {
    let bot = Bot::start().await;
    let person = bot.person("en");
    person.send("/start").await;
    person.press("L:en").await;
    person.press("job-ends").await;
    let question = person.last();
    person.send("/stats").await;
    assert!(person.last().contains("There are no numbers yet."), "{}", person.last());
    person.press("Go on with my questions").await;
    assert_eq!(person.last(), question);
}
