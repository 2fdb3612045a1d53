//! What every reply has to hold: within Telegram's limits, nothing empty, untranslated or doubled, the day first.
//!
//! Invariant: it reads what the renderer wrote. A flaw is reported once for each node and locale, with the shortest
//! answers that lead there.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Files;
use crate::dialog::button::BYTES;
use crate::dialog::decide::{Fact, FactKind, rule};
use crate::dialog::model::{Content, Kind, NodeId};
use crate::dialog::problem::Problem;
use crate::dialog::prompt::{Body, Outcome, Prompt, Words};
use crate::l10n::{Button, Html, L10n, Locale, Reply, Target};

/// The most UTF-16 units of a message (Bot API `sendMessage.text`).
const UNITS: usize = 4096;
/// The most buttons of a message, and of a row (Bot API).
const BUTTONS: usize = 100;
const ROW: usize = 8;
/// The bot marks the buttons of results with one more byte.
const MARK: usize = 1;
/// The most characters that a button copies (Bot API `CopyTextButton.text`).
const COPY: usize = 256;
/// The most characters of a label that an old phone shows whole, with a tick before it.
const LABEL: usize = 42;
/// The most messages of a result; anything else is one message.
const RESULT: usize = 2;

/// Reads replies and keeps what is wrong with them.
pub struct Reader<'a> {
    /// The content that is said.
    pub content: &'a Content,
    /// Its words.
    pub l10n: &'a L10n,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The paragraphs that were seen, each with its result.
    pub paragraphs: BTreeSet<(NodeId, String)>,
    /// How many replies were rendered and read.
    pub rendered: usize,
    files: Files<'a>,
    shapes: BTreeSet<String>,
    told: BTreeSet<(String, String, &'static str)>,
    days: BTreeMap<String, BTreeSet<&'static str>>,
}

/// One reply while it is read.
pub(super) struct Read<'a> {
    pub node: NodeId,
    pub locale: &'a Locale,
    way: &'a str,
}

impl<'a> Reader<'a> {
    /// Begins with nothing read.
    pub fn new(content: &'a Content, l10n: &'a L10n, files: Files<'a>) -> Self {
        let (shapes, told, days) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
        let (problems, paragraphs) = (Vec::new(), BTreeSet::new());
        Self { content, l10n, problems, paragraphs, rendered: 0, files, shapes, told, days }
    }

    /// Renders a prompt in a locale and reads it; a prompt of the same shape is read once. Returns its length in UTF-16
    /// units if it was read now.
    pub fn read(&mut self, node: &NodeId, prompt: &Prompt, locale: &'a Locale, way: &str) -> Option<usize> {
        if !self.shapes.insert(shape(node, prompt, &locale.tag)) {
            return None;
        }
        self.rendered += 1;
        let reply = self.l10n.render(self.content, prompt, &locale.tag);
        let read = Read { node: node.clone(), locale, way };
        self.lengths(&read, prompt, &reply);
        self.buttons(&read, &reply);
        self.texts(&read, &reply);
        if let Body::Outcome(outcome) = &prompt.body {
            self.paragraphs.extend(outcome.paragraphs.iter().map(|id| (node.clone(), id.clone())));
            self.result(&read, outcome, &reply);
            self.feedback(&read);
        }
        Some(reply.messages.iter().map(|message| message.text.units()).sum())
    }

    /// Notes a flaw at the node.
    fn flaw(&mut self, read: &Read, kind: &'static str, what: impl Into<String>, todo: &str) {
        let place = self.files.node(&read.node);
        self.tell(read, kind, &place, (&what.into(), todo));
    }

