/** What became of the elements that the skills of a stage make easier, skill by skill, by the names of the elements. */
import type { Stage } from '../rows/process-types.ts';
import { unlocksOf } from '../skills/unlocks.ts';
import { isOther, listChange } from './change.ts';
import type { ProcessChange } from './change.ts';

function namedUnlocks(stage: Stage, texts: ReadonlyMap<string, string>): Map<string, string[]> {
  return new Map(unlocksOf(stage).map(({ skill, elements }) => [skill, elements.map((key) => texts.get(key) ?? key)]));
}

/** A skill that is gone takes it along, and that it is gone is told with the skills. */
export function unlockChanges(before: Stage, after: Stage): ProcessChange[] {
  if (!isOther(before.unlocks ?? [], after.unlocks ?? [])) return [];
  const texts = new Map([...before.elements, ...after.elements].map(({ key, text }) => [key, text]));
  const [was, is] = [namedUnlocks(before, texts), namedUnlocks(after, texts)];
  const [at, stage] = [after.key, after.name];
  const told = [...is].flatMap(([skill, elements]): ProcessChange[] => {
    const change = listChange(was.get(skill) ?? [], elements);
    if (!change || change.what === 'order') return [];
    const { what, ...lists } = change;
    return [{ what: `stage-unlocks-${what}`, at, values: { stage, skill, ...lists } }];
  });
  const gone = [...was.keys()].some((skill) => !is.has(skill));
  return told.length > 0 || gone ? told : [{ what: 'stage-unlocks-order', at, values: { stage } }];
}
