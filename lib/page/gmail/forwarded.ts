/**
 * Who wrote a mail that was passed on, from how the quote begins. The words of its header are translated, so only its
 * form is read:
 *
 *   ---------- Forwarded message ---------        Gmail
 *   From: Dana Weber <dana@northwind.example>
 *
 *   Begin forwarded message:                      others: at least three fields, the writer first
 *   From: … Subject: … Date: … To: …
 *
 * The quote of an answer begins with "On …, Dana <…> wrote:" and is neither.
 */
import type { Address } from '../context.ts';
import { peopleIn } from './addresses.ts';

const RULED = /^-{5,}.{3,80}-{5,}$/;
const FIELD = /^\*?\p{L}[\p{L}\p{M} .-]{0,20}\*? ?[:：]/u;
const HEADER_LINES = 4;
const LEAST_FIELDS = 3;

/** @param quote tidy text */
export function forwardedFrom(quote: string): Address | null {
  const lines = quote
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const start = lines.findIndex((line) => FIELD.test(line) && line.includes('@'));
  if (start < 0 || start > 1) return null;
  const isRuled = RULED.test(lines[0] ?? '');
  const fields = lines.slice(start, start + HEADER_LINES).filter((line) => FIELD.test(line)).length;
  return isRuled || fields >= LEAST_FIELDS ? (peopleIn((lines[start] ?? '').replace(FIELD, ''))[0] ?? null) : null;
}
