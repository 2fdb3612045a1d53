//! The link that `/share` shows: to this bot, in the language and with the topic that were chosen.
//!
//! Invariant: the link holds nothing of the person who shares it.

use anyhow::{Context as _, anyhow};

use super::{Context, Trouble, output};
use crate::dialog::prompt::{Body, Prompt};
use crate::dialog::session::Entry;
use crate::dialog::share::Share;
use crate::l10n::Attachment;
use crate::papers::{link, qr::Qr};

/// Pixels of a module: large enough for a phone that reads the code from another one's screen.
const PIXELS: usize = 10;

/// Puts the link into a prompt that shows it; the engine knows no address.
pub async fn fill(ctx: &Context, prompt: &mut Prompt) -> Result<(), Trouble> {
    let Body::Share(Share::Link { locale, dialog }, shown) = &mut prompt.body else { return Ok(()) };
    let name = output::name(ctx).await;
    let name = name.map_err(|failure| Trouble::Ours(anyhow!("asking for the bot's name: {failure}")))?;
    let entry = Entry { locale: Some(locale.clone()), dialog: dialog.clone(), ..Entry::default() };
    let link = link::url(name, &entry).context("a link is longer than Telegram takes").map_err(Trouble::Ours)?;
    *shown = Some(link);
    Ok(())
}

/// Draws the link of a prompt as a QR code.
pub fn picture(prompt: &Prompt) -> Option<Attachment> {
    let Body::Share(_, Some(link)) = &prompt.body else { return None };
    Qr::new(link)?.png(PIXELS).ok().map(Attachment::Photo)
}
