//! What is written anywhere names nobody: every kind of update with marked values, and a search of all that was
//! written; what an attacker can do with the database, with and without the secret.
//!
//! SHA-256 is the only plain hash that is searched: whoever wrote another one would need a crate that is not there.

mod attacker;
mod erased;
mod process;
mod search;
mod updates;

use std::time::Duration;

use jiff::ToSpan;
use lotse::bot::Clock;
use lotse::dialog::session::Entry;
use lotse::papers::link;
use lotse::simulator::{Fault, Simulator};
use lotse::store::Store;
use serde_json::Value;

use self::process::{Lotse, other_connection};
use self::search::{Disguise, Haystack, number, text};
use self::updates::PERSON;
use crate::harness::{Bot, TOKEN};
use crate::workshops::CODE;

/// Longer than anything may take: a test that waits so long has failed.
const LIMIT: Duration = Duration::from_mins(1);
/// Ids of messages, above all that the stand-in gives.
const MESSAGE: i32 = 1_733_445_000;
/// Names of the content on the way: the counters hold them, no line says them.
const NODES: [&str; 3] = ["kuendigung", "received", "beratung"];
/// What an operator calls the place of a workshop.
const PLACE: &str = "Qyplace";
/// What stands in answers; short ones as their JSON, in which they would be written.
const ANSWERS: [&str; 9] = [
    "\"paper\"",
    "\"pregnant\"",
    "\"SN\"",
    "Dresden",
    "\"land\":",
    "under-2",
    "\"answers\"",
    "\"ticks\"",
    "third-country",
];

/// Data of buttons that the bot never made.
const FORGED: [&str; 5] =
    ["Qxforged", "o:kuendigung/what:Qxforged:en:0", "L:Qxforged", "p:Qxforged", "b:kuendigung/Qxforged"];

/// The marked person's phone.
struct Phone {
    telegram: Simulator,
    sent: i32,
}

impl Phone {
    async fn send(&mut self, words: &str) {
        self.sent += 1;
        self.telegram.send_update(updates::text(MESSAGE + self.sent, words));
        self.settled().await;
    }

    async fn press(&mut self, label: &str) {
        let (message, data) = self.button(label).unwrap_or_else(|| panic!("there is no button {label:?}"));
        self.sent += 1;
        self.telegram.send_update(updates::press(&format!("Qxpress{}", self.sent), message, &data));
        self.settled().await;
    }

    async fn settled(&self) {
        let settled = self.telegram.until(|telegram| telegram.waiting() == 0);
        tokio::time::timeout(LIMIT, settled).await.expect("the bot deals with it");
    }

    fn button(&self, label: &str) -> Option<(i32, String)> {
        self.telegram.messages(PERSON).iter().rev().find_map(|message| {
            let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
            let fits = |button: &&Value| {
                let starts = button["text"].as_str().is_some_and(|text| text.starts_with(label));
                starts || button["callback_data"].as_str().is_some_and(|data| data.contains(label))
            };
            let data = rows.iter().filter_map(Value::as_array).flatten().find(fits)?["callback_data"].as_str()?;
            Some((i32::try_from(message["message_id"].as_i64()?).ok()?, data.to_owned()))
        })
    }

    /// From the link to the office, with a typed day and postcode.
    async fn conversation(&mut self, day: &str) {
        // One that is nobody's, and that of a workshop.
        for code in ["qxcode77", CODE] {
            let entry = Entry { code: Some(code.to_owned()), ..Entry::default() };
            let payload = link::encode(&entry).expect("a payload");
            self.send(&format!("/start {payload}")).await;
        }
        self.press("L:en").await;
        self.press("job-ends").await;
        self.press("paper").await;
        self.send(day).await;
        self.send("01067").await;
        self.press("o:kuendigung/ask-title:other").await;
        self.press("o:kuendigung/service:under-2").await;
        self.press("pregnant").await;
        self.press("d:kuendigung/special").await;
        self.press("+x:kuendigung/").await;
        self.press("third").await;
        self.press("Deutsch").await;
        let all: String = self.telegram.messages(PERSON).iter().map(Value::to_string).collect();
        assert!(all.contains("Könneritzstraße 3"), "the office of Saxony: {all}");
        // What people take with them says their answers: in the chat, and nowhere else.
        self.press("+K:beratung/").await;
        for line in [":0:1", ":2:1", ":3:1", ":m", "+P:kuendigung/", "+N:kuendigung", ":letter:1", "Z:"] {
            self.press(line).await;
        }
        let (newest, _) = self.button("").expect("a message with buttons");
        for forged in FORGED {
            self.telegram.send_update(updates::press(&format!("Qxpress-{forged}"), newest, forged));
        }
        self.send("Qxtyped words سريجدا 01067 +4915799988877").await;
        self.telegram.send_update(updates::text(MESSAGE + self.sent, "Qxtyped words again"));
        self.settled().await;
    }
}

