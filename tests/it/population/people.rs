//! Someone of the population: the language of their phone, how they came, what they press, and when they go silent.

use std::collections::{BTreeMap, BTreeSet};

use lotse::bot::KEEP;
use lotse::dialog::session::Entry;
use lotse::dialog::tally::Opinion;
use lotse::papers::link;
use lotse::rules::Land;
use serde_json::{Value, json};

use super::town::Town;
use crate::kill::Chance;

/// The languages of the phones, the frequent ones more than once.
const LANGUAGES: [&str; 16] =
    ["ar", "ar", "ar", "ar", "en", "en", "en", "uk", "uk", "tr", "fa", "ro", "vi", "es", "de", "de"];
/// What links and posters open, the frequent ones first.
const TOPICS: [&str; 9] =
    ["kuendigung", "lohn", "arbeitszeit", "krankheit", "urlaub", "leiharbeit", "schwanger", "unfall", "ausbildung"];
/// Where the people work who type it.
const PLACES: [&str; 7] = ["10115", "80331", "50667", "60311", "20095", "01067", "Hamburg"];
/// The most that anyone does.
const ACTS: usize = 40;
/// What a button's data begins with if it answers a question, an explanation or a result.
const ANSWERS: [&str; 9] = ["o:", "t:", "d:", "n:", "a:", "m:", "l:", "k:", "x:"];

/// Someone with a phone.
pub struct Person {
    id: i64,
    language: &'static str,
    /// How they came, by the name of the entry.
    pub entry: &'static str,
    /// What of the counters they came to.
    pub reached: BTreeSet<&'static str>,
    /// What they said of each result, by its name: the last.
    pub said: BTreeMap<String, &'static str>,
    /// Whether they are through, or have gone silent.
    pub silent: bool,
    /// What they have done so far.
    pub acts: usize,
    patience: usize,
    /// What their link opened.
    topic: Option<&'static str>,
    /// What the bot had said before their last act.
    before: Vec<Value>,
    /// Their own, so that they do the same again whoever else is answered first.
    chance: Chance,
}

/// A button, with its data as it is and without the mark of a message that is to stay.
struct Button<'a> {
    message: &'a Value,
    raw: &'a str,
    data: &'a str,
}

/// The buttons below the first part of a result: the way on, offices to save, further ones, the emergency card.
const FIRST: [&str; 4] = ["+x:", "+C:", "+O:", "+p:notfall"];

impl Person {
    /// Someone new opens the bot; `codes` are those of today's workshops.
    pub async fn arrive(town: &Town, codes: &[String], mut chance: Chance) -> Self {
        let language = LANGUAGES[chance.below(LANGUAGES.len())];
        let id = town.add(language).await;
        let entry = ["direct", "direct", "direct", "link", "workshop"][chance.below(5)];
        // Some go silent at once, some after a few questions; most would go to the end.
        let patience = [1, 2, 4, 6, 9, ACTS, ACTS, ACTS, ACTS, ACTS][chance.below(10)];
        let mut person = Self {
            id,
            language,
            entry,
            reached: BTreeSet::new(),
            said: BTreeMap::new(),
            silent: false,
            acts: 1,
            patience,
            topic: None,
            before: Vec::new(),
            chance,
        };
        let text = person.opening(codes);
        town.act(json!({ "act": "send", "person": id, "text": text })).await;
        person
    }

    /// Tells whether they came to a first question, or to the emergency card.
    pub fn talked(&self) -> bool {
        self.reached.contains("conversation")
    }

    fn opening(&mut self, codes: &[String]) -> String {
        if self.entry == "direct" {
            return "/start".to_owned();
        }
        let chance = &mut self.chance;
        let code = (self.entry == "workshop").then(|| codes[chance.below(codes.len())].clone());
        let locale = [Some("ar"), Some("en"), Some("de"), None][chance.below(4)].map(str::to_owned);
        self.topic = (chance.below(4) > 0).then(|| TOPICS[first(chance, TOPICS.len())]);
        let land = (chance.below(2) == 0).then(|| Land::ALL[first(chance, Land::ALL.len())]);
        let payload =
            link::encode(&Entry { locale, dialog: self.topic.map(str::to_owned), land, code }).expect("it is short");
        format!("/start {payload}")
    }

