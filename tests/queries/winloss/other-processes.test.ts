/** The figures of deals that stand on another process than the rep's own, or on one with stages that are asked for no longer. */
import { describe, expect, it } from 'vitest';
import type { Process } from '../../../lib/domain/rows/types.ts';
import { openAskedBook } from '../support/sample.ts';
import type { AskedBook } from '../support/sample.ts';

async function withProcess(change: (process: Process) => Process): Promise<AskedBook> {
  const asked = await openAskedBook();
  const standard = await asked.book.processes.get('standard@1');
  if (!standard) throw new Error('no process');
  await asked.book.processes.put({ ...standard, ...change(standard) });
  return asked;
}

const own = (process: Process) => ({ ...process, id: 'own@1', key: 'own', name: 'Own' });

async function dealIn({ must, book }: AskedBook, stage: string, processId: string): Promise<void> {
  const done = await must('create-deal', { dealName: `In ${stage}`, accountName: `Of ${stage}` });
  const deal = await book.deals.get(done.created ?? '');
  if (deal) await book.deals.put({ ...deal, processId, stage });
}

describe('the manager’s page', () => {
  it('counts a deal on another process in the column in which the board shows it', async () => {
    const asked = await withProcess((process) => ({
      ...own(process),
      stages: process.stages.slice(0, 3).map((stage, at) => ({ ...stage, key: `own-${at}` })),
    }));
    for (const stage of ['own-0', 'own-1', 'own-2']) await dealIn(asked, stage, 'own@1');
    await dealIn(asked, 'qualify', 'standard@1');
    const view = await asked.ask('brief', {});
    const board = await asked.ask('board', {});
    if (view?.of !== 'rep') throw new Error('no brief');
    const sum = (of: 'claimed' | 'honest') => view.rep.stages.reduce((total, stage) => total + stage[of], 0);
    expect([view.rep.openDeals, sum('claimed'), sum('honest')]).toEqual([4, 4, 4]);
    expect(view.rep.stages.map(({ name }) => name)).toEqual(board.map(({ name }) => name));
    expect(view.rep.stages.map(({ claimed }) => claimed)).toEqual([1, 1, 0, 1, 0, 0, 1]);
  });
});

describe('the page on one deal', () => {
  it('draws the stage that the deal is in, asked for or not', async () => {
    const asked = await withProcess((process) => ({
      ...own(process),
      stages: process.stages.map((stage) => (stage.key === 'qualify' ? { ...stage, retired: true as const } : stage)),
    }));
    await dealIn(asked, 'qualify', 'own@1');
    const [deal] = await asked.book.deals.toArray();
    const view = await asked.ask('brief', { dealId: deal?.id ?? '' });
    if (view?.of !== 'deal') throw new Error('no brief');
    expect(view.deal.bar.stages.map(({ key }) => key)).toContain('qualify');
  });
});

describe('coverage', () => {
  it('ends with the claimed stage, where one before it is asked for no longer', async () => {
    const asked = await withProcess((process) => ({
      ...own(process),
      stages: process.stages.map((stage) => (stage.key === 'qualify' ? { ...stage, retired: true as const } : stage)),
    }));
    await dealIn(asked, 'discover', 'own@1');
    const { coverage } = await asked.ask('trends', {});
    expect(coverage.map(({ stage }) => stage)).toEqual(['Target', 'Discover']);
  });
});
