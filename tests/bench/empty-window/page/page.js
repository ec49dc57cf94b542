// The second frame begins when the first one is on the screen.
requestAnimationFrame(() =>
  requestAnimationFrame(() => window.__TAURI_INTERNALS__.invoke("painted", { what: "empty" })),
);
