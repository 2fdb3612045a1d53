//! The subcommands as a person or a script meets them.

use std::process::{Command, Output};

/// Runs `lotse` with these arguments and no setting of whoever runs the tests.
fn lotse(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).env_clear().output().expect("lotse starts")
}

fn printed(arguments: &[&str]) -> String {
    let output = lotse(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn without_a_token_run_says_what_to_do() {
    for arguments in [&["run"][..], &["run", "--token", ""]] {
        let output = lotse(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1));
        assert!(said.contains("TELOXIDE_TOKEN") && said.contains("lotse try"), "{said}");
    }
}

#[test]
fn a_wrong_setting_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().to_string_lossy();
    let table: [(&[&str], &str, &str); 7] = [
        (&["run", "--token", "1:a", "--telegram-api-url", "nowhere"], "no web address", "an address without a scheme"),
        (
            &["try", "--preview", "xx", "--listen", "127.0.0.1:0", "--data", &data],
            "de, ar, en",
            "a preview of no locale",
        ),
        (&["try", "--date", "31.2.2026"], "--date", "no day of the calendar"),
        (&["play", "nonsense"], "there are anderes, arbeitszeit", "an unknown dialog: it lists those that are there"),
        (&["play", "lohn", "--locale", "xx"], "xx", "an unknown locale"),
        (&["office", "1234"], "five digits", "a postcode with four digits"),
        (&["check", "--content", "nowhere"], "dialogs/", "a folder without content"),
    ];
    for (arguments, part, why) in table {
        let output = lotse(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && said.contains(part), "{why}: {said}");
    }
}

#[test]
fn a_picture_holds_every_node_of_a_dialog() {
    let picture = printed(&["graph", "kuendigung"]);
    assert!(picture.starts_with("flowchart TD\n  subgraph kuendigung\n"));
    for part in
        ["kuendigung.received", "kuendigung.deadline -->|over| kuendigung.over", "kuendigung.running -.-> beratung"]
    {
        assert!(picture.contains(part), "{part} in {picture}");
    }
}

#[test]
fn a_dialog_is_played_and_its_transcript_plays_again() {
    let transcript = printed(&["play", "notfall", "--date", "2026-11-23", "--answers", "[next]"]);
    assert!(transcript.contains("bot  ausbeutung/what"), "{transcript}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("transcript.txt");
    std::fs::write(&file, format!("# What it shows.\n{transcript}")).expect("a file");
    assert_eq!(printed(&["play", "--again", &file.to_string_lossy()]), format!("# What it shows.\n{transcript}"));
}

#[test]
fn a_postcode_names_its_office_and_why() {
    let said = printed(&["office", "01067", "--date", "2026-11-23"]);
    let nearest = said.contains("fi-sn-dresden [faire-integration]\n    1 km from the workplace;");
    assert!(nearest && said.contains("; confirmed ("), "{said}");
    let said = printed(&["office", "68159", "--locale", "ar", "--status", "third-country", "--date", "2026-11-23"]);
    let explained = [
        "competent: Faire Integration",
        "94 km from the workplace; speaks the language; not confirmed: its record asks for a check",
    ];
    assert!(explained.iter().all(|part| said.contains(part)), "{said}");
    let said = printed(&["office", "68159", "--status", "eu", "--date", "2026-11-23"]);
    assert!(said.contains("competent: Faire Mobilität") && !said.contains("fi-bw"), "{said}");
    let said = printed(&["office", "19053", "--date", "2026-11-23"]);
    assert!(
        said.contains("fi-mv [faire-integration]\n    1 km from the workplace;") && said.contains("; not confirmed: "),
        "Schwerin in Mecklenburg, not the one in Brandenburg: {said}"
    );
    let said = printed(&["office", "07919", "--date", "2026-11-23"]);
    assert!(said.contains("lies in SN") && said.contains("lies in TH"), "a code in two Länder: {said}");
}

#[test]
fn check_knows_the_contents_own_day_and_the_rules() {
    let day = printed(&["check", "--day"]);
    assert!(day.trim().parse::<jiff::civil::Date>().is_ok(), "{day}");
    assert!(printed(&["check", "--rules"]).contains("klagefrist\n    needs received: Day\n"));
    assert!(printed(&["check", "--date", day.trim()]).contains("0 problems"));
}

#[test]
fn a_database_is_made_and_brought_up_to_date() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    for _ in 0..2 {
        assert!(printed(&["migrate", "--data", &data.to_string_lossy()]).contains("up to date"));
    }
    assert!(data.join("lotse.db").exists());
}
