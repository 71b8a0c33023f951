/** Values at the edges of what a schema lets through, drawn from the schema itself: so no limit is forgotten. */
import * as v from 'valibot';

/** From 0 to below `below`. */
export type Draw = (below: number) => number;

export interface AnySchema {
  kind: 'schema';
  type: string;
  pipe?: { kind: string; type: string; requirement?: unknown }[];
  wrapped?: AnySchema;
  item?: AnySchema;
  value?: AnySchema;
  entries?: Record<string, AnySchema>;
  options?: readonly unknown[];
  literal?: unknown;
}

/** One sign that is two code units, eighteen letters once folded, nothing to be seen, no text at all. */
const SIGNS = ['x', 'ß', 'İ', '\uFDFA', '😀', '\u202E', '\u0000', '\uD800', '"', '\u2028', 'a\u0301'];
const TEXTS = [
  '',
  ' ',
  'x',
  '__proto__',
  'constructor',
  '\u200B',
  '\u200Bx',
  '=1+1',
  '<b>',
  '0',
  'EUR',
  '00:00',
  '23:59',
  'a@b',
  '@',
  'X@İ.EXAMPLE',
  '1000-01-01',
  '9998-12-31',
  '2028-02-29',
  'https://x',
  'https://[::1]/',
  'HTTPS://EXAMPLE.example',
];
const NUMBERS = [0, -0, 1, -1, 0.1, 100, 5e-324, 1e308, Number.MAX_SAFE_INTEGER, 8.64e15, 253_402_300_800_000];
const LONGEST_LIST = 600;

function limitOf(schema: AnySchema, action: string): number | null {
  const found = schema.pipe?.find(({ type }) => type === action)?.requirement;
  return typeof found === 'number' ? found : null;
}

function pickOf<T>(all: readonly T[], draw: Draw): T {
  return all[draw(all.length)] as T;
}

function textOf(schema: AnySchema, draw: Draw): string {
  const most = limitOf(schema, 'max_length') ?? 40;
  const sign = pickOf(SIGNS, draw);
  const long = sign.repeat(Math.floor(most / sign.length));
  const address = `a@${'b'.repeat(Math.max(1, most - 10))}.example`;
  const url = `https://x.example/${'y'.repeat(Math.max(1, most - 18))}`;
  const all = [...TEXTS, long, `${long.slice(1)}x`, `x${long.slice(1)}`, address.slice(0, most), url.slice(0, most)];
  const fit = all.filter((text) => v.is(schema as unknown as v.GenericSchema, text));
  return fit.length > 0 ? pickOf(fit, draw) : 'x';
}

function numberOf(schema: AnySchema, draw: Draw): number {
  const limits = [limitOf(schema, 'min_value'), limitOf(schema, 'max_value')].flatMap((limit) => limit ?? []);
  const fit = [...limits, ...NUMBERS].filter((number) => v.is(schema as unknown as v.GenericSchema, number));
  return fit.length > 0 ? pickOf(fit, draw) : 0;
}

function listOf(schema: AnySchema, item: AnySchema, draw: Draw): unknown[] {
  const most = Math.min(limitOf(schema, 'max_length') ?? 5, LONGEST_LIST);
  // A list as long as may be is one of many, for each item is a value.
  const length = draw(12) === 0 ? most : draw(Math.min(most, 3) + 1);
  const one = edgeOf(item, draw);
  return Array.from({ length }, () => (draw(2) === 0 ? one : edgeOf(item, draw)));
}

function objectOf(entries: Record<string, AnySchema>, draw: Draw): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(entries)) {
    if (schema.type.endsWith('optional') && draw(2) === 0) continue;
    object[name] = edgeOf(schema, draw);
  }
  return object;
}

/** A value that the schema lets through, in all likelihood. */
export function edgeOf(schema: AnySchema, draw: Draw): unknown {
  const { type, wrapped, item, value, entries, options } = schema;
  if (wrapped) return type === 'nullable' && draw(3) === 0 ? null : edgeOf(wrapped, draw);
  if (type === 'string') return textOf(schema, draw);
  if (type === 'number') return numberOf(schema, draw);
  if (type === 'boolean') return draw(2) === 0;
  if (type === 'literal') return schema.literal;
  if (type === 'picklist') return pickOf(options ?? [], draw);
  if (item) return listOf(schema, item, draw);
  if (entries) return objectOf(entries, draw);
  if (value) return Object.fromEntries(['x', 'constructor'].map((name) => [name, edgeOf(value, draw)]));
  throw new Error(`no edges of ${type}`);
}
