//! The drawn letters: each picture is what its words draw today, and comes with the question in the person's language.
//!
//! After words or `script/letters.html` changed, `script/letters` draws them anew.

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use lotse::dialog::load::load;
use lotse::dialog::model::{Kind, NodeId};
use lotse::files;
use lotse::l10n::{L10n, tags};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::chromium::Window;
use crate::harness::{Bot, Person};

/// The words to look for, by the option that each leads to.
const WORDS: [(&str, &str); 6] = [
    ("dismissal", "Kündigung"),
    ("immediate", "fristlos"),
    ("warning", "Abmahnung"),
    ("agreement", "Aufhebungsvertrag"),
    ("probation", "Probezeit"),
    ("payslip", "Brutto"),
];
/// The points of a picture: a phone shows it whole, and the words stay legible on 360 of its own.
const SIDES: (u32, u32) = (1080, 1500);
/// The most bytes of a picture, for people who pay for each.
const BYTES: usize = 60_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn picture(locale: &str) -> Vec<u8> {
    let path = root().join(format!("dialogs/data/letters/{locale}.png"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}; run script/letters", path.display()))
}

fn say(l10n: &L10n, locale: &str, attribute: Option<&str>) -> String {
    l10n.say(locale, "brief-which", attribute, &FluentArgs::new()).expect("the words of the question").text
}

/// The page that the template draws in a locale, filled as script/letters fills it.
fn page(l10n: &L10n, locale: &str) -> String {
    let template = std::fs::read_to_string(root().join("script/letters.html")).expect("the template");
    let direction = if l10n.locale(locale).expect("the locale").is_rtl() { "rtl" } else { "ltr" };
    let mut page = template.replace("{lang}", locale).replace("{dir}", direction);
    for (option, _) in WORDS {
        let label = say(l10n, locale, Some(option)).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let label = label.trim_start_matches(|char: char| char.is_ascii_digit() || " .".contains(char));
        assert!(page.contains(&format!("{{{option}}}")), "the template has a place for `{option}`");
        page = page.replace(&format!("{{{option}}}"), label);
    }
    page
}

#[test]
fn each_picture_is_what_its_words_draw_today() {
    let files = files::built_in();
    let l10n = L10n::load(&files).0;
    for locale in tags(&files) {
        let file = picture(locale);
        assert!(file.len() < BYTES, "{locale}: {} bytes", file.len());
        let decoder = png::Decoder::new(Cursor::new(&file)).read_info().expect("a PNG file");
        let info = decoder.info();
        assert_eq!((info.width, info.height), SIDES, "{locale}");
        let source = info.uncompressed_latin1_text.iter().find(|text| text.keyword == "Source");
        let today =
            Sha256::digest(page(&l10n, locale)).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        assert_eq!(
            source.map(|text| &*text.text),
            Some(&*today),
            "{locale}: run script/letters and look at the picture"
        );
    }
}

#[test]
fn the_question_names_every_word_that_the_picture_shows() {
    let files = files::built_in();
    let (l10n, content) = (L10n::load(&files).0, load(&files, &tags(&files)).content);
    let node = content.node(&NodeId::new("brief", "which")).expect("the question");
    let Kind::Choice { options } = &node.kind else { panic!("it is a choice") };
    let shown: Vec<&str> = options.iter().map(|option| option.id.as_str()).take(WORDS.len()).collect();
    assert_eq!(shown, WORDS.map(|(option, _)| option), "the buttons stand in the order of the picture");
    for locale in tags(&files) {
        let question = say(&l10n, locale, None);
        for (number, (option, word)) in (1..).zip(WORDS) {
            let label = say(&l10n, locale, Some(option));
            assert!(question.contains(word), "{locale}: `{word}` in the text, for those who see no picture");
            assert!(label.contains(word) && label.starts_with(&format!("{number} ")), "{locale}: {label}");
        }
    }
}

#[test]
fn a_content_folder_brings_its_pictures_too() {
    let (own, built_in) = (files::folder(root()).expect("the folder"), files::built_in());
    let pictures = |files: &lotse::dialog::load::Files| {
        files
            .iter()
            .filter(|(path, _)| path.contains("/letters/"))
            .map(|(a, b)| (a.clone(), b.clone()))
            .collect::<Vec<_>>()
    };
    assert!(pictures(&own).len() >= 3, "one for each language");
    assert_eq!(pictures(&own), pictures(&built_in));
    let content = load(&own, &tags(&own)).content;
    assert_eq!(content.pictures.find("letters", "ar"), Some(&picture("ar")[..]), "byte for byte");
    assert_eq!(content.pictures.find("letters", "xx"), Some(&picture("en")[..]), "English for a language without one");
}

/// What the bot's messages in the chat are, oldest first.
fn chat(bot: &Bot, person: &Person) -> Vec<Shown> {
    let has_buttons =
        |message: &Value| message["reply_markup"]["inline_keyboard"].as_array().is_some_and(|rows| !rows.is_empty());
    let shown = |message: &Value| match message["photo"].as_array().and_then(|sizes| sizes.last()) {
        Some(size) => {
            Shown::Picture(drawn(&bot.telegram.file(size["file_id"].as_str().expect("an id")).expect("its bytes")))
        }
        None if has_buttons(message) => Shown::Buttons,
        None => Shown::Words,
    };
    person.messages().iter().filter(|message| message["from"]["is_bot"] == true).map(shown).collect()
}

/// The locale of a drawn picture, byte for byte.
fn drawn(bytes: &[u8]) -> Option<&'static str> {
    ["de", "en", "ar"].into_iter().find(|locale| picture(locale) == bytes)
}

