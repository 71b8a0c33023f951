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
const TODAY = /^(?:heute|aujourd'hui|hoy|hoje)$/iu;
/** « Combien en un mois ? » */
const MANY = /(?<!\p{L})(?:wie viele?|combien|cuánt\p{L}+|quant\p{L}+)(?!\p{L})/iu;
/** « Vous utilisez quoi aujourd'hui ? » is about nowadays. */
const HOW =
  /(?<!\p{L})(?:wie(?! (?:sieht|wäre|passt))|welche[mnrs]?|wer|womit|comment|quoi|quel\p{L}*|combien|c[oó]mo|qué(?! tal)|cuál\p{L}*|quién\p{L}*|cuánt\p{L}*|qual|quais|quem|quant\p{L}+)(?!\p{L})/iu;

/** Told by its clause, and not asked for by it. */
export function toldBy({ before, after, ahead }: Told) {
  return (text: string, { at, text: words }: DateMatch): boolean => {
    const clause =
      text
        .slice(Math.max(0, at - FAR), at)
        .split(/[.?!;,\n]/)
        .at(-1) ?? '';
    if (TODAY.test(words) && HOW.test(clause) && !ahead.test(clause)) return true;
    if (/^(?:in|en|em|num) (?:ein|un)/i.test(words) && MANY.test(clause)) return true;
    const tells = before.test(clause) || after?.test(text.slice(at + words.length, at + words.length + FAR));
    return tells === true && !ahead.test(`${clause}${words}`);
  };
}
