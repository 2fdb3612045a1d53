//! The proof: every way through every dialog, in every locale.
//!
//! Invariant: it walks with the engine and reads what the renderer writes; it knows no second way to do either.

mod ahead;
mod count;
mod feedback;
mod inputs;
mod messages;
mod parts;
mod place;
pub mod report;
mod values;
pub mod walk;
mod wording;

use std::collections::BTreeSet;

use jiff::civil::Date;

use self::count::Count;
use self::messages::{Reader, shape};
use self::parts::{Parts, copies};
use self::place::Files;
use self::report::Report;
use self::walk::Ways;
use self::wording::Wording;
use crate::dialog::load::{self, Loaded};
use crate::dialog::model::{MENU, NodeId};
use crate::dialog::problem::Problem;
use crate::dialog::prompt::Body;
use crate::dialog::session::Input;
use crate::l10n::L10n;

/// What the walk of a content found.
pub struct Proof {
    /// What is wrong on some way.
    pub problems: Vec<Problem>,
    /// How much was walked.
    pub report: Report,
}

/// Walks every way of a content that has no other problem, as of a day.
#[must_use]
pub fn prove(files: &load::Files, loaded: &Loaded, l10n: &L10n, today: Date) -> Proof {
    let files = Files { files, lines: &loaded.lines };
    let mut ways = Ways::walk(&loaded.content, today);
    let mut reader = Reader::new(&loaded.content, l10n, files);
    let mut wording = Wording::new(files, l10n.locales().next());
    let mut seen = BTreeSet::new();
    for at in 0..ways.states.len() {
        look(&ways, at, &mut seen, &mut reader, &mut wording);
    }
    let ends: Vec<usize> =
        (0..ways.states.len()).filter(|at| matches!(ways.states[*at].prompt.body, Body::Outcome(_))).collect();
    let mut parts = Parts::new(&mut ways, &mut reader, &mut wording);
    for at in ends {
        parts.show_all(at);
    }
    let mut count = Count::new(&ways);
    let mut problems = count.too_many(files);
    problems.extend(count.twice(l10n, files));
    let report = Report::new(&ways, &mut count, &reader);
    problems.append(&mut reader.problems);
    problems.append(&mut wording.problems);
    Proof { problems, report }
}

/// Reads what is said in a state, in all locales; `seen` holds the shapes that were read.
fn look(ways: &Ways, at: usize, seen: &mut BTreeSet<String>, reader: &mut Reader, wording: &mut Wording) {
    let state = &ways.states[at];
    let Some(node) = state.node() else {
        let before = state.from.as_ref().and_then(|(before, _)| ways.states[*before].node());
        let menu = NodeId::new(MENU, "");
        reader.broken(before.unwrap_or(&menu), &ways.way(at));
        return;
    };
    for locale in reader.l10n.locales() {
        if !seen.insert(shape(node, &state.prompt, &locale.tag)) {
            continue;
        }
        let way = ways.way(at);
        let mut session = state.session.clone();
        session.locale = Some(locale.tag.clone()); // who helps depends on it
        let (_, prompt) = ways.does(session, &[Input::Again]);
        wording.look(&prompt, locale, &way);
        reader.read(node, &prompt, locale, &way);
        copies(ways, reader, at);
    }
}
