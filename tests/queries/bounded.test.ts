/** A question asks as much of a book of 2,500 deals as of one of 100: no table is ever read whole on the way to the screen. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { QueryArgs, QueryName } from '../../lib/contract/queries.ts';
import { addDays, civilDateOf } from '../../lib/domain/time/civil-date.ts';
import { largeBook } from '../../lib/domain/sample-book/large/large-book.ts';
import type { PageReading } from '../../lib/page/context.ts';
import { answerQuery } from '../../lib/queries/answer.ts';
import { COUNTED_BEYOND } from '../../lib/queries/read/counts/totals.ts';
import { exactNeedles, nearNeedles } from '../../lib/queries/search/needle.ts';
import { MOST_OF_A_SIDE } from '../../lib/queries/read/deals/newest-deals.ts';
import { MOST_COUNTED } from '../../lib/queries/process/rows.ts';
import { MOST_TODAY } from '../../lib/queries/read/waiting/today.ts';
import { countToday } from '../../lib/reminders/today.ts';
import { bulkLoad } from '../../lib/store/writing/bulk-load.ts';
import { START } from '../store/support/open-test-book.ts';
import { countAccesses } from './support/accesses.ts';
import type { Accesses } from './support/accesses.ts';
import { gmailThread } from './support/pages.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';
import { atWork } from '../domain/support/at-work.ts';

vi.setConfig({ testTimeout: 60_000 });

const SMALL = 100;
const LARGE = 2500;
/** Room for a list that is a few rows fuller, or a cursor that hops once more. */
const SLACK = 1.25;

let small: AskedBook;
let large: AskedBook;

async function openBig(deals: number): Promise<AskedBook> {
  const asked = await openAskedBook();
  await bulkLoad(asked.book, largeBook({ seed: 3, now: START, deals, people: deals * 2, commitments: deals * 3 }));
  return asked;
}

beforeAll(async () => {
  small = await openBig(SMALL);
  large = await openBig(LARGE);
}, 240_000);

function measure<N extends QueryName>(asked: AskedBook, name: N, args: QueryArgs<N>, reading: PageReading | null) {
  // What was asked before is not to make it cheaper.
  asked.book.memory.begin();
  return measureAgain(asked, name, args, reading);
}

function measureAgain<N extends QueryName>(
  asked: AskedBook,
  name: N,
  args: QueryArgs<N>,
  reading: PageReading | null = null,
): Promise<Accesses> {
  return countAccesses(() => answerQuery(asked.book, { ...asked.env, reading }, name, args));
}

async function both<N extends QueryName>(name: N, args: QueryArgs<N>, reading: PageReading | null = null) {
  return { few: await measure(small, name, args, reading), many: await measure(large, name, args, reading) };
}

function expectBounded({ few, many }: { few: Accesses; many: Accesses }, mostRows: number): void {
  expect(few.rows).toBeGreaterThan(0);
  expect(many.requests).toBeLessThanOrEqual(Math.ceil(few.requests * SLACK) + 8);
  expect(many.rows).toBeLessThanOrEqual(mostRows);
}

describe('the page’s deal', () => {
  async function pageOf(asked: AskedBook, contactId: string): Promise<PageReading> {
    const contact = await asked.book.contacts.get(contactId);
    const email = contact?.emails[0] ?? '';
    return gmailThread({ messages: [{ from: { email, name: contact?.name ?? null } }] });
  }

  it('costs a few dozen reads, whatever the book', async () => {
    const few = await measure(small, 'sidebar', {}, await pageOf(small, 'contact-9'));
    const many = await measure(large, 'sidebar', {}, await pageOf(large, 'contact-9'));
    expectBounded({ few, many }, 120);
    expect(many.requests).toBeLessThanOrEqual(40);
  });

  it('costs no more for a stranger', async () => {
    const stranger = gmailThread({ messages: [{ from: { email: 'kim@nobody-knows.example', name: 'Kim Ode' } }] });
    const { few, many } = await both('sidebar', {}, stranger);
    expect(many.requests).toBeLessThanOrEqual(few.requests + 4);
    expect(many.rows).toBeLessThanOrEqual(10);
  });

  it('costs no more for a mail to many people', async () => {
    const to = Array.from({ length: 200 }, (_, at) => ({ email: `p${at}@firm-${at}.example`, name: null }));
    const crowd = gmailThread({ messages: [{ from: { email: 'a@b-firm.example', name: 'A' }, to }] });
    const { many } = await both('sidebar', {}, crowd);
    expect(many.requests).toBeLessThanOrEqual(400);
    expect(many.rows).toBeLessThanOrEqual(50);
  });
});

