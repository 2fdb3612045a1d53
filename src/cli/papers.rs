//! `lotse link` and `lotse poster`: what is shared and what is printed.
//!
//! Invariant: without the bot's name no QR code is made; a hint says how to name it.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::{content, day, pdf, print};
use crate::config::{BotName, Link, PaperSize, Poster};
use crate::files;
use crate::papers::link;
use crate::papers::order::Typed;
use crate::papers::poster::{self, Size};
use crate::papers::qr::Qr;

/// Pixels of a PNG's module: with its quiet zone a picture is about 350 wide.
const PIXELS: usize = 8;
/// What stands in place of the bot's name in a text that nobody scans.
const PLACE: &str = "<bot>";

/// Prints a link, and writes its QR code.
pub fn link(args: &Link) -> Result<()> {
    let (content, l10n) = content(&args.content)?;
    let typed = Typed {
        locales: args.locale.iter().cloned().collect(),
        topic: args.topic.clone(),
        plz: None,
        land: args.land.clone(),
        code: args.code.clone(),
    };
    let order = typed.order(&content, &l10n)?;
    let name = named(&args.bot)?;
    let link = link::url(name.unwrap_or(PLACE), &order.entry()).context("the link is too long: leave a part out")?;
    print(&format!("{link}\n"));
    if args.svg.is_none() && args.png.is_none() {
        return Ok(());
    }
    if name.is_none() {
        bail!("no QR code is made of a link that leads nowhere: set LOTSE_BOT_NAME to the bot's user name");
    }
    let qr = Qr::new(&link).context("the link is too long for a QR code")?;
    if let Some(path) = &args.svg {
        files::write(path, qr.svg().as_bytes())?;
    }
    if let Some(path) = &args.png {
        files::write(path, &qr.png(PIXELS).context("drawing the QR code")?)?;
    }
    Ok(())
}

/// Writes a poster or a page of cards, and makes a PDF of it.
pub fn poster(args: &Poster) -> Result<()> {
    let (content, l10n) = content(&args.content)?;
    let german = vec!["de".to_owned()];
    let typed = Typed {
        locales: if args.locales.is_empty() { german } else { args.locales.clone() },
        topic: args.topic.clone(),
        plz: args.plz.clone(),
        land: args.land.clone(),
        code: args.code.clone(),
    };
    let order = typed.order(&content, &l10n)?;
    let size = match args.size {
        PaperSize::A4 => Size::A4,
        PaperSize::A5 => Size::A5,
        PaperSize::Cards => Size::Cards,
    };
    let (bot, today) = (named(&args.bot)?, day(args.date)?);
    let html = poster::Poster { l10n: &l10n, content: &content, bot, size, order: &order, today }.html();
    hand_over(args.output.as_deref(), args.pdf, &html)
}

/// Prints a paper, or writes it to a file; a PDF stands beside its HTML.
pub(super) fn hand_over(path: Option<&Path>, pdf: bool, text: &str) -> Result<()> {
    let Some(path) = path else {
        print(text);
        return Ok(());
    };
    if !pdf {
        return files::write(path, text.as_bytes());
    }
    let page = path.with_extension("html");
    files::write(&page, text.as_bytes())?;
    pdf::print(&page, &path.with_extension("pdf"))
}

/// The bot's name; a hint where there is none.
fn named(bot: &BotName) -> Result<Option<&str>> {
    let name = bot.name()?;
    if name.is_none() {
        eprintln!(
            "The bot's name is not known: set LOTSE_BOT_NAME to its user name, then links and QR codes lead to it."
        );
    }
    Ok(name)
}
