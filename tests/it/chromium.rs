//! A window of headless Chromium, as wide as a phone or a desk, used as a person uses it: what it says is read, labels are
//! pressed by finger or by keyboard. It speaks WebDriver (W3C) with Debian's `chromedriver`.
//!
//! Invariant: nothing is pressed or typed past the page's own controls; a script only reads and scrolls.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How wide and high the phone's page is, in CSS pixels: a small Android phone.
pub const PHONE: (u32, u32) = (360, 740);
/// The same of a window on a desk.
pub const DESK: (u32, u32) = (1280, 800);
/// Longer than a page may take to show something, in milliseconds.
const PATIENCE: u32 = 60_000;
/// The pause between two looks at a page.
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);
/// The name under which WebDriver hands over an element (W3C WebDriver, "web element identifier").
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// WebDriver's codes of keys.
pub const ENTER: char = '\u{e007}';
const TAB: char = '\u{e004}';
const SHIFT: char = '\u{e008}';

/// A window with a session of its own, closed when it is dropped.
pub struct Window {
    session: String,
    http: reqwest::Client,
    _driver: Driver,
}

/// Something on the page.
pub struct Element(String);

impl Window {
    /// Opens an empty window in which the page is as wide as on a phone.
    pub async fn open() -> Self {
        Self::open_as(PHONE).await
    }

    /// Opens an empty window in which the page is so wide and high.
    pub async fn open_as(size: (u32, u32)) -> Self {
        let driver = Driver::start();
        let http = reqwest::Client::builder().no_proxy().build().expect("a client for this machine");
        let base = format!("http://127.0.0.1:{}/session", driver.port);
        let answer = exchange(&http, &base, Some(&capabilities(size))).await.expect("a session");
        let id = answer["sessionId"].as_str().expect("a session");
        Self { session: format!("{base}/{id}"), http, _driver: driver }
    }

    /// Goes to an address and waits until the page is loaded.
    pub async fn goto(&self, address: &str) {
        self.ask("url", &json!({ "url": address })).await;
    }

    /// Reads something on the page: a script with a `return`.
    pub async fn read(&self, script: &str, arguments: Value) -> Value {
        self.ask("execute/sync", &json!({ "script": script, "args": arguments })).await
    }

    /// Reads something that comes later: a script that calls its last argument.
    pub async fn read_later(&self, script: &str, arguments: Value) -> Value {
        self.ask("execute/async", &json!({ "script": script, "args": arguments })).await
    }

