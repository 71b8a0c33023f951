/** The lens in words: one short line for each ask. */
import type { LensFind, LensSentence } from '../../../lib/contract/views.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import type { Instant } from '../../../lib/domain/rows/types.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { dayWords } from '../../ui/words/date-words.ts';

export function isPromise({ label }: Pick<LensFind, 'label'>): boolean {
  return label === 'promise';
}

/** Found, and the rep has said nothing about it yet. */
export function isUndecided({ judgementId, recorded }: LensFind): boolean {
  return judgementId === null && !recorded;
}

/** "Asks for 20 minutes", "Asks for a decision", "You promise". */
export function findWords(find: LensFind, { t }: Locale): string {
  if (isPromise(find)) return t('lens.promises');
  if (find.kind === 'time' && find.amount !== null) return t('lens.asksFor', { amount: find.amount });
  return t(`lens.asks.${find.kind}`);
}

/** "Thu 14 May, 10:00"; `null` = no day was said. */
export function dueWords({ due }: LensFind, now: Instant, { language }: Locale): string | null {
  if (due === null) return null;
  const day = dayWords(due.date, civilDateOf(now), language);
  return due.time === undefined ? day : `${day}, ${due.time}`;
}

/** A kind in the middle of a sentence: English writes it small there. */
export function kindInside(name: string, { language }: Locale): string {
  return language === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const LONGEST = 64;

/** A sentence as a line of a menu. */
export function clipped({ text }: LensSentence): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

export interface Piece {
  text: string;
  /** One of the words that decided. */
  decided: boolean;
}

/** The sentence cut at the words that decided, each of them once and where it first stands. */
export function pieces(text: string, because: readonly string[]): Piece[] {
  const marks = because
    .map((words) => ({ at: text.indexOf(words), length: words.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
    .toSorted((a, b) => a.at - b.at || b.length - a.length);
  const cut: Piece[] = [];
  let from = 0;
  for (const { at, length } of marks) {
    if (at < from) continue;
    if (at > from) cut.push({ text: text.slice(from, at), decided: false });
    cut.push({ text: text.slice(at, at + length), decided: true });
    from = at + length;
  }
  if (from < text.length) cut.push({ text: text.slice(from), decided: false });
  return cut;
}
