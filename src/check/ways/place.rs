//! Where nodes and messages stand in the files.
//!
//! Invariant: what cannot be found stands on line 1 of the file that should hold it.

use std::collections::BTreeMap;

use crate::dialog::load::{self, dialog_path};
use crate::dialog::model::NodeId;

/// The files with the lines of their nodes.
#[derive(Clone, Copy)]
pub struct Files<'a> {
    /// The text of the files.
    pub files: &'a load::Files,
    /// The line of each node.
    pub lines: &'a BTreeMap<NodeId, usize>,
}

impl Files<'_> {
    /// The file and line of a node.
    pub fn node(&self, node: &NodeId) -> (String, usize) {
        (dialog_path(&node.dialog), self.lines.get(node).copied().unwrap_or(1))
    }

    /// The file and line of a message in a locale.
    pub fn message(&self, tag: &str, id: &str) -> (String, usize) {
        let folder = format!("locales/{tag}/");
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let of_locale = self.files.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder));
        let found = of_locale.into_iter().find_map(|(path, text)| {
            let line = text.lines().position(begins)?;
            Some((path.clone(), line + 1))
        });
        found.unwrap_or_else(|| (format!("{folder}main.ftl"), 1))
    }
}
