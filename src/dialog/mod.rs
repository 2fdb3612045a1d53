//! Floor 1: the engine. Dialogs as their files say them, the answers so far, and one step from both.
//!
//! Invariant: it sends and stores nothing, knows no language, no clock and no chance, and a step cannot fail.

mod answer;
pub mod button;
pub mod data;
pub mod days;
pub mod decide;
pub mod directory;
pub mod feedback;
mod file;
mod found;
pub mod further;
mod graph;
pub mod hours;
mod input;
pub mod load;
mod mark;
pub mod model;
pub mod picture;
pub mod places;
pub mod problem;
pub mod prompt;
pub mod quiz;
mod raw;
mod reading;
pub mod rulebook;
pub mod save;
pub mod session;
pub mod share;
mod show;
mod step;
pub mod take;
pub mod tally;
pub mod topics;
mod typed;
mod verify;
mod walk;
pub mod ways;
mod week;

pub use session::Now;
pub use step::{Step, step};
pub use typed::western;
