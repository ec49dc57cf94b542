const PANES = '.topbar, .rail, .topnav, .main .list, .main .pane, .main [data-pane]';
const REACHED =
  '[role="grid"], [role="listbox"], [aria-current], input, select, textarea, button, a[href], [tabindex="0"]';
const last = new WeakMap<Element, HTMLElement>();

/** F6: puts the focus into the next pane, where it was there last. */
export function nextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (each) => each.offsetParent !== null,
  );
  if (panes.length === 0) return;
  const active = document.activeElement;
  const now = panes.findIndex((each) => each.contains(active));
  if (now >= 0 && active instanceof HTMLElement) last.set(panes[now] as HTMLElement, active);
  for (let tried = 1; tried <= panes.length; tried += 1) {
    const pane =
      panes[(Math.max(now, step === 1 ? now : 0) + step * tried + panes.length * 2) % panes.length];
    if (!pane) return;
    const before = last.get(pane);
    const target = before?.isConnected ? before : pane.querySelector<HTMLElement>(REACHED);
    if (target) {
      target.focus();
      return;
    }
  }
}
