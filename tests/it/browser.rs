//! The chat page in a real browser as wide as a phone: three people go from START to their office by what they see.
//!
//! Invariant: labels and texts are looked for as the person's own locale writes them; no id, no data of a button.

//! With `LOTSE_SCREENSHOTS=docs/screenshots` the pictures of the documentation are taken anew.

use std::path::Path;

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, date};
use lotse::files;
use lotse::l10n::L10n;
use serde_json::{Value, json};

use crate::chromium::{ENTER, Window};
use crate::harness::Bot;

/// How someone presses.
#[derive(Clone, Copy, PartialEq)]
enum Hand {
    Finger,
    Keyboard,
}

/// Someone with a phone.
struct Person {
    window: Window,
    l10n: L10n,
    locale: &'static str,
    hand: Hand,
}

#[tokio::test]
async fn a_german_person_goes_from_start_to_the_office() {
    from_start_to_the_office("de", Hand::Finger, "ltr").await;
}

#[tokio::test]
async fn an_english_person_goes_from_start_to_the_office_by_keyboard_alone() {
    from_start_to_the_office("en", Hand::Keyboard, "ltr").await;
}

#[tokio::test]
async fn an_arabic_person_goes_from_start_to_the_office_from_right_to_left() {
    from_start_to_the_office("ar", Hand::Finger, "rtl").await;
}

#[tokio::test]
async fn typed_words_find_topics_and_danger_finds_the_card_on_a_small_screen() {
    for (locale, words, danger) in [
        ("de", "Chef zahlt keinen Lohn", "er hat mich geschlagen"),
        ("en", "my holiday pay", "they locked us in"),
        ("ar", "راتبي ناقص", "المدير يضربني"),
    ] {
        let bot = Bot::start().await;
        let l10n = L10n::load(&files::built_in()).0;
        let person = Person { window: Window::open().await, l10n, locale, hand: Hand::Finger };
        person.window.goto(&format!("{}/?lang={locale}", bot.address())).await;
        person.press("START").await;
        person.sees("language-ask").await;
        let (language, _) = person.own(date(2026, 11, 20));
        person.press(&language).await;
        person.choose("menu-what", Some("job-ends")).await;
        person.choose("kuendigung-what", Some("paper")).await;
        person.write(words).await;
        person.sees("found-page").await;
        person.shows("search").await;
        person.press(&person.words("button-continue", None)).await;
        person.sees("kuendigung-received").await;
        person.write("20.11.2026").await;
        person.sees("common-land").await;
        person.shows("taken").await;
        person.write(danger).await;
        person.sees("note-danger").await;
        person.shows("danger").await;
    }
}

async fn from_start_to_the_office(locale: &'static str, hand: Hand, direction: &str) {
    let bot = Bot::start().await;
    let person = Person { window: Window::open().await, l10n: L10n::load(&files::built_in()).0, locale, hand };
    person.window.goto(&format!("{}/?lang={locale}", bot.address())).await;
    person.sees("bot-description").await;
    person.press("START").await;
    person.sees("language-ask").await;
    person.shows("start").await;
    let (language, day) = person.own(date(2026, 11, 20));
    person.press(&language).await;
    person.sees("menu-what").await;
    person.shows("menu").await;
    person.choose("menu-what", Some("job-ends")).await;
    person.sees("kuendigung-what").await;
    person.shows("question").await;
    person.choose("kuendigung-what", Some("paper")).await;
    person.sees("kuendigung-received").await;
    person.shows("date").await;
    person.press(&day).await;
    person.sees("common-land").await;
    person.shows("place").await;
    person.write("01067").await;
    person.sees("common-title").await;
    person.choose("common-title", Some("other")).await;
    person.sees("kuendigung-service").await;
    person.choose("kuendigung-service", Some("under-2")).await;
    person.sees("kuendigung-special").await;
    person.choose("button-nothing", None).await;
    person.sees("head-more").await;
    person.shows("result").await;
    person.reads("head-more").await;
    person.shows("why").await;
    person.copies("kuendigung-claim-text").await;
    person.objects().await;
    person.choose("button-handover", None).await;
    person.choose("common-status", Some("third")).await;
    person.press("Deutsch").await;
    for of_the_office in ["Könneritzstraße 3, 01067 Dresden", "+49 351"] {
        person.window.see(of_the_office).await;
    }
    assert_eq!(person.direction().await, direction, "the direction of the bubble in {locale}");
    person.reads("head-result").await;
    person.shows("office").await;
    person.choose("button-emergency", None).await;
    person.sees("notfall-now").await;
    person.reads("head-result").await;
    person.shows("emergency").await;
    person.kept_to_itself(bot.address()).await;
    bot.quiet().await;
}

impl Person {
    /// What a message says to this person, without markup.
    fn words(&self, id: &str, attribute: Option<&str>) -> String {
        let said = self.l10n.say(self.locale, id, attribute, &FluentArgs::new());
        let text = said.unwrap_or_else(|| panic!("{id} in {}", self.locale)).text;
        text.replace("<b>", "").replace("</b>", "")
    }

