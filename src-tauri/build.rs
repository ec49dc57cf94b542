//! Tauri's build step with the repository's own folders, and SQLite kept to ourselves.

fn main() {
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/*.json")
        .app_manifest(
            tauri_build::AppManifest::new()
                .permissions_path_pattern("src-tauri/permissions/*.toml"),
        );
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
        return;
    }
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    // The bundled SQLite and OpenSSL must not be found by WebKitGTK and libsoup, which
    // load the system's own copies: their symbols stay inside this binary.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
}
