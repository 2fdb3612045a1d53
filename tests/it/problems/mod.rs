//! `lotse check` against one bad file for each problem: tests/problems/ holds them, base/ is what they spoil.
//!
//! The head of a bad file says what it `stands for`, or which file it goes `without`; what to `expect` (and which
//! warnings), as `[FILE:]LINE: part of the message`, with `*` for any line; and the `day` to check for. Where `the rest
//! of the file stays`, its messages take the place of those of the same name, and what it `removes` is left out.

mod bad;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::civil::{Date, date};
use lotse::check::check;
use lotse::dialog::load::Files;
use lotse::dialog::problem::Problem;
use lotse::files;

use bad::{Bad, Expected};

/// The day of the check, where a file names no other.
const DAY: Date = date(2026, 11, 23);
/// The source files in which problems are made.
const SOURCES: [&str; 23] = [
    "src/check/citations.rs",
    "src/check/length.rs",
    "src/check/mod.rs",
    "src/check/quiz.rs",
    "src/check/readability.rs",
    "src/check/search.rs",
    "src/check/text.rs",
    "src/check/tone.rs",
    "src/check/wanted.rs",
    "src/check/ways/messages.rs",
    "src/check/ways/wording.rs",
    "src/check/words.rs",
    "src/dialog/data.rs",
    "src/dialog/file.rs",
    "src/dialog/graph.rs",
    "src/dialog/load.rs",
    "src/dialog/quiz.rs",
    "src/dialog/raw.rs",
    "src/dialog/reading.rs",
    "src/dialog/take/items.rs",
    "src/dialog/verify.rs",
    "src/l10n/mod.rs",
    "src/l10n/resource.rs",
];

#[test]
fn the_base_has_no_problem() {
    assert_eq!(check(&base(), DAY), []);
}

#[test]
fn every_bad_file_is_reported_with_its_line_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for bad in bad_files() {
        let mut files = base();
        bad.spoil(&mut files);
        wrong.extend(compare(&bad.name, &check(&files, bad.day), &bad.expected));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_problems_of_several_files_are_reported_at_once() {
    let (mut files, mut taken, mut expected, mut names) = (base(), BTreeSet::new(), Vec::new(), Vec::new());
    for bad in bad_files().into_iter().filter(Bad::stands_with_others) {
        let target = bad.target.clone().unwrap_or_default();
        if taken.insert(target) {
            bad.spoil(&mut files);
            expected.extend(bad.expected);
            names.push(bad.name);
        }
    }
    assert!(names.len() >= 10, "a union of many: {names:?}");
    let wrong = compare(&names.join(" + "), &check(&files, DAY), &expected);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_problem_that_the_source_can_report_has_a_bad_file() {
    let mut said = Vec::new();
    for bad in bad_files() {
        let mut files = base();
        bad.spoil(&mut files);
        said.extend(check(&files, bad.day).into_iter().map(|problem| problem.what));
    }
    let mut without = Vec::new();
    let mut kinds = 0;
    for path in SOURCES {
        let source = std::fs::read_to_string(root().join(path)).expect("a source file");
        for kind in literals(&source).into_iter().filter(|literal| is_problem(literal)) {
            kinds += 1;
            if !said.iter().any(|what| fits(what, &kind)) {
                without.push(format!("{path}: {kind}"));
            }
        }
    }
    assert!(kinds > 80, "the search finds the problems in the source: {kinds}");
    assert!(without.is_empty(), "no bad file in tests/problems/ for:\n{}", without.join("\n"));
}

#[test]
fn the_command_prints_file_and_line_and_ends_with_1() {
    let good = folder(&base());
    let output = lotse(&["check", "--date", "2026-11-23", "--content"], good.path());
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));

    let bad = folder(&spoiled("unreachable-node.toml"));
    let output = lotse(&["check", "--date", "2026-11-23", "--content"], bad.path());
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
    let line = format!("{}: error: No way leads to the node `stray`", place("unreachable-node.toml"));
    assert!(shown(&output).contains(&line), "{}", shown(&output));
}

#[test]
fn the_bot_does_not_start_with_a_content_that_has_a_problem() {
    let bad = folder(&spoiled("unreachable-node.toml"));
    let data = tempfile::tempdir().expect("a folder");
    let data_folder = data.path().to_str().expect("UTF-8");
    let output = lotse(
        &["run", "--token", "1:a", "--telegram-api-url", "http://127.0.0.1:9", "--data", data_folder, "--content"],
        bad.path(),
    );
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
    for part in ["lotse check", &place("unreachable-node.toml"), "No way leads to the node `stray`"] {
        assert!(shown(&output).contains(part), "{part}: {}", shown(&output));
    }
}

