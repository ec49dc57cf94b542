//! News for the page: what changed. And news from it: that it is painted.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use district_core::app::Desk;
use serde_json::json;
use tauri::{AppHandle, Emitter, State};

/// Name of the event that carries the changed topics.
const CHANGED: &str = "changed";

/// Tells the page which subjects changed, after they are safely in the file.
pub fn forward(desk: &Desk, app: &AppHandle) {
    let app = app.clone();
    desk.subscribe(Box::new(move |topics| {
        // Fails only when the window is already gone.
        let _ = app.emit(CHANGED, topics);
    }));
}

/// When this program started, for measuring the way to the first painted page.
pub struct Paint(Instant);

impl Paint {
    /// Measures from `started`.
    pub fn since(started: Instant) -> Self {
        Self(started)
    }
}

/// The page says that something useful is on the screen. With `DISTRICT_DESK_READY_FILE`
/// set, that moment is written there for whoever started the program to measure it.
#[tauri::command]
pub fn painted(paint: State<'_, Paint>, what: String) {
    let Some(path) = std::env::var_os("DISTRICT_DESK_READY_FILE") else {
        return;
    };
    let epoch_ms = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|d| d.as_millis())
        .unwrap_or_default();
    let note = json!({
        "ms": paint.0.elapsed().as_millis() as u64,
        "epoch_ms": epoch_ms as u64,
        "what": what,
    });
    // Renamed into place, so that a reader never sees half of it.
    let half = std::path::PathBuf::from(&path).with_extension("part");
    if let Err(error) = std::fs::write(&half, note.to_string())
        .and_then(|()| std::fs::rename(&half, std::path::Path::new(&path)))
    {
        eprintln!("district-desk: the ready file cannot be written: {error}");
    }
}
