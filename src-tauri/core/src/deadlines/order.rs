//! The order in which terms that hang on other terms are worked out.

use std::collections::BTreeMap;

use super::model::{Anchor, Rule};

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Open,
    Done,
}

/// Places of the rules, each after the one it hangs on. A line that is not among them
/// hangs on nothing here.
///
/// # Errors
/// The ids of a loop, the first one repeated at its end.
pub fn sorted(rules: &[&Rule]) -> Result<Vec<usize>, Vec<String>> {
    let places: BTreeMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(n, rule)| (rule.id.as_str(), n))
        .collect();
    let under = |n: usize| match &rules.get(n)?.anchor {
        Anchor::Line(line) => places.get(line.as_str()).copied(),
        _ => None,
    };
    let mut marks: Vec<Option<Mark>> = vec![None; rules.len()];
    let mut order = Vec::with_capacity(rules.len());
    for start in 0..rules.len() {
        // Each rule hangs on one other at most, so the way down is a chain.
        let mut chain = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next {
            match marks[at] {
                Some(Mark::Done) => break,
                Some(Mark::Open) => {
                    let from = chain.iter().position(|n| *n == at).unwrap_or_default();
                    let ring = chain[from..].iter().chain([&at]);
                    return Err(ring.map(|n| rules[*n].id.clone()).collect());
                }
                None => {
                    marks[at] = Some(Mark::Open);
                    chain.push(at);
                    next = under(at);
                }
            }
        }
        for at in chain.into_iter().rev() {
            marks[at] = Some(Mark::Done);
            order.push(at);
        }
    }
    Ok(order)
}
