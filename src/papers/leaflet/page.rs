//! The leaflet as a page of A4.
//!
//! Invariant: it says what the text says; what is for employers alone is not printed.

use maud::{Markup, html};

use super::{Leaflet, Part, Said};
use crate::l10n::SOURCE;
use crate::papers::sheet;

const STYLE: &str = include_str!("page.css");

pub(super) fn write(leaflet: &Leaflet) -> String {
    let body = html! {
        aside.hints {
            h2 { (leaflet.l10n.paper(SOURCE, "leaflet-hint-title", &[])) }
            @for hint in leaflet.hints(SOURCE) { p { (hint) } }
        }
        main.leaflet.{ "n" (leaflet.tags.len()) } {
            @for part in leaflet.parts() { (one(leaflet, &part)) }
        }
    };
    let title = leaflet.l10n.paper(SOURCE, "leaflet-title", &[]);
    sheet::frame(&title, (SOURCE, leaflet.l10n.direction(SOURCE)), STYLE, &body)
}

fn one(leaflet: &Leaflet, part: &Part) -> Markup {
    match part {
        Part::Title(title, below) => html! {
            header {
                h1.row { (said(leaflet, title)) }
                p.row.law { (said(leaflet, below)) }
            }
        },
        Part::Text(text) => html! { p.row { (said(leaflet, text)) } },
        Part::Small(text) => html! { p.row.small { (said(leaflet, text)) } },
        Part::Receipt(title) => html! { h2.row.receipt { (said(leaflet, title)) } },
        Part::Field(label, value) => html! {
            p.field {
                span.label { (said(leaflet, label)) }
                @match value {
                    Some(value) => bdi.value { (value) },
                    None => span.blank {},
                }
            }
        },
    }
}

/// Writes the languages beside each other, each in its direction.
fn said(leaflet: &Leaflet, text: &Said) -> Markup {
    html! {
        @for (tag, text) in leaflet.tags.iter().zip(text) {
            span lang=(tag) dir=(leaflet.l10n.direction(tag)) { (text) }
        }
    }
}
