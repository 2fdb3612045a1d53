//! Workshop codes, in links and typed: which are valid today. The engine takes each code for a valid one.
//!
//! Invariant: a code that is not valid today, or not known at all, reaches no session.

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::input::Received;
use super::{Context, Trouble};
use crate::dialog::session::{Entry, Input, Session};
use crate::papers::code::is_code;

impl Context {
    /// Finds which of the codes that came are valid on a day.
    pub(super) async fn valid(&self, received: &[(u32, Received)], today: Date) -> Result<BTreeSet<String>, Trouble> {
        let mut valid = BTreeSet::new();
        for code in received.iter().filter_map(|(_, did)| code(&did.input)) {
            if self.store.is_open(&code, today).await.map_err(Trouble::Away)? {
                valid.insert(code);
            }
        }
        Ok(valid)
    }
}

/// Finds the code in an input.
fn code(input: &Input) -> Option<String> {
    match input {
        Input::Start(Some(Entry { code: Some(code), .. })) => is_code(code),
        Input::Text(text) => is_code(text),
        _ => None,
    }
}

/// Makes of an input with a code what it means today: a link with a dead one is a link without it. Whoever types a valid
/// one begins anew, in the language of the session.
pub(super) fn resolve<'a>(input: &'a Input, session: &Session, valid: &BTreeSet<String>) -> Cow<'a, Input> {
    let found = code(input);
    let living = found.clone().filter(|code| valid.contains(code));
    match input {
        Input::Start(Some(entry)) => Cow::Owned(Input::Start(Some(Entry { code: living, ..entry.clone() }))),
        Input::Text(_) if living.is_some() => {
            let entry = Entry { locale: session.locale.clone(), code: living, ..Entry::default() };
            Cow::Owned(Input::Start(Some(entry)))
        }
        Input::Text(_) if found.is_some() => Cow::Owned(Input::DeadCode),
        _ => Cow::Borrowed(input),
    }
}
