//! `lotse leaflet`: the leaflet for employers as a page, as text or as a PDF.
//!
//! Invariant: what is for the employer alone goes to the error output, never into the leaflet.

use anyhow::{Context, Result, bail};

use super::{content, day, papers};
use crate::config;
use crate::dialog::places::Places;
use crate::l10n::SOURCE;
use crate::papers::leaflet::{Leaflet, Unplaced, Workplace};
use crate::rules::Land;

/// Writes the leaflet for a workplace.
pub fn leaflet(args: &config::Leaflet) -> Result<()> {
    let (content, l10n) = content(&args.content)?;
    if !l10n.has(&args.locale) {
        let known: Vec<&str> = l10n.locales().map(|locale| locale.tag.as_str()).collect();
        bail!("there is no locale {}; there are {}", args.locale, known.join(", "));
    }
    let place = workplace(&content.directory.places, args)?;
    let leaflet = Leaflet::new(&content, &l10n, &args.locale, &place, day(args.date)?);
    let written = if args.text { leaflet.text() } else { leaflet.html() };
    papers::hand_over(args.output.as_deref(), args.pdf, &written)?;
    eprintln!("\n{}", leaflet.hints(SOURCE).join("\n"));
    Ok(())
}

fn workplace(places: &Places, args: &config::Leaflet) -> Result<Workplace> {
    let land = match &args.land {
        None => None,
        Some(code) => Some(
            Land::parse(&code.to_uppercase()).with_context(|| format!("{code} is no Land: {}", codes(&Land::ALL)))?,
        ),
    };
    let plz = &args.plz;
    Workplace::find(places, plz, land).or_else(|unplaced| match unplaced {
        Unplaced::Unknown => bail!("{plz} is no postcode in the table; write five digits"),
        Unplaced::Several(laender) => {
            bail!("{plz} lies in several Länder; say with --land in which the workplace is: {}", codes(&laender))
        }
        Unplaced::Elsewhere(laender) => bail!("{plz} does not lie there, but in {}", codes(&laender)),
    })
}

/// Lists the codes of Länder.
fn codes(laender: &[Land]) -> String {
    laender.iter().map(|land| land.code()).collect::<Vec<_>>().join(", ")
}
