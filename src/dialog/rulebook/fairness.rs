//! The rules against discrimination.
//!
//! Invariant: see [`super`].

use super::{COUNTED, LAND, counted};
use crate::dialog::decide::{Need, Rule};
use crate::rules::agg::{agg_frist, agg_klage};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "agg-frist",
        needs: &[("happened", Need::Day), LAND],
        cases: &COUNTED,
        figures: &[],
        may_end: &[],
        ask: |a| Some(counted(agg_frist(a.date("happened")?, a.land(), a.today))),
    },
    Rule {
        name: "agg-klage",
        needs: &[("claimed", Need::Day), LAND],
        cases: &COUNTED,
        figures: &[],
        may_end: &[],
        ask: |a| Some(counted(agg_klage(a.date("claimed")?, a.land(), a.today))),
    },
];
