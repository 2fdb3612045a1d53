//! Links that were mistyped, forged or printed long ago: whatever comes behind `/start`, nobody lands elsewhere than the
//! printed link said.

use std::collections::BTreeMap;

use lotse::bot::entry;
use lotse::dialog::model::{HANDOVER, MENU};
use lotse::dialog::prompt::{Body, Prompt};
use lotse::dialog::session::{Entry, Input, Session};
use lotse::dialog::{Now, Step, step};
use lotse::papers::link;
use lotse::rules::Land;

use crate::binary::session;
use crate::harness::{Bot, TODAY};
use crate::kill::Chance;
use crate::walker::world;

/// How many payloads are tried.
const PAYLOADS: usize = 10_000;
/// How many of them a real bot gets.
const SENT: usize = 300;
/// What people type and forgers try.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// A payload and the entry that the printed link it was made from said.
struct Typed {
    payload: String,
    printed: Entry,
}

fn letter(chance: &mut Chance) -> u8 {
    LETTERS[chance.below(LETTERS.len())]
}

/// A link as an office prints it: each part with even odds.
fn printed(chance: &mut Chance) -> Entry {
    let (content, l10n) = (&world().content, &world().l10n);
    let locales: Vec<&str> = l10n.locales().map(|locale| locale.tag.as_str()).collect();
    let dialogs: Vec<&String> = content.dialogs.keys().filter(|id| content.start(id).is_some()).collect();
    let mut entry = Entry::default();
    if chance.below(2) == 0 {
        entry.locale = Some(locales[chance.below(locales.len())].to_owned());
    }
    if chance.below(4) > 0 {
        entry.dialog = Some(dialogs[chance.below(dialogs.len())].clone());
    }
    if chance.below(2) == 0 {
        entry.land = Some(Land::ALL[chance.below(Land::ALL.len())]);
    }
    if chance.below(2) == 0 {
        entry.code = Some((0..5).map(|_| char::from(LETTERS[chance.below(36)])).collect());
    }
    entry
}

/// Gets something of a payload wrong.
fn mistake(text: &mut Vec<u8>, chance: &mut Chance) {
    match chance.below(8) {
        0 => substitute(text, chance),
        1 => transpose(text, chance),
        2 => delete(text, chance),
        3 => insert(text, chance),
        4 => capitals(text, chance),
        5 => swap_parts(text, chance),
        6 => cut(text, chance),
        _ => repeat(text, chance),
    }
}

fn substitute(text: &mut [u8], chance: &mut Chance) {
    if let Some(at) = place(text, chance) {
        text[at] = letter(chance);
    }
}

fn transpose(text: &mut [u8], chance: &mut Chance) {
    if let (Some(one), Some(other)) = (place(text, chance), place(text, chance)) {
        text.swap(one, other);
    }
}

fn delete(text: &mut Vec<u8>, chance: &mut Chance) {
    if let Some(at) = place(text, chance) {
        text.remove(at);
    }
}

fn insert(text: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(text.len() + 1);
    text.insert(at, letter(chance));
}

fn capitals(text: &mut [u8], chance: &mut Chance) {
    if let Some(at) = place(text, chance) {
        text[at] ^= if text[at].is_ascii_alphabetic() { 0x20 } else { 0 };
    }
}

/// Another order of the parts, or another part in one's place.
fn swap_parts(text: &mut Vec<u8>, chance: &mut Chance) {
    let whole = String::from_utf8_lossy(text).into_owned();
    let mut parts: Vec<&str> = whole.split('_').collect();
    let others = ["lde", "len", "lar", "tlohn", "tnotfall", "tkuendigung", "pby", "psn", "cabcde"];
    let (one, other) = (chance.below(parts.len()), chance.below(parts.len()));
    if chance.below(2) == 0 {
        parts.swap(one, other);
    } else if one > 0 {
        parts[one] = others[chance.below(others.len())];
    }
    *text = parts.join("_").into_bytes();
}

fn cut(text: &mut Vec<u8>, chance: &mut Chance) {
    text.truncate(chance.below(text.len() + 1));
}

fn repeat(text: &mut Vec<u8>, chance: &mut Chance) {
    let from = chance.below(text.len() + 1);
    text.extend_from_within(from..);
}

fn place(text: &[u8], chance: &mut Chance) -> Option<usize> {
    (!text.is_empty()).then(|| chance.below(text.len()))
}

/// Four of five were a printed link, with up to four mistakes; the others come from nowhere.
fn typed(count: usize, seed: u64) -> Vec<Typed> {
    let mut chance = Chance(seed);
    let one = |at| {
        if at % 5 == 0 {
            let length = chance.below(70);
            let text: Vec<u8> = (0..length).map(|_| letter(&mut chance)).collect();
            let version = if chance.below(2) == 0 { "1" } else { "" };
            let payload = version.to_owned() + &String::from_utf8_lossy(&text);
            return Typed { payload, printed: Entry::default() };
        }
        let printed = printed(&mut chance);
        let mut text = link::encode(&printed).expect("it is short").into_bytes();
        for _ in 0..=chance.below(4) {
            mistake(&mut text, &mut chance);
        }
        Typed { payload: String::from_utf8(text).expect("letters"), printed }
    };
    (0..count).map(one).collect()
}

