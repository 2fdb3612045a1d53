//! A bad file of tests/problems/: what its head says, and how it spoils the base.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use lotse::dialog::load::Files;

use super::DAY;

/// A bad file, as its head describes it.
pub struct Bad {
    pub name: String,
    text: String,
    pub target: Option<String>,
    without: Option<String>,
    removes: Vec<String>,
    rest_stays: bool,
    pub day: Date,
    pub expected: Vec<Expected>,
}

#[derive(Debug, Clone)]
pub struct Expected {
    pub file: String,
    /// `None` for any line.
    pub line: Option<usize>,
    pub part: String,
    pub warning: bool,
}

impl Bad {
    pub fn read(path: &Path) -> Self {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).expect("UTF-8");
        let mut bad = Self {
            name,
            text,
            target: None,
            without: None,
            removes: Vec::new(),
            rest_stays: false,
            day: DAY,
            expected: Vec::new(),
        };
        let head = bad.text.trim_start_matches('\u{feff}').to_owned();
        for line in head.lines().map_while(|line| line.strip_prefix("# ")) {
            bad.take(line);
        }
        if path.extension().is_some_and(|end| end == "csv") {
            // The table knows no comments: its lines are counted without the head.
            bad.text = bad.text.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect();
        }
        bad
    }

    /// Reads one line of the head.
    fn take(&mut self, line: &str) {
        match line.split_once(": ") {
            Some(("stands for", path)) => self.target = Some(path.to_owned()),
            Some(("without", path)) => self.without = Some(path.to_owned()),
            Some(("removes", id)) => self.removes.push(id.to_owned()),
            Some(("day", day)) => self.day = day.parse().expect("a day"),
            Some(("expect", rest)) => self.expect(rest, false),
            Some(("warn", rest)) => self.expect(rest, true),
            _ => self.rest_stays |= line == "the rest of the file stays",
        }
    }

    fn expect(&mut self, rest: &str, warning: bool) {
        let (place, part) = rest.split_once(": ").expect("[FILE:]LINE: part of the message");
        let (file, line) = match place.rsplit_once(':') {
            Some((file, line)) => (file.to_owned(), line),
            None => (self.target.clone().expect("a file"), place),
        };
        self.expected.push(Expected { file, line: line.parse().ok(), part: part.to_owned(), warning });
    }

    /// Tells whether nothing that this file spoils is looked at by another.
    pub fn stands_with_others(&self) -> bool {
        let own = |expected: &Expected| Some(&expected.file) == self.target.as_ref();
        self.target.is_some() && !self.rest_stays && self.day == DAY && self.expected.iter().all(own)
    }

    pub fn spoil(&self, files: &mut Files) {
        if let Some(path) = &self.without {
            assert!(files.remove(path).is_some(), "{}: there is no {path}", self.name);
        }
        let Some(path) = &self.target else { return };
        let mut text = self.text.clone();
        if self.rest_stays {
            text.push_str(&self.rest(&files[path]));
        }
        files.insert(path.clone(), text);
    }

    /// What stays of the words of the base.
    fn rest(&self, base: &str) -> String {
        let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
        let mut gone: BTreeSet<String> = self.text.lines().filter_map(id).collect();
        gone.extend(self.removes.iter().cloned());
        let (mut rest, mut skip) = (String::new(), false);
        for line in base.lines() {
            if !line.starts_with(' ') && !line.is_empty() {
                skip = id(line).is_some_and(|id| gone.contains(&id));
            }
            if !skip {
                rest.push_str(line);
                rest.push('\n');
            }
        }
        rest
    }
}
