/** Damage, forgeries and attacks on the text of a backup. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CommandRefused } from '../../../lib/contract/commands.ts';
import { resign } from '../../transfer/support/resign.ts';

type Row = Record<string, unknown>;
interface Document {
  tables: Record<string, Row[]>;
  [name: string]: unknown;
}

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, 8.64e15, '', 'x', '__proto__', 'id-0001', [], {}, ['x'], [[]]),
  fc.constantFrom<unknown>('9999-12-31', '0000-00-00', 'x'.repeat(20_001), '\u202E\u0000\uD800', { a: { b: {} } }),
  fc.jsonValue(),
);
const at = fc.nat();

/** Of the text: what a bad disk, a bad line or an editor does. */
const ofText = fc.oneof(
  fc.record({
    how: fc.constant('put' as const),
    at,
    cut: fc.nat(60),
    put: fc.string({ maxLength: 8, unit: 'binary' }),
  }),
  fc.record({ how: fc.constant('end' as const), at }),
  fc.record({ how: fc.constant('twice' as const), at, cut: fc.nat(4000) }),
  fc.record({ how: fc.constant('zeros' as const), at, cut: fc.nat(4096) }),
);
/** Of the rows, with a checksum that fits: what a forger does. */
const ofRows = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ how: fc.constant('field' as const), table: at, row: at, field: at, put: anyValue }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ how: fc.constant('new-field' as const), table: at, row: at, field: at, put: anyValue }),
  },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('no-field' as const), table: at, row: at, field: at }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('no-row' as const), table: at, row: at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('same-row' as const), table: at, row: at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('move-row' as const), table: at, row: at, to: at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('swap' as const), table: at, row: at, with: at, field: at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('head' as const), field: at, put: anyValue }) },
);
/** Of the text of an honest file: what only an attacker does. */
const HOSTILE = [
  (text: string) => text.replace('"tables":{', '"__proto__":{"polluted":1},"tables":{'),
  (text: string) => text.replace('"deals":[{', '"deals":[{"__proto__":{"polluted":1},'),
  (text: string) => text.replace('"deals":[{', '"deals":[{"constructor":{"prototype":{"polluted":1}},'),
  (text: string) => text.replace('"deals":[', `"deals":[{"a":${'['.repeat(5000)}${']'.repeat(5000)}},`),
  (text: string) => text.replace('"tables":{', `"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)},"tables":{`),
  (text: string) => text.replace('"deals":[', '"deals":[],"deals":['),
  (text: string) => text.replace('"deals":[', '"deals":[[],'),
  (text: string) => text.replaceAll('"', '\u201D'),
  (text: string) => `${text}${text}`,
  (text: string) => text.replace('{', '{"tables":{},'),
];

export const anyMutation = fc.oneof(
  { weight: 3, arbitrary: fc.record({ of: fc.constant('text' as const), change: ofText }) },
  {
    weight: 6,
    arbitrary: fc.record({
      of: fc.constant('rows' as const),
      changes: fc.array(ofRows, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('hostile' as const), which: fc.nat(HOSTILE.length - 1) }) },
);

type OfText = typeof ofText extends fc.Arbitrary<infer T> ? T : never;
type OfRows = typeof ofRows extends fc.Arbitrary<infer T> ? T : never;
export type Mutation = typeof anyMutation extends fc.Arbitrary<infer T> ? T : never;

function changeText(text: string, change: OfText): string {
  const from = change.at % text.length;
  if (change.how === 'end') return text.slice(0, from);
  if (change.how === 'put') return text.slice(0, from) + change.put + text.slice(from + change.cut);
  const piece = text.slice(from, from + change.cut);
  if (change.how === 'twice') return text.slice(0, from) + piece + text.slice(from);
  return text.slice(0, from) + '\0'.repeat(piece.length) + text.slice(from + piece.length);
}

function changeRows(document: Document, change: OfRows): void {
  if (change.how === 'head') {
    const names = Object.keys(document).filter((name) => name !== 'tables');
    document[names[change.field % names.length] ?? ''] = change.put;
    return;
  }
  // Tables without a row would leave most forgeries without a victim.
  const tables = Object.values(document.tables).filter((rows) => rows.length > 0);
  const rows = tables[change.table % Math.max(1, tables.length)] ?? [];
  const index = change.row % Math.max(1, rows.length);
  const row = rows[index];
  if (!row) return;
  const keys = Object.keys(row);
  const key = 'field' in change ? (keys[change.field % Math.max(1, keys.length)] ?? 'id') : 'id';
  if (change.how === 'field') row[key] = change.put;
  else if (change.how === 'new-field') row[`${key}2`] = change.put;
  else if (change.how === 'no-field') delete row[key];
  else if (change.how === 'no-row') rows.splice(index, 1);
  else if (change.how === 'same-row') rows.push(structuredClone(row));
  else if (change.how === 'swap') row[key] = rows[change.with % rows.length]?.[key];
  else {
    rows.splice(index, 1);
    Object.values(document.tables)[change.to % Object.keys(document.tables).length]?.push(row);
  }
}

export async function mutate(text: string, mutation: Mutation): Promise<string> {
  if (mutation.of === 'text') return changeText(text, mutation.change);
  if (mutation.of === 'hostile') return HOSTILE[mutation.which]?.(text) ?? '';
  const document = JSON.parse(text) as Document;
  for (const change of mutation.changes) changeRows(document, change);
  return resign(JSON.stringify(document));
}

const REASONS = ['too-large', 'damaged', 'foreign', 'newer', 'hostile', 'shape', 'loose-ends'];

/** Why a file was refused; throws where that is none of the reasons that there are. */
export function reasonOf(result: CommandRefused): string {
  assert.equal(result.problem, 'bad-file');
  const why = (result.values['why'] ?? '').replace('problem.backup.', '');
  assert.ok(REASONS.includes(why), `the reason is ${why}`);
  return why;
}
