//! Bureaus as they are shown: one, and the list of an election.

use std::collections::HashMap;

use rusqlite::Connection;

use super::rules::{self, Asked, Finding};
use super::store::{self, KeysRecord, MemberRecord, Seat};
use super::{Bureau, BureauCheck, BureauList, BureauMember, BureauOf, BureauRole, BureauRow};
use crate::elections::service::Reading;
use crate::elections::store as elections;
use crate::error::{Error, Result};
use crate::packs::{BureauRule, Pack};
use crate::phones::{self, Numbering};
use crate::search::folded;
use crate::staff::{PhoneRow, main_phone};
use crate::stations::{StationHead, store as stations};

/// Rules of law for the bureaus of an election's country, and the pack with their acts.
struct Law {
    pack: Option<&'static Pack>,
}

impl Law {
    fn of(conn: &Connection, election: &str) -> Result<Self> {
        let found = elections::election(conn, election)?.ok_or(Error::NotFound("election"))?;
        // An election of a country without a pack has no rules of law.
        Ok(Self {
            pack: Pack::of(&found.pack).ok(),
        })
    }

    /// The council of the constituency has none here.
    fn rules(&self, station: bool) -> &'static [BureauRule] {
        match self.pack {
            Some(pack) if station => &pack.bureaus,
            _ => &[],
        }
    }
}

/// Numbers to call members under.
pub struct Phones {
    numbering: Numbering,
    known: HashMap<String, Vec<PhoneRow>>,
}

impl Phones {
    /// Those of the members of an election.
    ///
    /// # Errors
    /// Of the database.
    pub fn of(conn: &Connection, election: &str, numbering: &Numbering) -> Result<Self> {
        Ok(Self {
            numbering: numbering.clone(),
            known: store::numbers(conn, election)?,
        })
    }

    /// A number as the office writes it.
    pub fn shown(&self, typed: &str) -> String {
        match typed {
            "" => String::new(),
            typed => phones::read(typed, &self.numbering).display,
        }
    }

    /// The number of the directory, else the typed one: as the passport says it of who holds the key.
    pub fn of_holder(&self, person: Option<&str>, typed: &str) -> String {
        match self.of_person(person, "") {
            found if found.is_empty() => self.shown(typed),
            found => found,
        }
    }

    /// The typed number, else that of the directory.
    pub fn of_person(&self, person: Option<&str>, typed: &str) -> String {
        if !typed.is_empty() {
            return self.shown(typed);
        }
        let rows = person.and_then(|id| self.known.get(id));
        let main = rows.and_then(|rows| main_phone(rows.clone(), &self.numbering));
        main.map(|phone| phone.display).unwrap_or_default()
    }
}

/// Puts numbers and successors into members, in the order of the page; numbers only for those who
/// are `called`, since reading one takes longer than all the rest.
fn dressed(
    records: Vec<MemberRecord>,
    phones: &Phones,
    called: fn(&BureauMember) -> bool,
) -> Vec<BureauMember> {
    let names: HashMap<String, String> = records
        .iter()
        .map(|record| (record.member.id.clone(), record.member.name.clone()))
        .collect();
    let mut members: Vec<BureauMember> = records
        .into_iter()
        .map(|record| {
            let mut member = record.member;
            if called(&member) {
                member.phone = phones.of_person(member.person.as_deref(), &member.typed_phone);
            }
            let by = record.replaced_by_id.and_then(|id| names.get(&id));
            member.replaced_by = by.cloned().unwrap_or_default();
            member
        })
        .collect();
    rules::in_order(&mut members);
    members
}

/// Who sits in more than one bureau: by person, or by name where the directory does not know them.
struct Doubles {
    by_key: HashMap<String, Vec<Seat>>,
}

impl Doubles {
    fn of(seats: impl IntoIterator<Item = Seat>) -> Self {
        let mut by_key: HashMap<String, Vec<Seat>> = HashMap::new();
        for seat in seats {
            let key = match &seat.person_id {
                Some(id) => id.clone(),
                None => folded(&seat.person_name),
            };
            by_key.entry(key).or_default().push(seat);
        }
        by_key.retain(|_, seats| seats.len() > 1);
        Self { by_key }
    }

