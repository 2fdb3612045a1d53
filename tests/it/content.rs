//! What the built-in content promises beyond `lotse check`.

use lotse::files;

/// The rows of facts about the programme: each has to be answered by a sentence of the dialog `programm`, whose comment
/// names it.
const ROWS: [(&str, usize); 3] = [("P", 13), ("F", 3), ("Q", 4)];

#[test]
fn every_fact_about_the_programme_is_answered_in_every_language() {
    let files = files::built_in();
    for tag in ["de", "en", "ar"] {
        let words = &files[&format!("locales/{tag}/programm.ftl")];
        let comments: Vec<&str> = words.lines().filter(|line| line.starts_with('#')).collect();
        for (letter, count) in ROWS {
            let named = |row: &String| comments.iter().any(|line| line.contains(&format!("{row}:")));
            let missing: Vec<String> = (1..=count).map(|n| format!("{letter}{n}")).filter(|row| !named(row)).collect();
            assert!(missing.is_empty(), "{tag}: no sentence answers {missing:?}");
        }
    }
}
