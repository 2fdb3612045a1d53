//! Calls of the Bot API: teloxide's types, our own transport.
//!
//! teloxide's transport sleeps ten seconds inside every call that meets a 5xx, and its errors carry answers and the
//! address with the token. Here a call is one request, and a failure says only what the bot has to do.
//!
//! Invariant: the token, and what people write, never leave this module through a log line or an error.

use std::fmt;
use std::time::Duration;

use reqwest::RequestBuilder;
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;
use teloxide::types::Message;

/// Telegram's own server.
pub const TELEGRAM: &str = "https://api.telegram.org";
/// How long one call may take beyond its own waiting.
const TIMEOUT: Duration = Duration::from_secs(10);

/// No wait that Telegram asks for is taken for longer.
const LONGEST: Duration = Duration::from_hours(1);

/// Calls one bot's methods.
pub struct Api {
    client: reqwest::Client,
    address: String,
}

/// How a file is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a picture.
    Photo,
    /// As a file to open.
    Document,
}

/// Why a call failed, as far as the bot acts on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Too many requests (429): wait so long.
    RetryAfter(Duration),
    /// The server or the way to it has trouble (5xx, no connection, an answer that is none): try again.
    Later,
    /// The person has blocked the bot, or is gone (403, chat not found): forget them.
    Gone,
    /// Nothing to do any more: the message is as wanted, or the press is too old to be answered.
    Settled,
    /// The message cannot be edited or deleted any more.
    MessageGone,
    /// The token is not valid (401).
    Unauthorized,
    /// Somebody else asks for updates with this token (409).
    Conflict,
    /// Telegram does not take the request: our mistake. Holds the error code.
    Refused(u16),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RetryAfter(wait) => write!(f, "too many requests, wait {} s", wait.as_secs()),
            Self::Later => f.write_str("the Bot API does not answer"),
            Self::Gone => f.write_str("the chat is gone"),
            Self::Settled => f.write_str("nothing to change"),
            Self::MessageGone => f.write_str("the message is gone"),
            Self::Unauthorized => f.write_str("the token is not valid"),
            Self::Conflict => f.write_str("another process uses this token"),
            Self::Refused(code) => write!(f, "the Bot API refused the request ({code})"),
        }
    }
}

/// The Bot API's answer.
#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

impl Api {
    /// Prepares calls to a server (such as [`TELEGRAM`]) with a bot's token.
    ///
    /// # Errors
    /// If the server is no web address, or no TLS can be set up.
    pub fn new(server: &str, token: &str) -> anyhow::Result<Self> {
        let web =
            reqwest::Url::parse(server).is_ok_and(|url| url.has_host() && ["http", "https"].contains(&url.scheme()));
        anyhow::ensure!(web, "LOTSE_TELEGRAM_API_URL is no web address; write it as {TELEGRAM}, or leave it out");
        let mut client = reqwest::Client::builder()
            .connect_timeout(TIMEOUT)
            .tcp_nodelay(true)
            // The Bot API never redirects; whoever does would be handed the address with the token, and the texts.
            .redirect(Policy::none())
            .referer(false);
        if server.starts_with("http://") {
            // Such a server stands beside the bot; a proxy from the environment would read the token in the clear.
            client = client.no_proxy();
        }
        Ok(Self { client: client.build()?, address: format!("{}/bot{token}/", server.trim_end_matches('/')) })
    }

    /// Calls a method.
    ///
    /// # Errors
    /// What the bot has to do about it.
    pub async fn call<P>(&self, payload: &P) -> Result<P::Output, Failure>
    where
        P: Payload + Serialize,
        P::Output: DeserializeOwned,
    {
        self.post(P::NAME, payload, payload.timeout_hint().unwrap_or_default()).await
    }

    /// Calls a method whose answer is read in another form than teloxide's. `wait` is the time that the method itself
    /// may take.
    ///
    /// # Errors
    /// What the bot has to do about it.
    pub async fn post<T: DeserializeOwned>(
        &self,
        method: &str,
        body: &impl Serialize,
        wait: Duration,
    ) -> Result<T, Failure> {
        let body = serde_json::to_vec(body).map_err(|_| Failure::Refused(0))?;
        let request = self.request(method).header("content-type", "application/json").body(body);
        answer(request, wait).await
    }

