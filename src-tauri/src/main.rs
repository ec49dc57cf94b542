//! The window of District Desk.

// No black console beside the window in a released Windows build.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match district_desk::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("district-desk: {error}");
            ExitCode::FAILURE
        }
    }
}