    /// Of one bureau: each who sits elsewhere too, and the numbers of the other stations.
    fn in_bureau(&self, members: &[BureauMember], reading: &Reading) -> Vec<(String, String)> {
        if self.by_key.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for member in members.iter().filter(|m| m.replaced_on.is_none()) {
            let key = match &member.person {
                Some(id) => id.clone(),
                None => folded(&member.name),
            };
            let Some(seats) = self.by_key.get(&key) else {
                continue;
            };
            let others = seats.iter().filter(|seat| seat.member != member.id);
            let places: Vec<String> = others
                .map(|seat| match &seat.station_id {
                    Some(_) => seat.number.clone(),
                    None => reading.texts.text("bureau-council"),
                })
                .collect();
            if !places.is_empty() {
                found.push((member.name.clone(), places.join(", ")));
            }
        }
        found
    }
}

/// One bureau.
///
/// # Errors
/// `not-found` for an election or a station that is not there; of the database.
pub fn bureau(
    conn: &Connection,
    of: &BureauOf,
    numbering: &Numbering,
    reading: &Reading,
) -> Result<Bureau> {
    let law = Law::of(conn, &of.election)?;
    let station = of.station.as_deref().filter(|id| !id.is_empty());
    let head = match station {
        Some(id) => {
            Some(stations::head(conn, Some(&of.election), id)?.ok_or(Error::NotFound("station"))?)
        }
        None => None,
    };
    let phones = Phones::of(conn, &of.election, numbering)?;
    let records = store::of_bureau(conn, &of.election, station)?;
    let members = dressed(records, &phones, |_| true);
    let seats = store::seats(conn, &of.election)?;
    let twice = Doubles::of(seats).in_bureau(&members, reading);
    let findings = rules::findings(&members, law.rules(head.is_some()), twice);
    let checks = findings
        .into_iter()
        .map(|finding| said(finding, law.pack, reading))
        .collect();
    Ok(Bureau {
        station: head,
        members,
        checks,
    })
}

