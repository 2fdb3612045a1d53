//! What stands in a text: the entities a bot sends, and those Telegram finds by itself.
//!
//! Invariant: entities found in a text never overlap each other, nor code or links the bot sent.

use serde_json::{Value, json};

use super::html;
use super::limits::{self, units};
use super::params::{Params, Refusal};

/// Entities inside which nothing else is looked for.
const CLOSED: [&str; 5] = ["code", "pre", "text_link", "url", "bot_command"];

/// Reads a text or caption with `parse_mode` or its list of entities; absent is empty.
pub(super) fn read(params: &Params, text: &str, list: &str) -> Result<(String, Vec<Value>), Refusal> {
    let raw = params.text(text).unwrap_or_default();
    let mode = params.text("parse_mode").unwrap_or_default();
    let (plain, sent) = match mode.to_ascii_lowercase().as_str() {
        "" => {
            let listed = params.object(list)?.unwrap_or_else(|| json!([]));
            let listed = listed.as_array().cloned().unwrap_or_default();
            check(&raw, &listed)?;
            (raw, listed)
        }
        "html" => html::parse(&raw)?,
        other => {
            let rule = format!("the stand-in reads HTML, not parse_mode {other:?}");
            return Err(Refusal::of_rule("unsupported parse_mode", rule));
        }
    };
    let (plain, mut entities) = html::trim(&plain, sent);
    entities.extend(found(&plain, &entities));
    entities.sort_by_key(|e| (span(e).0, usize::MAX - span(e).1));
    Ok((plain, entities))
}

fn check(text: &str, entities: &[Value]) -> Result<(), Refusal> {
    let total = units(text);
    for entity in entities {
        let (from, to) = span(entity);
        if !entity["type"].is_string() || to > total || from >= to {
            let rule = format!("entity {entity} does not lie in {total} UTF-16 units");
            return Err(Refusal::of_rule("can't parse MessageEntity", rule));
        }
    }
    Ok(())
}

/// Offset and end of an entity, in UTF-16 units.
fn span(entity: &Value) -> (usize, usize) {
    let number = |name: &str| {
        let number = entity[name].as_u64().and_then(|n| n.try_into().ok());
        number.unwrap_or(0_usize)
    };
    let from = number("offset");
    (from, from.saturating_add(number("length")))
}

/// Finds commands and addresses where the bot or the person marked nothing.
pub(super) fn found(text: &str, taken: &[Value]) -> Vec<Value> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let start = offset;
        offset += units(word);
        let lead = word.len() - word.trim_start_matches(['(', '"', '«', '„']).len();
        let inner = word[lead..].trim_end();
        let Some((kind, length)) = command(inner).or_else(|| address(inner)) else {
            continue;
        };
        let from = start + units(&word[..lead]);
        let closed = |entity: &Value| {
            let (begin, end) = span(entity);
            begin < from + length && from < end && CLOSED.iter().any(|kind| entity["type"] == *kind)
        };
        if !taken.iter().any(closed) {
            found.push(json!({ "type": kind, "offset": from, "length": length }));
        }
    }
    found
}

fn command(word: &str) -> Option<(&'static str, usize)> {
    let name = word.strip_prefix('/')?;
    let part = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    let length = name.bytes().take_while(|b| part(*b)).count();
    let rest = &name[length..];
    let addressed = rest.strip_prefix('@').map_or(0, |bot| 1 + bot.bytes().take_while(|b| part(*b)).count());
    let whole = 1 + length + addressed;
    let ends = word[whole..].chars().next().is_none_or(|c| c != '/' && !c.is_alphanumeric());
    ((1..=64).contains(&length) && ends).then_some(("bot_command", whole))
}

fn address(word: &str) -> Option<(&'static str, usize)> {
    let url = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '»', '“']);
    limits::is_url(url).then(|| ("url", units(url)))
}
