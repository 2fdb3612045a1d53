//! The login: who comes in, who is turned away, and that a form comes from a page of ours.
//!
//! Invariant: a request that changes something is only looked at when it holds the token of its session; nothing that
//! was typed is written anywhere.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Form, FromRequest, FromRequestParts, Request, State};
use axum::http::header::{
    HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue, RETRY_AFTER, SET_COOKIE, WWW_AUTHENTICATE,
};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::gate::Verdict;
use super::plain::{self, Note};
use super::sessions::{cookie, same, token};
use super::{Lang, Session, Web};

/// The most that a form may hold, in bytes.
pub const LIMIT: usize = 16 * 1024;
/// The cookie of a session, and that of the login form. Behind HTTPS they are bound to the host (RFC 6265bis,
/// `__Host-`), so that no other page of the domain can set them.
const SESSION: [&str; 2] = ["lotse", "__Host-lotse"];
const FORM: [&str; 2] = ["lotse-login", "__Host-lotse-login"];
/// Tells the browser to drop what it has of these pages.
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// The routes that need no login.
pub fn open() -> Router<Arc<Web>> {
    Router::new().route("/login", get(form).post(log_in))
}

/// The routes of this file that need one.
pub fn guarded() -> Router<Arc<Web>> {
    Router::new().route("/logout", post(log_out))
}

#[derive(Deserialize)]
struct Login {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    password: String,
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

async fn form(State(web): State<Arc<Web>>, lang: Lang, headers: HeaderMap) -> Response {
    if session(&web, &headers).is_some() {
        return Redirect::to("/").into_response();
    }
    let Ok(csrf) = token() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let page = plain::login(&web, lang, &csrf, &Note::None);
    match set_cookie(FORM, &headers, &csrf) {
        Ok(cookie) => ([(SET_COOKIE, cookie)], page).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn log_in(State(web): State<Arc<Web>>, lang: Lang, headers: HeaderMap, Form(typed): Form<Login>) -> Response {
    let Login { csrf, password } = typed;
    // Before the password: a page elsewhere must not be able to use up the attempts.
    let expected = cookie(&headers, name(FORM, &headers));
    if is_foreign(&headers) || expected.is_none_or(|expected| expected.is_empty() || !same(expected, &csrf)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let again = |note| plain::login(&web, lang, &csrf, &note);
    match web.gate.ask(password.into()).await {
        Ok(Verdict::Right) => come_in(&web, lang, &headers).unwrap_or_else(IntoResponse::into_response),
        Ok(Verdict::Wrong) => (StatusCode::FORBIDDEN, again(Note::Wrong)).into_response(),
        Ok(Verdict::Wait(left)) => {
            let seconds = whole_seconds(left);
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())], again(Note::Wait(seconds)))
                .into_response()
        }
        Err(error) => {
            tracing::error!("a login failed: {error:#}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn come_in(web: &Web, lang: Lang, headers: &HeaderMap) -> Result<Response, StatusCode> {
    let token = web.sessions.begin().map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let cookies = [set_cookie(SESSION, headers, &token), drop_cookie(FORM, headers)];
    let [session, form] = cookies.map(|cookie| cookie.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR));
    let cookies = AppendHeaders([(SET_COOKIE, session?), (SET_COOKIE, form?)]);
    Ok((cookies, Redirect::to(&format!("/?lang={}", lang.tag()))).into_response())
}

async fn log_out(State(web): State<Arc<Web>>, session: Session, lang: Lang, headers: HeaderMap) -> Response {
    web.sessions.end(&session);
    let clear = (CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    match drop_cookie(SESSION, &headers) {
        Ok(cookie) => ([(SET_COOKIE, cookie), clear], Redirect::to(&login(lang))).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Lets through who is logged in; what changes something has to hold the session's token.
pub async fn require(State(web): State<Arc<Web>>, lang: Lang, mut request: Request, next: Next) -> Response {
    let Some(session) = session(&web, request.headers()) else {
        return turned_away(&request, lang);
    };
    if !request.method().is_safe() {
        request = match with_token(request, &session).await {
            Ok(request) => request,
            Err(status) => return status.into_response(),
        };
    }
    request.extensions_mut().insert(session);
    next.run(request).await
}

fn turned_away(request: &Request, lang: Lang) -> Response {
    if is_data(request.uri()) {
        // A status 401 has to name a way to log in (RFC 9110, 11.6.1); no program knows this one.
        return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Cookie")]).into_response();
    }
    if request.method().is_safe() {
        return Redirect::to(&login(lang)).into_response();
    }
    StatusCode::FORBIDDEN.into_response()
}

/// Reads a form, compares its token and hands the request on with its body.
async fn with_token(request: Request, session: &Session) -> Result<Request, StatusCode> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LIMIT).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let copy = Request::from_parts(parts.clone(), Body::from(body.clone()));
    let Ok(Form(Token { csrf })) = Form::from_request(copy, &()).await else {
        return Err(StatusCode::FORBIDDEN);
    };
    if is_foreign(&parts.headers) || !same(&session.csrf, &csrf) {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(Request::from_parts(parts, Body::from(body)))
}

/// Tells whether an address is that of data, which programs read too.
pub fn is_data(uri: &Uri) -> bool {
    [".csv", ".json"].iter().any(|end| uri.path().ends_with(end))
}

/// Tells whether the browser says that another page sent this (Fetch Metadata); older ones say nothing.
fn is_foreign(headers: &HeaderMap) -> bool {
    let from = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    from.is_some_and(|from| from != b"same-origin" && from != b"none")
}

fn session(web: &Web, headers: &HeaderMap) -> Option<Session> {
    web.sessions.find(cookie(headers, name(SESSION, headers))?)
}

impl<S: Send + Sync> FromRequestParts<S> for Session {
    type Rejection = StatusCode;

    /// Finds what [`require`] let through.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::FORBIDDEN)
    }
}

/// Chooses the name of a cookie: the proxy in front says whether the browser came by HTTPS.
fn name(names: [&'static str; 2], headers: &HeaderMap) -> &'static str {
    names[usize::from(is_https(headers))]
}

fn is_https(headers: &HeaderMap) -> bool {
    headers.get("x-forwarded-proto").is_some_and(|scheme| scheme.as_bytes().eq_ignore_ascii_case(b"https"))
}

fn set_cookie(names: [&'static str; 2], headers: &HeaderMap, value: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    let secure = if is_https(headers) { "; Secure" } else { "" };
    format!("{}={value}; HttpOnly; SameSite=Strict; Path=/{secure}", name(names, headers)).parse()
}

fn drop_cookie(names: [&'static str; 2], headers: &HeaderMap) -> Result<HeaderValue, InvalidHeaderValue> {
    let secure = if is_https(headers) { "; Secure" } else { "" };
    format!("{}=; Max-Age=0; HttpOnly; SameSite=Strict; Path=/{secure}", name(names, headers)).parse()
}

fn login(lang: Lang) -> String {
    format!("/login?lang={}", lang.tag())
}

/// Rounds up: whoever comes back then is not too early.
fn whole_seconds(left: Duration) -> u64 {
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}
