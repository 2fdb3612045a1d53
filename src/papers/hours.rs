//! The time sheet: a table for one month, to print and to fill in by hand, heads in the worker's language and in German.
//!
//! Invariant: it is empty and knows nothing of the person.

use maud::{Markup, html};

use super::sheet;
use crate::l10n::{L10n, SOURCE};

const STYLE: &str = include_str!("hours.css");
/// The name of the file: whoever looks over the shoulder reads it.
pub const NAME: &str = "stunden.html";
/// The most days of a month.
const DAYS: u32 = 31;
/// The columns, with their share of the width in percent.
const COLUMNS: [(&str, u32); 7] =
    [("day", 7), ("begin", 11), ("end", 11), ("break", 11), ("hours", 11), ("work", 26), ("seen", 23)];

/// Writes the sheet in a language, one of the locales.
#[must_use]
pub fn html(l10n: &L10n, tag: &str) -> String {
    let sheet = Sheet { l10n, tags: if tag == SOURCE { vec![SOURCE] } else { vec![tag, SOURCE] } };
    let title = l10n.paper(SOURCE, "take-hours-title", &[]);
    sheet::frame(&title, (tag, l10n.direction(tag)), STYLE, &sheet.body())
}

struct Sheet<'a> {
    l10n: &'a L10n,
    tags: Vec<&'a str>,
}

impl Sheet<'_> {
    fn body(&self) -> Markup {
        html! {
            main.{ "n" (self.tags.len()) } {
                h1 { (self.each("title")) }
                p.how { (self.each("how")) }
                div.fields {
                    @for id in ["name", "month"] { p.field { (self.each(id)) span.blank {} } }
                }
                div.wide { (self.table()) }
            }
        }
    }

    fn table(&self) -> Markup {
        html! {
            table {
                thead { tr {
                    @for (id, share) in COLUMNS { th scope="col" style={ "width:" (share) "%" } { (self.each(id)) } }
                } }
                tbody {
                    @for day in 1..=DAYS { tr {
                        td { (day) }
                        @for _ in 1..COLUMNS.len() { td {} }
                    } }
                    tr { th colspan="4" { (self.each("sum")) } td {} td colspan="2" {} }
                }
            }
        }
    }

    fn each(&self, id: &str) -> Markup {
        html! {
            @for tag in &self.tags {
                span lang=(tag) dir=(self.l10n.direction(tag)) { (self.l10n.paper(tag, &format!("take-hours-{id}"), &[])) }
            }
        }
    }
}