/// Lists how the problems found differ from those expected.
fn compare(name: &str, found: &[Problem], expected: &[Expected]) -> Vec<String> {
    let is = |problem: &Problem, expected: &Expected| {
        problem.file == expected.file
            && expected.line.is_none_or(|line| line == problem.line)
            && problem.warning == expected.warning
            && problem.what.contains(&expected.part)
    };
    let mut wrong = Vec::new();
    for expected in expected.iter().filter(|expected| !found.iter().any(|problem| is(problem, expected))) {
        wrong.push(format!("{name}: not found: {expected:?}"));
    }
    for problem in found {
        if !expected.iter().any(|expected| is(problem, expected)) {
            wrong.push(format!("{name}: not expected: {problem}"));
        }
        if !problem.todo.ends_with('.') || problem.line == 0 {
            wrong.push(format!("{name}: says not what to do, or where: {problem}"));
        }
    }
    wrong
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The content that is spoiled: its own dialogs and words, and the program's words as they are built in.
pub fn base() -> Files {
    let mut files = files::folder(&root().join("tests/problems/base")).expect("the base");
    let program = files::built_in();
    for (tag, file) in
        ["de", "en"].into_iter().flat_map(|tag| ["main", "poster", "leaflet", "room"].map(|file| (tag, file)))
    {
        let path = format!("locales/{tag}/{file}.ftl");
        files.insert(path.clone(), program[&path].clone());
    }
    for path in ["locales/de/operator.ftl", "locales/en/operator.ftl"] {
        files.insert(path.to_owned(), with_own_topics(&program[path]));
    }
    files
}

/// The words of the operator pages, with the names of the base's topics alone.
fn with_own_topics(words: &str) -> String {
    let others = words.lines().filter(|line| !line.starts_with("operator-topic-")).map(str::to_owned);
    let topics = ["beratung", "frist", "lohn", "menu", "notfall"];
    let own = others.chain(topics.map(|topic| format!("operator-topic-{topic} = {topic}")));
    own.collect::<Vec<_>>().join("\n") + "\n"
}

fn bad_files() -> Vec<Bad> {
    let folder = std::fs::read_dir(root().join("tests/problems")).expect("the folder");
    let mut paths: Vec<PathBuf> =
        folder.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file()).collect();
    paths.sort();
    paths.iter().map(|path| Bad::read(path)).collect()
}

fn spoiled(name: &str) -> Files {
    let mut files = base();
    Bad::read(&root().join("tests/problems").join(name)).spoil(&mut files);
    files
}

/// The file and line that a bad file expects first.
fn place(name: &str) -> String {
    let bad = Bad::read(&root().join("tests/problems").join(name));
    let expected = bad.expected.first().expect("an expected problem");
    format!("{}:{}", expected.file, expected.line.expect("a line"))
}

/// Writes a content into a folder of its own.
fn folder(files: &Files) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    folder
}

fn lotse(args: &[&str], content: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.args(args).arg(content).env_clear();
    command.output().expect("the program")
}

fn shown(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Lists the texts in quotation marks of a source file, up to its own tests and without comments.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let (code, mut literals) = (code.join("\n"), Vec::new());
    let mut chars = code.chars();
    while chars.by_ref().any(|char| char == '"') {
        let mut literal = String::new();
        while let Some(char) = chars.next().filter(|char| *char != '"') {
            literal.push(if char == '\\' { chars.next().unwrap_or_default() } else { char });
        }
        literals.push(literal);
    }
    literals
}

/// Tells whether a text says what is wrong: a sentence without a full stop. What to do ends with one.
fn is_problem(literal: &str) -> bool {
    literal.starts_with(|first: char| first.is_uppercase() || "`<{".contains(first))
        && literal.contains(' ')
        && !literal.ends_with('.')
}

/// Tells whether a text is one that a format makes: its fixed parts, in their order.
fn fits(text: &str, format: &str) -> bool {
    let mut rest = text;
    let mut parts = format.split(['{', '}']).enumerate().filter(|(index, _)| index % 2 == 0);
    parts.all(|(_, part)| {
        let found = rest.find(part).map(|at| &rest[at + part.len()..]);
        rest = found.unwrap_or_default();
        found.is_some()
    })
}
