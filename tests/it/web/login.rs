//! Who comes in, and who does not.

use std::time::Duration;

use futures_util::future::join_all;
use lotse::web::Life;
use reqwest::StatusCode;
use sha2::Digest;

use super::{GUARDED, PASSWORD, Pages};

#[tokio::test]
async fn the_right_password_comes_in_and_leaving_ends_it() {
    let pages = Pages::start().await;
    let browser = pages.browser();
    for path in GUARDED {
        let answer = browser.get(path).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/login?lang=de"), "{path}");
    }
    let answer = browser.log_in(PASSWORD).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/?lang=de"));
    assert!(browser.is_in().await);
    assert_eq!(browser.get("/login").await.header("location"), "/", "who is in needs no form");
    let kept = browser.cookies().clone();
    let csrf = browser.get("/health").await.csrf();
    let answer = browser.post("/logout", &[("csrf", &csrf)]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/login?lang=de"));
    assert_eq!(answer.header("clear-site-data"), r#""cache", "cookies", "storage""#, "back shows nothing");
    assert!(!browser.is_in().await && browser.cookies().is_empty(), "{:?}", browser.cookies());
    *browser.cookies() = kept;
    assert!(!browser.is_in().await, "the cookie of before opens nothing");
}

#[tokio::test]
async fn cookies_are_for_this_server_alone_and_behind_https_for_https_alone() {
    let pages = Pages::start().await;
    let table = [
        ("http", "lotse", "; HttpOnly; SameSite=Strict; Path=/"),
        ("https", "__Host-lotse", "; HttpOnly; SameSite=Strict; Path=/; Secure"),
    ];
    for (scheme, name, attributes) in table {
        let mut browser = pages.browser();
        browser.headers.insert("x-forwarded-proto", scheme.parse().expect("a header"));
        let form = browser.get("/login").await;
        let (value, rest) = form.header("set-cookie").split_once(';').expect("a cookie");
        assert!(value.starts_with(&format!("{name}-login=")) && format!(";{rest}") == attributes, "{value};{rest}");
        let answer = browser.log_in(PASSWORD).await;
        let (value, rest) = answer.header("set-cookie").split_once(';').expect("a cookie");
        assert_eq!((value.split('=').next(), format!(";{rest}").as_str()), (Some(name), attributes));
        assert!(browser.is_in().await);
    }
    let mut browser = pages.visitor().await;
    browser.headers.insert("x-forwarded-proto", "https".parse().expect("a header"));
    assert!(!browser.is_in().await, "a cookie that came without HTTPS could have been read on the way");
}

#[tokio::test]
async fn after_wrong_passwords_the_right_one_has_to_wait_too() {
    let pages = Pages::start_with(Duration::from_millis(3), Life::default()).await;
    let (browser, inside) = (pages.browser(), pages.browser());
    assert_eq!(inside.log_in(PASSWORD).await.status, StatusCode::SEE_OTHER);
    for _ in 0..10 {
        assert_eq!(browser.patient("wrong").await, StatusCode::FORBIDDEN);
    }
    let answer = browser.log_in(PASSWORD).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "the tenth wait is 1.5 s");
    assert_eq!(answer.header("retry-after"), "2");
    assert!(answer.body.contains("Noch 2 s"), "{}", answer.body);
    assert!(inside.is_in().await, "whoever is in is not disturbed");
    assert_eq!(browser.patient(PASSWORD).await, StatusCode::SEE_OTHER, "after the wait");
    assert_eq!(pages.browser().log_in("wrong").await.status, StatusCode::FORBIDDEN, "the count began anew");
}

#[tokio::test]
async fn ten_thousand_guesses_cost_one_look() {
    let pages = Pages::start_with(Duration::from_mins(1), Life::default()).await;
    let browser = pages.browser();
    let csrf = browser.get("/login").await.csrf();
    let mut seen = std::collections::BTreeMap::new();
    for _ in 0..200 {
        let guess = async || browser.post("/login", &[("csrf", &csrf), ("password", "a guess")]).await;
        for answer in join_all((0..50).map(|_| guess())).await {
            *seen.entry(answer.status.as_u16()).or_insert(0) += 1;
        }
    }
    assert_eq!(seen, [(403, 1), (429, 9_999)].into());
}

#[tokio::test]
async fn every_wrong_password_is_answered_alike() {
    let pages = Pages::start().await;
    let long = "x".repeat(5_000);
    let table = [
        ("", "nothing"),
        ("correct horse batter", "a part"),
        ("correct horse battery ", "more"),
        ("CORRECT HORSE BATTERY", "other letters"),
        ("correct horse battery\0", "a zero behind it"),
        ("' OR 1=1 --", "SQL"),
        ("كلمة السر", "another script"),
        (&long, "long"),
    ];
    let mut bodies = std::collections::BTreeSet::new();
    for (password, why) in table {
        let browser = pages.browser();
        let csrf = browser.get("/login").await.csrf();
        let answer = browser.post("/login", &[("csrf", &csrf), ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{why}");
        bodies.insert(answer.body.replace(&csrf, ""));
    }
    assert_eq!(bodies.len(), 1, "{bodies:#?}");
}

#[tokio::test]
async fn an_old_or_idle_login_is_none() {
    let hour = Duration::from_hours(1);
    let table = [
        (Life { whole: hour, idle: hour }, true, "it lives"),
        (Life { whole: Duration::ZERO, idle: hour }, false, "it is old"),
        (Life { whole: hour, idle: Duration::ZERO }, false, "it was idle"),
    ];
    for (life, is_in, why) in table {
        let pages = Pages::start_with(Duration::ZERO, life).await;
        assert_eq!(pages.visitor().await.is_in().await, is_in, "{why}");
    }
}

#[tokio::test]
async fn a_cookie_that_was_not_given_here_opens_nothing() {
    let (pages, others) = (Pages::start().await, Pages::start().await);
    let (visitor, elsewhere) = (pages.visitor().await, others.visitor().await);
    let own = visitor.cookies()["lotse"].clone();
    let hash = sha2::Sha256::digest(&own).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    let table = [
        ("lotse", String::new(), "nothing"),
        ("lotse", "0".repeat(64), "a guess"),
        ("lotse", elsewhere.cookies()["lotse"].clone(), "that of another server"),
        ("lotse", hash, "what the server keeps"),
        ("lotse", own[1..].to_owned(), "a part"),
        ("lotse", format!("{own}0"), "more"),
        ("lotse", own.to_uppercase(), "other letters"),
        ("Lotse", own.clone(), "another name"),
        ("lotse-login", own.clone(), "the name of the form's cookie"),
        ("__Host-lotse", own.clone(), "the name behind HTTPS"),
    ];
    for (name, value, why) in table {
        let browser = pages.browser();
        browser.cookies().insert(name.to_owned(), value);
        assert!(!browser.is_in().await, "{why}");
        assert_eq!(browser.get("/overview.csv").await.status, StatusCode::UNAUTHORIZED, "{why}");
        assert_eq!(browser.get("/overview.json").await.status, StatusCode::UNAUTHORIZED, "{why}");
        assert_eq!(browser.post("/logout", &[]).await.status, StatusCode::FORBIDDEN, "{why}");
    }
    assert!(visitor.is_in().await, "nobody else was logged out");
}
