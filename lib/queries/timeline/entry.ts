/** One thing that happened, before it is joined with others of its kind. */
import type { Instant, MessageLink } from '../../domain/rows/types.ts';

export interface Happening {
  at: Instant;
  /** Whole message key. */
  what: string;
  values: Record<string, string>;
  link: MessageLink | null;
}

export function happening(
  at: Instant,
  what: string,
  values: Record<string, string> = {},
  link: MessageLink | null = null,
): Happening {
  return { at, what, values, link };
}

export type Fields = Record<string, unknown>;

export function textIn(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

export function instantIn(fields: Fields, key: string): Instant | null {
  const value = fields[key];
  return typeof value === 'number' ? value : null;
}
