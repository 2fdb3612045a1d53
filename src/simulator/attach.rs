//! What people send that is no text of their own: pictures, voices, files, contacts, places.
//!
//! Invariant: every name, number and picture in it is made up here, none is anybody's.

use axum::body::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::media;
use super::state::{File, State};

/// The sides of a person's photo, and of the small one that comes with it.
const PHOTO: (u32, u32) = (320, 240);
const SMALL: (u32, u32) = (90, 67);
/// A file as a person may send it, whatever its name says.
const PAGE: &[u8] = b"A page that somebody has written.\n";

/// Something a person attaches (`Message`, the fields beside `text`).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attached {
    /// A photo: a drawn page with lines.
    Photo,
    /// A photo with these words below it.
    Captioned(String),
    /// Two photos that arrive as one album (`media_group_id`).
    Album,
    /// A voice message of four seconds.
    Voice,
    /// A video of four seconds.
    Video,
    /// A round video of four seconds.
    VideoNote,
    /// A file of this name.
    Document(String),
    /// Somebody else's contact.
    Contact,
    /// A place by latitude and longitude, in degrees.
    Location(f64, f64),
    /// A place that is shared for a quarter of an hour (`live_period`); it moves by `edited_message`.
    LiveLocation(f64, f64),
    /// A named place by latitude and longitude, in degrees.
    Venue(f64, f64),
    /// A sticker.
    Sticker,
    /// A die.
    Dice,
    /// A poll of their own.
    Poll,
    /// Somebody else's text, passed on.
    Forwarded(String),
}

impl State {
    /// Sends something as a person; returns the id of the last update.
    pub fn attach(&mut self, person: i64, what: &Attached) -> u32 {
        if matches!(what, Attached::Album) {
            let group = self.number().to_string();
            let first = self.photo(json!({ "media_group_id": group }));
            self.send_content(person, first);
            let second = self.photo(json!({ "media_group_id": group }));
            return self.send_content(person, second);
        }
        let content = self.content(what);
        self.send_content(person, content)
    }

    fn content(&mut self, what: &Attached) -> Value {
        match what {
            Attached::Photo | Attached::Album => self.photo(json!({})),
            Attached::Captioned(words) => self.photo(json!({ "caption": words })),
            Attached::Document(name) => self.document(name),
            Attached::Voice => json!({ "voice": self.sound("audio/ogg", json!({})) }),
            Attached::Video => {
                let sides = json!({ "width": 640, "height": 360, "file_name": "video.mp4" });
                json!({ "video": self.sound("video/mp4", sides) })
            }
            Attached::VideoNote => json!({ "video_note": self.sound("video/mp4", json!({ "length": 240 })) }),
            Attached::Contact => json!({ "contact": { "phone_number": "+490000000001", "first_name": "Sam" } }),
            Attached::Location(latitude, longitude) => json!({ "location": place(*latitude, *longitude) }),
            Attached::LiveLocation(latitude, longitude) => {
                let mut place = place(*latitude, *longitude);
                place["live_period"] = json!(900);
                json!({ "location": place })
            }
            Attached::Venue(latitude, longitude) => {
                let place = place(*latitude, *longitude);
                let venue = json!({ "location": place, "title": "A place", "address": "A street" });
                json!({ "location": place, "venue": venue })
            }
            Attached::Sticker => self.sticker(),
            Attached::Dice => json!({ "dice": { "emoji": "🎲", "value": 4 } }),
            Attached::Poll => self.poll(),
            Attached::Forwarded(text) => json!({ "text": text, "forward_origin": {
                "type": "hidden_user", "sender_user_name": "Somebody", "date": self.now() - 60,
            }}),
        }
    }

    /// Moves a place that a person shares live; 0 if they share none in this message.
    pub fn move_place(&mut self, person: i64, message_id: i32, latitude: f64, longitude: f64) -> u32 {
        let now = self.now();
        let message = self.chats.get_mut(&person).and_then(|chat| chat.messages.get_mut(&message_id));
        let Some(message) = message.filter(|message| !message["location"]["live_period"].is_null()) else {
            return 0;
        };
        message["location"]["latitude"] = json!(latitude);
        message["location"]["longitude"] = json!(longitude);
        message["edit_date"] = json!(now);
        let edited = message.clone();
        self.push(json!({ "edited_message": edited }))
    }

    /// Keeps a file so that the chat page can show it, and names it as the Bot API does.
    fn keep(&mut self, file: File) -> Value {
        let id = format!("AgACAgIAAxkB{}", self.number());
        let named = json!({ "file_id": id, "file_unique_id": media::unique(&id), "file_size": file.bytes.len() });
        self.files.insert(id, file);
        named
    }

    fn photo(&mut self, mut message: Value) -> Value {
        let sizes = [SMALL, PHOTO].map(|(width, height)| {
            let bytes = Bytes::from(page(width, height));
            let file = File { name: "photo.png".to_owned(), mime: "image/png".to_owned(), bytes };
            let mut size = self.keep(file);
            size["width"] = json!(width);
            size["height"] = json!(height);
            size
        });
        message["photo"] = json!(sizes);
        message
    }

    fn document(&mut self, name: &str) -> Value {
        let mime = media::kind_of(name).unwrap_or("application/octet-stream").to_owned();
        let file = File { name: name.to_owned(), mime: mime.clone(), bytes: Bytes::from_static(PAGE) };
        let mut document = self.keep(file);
        document["file_name"] = json!(name);
        document["mime_type"] = json!(mime);
        json!({ "document": document })
    }

    /// Something that takes four seconds; nobody can play it, so nothing is kept.
    fn sound(&mut self, mime: &str, mut file: Value) -> Value {
        let id = format!("AwACAgIAAxkB{}", self.number());
        file["file_unique_id"] = json!(media::unique(&id));
        file["file_id"] = json!(id);
        file["mime_type"] = json!(mime);
        file["duration"] = json!(4);
        file["file_size"] = json!(16_384);
        file
    }

    fn sticker(&mut self) -> Value {
        let id = format!("CAACAgIAAxkB{}", self.number());
        json!({ "sticker": {
            "file_id": id, "file_unique_id": media::unique(&id), "type": "regular", "width": 512, "height": 512,
            "is_animated": false, "is_video": false, "emoji": "👍", "set_name": "thumbs", "file_size": 20_480,
        }})
    }

    fn poll(&mut self) -> Value {
        let options = ["Yes", "No"].map(|text| json!({ "text": text, "voter_count": 0 }));
        json!({ "poll": {
            "id": self.number().to_string(), "question": "Is it so?", "options": options, "total_voter_count": 0,
            "is_closed": false, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false,
        }})
    }
}

fn place(latitude: f64, longitude: f64) -> Value {
    json!({ "latitude": latitude, "longitude": longitude })
}

/// Draws a page with grey lines (PNG, one byte a point).
fn page(width: u32, height: u32) -> Vec<u8> {
    let line = |x: u32, y: u32| y % 12 < 4 && y > 12 && y + 12 < height && x > 10 && x + 10 < width;
    let points = (0..height).flat_map(|y| (0..width).map(move |x| if line(x, y) { 0x90 } else { 0xF8 }));
    let points: Vec<u8> = points.collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    // Writing into memory fails only for sizes of nothing, and then the picture is empty.
    let _written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&points));
    bytes
}