    /// Notes a flaw at the words of a message.
    fn wording(&mut self, read: &Read, (kind, id): (&'static str, &str), what: impl Into<String>, todo: &str) {
        let place = self.files.message(&read.locale.tag, id);
        self.tell(read, kind, &place, (&what.into(), todo));
    }

    fn tell(&mut self, read: &Read, kind: &'static str, place: &(String, usize), (what, todo): (&str, &str)) {
        if self.told.insert((read.node.to_string(), read.locale.tag.clone(), kind)) {
            let what = format!("{what}{}", after(read.way, Some(&read.locale.tag)));
            self.problems.push(Problem::error(&place.0, place.1, what, todo));
        }
    }

    fn lengths(&mut self, read: &Read, prompt: &Prompt, reply: &Reply) {
        let node = &read.node;
        let most = if matches!(prompt.body, Body::Outcome(_)) { RESULT } else { 1 };
        if reply.messages.len() > most {
            let what = format!("`{node}` takes {} messages, {most} are meant", reply.messages.len());
            self.flaw(read, "messages", what, "Shorten its words, or the cards of its offices.");
        }
        let longest = reply.messages.iter().map(|message| message.text.units()).max().unwrap_or_default();
        if longest > UNITS {
            let what = format!("A message of `{node}` has {longest} UTF-16 units, Telegram takes {UNITS}");
            self.flaw(read, "units", what, "Shorten its words, or the cards of its offices.");
        }
    }

    pub(super) fn buttons(&mut self, read: &Read, reply: &Reply) {
        for message in &reply.messages {
            let mut labels = BTreeSet::new();
            let count: usize = message.keyboard.iter().map(Vec::len).sum();
            let rows = message.keyboard.iter().map(Vec::len).max().unwrap_or_default();
            let wrong = message.keyboard.iter().flatten().find_map(unfit);
            let wrong = wrong.or_else(|| (count > BUTTONS).then(|| format!("it is one of {count}")));
            if let Some(why) = wrong.or_else(|| (rows > ROW).then(|| format!("its row holds {rows}"))) {
                let what = format!("A button of `{}` does not fit: {why}", read.node);
                self.flaw(read, "button", what, "Write a label of one to 40 characters, and at most 12 options.");
            }
            if let Some(twice) = message.keyboard.iter().flatten().find(|button| !labels.insert(&button.label)) {
                let what = format!("`{}` has two buttons `{}`", read.node, twice.label);
                self.flaw(read, "label", what, "Say by each label what is different.");
            }
        }
    }

    pub(super) fn texts(&mut self, read: &Read, reply: &Reply) {
        let mut paragraphs = BTreeSet::new();
        for paragraph in reply.messages.iter().flat_map(|message| message.text.as_str().split("\n\n")) {
            if !paragraphs.insert(paragraph) {
                let what = format!("`{}` says a paragraph twice: {}", read.node, beginning(paragraph));
                self.flaw(read, "twice", what, "Say it once.");
            }
            if !balanced(paragraph) {
                let what = format!("`{}` leaves a mark of direction open: {}", read.node, beginning(paragraph));
                self.flaw(read, "isolates", what, "Close each U+2066 to U+2068 with U+2069 in the same paragraph.");
            }
            if let Some(left) = paragraph.chars().find(|char| "{}$".contains(*char)) {
                let what = format!("`{}` shows a `{left}`: {}", read.node, beginning(paragraph));
                self.flaw(read, "left", what, "Name a variable as { $name }, or remove the sign.");
            }
        }
        let labels = reply.messages.iter().flat_map(|message| message.keyboard.iter().flatten());
        if let Some(open) = labels.into_iter().find(|button| !balanced(&button.label)) {
            let what = format!("`{}` leaves a mark of direction open: {}", read.node, open.label);
            self.flaw(read, "isolates", what, "Close each U+2066 to U+2068 with U+2069 in the same label.");
        }
        let foreign = self.l10n.plain(&read.locale.tag, "other-language");
        if !foreign.is_empty() && paragraphs.iter().any(|paragraph| paragraph.starts_with(&foreign)) {
            let what = format!("`{}` is said in German: the words fail in this locale", read.node);
            self.flaw(read, "foreign", what, "Mend the words, `lotse play` shows them.");
        }
    }

    /// Reads a result: the day first, that nothing was sent, and at the very end an office.
    fn result(&mut self, read: &Read, outcome: &Outcome, reply: &Reply) {
        let sent = Html::new(&self.l10n.plain(&read.locale.tag, "nothing-sent"));
        let texts: Vec<&str> = reply.messages.iter().map(|message| message.text.as_str()).collect();
        if sent.as_str().trim().is_empty() || !texts.iter().any(|text| text.contains(sent.as_str())) {
            let what = format!("`{}` does not say that nothing was sent", read.node);
            self.wording(read, ("sent", "nothing-sent"), what, "Write it into nothing-sent in main.ftl.");
        }
        let helps = |referral: &crate::dialog::directory::Referral| {
            let office = &referral.office;
            let reached = office.reachable() || office.url.is_some() || office.street.is_some();
            reached && texts.iter().any(|text| text.contains(Html::new(&office.name).as_str()))
        };
        if outcome.goes_on.is_none() && !outcome.referrals.iter().any(helps) {
            self.flaw(read, "office", format!("A way ends at `{}` without an office", read.node), NO_OFFICE);
        }
        let said = |text: &str, name: &str| {
            let fact = outcome.words.facts.get(name).copied();
            matches!(fact, Some(Fact::Date(day)) if text.contains(&read.locale.formats.long(day)))
        };
        let first = texts.first().and_then(|text| text.split("\n\n").nth(1)).unwrap_or_default();
        let days = self.days(&read.node.dialog);
        let late = days.iter().find(|name| texts.iter().any(|text| said(text, name)));
        // A first paragraph that stresses something says that it is today.
        let at_once = first.contains("<b>");
        if let Some(name) = late.filter(|_| !at_once && !days.iter().any(|name| said(first, name))) {
            let what = format!("`{}` says the day ${name} behind something else", read.node);
            let id = crate::l10n::message_id(&outcome.words.message);
            self.wording(
                read,
                ("day", &id),
                what,
                "Say the day in the first paragraph, or stress there that it is today.",
            );
        }
    }

    /// The names of the days that the rules on the ways of a dialog find.
    fn days(&mut self, dialog: &str) -> BTreeSet<&'static str> {
        let find = || {
            let nodes = self.content.dialogs.get(dialog).into_iter().flat_map(|dialog| dialog.nodes.values());
            let rules = nodes.filter_map(|node| match &node.kind {
                Kind::Decide { rule: name, .. } => rule(name),
                _ => None,
            });
            let facts = rules.flat_map(|rule| rule.cases).flat_map(|(_, facts)| *facts);
            facts.filter(|(_, kind)| *kind == FactKind::Date).map(|(name, _)| *name).collect()
        };
        self.days.entry(dialog.to_owned()).or_insert_with(find).clone()
    }

