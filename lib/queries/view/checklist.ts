/** The checklist of every stage: five groups, each element with its state and what it holds. */
import type { ChecklistItem, ChecklistStage } from '../../contract/views.ts';
import { elementState } from '../../domain/honesty/element-state.ts';
import { ELEMENT_GROUPS } from '../../domain/rows/types.ts';
import type {
  Commitment,
  CommitmentKind,
  DealElement,
  ElementGroup,
  Process,
  ProcessElement,
  Stage,
  StageKey,
} from '../../domain/rows/types.ts';
import type { PersonInDeal } from '../../domain/asking/whom-to-ask.ts';

interface Facts {
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  people: readonly PersonInDeal[];
}

/** @param only one stage, by its key; absent = all */
export function checklistOf(facts: Facts, only?: StageKey): ChecklistStage[] {
  const rows = new Map(facts.elements.map((row) => [row.elementKey, row]));
  const stages = facts.process.stages.filter(({ key }) => only === undefined || key === only);
  return stages.map((stage) => ({
    key: stage.key,
    name: stage.name,
    objective: stage.objective,
    clientValue: stage.clientValue,
    exit: stage.exit,
    commonReasons: stage.commonReasons,
    groups: ELEMENT_GROUPS.map((group) => groupOf(stage, group, facts, rows)),
  }));
}

type Rows = ReadonlyMap<string, DealElement>;

/** What does not apply is not counted among the total. */
function groupOf(stage: Stage, group: ElementGroup, facts: Facts, rows: Rows): ChecklistStage['groups'][number] {
  const all = stage.elements
    .filter((element) => element.group === group)
    .map((element) => ({
      retired: isRetired(stage, element),
      item: itemOf(stage, element, facts, rows.get(element.key)),
    }))
    .filter(({ retired, item }) => !retired || item.state !== 'open');
  const items = all.map(({ item }) => item);
  const counted = all.filter(isCounted).map(({ item }) => item);
  return { group, done: counted.filter((item) => item.state === 'done').length, total: counted.length, items };
}

/** No longer asked for; what the deal holds of it stays in sight. */
function isRetired(stage: Stage, element: ProcessElement): boolean {
  return stage.retired === true || element.retired === true;
}

function isCounted({ retired, item }: { retired: boolean; item: ChecklistItem }): boolean {
  return item.state !== 'not-applicable' && !(retired && item.state === 'passed-over');
}

function itemOf(stage: Stage, element: ProcessElement, facts: Facts, row: DealElement | undefined): ChecklistItem {
  const { commitments, people } = facts;
  const { state, late } = elementState(element, {
    elements: row ? [row] : [],
    commitments,
    parts: people.map(({ part }) => part),
  });
  return {
    key: element.key,
    group: element.group,
    text: element.text,
    state,
    late,
    answer: row?.answer ?? '',
    reason: row?.reason ?? null,
    why: row?.why ?? '',
    filledBy: element.group === 'people' ? filledBy(element, people) : [],
    level: element.level ?? null,
    kind: element.kind ?? null,
    commitment: element.kind ? newestOf(element.kind, commitments) : null,
    practices: stage.elements
      .filter(({ beside, retired }) => beside === element.key && !retired)
      .map(({ text }) => text),
    ...(element.commonReasons ? { commonReasons: element.commonReasons } : {}),
  };
}

function filledBy(element: ProcessElement, people: readonly PersonInDeal[]): ChecklistItem['filledBy'] {
  return people
    .filter(({ part }) => part.roles.includes(element.key))
    .map(({ contact }) => ({ contactId: contact.id, name: contact.name }));
}

function newestOf(kind: CommitmentKind, commitments: readonly Commitment[]): ChecklistItem['commitment'] {
  const ofKind = commitments.filter((c) => c.kind === kind && c.direction === 'they' && c.state !== 'withdrawn');
  const newest = ofKind.reduce<Commitment | null>((best, c) => (best && best.stateAt >= c.stateAt ? best : c), null);
  return newest ? { id: newest.id, state: newest.state, due: newest.due } : null;
}
