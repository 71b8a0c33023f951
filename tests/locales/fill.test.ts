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
