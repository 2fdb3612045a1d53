//! What feedback and searches tell an attacker: of each result everybody said one thing or nothing, and whoever said
//! something of one result said it of any.

use lotse::dialog::model::{EMERGENCY, HANDOVER, NodeId};
use lotse::dialog::tally::{By, Cell, Opinion, Spot};
use lotse::statistics::Measure;

use super::world::{FAR, Relation, Scope, Table, World, bys};

/// Those who said nothing: no counter holds them.
const SILENT: By = By::Locale(String::new());

impl World {
    /// What was said of the results of a table.
    pub fn feedback(&mut self, (at, table): (usize, &Table), ends: &[NodeId], scope: &Scope) {
        let all = Opinion::ALL.map(|(opinion, _)| By::Feedback(opinion));
        if !all.iter().all(|by| (scope.by)(by)) {
            return;
        }
        let topic = |id: &&NodeId| id.dialog != HANDOVER && id.dialog != EMERGENCY;
        let nodes = ends.iter().filter(topic).cloned().map(Spot::Node);
        let results: Vec<Spot> = nodes.filter(|spot| (scope.spot)(spot)).collect();
        for spot in [Spot::Result].iter().chain(&results) {
            let Some(whole) = self.find(at, spot, &By::Whole, Measure::Reached) else { continue };
            let said = all
                .each_ref()
                .map(|by| self.counter((at, table), Cell { spot: spot.clone(), by: by.clone() }, Measure::Reached));
            let silent = self.truth[whole] - said.iter().map(|number| self.truth[*number]).sum::<i64>();
            // Who said two things of two results stands in both: whoever forgets that is wrong by himself.
            if silent >= 0 {
                let cell = Cell { spot: spot.clone(), by: SILENT };
                let silent = self.note((at, cell, Measure::Reached), silent, (0, FAR));
                let parts: Vec<usize> = said.into_iter().chain([silent]).collect();
                self.sum(whole, &parts);
            }
            for one in said {
                self.no_more(whole, one);
            }
        }
        for by in &all {
            let Some(any) = self.find(at, &Spot::Result, by, Measure::Reached) else { continue };
            let each: Vec<usize> =
                results.iter().filter_map(|spot| self.find(at, spot, by, Measure::Reached)).collect();
            for one in &each {
                self.no_more(any, *one);
            }
            // Where some results are left out of the attack, nobody knows the sum.
            if results.len() == ends.iter().filter(topic).count() {
                let terms = each.into_iter().map(|one| (one, 1)).chain([(any, -1)]).collect();
                self.relations.push(Relation { terms, low: 0, high: FAR });
            }
        }
    }

    /// A search was made in a conversation.
    pub fn searches(&mut self, at: usize, scope: &Scope) {
        for by in bys(scope) {
            let pair = [Spot::Conversation, Spot::Missed].map(|spot| self.find(at, &spot, &by, Measure::Reached));
            if let [Some(all), Some(missed)] = pair {
                self.no_more(all, missed);
            }
        }
    }

    fn no_more(&mut self, all: usize, one: usize) {
        self.relations.push(Relation { terms: vec![(all, 1), (one, -1)], low: 0, high: FAR });
    }
}