    /// Waits until a condition on the page holds. Each look is a script of its own: one that waits inside the page would
    /// go with it when the next page comes, and nobody would be told.
    pub async fn until(&self, condition: &str, arguments: Value, why: &str) {
        let script = format!("return Boolean((function () {{ {condition} }}).apply(null, arguments))");
        let look = json!({ "script": script, "args": arguments });
        let end = Instant::now() + Duration::from_millis(PATIENCE.into());
        // A page that is just leaving answers with an error; the one that comes is looked at next.
        while !matches!(self.try_ask("execute/sync", &look).await, Ok(Value::Bool(true))) {
            assert!(
                Instant::now() < end,
                "waited for {why}, but there is: {}",
                self.read("return document.body.innerText", json!([])).await
            );
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until a text stands on the page. Marks of direction are not seen.
    pub async fn see(&self, text: &str) {
        let condition = format!("return {SEEN}(document.body).includes(arguments[0])");
        self.until(&condition, json!([seen(text)]), text).await;
    }

    /// Finds the newest button that shows this label, and waits for it.
    pub async fn button(&self, label: &str) -> Element {
        let newest = format!(
            "return [...document.querySelectorAll('button')]
                .filter((button) => {SEEN}(button) === arguments[0] && button.checkVisibility()).at(-1)"
        );
        self.until(&newest, json!([seen(label)]), &format!("the button {label:?}")).await;
        element(&self.read(&newest, json!([seen(label)])).await)
    }

    /// Scrolls until the newest element of a kind that holds a text begins at the top.
    pub async fn scroll_to(&self, selector: &str, text: &str) {
        let script = format!(
            "[...document.querySelectorAll(arguments[0])].filter((node) => {SEEN}(node).includes(arguments[1]))
                .at(-1).scrollIntoView()"
        );
        self.read(&script, json!([selector, seen(text)])).await;
    }

    /// Presses Tab, or Shift and Tab, until something has the focus.
    pub async fn tab_to(&self, goal: &Element) {
        let way = "const { activeElement: here } = document, [goal] = arguments;
            return here === goal ? 'there' : here.compareDocumentPosition(goal) & 4 ? 'ahead' : 'behind'";
        for _ in 0..100 {
            match self.read(way, json!([{ ELEMENT: goal.0 }])).await.as_str() {
                Some("there") => return,
                Some("ahead") => self.keys(&[TAB]).await,
                _ => self.keys(&[SHIFT, TAB]).await,
            }
        }
        panic!("no way there by keyboard");
    }

    /// Presses with a finger: the browser scrolls there and refuses if anything lies above.
    pub async fn tap(&self, element: &Element) {
        self.ask(&format!("element/{}/click", element.0), &json!({})).await;
    }

    /// Types into something.
    pub async fn type_into(&self, element: &Element, text: &str) {
        self.ask(&format!("element/{}/value", element.0), &json!({ "text": text })).await;
    }

    /// Finds an element by a CSS selector, and waits for it.
    pub async fn find(&self, selector: &str) -> Element {
        self.until("return document.querySelector(arguments[0])", json!([selector]), selector).await;
        element(&self.ask("element", &json!({ "using": "css selector", "value": selector })).await)
    }

    /// Presses keys one after another on whatever has the focus; all stay down until the last is pressed.
    pub async fn keys(&self, keys: &[char]) {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.ask("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })).await;
    }

    /// The role and the name that a screen reader says.
    pub async fn spoken(&self, element: &Element) -> (String, String) {
        let role = self.look(&format!("element/{}/computedrole", element.0)).await;
        let label = self.look(&format!("element/{}/computedlabel", element.0)).await;
        (role.as_str().unwrap_or_default().to_owned(), label.as_str().unwrap_or_default().to_owned())
    }

    /// Every element that a script lists.
    pub async fn list(&self, script: &str) -> Vec<Element> {
        self.read(script, json!([])).await.as_array().expect("a list").iter().map(element).collect()
    }

    /// What the browser noted since the last time: `browser` is the console, `performance` the network.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        self.ask("se/log", &json!({ "type": kind })).await.as_array().cloned().unwrap_or_default()
    }

    /// A picture (PNG) of what the phone shows.
    pub async fn screenshot(&self) -> Vec<u8> {
        let picture = self.look("screenshot").await;
        decoded(picture.as_str().expect("a picture"))
    }

    /// A picture (PNG) of the page from its top, as high as asked for at most, also of what one has to scroll to.
    pub async fn page_from_top(&self, most: u64) -> Vec<u8> {
        let size =
            self.read("const page = document.documentElement; return [page.clientWidth, page.scrollHeight]", json!([]));
        let size = size.await;
        let height = size[1].as_u64().expect("a height").min(most);
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": height, "scale": 1 });
        let wish = json!({ "captureBeyondViewport": true, "clip": clip });
        let picture = self.command("Page.captureScreenshot", &wish).await;
        decoded(picture["data"].as_str().expect("a picture"))
    }

    /// The page as it is printed (PDF) on A4.
    pub async fn print(&self) -> Vec<u8> {
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 }, "background": true, "shrinkToFit": false });
        let print = self.ask("print", &paper).await;
        decoded(print.as_str().expect("a PDF"))
    }

    /// The page as it is printed (PDF) on the paper that its own style names.
    pub async fn print_on_its_paper(&self) -> Vec<u8> {
        let wish = json!({ "preferCSSPageSize": true, "printBackground": true });
        let print = self.command("Page.printToPDF", &wish).await;
        decoded(print["data"].as_str().expect("a PDF"))
    }

    /// A picture (PNG) of an element as on paper, each CSS pixel `scale` points wide and high.
    pub async fn picture_of_paper(&self, selector: &str, scale: u32) -> Vec<u8> {
        self.command("Emulation.setEmulatedMedia", &json!({ "media": "print" })).await;
        let place = "const place = document.querySelector(arguments[0]).getBoundingClientRect();
            return [place.x + scrollX, place.y + scrollY, place.width, place.height]";
        let place = self.read(place, json!([selector])).await;
        let clip = json!({ "x": place[0], "y": place[1], "width": place[2], "height": place[3], "scale": scale });
        let wish = json!({ "captureBeyondViewport": true, "clip": clip });
        let picture = self.command("Page.captureScreenshot", &wish).await;
        self.command("Emulation.setEmulatedMedia", &json!({ "media": "" })).await;
        decoded(picture["data"].as_str().expect("a picture"))
    }

    /// Asks the browser for something that WebDriver has no word for (Chrome `DevTools` protocol).
    pub async fn command(&self, name: &str, arguments: &Value) -> Value {
        self.ask("goog/cdp/execute", &json!({ "cmd": name, "params": arguments })).await
    }

    async fn ask(&self, what: &str, body: &Value) -> Value {
        self.try_ask(what, body).await.unwrap_or_else(|words| panic!("{what}: {words}"))
    }

    async fn try_ask(&self, what: &str, body: &Value) -> Result<Value, String> {
        exchange(&self.http, &format!("{}/{what}", self.session), Some(body)).await
    }

    async fn look(&self, what: &str) -> Value {
        let answer = exchange(&self.http, &format!("{}/{what}", self.session), None).await;
        answer.unwrap_or_else(|words| panic!("{what}: {words}"))
    }
}

