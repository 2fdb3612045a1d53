//! The updates under way: which are finished, and which wait behind another one of their chat.
//!
//! Invariant: the offset never moves past an update that is not finished.

use std::collections::{BTreeMap, HashMap, VecDeque};

use teloxide::types::Update;
use tokio::time::Instant;

/// The updates under way.
#[derive(Default)]
pub struct Flow {
    /// When an update, by id, was handed out; `None`: it is finished. Without those below the offset.
    pub updates: BTreeMap<u32, Option<Instant>>,
    /// The first id that is not confirmed.
    offset: u32,
    /// The updates that wait behind another one of their chat.
    pub chats: HashMap<i64, VecDeque<Update>>,
}

impl Flow {
    /// Tells whether updates are under way.
    pub fn is_busy(&self) -> bool {
        self.updates.values().any(Option::is_some)
    }

    /// Moves the offset to the lowest update that is not finished, or behind them all.
    pub fn advance(&mut self) -> u32 {
        while let Some(first) = self.updates.first_entry().filter(|first| first.get().is_none()) {
            self.offset = first.remove_entry().0 + 1;
        }
        if let Some((first, _)) = self.updates.first_key_value() {
            self.offset = *first;
        }
        self.offset
    }

    /// Tells whether an update, by id, is neither under way nor finished.
    pub fn is_new(&mut self, id: u32) -> bool {
        // Telegram keeps back what is confirmed. If it hands out a lower id all the same, it has begun another count:
        // after a week without updates the next id is random (Bot API `Update.update_id`).
        if self.updates.is_empty() {
            self.offset = self.offset.min(id);
        }
        id >= self.offset && !self.updates.contains_key(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_stops_before_what_is_not_finished() {
        let mut flow = Flow::default();
        flow.updates.extend([(5, None), (6, Some(Instant::now())), (7, None)]);
        assert_eq!(flow.advance(), 6, "6 is under way");
        assert!(flow.is_busy());
        flow.updates.insert(6, None);
        assert_eq!(flow.advance(), 8, "all are finished");
        assert!(flow.updates.is_empty() && !flow.is_busy());
    }

    #[test]
    fn after_a_quiet_week_the_ids_may_begin_anywhere() {
        let mut flow = Flow { offset: 727_334_708, ..Flow::default() };
        assert!(flow.is_new(117_314_199), "a lower id while nothing is under way is another count");
        flow.updates.insert(117_314_199, Some(Instant::now()));
        assert!(flow.is_new(117_314_200), "the next one of it");
        assert!(!flow.is_new(117_314_199), "under way");
        assert!(!flow.is_new(5), "a lower id while others are under way was confirmed");
        assert_eq!(flow.advance(), 117_314_199, "the server is asked from there on");
    }
}
