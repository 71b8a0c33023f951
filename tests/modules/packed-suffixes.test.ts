/** The list of public suffixes as the bundle has it, held against tldts, which has it whole. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { getPublicSuffix } from 'tldts-icann';
import { describe, expect, it } from 'vitest';
import { packTrie } from '../../modules/packed-suffixes/pack-trie.ts';
import type { Trie } from '../../modules/packed-suffixes/pack-trie.ts';
import { makeSuffixOf } from '../../modules/packed-suffixes/suffix-of.ts';

const place = createRequire(import.meta.url).resolve('tldts-icann/dist/es6/src/data/trie.js');
const list = (await import(pathToFileURL(place).href)) as Trie;
const { rules, exceptions } = packTrie(list);
const suffixOf = makeSuffixOf(rules, exceptions);

/** Every name in the trie, and those that a wildcard stands for. */
function namesIn(root: number): string[] {
  const offsets: number[] = [];
  Array.from(list.edgeLength).reduce((at, length) => (offsets.push(at), at + length), 0);
  const below = (node: number, behind: string): string[] =>
    Array.from({ length: (list.edgeStart[node + 1] ?? 0) - (list.edgeStart[node] ?? 0) }, (_, at) => {
      const edge = (list.edgeStart[node] ?? 0) + at;
      const label = list.labelText.slice(offsets[edge], (offsets[edge] ?? 0) + (list.edgeLength[edge] ?? 0));
      const name = `${label === '*' ? 'anything' : label}${behind}`;
      return [name, ...below(list.edgeChild[edge] ?? 0, `.${name}`)];
    }).flat();
  return below(root, '');
}

const names = [...namesIn(list.rulesRoot), ...namesIn(list.exceptionsRoot)];
const strange = [
  '',
  '.',
  'nowhere',
  'a.nowhere',
  '*.ck',
  'a.*.ck',
  '!ck',
  'constructor',
  'a.__proto__',
  'uk.',
  'a..uk',
];

describe('the packed list of public suffixes', () => {
  it('knows what is in the list', () => {
    expect(names.length).toBeGreaterThan(6000);
    expect(names).toContain('co.uk');
    expect(names).toContain('anything.ck');
    expect(names).toContain('city.kobe.jp');
  });

  it('says what tldts says: of every name, of one and two words before it, of names that nobody has', () => {
    const asked = names.flatMap((name) => [name, `acme.${name}`, `mail.acme.${name}`]);
    const options = { validateHostname: false, extractHostname: false, detectIp: false };
    const differing = [...asked, ...strange].filter(
      (name) => suffixOf(name) !== (getPublicSuffix(name, options) ?? ''),
    );
    expect(differing).toEqual([]);
  }, 120_000);

  it('leaves out what the rule for all the rest says as well', () => {
    expect(Object.hasOwn(rules, 'accountants')).toBe(false);
    expect(JSON.stringify(rules).length).toBeLessThan(45_000);
  });
});
