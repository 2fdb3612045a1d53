//! Who advises whom: by citizenship, and by where the person is (§ 45b `AufenthG`, § 31 `AEntG`).
//!
//! Invariant: whoever may belong to both sides is shown both; nobody is turned away.

/// The citizenship, as far as the person wants to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Of the EU, the EEA or Switzerland.
    Eu,
    /// Of any other country or of none, whatever the residence title.
    Third,
    /// Of both.
    Dual,
    /// Not known or not told.
    Unsure,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aufenthalt {
    Germany,
    /// Not yet in Germany, with work there in view.
    Abroad,
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
pub fn zustaendig(status: Status, aufenthalt: Aufenthalt) -> Zustaendig {
    match (status, aufenthalt) {
        (Status::Eu, _) => Zustaendig::FaireMobilitaet,
        (Status::Third, Aufenthalt::Germany) => Zustaendig::FaireIntegration,
        (Status::Third, Aufenthalt::Abroad) => Zustaendig::FaireIntegrationAbroad,
        (Status::Dual | Status::Unsure, _) => Zustaendig::Both,
    }
}

#[cfg(test)]
mod tests {
    use super::Aufenthalt::{Abroad, Germany};
    use super::Status::{Dual, Eu, Third, Unsure};
    use super::Zustaendig::{Both, FaireIntegration, FaireIntegrationAbroad, FaireMobilitaet};
    use super::*;

    #[test]
    fn everyone_is_sent_somewhere() {
        for (status, aufenthalt, expected, why) in [
            (Eu, Germany, FaireMobilitaet, "EU citizens"),
            (Eu, Abroad, FaireMobilitaet, "EU citizens, also from abroad"),
            (Third, Germany, FaireIntegration, "third-country nationals"),
            (Third, Abroad, FaireIntegrationAbroad, "still abroad"),
            (Dual, Germany, Both, "two citizenships"),
            (Dual, Abroad, Both, "two citizenships, abroad"),
            (Unsure, Germany, Both, "not known"),
            (Unsure, Abroad, Both, "not known, abroad"),
        ] {
            assert_eq!(zustaendig(status, aufenthalt), expected, "{why}");
        }
    }
}
