/** Changes to the skills of a stage, and to what each of them makes easier. */
import type { ElementKey, Stage, StageKey } from '../rows/process-types.ts';
import { builtInUnlock, unlocksOf } from '../skills/unlocks.ts';
import type { ProcessContent } from './content.ts';

function inStage(content: ProcessContent, key: StageKey, change: (stage: Stage) => Stage): ProcessContent {
  return { ...content, stages: content.stages.map((stage) => (stage.key === key ? change(stage) : stage)) };
}

/** In the order of the skills. What ships with the extension says so already; a stage that says nothing has no list. */
function withUnlocks(stage: Stage, named: ReadonlyMap<string, readonly ElementKey[]>): Stage {
  const { unlocks: _unlocks, ...rest } = stage;
  const own = stage.skills.flatMap((skill) => {
    const elements = named.get(skill);
    return elements && !isBuiltIn(stage, skill, elements) ? [{ skill, elements: [...elements] }] : [];
  });
  return own.length > 0 ? { ...rest, unlocks: own } : rest;
}

function isBuiltIn({ key }: Stage, skill: string, elements: readonly ElementKey[]): boolean {
  const known = builtInUnlock(key, skill);
  return known?.length === elements.length && known.every((one) => elements.includes(one));
}

function ownUnlocks({ unlocks = [] }: Stage): Map<string, readonly ElementKey[]> {
  return new Map(unlocks.map(({ skill, elements }) => [skill, elements]));
}

/** One element more, or less, that the skill makes easier. */
export function setUnlocked(
  content: ProcessContent,
  key: StageKey,
  at: { skill: string; element: ElementKey },
  on: boolean,
): ProcessContent {
  return inStage(content, key, (stage) => {
    const now = unlocksOf(stage).find(({ skill }) => skill === at.skill)?.elements ?? [];
    const others = now.filter((element) => element !== at.element);
    const chosen = new Set(on ? [...others, at.element] : others);
    const inOrder = stage.elements.map((element) => element.key).filter((element) => chosen.has(element));
    return withUnlocks(stage, ownUnlocks(stage).set(at.skill, inOrder));
  });
}

/** A skill that is only renamed keeps what it makes easier; one that is gone takes it along. */
export function setSkills(content: ProcessContent, key: StageKey, skills: string[]): ProcessContent {
  return inStage(content, key, (stage) => {
    const own = ownUnlocks(stage);
    const renamed = renamedSkill(stage.skills, skills);
    if (renamed) own.set(renamed.to, unlocksOf(stage).find(({ skill }) => skill === renamed.from)?.elements ?? []);
    return withUnlocks({ ...stage, skills }, own);
  });
}

function renamedSkill(before: readonly string[], after: readonly string[]): { from: string; to: string } | null {
  const places = before.flatMap((skill, at) => (skill === after[at] ? [] : [at]));
  const [at = -1] = places;
  const [from, to] = [before[at], after[at]];
  if (before.length !== after.length || places.length !== 1 || from === undefined || to === undefined) return null;
  return { from, to };
}
