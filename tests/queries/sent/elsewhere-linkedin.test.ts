/** Messages of the rep's own in a LinkedIn conversation that the book knows nothing of. */
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import { ASK } from '../../background/support/sending.ts';
import { START } from '../../store/support/open-test-book.ts';
import { linkedInTalk } from '../support/pages.ts';
import { openSampleBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const DAY = 86_400_000;

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

const sentAt = (at: number) => linkedInTalk(dana, [{ direction: 'out', text: ASK, at }]);
const elsewhere = async (at: number) => (await sample.ask('sent', {}, sentAt(at))).elsewhere;

describe('sent elsewhere, on LinkedIn', () => {
  it('is offered with whom it went to and when, as the page says', async () => {
    expect(await elsewhere(START - 9 * DAY)).toMatchObject([
      { channel: 'linkedin', at: START - 9 * DAY, whom: dana.name, asks: [{ words: ASK }] },
    ]);
    const [offered] = await elsewhere(START - DAY);
    const contact = await sample.book.contacts.get(offered?.contactIds[0] ?? '');
    expect(contact?.name).toBe(dana.name);
  });

  it('names the day as it was meant when it was sent', async () => {
    expect(await elsewhere(START - 5 * DAY)).toMatchObject([{ asks: [{ words: ASK, due: { date: '2026-02-26' } }] }]);
  });

  it('is not offered long afterwards', async () => {
    expect(await elsewhere(START - 60 * DAY)).toEqual([]);
  });

  it('is not the note of an invitation once more, when that was accepted weeks later', async () => {
    const { dealId = '' } = (await elsewhere(START))[0] ?? {};
    const words = { kind: 'time', words: ASK, channel: 'linkedin', messageKey: 'linkedin:in/dana 1' } as const;
    await sample.must('record-commitment', { dealId: dealId ?? '', ...words, at: START - 20 * DAY });
    expect(await elsewhere(START)).toEqual([]);
  });
});
