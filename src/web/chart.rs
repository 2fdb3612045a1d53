//! Charts as SVG: bars beside each other, and a trend.
//!
//! Invariant: a chart draws published numbers alone, names itself for who does not see it, and tells its series apart
//! without colours too.

use maud::{Markup, html};

use super::words::Words;
use crate::statistics::tables::{Label, Row, Table, Value};

/// The width of a chart in its own units; it is drawn as wide as its place.
const WIDTH: u64 = 330;
/// Where bars begin, and the longest of them.
const LEFT: u64 = 146;
const LONGEST: u64 = 140;
/// The height of a row of bars, and of one bar.
const ROW: u64 = 32;
const BAR: u64 = 11;
/// The most characters of a label beside its bars.
const LABEL: usize = 23;
/// The trend's height, and the room around its lines.
const HEIGHT: u64 = 180;
const MARGIN: u64 = 34;
/// The most series of a chart: each has its own pattern.
const SERIES: usize = 3;

/// Draws a table's first two columns as bars, one row below the other; `None` if there is nothing to draw.
#[must_use]
pub fn bars(words: &Words, table: &Table) -> Option<Markup> {
    let series = table.columns.len().min(2);
    let drawn: Vec<&Row> =
        table.rows.iter().filter(|row| row.values.iter().take(series).any(|value| value.drawn().is_some())).collect();
    let most = drawn.iter().flat_map(|row| row.values.iter().take(series)).filter_map(Value::drawn).max()?.max(1);
    let height = drawn.len() as u64 * ROW;
    Some(figure(
        words,
        table,
        series,
        &html! {
            svg role="img" aria-labelledby={ (table.id) "-name" } class="chart" viewBox={ "0 0 " (WIDTH) " " (height) } {
                title id={ (table.id) "-name" } { (name(words, table)) }
                @for (at, row) in drawn.iter().enumerate() {
                    g transform={ "translate(0 " (at as u64 * ROW) ")" } {
                        text x=(LEFT - 6) y="18" text-anchor="end" class="label" { (short(&words.label(&row.label))) }
                        @for (series, value) in row.values.iter().take(series).enumerate() {
                            (bar(words, series, value, most))
                        }
                    }
                }
            }
        },
    ))
}

/// One bar with its number; a number that is withheld has none.
fn bar(words: &Words, series: usize, value: &Value, most: u64) -> Markup {
    let y = 4 + series as u64 * (BAR + 2);
    let Some(number) = value.drawn() else {
        return html! { text x=(LEFT) y=(y + BAR - 2) class="number" { (words.value(value)) } };
    };
    let length = scaled(number, most, LONGEST).max(1);
    html! {
        rect x=(LEFT) y=(y) width=(length) height=(BAR) class={ "series-" (series) } {}
        @if series > 0 { (hatched(LEFT, y, length)) }
        text x=(LEFT + length + 4) y=(y + BAR - 2) class="number" { (words.value(value)) }
    }
}

/// Strokes over the bar of the second series.
fn hatched(x: u64, y: u64, length: u64) -> Markup {
    let strokes = (0..length.saturating_sub(3)).step_by(5);
    let way = strokes.map(|at| format!("M{} {y}l4 {BAR}", x + at)).collect::<Vec<_>>().join(" ");
    html! { path d=(way) class="hatch" {} }
}

/// A bar beside the numbers of a table's row, which say the same: how many came, and how many of them stand there.
#[must_use]
pub fn cell(reached: u64, standing: u64, most: u64) -> Markup {
    let (came, stand) = (scaled(reached, most.max(1), 100), scaled(standing, most.max(1), 100));
    html! {
        svg.cell viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect x="0" y="0" width="100" height="12" class="ground" {}
            rect x="0" y="0" width=(came) height="12" class="series-0" {}
            rect x="0" y="6" width=(stand) height="6" class="stands" {}
        }
    }
}

