//! `lotse office`: which office the bot names for a workplace, and why.
//!
//! Invariant: it asks the handover itself, so that it never says another office than the bot.

use std::fmt::Write;

use anyhow::{Result, bail};
use jiff::civil::Date;

use super::{content, day, print};
use crate::check::transcript::Play;
use crate::config::{self, Status};
use crate::dialog::directory::{CHECKED_DAYS, Reason, Referral};
use crate::dialog::model::{Content, HANDOVER, NodeId};
use crate::dialog::places::Postcode;
use crate::dialog::prompt::{Body, Choices};
use crate::rules::Land;

/// Prints the offices for a postcode, for each Land that it lies in.
pub fn office(args: &config::Office) -> Result<()> {
    let (content, _) = content(&args.content)?;
    let (laender, kreis) = match content.directory.places.look_up(&args.plz) {
        Postcode::One { land, kreis } => (vec![land], Some(kreis)),
        Postcode::Several(laender) => (laender, None),
        Postcode::Unknown => bail!("{} is no postcode in the table; write five digits", args.plz),
    };
    let today = day(args.date)?;
    let mut text = String::new();
    for land in laender {
        let place = kreis.as_ref().map_or("a postcode of several Länder", String::as_str);
        let _ = writeln!(text, "{} lies in {}, {}", args.plz, land.code(), place);
        text.push_str(&explain(&content, args, land, today)?);
    }
    print(&text);
    Ok(())
}

/// Goes through the handover as this person would, and says what it ends in and why.
fn explain(content: &Content, args: &config::Office, land: Land, today: Date) -> Result<String> {
    let one = matches!(content.directory.places.look_up(&args.plz), Postcode::One { .. });
    let mut play = Play::begin(content, HANDOVER, today)?;
    while let Body::Ask(ask) = &play.prompt.body {
        let answer = match (ask.words.message == NodeId::common("status"), &ask.choices) {
            (true, _) => format!("[{}]", option(args.status)),
            (_, Choices::Options(known)) if known.contains(&args.locale) => format!("[{}]", args.locale),
            (_, Choices::Options(_)) => "[other]".to_owned(),
            (_, Choices::Laender(_)) if one => args.plz.clone(),
            _ => format!("[{}]", land.code()),
        };
        play.answer(&answer)?;
    }
    let Body::Outcome(outcome) = &play.prompt.body else {
        bail!("the handover asks more than status, Land and language: `lotse play {HANDOVER}` shows it");
    };
    let mut text = format!("status {}; competent: {}\n", option(args.status), competence(args.status));
    text.extend(outcome.referrals.iter().map(|referral| describe(referral, content, &args.locale, today)));
    Ok(text)
}

/// The option of the shared question `status`.
fn option(status: Status) -> &'static str {
    match status {
        Status::ThirdCountry => "third",
        Status::Abroad => "abroad",
        Status::Eu => "eu",
        Status::Dual => "dual",
        Status::Unsure => "unsure",
    }
}

fn competence(status: Status) -> &'static str {
    match status {
        Status::ThirdCountry => "Faire Integration (§ 45b AufenthG), in the Land of the workplace, the nearest first",
        Status::Abroad => {
            "Faire Integration (§§ 45b, 45c AufenthG), nearest to the future workplace, and its Fachstelle"
        }
        Status::Eu => "Faire Mobilität (§ 31 Abs. 3 AEntG)",
        Status::Dual | Status::Unsure => "either network, so both are named",
    }
}

/// Says which office and why, as operators read it.
fn describe(referral: &Referral, content: &Content, locale: &str, today: Date) -> String {
    let office = &referral.office;
    let place = match referral.reason {
        Reason::Nearest(km) => format!("{km} km from the workplace"),
        Reason::ForLand => "serves this Land".to_owned(),
        Reason::Nationwide => "serves all of Germany".to_owned(),
        Reason::Finder => "the official list, because nobody in the Land is confirmed".to_owned(),
        Reason::National => "the number for all of Germany".to_owned(),
    };
    let speaks = match office.languages.as_slice() {
        [] => "languages not known",
        known if known.iter().any(|spoken| spoken == locale) => "speaks the language",
        _ => "does not name the language",
    };
    let state = state(referral, content, today);
    let contact = [office.phone.join(", "), office.url.clone().unwrap_or_default()].join(" ");
    format!("  {} [{}]\n    {place}; {speaks}; {state}\n    {} {contact}\n", office.id, referral.help, office.name)
}

/// Says whether a contact may stand alone, and what speaks against it.
fn state(referral: &Referral, content: &Content, today: Date) -> String {
    let office = &referral.office;
    let seen = office.checked_on().map_or_else(
        || format!("source of {}, read on {}", office.source_date, content.directory.researched),
        |day| format!("checked with the office on {day}"),
    );
    if referral.confirmed {
        return format!("confirmed ({seen})");
    }
    let why = match office.confidence.as_str() {
        _ if office.check => "its record asks for a check",
        "2026" => return format!("not confirmed: nobody looked at it for {CHECKED_DAYS} days before {today} ({seen})"),
        _ => "no source of 2026 names it",
    };
    format!("not confirmed: {why} ({seen})")
}
