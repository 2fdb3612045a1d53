//! The bot's side: one call comes in, is carried out, noted in the journal and answered.
//!
//! Invariant: every call stands in the journal once, and what it broke stands in the complaints.

use std::io;

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, Request, State as Extract};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::fault::Blow;
use super::journal::Call;
use super::methods::{Method, Run};
use super::params::{Answer, Params, Refusal};
use super::state::State;
use super::{Simulator, body, delivery, pace, updates};

/// What goes back over the wire.
#[derive(Debug)]
pub(super) enum Reply {
    Answer(Answer),
    /// Nothing: the connection is closed.
    Closed,
    /// The beginning of an answer.
    CutOff(Answer),
}

/// Serves `/bot{token}/{method}`, by GET and POST.
pub(super) async fn serve(
    Extract(simulator): Extract<Simulator>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Some(token) = bot.strip_prefix("bot") else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if token != simulator.token() {
        let refusal = Refusal::new(401, "Unauthorized", Some("the token is another".to_owned()));
        simulator.change(|state| note(state, &method, &Params::default(), Err(&refusal)));
        return respond(Reply::Answer(Err(refusal)));
    }
    let reply = match body::read(request).await {
        Ok(params) => call(&simulator, &method, &params).await,
        Err(refusal) => {
            simulator.change(|state| note(state, &method, &Params::default(), Err(&refusal)));
            Reply::Answer(Err(refusal))
        }
    };
    respond(reply)
}

/// Carries out one call.
pub(super) async fn call(simulator: &Simulator, name: &str, params: &Params) -> Reply {
    let Some(method) = Method::find(name) else {
        let rule = format!("there is no method {name:?}, or the stand-in does not speak it");
        let refusal = Refusal::new(404, "Not Found", Some(rule));
        simulator.change(|state| note(state, name, params, Err(&refusal)));
        return Reply::Answer(Err(refusal));
    };
    let blow = simulator.change(|state| {
        for field in method.unknown(params) {
            let words = format!("{}: there is no parameter {field:?}", method.name);
            state.complaints.push(words);
        }
        state.faults.strike(method.name, params)
    });
    match blow {
        None => Reply::Answer(carry_out(simulator, method, params).await),
        Some(Blow::Refuse(refusal)) => {
            simulator.change(|state| note(state, method.name, params, Err(&refusal)));
            Reply::Answer(Err(refusal))
        }
        Some(Blow::DropBefore) => {
            let lost = Refusal::new(0, "connection closed before the call was applied", None);
            simulator.change(|state| note(state, method.name, params, Err(&lost)));
            Reply::Closed
        }
        Some(Blow::DropAfter) => {
            // The call is applied and noted as it went; only its answer is lost.
            drop(carry_out(simulator, method, params).await);
            Reply::Closed
        }
        Some(Blow::CutOff) => Reply::CutOff(carry_out(simulator, method, params).await),
    }
}

async fn carry_out(simulator: &Simulator, method: &Method, params: &Params) -> Answer {
    match method.run {
        Run::Poll => {
            let answer = updates::get_updates(simulator, params).await;
            simulator.change(|state| note(state, method.name, params, answer.as_ref()));
            answer
        }
        Run::Now(run) => {
            let (answer, hook) = simulator.change(|state| {
                let before = state.webhook.turn;
                let answer = paced(state, method, params).and_then(|()| run(state, params));
                note(state, method.name, params, answer.as_ref());
                let turn = state.webhook.turn;
                (answer, Some(turn).filter(|turn| *turn != before && *turn != 0))
            });
            if let Some(turn) = hook {
                tokio::spawn(delivery::run(simulator.clone(), turn));
            }
            answer
        }
    }
}

/// Holds a message back that comes too fast, when the pace is kept.
fn paced(state: &mut State, method: &Method, params: &Params) -> Result<(), Refusal> {
    let now = state.millis();
    match (&mut state.pace, params.chat()) {
        (Some(pace), Some(chat)) if pace::counts(method.name) => pace.pass(chat, now),
        _ => Ok(()),
    }
}

/// Writes a call into the journal, and into the complaints if it broke a rule.
fn note(state: &mut State, method: &str, params: &Params, answer: Result<&Value, &Refusal>) {
    let refusal = answer.err();
    if let Some(Refusal { description, rule: Some(rule), .. }) = refusal {
        state.complaints.push(format!("{method}: {rule} ({description})"));
    }
    let call = Call {
        method: method.to_owned(),
        params: params.journal(),
        ok: refusal.is_none(),
        // The updates stand in the chats; kept once more for every poll they would fill memory.
        result: answer.ok().filter(|_| method != "getUpdates").cloned().unwrap_or_default(),
        error_code: refusal.map(|refusal| refusal.code).filter(|code| *code != 0),
        description: refusal.map(|refusal| refusal.description.clone()),
        at: state.millis(),
    };
    state.journal.note(call);
}

fn respond(reply: Reply) -> Response {
    match reply {
        Reply::Answer(answer) => respond_whole(answer),
        Reply::Closed => {
            // A body that fails at once makes the server close the connection unanswered.
            let failure = io::Error::from(io::ErrorKind::ConnectionReset);
            let nothing = futures_util::stream::iter([Err::<Vec<u8>, _>(failure)]);
            Body::from_stream(nothing).into_response()
        }
        Reply::CutOff(answer) => {
            let whole = answer.as_ref().map_or_else(Refusal::body, wrap).to_string();
            let half: String = whole.chars().take(whole.chars().count() / 2).collect();
            ([(CONTENT_TYPE, "application/json")], half).into_response()
        }
    }
}

fn wrap(result: &Value) -> Value {
    json!({ "ok": true, "result": result })
}

fn respond_whole(answer: Answer) -> Response {
    match answer {
        Ok(result) => Json(wrap(&result)).into_response(),
        Err(refusal) => {
            let status = StatusCode::from_u16(refusal.code);
            let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, Json(refusal.body())).into_response()
        }
    }
}
