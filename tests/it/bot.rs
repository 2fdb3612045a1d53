//! Whole conversations with the real bot.

use lotse::check::transcript::Play;
use lotse::dialog::load::load;
use lotse::files;
use lotse::l10n::{L10n, tags};
use lotse::simulator::Fault;

use crate::harness::{Bot, TODAY};

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
        person.press("o:kuendigung/ask-title:other").await;
        person.press("o:kuendigung/service:under-2").await;
        person.press("n:kuendigung/special").await;
        let texts = person.texts().join("\n");
        assert!(texts.contains(day), "the day to act by, in {language}: {texts}");
        person.press("+x:kuendigung/running").await;
        person.press("third").await;
        person.press("Deutsch").await;
        let texts = person.texts().join("\n");
        assert!(texts.contains(street), "the office of Saxony, in {language}: {texts}");
    }
    bot.quiet().await;
}

#[test]
fn a_text_that_a_locale_lacks_is_said_in_german_with_a_line_that_says_so() {
    let mut files = files::built_in();
    files.remove("locales/en/kuendigung.ftl");
    let content = load(&files, &tags(&files)).content;
    let (l10n, _) = L10n::load(&files);
    let play = Play::begin(&content, "kuendigung", TODAY).expect("the dialog");
    let said = |tag| l10n.render(&content, &play.prompt, tag).messages.remove(0).text.as_str().to_owned();
    assert!(said("en").contains("This text is not available in your language yet."), "{}", said("en"));
    assert!(said("en").contains("<b>drei Wochen</b>"), "the words are there, in German: {}", said("en"));
    assert!(!said("ar").contains("drei Wochen"), "another locale has its own: {}", said("ar"));
}

#[tokio::test]
async fn the_profile_is_written_once_in_every_language_and_its_trouble_delays_nobody() {
    let mut bot = Bot::stopped().await;
    let set = |bot: &Bot, method: &str| {
        bot.telegram.journal().iter().filter(|call| call.ok && call.method.eq_ignore_ascii_case(method)).count()
    };
    bot.telegram.fail_on("setMyName", Fault::TooManyRequests { chat: None, retry_after: 1, times: 1 });
    let person = bot.person("de");
    bot.go().await;
    person.send("/start").await;
    assert!(person.button("L:de").is_some(), "answered while the profile has to wait");
    let methods = ["setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"];
    let written = |bot: &Bot| methods.map(|method| set(bot, method));
    let languages = 4; // the default and de, en, ar; the commands come last
    bot.telegram.until(|_| set(&bot, "getMyCommands") == languages && set(&bot, "setMyCommands") >= 3).await;
    bot.stop().await;
    let before = written(&bot);
    let [name, texts @ ..] = before;
    assert!(name >= 1 && texts.iter().all(|count| *count >= 3), "one name; other words in each language: {before:?}");
    bot.go().await;
    bot.telegram.until(|_| set(&bot, "getMyCommands") == 2 * languages).await;
    bot.stop().await;
    assert_eq!(written(&bot), before, "nothing differs, nothing is written");
}

#[tokio::test]
async fn a_result_offers_texts_to_copy_and_tells_whether_it_still_holds() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person.press("job-ends").await;
    person.press("o:kuendigung/what:message").await;
    let before = person.messages().len();
    person.press("v:kuendigung/").await;
    let copied = person.messages().pop().expect("a message");
    assert!(copied["text"].as_str().is_some_and(|text| text.contains("Text zum Kopieren")), "{copied}");
    let entities = copied["entities"].as_array().expect("what a tap copies");
    assert!(entities.iter().any(|entity| entity["type"] == "pre"), "{copied}");
    assert_eq!(person.messages().len(), before + 1, "the result stands as it was");
    person.press("j:kuendigung/").await;
    assert!(person.texts().join("\n").contains("Noch einmal geprüft"), "{:#?}", person.texts());
    bot.quiet().await;
}
