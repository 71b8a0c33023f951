/** A mail that asks for a great deal, a questionnaire sent as text: confirmed and recorded all the same, in one act each. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AskedBook } from '../support/sample.ts';
import { openAskedDana } from '../support/asked-dana.ts';
import { addressOf, gmailDraft } from '../support/pages.ts';
import { lensOf } from '../support/sample.ts';
import { readMarks } from '../../../lib/store/under-way/marks.ts';
import { readSent } from '../../../lib/store/under-way/sent.ts';
import { readAsks } from '../../../lib/queries/sent/read-asks.ts';
import { dana } from '../support/draft-kit.ts';

const COUNT = 60;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const ROOMS = [
  'Rotterdam',
  'Porto',
  'Graz',
  'Leeds',
  'Turku',
  'Lyon',
  'Gent',
  'Bergen',
  'Vigo',
  'Bremen',
  'Lodz',
  'Split',
];
const ASKS = ROOMS.flatMap((room) => DAYS.map((day) => `Could we take 20 minutes on ${day} for ${room}?`));
const TEXT = `Hi Dana,\n\n${ASKS.join('\n')}`;

let asked: AskedBook;
let dealId: string;
beforeAll(async () => {
  ({ asked, dealId } = await openAskedDana());
});

describe('sixty asks in one mail', () => {
  const page = gmailDraft([addressOf(dana)], TEXT);

  it('are confirmed in one act', async () => {
    const { found, draft } = await lensOf(asked, page);
    expect(found).toHaveLength(COUNT);
    const sentences = found.map(({ text, label, kind, found: read }) => ({ text, label, kind, found: read }));
    await asked.must('judge-sentences', { draftKey: draft.key, dealId, sentences });
    const after = await lensOf(asked, page);
    expect(after.found.filter(({ judgementId }) => judgementId !== null)).toHaveLength(COUNT);
  });

  it('are recorded in one act once they are sent, and none is asked about twice', async () => {
    const { draft } = await lensOf(asked, page);
    const messageKey = draft.key ?? '';
    const marks = await readMarks(asked.book, messageKey);
    const clock = { now: asked.env.now(), zone: 'UTC', week: new Set([1, 2, 3, 4, 5]) };
    const read = { text: TEXT, examples: [], leave: {}, first: false, theirs: false, ...clock };
    const { sure, open } = readAsks({ ...read, marks });
    expect([sure.length, open.length]).toEqual([COUNT, 0]);
    expect(readAsks({ ...read, marks: [] }).open).toHaveLength(COUNT);
    await asked.must('record-sent', { messageKey, dealId, channel: 'mail', asks: sure });
    await asked.must('record-sent', { messageKey, dealId, channel: 'mail', asks: sure });
    expect(await asked.book.commitments.count()).toBe(COUNT);
    expect((await readSent(asked.book, messageKey)).exchange?.commitmentIds).toHaveLength(COUNT);
  });
});
