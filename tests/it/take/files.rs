//! The files in Chromium: on a phone, printed, from right to left, and with nothing asked for from elsewhere.
//!
//! With `LOTSE_SCREENSHOTS` the pictures and the PDFs are kept.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::date;
use lotse::dialog::take::{Line, Made};
use lotse::papers::hours;
use lotse::papers::notes::Notes;
use serde_json::json;

use super::limits;
use crate::chromium::{DESK, PHONE, Window};
use crate::walker::{LOCALES, world};

/// Lists what runs over the edge of the page.
const OVER: &str = "
    const wide = document.documentElement.clientWidth, found = [];
    for (const node of document.querySelectorAll('main *')) {
        if (node.closest('.wide')) continue;
        const place = node.getBoundingClientRect();
        if (place.width && (place.right > wide + 1 || place.left < -1)) found.push(node.tagName + ': ' + node.textContent.slice(0, 40));
    }
    return found;
";
/// Lists the German parts that do not run from left to right, and the others that run another way than the page.
const TURNED: &str = "
    const own = document.documentElement.dir, found = [];
    for (const node of document.querySelectorAll('main [lang]')) {
        const wanted = node.lang === 'de' ? 'ltr' : own;
        if (getComputedStyle(node).direction !== wanted) found.push(node.textContent);
    }
    return found;
";

/// The pages of a PDF, and the sides of the first in points (1/72 inch).
fn pages(pdf: &[u8]) -> (usize, Vec<f64>) {
    let text = String::from_utf8_lossy(pdf);
    let pages =
        text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count();
    let sides = text.split("/MediaBox [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    (pages, sides.split_whitespace().skip(2).filter_map(|side| side.parse().ok()).collect())
}

fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
        std::fs::write(Path::new(&folder).join(name), bytes).expect("writing a picture");
    }
}

/// Opens a file from the disk, as whoever got it.
async fn show(window: &Window, folder: &Path, html: &str) {
    let file = folder.join("file.html");
    std::fs::write(&file, html).expect("a file");
    window.goto(&format!("file://{}", file.display())).await;
    let asked =
        window.read("return performance.getEntriesByType('resource').map(entry => entry.name)", json!([])).await;
    assert_eq!(asked, json!([]), "nothing is asked for from elsewhere");
    assert_eq!(window.read("return document.scripts.length", json!([])).await, json!(0));
}

/// The card with the most lines that the transcripts lead to, all of them ticked.
fn longest() -> Made {
    let cards = limits::results().into_iter().filter_map(|(session, node, today)| limits::card(&session, &node, today));
    cards.max_by_key(|made| made.lines.len()).expect("a card")
}

#[tokio::test]
async fn the_card_is_read_on_a_phone_and_on_paper_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let (phone, desk) = (Window::open_as(PHONE).await, Window::open_as(DESK).await);
    let long = longest();
    let short = Made {
        lines: vec![
            Line::Day("act-by", date(2026, 12, 11)),
            Line::Document("letter".to_owned()),
            Line::Document("title".to_owned()),
            Line::Wish("deadline".to_owned()),
        ],
        ..long.clone()
    };
    for tag in LOCALES {
        for (made, most, name) in [(&short, 1, "short"), (&long, 3, "long")] {
            let html = Notes { l10n: &world().l10n, content: &world().content, made, tag }.html();
            show(&phone, folder.path(), &html).await;
            assert_eq!(phone.read(OVER, json!([])).await, json!([]), "{tag} {name} on a phone");
            keep(&format!("{tag}-notes-{name}.png"), &phone.page_from_top(2400).await);
            show(&desk, folder.path(), &html).await;
            assert_eq!(desk.read(OVER, json!([])).await, json!([]), "{tag} {name} on a desk");
            assert_eq!(desk.read(TURNED, json!([])).await, json!([]), "{tag} {name}");
            let direction = desk.read("return document.documentElement.dir", json!([])).await;
            assert_eq!(direction, json!(world().l10n.direction(tag)));
            let pdf = desk.print_on_its_paper().await;
            keep(&format!("{tag}-notes-{name}.pdf"), &pdf);
            let (count, sides) = pages(&pdf);
            assert!((1..=most).contains(&count), "{tag} {name}: {count} pages");
            assert!((sides[0] - 595.3).abs() < 1.0 && (sides[1] - 841.9).abs() < 1.0, "A4: {sides:?}");
            let text = desk.read("return document.body.innerText", json!([])).await;
            let text = text.as_str().expect("a text");
            for says in ["Notizen für die Beratung", "keine Rechtsberatung", "nichts verschickt"] {
                assert!(text.contains(says), "{tag}: {says} in {text}");
            }
        }
    }
}

#[tokio::test]
async fn the_time_sheet_is_one_page_with_a_row_for_each_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let (phone, desk) = (Window::open_as(PHONE).await, Window::open_as(DESK).await);
    for tag in LOCALES {
        let html = hours::html(&world().l10n, tag);
        show(&phone, folder.path(), &html).await;
        assert_eq!(phone.read(OVER, json!([])).await, json!([]), "{tag} on a phone");
        keep(&format!("{tag}-hours.png"), &phone.page_from_top(2400).await);
        show(&desk, folder.path(), &html).await;
        assert_eq!(desk.read(TURNED, json!([])).await, json!([]), "{tag}");
        let days = desk
            .read("return [...document.querySelectorAll('tbody tr')].map(row => row.cells[0].textContent)", json!([]))
            .await;
        let days: BTreeSet<&str> = days.as_array().expect("rows").iter().filter_map(|day| day.as_str()).collect();
        assert!((1..=31).all(|day| days.contains(day.to_string().as_str())), "{tag}: {days:?}");
        let empty = desk
            .read(
                "return [...document.querySelectorAll('tbody td')].every(cell => /^[0-9]*$/.test(cell.textContent))",
                json!([]),
            )
            .await;
        assert_eq!(empty, json!(true), "nothing is filled in");
        let pdf = desk.print_on_its_paper().await;
        keep(&format!("{tag}-hours.pdf"), &pdf);
        let (count, sides) = pages(&pdf);
        assert_eq!(count, 1, "{tag}");
        assert!((sides[0] - 595.3).abs() < 1.0 && (sides[1] - 841.9).abs() < 1.0, "A4: {sides:?}");
    }
}
