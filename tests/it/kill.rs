//! Walks at random while the bot is killed and started again: no update is lost, no session, no count, and nothing is
//! done twice.
//!
//! `LOTSE_SOAK_KILLS` says how often (`script/soak`), `LOTSE_SOAK_SEED` repeats a walk; a failure prints its seed.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use lotse::bot::{Clock, KEEP};
use lotse::dialog::button::{decode, encode};
use lotse::dialog::load::load;
use lotse::dialog::model::Content;
use lotse::dialog::session::{Entry, Found, Input, Session};
use lotse::dialog::tally::{By, Cell, Count, Counts, Spot, Tally};
use lotse::dialog::{Now, Step, step};
use lotse::files;
use lotse::l10n::{L10n, OFFERED, tags};
use lotse::papers::link;
use lotse::simulator::Simulator;
use lotse::statistics::room::Room;
use lotse::store::Store;
use serde_json::Value;

use crate::binary::{self, Process};
use crate::harness::{Bot, Person};
use crate::workshops::{CODE, OTHER};

/// How often the bot is killed without `LOTSE_SOAK_KILLS`.
const KILLS: usize = 20;
/// How many people walk.
const PEOPLE: usize = 8;
/// How many updates of one person may wait: a session remembers eight, and two can be sent at once.
const WAITING: usize = 5;
/// The end of all waiting.
const LIMIT: Duration = Duration::from_mins(2);
/// What people type.
const TYPED: [&str; 10] =
    ["20.11.2026", "10.2026", "01067", "Sachsen", "1450,50", "40", "hello <b>", "31.02.2026", CODE, OTHER];

/// The engine beside the bot, which nothing disturbs.
struct Engine {
    telegram: Simulator,
    content: Content,
    l10n: L10n,
    now: Now,
}

/// Whether people erase everything at times. What they did in the moment before is then in no counter, because nothing
/// says any more that it was handled; so the counters are compared where nobody does.
#[derive(Clone, Copy, PartialEq)]
enum Erasing {
    Sometimes,
    Never,
}

/// Someone who walks, and where the undisturbed engine stands after the same inputs.
struct Walker {
    person: Person,
    language: &'static str,
    session: Option<Session>,
    /// Texts that may stand last: the answer to the last input, or that to its repeat.
    answers: Vec<String>,
    sent: Vec<u32>,
    erasing: Erasing,
}

#[tokio::test]
async fn killed_at_any_moment_the_bot_loses_nothing_and_does_nothing_twice() {
    let (bot, walkers) = killed(Erasing::Sometimes).await;
    let texts = last_texts(&bot);
    for walker in &walkers {
        walker.check(&bot, &texts).await;
    }
}

#[tokio::test]
async fn killed_at_any_moment_the_counters_are_the_sum_of_the_conversations() {
    let (bot, walkers) = killed(Erasing::Never).await;
    let sessions = walkers.iter().filter_map(|walker| walker.session.as_ref());
    let mut expected = Counts::new();
    for (cell, count) in sessions.flat_map(|session| session.tally.counts()) {
        let sum = expected.entry(cell).or_default();
        sum.reached += count.reached;
        sum.standing += count.standing;
    }
    let mut counted = binary::counters(&bot).await;
    counted.retain(|_, count| *count != Count::default());
    let conversations = walkers.iter().filter(|walker| walker.session.is_some()).count();
    let conversation = Cell { spot: Spot::Conversation, by: By::Whole };
    println!(
        "{conversations} walkers, {} counters, {} of feedback, conversations counted: {:?}",
        counted.len(),
        counted.keys().filter(|cell| matches!(cell.by, By::Feedback(_))).count(),
        counted.get(&conversation)
    );
    // How far people come in so few lives of the bot is chance; this is far below what was ever seen.
    assert!(expected.len() > 25, "they came around: {} counters", expected.len());
    assert_eq!(counted, expected);
    let room = marked(&walkers);
    println!("in the workshop: {room:?}");
    let store = Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database");
    let workshop = store.workshop(CODE).await.expect("the database").expect("the workshop");
    assert_eq!(workshop.room, room);
}

