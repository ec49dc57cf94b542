export type Layout = 'wide' | 'medium' | 'narrow';
export type KeyHint = { key: string; label: string };

/** Effective widths at which the layout changes, in px at 100 % text. */
export function layoutFor(width: number, scale: number): Layout {
  const effective = width / (scale / 100);
  return effective >= 1200 ? 'wide' : effective >= 840 ? 'medium' : 'narrow';
}

/** What the frame and the screens tell each other. */
class Frame {
  /** `wide`, `medium` (top row, split panes) or `narrow` (one pane at a time, with Back). */
  layout = $state<Layout>('wide');
  /** Keys of the focused thing, shown at the right of the status line; a screen sets it. */
  keys = $state<KeyHint[]>([]);
  /** The palette is open, with this text in it. */
  palette = $state<string | null>(null);
  /** The line for a new task is open. */
  quick = $state(false);
  /** The screen needs the width: the rail is of icons while it is shown, whatever was chosen. */
  slim = $state(false);
  /** The view panel is open. */
  view = $state(false);
  /** The sheet of keys is open. */
  sheet = $state(false);
  /** An undo that later changes stand in the way of: asked about before the rest is taken back. */
  conflict = $state<{ op: string; subject: string; count: number } | null>(null);
  /** Set by a screen that shows one pane at a time: goes back to the list; true when it did. */
  back: (() => boolean) | null = null;
}

export const frame = new Frame();
