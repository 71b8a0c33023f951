import { domainToASCII, domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKeys } from '../../../lib/domain/identity/account-keys.ts';
import { domainSkeletons, resemblance } from '../../../lib/domain/identity/domain-skeleton.ts';
import { toUnicodeHost } from '../../../lib/domain/identity/punycode.ts';

describe('punycode', () => {
  const letters = fc.constantFrom('a', 'b', 'z', '0', 'ü', 'é', 'ß', 'а', 'р', 'ο', '中', '文', 'ł', 'ñ', '日');
  it('is read as the platform reads it', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 18 }), (label) => {
        const ascii = domainToASCII(`${label.join('')}.example`);
        fc.pre(ascii !== '');
        expect(toUnicodeHost(ascii)).toBe(domainToUnicode(ascii));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves alone what is none', () => {
    expect(toUnicodeHost('xn--!!.example')).toBe('xn--!!.example');
    expect(toUnicodeHost('Plain.Example')).toBe('plain.example');
    expect(() => toUnicodeHost(`xn--${'9'.repeat(200)}.example`)).not.toThrow();
  });
});

describe('look-alike domains', () => {
  const known = 'northwind.example';
  it.each([
    ['one letter changed', 'northwint.example', 'one-letter'],
    ['one letter dropped', 'nortwind.example', 'one-letter'],
    ['one letter added', 'northwinds.example', 'one-letter'],
    ['two swapped', 'nrothwind.example', 'one-letter'],
    ['a digit for a letter', 'n0rthwind.example', 'same-look'],
    ['l for i', 'northwlnd.example', 'same-look'],
    ['hyphens', 'north-wind.example', 'same-look'],
    ['another ending', 'northwind.test', 'same-look'],
    ['Cyrillic letters', domainToASCII('nоrthwind.example'), 'same-look'],
    ['accents', domainToASCII('nörthwind.example'), 'same-look'],
    ['itself', 'northwind.example', null],
    ['two letters off', 'northwaid.example', null],
    ['something else', 'southwind.example', null],
  ])('%s: %s', (_, domain, kind) => expect(resemblance(domain, known)).toBe(kind));

  it.each([
    ['rn for m', 'arnazing.example', 'amazing.example'],
    ['vv for w', 'vvestland.example', 'westland.example'],
    ['cl for d', 'clelta.example', 'delta.example'],
    ['Greek letters', domainToASCII('αlpine.example'), 'alpine.example'],
  ])('%s', (_, domain, real) => expect(resemblance(domain, real)).toBe('same-look'));

  it('lets short names be one letter apart', () => {
    expect(resemblance('abc.example', 'abd.example')).toBeNull();
    expect(resemblance('acme.test', 'acme.example')).toBe('same-look');
  });

  it('share a key whenever they resemble each other', () => {
    const name = fc.stringMatching(/^[a-z]{2,14}$/);
    const edit = fc.record({
      at: fc.nat(13),
      letter: fc.constantFrom('a', 'i', 'l', 'm', 'x', 'о', '0'),
      how: fc.nat(3),
    });
    let resembling = 0;
    fc.assert(
      fc.property(name, edit, (real, { at, letter, how }) => {
        const place = at % real.length;
        const rest = real.slice(place + 1);
        const swapped = `${real.slice(0, place)}${rest.slice(0, 1)}${real[place]}${rest.slice(1)}`;
        const options = [
          real.slice(0, place) + letter + rest,
          real.slice(0, place) + rest,
          `${letter}${real}`,
          swapped,
        ];
        const [a, b] = [`${real}.example`, `${domainToASCII(options[how] ?? real) || real}.example`];
        if (resemblance(b, a) === null) return;
        resembling += 1;
        const keys = new Set(domainSkeletons(a));
        expect(domainSkeletons(b).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(resembling).toBeGreaterThan(800);
  });

  it('give few keys, however long the name', () => {
    expect(domainSkeletons(`${'a1b2c3'.repeat(50)}.example`).length).toBeLessThanOrEqual(41);
    expect(domainSkeletons('')).toEqual([]);
    expect(domainSkeletons('....')).toEqual([]);
  });

  it('are kept with the account', () => {
    const keys = accountKeys({ name: 'Northwind GmbH', domains: ['northwind.example', 'northwind.test'] });
    expect(keys.nameKey).toBe('northwind');
    expect(keys.skeletons).toContain('northwlnd');
    expect(new Set(keys.skeletons).size).toBe(keys.skeletons.length);
  });
});
