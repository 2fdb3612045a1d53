//! HTML parse mode: text with tags becomes plain text and entities, as Telegram does it.
//!
//! Invariant: only the tags of the documentation pass ("HTML style"); offsets and lengths are
//! UTF-16 units of the plain text; no entity is empty or reaches beyond the text.

use serde_json::{Value, json};

use super::limits::{is_url, units};
use super::params::Refusal;

/// A tag that was opened and waits for its end.
struct Open {
    tag: String,
    offset: usize,
    /// Entity type and what belongs to it (`url`, `language`).
    entity: Value,
}

struct Parser<'a> {
    html: &'a str,
    at: usize,
    text: String,
    units: usize,
    open: Vec<Open>,
    entities: Vec<Value>,
}

/// Parses HTML of Telegram's dialect into the text shown and its entities.
///
/// # Errors
/// 400 "can't parse entities: …" for unknown tags, wrong nesting and what is not closed.
pub(super) fn parse(html: &str) -> Result<(String, Vec<Value>), Refusal> {
    let mut parser = Parser {
        html,
        at: 0,
        text: String::with_capacity(html.len()),
        units: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    while let Some(next) = html[parser.at..].chars().next() {
        match next {
            '<' if html[parser.at..].starts_with("</") => parser.end_tag()?,
            '<' => parser.start_tag()?,
            '&' => parser.character(),
            other => parser.push(other, other.len_utf8()),
        }
    }
    if let Some(open) = parser.open.last() {
        let words = format!("Can't find end tag corresponding to start tag \"{}\"", open.tag);
        return Err(unparsable(&words));
    }
    Ok((parser.text, parser.entities))
}

fn unparsable(words: &str) -> Refusal {
    Refusal::of_rule(&format!("can't parse entities: {words}"), words)
}

impl Parser<'_> {
    fn push(&mut self, character: char, bytes: usize) {
        self.text.push(character);
        self.units += character.len_utf16();
        self.at += bytes;
    }

    /// Reads a character reference; an ampersand that begins none stands for itself.
    fn character(&mut self) {
        let rest = &self.html[self.at..];
        let found = rest.find(';').filter(|end| *end <= 10).and_then(|end| Some((referenced(&rest[1..end])?, end + 1)));
        match found {
            Some((character, bytes)) => self.push(character, bytes),
            None => self.push('&', 1),
        }
    }

    fn start_tag(&mut self) -> Result<(), Refusal> {
        let begin = self.at;
        let Some(end) = tag_end(&self.html[begin..]) else {
            return Err(unparsable(&format!("Unclosed start tag at byte offset {begin}")));
        };
        let inner = &self.html[begin + 1..begin + end];
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let tag = name.to_ascii_lowercase();
        let inside_pre = self
            .open
            .last()
            .is_some_and(|open| open.tag == "pre" && open.offset == self.units && open.entity["language"].is_null());
        let Some(entity) = entity(&tag, attributes, inside_pre)? else {
            let words = format!("Unsupported start tag \"{tag}\" at byte offset {begin}");
            return Err(unparsable(&words));
        };
        self.open.push(Open { tag, offset: self.units, entity });
        self.at += end + 1;
        Ok(())
    }

    fn end_tag(&mut self) -> Result<(), Refusal> {
        let begin = self.at;
        let Some(end) = self.html[begin..].find('>') else {
            return Err(unparsable(&format!("Unclosed end tag at byte offset {begin}")));
        };
        let name = self.html[begin + 2..begin + end].trim().to_ascii_lowercase();
        let Some(open) = self.open.pop() else {
            let words = format!("Unexpected end tag at byte offset {begin}");
            return Err(unparsable(&words));
        };
        if !name.is_empty() && name != open.tag {
            return Err(unparsable(&format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                open.tag
            )));
        }
        self.at += end + 1;
        self.close(open);
        Ok(())
    }

    fn close(&mut self, open: Open) {
        let length = self.units - open.offset;
        if length == 0 {
            return;
        }
        let mut entity = open.entity;
        // `<pre><code class="language-…">` is one entity: the language moves to the outer one.
        if entity["type"] == "code" && entity["language"].is_string() {
            if let Some(outer) = self.open.last_mut() {
                outer.entity["language"] = entity["language"].take();
            }
            return;
        }
        if entity["type"] == "text_link" && entity["url"] == "" {
            let from = self.text.len() - tail_bytes(&self.text, length);
            entity["url"] = json!(self.text[from..]);
        }
        entity["offset"] = json!(open.offset);
        entity["length"] = json!(length);
        self.entities.push(entity);
    }
}

