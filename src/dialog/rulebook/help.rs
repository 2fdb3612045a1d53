//! The rule for who advises whom.
//!
//! Invariant: see [`super`].

use crate::dialog::decide::{Arguments, Need, Rule, Verdict};
use crate::rules::zustaendigkeit::{Status, Zustaendig, zustaendig};

pub(super) const RULES: &[Rule] = &[Rule {
    name: "zustaendigkeit",
    needs: &[("status", Need::Choice(&["third", "abroad", "eu", "dual", "unsure"]))],
    cases: &[("faire-integration", &[]), ("abroad", &[]), ("faire-mobilitaet", &[]), ("both", &[])],
    figures: &[],
    may_end: &[],
    ask: ask_zustaendigkeit,
}];

fn ask_zustaendigkeit(a: &Arguments) -> Option<Verdict> {
    let status = match a.option("status")? {
        "eu" => Status::Eu,
        "third" => Status::Third,
        "abroad" => Status::Abroad,
        "dual" => Status::Dual,
        _ => Status::Unsure,
    };
    let case = match zustaendig(status) {
        Zustaendig::FaireIntegration => "faire-integration",
        Zustaendig::FaireIntegrationAbroad => "abroad",
        Zustaendig::FaireMobilitaet => "faire-mobilitaet",
        Zustaendig::Both => "both",
    };
    Some(Verdict::of(case, []))
}
