//! Faults that a test orders: what Telegram and the network do on bad days.
//!
//! Invariant: a fault happens as often as it was ordered, and only to calls it is meant for.

use super::params::{Params, Refusal};

/// A bad day. `times` counts the calls it hits.
///
/// Except where said otherwise a fault hits any call but getUpdates, since no one knows when the
/// next poll comes; order it with [`super::Simulator::fail_on`] for one method, getUpdates too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 for calls to this chat, or to any chat; the call is not applied.
    TooManyRequests {
        /// The chat; none means every chat.
        chat: Option<i64>,
        /// Seconds to wait.
        retry_after: u32,
        /// How many calls it hits.
        times: u32,
    },
    /// 500 with Telegram's error body; the call is not applied.
    ServerError {
        /// How many calls it hits.
        times: u32,
    },
    /// The connection is closed without an answer; the call is not applied.
    DropBefore {
        /// How many calls it hits.
        times: u32,
    },
    /// The connection is closed without an answer, but the call is applied.
    DropAfter {
        /// How many calls it hits.
        times: u32,
    },
    /// 401; hits every method, getUpdates too.
    Unauthorized {
        /// How many calls it hits.
        times: u32,
    },
    /// 409 as by a second poller; hits getUpdates only.
    Conflict {
        /// How many calls it hits.
        times: u32,
    },
    /// 200 with a body that is cut off; the call is applied.
    Malformed {
        /// How many calls it hits.
        times: u32,
    },
}

/// What happens to the call that a fault hits.
#[derive(Clone, Debug)]
pub(super) enum Blow {
    Refuse(Refusal),
    DropBefore,
    DropAfter,
    CutOff,
}

#[derive(Debug, Default)]
pub(super) struct Faults(Vec<(Option<String>, Fault)>);

impl Faults {
    /// Orders a fault, for one method or for those it is meant for.
    pub fn order(&mut self, method: Option<&str>, mut fault: Fault) {
        if *times(&mut fault) > 0 {
            self.0.push((method.map(str::to_owned), fault));
        }
    }

    /// Takes the oldest fault that hits this call, if there is one.
    pub fn strike(&mut self, method: &str, params: &Params) -> Option<Blow> {
        let hit = self.0.iter().position(|(only, fault)| hits(only.as_deref(), fault, method, params))?;
        let blow = blow(&self.0[hit].1);
        *times(&mut self.0[hit].1) -= 1;
        self.0.retain_mut(|(_, fault)| *times(fault) > 0);
        Some(blow)
    }
}

fn hits(only: Option<&str>, fault: &Fault, method: &str, params: &Params) -> bool {
    let poll = method == "getUpdates";
    let meant = match (only, fault) {
        (Some(only), _) => only.eq_ignore_ascii_case(method),
        (None, Fault::Conflict { .. }) => poll,
        (None, Fault::Unauthorized { .. }) => true,
        (None, _) => !poll,
    };
    let chat_fits = match fault {
        Fault::TooManyRequests { chat, .. } => {
            let about = params.chat();
            only.is_some() && chat.is_none() || about.is_some() && (chat.is_none() || *chat == about)
        }
        _ => true,
    };
    meant && chat_fits
}

fn times(fault: &mut Fault) -> &mut u32 {
    match fault {
        Fault::TooManyRequests { times, .. }
        | Fault::ServerError { times }
        | Fault::DropBefore { times }
        | Fault::DropAfter { times }
        | Fault::Unauthorized { times }
        | Fault::Conflict { times }
        | Fault::Malformed { times } => times,
    }
}

fn blow(fault: &Fault) -> Blow {
    match fault {
        Fault::TooManyRequests { retry_after, .. } => Blow::Refuse(Refusal::too_many_requests(*retry_after)),
        Fault::ServerError { .. } => Blow::Refuse(Refusal::new(500, "Internal Server Error", None)),
        Fault::Unauthorized { .. } => Blow::Refuse(Refusal::new(401, "Unauthorized", None)),
        Fault::Conflict { .. } => Blow::Refuse(Refusal::new(409, super::updates::TERMINATED, None)),
        Fault::DropBefore { .. } => Blow::DropBefore,
        Fault::DropAfter { .. } => Blow::DropAfter,
        Fault::Malformed { .. } => Blow::CutOff,
    }
}
