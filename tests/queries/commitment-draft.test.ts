/** Recording in one gesture: how much of a record is right before the rep has touched it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommitmentDraft } from '../../lib/contract/views.ts';
import { DRAFT_CASES } from './support/draft-cases.ts';
import { dana, ilse, inOurs, inTheirs, person, received, replying, sent } from './support/draft-kit.ts';
import type { DraftCase } from './support/draft-kit.ts';
import { MORE_DRAFT_CASES } from './support/more-draft-cases.ts';
import { gmailThread, linkedInTalk, US } from './support/pages.ts';
import { START } from '../store/support/open-test-book.ts';
import { openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

let sample: AskedBook;
beforeAll(async () => {
  sample = await openSampleBook();
});

async function draftOf({ deal, page, args }: Omit<DraftCase, 'what' | 'expected'>): Promise<CommitmentDraft> {
  const { id } = await sample.dealNamed(deal);
  return sample.ask('commitment-draft', { ...args, dealId: id }, page);
}

/** Fields that the rep would have to correct. */
async function corrections(one: DraftCase): Promise<string[]> {
  const draft = await draftOf(one);
  const { kind, direction, name, due } = one.expected;
  const wrong: string[] = [];
  if (draft.kind !== kind) wrong.push(`kind ${draft.kind}, not ${kind}`);
  if (draft.direction !== direction) wrong.push(`direction ${draft.direction}, not ${direction}`);
  if (draft.contactName !== name) wrong.push(`person ${draft.contactName}, not ${name}`);
  if ((draft.due?.date ?? null) !== due) wrong.push(`due ${draft.due?.date}, not ${due}`);
  if (draft.words.trim() === '') wrong.push('no words');
  return wrong;
}

async function inNeedOfCorrection(cases: readonly DraftCase[]): Promise<string[]> {
  const results = await Promise.all(cases.map(async (one) => ({ what: one.what, wrong: await corrections(one) })));
  return results.flatMap(({ what, wrong }) => (wrong.length > 0 ? [`${what}: ${wrong.join(', ')}`] : []));
}

describe('captures', () => {
  it('thirty of them need a field corrected in at most three', async () => {
    expect(DRAFT_CASES).toHaveLength(30);
    const wrong = await inNeedOfCorrection(DRAFT_CASES);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(3);
  });

  it('so do twenty that the drafting was not tuned on', async () => {
    expect(MORE_DRAFT_CASES).toHaveLength(20);
    const wrong = await inNeedOfCorrection(MORE_DRAFT_CASES);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(3);
  });
});

