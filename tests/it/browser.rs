//! The chat page in a real browser as wide as a phone: three people go from START to their office by what they see.
//!
//! Invariant: labels and texts are looked for as the person's own locale writes them; no id, no data of a button.

use fluent_bundle::FluentArgs;
use jiff::civil::date;
use lotse::files;
use lotse::l10n::L10n;
use serde_json::json;

use crate::chromium::{ENTER, PHONE, SHIFT, TAB, Window};
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

async fn from_start_to_the_office(locale: &'static str, hand: Hand, direction: &str) {
    let bot = Bot::start().await;
    // The language buttons come from the bot's own profile; the person's phone speaks the language too.
    let person = Person { window: Window::open().await, l10n: L10n::load(&files::built_in()).0, locale, hand };
    let window = &person.window;
    window.goto(&format!("{}/?lang={locale}", bot.address())).await;
    window.see(&person.words("bot-description", None)).await;
    person.press("START").await;
    person.reached("start", "language-ask", None).await;
    let language = person.l10n.locale(locale).expect("the locale").state.name.clone();
    person.press(&language).await;
    person.reached("menu", "menu-what", None).await;
    person.choose("menu-what", "job-ends").await;
    person.reached("question", "kuendigung-what", None).await;
    person.choose("kuendigung-what", "paper").await;
    person.reached("date", "kuendigung-received", None).await;
    let day = person.l10n.locale(locale).expect("the locale").formats.button(date(2026, 11, 20));
    person.press(&day).await;
    person.reached("place", "common-land", None).await;
    person.write("01067").await;
    person.reached("special", "kuendigung-special", None).await;
    person.choose("button-nothing", "").await;
    person.reached("why", "kuendigung-running", Some("why")).await;
    person.reached("result", "head-result", None).await;
    person.choose("button-handover", "").await;
    person.choose("common-status", "third").await;
    person.choose("common-where", "germany").await;
    person.reached("language", "common-language", None).await;
    person.press("Deutsch").await;
    window.see("Könneritzstraße 3").await;
    window.see("+49 351").await;
    person.reached("office", "beratung-office", None).await;
    let computed = window.read("return getComputedStyle([...document.querySelectorAll('.text')].at(-1)).direction", json!([]));
    assert_eq!(computed.await, direction, "the direction of the bubble in {locale}");
    person.choose("button-emergency", "").await;
    person.reached("emergency", "notfall-now", None).await;
    person.kept_to_itself(bot.address()).await;
    bot.quiet().await;
}

impl Person {
    fn words(&self, id: &str, attribute: Option<&str>) -> String {
        let said = self.l10n.say(self.locale, id, attribute, &FluentArgs::new());
        said.unwrap_or_else(|| panic!("{id} in {}", self.locale)).text
    }

    /// Presses the answer of a question; without one, the button that every dialog shares.
    async fn choose(&self, id: &str, option: &str) {
        let label = self.words(id, Some(option).filter(|option| !option.is_empty()));
        self.press(&label).await;
    }

    async fn press(&self, label: &str) {
        let button = self.window.button(label).await;
        match self.hand {
            Hand::Finger => self.window.tap(&button).await,
            Hand::Keyboard => {
                self.focus(label).await;
                self.window.keys(&[ENTER]).await;
            }
        }
    }
}
