/** One deal as the sidebar and the dashboard draw it. */
import type { DealView } from '../../contract/views.ts';
import { countLedger } from '../../domain/commitment/ledger-group.ts';
import { breadthOf, depthOf } from '../../domain/honesty/depth.ts';
import type { StageKey } from '../../domain/rows/types.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { checklistOf } from './checklist.ts';
import { compareInDeal, ledgerRow } from './ledger-row.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { nextAskView } from './next-ask-view.ts';
import { levelRows } from './people-rows.ts';
import { honestyView } from './honesty-view.ts';
import { honestMark, stageMarks } from './stage-marks.ts';

/** Rows of the deal's ledger that are sent to a surface which asks for no more. */
export const LEDGER_ROWS = 50;

interface Wanted {
  /** The stage whose checklist it is; absent = all of them. */
  only?: StageKey;
  /** Rows of the ledger. */
  ledger?: number;
  /** In which it is written on the page beside it; `null` = as they were asked last. */
  language?: string | null;
}

export function dealView(facts: DealFacts, clock: Clock, wanted: Wanted = {}): DealView {
  const { only, ledger = LEDGER_ROWS, language = null } = wanted;
  const { deal, account, process, people } = facts;
  return {
    deal,
    account,
    processName: process.name,
    stages: stageMarks(facts),
    claimed: deal.stage,
    ...honestMark(facts),
    nextAsk: nextAskView({ ...facts, ...clock, language }),
    checklist: checklistOf(facts, only),
    ledger: ledgerOf(facts, clock, ledger),
    ledgerTotal: facts.commitments.length,
    ledgerCounts: countLedger(facts.commitments, clock.now),
    ...levelRows(process, people),
    depth: depthOf(people),
    breadth: breadthOf(people, clock.now),
    lastExchangeAt: facts.lastExchangeAt,
    ...honestyView(facts, clock),
  };
}

function ledgerOf(
  { deal, account, process, commitments, contacts }: DealFacts,
  clock: Clock,
  most: number,
): DealView['ledger'] {
  const first = commitments.toSorted(compareInDeal).slice(0, most);
  return first.map((commitment) => {
    const contactName = commitment.contactId ? (contacts.get(commitment.contactId)?.name ?? null) : null;
    return ledgerRow(
      commitment,
      { contactName, dealName: deal.name, accountName: account.name, process, others: commitments },
      clock,
    );
  });
}
