//! The floors of the house: who may know whom, searched in the source.

use std::path::{Path, PathBuf};

/// Each module with the modules of ours that it may know.
const FLOORS: &[(&str, &[&str])] = &[
    ("rules", &[]),
    ("health", &[]), // what bot, store and web say of themselves, so that they need not know each other
    ("dialog", &["rules"]),
    ("clock", &["dialog"]),
    ("statistics", &["rules", "dialog"]),
    ("files", &["dialog"]),
    ("log", &[]),
    ("l10n", &["rules", "dialog"]),
    ("pseudonym", &["dialog"]),
    ("store", &["health", "dialog", "statistics", "pseudonym"]), // a pseudonym is its only key
    ("papers", &["rules", "dialog", "l10n"]),
    ("check", &["rules", "dialog", "l10n"]),
    ("bot", &["health", "clock", "rules", "dialog", "statistics", "l10n", "pseudonym", "store", "papers"]),
    ("web", &["health", "clock", "rules", "dialog", "statistics", "l10n", "papers", "check", "store"]), // beside bot: they do not know each other
    ("simulator", &[]), // it stands in for Telegram and knows none of ours
    ("config", &["rules", "dialog", "files", "pseudonym", "bot", "web"]),
    (
        "cli",
        &[
            "health",
            "clock",
            "rules",
            "dialog",
            "files",
            "l10n",
            "pseudonym",
            "store",
            "papers",
            "check",
            "bot",
            "web",
            "simulator",
            "config",
            "statistics",
        ],
    ),
];

/// Words of the source with the modules where alone they may stand, and why.
const HOMES: &[(&str, &[&str], &str)] = &[
    ("teloxide::", &["bot"], "Telegram's types stay in bot"),
    ("reqwest::", &["bot"], "calls to Telegram stay in bot"),
    ("sqlx::", &["store"], "SQL stays in store"),
    ("SELECT ", &["store"], "SQL stays in store"),
    ("fluent_", &["l10n", "check"], "Fluent stays in l10n and its check"),
    ("icu_", &["l10n"], "CLDR stays in l10n"),
    ("std::env", &["config"], "the environment stays in config"),
    ("chacha20poly1305", &["pseudonym"], "keys stay in pseudonym"),
    ("Timestamp::now", &["clock", "bot"], "the day is made once, in clock; the sweep waits for the full hour"),
    ("SystemTime::now", &["simulator"], "the day is made once, in clock"),
    ("getrandom", &["pseudonym", "bot", "web", "papers"], "chance stays out of the engine"),
    ("argon2", &["web"], "the password stays at the door"),
    ("metrics::", &["health"], "every metric and label stands in one file"),
    ("std::fs", &["files", "config", "store"], "files are read at the edge; the database is one"),
    ("tracing::", &["bot", "web", "cli", "log", "config"], "a failure is logged once, where it is handled"),
    ("tokio::", &["bot", "web", "cli", "store", "simulator"], "the lower floors do not wait"),
];

/// The lines that a file may have before its tests; tables of content are named here with their reason.
const LINES: usize = 300;
const LONGER: &[(&str, &str)] = &[("dialog/typed.rs", "tables of month names")];

#[test]
fn every_floor_knows_only_those_below_it() {
    for (module, path, text) in sources() {
        let allowed = FLOORS.iter().find(|(name, _)| *name == module).map_or(&[][..], |(_, allowed)| allowed);
        for (at, line) in text.lines().enumerate() {
            for other in FLOORS.iter().map(|(name, _)| *name).filter(|other| *other != module) {
                let knows = line.contains(&format!("crate::{other}::")) || line.contains(&format!("crate::{other};"));
                assert!(
                    !knows || allowed.contains(&other),
                    "{}:{}: {module} may not know {other}",
                    path.display(),
                    at + 1
                );
            }
        }
    }
}

#[test]
fn everything_has_its_home() {
    for (module, path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for (word, homes, why) in HOMES {
                let stands = line.contains(word) && !homes.contains(&module.as_str());
                assert!(!stands, "{}:{}: {word} in {module}: {why}", path.display(), at + 1);
            }
        }
    }
}

#[test]
fn every_module_has_its_floor_and_opens_with_its_invariant() {
    let mut wrong = Vec::new();
    for (module, path, text) in sources() {
        assert!(FLOORS.iter().any(|(name, _)| *name == module), "{module} has no floor: add it to the table");
        let mut head = text.lines().take_while(|line| line.starts_with("//!"));
        if !head.any(|line| line.contains("Invariant:")) {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "each file opens with what it is and what never happens there: {wrong:#?}");
}

#[test]
fn files_stay_short() {
    let mut long = Vec::new();
    for (_, path, text) in sources() {
        let name = path.to_string_lossy().into_owned();
        let lines = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        if lines > LINES && !LONGER.iter().any(|(file, _)| name.ends_with(file)) {
            long.push((name, lines));
        }
    }
    assert!(long.is_empty(), "more than {LINES} lines before their tests, make two files of each: {long:#?}");
}

/// The source files with the module each belongs to; `lib.rs` and `main.rs` belong to none.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &mut found);
    assert!(found.len() > 30, "the source is where it is searched");
    let module = |path: &Path| {
        let first = path.strip_prefix(&root).ok()?.components().next()?;
        Some(first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned())
    };
    let named = found.into_iter().filter_map(|path| Some((module(&path)?, path)));
    named
        .filter(|(module, _)| module != "lib" && module != "main")
        .map(|(module, path)| {
            let text = std::fs::read_to_string(&path).expect("a source file");
            (module, path, text)
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.ends_with("tests") {
            continue; // tests beside their module have no floor of their own
        }
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}
