/** Places in a text that name a day, and the choice among them. */
import type { CivilDate } from '../../domain/types.ts';

export interface DateMatch {
  at: number;
  text: string;
  /** `null` = a day that is past: it covers what overlaps it, and falls out. */
  date: CivilDate | null;
  /** It could be read in more than one way. */
  ambiguous: boolean;
}

export interface DateRule {
  /** Global and case-insensitive. */
  pattern: RegExp;
  /** `null` = this is no date after all. */
  read(match: RegExpMatchArray, today: CivilDate): { date: CivilDate | null; ambiguous?: boolean } | null;
}

export function applyRules(rules: readonly DateRule[], text: string, today: CivilDate): DateMatch[] {
  return rules.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = read(match, today);
      if (!found?.date) return [];
      return [{ at: match.index, text: match[0], date: found.date, ambiguous: found.ambiguous ?? false }];
    }),
  );
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

/** The one that a deadline word stands before, else the first. Several different days make it ambiguous. */
export function chooseMatch(
  text: string,
  found: readonly DateMatch[],
  deadline: RegExp,
): (DateMatch & { date: CivilDate }) | null {
  const matches = found.flatMap((match) => (match.date === null ? [] : [{ ...match, date: match.date }]));
  const byDeadline = matches.find((match) => deadline.test(match.text) || deadline.test(text.slice(0, match.at)));
  const chosen = byDeadline ?? matches[0];
  if (!chosen) return null;
  const several = new Set(matches.map(({ date }) => date)).size > 1;
  return { ...chosen, ambiguous: chosen.ambiguous || (several && !byDeadline) };
}
