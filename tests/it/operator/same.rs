//! Page, CSV, JSON and `lotse stats` are read by three parsers and compared, number by number.

use std::collections::BTreeMap;
use std::process::{Command, Output};

use serde_json::Value;

use super::site::{BLOCK, NEWEST, Site, between};

/// What stands in a place of a table: a number, `–` for one that is withheld, `>5` for a sum without what is withheld,
/// the text otherwise.
type Cells = BTreeMap<(String, String), String>;

const PAGES: [&str; 11] = [
    "overview",
    "topics",
    "topics/kuendigung",
    "topics/lohn",
    "topics/menu",
    "languages",
    "laender",
    "entries",
    "feedback",
    "content",
    "health",
];

#[tokio::test]
async fn page_csv_and_json_hold_the_same_numbers() {
    let site = Site::start().await;
    let cookie = site.log_in().await;
    let (mut compared, mut withheld) = (0, 0);
    for page in PAGES {
        for query in
            ["lang=de".to_owned(), format!("lang=en&period={BLOCK}"), format!("lang=de&period={NEWEST}&locale=ar")]
        {
            let json: Value =
                serde_json::from_str(&site.read(&format!("/{page}.json?{query}"), &cookie).await).expect("JSON");
            let html = site.read(&format!("/{page}?{query}"), &cookie).await;
            for table in json["tables"].as_array().expect("tables") {
                let id = table["id"].as_str().expect("an id");
                if id == "process" {
                    continue; // it counts on from one reading to the next
                }
                let (of_json, of_html) = (from_json(table), from_html(&html, id));
                let csv = site.read(&format!("/{page}.csv?{query}&table={id}"), &cookie).await;
                let of_csv = from_csv(&csv);
                assert_eq!(of_json, of_html, "{page} {id} {query}: JSON and page");
                assert_eq!(of_json, of_csv, "{page} {id} {query}: JSON and CSV");
                compared += of_json.len();
                withheld += of_json.values().filter(|cell| *cell == "–").count();
            }
        }
    }
    println!("{compared} cells are the same on the page, in CSV and in JSON; {withheld} of them withheld");
    assert!(compared > 500 && withheld > 50, "{compared} cells, {withheld} withheld");
}

#[tokio::test]
async fn no_cell_of_a_csv_begins_a_formula() {
    let site = Site::start().await;
    let cookie = site.log_in().await;
    for page in PAGES {
        let csv = site.read(&format!("/{page}.csv?lang=de&period={NEWEST}"), &cookie).await;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("CSV");
        assert_eq!(&records[0].iter().take(3).collect::<Vec<_>>(), &["period", "id", "label"], "{page}");
        for cell in records.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{page}: {cell}");
        }
    }
}

#[tokio::test]
async fn an_address_that_means_nothing_gets_a_kind_page() {
    let site = Site::start().await;
    let cookie = site.log_in().await;
    let table = [
        ("/overview?period=2026-W01", 404, "a week that was never published"),
        ("/overview?period=2026-W45/P4W", 400, "no block begins there"),
        ("/overview?period=%3Cb%3E", 400, "no period at all"),
        ("/overview?nonsense=1", 400, "an unknown parameter"),
        ("/topics/nonsense", 404, "no topic"),
        ("/topics/common", 404, "the shared questions are no topic"),
        ("/topics/lohn?locale=xx", 404, "a language that the bot does not speak"),
        ("/overview.csv?table=nonsense", 404, "no table of this page"),
        ("/overview?period=", 200, "an empty choice is none"),
        ("/topics/lohn?locale=", 200, "all languages"),
    ];
    for (path, status, why) in table {
        let (answered, text) = site.get(path, &cookie).await;
        assert_eq!(answered, status, "{path}: {why}");
        assert!(path.contains(".csv") || text.contains("<h1>"), "{path}: a page that says so");
        assert!(!text.contains("nonsense") && !text.contains("<b>"), "{path}: nothing of the address is repeated");
    }
}

#[tokio::test]
async fn before_anything_is_published_each_page_says_so() {
    let site = Site::empty().await;
    let cookie = site.log_in().await;
    for page in ["overview", "topics", "topics/lohn", "languages", "laender", "entries", "feedback"] {
        let html = site.read(&format!("/{page}?lang=de"), &cookie).await;
        assert!(html.contains("Noch ist nichts veröffentlicht"), "{page}: {html}");
    }
    let folder = site.folder.path().to_string_lossy().into_owned();
    let output = stats(&["--data", &folder]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("nothing is published yet"), "{said}");
}

