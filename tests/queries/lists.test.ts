/** Lists against a second, naive account of the same question: filter everything, sort it, cut a page out. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { QueryArgs } from '../../lib/contract/queries.ts';
import { addDays, civilDateOf } from '../../lib/domain/time/civil-date.ts';
import { isOpenAsk, isUnanswered, silentFrom } from '../../lib/domain/commitment/commitment.ts';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import { sampleRows } from '../../lib/domain/sample-book/sample-rows.ts';
import type { Commitment, Deal } from '../../lib/domain/rows/types.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import { START } from '../store/support/open-test-book.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';
import { atWork } from '../domain/support/at-work.ts';

const sample = sampleRows({ seed: 5, now: START, processId: 'standard@1', language: 'en' });
const big = largeBook({ seed: 5, now: START, deals: 60, people: 150, commitments: 400 });
const DEALS = [...sample.deals, ...big.deals];
const COMMITMENTS = [...sample.commitments, ...big.commitments];
const TODAY = civilDateOf(START, 'UTC');
/** Every fourth ask is to be answered by a day, some of them by one that has passed. */
for (const [at, row] of COMMITMENTS.filter(isOpenAsk).entries())
  if (at % 4 === 0) row.replyBy = addDays(TODAY, (at % 7) - 4);

/** Other currencies, one before the rep's own and one with large numbers, and some whose value nobody has said. */
for (const [at, deal] of big.deals.entries()) {
  if (at % 5 === 1) Object.assign(deal, { currency: 'JPY', value: (deal.value ?? 1) * 150 });
  if (at % 5 === 2) deal.currency = 'AUD';
  if (at % 5 === 3) deal.value = null;
}

let asked: AskedBook;
let empty: AskedBook;
beforeAll(async () => {
  asked = await openAskedBook();
  await bulkLoad(asked.book, sample);
  await bulkLoad(asked.book, big);
  empty = await openAskedBook();
}, 30_000);

const stages = ['target', 'qualify', 'discover', 'diagnose', 'present', 'negotiate', 'close'];
const shows = ['open', 'closed', 'dream', 'all'] as const;
const sorts = ['updated', 'name', 'stage', 'value', 'close'] as const;

function isShown(deal: Deal, show: (typeof shows)[number], stage: string | undefined): boolean {
  if (stage !== undefined && deal.stage !== stage) return false;
  if (show === 'dream') return deal.dream;
  return show === 'all' || (deal.closed === 1) === (show === 'closed');
}

/** What the rows are sorted by; equal ones may stand in any order. */
function sortKey(deal: Deal, sort: (typeof sorts)[number]): string | number {
  if (sort === 'name') return deal.name.toLowerCase();
  if (sort === 'stage') return stages.indexOf(deal.stage);
  if (sort === 'value') return valueKey(deal);
  return sort === 'close' ? (deal.expectedClose ?? '9999') : -deal.updatedAt;
}

/** The rep's own currency first, then the others by their letters, in each the largest first; what has no value last. */
function valueKey({ value, currency }: Deal): string {
  if (value === null) return '~';
  return `${currency === 'EUR' ? '' : currency} ${String(10 ** 13 - value).padStart(16, '0')}`;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All pages, one after the other. */
async function readDeals(args: QueryArgs<'deals'>): Promise<{ deals: Deal[]; total: number }> {
  const deals: Deal[] = [];
  for (;;) {
    const page = await asked.ask('deals', { ...args, offset: deals.length, limit: 17 });
    deals.push(...page.rows.map(({ deal }) => deal));
    if (page.rows.length < 17) return { deals, total: page.total };
  }
}

describe('deals', () => {
  for (const show of shows) {
    for (const sort of sorts) {
      it(`${show}, by ${sort}, of every stage and of one`, async () => {
        for (const stage of [undefined, 'discover', 'close']) {
          const wanted = DEALS.filter((deal) => isShown(deal, show, stage));
          const args = { show, sort, ...(stage ? { stage } : {}) };
          const { deals, total } = await readDeals(args);
          expect(total).toBe(wanted.length);
          expect(deals.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
          // Of the dream clients of one stage there are few: they come in the order of change.
          const by = show === 'dream' && stage ? 'updated' : sort;
          const keys = deals.map((deal) => sortKey(deal, by));
          expect(keys).toEqual(keys.toSorted(compare));
        }
      });
    }
  }

  it('never hold yen against euros: each currency by itself, the rep’s own first', async () => {
    const seen = new Set((await readDeals({ show: 'open', sort: 'value' })).deals.map(({ currency }) => currency));
    expect([...seen]).toEqual(['EUR', 'AUD', 'GBP', 'JPY', 'USD']);
    const named = await asked.ask('deals', { show: 'all', sort: 'value', text: 'theatre' });
    expect(named.rows.length).toBeGreaterThan(0);
    const ofYen = DEALS.filter(({ currency }) => currency === 'JPY');
    expect(Math.max(...ofYen.map(({ value }) => value ?? 0))).toBeGreaterThan(1_000_000);
  });

  it('are filtered by words of their name and their company', async () => {
    const { rows, total } = await asked.ask('deals', { show: 'all', text: 'northwind night' });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ deal: { name: 'Night-shift planning, Rotterdam hub' }, honest: 'discover' });
    expect((await asked.ask('deals', { show: 'closed', text: 'northwind' })).total).toBe(0);
    expect((await asked.ask('deals', { text: '  …  ' })).total).toBe(DEALS.filter(({ closed }) => closed === 0).length);
  });

  it('say what is open and when something was last given', async () => {
    const { rows } = await asked.ask('deals', { text: 'Night-shift' });
    const own = COMMITMENTS.filter(({ dealId, direction }) => dealId === rows[0]?.deal.id && direction === 'they');
    const given = own.filter(({ state }) => state === 'given' || state === 'kept').map(({ stateAt }) => stateAt);
    expect(rows[0]).toMatchObject({
      accountName: 'Northwind Logistics',
      openAsks: own.filter(({ state }) => state === 'asked').length,
      lastGivenAt: Math.max(...given),
      nextAsk: { kind: 'change', contactName: 'Dana Reyes' },
    });
  });
});

