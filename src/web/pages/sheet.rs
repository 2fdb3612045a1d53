//! A table as HTML, with its chart and its downloads.
//!
//! Invariant: every number stands in a `data` element with the very value of CSV and JSON.

use maud::{Markup, html};

use crate::statistics::tables::{Label, Row, Table, Value};
use crate::web::chart;
use crate::web::frame::Frame;
use crate::web::words::Words;

/// The tables that are drawn as bars.
const BARS: [&str; 6] = ["topics", "languages", "laender", "entries", "feedback", "opinions"];

/// Writes a table with its heading. `downloads` are the addresses of its CSV and of the page's JSON.
pub fn section(frame: &Frame, table: &Table, downloads: &[String; 2]) -> Markup {
    let words = &frame.words;
    let heading = format!("{}-heading", table.id);
    html! {
        section.sheet {
            h2 id=(heading) { (words.say(&format!("table-{}", table.id))) }
            @if table.rows.is_empty() {
                p.none { (words.say(&format!("empty-{}", table.id))) }
            } @else {
                @if let Some(chart) = drawing(words, table) { (chart) }
                div.scroll role="region" tabindex="0" aria-labelledby=(heading) { (written(frame, table, &heading)) }
                p.downloads {
                    a href=(downloads[0]) download { (words.say("download-csv")) }
                    a href=(downloads[1]) download { (words.say("download-json")) }
                }
            }
        }
    }
}

fn drawing(words: &Words, table: &Table) -> Option<Markup> {
    match table.id {
        "trend" => chart::trend(words, table),
        "funnel" => Some(chart::keys_of_cells(words)),
        id if BARS.contains(&id) => chart::bars(words, table),
        _ => None,
    }
}

fn written(frame: &Frame, table: &Table, heading: &str) -> Markup {
    let words = &frame.words;
    let first = words.say(&format!("first-{}", table.id));
    let most = (table.id == "funnel").then(|| table.rows.iter().filter_map(|row| row.values[0].drawn()).max());
    html! {
        table id=(table.id) aria-labelledby=(heading) {
            thead { tr {
                th scope="col" { (first) }
                @for column in &table.columns { th scope="col" data-column=(column) { (words.column(column)) } }
            } }
            tbody {
                @for row in &table.rows { tr data-row=(row.label.id()) {
                    th scope="row" {
                        (label(frame, row))
                        @if let (Some(Some(most)), Some(reached)) = (most, row.values[0].drawn()) {
                            (chart::cell(reached, row.values[2].drawn().unwrap_or_default(), most))
                        }
                    }
                    @for value in &row.values { td { (cell(words, value)) } }
                } }
            }
        }
    }
}

fn label(frame: &Frame, row: &Row) -> Markup {
    let said = frame.words.label(&row.label);
    html! {
        @match &row.label {
            Label::Node(id) => {
                @let name = id.to_string();
                @if said != name { (said) " " }
                small.id { @if let Some(kind) = frame.words.kind(id) { (kind) " · " } (name) }
            }
            Label::Topic(dialog) => a href=(frame.link(&format!("/topics/{dialog}"))) { (said) },
            _ => (said),
        }
    }
}

fn cell(words: &Words, value: &Value) -> Markup {
    let said = words.value(value);
    html! {
        @match value {
            Value::Number(number) | Value::Percent(number) | Value::AtLeast(number) => data value=(number) { (said) },
            Value::Change(change) => data value=(change) { (said) },
            Value::Withheld => {
                span aria-hidden="true" { (said) }
                span.unseen { (words.say("withheld")) }
            }
            Value::Day(day) => time datetime=(day) { (said) },
            Value::Word(word) => span class={ "state-" (word) } { (said) },
            _ => (said),
        }
    }
}
