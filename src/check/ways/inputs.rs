//! What someone does to give an answer, and how the authors read it.
//!
//! Invariant: what stands on a button is pressed, everything else is typed.

use super::values::press;
use super::walk::node;
use crate::dialog::model::{Content, DateSpan};
use crate::dialog::prompt::{Body, Choices, Prompt};
use crate::dialog::session::{Answer, Input, Value};

/// What someone does to give an answer: presses a button that stands there, or types.
pub fn inputs(content: &Content, prompt: &Prompt, answer: &Answer) -> Vec<Input> {
    let Some(node) = node(prompt) else { return Vec::new() };
    let offered = match &prompt.body {
        Body::Ask(ask) => Some(&ask.choices),
        _ => None,
    };
    let press = |value: Value| press(content, node, value);
    match answer {
        Answer::Option(id) => vec![press(Value::Option(id.clone()))],
        Answer::Ticks { ticks, .. } => {
            let last = if ticks.is_empty() { Value::Nothing } else { Value::Done };
            ticks.iter().map(|tick| Value::Tick(tick.clone(), true)).chain([last]).map(press).collect()
        }
        Answer::Date(date) => vec![match offered {
            Some(Choices::Dates { dates, .. }) if dates.contains(date) => press(Value::Date(*date)),
            Some(Choices::Dates { span: DateSpan::Month, .. }) => {
                Input::Text(format!("{}.{}", date.month(), date.year()))
            }
            _ => Input::Text(format!("{}.{}.{}", date.day(), date.month(), date.year())),
        }],
        Answer::Amount(value) => vec![match offered {
            Some(Choices::Amounts(amount)) if amount.buttons.contains(&(value / 100)) => press(Value::Amount(*value)),
            _ => Input::Text((value / 100).to_string()),
        }],
        Answer::Place { land, .. } => vec![press(Value::Land(*land))],
        Answer::Unknown => vec![press(Value::Unknown)],
        Answer::Seen => vec![press(Value::Next)],
    }
}

/// Writes an answer for the authors: "what=paper"; nothing for what was only read.
pub fn written(prompt: &Prompt, answer: &Answer) -> String {
    let Body::Ask(ask) = &prompt.body else { return String::new() };
    let value = match answer {
        Answer::Option(id) => id.clone(),
        Answer::Ticks { ticks, .. } if ticks.is_empty() => "none".to_owned(),
        Answer::Ticks { ticks, .. } => ticks.iter().map(String::as_str).collect::<Vec<_>>().join("+"),
        Answer::Date(date) => date.to_string(),
        Answer::Amount(value) => (value / 100).to_string(),
        Answer::Place { land, .. } => land.code().to_owned(),
        Answer::Unknown | Answer::Seen => "unknown".to_owned(),
    };
    format!("{}={value}", ask.words.message.node)
}
