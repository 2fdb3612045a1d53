//! What leaves the chat on paper or as a link.
//!
//! Invariant: nothing here knows a person; the notes say what a person ticked, and are kept nowhere.

pub mod calendar;
pub mod code;
pub mod hours;
pub mod leaflet;
pub mod lines;
pub mod link;
pub mod notes;
pub mod order;
pub mod poster;
pub mod qr;
pub mod sheet;
pub mod vcard;
