/** A page of the ledger of all deals, or of one. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { LedgerRow, Page } from '../../contract/views.ts';
import { COMMITMENT_KINDS } from '../../domain/rows/types.ts';
import type { CommitmentKind } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { clockOf } from '../env.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { readAsked } from '../read/counts/ask-counts.ts';
import { kindRanges, ledgerPlan } from '../read/waiting/ledger-plan.ts';
import type { LedgerPlan } from '../read/waiting/ledger-plan.ts';
import { readAccounts, readContacts, readDeals, readProcesses } from '../read/deals/many-deals.ts';
import { readMerged } from '../read/rows/ranges.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readSilentPage } from '../read/waiting/silent.ts';
import { readLength } from '../read/counts/totals.ts';
import { matchingCommitments } from '../search/matching-rows.ts';
import { ledgerRow } from '../view/ledger-row.ts';

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
 * of a word are looked at; where no total is kept, `total` goes 500 rows beyond the page at most.
 */
export const answerLedger: Answer<Args, Page<LedgerRow>> = (book, env, args) =>
  findRows(book, env, args).then(({ rows, total }) =>
    drawRows(book, env, rows).then((drawn) => ({ rows: drawn, total })),
  );

function findRows(book: Book, env: QueryEnv, args: Args): Reading<Found> {
  const plan = ledgerPlan(args.state, clockOf(env));
  if (args.dealId) {
    const ofDeal = book.commitments.where('dealId').equals(args.dealId).toArray();
    return ofDeal.then((rows) => choose(rows, plan, args));
  }
  return matchingCommitments(book, args.text).then((matches) => {
    if (matches) return known(choose(matches, plan, args));
    if (args.kind) return findOfKind(book, plan, args, args.kind);
    if (args.state === 'unanswered') return readSilentPage(book, clockOf(env), args);
    return findAll(book, plan, args);
  });
}

function findAll(book: Book, plan: LedgerPlan, args: Args): Reading<Found> {
  return all([readMerged(book.commitments, plan.ranges, plan.compare, args), readTotal(book, plan, args)]).then(
    ([rows, total]) => ({ rows, total }),
  );
}

function readTotal(book: Book, { asked, total, ranges }: LedgerPlan, args: Args): Reading<number> {
  if (!asked || book.behind) return readLength(book, book.behind ? null : total, book.commitments, ranges, args);
  return readAsked(book, knownKind(args.kind), { from: asked.since, until: Infinity });
}

function findOfKind(book: Book, plan: LedgerPlan, args: Args, kind: string): Reading<Found> {
  const one = knownKind(kind);
  if (plan.asked && one) return findAll(book, { ...plan, ranges: plan.asked.ofKind(one) }, args);
  const live = args.state !== 'done' && args.state !== 'all';
  const ranges = kindRanges(kind, args.state, live);
  if (args.state === 'open' || !live) return findAll(book, { ...plan, ranges, total: null }, args);
  const limits = { offset: 0, limit: MOST_CHOSEN_AMONG };
  const ofKind = readMerged(book.commitments, ranges, (a, b) => a.stateAt - b.stateAt, limits);
  return ofKind.then((rows) => choose(rows, plan, args));
}

/** The counters know these alone; an address may hold any word. */
function knownKind(kind: string | undefined): CommitmentKind | null {
  return COMMITMENT_KINDS.find((known) => known === kind) ?? null;
}

function choose(rows: Row[], plan: LedgerPlan, { kind, text, dealId, offset, limit }: Args): Found {
  const words = dealId && text ? text.toLowerCase() : '';
  const chosen = rows
    .filter((row) => plan.holds(row) && (!kind || row.kind === kind) && (!dealId || row.dealId === dealId))
    .filter((row) => row.words.toLowerCase().includes(words))
    .sort(plan.compare);
  return { rows: chosen.slice(offset, offset + limit), total: chosen.length };
}

/** With the names that belong to them. */
export function drawRows(book: Book, env: Pick<QueryEnv, 'now' | 'zone' | 'week'>, rows: Row[]): Reading<LedgerRow[]> {
  const dealIds = rows.map(({ dealId }) => dealId);
  const contactIds = rows.flatMap(({ contactId }) => contactId ?? []);
  return all([readDeals(book, dealIds), readContacts(book, contactIds)]).then(([deals, contacts]) => {
    const accountIds = [...deals.values()].map(({ accountId }) => accountId);
    const processIds = [...deals.values()].map(({ processId }) => processId);
    return all([readAccounts(book, accountIds), readProcesses(book, processIds)]).then(([accounts, processOf]) =>
      rows.map((row) => {
        const deal = deals.get(row.dealId);
        const names = {
          contactName: row.contactId ? (contacts.get(row.contactId)?.name ?? null) : null,
          dealName: deal?.name ?? '',
          accountName: deal ? (accounts.get(deal.accountId)?.name ?? '') : '',
          process: processOf(deal?.processId ?? ''),
          others: rows.filter(({ dealId }) => dealId === row.dealId),
        };
        return ledgerRow(bare(row), names, clockOf(env));
      }),
    );
  });
}
