//! What people type becomes what it may mean: searched here, since the engine knows no language.
//!
//! Invariant: what was typed goes to the engine alone, and is not kept, counted or logged.

use std::borrow::Cow;

use super::Context;
use super::input::Received;
use crate::dialog::session::{Found, Input, Session};
use crate::l10n::OFFERED;

impl Context {
    /// Searches typed words, above all in the language of the session, otherwise of the phone.
    pub(super) fn searched<'a>(&self, input: Cow<'a, Input>, session: &Session, received: &Received) -> Cow<'a, Input> {
        let Input::Text(text) = &*input else { return input };
        let tag = session.locale.as_deref().unwrap_or_else(|| self.l10n.guess(received.language.as_deref()));
        let search = self.l10n.search();
        let found =
            Found { text: text.clone(), danger: search.is_danger(text), topics: search.topics(text, tag, OFFERED) };
        Cow::Owned(Input::Found(found))
    }
}
