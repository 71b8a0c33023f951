import { expect, test } from 'vitest';
import { fileName } from '../../../../components/dashboard/data/saving/file-name.ts';

test('a file says what it is and of which day', () => {
  expect(fileName('backup', 'json', new Date(2026, 4, 4, 23, 59))).toBe('red-pen-backup-2026-05-04.json');
});
