//! The page of the leaflet: which office, the files, and that a postcode is written nowhere.

use reqwest::StatusCode;
use reqwest::header::CONTENT_DISPOSITION;

use super::{Answer, Browser, Pages};

/// Sends the form as the page would.
async fn ask(visitor: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = visitor.get("/leaflet?lang=de").await.csrf();
    visitor.post(path, &[&[("csrf", csrf.as_str())], fields].concat()).await
}

#[tokio::test]
async fn a_postcode_leads_to_the_files_and_a_wrong_one_to_a_sentence() {
    let pages = Pages::start().await;
    let visitor = pages.visitor().await;
    let empty = visitor.get("/leaflet?lang=de").await;
    assert_eq!(empty.status, StatusCode::OK);
    for part in ["Bußgeld", "299\u{a0}SGB\u{a0}III", "DEHOGA NRW", "Lotse speichert nichts"] {
        assert!(empty.body.contains(part), "{part}: {}", empty.body);
    }
    assert!(!empty.body.contains("id=\"ready\""));
    let table: [(&str, &str, &str, u16, &str, &str); 8] = [
        ("68159", "", "ar", 200, "Bitte ausfüllen", "nobody confirmed the contact"),
        ("04109", "", "ar", 200, "Sachsen, Leipzig", "another office may be nearer"),
        ("07919", "TH", "en", 200, "id=\"ready\"", "the Land is said"),
        ("07919", "", "en", 422, "Sachsen, Thüringen", "which Land?"),
        ("07919", "BY", "en", 422, "Sachsen, Thüringen", "neither of them"),
        ("1234", "", "en", 422, "fünf Ziffern", "four digits"),
        ("68159", "", "xx", 400, "Das ist unklar", "a language that the form does not offer"),
        ("68159", "XX", "ar", 400, "Das ist unklar", "a Land that there is not"),
    ];
    for (plz, land, locale, status, part, why) in table {
        let fields = [("plz", plz), ("land", land), ("locale", locale)];
        let answer = ask(&visitor, "/leaflet?lang=de", &fields).await;
        assert_eq!(answer.status.as_u16(), status, "{why}");
        assert!(answer.body.contains(part), "{why}: {}", answer.body);
        let file = ask(&visitor, "/leaflet/file?lang=de", &[&fields[..], &[("kind", "text")]].concat()).await;
        assert_eq!(file.status.as_u16(), if status == 200 { 200 } else { 400 }, "the file: {why}");
    }
}

#[tokio::test]
async fn the_files_are_those_of_the_command_and_are_kept_by_the_browser_alone() {
    let pages = Pages::start().await;
    let visitor = pages.visitor().await;
    let table = [("page", "lotse-leaflet-ar.html", "<!DOCTYPE html>"), ("text", "lotse-leaflet-ar.txt", "Kostenlose")];
    for (kind, name, begins) in table {
        let fields = [("plz", "01067"), ("land", ""), ("locale", "ar"), ("kind", kind)];
        let file = ask(&visitor, "/leaflet/file", &fields).await;
        assert_eq!(file.headers[CONTENT_DISPOSITION], format!("attachment; filename=\"{name}\""));
        assert_eq!(file.headers["cache-control"], "no-store");
        assert!(file.body.starts_with(begins) && file.body.contains("+49\u{20}3514265820"), "{}", file.body);
    }
    let unknown = ask(&visitor, "/leaflet/file", &[("plz", "01067"), ("locale", "ar"), ("kind", "exe")]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    for file in std::fs::read_dir(pages.folder.path()).expect("the data folder") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("its bytes");
        assert!(!bytes.windows(5).any(|five| five == b"01067"), "the postcode is written in {}", path.display());
    }
}
