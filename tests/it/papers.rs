//! Posters and cards in Chromium, as they are printed: one page exactly, nothing cut off, the QR code read from a picture by
//! another library, and scripts that need shaping shaped. The commands and the operators' page that hand them out.
//!
//! With `LOTSE_SCREENSHOTS=docs/screenshots` the pictures of the documentation are taken anew.

use std::path::Path;
use std::process::{Command, Output};

use lotse::dialog::load::{Files, load};
use lotse::dialog::model::Content;
use lotse::files;
use lotse::l10n::{L10n, tags};
use lotse::papers::link;
use lotse::papers::order::{Order, Typed};
use lotse::papers::poster::{Poster, Size};
use lotse::rules::Land;
use serde_json::{Value, json};

use crate::chromium::{DESK, Window};
use crate::harness::TODAY;
use crate::operator::site::{BOT, Site};

/// Article 1 of the Universal Declaration of Human Rights: in Ethiopic script, and in Arabic script with letters of its own.
const TIGRINYA: &str = "ብመንፅር ክብርን መሰልን ኩሎም ሰባት እንትውለዱ ነፃን ማዕሪን እዮም።";
const PASHTO: &str = "د بشر ټول افراد آزاد نړۍ ته راځي او د حيثيت او حقوقو له پلوه سره برابر دي.";
/// The longest name of a topic, to see whether it has room.
const LONG: &str = "krankenversicherung";
/// The sides of A4 and A5 in points of a PDF (1/72 inch).
const A4: (f64, f64) = (595.3, 841.9);
const A5: (f64, f64) = (419.5, 595.3);

/// The content with two more locales for its fixture lines.
struct World {
    content: Content,
    l10n: L10n,
    folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        let mut files = files::built_in();
        add(&mut files, "ti", "en", TIGRINYA);
        add(&mut files, "ps", "ar", PASHTO);
        let (content, l10n) = (load(&files, &tags(&files)).content, L10n::load(&files).0);
        Self { content, l10n, folder: tempfile::tempdir().expect("a folder") }
    }

    fn order(&self, typed: &Typed) -> Order {
        typed.order(&self.content, &self.l10n).expect("there is all of it")
    }

    fn html(&self, size: Size, order: &Order, bot: Option<&str>) -> String {
        Poster { l10n: &self.l10n, content: &self.content, bot, size, order, today: TODAY }.html()
    }

    /// Opens a paper from the disk, as whoever prints it.
    async fn show(&self, window: &Window, html: &str) {
        let file = self.folder.path().join("paper.html");
        std::fs::write(&file, html).expect("a file");
        window.goto(&format!("file://{}", file.display())).await;
    }

    fn own(&self) -> Vec<String> {
        self.l10n
            .locales()
            .map(|locale| locale.tag.clone())
            .filter(|tag| !["ti", "ps"].contains(&tag.as_str()))
            .collect()
    }
}

/// Adds a locale that has the words of another one, and a fixture line as its headline.
fn add(files: &mut Files, tag: &str, like: &str, headline: &str) {
    let folder = format!("locales/{like}/");
    let own: Vec<(String, String)> = files
        .range(folder.clone()..)
        .take_while(|(path, _)| path.starts_with(&folder))
        .map(|(path, text)| (path.replace(&folder, &format!("locales/{tag}/")), titled(text, headline)))
        .collect();
    files.extend(own);
}