/// Draws the columns of a table over its rows, the first row on the left; `None` with fewer than two rows.
#[must_use]
pub fn trend(words: &Words, table: &Table) -> Option<Markup> {
    let series = table.columns.len().min(SERIES);
    let most = table.rows.iter().flat_map(|row| &row.values).filter_map(Value::drawn).max()?.max(1);
    if table.rows.len() < 2 {
        return None;
    }
    Some(figure(
        words,
        table,
        series,
        &html! {
            svg role="img" aria-labelledby={ (table.id) "-name" } class="chart" viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } {
                title id={ (table.id) "-name" } { (name(words, table)) }
                (grid(words, table, most))
                @for at in 0..series {
                    @let points = points(table, at, most);
                    @for run in points.split(Option::is_none).filter(|run| run.len() > 1) {
                        polyline points=(run.iter().flatten().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" "))
                            class={ "line line-" (at) } {}
                    }
                    @for (x, y) in points.iter().flatten() { (marker(at, *x, *y)) }
                }
            }
        },
    ))
}

/// The lines for nothing and for the highest number, and the first and last period below them.
fn grid(words: &Words, table: &Table, most: u64) -> Markup {
    let (top, bottom) = (place(most, most), place(0, most));
    let week = |row: Option<&Row>| match row.map(|row| &row.label) {
        Some(Label::Period(period)) => words.week(period.first),
        _ => String::new(),
    };
    html! {
        @for (number, y) in [(most, top), (0, bottom)] {
            line x1=(MARGIN) x2=(WIDTH - 8) y1=(y) y2=(y) class="grid" {}
            text x=(MARGIN - 5) y=(y + 4) text-anchor="end" class="number" { (words.number(number)) }
        }
        text x=(MARGIN) y=(HEIGHT - 6) class="number" { (week(table.rows.first())) }
        text x=(WIDTH - 8) y=(HEIGHT - 6) text-anchor="end" class="number" { (week(table.rows.last())) }
    }
}

/// Where the numbers of a column stand; `None` for one that is withheld.
fn points(table: &Table, column: usize, most: u64) -> Vec<Option<(u64, u64)>> {
    let room = WIDTH - MARGIN - 16;
    let last = (table.rows.len() as u64 - 1).max(1);
    let number = |row: &Row| row.values.get(column).and_then(Value::drawn);
    let rows = table.rows.iter().enumerate();
    rows.map(|(at, row)| Some((MARGIN + 4 + room * at as u64 / last, place(number(row)?, most)))).collect()
}

/// The mark of a series: a disc, a square, a triangle.
fn marker(series: usize, x: u64, y: u64) -> Markup {
    html! {
        @match series {
            0 => { circle cx=(x) cy=(y) r="4" class="series-0" {} }
            1 => { rect x=(x - 4) y=(y - 4) width="8" height="8" class="series-1" {} }
            _ => { path d=(format!("M{x} {}l5 9h-10z", y - 5)) class="series-2" {} }
        }
    }
}

fn place(number: u64, most: u64) -> u64 {
    let room = HEIGHT - 40;
    HEIGHT - 26 - scaled(number, most, room)
}

fn scaled(number: u64, most: u64, room: u64) -> u64 {
    number.min(most) * room / most
}

/// A chart with the names of its series.
fn figure(words: &Words, table: &Table, series: usize, chart: &Markup) -> Markup {
    html! {
        figure {
            figcaption {
                @for (at, column) in table.columns.iter().take(series).enumerate() {
                    @if table.id == "trend" { (key(words, column, &marker(at, 8, 8))) } @else {
                        (key(words, column, &html! {
                            rect x="0" y="2" width="16" height=(BAR) class={ "series-" (at) } {}
                            @if at > 0 { (hatched(0, 2, 16)) }
                        }))
                    }
                }
            }
            (chart)
        }
    }
}

/// Says what the bars beside a table's rows are.
#[must_use]
pub fn keys_of_cells(words: &Words) -> Markup {
    let bar = |class| html! { rect x="0" y="2" width="16" height=(BAR) class=(class) {} };
    html! { p.keys { (key(words, "reached", &bar("series-0"))) (key(words, "standing", &bar("stands"))) } }
}

/// The name of a series beside what it is drawn with.
fn key(words: &Words, column: &str, drawn: &Markup) -> Markup {
    html! {
        span.key {
            svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" { (drawn) }
            (words.column(column))
        }
    }
}

/// Names a chart for who does not see it: the numbers stand in the table below.
fn name(words: &Words, table: &Table) -> String {
    words.with("chart-name", &[("title", &words.say(&format!("table-{}", table.id)))])
}

fn short(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    label.chars().take(LABEL - 1).chain(['…']).collect()
}
