import type { StoreHealth } from '../../../lib/contract/views.ts';

/** A state of the store that goes before every page which would show the book. `full` only needs a notice. */
export type Trouble = Extract<StoreHealth, { state: 'newer-schema' | 'upgrading' | 'lost' }>;

export function troubleOf(store: StoreHealth): Trouble | null {
  return store.state === 'fine' || store.state === 'full' ? null : store;
}
