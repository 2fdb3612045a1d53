//! Conversations as plain text: what `lotse play` prints and the tests hold the engine against.
//!
//! ```text
//! today 2026-09-01
//! dialog kuendigung
//!
//! bot  kuendigung/received <date> [unknown]
//! user 28.08.2026
//! ```
//!
//! Invariant: a transcript holds ids and facts alone, so that better words change no test.

use std::fmt::Write;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;

use crate::dialog::button::encode;
use crate::dialog::decide::Fact;
use crate::dialog::model::{Content, DateSpan, NodeId, Unit};
use crate::dialog::prompt::{Ask, Body, Choices, Note, Outcome, Prompt, Taken, Words};
use crate::dialog::save::ToSave;
use crate::dialog::session::{Input, Press, Session, Value};
use crate::dialog::{Now, Step, step};

/// A conversation while it is played.
pub struct Play<'a> {
    content: &'a Content,
    now: Now,
    /// The answers so far.
    pub session: Session,
    /// What was said last.
    pub prompt: Prompt,
    /// The transcript so far.
    pub text: String,
}

impl<'a> Play<'a> {
    /// Begins a dialog on a day.
    ///
    /// # Errors
    /// If there is no such dialog.
    pub fn begin(content: &'a Content, dialog: &str, today: Date) -> Result<Self> {
        if content.start(dialog).is_none() {
            let known: Vec<&str> =
                content.dialogs.keys().filter(|id| content.start(id).is_some()).map(String::as_str).collect();
            bail!("there is no dialog `{dialog}`; there are {}", known.join(", "));
        }
        let now = Now { today, minute: 0, hour: 0 };
        let mut session = Session::new(0);
        session.locale = Some(crate::l10n::SOURCE.to_owned());
        let Step { session, prompt } = step(content, session, &Input::Open(dialog.to_owned()), now);
        let session = session.unwrap_or_else(|| Session::new(0));
        let mut play = Self { content, now, session, prompt, text: format!("today {today}\ndialog {dialog}\n\n") };
        play.write_bot();
        Ok(play)
    }

    /// Gives an answer as a transcript writes it: `[yes]`, `[+tick]`, `[-tick]`, `[done]`, `[nothing]`, `[unknown]`,
    /// `[next]`, `[back]`, `[longer-ago]`, `[menu]`, `[continue]`, `[copy <text>]`, or typed words.
    ///
    /// # Errors
    /// If there is no such button here.
    pub fn answer(&mut self, line: &str) -> Result<()> {
        let input = match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(button) => self.button(button).with_context(|| format!("there is no button [{button}] here"))?,
            None => Input::Text(line.to_owned()),
        };
        let Step { session, prompt } = step(self.content, self.session.clone(), &input, self.now);
        self.session = session.unwrap_or_else(|| Session::new(0));
        self.prompt = prompt;
        let _ = writeln!(self.text, "user {line}");
        self.write_bot();
        Ok(())
    }

    /// Tells whether nothing more is asked.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(&self.prompt.body, Body::Outcome(outcome) if outcome.goes_on.is_none())
    }

    fn write_bot(&mut self) {
        for note in &self.prompt.notes {
            let _ = writeln!(self.text, "note {}", note_name(note));
        }
        let _ = writeln!(self.text, "bot  {}", describe(&self.prompt.body));
    }

    fn button(&self, name: &str) -> Option<Input> {
        let words = words(&self.prompt.body);
        let press = |node, value| {
            Input::Answer(Press { node, value, day: self.content.day, locale: crate::l10n::SOURCE.to_owned() })
        };
        if let Some(text) = name.strip_prefix("copy ") {
            return Some(press(NodeId::new(&words?.node.dialog, text), Value::Copy));
        }
        let value = match name {
            name if self.is_option(name) => Value::Option(name.to_owned()), // an option may be called `nothing`
            "menu" => return Some(Input::Open(crate::dialog::model::MENU.to_owned())),
            "continue" => return Some(Input::Continue),
            "back" => return words?.back.clone().map(Input::Back),
            "longer-ago" => return Some(Input::More(words?.node.clone())),
            "done" => Value::Done,
            "nothing" => Value::Nothing,
            "unknown" => Value::Unknown,
            "next" => Value::Next,
            name => self.value(name)?,
        };
        Some(press(words?.node.clone(), value))
    }

    fn is_option(&self, name: &str) -> bool {
        match &self.prompt.body {
            Body::Ask(Ask { choices: Choices::Options(options), .. }) => options.iter().any(|option| option == name),
            _ => false,
        }
    }

    fn value(&self, name: &str) -> Option<Value> {
        let Body::Ask(Ask { choices, .. }) = &self.prompt.body else {
            return None;
        };
        match choices {
            Choices::Options(_) => None,
            Choices::Ticks(ticks) => {
                let (on, id) = (name.starts_with('+'), name.get(1..)?);
                ticks.iter().any(|(tick, _)| tick == id).then(|| Value::Tick(id.to_owned(), on))
            }
            Choices::Dates { .. } => name.parse().ok().map(Value::Date),
            Choices::Amounts(_) => name.parse::<i64>().ok().map(|whole| Value::Amount(whole * 100)),
            Choices::Laender(_) => crate::rules::Land::parse(name).map(Value::Land),
        }
    }
}

