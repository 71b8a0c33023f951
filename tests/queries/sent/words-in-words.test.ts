/** Two sentences of one mail, of which one stands in the other. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundAsk } from '../../../lib/contract/views.ts';
import { saveSends, sendKey } from '../../../lib/store/under-way/sends.ts';
import { openAskedDana } from '../support/asked-dana.ts';
import type { AskedBook } from '../support/sample.ts';

const messageKey = 'gmail:rep@own.example:msg-a:r1';
const ask = (words: string): FoundAsk => ({
  words,
  kind: 'time',
  direction: 'they',
  soft: false,
  due: null,
  found: { label: 'ask', kind: 'time', probability: 0.9 },
});
const SHORT = ask('Could we talk on Thursday?');
const LONG = ask('Could we talk on Thursday with Ana?');

let asked: AskedBook;
let dealId: string;
beforeEach(async () => {
  ({ asked, dealId } = await openAskedDana());
});

/** The first is confirmed beside the draft, the others are asked about. */
async function send(confirmed: FoundAsk[], open: FoundAsk[]): Promise<void> {
  const at = asked.env.now();
  const sure = confirmed.map(({ found: _found, ...one }) => ({ ...one, by: 'lens' as const }));
  const message = { messageKey, draftKey: null, dealId, channel: 'mail', at, link: null } as const;
  await asked.must('record-sent', { ...message, asks: sure });
  const prepared = { ...message, errand: null, contactIds: [], whom: 'Dana', deals: [dealId], sure, open };
  await saveSends(asked.book, [{ key: sendKey('question', messageKey), at, kind: 'question', prepared }]);
}

const open = async () => (await asked.ask('sent', {})).questions.flatMap(({ asks }) => asks.map(({ words }) => words));
const yes = async ({ found, ...said }: FoundAsk) =>
  asked.must('record-sent', { messageKey, dealId, channel: 'mail', asks: [{ ...said, found, by: 'rep' }] });
const recorded = async () => (await asked.book.commitments.toArray()).map(({ words }) => words).toSorted();

describe('of two sentences, one of which stands in the other', () => {
  it.each([
    ['longer', SHORT, LONG],
    ['shorter', LONG, SHORT],
  ])('the %s one is asked about, recorded, and not asked about again', async (_which, first, second) => {
    await send([first], [second]);
    expect(await open()).toEqual([second.words]);
    await yes(second);
    expect(await recorded()).toEqual([SHORT.words, LONG.words].toSorted());
    expect(await open()).toEqual([]);
    await yes(second);
    expect(await recorded()).toHaveLength(2);
  });

  it('both are asked about, though one was answered', async () => {
    await send([], [SHORT, LONG]);
    await yes(SHORT);
    expect(await open()).toEqual([LONG.words]);
  });

  it('half a sentence that was captured by hand answers for the whole one, until it is taken back', async () => {
    await send([], [LONG]);
    const half = { words: 'talk on Thursday with Ana', kind: 'time', messageKey, dealId } as const;
    const { commandId } = await asked.must('record-commitment', half);
    expect(await open()).toEqual([]);
    await asked.must('undo', { commandId });
    expect(await open()).toEqual([LONG.words]);
  });
});
