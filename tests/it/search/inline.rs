//! Inline mode: `@bot Lohn` in any chat.

use lotse::dialog::topics::topics;
use lotse::papers::link;
use lotse::simulator::{Call, Fault};
use serde_json::Value;

use crate::binary::session;
use crate::harness::Bot;
use crate::walker::world;

/// The answer to what someone asks inline.
async fn asked(bot: &Bot, language: &str, words: &str) -> Call {
    let person = bot.person(language);
    let before = bot.telegram.journal().len();
    bot.telegram.ask_inline(person.id, words);
    bot.quiet().await;
    let mut calls = bot.telegram.journal().split_off(before).into_iter();
    let answer = calls.find(|call| call.method == "answerInlineQuery").expect("an answer");
    assert!(session(bot, person.id).await.is_none(), "no session begins");
    answer
}

fn results(call: &Call) -> Vec<Value> {
    call.params["results"].as_array().cloned().expect("results")
}

#[tokio::test]
async fn words_offer_cards_of_topics_in_the_language_of_the_phone_with_a_link_that_opens_them() {
    let bot = Bot::start().await;
    let table = [
        ("de", "Lohn", "lohn", "Kein Lohn", "Kurze Fragen"),
        ("en", "pregnant", "schwanger", "Pregnant", "Short questions"),
        ("ar", "إجازة", "urlaub", "الإجازة", "أسئلة قصيرة"),
        ("tlh", "Lohn", "lohn", "No wage", "Short questions"),
    ];
    for (language, words, topic, title, line) in table {
        let call = asked(&bot, language, words).await;
        assert!(call.ok && call.params["is_personal"] == true, "{words}: {call:?}");
        let card = &results(&call)[0];
        assert_eq!((card["type"].as_str(), card["id"].as_str()), (Some("article"), Some(topic)), "{words}");
        let says = |field: &str, part: &str| card[field].as_str().is_some_and(|text| text.contains(part));
        assert!(says("title", title) && says("description", line), "{card}");
        let url = card["reply_markup"]["inline_keyboard"][0][0]["url"].as_str().expect("a button with the link");
        assert!(
            card["input_message_content"]["message_text"].as_str().is_some_and(|text| text.contains(url)),
            "{card}"
        );
        let entry = link::decode(url.split_once("start=").expect("a payload").1).expect("a link of ours");
        let tag = world().l10n.guess(Some(language));
        assert_eq!((entry.dialog.as_deref(), entry.locale.as_deref()), (Some(topic), Some(tag)));
    }
}

#[tokio::test]
async fn without_words_the_menu_comes_in_its_order_and_small_talk_finds_nothing() {
    let bot = Bot::start().await;
    let ids = |call: &Call| -> Vec<String> {
        results(call).iter().filter_map(|card| card["id"].as_str().map(str::to_owned)).collect()
    };
    let menu: Vec<String> = topics(&world().content).into_iter().take(10).map(|topic| topic.dialog).collect();
    assert_eq!(ids(&asked(&bot, "de", "").await), menu);
    assert_eq!(ids(&asked(&bot, "de", "  ").await), menu, "spaces");
    assert_eq!(ids(&asked(&bot, "de", "xyzzy").await), Vec::<String>::new());
    assert!(
        ids(&asked(&bot, "de", "Lohn Urlaub Vertrag krank Unfall Pause Praktikum Miete Visum Asyl Anwalt").await).len()
            <= 10
    );
}

#[tokio::test]
async fn a_card_that_was_posted_goes_when_the_chat_is_emptied() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    bot.telegram.ask_inline(person.id, "Lohn");
    bot.quiet().await;
    bot.telegram.choose_inline(person.id, "lohn");
    bot.quiet().await;
    person.send("/delete").await;
    person.press("Ja, Chat leeren").await;
    assert_eq!(person.texts(), Vec::<String>::new());
}

#[tokio::test]
async fn a_posted_card_is_left_alone_and_a_failure_is_not_told() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    bot.telegram.ask_inline(person.id, "Lohn");
    bot.quiet().await;
    assert_ne!(bot.telegram.choose_inline(person.id, "lohn"), 0, "posted");
    bot.quiet().await;
    assert_eq!(person.texts().len(), 1, "the card stays, and nothing is said to it: {:#?}", person.texts());
    bot.telegram.fail_on("answerInlineQuery", Fault::ServerError { times: 1 });
    bot.telegram.ask_inline(person.id, "Urlaub");
    bot.quiet().await;
    assert_eq!(person.texts().len(), 1, "no line about it: {:#?}", person.texts());
}