    /// The name of the person's language, and how a button writes a day.
    fn own(&self, day: Date) -> (String, String) {
        let locale = self.l10n.locale(self.locale).expect("the person's locale");
        (locale.state.name.clone(), locale.formats.button(day))
    }

    /// Waits until the first line of a message stands in the chat.
    async fn sees(&self, id: &str) {
        self.window.see(self.words(id, None).lines().next().expect("a line")).await;
    }

    /// Scrolls to the newest message that holds the first line of another.
    async fn reads(&self, id: &str) {
        self.window.scroll_to(".message", self.words(id, None).lines().next().expect("a line")).await;
    }

    /// Asks for a text to copy, below a result.
    async fn copies(&self, id: &str) {
        self.choose(id, Some("button")).await;
        self.sees("copy-hint").await;
        self.reads("head-copy").await;
        self.shows("copy").await;
    }

    /// Says that the result did not help, and why; it goes on from there to a person who can.
    async fn objects(&self) {
        self.choose("button-unhelped", None).await;
        self.sees("feedback-why").await;
        self.shows("feedback").await;
        self.choose("button-wrong", None).await;
        self.sees("feedback-wrong").await;
        self.shows("feedback-thanks").await;
    }

    /// Presses an answer of a question, or a button that all dialogs share.
    async fn choose(&self, id: &str, option: Option<&str>) {
        self.press(&self.words(id, option)).await;
    }

    async fn press(&self, label: &str) {
        let button = self.window.button(label).await;
        match self.hand {
            Hand::Finger => self.window.tap(&button).await,
            Hand::Keyboard => {
                self.window.tab_to(&button).await;
                self.window.keys(&[ENTER]).await;
            }
        }
    }

    async fn write(&self, text: &str) {
        let field = self.window.find("textarea").await;
        match self.hand {
            Hand::Finger => self.window.type_into(&field, &format!("{text}{ENTER}")).await,
            Hand::Keyboard => {
                self.window.tab_to(&field).await;
                for key in text.chars().chain([ENTER]) {
                    self.window.keys(&[key]).await;
                }
            }
        }
    }

    /// The direction that the newest bubble found for itself.
    async fn direction(&self) -> String {
        let script = "return getComputedStyle([...document.querySelectorAll('.text')].at(-1)).direction";
        self.window.read(script, json!([])).await.as_str().expect("a direction").to_owned()
    }

    /// Holds what the phone shows to what a small screen and a screen reader need, and keeps a picture where asked to.
    async fn shows(&self, name: &str) {
        let wide = self.window.read(WIDE, json!([])).await;
        assert_eq!(wide, json!([]), "wider than the phone or than its button at {name} in {}", self.locale);
        for key in self.window.list("return [...document.querySelectorAll('.message:last-child .key')]").await {
            let (role, label) = self.window.spoken(&key).await;
            assert!(["button", "link"].contains(&role.as_str()), "{label:?} is a {role} at {name} in {}", self.locale);
            assert!(!label.trim().is_empty(), "a button without a name at {name} in {}", self.locale);
        }
        if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
            let file = Path::new(&folder).join(format!("{}-{name}.png", self.locale));
            std::fs::write(file, self.window.screenshot().await).expect("writing a picture");
        }
    }

    /// The browser had nothing to complain of and asked no other machine for anything.
    async fn kept_to_itself(&self, address: &str) {
        let console = self.window.log("browser").await;
        assert_eq!(console, Vec::<Value>::new(), "the browser's console in {}", self.locale);
        let network = self.window.log("performance").await;
        let asked: Vec<String> = network.iter().filter_map(requested).collect();
        assert!(asked.iter().any(|url| url.starts_with(address)), "the network log names the page itself: {asked:?}");
        let foreign = asked.iter().find(|url| !url.starts_with(address) && !url.starts_with("data:"));
        assert_eq!(foreign, None, "a request to another host in {}", self.locale);
    }
}

/// Lists what is wider than the phone, or holds more than it shows.
const WIDE: &str = "
    const root = document.documentElement;
    const cut = (node) => node.scrollWidth > node.clientWidth + 1;
    const over = (node) => {
        const { left, right, height } = node.getBoundingClientRect();
        return left < -0.5 || right > root.clientWidth + 0.5 || height < 43.5;
    };
    return [root, document.querySelector('.log')].filter(cut).map((node) => node.className || 'page')
        .concat([...document.querySelectorAll('.key')].filter((key) => cut(key) || over(key)).map((key) => key.innerText))
        .concat([...document.querySelectorAll('.bubble')].filter(cut).map((bubble) => bubble.innerText));
";

/// The address of a request in a line of Chromium's performance log.
fn requested(line: &Value) -> Option<String> {
    let event: Value = serde_json::from_str(line["message"].as_str()?).ok()?;
    let url = event["message"]["params"]["request"]["url"].as_str()?;
    (event["message"]["method"] == "Network.requestWillBeSent").then(|| url.to_owned())
}
