/** The words of the next ask are in the language in which is written to this client, whatever the process is in. */
import { beforeEach, describe, expect, it } from 'vitest';
import { builtInProcess } from '../../lib/domain/process/built-in.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { addressOf, gmailDraft, gmailThread } from './support/pages.ts';
import { lensOf, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const dana = addressOf(personOf(clientOf('northwind'), 'dana.reyes'));
const STORY = 'We have gone through the rota that your team sent over, and the pattern repeats every third week.';
const GERMAN = 'Wir haben den Schichtplan durchgesehen, den Ihre Leute geschickt haben, und er wiederholt sich.';

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

const sampleOf = (language: Language, kind: string | undefined) =>
  builtInProcess(language).guides.find((guide) => guide.kind === kind)?.sample ?? 'none';

/** Without the name that English ones begin with. */
const isSample = (text: string | undefined, language: Language, kind: string | undefined) =>
  text?.toLowerCase().endsWith(sampleOf(language, kind).toLowerCase()) ?? false;

async function expectIn(language: Language, lens: Awaited<ReturnType<typeof lensOf>>): Promise<void> {
  expect(lens.missing?.kind).toBe('change');
  expect([lens.missing?.text, isSample(lens.missing?.text, language, 'change')]).toEqual([lens.words, true]);
}

describe('the words of the next ask', () => {
  it('are in the language of the draft', async () => {
    await expectIn('en', await lensOf(sample, gmailDraft([dana], STORY)));
    await expectIn('de', await lensOf(sample, gmailDraft([dana], GERMAN)));
  });

  it('are found again in a draft that they went into', async () => {
    const { words } = await lensOf(sample, gmailDraft([dana], GERMAN));
    const lens = await lensOf(sample, gmailDraft([dana], `${GERMAN} ${words}`));
    expect([lens.found.map(({ kind }) => kind), lens.missing]).toEqual([['change'], null]);
  });

  it('are in the language of what an empty draft answers', async () => {
    const reading = (text: string) =>
      gmailThread({
        messages: [{ from: dana, text }],
        composes: [{ kind: 'inline', focused: true, to: [dana], bodyText: '' }],
      });
    expect(isSample((await lensOf(sample, reading(GERMAN))).words ?? '', 'de', 'change')).toBe(true);
    expect(isSample((await lensOf(sample, reading(STORY))).words ?? '', 'en', 'change')).toBe(true);
  });

  it('are in the language of the thread on screen, where no draft is open: they are copied into it', async () => {
    const beside = async (text: string) => {
      const page = gmailThread({ messages: [{ from: dana, text }] });
      const { deal } = await sample.ask('sidebar', {}, page);
      if (!deal) throw new Error('no deal');
      const draft = await sample.ask('commitment-draft', { dealId: deal.deal.id, from: 'next-ask' }, page);
      expect(draft.words).toBe(deal.nextAsk?.text);
      return deal.nextAsk;
    };
    const german = await beside(GERMAN);
    expect(isSample(german?.text, 'de', german?.kind)).toBe(true);
    const english = await beside(STORY);
    expect(isSample(english?.text, 'en', english?.kind)).toBe(true);
  });

  it('are in the language in which the client was asked last, where no draft is open', async () => {
    const dealId = (await lensOf(sample, gmailDraft([dana], STORY))).deal?.dealId ?? '';
    const before = await sample.ask('deal', { dealId });
    const kind = before?.nextAsk?.kind;
    expect(isSample(before?.nextAsk?.text, 'en', kind)).toBe(true);
    sample.test.pass(60_000);
    const words = 'Können Sie uns den Plan bis Freitag schicken?';
    await sample.must('record-commitment', { dealId, kind: 'other', words, state: 'asked' });
    const after = (await sample.ask('deal', { dealId }))?.nextAsk;
    expect([after?.kind, isSample(after?.text, 'de', kind)]).toEqual([kind, true]);
  });

  it('stay those of the rep, who has put them in words of their own', async () => {
    const process = builtInProcess('en');
    const guides = process.guides.map((guide) => ({ ...guide, sample: 'What will you change by spring?' }));
    await sample.book.processes.put({ ...process, guides, ix: {} });
    const { words } = await lensOf(sample, gmailDraft([dana], GERMAN));
    expect(words).toBe('Dana, what will you change by spring?');
  });
});
