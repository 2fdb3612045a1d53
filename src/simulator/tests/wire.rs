//! The stand-in over real connections.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

use serde_json::json;
use tokio::task::spawn_blocking;

use super::super::{Fault, Simulator};
use super::{call, started};

async fn serve(simulator: &Simulator) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let router = simulator.router();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Posts to a method and returns the whole answer, head and body.
async fn post(address: SocketAddr, path: &str, kind: &str, body: &str) -> String {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: {kind}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).expect("connected");
        stream.write_all(request.as_bytes()).expect("written");
        let mut answer = String::new();
        // A reset connection is one of the answers looked for.
        let _length = stream.read_to_string(&mut answer);
        answer
    })
    .await
    .expect("no panic")
}

#[tokio::test]
async fn calls_come_in_every_form() {
    let (simulator, person) = started();
    let address = serve(&simulator).await;
    let path = "/bot123456:ABC/SENDMESSAGE";
    let json = json!({ "chat_id": person, "text": "a" }).to_string();
    let form = format!("chat_id={person}&text=%C3%BC+b");
    let parts = format!(
        "--x\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{person}\r\n\
         --x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nc\r\n--x--\r\n"
    );
    for (kind, body, text) in [
        ("application/json", json, "a"),
        ("application/x-www-form-urlencoded", form, "ü b"),
        ("multipart/form-data; boundary=x", parts, "c"),
    ] {
        let answer = post(address, path, kind, &body).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let last = simulator.messages(person).pop().expect("a message");
        assert_eq!(last["text"], text);
    }
    assert!(simulator.complaints().is_empty(), "{:?}", simulator.complaints());
    let broken = post(address, path, "application/json", "{").await;
    assert!(broken.starts_with("HTTP/1.1 400"), "{broken}");
    let stranger = post(address, "/bot1:X/getMe", "application/json", "").await;
    assert!(stranger.ends_with("\"ok\":false}") && stranger.contains("Unauthorized"), "{stranger}");
}

#[tokio::test]
async fn an_uploaded_file_is_kept_as_it_came() {
    let (simulator, person) = started();
    let address = serve(&simulator).await;
    let parts = format!(
        "--x\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{person}\r\n\
         --x\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nattach://f1\r\n\
         --x\r\nContent-Disposition: form-data; name=\"f1\"; filename=\"day.ics\"\r\n\
         Content-Type: application/octet-stream\r\n\r\nBEGIN:VCALENDAR\r\n--x--\r\n"
    );
    let kind = "multipart/form-data; boundary=x";
    post(address, "/bot123456:ABC/sendDocument", kind, &parts).await;
    let sent = simulator.messages(person).pop().expect("a message");
    let document = &sent["document"];
    assert_eq!(document["mime_type"], "text/calendar");
    let id = document["file_id"].as_str().expect("an id");
    assert_eq!(simulator.file(id).as_deref(), Some(b"BEGIN:VCALENDAR".as_slice()));
    assert!(simulator.complaints().is_empty(), "{:?}", simulator.complaints());
}

#[tokio::test]
async fn a_dropped_connection_says_nothing() {
    let (simulator, _) = started();
    let address = serve(&simulator).await;
    simulator.fail(Fault::DropAfter { times: 1 });
    let path = "/bot123456:ABC/getMe";
    assert_eq!(post(address, path, "application/json", "").await, "");
    simulator.fail(Fault::Malformed { times: 1 });
    let cut = post(address, path, "application/json", "").await;
    let body = cut.split("\r\n\r\n").nth(1).expect("a body");
    assert!(cut.starts_with("HTTP/1.1 200") && !body.ends_with('}'), "{cut}");
}

#[tokio::test]
async fn a_webhook_is_told_until_it_says_yes() {
    let (simulator, person) = started();
    let hook = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/hook", hook.local_addr().expect("bound"));
    let heard = spawn_blocking(move || {
        ["500 No", "200 OK"].map(|status| {
            let (mut stream, _) = hook.accept().expect("a call");
            let mut request = vec![0; 4096];
            let length = stream.read(&mut request).expect("a request");
            let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).expect("answered");
            String::from_utf8_lossy(&request[..length]).into_owned()
        })
    });
    let set = json!({ "url": url, "secret_token": "s-1" });
    call(&simulator, "setWebhook", set).await.expect("set");
    let [first, second] = heard.await.expect("no panic");
    assert!(first.contains("X-Telegram-Bot-Api-Secret-Token: s-1"), "{first}");
    assert_eq!(first, second, "the same update again");
    simulator.until(|simulator| simulator.waiting() == 0).await;
    let info = call(&simulator, "getWebhookInfo", json!({})).await.expect("info");
    assert_eq!(info["last_error_message"], "Wrong response from the webhook: 500");
    assert_eq!(simulator.messages(person).len(), 1);
}

#[tokio::test]
async fn the_page_asks_nothing_of_others() {
    for text in [
        include_str!("../page.html"),
        include_str!("../page.css"),
        include_str!("../page.js"),
        include_str!("../phone.js"),
        include_str!("../draw.js"),
        include_str!("../make.js"),
        include_str!("../cards.js"),
        include_str!("../list.js"),
    ] {
        assert!(!text.contains("://"), "an address in the page");
        assert!(!text.contains("innerHTML"), "text as markup");
    }
}