describe('lists', () => {
  it.each(['open', 'closed', 'dream', 'all'] as const)('of %s deals, in every order', async (show) => {
    for (const sort of ['updated', 'name', 'stage', 'value', 'close'] as const) {
      const { few, many } = await both('deals', { show, sort, limit: 5 });
      expect(many.requests, `${show} by ${sort}`).toBeLessThanOrEqual(Math.ceil(few.requests * SLACK) + 10);
      expect(many.rows, `${show} by ${sort}`).toBeLessThanOrEqual(200);
      expect(many.counted, `${show} by ${sort} counts rows kept as totals`).toBe(0);
    }
  });

  it.each(['open', 'asked', 'unanswered', 'given', 'due', 'overdue', 'promises', 'done', 'all'] as const)(
    'of the ledger: %s',
    async (state) => {
      const { few, many } = await both('ledger', { state, limit: 10 });
      expect(many.requests).toBeLessThanOrEqual(Math.ceil(few.requests * SLACK) + 40);
      expect(many.rows).toBeLessThanOrEqual(250);
      expect(many.keys).toBeLessThanOrEqual(3 * (COUNTED_BEYOND + 10));
      expect(many.counted).toBe(0);
    },
  );

  it.each(['asked-ever', 'asked-quarter'] as const)('of the ledger: %s, counted as the rates are', async (state) => {
    const { few, many } = await both('ledger', { state, kind: 'time', limit: 10 });
    expect(many.requests).toBeLessThanOrEqual(Math.ceil(few.requests * SLACK) + 40);
    expect(many.rows).toBeLessThanOrEqual(250);
    expect(many.keys).toBe(0);
    expect(many.counted).toBeLessThanOrEqual((await large.book.commitments.count()) / 8);
  });

  it('of what is due: says how much that is, to the last one', async () => {
    const open = (await large.book.commitments.toArray()).filter(
      ({ state, ix }) => ix.closed === 0 && ['to-ask', 'asked', 'given'].includes(state),
    );
    const today = new Date(large.env.now()).toISOString().slice(0, 10);
    const ahead = open.filter(({ dueOn }) => dueOn >= today).length;
    const over = open.filter(({ dueOn }) => dueOn !== '' && dueOn < today).length;
    expect(Math.min(ahead, over)).toBeGreaterThan(10);
    for (const [state, total] of [
      ['due', ahead],
      ['overdue', over],
    ] as const) {
      expect((await large.ask('ledger', { state, limit: 1 })).total, state).toBe(total);
      expect((await large.ask('ledger', { state, limit: 10, offset: total - 1 })).rows, state).toHaveLength(1);
    }
  });

  it('of the board: its heads from totals, a column from its first rows', async () => {
    expectBounded(await both('board', {}), 120);
    expectBounded(await both('board-cards', { stages: ['target', 'qualify'], limit: 10 }), 300);
  });

  it('of people and companies', async () => {
    expectBounded(await both('contacts', { limit: 20 }), 200);
    expectBounded(await both('accounts', { limit: 20 }), 40);
  });

  it('further down as at the top', async () => {
    const top = await measure(large, 'contacts', { limit: 20 }, null);
    const deep = await measure(large, 'contacts', { limit: 20, offset: 300 }, null);
    expect(deep.rows).toBeLessThanOrEqual(top.rows + 25);
  });
});

