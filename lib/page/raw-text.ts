/**
 * Text as a content script gathers it: words with stand-ins for the breaks between them, tidied where it arrives.
 * The stand-ins are white space, so no text of the page holds them any more; what each becomes depends on what
 * surrounds it.
 */
import { PAGE_LIMITS } from './context.ts';

/** Most characters of a raw line and a raw text: what is tidied away comes on top of what may be kept. */
export const RAW_LINE: number = PAGE_LIMITS.line * 4;
export const RAW_TEXT: number = PAGE_LIMITS.text * 2;

export const BR = '\r';
export const PARAGRAPH = '\v';
export const EDGE = '\f';

/** Marks of direction and of no width, which labels and look-alikes carry. Joiners and flags are part of the writing. */
const UNSEEN = /(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])\p{Cf}/gu;

/** What the eye gets: without them a name is what it looks like, and turns nothing that stands beside it. */
export const withoutUnseen = (raw: string): string => raw.replace(UNSEEN, '');

/** Text with its line breaks, a blank line between paragraphs. */
export const tidyText = (raw: string, limit: number = PAGE_LIMITS.text): string =>
  withoutUnseen(raw)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\r\v\f]) ?/g, '$1')
    // A break that ends its block starts no line of its own.
    .replace(/\r[\v\f]+/g, '\n')
    .replace(/[\v\f]+/g, (edges) => (edges.includes(PARAGRAPH) ? '\n\n' : '\n'))
    .replace(/\r/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, limit)
    .trim();

/** One line: white space joined, marks of direction dropped, capped. Empty = null. */
export function lineOf(text: string | null | undefined): string | null {
  const line = withoutUnseen(text ?? '').replace(/\s+/g, ' ');
  return line.trim().slice(0, PAGE_LIMITS.line).trim() || null;
}
