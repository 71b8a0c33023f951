/** What the lens says of a draft, on the sample book. */
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, OWN_COMPANY, personOf, STRANGERS } from '../../lib/domain/sample-book/cast/cast.ts';
import type { LensView } from '../../lib/contract/views.ts';
import type { CommitmentKind } from '../../lib/domain/rows/types.ts';
import type { PageReading } from '../../lib/page/context.ts';
import { addressOf, gmailDraft, gmailThread } from './support/pages.ts';
import { lensOf, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const dana = personOf(clientOf('northwind'), 'dana.reyes');
const amara = personOf(clientOf('brightwater'), 'amara.okafor');
const tom = personOf(clientOf('northwind'), 'tom.hagen');
const jo = personOf(OWN_COMPANY, 'jo.winter');

const GREETING = 'Hi Dana,\n\n';
const STORY = 'We have gone through the rota that your team sent over, and the pattern repeats every third week.';
const ASK = 'Could you spare 20 minutes on Thursday for a call?';
const PROMISE = 'I will send you the comparison by Friday.';

let sample: AskedBook;
beforeEach(async () => {
  sample = await openSampleBook();
});

const lensOn = (reading: PageReading) => lensOf(sample, reading);
const toDana = (text: string) => gmailDraft([addressOf(dana)], text);

describe('the lens', () => {
  it('is there only where a draft is open', async () => {
    expect(await sample.ask('lens', {}, gmailThread({ messages: [{ from: addressOf(dana) }] }))).toBeNull();
    expect(await sample.ask('lens', {})).toBeNull();
    expect(await sample.ask('lens', {}, { ...toDana(ASK), settled: false })).toBeNull();
  });

  it('points at an ask with its kind, its words and its day', async () => {
    const text = `${GREETING}${STORY} ${ASK}`;
    const { found, silent, deal, draft } = await lensOn(toDana(text));
    expect(silent).toBeNull();
    expect(deal).toMatchObject({ accountName: 'Northwind Logistics' });
    expect(draft).toMatchObject({ draftId: 'msg-a:r-100', several: false, canInsert: true });
    expect(found).toMatchObject([
      { text: ASK, label: 'ask', kind: 'time', kindName: 'Time', amount: '20 minutes', judgementId: null },
    ]);
    const [ask] = found;
    expect(text.slice(ask?.start, ask?.end)).toBe(ASK);
    expect(ask?.because.length).toBeGreaterThan(0);
    for (const words of ask?.because ?? []) expect(ASK).toContain(words);
    expect(ask?.due?.date).toBe('2026-03-05');
  });

  it('sees a promise of ours', async () => {
    const { found } = await lensOn(toDana(`${GREETING}${STORY} ${PROMISE}`));
    expect(found).toMatchObject([{ text: PROMISE, label: 'promise', due: { date: '2026-03-06' } }]);
  });

  it('says what is missing where nothing is asked for, with words to insert', async () => {
    const { deal } = await sample.ask('sidebar', {}, toDana(STORY));
    const { found, missing, rest } = await lensOn(toDana(`${GREETING}${STORY}`));
    expect(found).toEqual([]);
    expect(missing).toEqual(deal?.nextAsk);
    expect(missing?.text).not.toBe('');
    expect(rest.map(({ text }) => text)).toEqual([STORY]);
  });

  it('does not call missing what the draft asks for, nor what the rep has put off', async () => {
    const before = await lensOn(toDana(`${GREETING}${STORY}`));
    const text = `${GREETING}${STORY} ${before.missing?.text}`;
    await sample.must('judge-sentences', {
      draftKey: before.draft.key,
      sentences: before.missing ? [judged(before.missing.text, before.missing.kind)] : [],
    });
    expect((await lensOn(toDana(text))).missing).toBeNull();
    const { id } = await sample.dealNamed('Night-shift planning, Rotterdam');
    await sample.must('snooze-next-ask', { dealId: id, until: sample.env.now() + 86_400_000 });
    expect((await lensOn(toDana(`${GREETING}${STORY}`))).missing).toBeNull();
  });

  it('knows what stands in the ledger already', async () => {
    const { draft, deal } = await lensOn(toDana(ASK));
    const { created } = await sample.must('record-commitment', {
      dealId: deal?.dealId ?? '',
      kind: 'time',
      words: ASK,
      messageKey: draft.key ?? '',
    });
    expect((await lensOn(toDana(`${GREETING}${ASK}`))).found).toMatchObject([{ recorded: true }]);
    await sample.must('advance-commitment', { commitmentId: created ?? '', state: 'withdrawn' });
    expect((await lensOn(toDana(`${GREETING}${ASK}`))).found).toMatchObject([{ recorded: false }]);
  });
});

function judged(text: string, kind: CommitmentKind) {
  const found = { label: 'ask', kind: 'time', probability: 0.9 } as const;
  return { text, label: 'ask' as const, kind, found };
}

describe('whom the draft goes to', () => {
  it('is said where the next ask of the deal is for somebody else', async () => {
    const { deal } = await sample.ask('sidebar', {}, toDana(STORY));
    expect(deal?.nextAsk?.contactName).toBe('Dana Reyes');
    expect((await lensOn(toDana(STORY))).goesTo).toBeNull();
    const elsewhere = await lensOn(gmailDraft([addressOf(tom)], STORY));
    expect(elsewhere.goesTo?.name).toBe('Tom Hagen');
    expect(elsewhere.words).toMatch(/^Tom, /);
    expect(elsewhere.missing?.text).toBe(elsewhere.words);
    const office = { email: 'office@northwind.example', name: null };
    const nameless = await lensOn(gmailDraft([office], STORY, { cc: [addressOf(tom)] }));
    expect(nameless.goesTo?.name).toBe('office@northwind.example');
    expect(nameless.words).not.toContain('Dana');
    // Hers is among them, by whichever field, or nobody is addressed but a colleague.
    expect((await lensOn(gmailDraft([addressOf(tom)], STORY, { cc: [addressOf(dana)] }))).goesTo).toBeNull();
    expect((await lensOn(gmailDraft([addressOf(tom)], STORY, { typedRecipients: [dana.email] }))).goesTo).toBeNull();
    expect((await lensOn(gmailDraft([addressOf(jo)], STORY))).goesTo).toBeNull();
  });

  it('is not said where the two can’t be compared', async () => {
    const { deal } = await sample.ask('sidebar', {}, toDana(STORY));
    await sample.must('edit-contact', { contactId: deal?.nextAsk?.contactId ?? '', emails: [] });
    expect((await lensOn(gmailDraft([addressOf(tom)], STORY))).goesTo).toBeNull();
  });
});

describe('the rep’s word', () => {
  it('goes before ours, is kept for this draft, and is an example for the next one', async () => {
    const first = await lensOn(toDana(`${GREETING}${ASK}`));
    await sample.must('judge-sentences', {
      draftKey: first.draft.key,
      dealId: first.deal?.dealId ?? null,
      sentences: [judged(ASK, 'explore')],
    });
    const here = await lensOn(toDana(`${GREETING}${ASK}`));
    expect(here.found).toMatchObject([{ kind: 'explore', kindName: 'Explore', found: { kind: 'time' } }]);
    expect(here.found[0]?.judgementId).not.toBeNull();
    const next = gmailDraft([addressOf(amara)], ASK.replace('20', '15'), { draftId: 'msg-a:r-200' });
    expect((await lensOn(next)).found).toMatchObject([{ kind: 'explore', judgementId: null }]);
  });

  it('holds when the sentence is changed a little, and belongs to one sentence alone', async () => {
    const { draft } = await lensOn(toDana(ASK));
    await sample.must('judge-sentences', { draftKey: draft.key, sentences: [judged(ASK, 'time')] });
    const changed = ASK.replace('20', '30');
    const { found } = await lensOn(toDana(`${changed} ${STORY} ${ASK}`));
    expect(found.map(({ text, judgementId }) => [text, judgementId !== null])).toEqual([
      [changed, false],
      [ASK, true],
    ]);
    expect((await lensOn(toDana(changed))).found[0]?.judgementId).not.toBeNull();
  });

  it('on a sentence that stands there twice is on both', async () => {
    const page = toDana(`${GREETING}${ASK}\n\n${STORY}\n\n${ASK}`);
    const { draft, found } = await lensOn(page);
    const sentences = found.map(({ text, label, kind, found: was }) => ({ text, label, kind, found: was }));
    await sample.must('judge-sentences', { draftKey: draft.key, sentences });
    const marked = (await lensOn(page)).found.map(({ judgementId }) => judgementId);
    expect(marked).toHaveLength(2);
    expect(marked).not.toContain(null);
  });

  it('on an ask that was too unsure to be shown is that it was missed, and not that it was found', async () => {
    const UNSURE = 'Maybe Thursday, then?';
    const { draft, found, rest } = await lensOn(toDana(`${STORY} ${UNSURE}`));
    expect(found).toEqual([]);
    const sentence = rest.find(({ text }) => text === UNSURE);
    if (!sentence) throw new Error('nothing to point at');
    const said = { text: UNSURE, label: 'ask' as const, kind: 'time' as const, found: sentence.found };
    await sample.must('judge-sentences', { draftKey: draft.key, sentences: [said] });
    const { figures } = await sample.ask('detector', { limit: 5 });
    expect(figures).toMatchObject({ added: 1, confirmed: 0, recall: { n: 0, of: 1 } });
  });

  it('makes an ask of what was none, and none of what was one', async () => {
    const { draft, rest } = await lensOn(toDana(`${STORY} ${ASK}`));
    const [sentence] = rest;
    if (!sentence) throw new Error('nothing to point at');
    const { text, found } = sentence;
    await sample.must('judge-sentences', {
      draftKey: draft.key,
      sentences: [{ text, label: 'ask', kind: 'change', found }],
    });
    await sample.must('judge-sentences', {
      draftKey: draft.key,
      sentences: [{ ...judged(ASK, 'time'), label: 'none', kind: null }],
    });
    const after = await lensOn(toDana(`${STORY} ${ASK}`));
    expect(after.found).toMatchObject([{ text: STORY, kind: 'change', label: 'ask' }]);
    expect(after.rest).toMatchObject([{ text: ASK, found: { label: 'ask', kind: 'time' } }]);
  });
});

describe('the lens is silent', () => {
  it.each<[string, PageReading, LensView['silent']]>([
    ['in an empty draft', toDana('  \n'), 'empty'],
    ['while there is too little to read', toDana('Hi'), 'short'],
    ['to colleagues', gmailDraft([addressOf(jo)], ASK), 'internal'],
    [
      'when all it does is thank',
      toDana('Hi Dana,\n\nThank you so much for your help yesterday!\n\nBest,\nSam'),
      'thanks',
    ],
    [
      'when all it does is arrange a time',
      toDana('Hi Dana,\n\nThursday at 10:00 works for me. The invite is on its way.\n\nBest,\nSam'),
      'scheduling',
    ],
    [
      'in a language that it does not know',
      toDana('Buongiorno Dana, grazie per la vostra risposta. Possiamo vederci la prossima settimana?'),
      'language',
    ],
  ])('%s', async (_, reading, why) => {
    expect(await lensOn(reading)).toMatchObject({ silent: why, found: [], rest: [], missing: null });
  });

  it('where the rep said that the thread is no deal’s business', async () => {
    const thread = gmailThread({
      messages: [{ from: addressOf(dana) }],
      composes: [{ kind: 'inline', bodyText: ASK, to: [addressOf(dana)] }],
    });
    const { page } = await sample.ask('sidebar', {}, thread);
    await sample.must('choose-deal', { threadKey: page?.threadKey ?? '', dealId: null });
    expect(await lensOn(thread)).toMatchObject({ silent: 'none' });
  });
});

describe('of several drafts', () => {
  const composes = (focus: 'a' | 'b') => [
    {
      composeId: 'a',
      draftId: 'msg-a:r1',
      subject: 'One',
      to: [addressOf(dana)],
      bodyText: STORY,
      focused: focus === 'a',
    },
    {
      composeId: 'b',
      draftId: 'msg-a:r2',
      subject: 'Two',
      to: [addressOf(amara)],
      bodyText: ASK,
      focused: focus === 'b',
    },
  ];

  it('it is the one with the focus, for its own deal', async () => {
    const thread = (focus: 'a' | 'b') =>
      gmailThread({ messages: [{ from: addressOf(dana) }], composes: composes(focus) });
    expect(await lensOn(thread('a'))).toMatchObject({
      draft: { subject: 'One', several: true },
      deal: { accountName: 'Northwind Logistics' },
      found: [],
    });
    expect(await lensOn(thread('b'))).toMatchObject({
      draft: { subject: 'Two', several: true },
      deal: { accountName: clientOf('brightwater').name },
      found: [{ text: ASK }],
    });
  });

  it('the only one is about whom it goes to, also while the thread has the focus', async () => {
    const [, other] = composes('a');
    const thread = gmailThread({ messages: [{ from: addressOf(dana) }], composes: other ? [other] : [] });
    expect(await lensOn(thread)).toMatchObject({ deal: { accountName: clientOf('brightwater').name } });
  });
});

describe('a first cold mail', () => {
  const INTEREST = 'Would this be of interest to you?';

  it('asks for something where later it would be politeness', async () => {
    const [tessera] = STRANGERS;
    const helena = tessera && personOf(tessera, 'helena.prado');
    if (!helena) throw new Error('no stranger');
    const cold = await lensOn(gmailDraft([addressOf(helena)], `${STORY} ${INTEREST}`));
    const warm = await lensOn(toDana(`${STORY} ${INTEREST}`));
    const of = ({ found, rest }: LensView) =>
      [...found, ...rest].find(({ text }) => text === INTEREST)?.found.probability;
    expect(cold.deal).toBeNull();
    expect(of(cold)).toBeGreaterThan(of(warm) ?? 1);
  });
});
