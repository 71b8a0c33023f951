/**
 * What one version says otherwise than another, as a list to read: in the order of the process, one line for each change.
 * Nothing is listed exactly when both ask for the same in the same words and order.
 */
import { isOther, listChange, type ProcessChange } from './change.ts';
import type { ProcessContent } from './content.ts';
import { elementChanges } from './difference-elements.ts';
import { guideChanges } from './difference-guides.ts';
import { unlockChanges } from './difference-unlocks.ts';
import { ordered } from './order.ts';
import type { Stage } from '../rows/process-types.ts';

export type { ProcessChange } from './change.ts';

const TEXTS = ['objective', 'clientValue'] as const;
const LISTS = ['skills', 'exit', 'commonReasons'] as const;

function listChanges(before: Stage, after: Stage): ProcessChange[] {
  return LISTS.flatMap((field) => {
    const change = listChange(before[field], after[field]);
    if (!change) return [];
    const { what, ...lists } = change;
    return [{ what: `stage-${field}-${what}` as const, at: after.key, values: { stage: after.name, ...lists } }];
  });
}

function stageChanges(before: Stage | undefined, after: Stage): ProcessChange[] {
  const stage = after.name;
  const at = after.key;
  if (!before) return [{ what: 'stage-added', at, values: { stage } }];
  const changes: ProcessChange[] = [];
  if (!before.retired && after.retired) changes.push({ what: 'stage-retired', at, values: { stage } });
  if (before.retired && !after.retired) changes.push({ what: 'stage-back', at, values: { stage } });
  if (before.name !== stage) changes.push({ what: 'stage-renamed', at, values: { from: before.name, to: stage } });
  for (const field of TEXTS) {
    if (before[field] === after[field]) continue;
    changes.push({ what: `stage-${field}`, at, values: { stage, from: before[field], to: after[field] } });
  }
  changes.push(...listChanges(before, after));
  return [...changes, ...unlockChanges(before, after)];
}

function wholeChanges(before: ProcessContent, after: ProcessContent): ProcessChange[] {
  const changes: ProcessChange[] = [];
  const nameOf = ({ stages }: ProcessContent, key?: string) =>
    stages.find((stage) => stage.key === key)?.name ?? stages.find((stage) => !stage.retired)?.name ?? '';
  if (before.name !== after.name)
    changes.push({ what: 'name', at: 'name', values: { from: before.name, to: after.name } });
  if (before.language !== after.language)
    changes.push({ what: 'language', at: 'name', values: { from: before.language, to: after.language } });
  if (before.entry !== after.entry)
    changes.push({ what: 'entry', at: 'entry', values: { stage: nameOf(after, after.entry) } });
  if (isOther(before.overlays ?? [], after.overlays ?? []))
    changes.push({ what: 'overlays', at: 'overlays', values: { to: (after.overlays ?? []).join(' · ') } });
  return changes;
}

export function processDifference(before: ProcessContent, after: ProcessContent): ProcessChange[] {
  const known = new Map(before.stages.map((stage) => [stage.key, stage]));
  const kept = new Set(after.stages.map(({ key }) => key));
  const gone = before.stages.filter(({ key }) => !kept.has(key));
  const order = ordered(before.stages, after.stages)
    ? []
    : [
        {
          what: 'stages-order' as const,
          at: 'stages',
          values: { order: after.stages.map(({ name }) => name).join(' → ') },
        },
      ];
  return [
    ...wholeChanges(before, after),
    ...gone.map(({ key, name }) => ({ what: 'stage-removed' as const, at: key, values: { stage: name } })),
    ...order,
    ...after.stages.flatMap((stage) => stageChanges(known.get(stage.key), stage)),
    ...elementChanges(before, after),
    ...guideChanges(before, after),
  ];
}
