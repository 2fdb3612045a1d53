//! Differencing: each number is narrowed by the others that it adds up with, again and again.

use super::world::{FAR, World};

/// Narrows what is known of each number until nothing changes.
pub fn narrow(world: &World) -> Vec<(i64, i64)> {
    let mut bounds = world.bounds.clone();
    let signed = |(low, high): (i64, i64), sign: i64| if sign > 0 { (low, high) } else { (-high, -low) };
    let mut changed = true;
    while std::mem::take(&mut changed) {
        for relation in &world.relations {
            let sums = relation.terms.iter().map(|(number, sign)| signed(bounds[*number], *sign));
            let (least, most) = sums.fold((0, 0), |sum, (low, high)| (sum.0 + low, sum.1 + high));
            for (number, sign) in &relation.terms {
                let (low, high) = signed(bounds[*number], *sign);
                let told = signed((relation.low - (most - high), relation.high - (least - low)), *sign);
                let now = &mut bounds[*number];
                // What comes from a bound that nobody knows says nothing.
                let narrower = (now.0.max(told.0), if told.1 < FAR / 2 { now.1.min(told.1) } else { now.1 });
                changed |= narrower != *now;
                *now = narrower;
            }
        }
    }
    bounds
}
