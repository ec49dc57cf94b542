//! The routes. Only a page on this computer that was meant to is answered: a request under
//! another host name (a rebound name, a foreign site) is refused.

use std::convert::Infallible;
use std::path::{Component, Path as FilePath, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use district_core::app::Desk;
use district_core::commands::dispatch;
use district_core::error::{ApiError, Error, ErrorCode};
use serde_json::Value;
use tokio::sync::broadcast;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

/// Pasted lists may be long; more than this is no list of a district.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// The window's own policy, so that what it refuses is refused here too.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; \
                      font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

#[derive(Clone)]
struct Bridge {
    desk: Arc<Desk>,
    news: broadcast::Sender<String>,
    dist: Option<PathBuf>,
    /// Files that a window would have opened.
    opened: Arc<Mutex<Vec<String>>>,
}

/// Answers on `listener` until the program is asked to stop, then closes the desk.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: tokio::net::TcpListener,
    desk: Arc<Desk>,
    dist: Option<PathBuf>,
) -> std::io::Result<()> {
    let (news, _) = broadcast::channel(256);
    let sender = news.clone();
    desk.subscribe(Box::new(move |topics| {
        if let Ok(text) = serde_json::to_string(topics) {
            // Nobody listening is fine.
            let _ = sender.send(text);
        }
    }));
    let idle = desk.clone();
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(Duration::from_secs(60));
        minute.tick().await;
        loop {
            minute.tick().await;
            let idle = idle.clone();
            let _ = tokio::task::spawn_blocking(move || idle.tick()).await;
        }
    });
    let router = Router::new()
        .route("/call/{name}", post(call))
        .route("/events", get(events))
        .route("/pick", get(pick))
        .route("/pick-files", get(pick_files))
        .route("/painted", post(|| async { StatusCode::NO_CONTENT }))
        .route("/open-folder", post(|| async { StatusCode::NO_CONTENT }))
        .route("/open-file", get(opened).post(open_file))
        .fallback(get(page))
        .layer(axum::extract::DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(only_this_computer))
        .with_state(Bridge {
            desk: desk.clone(),
            news,
            dist,
            opened: Arc::default(),
        });
    tokio::select! {
        done = async { axum::serve(listener, router).await } => done?,
        () = asked_to_stop() => {}
    }
    desk.close();
    Ok(())
}

#[cfg(unix)]
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

#[cfg(not(unix))]
async fn asked_to_stop() {
    let _ = tokio::signal::ctrl_c().await;
}

async fn only_this_computer(request: Request, next: Next) -> Response {
    let local = |authority: &str| {
        let host = authority
            .rsplit_once(':')
            .map_or(authority, |(host, _)| host);
        matches!(host, "127.0.0.1" | "localhost")
    };
    let headers = request.headers();
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let origin = headers
        .get(header::ORIGIN)
        .map(|origin| origin.to_str().unwrap_or_default());
    let from_here = host.is_some_and(local)
        && origin.is_none_or(|origin| origin.strip_prefix("http://").is_some_and(local));
    if from_here {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn refuse(error: ApiError) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
}

async fn call(State(bridge): State<Bridge>, Path(name): Path<String>, body: String) -> Response {
    let payload: Value = match serde_json::from_str(&body) {
        Ok(payload) => payload,
        Err(_) => return refuse(Error::refused(ErrorCode::BadRequest, &[]).into()),
    };
    match tokio::task::spawn_blocking(move || dispatch(&bridge.desk, &name, payload)).await {
        Ok(Ok(reply)) => Json(reply).into_response(),
        Ok(Err(error)) => refuse(error),
        Err(stopped) => refuse(Error::Internal(stopped.to_string()).into()),
    }
}

async fn events(
    State(bridge): State<Bridge>,
) -> Sse<impl tokio_stream::Stream<Item = Result<Event, Infallible>>> {
    let news = BroadcastStream::new(bridge.news.subscribe())
        .filter_map(|text| text.ok().map(|text| Ok(Event::default().data(text))));
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// Stands in for the native dialogs, which a browser cannot open.
async fn pick() -> Json<Option<String>> {
    Json(std::env::var("DISTRICT_DESK_TEST_PATH").ok())
}

/// The same for several files: the variable holds them as a list of paths does.
async fn pick_files() -> Json<Vec<PathBuf>> {
    let paths = std::env::var_os("DISTRICT_DESK_TEST_PATH").unwrap_or_default();
    Json(
        std::env::split_paths(&paths)
            .filter(|path| path.is_absolute())
            .collect(),
    )
}

/// Stands in for opening a file with the system's program: only remembers which.
async fn open_file(State(bridge): State<Bridge>, path: String) -> StatusCode {
    let mut opened = bridge.opened.lock().unwrap_or_else(PoisonError::into_inner);
    opened.push(path);
    StatusCode::NO_CONTENT
}

/// The files that were to be opened.
async fn opened(State(bridge): State<Bridge>) -> Json<Vec<String>> {
    let opened = bridge.opened.lock().unwrap_or_else(PoisonError::into_inner);
    Json(opened.clone())
}

async fn page(State(bridge): State<Bridge>, uri: Uri) -> Response {
    let Some(dist) = bridge.dist else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let wanted = FilePath::new(uri.path().trim_start_matches('/'));
    if wanted
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return StatusCode::NOT_FOUND.into_response();
    }
    let file = if wanted.as_os_str().is_empty() {
        dist.join("index.html")
    } else {
        dist.join(wanted)
    };
    match tokio::fs::read(&file).await {
        Ok(bytes) => {
            let headers = [
                (header::CONTENT_TYPE, content_type(&file)),
                (header::CONTENT_SECURITY_POLICY, POLICY),
            ];
            (headers, bytes).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn content_type(file: &FilePath) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
