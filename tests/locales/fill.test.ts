import { expect, it } from 'vitest';
import { fillMessage } from '../../lib/locales/fill.ts';

it('lets no value turn the rest of the sentence round', () => {
  const filled = fillMessage('en', 'Delete {deal}, and 2 people.', { deal: '\u202EdniwhtroN\u2066' });
  expect(filled).toBe('Delete dniwhtroN, and 2 people.');
});

it('keeps a name as it is written, from right to left too', () => {
  expect(fillMessage('en', 'Delete {deal}.', { deal: '\u05D3\u05E0\u05D4 (2)' })).toBe(
    'Delete \u05D3\u05E0\u05D4 (2).',
  );
});

it('counts in Portuguese as people write it: nothing is several', () => {
  const said = [0, 1, 2, 1_000_000].map((count) => fillMessage('pt', '{count|1 pessoa|# pessoas}', { count }));
  expect(said).toEqual(['0 pessoas', '1 pessoa', '2 pessoas', '1.000.000 pessoas']);
});
