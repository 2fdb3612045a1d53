//! What the bot says of itself: getMe, names, descriptions, commands, the menu button.
//!
//! Invariant: what was set for a language is answered for that language only; the fall-back to
//! the default is the phone's business, except in the getMy… texts, where Telegram does it.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::limits;
use super::params::{Answer, Params, Refusal};
use super::state::State;

/// Answers getMe.
#[allow(clippy::unnecessary_wraps, reason = "every method has this shape")]
pub(super) fn get_me(state: &mut State, _: &Params) -> Answer {
    let mut me = state.bot();
    for (field, yes) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", true),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[field] = json!(yes);
    }
    Ok(me)
}

/// One of the texts about the bot, with its limit in UTF-16 units.
struct Text {
    field: &'static str,
    limit: usize,
    texts: fn(&mut State) -> &mut HashMap<String, String>,
}

const NAME: Text = Text { field: "name", limit: 64, texts: |state| &mut state.profile.names };
const DESCRIPTION: Text = Text { field: "description", limit: 512, texts: |state| &mut state.profile.descriptions };
const SHORT_DESCRIPTION: Text =
    Text { field: "short_description", limit: 120, texts: |state| &mut state.profile.short_descriptions };

/// Sets a text for a language; an empty one removes it.
fn set(state: &mut State, params: &Params, what: &Text) -> Answer {
    let language = language(params)?;
    let text = params.text(what.field).unwrap_or_default();
    let wrong = format!("bot {} is too long", what.field.replace('_', " "));
    limits::at_most(what.field, &text, what.limit, &wrong)?;
    let texts = (what.texts)(state);
    if text.is_empty() {
        texts.remove(&language);
    } else {
        texts.insert(language, text);
    }
    Ok(Value::Bool(true))
}

/// Reads a text for a language, or else the default.
fn get(state: &mut State, params: &Params, what: &Text) -> Answer {
    let language = language(params)?;
    let texts = (what.texts)(state);
    let text = texts.get(&language).or_else(|| texts.get(""));
    Ok(json!({ what.field: text.cloned().unwrap_or_default() }))
}

fn language(params: &Params) -> Result<String, Refusal> {
    let code = params.text("language_code").unwrap_or_default();
    limits::language(&code)?;
    Ok(code)
}

/// Answers setMyName.
pub(super) fn set_my_name(state: &mut State, params: &Params) -> Answer {
    set(state, params, &NAME)
}

/// Answers getMyName; without a name it is the user name.
pub(super) fn get_my_name(state: &mut State, params: &Params) -> Answer {
    let language = language(params)?;
    Ok(json!({ "name": state.name_for(&language) }))
}

/// Answers setMyDescription.
pub(super) fn set_my_description(state: &mut State, params: &Params) -> Answer {
    set(state, params, &DESCRIPTION)
}

/// Answers getMyDescription.
pub(super) fn get_my_description(state: &mut State, params: &Params) -> Answer {
    get(state, params, &DESCRIPTION)
}

/// Answers setMyShortDescription.
pub(super) fn set_my_short_description(state: &mut State, params: &Params) -> Answer {
    set(state, params, &SHORT_DESCRIPTION)
}

/// Answers getMyShortDescription.
pub(super) fn get_my_short_description(state: &mut State, params: &Params) -> Answer {
    get(state, params, &SHORT_DESCRIPTION)
}

/// Answers setMyCommands.
pub(super) fn set_my_commands(state: &mut State, params: &Params) -> Answer {
    let commands = params.object("commands")?.unwrap_or(Value::Null);
    let Some(commands) = commands.as_array() else {
        let wrong = "can't parse commands: expected an Array of BotCommand";
        return Err(Refusal::of_rule(wrong, "commands is a required list"));
    };
    limits::commands(commands)?;
    let place = (scope(params)?, language(params)?);
    state.profile.commands.insert(place, commands.clone());
    Ok(Value::Bool(true))
}

/// Answers getMyCommands: of exactly this scope and language.
pub(super) fn get_my_commands(state: &mut State, params: &Params) -> Answer {
    let place = (scope(params)?, language(params)?);
    let commands = state.profile.commands.get(&place);
    Ok(json!(commands.cloned().unwrap_or_default()))
}

/// Answers deleteMyCommands.
pub(super) fn delete_my_commands(state: &mut State, params: &Params) -> Answer {
    let place = (scope(params)?, language(params)?);
    state.profile.commands.remove(&place);
    Ok(Value::Bool(true))
}

/// Names a scope (`BotCommandScope`), with its chat where it has one.
fn scope(params: &Params) -> Result<String, Refusal> {
    const SCOPES: [&str; 7] = [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ];
    let Some(scope) = params.object("scope")? else {
        return Ok("default".to_owned());
    };
    let kind = scope["type"].as_str().unwrap_or_default();
    if !SCOPES.contains(&kind) {
        let wrong = "can't parse BotCommandScope: unsupported type specified";
        return Err(Refusal::of_rule(wrong, format!("there is no scope {kind:?}")));
    }
    Ok(match &scope["chat_id"] {
        Value::Null => kind.to_owned(),
        chat => format!("{kind} {chat}"),
    })
}

/// Finds the commands a phone shows in a private chat, in the order the documentation gives
/// ("Determining list of commands"): chat, all private chats, default; language before none.
pub(super) fn commands_for(state: &State, chat: i64, language: &str) -> Vec<Value> {
    let letters = language.get(..2).unwrap_or_default();
    let scopes = [format!("chat {chat}"), "all_private_chats".to_owned(), "default".to_owned()];
    let mut places = scopes.iter().flat_map(|scope| [letters, ""].map(|language| (scope.clone(), language.to_owned())));
    let found = places.find_map(|place| state.profile.commands.get(&place));
    found.cloned().unwrap_or_default()
}

/// Finds a text about the bot as a phone in this language shows it.
pub(super) fn text_for(texts: &HashMap<String, String>, language: &str) -> String {
    let letters = language.get(..2).unwrap_or_default();
    let text = texts.get(letters).or_else(|| texts.get(""));
    text.cloned().unwrap_or_default()
}
