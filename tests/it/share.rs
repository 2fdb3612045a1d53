//! `/share`: someone makes a link for a friend, who opens it.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::path::Path;

use lotse::dialog::button;
use lotse::dialog::model::MENU;
use lotse::dialog::prompt::{Body, Prompt};
use lotse::dialog::session::{Entry, Input};
use lotse::dialog::share::{self, Share};
use lotse::papers::{link, qr::Qr};
use lotse::simulator::Fault;
use serde_json::{Value, json};

use crate::binary::session;
use crate::chromium::{ENTER, Window};
use crate::harness::{Bot, Person};
use crate::walker::{fits, world};

/// Reads the QR code of a picture (PNG, eight bits a channel) with a library that did not make it.
fn read(file: &[u8]) -> String {
    let mut decoder = png::Decoder::new(Cursor::new(file)).read_info().expect("a PNG file");
    let mut bytes = vec![0; decoder.output_buffer_size().expect("a small picture")];
    let info = decoder.next_frame(&mut bytes).expect("a picture");
    let (width, height, channels) = (info.width as usize, info.height as usize, info.color_type.samples());
    let grey = |x, y| bytes[(y * width + x) * channels];
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    picture.detect_grids().first().expect("a QR code").decode().expect("it can be read").1
}

/// The files of the pictures in a chat, oldest first.
fn pictures(bot: &Bot, person: &Person) -> Vec<Vec<u8>> {
    let file = |message: &Value| bot.telegram.file(message["photo"].as_array()?.last()?["file_id"].as_str()?);
    person.messages().iter().filter_map(file).collect()
}

/// The link in the last line of a text.
fn link_of(text: &str) -> String {
    text.lines().last().unwrap_or_default().to_owned()
}

/// Someone in the middle of a topic in German.
async fn in_a_topic(bot: &Bot) -> Person {
    let person = bot.person("en");
    person.send("/start").await;
    person.press("L:de").await;
    person.press("wage").await;
    person
}

#[tokio::test]
async fn a_topic_is_shared_in_another_language_and_the_friend_opens_it() {
    let bot = Bot::start().await;
    let person = in_a_topic(&bot).await;
    let question = person.last();
    person.send("/share").await;
    person.press("العربية").await;
    assert!(person.last().contains("Welches Thema"), "in the language of who shares: {}", person.last());
    person.press("U:ar:kuendigung").await;
    bot.quiet().await;
    let texts = person.texts();
    let [.., shown, forward] = &texts[..] else { panic!("two messages: {texts:#?}") };
    let link = link_of(shown);
    assert!(link.starts_with("https://t.me/lotse_test_bot?start=1"), "{shown}");
    assert!(shown.contains("Hier ist der Link"), "{shown}");
    assert!(forward.contains("مجاناً") && link_of(forward) == link, "in the language of the friend: {forward}");
    let pictures = pictures(&bot, &person);
    assert_eq!(
        pictures.iter().map(|file| read(file)).collect::<Vec<_>>(),
        std::slice::from_ref(&link),
        "one picture with the link"
    );
    let calls = bot.telegram.journal();
    let photo = calls.iter().find(|call| call.method == "sendPhoto").expect("the picture was sent");
    assert_eq!(photo.params["disable_notification"], "true", "silent");

    let friend = bot.person("en");
    friend.send(&format!("/start {}", link.split_once("start=").expect("a payload").1)).await;
    assert!(friend.button("kuendigung/what").is_some(), "the topic at once: {:#?}", friend.texts());
    let opened = session(&bot, friend.id).await.expect("a session");
    assert_eq!((opened.locale.as_deref(), opened.land, opened.code), (Some("ar"), None, None));

    person.press("Weiter mit meinen Fragen").await;
    assert!(person.texts().contains(&question), "nothing has changed for who shares: {:#?}", person.texts());
    person.send("/delete").await;
    person.press("Ja, Chat leeren").await;
    assert_eq!(person.messages(), Vec::<serde_json::Value>::new(), "text and picture are wiped too");
}

