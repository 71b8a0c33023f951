import { vi } from 'vitest';

export { addNorthwind, openTestBook, openWholeBook, START } from './book-in-memory.ts';
export type { TestBook } from './book-in-memory.ts';

// A database in memory is quick, but not on a machine that has ten other things to do.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
