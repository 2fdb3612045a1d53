//! What every answer of the operator pages says to the browser.
//!
//! Invariant: a page loads nothing from elsewhere, runs no script, stands in no frame, and is kept by nobody.

use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::response::Response;

/// The headers of every answer.
const HEADERS: [(HeaderName, HeaderValue); 8] = [
    (
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; \
             base-uri 'none'",
        ),
    ),
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    // For browsers that do not know `frame-ancestors`.
    (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), \
             geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
             picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), \
             xr-spatial-tracking=()",
        ),
    ),
];

/// Adds them to an answer.
pub async fn add(mut response: Response) -> Response {
    response.headers_mut().extend(HEADERS);
    response
}