describe('the rest', () => {
  it('totals are read, not counted', async () => {
    const { few, many } = await both('summary', {});
    expect(many).toEqual(few);
    expect(many.counted).toBe(0);
  });

  it('a search for words that stand everywhere reads a bounded piece of the index', async () => {
    for (const text of ['n', 'thursday', 'rota weekend', 'north field']) {
      const found = await measure(large, 'search', { text }, null);
      expect(found.rows, text).toBeLessThanOrEqual(8000);
    }
  });

  it('a search for a word with a slip jumps to each way of having meant it, and to nothing in between', async () => {
    const found = await measure(small, 'search', { text: 'nrothfield' }, null);
    const ways = nearNeedles(exactNeedles('nrothfield'))[0]?.beginnings.length ?? 0;
    expect(ways).toBeGreaterThan(500);
    expect(found.requests).toBeLessThanOrEqual(4 * (ways + 60) + 200);
    expect(found.rows).toBeLessThanOrEqual(4 * ways + 400);
  });

  it('what needs the rep today', async () => {
    const { many } = await both('today', { limit: 50 });
    // A few ranges, and for each row that is drawn its deal, account and person.
    expect(many.requests).toBeLessThanOrEqual(20 + 3 * 50);
    expect(many.rows).toBeLessThanOrEqual(5 * MOST_TODAY + 4 * 50);
    expect(many.counted).toBe(0);
  });

  it.each(['trends', 'variance', 'reviews', 'brief'] as const)('%s looks at the newest deals alone', async (name) => {
    const { rows } = await measure(large, name, {}, null);
    // 200 deals of either side, each with its handful of elements, commitments and people.
    expect(rows).toBeLessThanOrEqual(400 * 20);
  });

  it.each(['all', 'year', 'quarter'] as const)(
    'what was asked and got, of %s, counts the edges of that time alone',
    async (period) => {
      const asks = await large.book.commitments.count();
      const { many } = await both('rates', { period });
      // Two pieces of four weeks at most, of a book of some two years.
      expect(many.counted).toBeLessThanOrEqual(asks / 8);
      expect(many.requests).toBeLessThanOrEqual(200);
    },
  );

  it('a deal and a draft of a record', async () => {
    expectBounded(await both('deal', { dealId: 'deal-7' }), 60);
    const draft = await both('commitment-draft', { dealId: 'deal-7', words: 'Could we talk on Thursday?' });
    expectBounded(draft, 60);
  });

  it('what deals show, which skills they lack and what was passed over in them are read from the same deals', async () => {
    const habits = await large.ask('habits', {});
    const reach = await large.ask('skill-reach', {});
    const { looked, more } = await large.ask('variance', {});
    expect([habits.deals, reach.deals, looked]).toEqual([2 * MOST_OF_A_SIDE, 2 * MOST_OF_A_SIDE, 2 * MOST_OF_A_SIDE]);
    expect([habits.newest, reach.newest, more]).toEqual([true, true, true]);
  });

  it('what the last deals show, and which skills would touch most of them', async () => {
    for (const name of ['habits', 'skill-reach'] as const) {
      const { many } = await both(name, {});
      // The deals’ own rows, and the companies that are named.
      expect(many.requests, name).toBeLessThanOrEqual(8 * MOST_OF_A_SIDE + 20);
      expect(many.rows, name).toBeLessThanOrEqual(2 * 20 * MOST_OF_A_SIDE);
      expect(many.counted, name).toBe(0);
    }
  });

  it('the facts beside a reason', async () => {
    const { many } = await both('reason-facts', { dealId: 'deal-7', elementKey: 'discover.commitments.change' });
    expect(many.rows).toBeLessThanOrEqual(2500);
    expect(many.requests).toBeLessThanOrEqual(400);
  });

  it('the processes, and what a move of all deals would do', async () => {
    const versions = 2 * 2;
    const { many } = await both('processes', {});
    expect(many.keys).toBeLessThanOrEqual(versions * (MOST_COUNTED + 1));
    expect(many.rows).toBeLessThanOrEqual(10);
    expect(many.counted).toBe(0);
    const move = await both('process-move', { from: 'standard@1', to: 'standard-de@1' });
    expect(move.many.rows).toBeLessThanOrEqual(MOST_COUNTED + 50 * 150);
    const deals = await both('process-deals', { processId: 'standard@1', limit: 20 });
    expectBounded(deals, 60);
  });

  it('the badge reads the silent asks that it counts, and no more than it can show', async () => {
    const seen = await countAccesses(() => countToday(large.book, atWork(START)));
    // One of them for the keys of what was asked today.
    expect(seen.requests).toBeLessThanOrEqual(8);
    expect(seen.rows).toBeLessThanOrEqual(MOST_TODAY);
    expect(seen.counted).toBe(0);
  });
});

describe('asked again, with nothing written in between', () => {
  const TODAY = civilDateOf(START, 'UTC');
  const WEEK = { from: addDays(TODAY, -3), to: addDays(TODAY, 3) };

  it.each([
    ['today', { limit: 50 }],
    ['calendar', WEEK],
    ['duplicates', { limit: 20 }],
    ['price', {}],
    ['variance', {}],
    ['brief', {}],
    ['trends', {}],
    ['reviews', {}],
    ['rates', { period: 'year' }],
  ] as const)('%s costs a few reads, as many in a large book as in a small one', async (name, args) => {
    for (const asked of [small, large]) await measure(asked, name, args, null);
    const [few, many] = [await measureAgain(small, name, args), await measureAgain(large, name, args)];
    expect(many).toEqual(few);
    expect(many.requests).toBeLessThanOrEqual(20);
  });

  it.each([
    ['deals', { limit: 50 }],
    ['ledger', { limit: 50 }],
    ['contacts', { limit: 50 }],
    ['accounts', { limit: 50 }],
    ['board-cards', { stages: ['target', 'qualify'], limit: 20 }],
    ['search', { text: 'rota', limit: 50, opens: false }],
  ] as const)('%s takes the names on it from memory', async (name, args) => {
    for (const asked of [small, large]) await measure(asked, name, args, null);
    const [few, many] = [await measureAgain(small, name, args), await measureAgain(large, name, args)];
    expect(many.requests).toBeLessThanOrEqual(few.requests + 8);
  });
});
