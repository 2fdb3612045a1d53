//! What leaves the chat on paper or as a link.
//!
//! Invariant: nothing here knows a person.

pub mod link;
pub mod qr;
pub mod sheet;
