/** A page of deals: open, closed, dream clients or all, of one stage or any, in one of five orders. */
import type { DealListRow, Page } from '../contract/views.ts';
import type { Deal } from '../domain/types.ts';
import type { Book } from '../store/book.ts';
import { readCounts } from '../store/counts.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer, QueryEnv } from './env.ts';
import { bareAll } from './read/bare-rows.ts';
import { compareDeals, dealCounts, dealRanges, isInList } from './read/deal-ranges.ts';
import type { DealArgs } from './read/deal-ranges.ts';
import { readAccounts, readContacts, readDealRows, readProcesses } from './read/many-deals.ts';
import { countRange, readInTurn, readMerged } from './read/ranges.ts';
import { matchingDeals } from './search/matching-rows.ts';
import { dealListRow } from './view/deal-list-row.ts';

interface Found {
  rows: Kept<'deal'>[];
  total: number;
}

/** With a text, at most the first 500 of a word are looked at. */
export const answerDeals: Answer<DealArgs, Page<DealListRow>> = async (book, env, args) => {
  const { rows, total } = await findDeals(book, args);
  return { rows: await drawRows(book, env, bareAll(rows)), total };
};

async function findDeals(book: Book, args: DealArgs): Promise<Found> {
  const matches = args.text ? await matchingDeals(book, args.text) : null;
  if (matches) return pickMatches(matches, args);
  return args.sort === 'stage' && !args.stage ? findByStage(book, args) : findInRanges(book, args);
}

function pickMatches(matches: Kept<'deal'>[], args: DealArgs): Found {
  const listed = matches.filter((row) => isInList(row, args)).sort(compareDeals(args.sort));
  return { rows: listed.slice(args.offset, args.offset + args.limit), total: listed.length };
}

async function findInRanges(book: Book, args: DealArgs): Promise<Found> {
  const ranges = dealRanges(args);
  const [rows, total] = await Promise.all([
    readMerged(book.deals, ranges, compareDeals(args.sort), args),
    totalOf(book, args),
  ]);
  return { rows, total };
}

async function totalOf(book: Book, args: DealArgs): Promise<number> {
  const keys = dealCounts(args);
  const counts = keys
    ? await readCounts(book, keys)
    : await Promise.all(dealRanges(args).map((range) => countRange(book.deals, range)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** In the order of the process: one range a stage, of which only those on the page are read. */
async function findByStage(book: Book, args: DealArgs): Promise<Found> {
  const stages = await stageOrder(book);
  const ranges = stages.flatMap((stage) => dealRanges({ ...args, stage }));
  const sizes = await sizesOf(book, args, stages);
  const rows = await readInTurn(book.deals, ranges, sizes, args);
  return { rows, total: await totalOf(book, args) };
}

async function sizesOf(book: Book, args: DealArgs, stages: string[]): Promise<number[]> {
  const keys = stages.flatMap((stage) => dealCounts({ ...args, stage }) ?? []);
  if (keys.length > 0) return readCounts(book, keys);
  const ranges = stages.flatMap((stage) => dealRanges({ ...args, stage }));
  return Promise.all(ranges.map((range) => countRange(book.deals, range)));
}

/** The stages of all processes, in the order in which they first appear. */
async function stageOrder(book: Book): Promise<string[]> {
  const processes = await book.processes.toArray();
  return [...new Set(processes.flatMap(({ stages }) => stages.map(({ key }) => key)))];
}

async function drawRows(book: Book, env: QueryEnv, deals: Deal[]): Promise<DealListRow[]> {
  const [facts, accounts, processOf] = await Promise.all([
    readDealRows(book, deals),
    readAccounts(
      book,
      deals.map(({ accountId }) => accountId),
    ),
    readProcesses(
      book,
      deals.map(({ processId }) => processId),
    ),
  ]);
  const contacts = await readContacts(
    book,
    facts.flatMap(({ parts }) => parts.map(({ contactId }) => contactId)),
  );
  const clock = { now: env.now(), zone: env.zone };
  return facts.map((row) =>
    dealListRow({
      ...row,
      accountName: accounts.get(row.deal.accountId)?.name ?? '',
      process: processOf(row.deal.processId),
      contacts,
      ...clock,
    }),
  );
}
