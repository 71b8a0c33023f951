/**
 * The two books that the dashboard's pages are measured with: the same rep, 150 deals in or 10,000. Each deal has as much in
 * it in either: ten commitments, three people, four exchanges, the stages that it came through.
 */
import { stageIndex } from '../../../lib/domain/process/find.ts';
import { groupBy } from '../../../lib/domain/group-by.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { largeBook } from '../../../lib/domain/sample-book/large/large-book.ts';
import { forkSeed, seededRandom } from '../../../lib/domain/sample-book/random.ts';
import type { Random } from '../../../lib/domain/sample-book/random.ts';
import type { SampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import type {
  Audit,
  Deal,
  DealPerson,
  DomainEvent,
  Exchange,
  Judgement,
  Process,
  Review,
  Snippet,
} from '../../../lib/domain/rows/types.ts';

export const FEW_DEALS = 150;
export const MANY_DEALS = 10_000;
const COMMITMENTS_A_DEAL = 10;
const PEOPLE_A_DEAL = 3;
const EXCHANGES_A_DEAL = 4;
const SEED = 11;
const DAY_MS = 86_400_000;

export interface PageRows extends SampleRows {
  events: DomainEvent[];
  reviews: Review[];
  audits: Audit[];
  snippets: Snippet[];
  judgements: Judgement[];
}

export function pageBook(deals: number, now: number): PageRows {
  const [process] = builtInProcesses();
  if (!process) throw new Error('no process is built in');
  const rows = largeBook({
    seed: SEED,
    now,
    deals,
    people: deals * PEOPLE_A_DEAL,
    commitments: deals * COMMITMENTS_A_DEAL,
  });
  const random = seededRandom(forkSeed(SEED, 'pages'));
  return {
    ...rows,
    exchanges: exchangesOf(rows, now, random),
    events: rows.deals.flatMap((deal, index) => movesOf(deal, index, process)),
    reviews: rows.deals.flatMap((deal, index) => reviewOf(deal, index)),
    audits: [auditOf(process, now)],
    judgements: rows.deals.map((deal, index) => judgementOf(deal, index, rows.commitments[index]?.words ?? '')),
    snippets: SNIPPETS.map((name, index) => snippetOf(name, index, now)),
  };
}

function exchangesOf(rows: SampleRows, now: number, random: Random): Exchange[] {
  const partsOf = groupBy(rows.dealPeople, ({ dealId }) => dealId);
  return rows.deals.flatMap((deal, index) => {
    const parts: DealPerson[] = partsOf.get(deal.id) ?? [];
    return Array.from({ length: EXCHANGES_A_DEAL }, (_, turn): Exchange => {
      const until = deal.closedAt ?? now;
      const inward = random.chance(0.4);
      return {
        id: `exchange-${index}-${turn}`,
        dealId: deal.id,
        contactIds: [random.pick(parts).contactId],
        channel: random.pick(['mail', 'mail', 'call']),
        direction: inward ? 'in' : 'out',
        at: deal.createdAt + Math.floor(random.next() * (until - deal.createdAt)),
        note: '',
        commitmentIds: !inward && turn % 2 === 0 ? [`commitment-${index}`] : [],
        ...(inward ? {} : { chance: true as const }),
      };
    });
  });
}

/** One move for every stage that it has come through, evenly over its time. */
function movesOf(deal: Deal, index: number, process: Process): DomainEvent[] {
  const stages = process.stages.slice(0, stageIndex(process, deal.stage) + 1);
  const step = (deal.stageSince - deal.createdAt) / Math.max(1, stages.length - 1);
  return stages.map(({ key }, turn): DomainEvent => {
    const at = Math.floor(deal.createdAt + step * turn);
    const before = stages[turn - 1];
    return {
      id: `${String(at).padStart(13, '0')}-${String(turn).padStart(4, '0')}-bench${index}`,
      device: `bench${index}`,
      commandId: `command-${index}-${turn}`,
      command: before ? 'move-stage' : 'create-deal',
      dealId: deal.id,
      rowType: 'deal',
      rowId: deal.id,
      before: before ? { stage: before.key } : null,
      after: before ? { stage: key, stageSince: at } : { stage: key, stageSince: at, createdAt: at, name: deal.name },
      at,
    };
  });
}

/** Two of three closed deals were looked back on. */
function reviewOf(deal: Deal, index: number): Review[] {
  if (deal.outcome === null || index % 3 === 0) return [];
  const at = (deal.closedAt ?? deal.updatedAt) + DAY_MS;
  const lesson = `Ask for the decision date before the third meeting (${index})`;
  return [
    {
      id: `review-${index}`,
      dealId: deal.id,
      outcome: deal.outcome,
      cause: null,
      story: '',
      earlier: [],
      lesson,
      startedAt: at,
      doneAt: at,
    },
  ];
}

/** What the rep made of one sentence of each deal; one in five was taken for something else. */
function judgementOf(deal: Deal, index: number, text: string): Judgement {
  const right = index % 5 !== 0;
  return {
    id: `judgement-${index}`,
    dealId: deal.id,
    text,
    label: 'ask',
    kind: 'time',
    foundLabel: right ? 'ask' : 'none',
    foundKind: right ? 'time' : null,
    probability: right ? 0.9 : 0.3,
    verdict: right ? 'confirmed' : 'added',
    at: deal.updatedAt,
  };
}

/** Finished a month ago, so that the deals are laid over it. */
function auditOf(process: Process, now: number): Audit {
  const elements = process.stages.flatMap((stage) => stage.elements).filter((_, index) => index % 6 === 0);
  return {
    id: 'audit-0',
    processId: process.id,
    marks: elements.map(({ key }, index) => ({
      target: key,
      colour: index % 2 === 0 ? ('red' as const) : ('yellow' as const),
      said: null,
      real: null,
    })),
    startedAt: now - 30 * DAY_MS,
    doneAt: now - 30 * DAY_MS,
  };
}

const SNIPPETS = ['Ask for half an hour', 'Who else decides', 'The next step', 'After the demo', 'A calm nudge'];

function snippetOf(name: string, index: number, now: number): Snippet {
  return {
    id: `snippet-${index}`,
    name,
    shortcut: '',
    text: `Hello {first_name}, ${name.toLowerCase()}: would {date} suit you?`,
    kind: null,
    stage: null,
    uses: index,
    usedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
