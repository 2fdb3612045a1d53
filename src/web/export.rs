//! Tables as CSV (RFC 4180) and JSON: exactly the numbers of the page.
//!
//! Invariant: a text never begins a cell with a sign that a spreadsheet takes for a formula.

use anyhow::{Context, Result};
use serde_json::{Map, Value as Json, json};

use super::words::Words;
use crate::statistics::tables::{Row, Table, Value};
use crate::statistics::{BASE, Period, SMALL};

/// The signs with which a spreadsheet's formula begins (OWASP, CSV injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes a table as CSV in UTF-8. The columns are the period, the row's id and its label, those of the table, and
/// `withheld`: the names of the columns in which something is withheld. A cell named there is empty, or holds the sum of
/// what is not withheld.
///
/// # Errors
/// If there is no memory for it.
pub fn csv(words: &Words, table: &Table, period: Option<Period>) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["period", "id", "label"].iter().chain(&table.columns).chain(&["withheld"]);
    writer.write_record(head).context("writing CSV")?;
    let period = period.map(|period| period.to_string()).unwrap_or_default();
    for row in &table.rows {
        let mut cells = vec![period.clone(), harmless(&row.label.id()), harmless(&words.label(&row.label))];
        cells.extend(row.values.iter().map(|value| cell(words, value)));
        cells.push(withheld(table, row).join(" "));
        writer.write_record(cells).context("writing CSV")?;
    }
    let bytes = writer.into_inner().context("writing CSV")?;
    String::from_utf8(bytes).context("writing CSV")
}

/// Writes tables as JSON. A number that is withheld is `"withheld"`, a sum of which a part is withheld is an object with
/// `at_least`, and what does not apply is `null`.
#[must_use]
pub fn json(words: &Words, view: &str, tables: &[Table], period: Option<Period>) -> Json {
    json!({
        "page": view,
        "period": period.map(|period| period.to_string()),
        "locale": words.lang.tag(),
        "counted": "conversations",
        "rounded_to": BASE,
        "withheld_under": SMALL,
        "tables": tables.iter().map(|table| as_json(words, table)).collect::<Vec<_>>(),
    })
}

fn as_json(words: &Words, table: &Table) -> Json {
    let rows = table.rows.iter().map(|row| {
        let values =
            table.columns.iter().zip(&row.values).map(|(column, value)| ((*column).to_owned(), plain(words, value)));
        json!({ "id": row.label.id(), "label": words.label(&row.label), "values": values.collect::<Map<_, _>>() })
    });
    json!({ "id": table.id, "columns": table.columns, "rows": rows.collect::<Vec<_>>() })
}

fn plain(words: &Words, value: &Value) -> Json {
    match value {
        Value::Number(number) | Value::Percent(number) => json!(number),
        Value::AtLeast(number) => json!({ "at_least": number }),
        Value::Withheld => json!("withheld"),
        Value::Change(change) => json!(change),
        Value::Day(day) => json!(day),
        Value::Word(_) | Value::Text(_) => json!(words.value(value)),
        Value::Nothing => Json::Null,
    }
}

fn cell(words: &Words, value: &Value) -> String {
    match value {
        Value::Number(number) | Value::AtLeast(number) | Value::Percent(number) => number.to_string(),
        // A hyphen would begin a formula.
        Value::Change(change) if *change < 0 => format!("\u{2212}{}", change.unsigned_abs()),
        Value::Change(change) => change.to_string(),
        Value::Withheld | Value::Nothing => String::new(),
        Value::Day(day) => day.to_string(),
        Value::Word(_) | Value::Text(_) => harmless(&words.value(value)),
    }
}

/// The columns of a row in which something is withheld.
fn withheld(table: &Table, row: &Row) -> Vec<&'static str> {
    let columns = table.columns.iter().zip(&row.values);
    columns.filter(|(_, value)| value.withholds()).map(|(column, _)| *column).collect()
}

/// Puts an apostrophe before what a spreadsheet would take for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_formula() {
        for text in ["=1+1", "+49", "-x", "@a", "\tx", "\rx"] {
            assert!(harmless(text).starts_with('\''), "{text}");
        }
        assert_eq!(harmless("Lohn = Geld"), "Lohn = Geld", "inside it is harmless");
    }
}
