//! The leaflet for employers: the right office of the directory for every Land, no contact that nobody confirmed, the same
//! words on paper and in the e-mail, and one page of A4 in every language.

mod paper; // in Chromium: one page of A4, two languages side by side, pictures

use std::process::Command;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse::dialog::directory::{CHECKED_DAYS, Office};
use lotse::dialog::load::load;
use lotse::dialog::model::Content;
use lotse::files;
use lotse::l10n::{L10n, tags};
use lotse::papers::leaflet::{Leaflet, Workplace};
use lotse::rules::Land;

use crate::harness::TODAY;

/// The national list, as the directory has it.
const LIST: &str = "https://www.faire-integration.de/beratungsstellen";

/// What the leaflet may say of an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// All of its contact.
    Contact,
    /// Its name, and lines to fill in.
    Name,
    /// Its name as a guess, and lines to fill in.
    Perhaps,
    /// Lines to fill in.
    Nothing,
}
use Shown::{Contact, Name, Nothing, Perhaps};

impl Shown {
    /// How many lines are left to fill in: employer, worker, place, day and signature, and what is not known of the office.
    fn fields(self) -> usize {
        match self {
            Contact => 5,
            Name => 8,
            Perhaps | Nothing => 9,
        }
    }
}

/// A postcode in each Land with the office that the directory of 2026-11-22 has for it.
const OFFICES: [(&str, Land, &str, Shown); 16] = [
    ("68159", Land::BW, "fi-bw-karlsruhe", Perhaps),
    ("80331", Land::BY, "fi-by-muenchen", Perhaps),
    ("10115", Land::BE, "", Nothing),
    ("03046", Land::BB, "fi-bb-cottbus", Perhaps),
    ("28195", Land::HB, "fi-hb-vegesack", Perhaps),
    ("20095", Land::HH, "fi-hh", Perhaps),
    ("34117", Land::HE, "fi-he-kassel", Perhaps),
    ("19053", Land::MV, "fi-mv", Perhaps),
    ("30159", Land::NI, "fi-ni-lueneburg", Perhaps),
    ("44787", Land::NW, "fi-nw-bochum", Name),
    ("55116", Land::RP, "fi-rp-mainz", Perhaps),
    ("66111", Land::SL, "fi-sl", Perhaps),
    ("01067", Land::SN, "fi-sn-dresden", Contact),
    ("39104", Land::ST, "fi-st", Perhaps),
    ("24103", Land::SH, "fi-sh-kiel", Perhaps),
    ("99084", Land::TH, "fi-th-erfurt", Perhaps),
];

fn built_in() -> (Content, L10n) {
    let files = files::built_in();
    (load(&files, &tags(&files)).content, L10n::load(&files).0)
}

/// Both forms of a leaflet: the page and the text.
fn written(built_in: &(Content, L10n), plz: &str, land: Option<Land>, tag: &str, today: Date) -> [String; 2] {
    let (content, l10n) = built_in;
    let place = Workplace::find(&content.directory.places, plz, land).expect("a postcode");
    let leaflet = Leaflet::new(content, l10n, tag, &place, today);
    [leaflet.html(), leaflet.text()]
}

/// What the page says, without its tags and without what is for the employer alone.
fn said(page: &str) -> String {
    let (_, main) = page.split_once("<main").expect("the leaflet");
    let texts = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    texts.collect::<Vec<_>>().join(" ").replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}

/// A text without marks of direction, spaces and the lines to fill in.
fn bare(text: &str) -> String {
    let mark = |char: char| matches!(char, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '_' | '/' | ':' | '-');
    text.chars().filter(|char| !char.is_whitespace() && !mark(*char)).collect()
}

/// How an office can be reached.
fn ways(office: &Office) -> Vec<String> {
    let phones = office.phone.iter().map(|phone| phone.replace("+49", "+49 "));
    let others = [&office.email, &office.street].into_iter().flatten().cloned();
    let url = office.url.clone().filter(|url| !LIST.starts_with(url.as_str()));
    phones.chain(others).chain(url).map(|way| bare(&way)).collect()
}

