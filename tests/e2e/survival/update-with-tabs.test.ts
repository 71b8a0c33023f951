/** The extension is updated under an open thread, while a reply is being typed and while a note is. */
import { expect, it } from 'vitest';
import { updateWithTabs } from '../../torture/trials/update-with-tabs.ts';

it('the new sidebar takes over, once, and what was being typed is there', async () => {
  const { tried, lost } = await updateWithTabs.run(0, updateWithTabs.short);
  expect(lost).toEqual([]);
  expect(tried).toBe(updateWithTabs.short);
}, 300_000);
