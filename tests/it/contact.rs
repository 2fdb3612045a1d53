//! What people take with them: an office as a contact, further offices, the days for the calendar; each of them also from an
//! old message, when nobody remembers the answers any more.
//!
//! Every file and contact that is made here is kept for parsers that are not ours (`LOTSE_TEST_ARTEFACTS`).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, date};
use lotse::check::transcript::Play;
use lotse::dialog::button::{BYTES, decode, encode};
use lotse::dialog::days::{Day, Kind};
use lotse::dialog::directory::{NATIONAL, Referral};
use lotse::dialog::further::mark;
use lotse::dialog::model::NodeId;
use lotse::dialog::prompt::{Body, Outcome};
use lotse::dialog::save::{Offices, Save, Shown, ToSave, What, can_be_saved};
use lotse::dialog::session::{Input, Session};
use lotse::dialog::{Now, step};
use lotse::l10n::Target;
use lotse::papers::calendar::{Event, calendar};
use lotse::papers::vcard;
use lotse::rules::Land;
use serde_json::{Value, json};

use crate::binary::counters;
use crate::chromium::{ENTER, Window};
use crate::harness::{Bot, Person, TODAY};
use crate::walker::{LOCALES, fits, world};

/// Keeps a file with what it has to say, for whoever reads it with other eyes.
fn keep(name: &str, ending: &str, bytes: &[u8], says: &Value) {
    if let Some(folder) = std::env::var_os("LOTSE_TEST_ARTEFACTS") {
        let file = |ending: &str| Path::new(&folder).join(format!("{name}.{ending}"));
        std::fs::create_dir_all(&folder).expect("the folder for artefacts");
        std::fs::write(file(ending), bytes).expect("writing a file");
        std::fs::write(file(&format!("{ending}.json")), says.to_string()).expect("writing what it says");
    }
}

/// Keeps a contact with the office's record.
fn keep_contact(name: &str, referral: &Referral, notes: &[String], vcard: &str) {
    let office = &referral.office;
    let says = json!({
        "name": office.name, "org": office.traeger, "phones": office.phone, "email": office.email, "url": office.url,
        "street": office.street, "plz": office.plz, "city": office.city, "note": notes,
    });
    keep(name, "vcf", vcard.as_bytes(), &says);
}

/// Keeps a calendar with the days it is for.
fn keep_calendar(name: &str, days: &[Day], locale: &str, today: Date, file: &[u8]) {
    let day = |day: &Day| json!({ "date": day.date.to_string(), "letter": day.kind.letter().to_string() });
    let says = json!({
        "title": world().l10n.plain(locale, "calendar-title"), "about": world().l10n.plain(locale, "calendar-about"),
        "today": today.to_string(), "days": days.iter().map(day).collect::<Vec<_>>(),
    });
    keep(name, "ics", file, &says);
}

/// The rows of the newest message of a person that has buttons.
fn buttons(message: &Value) -> Vec<Value> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array().cloned().unwrap_or_default();
    rows.iter().filter_map(Value::as_array).flatten().cloned().collect()
}

/// What a message copies.
fn copies(message: &Value) -> Vec<String> {
    buttons(message).iter().filter_map(|button| button["copy_text"]["text"].as_str().map(str::to_owned)).collect()
}

/// All buttons of a chat with data that begin with a letter: the id of the message, and the data.
fn taking(person: &Person, letter: &str) -> Vec<(i32, String)> {
    let begins = format!("+{letter}:");
    let of = |message: &Value| {
        let id = message["message_id"].as_i64().and_then(|id| i32::try_from(id).ok()).expect("an id");
        let data =
            buttons(message).into_iter().filter_map(|button| button["callback_data"].as_str().map(str::to_owned));
        data.filter(|data| data.starts_with(&begins)).map(|data| (id, data)).collect::<Vec<_>>()
    };
    person.messages().iter().flat_map(of).collect()
}

