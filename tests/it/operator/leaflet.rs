//! The page of the leaflet in Chromium: typed, answered, and nothing that axe-core finds wrong.

use serde_json::json;

use super::browser::{axe, holds, log_in};
use super::site::Site;
use crate::chromium::{DESK, PHONE, Window};

#[tokio::test]
async fn someone_types_a_postcode_and_finds_what_to_check_and_the_files() {
    let site = Site::empty().await;
    let core = std::fs::read_to_string(axe()).expect("axe-core");
    for size in [DESK, PHONE] {
        let window = Window::open_as(size).await;
        window.goto(&format!("{}/login?lang=de", site.address)).await;
        log_in(&window).await;
        window.goto(&format!("{}/leaflet?lang=de", site.address)).await;
        let field = window.find("#plz").await;
        window.type_into(&field, "07919").await;
        window.tap(&window.button("Weiter").await).await;
        window.see("Diese Postleitzahl liegt in mehreren Bundesländern. Wählen Sie eines: Sachsen, Thüringen.").await;
        holds(&window, &core, size, "leaflet-several", "de").await;
        let land = window.find("#land").await;
        window.type_into(&land, "Thüringen").await;
        window.tap(&window.button("Weiter").await).await;
        window.see("Das Merkblatt ist fertig").await;
        window.see("Das Gesetz verlangt den aktuellen Kontakt.").await;
        holds(&window, &core, size, "leaflet-ready", "de").await;
        let address = window.read("return location.search", json!([])).await;
        assert_eq!(address, "?lang=de", "nothing that was typed stands in the address");
    }
}
