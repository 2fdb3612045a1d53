//! Texts, entities and limits.

use serde_json::{Value, json};

use super::super::{entities, html, limits};

fn parsed(html: &str) -> (String, Value) {
    let (text, entities) = html::parse(html).expect("well-formed");
    let (text, entities) = html::trim(&text, entities);
    (text, Value::Array(entities))
}

fn entity(kind: &str, offset: usize, length: usize) -> Value {
    json!({ "type": kind, "offset": offset, "length": length })
}

#[test]
fn html_becomes_text_and_entities() {
    let cases = [
        ("plain", "plain", json!([])),
        ("a <b>b</b>", "a b", json!([entity("bold", 2, 1)])),
        ("😀<i>x</i>", "😀x", json!([entity("italic", 2, 1)])),
        ("&lt;&amp;&gt;&quot;&#65;&#x42;&nbsp;&", "<&>\"AB&nbsp;&", json!([])),
        ("<b><u>x</u>y</b>", "xy", json!([entity("bold", 0, 2), entity("underline", 0, 1)])),
        ("  <s> x </s> ", "x", json!([entity("strikethrough", 0, 1)])),
        ("<b></b>x", "x", json!([])),
        ("<B>x</b >", "x", json!([entity("bold", 0, 1)])),
        ("<span class=\"tg-spoiler\">x</span>", "x", json!([entity("spoiler", 0, 1)])),
        (
            "<a href=\"https://a.de/?x=1&amp;y='>'\">z</a>",
            "z",
            json!([{ "type": "text_link", "url": "https://a.de/?x=1&y='>'", "offset": 0, "length": 1 }]),
        ),
        (
            "<pre><code class=\"language-rust\">x</code></pre>",
            "x",
            json!([{ "type": "pre", "language": "rust", "offset": 0, "length": 1 }]),
        ),
        ("<blockquote expandable>x</blockquote>", "x", json!([entity("expandable_blockquote", 0, 1)])),
    ];
    for (html, text, entities) in cases {
        assert_eq!(parsed(html), (text.to_owned(), entities), "{html}");
    }
}

#[test]
fn html_that_telegram_refuses() {
    let cases = [
        ("<p>x</p>", "Unsupported start tag \"p\" at byte offset 0"),
        ("ä<b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("<a href=\"tel:110\">x</a>", "link \"tel:110\" is no HTTP or tg:// URL"),
    ];
    for (html, words) in cases {
        let refusal = html::parse(html).expect_err(html);
        let expected = format!("Bad Request: can't parse entities: {words}");
        assert_eq!(refusal.description, expected, "{html}");
    }
}

#[test]
fn commands_and_addresses_are_found() {
    let cases = [
        ("/start abc", vec![entity("bot_command", 0, 6)]),
        ("/help@guide_bot", vec![entity("bot_command", 0, 15)]),
        ("ä /a, 1/2 /x/y", vec![entity("bot_command", 2, 2)]),
        ("see https://a.de/x.", vec![entity("url", 4, 14)]),
        ("a.de and/or", vec![]),
    ];
    for (text, expected) in cases {
        assert_eq!(entities::found(text, &[]), expected, "{text}");
    }
    let link = json!({ "type": "text_link", "offset": 0, "length": 5, "url": "https://a.de" });
    assert!(entities::found("/help", &[link]).is_empty());
}

fn keyboard(button: &Value) -> Value {
    json!({ "inline_keyboard": [[button]] })
}

/// Buttons, and a part of the refusal each meets; nothing if it is fine.
fn buttons() -> [(Value, &'static str); 14] {
    [
        (json!({ "text": "a", "callback_data": "ü".repeat(32) }), ""),
        (json!({ "text": "a", "callback_data": "ü".repeat(33) }), "BUTTON_DATA_INVALID"),
        (json!({ "text": "a", "callback_data": "" }), "BUTTON_DATA_INVALID"),
        (json!({ "text": "", "callback_data": "a" }), "must be non-empty"),
        (json!({ "text": "a" }), "Text buttons are unallowed in the inline keyboard"),
        (json!({ "text": "a", "callback_data": "a", "url": "https://a.de" }), "exactly one"),
        (json!({ "text": "a", "copy_text": { "text": "ü".repeat(256) } }), ""),
        (json!({ "text": "a", "copy_text": { "text": "ü".repeat(257) } }), "COPY_TEXT_INVALID"),
        (json!({ "text": "a", "url": "tel:110" }), "Wrong HTTP URL"),
        (json!({ "text": "a", "url": "https://t.me/guide_bot?start=a_-9" }), ""),
        (json!({ "text": "a", "url": "https://t.me/guide_bot?start=a.b" }), "START_PARAM_INVALID"),
        (json!({ "text": "a", "callback_data": "a", "colour": "red" }), "unknown field"),
        (json!({ "text": "a", "callback_data": "a", "style": "success" }), ""),
        (json!({ "text": "a", "callback_data": "a", "style": "green" }), "invalid button style"),
    ]
}

#[test]
fn buttons_of_every_kind_and_fault() {
    for (button, words) in buttons() {
        let result = limits::inline_keyboard(&keyboard(&button), "guide_bot");
        let said = result.err().map_or(String::new(), |refusal| refusal.description);
        assert!(said.contains(words) && said.is_empty() == words.is_empty(), "{button}: {said}");
    }
}

#[test]
fn keyboards_have_a_size() {
    let button = json!({ "text": "a", "callback_data": "a" });
    let cases = [(12, 8, true), (1, 9, false), (13, 8, false), (100, 1, true), (101, 1, false)];
    for (rows, columns, fits) in cases {
        let row = vec![button.clone(); columns];
        let markup = json!({ "inline_keyboard": vec![row; rows] });
        let result = limits::inline_keyboard(&markup, "guide_bot");
        assert_eq!(result.is_ok(), fits, "{rows} rows of {columns}");
    }
    let wide = json!({ "text": "a".repeat(200), "callback_data": "a" });
    let markup = json!({ "inline_keyboard": vec![[wide]; 60] });
    assert!(limits::inline_keyboard(&markup, "guide_bot").is_err(), "beyond 10 kB");
}

#[test]
fn commands_languages_and_payloads() {
    let command = |name: &str, length| json!({ "command": name, "description": "x".repeat(length) });
    for (name, length, fits) in [
        ("start", 1, true),
        ("a_1", 256, true),
        ("Start", 1, false),
        ("", 1, false),
        (&"a".repeat(33), 1, false),
        ("a", 0, false),
        ("a", 257, false),
    ] {
        let result = limits::commands(&[command(name, length)]);
        assert_eq!(result.is_ok(), fits, "{name} with {length}");
    }
    assert!(limits::commands(&vec![command("a", 1); 101]).is_err());
    for (code, fits) in [("", true), ("de", true), ("fa-AF", false), ("DE", false), ("deu", false)] {
        assert_eq!(limits::language(code).is_ok(), fits, "{code}");
    }
    for (payload, fits) in [("a-B_9", true), ("", false), (&"a".repeat(65), false), ("ä", false)] {
        assert_eq!(limits::is_start_payload(payload), fits, "{payload}");
    }
}
