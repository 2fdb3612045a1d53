//! What leaves the chat on paper or as a link.
//!
//! Invariant: nothing here knows a person.

pub mod calendar;
pub mod code;
pub mod leaflet;
pub mod lines;
pub mod link;
pub mod order;
pub mod poster;
pub mod qr;
pub mod sheet;
pub mod vcard;
