//! What is to vanish from the chat.
//!
//! Invariant: nothing that came behind the wish to delete is taken, also when it is handled again.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::input::{Origin, Received};
use crate::dialog::session::{Input, Session};

/// Lists the messages that are to vanish, oldest first: none unless someone erases everything, hands the phone on, or asks
/// for what they sent to be deleted. What came before that in the same batch goes too, what came behind it stays, also when
/// the batch is handled again: then it belongs to the next conversation.
pub(super) fn wiped(session: &Session, received: &[(u32, Received)], today: Date) -> Vec<i32> {
    let mut wiped = BTreeSet::new();
    let (mut sent, mut unread) = (Vec::new(), Vec::new());
    for (update, did) in received {
        let first = !session.knows_update(*update);
        match (&did.origin, &did.input) {
            (Origin::Press { .. }, Input::DeleteUnread(one)) => {
                wiped.insert(*one);
                wiped.extend(session.unread().iter().chain(&unread).filter(|_| first));
            }
            (Origin::Press { message, .. }, input) if *input == Input::Erase || session.passes_on(input, today) => {
                wiped.extend([*message].iter().filter(|_| first || *input == Input::Erase));
                wiped.extend(session.messages().iter().chain(&sent).filter(|_| first));
            }
            (Origin::Press { .. }, _) => {}
            (Origin::Typed { message } | Origin::Sent { message }, input) => {
                sent.push(*message);
                unread.extend(matches!(input, Input::Unread(_)).then_some(*message));
            }
        }
    }
    wiped.into_iter().collect()
}
