//! The parameters of one call, and the refusal that answers a bad one.
//!
//! Invariant: a value is read leniently, as Telegram reads it (numbers as strings, objects as
//! JSON text), and never guessed: what cannot be read is a refusal.

use std::collections::HashMap;

use axum::body::Bytes;
use serde_json::{Map, Value, json};

/// What a method answers: its result, or a refusal in Telegram's words.
pub(super) type Answer = Result<Value, Refusal>;

/// A file that came with a multipart call.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub name: Option<String>,
    pub mime: Option<String>,
    pub bytes: Bytes,
}

/// An error as the Bot API states it.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    pub code: u16,
    pub description: String,
    /// Seconds to wait, with code 429.
    pub retry_after: Option<u32>,
    /// The documented rule the call broke; none where life alone can cause the refusal.
    pub rule: Option<String>,
}

impl Refusal {
    /// Refuses what can happen to a correct bot: a message is gone, a person has blocked it.
    pub fn of_life(description: &str) -> Self {
        Self::new(400, &format!("Bad Request: {description}"), None)
    }

    /// Refuses a call that a correct bot never makes, and names the rule.
    pub fn of_rule(description: &str, rule: impl Into<String>) -> Self {
        Self::new(400, &format!("Bad Request: {description}"), Some(rule.into()))
    }

    /// Refuses with another code than 400; the description carries its own prefix.
    pub fn new(code: u16, description: &str, rule: Option<String>) -> Self {
        Self { code, description: description.to_owned(), retry_after: None, rule }
    }

    /// Refuses with 429 and the seconds to wait.
    pub fn too_many_requests(retry_after: u32) -> Self {
        let description = format!("Too Many Requests: retry after {retry_after}");
        Self { retry_after: Some(retry_after), ..Self::new(429, &description, None) }
    }

    /// Writes the error object of the Bot API ("Making requests").
    pub fn body(&self) -> Value {
        let mut body = json!({
            "ok": false, "error_code": self.code, "description": self.description,
        });
        if let Some(seconds) = self.retry_after {
            body["parameters"] = json!({ "retry_after": seconds });
        }
        body
    }
}

/// The parameters of one call, however they were sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Params {
    pub fields: Map<String, Value>,
    pub files: HashMap<String, Upload>,
}

impl Params {
    /// Reads a text; a number counts as its digits, null as absent.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Reads a text that has to be there and not empty; `missing` are Telegram's words if not.
    pub fn required_text(&self, name: &str, missing: &str) -> Result<String, Refusal> {
        self.text(name)
            .filter(|text| !text.is_empty())
            .ok_or_else(|| Refusal::of_rule(missing, format!("{name} is required")))
    }

    /// Reads a whole number, also one sent as text.
    pub fn integer(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let number = match self.fields.get(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::Number(number)) => number.as_i64(),
            Some(Value::String(text)) => text.trim().parse().ok(),
            Some(_) => None,
        };
        let wrong = format!("{name} is a whole number");
        number.map(Some).ok_or_else(|| Refusal::of_rule(&format!("can't parse {name}"), wrong))
    }

    /// Reads a decimal number that has to be there and finite.
    pub fn decimal(&self, name: &str) -> Result<f64, Refusal> {
        let number = match self.fields.get(name) {
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.trim().parse().ok(),
            _ => None,
        };
        number
            .filter(|number| number.is_finite())
            .ok_or_else(|| Refusal::of_rule(&format!("{name} is empty"), format!("{name} is a required number")))
    }

    /// Reads a yes or no; absent is no.
    pub fn flag(&self, name: &str) -> bool {
        match self.fields.get(name) {
            Some(Value::Bool(yes)) => *yes,
            Some(Value::String(text)) => matches!(text.as_str(), "true" | "True" | "1" | "yes"),
            _ => false,
        }
    }

    /// Reads an object or array, also one sent as JSON text; empty text and null are absent.
    pub fn object(&self, name: &str) -> Result<Option<Value>, Refusal> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::of_rule(&format!("can't parse {name} JSON object"), format!("{name} is JSON"))),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// Finds the chat a call is about, if it names one by number.
    pub fn chat(&self) -> Option<i64> {
        self.integer("chat_id").ok().flatten()
    }

    /// Writes the parameters for the journal; of files their name, kind and size in bytes.
    pub fn journal(&self) -> Value {
        let mut fields = self.fields.clone();
        for (name, file) in &self.files {
            let seen = json!({
                "file_name": file.name, "mime_type": file.mime, "file_size": file.bytes.len(),
            });
            fields.insert(name.clone(), seen);
        }
        Value::Object(fields)
    }
}

impl From<Value> for Params {
    fn from(value: Value) -> Self {
        let fields = match value {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        Self { fields, files: HashMap::new() }
    }
}
