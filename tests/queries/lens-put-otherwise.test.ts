/** What the rep has said of a sentence, once it was put in other words in the same draft. */
import { beforeEach, expect, it } from 'vitest';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import type { SentenceLabel } from '../../lib/domain/rows/types.ts';
import { matchMarks } from '../../lib/queries/lens/marks.ts';
import { addressOf, gmailDraft } from './support/pages.ts';
import { lensOf, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const STORY = 'We have gone through the rota that your team sent over, and the pattern repeats every third week.';
const FIRST = 'Is it something you are going to change, and by when does it have to be different?';
const EDITED = FIRST.replace('going to change', 'willing to fix');

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

const lensOn = (text: string) => lensOf(sample, gmailDraft([addressOf(dana)], text));

async function judge(label: SentenceLabel): Promise<void> {
  const { draft } = await lensOn(FIRST);
  const found = { label: 'ask', kind: 'change', probability: 0.9 } as const;
  const sentences = [{ text: FIRST, label, kind: label === 'ask' ? ('change' as const) : null, found }];
  await sample.must('judge-sentences', { draftKey: draft.key, sentences });
}

const confirmed = async (text: string) => (await lensOn(text)).found.map(({ judgementId }) => judgementId !== null);

it('an ask stays confirmed while it asks for the same, and nothing else is confirmed in its place', async () => {
  await judge('ask');
  expect(await confirmed(`${STORY} ${EDITED}`)).toEqual([true]);
  // The first one stands there still: this is another one.
  expect(await confirmed(`${FIRST} ${EDITED}`)).toEqual([true, false]);
  expect(await confirmed(`${STORY} Could you spare 20 minutes on Thursday for a call?`)).toEqual([false]);
});

it('what asked for nothing may ask by now', () => {
  const read = { label: 'ask', kind: 'change', shown: true, probability: 0.9, kindProbability: 0.9 } as const;
  const sentence = { ...read, text: EDITED, start: 0, end: EDITED.length, because: [], due: null };
  const said = {
    id: 'said',
    dealId: null,
    text: FIRST,
    foundLabel: 'ask',
    foundKind: 'change',
    probability: 0.9,
    at: 0,
  } as const;
  const none = { ...said, label: 'none', kind: null, verdict: 'dismissed' } as const;
  expect(matchMarks([sentence], [none]).size).toBe(0);
  expect(matchMarks([sentence], [{ ...none, label: 'ask', kind: 'change', verdict: 'confirmed' }]).size).toBe(1);
});