/// Someone who was dismissed four days ago, at the result.
async fn dismissed(bot: &Bot, locale: &str) -> Person {
    let person = bot.person(locale);
    person.send("/start").await;
    person.press(&format!("L:{locale}")).await;
    person.press("job-ends").await;
    person.press("paper").await;
    person.send("20.11.2026").await;
    person.send("24103").await;
    person.press("o:kuendigung/ask-title:work").await;
    person.press("o:kuendigung/service:under-2").await;
    person.press("n:kuendigung/special").await;
    person
}

/// Goes on to the office.
async fn to_the_office(person: &Person) {
    person.press("+x:kuendigung/running").await;
    person.press("third").await;
    person.press("Deutsch").await;
}

/// Forgets all sessions, as if they had ended: the chats stay.
async fn forget(bot: &mut Bot) {
    bot.stop().await;
    for file in ["lotse.db", "lotse.db-wal", "lotse.db-shm"] {
        let _ = std::fs::remove_file(bot.folder.path().join(file));
    }
    bot.go().await;
}

/// The vCard of the newest contact in a chat, with the name and the number beside it.
fn contact(person: &Person) -> (String, String, String) {
    let contact = person.messages().iter().rev().find_map(|message| message.get("contact").cloned());
    let contact = contact.expect("a contact in the chat");
    let text = |field: &str| contact[field].as_str().unwrap_or_default().to_owned();
    (text("first_name"), text("phone_number"), text("vcard"))
}

/// The newest file in a chat, with its name.
fn document(bot: &Bot, person: &Person) -> (String, Vec<u8>) {
    let document = person.messages().iter().rev().find_map(|message| message.get("document").cloned());
    let document = document.expect("a file in the chat");
    let bytes = bot.telegram.file(document["file_id"].as_str().expect("its id")).expect("what it holds");
    (document["file_name"].as_str().unwrap_or_default().to_owned(), bytes)
}

#[tokio::test]
async fn an_office_goes_into_the_address_book_in_three_languages_and_when_nobody_remembers() {
    let mut bot = Bot::start().await;
    let mut people = Vec::new();
    for locale in LOCALES {
        let person = dismissed(&bot, locale).await;
        to_the_office(&person).await;
        let shown = person.messages().into_iter().rev().find(|message| !copies(message).is_empty());
        let shown = shown.expect("a message with something to copy");
        assert_eq!(copies(&shown), ["+493018151111", "+4943164087827", "info@advsh.de"], "{locale}");
        let text = shown["text"].as_str().unwrap_or_default();
        for said in ["+49 43164087827", "info@advsh.de", "https://"] {
            assert!(text.contains(said), "{said} in {locale}: {text}");
        }
        people.push((locale, person));
    }
    for gone in [false, true] {
        if gone {
            forget(&mut bot).await;
        }
        for (locale, person) in &people {
            let before = if gone { None } else { Some(counters(&bot).await) };
            person.press("C:fi-sh-kiel:").await;
            bot.quiet().await;
            let (name, phone, card) = contact(person);
            assert_eq!((name.as_str(), phone.as_str()), ("Faire Integration Schleswig-Holstein", "+4943164087827"));
            let unsure = world().l10n.plain(locale, "office-undated");
            let unsure = unsure.split(['(', ',', '.']).next().expect("its beginning").trim();
            assert!(card.replace("\r\n ", "").contains(unsure), "the record says that it is not sure: {card}");
            let last = person.last();
            assert!(last.contains(unsure) && last.starts_with(&head(locale, "head-contact")), "{locale}: {last}");
            if let Some(before) = before {
                assert_eq!(counters(&bot).await, before, "nobody is counted");
            }
            let referral = world().content.directory.referral("fi-sh-kiel", TODAY).expect("the office");
            let notes = world().l10n.contact_notes(locale, &world().content, &referral);
            keep_contact(&format!("chat-{locale}-{gone}"), &referral, &notes, &card);
        }
    }
}

