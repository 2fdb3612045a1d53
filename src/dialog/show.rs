//! Shows where a session stands: the walk's end as a prompt.
//!
//! Invariant: showing changes no answer.

use jiff::ToSpan;
use jiff::civil::Date;

use super::days::ahead;
use super::decide::NONE;
use super::directory::{Referral, Wish};
use super::model::{Content, DateSpan, Kind, MENU, NodeId};
use super::prompt::{Ask, Body, Choices, Note, Outcome, Prompt, Words};
use super::save::more;
use super::session::{Answer, Session};
use super::take;
use super::walk::{Walk, walk};
use crate::rules::Land;

/// How many days, or months, stand on buttons.
const DAYS: i64 = 21;
const MONTHS: i64 = 12;

/// Shows where the session stands. A way that this content does not know (any more) begins again in the menu.
#[must_use]
pub fn show(content: &Content, session: &mut Session, mut notes: Vec<Note>, today: Date) -> Prompt {
    if walk(content, session, today).is_none() {
        MENU.clone_into(&mut session.root);
        session.forget_dialog(MENU);
        notes = vec![Note::Outdated];
    }
    let body = walk(content, session, today).and_then(|walk| body(content, session, walk, today)).unwrap_or(Body::Help);
    Prompt { notes, body }
}

/// Shows the question where the session stands with these Länder only: a postcode lies in more than one.
#[must_use]
pub fn show_laender(content: &Content, session: &mut Session, laender: Vec<Land>, today: Date) -> Prompt {
    let mut prompt = show(content, session, vec![Note::SeveralLaender], today);
    if let Body::Ask(ask) = &mut prompt.body {
        ask.choices = Choices::Laender(laender);
    }
    prompt
}

fn body(content: &Content, session: &Session, mut walk: Walk, today: Date) -> Option<Body> {
    let question = content.question(&walk.at);
    let back = walk.back(content);
    let kind = &content.node(&question)?.kind;
    let mut paragraphs = Vec::new();
    if let Kind::Outcome { add, .. } = kind {
        paragraphs = self::paragraphs(&mut walk, add)?;
    }
    let progress = (walk.at.dialog != MENU).then(|| walk.progress(content, session));
    let take = take::about(content, &walk, today);
    let words = Words { node: walk.at.clone(), message: question.clone(), facts: walk.facts, back };
    Some(match kind {
        Kind::Info { .. } => Body::Info(words),
        Kind::Outcome { refer, then, texts, .. } => {
            let referrals = referrals(content, session, refer, today);
            Body::Outcome(Outcome {
                paragraphs,
                more: more(content, session, &words.node, (&referrals, today)),
                days: ahead(&walk.days, today),
                referrals,
                goes_on: then.clone(),
                texts: texts.iter().map(|text| NodeId::new(&words.node.dialog, text)).collect(),
                today,
                minute: None,
                take,
                next_person: false,
                words,
            })
        }
        kind => {
            let (choices, unknown) = choices(kind, session, &question, today)?;
            Body::Ask(Ask { words, progress, choices, unknown })
        }
    })
}

/// Asks the rules of an outcome, each for its paragraph.
fn paragraphs(walk: &mut Walk, add: &[String]) -> Option<Vec<String>> {
    let mut paragraphs = Vec::new();
    for rule in add {
        let case = walk.add(rule)?;
        if case != NONE {
            paragraphs.push(format!("{}-{rule}-{case}", walk.at.dialog));
        }
    }
    Some(paragraphs)
}

fn choices(kind: &Kind, session: &Session, question: &NodeId, today: Date) -> Option<(Choices, bool)> {
    Some(match kind {
        Kind::Choice { options } => {
            let mut options: Vec<String> = options.iter().map(|option| option.id.clone()).collect();
            if *question == NodeId::common("language") {
                options.sort_by_key(|option| Some(option) != session.locale.as_ref()); // that of the chat first
            }
            (Choices::Options(options), false)
        }
        Kind::Several { options, .. } => {
            let ticked = |option: &String| match session.answer(question) {
                Some(Answer::Ticks { ticks, .. }) => ticks.contains(option),
                _ => false,
            };
            (Choices::Ticks(options.iter().map(|option| (option.clone(), ticked(option))).collect()), false)
        }
        Kind::Date { span, unknown, .. } => {
            (Choices::Dates { span: *span, dates: dates(*span, today) }, unknown.is_some())
        }
        Kind::Amount { amount, unknown, .. } => (Choices::Amounts(amount.clone()), unknown.is_some()),
        Kind::Place { .. } => (Choices::Laender(laender(session.land)), true),
        _ => return None,
    })
}

/// Lists the days or months that stand on buttons: those that lie back newest first, those to come soonest first.
fn dates(span: DateSpan, today: Date) -> Vec<Date> {
    match span {
        DateSpan::Day => (0..DAYS).filter_map(|back| today.checked_sub(back.days()).ok()).collect(),
        DateSpan::Month | DateSpan::Start => {
            (0..MONTHS).filter_map(|back| today.first_of_month().checked_sub(back.months()).ok()).collect()
        }
        DateSpan::End => {
            let months = (0..MONTHS).filter_map(|ahead| today.first_of_month().checked_add(ahead.months()).ok());
            months.map(Date::last_of_month).collect()
        }
        DateSpan::Coming => Vec::new(),
    }
}

/// Lists all Länder, that of the link first.
fn laender(first: Option<Land>) -> Vec<Land> {
    first.into_iter().chain(Land::ALL.into_iter().filter(|land| Some(*land) != first)).collect()
}

/// Finds who helps: for each kind of help of the outcome.
fn referrals(content: &Content, session: &Session, refer: &[String], today: Date) -> Vec<Referral> {
    let (land, kreis) = match session.answer(&NodeId::common("land")) {
        Some(Answer::Place { land, kreis }) => (Some(*land), kreis.as_deref()),
        _ => (None, None),
    };
    let wish = Wish { land, kreis, language: session.language() };
    let mut referrals: Vec<Referral> = Vec::new();
    for referral in refer.iter().flat_map(|help| content.directory.help(help, &wish, today)) {
        // An office that gives two kinds of help, and the number for all of Germany, stand there once.
        if !referrals.iter().any(|before| before.office.id == referral.office.id) {
            referrals.push(referral);
        }
    }
    referrals
}