/// Plays a transcript again: its day, its dialog and its `user` lines.
///
/// # Errors
/// If the head is missing or an answer cannot be given.
pub fn replay(content: &Content, transcript: &str) -> Result<String> {
    let field = |name: &str| transcript.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let today = field("today ").context("the transcript begins with: today YYYY-MM-DD")?;
    let dialog = field("dialog ").context("its second line is: dialog <id>")?;
    let mut play = Play::begin(content, dialog, today.parse().context("reading the day")?)?;
    for answer in transcript.lines().filter_map(|line| line.strip_prefix("user ")) {
        play.answer(answer)?;
    }
    Ok(play.text)
}

fn words(body: &Body) -> Option<&Words> {
    match body {
        Body::Ask(ask) => Some(&ask.words),
        Body::Info(words) => Some(words),
        Body::Outcome(outcome) => Some(&outcome.words),
        _ => None,
    }
}

fn describe(body: &Body) -> String {
    match body {
        Body::Ask(ask) => format!("{}{}", ask.words.node, describe_choices(ask)),
        Body::Info(words) => format!("{} [next]", words.node),
        Body::Outcome(outcome) => describe_outcome(outcome),
        Body::Copy(node) => format!("copy {node}"),
        Body::Language => "language".to_owned(),
        Body::Help => "help".to_owned(),
        Body::Privacy(held) => format!("privacy answers={}", held.answers),
        Body::About => "about".to_owned(),
        Body::Stats(_) => "stats".to_owned(),
        Body::Share(page, _) => format!("share {}", encode(&Input::Share(page.clone()))),
        Body::Quiz(screen) => format!("quiz {screen:?}"),
        Body::Feedback(heard) => format!("feedback {heard:?}"),
        Body::Save(wanted) => describe_saved(wanted),
        Body::Take(page) => format!("take {page:?}"),
        Body::Found { topics, .. } => {
            let topics: Vec<String> = topics.iter().map(|topic| format!(" [{}]", topic.dialog)).collect();
            format!("found{}", topics.concat())
        }
        Body::Delete => "delete".to_owned(),
        Body::Unread(_) => "unread".to_owned(),
        Body::UnreadDeleted => "unread-deleted".to_owned(),
        Body::Erased => "erased".to_owned(),
    }
}

fn describe_saved(wanted: &ToSave) -> String {
    match wanted {
        ToSave::Contact(referral, _) => format!("contact {}", referral.office.id),
        ToSave::Offices(offices) => {
            let ids: Vec<&str> = offices.referrals.iter().map(|referral| referral.office.id.as_str()).collect();
            format!("offices {}", ids.join(" "))
        }
        ToSave::Calendar(days, _) => {
            let days: Vec<String> = days.iter().map(|day| format!("{:?}={}", day.kind, day.date)).collect();
            format!("calendar {}", days.join(" "))
        }
    }
}

