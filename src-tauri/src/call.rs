//! The one door from the page to the command table, and the desk behind it.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use district_core::app::{Desk, DeskOptions, default_dirs};
use district_core::clock::SystemClock;
use district_core::commands::dispatch;
use district_core::error::{ApiError, Error};
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::{events, paths::Arguments};

/// How often the desk may see to its idle work (checkpoint, backup that is due).
const TICK: Duration = Duration::from_secs(60);

/// Where the desk stands once it is open; calls that come earlier wait for it.
#[derive(Clone, Default)]
pub struct DeskSlot(Arc<OnceLock<Arc<Desk>>>);

impl DeskSlot {
    /// Opens the desk, then stays on this thread for its idle work until the program ends.
    pub fn open_and_keep(&self, app: &AppHandle, arguments: Arguments) {
        let (config_dir, data_dir) = default_dirs();
        let desk = Desk::new(DeskOptions {
            config_dir,
            data_dir,
            program: "District Desk",
            clock: Arc::new(SystemClock::default()),
            file: arguments.file,
            access: district_core::database::Access::Write,
            actor: None,
        });
        if arguments.example {
            // A refusal (a full disk, say) is in the status, which the page asks for first.
            let _ = dispatch(&desk, "file_example", Value::Object(Default::default()));
        }
        events::forward(&desk, app);
        let desk = self.0.get_or_init(|| desk);
        loop {
            std::thread::sleep(TICK);
            desk.tick();
        }
    }

    /// Waits until the desk is open.
    fn wait(&self) -> &Desk {
        self.0.wait()
    }

    /// Last act of the program: what is due is backed up and the file is left tidy.
    pub fn close(&self) {
        if let Some(desk) = self.0.get() {
            desk.close();
        }
    }
}

/// Runs one command of the table away from the window's thread.
#[tauri::command]
pub async fn call(
    desk: State<'_, DeskSlot>,
    cmd: String,
    payload: Value,
) -> Result<Value, ApiError> {
    let desk = desk.inner().clone();
    away(move || dispatch(desk.wait(), &cmd, payload)).await
}

/// Runs work that may wait (disk, a dialog) on a thread of its own kind.
pub async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|stopped| Err(Error::Internal(stopped.to_string()).into()))
}
