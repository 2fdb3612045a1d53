//! The proof of `lotse check`: it finds nothing in the built-in content, leaves no way out, and says what ends elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jiff::civil::{Date, date};
use lotse::check::against::{Side, against};
use lotse::check::examine;
use lotse::check::ways::report::Report;
use lotse::check::ways::walk::Ways;
use lotse::dialog::decide::{Arguments, NONE, rule};
use lotse::dialog::load::{Files, load};
use lotse::dialog::model::{Content, Kind, NodeId};
use lotse::dialog::problem::Problem;
use lotse::dialog::session::{Answer, Session};
use lotse::files;
use lotse::l10n::{L10n, tags};
use lotse::rules::Land;

use crate::problems::base;

const DAY: Date = date(2026, 11, 23);
/// Dialogs with more ways are not enumerated one by one.
const FEW: u128 = 30_000;

#[test]
fn every_way_through_the_built_in_content_ends_with_an_office_and_no_reply_has_a_flaw() {
    let (problems, report) = built_in();
    let errors: Vec<String> = problems.iter().filter(|problem| !problem.warning).map(Problem::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    let report = report.as_ref().expect("a content without problems is walked");
    assert!(report.ways() > 0 && report.rendered > 0 && report.nodes.0 > 0, "{report}");
    assert!(report.dialogs.iter().all(|walked| walked.ways > 0), "{report}");
    assert_eq!(report.locales.len(), tags(&files::built_in()).len(), "every locale is read");
}

#[test]
fn a_second_simpler_walk_counts_the_same_ways_and_sees_the_same_paragraphs() {
    for (files, whole) in [(base(), true), (files::built_in(), false)] {
        let content = load(&files, &tags(&files)).content;
        let walked = if whole { &examine(&files, DAY) } else { built_in() };
        let report = walked.1.as_ref().expect("a content without problems is walked");
        let (mut all, mut compared) = (BTreeSet::new(), 0);
        for walked in report.dialogs.iter().filter(|walked| whole || walked.ways < FEW) {
            let mut simple = Simple { ways: Ways::new(&content, DAY), content: &content, paragraphs: BTreeSet::new() };
            let start = content.start(&walked.dialog).expect("a dialog that was walked");
            assert_eq!(simple.count(&start, &Session::new(0)), walked.ways, "the ways of {}", walked.dialog);
            all.extend(simple.paragraphs);
            compared += 1;
        }
        assert!(compared > 2, "some dialogs were compared");
        let missing: Vec<_> = all.difference(&report.paragraphs).collect();
        assert!(missing.is_empty(), "paragraphs that no reply was read with: {missing:?}");
        assert!(!whole || all == report.paragraphs, "{:?}", report.paragraphs);
    }
}

#[test]
fn more_than_seven_questions_to_the_result_are_too_many() {
    assert_eq!(found(&asking(7)), Vec::<String>::new());
    let problems = found(&asking(8));
    let way: Vec<String> = (1..=8).map(|n| format!("viel/q{n}")).collect();
    assert_eq!(problems, [format!("`viel` asks 8 questions to its result, 7 are allowed: {}", way.join(", "))]);
}

#[test]
fn a_dialog_that_takes_over_must_not_make_the_way_too_long() {
    let mut files = asking(7);
    let dialog = files.get_mut("dialogs/viel.toml").expect("the dialog");
    *dialog =
        dialog.replace("kind = \"outcome\"\nrefer = [\"faire-integration\"]\n", "kind = \"use\"\ndialog = \"frist\"\n");
    for tag in ["de", "en"] {
        let words = files.get_mut(&format!("locales/{tag}/viel.ftl")).expect("its words");
        let kept: Vec<&str> = words.lines().filter(|line| !line.starts_with("viel-end")).collect();
        *words = format!("{}\n", kept.join("\n"));
    }
    let (problems, _) = examine(&files, DAY);
    let both = problems.iter().find(|problem| problem.what.starts_with("From `viel` another dialog takes over"));
    assert!(both.is_some_and(|problem| problem.what.contains("both ask 10 questions")), "{problems:?}");
    assert_eq!(problems.iter().filter(|problem| !problem.warning).count(), 1, "nothing else: {problems:?}");
}

#[test]
fn more_than_three_questions_to_the_office_are_too_many() {
    let mut files = base();
    let mut insert = |path: &str, old: &str, new: &str| {
        let text = files.get_mut(path).expect("a file of the base");
        *text = text.replacen(old, new, 1);
    };
    insert("dialogs/beratung.toml", "start = \"status\"", "start = \"more-1\"");
    let mut nodes = String::new();
    for n in 1..=3 {
        let next = if n == 3 { "status".to_owned() } else { format!("more-{}", n + 1) };
        nodes.push_str(&choice(&format!("more-{n}"), &next));
    }
    insert("dialogs/beratung.toml", "[node.status]", &format!("{nodes}[node.status]"));
    for (tag, word) in [("de", "Frage"), ("en", "Question")] {
        let words = (1..=3).map(|n| format!("beratung-more-{n} = {word} {n}?\n    .yes = A\n    .no = B\n"));
        let words = words.collect::<Vec<_>>().concat();
        insert(&format!("locales/{tag}/beratung.ftl"), "beratung-office", &format!("{words}beratung-office"));
    }
    let problems = found(&files);
    assert!(matches!(&problems[..], [one] if one.contains("questions to the office, 3 are allowed")), "{problems:?}");
}

#[test]
fn a_way_that_asks_the_same_twice_is_reported() {
    for (old, new, why) in [
        ("viel-q3 = Frage 3?", "viel-q3 = Frage 1?", "the same words"),
        ("[node.q3]\nkind = \"choice\"", "", "a second question for the place"),
    ] {
        let mut files = asking(4);
        if new.is_empty() {
            let dialog = files.get_mut("dialogs/viel.toml").expect("the dialog");
            *dialog = dialog
                .replace(&choice("q1", "q2"), "[node.q1]\nkind = \"use\"\nquestion = \"land\"\nnext = \"q2\"\n\n");
            *dialog = dialog.replace(&choice("q3", "q4"), "[node.q3]\nkind = \"place\"\nnext = \"q4\"\n\n");
            for tag in ["de", "en"] {
                let words = files.get_mut(&format!("locales/{tag}/viel.ftl")).expect("its words");
                let q3 = words.find("viel-q3").expect("its third question");
                let q4 = words.find("viel-q4").expect("its fourth question");
                *words =
                    format!("viel-q3 = {tag}?\n{}{}", &words[words.find("viel-q2").expect("q2")..q3], &words[q4..]);
            }
        } else {
            let words = files.get_mut("locales/de/viel.ftl").expect("its words");
            *words = words.replace(old, new);
        }
        let problems = found(&files);
        let first = if new.is_empty() { "common/land" } else { "viel/q1" };
        let what = format!("A way asks the same twice: `{first}`, then `viel/q3`");
        assert!(matches!(&problems[..], [one] if one.starts_with(&what)), "{why}: {problems:?}");
    }
}

#[test]
fn the_same_content_ends_where_it_ended() {
    assert_eq!(compare(&base(), &base()), "All answers end where they ended.\n");
}

#[test]
fn each_changed_next_is_one_row_and_nothing_else() {
    let before = base();
    let mut now = base();
    let menu = now.get_mut("dialogs/menu.toml").expect("the menu");
    *menu = menu.replace("{ id = \"wage\", next = \"to-lohn\" }", "{ id = \"wage\", next = \"to-frist\" }");
    let frist = now.get_mut("dialogs/frist.toml").expect("a dialog");
    *frist = frist.replace("cases.last-day = \"late\"", "cases.last-day = \"running\"");
    let text = compare(&before, &now);
    let rows: Vec<&str> = text.lines().skip(2).collect();
    assert_eq!(rows.len(), 2, "{text}");
    assert!(rows[0].contains("| `frist/late`: Fragen Sie die Beratung. | `frist/running`, with "), "{text}");
    assert_eq!(rows[1], "| menu | Kein Lohn | the dialog `lohn` | the dialog `frist` |");
}

#[test]
fn answers_and_dialogs_that_came_or_went_are_named() {
    let mut now = asking(2);
    let dialog = now.get_mut("dialogs/viel.toml").expect("the dialog");
    *dialog = dialog.replacen("    { id = \"no\", next = \"q2\" },\n", "", 1);
    for tag in ["de", "en"] {
        let words = now.get_mut(&format!("locales/{tag}/viel.ftl")).expect("its words");
        *words = words.replacen("    .no = B\n", "", 1);
    }
    let text = compare(&asking(2), &now);
    let row = "| viel | B | `viel/end`: Ende. | there is no such answer |";
    assert_eq!(text.lines().skip(2).collect::<Vec<_>>(), [row], "{text}");
    assert!(compare(&base(), &asking(2)).starts_with("New dialogs: `viel`\n"));
    assert!(compare(&asking(2), &base()).starts_with("Vanished dialogs: `viel`\n"));
}

/// Counts ways one by one, without the engine's steps and without taking two for one.
struct Simple<'a> {
    ways: Ways<'a>,
    content: &'a Content,
    paragraphs: BTreeSet<(NodeId, String)>,
}

