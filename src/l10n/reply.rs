//! A reply: messages with their buttons, free of Telegram.
//!
//! Invariant: all text is escaped for Telegram's HTML parse mode; `<b>` is the only markup of an author, `<pre>` that of
//! texts to copy.

use super::format::is_rtl;

/// What is said in answer to one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// One or two messages; the first may take the place of the pressed one.
    pub messages: Vec<Message>,
    /// Whether the messages are to stand as new ones: a result must not vanish under the next question.
    pub fresh: bool,
    /// Whether the session ended: the chat is to be wiped.
    pub wipe: bool,
    /// What comes behind the messages. The words make none: whoever sends them does.
    pub attachments: Vec<Attachment>,
    /// What a window over the chat says in answer to the press, at most [`ALERT`] characters; it leaves nothing in the chat.
    /// Where it cannot be shown any more, the messages say it.
    pub alert: Option<String>,
}

/// The most characters of an alert (Bot API `answerCallbackQuery`).
pub const ALERT: usize = 200;

/// Something beside the text, made in memory and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attachment {
    /// A picture (PNG).
    Photo(Vec<u8>),
    /// A contact for the phone's address book.
    Contact {
        /// Its number.
        phone: String,
        /// Its name, 1 to 64 characters.
        name: String,
        /// The whole record (vCard), at most 2,048 bytes.
        vcard: String,
    },
    /// A file.
    Document {
        /// Its name with its ending; it names no topic.
        name: String,
        /// What it holds.
        bytes: Vec<u8>,
    },
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: Html,
    /// The rows of the inline keyboard.
    pub keyboard: Vec<Vec<Button>>,
}

/// A button of an inline keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it does.
    pub target: Target,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Comes back to the bot (Bot API `callback_data`).
    Data(String),
    /// Opens a page (Bot API `url`).
    Url(String),
    /// Copies a text of 1 to 256 characters (Bot API `copy_text`). Old apps do not show such a button.
    Copy(String),
}

/// Text in Telegram's HTML parse mode.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Escapes a text and keeps its `<b>`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        Self(escaped.replace("&lt;b&gt;", "<b>").replace("&lt;/b&gt;", "</b>"))
    }

    /// Escapes a text that a tap copies (Bot API: `<pre>`). The check holds it and what stands around it to one message, so
    /// that it is never cut.
    #[must_use]
    pub fn code(text: &str) -> Self {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        Self(format!("<pre>{escaped}</pre>"))
    }

    /// Joins paragraphs with an empty line.
    #[must_use]
    pub fn paragraphs(parts: &[Self]) -> Self {
        let parts: Vec<&str> = parts.iter().map(|part| part.0.as_str()).filter(|part| !part.is_empty()).collect();
        Self(parts.join("\n\n"))
    }

    /// Puts texts below each other.
    #[must_use]
    pub fn lines(parts: &[Self]) -> Self {
        Self(parts.iter().map(|part| part.0.as_str()).collect::<Vec<_>>().join("\n"))
    }

    /// Gives right-to-left text the marks (U+200F) by which phones find its direction: the message as a whole, and each
    /// line that has no letters of its own around an isolated name or number.
    #[must_use]
    pub fn from_the_right(&self) -> Self {
        let marked = self.0.lines().enumerate().map(|(at, line)| match first_strong(line) {
            Some(char) if at > 0 || is_rtl(char) => line.to_owned(),
            None if line.is_empty() => String::new(),
            _ => format!("\u{200f}{line}"),
        });
        Self(marked.collect::<Vec<_>>().join("\n"))
    }

    /// The text with its markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its length as Telegram counts it: UTF-16 units without markup.
    #[must_use]
    pub fn units(&self) -> usize {
        let plain = self
            .0
            .replace("<b>", "")
            .replace("</b>", "")
            .replace("<pre>", "")
            .replace("</pre>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        plain.encode_utf16().count()
    }

    /// Cuts a text that is too long for one message at its empty lines.
    #[must_use]
    pub fn split(self, units: usize) -> Vec<Self> {
        if self.units() <= units {
            return vec![self];
        }
        let mut parts: Vec<Self> = Vec::new();
        for paragraph in self.0.split("\n\n") {
            let paragraph = Self(paragraph.to_owned());
            match parts.last_mut() {
                Some(last) if last.units() + 2 + paragraph.units() <= units => {
                    *last = Self::paragraphs(&[last.clone(), paragraph]);
                }
                _ => parts.push(paragraph),
            }
        }
        parts
    }
}

/// The first letter of a line, markup and isolated pieces aside.
fn first_strong(line: &str) -> Option<char> {
    let (mut markup, mut isolated) = (false, 0_u32);
    for char in line.chars() {
        match char {
            '<' | '&' => markup = true,
            '>' | ';' if markup => markup = false,
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' => isolated = isolated.saturating_sub(1),
            _ if char.is_alphabetic() && !markup && isolated == 0 => return Some(char),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bold_is_markup() {
        assert_eq!(Html::new("<b>3</b> < 4 & <i>").as_str(), "<b>3</b> &lt; 4 &amp; &lt;i&gt;");
        assert_eq!(Html::new("<b>ä😀</b>&").units(), 4, "an emoji counts two, markup nothing");
    }

    #[test]
    fn right_to_left_lines_show_their_direction() {
        let text = "Lotse\n\nقولوا:\nGuten Tag.\n<b>\u{2068}Faire Integration\u{2069}</b>\nhttps://a.de/";
        let marked =
            "\u{200f}Lotse\n\nقولوا:\nGuten Tag.\n\u{200f}<b>\u{2068}Faire Integration\u{2069}</b>\nhttps://a.de/";
        assert_eq!(Html::new(text).from_the_right(), Html::new(marked));
    }

    #[test]
    fn a_long_text_is_cut_at_an_empty_line() {
        let parts = Html::new("aaaa\n\nbbbb\n\ncccc").split(10);
        assert_eq!(parts, [Html::new("aaaa\n\nbbbb"), Html::new("cccc")]);
    }
}
