/** The keys that the dashboard names for the pages of Gmail and LinkedIn are those that the browser is asked for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BROWSER_KEYS } from '../../../../components/dashboard/shell/key-rows.ts';

it('every shortcut of the manifest is told, and no other', () => {
  const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/suggested_key: \{ default: '([^']+)' \}/g)];
  expect(BROWSER_KEYS.map(([, keys]) => keys.join('+'))).toEqual(asked.map(([, keys]) => keys));
});
