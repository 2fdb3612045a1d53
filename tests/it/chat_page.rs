//! The chat page in a real browser as wide as a phone: what a bot can send beside text, and what people send beside text.
//!
//! Invariant: no bot runs here; the test itself makes the calls, so that each control is seen alone.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use lotse::simulator::Simulator;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::chromium::{ENTER, Window};
use crate::harness::{Bot, TOKEN};
use crate::operator::browser::axe;

const ARROW_UP: char = '\u{e013}';
const ARROW_DOWN: char = '\u{e015}';
const ESCAPE: char = '\u{e00c}';

/// A phone in a window, and the bot's side of its chat.
struct Chat {
    bot: Bot,
    window: Window,
    person: i64,
    http: reqwest::Client,
    /// The id of the next update that the test has not seen.
    next: AtomicI64,
}

impl Chat {
    /// Opens the page for a person whose phone speaks a language, and starts the bot there.
    async fn open(language: &str) -> Self {
        let bot = Bot::stopped().await;
        let person = bot.person(language).id;
        let window = Window::open().await;
        window.goto(bot.address()).await;
        window.tap(&window.button("START").await).await;
        let http = reqwest::Client::builder().no_proxy().build().expect("a client for this machine");
        let chat = Self { bot, window, person, http, next: AtomicI64::new(0) };
        chat.reached(|telegram| telegram.messages(person).len() == 1).await;
        chat
    }

    fn telegram(&self) -> &Simulator {
        &self.bot.telegram
    }

    async fn reached(&self, done: impl FnMut(&Simulator) -> bool) {
        let limit = std::time::Duration::from_mins(1);
        tokio::time::timeout(limit, self.telegram().until(done)).await.expect("the page tells the stand-in");
    }

    /// Makes a call as the bot and returns its result.
    async fn call(&self, method: &str, params: Value) -> Value {
        let request = self.http.post(self.method(method)).header("Content-Type", "application/json");
        Self::result(request.body(params.to_string())).await
    }

    /// Sends a file as the bot.
    async fn send_file(&self, name: &'static str, text: &'static str) -> Value {
        let part = Part::text(text).file_name(name);
        let form = Form::new().text("chat_id", self.person.to_string()).part("document", part);
        Self::result(self.http.post(self.method("sendDocument")).multipart(form)).await
    }

    fn method(&self, name: &str) -> String {
        format!("{}/bot{TOKEN}/{name}", self.bot.address())
    }

    async fn result(request: reqwest::RequestBuilder) -> Value {
        let answer = request.send().await.expect("the stand-in answers").text().await.expect("its answer");
        let mut answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["ok"], true, "{answer}");
        answer["result"].take()
    }

    /// Waits for the next update of a kind and returns what it holds; those before it are gone then.
    async fn update(&self, kind: &str) -> Value {
        loop {
            let next = self.next.load(Ordering::Relaxed);
            let updates = self.call("getUpdates", json!({ "timeout": 20, "offset": next, "limit": 1 })).await;
            let Some(update) = updates.get(0) else { continue };
            self.next.store(update["update_id"].as_i64().expect("an id") + 1, Ordering::Relaxed);
            if !update[kind].is_null() {
                return update[kind].clone();
            }
        }
    }
}

/// Nothing is wider than the phone or too small for a finger, and axe-core finds nothing, dark or light.
pub async fn is_sound(window: &Window, at: &str) {
    let wide = window.read(WIDE, json!([])).await;
    assert_eq!(wide, json!([]), "wider than the phone, or smaller than a finger, at {at}");
    let axe = std::fs::read_to_string(axe()).expect("axe-core");
    window.read(&format!("{axe}; window.axe = axe"), json!([])).await;
    for scheme in ["dark", "light"] {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        window.command("Emulation.setEmulatedMedia", &json!({ "features": features })).await;
        let found = window.read_later(AXE, json!([])).await;
        assert_eq!(found, json!([]), "axe-core at {at}, {scheme}");
    }
    picture(window, at).await;
}

/// Keeps a picture of what the phone shows, where asked to.
pub async fn picture(window: &Window, at: &str) {
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS_OF_THE_PAGE") {
        let file = Path::new(&folder).join(format!("{at}.png"));
        std::fs::write(file, window.screenshot().await).expect("writing a picture");
    }
}

/// Lets the browser put what it saves into a folder.
pub async fn saves_into(window: &Window, folder: &Path) {
    let downloads = json!({ "behavior": "allow", "downloadPath": folder });
    window.command("Browser.setDownloadBehavior", &downloads).await;
}