#[tokio::test]
async fn whoever_has_not_begun_shares_the_whole_bot_and_begins_nothing() {
    let bot = Bot::start().await;
    let person = bot.person("de");
    person.send("/share").await;
    person.press("English").await;
    person.press("Alle Themen").await;
    bot.quiet().await;
    let link = link_of(&person.last());
    let payload = link.split_once("start=").expect("a payload").1;
    assert_eq!(link::decode(payload), Some(Entry { locale: Some("en".to_owned()), ..Entry::default() }));
    assert_eq!(session(&bot, person.id).await.expect("for /delete").locale, None, "their own language is still open");
    let friend = bot.person("de");
    friend.send(&format!("/start {payload}")).await;
    assert!(friend.last().contains("What has happened?"), "the menu in English: {}", friend.last());
}

#[tokio::test]
async fn when_the_picture_cannot_be_sent_the_link_and_the_text_stand() {
    let bot = Bot::start().await;
    let person = in_a_topic(&bot).await;
    person.send("/share").await;
    person.press("Deutsch").await;
    bot.telegram.fail_on("sendPhoto", Fault::ServerError { times: 1000 });
    person.press("U:de:lohn").await;
    bot.quiet().await;
    let texts = person.texts();
    let [.., shown, forward] = &texts[..] else { panic!("two messages: {texts:#?}") };
    assert!(link_of(shown).starts_with("https://t.me/") && link_of(shown) == link_of(forward), "{texts:#?}");
    assert!(pictures(&bot, &person).is_empty() && !texts.join("").contains("Code:"), "{texts:#?}");
    person.press("Weiter mit meinen Fragen").await;
    assert!(person.button("o:lohn/").is_some(), "and the questions go on: {:#?}", person.texts());
}

#[tokio::test]
async fn a_picture_is_tried_again_and_comes_once() {
    let bot = Bot::start().await;
    let person = in_a_topic(&bot).await;
    person.send("/share").await;
    person.press("Deutsch").await;
    bot.telegram.fail_on("sendPhoto", Fault::TooManyRequests { chat: None, retry_after: 1, times: 1 });
    person.press("U:de:lohn").await;
    bot.quiet().await;
    assert_eq!(pictures(&bot, &person).len(), 1);
}

#[tokio::test]
async fn a_camera_reads_the_picture_from_the_screen_of_who_shares() {
    for (locale, topic) in [("de", "Kein Lohn oder zu wenig Lohn"), ("en", "All topics"), ("ar", "كل المواضيع")]
    {
        let bot = Bot::start().await;
        let window = Window::open().await;
        window.goto(&format!("{}/?lang={locale}", bot.address())).await;
        window.tap(&window.button("START").await).await;
        let own = world().l10n.locale(locale).expect("a locale").state.name.clone();
        window.tap(&window.button(&own).await).await;
        window.see(&world().l10n.plain(locale, "button-emergency")).await;
        window.type_into(&window.find("textarea").await, &format!("/share{ENTER}")).await;
        window.see(world().l10n.plain(locale, "share-language").lines().next().expect("a line")).await;
        shows(&window, locale, "share-language").await;
        window.tap(&window.button("العربية").await).await;
        window.see(&world().l10n.plain(locale, "share-topic")).await;
        shows(&window, locale, "share-topic").await;
        window.tap(&window.button(topic).await).await;
        let there = "const picture = [...document.querySelectorAll('.message img')].at(-1);
            return Boolean(picture?.complete && picture.naturalWidth)";
        window.until(there, json!([]), "the picture").await;
        bot.quiet().await;
        window.read("document.querySelector('.message img').scrollIntoView()", json!([])).await;
        let payload =
            read(&shows(&window, locale, "share").await).split_once("start=").expect("a payload").1.to_owned();
        let opened = link::decode(&payload).expect("a link of ours");
        let dialog = (locale == "de").then(|| "lohn".to_owned());
        assert_eq!((opened.locale.as_deref(), opened.dialog), (Some("ar"), dialog));
    }
}

/// Takes a picture of what the phone shows, and keeps it where asked to.
async fn shows(window: &Window, locale: &str, name: &str) -> Vec<u8> {
    let picture = window.screenshot().await;
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
        std::fs::write(Path::new(&folder).join(format!("{locale}-{name}.png")), &picture).expect("writing a picture");
    }
    picture
}

