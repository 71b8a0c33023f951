import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnippets, fillSnippet } from '../../../lib/domain/asking/snippets.ts';

const VALUES = { first_name: 'Dana', company: 'Northwind', date: '' };

describe('a snippet', () => {
  it('takes what the deal has, however the slot is written', () => {
    expect(fillSnippet('Hi {first_name}, {Vorname} of {Firma}', VALUES)).toEqual({
      text: 'Hi Dana, Dana of Northwind',
      missing: [],
    });
  });

  it('asks once for what is missing, the rep’s own slots among them, and leaves it as it stands', () => {
    expect(fillSnippet('{date} or {their pain}? {Date} then.', VALUES)).toEqual({
      text: '{date} or {their pain}? {Date} then.',
      missing: ['date', 'their_pain'],
    });
    expect(fillSnippet('{their pain}', { ...VALUES, their_pain: 'returns' })).toEqual({ text: 'returns', missing: [] });
  });

  it('takes double braces for a slot too, as other tools write them, and leaves nothing of either', () => {
    expect(fillSnippet('Hi {{first_name}}, {{ company }} and {{Firma}}', VALUES)).toEqual({
      text: 'Hi Dana, Northwind and Northwind',
      missing: [],
    });
    const theirs = 'Hi {{contact.first_name}}, {{first_name|there}}: {{2nd date}}?';
    const { missing } = fillSnippet(theirs, VALUES);
    expect(missing).toHaveLength(3);
    const given = Object.fromEntries(missing.map((name) => [name, 'x']));
    expect(fillSnippet(theirs, given)).toEqual({ text: 'Hi x, x: x?', missing: [] });
  });

  it('knows a slot from other braces', () => {
    for (const text of [
      '{}',
      '{ }',
      '{1}',
      'f() { return }x',
      '{{',
      '{{}}',
      '{{ 1 }}',
      '{{a\nb}}',
      '{a\nb}',
      `{${'x'.repeat(60)}}`,
    ]) {
      expect(fillSnippet(text, VALUES).missing).toEqual([]);
    }
  });

  it('never reads a value from the prototype, and never fills a value’s own braces', () => {
    expect(fillSnippet('{constructor}{__proto__}', {}).missing).toEqual(['constructor']);
    expect(fillSnippet('{company}', { company: '{first_name}' }).text).toBe('{first_name}');
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { missing } = fillSnippet(text, VALUES);
        const given = Object.fromEntries(missing.map((name) => [name, 'x']));
        expect(fillSnippet(text, { ...VALUES, ...given }).missing).toEqual([]);
      }),
    );
  });

  it('stands first where it fits the ask, then the stage, then by use', () => {
    const rows = [
      { name: 'rare', kind: null, stage: null, uses: 0 },
      { name: 'stage', kind: null, stage: 'discover', uses: 0 },
      { name: 'used', kind: null, stage: null, uses: 9 },
      { name: 'ask', kind: 'time', stage: null, uses: 0 },
      { name: 'both', kind: 'time', stage: 'discover', uses: 0 },
    ];
    const sorted = rows.toSorted(compareSnippets({ kind: 'time', stage: 'discover' }));
    expect(sorted.map(({ name }) => name)).toEqual(['both', 'ask', 'stage', 'used', 'rare']);
  });
});
