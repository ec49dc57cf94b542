//! The core, tested from outside: through its public functions, with a fixed clock.

// One JSON holds the samples of the whole command table.
#![recursion_limit = "1024"]
// A test that cannot go on should stop with what it met.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod attachments;
mod attachments_kept;
mod backups;
mod bench;
mod calendar;
mod calendar_own;
mod contact_text;
mod council_contacts;
mod councils;
mod counting;
mod deadlines;
mod desk;
mod directory;
mod duplicates;
mod elections;
mod faults;
mod files;
mod frozen;
mod gold;
mod import_books;
mod import_words;
mod imports;
mod kill;
mod live_index;
mod locales;
mod media;
mod opening;
mod orders;
mod over_time;
mod own_rules;
mod packs;
mod papers;
mod people_pages;
mod phones;
mod power;
mod program;
mod published;
mod quick_add;
mod reader;
mod reminders;
mod reports;
mod rescue;
mod round_trip;
mod search;
mod series;
mod slice;
mod stations;
mod table;
mod task_bulk;
mod task_facts;
mod task_import;
mod task_lists;
mod task_papers;
mod task_states;
mod tasks;
mod terms;
mod today;
mod undo;
mod undo_councils;
mod undo_in_the_way;
mod whole;
