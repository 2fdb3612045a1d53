//! What was erased is not in the files any more, in any byte.

use std::collections::BTreeMap;

use lotse::dialog::session::Session;
use lotse::pseudonym::{BYTES, Pseudonym, Salt, Secret};
use lotse::simulator::Fault;
use lotse::store::Store;
use zeroize::Zeroizing;

use super::process::other_connection;
use super::search::Haystack;
use crate::harness::{Bot, Person};

/// Every row that was ever seen: its ciphertexts by its key.
type Rows = BTreeMap<Vec<u8>, Vec<Vec<u8>>>;

/// Reads the rows that are there.
async fn rows(bot: &Bot) -> Rows {
    let mut database = other_connection(&bot.folder.path().join("lotse.db")).await;
    let rows = sqlx::query_as::<_, (Vec<u8>, Vec<u8>)>("SELECT key, sealed FROM sessions").fetch_all(&mut database);
    rows.await.expect("rows").into_iter().map(|(key, sealed)| (key, vec![sealed])).collect()
}

/// Lets someone answer a little; returns the row that came, with all its ciphertexts that were seen.
async fn talk(bot: &Bot, person: &Person) -> (Vec<u8>, Vec<Vec<u8>>) {
    let before = rows(bot).await;
    let mut seen: Vec<Rows> = Vec::new();
    person.send("/start").await;
    for label in ["L:en", "job-ends", "paper"] {
        seen.push(rows(bot).await);
        person.press(label).await;
    }
    person.send("20.11.2026").await;
    seen.push(rows(bot).await);
    let mut new = Rows::new();
    for (key, sealed) in seen.into_iter().flatten().filter(|(key, _)| !before.contains_key(key)) {
        new.entry(key).or_default().extend(sealed);
    }
    assert_eq!(new.len(), 1, "one row has come");
    let (key, sealed) = new.pop_first().expect("the row");
    assert!(sealed.len() > 3, "each answer seals it anew");
    (key, sealed)
}

fn remains(bot: &Bot, (key, sealed): &(Vec<u8>, Vec<Vec<u8>>)) -> usize {
    let (_, files) = Haystack::folder(bot.folder.path(), &[]);
    // The beginning is the nonce; the end is searched too, since large rows are written in parts.
    let parts = sealed.iter().flat_map(|bytes| [&bytes[..24], &bytes[bytes.len() - 24..]]);
    parts.chain([&key[..]]).filter(|part| files.holds(part)).count()
}

#[tokio::test]
async fn who_deletes_blocks_or_leaves_is_in_no_byte_of_the_files() {
    let bot = Bot::start().await;
    let stays = bot.person("en");
    let row_that_stays = talk(&bot, &stays).await;
    for way in ["/delete", "blocked", "gone"] {
        let person = bot.person("en");
        let row = talk(&bot, &person).await;
        assert!(remains(&bot, &row) > 0, "the row is written before {way}");
        match way {
            "/delete" => {
                person.send("/delete").await;
                person.press("e").await;
            }
            "blocked" => {
                bot.telegram.block(person.id, true);
            }
            _ => {
                bot.telegram.deactivate(person.id);
                bot.telegram.send_text(person.id, "/menu");
            }
        }
        bot.quiet().await;
        assert!(!rows(&bot).await.contains_key(&row.0), "the row is gone: {way}");
        assert_eq!(remains(&bot, &row), 0, "and so is every byte of it: {way}");
    }
    assert!(rows(&bot).await.contains_key(&row_that_stays.0), "others keep theirs");
}

#[tokio::test]
async fn who_wrote_and_blocked_before_the_answer_leaves_no_row() {
    let mut bot = Bot::stopped().await;
    let person = bot.person("en");
    bot.telegram.send_text(person.id, "/start");
    bot.telegram.block(person.id, true);
    // Telegram cannot even say that the person is gone.
    bot.telegram.fail_on("sendMessage", Fault::ServerError { times: 100 });
    bot.go().await;
    bot.quiet().await;
    assert_eq!(rows(&bot).await, Rows::new(), "a row of someone who has left");
}

#[tokio::test]
async fn nothing_remains_when_rows_have_moved_between_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("lotse.db")).await.expect("a database");
    let secret = Secret::parse(&"5e".repeat(BYTES)).expect("64 digits");
    let salt = Salt { day: 1, bytes: Zeroizing::new([1; BYTES]) };
    let people: Vec<Pseudonym> = (0..400).map(|chat| secret.pseudonym(&salt, chat)).collect();
    let mut written = Vec::new();
    for version in 1..4 {
        for pseudonym in &people {
            let before = store.load(std::slice::from_ref(pseudonym), 0).await.expect("loading");
            let sealed = pseudonym.seal(&Session::new(0), version, 100 + version).expect("sealing");
            store.save(&sealed, before.as_ref(), 0, None).await.expect("saving");
            written.push((pseudonym.row, sealed));
        }
    }
    let (stay, leave) = people.split_at(100);
    store.forget(leave).await.expect("erasing");
    let (_, files) = Haystack::folder(folder.path(), &[]);
    let gone = |row: &[u8; BYTES]| leave.iter().any(|pseudonym| pseudonym.row == *row);
    let is_left = |part: &[u8]| files.holds(part);
    let left = written.iter().filter(|(row, _)| gone(row));
    let keys = leave.iter().filter(|pseudonym| is_left(&pseudonym.row)).count();
    let seals = left.filter(|(_, sealed)| is_left(&sealed.bytes[..24])).count();
    assert_eq!((keys, seals), (0, 0), "of {} erased rows", leave.len());
    assert!(stay.iter().all(|pseudonym| files.holds(&pseudonym.row)), "the others are there");
}
