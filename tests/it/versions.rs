//! Sessions and buttons of an older content: what is still known is kept, and only what is missing is asked.

use std::sync::OnceLock;

use jiff::civil::{Date, date};
use lotse::dialog::button::decode;
use lotse::dialog::decide::Fact;
use lotse::dialog::load::load;
use lotse::dialog::model::{Content, NodeId};
use lotse::dialog::prompt::{Body, Note, Prompt};
use lotse::dialog::session::{Input, Press, Session, Value};
use lotse::dialog::{Step, step};
use lotse::files;
use lotse::l10n::tags;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::walker::{Walker, days, moves, world};

const TODAY: Date = date(2026, 11, 25);

/// A new content: what was done to the files of the built-in one.
struct Edit {
    what: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
}

const EXTRA: &str =
    "[node.extra]\nkind = \"choice\"\noptions = [{ id = \"yes\", next = \"special\" }]\n\n[node.special]\n";

/// The day of receipt is asked for anew, since its law has changed.
const CHANGED: Edit =
    Edit { what: "changed", file: "kuendigung", from: "[node.received]", to: "[node.received]\nchanged = 2026-12-01" };
const SHARED: Edit =
    Edit { what: "changed", file: "common", from: "[node.land]", to: "[node.land]\nchanged = 2026-12-01" };
const ADDED: [Edit; 2] = [
    Edit { what: "added", file: "kuendigung", from: "next = \"special\"", to: "next = \"extra\"" },
    Edit { what: "added", file: "kuendigung", from: "[node.special]\n", to: EXTRA },
];
const RENAMED: [Edit; 2] = [
    Edit { what: "renamed", file: "kuendigung", from: "next = \"signed-what\"", to: "next = \"signed-which\"" },
    Edit { what: "renamed", file: "kuendigung", from: "[node.signed-what]", to: "[node.signed-which]" },
];
const REMOVED: [Edit; 2] = [
    Edit { what: "removed", file: "ausbeutung", from: "next = \"passport-land\"", to: "next = \"passport\"" },
    Edit {
        what: "removed",
        file: "ausbeutung",
        from: "[node.passport-land]\nkind = \"use\"\nquestion = \"land\"\nnext = \"passport\"\n",
        to: "",
    },
];
const OPTION: Edit = Edit {
    what: "option",
    file: "lohn",
    from: "    { id = \"other\", next = \"other\" },\n]\n\n# The month",
    to: "    { id = \"more\", next = \"other\" },\n]\n\n# The month",
};

/// Builds the built-in content with some edits, without some dialogs: what led to them leads to the handover.
fn content(edits: &[Edit], without: &[&str]) -> Content {
    let mut files = files::built_in();
    for Edit { what, file, from, to } in edits {
        let text = files.get_mut(&format!("dialogs/{file}.toml")).expect("the file");
        assert!(text.contains(from), "{what}: {file}.toml has no {from:?} any more");
        *text = text.replacen(from, to, 1);
    }
    for dialog in without {
        files.remove(&format!("dialogs/{dialog}.toml"));
        for (_, text) in files.iter_mut().filter(|(path, _)| path.starts_with("dialogs/")) {
            for key in ["dialog", "then"] {
                *text = text.replace(&format!("{key} = \"{dialog}\""), &format!("{key} = \"beratung\""));
            }
        }
    }
    let loaded = load(&files, &tags(&files));
    let errors: Vec<String> =
        loaded.problems.iter().filter(|problem| !problem.warning).map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new(), "the edited content is sound");
    loaded.content
}

/// Walks through the built-in content: opens a dialog, presses options and types the rest.
fn walked(dialog: &str, answers: &[&str]) -> Walker {
    let mut walker = Walker::new(TODAY, "en");
    walker.does(&Input::Open(dialog.to_owned()));
    for answer in answers {
        let input = walker
            .data()
            .iter()
            .find(|data| data.contains(&format!(":{answer}:")))
            .map_or_else(|| Input::Text((*answer).to_owned()), |data| on(&world().content, data));
        walker.does(&input);
    }
    walker
}

