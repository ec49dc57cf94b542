const PANES = '.topbar, .rail, .topnav, .main .list, .main .pane, .main [data-pane]';
const REACHED =
  '[role="grid"], [role="listbox"], [aria-current], input, select, textarea, button:not([disabled]), a[href], [tabindex="0"]';
const last = new WeakMap<Element, HTMLElement>();

/** Puts the focus where it was in the pane last, else on the pane, else on the first thing in it that takes it. */
function enter(pane: HTMLElement): boolean {
  const before = last.get(pane);
  const ways = [before, pane, ...pane.querySelectorAll<HTMLElement>(REACHED)];
  return ways.some((each) => {
    if (!each?.isConnected) return false;
    each.focus();
    return document.activeElement === each;
  });
}

/** F6: goes to the next pane, Shift+F6 to the one before. */
export function nextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (each) => each.offsetParent !== null,
  );
  const active = document.activeElement;
  const now = panes.findIndex((each) => each.contains(active));
  const from = panes[now];
  if (from && active instanceof HTMLElement) last.set(from, active);
  const start = now >= 0 ? now : step === 1 ? -1 : 0;
  for (let tried = 1; tried <= panes.length; tried += 1) {
    const pane = panes[(start + step * tried + panes.length * 2) % panes.length];
    if (pane && enter(pane)) return;
  }
}
