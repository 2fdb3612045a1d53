//! What the built-in content promises beyond `lotse check`.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::date;
use lotse::check::transcript::replay;
use lotse::dialog::directory::{Referral, Wish};
use lotse::dialog::model::NodeId;
use lotse::dialog::places::Postcode;
use lotse::dialog::session::Input;
use lotse::files;

use crate::walker::{Walker, world};

/// The rows of facts about the programme.
const ROWS: [(&str, usize); 3] = [("P", 13), ("F", 3), ("Q", 4)];
/// What stands before the @ of an office's address: functions and towns, never a person's name. A new one is looked at
/// by a person before it is added here.
const MAILBOXES: [&str; 12] = [
    "Beratung.AK",
    "beratung",
    "braunschweig",
    "consiliere",
    "doradztwo",
    "info",
    "iq-faire-integration",
    "kontakt",
    "konsultacia",
    "tanacsadas",
    "upit",
    "wanderarbeit",
];

/// Each row of docs/programme.md: the row, the nodes that answer it, the transcript that reaches them.
fn programme() -> Vec<(String, Vec<NodeId>, String)> {
    let table = include_str!("../../docs/programme.md");
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| row"));
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [row, _, nodes, test] = cells[..] else { panic!("four cells: {line}") };
        let nodes = nodes.split(", ").map(|node| node.trim_matches('`').parse().expect("dialog/node")).collect();
        (row.to_owned(), nodes, test.trim_matches('`').to_owned())
    })
    .collect()
}

#[test]
fn every_row_of_the_programme_has_its_node_its_words_and_its_transcript() {
    let files = files::built_in();
    let table = programme();
    let rows: BTreeSet<&str> = table.iter().map(|(row, _, _)| row.as_str()).collect();
    let wanted: Vec<String> =
        ROWS.iter().flat_map(|(letter, count)| (1..=*count).map(move |n| format!("{letter}{n}"))).collect();
    let missing: Vec<&String> = wanted.iter().filter(|row| !rows.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "docs/programme.md has no row {missing:?}");
    for (row, nodes, test) in &table {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts").join(test);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{row}: {test}: {error}"));
        let played = replay(&world().content, &text).unwrap_or_else(|error| panic!("{row}: {test}: {error:#}"));
        for node in nodes {
            let said = played.lines().any(|line| line.split_whitespace().nth(1) == Some(&node.to_string()));
            assert!(said, "{row}: {test} does not reach {node}");
            for tag in ["de", "en", "ar"] {
                let words = &files[&format!("locales/{tag}/{}.ftl", node.dialog)];
                let message = words.find(&format!("\n{}-{} =", node.dialog, node.node));
                let comments = message.map(|at| words[..at].lines().rev().take_while(|line| line.starts_with('#')));
                let named = comments.is_some_and(|mut lines| lines.any(|line| line.contains(&format!("{row}:"))));
                assert!(named, "{tag}: the comment above {node} does not name {row}");
            }
        }
    }
}

#[test]
fn every_postcode_of_germany_leads_to_a_place_that_helps() {
    let directory = &world().content.directory;
    let table = &files::built_in()["dialogs/data/plz.csv"];
    let today = date(2026, 11, 23);
    let helps = |wish: &Wish, help: &str| {
        let found = directory.help(help, wish, today);
        found.iter().any(|Referral { office, .. }| office.reachable() || office.url.is_some())
    };
    let (mut codes, mut seen) = (0, BTreeSet::new());
    for code in table.lines().skip(1).filter_map(|line| line.split(',').next()) {
        let (laender, kreis) = match directory.places.look_up(code) {
            Postcode::One { land, kreis } => (vec![land], Some(kreis)),
            Postcode::Several(laender) => (laender, None),
            Postcode::Unknown => panic!("{code} is not found in its own table"),
        };
        seen.extend(laender.into_iter().map(|land| (land, kreis.clone())));
        codes += 1;
    }
    assert!(codes > 8000 && seen.len() > 400, "the whole of Germany: {codes} postcodes in {} places", seen.len());
    let mut wrong = Vec::new();
    for (land, kreis) in &seen {
        let wish = Wish { land: Some(*land), kreis: kreis.as_deref(), language: Some("ar") };
        let served = ["faire-integration", "faire-mobilitaet", "anerkennung", "migrationsberatung"];
        wrong.extend(served.iter().filter(|help| !helps(&wish, help)).map(|help| format!("{land:?} {kreis:?} {help}")));
    }
    assert!(wrong.is_empty(), "nobody helps: {wrong:?}");
}

#[test]
fn addresses_of_offices_belong_to_functions_not_to_persons() {
    for office in &world().content.directory.offices {
        let Some((mailbox, _)) = office.email.as_deref().and_then(|email| email.split_once('@')) else { continue };
        assert!(MAILBOXES.contains(&mailbox), "{}: is {mailbox} a function? Then add it to the list", office.id);
    }
}

#[test]
fn a_contact_says_whether_it_is_open_now() {
    let said = |today, minute| {
        let mut walker = Walker::new(today, "de");
        walker.now.minute = minute;
        walker.does(&Input::Open("anderes".to_owned()));
        walker.presses(":job-search:");
        let messages = world().l10n.render(&world().content, &walker.prompt, "de").messages;
        messages.into_iter().map(|message| message.text.as_str().to_owned()).collect::<String>()
    };
    let monday = date(2026, 11, 23);
    assert!(said(monday, 10 * 60 + 5).contains("🟢 Jetzt geöffnet (10:05 Uhr)"), "{}", said(monday, 10 * 60 + 5));
    assert!(said(monday, 20 * 60).contains("⚪ Jetzt geschlossen (20:00 Uhr)"), "{}", said(monday, 20 * 60));
    assert!(!said(date(2026, 12, 25), 10 * 60).contains("Jetzt geöffnet"), "Christmas");
}
