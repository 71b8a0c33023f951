import type { Id } from '../domain/rows/types.ts';

export function newId(): Id {
  return crypto.randomUUID();
}
