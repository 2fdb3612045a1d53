//! The frame of everything that is printed: one HTML file that needs nothing from elsewhere.
//!
//! Invariant: no script, and no address that a browser would load.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Frames a body as a whole file. `lang` is the tag of the file's main language (BCP 47), `dir` the direction of its
/// script (HTML `dir`), `style` its CSS with the `@page` rules.
#[must_use]
pub fn frame(title: &str, (lang, dir): (&str, &str), style: &str, body: &Markup) -> String {
    let file = html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    file.into_string()
}