#[test]
fn every_language_with_every_topic_has_a_link_that_other_eyes_read_and_that_opens_it() {
    let mut links = BTreeSet::new();
    for page in last_pages() {
        let Share::Link { locale, dialog } = &page else { continue };
        let entry = Entry { locale: Some(locale.clone()), dialog: dialog.clone(), ..Entry::default() };
        let link = link::url("a_user_name_as_long_as_any_allowed", &entry).expect("it fits");
        assert_eq!(read(&Qr::new(&link).expect("it fits").png(10).expect("a picture")), link);
        let payload = link.split_once("start=").expect("a payload").1;
        assert_eq!(lotse::bot::entry(payload, &world().content, &world().l10n), Some(entry), "{link}");
        assert!(links.insert(link), "each is another one");
    }
    assert_eq!(links.len(), world().l10n.locales().count() * (topics().len() + 1));
}

#[test]
fn the_pages_offer_every_topic_of_the_menu_in_every_language_and_their_buttons_work() {
    let shared: BTreeSet<Option<String>> = last_pages().iter().map(|page| dialog(page).cloned()).collect();
    let wanted: BTreeSet<Option<String>> = topics().into_iter().map(Some).chain([None]).collect();
    assert_eq!(shared, wanted);
}

/// Presses every button of the pages, in every language of who shares, and lists the last pages.
fn last_pages() -> Vec<Share> {
    let (content, l10n) = (&world().content, &world().l10n);
    let mut open = vec![Share::Language];
    let mut seen: Vec<Share> = Vec::new();
    while let Some(page) = open.pop().filter(|_| seen.len() < 1000) {
        if seen.contains(&page) {
            continue;
        }
        for locale in l10n.locales() {
            let link = matches!(page, Share::Link { .. }).then(|| "https://t.me/lotse_test_bot?start=1".to_owned());
            let prompt = Prompt { notes: Vec::new(), body: Body::Share(page.clone(), link) };
            for message in l10n.render(content, &prompt, &locale.tag).messages {
                fits(&message).unwrap_or_else(|wrong| panic!("{page:?} in {}: {wrong}", locale.tag));
                for button in message.keyboard.iter().flatten() {
                    let lotse::l10n::Target::Data(data) = &button.target else { continue };
                    if let Input::Share(next) = button::decode(data, content, |tag| l10n.has(tag)) {
                        open.push(next);
                    }
                }
            }
        }
        seen.push(page);
    }
    seen.into_iter().filter(|page| matches!(page, Share::Link { .. })).collect()
}

fn dialog(page: &Share) -> Option<&String> {
    match page {
        Share::Link { dialog, .. } => dialog.as_ref(),
        _ => None,
    }
}

/// The topics that the menu leads to.
fn topics() -> BTreeSet<String> {
    let content = &world().content;
    let nodes = content.dialogs[MENU].nodes.values();
    let dialog = |kind: &lotse::dialog::model::Kind| match kind {
        lotse::dialog::model::Kind::Dialog { dialog } => Some(dialog.clone()),
        _ => None,
    };
    nodes.filter_map(|node| dialog(&node.kind)).collect()
}

#[test]
fn forged_and_outdated_pages_are_known_as_such() {
    let (content, l10n) = (&world().content, &world().l10n);
    let table = [
        ("T:ar:never", Input::Outdated, "a question that the menu does not have (any more)"),
        ("T:ar:to-lohn", Input::Outdated, "no question"),
        ("U:ar:never", Input::Outdated, "a topic that is not there (any more)"),
        ("U:ar:common", Input::Outdated, "no topic"),
        ("T:tlh:what", Input::Unknown, "a language that is not there"),
        ("U:tlh:", Input::Unknown, "a language that is not there"),
        ("U:ar", Input::Unknown, "half a button"),
        ("S:ar", Input::Unknown, "more than a button"),
    ];
    for (data, expected, why) in table {
        assert_eq!(button::decode(data, content, |tag| l10n.has(tag)), expected, "{data}: {why}");
    }
    assert_eq!(share::back(content, "ar", "what"), Share::Language, "back from the first question");
    assert_eq!(Some(share::back(content, "ar", "work")), share::topics(content, "ar"), "back from a further one");
}
