//! Workshops: the form, the page on the wall with 4 to 300 people, and what it never shows.
//!
//! With `LOTSE_SCREENSHOTS=docs/screenshots` the pictures of the documentation are taken anew.

use std::path::Path;
use std::time::Duration;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse::dialog::session::Entry;
use lotse::papers::link;
use serde_json::json;

use super::browser::{axe, clean, holds, log_in};
use super::site::{BOT, Site, between, secret};
use crate::chromium::{DESK, ENTER, PHONE, Window};
use crate::harness::{Bot, Person, TODAY};

/// A projector of a seminar room.
const WALL: (u32, u32) = (1280, 720);
/// The places where a room is read.
const PLACES: [(u32, u32); 2] = [WALL, PHONE];
/// Longer than anything may take.
const LIMIT: Duration = Duration::from_mins(1);
/// A code that keeps the rules of codes.
const CODE: &str = "b2bfn";

/// What people press, beginning in the menu.
const DISMISSED: &[&str] = &["menu/what:job-ends"];
const WAGE: &[&str] = &["menu/what:wage"];
const ABROAD: &[&str] = &["menu/what:abroad"];
const SICK: &[&str] = &["menu/what:health", "menu/health:sick"];
const ACCIDENT: &[&str] = &["menu/what:health", "menu/health:accident"];
const LEAVE: &[&str] = &["menu/what:work", "menu/work:leave"];
const OTHER: &[&str] = &["menu/what:other"];
const NOTHING: &[&str] = &[];