fn describe_choices(ask: &Ask) -> String {
    let mut text = ask.progress.map(|(n, m)| format!(" {n}/{m}")).unwrap_or_default();
    match &ask.choices {
        Choices::Options(options) => text.extend(options.iter().map(|option| format!(" [{option}]"))),
        Choices::Ticks(ticks) => {
            text.extend(ticks.iter().map(|(tick, on)| format!(" [{}{tick}]", if *on { '-' } else { '+' })));
            text.push_str(if ticks.iter().any(|(_, on)| *on) { " [done]" } else { " [nothing]" });
        }
        Choices::Dates { span: DateSpan::Month, .. } => text.push_str(" <month>"),
        Choices::Dates { .. } => text.push_str(" <date>"),
        Choices::Amounts(amount) => text.push_str(if amount.unit == Unit::Euro { " <euro>" } else { " <hours>" }),
        Choices::Laender(laender) if laender.len() < 16 => {
            text.extend(laender.iter().map(|land| format!(" [{}]", land.code())));
        }
        Choices::Laender(_) => text.push_str(" <place>"),
    }
    if ask.unknown {
        text.push_str(" [unknown]");
    }
    text
}

fn describe_outcome(outcome: &Outcome) -> String {
    let mut text = outcome.words.node.to_string();
    for (name, fact) in &outcome.words.facts {
        let value = match fact {
            Fact::Date(date) => date.to_string(),
            Fact::Month(date) => format!("{}-{:02}", date.year(), date.month()),
            Fact::Number(number) => number.to_string(),
            Fact::Money(hundredths) | Fact::Decimal(hundredths) => {
                format!("{}.{:02}", hundredths / 100, hundredths % 100)
            }
        };
        let _ = write!(text, " {name}={value}");
    }
    text.extend(outcome.paragraphs.iter().map(|paragraph| format!(" +{paragraph}")));
    let mut helps: Vec<&str> = outcome.referrals.iter().map(|referral| referral.office.id.as_str()).collect();
    helps.dedup();
    let _ = write!(text, "\n     help {}", helps.join(" "));
    text.extend(outcome.texts.iter().map(|copy| format!(" [copy {}]", copy.node)));
    if outcome.goes_on.is_some() {
        text.push_str(" [next]");
    }
    text
}

fn note_name(note: &Note) -> String {
    match note {
        Note::WrongDate => "wrong-date".to_owned(),
        Note::WrongMonth => "wrong-month".to_owned(),
        Note::FutureDate => "future-date".to_owned(),
        Note::OldDate => "old-date".to_owned(),
        Note::FarDate => "far-date".to_owned(),
        Note::Same(shown) => format!("same {shown}"),
        Note::Differs(shown) => format!("differs {shown}"),
        Note::Gone(shown) => format!("gone {shown}"),
        Note::WrongAmount => "wrong-amount".to_owned(),
        Note::AmountRange { min, max } => format!("amount-range {min}..{max}"),
        Note::WrongPlace => "wrong-place".to_owned(),
        Note::SeveralLaender => "several-laender".to_owned(),
        Note::PressButton => "press-button".to_owned(),
        Note::TypeDate => "type-date".to_owned(),
        Note::TypeMonth => "type-month".to_owned(),
        Note::Changed(NodeId { dialog, node }) => format!("changed {dialog}/{node}"),
        Note::Outdated => "outdated".to_owned(),
        Note::Unknown => "unknown".to_owned(),
        Note::DeadCode => "dead-code".to_owned(),
        Note::Danger => "danger".to_owned(),
        Note::NothingFound => "nothing-found".to_owned(),
        Note::Taken(Taken::Day(day)) => format!("taken {day}"),
        Note::Taken(Taken::Month(day)) => format!("taken {}-{:02}", day.year(), day.month()),
        Note::Taken(Taken::Amount(value, _)) => format!("taken {}.{:02}", value / 100, value % 100),
        Note::Taken(Taken::Land(land)) => format!("taken {}", land.code()),
        Note::Abroad => "abroad".to_owned(),
    }
}
