//! What people collect and what they ask for: the ids that dialogs name.
//!
//! Invariant: no word stands here; each id has its words in `take.ftl`.

use toml::Spanned;

use crate::dialog::file::File;

/// What people collect, by the id that dialogs name in `collect`, and whether to photograph it today: what the firm can take
/// back, change or delete, and what lies on a phone alone.
pub const ITEMS: [(&str, bool); 37] = [
    ("chats", true),
    ("rota", true),
    ("time-records", true),
    ("letter", true),
    ("payslips", true),
    ("paper-to-sign", true),
    ("passport", true),
    ("notices", true),
    ("place", true),
    ("injury", true),
    ("room", true),
    ("job-ad", true),
    (HOURS, false),
    ("contract", false),
    ("offer", false),
    ("bank", false),
    ("receipts", false),
    ("names", false),
    ("employer", false),
    ("diary", false),
    ("title", false),
    ("sick-note", false),
    ("sick-sent", false),
    ("doctor", false),
    ("fund-letters", false),
    ("insurance", false),
    ("training-contract", false),
    ("report-book", false),
    ("leave-requests", false),
    ("agency-sheet", false),
    ("clients", false),
    ("rent", false),
    ("pregnancy", false),
    ("told", false),
    ("application", false),
    ("accident-report", false),
    ("id-papers", false),
];
/// What people ask for, by the id that dialogs name in `wishes`.
pub const WISHES: [&str; 10] =
    ["deadline", "next", "papers", "money", "write", "stay", "sign", "court", "health", "safe"];
/// The item by which a topic offers the time sheet: people write their hours down themselves.
pub const HOURS: &str = "hours";

/// Tells whether to photograph something today.
pub(super) fn is_today(id: &str) -> bool {
    ITEMS.iter().any(|(item, today)| *item == id && *today)
}

/// Checks a list of ids in a dialog's head against those that have words.
pub(in crate::dialog) fn known(file: &mut File, key: &str, ids: &[Spanned<String>]) -> Vec<String> {
    let is_known = |id: &str| match key {
        "collect" => ITEMS.iter().any(|(item, _)| *item == id),
        _ => WISHES.contains(&id),
    };
    let mut seen = Vec::new();
    for id in ids {
        let (at, name) = (id.span().start, id.get_ref());
        if !is_known(name) {
            let todo = "docs/content.md lists them; a new one is added in src/dialog/take/items.rs and take.ftl.";
            file.problem(at, format!("`{name}` is not known in `{key}`"), todo);
        } else if seen.contains(name) {
            file.problem(at, format!("`{name}` stands twice in `{key}`"), "Name it once.");
        } else {
            seen.push(name.clone());
        }
    }
    seen
}