/// The sum of what the conversations came to with the workshop's code.
fn marked(walkers: &[Walker]) -> Room {
    let sessions = walkers.iter().filter_map(|walker| walker.session.as_ref());
    let added = sessions.filter_map(|session| session.tally.since(&Tally::default()));
    let mut room = Room::default();
    for mark in added.flat_map(|added| added.marks) {
        match mark.topic {
            Some(topic) => *room.topics.entry(topic).or_default() += 1,
            None => room.started += 1,
        }
    }
    room
}

/// Lets people walk while the bot is killed; ends when all is answered.
async fn killed(erasing: Erasing) -> (Bot, Vec<Walker>) {
    let kills = number("LOTSE_SOAK_KILLS").unwrap_or(KILLS as u64);
    let seed = number("LOTSE_SOAK_SEED").unwrap_or_else(|| u64::from(std::process::id()) ^ 0x10_7535);
    // Shown when the test fails.
    println!("LOTSE_SOAK_SEED={seed}");
    let began = Instant::now();
    let mut chance = Chance(seed);
    let bot = Bot::stopped().await;
    let engine = Engine::new(&bot);
    // Of the two codes that are typed one is valid.
    let store = Store::open(&bot.folder.path().join("lotse.db")).await.expect("the database");
    assert!(store.open_workshop(CODE, engine.now.today, "a room").await.expect("a workshop"), "the code is free");
    store.close().await;
    let mut walkers: Vec<Walker> = (0..PEOPLE).map(|place| Walker::new(&bot, place, erasing)).collect();
    for _ in 0..kills {
        let mut process = Process::start(&bot);
        let moment = moment(&bot, chance.next());
        tokio::select! {
            () = walk(&engine, &mut walkers, &mut chance) => {}
            () = moment => {}
        }
        process.kill();
    }
    let mut process = Process::start(&bot);
    let settled = bot.telegram.until(|telegram| telegram.waiting() == 0);
    tokio::time::timeout(LIMIT, settled).await.expect("every update is confirmed in the end");
    process.terminate();
    assert!(process.ended().await.success(), "the last one ends well");
    let updates: usize = walkers.iter().map(|walker| walker.sent.len()).sum();
    println!("{kills} kills, {updates} updates, {} s", began.elapsed().as_secs());
    (bot, walkers)
}

pub fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a whole number"))
}

/// The moment of a kill: some calls and actions after the start, or some milliseconds, which may be before the first.
async fn moment(bot: &Bot, chance: u64) {
    let calls = async {
        for _ in 0..chance / 3 % 90 {
            bot.telegram.changed().await;
        }
    };
    let (wait, most) = if chance.is_multiple_of(3) { (chance / 3 % 300, 0) } else { (3000, 90) };
    let time = tokio::time::sleep(Duration::from_millis(wait));
    if most == 0 {
        time.await;
    } else {
        // A bot that says nothing any more is killed too.
        let _ = tokio::time::timeout(Duration::from_millis(wait), calls).await;
    }
}

/// Lets people act, without an end; each goes on once few of their updates wait.
async fn walk(engine: &Engine, walkers: &mut [Walker], chance: &mut Chance) {
    loop {
        let changed = engine.telegram.changed();
        for place in 0..walkers.len() {
            let last = walkers.iter().filter_map(|walker| walker.sent.last()).max().copied().unwrap_or_default();
            let confirmed = last - u32::try_from(engine.telegram.waiting()).expect("few wait");
            let walker = &mut walkers[place];
            let waiting = walker.sent.iter().rev().take_while(|id| **id > confirmed).count();
            if waiting <= WAITING && chance.below(3) == 0 {
                walker.act(engine, chance);
            }
        }
        // Where all wait for the bot, so do we; a moment more lets those think who only did not want to act.
        let _ = tokio::time::timeout(Duration::from_millis(20), changed).await;
    }
}