fn on(content: &Content, data: &str) -> Input {
    decode(data, content, |tag| world().l10n.has(tag))
}

fn go_on(content: &Content, walker: &Walker, input: &Input) -> (Session, Prompt) {
    let Step { session, prompt } = step(content, walker.session.clone(), input, walker.now);
    (session.expect("nothing is erased"), prompt)
}

fn at(prompt: &Prompt) -> String {
    match &prompt.body {
        Body::Ask(ask) => ask.words.node.to_string(),
        Body::Info(words) => words.node.to_string(),
        Body::Outcome(outcome) => outcome.words.node.to_string(),
        other => format!("{other:?}"),
    }
}

fn option(walker: &Walker, node: &str, option: &str) -> Input {
    let node: NodeId = node.parse().expect("a name");
    let locale = walker.session.locale.clone().expect("a locale");
    Input::Answer(Press { node, value: Value::Option(option.to_owned()), day: date(2026, 12, 1), locale })
}

#[test]
fn a_question_that_was_added_is_asked_and_then_the_old_answers_count() {
    let new = content(&ADDED, &[]);
    let walker = nothing_special(walked("kuendigung", &["paper", "24.11.2026", "NW", "other", "probation"]));
    assert_eq!(at(&walker.prompt), "kuendigung/running", "before");
    let (session, prompt) = go_on(&new, &walker, &Input::Again);
    assert_eq!(at(&prompt), "kuendigung/extra", "only this is missing");
    assert!(session.answers().eq(walker.session.answers()), "nothing is forgotten");
    let (_, prompt) = go_on(&new, &walker, &option(&walker, "kuendigung/extra", "yes"));
    assert_eq!(format!("{:?}", prompt.body), format!("{:?}", walker.prompt.body), "the same verdict");
}

#[test]
fn a_question_that_was_renamed_is_asked_anew_and_the_others_are_not() {
    let new = content(&RENAMED, &[]);
    let walker = nothing_special(walked("kuendigung", &["signed", "receipt", "24.11.2026", "NW", "other", "under-2"]));
    let (_, prompt) = go_on(&new, &walker, &Input::Again);
    assert_eq!(at(&prompt), "kuendigung/signed-which");
    let (_, prompt) = go_on(&new, &walker, &option(&walker, "kuendigung/signed-which", "receipt"));
    assert_eq!(at(&prompt), "kuendigung/running", "nothing else is asked");
}

#[test]
fn a_question_that_was_removed_is_passed_over_and_its_buttons_say_so() {
    let new = content(&REMOVED, &[]);
    let walker = walked("ausbeutung", &["passport"]);
    assert_eq!(at(&walker.prompt), "ausbeutung/passport-land", "before");
    let (_, prompt) = go_on(&new, &walker, &Input::Again);
    assert_eq!(at(&prompt), "ausbeutung/passport", "the way goes on");
    let old = walker.data().into_iter().find(|data| data.contains("passport-land")).expect("its buttons");
    let (session, prompt) = go_on(&new, &walker, &on(&new, &old));
    assert_eq!((at(&prompt).as_str(), prompt.notes), ("ausbeutung/passport", vec![Note::Outdated]));
    assert!(session.answers().eq(walker.session.answers()), "nothing is forgotten");
}

#[test]
fn an_answer_that_is_not_offered_any_more_is_asked_for_again() {
    let new = content(&[OPTION], &[]);
    let walker = walked("lohn", &["other"]);
    let old = walked("lohn", &[]).data().into_iter().find(|data| data.contains(":other:")).expect("its button");
    assert_eq!(at(&walker.prompt), "lohn/other", "before");
    assert_eq!(at(&go_on(&new, &walker, &Input::Again).1), "lohn/trouble");
    let (_, prompt) = go_on(&new, &walker, &on(&new, &old));
    assert_eq!((at(&prompt).as_str(), prompt.notes), ("lohn/trouble", vec![Note::Outdated]), "the old button");
}

