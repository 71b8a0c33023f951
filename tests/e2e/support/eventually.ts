import { expect } from 'vitest';

/** Looks until it is so. Longer than a machine with two busy cores needs. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });
