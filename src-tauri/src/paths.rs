//! What the program is told from outside: its arguments and the graphics it stands on.

use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for on the command line of the window program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--file PATH`, or a bare path as a file manager passes it.
    pub file: Option<PathBuf>,
    /// `--example`: open the example district.
    pub example: bool,
}

impl Arguments {
    /// Reads the arguments after the program's name. What is not known is passed over: a
    /// desktop may add its own, and a window is no place for usage errors.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut read = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--file") => read.file = arguments.next().map(PathBuf::from),
                Some("--example") => read.example = true,
                Some(option) if option.starts_with('-') => {}
                _ => read.file = Some(argument.into()),
            }
        }
        // A relative path means the folder the program was started in.
        read.file = read
            .file
            .map(|file| std::path::absolute(&file).unwrap_or(file));
        read
    }
}

/// WebKitGTK shows an empty window when it hands over buffers through a graphics card that
/// is not there. Where there is none, it is told to copy instead; elsewhere it keeps its
/// faster way.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
pub fn prepare_graphics() {
    const COPY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let has_render_node = std::fs::read_dir("/dev/dri").is_ok_and(|nodes| {
        nodes
            .flatten()
            .any(|node| node.file_name().to_string_lossy().starts_with("renderD"))
    });
    if !has_render_node && std::env::var_os(COPY).is_none() {
        // SAFETY: called first in `run`, while this is the program's only thread.
        unsafe { std::env::set_var(COPY, "1") };
    }
}

/// Only WebKitGTK needs help.
#[cfg(not(target_os = "linux"))]
pub fn prepare_graphics() {}
