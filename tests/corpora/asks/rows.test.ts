import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/process-types.ts';

const LABELS = ['A', 'S', 'Q', 'C', 'P', 'N'];
const LANGUAGES = ['de', 'fr', 'es', 'pt'];

interface Row {
  text: string;
  label: string;
  kind?: string;
  first?: boolean;
  lang?: string;
}

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted();

const rows = files.flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => ({ at: `${file}:${index + 1}`, row: JSON.parse(line) as Row })),
);
const inFolder = (name: string) => rows.filter(({ at }) => at.startsWith(`${name}/`));

/** What is wrong with a row, in words; nothing when it is fine. */
function faults(row: Row): string[] {
  const asks = row.label === 'A' || row.label === 'S';
  const unknown = Object.keys(row).filter((key) => !['text', 'label', 'kind', 'first', 'lang'].includes(key));
  return [
    ...(row.text.trim() === row.text && row.text !== '' ? [] : ['text is empty or has loose spaces']),
    ...(LABELS.includes(row.label) ? [] : [`label ${row.label}`]),
    ...(row.kind === undefined || COMMITMENT_KINDS.some((kind) => kind === row.kind) ? [] : [`kind ${row.kind}`]),
    ...(asks && row.kind === undefined ? ['an ask without a kind'] : []),
    ...(row.kind !== undefined && !asks && row.label !== 'P' ? ['a kind on what is no commitment'] : []),
    ...(row.first === undefined || row.first ? [] : ['first is true or absent']),
    ...(row.lang === undefined || LANGUAGES.includes(row.lang) ? [] : [`language ${row.lang}`]),
    ...unknown.map((key) => `unknown field ${key}`),
  ];
}

/** Case, spaces and the shape of quotes do not make a sentence another one. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

describe('the asks corpus', () => {
  it('has no faulty row', () => {
    const found = rows.flatMap(({ at, row }) => faults(row).map((fault) => `${at} ${fault}`));
    expect(found).toEqual([]);
  });

  it('has no sentence twice, so that none is trained on and measured with', () => {
    const places = new Map<string, string[]>();
    for (const { at, row } of rows) {
      const key = folded(row.text);
      places.set(key, [...(places.get(key) ?? []), at]);
    }
    const twice = [...places].filter(([, at]) => at.length > 1);
    expect(twice).toEqual([]);
  });

  it('is large enough to train on, with enough of every label', () => {
    const english = inFolder('train').filter(({ row }) => row.lang === undefined);
    expect(english.length).toBeGreaterThan(1500);
    for (const label of LABELS) {
      const share = english.filter(({ row }) => row.label === label).length / english.length;
      expect(share, label).toBeGreaterThan(0.03);
    }
  });

  it('asks for every kind of commitment', () => {
    for (const kind of COMMITMENT_KINDS) {
      const asks = inFolder('train').filter(({ row }) => row.kind === kind && row.label !== 'P');
      expect(asks.length, kind).toBeGreaterThan(40);
    }
  });

  it('says the language of every row in the name of its file', () => {
    const strange = [...inFolder('train'), ...inFolder('dev')].filter(
      ({ at, row }) => /\/(de|fr|es|pt)-/.exec(at)?.[1] !== row.lang,
    );
    expect(strange.map(({ at }) => at)).toEqual([]);
  });

  it('is counted right on its page', () => {
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const file of files.filter((name) => !name.startsWith('sealed'))) {
      const counted = rows.filter(({ at }) => at.startsWith(`${file}:`)).length;
      const line = page.split('\n').find((one) => one.includes(`\`${file.replace('.jsonl', '')}\``));
      expect(line, file).toMatch(new RegExp(` ${counted} \\|$`));
    }
  });
});