    /// Finds what to do next, if the answer to the last act stands; `None`: not yet, or never again.
    pub fn next(&mut self, phone: &Value) -> Option<Value> {
        let messages = phone["messages"].as_array().into_iter().flatten();
        // A picture behind a question has no buttons, and nothing to read.
        let spoken = |message: &&Value| message["from"]["is_bot"] == true && message["text"].is_string();
        let said: Vec<Value> = messages.filter(spoken).cloned().collect();
        let buttons = said.last().map(buttons).unwrap_or_default();
        // The first part of a result has the way on, or its offices, or nothing: the second part is on its way.
        let part = buttons.iter().all(|button| FIRST.iter().any(|start| button.raw.starts_with(start)));
        if self.silent || part || self.before == said {
            return None;
        }
        self.look(&said);
        let act = (self.acts < self.patience).then(|| self.choose(&buttons)).flatten();
        self.silent = act.is_none();
        self.acts += usize::from(act.is_some());
        self.before = said;
        act
    }

    /// Notes what they have come to, as the chat shows it.
    fn look(&mut self, said: &[Value]) {
        for button in said.iter().flat_map(buttons) {
            let (action, node) = button.data.split_once(':').unwrap_or_default();
            let dialog = node.split('/').next().unwrap_or_default();
            let came_to = [
                ("conversation", ANSWERS.iter().any(|answer| button.data.starts_with(answer))),
                // A link to a topic has answered it.
                ("menu/what", node.starts_with("menu/what") || self.topic == Some(dialog)),
                // Every result but the emergency card offers to be asked again.
                ("result", action == "j" && dialog != "beratung"),
                ("handover", action == "j" && dialog == "beratung"),
            ];
            self.reached.extend(came_to.iter().filter(|(_, holds)| *holds).map(|(spot, _)| spot));
        }
    }

    /// Decides for a button, or for words; `None`: they are through.
    fn choose(&mut self, buttons: &[Button]) -> Option<Value> {
        let with = |start: &str| buttons.iter().filter(|button| button.data.starts_with(start)).collect::<Vec<_>>();
        let back = with("b:");
        if self.talked() && !self.reached.contains("menu/what") {
            return None; // whoever needs the emergency card before anything else calls
        }
        if self.chance.below(25) == 0 && !with("p:notfall").is_empty() {
            return Some(self.press(with("p:notfall")[0]));
        }
        // Their own language where the bot has it.
        if let Some(language) = [self.language, "en"].iter().find_map(|tag| with(&format!("L:{tag}")).pop()) {
            return Some(self.press(language));
        }
        if let Some(press) = self.judge(&with("F:")) {
            return Some(press);
        }
        if !with("j:").is_empty() {
            return with("x:").first().filter(|_| self.chance.below(4) > 0).map(|button| self.press(button));
        }
        if self.chance.below(12) == 0 && !back.is_empty() {
            return Some(self.press(back[0]));
        }
        let done = with("d:").into_iter().next().filter(|_| self.chance.below(3) > 0);
        let answers: Vec<_> = ANSWERS.iter().flat_map(|start| with(start)).collect();
        let place = !with("l:").is_empty() && self.chance.below(3) == 0;
        // Where only "I do not know" can be pressed, a day or a number is to be typed.
        if place || done.is_none() && answers.len() <= with("k:").len() && self.chance.below(4) > 0 {
            let words = if place {
                PLACES[first(&mut self.chance, PLACES.len())]
            } else {
                ["1450,50", "28.02.2026"][self.acts % 2]
            };
            return Some(json!({ "act": "send", "person": self.id, "text": words }));
        }
        done.or_else(|| answers.get(first(&mut self.chance, answers.len().max(1))).copied())
            .map(|button| self.press(button))
    }

    /// Says whether a result helped, once: one tap, or two.
    fn judge(&mut self, feedback: &[&Button]) -> Option<Value> {
        let at = |button: &Button| button.data.split(':').nth(2).map(str::to_owned);
        let result = at(feedback.first()?)?;
        let asked = !feedback.iter().any(|button| button.data.starts_with("F:helped"));
        if !asked && (self.said.contains_key(&result) || self.chance.below(2) == 0) {
            return None;
        }
        let button = feedback[self.chance.below(feedback.len())];
        let name = button.data.split(':').nth(1)?;
        let opinion = Opinion::ALL.iter().find(|(_, known)| *known == name).map_or("other", |(_, name)| *name);
        self.said.insert(result, opinion);
        Some(self.press(button))
    }

    fn press(&self, button: &Button) -> Value {
        json!({ "act": "press", "person": self.id, "message": button.message, "data": button.raw })
    }
}

/// The buttons of a message that answer by their data.
fn buttons(message: &Value) -> Vec<Button<'_>> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array().into_iter().flatten();
    let data = rows.filter_map(Value::as_array).flatten().filter_map(|button| button["callback_data"].as_str());
    data.map(|raw| Button { message: &message["message_id"], raw, data: raw.trim_start_matches(KEEP) }).collect()
}

/// Draws a place in a list: the first ones are drawn more often.
fn first(chance: &mut Chance, end: usize) -> usize {
    chance.below(end).min(chance.below(end))
}
