//! Make-up of a bureau: the rules of law of the pack, and what every office looks at by practice.

use super::{BureauMember, BureauRole, Proposer};
use crate::deadlines::model::Trust;
use crate::packs::{BureauRule, BureauWord};

/// What a rule asks and what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Between so many members.
    Count {
        /// Least.
        min: i64,
        /// Greatest.
        max: i64,
    },
    /// An odd number of them.
    Odd,
    /// At least so many proposed by the local council.
    FromCouncil {
        /// Least.
        min: i64,
    },
    /// One chair.
    Chair,
    /// One secretary.
    Secretary,
    /// All trained.
    Trained {
        /// Members.
        all: i64,
    },
    /// Nobody sits in another bureau.
    Twice {
        /// Who, and where else.
        found: Vec<(String, String)>,
    },
}

/// One rule, looked at.
#[derive(Debug, Clone)]
pub struct Finding<'p> {
    /// What is asked.
    pub asked: Asked,
    /// How many there are.
    pub there: i64,
    /// It holds.
    pub ok: bool,
    /// The rule of the pack; none: the office's practice.
    pub law: Option<&'p BureauRule>,
}

impl Finding<'_> {
    /// The word of the rule.
    pub fn word(&self) -> &'static str {
        match self.asked {
            Asked::Count { .. } => "count",
            Asked::Odd => "odd",
            Asked::FromCouncil { .. } => "from_council",
            Asked::Chair => "chair",
            Asked::Secretary => "secretary",
            Asked::Trained { .. } => "trained",
            Asked::Twice { .. } => "twice",
        }
    }

    /// How sure the rule is.
    pub fn trust(&self) -> Trust {
        self.law.map_or(Trust::Practice, |rule| rule.trust)
    }
}

/// True for a member who counts: no substitute, no operator, not replaced.
pub fn sits(member: &BureauMember) -> bool {
    !member.reserve && member.replaced_on.is_none() && member.role != BureauRole::Operator
}

/// Looks at a bureau. `law` are the rules of its country, none for the council of the
/// constituency; `twice` who of it sits elsewhere too, and where.
pub fn findings<'p>(
    members: &[BureauMember],
    law: &'p [BureauRule],
    twice: Vec<(String, String)>,
) -> Vec<Finding<'p>> {
    let count = |test: &dyn Fn(&BureauMember) -> bool| {
        let sitting = members.iter().filter(|member| sits(member));
        sitting.filter(|member| test(member)).count() as i64
    };
    let all = count(&|_| true);
    let mut found = Vec::with_capacity(law.len() + 4);
    for rule in law {
        let bound = |bound: Option<u32>, open| bound.map_or(open, i64::from);
        let min = bound(rule.min, 0);
        let (asked, there, ok) = match rule.rule {
            BureauWord::Count => {
                let max = bound(rule.max, i64::MAX);
                let ok = (min..=max).contains(&all);
                (Asked::Count { min, max }, all, ok)
            }
            BureauWord::Odd => (Asked::Odd, all, all % 2 == 1),
            BureauWord::FromCouncil => {
                let there = count(&|member| member.proposer == Some(Proposer::LocalCouncil));
                (Asked::FromCouncil { min }, there, there >= min)
            }
        };
        found.push(Finding {
            asked,
            there,
            ok,
            law: Some(rule),
        });
    }
    let chairs = count(&|member| member.role == BureauRole::Chair);
    let secretaries = count(&|member| member.role == BureauRole::Secretary);
    let trained = count(&|member| member.trained_on.is_some());
    let doubled = twice.len() as i64;
    for (asked, there, ok) in [
        (Asked::Chair, chairs, chairs == 1),
        (Asked::Secretary, secretaries, secretaries == 1),
        (Asked::Trained { all }, trained, trained == all),
        (Asked::Twice { found: twice }, doubled, doubled == 0),
    ] {
        found.push(Finding {
            asked,
            there,
            ok,
            law: None,
        });
    }
    found
}

/// The order of a bureau's page: who sits there by role, substitutes, those replaced.
pub fn in_order(members: &mut [BureauMember]) {
    // The sort is stable: within a role they stay as they were written.
    members.sort_by_key(|member| (member.replaced_on.is_some(), member.reserve, member.role));
}