#[test]
fn every_land_gets_its_office_and_only_a_confirmed_contact_stands_there() {
    let built_in = built_in();
    let offices = || built_in.0.directory.offices.iter().filter(|office| office.help == ["faire-integration"]);
    for (plz, land, id, shown) in OFFICES {
        for locale in built_in.1.locales() {
            let [page, text] = written(&built_in, plz, None, &locale.tag, TODAY);
            let at = format!("{plz} in {land:?}, {}", locale.tag);
            let (fields, expected) = (text.lines().filter(|line| line.ends_with("______")).count(), shown.fields());
            assert_eq!(
                (fields, page.matches("class=\"blank\"").count()),
                (expected, expected),
                "{at}: lines to fill in"
            );
            for text in [said(&page), text] {
                let text = bare(&text);
                for office in offices().filter(|office| !office.finder) {
                    let named = text.contains(&bare(&office.name));
                    assert_eq!(named, office.id == id, "{at}: {}", office.name);
                    for way in ways(office) {
                        let allowed = office.id == id && shown == Contact;
                        assert_eq!(text.contains(&way), allowed, "{at}: {way} of {}", office.id);
                    }
                }
                assert_eq!(text.contains(&bare(LIST)), shown != Contact, "{at}: the national list");
            }
        }
    }
    assert!(OFFICES.map(|(_, land, ..)| land).iter().eq(Land::ALL.iter()), "all 16");
}

#[test]
fn a_contact_that_nobody_looked_at_for_long_steps_back() {
    let built_in = built_in();
    let last = built_in.0.directory.researched + CHECKED_DAYS.days();
    let phone = |day| written(&built_in, "01067", None, "en", day).map(|text| bare(&text).contains("+493514265820"));
    assert_eq!(phone(last), [true, true]);
    assert_eq!(phone(last + 1.day()), [false, false]);
}

#[test]
fn the_nearest_is_only_said_of_an_office_of_which_that_is_known() {
    let built_in = built_in();
    let table = [
        ("01067", None, Some("am nächsten:"), None, "Dresden: no other office of the Land is nearer"),
        ("04109", None, Some("für das Bundesland"), Some("Sachsen, Leipzig"), "Leipzig: one that nobody confirmed is"),
        (
            "07919",
            Some(Land::SN),
            Some("für das Bundesland"),
            Some("Entfernung"),
            "no Kreis is known, nothing measured",
        ),
        ("44787", None, Some("am nächsten:"), Some("Bitte ausfüllen"), "Bochum: both offices' towns are known"),
        ("10115", None, None, Some("Bitte ausfüllen"), "Berlin: no office is known"),
    ];
    for (plz, land, heading, check, why) in table {
        let (content, l10n) = &built_in;
        let place = Workplace::find(&content.directory.places, plz, land).expect("a postcode");
        let leaflet = Leaflet::new(content, l10n, "de", &place, TODAY);
        for said in ["am nächsten:", "für das Bundesland"] {
            assert_eq!(leaflet.text().contains(said), heading == Some(said), "{why}: {said}");
        }
        let checks = leaflet.checks("de");
        let pages = checks.iter().filter(|check| check.contains("https://")).count();
        assert_eq!(pages, 2, "{why}: the list and the ministry's templates: {checks:?}");
        match check {
            Some(part) => assert!(checks[0].contains(part), "{why}: {checks:?}"),
            None => assert_eq!(checks.len(), 2, "{why}: {checks:?}"),
        }
    }
}