const OPEN = ['to-ask', 'asked', 'given'];
const live = new Set(DEALS.filter(({ closed }) => closed === 0).map(({ id }) => id));
const isOpen = (c: Commitment) => live.has(c.dealId) && OPEN.includes(c.state);
const isTheirs = (c: Commitment, state: string) => live.has(c.dealId) && c.direction === 'they' && c.state === state;

/** state → who belongs in it, and what its rows are sorted by. */
const VIEWS: Record<string, [(c: Commitment) => boolean, (c: Commitment) => string | number]> = {
  open: [isOpen, (c) => c.stateAt],
  asked: [(c) => isTheirs(c, 'asked'), (c) => c.askedAt ?? 0],
  unanswered: [(c) => live.has(c.dealId) && isUnanswered(c, atWork(START)), (c) => silentFrom(c, atWork(START))],
  given: [(c) => isTheirs(c, 'given'), (c) => c.stateAt],
  due: [(c) => isOpen(c) && c.dueOn >= TODAY, (c) => c.dueOn],
  overdue: [(c) => isOpen(c) && c.dueOn !== '' && c.dueOn < TODAY, (c) => c.dueOn],
  promises: [(c) => isOpen(c) && c.direction === 'we', (c) => c.dueOn || '9999'],
  done: [(c) => !OPEN.includes(c.state), (c) => -c.stateAt],
  all: [() => true, (c) => -c.stateAt],
};

async function readLedger(args: QueryArgs<'ledger'>): Promise<{ commitments: Commitment[]; total: number }> {
  const commitments: Commitment[] = [];
  for (;;) {
    const page = await asked.ask('ledger', { ...args, offset: commitments.length, limit: 23 });
    commitments.push(...page.rows.map(({ commitment }) => commitment));
    if (page.rows.length < 23) return { commitments, total: page.total };
  }
}

