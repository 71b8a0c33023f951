import { expect, test } from 'vitest';
import { keyName } from '../../../../components/dashboard/shell/key-rows.ts';

test('keys are named as on the keyboard', () => {
  expect([keyName('Mod', 'MacIntel'), keyName('Mod', 'Linux x86_64'), keyName('K', 'MacIntel')]).toEqual([
    '⌘',
    'Ctrl',
    'K',
  ]);
});