impl Simple<'_> {
    fn count(&mut self, at: &NodeId, session: &Session) -> u128 {
        let content = self.content;
        let here = |node: &str| NodeId::new(&at.dialog, node);
        match &content.node(at).expect("a node").kind {
            Kind::Dialog { dialog } => self.count(&content.start(dialog).expect("a dialog"), session),
            Kind::Info { next } => self.count(&here(next), session),
            Kind::Decide { rule, cases } => self.count(&here(&cases[self.case(rule, session)]), session),
            Kind::Outcome { add, then, .. } => {
                for name in add {
                    let case = self.case(name, session);
                    if case != NONE {
                        self.paragraphs.insert((at.clone(), format!("{}-{name}-{case}", at.dialog)));
                    }
                }
                let next = then.as_ref().map(|then| content.start(then).expect("a dialog"));
                next.map_or(1, |next| self.count(&next, session))
            }
            _ => self
                .answers(at, session)
                .into_iter()
                .map(|(answer, next)| {
                    let mut session = session.clone();
                    session.set(content.question(at), answer);
                    self.count(&here(&next), &session)
                })
                .sum(),
        }
    }

    /// Lists the answers to a question with the node behind each; the one answer if it was given before.
    fn answers(&mut self, at: &NodeId, session: &Session) -> Vec<(Answer, String)> {
        let content = self.content;
        let question = content.question(at);
        let over = match &content.node(at).expect("a node").kind {
            Kind::Question { next, .. } => Some(next.clone()),
            _ => None,
        };
        let to = |next: &Option<String>| over.clone().or_else(|| next.clone()).expect("a next node");
        let mut all: Vec<(Answer, String)> = match &content.node(&question).expect("a question").kind {
            Kind::Choice { options } => {
                options.iter().map(|option| (Answer::Option(option.id.clone()), to(&option.next))).collect()
            }
            Kind::Several { options, next } => {
                let ticks = |bits: usize| {
                    (0..options.len()).filter(|at| bits >> at & 1 == 1).map(|at| options[at].clone()).collect()
                };
                (0..1 << options.len())
                    .map(|bits| (Answer::Ticks { ticks: ticks(bits), done: true }, to(next)))
                    .collect()
            }
            Kind::Place { next, unknown } => {
                let laender = Land::ALL.into_iter().map(|land| (Answer::Place { land, kreis: None }, to(next)));
                laender.chain([(Answer::Unknown, to(&unknown.clone().or_else(|| next.clone())))]).collect()
            }
            Kind::Date { next, unknown, .. } | Kind::Amount { next, unknown, .. } => {
                let values = self.ways.measured(at, session).into_iter().map(|value| (value, to(next)));
                values.chain(unknown.iter().map(|unknown| (Answer::Unknown, unknown.clone()))).collect()
            }
            other => panic!("{other:?} asks nothing"),
        };
        if let Some(given) = session.answer(&question) {
            all.retain(|(answer, _)| answer == given);
        }
        all
    }

    fn case(&self, name: &str, session: &Session) -> &'static str {
        let answers: BTreeMap<&str, &Answer> =
            session.answers().map(|(question, answer)| (question.node.as_str(), answer)).collect();
        let arguments = Arguments { answers, figures: &self.content.figures, today: DAY };
        rule(name).and_then(|rule| rule.ask(&arguments)).expect("its answers are there").case
    }
}