const WIDE: &str = "
    const root = document.documentElement;
    const cut = (node) => node.scrollWidth > node.clientWidth + 1;
    const over = (node) => {
        const { left, right, height } = node.getBoundingClientRect();
        return left < -0.5 || right > root.clientWidth + 0.5 || height < 43.5;
    };
    return [root, document.querySelector('.log'), ...document.querySelectorAll('.bubble, .list')].filter(cut)
        .map((node) => node.className || 'page')
        .concat([...document.querySelectorAll('.key, .list button, .foot button, .card a')]
            .filter((node) => node.checkVisibility() && over(node)).map((node) => node.innerText));
";

const AXE: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(
        ({ violations }) => done(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)),
        (error) => done([String(error)]));
";

/// A page that would tell if its script ran, or if it asked another machine for something.
const CARD: &str = "<!doctype html><title>plain</title><p>The card</p><script>document.title = 'ran'</script>\
    <img src='https://example.org/x.png' onerror=\"document.title = 'ran'\">";

#[tokio::test]
async fn a_contact_is_saved_and_a_file_opens_without_its_scripts() {
    let chat = Chat::open("ar").await;
    let folder = tempfile::tempdir().expect("a folder");
    let vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;مكتب;;;\r\nFN:مكتب\r\nORG:An office\\, far\r\n away\r\nTEL:+490000000002\r\nEND:VCARD\r\n";
    chat.call(
        "sendContact",
        json!({
            "chat_id": chat.person, "phone_number": "+49 0000000002", "first_name": "مكتب", "vcard": vcard,
        }),
    )
    .await;
    let sent = chat.send_file("notizen.html", CARD).await;
    for shown in ["+49 0000000002", "An office, faraway", "notizen.html", "text/html"] {
        chat.window.see(shown).await;
    }
    is_sound(&chat.window, "contact-and-file").await;
    saves_into(&chat.window, folder.path()).await;
    chat.window.tap(&chat.window.find("a[download$='.vcf']").await).await;
    assert_eq!(downloaded(&folder.path().join("مكتب.vcf")).await, vcard);
    chat.window.tap(&chat.window.find("a[download='notizen.html']").await).await;
    assert_eq!(downloaded(&folder.path().join("notizen.html")).await, CARD);
    let file = sent["document"]["file_id"].as_str().expect("an id");
    let open = chat.window.find("a[target='_blank'][href^='/chat/file']").await;
    assert_eq!(chat.window.spoken(&open).await, ("link".to_owned(), "Open notizen.html".to_owned()));
    chat.window.goto(&format!("{}/chat/file/{file}", chat.bot.address())).await;
    chat.window.see("The card").await;
    assert_eq!(chat.window.read("return document.title", json!([])).await, "plain", "its script did not run");
}

