//! A page as PDF, by an installed Chromium: it shapes every script and keeps to the page's own size.
//!
//! Invariant: the browser opens our own file, with a profile of its own that is removed afterwards.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::files;

/// The names under which it is installed.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Prints an HTML file to a PDF.
///
/// # Errors
/// If no Chromium is found, or it makes no file.
pub fn print(page: &Path, pdf: &Path) -> Result<()> {
    let page = page.canonicalize().with_context(|| format!("finding {}", page.display()))?;
    let profile = page.with_extension("profile");
    let made = BROWSERS.iter().find_map(|browser| run(browser, &page, &profile, pdf));
    files::remove_folder(&profile)?;
    match made {
        Some(true) => Ok(()),
        Some(false) => bail!("Chromium made no PDF of {}; open that file in a browser and print it", page.display()),
        None => bail!(
            "no Chromium is installed ({}): open {} in a browser and print it, or install one",
            BROWSERS.join(", "),
            page.display()
        ),
    }
}

/// Runs a browser; `None` if it is not installed, else whether it ended well.
fn run(browser: &str, page: &Path, profile: &Path, pdf: &Path) -> Option<bool> {
    let done = Command::new(browser)
        // The sandbox needs what a container and root do not have; the page is ours and holds no script.
        .args(["--headless", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", page.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .ok()?;
    Some(done.success() && pdf.exists())
}
