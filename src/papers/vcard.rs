//! An office as a contact for the phone's address book (vCard).
//!
//! Version 3.0 (RFC 2426), in the part that reads the same in 4.0 (RFC 6350): every phone and Telegram's own apps import
//! 3.0, while address books that know no 4.0 refuse it whole. Nothing that only 4.0 has would be used.
//!
//! Invariant: every value comes from the office's record; a field that nobody knows is left out.

use super::lines::{Lines, escaped};
use crate::dialog::directory::Office;

/// The most bytes of a contact (Bot API `sendContact`, `vcard`).
pub const BYTES: usize = 2048;

/// Writes a contact. `notes` are what people have to know of it, the most important first; the last ones are left out where
/// the contact would become longer than Telegram takes.
#[must_use]
pub fn vcard(office: &Office, notes: &[String]) -> String {
    let mut kept = notes;
    loop {
        let card = write(office, &kept.join("\n"));
        match kept.split_last() {
            Some((_, rest)) if card.len() > BYTES => kept = rest,
            _ => return card,
        }
    }
}

/// The most characters of a contact's name (Bot API `sendContact`, `first_name`).
const NAME: usize = 64;

/// Shortens a name that is too long for a contact: by what stands behind it in brackets, behind a dash or a comma; the whole
/// name stands in the record.
#[must_use]
pub fn short_name(name: &str) -> String {
    let ends = name.match_indices([',', '(', '–']).map(|(at, _)| at).chain([name.len()]);
    let parts = ends.map(|end| name[..end].trim_end()).filter(|part| part.chars().count() <= NAME && !part.is_empty());
    parts.max_by_key(|part| part.len()).map_or_else(|| name.chars().take(NAME).collect(), str::to_owned)
}

fn write(office: &Office, note: &str) -> String {
    let mut lines = Lines::default();
    lines.push("BEGIN", "VCARD").push("VERSION", "3.0");
    let name = escaped(&office.name);
    // An address book that looks for a person's name finds the office's: as the given name, which it shows as it is.
    lines.push("N", &format!(";{name};;;")).push("FN", &name);
    lines.push("ORG", &office.traeger.as_deref().map_or_else(|| name.clone(), escaped));
    for phone in &office.phone {
        lines.push("TEL;TYPE=WORK,VOICE", phone);
    }
    if let Some(email) = &office.email {
        lines.push("EMAIL;TYPE=INTERNET", email);
    }
    if let Some(address) = address(office) {
        lines.push("ADR;TYPE=WORK", &address);
    }
    if let Some(url) = &office.url {
        lines.push("URL", url);
    }
    if !note.is_empty() {
        lines.push("NOTE", &escaped(note));
    }
    lines.push("END", "VCARD");
    lines.text().to_owned()
}

/// Writes box, extension, street, town, region, postcode and country; `None` if none is known.
fn address(office: &Office) -> Option<String> {
    let [street, city, plz] =
        [&office.street, &office.city, &office.plz].map(|part| part.as_deref().map(escaped).unwrap_or_default());
    let known = !(street.is_empty() && city.is_empty() && plz.is_empty());
    known.then(|| format!(";;{street};{city};;{plz};Deutschland"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office(more: &str) -> Office {
        let file = format!(
            "id = \"x\"\nhelp = []\nland = [\"DE\"]\nname = \"Rat, Tat; Hilfe\"\nsource = \"\"\nsource_date = \"\"\n\
             confidence = \"\"\n{more}"
        );
        toml::from_str(&file).expect("an office")
    }

    #[test]
    fn a_contact_has_what_the_record_has() {
        let office = office(
            "traeger = \"Träger e. V.\"\nstreet = \"Weg 1\"\nplz = \"01067\"\ncity = \"Dresden\"\nphone = [\"+493511\", \
             \"+493512\"]\nemail = \"a@b.de\"\nurl = \"https://b.de/\"",
        );
        let card = vcard(&office, &["Nur mit Termin.".to_owned(), "Sprachen: de".to_owned()]);
        let expected = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Rat\\, Tat\\; Hilfe;;;\r\nFN:Rat\\, Tat\\; Hilfe\r\n\
            ORG:Träger e. V.\r\nTEL;TYPE=WORK,VOICE:+493511\r\nTEL;TYPE=WORK,VOICE:+493512\r\n\
            EMAIL;TYPE=INTERNET:a@b.de\r\nADR;TYPE=WORK:;;Weg 1;Dresden;;01067;Deutschland\r\nURL:https://b.de/\r\n\
            NOTE:Nur mit Termin.\\nSprachen: de\r\nEND:VCARD\r\n";
        assert_eq!(card, expected);
    }

    #[test]
    fn a_field_that_nobody_knows_is_left_out() {
        let card = vcard(&office("phone = [\"+49351\"]"), &[]);
        let fields: Vec<&str> = card.lines().filter_map(|line| line.split([':', ';']).next()).collect();
        assert_eq!(fields, ["BEGIN", "VERSION", "N", "FN", "ORG", "TEL", "END"]);
    }

    #[test]
    fn a_long_name_is_cut_where_it_can_be() {
        let long = "Beratungsstelle für mobile Beschäftigte, Braunschweig (auch Wolfsburg, Salzgitter)";
        assert_eq!(short_name(long), "Beratungsstelle für mobile Beschäftigte, Braunschweig");
        assert_eq!(short_name("Hotline (BAMF)"), "Hotline (BAMF)", "it fits whole");
        assert_eq!(short_name(&"ä".repeat(70)), "ä".repeat(64), "nowhere to cut");
    }

    #[test]
    fn a_long_note_loses_its_end_first() {
        let notes = ["Nicht sicher.".to_owned(), "ع".repeat(800), "zu viel".repeat(100)];
        let card = vcard(&office(""), &notes);
        assert!(card.len() <= BYTES && card.contains("Nicht sicher.\\nع") && !card.contains("viel"), "{}", card.len());
    }
}
