//! The files of what people take with them.
//!
//! Invariant: a file is made in memory, sent and forgotten. Its name and title say nothing of the topic.

use super::Context;
use crate::dialog::prompt::{Body, Prompt};
use crate::dialog::take::Page;
use crate::l10n::Attachment;
use crate::papers::hours;
use crate::papers::notes::{self, Notes};

/// Makes the file that belongs to a prompt, in a locale.
pub fn file(ctx: &Context, prompt: &Prompt, tag: &str) -> Option<Attachment> {
    let (name, text) = match &prompt.body {
        Body::Take(Page::Made(made)) => {
            (notes::NAME, Notes { l10n: &ctx.l10n, content: &ctx.content, made, tag }.html())
        }
        Body::Take(Page::Hours) => (hours::NAME, hours::html(&ctx.l10n, tag)),
        _ => return None,
    };
    Some(Attachment::Document { name: name.to_owned(), bytes: text.into_bytes() })
}
