//! Builds anew when a migration or a content file has changed: they are part of the binary.

fn main() {
    for path in ["migrations", "dialogs", "locales"] {
        println!("cargo::rerun-if-changed={path}");
    }
}
