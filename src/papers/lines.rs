//! Content lines, as calendars (RFC 5545, section 3.1) and contacts (RFC 2426, section 2.6; RFC 6350, section 3.2) share
//! them.
//!
//! Invariant: no line is longer than 75 octets, and none is cut inside a character.

/// The most octets of a line, without its end.
const OCTETS: usize = 75;

/// Content lines that are being written.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// Adds a line: name with parameters, and a value that is already escaped where it is text. A long one goes on in lines
    /// that begin with a space.
    pub fn push(&mut self, name: &str, value: &str) -> &mut Self {
        let mut octets = 0;
        for char in name.chars().chain([':']).chain(value.chars()) {
            if octets + char.len_utf8() > OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(char);
            octets += char.len_utf8();
        }
        self.0.push_str("\r\n");
        self
    }

    /// The text of all lines.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Escapes a text value: backslash, comma, semicolon and the end of a line (RFC 5545, section 3.3.11; RFC 2426, section 4).
/// Other control characters have no place in one.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' | ',' | ';' => escaped.extend(['\\', char]),
            '\n' => escaped.push_str("\\n"),
            char if char.is_control() => {}
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let table = [
            ("a,b;c", "a\\,b\\;c", "lists and structures"),
            ("C:\\n", "C:\\\\n", "a backslash first, so that no line end appears"),
            ("one\r\ntwo", "one\\ntwo", "one line end, however it is written"),
            ("a\u{0}b\tc", "abc", "other control characters"),
            ("Straße 20 \"Haus\" – موعد", "Straße 20 \"Haus\" – موعد", "nothing else"),
        ];
        for (text, expected, why) in table {
            assert_eq!(escaped(text), expected, "{why}");
        }
    }

    #[test]
    fn a_long_line_is_folded_and_no_character_is_cut() {
        for word in ["a", "ä", "عا", "😀", "aä😀ع"] {
            for length in 0..120 {
                let value = word.repeat(length);
                let mut lines = Lines::default();
                lines.push("NOTE", &value);
                let text = lines.text().strip_suffix("\r\n").expect("a line end");
                assert!(text.split("\r\n").all(|line| line.len() <= OCTETS), "{text}");
                assert!(text.split("\r\n").skip(1).all(|line| line.starts_with(' ') && line.len() > 1), "{text}");
                assert_eq!(text.replace("\r\n ", ""), format!("NOTE:{value}"), "unfolded it is the same");
            }
        }
    }

    #[test]
    fn a_line_of_75_octets_stands_alone() {
        let mut lines = Lines::default();
        lines.push("N", &"a".repeat(73)).push("N", &"b".repeat(74));
        assert_eq!(lines.text(), format!("N:{}\r\nN:{}\r\n b\r\n", "a".repeat(73), "b".repeat(73)));
    }
}
