/** A number as people and programs write it, whatever they part thousands and cents with. */

/** Blanks and apostrophes of all sorts part thousands and nothing else. */
const BLANKS = /[\s'’\u00A0\u2009\u202F]/g;
/** What a unit is worth from which a mark before three digits is a decimal one: nobody means a billion by `1.125m`. */
const LARGE = 1_000_000;

export type DecimalMark = '.' | ',';

/**
 * @param digits `48,000`, `48.000,50`, `12’500.-` without its sign; Indian groups, too
 * @param unit what it is multiplied by
 * @param decimal the mark that parts no thousands
 * @returns null for what is no number. A mark before three digits parts thousands, as in `12.500`, but for `12500.000` and
 * `0.125`, which nobody would group so.
 */
export function readNumber(digits: string, unit = 1, decimal: DecimalMark | null = null): number | null {
  if (/^\d+$/.test(digits)) return scaled(Number(digits), unit);
  const text = digits.replace(BLANKS, '').replace(/[.,]$/, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const parts = text.split(/[.,]/);
  const marks = text.replace(/\d/g, '');
  const last = parts.at(-1) ?? '';
  const isMixed = new Set(marks).size > 1;
  // `1.234,567,8` has no last mark of its own kind.
  if (isMixed && marks.indexOf(marks.at(-1) ?? '') < marks.length - 1) return null;
  const hasCents =
    isMixed ||
    (marks.length === 1 && (last.length !== 3 || isUngrouped(parts[0] ?? '') || unit >= LARGE || marks === decimal));
  const groups = hasCents ? parts.slice(0, -1) : parts;
  if (!areGroups(groups)) return null;
  return scaled(Number(`${groups.join('')}.${hasCents ? last : '0'}`), unit);
}

/** Hundredths of a unit, not the dust of multiplying by it. */
function scaled(number: number, unit: number): number {
  return unit === 1 ? number : Math.round(number * unit * 100) / 100;
}

function isUngrouped(first: string): boolean {
  return first.length > 3 || first.startsWith('0');
}

/** `12`, `345`: of two or three digits, and the last of three. */
function areGroups([first = '', ...others]: readonly string[]): boolean {
  if (others.length === 0) return true;
  return (
    first.length <= 3 && others.every((one) => one.length === 2 || one.length === 3) && others.at(-1)?.length === 3
  );
}
