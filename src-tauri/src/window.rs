//! The one window: its size, its colour before the first paint, and where it may go.

use tauri::utils::config::Color;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

/// Label of the only window, as the capability file names it.
const LABEL: &str = "main";

/// Opens the window on the interface built into the program.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("District Desk")
        .inner_size(1366.0, 768.0)
        .min_inner_size(800.0, 600.0)
        .center()
        // The page's own grey, so that no white sheet flashes before the first paint.
        .background_color(Color(0xf2, 0xf4, 0xf7, 0xff))
        .on_navigation(|url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
            )
        })
        .build()?;
    Ok(())
}

/// Answers a second start of the program: the window that is there comes to the front.
pub fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // Each of these may be refused by the desktop; there is nothing to do about it.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
