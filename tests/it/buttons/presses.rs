//! Presses in old messages, in other topics, twice, back and forth.

use lotse::dialog::model::NodeId;
use lotse::dialog::session::Answer;

use super::{answers, at_special, at_the_day, at_the_menu, at_the_result, buttons, kept, said};
use crate::harness::Bot;

/// Forgets everything, as time does, while the chat keeps its messages.
pub async fn expire(bot: &mut Bot) {
    bot.stop().await;
    for file in ["lotse.db", "lotse.db-wal", "lotse.db-shm"] {
        // Those beside the database are gone already when it was closed.
        let _ = std::fs::remove_file(bot.folder.path().join(file));
    }
    bot.go().await;
}

#[tokio::test]
async fn a_press_of_yesterday_is_the_first_answer_and_only_what_stands_before_it_is_asked() {
    let mut bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    person.send("20.11.2026").await;
    let (message, land) = person.button("l:kuendigung/ask-land:SN").expect("the question for the Land");
    expire(&mut bot).await;
    person.press_data(message, &land).await;
    assert_eq!(kept(&bot, &person).await.locale.as_deref(), Some("de"), "the button's language, not the phone's");
    assert!(person.button("o:kuendigung/what:paper").is_some(), "asked before it: {:#?}", person.texts());
    person.press("paper").await;
    person.send("20.11.2026").await;
    assert!(person.button("o:kuendigung/ask-title").is_some(), "the Land is not asked again: {:#?}", person.texts());
}

#[tokio::test]
async fn a_result_of_yesterday_still_leads_to_the_office() {
    let mut bot = Bot::start().await;
    let person = at_the_result(&bot).await;
    let before = said(&person);
    expire(&mut bot).await;
    person.press("+x:kuendigung/running").await;
    assert_eq!(kept(&bot, &person).await.locale.as_deref(), Some("de"));
    assert!(person.last().contains('?'), "a question of the way to the office: {}", person.last());
    assert_eq!(said(&person)[..before.len()], before, "the result stands as it was");
}

#[tokio::test]
async fn a_press_in_a_message_of_another_topic_goes_on_there_and_keeps_what_was_answered() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    let (message, day) = person.button("a:kuendigung/received:2026-11-20").expect("the days");
    person.send("/menu").await;
    person.press("wage").await;
    person.press("o:lohn/").await;
    let wage = kept(&bot, &person).await;
    person.press_data(message, &day).await;
    assert!(person.button("l:kuendigung/ask-land:SN").is_some(), "the question behind it: {:#?}", person.texts());
    let after = kept(&bot, &person).await;
    for (question, answer) in wage.answers().filter(|(question, _)| question.dialog != "menu") {
        assert_eq!(after.answer(question), Some(answer), "{question} is still answered");
    }
}

#[tokio::test]
async fn a_press_on_a_branch_that_was_not_taken_says_so() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    person.press("wage").await;
    person.press("o:lohn/trouble:deducted").await;
    let (message, tax) = person.button("o:lohn/deduction:tax").expect("what was deducted");
    person.press("b:lohn/trouble").await;
    person.press("o:lohn/trouble:cash").await;
    person.press_data(message, &tax).await;
    let said = person.texts();
    assert!(said.iter().any(|text| text.contains("Diese Frage gibt es so nicht mehr")), "{said:#?}");
}

#[tokio::test]
async fn two_phones_and_double_taps_give_one_answer_each() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let (message, data) = person.button("job-ends").expect("the menu");
    for _ in 0..3 {
        bot.telegram.press(person.id, message, &data);
    }
    bot.quiet().await;
    assert_eq!(answers(&bot, &person).await.len(), 1);
    assert_eq!(said(&person).len(), 1, "one message: {:#?}", person.texts());
    // The other phone still shows the menu, and presses something else there.
    let (paper, first) = person.button("paper").expect("the question");
    bot.telegram.press(person.id, paper, &first);
    bot.telegram.press(person.id, message, &data.replace("job-ends", "wage"));
    bot.quiet().await;
    let kept = kept(&bot, &person).await;
    assert_eq!(kept.answer(&NodeId::new("menu", "what")), Some(&Answer::Option("wage".to_owned())), "the later one");
    assert_eq!(kept.answer(&NodeId::new("kuendigung", "what")), Some(&Answer::Option("paper".to_owned())));
    assert!(person.button("lohn/").is_some(), "{:#?}", person.texts());
}

#[tokio::test]
async fn no_button_of_a_result_takes_its_words_away() {
    let bot = Bot::start().await;
    let person = at_the_result(&bot).await;
    let result: Vec<String> = said(&person).into_iter().rev().take(2).collect();
    let last = buttons(&person).last().expect("its buttons").0;
    let own: Vec<String> = buttons(&person).into_iter().filter(|(id, _)| *id == last).map(|(_, data)| data).collect();
    assert!(own.len() >= 3, "on, back, menu, emergency: {own:?}");
    for data in own {
        person.press_data(last, &data).await;
        for text in &result {
            assert!(said(&person).contains(text), "after {data}: {:#?}", person.texts());
        }
    }
}

#[tokio::test]
async fn back_shows_each_question_again_and_forgets_its_answer_alone() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    person.send("20.11.2026").await;
    person.send("01067").await;
    let way = [
        ("b:kuendigung/ask-land", "common/land"),
        ("b:kuendigung/received", "kuendigung/received"),
        ("b:kuendigung/what", "kuendigung/what"),
    ];
    let mut known = answers(&bot, &person).await;
    for (back, question) in way {
        person.press(back).await;
        known.retain(|answer| !answer.starts_with(question));
        assert_eq!(answers(&bot, &person).await, known, "without {question}");
    }
    person.press("b:menu/what").await;
    assert!(person.button("job-ends").is_some(), "the menu: {:#?}", person.texts());
    assert!(answers(&bot, &person).await.is_empty());
}

#[tokio::test]
async fn a_tick_says_on_or_off_however_often_it_is_pressed() {
    let bot = Bot::start().await;
    let person = at_the_day(&bot).await;
    person.send("20.11.2026").await;
    at_special(&person).await;
    let (message, on) = person.button("t:kuendigung/special:pregnant").expect("a tick");
    let ticked = || async { answers(&bot, &person).await.iter().any(|answer| answer.contains("pregnant")) };
    for _ in 0..2 {
        person.press_data(message, &on).await;
        assert!(ticked().await, "it is on");
        assert!(person.button("u:kuendigung/special:pregnant").is_some(), "its button takes it off");
    }
    let off = on.replacen('t', "u", 1);
    for _ in 0..2 {
        person.press_data(message, &off).await;
        assert!(!ticked().await, "it is off");
    }
    assert!(person.button("n:kuendigung/special").is_some(), "none of them is an answer");
}
