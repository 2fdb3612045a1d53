//! The language of the operator pages: German or English.
//!
//! Invariant: it comes from the request alone and is kept nowhere.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;

/// The language of a page: `?lang=`, else what the browser asks for first, else German.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// German.
    De,
    /// English.
    En,
}

impl Lang {
    /// Both, the source first.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// Its locale (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Finds the language that a tag begins with.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', ';']).next()?.trim().to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.tag() == language)
    }

    /// Finds the language of a request.
    #[must_use]
    pub fn read(parts: &Parts) -> Self {
        let asked = parts.uri.query().into_iter().flat_map(|query| query.split('&'));
        let asked = asked.filter_map(|pair| pair.strip_prefix("lang=")).find_map(Self::of);
        let header = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        asked.or_else(|| header.split(',').find_map(Self::of)).unwrap_or(Self::De)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Lang {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::read(parts))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    #[test]
    fn a_page_is_in_the_language_that_was_asked_for() {
        let table = [
            ("/", "", Lang::De, "German is the source"),
            ("/", "en-GB,en;q=0.9,de;q=0.8", Lang::En, "the browser's first"),
            ("/", "fr, de-AT;q=0.7, en;q=0.3", Lang::De, "the first that there is"),
            ("/?lang=en", "de", Lang::En, "the address decides"),
            ("/?week=2026-W47&lang=de", "en", Lang::De, "behind other parameters"),
            ("/?lang=xx", "en", Lang::En, "an unknown one is passed over"),
        ];
        for (address, header, expected, why) in table {
            let request = Request::get(address).header(ACCEPT_LANGUAGE, header).body(()).expect("a request");
            assert_eq!(Lang::read(&request.into_parts().0), expected, "{why}");
        }
    }
}
