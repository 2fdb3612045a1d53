//! Someone who has stolen the database, with or without the secret, and knows whom to look for.

use std::collections::HashSet;
use std::path::Path;

use lotse::dialog::session::Session;
use lotse::pseudonym::{BYTES, Salt, Secret};
use lotse::store::Store;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::process::other_connection;
use super::search::Haystack;
use super::updates::PERSON;

/// The day on which the person wrote, counted from 1970-01-01.
const DAY: i64 = 20_780;
/// Far away, so that only the salts protect the row.
const NEVER: i64 = i64::MAX;

struct Loot {
    salts: Vec<Salt>,
    rows: HashSet<[u8; BYTES]>,
    files: Haystack,
}

/// Copies the files as they are and reads the copy.
async fn steal(folder: &Path) -> Loot {
    let copy = tempfile::tempdir().expect("a folder");
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, copy.path().join(path.file_name().expect("a name"))).expect("copying");
    }
    let (_, files) = Haystack::folder(folder, &[]);
    let mut database = other_connection(&copy.path().join("lotse.db")).await;
    let salts = sqlx::query_as::<_, (i64, Vec<u8>)>("SELECT day, salt FROM salts").fetch_all(&mut database).await;
    let rows = sqlx::query_scalar::<_, Vec<u8>>("SELECT key FROM sessions").fetch_all(&mut database).await;
    let key = |bytes: Vec<u8>| <[u8; BYTES]>::try_from(bytes).expect("32 bytes");
    Loot {
        salts: salts.expect("salts").into_iter().map(|(day, bytes)| salt(day, key(bytes))).collect(),
        rows: rows.expect("rows").into_iter().map(key).collect(),
        files,
    }
}

fn salt(day: i64, bytes: [u8; BYTES]) -> Salt {
    Salt { day, bytes: Zeroizing::new(bytes) }
}

/// 10,000 people, the one who wrote among them.
fn candidates() -> impl Iterator<Item = i64> {
    PERSON - 5_000..PERSON + 5_000
}

impl Loot {
    /// Tells whose rows are here, with this secret.
    fn named(&self, secret: &Secret) -> Vec<i64> {
        let known = |chat: &i64| self.salts.iter().any(|salt| self.rows.contains(&secret.pseudonym(salt, *chat).row));
        candidates().filter(known).collect()
    }

    /// Tells whether a row is a hash of a salt and a chat that needs no secret.
    fn named_without_secret(&self) -> bool {
        candidates().any(|chat| {
            let forms = [chat.to_be_bytes().to_vec(), chat.to_le_bytes().to_vec(), chat.to_string().into_bytes()];
            let salts = self.salts.iter().map(|salt| salt.bytes.to_vec()).chain([Vec::new()]);
            salts.into_iter().any(|salt| {
                forms.iter().any(|form| {
                    let orders = [[&salt[..], form].concat(), [form, &salt[..]].concat()];
                    orders.iter().any(|bytes| self.rows.contains(&<[u8; BYTES]>::from(Sha256::digest(bytes))))
                })
            })
        })
    }

    /// Tells whether any 32 bytes of the files, taken as a salt, lead to the person's row.
    fn named_by_remains(&self, secret: &Secret) -> bool {
        self.files.bytes().windows(BYTES).any(|bytes| {
            let bytes = <[u8; BYTES]>::try_from(bytes).expect("32 bytes");
            bytes != [0; BYTES] && self.rows.contains(&secret.pseudonym(&salt(0, bytes), PERSON).row)
        })
    }
}

#[tokio::test]
async fn once_the_salt_is_destroyed_not_even_the_secret_tells_whose_a_row_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("lotse.db")).await.expect("a database");
    let secret = Secret::parse(&"5e".repeat(BYTES)).expect("64 digits");
    let salts = store.salts(DAY).await.expect("the salt of the day");
    let pseudonym = secret.pseudonym(&salts[0], PERSON);
    let sealed = pseudonym.seal(&Session::new(DAY * 24), 1, NEVER).expect("sealing");
    store.save(&sealed, None, 0, None).await.expect("saving");

    let stolen = steal(folder.path()).await;
    assert_eq!(stolen.named(&secret), [PERSON], "the attack works while the salt lives");
    assert!(stolen.named_by_remains(&secret), "and the search of the files finds the salt");
    assert!(!stolen.named_without_secret(), "the database alone tells nothing");
    for guess in ["00", "5f"].map(|pair| Secret::parse(&pair.repeat(BYTES)).expect("64 digits")) {
        assert_eq!(stolen.named(&guess), Vec::<i64>::new(), "nor does it with another secret");
    }

    store.salts(DAY + 1).await.expect("the next day's");
    store.sweep(DAY + 1, 0).await.expect("the first midnight");
    assert_eq!(steal(folder.path()).await.named(&secret), [PERSON], "a session goes on over the first midnight");

    store.salts(DAY + 2).await.expect("the day after");
    store.sweep(DAY + 2, 0).await.expect("the second midnight");
    let stolen = steal(folder.path()).await;
    assert!(stolen.rows.contains(&sealed.row), "the row is still there");
    assert_eq!(stolen.salts.len(), 2, "later salts are there");
    assert_eq!(stolen.named(&secret), Vec::<i64>::new(), "whose it is, nobody can say");
    assert!(!stolen.named_by_remains(&secret), "nor from what remains in the files");
}
