import { expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/background/library.ts';
import { compose, list } from '../../matching/support/pages.ts';
import { openTestBook } from '../../store/support/open-test-book.ts';
import { fakeBrowser } from '../support/fake-browser.ts';

for (const name of ['browser', 'chrome']) vi.stubGlobal(name, fakeBrowser().api);
const { learnOwnMailboxes } = await import('../../../lib/background/sends/own-mailboxes.ts');

it('the mailbox on screen and the alias that a draft is from are learnt as the rep’s own', async () => {
  const test = await openTestBook();
  const library = { open: async () => ({ book: test.book }), run: test.run } as unknown as Library;
  const learn = learnOwnMailboxes(library);
  const own = async () => (await test.book.settings.get('settings'))?.ownAddresses;
  await learn(list({ account: 'Rep@ours.example', composes: [compose({ from: 'rep@brand.example' })] }));
  expect(await own()).toEqual(['rep@ours.example', 'rep@brand.example']);
  await test.must('change-settings', { ownAddresses: ['rep@ours.example'] });
  await learnOwnMailboxes(library)(list({ composes: [compose({ from: 'rep@brand.example' })] }));
  expect(await own()).toEqual(['rep@ours.example']);
});
