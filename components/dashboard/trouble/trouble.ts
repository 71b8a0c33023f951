import type { StoreHealth } from '../../../lib/contract/views.ts';

/** A state of the store that goes before every page which would show the book. `full` only needs a notice. */
export type Trouble = Extract<StoreHealth, { state: 'newer-schema' | 'upgrading' | 'lost' }>;

/** The disk has too little room to open the book: nothing in it can be read, saved or replaced. */
export function isShut(trouble: Trouble): boolean {
  return trouble.state === 'lost' && trouble.full === true;
}

/** The book is closed, so that what stands on the screen is the last that could be read of it. */
export function isClosed(trouble: Trouble): boolean {
  return trouble.state === 'newer-schema' || (trouble.state === 'lost' && trouble.unreadable === true);
}

export function troubleOf(store: StoreHealth): Trouble | null {
  return store.state === 'fine' || store.state === 'full' ? null : store;
}
