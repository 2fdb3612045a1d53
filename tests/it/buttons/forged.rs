//! Buttons that the bot never made.

use lotse::simulator::Call;

use super::{at_the_day, at_the_menu, at_the_result, buttons, kept, said, trouble};
use crate::harness::Bot;

#[tokio::test]
async fn forged_buttons_are_answered_and_break_nothing() {
    let bot = Bot::start().await;
    let real: Vec<(i32, String)> = buttons(&at_the_day(&bot).await)
        .into_iter()
        .chain(buttons(&at_the_result(&bot).await))
        .step_by(3)
        .chain(buttons(&at_the_menu(&bot).await).into_iter().take(4))
        .collect();
    for (place, (_, data)) in real.iter().enumerate() {
        let person = at_the_menu(&bot).await;
        let (message, _) = person.button("job-ends").expect("the menu");
        for forged in forgeries(data, place) {
            bot.telegram.press(person.id, message, &forged);
        }
        bot.quiet().await;
        assert!(!said(&person).is_empty() && !said(&person).iter().any(|text| trouble(text)), "from {data}");
        kept(&bot, &person).await;
    }
}

#[tokio::test]
async fn data_that_no_button_has_is_answered_one_by_one() {
    let bot = Bot::start().await;
    let person = at_the_menu(&bot).await;
    let (message, _) = person.button("job-ends").expect("the menu");
    let random: String = (0..64_u8).map(|place| char::from(33 + (place.wrapping_mul(97) ^ 0x2D) % 94)).collect();
    let table = [
        (random.as_str(), "64 characters by chance"),
        ("", "nothing"),
        ("+", "the mark alone"),
        ("o:kuendigung/never:yes:de:0", "a node that is not there (any more)"),
        ("o:kuendigung/what:never:de:0", "an option that is not there"),
        ("o:kuendigung/what:paper:xx:0", "a locale that is not there"),
        ("o:kuendigung/what:paper:de:fffffff", "a day that is not there"),
        ("a:kuendigung/received:2026-02-31:de:0", "a date that the calendar does not have"),
        ("a:kuendigung/received:9999-12-31:de:0", "a date far ahead"),
        ("a:kuendigung/received:-9999-01-01:de:0", "a date far back"),
        ("m:lohn/hours:99999999999999999999:de:0", "a number too large"),
        ("l:kuendigung/ask-land:XX:de:0", "a Land that is not there"),
        ("x:common/land::de:0", "a shared question by itself"),
        ("o:common/status:third:de:0", "an answer to a shared question by itself"),
        ("b:kuendigung/running", "back to an end that was not reached"),
        ("b:kuendigung/deadline", "back to what asks nothing"),
        ("r:kuendigung/what", "more days of no day"),
        ("p:common", "a dialog that does not begin"),
        ("L:tlh", "a language that is not there"),
        ("o:menu/what:job-ends:de:0", "an old version of a real one"),
        ("d:kuendigung/special::de:0", "ready before anything was asked"),
    ];
    for (data, why) in table {
        let before = bot.telegram.journal().len();
        person.press_data(message, data).await;
        let spoke = |call: &Call| ["sendMessage", "editMessageText"].contains(&call.method.as_str());
        assert!(bot.telegram.journal()[before..].iter().any(spoke), "answered: {why}");
        assert!(!trouble(&person.last()), "{why}: {}", person.last());
    }
    bot.quiet().await;
}

/// Every character of some data changed in three ways, cut off at each place, and doubled.
fn forgeries(data: &str, seed: usize) -> Vec<String> {
    let mut forged = vec![String::new(), format!("+{data}"), format!("++{data}"), data.repeat(2), "z".repeat(64)];
    for (place, char) in data.char_indices() {
        let (before, after) = (&data[..place], &data[place + char.len_utf8()..]);
        let strange = ['\u{0}', 'ß', '\u{202E}', '9', '/', 'A'][(place + seed) % 6];
        for other in [':', char::from((char as u8) ^ 1), strange] {
            forged.push(format!("{before}{other}{after}"));
        }
        forged.push(before.to_owned());
    }
    forged
}