/// The first line of a message, as the chat has it.
fn head(locale: &str, id: &str) -> String {
    let right = world().l10n.locale(locale).expect("a locale").is_rtl();
    let plain = world().l10n.plain(locale, id);
    if right && plain.is_ascii() { format!("\u{200f}{plain}") } else { plain }
}

#[tokio::test]
async fn further_offices_come_two_at_a_time_each_once_and_when_nobody_remembers() {
    let mut bot = Bot::start().await;
    for locale in LOCALES {
        let person = bot.person(locale);
        person.send("/start").await;
        person.press(&format!("L:{locale}")).await;
        person.send("/office").await;
        person.press("third").await;
        person.send("70174").await;
        person.press("Deutsch").await;
        bot.quiet().await;
        let names = |texts: &str| -> BTreeSet<String> {
            let offices = world().content.directory.offices.iter().map(|office| office.name.clone());
            offices.filter(|name| texts.contains(name.as_str())).collect()
        };
        let mut seen = names(&person.texts().join("\n"));
        let mut pages = 0;
        let mut data = taking(&person, "O").pop();
        while let Some((message, pressed)) = data.filter(|_| pages < 20) {
            if pages == 0 {
                forget(&mut bot).await;
            }
            let before = person.messages().len();
            person.press_data(message, &pressed).await;
            bot.quiet().await;
            let new = names(&person.last());
            assert!((1..=2).contains(&new.len()), "{locale}: {}", person.last());
            assert!(new.is_disjoint(&seen), "{locale}: none comes twice: {new:?}");
            assert_eq!(person.messages().len(), before + 1, "a message of its own");
            assert!(person.last().starts_with(&head(locale, "head-offices")), "{locale}: {}", person.last());
            seen.extend(new);
            pages += 1;
            data = taking(&person, "O").pop().filter(|(id, _)| *id > message);
        }
        let all = world().content.directory.offices.iter().filter(|office| {
            let serves = office.land.iter().any(|land| land == "BW" || land == "DE");
            let helps = office.help.iter().any(|help| help == "faire-integration" || help == "arbeitsberatung");
            serves && helps || office.help.iter().any(|help| help == NATIONAL)
        });
        assert_eq!(seen, all.map(|office| office.name.clone()).collect(), "{locale}: in the end all were shown");
        assert!(pages > 0, "there was something to show");
    }
}

#[tokio::test]
async fn the_days_go_into_the_calendar_in_three_languages_and_when_nobody_remembers() {
    let mut bot = Bot::start().await;
    let days = [
        Day { date: date(2026, 11, 23), kind: Kind::Arbeitssuchend },
        Day { date: date(2026, 12, 4), kind: Kind::Behoerde },
        Day { date: date(2026, 12, 11), kind: Kind::Klage },
    ];
    let mut people = Vec::new();
    for locale in LOCALES {
        people.push((locale, dismissed(&bot, locale).await));
    }
    for gone in [false, true] {
        if gone {
            forget(&mut bot).await;
        }
        for (locale, person) in &people {
            let before = if gone { None } else { Some(counters(&bot).await) };
            person.press(&world().l10n.plain(locale, "button-calendar")).await;
            bot.quiet().await;
            let (name, file) = document(&bot, person);
            assert_eq!(name, "termin.ics");
            let said = person.last();
            assert!(said.starts_with(&head(locale, "head-calendar")), "{locale}: {said}");
            let formats = &world().l10n.locale(locale).expect("a locale").formats;
            for day in days {
                assert!(said.contains(&formats.long(day.date)), "{day:?} in {locale}: {said}");
            }
            let (title, about) = ("calendar-title", "calendar-about");
            let [title, about] = [title, about].map(|id| world().l10n.plain(locale, id));
            let events = days.map(|day| Event { letter: day.kind.letter(), date: day.date });
            assert_eq!(String::from_utf8_lossy(&file), calendar(&events, TODAY, &title, &about), "{locale}");
            if let Some(before) = before {
                assert_eq!(counters(&bot).await, before, "nobody is counted");
            }
            keep_calendar(&format!("chat-{locale}-{gone}"), &days, locale, TODAY, &file);
        }
    }
    let person = dismissed(&bot, "de").await;
    to_the_office(&person).await;
    assert!(!taking(&person, "I").is_empty(), "the days are there below the office too");
}

