/** Stages of other programs that open deals stand in, and what they are in the rep's own process. */
import type { IntakeRecord } from '../../../lib/contract/commands/intake.ts';
import { stageCalled } from '../../../lib/domain/process/find.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import type { GuessStage } from '../../../lib/intake/guess-stage.ts';

export interface OwnStages {
  /** Of the process. */
  name: string;
  /** In order. */
  stages: readonly { key: StageKey; name: string }[];
  /** Where a new deal begins; `null` while the process is not known. */
  begins: StageKey | null;
}
/** Comes with the readers, as the first file does. */
export interface LikeStages extends OwnStages {
  guess: GuessStage;
}
export interface ForeignStage {
  name: string;
  deals: number;
}
/** By the name in the file. */
export type StageChoices = Readonly<Record<string, StageKey>>;

/** A column that says more than so many things holds no stages. */
const MOST = 30;

/** In the order of the file; an ended deal stands where it ended. */
export function foreignStages(records: readonly IntakeRecord[], { stages }: OwnStages): ForeignStage[] {
  const deals = new Map<string, Set<string>>();
  for (const { company, deal } of records) {
    if (!deal?.stage || deal.outcome !== null || stageCalled(stages, deal.stage)) continue;
    const of = deals.get(deal.stage) ?? new Set();
    deals.set(deal.stage, of.add(`${deal.name} ${company?.name}`));
  }
  return [...deals].slice(0, MOST).map(([name, of]) => ({ name, deals: of.size }));
}

/** What the rep chose, else what is like it; what is unlike all of ours begins the process. */
export function stageFor(name: string, { stages, begins, guess }: LikeStages, choices: StageChoices) {
  const like = choices[name] ?? guess(name, stages);
  return { key: like ?? begins, isLike: like !== null };
}

export function chooseStages(records: readonly IntakeRecord[], own: LikeStages, choices: StageChoices): IntakeRecord[] {
  const places = new Map(
    foreignStages(records, own).map(({ name }) => [name, stageFor(name, own, choices).key] as const),
  );
  return records.map((record) => {
    const { deal } = record;
    const stage = deal?.outcome === null && deal.stage !== null ? places.get(deal.stage) : null;
    return deal && stage ? { ...record, deal: { ...deal, stage } } : record;
  });
}
