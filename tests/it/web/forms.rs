//! Forms that come from elsewhere, and forms that are too large.

use reqwest::{Method, StatusCode};

use super::{Browser, PASSWORD, Pages, encode};

/// Addresses that take a form behind the login.
const POSTS: [&str; 4] = ["/logout", "/workshops", "/leaflet", "/leaflet/file"];

#[tokio::test]
async fn a_form_without_the_token_of_its_session_changes_nothing() {
    let pages = Pages::start().await;
    let (visitor, other) = (pages.visitor().await, pages.visitor().await);
    let (own, others) = (visitor.get("/health").await.csrf(), other.get("/health").await.csrf());
    let login = pages.browser().get("/login").await.csrf();
    let table = [
        (String::new(), "no field at all"),
        (encode(&[("csrf", "")]), "an empty one"),
        (encode(&[("csrf", &others)]), "that of another session"),
        (encode(&[("csrf", &login)]), "that of the login form"),
        (encode(&[("csrf", &own[1..])]), "a part"),
        (encode(&[("csrf", &own.to_uppercase())]), "other letters"),
        (encode(&[("csrf", &own), ("csrf", &own)]), "twice"),
        (encode(&[("CSRF", &own)]), "another name"),
    ];
    for path in POSTS {
        for (form, why) in &table {
            let answer = visitor.send(Method::POST, path, Some(form.clone())).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}: {why}");
            assert!(answer.body.contains("Das geht so nicht"), "a page that says so: {}", answer.body);
        }
        let in_the_address = visitor.post(&format!("{path}?csrf={own}"), &[]).await;
        assert_eq!(in_the_address.status, StatusCode::FORBIDDEN, "{path}: in the address");
        for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
            let answer = typed(&visitor, path, kind, &own).await;
            assert_eq!(answer, StatusCode::FORBIDDEN, "{path}: {kind}");
        }
    }
    assert!(visitor.is_in().await && other.is_in().await, "nobody was logged out");
}

/// Sends the token as a body of another kind.
async fn typed(browser: &Browser, path: &str, kind: &str, csrf: &str) -> StatusCode {
    let cookie = format!("lotse={}", browser.cookies()["lotse"]);
    let body = match kind {
        "application/json" => format!(r#"{{"csrf":"{csrf}"}}"#),
        "text/plain" => format!("csrf={csrf}"),
        _ => format!("--x\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--x--\r\n"),
    };
    let request = browser.client.post(format!("{}{path}", browser.address));
    let request = request.header("cookie", cookie).header("content-type", kind).body(body);
    request.send().await.expect("an answer").status()
}

#[tokio::test]
async fn a_login_form_from_elsewhere_is_not_looked_at() {
    // An hour's wait would show if one of them had been looked at.
    let pages = Pages::start_with(std::time::Duration::from_hours(1), lotse::web::Life::default()).await;
    let other = pages.browser().get("/login").await.csrf();
    let table = [("", "no token"), (other.as_str(), "that of another browser"), ("00", "a guess")];
    for (csrf, why) in table {
        let browser = pages.browser();
        browser.get("/login").await;
        let answer = browser.post("/login", &[("csrf", csrf), ("password", "wrong")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{why}");
    }
    for csrf in ["", &other] {
        let answer = pages.browser().post("/login", &[("csrf", csrf), ("password", "wrong")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "without a cookie");
    }
    let browser = pages.browser();
    browser.cookies().insert("lotse-login".to_owned(), String::new());
    let answer = browser.post("/login", &[("csrf", ""), ("password", "wrong")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "both are empty");
    assert_eq!(pages.browser().log_in(PASSWORD).await.status, StatusCode::SEE_OTHER, "no attempt was used up");
}

#[tokio::test]
async fn what_the_browser_says_of_the_page_it_came_from_counts() {
    let pages = Pages::start().await;
    let table = [
        ("cross-site", StatusCode::FORBIDDEN, "another site"),
        ("same-site", StatusCode::FORBIDDEN, "another page of the domain"),
        ("same-origin", StatusCode::SEE_OTHER, "our own page"),
        ("none", StatusCode::SEE_OTHER, "typed by hand"),
    ];
    for (site, expected, why) in table {
        let mut browser = pages.browser();
        browser.headers.insert("sec-fetch-site", site.parse().expect("a header"));
        assert_eq!(browser.log_in(PASSWORD).await.status, expected, "login: {why}");
        let mut browser = pages.visitor().await;
        let csrf = browser.get("/health").await.csrf();
        browser.headers.insert("sec-fetch-site", site.parse().expect("a header"));
        assert_eq!(browser.post("/logout", &[("csrf", &csrf)]).await.status, expected, "logout: {why}");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_is_not_read() {
    let pages = Pages::start().await;
    let visitor = pages.visitor().await;
    let (csrf, large) = (visitor.get("/health").await.csrf(), "x".repeat(lotse::web::LIMIT));
    for path in POSTS {
        let form = format!("csrf={csrf}&more={large}");
        assert_eq!(visitor.send(Method::POST, path, Some(form)).await.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
    let browser = pages.browser();
    let csrf = browser.get("/login").await.csrf();
    let form = format!("csrf={csrf}&password={large}");
    let answer = browser.send(Method::POST, "/login", Some(form)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("Zu groß"), "{}", answer.body);
    assert!(visitor.is_in().await);
}
