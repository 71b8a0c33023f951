/** Told of, not due: « nous nous sommes vus lundi », „wie am Freitag besprochen“, «hablamos el lunes». */
import type { DateMatch } from './date-match.ts';

interface Told {
  /** Words before the day that tell. */
  before: RegExp;
  /** Words after it. */
  after?: RegExp;
  /** Words that ask for something or lead up to it: then it is due all the same. */
  ahead: RegExp;
}

const FAR = 100;

/** Told by its clause, and not asked for by it. */
export function toldBy({ before, after, ahead }: Told) {
  return (text: string, { at, text: words }: DateMatch): boolean => {
    const clause =
      text
        .slice(Math.max(0, at - FAR), at)
        .split(/[.?!;,\n]/)
        .at(-1) ?? '';
    const tells = before.test(clause) || after?.test(text.slice(at + words.length, at + words.length + FAR));
    return tells === true && !ahead.test(`${clause}${words}`);
  };
}
