//! Sources that are being looked at, in memory under their tokens.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::source::Source;
use super::{ImportDone, ImportProgress};

/// As many sources are kept; older ones are opened anew.
const KEPT: usize = 3;

/// How far a running import is, and whether it shall stop.
#[derive(Debug, Default)]
pub(super) struct Progress {
    done: AtomicU32,
    total: AtomicU32,
    running: AtomicBool,
    cancel: AtomicBool,
}

impl Progress {
    pub fn begin(&self) {
        self.cancel.store(false, Ordering::SeqCst);
        self.set(0, 0);
        self.running.store(true, Ordering::SeqCst);
    }

    pub fn end(&self) {
        self.running.store(false, Ordering::SeqCst);
    }

    pub fn set(&self, done: u32, total: u32) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    pub fn cancel(&self) {
        self.cancel.store(true, Ordering::SeqCst);
    }

    pub fn cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }

    pub fn state(&self) -> ImportProgress {
        ImportProgress {
            done: self.done.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
            running: self.running.load(Ordering::SeqCst),
        }
    }
}

/// An opened source.
#[derive(Clone)]
pub(super) struct Entry {
    pub token: String,
    /// File name without its folder; empty for a pasted text.
    pub name: String,
    pub bytes: Arc<Vec<u8>>,
    pub source: Arc<Source>,
    pub progress: Arc<Progress>,
    pub last: Option<Arc<ImportDone>>,
}

/// The desk's opened sources.
#[derive(Default)]
pub struct Opened(Mutex<VecDeque<Entry>>);

impl Opened {
    fn lock(&self) -> MutexGuard<'_, VecDeque<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a source in place of the one under the same token.
    pub(super) fn put(&self, entry: Entry) {
        let mut all = self.lock();
        all.retain(|other| other.token != entry.token);
        all.push_back(entry);
        while all.len() > KEPT {
            all.pop_front();
        }
    }

    /// The source under a token.
    pub(super) fn get(&self, token: &str) -> Option<Entry> {
        self.lock()
            .iter()
            .find(|entry| entry.token == token)
            .cloned()
    }

    /// Notes what the import of a source did.
    pub(super) fn done(&self, token: &str, done: ImportDone) {
        if let Some(entry) = self.lock().iter_mut().find(|entry| entry.token == token) {
            entry.last = Some(Arc::new(done));
        }
    }

    /// Lets go of a source.
    pub(super) fn drop(&self, token: &str) {
        self.lock().retain(|entry| entry.token != token);
    }
}
