//! What people take with them on the chat page, as wide as a small phone, in every language.

use std::path::Path;

use fluent_bundle::FluentArgs;
use serde_json::json;

use crate::chromium::Window;
use crate::harness::Bot;
use crate::walker::{LOCALES, world};

/// Says a message without markup, up to its first line break.
fn words(locale: &str, id: &str, attribute: Option<&str>) -> String {
    let said = world().l10n.say(locale, id, attribute, &FluentArgs::new()).expect("words").text;
    said.replace("<b>", "").replace("</b>", "").lines().next().expect("a line").to_owned()
}

async fn press(window: &Window, locale: &str, id: &str, attribute: Option<&str>) {
    window.tap(&window.button(&words(locale, id, attribute)).await).await;
}

/// Waits for a message, scrolls to its beginning and keeps a picture where asked to.
async fn shows(window: &Window, locale: &str, id: &str, name: &str) {
    let line = words(locale, id, None);
    window.see(&line).await;
    window.scroll_to(if id.contains("button") { "button" } else { ".message" }, &line).await;
    let wide = window.read("return document.documentElement.scrollWidth", json!([])).await;
    assert!(wide.as_u64().is_some_and(|wide| wide <= 360), "{name} in {locale} is {wide} wide");
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
        let picture = window.screenshot().await;
        std::fs::write(Path::new(&folder).join(format!("{locale}-take-{name}.png")), picture)
            .expect("writing a picture");
    }
}

#[tokio::test]
async fn the_pages_are_read_and_pressed_on_a_phone() {
    for locale in LOCALES {
        let bot = Bot::start().await;
        let window = Window::open().await;
        window.goto(&format!("{}/?lang={locale}", bot.address())).await;
        window.tap(&window.button("START").await).await;
        let own = world().l10n.locale(locale).expect("a locale").state.name.clone();
        window.tap(&window.button(&own).await).await;
        for (id, option) in [("menu-what", "wage"), ("lohn-trouble", "closed")] {
            press(&window, locale, id, Some(option)).await;
        }
        press(&window, locale, "button-unknown", None).await;
        window.see(&words(locale, "head-more", None)).await;
        shows(&window, locale, "take-button-card", "buttons").await;

        press(&window, locale, "take-button-card", None).await;
        shows(&window, locale, "take-card-ask", "card").await;
        for number in ["☐ 1", "☐ 4"] {
            let begins = format!(
                "[...document.querySelectorAll('button')].filter(button => button.textContent.startsWith('{number} '))"
            );
            window.until(&format!("return {begins}.length > 0"), json!([]), number).await;
            window.tap(&window.list(&format!("return {begins}")).await[0]).await;
            window.see(&number.replace('☐', "☑")).await;
        }
        press(&window, locale, "take-button-make", None).await;
        shows(&window, locale, "take-made", "made").await;
        window.see("notizen.html").await;

        press(&window, locale, "take-button-phrases", None).await;
        shows(&window, locale, "take-phrases", "phrases").await;
        shows(&window, locale, "take-mail", "mail").await;

        press(&window, locale, "take-button-checklist", None).await;
        shows(&window, locale, "take-checklist", "checklist").await;
        press(&window, locale, "take-button-hours", None).await;
        shows(&window, locale, "take-hours", "hours").await;
        window.see("stunden.html").await;
        bot.quiet().await;
    }
}
