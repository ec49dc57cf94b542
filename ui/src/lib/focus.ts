/**
 * Keeps the focus in a part of the page when what had it goes away with a new reading: a line that was
 * removed, a button of a former state. `before` is called before the change is drawn, `after` after it.
 */
export function keepFocus(
  box: () => HTMLElement | null | undefined,
  next: () => HTMLElement | null | undefined = box,
): { before: () => void; after: () => void } {
  let inside = false;
  return {
    before() {
      inside = box()?.contains(document.activeElement) ?? false;
    },
    after() {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (inside && lost) next()?.focus({ preventScroll: true });
    },
  };
}