/// A finding in words.
fn said(finding: Finding<'_>, pack: Option<&Pack>, reading: &Reading) -> BureauCheck {
    let texts = &reading.texts;
    let there = finding.there.to_string();
    let text = match &finding.asked {
        Asked::Count { min, max } => texts.with(
            "bureau-check-count",
            &[
                ("there", &there),
                ("min", &min.to_string()),
                ("max", &max.to_string()),
            ],
        ),
        Asked::Odd => texts.with("bureau-check-odd", &[("there", &there)]),
        Asked::FromCouncil { min } => texts.with(
            "bureau-check-from-council",
            &[("there", &there), ("min", &min.to_string())],
        ),
        Asked::Chair => texts.with("bureau-check-chair", &[("there", &there)]),
        Asked::Secretary => texts.with("bureau-check-secretary", &[("there", &there)]),
        Asked::Trained { all } => texts.with(
            "bureau-check-trained",
            &[("there", &there), ("all", &all.to_string())],
        ),
        Asked::Twice { found } if found.is_empty() => texts.text("bureau-check-once"),
        Asked::Twice { found } => {
            let said = found.iter().map(|(name, places)| {
                texts.with(
                    "bureau-check-twice",
                    &[("name", name.as_str()), ("where", places.as_str())],
                )
            });
            said.collect::<Vec<_>>().join(" ")
        }
    };
    let own = pack.map_or(reading.language, Pack::language);
    let act = finding
        .law
        .and_then(|rule| pack?.act(&rule.act))
        .map(|act| act.title.get(reading.language, own).to_owned());
    let article = finding.law.map(|rule| {
        let note = rule.note.get(reading.language, own);
        match note {
            "" => rule.r#ref.clone(),
            note => format!("{} ({note})", rule.r#ref),
        }
    });
    BureauCheck {
        rule: finding.word().to_owned(),
        text,
        ok: finding.ok,
        act: act.unwrap_or_default(),
        r#ref: article.unwrap_or_default(),
        trust: finding.trust(),
    }
}

/// A bureau with its members, for lists and papers.
pub struct Sitting {
    /// The station; none: the council of the constituency.
    pub station: Option<StationHead>,
    /// Phone of its room.
    pub phone: String,
    /// Members in the order of the page.
    pub members: Vec<BureauMember>,
}

impl Sitting {
    /// The first who sits in a role.
    pub fn who(&self, role: BureauRole) -> Option<&BureauMember> {
        self.members
            .iter()
            .find(|member| rules::sits(member) && member.role == role)
    }
}

/// Who leads a bureau: of these the list, the day and the contacts show the number.
fn leads(member: &BureauMember) -> bool {
    let role = member.role;
    let leading = matches!(
        role,
        BureauRole::Chair | BureauRole::Deputy | BureauRole::Secretary
    );
    leading && rules::sits(member)
}

/// All bureaus of an election, the council of the constituency first, then by number: a fixed
/// number of statements however many stations there are. Only who leads has a number.
///
/// # Errors
/// Of the database.
pub fn sittings(conn: &Connection, election: &str, numbering: &Numbering) -> Result<Vec<Sitting>> {
    let phones = Phones::of(conn, election, numbering)?;
    let rooms = store::room_phones(conn, election)?;
    let mut by_station: HashMap<Option<String>, Vec<MemberRecord>> = HashMap::new();
    for record in store::of_election(conn, election)? {
        let of = by_station.entry(record.station_id.clone()).or_default();
        of.push(record);
    }
    let heads = stations::heads(conn, Some(election))?;
    let mut members = |station: Option<&str>| {
        let records = by_station.remove(&station.map(str::to_owned));
        dressed(records.unwrap_or_default(), &phones, leads)
    };
    let mut all = Vec::with_capacity(heads.len() + 1);
    all.push(Sitting {
        station: None,
        phone: String::new(),
        members: members(None),
    });
    all.extend(heads.into_iter().map(|head| {
        Sitting {
            phone: rooms
                .get(&head.id)
                .map_or(String::new(), |typed| phones.shown(typed)),
            members: members(Some(&head.id)),
            station: Some(head),
        }
    }));
    Ok(all)
}

/// The seats of a bureau, as for finding who sits twice.
fn seats(sitting: &Sitting) -> impl Iterator<Item = Seat> {
    let here = sitting.members.iter();
    here.filter(|member| member.replaced_on.is_none())
        .map(|member| Seat {
            member: member.id.clone(),
            station_id: sitting.station.as_ref().map(|head| head.id.clone()),
            number: sitting
                .station
                .as_ref()
                .map_or(String::new(), |head| head.number.clone()),
            person_id: member.person.clone(),
            person_name: member.name.clone(),
        })
}

/// Who holds the keys of an election's stations, by station, and the numbers to call them under.
///
/// # Errors
/// Of the database.
pub fn keys(
    conn: &Connection,
    election: &str,
    numbering: &Numbering,
) -> Result<(HashMap<String, KeysRecord>, Phones)> {
    let phones = Phones {
        numbering: numbering.clone(),
        known: store::keys_numbers(conn, election)?,
    };
    Ok((store::keys(conn, election)?, phones))
}

/// The bureaus of an election.
///
/// # Errors
/// `not-found` for an election that is not there; of the database.
pub fn list(
    conn: &Connection,
    election: &str,
    numbering: &Numbering,
    reading: &Reading,
) -> Result<BureauList> {
    let named = stations::election(conn, election, reading)?;
    let law = Law::of(conn, election)?;
    let sittings = sittings(conn, election, numbering)?;
    let doubles = Doubles::of(sittings.iter().flat_map(seats));
    let mut rows = Vec::with_capacity(sittings.len());
    for sitting in sittings {
        let twice = doubles.in_bureau(&sitting.members, reading);
        let rules = law.rules(sitting.station.is_some());
        let findings = rules::findings(&sitting.members, rules, twice);
        let count = |test: &dyn Fn(&BureauMember) -> bool| {
            sitting.members.iter().filter(|m| test(m)).count() as i64
        };
        let chair = sitting.who(BureauRole::Chair);
        rows.push(BureauRow {
            members: count(&rules::sits),
            reserve: count(&|m| m.reserve && m.replaced_on.is_none()),
            trained: count(&|m| rules::sits(m) && m.trained_on.is_some()),
            chair: chair.map(|m| m.name.clone()).unwrap_or_default(),
            chair_phone: chair.map(|m| m.phone.clone()).unwrap_or_default(),
            problems: findings.iter().filter(|finding| !finding.ok).count() as i64,
            phone: sitting.phone,
            station: sitting.station,
        });
    }
    Ok(BureauList {
        election: named,
        members: rows.iter().map(|row| row.members).sum(),
        trained: rows.iter().map(|row| row.trained).sum(),
        rows,
    })
}
