/** A page of deals: open, closed, dream clients or all, of one stage or any, in one of five orders. */
import type { DealListRow, Page } from '../../contract/views.ts';
import type { Deal } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { defaultSettings } from '../../store/opening/defaults.ts';
import { readCounts } from '../../store/writing/counts.ts';
import { clockOf } from '../env.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { byCurrency, compareDeals, dealCounts, dealRanges, isByValue, isInList } from '../read/deals/deal-ranges.ts';
import type { DealArgs } from '../read/deals/deal-ranges.ts';
import { readAccounts, readContacts, readDealRows, readProcesses } from '../read/deals/many-deals.ts';
import { countRange, readInTurn, readMerged, readOnward } from '../read/rows/ranges.ts';
import type { IndexRange } from '../read/rows/ranges.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readLength } from '../read/counts/totals.ts';
import { matchingDeals } from '../search/matching-rows.ts';
import { dealListRow } from '../view/deal-list-row.ts';

interface Found {
  rows: Kept<'deal'>[];
  total: number;
}

/** Dream clients are chosen by hand: of them no totals by stage are kept. */
const MOST_DREAMS = 1000;

/** With a text, at most the first 500 of a word are looked at. */
export const answerDeals: Answer<DealArgs, Page<DealListRow>> = (book, env, args) =>
  findDeals(book, args).then(({ rows, total }) =>
    drawRows(book, env, bareAll(rows)).then((drawn) => ({ rows: drawn, total })),
  );

function findDeals(book: Book, args: DealArgs): Reading<Found> {
  return all([matchingDeals(book, args.text), args.sort === 'value' ? readCurrency(book) : '']).then(
    ([matches, own]) => {
      if (matches) return known(pickMatches(matches, args, own));
      return args.sort === 'stage' && !args.stage ? findByStage(book, args) : findInRanges(book, args, own);
    },
  );
}

function readCurrency(book: Book): Reading<string> {
  return book.settings.get('settings').then((settings) => (settings ?? defaultSettings()).currency);
}

function pickMatches(matches: Kept<'deal'>[], args: DealArgs, own: string): Found {
  const listed = matches.filter((row) => isInList(row, args)).sort(compareDeals(args.sort, own));
  return { rows: listed.slice(args.offset, args.offset + args.limit), total: listed.length };
}

function findInRanges(book: Book, args: DealArgs, own: string): Reading<Found> {
  const ranges = dealRanges(args);
  const keys = dealCounts(args);
  return all([readRanges(book, ranges, args, own), readLength(book, keys && { keys }, book.deals, ranges, args)]).then(
    ([rows, total]) => ({ rows, total }),
  );
}

function readRanges(book: Book, ranges: readonly IndexRange[], args: DealArgs, own: string): Reading<Kept<'deal'>[]> {
  const compare = compareDeals(args.sort, own);
  if (!ranges.every(({ index }) => isByValue(index))) return readMerged(book.deals, ranges, compare, args);
  const parts = ranges.flatMap((range) => byCurrency(range, own));
  return ranges.length === 1 ? readOnward(book.deals, parts, args) : readMerged(book.deals, parts, compare, args);
}

/** In the order of the process: one range a stage and side, of which only those on the page are read. */
function findByStage(book: Book, args: DealArgs): Reading<Found> {
  return readStageOrder(book).then((stages) => {
    const ranges = stages.flatMap((stage) => dealRanges({ ...args, stage }));
    const keys = stages.flatMap((stage) => dealCounts({ ...args, stage }) ?? []);
    const sizes =
      keys.length > 0 ? readCounts(book, keys) : all(ranges.map((range) => countRange(book.deals, range, MOST_DREAMS)));
    return sizes.then((lengths) =>
      readInTurn(book.deals, ranges, lengths, args).then((rows) => ({
        rows,
        total: lengths.reduce((sum, length) => sum + length, 0),
      })),
    );
  });
}

/** The stages of all processes, in the order in which they first appear. */
function readStageOrder(book: Book): Reading<string[]> {
  return book.processes
    .toArray()
    .then((processes) => [...new Set(processes.flatMap(({ stages }) => stages.map(({ key }) => key)))]);
}

function drawRows(book: Book, env: QueryEnv, deals: Deal[]): Reading<DealListRow[]> {
  const accountIds = deals.map(({ accountId }) => accountId);
  const processIds = deals.map(({ processId }) => processId);
  return all([readDealRows(book, deals), readAccounts(book, accountIds), readProcesses(book, processIds)]).then(
    ([facts, accounts, processOf]) => {
      const contactIds = facts.flatMap(({ parts }) => parts.map(({ contactId }) => contactId));
      return readContacts(book, contactIds).then((contacts) =>
        facts.map((row) => {
          const accountName = accounts.get(row.deal.accountId)?.name ?? '';
          const process = processOf(row.deal.processId);
          return dealListRow({ ...row, accountName, process, contacts, ...clockOf(env) });
        }),
      );
    },
  );
}
