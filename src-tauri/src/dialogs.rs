//! The system's own dialogs and file manager, opened from Rust so that the page needs no
//! access to files.

use std::path::{Path, PathBuf};

use district_core::attachments::rules::may_open;
use district_core::error::{ApiError, Error, ErrorCode};
use serde::Deserialize;
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_opener::OpenerExt;

use crate::call::away;

/// What kind of file is looked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenKind {
    /// The office's data file.
    Database,
    /// A backup of it.
    Backup,
    /// A list to take in: a workbook, a table of text, cards.
    List,
    /// The table of an official programme.
    Programme,
}

impl OpenKind {
    /// Endings shown by the dialog; a backup is an ordinary data file.
    fn endings(self) -> &'static [&'static str] {
        match self {
            OpenKind::Database | OpenKind::Backup => &["ddb"],
            OpenKind::List => &[
                "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "vcf", "html", "htm",
            ],
            OpenKind::Programme => &[
                "docx", "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "html", "htm",
            ],
        }
    }

    /// Name of the filter: of the program for its own files, of the formats for others'.
    fn title(self) -> &'static str {
        match self {
            OpenKind::Database | OpenKind::Backup => "District Desk",
            OpenKind::List => "XLSX, XLS, ODS, CSV, TSV, VCF",
            OpenKind::Programme => "DOCX, XLSX, XLS, ODS, CSV, HTML",
        }
    }
}

/// Asks for a file to open; nothing when the dialog is closed.
#[tauri::command]
pub async fn pick_open_path(
    window: WebviewWindow,
    kind: OpenKind,
) -> Result<Option<PathBuf>, ApiError> {
    ask(window, move |dialog| {
        dialog
            .add_filter(kind.title(), kind.endings())
            .blocking_pick_file()
    })
    .await
}

/// Asks for any files at all, several at a time; none when the dialog is closed.
#[tauri::command]
pub async fn pick_open_paths(window: WebviewWindow) -> Result<Vec<PathBuf>, ApiError> {
    // A native dialog cannot be driven by a test; a test build takes the answer from it.
    #[cfg(feature = "test-hooks")]
    if let Some(paths) = std::env::var_os("DISTRICT_DESK_TEST_PATH") {
        return Ok(std::env::split_paths(&paths).collect());
    }
    away(move || {
        let dialog = window.dialog().file().set_parent(&window);
        let picked = dialog.blocking_pick_files().unwrap_or_default();
        let paths = picked.into_iter().filter_map(|path| path.into_path().ok());
        Ok(paths.collect())
    })
    .await
}

/// Asks for a folder.
#[tauri::command]
pub async fn pick_folder(window: WebviewWindow) -> Result<Option<PathBuf>, ApiError> {
    ask(window, FileDialogBuilder::blocking_pick_folder).await
}

/// Asks where to write a file, proposing `name`.
#[tauri::command]
pub async fn pick_save_path(
    window: WebviewWindow,
    name: String,
) -> Result<Option<PathBuf>, ApiError> {
    // Only the last part of what the page proposes: the folder is the user's choice.
    let name = Path::new(&name)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    ask(window, move |dialog| {
        dialog.set_file_name(name).blocking_save_file()
    })
    .await
}

/// Shows a folder in the system's file manager; for a file, the folder it lies in.
/// No file is opened, so nothing can be started this way.
#[tauri::command]
pub async fn open_folder(app: AppHandle, path: PathBuf) -> Result<(), ApiError> {
    away(move || {
        let folder = if path.is_dir() {
            Some(path.as_path())
        } else {
            path.parent()
        };
        match folder.filter(|folder| folder.is_dir()) {
            Some(folder) => app
                .opener()
                .open_path(folder.to_string_lossy(), None::<&str>)
                .map_err(|error| Error::Io(std::io::Error::other(error)).into()),
            None => Err(Error::Missing(path).into()),
        }
    })
    .await
}

/// Opens a file the program has written (a paper, an export, a copy of an attached file) with
/// the system's own program for it. Only kinds that are looked at, never run.
#[tauri::command]
pub async fn open_file(app: AppHandle, path: PathBuf) -> Result<(), ApiError> {
    away(move || {
        if !may_open(&path) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = [("name", name.into_owned())];
            return Err(Error::refused(ErrorCode::AttachmentNotOpened, &name).into());
        }
        if !path.is_file() {
            return Err(Error::Missing(path).into());
        }
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|error| Error::Io(std::io::Error::other(error)).into())
    })
    .await
}

type Builder = FileDialogBuilder<tauri::Wry>;

async fn ask(
    window: WebviewWindow,
    question: impl FnOnce(Builder) -> Option<FilePath> + Send + 'static,
) -> Result<Option<PathBuf>, ApiError> {
    // A native dialog cannot be driven by a test; a test build takes the answer from it.
    #[cfg(feature = "test-hooks")]
    if let Some(path) = std::env::var_os("DISTRICT_DESK_TEST_PATH") {
        return Ok(Some(path.into()));
    }
    away(move || {
        let dialog = window.dialog().file().set_parent(&window);
        Ok(question(dialog).and_then(|path| path.into_path().ok()))
    })
    .await
}