impl Engine {
    fn new(bot: &Bot) -> Self {
        let files = files::built_in();
        Self {
            telegram: bot.telegram.clone(),
            content: load(&files, &tags(&files)).content,
            l10n: L10n::load(&files).0,
            now: Clock::default().now().expect("the time"),
        }
    }

    fn render(&self, prompt: &lotse::dialog::prompt::Prompt, locale: &str) -> String {
        let reply = self.l10n.render(&self.content, prompt, locale);
        reply.messages.last().map(|message| message.text.as_str().to_owned()).expect("there is always something to say")
    }
}

impl Walker {
    fn new(bot: &Bot, place: usize, erasing: Erasing) -> Self {
        let language = ["de", "en", "ar", "xx"][place % 4];
        let person = bot.person(language);
        Self { person, language, session: None, answers: Vec::new(), sent: Vec::new(), erasing }
    }

    /// Presses, types or sends something; sometimes a finger slips and does it twice.
    fn act(&mut self, engine: &Engine, chance: &mut Chance) {
        let times = if chance.below(10) == 0 { 2 } else { 1 };
        let mut buttons = self.buttons();
        if self.erasing == Erasing::Never {
            let ends = [Input::Erase, Input::NextPerson].map(|input| encode(&input));
            buttons.retain(|(_, data)| !ends.contains(&data.trim_start_matches(KEEP).to_owned()));
        }
        match chance.below(10) {
            0 => {
                let commands = commands(&self.person);
                let (text, input) = &commands[chance.below(commands.len())];
                self.send(engine, text, input);
            }
            1 | 2 => {
                let text = TYPED[chance.below(TYPED.len())];
                for _ in 0..times {
                    self.send(engine, text, &self.meaning(engine, text));
                }
            }
            _ if buttons.is_empty() => self.send(engine, "/start", &Input::Start(None)),
            kind => {
                // Results are rare: whoever comes to one mostly says what they think of it.
                let feedback = |data: &str| data.trim_start_matches(KEEP).starts_with("F:");
                if chance.below(3) > 0 && buttons.iter().any(|(_, data)| feedback(data)) {
                    buttons.retain(|(_, data)| feedback(data));
                }
                // Mostly a button of the newest message, at times one that is long past.
                let newest = buttons.last().map_or(0, |(message, _)| *message);
                let fits = |(message, _): &&(i32, String)| kind == 3 || *message == newest;
                let buttons: Vec<_> = buttons.iter().filter(fits).collect();
                let (message, data) = buttons[chance.below(buttons.len())];
                let input = decode(data.trim_start_matches(KEEP), &engine.content, |tag| engine.l10n.has(tag));
                for _ in 0..times {
                    self.sent.push(engine.telegram.press(self.person.id, *message, data));
                    self.follow(engine, &input);
                }
            }
        }
    }

    /// What typed words mean: a code that is valid begins anew in the language of the session, all else is searched.
    fn meaning(&self, engine: &Engine, text: &str) -> Input {
        let locale = self.session.as_ref().and_then(|session| session.locale.clone());
        match text {
            CODE => Input::Start(Some(Entry { locale, code: Some(CODE.to_owned()), ..Entry::default() })),
            OTHER => Input::DeadCode,
            _ => {
                let tag = locale.unwrap_or_else(|| engine.l10n.guess(Some(self.language)).to_owned());
                let search = engine.l10n.search();
                let topics = search.topics(text, &tag, OFFERED);
                Input::Found(Found { text: text.to_owned(), danger: search.is_danger(text), topics })
            }
        }
    }

    fn send(&mut self, engine: &Engine, text: &str, input: &Input) {
        self.sent.push(engine.telegram.send_text(self.person.id, text));
        self.follow(engine, input);
    }

