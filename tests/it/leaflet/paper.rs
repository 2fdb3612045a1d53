//! The leaflet in Chromium: one page of A4 in every language, the languages side by side.
//!
//! With `LOTSE_SCREENSHOTS=docs/screenshots` its pictures are taken anew.

use std::path::Path;

use serde_json::json;

use super::{OFFICES, built_in, lotse, written};
use crate::chromium::{DESK, PHONE, Window};
use crate::harness::TODAY;

#[test]
fn its_pdf_is_one_page_of_a4_in_every_language() {
    let built_in = built_in();
    let folder = tempfile::tempdir().expect("a folder");
    for locale in built_in.1.locales() {
        let length = |plz: &str| written(&built_in, plz, None, &locale.tag, TODAY)[1].chars().count();
        let longest = OFFICES.iter().map(|(plz, ..)| *plz).max_by_key(|plz| length(plz)).expect("16 of them");
        let file = folder.path().join(format!("{}.html", locale.tag));
        let path = file.to_string_lossy();
        let made = lotse(&["leaflet", "--plz", longest, "--locale", &locale.tag, "--output", &path, "--pdf"]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let pdf = std::fs::read(file.with_extension("pdf")).expect("the PDF");
        assert_eq!(sizes(&pdf), [(595, 842)], "{longest}, {}: the pages in points", locale.tag);
    }
}

/// The sizes of a PDF's pages, in points, as Chromium writes them.
fn sizes(pdf: &[u8]) -> Vec<(u32, u32)> {
    let text = String::from_utf8_lossy(pdf);
    let pages = text.split("/Type /Page\n").skip(1);
    pages
        .map(|page| {
            let (_, rest) = page.split_once("/MediaBox [").expect("a size");
            let numbers: Vec<f64> = rest
                .split(']')
                .next()
                .expect("its end")
                .split_whitespace()
                .filter_map(|number| number.parse().ok())
                .collect();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points of a page")]
            let whole = |number: f64| number.round() as u32;
            (whole(numbers[2]), whole(numbers[3]))
        })
        .collect()
}

#[tokio::test]
async fn on_paper_the_languages_stand_side_by_side_and_on_a_phone_nothing_is_cut() {
    let built_in = built_in();
    let folder = tempfile::tempdir().expect("a folder");
    for size in [PHONE, DESK] {
        let window = Window::open_as(size).await;
        for locale in built_in.1.locales() {
            for (plz, name) in [("01067", "confirmed"), ("44787", "name"), ("68159", "unconfirmed")] {
                let file = folder.path().join(format!("{name}-{}.html", locale.tag));
                std::fs::write(&file, &written(&built_in, plz, None, &locale.tag, TODAY)[0]).expect("the page");
                window.goto(&format!("file://{}", file.display())).await;
                let wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
                assert_eq!(window.read(wide, json!([])).await, true, "{name}, {} at {} px", locale.tag, size.0);
                if size == DESK {
                    on_paper(&window, &locale.tag, name).await;
                }
            }
        }
    }
}

/// Holds a page to what paper needs, and keeps a picture where asked to.
async fn on_paper(window: &Window, tag: &str, name: &str) {
    window.command("Emulation.setEmulatedMedia", &json!({ "media": "print" })).await;
    let seen = window.read(PRINTED, json!([tag])).await;
    window.command("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;
    assert_eq!(seen, json!({ "hints": false, "beside": true, "outside": [] }), "{name}, {tag}");
    assert_eq!(sizes(&window.print_on_its_paper().await), [(595, 842)], "{name}, {tag}: one page of A4, in points");
    if let Some(shots) = std::env::var_os("LOTSE_SCREENSHOTS") {
        let picture = window.picture_of_paper("main", 1).await;
        std::fs::write(Path::new(&shots).join(format!("leaflet-{tag}-{name}.png")), picture).expect("a picture");
    }
}

/// Reads the printed page: whether the hints are there, whether the languages stand beside each other, what sticks out.
const PRINTED: &str = "
    const beside = [...document.querySelectorAll('.row')].every((row) => {
        const [german, other] = [...row.children].map((text) => text.getBoundingClientRect());
        return other === undefined ? arguments[0] === 'de' : german.right < other.left && german.top === other.top;
    });
    const box = document.querySelector('main').getBoundingClientRect();
    const outside = [...document.querySelectorAll('main *')].filter((node) => {
        const own = node.getBoundingClientRect();
        return own.left < box.left || own.right > box.right + 0.5;
    });
    return {
        hints: document.querySelector('aside').offsetHeight > 0, beside, outside: outside.map((node) => node.textContent),
    };
";
