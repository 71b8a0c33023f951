import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../lib/domain/process/content.ts';
import { dropElement, patchElement } from '../../../lib/domain/process/edit-elements.ts';
import { keyIn } from '../../../lib/domain/process/built-in-ids.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import type { Stage } from '../../../lib/domain/rows/types.ts';
import { writeProcessFile } from '../../../lib/domain/process/file.ts';
import { templateOf } from '../../../lib/domain/process/templates/templates.ts';
import type { AskedBook } from '../support/sample.ts';
import { openSampleBook } from '../support/sample.ts';

const standard = contentOf(templateOf('standard', 'en'));
const FIT = 'target.steps.fit';

const openDeals = async ({ book }: AskedBook) =>
  (await book.deals.toArray()).filter((deal) => deal.closed === 0 && deal.processId === 'standard@1');

describe('the processes', () => {
  it('stand with their versions, and how many deals are on each', async () => {
    const asked = await openSampleBook();
    await asked.must('save-process', {
      key: 'standard',
      content: patchElement(standard, FIT, { text: 'Say who fits' }),
      madeFrom: 'standard@1',
    });
    const { rows } = await asked.ask('processes', {});
    const open = (await openDeals(asked)).length;
    expect(rows[0]).toMatchObject({ key: 'standard', chosen: true });
    const others = LANGUAGE_CODES.slice(1).map((language) => [keyIn(language, 'standard'), false] as const);
    expect(new Map(rows.slice(1).map(({ key, chosen }) => [key, chosen]))).toEqual(new Map(others));
    expect(rows[0]?.versions.map(({ version, openDeals }) => [version, openDeals])).toEqual([
      [2, 0],
      [1, open],
    ]);
    const one = await asked.ask('process', { key: 'standard' });
    expect(one).toMatchObject({ process: { id: 'standard@2' }, before: { id: 'standard@1' }, drafts: [] });
    expect(await asked.ask('process', { key: 'nothing' })).toBeNull();
    const deals = await asked.ask('process-deals', { processId: 'standard@1', limit: 5 });
    expect(deals.rows).toHaveLength(5);
    expect(deals.rows[0]?.accountName).not.toBe('');
  });

  it('say before a move what goes where, and what has no place', async () => {
    const asked = await openSampleBook();
    const short = contentOf(templateOf('short', 'en'));
    await asked.must('save-process', { key: 'short', content: short, madeFrom: 'short@1' });
    const move = await asked.ask('process-move', { from: 'standard@1', to: 'short@1' });
    const open = await openDeals(asked);
    expect(move).toMatchObject({ deals: open.length, looked: open.length });
    expect(move?.stages.reduce((sum, { deals }) => sum + deals, 0)).toBe(open.length);
    expect(move?.stages.some(({ by, to }) => by === 'place' && to === 'Discover')).toBe(true);
    expect(move?.unmapped.length).toBeGreaterThan(50);
    expect(move?.unmapped.some(({ held }) => held > 0)).toBe(true);
    const one = await asked.ask('process-move', { from: 'standard@1', to: 'short@1', dealId: open[0]?.id ?? '' });
    expect(one).toMatchObject({ deals: 1 });
  });
});