#[derive(Debug, PartialEq)]
enum Shown {
    /// Words without buttons.
    Words,
    /// Words with buttons below them.
    Buttons,
    /// The picture of a locale; `None` for any other.
    Picture(Option<&'static str>),
}

#[tokio::test]
async fn the_picture_comes_with_the_question_and_the_result_stands_below_it() {
    let bot = Bot::start().await;
    for (locale, three_weeks) in [("de", "drei Wochen"), ("en", "three weeks"), ("ar", "ثلاثة أسابيع")] {
        let person = bot.person(locale);
        person.send("/start").await;
        person.press(&format!("L:{locale}")).await;
        person.press("o:menu/what:info").await;
        person.press("o:menu/info:letter").await;
        let drawn = || Shown::Picture(Some(locale));
        assert_eq!(chat(&bot, &person), [Shown::Buttons, drawn()], "{locale}: the question, then its picture");
        person.press("o:brief/which:dismissal").await;
        let result = [Shown::Words, drawn(), Shown::Buttons, Shown::Buttons];
        assert_eq!(chat(&bot, &person), result, "{locale}: the question keeps no buttons, the result stands below");
        assert!(person.texts().join("\n").contains(three_weeks), "{locale}: {:#?}", person.texts());
        person.press("b:brief/which").await;
        let again = [Shown::Words, drawn(), Shown::Buttons, Shown::Buttons, Shown::Buttons, drawn()];
        assert_eq!(chat(&bot, &person), again, "{locale}: asked anew, shown anew");
        person.press("o:brief/which:none").await;
        person.send("/delete").await;
        let (message, data) =
            person.button("e").filter(|(_, data)| data == "e").expect("the question whether to erase");
        person.press_data(message, &data).await;
        bot.quiet().await;
        assert_eq!(chat(&bot, &person), [], "{locale}: no picture is left");
    }
    bot.quiet().await;
}

#[tokio::test]
async fn a_question_behind_a_picture_stands_below_it() {
    let mut bot = Bot::stopped().await;
    bot.go_with(|ctx| {
        let content = Arc::get_mut(&mut ctx.content).expect("nobody else has it yet");
        let menu = content.dialogs.get_mut("menu").expect("the menu");
        menu.nodes.get_mut("info").expect("a page of it").picture = Some("letters".to_owned());
    })
    .await;
    let person = bot.person("de");
    person.send("/start").await;
    person.press("L:de").await;
    person.press("o:menu/what:info").await;
    person.press("o:menu/info:rights").await;
    assert_eq!(chat(&bot, &person), [Shown::Words, Shown::Picture(Some("de")), Shown::Buttons]);
    assert!(person.button("rechte/where").is_some(), "{:#?}", person.texts());
    bot.quiet().await;
}

#[tokio::test]
async fn a_phone_shows_the_picture_whole_and_a_tap_on_its_word_leads_on() {
    let l10n = L10n::load(&files::built_in()).0;
    let window = Window::open().await;
    for locale in ["de", "en", "ar"] {
        let bot = Bot::start().await;
        let label = |id: &str, option: &str| {
            l10n.say(locale, id, Some(option), &FluentArgs::new()).expect("the words of a button").text
        };
        window.goto(&format!("{}/?lang={locale}", bot.address())).await;
        window.tap(&window.button("START").await).await;
        window.tap(&window.button(&l10n.locale(locale).expect("the locale").state.name).await).await;
        window.tap(&window.button(&label("menu-what", "info")).await).await;
        window.tap(&window.button(&label("menu-info", "letter")).await).await;
        window.until(THERE, json!([]), "the picture").await;
        bot.quiet().await;
        let question = say(&l10n, locale, None);
        window.scroll_to(".message", question.lines().next().expect("a line")).await;
        shows(&window, locale, "letters-question").await;
        window.read("document.querySelector('.message img').scrollIntoView({ block: 'center' })", json!([])).await;
        shows(&window, locale, "letters").await;
        let wide =
            window.read("return document.querySelector('.message img').getBoundingClientRect().width", json!([]));
        assert!(wide.await.as_f64().expect("a width") <= 360.0, "{locale}: wider than the phone");
        window.tap(&window.button(&label("brief-which", "agreement")).await).await;
        window.see("Auflösungsvertrag").await;
        window.scroll_to(".message", "Ich nehme das Papier mit").await;
        shows(&window, locale, "letters-result").await;
        bot.quiet().await;
    }
}

/// Whether the picture is loaded, at its full width.
const THERE: &str = "const picture = [...document.querySelectorAll('.message img')].at(-1);
    return Boolean(picture?.complete && picture.naturalWidth === 1080)";

/// Takes a picture of what the phone shows, where asked to.
async fn shows(window: &Window, locale: &str, name: &str) {
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
        let file = Path::new(&folder).join(format!("{locale}-{name}.png"));
        std::fs::write(file, window.screenshot().await).expect("writing a picture");
    }
}
