//! What people take with them, saved and opened from the chat page by a browser: the contact, the calendar, the card.
//!
//! Invariant: what is opened is what the real bot sent; nothing is made for the test.

use fluent_bundle::FluentArgs;
use lotse::files;
use lotse::l10n::L10n;
use serde_json::{Value, json};

use crate::chat_page::{downloaded, is_sound, picture, saves_into};
use crate::chromium::Window;
use crate::harness::{Bot, Person};

/// Someone who was dismissed, at the result, with their chat on a phone.
async fn dismissed(bot: &Bot, locale: &str) -> (Person, Window) {
    let person = bot.person(locale);
    person.send("/start").await;
    for label in [&format!("L:{locale}"), "job-ends", "paper"] {
        person.press(label).await;
    }
    person.send("20.11.2026").await;
    person.send("24103").await;
    for label in ["o:kuendigung/ask-title:work", "o:kuendigung/service:under-2", "n:kuendigung/special"] {
        person.press(label).await;
    }
    bot.quiet().await;
    let window = Window::open().await;
    window.goto(bot.address()).await;
    (person, window)
}

/// What the newest message with a field holds there.
fn newest(person: &Person, field: &str) -> Value {
    let found = person.messages().into_iter().rev().find(|message| !message[field].is_null());
    found.unwrap_or_else(|| panic!("a {field} in the chat"))[field].take()
}

#[tokio::test]
async fn the_contact_and_the_calendar_are_saved_as_they_were_sent() {
    for locale in ["de", "ar"] {
        let bot = Bot::start().await;
        let (person, window) = dismissed(&bot, locale).await;
        let folder = tempfile::tempdir().expect("a folder");
        saves_into(&window, folder.path()).await;
        let l10n = L10n::load(&files::built_in()).0;
        let calendar = l10n.say(locale, "button-calendar", None, &FluentArgs::new()).expect("a label").text;
        person.press(&calendar).await;
        for label in ["+x:kuendigung/running", "third", "Deutsch", "C:fi-sh-kiel:"] {
            person.press(label).await;
        }
        bot.quiet().await;
        let contact = "return document.querySelector('a[download$=\".vcf\"]')";
        window.until(contact, json!([]), "the contact").await;
        window.scroll_to(".message", "Save contact").await;
        is_sound(&window, &format!("take-{locale}")).await;
        for (file, sent) in [
            (
                "Faire Integration Schleswig-Holstein.vcf",
                newest(&person, "contact")["vcard"].as_str().expect("a card").to_owned(),
            ),
            ("termin.ics", {
                let id = newest(&person, "document")["file_id"].take();
                let bytes = bot.telegram.file(id.as_str().expect("an id")).expect("kept");
                String::from_utf8(bytes).expect("a calendar is text")
            }),
        ] {
            window.tap(&window.find(&format!("a[download='{file}']")).await).await;
            assert_eq!(downloaded(&folder.path().join(file)).await, sent, "{file} in {locale}");
        }
    }
}

#[tokio::test]
async fn the_card_opens_in_the_browser_and_goes_onto_paper() {
    for (locale, direction) in [("de", "ltr"), ("ar", "rtl")] {
        let bot = Bot::start().await;
        let (person, window) = dismissed(&bot, locale).await;
        person.press("K:kuendigung").await;
        for tick in [":0:1", ":2:1", ":m"] {
            person.press(tick).await;
        }
        bot.quiet().await;
        let document = newest(&person, "document");
        assert_eq!(document["file_name"], "notizen.html");
        let id = document["file_id"].as_str().expect("an id");
        window
            .until(
                "return document.querySelector('a[href=\"/chat/file/' + arguments[0] + '\"]')",
                json!([id]),
                "the card",
            )
            .await;
        window.goto(&format!("{}/chat/file/{id}", bot.address())).await;
        let seen = window.read("const { body, documentElement: root } = document;
            return [getComputedStyle(body).direction, root.scrollWidth <= root.clientWidth, body.innerText.length > 50]", json!([]));
        assert_eq!(
            seen.await,
            json!([direction, true, true]),
            "its direction, as wide as the phone, and something to read"
        );
        picture(&window, &format!("card-{locale}")).await;
        let paper = window.print().await;
        let pages = paper.windows(11).filter(|part| *part == b"/Type /Page").count();
        assert!(paper.starts_with(b"%PDF-") && pages > 0, "a PDF of pages");
    }
}

#[tokio::test]
async fn a_topic_that_is_asked_for_inline_is_posted_and_its_link_opens_the_bot_there() {
    for (locale, word) in [("de", "Lohn"), ("ar", "راتب")] {
        let bot = Bot::start().await;
        let (person, window) = dismissed(&bot, locale).await;
        let before = person.texts().len();
        window.type_into(&window.find("textarea").await, &format!("@lotse_test_bot {word}")).await;
        window.until("return document.querySelector('.list button small')", json!([]), "topics").await;
        is_sound(&window, &format!("topics-{locale}")).await;
        window.tap(&window.find(".list button:has(small)").await).await;
        window.see("via @lotse_test_bot").await;
        let posted = person.messages().pop().expect("the card");
        assert_eq!(person.texts().len(), before + 1, "the bot says nothing to it: {:#?}", person.texts());
        let link = &posted["reply_markup"]["inline_keyboard"][0][0];
        assert!(
            link["url"].as_str().is_some_and(|url| url.starts_with("https://t.me/lotse_test_bot?start=")),
            "{link}"
        );
        window.tap(&window.find(".message:last-child a.key").await).await;
        let answered = bot.telegram.until(|telegram| telegram.messages(person.id).len() > before + 2);
        tokio::time::timeout(std::time::Duration::from_mins(1), answered).await.expect("an answer to the link");
        bot.quiet().await;
        assert!(person.texts().len() > before + 2, "the bot answers its own link: {:#?}", person.texts());
    }
}
