//! Whole conversations with the real bot.

use crate::harness::Bot;

#[tokio::test]
async fn from_start_to_the_office_in_three_languages() {
    let bot = Bot::start().await;
    let table = [
        ("de", "L:de", "Freitag, 11. Dezember 2026", "Könneritzstraße 3"),
        ("en", "L:en", "Friday, 11 December 2026", "Könneritzstraße 3"),
        ("ar", "L:ar", "الجمعة، 11 ديسمبر 2026", "Könneritzstraße 3"),
    ];
    for (language, locale, day, street) in table {
        let person = bot.person(language);
        person.send("/start").await;
        person.press(locale).await;
        person.press("job-ends").await;
        person.press("paper").await;
        person.send("20.11.2026").await;
        person.send("01067").await;
        person.press("n:kuendigung/special").await;
        let texts = person.texts().join("\n");
        assert!(texts.contains(day), "the day to act by, in {language}: {texts}");
        person.press("+x:kuendigung/running").await;
        person.press("third").await;
        person.press("germany").await;
        person.press("Deutsch").await;
        let texts = person.texts().join("\n");
        assert!(texts.contains(street), "the office of Saxony, in {language}: {texts}");
    }
    bot.quiet().await;
}
