//! Messages that are more than text: sendDocument, sendPhoto, sendContact, sendVenue.
//!
//! Invariant: a file is kept as it came; nothing is fetched from anywhere.

use serde_json::{Value, json};

use super::entities;
use super::limits;
use super::messages::{deliver, writable_chat};
use super::params::{Answer, Params, Refusal, Upload};
use super::state::{File, State};

/// Kinds of file by the end of their name, as Telegram finds them.
const KINDS: [(&str, &str); 12] = [
    ("csv", "text/csv"),
    ("html", "text/html"),
    ("ics", "text/calendar"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("vcf", "text/vcard"),
    ("zip", "application/zip"),
];

/// Answers sendDocument.
pub(super) fn send_document(state: &mut State, params: &Params) -> Answer {
    let mut content = caption(params)?;
    let chat = writable_chat(state, params)?;
    let (id, file) = file(state, params, "document", limits::DOCUMENT_BYTES)?;
    content["document"] = json!({
        "file_id": id, "file_unique_id": unique(&id), "file_name": file.name,
        "mime_type": file.mime, "file_size": file.bytes.len(),
    });
    keep_if_sent(state, chat, params, content, (id, file))
}

/// Answers sendPhoto; PNG and JPEG are read for their size.
pub(super) fn send_photo(state: &mut State, params: &Params) -> Answer {
    let mut content = caption(params)?;
    let chat = writable_chat(state, params)?;
    let (id, file) = file(state, params, "photo", limits::PHOTO_BYTES)?;
    let Some((width, height)) = picture_size(&file.bytes) else {
        let rule = "a photo is a PNG or JPEG picture";
        return Err(Refusal::of_rule("IMAGE_PROCESS_FAILED", rule));
    };
    let (least, most) = (width.min(height), width.max(height));
    if least == 0 || width + height > 10_000 || most > least * 20 {
        let rule = format!("{width} x {height} points: at most 10000 together and 20 to 1");
        return Err(Refusal::of_rule("PHOTO_INVALID_DIMENSIONS", rule));
    }
    content["photo"] = json!([{
        "file_id": id, "file_unique_id": unique(&id),
        "width": width, "height": height, "file_size": file.bytes.len(),
    }]);
    keep_if_sent(state, chat, params, content, (id, file))
}

fn keep_if_sent(state: &mut State, chat: i64, params: &Params, content: Value, (id, file): (String, File)) -> Answer {
    let message = deliver(state, chat, params, content)?;
    state.files.insert(id, file);
    Ok(message)
}

fn caption(params: &Params) -> Result<Value, Refusal> {
    let (text, entities) = entities::read(params, "caption", "caption_entities")?;
    let wrong = "message caption is too long";
    limits::at_most("caption", &text, limits::CAPTION, wrong)?;
    let mut content = json!({});
    if !text.is_empty() {
        content["caption"] = json!(text);
    }
    if !entities.is_empty() {
        content["caption_entities"] = json!(entities);
    }
    Ok(content)
}

/// Finds the file of a call: uploaded with it, or sent before and named by its id.
fn file(state: &mut State, params: &Params, field: &str, most: usize) -> Result<(String, File), Refusal> {
    let named = params.text(field).unwrap_or_default();
    let part = named.strip_prefix("attach://").unwrap_or(field);
    if let Some(upload) = params.files.get(part) {
        let size = upload.bytes.len();
        if size == 0 {
            return Err(Refusal::of_rule("file must be non-empty", "a file has content"));
        }
        if size > most {
            let rule = format!("{field} has {size} bytes, at most {most} are allowed");
            return Err(Refusal::new(413, "Request Entity Too Large", Some(rule)));
        }
        let file = kept(upload);
        file_name(&file.name)?;
        return Ok((format!("BQACAgIAAxkB{}", state.number()), file));
    }
    if named.contains("://") {
        let rule = "the stand-in fetches no file from an address";
        return Err(Refusal::of_rule("failed to get HTTP URL content", rule));
    }
    if named.is_empty() {
        let wrong = format!("there is no {field} in the request");
        return Err(Refusal::of_rule(&wrong, format!("{field} is required")));
    }
    let known = state.files.get(&named).cloned();
    known.map(|file| (named, file)).ok_or_else(|| {
        let wrong = "wrong file identifier/HTTP URL specified";
        Refusal::of_rule(wrong, "the file_id is one the bot has seen")
    })
}

/// Refuses a name the server would change in silence: too long, or with what no file name holds.
fn file_name(name: &str) -> Result<(), Refusal> {
    let odd =
        |char: char| char.is_control() || "/\\:*?\"<>|".contains(char) || ('\u{202a}'..='\u{202e}').contains(&char);
    if (1..=limits::FILE_NAME).contains(&limits::units(name)) && !name.chars().any(odd) {
        return Ok(());
    }
    let rule = format!("file name {name:?} would be changed: not 1 to 64 units, or with odd characters");
    Err(Refusal::of_rule("FILE_NAME_INVALID", rule))
}

fn kept(upload: &Upload) -> File {
    let name = upload.name.clone().unwrap_or_else(|| "file".to_owned());
    let mime = kind_of(&name).or(upload.mime.as_deref()).unwrap_or("application/octet-stream");
    File { mime: mime.to_owned(), bytes: upload.bytes.clone(), name }
}

/// Finds the kind of a file by the end of its name.
pub(super) fn kind_of(name: &str) -> Option<&'static str> {
    let end = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    KINDS.iter().find(|(known, _)| *known == end).map(|(_, mime)| *mime)
}

