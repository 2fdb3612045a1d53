//! What a press below a result leads to is read as well: its buttons carry the result's name, and may grow too long.
//!
//! Invariant: each result asks why it did not help in its own locale.

use super::messages::{Read, Reader};
use crate::dialog::feedback::Heard;
use crate::dialog::prompt::{Body, Prompt};

impl Reader<'_> {
    /// Reads the question why a result did not help: its buttons name the result too.
    pub(super) fn feedback(&mut self, read: &Read) {
        let asked = Prompt { notes: Vec::new(), body: Body::Feedback(Heard::Why(read.node.clone())) };
        let reply = self.l10n.render(self.content, &asked, &read.locale.tag);
        self.buttons(read, &reply);
        self.texts(read, &reply);
    }
}