#[tokio::test]
async fn a_contact_and_a_file_that_cannot_be_sent_leave_their_words() {
    let bot = Bot::start().await;
    let person = dismissed(&bot, "de").await;
    bot.telegram.fail_on("sendDocument", lotse::simulator::Fault::ServerError { times: 1000 });
    person.press("📅").await;
    bot.quiet().await;
    assert!(person.last().contains("11. Dezember 2026"), "the day stands there: {}", person.last());
    assert!(!person.texts().join("").contains("Code:"), "it is no outage");
}

#[test]
fn every_office_fits_into_a_contact_in_every_language() {
    for office in &world().content.directory.offices {
        let referral = world().content.directory.referral(&office.id, TODAY).expect("it is there");
        for locale in LOCALES {
            let notes = world().l10n.contact_notes(locale, &world().content, &referral);
            let card = vcard::vcard(office, &notes);
            assert!(card.len() <= vcard::BYTES, "{} in {locale}: {} bytes", office.id, card.len());
            let last = notes.last().map(|note| lotse::papers::lines::escaped(note)).unwrap_or_default();
            assert!(card.replace("\r\n ", "").contains(&last), "{} in {locale}: nothing is left out", office.id);
            let name = vcard::short_name(&office.name);
            assert!((1..=64).contains(&name.chars().count()) && office.name.starts_with(&name), "{name}");
            keep_contact(&format!("office-{}-{locale}", office.id), &referral, &notes, &card);
        }
    }
}

#[test]
fn calendars_of_every_kind_and_hard_day_are_kept_for_other_eyes() {
    let table = [
        (date(2028, 2, 29), date(2028, 2, 1), "leap-day"),
        (date(2027, 3, 28), date(2027, 3, 1), "summer-time"),
        (date(2027, 3, 29), date(2027, 3, 20), "after-summer-time"),
        (date(2027, 10, 31), date(2027, 10, 1), "winter-time"),
        (date(2026, 11, 26), TODAY, "soon"),
        (date(2026, 11, 24), TODAY, "tomorrow"),
        (TODAY, TODAY, "today"),
    ];
    for locale in LOCALES {
        let [title, about] = ["calendar-title", "calendar-about"].map(|id| world().l10n.plain(locale, id));
        for (day, today, name) in table {
            let kinds = [Kind::Klage, Kind::Anspruch, Kind::Arbeitssuchend, Kind::Behoerde, Kind::Mitteilung];
            let days = kinds.map(|kind| Day { date: day, kind });
            let events = days.map(|day| Event { letter: day.kind.letter(), date: day.date });
            let file = calendar(&events, today, &title, &about);
            keep_calendar(&format!("{name}-{locale}"), &days, locale, today, file.as_bytes());
            assert_eq!(file.matches("BEGIN:VEVENT").count(), kinds.len());
        }
    }
}

/// The result that answers lead to.
fn outcome(dialog: &str, today: Date, answers: &[&str]) -> Outcome {
    let mut play = Play::begin(&world().content, dialog, today).expect("the dialog");
    for answer in answers {
        play.answer(answer).unwrap_or_else(|wrong| panic!("{answer}: {wrong}"));
    }
    match play.prompt.body {
        Body::Outcome(outcome) => outcome,
        other => panic!("a result: {other:?}"),
    }
}

