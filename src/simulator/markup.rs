//! Keyboards as they come with a message.
//!
//! Invariant: only inline keyboards are checked in full and kept; those in place of the phone's
//! keyboard (`ReplyKeyboardMarkup`, …) pass with known fields, but the chat page does not show them.

use serde_json::{Value, json};

use super::limits;
use super::params::{Params, Refusal};
use super::state::State;

const OTHERS: [&str; 3] = ["keyboard", "remove_keyboard", "force_reply"];
const OTHER_FIELDS: [&str; 8] = [
    "keyboard",
    "is_persistent",
    "resize_keyboard",
    "one_time_keyboard",
    "input_field_placeholder",
    "selective",
    "remove_keyboard",
    "force_reply",
];

/// Reads the keyboard of a new message; none if it is not an inline one, or empty.
pub(super) fn of_new(state: &State, params: &Params) -> Result<Option<Value>, Refusal> {
    match params.object("reply_markup")? {
        Some(markup) if OTHERS.iter().any(|name| !markup[*name].is_null()) => {
            limits::known_fields(&markup, "reply markup", &OTHER_FIELDS)?;
            Ok(None)
        }
        Some(markup) => inline(state, markup),
        None => Ok(None),
    }
}

/// Reads the keyboard of an edited message, which can only be an inline one.
pub(super) fn of_edit(state: &State, params: &Params) -> Result<Option<Value>, Refusal> {
    match params.object("reply_markup")? {
        Some(markup) => inline(state, markup),
        None => Ok(None),
    }
}

fn inline(state: &State, markup: Value) -> Result<Option<Value>, Refusal> {
    limits::inline_keyboard(&markup, &state.bot_username)?;
    let rows = markup["inline_keyboard"].as_array();
    let empty = rows.is_none_or(|rows| rows.iter().all(|row| row == &json!([])));
    Ok(Some(markup).filter(|_| !empty))
}
