//! Delivery of updates to a webhook on this machine.
//!
//! Invariant: updates of one chat are delivered one after another; an update leaves the queue
//! only after an answer 2xx.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::sleep;

use super::Simulator;
use super::state::{State, Waiting, Webhook};

/// How long an answer may take, and the pause after a failed delivery.
const PATIENCE: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_secs(1);

/// Updates under way, with their chats.
type UnderWay = HashMap<u32, Option<i64>>;

/// Delivers until the webhook `turn` is replaced or deleted.
pub(super) async fn run(simulator: Simulator, turn: u64) {
    let mut changes = simulator.changes();
    let mut under_way = UnderWay::new();
    let mut tasks = JoinSet::new();
    loop {
        let Some(ready) = simulator.look(|state| ready(state, turn, &under_way)) else {
            return;
        };
        for (update, webhook) in ready {
            under_way.insert(update.id, update.chat);
            tasks.spawn(deliver(simulator.clone(), update, webhook));
        }
        tokio::select! {
            _ = changes.changed() => {}
            Some(done) = tasks.join_next() => {
                if let Ok(id) = done {
                    under_way.remove(&id);
                }
            }
        }
    }
}

/// Finds what may be delivered now; none if another webhook is in charge.
fn ready(state: &State, turn: u64, under_way: &UnderWay) -> Option<Vec<(Waiting, Webhook)>> {
    if state.webhook.turn != turn {
        return None;
    }
    let mut busy = under_way.clone();
    let mut ready = Vec::new();
    for update in &state.updates {
        let waits = update.chat.is_some() && busy.values().any(|chat| *chat == update.chat);
        if busy.len() < state.webhook.connections && !waits && !busy.contains_key(&update.id) {
            busy.insert(update.id, update.chat);
            ready.push((update.clone(), state.webhook.clone()));
        }
    }
    Some(ready)
}

/// Delivers one update once; a failed one stays in the queue, and its chat waits a moment.
async fn deliver(simulator: Simulator, update: Waiting, webhook: Webhook) -> u32 {
    let id = update.id;
    let posted = spawn_blocking(move || post(&webhook, &update)).await;
    let failure = match posted {
        Ok(Ok(status)) if (200..300).contains(&status) => None,
        Ok(Ok(status)) => Some(format!("Wrong response from the webhook: {status}")),
        Ok(Err(error)) => Some(format!("{error:#}")),
        Err(error) => Some(error.to_string()),
    };
    let failed = failure.is_some();
    simulator.change(|state| match failure {
        None => state.updates.retain(|update| update.id != id),
        Some(words) => state.webhook.last_error = Some((state.now(), words)),
    });
    if failed {
        sleep(PAUSE).await;
    }
    id
}

/// Posts an update over plain HTTP and reads the status of the answer.
fn post(webhook: &Webhook, update: &Waiting) -> anyhow::Result<u16> {
    let address = webhook.url.strip_prefix("http://");
    let address = address.ok_or_else(|| anyhow::anyhow!("the stand-in delivers to http:// addresses only"))?;
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let connect_to = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
    let mut stream = TcpStream::connect(connect_to)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let body = update.body.to_string();
    let secret = webhook
        .secret
        .as_ref()
        .map_or(String::new(), |secret| format!("X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"));
    let request = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n{secret}Connection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes())?;
    let mut status = String::new();
    BufReader::new(stream).read_line(&mut status)?;
    let code = status.split(' ').nth(1).and_then(|code| code.parse().ok());
    code.ok_or_else(|| anyhow::anyhow!("no HTTP status in the answer"))
}