describe('a draft of a record', () => {
  it('says how it stands: asked of them, given by them, promised by us, asked of us', async () => {
    const deal = 'Night-shift';
    const states = async (text: string, ours: boolean) => {
      const page = ours ? sent(text, dana) : received(text, dana);
      const { direction, state } = await draftOf({ deal, page, args: { from: 'message' } });
      return [direction, state];
    };
    expect(await states('Can we talk on Thursday?', true)).toEqual(['they', 'asked']);
    expect(await states('I’ll send you the numbers on Friday.', false)).toEqual(['they', 'given']);
    expect(await states('I’ll send you the comparison on Friday.', true)).toEqual(['we', 'given']);
    expect(await states('Could you send me the comparison?', false)).toEqual(['we', 'asked']);
  });

  it('marks a wish as soft, an ask not', async () => {
    const deal = 'Night-shift';
    const soft = async (text: string) =>
      (await draftOf({ deal, page: sent(text, dana), args: { from: 'message' } })).soft;
    expect(await soft('Would love to connect some time, happy to hear what you think?')).toBe(true);
    expect(await soft('Could we take 20 minutes on Thursday?')).toBe(false);
  });

  it('points back to the message, by its key or by the page’s own id of it', async () => {
    const page = received('I’ll send you the numbers on Friday.', dana);
    const key = `gmail:${US.email}:${inTheirs}`;
    for (const messageKey of [key, inTheirs]) {
      const draft = await draftOf({ deal: 'Night-shift', page, args: { from: 'message', messageKey } });
      expect(draft).toMatchObject({ messageKey: key, channel: 'mail', words: 'I’ll send you the numbers on Friday.' });
      expect(draft.link?.url).toBe('https://mail.google.com/mail/u/0/#all/18f0000000000001');
    }
  });

  it('carries the draft’s id, under which the sent message is recognised', async () => {
    const before = replying('Dana, can we talk on Thursday?', [dana], { draftId: 'msg-a:r-2' });
    const draft = await draftOf({ deal: 'Night-shift', page: before, args: { from: 'draft' } });
    const after = sent('Dana, can we talk on Thursday?', dana);
    const message = await draftOf({ deal: 'Night-shift', page: after, args: { messageKey: inOurs } });
    expect(draft.messageKey).toBe(message.messageKey);
  });

  it('recognises the same message recorded twice, also with other cuts, and not another one', async () => {
    const asked = await openSampleBook();
    const { id: dealId } = await asked.dealNamed('Night-shift');
    const page = received('I’ll send you the numbers on Friday. And Tom will join.', dana);
    const ask = (words: string) =>
      asked.ask('commitment-draft', { dealId, from: 'selection', words, messageKey: inTheirs }, page);
    const { kind, direction, words, contactId, messageKey, duplicateOf } = await ask(
      'I’ll send you the numbers on Friday.',
    );
    expect(duplicateOf).toBeNull();
    const { created } = await asked.must('record-commitment', {
      dealId,
      kind,
      direction,
      words,
      contactId,
      messageKey,
    });
    expect((await ask('send you the numbers on Friday')).duplicateOf).toBe(created);
    expect((await ask('And Tom will join.')).duplicateOf).toBeNull();
  });

  it('takes the deal from the page when none is given, and stands alone where there is none', async () => {
    const page = received('Two gaps again.', dana);
    const { id } = await sample.dealNamed('Night-shift');
    const words = 'Could we talk on Thursday?';
    expect(await sample.ask('commitment-draft', { words }, page)).toMatchObject({ dealId: id, kind: 'time' });
    const alone = await sample.ask('commitment-draft', { words });
    expect(alone).toMatchObject({
      dealId: null,
      kind: 'time',
      contactId: null,
      people: [],
      link: null,
      messageKey: '',
    });
    expect(alone.due).toEqual({ date: '2026-03-05' });
  });

  it('points to nothing on the page while it holds nothing of the kind', async () => {
    const page = received('Two gaps again.', dana);
    const draft = await draftOf({ deal: 'Night-shift', page, args: { from: 'next-ask' } });
    expect(draft.words).toMatch(/^Dana, before we both put more time into this/);
    expect(draft).toMatchObject({ kind: 'change', messageKey: '', link: null, duplicateOf: null });
  });

  it('is empty of words for an empty draft, with kind and person of the next ask or the page', async () => {
    const page = replying('', [ilse]);
    const draft = await draftOf({ deal: 'Night-shift', page, args: { from: 'draft' } });
    expect(draft).toMatchObject({ words: '', kind: 'change', contactName: 'Ilse Brandt', state: 'asked' });
  });

  it('takes the words of whoever was selected, where the message itself could not be told', async () => {
    const words = 'Our legal team will sign it on Friday.';
    const args = { from: 'selection' as const, words, sender: 'Claire.Dunmore@kestrelrail.example' };
    const draft = await draftOf({ deal: 'Crew rostering', page: gmailThread({}), args });
    expect(draft).toMatchObject({ contactName: 'Claire Dunmore', direction: 'they', state: 'given', kind: 'decide' });
  });

  it('links to the conversation on LinkedIn', async () => {
    const lucie = person('lucie.garnier');
    const page = linkedInTalk(lucie, [
      { direction: 'out', text: 'Could we talk on 10 March?', urn: 'urn:li:msg_message:1' },
    ]);
    const draft = await draftOf({ deal: 'Weekend', page, args: {} });
    expect(draft).toMatchObject({ channel: 'linkedin', messageKey: 'linkedin:urn:li:msg_message:1' });
    expect(draft.link).toEqual({
      url: 'https://www.linkedin.com/messaging/thread/2-dGhyZWFk/',
      label: 'Lucie Garnier',
    });
  });

  it('of an earlier message is of the day on which that was sent, and so is its "Thursday"', async () => {
    const lucie = person('lucie.garnier');
    const said = async (direction: 'in' | 'out', at: number) => {
      const page = linkedInTalk(lucie, [{ direction, text: 'I’ll send you the plan on Thursday.', at }]);
      const { due, dueText, at: when } = await draftOf({ deal: 'Weekend', page, args: { from: 'message' } });
      return { due, dueText, when };
    };
    const at = START - 5 * 86_400_000;
    // Words that are read again where they stand must not say another day there.
    expect(await said('in', at)).toEqual({ due: { date: '2026-02-26' }, dueText: '', when: at });
    expect(await said('out', at)).toEqual({ due: { date: '2026-02-26' }, dueText: '', when: at });
    expect(await said('in', START - 60_000)).toMatchObject({ due: { date: '2026-03-05' }, dueText: 'Thursday' });
    expect((await said('in', START + 60_000)).when).toBe(START);
  });

  it('lists the people of the deal to choose from', async () => {
    const { people } = await draftOf({ deal: 'Night-shift', page: null, args: { from: 'call' } });
    expect(people.map(({ name }) => name).toSorted()).toEqual([
      'Dana Reyes',
      'Ilse Brandt',
      'Marcus Oyelaran',
      'Tom Hagen',
    ]);
  });
});