/// What the walk of the built-in content finds, walked once.
fn built_in() -> &'static (Vec<Problem>, Option<Report>) {
    static WALKED: OnceLock<(Vec<Problem>, Option<Report>)> = OnceLock::new();
    WALKED.get_or_init(|| examine(&files::built_in(), DAY))
}

/// The base with one more dialog that asks so many questions.
fn asking(questions: usize) -> Files {
    let mut files = base();
    let mut dialog = "sources = [\"a test\"]\nreviewed = 2026-11-01\nstart = \"q1\"\n\n".to_owned();
    for n in 1..=questions {
        let next = if n == questions { "end".to_owned() } else { format!("q{}", n + 1) };
        dialog.push_str(&choice(&format!("q{n}"), &next));
    }
    dialog.push_str("[node.end]\nkind = \"outcome\"\nrefer = [\"faire-integration\"]\n");
    files.insert("dialogs/viel.toml".to_owned(), dialog);
    for (tag, word, end) in [("de", "Frage", "Ende."), ("en", "Question", "The end.")] {
        let words = (1..=questions).map(|n| format!("viel-q{n} = {word} {n}?\n    .yes = A\n    .no = B\n"));
        files.insert(
            format!("locales/{tag}/viel.ftl"),
            format!("{}viel-end = {end}\n", words.collect::<Vec<_>>().concat()),
        );
        if let Some(operator) = files.get_mut(&format!("locales/{tag}/operator.ftl")) {
            operator.push_str("operator-topic-viel = Viel\n");
        }
    }
    files
}

fn choice(name: &str, next: &str) -> String {
    format!(
        "[node.{name}]\nkind = \"choice\"\noptions = [\n    {{ id = \"yes\", next = \"{next}\" }},\n    {{ id = \"no\", next = \"{next}\" }},\n]\n\n"
    )
}

/// What is wrong with a content, without warnings.
fn found(files: &Files) -> Vec<String> {
    let (problems, _): (Vec<Problem>, Option<Report>) = examine(files, DAY);
    problems.into_iter().filter(|problem| !problem.warning).map(|problem| problem.what).collect()
}

fn compare(before: &Files, now: &Files) -> String {
    let content = |files: &Files| load(files, &tags(files)).content;
    let (old, new, old_words, new_words) = (content(before), content(now), L10n::load(before).0, L10n::load(now).0);
    against(Side { content: &old, l10n: &old_words }, Side { content: &new, l10n: &new_words }, DAY)
}