/// Who comes into the room, one step after another: how many are there then, what the new ones press, and what is to be
/// seen then: how many have started, and the topics by their German labels.
type Step = (usize, &'static [(usize, &'static [&'static str])], Option<u64>, &'static [(&'static str, u64)]);

const STEPS: [Step; 5] = [
    (4, &[(3, DISMISSED), (1, WAGE)], None, &[]),
    (7, &[(2, DISMISSED), (1, NOTHING)], None, &[]),
    // Three are missing from the only topic: its bar must not tell of them.
    (8, &[(1, NOTHING)], Some(10), &[(JOB, 10)]),
    (40, &[(14, DISMISSED), (11, WAGE), (3, ABROAD), (4, SICK)], Some(40), &[(JOB, 20), (PAY, 10)]),
    (
        300,
        &[(129, DISMISSED), (60, WAGE), (36, ABROAD), (24, SICK), (5, LEAVE), (5, ACCIDENT), (1, OTHER)],
        Some(300),
        &[(JOB, 150), (PAY, 70), (AWAY, 40), (ILL, 30), ("Unfall bei der Arbeit", 5), ("Urlaub", 5)],
    ),
];
const JOB: &str = "Mein Job soll enden (Kündigung, Druck)";
const PAY: &str = "Kein Lohn oder zu wenig Lohn";
const ILL: &str = "Ich bin krank, oder mein Kind";
const AWAY: &str = "Ich bin noch im Ausland";

#[tokio::test]
async fn a_room_shows_sums_from_eight_people_on_and_nothing_that_tells_of_few() {
    let bot = Bot::start().await;
    let site = Site::beside(&bot).await;
    assert!(site.store().await.open_workshop(CODE, TODAY, "Raum 2").await.expect("the database"), "a new code");
    let room = format!("{}/room/{CODE}/{}", site.address, secret().room_key(CODE, TODAY));
    let window = Window::open_as(WALL).await;
    let mut there = 0;
    for (people, ways, started, topics) in STEPS {
        let new: usize = ways.iter().map(|(people, _)| people).sum();
        there += new;
        assert_eq!(there, people, "the table counts right");
        come(&bot, ways).await;
        window.goto(&room).await;
        let seen = window.read(SHOWN, json!([])).await;
        assert_eq!(seen["topics"], json!(topics), "{people} people: {seen}");
        let allowed: Vec<u64> = match started {
            // From 8 people on there will be something: that is all that is said.
            None => vec![8],
            Some(started) => [started].into_iter().chain(topics.iter().map(|(_, number)| *number)).collect(),
        };
        assert_eq!(seen["numbers"], json!(allowed), "{people} people: {seen}");
        pictures(&room, people).await;
    }
}

/// What a room shows: each topic with its number, and every number there is.
const SHOWN: &str = "
    const people = document.querySelector('.people');
    const number = (text) => Number(text.replace(/[^0-9]/g, ''));
    const topics = [...people.querySelectorAll('li')]
        .map((item) => [item.children[0].innerText, number(item.children[1].innerText)]);
    const numbers = (people.innerText.match(/[0-9][0-9.,]*/g) ?? []).map(number);
    return { topics, numbers, text: people.innerText };
";

/// Lets people come by the link of the workshop, all at once, and go their ways.
async fn come(bot: &Bot, ways: &[(usize, &'static [&'static str])]) {
    let entry = Entry { locale: Some("de".to_owned()), code: Some(CODE.to_owned()), ..Entry::default() };
    let payload = link::encode(&entry).expect("it is short");
    let mut people: Vec<(Person, &[&str])> = Vec::new();
    for (number, way) in ways {
        people.extend((0..*number).map(|_| (bot.person("de"), *way)));
    }
    for (person, _) in &people {
        bot.telegram.send_text(person.id, &format!("/start {payload}"));
    }
    bot.quiet().await;
    for step in 0..2 {
        for (person, way) in &people {
            if let Some(press) = way.get(step) {
                let (message, data) =
                    person.button(press).unwrap_or_else(|| panic!("{press} in {:#?}", person.texts()));
                bot.telegram.press(person.id, message, &data);
            }
        }
        bot.quiet().await;
    }
}

/// Holds the room to axe-core in every language on the wall and on a phone, and keeps pictures of it where asked to.
async fn pictures(room: &str, people: usize) {
    if people == 7 {
        return;
    }
    let judge = std::fs::read_to_string(axe()).expect("axe-core");
    for size in PLACES {
        let window = Window::open_as(size).await;
        for lang in ["de", "en", "ar"] {
            window.goto(&format!("{room}?lang={lang}")).await;
            clean(&window, &judge, &format!("{people} people, {lang}, {} px", size.0), lang).await;
            if size == WALL {
                let scroll = window.read("return document.documentElement.scrollHeight", json!([])).await;
                assert!(scroll.as_u64() <= Some(u64::from(WALL.1)), "{people} people in {lang}: {scroll} px are high");
            }
            if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
                let file = Path::new(&folder).join(format!("room-{people}-{}-{lang}.png", size.0));
                std::fs::write(file, window.page_from_top(2000).await).expect("writing a picture");
            }
        }
    }
}

#[tokio::test]
async fn a_workshop_made_by_form_has_a_room_whose_code_a_camera_reads() {
    let site = Site::empty().await;
    let judge = std::fs::read_to_string(axe()).expect("axe-core");
    for size in [DESK, PHONE] {
        let window = Window::open_as(size).await;
        window.goto(&format!("{}/login?lang=de", site.address)).await;
        log_in(&window).await;
        window.goto(&format!("{}/workshops?lang=de", site.address)).await;
        let field = window.find("#place").await;
        window.type_into(&field, &format!("Volkshochschule, Raum 2{ENTER}")).await;
        window.until("return document.querySelector('#room') !== null", json!([]), "the new workshop").await;
        let code = window.read("return document.querySelector('p.code').innerText", json!([])).await;
        let code = code.as_str().expect("a code").to_lowercase();
        let entry = Entry { code: Some(code.clone()), ..Entry::default() };
        let link = link::url(BOT, &entry).expect("it is short");
        assert_eq!(read(&window.page_from_top(2000).await), link, "the operator's page");
        holds(&window, &judge, size, "workshop", "de").await;
        window.goto(&format!("{}/workshops?lang=de", site.address)).await;
        holds(&window, &judge, size, "workshops", "de").await;
        window.goto(&format!("{}/workshops/{code}?lang=en", site.address)).await;
        holds(&window, &judge, size, "workshop", "en").await;
        let room = window.find("#room").await;
        window.tap(&room).await;
        window.until("return document.querySelector('main .people') !== null", json!([]), "the room").await;
        for lang in ["de", "en", "ar"] {
            let address = window.read("return location.pathname", json!([])).await;
            window.goto(&format!("{}{}?lang={lang}", site.address, address.as_str().expect("a path"))).await;
            assert_eq!(read(&window.page_from_top(2000).await), link, "in {lang} at {} px", size.0);
            let seen = window.read("return document.querySelector('.code').innerText", json!([])).await;
            assert_eq!(seen.as_str().map(str::to_lowercase).as_ref(), Some(&code), "the code to type");
        }
        on_paper(&window).await;
    }
}

/// Holds a printed room to one page with the picture and the code, and nothing about people.
async fn on_paper(window: &Window) {
    let paper = window.print().await;
    assert_eq!(paper.windows(11).filter(|part| *part == b"/Type /Page").count(), 2, "a tree of pages with one page");
    window.command("Emulation.setEmulatedMedia", &json!({ "media": "print" })).await;
    let seen = "return ['.qr', '.code', '.people', 'nav'].map((one) => document.querySelector(one).checkVisibility())";
    let seen = window.read(seen, json!([])).await;
    window.command("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;
    assert_eq!(seen, json!([true, true, false, false]), "what stands on paper");
}

/// Reads the QR code in a picture of a page.
fn read(picture: &[u8]) -> String {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG file");
    let mut bytes = vec![0; decoder.output_buffer_size().expect("a small picture")];
    let info = decoder.next_frame(&mut bytes).expect("a picture");
    let (width, height, size) = (info.width as usize, info.height as usize, info.color_type.samples());
    // The green part of a colour is most of its brightness.
    let grey = |x: usize, y: usize| bytes[(y * width + x) * size + size.min(2) - 1];
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1, "one QR code");
    codes[0].decode().expect("it can be read").1
}

#[tokio::test]
async fn whatever_is_wrong_with_a_link_gets_the_same_answer() {
    let site = Site::empty().await;
    let store = site.store().await;
    let (yesterday, tomorrow) = (TODAY - 1.day(), TODAY + 1.day());
    for (code, day) in [(CODE, TODAY), ("f2bfw", yesterday), ("d2bfg", tomorrow)] {
        assert!(store.open_workshop(code, day, "Raum 2").await.expect("the database"), "{code} is new");
    }
    let key = |code: &str, day: Date| secret().room_key(code, day);
    let right = key(CODE, TODAY);
    let good = site.get(&format!("/room/{CODE}/{right}"), "").await;
    assert_eq!(good.0, 200, "the right one, without a login");
    assert!(good.1.contains("B2BFN") && !good.1.contains(&right), "the key stands nowhere on the page");
    let table = [
        (CODE, "0".repeat(32), "a guess"),
        (CODE, right.to_uppercase(), "other letters"),
        (CODE, right[1..].to_owned(), "a part"),
        (CODE, key(CODE, yesterday), "the key of another day"),
        (CODE, key("f2bfw", TODAY), "the key of another room"),
        ("f2bfw", key("f2bfw", yesterday), "yesterday's workshop with its key"),
        ("f2bfw", key("f2bfw", TODAY), "yesterday's workshop with a key of today"),
        ("d2bfg", key("d2bfg", tomorrow), "tomorrow's workshop with its key"),
        ("b7k2k", key("b7k2k", TODAY), "a code that nobody has made"),
        ("B2BFN", right.clone(), "another spelling"),
        ("%00", right.clone(), "no code at all"),
    ];
    let first = site.get(&format!("/room/{CODE}/x"), "").await;
    assert_eq!(first.0, 404, "nothing");
    for (code, key, why) in table {
        assert_eq!(site.get(&format!("/room/{code}/{key}"), "").await, first, "{why}");
    }
    let arabic = site.get(&format!("/room/{CODE}/x?lang=ar"), "").await.1;
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("لا يوجد شيء هنا الآن"), "{arabic}");
    assert!(site.get(&format!("/room/{CODE}/{right}?lang=%3Cb%3Exx"), "").await.1.contains("lang=\"de\""), "unknown");
}

#[tokio::test]
async fn a_room_comes_again_by_itself_unless_it_is_stopped() {
    let site = Site::empty().await;
    assert!(site.store().await.open_workshop(CODE, TODAY, "Raum 2").await.expect("the database"), "a new code");
    let room = format!("{}/room/{CODE}/{}", site.address, secret().room_key(CODE, TODAY));
    let client = reqwest::Client::builder().no_proxy().build().expect("a client for this machine");
    for (query, expected) in [("", Some("10")), ("?lang=ar", Some("10")), ("?lang=ar&still=1", None)] {
        let answer = client.get(format!("{room}{query}")).send().await.expect("an answer");
        let refresh = answer.headers().get("refresh").map(|value| value.to_str().expect("text"));
        assert_eq!(refresh, expected, "{query}");
        for (name, value) in [("referrer-policy", "no-referrer"), ("cache-control", "no-store")] {
            assert_eq!(answer.headers()[name], value, "{query}: {name}");
        }
        let page = answer.text().await.expect("a page");
        assert!(page.contains("content=\"noindex, nofollow\"") && !page.contains("<script"), "{page}");
    }
    let window = Window::open_as(WALL).await;
    window.goto(&room).await;
    window.read("window.old = true", json!([])).await;
    let again = async {
        while window.read("return window.old === true && document.readyState === 'complete'", json!([])).await == true {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    };
    tokio::time::timeout(LIMIT, again).await.expect("the browser asks for it again");
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_and_nothing_that_was_typed_is_lost() {
    let site = Site::empty().await;
    let cookie = site.log_in().await;
    let page = site.get("/workshops?lang=de", &cookie).await.1;
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"").to_owned();
    let long = "ü".repeat(81);
    let table = [
        ("2026-11-22", "Raum 2", "Der Tag muss", "yesterday"),
        ("2027-02-22", "Raum 2", "Der Tag muss", "in 91 days"),
        ("23.11.2026", "Raum 2", "Der Tag muss", "another way to write it"),
        ("", "Raum 2", "Der Tag muss", "no day"),
        ("2026-11-23", " ", "Der Ort braucht", "no place"),
        ("2026-11-23", &long, "Der Ort braucht", "a place of 81 characters"),
        ("2026-11-23", "Raum\n2", "Der Ort braucht", "two lines"),
    ];
    for (day, place, said, why) in table {
        let (status, page, _) = post(&site, &cookie, &[("csrf", &csrf), ("day", day), ("place", place)]).await;
        assert_eq!(status, 422, "{why}");
        assert!(page.contains(said) && page.contains("role=\"alert\""), "{why}: {page}");
        assert!(
            page.contains(&format!("value=\"{day}\"")) && page.contains(&format!("value=\"{place}\"")),
            "{why}: {page}"
        );
    }
    assert_eq!(site.store().await.workshops().await.expect("the list"), Vec::new(), "none of them was made");
    for (day, place) in [("2026-11-23", "Raum <2> & mehr"), ("2027-02-21", &"ü".repeat(80))] {
        let (status, _, to) = post(&site, &cookie, &[("csrf", &csrf), ("day", day), ("place", place)]).await;
        assert_eq!(status, 303, "{day} is good");
        let (status, page) = site.get(&to, &cookie).await;
        assert!(status == 200 && !page.contains("<2>"), "{page}");
    }
    let page = site.get("/workshops?lang=de", &cookie).await.1;
    assert!(page.contains("Raum &lt;2&gt; &amp; mehr") && page.contains("noch offen"), "{page}");
}

/// Sends the form; returns status, page and where the browser is sent on to.
async fn post(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> (u16, String, String) {
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    let encode = |text: &str| text.bytes().fold(String::new(), |text, byte| format!("{text}%{byte:02X}"));
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let request = client.build().expect("a client").post(format!("{}/workshops?lang=de", site.address));
    let request = request.header("content-type", "application/x-www-form-urlencoded").header("cookie", cookie);
    let answer = request.body(pairs.join("&")).send().await.expect("an answer");
    let to = answer.headers().get("location").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    (answer.status().as_u16(), answer.text().await.expect("a page"), to)
}

#[tokio::test]
async fn after_its_day_a_workshop_is_what_its_room_showed_and_after_ninety_days_nobody_knows_where_it_was() {
    let bot = Bot::start().await;
    let site = Site::beside(&bot).await;
    let store = site.store().await;
    assert!(store.open_workshop(CODE, TODAY, "Saal 2").await.expect("the database"), "a new code");
    come(&bot, &[(7, DISMISSED), (5, WAGE)]).await;
    assert!(store.open_workshop("f2bfw", TODAY, "Saal 3").await.expect("the database"), "a new code");
    let cookie = site.log_in().await;
    let told = async |code: &str| site.get(&format!("/workshops/{code}?lang=de"), &cookie).await.1;
    assert!(!told(CODE).await.contains("Personen haben begonnen"), "on its day its room says it");
    store.close_workshops(TODAY + 90.days()).await.expect("the database");
    let (page, empty) = (told(CODE).await, told("f2bfw").await);
    assert!(page.contains("Etwa 10 Personen haben begonnen") && page.contains("etwa 5"), "{page}");
    assert!(page.contains("vergessen") && !page.contains("Saal") && !page.contains("23.11."), "{page}");
    assert!(empty.contains("weniger als 8 Personen"), "{empty}");
    let list = site.get("/workshops?lang=de", &cookie).await.1;
    assert!(list.contains("etwa 10") && list.contains("weniger als 8") && !list.contains("Saal"), "{list}");
    let room = format!("/room/{CODE}/{}", secret().room_key(CODE, TODAY));
    assert_eq!(site.get(&room, "").await.0, 404, "the room is closed");
}
