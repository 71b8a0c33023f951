import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { runCommand } from '../../lib/commands/run.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { openBook } from '../../lib/store/opening/open-book.ts';

test('the welcome suggests the domains of own mailboxes, never a free-mail one, and only until some are named', async () => {
  const { book } = await openBook('suggested-domains');
  const env = { now: Date.now, newId: () => crypto.randomUUID(), zone: 'UTC' };
  const change = (args: object) =>
    runCommand(book, env, { commandId: crypto.randomUUID(), name: 'change-settings', args });
  const suggested = async () => {
    const query = { now: Date.now, zone: 'UTC', language: 'en', reading: null, health: book.health } as const;
    return (await answerQuery(book, query, 'summary', {})).suggestedDomains;
  };
  expect(await suggested()).toBeUndefined();
  await change({ ownAddresses: ['sam@mail.larkfield.example', 'sam@gmail.com', 'ops@larkfield.example'] });
  expect(await suggested()).toEqual(['larkfield.example']);
  await change({ ownDomains: ['larkfield.example'] });
  expect(await suggested()).toBeUndefined();
});
