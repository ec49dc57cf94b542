//! The search index while it comes to be: built beside the window's first page, never in its way.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::error::{ApiError, Error, Result};
use crate::history::Entity;
use crate::phones::Numbering;
use crate::search::Index;
use crate::staff::indexing;

/// Records an act touched.
type Touched = Vec<(Entity, String)>;

/// The index and how far it is.
#[derive(Default)]
pub(super) struct LiveIndex {
    index: RwLock<Index>,
    stage: Mutex<Stage>,
    turned: Condvar,
}

#[derive(Default)]
enum Stage {
    /// Nobody has asked for it yet.
    #[default]
    Idle,
    /// Being built from a view of the file; what was touched since waits here.
    Building(Touched),
    /// Follows every act.
    Ready,
    /// The file could not be read to its end.
    Failed(ApiError),
}

impl LiveIndex {
    /// The index, as soon as it is whole. With `build`, whoever asks first builds it.
    ///
    /// # Errors
    /// What building met in the file.
    pub(super) fn ready(
        &self,
        build: impl FnOnce() -> Result<Index>,
    ) -> Result<RwLockReadGuard<'_, Index>> {
        let mut stage = self.stage();
        while matches!(*stage, Stage::Building(_)) {
            stage = self
                .turned
                .wait(stage)
                .unwrap_or_else(PoisonError::into_inner);
        }
        match &*stage {
            Stage::Ready => {}
            Stage::Failed(error) => return Err(Error::Refused(error.code, error.params.clone())),
            // Held to the end: nobody else builds it a second time, and no act slips between
            // the view that is read and the index that is installed.
            Stage::Idle | Stage::Building(_) => self.install(build()?, &mut stage),
        }
        drop(stage);
        Ok(self.index.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts an index made just now in the place of the former one.
    pub(super) fn replace(&self, build: impl FnOnce() -> Result<Index>) -> Result<()> {
        let mut stage = self.stage();
        while matches!(*stage, Stage::Building(_)) {
            stage = self
                .turned
                .wait(stage)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if !matches!(*stage, Stage::Idle) {
            self.install(build()?, &mut stage);
        }
        Ok(())
    }

    /// Follows an act that was committed. Before the index is there it only remembers.
    pub(super) fn follow(
        &self,
        touched: &[(Entity, String)],
        refresh: impl FnOnce(&mut Index) -> Result<()>,
    ) -> Result<()> {
        match &mut *self.stage() {
            Stage::Building(missed) => {
                missed.extend_from_slice(touched);
                return Ok(());
            }
            Stage::Idle | Stage::Failed(_) => return Ok(()),
            Stage::Ready => {}
        }
        refresh(&mut self.index.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// Builds it on a thread and a connection of its own.
    pub(super) fn build_beside(
        self: &Arc<Self>,
        connection: Connection,
        numbering: Numbering,
    ) -> Option<JoinHandle<()>> {
        let mut stage = self.stage();
        if !matches!(*stage, Stage::Idle) {
            return None;
        }
        *stage = Stage::Building(Touched::new());
        drop(stage);
        let this = self.clone();
        Some(std::thread::spawn(move || {
            this.work(&connection, &numbering)
        }))
    }

    fn work(&self, connection: &Connection, numbering: &Numbering) {
        let _end = Ending(self);
        // One view for all of it; what comes later is in `missed`.
        let built = connection
            .unchecked_transaction()
            .map_err(Error::from)
            .and_then(|view| indexing::build(&view, numbering));
        let mut stage = self.stage();
        let outcome = built.and_then(|mut index| {
            if let Stage::Building(missed) = &*stage {
                // Read anew: these are acts committed after the view above was taken.
                indexing::refresh(connection, numbering, &mut index, missed)?;
                // A use is no act and is not among them.
                indexing::follow_uses(connection, &mut index)?;
            }
            Ok(index)
        });
        match outcome {
            Ok(index) => self.install(index, &mut stage),
            Err(error) => *stage = Stage::Failed(error.into()),
        }
    }

    fn install(&self, index: Index, stage: &mut Stage) {
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
        *stage = Stage::Ready;
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whatever ends the building, nobody waits for it any longer.
struct Ending<'a>(&'a LiveIndex);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        let mut stage = self.0.stage();
        if matches!(*stage, Stage::Building(_)) {
            *stage = Stage::Failed(Error::Internal("the search index was not built".into()).into());
        }
        drop(stage);
        self.0.turned.notify_all();
    }
}
