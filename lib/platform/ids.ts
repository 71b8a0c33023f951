import type { Id } from '../domain/types.ts';

export function newId(): Id {
  return crypto.randomUUID();
}
