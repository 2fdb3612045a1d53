//! Each page in Chromium, on a desk and on a phone, in German and in English: nothing that axe-core finds wrong, nothing
//! wider than the window, everything reached by keyboard, and readable on paper.
//!
//! With `LOTSE_SCREENSHOTS=docs/screenshots` the pictures of the documentation are taken anew.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::site::{PASSWORD, Site};
use crate::chromium::{DESK, ENTER, PHONE, Window};

/// The pages behind the login, with the name of their picture.
const PAGES: [(&str, &str); 12] = [
    ("/overview", "overview"),
    ("/topics", "topics"),
    ("/topics/kuendigung", "topic"),
    ("/languages", "languages"),
    ("/laender", "laender"),
    ("/entries", "entries"),
    ("/feedback", "feedback"),
    ("/papers", "papers"),
    ("/leaflet", "leaflet"),
    ("/content", "content"),
    ("/health", "health"),
    ("/rules", "rules"),
];
/// How high a picture is at most, in pixels: a topic has many rows.
const PICTURE: u64 = 1600;
const TAB: char = '\u{e004}';

#[tokio::test]
async fn on_a_desk_nothing_stands_in_anybodys_way() {
    every_page(DESK).await;
}

#[tokio::test]
async fn on_a_phone_nothing_stands_in_anybodys_way() {
    every_page(PHONE).await;
}

/// Reads every page in both languages, in light and dark.
async fn every_page(window_size: (u32, u32)) {
    let site = Site::start().await;
    let window = Window::open_as(window_size).await;
    let core = std::fs::read_to_string(axe()).expect("axe-core");
    let mut rules = 0;
    for lang in ["de", "en"] {
        window.command("Network.clearBrowserCookies", &json!({})).await;
        window.goto(&format!("{}/login?lang={lang}", site.address)).await;
        rules += holds(&window, &core, window_size, "login", lang).await;
        log_in(&window).await;
        for (path, name) in PAGES {
            window.goto(&format!("{}{path}?lang={lang}", site.address)).await;
            rules += holds(&window, &core, window_size, name, lang).await;
        }
        window.goto(&format!("{}/overview?lang={lang}&period=nonsense", site.address)).await;
        rules += holds(&window, &core, window_size, "refused", lang).await;
    }
    println!("{rules} rules of axe-core were held at {} px", window_size.0);
    let console = window.log("browser").await;
    let broken: Vec<&Value> = console.iter().filter(|line| !refused(line)).collect();
    assert!(broken.is_empty(), "the browser's console: {broken:?}");
}

/// Tells whether a line of the console is only advice, or says that a page was refused, which the test asks for.
fn refused(line: &Value) -> bool {
    line["level"] == "DEBUG"
        || line["message"].as_str().is_some_and(|text| text.contains("status of 400") || text.contains("favicon.ico"))
}

pub async fn log_in(window: &Window) {
    let field = window.find("#password").await;
    window.type_into(&field, &format!("{PASSWORD}{ENTER}")).await;
    window.until("return document.querySelector('nav.menu') !== null", json!([]), "the pages behind the login").await;
}

/// Holds a page to axe-core in light and dark and to the width of the window, and keeps a picture where asked to; returns
/// how many rules of axe-core it kept.
pub async fn holds(window: &Window, axe: &str, size: (u32, u32), name: &str, lang: &str) -> usize {
    let passed = clean(window, axe, &format!("{name} in {lang} at {} px", size.0), lang).await;
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS").filter(|_| name != "refused") {
        let file = Path::new(&folder).join(format!("operator-{name}-{}-{lang}.png", size.0));
        std::fs::write(file, window.page_from_top(PICTURE).await).expect("writing a picture");
    }
    passed
}

/// Holds a page to axe-core in light and dark and to the width of the window; returns how many rules of axe-core it kept.
pub async fn clean(window: &Window, axe: &str, at: &str, lang: &str) -> usize {
    assert_eq!(window.read("return document.documentElement.lang", json!([])).await, *lang, "{at}: its language");
    let wide = window.read(WIDE, json!([])).await;
    assert_eq!(wide, json!([]), "{at}: wider than the window");
    let small = window.read(SMALL, json!([])).await;
    assert_eq!(small, json!([]), "{at}: too small for a finger");
    let mut passed = 0;
    for scheme in ["light", "dark"] {
        scheme_is(window, scheme).await;
        window.read(axe, json!([])).await;
        let found = window.read_later(RUN, json!([])).await;
        assert_eq!(found["violations"], json!([]), "{at}, {scheme}");
        passed += usize::try_from(found["passes"].as_u64().expect("a number")).expect("a small one");
    }
    scheme_is(window, "light").await;
    assert!(passed > 20, "{at}: axe-core looked at the page");
    passed
}

async fn scheme_is(window: &Window, scheme: &str) {
    let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
    window.command("Emulation.setEmulatedMedia", &json!({ "features": features })).await;
}

/// Runs every rule of axe-core, also those of best practice.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done({
            violations: found.violations.map((rule) => [rule.id, rule.help, rule.nodes.map((node) => node.html)]),
            passes: found.passes.length,
        }),
        (error) => done({ violations: [String(error)], passes: 0 }),
    );