/// Counts the bytes of the last `length` UTF-16 units.
fn tail_bytes(text: &str, length: usize) -> usize {
    let mut left = length;
    text.chars()
        .rev()
        .take_while(|c| {
            let taken = left > 0;
            left = left.saturating_sub(c.len_utf16());
            taken
        })
        .map(char::len_utf8)
        .sum()
}

/// Finds the `>` of a start tag; one inside a quoted attribute does not count.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, character) in tag.char_indices() {
        match (quote, character) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    None
}

/// Decodes what stands between `&` and `;`: the four names and numbers.
fn referenced(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        _ => {
            let digits = name.strip_prefix('#')?;
            let hexadecimal = digits.strip_prefix(['x', 'X']);
            let code = match hexadecimal {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0')
        }
    }
}

/// Names the entity of a tag; none if Telegram does not know the tag.
fn entity(tag: &str, attributes: &str, inside_pre: bool) -> Result<Option<Value>, Refusal> {
    let kind = match tag {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "tg-spoiler" => "spoiler",
        "pre" => "pre",
        "span" if attribute(attributes, "class").as_deref() == Some("tg-spoiler") => "spoiler",
        "span" => {
            let words = "Tag \"span\" must have class \"tg-spoiler\"";
            return Err(unparsable(words));
        }
        "blockquote" if attributes.split_whitespace().any(|a| a == "expandable") => "expandable_blockquote",
        "blockquote" => "blockquote",
        "a" => return link(attributes).map(Some),
        "code" => {
            let class = attribute(attributes, "class").filter(|_| inside_pre);
            return Ok(Some(match class {
                Some(class) if class.starts_with("language-") => {
                    json!({ "type": "code", "language": class["language-".len()..] })
                }
                _ => json!({ "type": "code" }),
            }));
        }
        _ => return Ok(None),
    };
    Ok(Some(json!({ "type": kind })))
}

/// Telegram drops a link it cannot open in silence; here that is an error, so that it is seen.
fn link(attributes: &str) -> Result<Value, Refusal> {
    let url = attribute(attributes, "href").unwrap_or_default();
    if url.is_empty() || is_url(&url) {
        return Ok(json!({ "type": "text_link", "url": url }));
    }
    Err(unparsable(&format!("link {url:?} is no HTTP or tg:// URL")))
}

fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, left) = match quote {
            Some(quote) => after[1..].split_once(quote)?,
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        let name = name.split_whitespace().last().unwrap_or_default();
        if name.eq_ignore_ascii_case(wanted) {
            return parse_value(value);
        }
        rest = left.trim_start();
    }
    None
}

/// Decodes the character references of an attribute's value.
fn parse_value(value: &str) -> Option<String> {
    parse(&value.replace('<', "&lt;")).ok().map(|(text, _)| text)
}

/// Cuts white space around a text and moves its entities along, as Telegram does.
pub(super) fn trim(text: &str, entities: Vec<Value>) -> (String, Vec<Value>) {
    let cut = |c: char| c.is_whitespace();
    let kept = text.trim_end_matches(cut);
    let start = kept.len() - kept.trim_start_matches(cut).len();
    let (lead, kept) = (units(&kept[..start]), &kept[start..]);
    let total = units(kept);
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap_or(0)).unwrap_or(0);
    let mut moved: Vec<Value> = entities
        .into_iter()
        .filter_map(|mut entity| {
            let offset = number(&entity["offset"]);
            let end = (offset + number(&entity["length"])).saturating_sub(lead);
            let (offset, end) = (offset.saturating_sub(lead), end.min(total));
            entity["offset"] = json!(offset);
            entity["length"] = json!(end.checked_sub(offset).filter(|length| *length > 0)?);
            Some(entity)
        })
        .collect();
    moved.sort_by_key(|e| (number(&e["offset"]), usize::MAX - number(&e["length"])));
    (kept.to_owned(), moved)
}