fn titled(text: &str, line: &str) -> String {
    let lines = text
        .lines()
        .map(|old| if old.starts_with("poster-title =") { format!("poster-title = {line}") } else { old.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

fn typed(locales: &[&str], topic: Option<&str>, plz: Option<&str>) -> Typed {
    Typed {
        locales: locales.iter().map(|tag| (*tag).to_owned()).collect(),
        topic: topic.map(str::to_owned),
        plz: plz.map(str::to_owned),
        ..Typed::default()
    }
}

fn paper(size: Size) -> (f64, f64) {
    if size == Size::A5 { A5 } else { A4 }
}

/// Lists what runs over the edge of its paper or its card.
const OVER: &str = "
    const sheet = document.querySelector('.sheet'), found = [];
    for (const box of document.querySelectorAll('.sheet, .card')) {
        const edge = box.getBoundingClientRect();
        if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1) found.push('scrolls: ' + box.className);
        for (const node of box.querySelectorAll('*')) {
            const place = node.getBoundingClientRect();
            const out = place.bottom > edge.bottom + 1 || place.top < edge.top - 1 || place.right > edge.right + 1 || place.left < edge.left - 1;
            if (out && place.width) found.push(node.tagName + ': ' + node.textContent.slice(0, 40));
        }
    }
    return found;
";

/// The pages of a PDF, and the sides of the first.
fn pages(pdf: &[u8]) -> (usize, Vec<f64>) {
    let text = String::from_utf8_lossy(pdf);
    let pages =
        text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count();
    let sides = text.split("/MediaBox [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    (pages, sides.split_whitespace().skip(2).filter_map(|side| side.parse().ok()).collect())
}

async fn holds(world: &World, window: &Window, size: Size, order: &Order, bot: Option<&str>) {
    let at = format!("{size:?} in {:?}, {:?}", order.locales, order.entry);
    world.show(window, &world.html(size, order, bot)).await;
    assert_eq!(window.read(OVER, json!([])).await, json!([]), "{at}");
}

#[tokio::test]
async fn every_paper_is_one_page_of_its_size() {
    let (world, window) = (World::new(), Window::open_as(DESK).await);
    let own = world.own();
    let alone = own.iter().map(|tag| vec![tag.as_str()]);
    let together = [
        vec!["ar", "de"],
        vec!["ti", "ps"],
        vec!["de", "en", "ar"],
        vec!["ar", "de", "en", "ps"],
        vec!["ti", "ps", "de", "ar"],
    ];
    for locales in alone.chain(together) {
        for size in Size::ALL {
            let order = world.order(&typed(&locales, Some(LONG), Some("68159")));
            holds(&world, &window, size, &order, Some(BOT)).await;
            let (count, sides) = pages(&window.print_on_its_paper().await);
            let (width, height) = paper(size);
            assert_eq!(count, 1, "{size:?} in {locales:?}");
            assert!((sides[0] - width).abs() < 1.0 && (sides[1] - height).abs() < 1.0, "{size:?}: {sides:?}");
        }
    }
}

#[tokio::test]
async fn nothing_runs_over_whatever_office_and_code_stand_there() {
    let (world, window) = (World::new(), Window::open_as(DESK).await);
    let many = [vec!["ar"], vec!["de", "en"], vec!["ar", "de", "en"], vec!["ar", "de", "en", "ti"]];
    let mut papers = 0;
    for land in std::iter::once(None).chain(Land::ALL.into_iter().map(Some)) {
        for locales in &many {
            let mut order = world.order(&typed(locales, Some(LONG), None));
            order.entry.land = land;
            order.entry.code = Some("h2jk7".to_owned());
            for size in Size::ALL {
                holds(&world, &window, size, &order, Some(&"b".repeat(32))).await;
                papers += 1;
            }
        }
    }
    for size in Size::ALL {
        holds(&world, &window, size, &world.order(&typed(&many[3], None, None)), None).await;
    }
    println!("{papers} papers hold what stands on them");
}

#[tokio::test]
async fn the_code_is_read_from_a_picture_of_the_paper() {
    let (world, window) = (World::new(), Window::open_as(DESK).await);
    let own = world.own();
    let all: Vec<&str> = ["ar", "de", "en", "ps"].to_vec();
    let mut read = 0;
    for locales in own.iter().map(|tag| vec![tag.as_str()]).chain([vec!["ar", "de"], vec!["de", "en", "ar"], all]) {
        for size in Size::ALL {
            let order = world.order(&typed(&locales, Some("kuendigung"), Some("01067")));
            world.show(&window, &world.html(size, &order, Some(BOT))).await;
            let picture = window.picture_of_paper(".sheet", 2).await;
            keep(&format!("poster-{}-{}.png", size.name(), locales.join("-")), &picture);
            let expected = links(size, &order);
            let mut found = if size == Size::Cards { cards(&window).await } else { decoded(&picture) };
            found.sort();
            assert_eq!(found, expected, "{size:?} in {locales:?}");
            read += found.len();
        }
    }
    println!("{read} QR codes were read from pictures");
}

/// Reads each card from a picture of its own, as it is after the cut.
async fn cards(window: &Window) -> Vec<String> {
    let mut found = Vec::new();
    for at in 1..=8 {
        found.extend(decoded(&window.picture_of_paper(&format!(".card:nth-child({at})"), 3).await));
    }
    found
}

/// The links that stand on a paper: a poster has one, each card one in its own language.
fn links(size: Size, order: &Order) -> Vec<String> {
    let mut links: Vec<String> = if size == Size::Cards {
        let one = |tag: &String| Order { locales: vec![tag.clone()], ..order.clone() };
        order.locales.iter().cycle().take(8).filter_map(|tag| link::url(BOT, &one(tag).entry())).collect()
    } else {
        link::url(BOT, &order.entry()).into_iter().collect()
    };
    links.sort();
    links
}

/// Reads every QR code of a picture, with a library that made none of them.
fn decoded(file: &[u8]) -> Vec<String> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("a PNG file");
    let mut points = vec![0; decoder.output_buffer_size().expect("a small picture")];
    let info = decoder.next_frame(&mut points).expect("a picture");
    let (width, height, each) = (info.width as usize, info.height as usize, info.color_type.samples());
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| points[(y * width + x) * each]);
    picture.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}

/// Keeps a picture where asked to.
fn keep(name: &str, picture: &[u8]) {
    if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
        std::fs::write(Path::new(&folder).join(name), picture).expect("writing a picture");
    }
}

