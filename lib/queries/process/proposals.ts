/** What the rep's own cases propose: an element that did not fit in five deals, a move that worked in three. */
import type { MisfitProposal, StepProposal } from '../../contract/views.ts';
import { foldText } from '../../domain/identity/names.ts';
import { findElement, findStage, liveStages } from '../../domain/process/find.ts';
import type { Deal, Id, Misfit, OffMapMove, Process } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { bareAll, present } from '../read/rows/bare-rows.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

const CASES_FOR_A_PROPOSAL = 5;
const DEALS_FOR_A_STEP = 3;
/** Both are said one by one, by hand: more than this is no book of one rep. */
const MOST_ROWS = 2000;

export interface Proposals {
  misfits: MisfitProposal[];
  steps: StepProposal[];
}

interface Facts {
  deals: ReadonlyMap<Id, Deal>;
  /** The newest version of each process stands first. */
  processes: readonly Process[];
}

export function readProposals(book: Book, processes: readonly Process[]): Reading<Proposals> {
  return all([book.misfits.limit(MOST_ROWS).toArray(), book.offMapMoves.limit(MOST_ROWS).toArray()]).then(
    ([misfits, moves]) => {
      const open = bareAll(misfits).filter(({ settled }) => settled === null);
      const worked = bareAll(moves).filter((move) => move.worked === true && move.settled === undefined);
      const ids = [...new Set([...open, ...worked].map(({ dealId }) => dealId))];
      return book.deals.bulkGet(ids).then((rows) => {
        const deals = new Map(present(rows).map((deal) => [deal.id, deal as Deal]));
        const facts = { deals, processes: processes.toSorted((a, b) => b.version - a.version) };
        return { misfits: misfitProposals(open, facts), steps: stepProposals(worked, facts) };
      });
    },
  );
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function processOf(deal: Deal | undefined, { processes }: Facts): Process | undefined {
  return processes.find(({ id }) => id === deal?.processId);
}

function misfitProposals(rows: readonly Misfit[], facts: Facts): MisfitProposal[] {
  const keyOf = (row: Misfit) => `${processOf(facts.deals.get(row.dealId), facts)?.key ?? ''}/${row.elementKey}`;
  return [...grouped(rows, keyOf).values()].flatMap((cases): MisfitProposal[] => {
    const [first] = cases;
    const on = first && processOf(facts.deals.get(first.dealId), facts);
    if (!first || !on || new Set(cases.map(({ dealId }) => dealId)).size < CASES_FOR_A_PROPOSAL) return [];
    const newest = facts.processes.find(({ key }) => key === on.key) ?? on;
    const found = findElement(newest, first.elementKey) ?? findElement(on, first.elementKey);
    // Retired meanwhile: nothing is left to propose.
    if (!found || found.element.retired || found.stage.retired) return [];
    return [
      {
        processKey: on.key,
        processName: newest.name,
        elementKey: first.elementKey,
        text: found.element.text,
        stageName: found.stage.name,
        cases: cases
          .toSorted((a, b) => b.at - a.at)
          .map(({ dealId, why, at }) => ({ dealId, dealName: facts.deals.get(dealId)?.name ?? '', why, at })),
      },
    ];
  });
}

/** Where it was made most often; the earlier stage where two are even. */
function usualStage(moves: readonly OffMapMove[], process: Process) {
  const count = (key: string) => moves.filter(({ stage }) => stage === key).length;
  const live = liveStages(process);
  return live.toSorted((a, b) => count(b.key) - count(a.key))[0] ?? live[0];
}

function stepProposals(rows: readonly OffMapMove[], facts: Facts): StepProposal[] {
  const keyOf = (row: OffMapMove) =>
    `${processOf(facts.deals.get(row.dealId), facts)?.key ?? ''}/${foldText(row.kind)}`;
  return [...grouped(rows, keyOf).values()].flatMap((moves): StepProposal[] => {
    const [first] = moves.toSorted((a, b) => b.at - a.at);
    const on = first && processOf(facts.deals.get(first.dealId), facts);
    if (!first || !on || new Set(moves.map(({ dealId }) => dealId)).size < DEALS_FOR_A_STEP) return [];
    const newest = facts.processes.find(({ key }) => key === on.key) ?? on;
    const stage = usualStage(moves, newest);
    if (!stage) return [];
    return [
      {
        kind: first.kind,
        processKey: on.key,
        processName: newest.name,
        stage: stage.key,
        stageName: findStage(newest, stage.key)?.name ?? stage.key,
        moves: moves.map(({ dealId, what, result }) => ({
          dealId,
          dealName: facts.deals.get(dealId)?.name ?? '',
          what,
          result,
        })),
      },
    ];
  });
}
