//! The leaflet as plain text, for an e-mail.
//!
//! Invariant: it says what the page says.

use super::{Leaflet, Part, Said};

/// An empty line to fill in.
const BLANK: &str = "______________________________";
/// Makes a paragraph run from right to left that may begin with a Latin word (RIGHT-TO-LEFT MARK).
const FROM_RIGHT: char = '\u{200f}';

pub(super) fn write(leaflet: &Leaflet) -> String {
    let mut text = String::new();
    let mut fields = false;
    for part in leaflet.parts() {
        // Lines to fill in stand together, paragraphs apart.
        let together = fields && matches!(part, Part::Field(..));
        if !text.is_empty() && !together {
            text.push('\n');
        }
        fields = matches!(part, Part::Field(..));
        text.push_str(&one(leaflet, &part));
    }
    text
}

fn one(leaflet: &Leaflet, part: &Part) -> String {
    match part {
        Part::Title(title, below) => format!("{}\n{}", said(leaflet, title), said(leaflet, below)),
        Part::Text(text) | Part::Small(text) => said(leaflet, text),
        Part::Receipt(title) => format!("----------\n\n{}", said(leaflet, title)),
        Part::Field(label, value) => format!("{}: {}\n", labels(label), value.as_deref().unwrap_or(BLANK)),
    }
}

/// Writes the languages below each other.
fn said(leaflet: &Leaflet, text: &Said) -> String {
    let lines = leaflet.tags.iter().zip(text).filter(|(_, line)| !line.is_empty());
    lines
        .map(|(tag, line)| match leaflet.l10n.direction(tag) {
            "rtl" => format!("{FROM_RIGHT}{line}\n"),
            _ => format!("{line}\n"),
        })
        .collect()
}

/// Writes a label in all languages; each keeps its direction to itself (U+2068, U+2069).
fn labels(label: &Said) -> String {
    match label.as_slice() {
        [own] => own.clone(),
        all => all.iter().map(|label| format!("\u{2068}{label}\u{2069}")).collect::<Vec<_>>().join(" / "),
    }
}
