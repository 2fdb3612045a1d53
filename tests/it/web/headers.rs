//! What every answer says to the browser, and addresses that nobody types by mistake.

use reqwest::{Method, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Answer, LIMIT, PASSWORD, Pages};

/// The headers, written out: a change of them is to be seen here.
pub const EXPECTED: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; \
         base-uri 'none'",
    ),
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Holds an answer to the headers, each of them there once.
pub fn hold(answer: &Answer, what: &str) {
    for (name, value) in EXPECTED {
        let found: Vec<_> = answer.headers.get_all(name).into_iter().collect();
        assert_eq!(found, [value], "{what}: {name}");
    }
    let allowed = answer.header("permissions-policy").split(", ");
    assert!(allowed.clone().count() > 10 && allowed.clone().all(|feature| feature.ends_with("=()")), "{what}");
    assert!(answer.headers.get("server").is_none(), "{what}: what serves is nobody's business");
}

/// What is asked for, and the status outside and inside of a login.
const REQUESTS: [(Method, &str, u16, u16); 37] = [
    (Method::GET, "/", 303, 303),
    (Method::GET, "/login", 200, 303),
    (Method::HEAD, "/login", 200, 303),
    (Method::POST, "/login", 403, 403),
    (Method::DELETE, "/login", 405, 405),
    (Method::POST, "/logout", 403, 403),
    (Method::GET, "/logout", 303, 405),
    (Method::GET, "/overview", 303, 200),
    (Method::HEAD, "/overview", 303, 200),
    (Method::POST, "/overview", 403, 403),
    (Method::GET, "/overview?nonsense=1", 303, 400),
    (Method::GET, "/health.csv", 401, 200),
    (Method::GET, "/overview.json", 401, 200),
    (Method::GET, "/topics/nonsense", 303, 404),
    (Method::GET, "/health", 303, 200),
    (Method::GET, "/health.json", 401, 200),
    (Method::GET, "/content", 303, 200),
    (Method::GET, "/rules", 303, 200),
    (Method::GET, "/style.css", 200, 200),
    (Method::PUT, "/style.css", 405, 405),
    (Method::GET, "/metrics", 404, 404),
    (Method::GET, "/nowhere", 404, 404),
    (Method::OPTIONS, "/nowhere", 404, 404),
    (Method::GET, "/workshops", 303, 200),
    (Method::POST, "/workshops", 403, 403),
    (Method::GET, "/workshops?nonsense=1", 303, 400),
    (Method::GET, "/workshops/nonsense", 303, 404),
    (Method::GET, "/room/nonsense/nonsense", 404, 404),
    (Method::POST, "/room/nonsense/nonsense", 405, 405),
    (Method::GET, "/room/style.css", 200, 200),
    (Method::GET, "/leaflet", 303, 200),
    (Method::GET, "/leaflet?plz=68159", 303, 400), // a postcode never comes in an address
    (Method::POST, "/leaflet", 403, 403),
    (Method::GET, "/leaflet/file", 303, 405),
    (Method::POST, "/leaflet/file", 403, 403),
    (Method::PATCH, "/overview", 403, 403),
    (Method::TRACE, "/overview", 303, 405),
];

#[tokio::test]
async fn every_answer_has_every_header() {
    let pages = Pages::start().await;
    let (stranger, visitor) = (pages.browser(), pages.visitor().await);
    for (method, path, outside, inside) in REQUESTS {
        for (browser, expected) in [(&stranger, outside), (&visitor, inside)] {
            let form = (method == Method::POST).then(String::new);
            let answer = browser.send(method.clone(), path, form).await;
            let what = format!("{method} {path}");
            assert_eq!(answer.status.as_u16(), expected, "{what}: {}", answer.body);
            hold(&answer, &what);
            let api = [".csv", ".json"].iter().any(|end| path.ends_with(end));
            if expected >= 400 && method != Method::HEAD && !api {
                assert!(answer.header("content-type").starts_with("text/html"), "{what}: a calm page");
                assert!(answer.body.contains("</html>") && !answer.body.contains("nonsense"), "{what}");
            }
        }
    }
    hold(&pages.browser().log_in(PASSWORD).await, "a login");
}

