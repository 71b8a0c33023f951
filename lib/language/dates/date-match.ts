/** Places in a text that name a day. */
import type { CivilDate } from '../../domain/rows/types.ts';
import type { WorkingWeek } from '../../domain/time/working-days.ts';

export interface DateMatch {
  at: number;
  text: string;
  /** `null` = a day that is past: it covers what overlaps it, and falls out. */
  date: CivilDate | null;
  /** It could be read in more than one way. */
  ambiguous: boolean;
  /** Of which kind of phrase it is. */
  kind: string;
}

export interface DateRule {
  kind: string;
  /** Global and case-insensitive. */
  pattern: RegExp;
  /** `null` = this is no date after all. */
  read(
    match: RegExpMatchArray,
    today: CivilDate,
    week?: WorkingWeek,
  ): { date: CivilDate | null; ambiguous?: boolean } | null;
}

const NEAR = 60;

/** What stands just before a place: enough to see what leads to it, and no more, so that long texts stay cheap. */
export function textUpTo(text: string, at: number, length = NEAR): string {
  return text.slice(Math.max(0, at - length), at);
}

export function textBefore(match: RegExpMatchArray, length = NEAR): string {
  return textUpTo(match.input ?? '', match.index ?? 0, length);
}

export function textAfter(match: RegExpMatchArray): string {
  return (match.input ?? '').slice((match.index ?? 0) + match[0].length);
}

/** «Domingo Pérez»: where days are written small, two capitals are a name. */
export function isNamed(match: RegExpMatchArray): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(match[0]) && /^ \p{Lu}\p{Ll}/u.test(textAfter(match));
}

export function applyRules(
  rules: readonly DateRule[],
  text: string,
  today: CivilDate,
  week?: WorkingWeek,
): DateMatch[] {
  const found: DateMatch[] = [];
  for (const { kind, pattern, read } of rules)
    for (const match of matchesOf(pattern, text)) {
      const reading = read(match, today, week);
      if (reading) found.push({ at: match.index, text: match[0], kind, ambiguous: false, ...reading });
    }
  return found;
}

/** As `matchAll`, which makes a copy of the pattern each time: with a hundred rules a sentence, that is most of it. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** Of matches that overlap, the longer one stays; of equal ones, the first given. In order of the text. */
export function dropOverlaps(matches: readonly DateMatch[]): DateMatch[] {
  const kept: DateMatch[] = [];
  for (const match of matches.toSorted((a, b) => b.text.length - a.text.length)) {
    const overlaps = kept.some(
      (other) => match.at < other.at + other.text.length && other.at < match.at + match.text.length,
    );
    if (!overlaps) kept.push(match);
  }
  return kept.toSorted((a, b) => a.at - b.at);
}