#[test]
fn a_session_in_a_dialog_that_is_gone_goes_on_in_the_menu() {
    let new = content(&[], &["ausbeutung"]);
    let mut walker = walked("ausbeutung", &["passport"]);
    "ausbeutung".clone_into(&mut walker.session.root); // as a link did it that no menu led to
    let (session, prompt) = go_on(&new, &walker, &Input::Again);
    assert_eq!((at(&prompt).as_str(), prompt.notes), ("menu/what", vec![Note::Outdated]));
    assert_eq!(session.root, "menu");
}

#[test]
fn a_button_from_before_a_change_says_so_and_one_from_after_counts() {
    for (edit, dialog, answers, question, why) in [
        (CHANGED, "kuendigung", &["paper"][..], "kuendigung/received", "a question of the dialog"),
        (SHARED, "ausbeutung", &["passport"][..], "common/land", "a shared question"),
    ] {
        let new = content(&[edit], &[]);
        let walker = walked(dialog, answers);
        let before = walker.prompt.clone();
        let old = walker.data().remove(0);
        let (session, prompt) = go_on(&new, &walker, &on(&new, &old));
        let changed = Note::Changed(question.parse().expect("a name"));
        assert_eq!((at(&prompt), prompt.notes), (at(&before), vec![changed]), "{why}: asked again");
        assert_eq!(session, walker.session, "{why}: the press is no answer");
        let Input::Answer(press) = on(&new, &old) else { panic!("{old} is an answer") };
        let (_, prompt) = go_on(&new, &walker, &Input::Answer(Press { day: new.day, ..press }));
        assert_eq!((at(&prompt) == at(&before), prompt.notes), (false, Vec::new()), "{why}: a new button counts");
    }
}

#[test]
fn an_old_button_that_changes_an_answer_shows_the_verdict_anew() {
    let mut walker = walked("kuendigung", &["paper"]);
    walker.presses(":2026-11-24:");
    walker.does(&Input::Text("NW".to_owned()));
    walker.presses("o:kuendigung/ask-title:other");
    walker.presses("o:kuendigung/service:under-2");
    walker = nothing_special(walker);
    walker.presses("x:");
    assert_eq!(at(&walker.prompt), "beratung/status", "the verdict was read");
    walker.presses(":2026-11-23:");
    let Body::Outcome(outcome) = &walker.prompt.body else { panic!("{:?} instead of the new day", walker.prompt) };
    let last_day = Fact::Date(date(2026, 12, 14));
    assert_eq!(outcome.words.facts.get("last-day"), Some(&last_day), "another day is another deadline");
}

/// Ticks nothing at the question for special circumstances.
fn nothing_special(mut walker: Walker) -> Walker {
    assert_eq!(at(&walker.prompt), "kuendigung/special");
    walker.presses("n:kuendigung/special");
    walker
}

/// The new contents of this file, built once.
fn contents() -> &'static [Content] {
    static CONTENTS: OnceLock<Vec<Content>> = OnceLock::new();
    CONTENTS.get_or_init(|| {
        vec![
            content(&ADDED, &[]),
            content(&RENAMED, &[]),
            content(&REMOVED, &[]),
            content(&[OPTION, CHANGED], &[]),
            content(&[], &["ausbeutung"]),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_session_is_lost_on_a_new_content(
        today in days(), moves in vec(moves(), 0..24), new in select((0..5_usize).collect::<Vec<_>>()),
    ) {
        let new = &contents()[new];
        let mut walker = Walker::new(today, "en");
        for a_move in &moves {
            walker.makes(a_move);
        }
        let (session, prompt) = go_on(new, &walker, &Input::Again);
        let menu = |question: &NodeId| question.dialog == "menu" && prompt.notes == [Note::Outdated];
        for (question, answer) in walker.session.answers().filter(|(question, _)| !menu(question)) {
            prop_assert_eq!(session.answer(question), Some(answer), "{} is kept", question);
        }
        for data in walker.data() {
            let Step { prompt, .. } = step(new, walker.session.clone(), &on(new, &data), walker.now);
            let reply = world().l10n.render(new, &prompt, "en");
            prop_assert!(!reply.messages.is_empty(), "an old button {data} is answered");
        }
    }
}
