/** Long lists come a page at a time: the book may hold ten thousand rows. */
export const PAGE_ROWS = 50;

export interface PageRange {
  /** 1-based, for people; 0 in an empty list. */
  from: number;
  to: number;
  /** Offsets of the neighbours; `null` = there is none. */
  previous: number | null;
  next: number | null;
}

export function pageRange(offset: number, shown: number, total: number): PageRange {
  return {
    from: shown === 0 ? 0 : offset + 1,
    to: offset + shown,
    previous: offset > 0 ? Math.max(0, offset - PAGE_ROWS) : null,
    next: offset + shown < total && shown > 0 ? offset + PAGE_ROWS : null,
  };
}

/** Reads the offset of an address: nothing but a whole page's start. */
export function readOffset(text: string | undefined): number {
  const offset = Number(text ?? 0);
  return Number.isSafeInteger(offset) && offset > 0 ? offset - (offset % PAGE_ROWS) : 0;
}

/** Where the last page begins. */
export function lastOffset(total: number): number {
  return Math.max(0, Math.ceil(total / PAGE_ROWS) - 1) * PAGE_ROWS;
}