#[tokio::test]
async fn without_the_bots_name_no_code_stands_there_and_the_paper_says_so() {
    let world = World::new();
    for size in Size::ALL {
        let html = world.html(size, &world.order(&typed(&["de"], None, None)), None);
        assert!(!html.contains("<svg") && html.contains("Hier fehlt der QR-Code"), "{size:?}");
    }
}

#[tokio::test]
async fn ethiopic_and_pashto_are_drawn_by_fonts_that_have_them_and_letters_join() {
    let (world, window) = (World::new(), Window::open_as(DESK).await);
    let order = world.order(&typed(&["ti", "ps"], None, None));
    let html = world.html(Size::A4, &order, Some(BOT));
    world.show(&window, &html).await;
    for (tag, script, line) in [("ti", "Ethiopic", TIGRINYA), ("ps", "Arabic", PASHTO)] {
        let fonts = fonts(&window, &format!(".heads [lang={tag}] h1")).await;
        let others: u64 = fonts.iter().filter(|(font, _)| !font.contains(script)).map(|(_, glyphs)| glyphs).sum();
        let letters = line.chars().filter(|char| char.is_alphabetic()).count();
        let drawn: u64 = fonts.iter().map(|(_, glyphs)| glyphs).sum();
        // A letter that its font does not have is drawn as a box by the first font of the style.
        assert!(others <= (line.chars().count() - letters) as u64, "{tag} is drawn by {fonts:?}");
        assert!(drawn > others, "{tag} is drawn by {fonts:?}");
    }
    // Letters that a mark keeps apart (U+200C) have other shapes, so that the line has another width.
    let widths = window.read(JOINED, json!([])).await;
    assert_ne!(widths[0], widths[1], "the letters of Pashto join");
    world.show(&window, &html).await;
    keep("poster-a4-ti-ps.png", &window.picture_of_paper(".sheet", 2).await);
}

/// Measures a line as it stands, and with its letters kept apart.
const JOINED: &str = "
    const line = document.querySelector('.heads [lang=ps] h1'), text = line.textContent;
    const width = (text) => {
        const node = document.createElement('span');
        node.style.whiteSpace = 'nowrap'; node.textContent = text; line.replaceChildren(node);
        return node.getBoundingClientRect().width;
    };
    return [width(text), width([...text].join('\\u200c'))];
";

/// The fonts that drew an element and how many glyphs each drew, as Chromium says.
async fn fonts(window: &Window, selector: &str) -> Vec<(String, u64)> {
    for domain in ["DOM.enable", "CSS.enable"] {
        window.command(domain, &json!({})).await;
    }
    let document = window.command("DOM.getDocument", &json!({})).await;
    let root = &document["root"]["nodeId"];
    let node = window.command("DOM.querySelector", &json!({ "nodeId": root, "selector": selector })).await;
    let found = window.command("CSS.getPlatformFontsForNode", &json!({ "nodeId": node["nodeId"] })).await;
    let used = |font: &Value| Some((font["familyName"].as_str()?.to_owned(), font["glyphCount"].as_u64()?));
    let fonts = found["fonts"].as_array().expect("a list of fonts").iter().filter_map(used);
    fonts.collect()
}

/// Runs `lotse` with a bot's name and these programs in reach, and no other setting.
fn lotse(arguments: &[&str], bot: &str, path: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(arguments).env_clear().env("LOTSE_BOT_NAME", bot).env("PATH", path).output().expect("lotse starts")
}

#[test]
fn what_there_is_not_is_named_with_what_there_is() {
    let table: [(&[&str], &str, &str); 8] = [
        (&["link", "--locale", "xx"], "there are de, ar, en", "an unknown locale"),
        (&["link", "--topic", "nonsense"], "there are anderes, arbeitszeit", "an unknown topic"),
        (&["poster", "--land", "XX"], "there are BW, BY", "an unknown Land"),
        (&["poster", "--plz", "1234"], "five digits", "a postcode with four digits"),
        (&["poster", "--plz", "07919"], "SN, TH", "a postcode of two Länder"),
        (&["poster", "--code", "aaaaa"], "no code of a workshop", "a code that was mistyped"),
        (&["poster", "--pdf"], "--output", "a PDF without a file"),
        (&["link", "--bot-name", "t.me/x"], "t.me/<bot>", "an address instead of a name"),
    ];
    for (arguments, part, why) in table {
        let output = lotse(arguments, BOT, "");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(part), "{why}: {said}");
    }
}

