/** Slots that a rep has written into the words of their own process. */
import { beforeEach, expect, it } from 'vitest';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import { prepareSent } from '../../lib/queries/sent/prepare-sent.ts';
import { addressOf, gmailDraft } from './support/pages.ts';
import { lensOf, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const tom = personOf(clientOf('northwind'), 'tom.hagen');
const STORY = 'We have gone through the rota that your team sent over, and the pattern repeats every third week.';

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

/** The words that are offered where the draft asks for nothing. */
async function offered(words: string, to = dana): Promise<string | undefined> {
  const processes = await sample.book.processes.toArray();
  const written = processes.map((process) => ({
    ...process,
    guides: process.guides.map((guide) => ({ ...guide, sample: words })),
  }));
  await sample.book.write(() => sample.book.processes.bulkPut(written), [sample.book.processes]);
  return (await lensOf(sample, gmailDraft([addressOf(to)], STORY))).missing?.text;
}

it('are filled from the deal, and what it does not know is left to be asked for', async () => {
  expect(await offered('Would {{date}} suit {company}, or is {their pain} in the way?')).toMatch(
    /^Dana, would \w+day \d+ \w+ suit Northwind Logistics, or is \{their pain\} in the way\?$/,
  );
});

it('greet once, and whom the draft goes to', async () => {
  expect(await offered('Hello {first_name}, is this something you will change?')).toBe(
    'Hello Dana, is this something you will change?',
  );
  expect(await offered('Hello {name}, and {company}?', tom)).toBe('Hello Tom Hagen, and Northwind Logistics?');
});

it('ask for their kind once they stand in the draft, whatever they are', async () => {
  const words = 'Hello {first_name}, shall {company} and we sit at one table?';
  const text = (await offered(words)) ?? '';
  const { found } = await lensOf(sample, gmailDraft([addressOf(dana)], `${text} ${STORY}`));
  expect(found).toMatchObject([{ text, label: 'ask', kind: 'change' }]);
});

it('are known in the question after sending, too, also where the draft goes to somebody else', async () => {
  for (const to of [dana, tom]) {
    const text = (await offered('Hello {first_name}, shall {company} and we sit at one table?', to)) ?? '';
    const page = gmailDraft([addressOf(to)], `${text} ${STORY}`);
    const prepared = await prepareSent(
      sample.book,
      { now: sample.env.now(), zone: 'UTC' },
      {
        messageKey: 'gmail:rep@own.example:msg-a:r-100',
        draftKey: null,
        channel: 'mail',
        at: sample.env.now(),
        text: `${text} ${STORY}`,
        link: null,
        reading: page,
        recipients: [to.email],
        reply: false,
        theirs: false,
      },
    );
    expect(prepared).toMatchObject({ errand: null, open: [{ words: text, kind: 'change', found: { label: 'ask' } }] });
  }
});