#[test]
fn a_result_offers_the_days_that_are_told_first_and_only_those_to_come() {
    let dismissed = ["[paper]", "20.11.2026", "[SH]", "[work]", "[under-2]", "[nothing]"];
    let table = [
        (date(2026, 11, 23), vec!["J2026-11-23", "T2026-12-04", "K2026-12-11"], "the day to act by, not the last day"),
        (date(2026, 11, 24), vec!["T2026-12-04", "K2026-12-11"], "registering is over"),
        (date(2026, 12, 11), vec!["K2026-12-11"], "the last day itself"),
        (date(2026, 12, 12), vec![], "all are over"),
    ];
    for (today, expected, why) in table {
        let found = outcome("kuendigung", today, &dismissed).days;
        let found: Vec<String> = found.iter().map(|day| format!("{}{}", day.kind.letter(), day.date)).collect();
        assert_eq!(found, expected, "{why}");
    }
}

#[test]
fn in_danger_nothing_is_offered_that_stays_on_the_phone() {
    let prompt = |outcome: Outcome| lotse::dialog::prompt::Prompt { notes: Vec::new(), body: Body::Outcome(outcome) };
    for (dialog, answers) in [("anderes", &["[violence]"][..]), ("notfall", &[])] {
        let prompt = prompt(outcome(dialog, TODAY, answers));
        for locale in LOCALES {
            let reply = world().l10n.render(&world().content, &prompt, locale);
            let buttons = reply.messages.iter().flat_map(|message| message.keyboard.iter().flatten());
            for button in buttons {
                let kept = match &button.target {
                    Target::Copy(_) => true,
                    Target::Data(data) => ["C:", "O:", "I:"].iter().any(|begin| data.starts_with(begin)),
                    Target::Url(_) => false,
                };
                assert!(!kept, "{dialog} in {locale}: {button:?}");
            }
        }
    }
}

#[test]
fn no_two_offices_for_the_same_help_are_taken_for_each_other() {
    let mut marks: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for office in &world().content.directory.offices {
        for help in &office.help {
            let other = marks.insert((help, mark(&office.id)), &office.id);
            assert_eq!(other, None, "{} has the same mark: give it another id", office.id);
        }
    }
}

#[test]
fn an_office_that_shares_a_row_has_a_short_name_of_its_own() {
    let reached =
        world().content.directory.offices.iter().filter(|office| office.email.is_some() || can_be_called(office));
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for office in reached {
        let short = office.short.as_deref().unwrap_or_else(|| panic!("{} has no `short`", office.id));
        assert!(short.chars().count() <= 18, "{short} is too long for half a row");
        assert_eq!(names.insert(short, &office.id), None, "{short} stands for two offices");
    }
}

fn can_be_called(office: &lotse::dialog::directory::Office) -> bool {
    let danger = ["notruf", "gewalt", "seelsorge"].iter().any(|kind| office.help.iter().any(|help| help == kind));
    !danger && office.phone.iter().any(|phone| phone.starts_with('+'))
}

#[test]
fn every_button_of_an_office_fits_and_says_again_what_it_said() {
    let directory = &world().content.directory;
    let mut takes = Vec::new();
    for office in &directory.offices {
        takes.push(What::Contact(office.id.clone()));
    }
    let handover = ["office", "abroad", "eu", "both"].map(|node| NodeId::new("beratung", node));
    for (node, land) in handover.iter().flat_map(|node| Land::ALL.map(|land| (node, land))) {
        takes.push(What::Offices(Shown { node: node.clone(), land: Some(land), marks: "Ab".repeat(10) }));
    }
    let kinds = [Kind::Klage, Kind::Anspruch, Kind::Arbeitssuchend, Kind::Behoerde, Kind::Mitteilung];
    takes.push(What::Calendar(kinds.map(|kind| Day { date: date(2031, 2, 28), kind }).to_vec()));
    for what in takes {
        for locale in ["de", "fa-AF"] {
            let input = Input::Save(Save { what: what.clone(), locale: locale.to_owned() });
            let data = encode(&input);
            assert!(data.len() < BYTES, "{data}: one byte is left for the mark of what stays");
            assert_eq!(decode(&data, &world().content, |_| true), input, "{data}");
        }
    }
}

