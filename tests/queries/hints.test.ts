/** A choice for a thread is remembered for its people, too, through the store: asked about first, undone, deleted with them. */
import { beforeEach, expect, it } from 'vitest';
import { gmailThread } from './support/pages.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const KIM = { email: 'kim@partner.example', name: 'Kim Ode' };
const threadOf = (legacyThreadId: string) => gmailThread({ legacyThreadId, messages: [{ from: KIM }] });
const [FIRST, SECOND] = [threadOf('18f0000000000001'), threadOf('18f0000000000002')];

let asked: AskedBook;
let dealId: string;
beforeEach(async () => {
  asked = await openAskedBook();
  const made = await asked.must('create-deal', { accountName: 'Kestrel', dealName: 'Sensors' });
  dealId = made.created ?? '';
});

async function choose(): Promise<string> {
  const { page } = await asked.ask('sidebar', {}, FIRST);
  const { threadKey, hintKeys } = page ?? { threadKey: null, hintKeys: [] };
  return (await asked.must('choose-deal', { threadKey: threadKey ?? '', dealId, hintKeys })).commandId;
}

const second = async () => (await asked.ask('sidebar', {}, SECOND)).lookup;

it('in the next thread of the same person that deal is asked about, and only there it is a question', async () => {
  await choose();
  expect(await second()).toMatchObject({ state: 'ask', candidates: [{ dealId, reasons: [{ kind: 'hinted' }] }] });
  expect((await asked.ask('sidebar', {}, FIRST)).lookup).toMatchObject({ state: 'shown', remembered: true });
});

it('is one act: told of once, taken back whole', async () => {
  const commandId = await choose();
  const { rows } = await asked.ask('timeline', { dealId });
  expect(rows.filter(({ what }) => what === 'timeline.thread-chosen')).toHaveLength(1);
  await asked.must('undo', { commandId });
  expect(await asked.book.threadChoices.count()).toBe(0);
  expect((await second()).state).toBe('offer');
});

it('that a thread is no deal’s business says nothing of the next', async () => {
  await choose();
  const { page } = await asked.ask('sidebar', {}, SECOND);
  await asked.must('choose-deal', { threadKey: page?.threadKey ?? '', dealId: null, hintKeys: page?.hintKeys ?? [] });
  const third = await asked.ask('sidebar', {}, threadOf('18f0000000000003'));
  expect(third.lookup).toMatchObject({ state: 'ask', candidates: [{ dealId }] });
});

it('goes with the person', async () => {
  await choose();
  const { created } = await asked.must('add-person', { dealId, person: { name: KIM.name, email: KIM.email } });
  await asked.must('delete-contact', { contactId: created ?? '' });
  const ids = (await asked.book.threadChoices.toArray()).map(({ id }) => id);
  expect(ids.filter((id) => id.includes(KIM.email))).toEqual([]);
});
