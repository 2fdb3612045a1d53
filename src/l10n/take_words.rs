//! The words of what people take with them: what `take.ftl` of every locale has to hold.
//!
//! Invariant: whatever these pages say stands in this table, with its variables; the lists of the content are attributes.

/// The stem of the file.
pub const TAKE_FILE: &str = "take";
/// Message ids and their variables.
pub const TAKE: &[(&str, &[&str])] = &[
    ("take-button-card", &[]),
    ("take-button-phrases", &[]),
    ("take-button-checklist", &[]),
    ("take-button-make", &[]),
    ("take-button-again", &[]),
    ("take-button-hours", &[]),
    ("take-card-ask", &[]),
    ("take-card-changed", &[]),
    ("take-card-empty", &[]),
    ("take-answers", &[]),
    ("take-gone", &[]),
    ("take-title", &[]),
    ("take-made", &[]),
    ("take-by", &["date"]),
    ("take-nothing-sent", &[]),
    ("take-not-kept", &[]),
    ("take-german", &[]),
    ("take-checklist", &[]),
    ("take-hours", &[]),
    ("take-hours-title", &[]),
    ("take-hours-how", &[]),
    ("take-hours-month", &[]),
    ("take-hours-name", &[]),
    ("take-hours-day", &[]),
    ("take-hours-begin", &[]),
    ("take-hours-end", &[]),
    ("take-hours-break", &[]),
    ("take-hours-hours", &[]),
    ("take-hours-work", &[]),
    ("take-hours-seen", &[]),
    ("take-hours-sum", &[]),
    ("take-phrases", &[]),
    ("take-say-hello", &["language"]),
    ("take-say-hello-plain", &[]),
    ("take-say-topic", &["topic"]),
    ("take-say-day", &["day"]),
    ("take-say-slow", &[]),
    ("take-say-again", &[]),
    ("take-say-when", &[]),
    ("take-say-free", &[]),
    ("take-say-send", &[]),
    ("take-mail", &[]),
    ("take-mail-meaning", &[]),
    ("take-mail-subject", &[]),
    ("take-mail-hello", &[]),
    ("take-mail-need", &["language", "topic"]),
    ("take-mail-need-plain", &["topic"]),
    ("take-mail-day", &["day"]),
    ("take-mail-ask", &[]),
    ("take-mail-end", &[]),
];
/// The message whose attributes are the days that rules find, by the names of their facts.
pub const TAKE_DAYS: &str = "take-days";
/// The message whose attributes are what people collect.
pub const TAKE_ITEMS: &str = "take-items";
/// The message whose attributes are what people ask for.
pub const TAKE_WISHES: &str = "take-wishes";
/// The message whose attributes are the topics, by their dialogs.
pub const TAKE_TOPICS: &str = "take-topics";
/// The message whose attributes are the languages of counselling, as the shared question has them.
pub const TAKE_LANGUAGES: &str = "take-languages";
