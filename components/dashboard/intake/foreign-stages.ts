/** Stages of other programs that open deals stand in, and what they are in the rep's own process. */
import type { IntakeRecord } from '../../../lib/contract/intake-commands.ts';
import { foldText } from '../../../lib/domain/names.ts';
import type { StageKey } from '../../../lib/domain/types.ts';

export interface Stage {
  key: StageKey;
  name: string;
}
export interface ForeignStage {
  name: string;
  deals: number;
}
/** By the name in the file. */
export type StageChoices = Readonly<Record<string, StageKey>>;

/** No longer list is a list of stages. */
const MOST = 30;

function isOwn(name: string, own: readonly Stage[]): boolean {
  return own.some((stage) => stage.key === name || foldText(stage.name) === foldText(name));
}

/** In the order of the file; an ended deal stands where it ended. */
export function foreignStages(records: readonly IntakeRecord[], own: readonly Stage[]): ForeignStage[] {
  const deals = new Map<string, Set<string>>();
  for (const { company, deal } of records) {
    if (!deal?.stage || deal.outcome !== null || isOwn(deal.stage, own)) continue;
    const of = deals.get(deal.stage) ?? new Set();
    deals.set(deal.stage, of.add(`${deal.name} ${company?.name}`));
  }
  return [...deals].slice(0, MOST).map(([name, of]) => ({ name, deals: of.size }));
}

/** `Discover (Sales Pipeline)` is Discover; what is unlike all of ours begins the process. */
export function ownStageOf(name: string, own: readonly Stage[]): StageKey {
  const bare = foldText(name.replace(/\s*\(.*\)\s*$/, ''));
  return (own.find((stage) => foldText(stage.name) === bare) ?? own[0])?.key ?? '';
}

export function chooseStages(
  records: readonly IntakeRecord[],
  own: readonly Stage[],
  choices: StageChoices,
): IntakeRecord[] {
  const places = new Map(
    foreignStages(records, own).map(({ name }) => [name, choices[name] ?? ownStageOf(name, own)] as const),
  );
  return records.map((record) => {
    const { deal } = record;
    const stage = deal?.outcome === null && deal.stage !== null ? places.get(deal.stage) : undefined;
    return deal && stage !== undefined ? { ...record, deal: { ...deal, stage } } : record;
  });
}