describe('proposals', () => {
  it('come from five deals in which an element did not fit, with the cases, until they are settled', async () => {
    const asked = await openSampleBook();
    const deals = await openDeals(asked);
    for (const deal of deals.slice(0, 4))
      await asked.must('mark-misfit', { dealId: deal.id, elementKey: FIT, why: 'They came to us.' });
    expect((await asked.ask('processes', {})).misfits).toEqual([]);
    await asked.must('mark-misfit', { dealId: deals[4]?.id ?? '', elementKey: FIT, why: 'A referral.' });
    const { misfits } = await asked.ask('processes', {});
    expect(misfits).toMatchObject([{ processKey: 'standard', elementKey: FIT, stageName: 'Target' }]);
    expect(misfits[0]?.cases).toHaveLength(5);
    await asked.must('settle-misfits', { key: 'standard', elementKey: FIT, settled: 'kept' });
    expect((await asked.ask('processes', {})).misfits).toEqual([]);
  });

  it('are gone once the element is retired', async () => {
    const asked = await openSampleBook();
    for (const deal of (await openDeals(asked)).slice(0, 5))
      await asked.must('mark-misfit', { dealId: deal.id, elementKey: FIT, why: 'No.' });
    const content = dropElement(standard, standard, FIT);
    await asked.must('save-process', { key: 'standard', content, madeFrom: 'standard@1' });
    expect((await asked.ask('processes', {})).misfits).toEqual([]);
  });

  it('come from a kind of move that worked in three deals, in the stage where it was made most', async () => {
    const asked = await openSampleBook();
    const deals = (await openDeals(asked)).slice(0, 3);
    for (const [at, deal] of deals.entries())
      await asked.must('record-off-map', {
        dealId: deal.id,
        stage: at === 0 ? 'target' : 'discover',
        kind: at === 0 ? 'lunch' : 'Lunch',
        what: 'Ate with the night shift.',
        worked: at === 2 ? null : true,
      });
    expect((await asked.ask('processes', {})).steps).toEqual([]);
    const last = await asked.ask('off-map', { dealId: deals[2]?.id ?? '' });
    expect(last).toMatchObject({ moves: [{ stageName: 'Discover' }], kinds: ['lunch', 'Lunch'], misfits: [] });
    await asked.must('edit-off-map', { moveId: last.moves[0]?.id ?? '', worked: true, result: 'A sponsor.' });
    const { steps } = await asked.ask('processes', {});
    expect(steps).toMatchObject([{ processKey: 'standard', stage: 'discover' }]);
    expect(steps[0]?.moves).toHaveLength(3);
    await asked.must('settle-off-map', { key: 'standard', kind: 'Lunch', settled: 'left' });
    expect((await asked.ask('processes', {})).steps).toEqual([]);
  });
});

describe('a process as a file', () => {
  const file = writeProcessFile('mine', standard);
  const changed = (change: (value: Record<string, unknown>) => void) => {
    const value = JSON.parse(file) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };
  const process = (value: Record<string, unknown>) => value['process'] as Record<string, unknown>;

  it('comes back as it went out', async () => {
    const { ask } = await openSampleBook();
    expect(await ask('process-file', { text: file })).toEqual({
      ok: true,
      content: standard,
      key: 'mine',
      known: false,
    });
    const known = await ask('process-file', { text: writeProcessFile('standard', standard) });
    expect(known).toMatchObject({ ok: true, known: true });
  });

  it('of before elements had reasons is brought up to date', async () => {
    const { ask } = await openSampleBook();
    const old = changed((value) => {
      value['version'] = 1;
      for (const stage of process(value)['stages'] as Stage[])
        for (const element of stage.elements) delete element.commonReasons;
    });
    expect(old).not.toBe(changed((value) => (value['version'] = 1)));
    expect(await ask('process-file', { text: old })).toMatchObject({ ok: true, content: standard });
    const odd = changed((value) => Object.assign(value, { version: 1, process: null }));
    expect(await ask('process-file', { text: odd })).toMatchObject({ ok: false, why: 'shape' });
  });

  it.each([
    ['foreign', 'no json at all'],
    ['foreign', '[]'],
    ['foreign', changed((value) => (value['format'] = 'red-pen-backup'))],
    ['newer', changed((value) => (value['version'] = 3))],
    ['hostile', file.replace('"process":', '"__proto__": {"polluted": true}, "process":')],
    ['hostile', file.replace('"stages":', '"constructor": {"prototype": {}}, "stages":')],
    ['shape', changed((value) => (value['deals'] = []))],
    ['shape', changed((value) => (process(value)['archived'] = true))],
    ['shape', changed((value) => (process(value)['name'] = 'x'.repeat(5000)))],
    [
      'shape',
      changed((value) => (process(value)['stages'] = Array(31).fill((process(value)['stages'] as object[])[0]))),
    ],
    ['shape', changed((value) => (value['key'] = '../settings'))],
    ['invalid', changed((value) => (process(value)['entry'] = 'nowhere'))],
    [
      'invalid',
      changed((value) => (process(value)['guides'] as { fallback: string }[]).forEach((g) => (g.fallback = 'x'))),
    ],
  ] as const)('is refused where it is %s', async (why, text) => {
    const { ask } = await openSampleBook();
    expect(await ask('process-file', { text })).toMatchObject({ ok: false, why });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
