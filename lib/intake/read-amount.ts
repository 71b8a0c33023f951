/** Amounts as tables write them. Strict: what could be two things, or is of a size that is not known, is nothing. */
import { MOST_VALUE } from '../domain/limits/deal-value.ts';
import { readNumber } from '../domain/read-number.ts';
import { DecimalStyles, readEither, styleOf } from './decimal-style.ts';

export interface Amount {
  value: number;
  /** Three letters; `null` = the cell names none. */
  currency: string | null;
}

/** The longer first: `US$` holds `$`. */
const SIGNS: [string, string][] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Fr.', 'CHF'],
];
/** Folded, as whole cells of a column of currencies. */
const NAMES: [RegExp, string][] = [
  [/^euros?\b/i, 'EUR'],
  [/^(us|u\.s\.|united states|american) dollars?\b/i, 'USD'],
  [/^(pounds? sterling|british pounds?|uk pounds?)\b/i, 'GBP'],
  [/^(swiss francs?|schweizer franken)\b/i, 'CHF'],
];

const KNOWN = new Set(Intl.supportedValuesOf('currency'));
/** Digits and what parts them: most cells of a column of sums, and every empty one. */
const NAMELESS = /^[\d.,\s'’-]*$/;
const CODES = /\b[A-Z]{3}\b|(?<=\b[kKmMT])(?:EUR|USD|CHF|GBP)\b/g;

/** `EUR`, `€`, `EUR - Euro`, `US Dollar`. `null` = none that this browser knows. */
export function readCurrency(cell: string): string | null {
  if (NAMELESS.test(cell)) return null;
  const codes = /^[a-z]{3}$/i.test(cell) ? [cell.toUpperCase()] : (cell.match(CODES) ?? []);
  const code = codes.find((one) => KNOWN.has(one));
  if (code) return code;
  const [, ofSign] = SIGNS.find(([sign]) => cell.includes(sign)) ?? [];
  const [, ofName] = NAMES.find(([shape]) => shape.test(cell)) ?? [];
  return ofSign ?? ofName ?? null;
}

const CODE = '(?:eur|usd|chf|gbp)\\b';
/** What stands behind a number and makes it larger: to the end of its word, or a currency behind it (`TEUR`, `M€`). */
const UNITS: [RegExp, number][] = [
  [new RegExp(`^(?:k|tsd|thousands?)(?=${CODE}|[^a-z]|$)`, 'i'), 1e3],
  [new RegExp(`^t(?=${CODE}|\\s*€)`, 'i'), 1e3],
  [new RegExp(`^(?:mm?|mn|mio|mill?|millions?|millionen|millones|milhões)(?=${CODE}|[^a-z]|$)`, 'i'), 1e6],
  [new RegExp(`^(?:bn|billions?|mrd|mds?|milliarden?|milliards?)(?=${CODE}|[^a-z]|$)`, 'i'), 1e9],
  [/^la(?:kh|c)s?\b/i, 1e5],
  [/^cr(?:ores?)?\b/i, 1e7],
];

/** By blanks or apostrophes. What they part otherwise is two numbers. */
const PARTED = /^\d{1,3}(?:[^\d.,]\d{3})+(?:[.,]\d*)?$/;
/** Of what stands before the digits: but for `US-$` and `(USD)`. */
const NEGATIVE = /^[-−]|[-−]\s*$|\([^)]*$/;

/** Before a number and in heads: letters only beside a currency, as in `TEUR`, `k€` and `$M`. */
const BESIDE =
  /(?<!\p{L})(?:[kmt](?=\s?(?:[€$£]|(?:eur|usd|chf|gbp)\b))|(?:tsd|mio|mrd|thousands?|millions?|millionen|billions?|milliarden)(?!\p{L}))|(?<=[€$£]\s?)[km](?!\p{L})/iu;

/** `Wert in TEUR` → 1000. `null` = none is named. */
export function readUnit(text: string): number | null {
  const found = BESIDE.exec(text);
  return found ? unitAt(text.slice(found.index)) : null;
}

function unitAt(text: string): number | null {
  return UNITS.find(([shape]) => shape.test(text))?.[1] ?? null;
}

/** From here on three places are those of the unit. */
const MILLION = 1e6;
const NO_STYLES = new DecimalStyles();
const DIGITS = /\d[\d.,'’\s\u00A0\u2009\u202F]*/;

/** How the cells of a column write what is less than one. */
export function decimalStylesOf(cells: Iterable<string>): DecimalStyles {
  const styles = new DecimalStyles();
  for (const cell of cells) {
    const found = /[.,]/.test(cell) ? styleOf(DIGITS.exec(cell)?.[0] ?? '') : null;
    if (found) styles.add(found, readCurrency(cell));
  }
  return styles;
}

/**
 * `€ 12.500,00`, `12,500.50 USD`, `12 500`, `$1.2M`, `125 TEUR`. `null` = no amount, a negative one, a range, a share, or
 * more than a deal may be worth.
 *
 * @param unit of the whole column; what the cell names itself wins
 * @param styles of the whole column, which may tell what one cell does not
 */
export function readAmount(cell: string, unit: number | null = null, styles = NO_STYLES): Amount | null {
  const text = cell.trim();
  const [digits = ''] = DIGITS.exec(text) ?? [];
  const before = text.slice(0, text.indexOf(digits));
  const after = text.slice(before.length + digits.length);
  if (digits === '' || NEGATIVE.test(before) || /[\d%‰]/.test(after)) return null;
  if (/[^\d.,]/.test(digits.trim()) && !PARTED.test(digits.trim())) return null;
  // As SAP writes it; in `500.-` it stands for the cents.
  if (/\d$/.test(digits) && /^[-−]$/.test(after)) return null;
  const behind = unitAt(after);
  // `12x`: who knows of how many.
  if (behind === null && /^[a-z]\b/i.test(after)) return null;
  const currency = readCurrency(text);
  const style = styles.of(currency);
  const times = behind ?? readUnit(before) ?? unit ?? 1;
  const either = times < MILLION ? readEither(digits.trim(), style) : 'thousands';
  if (either === 'unclear') return null;
  const value = readNumber(digits, times, either === 'decimal' ? style?.mark : null);
  return value === null || value > MOST_VALUE ? null : { value, currency };
}
