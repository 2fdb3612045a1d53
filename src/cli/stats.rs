//! `lotse stats`: the published figures as a table, CSV or JSON; the same tables as the operator pages.
//!
//! Invariant: it reads what was published and nothing else, and it changes nothing.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::{content, print};
use crate::config::{Stats, StatsFormat, StatsLocale};
use crate::dialog::model::COMMON;
use crate::statistics::tables::{Label, Table};
use crate::statistics::{Period, View};
use crate::store::Store;
use crate::web::published::{Figures, Periods};
use crate::web::words::Words;
use crate::web::{Lang, export};

/// Prints the figures of a period.
pub async fn stats(args: &Stats) -> Result<()> {
    let (content, l10n) = content(&args.content)?;
    if let Some(dialog) = args.topic.as_ref().filter(|id| *id == COMMON || !content.dialogs.contains_key(*id)) {
        let known: Vec<&str> = content.dialogs.keys().map(String::as_str).filter(|id| *id != COMMON).collect();
        bail!("there is no topic `{dialog}`; there are {}", known.join(", "));
    }
    let figures = figures(args).await?;
    let locales: Vec<String> = l10n.locales().map(|locale| locale.tag.clone()).collect();
    let source = figures.source(&content, &locales);
    let lang = if args.locale == StatsLocale::De { Lang::De } else { Lang::En };
    let words = Words { lang, content: &content, l10n: &l10n };
    let pages: Vec<(View, Vec<Table>)> =
        views(args).into_iter().map(|view| (view.clone(), chosen(args, view.tables(&source)))).collect();
    let pages: Vec<(View, Vec<Table>)> = pages.into_iter().filter(|(_, tables)| !tables.is_empty()).collect();
    if pages.is_empty() {
        bail!(
            "there is no table of this name; there are overview, trend, topics, languages, laender, entries, feedback, \
             opinions, reasons"
        );
    }
    let text = match args.format {
        StatsFormat::Table => shown(&words, figures.period, &pages),
        StatsFormat::Json => {
            let page =
                |(view, tables): &(View, Vec<Table>)| export::json(&words, view.id(), tables, Some(figures.period));
            format!("{:#}\n", serde_json::Value::Array(pages.iter().map(page).collect()))
        }
        StatsFormat::Csv => match pages.iter().flat_map(|(_, tables)| tables).next() {
            Some(table) => export::csv(&words, table, Some(figures.period))?,
            None => String::new(),
        },
    };
    print(&text);
    Ok(())
}

/// Reads what was published of the period that was asked for, else of the newest one.
async fn figures(args: &Stats) -> Result<Figures> {
    let path = args.data.database()?;
    if !path.exists() {
        bail!("there is no database at {}; LOTSE_DATA or DATABASE_URL say where it is", path.display());
    }
    let store = Store::open(&path).await?;
    let found = look(args, &store).await;
    store.close().await;
    found
}

async fn look(args: &Stats, store: &Store) -> Result<Figures> {
    let all = Periods::of(store).await?;
    let Some(newest) = all.newest() else {
        bail!("nothing is published yet: a week is closed on the Thursday after it, while the bot runs");
    };
    let asked = args.week.as_ref().or(args.block.as_ref());
    let period = match asked.map(|text| (text, text.parse::<Period>())) {
        None => newest,
        Some((_, Ok(period))) => period,
        Some((text, Err(()))) => bail!("`{text}` is no period; {}", known(&all)),
    };
    match Figures::of(store, period, &all.up_to(period)).await? {
        Some(figures) => Ok(figures),
        None => bail!("nothing is published of {period}; {}", known(&all)),
    }
}

/// Lists what there is.
fn known(all: &Periods) -> String {
    let periods: Vec<String> = all.0.iter().flat_map(|(_, periods)| periods).map(Period::to_string).collect();
    format!("published are {}", periods.join(", "))
}

fn views(args: &Stats) -> Vec<View> {
    match &args.topic {
        Some(dialog) => vec![View::Topic { dialog: dialog.clone(), locale: None }],
        None => View::MENU.to_vec(),
    }
}

fn chosen(args: &Stats, mut tables: Vec<Table>) -> Vec<Table> {
    if let Some(name) = &args.table {
        tables.retain(|table| table.id == name);
    }
    tables
}

/// Writes tables for people, with the columns below each other.
fn shown(words: &Words, period: Period, pages: &[(View, Vec<Table>)]) -> String {
    let mut text =
        format!("{}\n{}\n", words.with("period-shown", &[("period", &words.period(period))]), words.say("foot"));
    for table in pages.iter().flat_map(|(_, tables)| tables) {
        let _ = writeln!(text, "\n{}", words.say(&format!("table-{}", table.id)));
        if table.rows.is_empty() {
            let _ = writeln!(text, "{}", words.say(&format!("empty-{}", table.id)));
            continue;
        }
        let head = [words.say(&format!("first-{}", table.id))].into_iter();
        let mut lines = vec![head.chain(table.columns.iter().map(|column| words.column(column))).collect::<Vec<_>>()];
        for row in &table.rows {
            let values = row.values.iter().map(|value| words.value(value));
            lines.push([named(words, &row.label)].into_iter().chain(values).collect());
        }
        text.push_str(&aligned(&lines));
    }
    text
}

/// Names a row; questions may begin alike, so that their ids stand behind them.
fn named(words: &Words, label: &Label) -> String {
    match label {
        Label::Node(id) => format!("{} [{id}]", words.label(label)),
        _ => words.label(label),
    }
}

/// Sets cells below each other: the first column to the left, the others to the right.
fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or_default();
    let length = |cell: &String| cell.chars().count();
    let width = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(length).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for line in lines {
        let mut written = String::new();
        for (at, (cell, width)) in line.iter().zip(&widths).enumerate() {
            let _ = if at == 0 { write!(written, "{cell:<width$}") } else { write!(written, "  {cell:>width$}") };
        }
        let _ = writeln!(text, "{}", written.trim_end());
    }
    text
}
