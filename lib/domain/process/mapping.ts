/**
 * Where a deal's states and its stage go when it moves to another version or another process: to the element of the same
 * key; else to one of the same group with the same text; else nowhere, and then they stay with the deal, out of sight,
 * and are there again when it moves back.
 */
import { foldText } from '../identity/names.ts';
import type { DealElement, DealPerson, ElementKey, Process, ProcessElement, Stage, StageKey } from '../rows/types.ts';
import { firstStage, liveStages } from './find.ts';

export interface ProcessMapping {
  /** Old key → new key. */
  elements: ReadonlyMap<ElementKey, ElementKey>;
  stages: ReadonlyMap<StageKey, { to: StageKey; by: 'key' | 'name' | 'place' }>;
  /** Elements of the old process that the new one has no place for. */
  unmapped: ElementKey[];
}

const textKey = ({ group, text }: ProcessElement) => `${group}/${foldText(text)}`;

function mapElements(from: Process, to: Process): Map<ElementKey, ElementKey> {
  const [olds, news] = [from, to].map(({ stages }) => stages.flatMap(({ elements }) => elements)) as [
    ProcessElement[],
    ProcessElement[],
  ];
  const keys = new Set(news.map(({ key }) => key));
  const mapped = new Map(olds.filter(({ key }) => keys.has(key)).map(({ key }) => [key, key]));
  const free = new Map<string, ProcessElement[]>();
  for (const element of news)
    if (!mapped.has(element.key)) free.set(textKey(element), [...(free.get(textKey(element)) ?? []), element]);
  for (const element of olds) {
    const target = mapped.has(element.key) ? undefined : free.get(textKey(element))?.shift();
    if (target) mapped.set(element.key, target.key);
  }
  return mapped;
}

/** Of the stages before it, the last that has a place; else where new deals begin. */
function byPlace(from: Process, at: number, direct: (stage: Stage) => StageKey | undefined, to: Process): StageKey {
  const before = from.stages.slice(0, at).toReversed();
  const found = before.map(direct).find((key) => key !== undefined);
  return found ?? firstStage(to)?.key ?? '';
}

function mapStages(from: Process, to: Process): ProcessMapping['stages'] {
  const live = liveStages(to);
  const byName = (stage: Stage) => live.find(({ name }) => foldText(name) === foldText(stage.name))?.key;
  const byKey = (stage: Stage) => live.find(({ key }) => key === stage.key)?.key;
  return new Map(
    from.stages.map((stage, at): [StageKey, { to: StageKey; by: 'key' | 'name' | 'place' }] => {
      const same = byKey(stage);
      if (same !== undefined) return [stage.key, { to: same, by: 'key' }];
      const named = byName(stage);
      if (named !== undefined) return [stage.key, { to: named, by: 'name' }];
      const key = byPlace(from, at, (one) => byKey(one) ?? byName(one), to);
      return [stage.key, { to: key, by: 'place' }];
    }),
  );
}

export function mapProcess(from: Process, to: Process): ProcessMapping {
  const elements = mapElements(from, to);
  const all = from.stages.flatMap((stage) => stage.elements.map(({ key }) => key));
  return { elements, stages: mapStages(from, to), unmapped: all.filter((key) => !elements.has(key)) };
}

/** Nothing was ever said about it, or it was taken back. */
function isBlank({ state, answer }: DealElement): boolean {
  return state === 'open' && answer === '';
}

function emptied(row: DealElement): DealElement {
  return { ...row, state: 'open', answer: '', reason: null, why: '', late: false };
}

/**
 * The rows that change. What a row says goes under the new key and leaves the old one blank; where something is said
 * under the new key already, both stay.
 */
export function moveElements(
  { elements }: Pick<ProcessMapping, 'elements'>,
  rows: readonly DealElement[],
): DealElement[] {
  const taken = new Set(rows.filter((row) => !isBlank(row)).map(({ elementKey }) => elementKey));
  return rows.flatMap((row) => {
    const key = elements.get(row.elementKey);
    if (key === undefined || key === row.elementKey || isBlank(row) || taken.has(key)) return [];
    return [emptied(row), { ...row, id: `${row.dealId}/${key}`, elementKey: key }];
  });
}

export function moveRoles(
  { elements }: Pick<ProcessMapping, 'elements'>,
  part: Pick<DealPerson, 'roles'>,
): ElementKey[] {
  return [...new Set(part.roles.map((role) => elements.get(role) ?? role))];
}
