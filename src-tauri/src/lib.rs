//! The shell: one window over `district-core`.
//!
//! It carries calls in and news of changes out, and opens the system's own dialogs.
//! It holds no SQL and no rules; everything the office can do is in the command table.

mod call;
mod dialogs;
mod events;
mod paths;
mod window;

use std::time::Instant;

use tauri::{Manager, RunEvent};

use crate::call::DeskSlot;

/// Starts the program and returns when its window is closed.
///
/// # Errors
/// When the windowing system or the web view cannot be started at all. A data file that
/// cannot be opened is not an error here: the window opens and says so.
pub fn run() -> tauri::Result<()> {
    let started = Instant::now();
    paths::prepare_graphics();
    let arguments = paths::Arguments::read(std::env::args_os().skip(1));

    let app = tauri::Builder::default()
        // First, so that a second start ends before it touches the file. Only a courtesy:
        // the lock beside the data file is what keeps a second writer out.
        .plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| {
                window::bring_forward(app);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(DeskSlot::default())
        .manage(events::Paint::since(started))
        .invoke_handler(tauri::generate_handler![
            call::call,
            dialogs::pick_open_path,
            dialogs::pick_open_paths,
            dialogs::pick_folder,
            dialogs::pick_save_path,
            dialogs::open_folder,
            dialogs::open_file,
            events::painted,
        ])
        .setup(move |app| {
            // The file opens while the web view starts; the first call waits for it.
            let slot = app.state::<DeskSlot>().inner().clone();
            let handle = app.handle().clone();
            std::thread::Builder::new()
                .name("desk".into())
                .spawn(move || slot.open_and_keep(&handle, arguments))?;
            window::open(app.handle())?;
            stop_when_asked(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?;

    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<DeskSlot>().close();
        }
    });
    Ok(())
}

/// Ends in order when the session ends or an administrator asks: the last backup is made.
#[cfg(unix)]
fn stop_when_asked(app: &tauri::AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};

    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        // Without the handler the signal ends the program at once, which loses no save.
        if let Ok(mut terminate) = signal(SignalKind::terminate())
            && terminate.recv().await.is_some()
        {
            app.exit(0);
        }
    });
}

/// Other systems close the window, which ends the program in order.
#[cfg(not(unix))]
fn stop_when_asked(_app: &tauri::AppHandle) {}
