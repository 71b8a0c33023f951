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