#[test]
fn a_link_is_printed_and_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let [svg, png] = ["qr.svg", "qr.png"].map(|name| folder.path().join(name).to_string_lossy().into_owned());
    let arguments = ["link", "--locale", "ar", "--topic", "lohn", "--land", "sn", "--svg", &svg, "--png", &png];
    let output = lotse(&arguments, "@lotse_bot", "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let link = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(link.starts_with("https://t.me/lotse_bot?start=1") && link.ends_with("_lar_tlohn_psn\n"), "{link}");
    assert_eq!(decoded(&std::fs::read(&png).expect("the picture")), [link.trim_end()]);
    assert!(std::fs::read_to_string(&svg).expect("the drawing").starts_with("<svg"));
    let nameless = lotse(&arguments, "", "");
    let said = String::from_utf8_lossy(&nameless.stderr);
    assert!(!nameless.status.success() && said.contains("LOTSE_BOT_NAME"), "no picture of a wrong link: {said}");
    let text = String::from_utf8(lotse(&["link"], "", "").stdout).expect("UTF-8");
    assert_eq!(text, "https://t.me/<bot>\n", "the place of the name");
}

#[test]
fn a_poster_becomes_a_pdf_where_there_is_a_browser() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("poster.pdf");
    let name = file.to_string_lossy();
    let arguments =
        ["poster", "--size", "a5", "--locale", "ar", "--locale", "de", "--plz", "01067", "-o", &name, "--pdf"];
    let without = lotse(&arguments, BOT, "");
    let said = String::from_utf8_lossy(&without.stderr);
    assert!(
        !without.status.success() && said.contains("no Chromium is installed") && said.contains("poster.html"),
        "{said}"
    );
    let with = lotse(&arguments, BOT, &std::env::var("PATH").expect("a path"));
    assert!(with.status.success(), "{}", String::from_utf8_lossy(&with.stderr));
    assert_eq!(pages(&std::fs::read(&file).expect("the PDF")).0, 1);
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).expect("the folder").map(|file| file.expect("a file").file_name()).collect();
    assert_eq!(left.len(), 2, "the HTML and the PDF, and no profile: {left:?}");
}

#[tokio::test]
async fn operators_get_the_link_its_code_and_the_file() {
    let site = Site::empty().await;
    let cookie = site.log_in().await;
    let query = "lang=de&locale=ar&locale2=&locale3=&locale4=&topic=lohn&plz=01067&land=&code=&size=a5";
    let (status, page) = site.get(&format!("/papers?{query}"), &cookie).await;
    assert_eq!(status, 200);
    assert!(page.contains(&format!("https://t.me/{BOT}?start=1")) && page.contains("_lar_tlohn_psn"), "{page}");
    let answer = reqwest::Client::new().get(format!("{}/papers/file?{query}", site.address)).header("cookie", &cookie);
    let answer = answer.send().await.expect("an answer");
    assert_eq!(answer.headers()["content-disposition"], "attachment; filename=\"lotse-a5-ar.html\"");
    assert!(answer.text().await.expect("the paper").contains("size: A5"));
    let picture =
        reqwest::Client::new().get(format!("{}/papers/qr.png?{query}", site.address)).header("cookie", &cookie);
    let picture = picture.send().await.expect("an answer").bytes().await.expect("a picture");
    assert!(decoded(&picture)[0].ends_with("_lar_tlohn_psn"));
    let table = [
        ("locale=de&plz=12", 422, "five digits are missing"),
        ("locale=de&plz=07919", 422, "a postcode of two Länder"),
        ("locale=de&plz=07919&land=TH", 200, "and the Land"),
        ("locale=de&code=aaaaa", 422, "a code that was mistyped"),
        ("locale=xx", 400, "what the form does not offer"),
        ("locale=de&size=a0", 400, "the same"),
        ("nonsense=1", 400, "the same"),
    ];
    for (query, expected, why) in table {
        assert_eq!(site.get(&format!("/papers?lang=de&{query}"), &cookie).await.0, expected, "{why}");
    }
    let (status, _) = site.get("/papers/file?locale=de", "").await;
    assert_ne!(status, 200, "it stands behind the login");
}