describe('the ledger', () => {
  for (const [state, [belongs, keyOf]] of Object.entries(VIEWS)) {
    it(`has what is ${state}, whole, of one kind and of one deal`, async () => {
      const dealId = DEALS.find(({ name }) => name.startsWith('Theatre'))?.id ?? '';
      for (const filter of [{}, { kind: 'consensus' }, { kind: 'other' }, { dealId }, { dealId, kind: 'review' }]) {
        const wanted = COMMITMENTS.filter(
          (c) =>
            belongs(c) &&
            (!('kind' in filter) || c.kind === filter.kind) &&
            (!('dealId' in filter) || c.dealId === filter.dealId),
        );
        const args = { ...filter, state: state as 'open' };
        const { commitments, total } = await readLedger(args);
        expect(total).toBe(wanted.length);
        expect(commitments.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        const keys = commitments.map(keyOf);
        expect(keys).toEqual(keys.toSorted(compare));
      }
    });
  }

  it('has something in each view, or the test says nothing', () => {
    for (const [state, [belongs]] of Object.entries(VIEWS))
      expect(COMMITMENTS.filter(belongs).length, state).toBeGreaterThan(3);
  });

  it('is filtered by words of the commitment, its deal, its company and its person', async () => {
    const { rows } = await asked.ask('ledger', { state: 'all', text: 'ilse introduce' });
    expect(rows).toMatchObject([{ contactName: 'Ilse Brandt', commitment: { kind: 'consensus' } }]);
    const northwind = await asked.ask('ledger', { state: 'open', text: 'northwind' });
    expect(northwind.total).toBeGreaterThan(0);
    expect(northwind.rows.every(({ accountName }) => accountName === 'Northwind Logistics')).toBe(true);
    expect((await asked.ask('ledger', { state: 'promises', text: 'northwind' })).rows).toMatchObject([
      { commitment: { direction: 'we' }, dealName: 'Night-shift planning, Rotterdam hub' },
    ]);
  });
});

describe('people and companies', () => {
  it('come by name, page by page', async () => {
    const all = await asked.ask('contacts', { limit: 500 });
    const names = all.rows.map(({ contact }) => contact.name);
    expect(all.total).toBe(sample.contacts.length + big.contacts.length);
    expect(names).toHaveLength(all.total);
    const pages = await Promise.all([0, 80, 160].map((offset) => asked.ask('contacts', { offset, limit: 80 })));
    expect(pages.flatMap(({ rows }) => rows.map(({ contact }) => contact.name))).toEqual(names);
    expect(names[0]).toMatch(/^A/);
  });

  it('know their company and their deals', async () => {
    const ofBo = await asked.ask('contacts', { text: 'bo', limit: 100 });
    const last = ofBo.rows.at(-1)?.contact.id ?? '';
    const meant = await asked.ask('contacts', { text: 'bo', first: last, limit: 5 });
    expect(meant.total).toBe(ofBo.total);
    expect(meant.rows.map(({ contact }) => contact.id)).toEqual([
      last,
      ...ofBo.rows.slice(0, 4).map(({ contact }) => contact.id),
    ]);
    const { rows } = await asked.ask('contacts', { text: 'amara northwind' });
    expect(rows).toEqual([]);
    const amara = await asked.ask('contacts', { text: 'amara' });
    expect(amara.rows[0]).toMatchObject({ accountName: 'Brightwater Clinics' });
    expect(amara.rows[0]?.deals.map(({ name }) => name).toSorted()).toEqual([
      'Theatre staffing, all sites',
      'Ward rota, Leeds',
    ]);
  });

  it('are counted by company', async () => {
    const { rows } = await asked.ask('accounts', { text: 'brightwater' });
    const clinics = rows.find(({ account }) => account.name === 'Brightwater Clinics');
    expect(clinics).toMatchObject({ openDeals: 1, people: 4 });
  });
});

describe('an empty book', () => {
  it('answers every list with nothing', async () => {
    const none = { rows: [], total: 0 };
    for (const show of shows) for (const sort of sorts) expect(await empty.ask('deals', { show, sort })).toEqual(none);
    for (const state of Object.keys(VIEWS)) expect(await empty.ask('ledger', { state: state as 'open' })).toEqual(none);
    expect(await empty.ask('contacts', {})).toEqual(none);
    expect(await empty.ask('accounts', { text: 'a' })).toEqual(none);
    expect(await empty.ask('search', { text: 'northwind' })).toEqual([]);
    expect(await empty.ask('timeline', { dealId: 'nowhere' })).toEqual(none);
    expect(await empty.ask('summary', {})).toMatchObject({ deals: 0, sample: false, settings: { onboarded: false } });
  });
});

describe('today', () => {
  it('shows of every reason the most urgent where there is no room for all', async () => {
    const asked = await openAskedBook();
    const { created } = await asked.must('create-deal', { accountName: 'Tall Oaks', dealName: 'Weekend cover' });
    const record = (words: string, args: object) =>
      asked.must('record-commitment', { dealId: created ?? '', kind: 'time', words, ...args });
    for (let at = 1; at <= 6; at += 1) {
      await record(`Promise ${at}`, { direction: 'we', state: 'given', due: { date: `2026-01-0${at}` } });
    }
    await record('A talk', { state: 'to-ask', due: { date: '2026-01-09' } });
    const { groups, total } = await asked.ask('today', { limit: 4 });
    expect(total).toBe(7);
    const shown = groups.map(({ rows, total: all }) => [rows.map(({ commitment }) => commitment.words), all]);
    expect(shown).toEqual([
      [['Promise 1', 'Promise 2', 'Promise 3'], 6],
      [['A talk'], 1],
    ]);
  });
});