/// The topic that someone stands in; none before the language is chosen.
fn topic(prompt: &Prompt) -> Option<&str> {
    match &prompt.body {
        Body::Ask(ask) => Some(&ask.words.node.dialog),
        Body::Info(words) => Some(&words.node.dialog),
        Body::Outcome(outcome) => Some(&outcome.words.node.dialog),
        _ => None,
    }
}

/// Tells whether each part that was opened is what the printed link said, or nothing.
fn is_printed(opened: &Session, printed: &Entry) -> bool {
    opened.locale.as_ref().is_none_or(|locale| Some(locale) == printed.locale.as_ref())
        && opened.land.is_none_or(|land| Some(land) == printed.land)
        && opened.code.as_ref().is_none_or(|code| Some(code) == printed.code.as_ref())
}

#[test]
fn ten_thousand_payloads_open_nothing_else_than_was_printed() {
    let (content, l10n) = (&world().content, &world().l10n);
    let now = Now { today: TODAY, minute: 600, hour: 500_000 };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for Typed { payload, printed } in typed(PAYLOADS, 5) {
        let read = entry(&payload, content, l10n);
        let same = read.as_ref() == Some(&printed);
        let Step { session, prompt } = step(content, Session::new(500_000), &Input::Start(read.clone()), now);
        let session = session.expect("a start forgets nobody");
        assert!(is_printed(&session, &printed), "{payload} opened {session:?} instead of {printed:?}");
        // Before the language is chosen the topic waits: then it is seen behind that choice.
        let (session, prompt) = if session.locale.is_none() {
            let Step { session, prompt } = step(content, session, &Input::Locale("de".to_owned()), now);
            (session.expect("a session"), prompt)
        } else {
            (session, prompt)
        };
        let allowed = [Some(MENU), printed.dialog.as_deref(), printed.dialog.as_deref().map(|_| HANDOVER)];
        assert!(allowed.contains(&topic(&prompt)), "{payload} opened {:?} instead of {printed:?}", topic(&prompt));
        let tag = session.locale.as_deref().expect("it was chosen");
        let said = l10n.render(content, &prompt, tag).messages;
        assert!(said.iter().all(|message| !message.text.as_str().is_empty()) && !said.is_empty(), "{payload}");
        *counts
            .entry(if same {
                "as printed"
            } else if read.is_some() {
                "in part"
            } else {
                "nothing"
            })
            .or_default() += 1;
    }
    assert!(counts["nothing"] > PAYLOADS / 2 && counts["as printed"] > PAYLOADS / 50, "{counts:?}");
}

#[test]
fn what_was_printed_opens_it_whatever_the_case_of_letters() {
    let (content, l10n) = (&world().content, &world().l10n);
    let mut chance = Chance(7);
    for _ in 0..1000 {
        let mut printed = printed(&mut chance);
        printed.code = printed.code.map(|code| code.to_lowercase());
        let payload = link::encode(&printed).expect("it is short");
        for typed in [payload.clone(), payload.to_uppercase()] {
            assert_eq!(entry(&typed, content, l10n).as_ref(), Some(&printed), "{typed}");
        }
    }
}

#[test]
fn parts_that_the_bot_does_not_have_any_more_are_left_out_and_the_others_hold() {
    let (content, l10n) = (&world().content, &world().l10n);
    let old = |locale: &str, dialog: &str| {
        let entry = Entry {
            locale: Some(locale.to_owned()),
            dialog: Some(dialog.to_owned()),
            land: Some(Land::SN),
            ..Entry::default()
        };
        link::encode(&entry).expect("it is short")
    };
    let read = |payload: &str| entry(payload, content, l10n).map(|entry| (entry.locale, entry.dialog, entry.land));
    let (ar, lohn) = (Some("ar".to_owned()), Some("lohn".to_owned()));
    assert_eq!(read(&old("tlh", "lohn")), Some((None, lohn, Some(Land::SN))), "a language that was given up");
    assert_eq!(read(&old("ar", "streik")), Some((ar, None, Some(Land::SN))), "a topic that was given up");
}

#[tokio::test]
async fn a_real_bot_answers_hundreds_of_them_and_none_lands_elsewhere() {
    let bot = Bot::start().await;
    for (at, Typed { payload, printed }) in typed(SENT, 11).into_iter().enumerate() {
        let person = bot.person(["de", "en", "ar"][at % 3]);
        person.send(&format!("/start {payload}")).await;
        let said = person.last();
        assert!(!said.is_empty() && !said.contains("Code:"), "{payload}: {said}");
        let opened = session(&bot, person.id).await.expect("a session");
        assert!(is_printed(&opened, &printed), "{payload} opened {opened:?} instead of {printed:?}");
        assert!(opened.locale.is_some() || person.button("L:de").is_some(), "{payload}: the language is asked");
    }
    bot.quiet().await;
}
