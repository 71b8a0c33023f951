/** A company's other addresses, through the store: a desk of theirs, their house in another country. */
import { beforeAll, expect, it } from 'vitest';
import { gmailThread } from './support/pages.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

let asked: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await asked.must('create-deal', {
    // Its name is not what its domain spells.
    accountName: 'Gale & Sons',
    domains: ['galehouse.com'],
    dealName: 'Sensors',
    people: [{ name: 'Gil Moreau', email: 'gil@galehouse.com' }],
  });
});

it.each([
  ['jo@galehouse.de', 'kin'],
  ['info@galehouse.com', 'domain'],
])('%s is asked about', async (email, kind) => {
  const { lookup } = await asked.ask('sidebar', {}, gmailThread({ messages: [{ from: { email, name: null } }] }));
  expect(lookup).toMatchObject({ state: 'ask', candidates: [{ dealName: 'Sensors', reasons: [{ kind }] }] });
});
