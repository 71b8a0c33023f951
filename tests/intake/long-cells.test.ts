/** What is read in time that grows with the square of a cell takes minutes here, and a blink otherwise. */
import { expect, it } from 'vitest';
import { INTAKE_FIELDS } from '../../lib/intake/fields.ts';
import { toRecords } from '../../lib/intake/to-records.ts';

const LETTERS = 400_000;

it.each(['x', '1', '@', 'a@', 'a.', 'a@b.example ', '<', '(', ';', '"\'', ' ', 'linkedin.com/in/', ', '])(
  'a cell of nothing but %j takes no longer in any column than its length',
  { timeout: 20_000 },
  (again) => {
    const cell = again.repeat(LETTERS / again.length);
    for (const field of INTAKE_FIELDS) {
      const table = { heads: ['Company', field], rows: [['Fjord', cell]], crooked: 0 };
      const { records } = toRecords(table, field === 'company' ? ['name', field] : ['company', field]);
      expect(records.length).toBeGreaterThan(0);
    }
  },
);