    /// Notes a way that breaks off: the engine has nothing to say.
    pub fn broken(&mut self, node: &NodeId, way: &str) {
        let (file, line) = self.files.node(node);
        let what = format!("A way ends at `{node}` without an office{}", after(way, None));
        self.problems.push(Problem::error(&file, line, what, NO_OFFICE));
    }
}

const NO_OFFICE: &str = "Name a kind of help whose offices can be called, written to or visited.";

/// Tells in brackets which answers lead there.
pub fn after(way: &str, locale: Option<&str>) -> String {
    let parts: Vec<&str> = [Some(way).filter(|way| !way.is_empty()), locale].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join("; ")) }
}

/// All that the words and buttons of a reply depend on, but where Back leads. Of amounts the number of digits is enough.
pub fn shape(node: &NodeId, prompt: &Prompt, tag: &str) -> String {
    match &prompt.body {
        Body::Ask(ask) => format!(
            "{tag} {node} {:?} {:?} {:?} {} {}",
            facts(&ask.words),
            ask.progress,
            ask.choices,
            ask.unknown,
            ask.words.back.is_some()
        ),
        Body::Info(words) => format!("{tag} {node} {:?} {}", facts(words), words.back.is_some()),
        Body::Outcome(outcome) => {
            let offices = outcome
                .referrals
                .iter()
                .map(|referral| format!("{} {} {:?}", referral.office.id, referral.confirmed, referral.reason));
            let offices: Vec<String> = offices.collect();
            format!("{tag} {node} {:?} {:?} {offices:?}", facts(&outcome.words), outcome.paragraphs)
        }
        other => format!("{tag} {other:?}"),
    }
}

/// The facts of a message as far as its words can look different by them.
fn facts(words: &Words) -> Vec<String> {
    let fact = |(name, fact): (&&'static str, &Fact)| match fact {
        Fact::Money(value) | Fact::Decimal(value) => format!("{name} {} {}", value.to_string().len(), value % 100 == 0),
        other => format!("{name} {other:?}"),
    };
    words.facts.iter().map(fact).collect()
}

/// Tells why a button does not fit.
fn unfit(Button { label, target }: &Button) -> Option<String> {
    let length = label.chars().count();
    match target {
        _ if label.trim().is_empty() => Some("its label is empty".to_owned()),
        _ if label.contains('\n') => Some("its label has two lines".to_owned()),
        Target::Data(_) if length > LABEL => Some(format!("its label has {length} characters, {LABEL} are shown")),
        Target::Data(data) if data.is_empty() || data.len() + MARK > BYTES => {
            Some(format!("its data take {} bytes, Telegram takes 1 to {BYTES}", data.len() + MARK))
        }
        Target::Url(url) if !url.starts_with("https://") && !url.starts_with("http://") => {
            Some(format!("it opens `{url}`, no web address"))
        }
        Target::Copy(text) if !(1..=COPY).contains(&text.chars().count()) => {
            Some(format!("it copies {} characters, Telegram takes 1 to {COPY}", text.chars().count()))
        }
        _ => None,
    }
}

/// Tells whether each mark that isolates a piece (U+2066 to U+2068) is closed (U+2069), and nothing else is.
fn balanced(text: &str) -> bool {
    let mut open = 0_i32;
    let never_below = text.chars().all(|char| {
        open += match char {
            '\u{2066}'..='\u{2068}' => 1,
            '\u{2069}' => -1,
            _ => 0,
        };
        open >= 0
    });
    never_below && open == 0
}

/// The first words of a paragraph, to find it again.
fn beginning(paragraph: &str) -> String {
    let words: Vec<&str> = paragraph.split_whitespace().take(6).collect();
    format!("{} …", words.join(" "))
}