#[test]
fn forged_and_outdated_buttons_are_known_as_such() {
    let (content, l10n) = (&world().content, &world().l10n);
    let now = Now { today: TODAY, minute: 600, hour: 0 };
    let pressed = |data: &str, today: Date| {
        let input = decode(data, content, |tag| l10n.has(tag));
        let mut session = Session::new(0);
        session.locale = Some("de".to_owned());
        step(content, session, &input, Now { today, ..now }).prompt
    };
    let table = [
        ("C:never:de", "an office that is not there (any more)"),
        ("C:fi-finder:de", "an office without a phone"),
        ("C:emergency-110:de", "a number that is dialled, not saved"),
        ("C:fi-sh-kiel:tlh", "a language that is not there"),
        ("C:fi-sh-kiel", "half a button"),
        ("C:fi-sh-kiel:de:de", "more than a button"),
        ("C:../../x:de", "no id"),
        ("O:beratung/never:SH::de", "a result that is not there (any more)"),
        ("O:kuendigung/running:SH::de", "a result that shows no office whole"),
        ("O:beratung/office:XX::de", "no Land"),
        ("O:beratung/office:SH:a:de", "half a mark"),
        ("O:beratung/office:SH:ä!:de", "no mark"),
        ("I::de", "no day"),
        ("I:K:de", "a kind without a day"),
        ("I:X10:de", "no kind"),
        ("I:K10.K10:de", "a day twice"),
        ("I:K-1:de", "a day before all days"),
        ("I:Kfffffff:de", "a day behind all days"),
        ("I:K1.K2.K3.K4.K5.K6.K7.K8.K9:de", "more days than any result has"),
    ];
    for (data, why) in table {
        let prompt = pressed(data, TODAY);
        assert!(!matches!(prompt.body, Body::Save(_)), "{data}: {why}");
        assert_eq!(prompt.notes.len(), 1, "{data}: a word about it: {:?}", prompt.notes);
    }
    let day = "I:K150:de"; // 2026-12-03
    assert!(matches!(&pressed(day, TODAY).body, Body::Save(ToSave::Calendar(days, _)) if days.len() == 1));
    let over = pressed(day, date(2027, 1, 1));
    assert!(matches!(&over.body, Body::Save(ToSave::Calendar(days, _)) if days.is_empty()), "the day is over");
    for locale in LOCALES {
        let reply = l10n.render(content, &over, locale);
        assert!(reply.messages[0].text.as_str().contains(&l10n.plain(locale, "calendar-over")), "{reply:?}");
    }
}

#[test]
fn every_page_fits_into_telegram_in_every_language() {
    let directory = &world().content.directory;
    let mut pages: Vec<ToSave> = Vec::new();
    let referrals = directory.offices.iter().filter_map(|office| directory.referral(&office.id, TODAY));
    for referral in referrals.filter(can_be_saved) {
        pages.push(ToSave::Contact(Box::new(referral), TODAY));
    }
    for pair in directory.offices.chunks(2) {
        let referrals = pair.iter().filter_map(|office| directory.referral(&office.id, TODAY)).collect();
        let more = Some(Shown { node: NodeId::new("beratung", "office"), land: Some(Land::SN), marks: "Ab".repeat(8) });
        pages.push(ToSave::Offices(Offices { referrals, more, today: TODAY, minute: 600 }));
    }
    pages.push(ToSave::Calendar(Vec::new(), TODAY));
    for page in pages {
        let prompt = lotse::dialog::prompt::Prompt { notes: Vec::new(), body: Body::Save(page) };
        for locale in LOCALES {
            let reply = world().l10n.render(&world().content, &prompt, locale);
            assert_eq!(reply.messages.len(), 1, "one message: {prompt:?}");
            for message in &reply.messages {
                fits(message).unwrap_or_else(|wrong| panic!("{locale}: {wrong}: {prompt:?}"));
                let emergency = world().l10n.plain(locale, "button-emergency");
                assert!(message.keyboard.iter().flatten().any(|button| button.label == emergency), "{prompt:?}");
            }
        }
    }
}