#[tokio::test]
async fn every_page_carries_no_script_no_style_of_its_own_and_nothing_from_elsewhere() {
    let pages = Pages::start().await;
    let visitor = pages.visitor().await;
    let pages_of_each_kind = [
        "/overview",
        "/topics",
        "/languages",
        "/health",
        "/content",
        "/rules",
        "/papers",
        "/leaflet",
        "/workshops",
        "/nowhere",
    ];
    for path in pages_of_each_kind {
        let body = visitor.get(path).await.body;
        for part in
            ["<script", " style=", " onclick=", "javascript:", "src=\"http", "href=\"http", "href=\"//", "<iframe"]
        {
            assert!(!body.contains(part), "{path}: {part}");
        }
        assert!(body.contains("<link rel=\"stylesheet\" href=\"/style.css\">"), "{path}");
    }
}

/// Sends bytes as they are, as no browser would; returns the status and all that came.
async fn raw(pages: &Pages, request: &str) -> (u16, String) {
    let address = pages.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sending");
    let mut answer = Vec::new();
    tokio::time::timeout(LIMIT, stream.read_to_end(&mut answer)).await.expect("it ends").expect("an answer");
    let text = String::from_utf8_lossy(&answer).into_owned();
    (text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default(), text)
}

#[tokio::test]
async fn odd_addresses_find_nothing_and_are_not_repeated() {
    let pages = Pages::start().await;
    let visitor = pages.visitor().await;
    let cookie = format!("lotse={}", visitor.cookies()["lotse"]);
    let paths = [
        "/../../../../etc/passwd",
        "/style.css/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/topics/..%2f..%2f..%2fetc%2fpasswd",
        "/topics/%2e%2e%2fQxmark",
        "/%00Qxmark",
        "/overview%0d%0aX-Injected:%20Qxmark",
        "//evil.example/Qxmark",
        "/Qxmark<b>",
        "/login/;/overview",
        "/OVERVIEW",
    ];
    for path in paths {
        let (status, text) =
            raw(&pages, &format!("GET {path} HTTP/1.1\r\nhost: x\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n"))
                .await;
        assert!([400, 404].contains(&status), "{path}: {text}");
        assert!(!text.contains("root:") && !text.contains("Qxmark"), "{path}: {text}");
        assert!(!text.to_lowercase().contains("\r\nx-injected"), "{path}: {text}");
    }
}

#[tokio::test]
async fn nothing_of_a_request_gets_into_a_header() {
    let pages = Pages::start().await;
    let table = [
        "GET /?lang=de%0d%0aSet-Cookie:%20qxmark=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "GET /login?lang=%0d%0aX-Injected:qxmark HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "GET /overview HTTP/1.1\r\nhost: qxmark.example\r\nx-forwarded-host: qxmark.example\r\nconnection: close\r\n\r\n",
        "GET /overview HTTP/1.1\r\nhost: x\r\nx-forwarded-proto: https; qxmark\r\nconnection: close\r\n\r\n",
        "GET /login HTTP/1.1\r\nhost: x\r\naccept-language: qxmark\r\ncookie: lotse-login=qxmark\r\nconnection: close\r\n\r\n",
    ];
    for request in table {
        let (status, text) = raw(&pages, request).await;
        assert!([200, 303].contains(&status), "{request}: {text}");
        assert!(!text.contains("qxmark"), "{request}: {text}");
    }
}

#[tokio::test]
async fn a_broken_request_is_refused_without_words() {
    let pages = Pages::start().await;
    let header = format!("GET / HTTP/1.1\r\nhost: x\r\nx: {}\r\n\r\n", "y".repeat(1_000_000));
    for request in ["\u{16}\u{3}\u{1}\u{2}\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", &header] {
        let (status, text) = raw(&pages, request).await;
        assert!([0, 400, 431, 505].contains(&status), "{status}");
        assert!(!text.contains("panic") && !text.contains("src/"), "{text}");
    }
    assert_eq!(pages.browser().get("/login").await.status, StatusCode::OK, "it still serves");
}
