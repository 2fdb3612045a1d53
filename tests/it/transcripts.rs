//! Conversations in `tests/transcripts/<dialog>/<name>.txt`, played again: what was said once is said again.
//!
//! A transcript is what `lotse play` prints, below a line `# what it shows`. Lines that begin with `#` and empty lines
//! belong to its author; every other line has to come again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lotse::check::transcript::Play;
use lotse::dialog::decide::{NONE, Rule};
use lotse::dialog::model::{Content, Kind, NodeId};
use lotse::dialog::prompt::{Body, Prompt};
use lotse::dialog::rulebook;
use lotse::dialog::session::Session;

use crate::walker::{LOCALES, fits, world};

/// A conversation as its file has it.
struct Transcript {
    path: PathBuf,
    text: String,
}

#[test]
fn every_transcript_replays_to_itself() {
    let content = &world().content;
    let wrong: Vec<String> = transcripts().iter().filter_map(|transcript| difference(content, transcript)).collect();
    assert!(wrong.is_empty(), "{} transcripts differ:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_transcript_lies_with_its_dialog_and_says_what_it_shows() {
    for Transcript { path, text } in transcripts() {
        let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        assert_eq!(field(&text, "dialog "), folder, "{}: the folder is the dialog", path.display());
        let says = text.starts_with("# ") && text.lines().next().is_some_and(|line| line.ends_with('.'));
        assert!(says, "{}: the first line is a sentence `# …`", path.display());
    }
}

#[test]
fn every_question_answer_case_and_end_of_every_dialog_is_reached_by_a_transcript() {
    let content = &world().content;
    let mut reached = BTreeSet::new();
    for transcript in transcripts() {
        play(content, &transcript, |answer, before, after| {
            reached.extend(answered(answer, before));
            reached.extend(said(content, after));
        });
    }
    let missing: Vec<String> = expected(content).difference(&reached).cloned().collect();
    assert!(missing.is_empty(), "no transcript in tests/transcripts/ reaches:\n{}", missing.join("\n"));
}

#[test]
fn every_word_of_every_transcript_fits_into_telegram_in_every_language() {
    let content = &world().content;
    for transcript in transcripts() {
        play(content, &transcript, |answer, _, after| {
            for locale in LOCALES {
                let messages = world().l10n.render(content, after, locale).messages;
                let wrong = messages.iter().find_map(|message| fits(message).err().map(|why| (why, message)));
                assert_eq!(wrong, None, "{}, after `{answer}`, in {locale}", transcript.path.display());
            }
        });
    }
}

fn transcripts() -> Vec<Transcript> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let mut transcripts = Vec::new();
    for folder in fs::read_dir(root).expect("tests/transcripts") {
        for file in fs::read_dir(folder.expect("a folder").path()).expect("only folders lie there") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("a text");
            transcripts.push(Transcript { path, text });
        }
    }
    transcripts.sort_by(|a, b| a.path.cmp(&b.path));
    transcripts
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim)
}

/// Plays a transcript again; the session is written out and read back between any two answers. `look` sees each answer,
/// what was asked before it and what is said behind it.
fn play(content: &Content, transcript: &Transcript, mut look: impl FnMut(&str, Option<&Prompt>, &Prompt)) -> String {
    let Transcript { path, text } = transcript;
    let place = path.display();
    let today = field(text, "today ").and_then(|day| day.parse().ok()).unwrap_or_else(|| panic!("{place}: no day"));
    let dialog = field(text, "dialog ").unwrap_or_else(|| panic!("{place}: no dialog"));
    let mut play = Play::begin(content, dialog, today).unwrap_or_else(|error| panic!("{place}: {error:#}"));
    look("", None, &play.prompt);
    for answer in text.lines().filter_map(|line| line.strip_prefix("user ")) {
        play.session = stored(&play.session);
        let before = play.prompt.clone();
        play.answer(answer).unwrap_or_else(|error| panic!("{place}: {error:#}, after\n{}", play.text));
        look(answer, Some(&before), &play.prompt);
    }
    play.text
}

fn stored(session: &Session) -> Session {
    let written = serde_json::to_string(session).expect("a session can be written");
    let read = serde_json::from_str(&written).expect("and read");
    assert_eq!(*session, read, "a session survives the store: {written}");
    read
}