/// A function of the text that is seen of an element.
const SEEN: &str = "((node) => node.innerText.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').trim())";

/// The same of words: marks of direction are not seen.
fn seen(text: &str) -> String {
    text.chars().filter(|char| !matches!(char, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')).collect()
}

/// Asks the driver something; `Err` is what it says is wrong.
async fn exchange(http: &reqwest::Client, address: &str, body: Option<&Value>) -> Result<Value, String> {
    let request = match body {
        Some(body) => http.post(address).body(body.to_string()),
        None => http.get(address),
    };
    let answer = request.send().await.expect("chromedriver answers");
    let good = answer.status().is_success();
    let text = answer.text().await.expect("chromedriver's answer");
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    let value = &answer["value"];
    if good { Ok(value.clone()) } else { Err(value["message"].as_str().unwrap_or(&text).to_owned()) }
}

fn capabilities((width, height): (u32, u32)) -> Value {
    let touch = (width, height) == PHONE;
    json!({ "capabilities": { "alwaysMatch": {
        "timeouts": { "script": PATIENCE },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            // The sandbox needs what a container and root do not have; /dev/shm is small there.
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--disable-background-networking", "--force-prefers-reduced-motion"],
            // A desktop window cannot be as narrow as a phone, an emulated phone can.
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "touch": touch } },
        },
    } } })
}

fn element(found: &Value) -> Element {
    Element(found[ELEMENT].as_str().expect("an element").to_owned())
}

/// Reads Base64 (RFC 4648), in which WebDriver hands over pictures.
fn decoded(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for digit in text.bytes().filter_map(digit) {
        bits = (bits << 6 | u32::from(digit)) & 0xffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}

/// The running `chromedriver`.
struct Driver {
    process: Child,
    port: u16,
    output: Option<BufReader<ChildStdout>>,
}

impl Driver {
    /// Starts it on a free port of its own choice, which it says in a line.
    fn start() -> Self {
        let process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed (Debian: chromium-driver)");
        let mut driver = Self { process, port: 0, output: None };
        let mut output = BufReader::new(driver.process.stdout.take().expect("its output"));
        while driver.port == 0 {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).expect("its output"), 0, "chromedriver ended at once");
            let port = line.trim_end().trim_end_matches('.').rsplit_once("successfully on port ");
            driver.port = port.and_then(|(_, port)| port.parse().ok()).unwrap_or_default();
        }
        // Its output stays open: it would stop at a line that nobody takes.
        driver.output = Some(output);
        driver
    }
}

impl Drop for Driver {
    /// Asks it to end, so that its browser ends too, and then makes sure.
    fn drop(&mut self) {
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            let _ = stream.read_to_end(&mut Vec::new());
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
