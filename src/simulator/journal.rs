//! The journal: every call the bot made.
//!
//! Invariant: calls stand in the order in which they were carried out; only the oldest fall out.

use std::collections::VecDeque;

use serde_json::Value;

/// Calls that the journal keeps; older ones fall out, so that a long run does not fill memory.
const KEPT: usize = 200_000;

/// One call the bot made.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method as the documentation writes it, or as it came if there is none.
    pub method: String,
    /// Its parameters; of files name, kind and size.
    pub params: Value,
    /// Whether it was answered with a result.
    pub ok: bool,
    /// What it answered, when `ok`; null otherwise and for getUpdates.
    pub result: Value,
    /// The HTTP status and `error_code` of a refusal; none when the connection was just closed.
    pub error_code: Option<u16>,
    /// Telegram's words for the refusal, or what the injected fault did.
    pub description: Option<String>,
    /// Milliseconds since 1970.
    pub at: i64,
}

/// The calls; their JSON is kept as text, which takes a tenth of the memory.
#[derive(Debug, Default)]
pub(super) struct Journal(VecDeque<(Call, String, String)>);

impl Journal {
    /// Keeps a call.
    pub fn note(&mut self, mut call: Call) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        let params = call.params.take().to_string();
        let result = call.result.take().to_string();
        self.0.push_back((call, params, result));
    }

    /// Lists the calls, oldest first.
    pub fn calls(&self) -> Vec<Call> {
        let calls = self.0.iter().map(|(call, params, result)| Call {
            params: serde_json::from_str(params).unwrap_or_default(),
            result: serde_json::from_str(result).unwrap_or_default(),
            ..call.clone()
        });
        calls.collect()
    }
}
