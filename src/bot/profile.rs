//! The bot's name, descriptions and commands on Telegram, in every locale.
//!
//! Invariant: it is written only where it differs, behind the polling, and trouble with it delays nothing.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use super::input::COMMANDS;
use super::{Context, Failure};
use crate::l10n::FALLBACK;

/// How long to wait before trouble is met again.
const LATER: Duration = Duration::from_mins(10);

/// One thing that Telegram shows of the bot: the method's name behind get and set, its field, our message.
const TEXTS: [(&str, &str, &str); 3] = [
    ("MyName", "name", "bot-name"),
    ("MyDescription", "description", "bot-description"),
    ("MyShortDescription", "short_description", "bot-short"),
];

/// Brings everything up to date, then ends.
pub async fn keep(ctx: Arc<Context>) {
    let mut wanted: Vec<(&str, String)> = vec![(FALLBACK, String::new())];
    // Telegram takes two-letter codes alone.
    wanted.extend(
        ctx.l10n
            .locales()
            .filter(|locale| locale.tag.len() == 2)
            .map(|locale| (locale.tag.as_str(), locale.tag.clone())),
    );
    for (tag, language_code) in wanted {
        while let Err(failure) = update(&ctx, tag, &language_code).await {
            let wait = match failure {
                Failure::RetryAfter(wait) => wait,
                _ => LATER,
            };
            tracing::info!(%failure, "the bot's profile is not up to date yet");
            tokio::time::sleep(wait).await;
        }
    }
}

async fn update(ctx: &Context, tag: &str, language_code: &str) -> Result<(), Failure> {
    for (method, field, message) in TEXTS {
        let text = ctx.l10n.plain(tag, message);
        let language = json!({ "language_code": language_code });
        let now: Value = call(ctx, &format!("Get{method}"), &language).await?;
        if now.get(field).and_then(Value::as_str) != Some(&text) {
            let set = json!({ "language_code": language_code, field: text });
            let _: bool = call(ctx, &format!("Set{method}"), &set).await?;
        }
    }
    let commands: Vec<Value> = COMMANDS
        .iter()
        .map(|name| json!({ "command": name, "description": ctx.l10n.plain(tag, &format!("command-{name}")) }))
        .collect();
    let now: Vec<Value> = call(ctx, "GetMyCommands", &json!({ "language_code": language_code })).await?;
    if now != commands {
        let _: bool =
            call(ctx, "SetMyCommands", &json!({ "language_code": language_code, "commands": commands })).await?;
    }
    Ok(())
}

async fn call<T: serde::de::DeserializeOwned>(
    ctx: &Context,
    method: &str,
    body: &impl Serialize,
) -> Result<T, Failure> {
    ctx.api.post(method, body, Duration::ZERO).await
}
