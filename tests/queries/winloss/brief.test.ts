/** Nothing private is on the page for the manager: every private field of the book is filled with a canary first. */
import { describe, expect, it } from 'vitest';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import { dealSections, repSections } from '../../../components/dashboard/winloss/brief/brief-sections.ts';
import { briefHtml, briefText } from '../../../components/dashboard/winloss/brief/brief-text.ts';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { en } from '../../../lib/locales/en/index.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { loadSampleBook, openAskedBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

const CANARY = 'CANARYBIRD';
const locale = makeLocale(en, 'en');

async function fillWithCanaries({ book, must, test }: AskedBook, dealId: string): Promise<void> {
  const deal = (await book.deals.get(dealId)) ?? { stage: 'discover' };
  await must('edit-deal', { dealId, note: CANARY });
  await must('set-element', {
    dealId,
    elementKey: 'discover.steps.record',
    state: 'passed-over',
    reason: 'fear',
    why: CANARY,
  });
  await must('answer-element', { dealId, elementKey: 'discover.information.pain', answer: CANARY });
  await must('record-commitment', { dealId, kind: 'decide', words: CANARY, state: 'asked' });
  await must('log-exchange', { dealId, channel: 'call', note: CANARY });
  const row = { id: CANARY, dealId, at: test.env.now(), ix: {} };
  const at = test.env.now();
  await book.statements.add({
    ...row,
    about: 'concern',
    words: CANARY,
    contactId: null,
    level: null,
    channel: 'call',
    link: null,
  });
  await book.misfits.add({ ...row, elementKey: 'x', why: CANARY, settled: null });
  await book.regressions.add({ ...row, from: 'present', to: deal.stage, commitmentId: CANARY, cause: CANARY });
  await book.reviews.add({
    ...row,
    outcome: 'won',
    cause: CANARY,
    story: CANARY,
    earlier: [CANARY],
    lesson: CANARY,
    startedAt: at,
    doneAt: null,
  });
  await book.audits.add({
    id: CANARY,
    processId: 'standard@1',
    marks: [{ target: CANARY, colour: 'red', said: 'fear', real: 'bother' }],
    startedAt: at,
    doneAt: null,
    ix: {},
  });
}

it('says what open deals are worth currency by currency, that of most deals first', async () => {
  const { ask, must } = await openAskedBook();
  const open = async (accountName: string, value: number, currency: string) => {
    const { created } = await must('create-deal', { accountName, dealName: 'Shifts', value });
    await must('edit-deal', { dealId: created ?? '', currency });
  };
  await open('A', 48_000, 'EUR');
  await open('B', 12_000.5, 'EUR');
  await open('C', 5_000_000, 'JPY');
  const view = await ask('brief', {});
  if (view?.of !== 'rep') throw new Error('no brief');
  expect(view.rep.worth).toEqual([
    { currency: 'EUR', deals: 2, value: 60_000.5 },
    { currency: 'JPY', deals: 1, value: 5_000_000 },
  ]);
});

describe('the brief for a talk with the manager', () => {
  it('of a deal holds none of what is private, and no reason', async () => {
    const asked = await loadSampleBook();
    const deal = await asked.dealNamed('Store scheduling');
    await fillWithCanaries(asked, deal.id);
    const view = await asked.ask('brief', { dealId: deal.id });
    if (view?.of !== 'deal') throw new Error('no brief');
    const sections = dealSections(view.deal, asked.env.now(), locale);
    const shared = JSON.stringify(view) + briefText('Oakhurst', sections) + briefHtml('Oakhurst', sections);
    expect(shared).not.toContain(CANARY);
    expect(shared).not.toMatch(/\bfear\b|\bbother\b|passed/i);
    expect(sections.map(({ key }) => key)).toEqual(['stands', 'next', 'openAsks', 'promises', 'standing', 'people']);
    expect(briefText('Oakhurst', sections)).toContain('Renee Whitlock');
    // What is on paper is what is copied, word for word.
    for (const { lines, rows = [] } of sections)
      for (const [at, row] of rows.entries()) for (const cell of row) expect(lines[at]).toContain(cell);
  });

  it('of the rep counts the same deals as the book has open, and holds nothing private', async () => {
    const asked = await loadSampleBook();
    const deal = await asked.dealNamed('Store scheduling');
    await fillWithCanaries(asked, deal.id);
    const view = await asked.ask('brief', {});
    if (view?.of !== 'rep') throw new Error('no brief');
    const open = await asked.book.deals.filter(({ closed }) => closed === 0).count();
    expect(view.rep.openDeals).toBe(open);
    expect(view.rep.stages.reduce((sum, { claimed }) => sum + claimed, 0)).toBe(open);
    expect(view.rep.stages.reduce((sum, { honest }) => sum + honest, 0)).toBe(open);
    const text = JSON.stringify(view) + briefText('Mine', repSections(view.rep, locale));
    expect(text).not.toContain(CANARY);
    expect(text).not.toMatch(/\bfear\b|\bbother\b/i);
  });

  it('names days that are still right tomorrow', async () => {
    const asked = await loadSampleBook();
    const deal = await asked.dealNamed('Store scheduling');
    await asked.must('edit-deal', { dealId: deal.id, expectedClose: civilDateOf(asked.env.now()) });
    await asked.must('record-commitment', { dealId: deal.id, kind: 'decide', words: 'Yes or no?', state: 'asked' });
    const view = await asked.ask('brief', { dealId: deal.id });
    if (view?.of !== 'deal') throw new Error('no brief');
    const text = briefText('Oakhurst', dealSections(view.deal, asked.env.now(), locale));
    expect(text).toContain('Expected close: Mon 2 Mar');
    expect(text).not.toMatch(/today|tomorrow|yesterday/);
  });

  it('of a rep with more deals than are looked at counts all that are open, and says what the rest is of', async () => {
    const asked = await openAskedBook();
    await bulkLoad(asked.book, largeBook({ seed: 4, now: asked.env.now(), deals: 600, people: 10, commitments: 10 }));
    const open = await asked.book.deals.filter(({ closed }) => closed === 0).count();
    expect(open).toBeGreaterThan(200);
    const view = await asked.ask('brief', {});
    if (view?.of !== 'rep') throw new Error('no brief');
    expect(view.rep.openDeals).toBe(open);
    const text = briefText('Mine', repSections(view.rep, locale));
    expect(text).toContain(`Open deals: ${open}`);
    expect(text).toContain('200 open ones');
    // What is beside all of them is of all of them, or says of how many it is.
    const deals = await asked.book.deals.filter(({ closed }) => closed === 0).toArray();
    const worth = deals.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(view.rep.worth).toEqual([{ currency: 'EUR', value: worth, deals: null }]);
    expect(text).toContain(`Open deals: ${open}. The 200 that changed last:`);
    expect(text).toContain(`€${worth.toLocaleString('en')}, all open deals`);
    expect(text).toContain(`Of these 200, without a dated commitment of the client: ${view.rep.stalled.length}`);
    expect(text).toContain(`and ${view.rep.stalled.length - 20} more`);
  });

  it('escapes names in the HTML', () => {
    expect(briefHtml('A & B', [{ key: 'x', title: '<i>', lines: ['"q"'] }])).toBe(
      '<h2>A &amp; B</h2><h3>&lt;i&gt;</h3><ul><li>&quot;q&quot;</li></ul>',
    );
  });
});
