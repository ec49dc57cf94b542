//! Writing a finished file: whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorCode, Result};

/// Writes under a passing name beside the place, then gives it its name.
///
/// # Errors
/// `file-exists` for a file that is there and may not be replaced; else the disk's errors.
pub fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    write_with(path, overwrite, |file| Ok(file.write_all(bytes)?))
}

/// As [`write`], with what `fill` writes; when it fails there is no file.
///
/// # Errors
/// As [`write`], and what `fill` answers.
pub fn write_with(
    path: &Path,
    overwrite: bool,
    fill: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    if path.is_dir() || !overwrite && path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    if !folder.is_dir() {
        return Err(Error::Missing(folder));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".desk-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any program saves: the user's own mask decides who may read it.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(&folder)?;
    fill(&mut file)?;
    file.as_file().sync_all()?;
    let kept = if overwrite {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    match kept {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(Error::Exists(path.to_owned()))
        }
        Err(failed) => Err(failed.error.into()),
    }
}

/// The ending of a path in small letters, without the dot.
pub fn ending(path: &Path) -> String {
    path.extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

/// The refusal of an ending that is not written here.
pub fn not_available(path: &Path) -> Error {
    let ending = match ending(path) {
        ending if ending.is_empty() => ending,
        ending => format!(".{ending}"),
    };
    Error::refused(ErrorCode::FormatNotAvailable, &[("format", ending)])
}

/// A title as the name of a file: signs that some system forbids are left out.
pub fn name(title: &str, day: &str) -> String {
    let title: String = title
        .chars()
        .filter(|letter| !letter.is_control() && !"\\/:*?\"<>|".contains(*letter))
        .collect();
    format!("{} {day}", title.trim())
}