    /// Sends a file without a sound (Bot API `sendPhoto`, `sendDocument`); returns the id of its message.
    ///
    /// # Errors
    /// What the bot has to do about it.
    pub async fn send_file(&self, chat: i64, kind: Kind, name: &str, bytes: &[u8]) -> Result<i32, Failure> {
        let (method, field) = match kind {
            Kind::Photo => ("sendPhoto", "photo"),
            Kind::Document => ("sendDocument", "document"),
        };
        let file = Part::bytes(bytes.to_vec()).file_name(name.to_owned());
        let form = Form::new().text("chat_id", chat.to_string()).text("disable_notification", "true");
        let sent: Message = answer(self.request(method).multipart(form.part(field, file)), Duration::ZERO).await?;
        Ok(sent.id.0)
    }

    fn request(&self, method: &str) -> RequestBuilder {
        self.client.post(format!("{}{method}", self.address))
    }
}

/// Makes a request and reads its answer. `wait` is the time that the method itself may take.
async fn answer<T: DeserializeOwned>(request: RequestBuilder, wait: Duration) -> Result<T, Failure> {
    let response = request.timeout(wait + TIMEOUT).send().await.map_err(|_| Failure::Later)?;
    let bytes = response.bytes().await.map_err(|_| Failure::Later)?;
    let answer: Answer<T> = serde_json::from_slice(&bytes).map_err(|_| Failure::Later)?;
    match answer {
        Answer { ok: true, result: Some(result), .. } => Ok(result),
        Answer { parameters: Some(Parameters { retry_after: Some(seconds) }), .. } => {
            Err(Failure::RetryAfter(Duration::from_secs(seconds).min(LONGEST)))
        }
        Answer { error_code, description, .. } => {
            Err(classify(error_code.unwrap_or_default(), &description.unwrap_or_default().to_lowercase()))
        }
    }
}

/// Sorts the server's own words, in lower case.
fn classify(code: u16, words: &str) -> Failure {
    let says = |needles: &[&str]| needles.iter().any(|needle| words.contains(needle));
    match code {
        401 | 404 if says(&["unauthorized", "not found"]) && !says(&["chat", "message"]) => Failure::Unauthorized,
        409 => Failure::Conflict,
        403 => Failure::Gone,
        400 if says(&["chat not found", "user is deactivated", "peer_id_invalid", "user not found"]) => Failure::Gone,
        400 if says(&[
            "message is not modified",
            "query is too old",
            "query id is invalid",
            "message to delete not found",
        ]) =>
        {
            Failure::Settled
        }
        400 if says(&[
            "message to edit not found",
            "message can't be edited",
            "message can't be deleted",
            "message_id_invalid",
        ]) =>
        {
            Failure::MessageGone
        }
        500.. => Failure::Later,
        code => Failure::Refused(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_own_words_are_understood() {
        let table = [
            (403, "Forbidden: bot was blocked by the user", Failure::Gone),
            (403, "Forbidden: user is deactivated", Failure::Gone),
            (400, "Bad Request: chat not found", Failure::Gone),
            (
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
                Failure::Settled,
            ),
            (
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                Failure::Settled,
            ),
            (400, "Bad Request: message to delete not found", Failure::Settled),
            (400, "Bad Request: message to edit not found", Failure::MessageGone),
            (400, "Bad Request: message can't be deleted for everyone", Failure::MessageGone),
            (400, "Bad Request: can't parse entities: unsupported start tag", Failure::Refused(400)),
            (401, "Unauthorized", Failure::Unauthorized),
            (404, "Not Found", Failure::Unauthorized),
            (
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                Failure::Conflict,
            ),
            (502, "Bad Gateway", Failure::Later),
        ];
        for (code, words, expected) in table {
            assert_eq!(classify(code, &words.to_lowercase()), expected, "{words}");
        }
    }
}
