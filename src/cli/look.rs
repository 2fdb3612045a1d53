//! `lotse play` and `lotse graph`: looking at the content without a chat.
//!
//! Invariant: no network and no database.

use std::fmt::Write;
use std::io::{BufRead, Write as _};

use anyhow::{Context, Result, bail};

use super::{content, day, print};
use crate::check::transcript::{Play, replay};
use crate::config;
use crate::dialog::model::{Content, Kind};
use crate::dialog::prompt::Body;
use crate::files::read;
use crate::l10n::L10n;

/// Plays a dialog: the words on the error stream, the transcript on the output.
pub fn play(args: &config::Play) -> Result<()> {
    let (content, l10n) = content(&args.content)?;
    if let Some(path) = &args.again {
        let saved = read(path)?;
        let head = saved.lines().take_while(|line| line.starts_with('#'));
        let head: Vec<&str> = head.chain([""]).collect();
        print(&format!("{}{}", head.join("\n"), replay(&content, &saved)?));
        return Ok(());
    }
    if !l10n.has(&args.locale) {
        bail!("there is no locale `{}`", args.locale);
    }
    let dialog = args.dialog.as_deref().unwrap_or_default();
    let mut play = Play::begin(&content, dialog, day(args.date)?)?;
    if args.answers.is_empty() {
        let mut lines = std::io::stdin().lock().lines();
        loop {
            say(&content, &l10n, &play, &args.locale)?;
            if play.is_over() {
                break;
            }
            let Some(line) = lines.next() else { break };
            if let Err(error) = play.answer(line?.trim()) {
                eprintln!("{error:#}");
            }
        }
    } else {
        for answer in &args.answers {
            play.answer(answer)?;
        }
    }
    print(&play.text);
    Ok(())
}

/// Shows the words and, below them, the answers as they are typed here.
fn say(content: &Content, l10n: &L10n, play: &Play, locale: &str) -> Result<()> {
    let reply = l10n.render(content, &play.prompt, locale);
    let mut out = std::io::stderr().lock();
    for message in &reply.messages {
        writeln!(out, "\n{}", message.text.as_str().replace("<b>", "").replace("</b>", ""))?;
    }
    let last = play.text.lines().rev().find(|line| line.starts_with("bot ")).unwrap_or_default();
    writeln!(out, "\n{last}")?;
    if matches!(play.prompt.body, Body::Ask(_)) {
        write!(out, "> ")?;
    }
    out.flush().context("writing to the terminal")
}

/// Prints dialogs as Mermaid flowcharts.
pub fn graph(args: &config::Graph) -> Result<()> {
    let (content, _) = content(&args.content)?;
    if let Some(id) = &args.dialog
        && !content.dialogs.contains_key(id)
    {
        bail!("there is no dialog `{id}`");
    }
    let mut text = "flowchart TD\n".to_owned();
    for (id, dialog) in content.dialogs.iter().filter(|(id, _)| args.dialog.as_ref().is_none_or(|wanted| *id == wanted))
    {
        let _ = writeln!(text, "  subgraph {id}");
        for (name, node) in &dialog.nodes {
            let (open, close) = shape(&node.kind);
            let _ = writeln!(text, "    {id}.{name}{open}\"{name}\"{close}");
            for (label, next) in edges(&node.kind) {
                let _ = writeln!(text, "    {id}.{name} -->|{label}| {id}.{next}");
            }
        }
        let _ = writeln!(text, "  end");
        for (name, node) in &dialog.nodes {
            if let Some(to) = node.kind.dialog() {
                let _ = writeln!(text, "  {id}.{name} -.-> {to}");
            }
        }
    }
    print(&text);
    Ok(())
}

fn shape(kind: &Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Decide { .. } => ("{", "}"),
        Kind::Outcome { .. } => ("([", "])"),
        Kind::Dialog { .. } | Kind::Question { .. } => ("[[", "]]"),
        _ => ("[", "]"),
    }
}

fn edges(kind: &Kind) -> Vec<(String, String)> {
    match kind {
        Kind::Choice { options } => {
            options.iter().filter_map(|option| Some((option.id.clone(), option.next.clone()?))).collect()
        }
        Kind::Decide { cases, .. } => cases.iter().map(|(case, next)| (case.clone(), next.clone())).collect(),
        kind => kind.nexts().into_iter().map(|next| ("next".to_owned(), next.to_owned())).collect(),
    }
}