/// Someone who reads the chat page on a phone, in a locale.
struct Reader {
    window: Window,
    locale: &'static str,
}

impl Reader {
    /// Presses the answer of a question, or a button that all share.
    async fn tap(&self, id: &str, option: Option<&str>) {
        let said = world().l10n.say(self.locale, id, option, &FluentArgs::new()).expect("words").text;
        self.press(&said).await;
    }

    async fn press(&self, label: &str) {
        self.window.tap(&self.window.button(label).await).await;
    }

    async fn sees(&self, id: &str) {
        self.window.see(world().l10n.plain(self.locale, id).lines().next().expect("a line")).await;
    }

    async fn writes(&self, text: &str) {
        self.window.type_into(&self.window.find("textarea").await, &format!("{text}{ENTER}")).await;
    }

    /// Scrolls to the newest message that begins so, and keeps a picture of it where asked to.
    async fn shows(&self, id: &str, name: &str) {
        self.window.scroll_to(".message", &world().l10n.plain(self.locale, id)).await;
        self.keeps(name).await;
    }

    async fn keeps(&self, name: &str) {
        let picture = self.window.screenshot().await;
        if let Some(folder) = std::env::var_os("LOTSE_SCREENSHOTS") {
            let file = Path::new(&folder).join(format!("{}-{name}.png", self.locale));
            std::fs::write(file, picture).expect("writing a picture");
        }
    }
}

#[tokio::test]
async fn the_contact_the_calendar_and_further_offices_are_seen_on_a_phone() {
    for locale in LOCALES {
        let bot = Bot::start().await;
        let reader = Reader { window: Window::open().await, locale };
        reader.window.goto(&format!("{}/?lang={locale}", bot.address())).await;
        reader.press("START").await;
        reader.press(&world().l10n.locale(locale).expect("a locale").state.name).await;
        reader.tap("menu-what", Some("job-ends")).await;
        reader.tap("kuendigung-what", Some("paper")).await;
        reader.sees("kuendigung-received").await;
        reader.writes("20.11.2026").await;
        reader.sees("common-land").await;
        reader.writes("24103").await;
        reader.tap("common-title", Some("work")).await;
        reader.tap("kuendigung-service", Some("under-2")).await;
        reader.tap("button-nothing", None).await;
        reader.tap("button-calendar", None).await;
        reader.window.see("termin.ics").await;
        reader.shows("head-calendar", "calendar").await;
        reader.tap("button-handover", None).await;
        reader.tap("common-status", Some("third")).await;
        reader.press("Deutsch").await;
        let label = |id: &str, office: &str| {
            let mut args = FluentArgs::new();
            let right = world().l10n.locale(locale).expect("a locale").is_rtl();
            args.set("office", if right { format!("\u{2068}{office}\u{2069}") } else { office.to_owned() });
            world().l10n.say(locale, id, None, &args).expect("words").text
        };
        reader.window.button(&label("button-save-contact-of", "Kiel")).await;
        reader.shows("head-result", "offices").await;
        let keyboard = "[...document.querySelectorAll('.message')].at(-2).scrollIntoView({ block: 'end' })";
        reader.window.read(keyboard, json!([])).await;
        reader.keeps("offices-keyboard").await;
        reader.press(&label("button-save-contact-of", "Kiel")).await;
        reader.sees("contact-hint").await;
        bot.quiet().await;
        reader.shows("head-contact", "contact").await;
        // Another workplace: there are more offices for it than are shown at once.
        reader.writes("/start").await;
        reader.sees("language-ask").await;
        reader.press(&world().l10n.locale(locale).expect("a locale").state.name).await;
        bot.quiet().await;
        reader.writes("/office").await;
        reader.tap("common-status", Some("third")).await;
        reader.writes("70174").await;
        reader.press("Deutsch").await;
        reader.tap("button-more-offices", None).await;
        reader.sees("head-offices").await;
        bot.quiet().await;
        reader.shows("head-offices", "further").await;
    }
}
