//! Who advises whom, by citizenship and place (§ 45b `AufenthG`, § 31 `AEntG`).
//!
//! Invariant: whoever may belong to both sides is shown both; nobody is turned away.

/// The citizenship, as far as the person wants to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Of the EU, the EEA or Switzerland.
    Eu,
    /// Of any other country or of none, whatever the residence title.
    Third,
    /// The same, but not yet in Germany, with work there in view.
    Abroad,
    /// Of both.
    Dual,
    /// Not known or not told.
    Unsure,
}

/// Which advice is meant for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zustaendig {
    /// Faire Integration, the office nearest the workplace.
    FaireIntegration,
    /// Faire Integration, the office nearest the future workplace; none known: the Fachstelle.
    FaireIntegrationAbroad,
    /// Faire Mobilität.
    FaireMobilitaet,
    /// Faire Integration and Faire Mobilität, with the difference.
    Both,
}

/// Finds who advises on work, training or an internship in Germany.
#[must_use]
pub fn zustaendig(status: Status) -> Zustaendig {
    match status {
        Status::Eu => Zustaendig::FaireMobilitaet,
        Status::Third => Zustaendig::FaireIntegration,
        Status::Abroad => Zustaendig::FaireIntegrationAbroad,
        Status::Dual | Status::Unsure => Zustaendig::Both,
    }
}

#[cfg(test)]
mod tests {
    use super::Status::{Abroad, Dual, Eu, Third, Unsure};
    use super::Zustaendig::{Both, FaireIntegration, FaireIntegrationAbroad, FaireMobilitaet};
    use super::*;

    #[test]
    fn everyone_is_sent_somewhere() {
        for (status, expected, why) in [
            (Eu, FaireMobilitaet, "EU citizens, also from abroad"),
            (Third, FaireIntegration, "third-country nationals"),
            (Abroad, FaireIntegrationAbroad, "third-country nationals still abroad"),
            (Dual, Both, "two citizenships"),
            (Unsure, Both, "not known"),
        ] {
            assert_eq!(zustaendig(status), expected, "{why}");
        }
    }
}
