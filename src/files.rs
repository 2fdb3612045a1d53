//! The content's files: built into the binary, or from a folder; and what a command writes.
//!
//! Invariant: of a content folder nothing is read but `dialogs/` and `locales/`.

use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};

use crate::dialog::load::Files;
use crate::dialog::picture;

static DIALOGS: Dir = include_dir!("$CARGO_MANIFEST_DIR/dialogs");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The content that is built into the binary.
#[must_use]
pub fn built_in() -> Files {
    let mut files = Files::new();
    for (name, dir) in [("dialogs", &DIALOGS), ("locales", &LOCALES)] {
        add(&mut files, name, dir);
    }
    files
}

fn add(files: &mut Files, name: &str, dir: &Dir) {
    for file in dir.files() {
        let path = format!("{name}/{}", file.path().display());
        if picture::parts(&path).is_some() {
            files.insert(path, picture::text(file.contents()));
        } else if let Some(text) = file.contents_utf8() {
            files.insert(path, text.to_owned());
        }
    }
    for dir in dir.dirs() {
        add(files, name, dir);
    }
}

/// Reads a content folder (`LOTSE_CONTENT`): it holds `dialogs/` and `locales/`.
///
/// # Errors
/// If a file cannot be read or is not UTF-8, or if the folder holds no content.
pub fn folder(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    for name in ["dialogs", "locales"] {
        let path = root.join(name);
        if !path.is_dir() {
            bail!("{} holds no {name}/; a content folder holds dialogs/ and locales/", root.display());
        }
        collect(&mut files, &path, name)?;
    }
    Ok(files)
}

/// Reads one file of text.
///
/// # Errors
/// If it cannot be read or is not UTF-8.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file, in place of one that is there.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

/// Removes a folder with all that is in it, if it is there.
///
/// # Errors
/// If it cannot be removed.
pub fn remove_folder(path: &Path) -> Result<()> {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("removing {}", path.display()))
        }
        _ => Ok(()),
    }
}

fn collect(files: &mut Files, folder: &Path, name: &str) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(files, &path, &name)?;
        } else if matches!(path.extension().and_then(|end| end.to_str()), Some("toml" | "ftl" | "csv")) {
            files.insert(name, read(&path)?);
        } else if picture::parts(&name).is_some() {
            let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            files.insert(name, picture::text(&bytes));
        }
    }
    Ok(())
}