    fn buttons(&self) -> Vec<(i32, String)> {
        let mut buttons = Vec::new();
        for message in self.person.messages() {
            let id = message["message_id"].as_i64().and_then(|id| i32::try_from(id).ok()).expect("an id");
            let rows = message["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
            for button in rows.filter_map(Value::as_array).flatten() {
                buttons.extend(button["callback_data"].as_str().map(|data| (id, data.to_owned())));
            }
        }
        buttons
    }

    /// Does the same step without a bot. A repeated text says where the questions stand, without a remark.
    fn follow(&mut self, engine: &Engine, input: &Input) {
        let before = self.session.take().unwrap_or_else(|| Session::new(engine.now.hour));
        let spoken = |session: &Session| {
            session.locale.clone().unwrap_or_else(|| engine.l10n.guess(Some(self.language)).to_owned())
        };
        let Step { session, prompt } = step(&engine.content, before, input, engine.now);
        let Some(after) = session.clone() else {
            (self.session, self.answers) = (None, Vec::new());
            return;
        };
        let mut answers = vec![engine.render(&prompt, &spoken(&after))];
        for again in [input, &Input::Again] {
            let Step { prompt, .. } = step(&engine.content, after.clone(), again, engine.now);
            answers.push(engine.render(&prompt, &spoken(&after)));
        }
        (self.session, self.answers) = (session, answers);
    }

    /// Holds what stands in the chat and in the database against the undisturbed walk.
    async fn check(&self, bot: &Bot, texts: &HashMap<i64, String>) {
        let Some(last) = texts.get(&self.person.id) else {
            assert!(self.sent.is_empty(), "someone was never answered");
            return;
        };
        // That all is erased stands in no message.
        let erased = self.answers.is_empty();
        assert!(
            erased || self.answers.contains(last),
            "the last answer is another: {last}\nnot one of {:#?}",
            self.answers
        );
        let kept = binary::session(bot, self.person.id).await;
        let facts = |session: &Session| {
            let answers: Vec<_> =
                session.answers().map(|(question, answer)| (question.clone(), answer.clone())).collect();
            let tally = session.tally.clone();
            (session.locale.clone(), session.root.clone(), session.land, session.code.clone(), answers, tally)
        };
        assert_eq!(kept.as_ref().map(facts), self.session.as_ref().map(facts), "the session is another");
        let noted = serde_json::to_value(&kept).expect("it is written like this")["updates"].clone();
        let noted: Vec<u64> = noted.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        assert!(noted.is_sorted_by(|one, next| one < next), "an update was taken twice: {noted:?}");
        let typed = |text: &&String| TYPED.contains(&text.as_str());
        assert_eq!(self.person.texts().iter().find(typed), None, "something typed was left in the chat");
    }
}

/// What people send as commands, and what it means.
fn commands(person: &Person) -> [(String, Input); 5] {
    let entry = Entry {
        locale: Some("de".to_owned()),
        dialog: Some("kuendigung".to_owned()),
        land: None,
        code: (person.id % 2 == 0).then(|| CODE.to_owned()),
    };
    let payload = link::encode(&entry).expect("it is short");
    [
        ("/start".to_owned(), Input::Start(None)),
        (format!("/start {payload}"), Input::Start(Some(entry))),
        ("/menu".to_owned(), Input::Open("menu".to_owned())),
        ("/delete".to_owned(), Input::Delete),
        ("/help".to_owned(), Input::Help),
    ]
}

/// Finds the text that was last said in each chat, by whichever call.
fn last_texts(bot: &Bot) -> HashMap<i64, String> {
    let mut texts = HashMap::new();
    for call in bot.telegram.journal() {
        let stands = call.ok || call.description.as_deref().is_some_and(|words| words.contains("is not modified"));
        if stands && ["sendMessage", "editMessageText"].contains(&call.method.as_str()) {
            let chat = call.params["chat_id"].as_i64().expect("a chat");
            texts.insert(chat, call.params["text"].as_str().expect("a text").to_owned());
        }
    }
    texts
}

/// Chance that can be repeated (`SplitMix64`).
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("it is smaller than end")
    }
}