pub(super) fn unique(id: &str) -> String {
    format!("AgAD{}", &id[id.len().saturating_sub(10)..])
}

/// Reads width and height of a PNG (its IHDR) or JPEG (its frame header).
fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((number(16)?, number(20)?));
    }
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let number = |at: usize| {
        let pair = bytes.get(at..at + 2)?;
        Some(u32::from(pair[0]) << 8 | u32::from(pair[1]))
    };
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        // Frame headers are C0 to CF but for C4 (tables), C8 (reserved) and CC (arithmetic).
        if (0xC0..=0xCF).contains(&marker) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
            return Some((number(at + 7)?, number(at + 5)?));
        }
        at += 2 + usize::try_from(number(at + 2)?).ok()?;
    }
}

/// Answers sendContact.
pub(super) fn send_contact(state: &mut State, params: &Params) -> Answer {
    let phone = params.required_text("phone_number", "phone number is empty")?;
    phone_number(&phone)?;
    let first_name = params.required_text("first_name", "first name is empty")?;
    limits::at_most("first_name", &first_name, limits::NAME, "FIRST_NAME_INVALID")?;
    let mut contact = json!({ "phone_number": phone, "first_name": first_name });
    for field in ["last_name", "vcard"] {
        if let Some(text) = params.text(field).filter(|text| !text.is_empty()) {
            contact[field] = json!(text);
        }
    }
    limits::at_most("last_name", contact["last_name"].as_str().unwrap_or_default(), limits::NAME, "LAST_NAME_INVALID")?;
    vcard(contact["vcard"].as_str().unwrap_or_default())?;
    let chat = writable_chat(state, params)?;
    deliver(state, chat, params, json!({ "contact": contact }))
}

/// Refuses what no phone can dial: 1 to 15 digits (E.164), between them what people write there.
fn phone_number(phone: &str) -> Result<(), Refusal> {
    let rest = phone.strip_prefix('+').unwrap_or(phone);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let written = |b: u8| b.is_ascii_digit() || b" -/().".contains(&b);
    if (1..=limits::PHONE_DIGITS).contains(&digits) && rest.bytes().all(written) {
        return Ok(());
    }
    Err(Refusal::of_rule("PHONE_NUMBER_INVALID", format!("phone_number {phone:?} is not 1 to 15 digits")))
}

fn vcard(card: &str) -> Result<(), Refusal> {
    if card.len() > limits::VCARD {
        let rule = format!("vcard has {} bytes, at most {} are allowed", card.len(), limits::VCARD);
        return Err(Refusal::of_rule("VCARD_TOO_LONG", rule));
    }
    if card.is_empty() || card.starts_with("BEGIN:VCARD") && card.trim_end().ends_with("END:VCARD") {
        return Ok(());
    }
    Err(Refusal::of_rule("VCARD_INVALID", "vcard begins and ends as a vCard (RFC 6350)"))
}

/// Answers sendVenue.
pub(super) fn send_venue(state: &mut State, params: &Params) -> Answer {
    let (latitude, longitude) = (params.decimal("latitude")?, params.decimal("longitude")?);
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        let rule = format!("{latitude}, {longitude} is no place on earth");
        return Err(Refusal::of_rule("wrong geo coordinates specified", rule));
    }
    let title = params.required_text("title", "venue title is empty")?;
    let address = params.required_text("address", "venue address is empty")?;
    let location = json!({ "latitude": latitude, "longitude": longitude });
    let venue = json!({ "location": location, "title": title, "address": address });
    let chat = writable_chat(state, params)?;
    deliver(state, chat, params, json!({ "venue": venue, "location": location }))
}
