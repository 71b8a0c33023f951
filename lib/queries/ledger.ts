/** A page of the ledger of all deals, or of one. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { LedgerRow, Page } from '../contract/views.ts';
import type { Book } from '../store/book.ts';
import { readCounts } from '../store/counts.ts';
import { bare } from '../store/rows.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer, QueryEnv } from './env.ts';
import { kindRanges, ledgerPlan } from './read/ledger-plan.ts';
import type { LedgerPlan } from './read/ledger-plan.ts';
import { readAccounts, readContacts, readDeals, readProcesses } from './read/many-deals.ts';
import { countRange, readMerged } from './read/ranges.ts';
import { matchingCommitments } from './search/matching-rows.ts';
import { ledgerRow } from './view/ledger-row.ts';

type Args = ParsedQueryArgs<'ledger'>;
type Row = Kept<'commitment'>;

interface Found {
  rows: Row[];
  total: number;
}

/** One kind of one view is chosen among so many rows, where no index has both. */
const MOST_CHOSEN_AMONG = 1000;

/**
 * Open ones and asks by age, promises and due ones by date, what is over newest first. With a text, at most the first 500
 * of a word are looked at.
 */
export const answerLedger: Answer<Args, Page<LedgerRow>> = async (book, env, args) => {
  const { rows, total } = await findRows(book, env, args);
  return { rows: await drawRows(book, env, rows), total };
};

async function findRows(book: Book, env: QueryEnv, args: Args): Promise<Found> {
  const plan = ledgerPlan(args.state, { now: env.now(), zone: env.zone });
  if (args.dealId) return choose(await book.commitments.where('dealId').equals(args.dealId).toArray(), plan, args);
  const matches = args.text ? await matchingCommitments(book, args.text) : null;
  if (matches) return choose(matches, plan, args);
  return args.kind ? findOfKind(book, plan, args, args.kind) : findAll(book, plan, args);
}

async function findAll(book: Book, plan: LedgerPlan, args: Args): Promise<Found> {
  const [rows, counts] = await Promise.all([
    readMerged(book.commitments, plan.ranges, plan.compare, args),
    plan.counts
      ? readCounts(book, plan.counts)
      : Promise.all(plan.ranges.map((one) => countRange(book.commitments, one))),
  ]);
  return { rows, total: counts.reduce((sum, count) => sum + count, 0) };
}

async function findOfKind(book: Book, plan: LedgerPlan, args: Args, kind: string): Promise<Found> {
  const live = args.state !== 'done' && args.state !== 'all';
  const ranges = kindRanges(kind, args.state, live);
  if (args.state === 'open' || !live) return findAll(book, { ...plan, ranges, counts: null }, args);
  const limits = { offset: 0, limit: MOST_CHOSEN_AMONG };
  const rows = await readMerged(book.commitments, ranges, (a, b) => a.stateAt - b.stateAt, limits);
  return choose(rows, plan, args);
}

function choose(rows: Row[], plan: LedgerPlan, { kind, text, dealId, offset, limit }: Args): Found {
  const words = dealId && text ? text.toLowerCase() : '';
  const chosen = rows
    .filter((row) => plan.holds(row) && (!kind || row.kind === kind) && (!dealId || row.dealId === dealId))
    .filter((row) => row.words.toLowerCase().includes(words))
    .sort(plan.compare);
  return { rows: chosen.slice(offset, offset + limit), total: chosen.length };
}

async function drawRows(book: Book, env: QueryEnv, rows: Row[]): Promise<LedgerRow[]> {
  const [deals, contacts] = await Promise.all([
    readDeals(
      book,
      rows.map(({ dealId }) => dealId),
    ),
    readContacts(
      book,
      rows.flatMap(({ contactId }) => contactId ?? []),
    ),
  ]);
  const known = [...deals.values()];
  const [accounts, processOf] = await Promise.all([
    readAccounts(
      book,
      known.map(({ accountId }) => accountId),
    ),
    readProcesses(
      book,
      known.map(({ processId }) => processId),
    ),
  ]);
  const clock = { now: env.now(), zone: env.zone };
  return rows.map((row) => {
    const deal = deals.get(row.dealId);
    const names = {
      contactName: row.contactId ? (contacts.get(row.contactId)?.name ?? null) : null,
      dealName: deal?.name ?? '',
      accountName: deal ? (accounts.get(deal.accountId)?.name ?? '') : '',
      process: processOf(deal?.processId ?? ''),
    };
    return ledgerRow(bare(row), names, clock);
  });
}