/// What may not be written at all.
fn marks() -> Vec<Disguise> {
    let mut marks: Vec<Disguise> = updates::TEXTS.iter().flat_map(|mark| text(mark)).collect();
    marks.extend(updates::IDS.iter().flat_map(|id| number(*id)));
    marks.extend((0..40).flat_map(|sent| text(&(MESSAGE + sent).to_string())));
    marks.extend(text("01067"));
    for part in TOKEN.split(':').chain([TOKEN, &TOKEN[..9], "only-the-tests", "a-token-that"]) {
        marks.extend(text(part));
    }
    marks
}

/// What may be written into a sealed row alone: no counter is so fine.
fn answers(day: jiff::civil::Date) -> Vec<Disguise> {
    let start = jiff::civil::date(1970, 1, 1).until(day).expect("days").get_days() * 86_400;
    let days = [day.to_string(), day.strftime("%d.%m.%Y").to_string(), start.to_string()];
    ANSWERS.iter().map(|answer| (*answer).to_owned()).chain(days).flat_map(|answer| text(&answer)).collect()
}

/// Bad days of Telegram, the network and the database; each is to leave a line in the log.
async fn bad_days(bot: &Bot, lotse: &Lotse, phone: &mut Phone) {
    bot.telegram.fail_on("getUpdates", Fault::ServerError { times: 1 });
    bot.telegram.fail_on("sendMessage", Fault::ServerError { times: 1 });
    bot.telegram.fail_on("sendMessage", Fault::Malformed { times: 1 });
    phone.send("/menu").await;
    bot.telegram.fail_on("sendMessage", Fault::TooManyRequests { chat: None, retry_after: 60, times: 1 });
    phone.send("/help").await;
    let gone = bot.telegram.add_person("Qxfirstname", "ar");
    bot.telegram.send_text(gone, "/start");
    phone.settled().await;
    bot.telegram.deactivate(gone);
    bot.telegram.send_text(gone, "Qxtyped by someone who is gone");
    phone.settled().await;
    let mut lock = other_connection(&lotse.data.join("lotse.db")).await;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut lock).await.expect("the lock");
    let before = bot.telegram.journal().len();
    bot.telegram.send_update(updates::text(MESSAGE + 39, "Qxtyped while the database is locked"));
    let calm = |telegram: &Simulator| telegram.journal()[before..].iter().any(|call| call.method == "sendMessage");
    tokio::time::timeout(LIMIT, bot.telegram.until(calm)).await.expect("the calm line comes");
    sqlx::query("ROLLBACK").execute(&mut lock).await.expect("the lock is free");
    phone.settled().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_written_names_anyone() {
    let bot = Bot::stopped().await;
    for (id, content) in (MESSAGE + 20..).zip(updates::contents()) {
        bot.telegram.send_update(updates::message(id, &content));
    }
    let mut phone = Phone { telegram: bot.telegram.clone(), sent: 0 };
    for update in updates::others() {
        bot.telegram.send_update(update);
    }
    let lotse = Lotse::start(bot.address(), TOKEN);
    phone.settled().await;
    let today = Clock::default().now().expect("the clock").today;
    let day = today - 3.days();
    let store = Store::open(&lotse.data.join("lotse.db")).await.expect("the database");
    assert!(store.open_workshop(CODE, today, PLACE).await.expect("a workshop"), "the code is free");
    phone.conversation(&day.strftime("%d.%m.%Y").to_string()).await;
    let workshop = store.workshop(CODE).await.expect("the database").expect("the workshop");
    assert_eq!(workshop.room.topics.get("kuendigung"), Some(&1), "the code reached the session");
    store.close().await;
    bad_days(&bot, &lotse, &mut phone).await;
    let to_person = bot.telegram.journal().iter().filter(|call| call.params["chat_id"] == PERSON).count();
    assert!(to_person > 20, "the marks reached the bot: {to_person} calls answer them");
    assert!(lotse.rows().await > 0, "a session is kept");
    let alive = Haystack::folder(&lotse.data, &["secret"]);
    let secret = std::fs::read_to_string(lotse.data.join("secret")).expect("the secret");
    let (lines, output) = lotse.stop();
    let stopped = Haystack::folder(&lotse.data, &["secret"]);
    assert_eq!(alive.0, ["lotse.db", "lotse.db-shm", "lotse.db-wal"], "no other file is written");
    assert_eq!(stopped.0, ["lotse.db"], "a clean stop leaves the database alone");
    process::expect_lines(&lines);
    let hays = [(alive.1, "the running database"), (stopped.1, "the closed database"), (output, "the output")];
    let (mut never, answers) = (marks(), answers(day));
    never.extend(text(&secret));
    // The operator's words stand in the table of workshops alone.
    let nodes: Vec<Disguise> = NODES.iter().chain(&[CODE, PLACE]).flat_map(|node| text(node)).collect();
    assert_eq!(hays[2].0.found(&nodes), Vec::<&str>::new(), "in the output");
    for (hay, place) in &hays {
        assert!(hay.len() > 500, "{place} holds something: {} bytes", hay.len());
        assert_eq!(hay.found(&never), Vec::<&str>::new(), "in {place}");
        assert_eq!(hay.found(&answers), Vec::<&str>::new(), "in {place}");
    }
}
