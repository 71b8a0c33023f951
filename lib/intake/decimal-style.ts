/**
 * How a column writes what is less than one: `12.345` alone could be twelve thousand or twelve. Told by the other cells, a
 * currency at a time, for a file may hold `€ 12.500,00` and `$40,000`.
 */
import { readNumber } from '../domain/read-number.ts';
import type { DecimalMark } from '../domain/read-number.ts';

export interface DecimalStyle {
  mark: DecimalMark;
  /** How many places behind the mark there are: `3` stands for more, too. */
  places: ReadonlySet<number>;
}

const OTHER = { '.': ',', ',': '.' } as const;
/** As thousands are grouped and thousandths are written. */
const EITHER = /^[1-9]\d{0,2}([.,])\d{2}(\d)$/;

/** `null` = these digits show none; without places where they group by the other mark and have none: `1.234.567`. */
export function styleOf(digits: string): { mark: DecimalMark; places: number | null } | null {
  const text = digits.replace(/[^\d.,]/g, '');
  const [last = '', ...others] = (text.match(/[.,]/g) ?? []).toReversed();
  if ((last !== '.' && last !== ',') || EITHER.test(text) || readNumber(text) === null) return null;
  if (others.includes(last)) return { mark: OTHER[last], places: null };
  const places = text.length - 1 - text.lastIndexOf(last);
  return places === 0 ? null : { mark: last, places: Math.min(places, 3) };
}

/** Gathers a column; cells of one currency that differ in their mark tell nothing. */
export class DecimalStyles {
  readonly #styles = new Map<string | null, { mark: DecimalMark; places: Set<number> } | 'differ'>();

  add(found: NonNullable<ReturnType<typeof styleOf>>, currency: string | null): void {
    const known = this.#styles.get(currency);
    if (known === 'differ') return;
    if (known && known.mark !== found.mark) return void this.#styles.set(currency, 'differ');
    const style = known ?? { mark: found.mark, places: new Set<number>() };
    if (found.places !== null) style.places.add(found.places);
    this.#styles.set(currency, style);
  }

  of(currency: string | null): DecimalStyle | null {
    const style = this.#styles.get(currency);
    return style === undefined || style === 'differ' ? null : style;
  }
}

/**
 * What the mark before three digits is in a column of that style. `unclear`: no program that writes `9.50` writes `12.345`
 * for either number, and none that writes `9.5` a zero at the end.
 */
export function readEither(digits: string, style: DecimalStyle | null): 'thousands' | 'decimal' | 'unclear' {
  const [, mark, end] = EITHER.exec(digits) ?? [];
  if (!style || mark !== style.mark) return 'thousands';
  if (style.places.has(3)) return 'decimal';
  if (style.places.size === 0) return 'unclear';
  return style.places.has(1) && end !== '0' ? 'decimal' : 'unclear';
}
