//! Words for those who operate Lotse: `operator.ftl`, in the source language and in English.
//!
//! Invariant: nothing of it is ever said in a chat.

use fluent_bundle::FluentArgs;

use super::render::message_id;
use super::{FALLBACK, L10n, Locale, MAIN, SOURCE};
use crate::dialog::model::{Content, Kind, NodeId};

/// The stem of the file of these words.
pub const OPERATOR_FILE: &str = "operator";
/// The locales that have it.
pub const OPERATOR_LOCALES: [&str; 2] = [SOURCE, FALLBACK];
/// The most characters of a node's heading.
const HEADING: usize = 80;

impl L10n {
    /// Says a message of the operator pages; `values` are its variables. Without words it says the id.
    #[must_use]
    pub fn operator(&self, tag: &str, id: &str, values: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        self.say(tag, &format!("{OPERATOR_FILE}-{id}"), None, &args).map_or_else(|| id.to_owned(), |said| said.text)
    }

    /// Tells whether the operator pages have words of this id.
    #[must_use]
    pub fn has_operator(&self, tag: &str, id: &str) -> bool {
        self.locale(tag).is_some_and(|locale| locale.has(&format!("{OPERATOR_FILE}-{id}"), None))
    }

    /// Counts the messages of a locale's nodes and of the program: those that it has itself, and those that come in the
    /// source language instead.
    #[must_use]
    pub fn coverage(&self, content: &Content, tag: &str) -> (u64, u64) {
        let nodes = content.dialogs.iter().flat_map(|(id, dialog)| dialog.nodes.iter().map(move |node| (id, node)));
        let says = |kind: &Kind| !matches!(kind, Kind::Decide { .. } | Kind::Dialog { .. } | Kind::Question { .. });
        let nodes = nodes.filter(|(_, (_, node))| says(&node.kind));
        let ids = nodes.map(|(dialog, (name, _))| message_id(&NodeId::new(dialog, name)));
        let own = |id: &String| self.locales.get(tag).is_some_and(|locale| locale.has(id, None));
        let (there, missing): (Vec<_>, Vec<_>) = ids.chain(MAIN.iter().map(|(id, _)| (*id).to_owned())).partition(own);
        (there.len() as u64, missing.len() as u64)
    }

    /// Finds the first line of what a node says, without markup and cut at 80 characters; what the program fills in is
    /// left open. `None` for a node that this content does not have.
    #[must_use]
    pub fn heading(&self, content: &Content, tag: &str, node: &NodeId) -> Option<String> {
        let question = content.question(node);
        content.node(&question)?;
        let id = message_id(&question);
        let text = [tag, SOURCE].iter().find_map(|tag| self.locales.get(*tag)?.sketch(&id))?;
        // A full stop behind an ellipsis would be a fourth dot.
        let plain = text.replace("<b>", "").replace("</b>", "").replace("….", "…");
        plain.lines().next().map(|line| cut(line.trim()))
    }
}

impl Locale {
    /// Says a message with an ellipsis in the place of each variable.
    fn sketch(&self, id: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // Fluent writes `{$name}` for a variable without a value, and takes the last variant of a choice.
        let text = self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
        let mut parts = text.split("{$");
        let mut sketch = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            sketch.push('…');
            sketch.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
        }
        Some(sketch)
    }
}

/// Cuts a line between two words.
fn cut(line: &str) -> String {
    if line.chars().count() <= HEADING {
        return line.to_owned();
    }
    let mut short = String::new();
    for word in line.split(' ') {
        if short.chars().count() + word.chars().count() + 2 > HEADING {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    let kept = if short.is_empty() { line.chars().take(HEADING - 1).collect() } else { short.trim_end().to_owned() };
    format!("{}…", kept.trim_end_matches([',', ':', ';', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::load::{Files, load};
    use crate::l10n::tags;

    #[test]
    fn a_node_is_known_by_its_first_line() {
        let dialog = "sources = [\"§ 1 A\"]\nreviewed = 2026-11-23\nstart = \"what\"\n[node.what]\nkind = \"info\"\n\
            next = \"by\"\n[node.by]\nkind = \"info\"\nnext = \"end\"\n[node.end]\nkind = \"outcome\"\nrefer = [\"a\"]\n";
        let words = "x-what = <b>Bis { $act-by }</b> gilt:\n    mehr\nx-by = Bis <b>{ $act-by }</b>.\nx-end = Noch { PLURAL($n) ->\n    [one] { $n } Tag\n   \
            *[other] { $n } Tage\n    }.\n";
        let state = "name = \"Deutsch\"\ndirection = \"ltr\"\nreview = \"machine\"\n";
        let files: Files = [("dialogs/x.toml", dialog), ("locales/de/x.ftl", words), ("locales/de/state.toml", state)]
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into();
        let content = load(&files, &tags(&files)).content;
        let l10n = L10n::load(&files).0;
        let table = [
            ("what", "de", Some("Bis … gilt:"), "markup goes, variables are left open"),
            ("end", "de", Some("Noch … Tage."), "of a plural its last variant"),
            ("by", "de", Some("Bis …"), "no fourth dot"),
            ("what", "en", Some("Bis … gilt:"), "the source language, where a locale has no words"),
            ("gone", "de", None, "a node of an older content"),
        ];
        for (node, tag, expected, why) in table {
            assert_eq!(l10n.heading(&content, tag, &NodeId::new("x", node)).as_deref(), expected, "{why}");
        }
    }

    #[test]
    fn a_long_line_is_cut_between_two_words() {
        let long = "wort ".repeat(30);
        let short = cut(long.trim());
        assert!(short.ends_with("wort…") && short.chars().count() <= HEADING, "{short}");
        assert_eq!(cut(&"x".repeat(90)).chars().count(), HEADING, "a line without a space");
        assert_eq!(cut("kurz"), "kurz");
    }
}