/// Finds the first line that came differently.
fn difference(content: &Content, transcript: &Transcript) -> Option<String> {
    let played = play(content, transcript, |_, _, _| {});
    let expected: Vec<(usize, &str)> = transcript.text.lines().enumerate().filter(|(_, line)| counts(line)).collect();
    let came: Vec<&str> = played.lines().filter(|line| counts(line)).collect();
    let at = (0..expected.len().max(came.len()))
        .find(|at| expected.get(*at).map(|(_, line)| *line) != came.get(*at).copied())?;
    let (number, line) =
        expected.get(at).map_or((transcript.text.lines().count(), "(the end)"), |(number, line)| (number + 1, *line));
    let came = came.get(at).unwrap_or(&"(the end)");
    Some(format!("{}:{number}\n  expected {line}\n  came     {came}", transcript.path.display()))
}

fn counts(line: &str) -> bool {
    !line.trim().is_empty() && !line.starts_with('#')
}

/// What an answer reaches: the option, or the "I don't know" of the question that was asked.
fn answered(answer: &str, before: Option<&Prompt>) -> Option<String> {
    let Body::Ask(ask) = &before?.body else { return None };
    let option = answer.strip_prefix('[')?.strip_suffix(']')?;
    Some(format!("{} [{option}]", ask.words.message))
}

/// What a prompt reaches: its node, and the cases of the rules that add a paragraph, also the silent one.
fn said(content: &Content, prompt: &Prompt) -> Vec<String> {
    let (words, paragraphs) = match &prompt.body {
        Body::Ask(ask) => (&ask.words, &[][..]),
        Body::Info(words) => (words, &[][..]),
        Body::Outcome(outcome) => (&outcome.words, &outcome.paragraphs[..]),
        _ => return Vec::new(),
    };
    let NodeId { dialog, .. } = &words.node;
    let mut said = vec![words.node.to_string()];
    said.extend(paragraphs.iter().map(|paragraph| format!("paragraph {paragraph}")));
    let rules = match content.node(&words.node).map(|node| &node.kind) {
        Some(Kind::Outcome { add, .. }) => &add[..],
        _ => &[],
    };
    let silent =
        |rule: &&String| !paragraphs.iter().any(|paragraph| paragraph.starts_with(&format!("{dialog}-{rule}-")));
    said.extend(rules.iter().filter(silent).map(|rule| format!("paragraph {dialog}-{rule}-{NONE}")));
    said
}

/// All that can be reached. A case of a `decide` is reached with its node.
fn expected(content: &Content) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (id, dialog) in &content.dialogs {
        for (name, node) in &dialog.nodes {
            let node_id = NodeId::new(id, name);
            all.extend(answers(&node.kind).iter().map(|answer| format!("{node_id} [{answer}]")));
            let speaks = node.kind.asks() || matches!(node.kind, Kind::Info { .. } | Kind::Outcome { .. });
            if dialog.start.is_some() && speaks {
                all.insert(node_id.to_string());
            }
            if let Kind::Outcome { add, .. } = &node.kind {
                let rules = rulebook::rules().filter(|rule| add.iter().any(|name| name == rule.name));
                let cases = rules.flat_map(|rule| {
                    let silent = endless(content, rule).then_some("unknown");
                    let cases = rule.cases.iter().map(|(case, _)| *case).filter(move |case| Some(*case) != silent);
                    cases.map(|case| (rule.name, case))
                });
                all.extend(cases.map(|(rule, case)| format!("paragraph {id}-{rule}-{case}")));
            }
        }
    }
    all
}

/// Tells whether all figures of a rule hold on every day, so that no day is without one.
fn endless(content: &Content, rule: &Rule) -> bool {
    let mut keys = rule.figures.iter().chain(rule.may_end).peekable();
    let holds = |key: &&str| {
        let all = content.figures.all().iter();
        all.filter(|figure| figure.key == **key).any(|figure| figure.valid_from.is_none() && figure.valid_to.is_none())
    };
    keys.peek().is_some() && keys.all(holds)
}

/// The answers that a question offers on buttons of its own.
fn answers(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Choice { options } => options.iter().map(|option| option.id.clone()).collect(),
        Kind::Several { options, .. } => {
            let ticks = options.iter().map(|option| format!("+{option}"));
            ticks.chain(["done".to_owned(), "nothing".to_owned()]).collect()
        }
        Kind::Date { unknown: Some(_), .. } | Kind::Amount { unknown: Some(_), .. } | Kind::Place { .. } => {
            vec!["unknown".to_owned()]
        }
        _ => Vec::new(),
    }
}