";

/// Lists what is wider than the window; a table may scroll in its own place.
const WIDE: &str = "
    const width = document.documentElement.clientWidth;
    const page = document.documentElement.scrollWidth > width ? ['page'] : [];
    const over = (node) => node.getBoundingClientRect().right > width + 0.5 && !node.closest('.scroll, .unseen, .skip');
    return page.concat([...document.querySelectorAll('body *')].filter(over).map((node) => node.outerHTML.slice(0, 80)));
";

/// Lists the controls that are lower than 44 px; links inside a line of text are as high as the line.
const SMALL: &str = "
    const controls = [...document.querySelectorAll('button, select, input:not([type=hidden]), nav a, .downloads a')];
    return controls.filter((node) => node.getBoundingClientRect().height < 43.5).map((node) => node.outerHTML);
";

#[tokio::test]
async fn the_keyboard_reaches_everything_in_the_order_of_the_page() {
    let site = Site::start().await;
    let window = Window::open_as(DESK).await;
    window.goto(&format!("{}/login?lang=en", site.address)).await;
    log_in(&window).await;
    for (path, name) in PAGES {
        window.goto(&format!("{}{path}?lang=en", site.address)).await;
        let all = window
            .read("return document.querySelectorAll('a, button, select, input:not([type=hidden]), [tabindex=\"0\"]').length", json!([]))
            .await;
        let mut reached = Vec::new();
        for _ in 0..all.as_u64().expect("a number") {
            window.keys(&[TAB]).await;
            let seen = window.read(FOCUS, json!([])).await;
            assert_eq!(seen["seen"], true, "{name}: the focus is seen on {seen}");
            reached.push(seen["at"].as_u64().unwrap_or_else(|| panic!("{name}: the focus is lost: {seen}")));
        }
        assert!(
            reached.is_sorted_by(|one, next| one < next),
            "{name}: in the order of the page, each once: {reached:?}"
        );
    }
    window.goto(&format!("{}/topics?lang=en", site.address)).await;
    window.keys(&[TAB]).await;
    window.keys(&[ENTER]).await;
    assert_eq!(
        window.read("return document.activeElement.id", json!([])).await,
        "main",
        "the first link skips the menu"
    );
    let button = window.find(".picker button").await;
    window.tab_to(&button).await;
    window.keys(&[ENTER]).await;
    window.until("return location.search.includes('period=2026')", json!([]), "the form is sent by keyboard").await;
}

/// Where the focus is among all that can have it, and whether it is seen.
const FOCUS: &str = "
    const all = [...document.querySelectorAll('a, button, select, input:not([type=hidden]), [tabindex=\"0\"]')];
    const here = document.activeElement;
    const style = getComputedStyle(here);
    const box = here.getBoundingClientRect();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.left >= 0 && box.width > 0;
    return { at: all.indexOf(here), seen, html: here.outerHTML.slice(0, 80) };
";

#[tokio::test]
async fn on_paper_a_page_says_its_period_and_has_no_menu() {
    let site = Site::start().await;
    let window = Window::open_as(DESK).await;
    window.goto(&format!("{}/login?lang=de", site.address)).await;
    log_in(&window).await;
    for (path, name) in PAGES {
        window.goto(&format!("{}{path}?lang=de", site.address)).await;
        let paper = window.print().await;
        let pages = paper.windows(11).filter(|part| *part == b"/Type /Page").count();
        assert!(paper.starts_with(b"%PDF-") && pages > 0, "{name}: a PDF of pages");
        window.command("Emulation.setEmulatedMedia", &json!({ "media": "print" })).await;
        let shown = window.read(ON_PAPER, json!([])).await;
        window.command("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;
        assert_eq!(shown["menu"], json!([]), "{name}: nothing to press");
        let figures = !["papers", "leaflet", "content", "health", "rules"].contains(&name);
        assert_eq!(shown["text"].as_str().is_some_and(|text| text.contains("Zeitraum: KW 46/2026")), figures, "{name}");
        if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS").filter(|_| name == "overview") {
            std::fs::write(Path::new(&folder).join("operator-overview.pdf"), paper).expect("writing a PDF");
        }
    }
}

/// What stands on paper: controls that are still there, and the text.
const ON_PAPER: &str = "
    const controls = [...document.querySelectorAll('button, select, nav a, .downloads a, .skip')];
    const shown = controls.filter((node) => node.checkVisibility()).map((node) => node.outerHTML);
    return { menu: shown, text: document.querySelector('main').innerText };
";

/// Finds axe-core: where `script/test` says, else where it puts it.
pub fn axe() -> PathBuf {
    let target = Path::new(env!("CARGO_BIN_EXE_lotse")).ancestors().nth(2).expect("the target folder");
    let path = std::env::var_os("LOTSE_TEST_AXE").map_or_else(|| target.join("judge/axe.min.js"), PathBuf::from);
    assert!(path.exists(), "{} is not there: run script/test once, or set LOTSE_TEST_AXE", path.display());
    path
}
