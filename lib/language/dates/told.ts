/** Told of, not due: « nous nous sommes vus lundi », „wie am Freitag besprochen“, «hablamos el lunes». */
import type { DateRule } from './date-match.ts';

const NOTHING = /(?!)/;
const FAR = 100;

/** A day in a clause that tells is none, unless the clause also asks or leads up to it. */
export function dropTold(rules: readonly DateRule[], told: RegExp, ahead: RegExp, after = NOTHING): DateRule[] {
  return rules.map(({ pattern, read }) => ({
    pattern,
    read(match, today) {
      const text = match.input ?? '';
      const at = match.index ?? 0;
      const clause =
        text
          .slice(Math.max(0, at - FAR), at)
          .split(/[.?!;,\n]/)
          .at(-1) ?? '';
      const tells = told.test(clause) || after.test(text.slice(at + match[0].length, at + match[0].length + FAR));
      return tells && !ahead.test(`${clause}${match[0]}`) ? null : read(match, today);
    },
  }));
}
