//! Linear programming: the least and the most that a number can be, of all that is known at once.

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOutcome};

use super::world::{FAR, World};

/// Finds the least and the most that a number can be in any world that fits.
pub fn range(world: &World, number: usize) -> (f64, f64) {
    let least = best(world, number, OptimizationDirection::Minimize).expect("the true world fits");
    // Nothing says how many there can be at most: no solution is the best.
    let most = best(world, number, OptimizationDirection::Maximize).unwrap_or(f64::INFINITY);
    ((least - SLIP).ceil(), (most + SLIP).floor())
}

/// The solver works with floating point numbers.
const SLIP: f64 = 1e-6;

fn best(world: &World, number: usize, direction: OptimizationDirection) -> Option<f64> {
    let mut problem = Problem::new(direction);
    let end = |bound: i64| if bound >= FAR { f64::INFINITY } else { float(bound) };
    let variables: Vec<_> = world
        .bounds
        .iter()
        .enumerate()
        .map(|(at, (low, high))| problem.add_var(if at == number { 1.0 } else { 0.0 }, (end(*low), end(*high))))
        .collect();
    for relation in &world.relations {
        let terms: Vec<_> = relation.terms.iter().map(|(number, sign)| (variables[*number], float(*sign))).collect();
        if relation.low == relation.high {
            problem.add_constraint(&terms[..], ComparisonOp::Eq, float(relation.low));
            continue;
        }
        problem.add_constraint(&terms[..], ComparisonOp::Ge, float(relation.low));
        if relation.high < FAR {
            problem.add_constraint(&terms[..], ComparisonOp::Le, float(relation.high));
        }
    }
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => Some(solution.objective()),
        Err(Error::Unbounded) => None,
        other => panic!("the solver gave up: {other:?}"),
    }
}

/// A number of the size of a town.
pub fn float(number: i64) -> f64 {
    f64::from(i32::try_from(number).expect("a small town"))
}