#[test]
fn page_and_text_say_the_same_in_every_language() {
    let built_in = built_in();
    for (plz, ..) in OFFICES {
        for locale in built_in.1.locales() {
            let [page, text] = written(&built_in, plz, None, &locale.tag, TODAY);
            assert_eq!(bare(&said(&page)), bare(&text), "{plz}, {}", locale.tag);
            for word in [
                "§\u{a0}45b\u{a0}AufenthG",
                "§\u{a0}45c\u{a0}AufenthG",
                "Arbeitsrecht",
                "Beratungsstelle",
                "Empfangsbestätigung",
            ] {
                let times = [&said(&page), &text].map(|text| text.matches(word).count());
                let least = if locale.tag == "de" { 1 } else { 2 };
                assert!(times.iter().all(|times| *times >= least), "{plz}, {}: {word} {times:?}", locale.tag);
            }
            assert_eq!(text.contains("Diesen Text hat ein Computer"), built_in.1.is_machine("de"), "{}", locale.tag);
            let own = built_in.1.paper(&locale.tag, "poster-machine", &[]);
            assert_eq!(text.contains(&own), built_in.1.is_machine(&locale.tag), "{}", locale.tag);
            assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("href="), "it loads nothing");
        }
    }
}

#[test]
fn what_is_for_employers_alone_is_complete_and_not_in_the_leaflet() {
    let built_in = built_in();
    let (content, l10n) = &built_in;
    let facts = [
        ("45c\u{a0}AufenthG", "who has to inform"),
        ("Textform", "the form"),
        ("299\u{a0}SGB\u{a0}III", "who does instead"),
        ("DEHOGA NRW", "who reported on trainees"),
        ("98\u{a0}AufenthG", "no fine"),
        ("https://www.bmas.de/", "the ministry's templates"),
    ];
    for locale in l10n.locales() {
        let place = Workplace::find(&content.directory.places, "68159", None).expect("a postcode");
        let leaflet = Leaflet::new(content, l10n, &locale.tag, &place, TODAY);
        let hints = leaflet.hints(&locale.tag);
        assert_eq!(hints.len(), 9, "{hints:?}");
        for (fact, why) in facts {
            assert!(hints.iter().any(|hint| hint.contains(fact)), "{}: {why}: {hints:?}", locale.tag);
        }
        for hint in leaflet.hints("de") {
            assert!(!leaflet.text().contains(&hint) && !said(&leaflet.html()).contains(&hint), "{hint}");
            assert!(leaflet.html().contains(&hint), "the screen shows it: {hint}");
        }
    }
}

#[test]
fn the_command_prints_text_and_page_and_says_what_is_wrong() {
    let text = lotse(&["leaflet", "--plz", "01067", "--locale", "ar", "--text", "--date", "2026-11-23"]);
    let expected = written(&built_in(), "01067", None, "ar", TODAY)[1].clone();
    assert_eq!(String::from_utf8_lossy(&text.stdout), expected);
    assert!(String::from_utf8_lossy(&text.stderr).contains("Bußgeld"), "what employers have to know");
    let one = lotse(&["leaflet", "--plz", "07919", "--land", "th"]);
    assert!(one.status.success() && String::from_utf8_lossy(&one.stdout).contains("Faire Integration Thüringen"));
    let table: [(&[&str], &str, &str); 7] = [
        (&["--plz", "1234"], "five digits", "four digits"),
        (&["--plz", "68159", "--locale", "xx"], "de, ar, en", "an unknown locale: it lists those that are there"),
        (&["--plz", "07919"], "--land in which the workplace is: SN, TH", "two Länder"),
        (&["--plz", "07919", "--land", "BY"], "SN, TH", "neither of them"),
        (&["--plz", "68159", "--land", "XX"], "BW, BY", "no Land"),
        (&["--plz", "68159", "--pdf"], "--output", "a PDF needs a file"),
        (&["--locale", "ar"], "--plz", "no postcode"),
    ];
    for (arguments, part, why) in table {
        let output = lotse(&[&["leaflet"], arguments].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && output.stdout.is_empty() && said.contains(part), "{why}: {said}");
    }
}

fn lotse(arguments: &[&str]) -> std::process::Output {
    let path = std::env::var_os("PATH").expect("where Chromium is");
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(arguments).env_clear().env("PATH", path).output().expect("lotse starts")
}