/// Waits until the browser has put a file there, whole.
pub async fn downloaded(path: &Path) -> String {
    let end = std::time::Instant::now() + std::time::Duration::from_mins(1);
    loop {
        // While it still writes, Chromium gives a file another name.
        if let Ok(text) = std::fs::read_to_string(path) {
            return text;
        }
        assert!(std::time::Instant::now() < end, "{} never came", path.display());
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_text_is_copied_and_an_alert_waits_for_its_ok() {
    let chat = Chat::open("de").await;
    let copied = "Hiermit widerspreche ich.\nGrüße";
    let keys = json!({ "inline_keyboard": [[
        { "text": "Text kopieren", "copy_text": { "text": copied } }, { "text": "Löschen", "callback_data": "x" },
    ]] });
    chat.call("sendMessage", json!({ "chat_id": chat.person, "text": "Hier:", "reply_markup": keys })).await;
    let rights = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    chat.window.command("Browser.grantPermissions", &rights).await;
    chat.window.tap(&chat.window.button("Text kopieren").await).await;
    chat.window.see("Copied").await;
    let clipboard =
        "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done(String(error)))";
    assert_eq!(chat.window.read_later(clipboard, json!([])).await, copied);
    let delete = chat.window.button("Löschen").await;
    for (text, alert) in [("Gelöscht.", false), ("So löschen Sie auch den Chat selbst.", true)] {
        chat.window.tab_to(&delete).await;
        chat.window.keys(&[ENTER]).await;
        let press = chat.update("callback_query").await;
        let answer = json!({ "callback_query_id": press["id"], "text": text, "show_alert": alert });
        chat.call("answerCallbackQuery", answer).await;
        chat.window.see(text).await;
        let open = chat.window.read("return document.querySelector('dialog').open", json!([])).await;
        assert_eq!(open, alert, "{text}");
    }
    is_sound(&chat.window, "alert").await;
    let dialog = chat.window.find("dialog").await;
    assert_eq!(chat.window.spoken(&dialog).await.1, "So löschen Sie auch den Chat selbst.");
    chat.window.keys(&[ENTER]).await;
    let closed = "return !document.querySelector('dialog').open && document.activeElement.innerText === 'Löschen'";
    chat.window.until(closed, json!([]), "the alert to close, and the way back").await;
}

#[tokio::test]
async fn a_person_attaches_by_finger_and_by_keyboard() {
    let chat = Chat::open("en").await;
    let clip = chat.window.button("📎").await;
    assert_eq!(chat.window.spoken(&clip).await, ("button".to_owned(), "Attach".to_owned()));
    let mut count = 1;
    for (row, shown, field) in [
        ("Photo\nA drawn page", "", "photo"),
        ("Voice message\n0:04", "0:04", "voice"),
        ("Document\npage.txt", "page.txt", "document"),
        ("Contact\nSam", "+490000000001", "contact"),
        ("Location\nMannheim", "49.489, 8.467", "location"),
        ("Sticker\n👍", "👍", "sticker"),
    ] {
        chat.window.tap(&clip).await;
        chat.window.tap(&chat.window.button(row).await).await;
        count += 1;
        let person = chat.person;
        chat.reached(|telegram| telegram.messages(person).len() == count).await;
        assert!(!chat.telegram().messages(person)[count - 1][field].is_null(), "{row}");
        chat.window.see(shown).await;
        let drawn = "return document.querySelectorAll('.message').length === arguments[0]";
        chat.window.until(drawn, json!([count]), row).await;
    }
    let picture =
        "const photo = document.querySelector('.bubble img'); return photo.complete && photo.naturalWidth === 320";
    chat.window.until(picture, json!([]), "the photo").await;
    chat.window.tab_to(&clip).await;
    chat.window.keys(&[ENTER]).await;
    is_sound(&chat.window, "attach").await;
    chat.window.keys(&[ESCAPE]).await;
    let back =
        "return document.activeElement === document.querySelector('.clip') && document.querySelector('.list').hidden";
    chat.window.until(back, json!([]), "Escape to go back").await;
    for key in [ENTER, ARROW_DOWN, ARROW_DOWN, ENTER] {
        chat.window.keys(&[key]).await;
    }
    let person = chat.person;
    chat.reached(|telegram| telegram.messages(person).len() == count + 1).await;
    assert_eq!(chat.telegram().messages(person)[count]["document"]["file_name"], "page.txt", "the third row");
}

#[tokio::test]
async fn a_person_asks_inline_and_posts_what_is_offered() {
    let chat = Chat::open("ar").await;
    let field = chat.window.find("textarea").await;
    chat.window.type_into(&field, "@lotse_test_bot أجر").await;
    let query = chat.update("inline_query").await;
    assert_eq!(query["query"], "أجر");
    let article = |id: &str, title: &str| {
        let keys = json!({ "inline_keyboard": [[{ "text": "Open", "url": "https://t.me/lotse_test_bot?start=a" }]] });
        json!({ "type": "article", "id": id, "title": title, "description": "A line", "reply_markup": keys,
            "input_message_content": { "message_text": format!("<b>{title}</b>"), "parse_mode": "HTML" } })
    };
    chat.call(
        "answerInlineQuery",
        json!({
            "inline_query_id": query["id"], "results": [article("1", "الأجر"), article("2", "المرض")],
            "button": { "text": "All topics", "start_parameter": "all" }, "is_personal": true, "cache_time": 0,
        }),
    )
    .await;
    for shown in ["All topics", "الأجر", "المرض", "A line"] {
        chat.window.see(shown).await;
    }
    is_sound(&chat.window, "inline").await;
    let said = chat.window.read("return document.querySelector('.unseen').textContent", json!([])).await;
    assert_eq!(said, "Results: 3", "what a screen reader says");
    for key in [ARROW_UP, ARROW_UP, ENTER] {
        chat.window.keys(&[key]).await;
    }
    chat.window.see("via @lotse_test_bot").await;
    let posted = chat.telegram().messages(chat.person).pop().expect("a message");
    assert!(posted["text"] == "الأجر" && posted["entities"][0]["type"] == "bold", "{posted}");
    let left = chat
        .window
        .read("return [document.querySelector('textarea').value, document.querySelector('.list').hidden]", json!([]));
    assert_eq!(left.await, json!(["", true]), "the field is empty again");
}