#[tokio::test]
async fn the_command_prints_the_numbers_of_the_pages() {
    let site = Site::start().await;
    let cookie = site.log_in().await;
    let folder = site.folder.path().to_string_lossy().into_owned();
    let printed = |arguments: &[&str]| {
        let output = stats(&[&["--data", &folder], arguments].concat());
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    for view in ["overview", "topics", "languages", "laender", "entries", "feedback"] {
        let page = site.read(&format!("/{view}.csv?lang=en&period={BLOCK}"), &cookie).await;
        let arguments = ["--block", BLOCK, "--table", view, "--format", "csv", "--locale", "en"];
        assert_eq!(printed(&arguments), page, "{view}");
    }
    for table in ["opinions", "reasons"] {
        let page = site.read(&format!("/feedback.csv?lang=de&period={BLOCK}&table={table}"), &cookie).await;
        let arguments = ["--block", BLOCK, "--table", table, "--format", "csv", "--locale", "de"];
        assert_eq!(printed(&arguments), page, "{table}");
        assert!(page.lines().count() > 3, "{table}: {page}");
    }
    let page = site.read("/topics/lohn.csv?lang=de", &cookie).await;
    assert_eq!(printed(&["--topic", "lohn", "--format", "csv"]), page, "the newest week, step by step");
    let all: Value = serde_json::from_str(&printed(&["--format", "json"])).expect("JSON");
    let page: Value = serde_json::from_str(&site.read("/overview.json?lang=de", &cookie).await).expect("JSON");
    assert_eq!(all[0], page);
    let shown = printed(&["--week", NEWEST]);
    assert!(shown.contains("KW 46/2026 (09.11.–15.11.2026)") && shown.contains("Nordrhein-Westfalen"), "{shown}");
}

#[tokio::test]
async fn the_command_says_what_there_is() {
    let site = Site::start().await;
    let folder = site.folder.path().to_string_lossy().into_owned();
    let table: [(&[&str], &str, &str); 6] = [
        (&["--week", "2026-W01"], "published are 2026-W46, 2026-W45", "a week that is not published"),
        (&["--week", "nonsense"], "is no period", "no week"),
        (&["--block", "2026-W45/P4W"], "is no period", "no block begins there"),
        (&["--topic", "nonsense"], "there are anderes", "no topic"),
        (&["--table", "nonsense"], "there are overview", "no table"),
        (&["--week", NEWEST, "--block", BLOCK], "cannot be used with", "both"),
    ];
    for (arguments, part, why) in table {
        let output = stats(&[&["--data", &folder], arguments].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(part), "{why}: {said}");
    }
    let output = stats(&["--data", &format!("{folder}/nowhere")]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no database"), "a wrong folder");
}

impl Site {
    async fn read(&self, path: &str, cookie: &str) -> String {
        let (status, text) = self.get(path, cookie).await;
        assert_eq!(status, 200, "{path}: {text}");
        text
    }
}

fn stats(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("stats").args(arguments).env_clear().output().expect("lotse starts")
}

fn from_json(table: &Value) -> Cells {
    let mut cells = Cells::new();
    for row in table["rows"].as_array().expect("rows") {
        for (column, value) in row["values"].as_object().expect("values") {
            let cell = match value {
                Value::String(text) if text == "withheld" => "–".to_owned(),
                Value::String(text) => text.clone(),
                Value::Object(sum) => format!(">{}", sum["at_least"]),
                Value::Null => String::new(),
                number => number.to_string(),
            };
            cells.insert((row["id"].as_str().expect("an id").to_owned(), column.clone()), cell);
        }
    }
    cells
}

fn from_csv(text: &str) -> Cells {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head: Vec<String> = reader.headers().expect("a head").iter().map(str::to_owned).collect();
    let mut cells = Cells::new();
    for record in reader.records() {
        let record = record.expect("a record");
        let withheld: Vec<&str> = record[record.len() - 1].split(' ').collect();
        for (column, cell) in head.iter().zip(&record).skip(3).filter(|(column, _)| *column != "withheld") {
            let cell = match (withheld.contains(&column.as_str()), cell) {
                (true, "") => "–".to_owned(),
                (true, sum) => format!(">{sum}"),
                (false, cell) => cell.replace('\u{2212}', "-"),
            };
            cells.insert((record[1].to_owned(), column.clone()), cell);
        }
    }
    cells
}

fn from_html(page: &str, table: &str) -> Cells {
    let mut cells = Cells::new();
    let mark = format!("<table id=\"{table}\"");
    if !page.contains(&mark) {
        return cells;
    }
    let text = between(page, &mark, "</table>");
    let columns: Vec<&str> =
        text.split("data-column=\"").skip(1).map(|rest| rest.split('"').next().expect("a name")).collect();
    for row in text.split("<tr data-row=\"").skip(1) {
        let id = row.split('"').next().expect("an id");
        let values = row.split("<td>").skip(1).map(|rest| rest.split("</td>").next().expect("a cell"));
        for (column, cell) in columns.iter().zip(values) {
            cells.insert((id.to_owned(), (*column).to_owned()), shown(cell));
        }
    }
    cells
}

fn shown(cell: &str) -> String {
    if cell.contains("unseen") {
        return "–".to_owned();
    }
    if let Some(day) = cell.strip_prefix("<time") {
        return between(day, "datetime=\"", "\"").to_owned();
    }
    if cell.starts_with("<span") {
        return between(cell, ">", "<").to_owned();
    }
    if !cell.starts_with("<data") {
        return cell.replace("&amp;", "&");
    }
    let number = between(cell, "value=\"", "\"");
    if cell.contains("mind. ") || cell.contains("min. ") { format!(">{number}") } else { number.to_owned() }
}
