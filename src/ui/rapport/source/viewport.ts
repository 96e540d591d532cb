/**
 * Which rows are drawn. Browsers refuse elements taller than some 17 million pixels, so above `MAX_HEIGHT` the
 * scroll bar is a proportion of the text instead of a number of pixels.
 */
export interface Viewport {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly rowCount: number;
}

export const MAX_HEIGHT = 8_000_000;
const OVERSCAN = 8;

export interface RowWindow {
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** Top of the first drawn row, in pixels from the top of the content. */
  readonly top: number;
  readonly contentHeight: number;
}

export function computeWindow(viewport: Viewport): RowWindow {
  const { scrollTop, height, rowHeight, rowCount } = viewport;
  const contentHeight = Math.min(rowCount * rowHeight, MAX_HEIGHT);
  const exact = rowAtTop(viewport, contentHeight);
  const first = Math.max(0, Math.floor(exact) - OVERSCAN);
  const last = Math.min(rowCount, Math.ceil(exact + height / rowHeight) + OVERSCAN);
  return { first, last, top: scrollTop - (exact - first) * rowHeight, contentHeight };
}

/** The scroll position that puts this row in the middle. */
export function scrollTopFor(row: number, viewport: Omit<Viewport, 'scrollTop'>): number {
  const { height, rowHeight, rowCount } = viewport;
  const contentHeight = Math.min(rowCount * rowHeight, MAX_HEIGHT);
  const wanted = Math.max(0, row + 0.5 - height / rowHeight / 2);
  const scrollable = Math.max(0, contentHeight - height);
  if (contentHeight < MAX_HEIGHT) return Math.min(wanted * rowHeight, scrollable);
  return Math.min(1, wanted / (rowCount - height / rowHeight)) * scrollable;
}

function rowAtTop({ scrollTop, height, rowHeight, rowCount }: Viewport, contentHeight: number) {
  if (contentHeight < MAX_HEIGHT) return Math.max(0, scrollTop) / rowHeight;
  const part = Math.min(1, Math.max(0, scrollTop) / Math.max(1, contentHeight - height));
  return part * (rowCount - height / rowHeight);
}
