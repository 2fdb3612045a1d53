//! Reading a call: JSON, a form, a multipart form, or parameters in the address.
//!
//! Invariant: a body that cannot be read is Telegram's 400, never a broken connection.

use axum::RequestExt;
use axum::extract::{Form, Multipart, Query, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::params::{Params, Refusal, Upload};

/// Reads the parameters of a call. Those in the body win over those in the address.
///
/// # Errors
/// 400 if the body is not what its type says.
pub(super) async fn read(request: Request) -> Result<Params, Refusal> {
    let kind = request.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    let Query(address) =
        Query::<Vec<(String, String)>>::try_from_uri(request.uri()).map_err(|error| unreadable(&error.to_string()))?;
    let mut params = match kind.split(';').next().unwrap_or_default().trim() {
        "application/json" => json(request).await?,
        "multipart/form-data" => multipart(request).await?,
        "application/x-www-form-urlencoded" => {
            let Form(fields) = request
                .extract::<Form<Vec<(String, String)>>, _>()
                .await
                .map_err(|error| unreadable(&error.to_string()))?;
            texts(fields)
        }
        _ => Params::default(),
    };
    for (name, value) in texts(address).fields {
        params.fields.entry(name).or_insert(value);
    }
    // Telegram knows no null: a client that sends one means "not given".
    params.fields.retain(|_, value| !value.is_null());
    Ok(params)
}

fn unreadable(rule: &str) -> Refusal {
    Refusal::of_rule("can't parse request", rule)
}

fn texts(fields: Vec<(String, String)>) -> Params {
    let fields = fields.into_iter().map(|(name, text)| (name, Value::String(text)));
    Params { fields: fields.collect(), ..Params::default() }
}

async fn json(request: Request) -> Result<Params, Refusal> {
    let bytes = request.extract::<axum::body::Bytes, _>().await.map_err(|error| unreadable(&error.to_string()))?;
    if bytes.is_empty() {
        return Ok(Params::default());
    }
    let fields: Map<String, Value> =
        serde_json::from_slice(&bytes).map_err(|error| unreadable(&format!("the body is no JSON object: {error}")))?;
    Ok(Params::from(Value::Object(fields)))
}

async fn multipart(request: Request) -> Result<Params, Refusal> {
    let mut form = request.extract::<Multipart, _>().await.map_err(|error| unreadable(&error.to_string()))?;
    let mut params = Params::default();
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error.to_string()))? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let mime = field.content_type().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|error| unreadable(&error.to_string()))?;
        if file_name.is_some() || mime.is_some() {
            let upload = Upload { name: file_name, mime, bytes };
            params.files.insert(name, upload);
        } else {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            params.fields.insert(name, Value::String(text));
        }
    }
    Ok(params)
}
