//! Reads the files beside the dialogs: dated figures, offices and postcodes.
//!
//! Invariant: a day, a Land or a number that cannot be read is a problem, never a default.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::directory::{Directory, Office};
use super::file::File;
use super::load::Files;
use super::places::Places;
use super::problem::Problem;
use crate::rules::Land;
use crate::rules::figures::{Figure, Figures};

/// The file of the dated amounts.
pub const FIGURES: &str = "dialogs/data/figures.toml";
/// See [`Directory`].
pub const OFFICES: &str = "dialogs/data/offices.toml";
/// See [`super::quiz::Quiz`].
pub const QUIZ: &str = "dialogs/data/quiz.toml";
/// See [`Places`].
pub const PLACES: &str = "dialogs/data/plz.csv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    key: String,
    value: Spanned<f64>,
    unit: String,
    valid_from: Option<Spanned<Datetime>>,
    valid_to: Option<Spanned<Datetime>>,
    statute: String,
    source: String,
}

/// Reads the figures, with the line of each.
pub(super) fn figures(files: &Files, problems: &mut Vec<Problem>) -> (Figures, Vec<usize>) {
    let Some(mut file) = data_file(files, FIGURES, problems) else {
        return (Figures::new(Vec::new()), Vec::new());
    };
    let records = file.records("figure", |file, key, value| {
        file.problem(value.span().start, format!("`{key}` is not known here"), "Write [[figure]].");
    });
    let (figures, lines) = records.into_iter().map(|(raw, line)| (figure(&mut file, raw), line)).unzip();
    (Figures::new(figures), lines)
}

fn figure(file: &mut File, raw: RawFigure) -> Figure {
    let at = raw.value.span().start;
    let hundredths = raw.value.into_inner() * 100.0;
    if !(0.0..=1e12).contains(&hundredths) || (hundredths - hundredths.round()).abs() > 1e-6 {
        file.problem(at, "This is no amount in hundredths", "Write 0 or more, with at most two decimals.");
    }
    let (from, to) = (file.day(raw.valid_from.as_ref()), file.day(raw.valid_to.as_ref()));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        file.problem(at, "`valid_to` is before `valid_from`", "Correct one of the two days.");
    }
    #[expect(clippy::cast_possible_truncation, reason = "checked above")]
    let value = hundredths.round() as i64;
    Figure {
        key: raw.key,
        value,
        unit: raw.unit,
        valid_from: from,
        valid_to: to,
        statute: raw.statute,
        source: raw.source,
    }
}

/// Reads the offices, with the line of each, and the postcodes.
pub(super) fn directory(files: &Files, problems: &mut Vec<Problem>) -> (Directory, Vec<usize>) {
    let mut researched = None;
    let mut offices = Vec::new();
    if let Some(mut file) = data_file(files, OFFICES, problems) {
        let mut dated = false;
        offices = file.records::<Office>("office", |file, key, value| {
            let at = value.span().start;
            match key {
                "researched" => {
                    dated = true;
                    let day = file.value::<Spanned<Datetime>>(value);
                    researched = file.day(day.as_ref());
                }
                _ => file.problem(at, format!("`{key}` is not known here"), "Write [[office]]."),
            }
        });
        if !dated {
            file.problem(
                0,
                "The file has no `researched` day",
                "Write researched = 2026-11-22: the day its sources were read.",
            );
        }
        let mut ids = BTreeSet::new();
        for (office, line) in &offices {
            check_office(&mut file, office, *line, ids.insert(office.id.clone()));
        }
    }
    let (offices, lines) = offices.into_iter().unzip();
    let researched = researched.unwrap_or(Date::MIN);
    (Directory { researched, offices, places: places(files, problems) }, lines)
}

/// Checks what the type of a record does not say.
fn check_office(file: &mut File, office: &Office, line: usize, new: bool) {
    let mut problem = |wrong: bool, what: String, todo: &str| {
        if wrong {
            file.problem_in(line, what, todo);
        }
    };
    let id = &office.id;
    problem(!new, format!("The office `{id}` stands twice"), "Give each its own id, or remove one.");
    problem(office.help.is_empty(), format!("The office `{id}` gives no kind of help"), "Write help = [\"…\"].");
    problem(
        office.land.is_empty(),
        format!("The office `{id}` serves no Land"),
        "Write land = [\"DE\"] or its Länder.",
    );
    for land in office.land.iter().filter(|land| *land != "DE" && Land::parse(land).is_none()) {
        problem(true, format!("There is no Land `{land}`"), "Write codes such as BW, or DE for all of Germany.");
    }
    let dialled = |phone: &String| phone.trim_start_matches('+').chars().all(|char| char.is_ascii_digit());
    for phone in office.phone.iter().filter(|phone| phone.is_empty() || !dialled(phone)) {
        problem(true, format!("`{phone}` is no phone number"), "Write E.164 (+49…), or a short number, digits only.");
    }
    for url in office.url.iter().filter(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        problem(true, format!("`{url}` is no web address"), "Write it with https:// in front.");
    }
    problem(
        office.checked.is_some() && office.checked_on().is_none(),
        format!("`checked` of the office `{id}` is no day"),
        "Write checked = 2026-11-23.",
    );
}

fn places(files: &Files, problems: &mut Vec<Problem>) -> Places {
    let Some(file) = data_file(files, PLACES, problems) else {
        return Places::default();
    };
    Places::parse(file.text()).unwrap_or_else(|line| {
        let todo = "Write plz,laender,place,kreis,lat,lon.";
        problems.push(Problem::error(PLACES, line, "This line is not one of the table", todo));
        Places::default()
    })
}

fn data_file<'a>(files: &'a Files, path: &'a str, problems: &'a mut Vec<Problem>) -> Option<File<'a>> {
    if let Some(text) = files.get(path) {
        return Some(File::new(path, text, problems));
    }
    problems.push(Problem::error(
        path,
        1,
        "The file is missing",
        "Add it: a content folder holds dialogs/, dialogs/data/ and locales/.",
    ));
    None
}
