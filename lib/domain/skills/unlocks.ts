/**
 * Which elements a skill makes easier. A process may say so itself; for the stages that ship with the extension it is said
 * here, by the place of the skill among those of its stage, which is the same in every language.
 */
import { builtInProcesses } from '../process/built-in.ts';
import type { ElementKey, Process, Stage, StageKey } from '../rows/types.ts';

export interface Unlock {
  skill: string;
  elements: ElementKey[];
}

/** Stage → for each of its built-in skills, what it unlocks, without the stage's own key. */
const BUILT_IN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  target: [
    ['steps.why-now', 'steps.useful-touch', 'information.trigger', 'commitments.time', 'practices.small-ask'],
    ['steps.fit', 'steps.dream-clients', 'information.fit', 'information.today'],
    ['steps.two-levels', 'people.sponsor', 'people.lives-with-it', 'practices.give-first'],
    ['steps.next-touch', 'steps.useful-touch', 'commitments.time'],
  ],
  qualify: [
    ['steps.size', 'information.impact', 'information.alternatives', 'people.route-to-money'],
    ['steps.frame', 'steps.problem', 'information.problem', 'practices.no-interview', 'commitments.explore'],
    ['steps.recap', 'steps.timing', 'practices.next-date', 'practices.clear-no'],
  ],
  discover: [
    ['steps.better', 'information.situation', 'information.pain', 'information.impact', 'practices.peers'],
    ['steps.record', 'people.does-the-work', 'people.work-manager', 'practices.floor-first'],
    ['steps.three-levels', 'steps.ask-access', 'people.supporter', 'people.final-say', 'commitments.consensus'],
    ['steps.ask-change', 'steps.not-compelled', 'people.sceptic', 'information.opposition', 'commitments.change'],
  ],
  diagnose: [
    ['steps.one-page', 'steps.cost', 'information.cause', 'information.cost', 'practices.diagnosis-first'],
    ['steps.measures', 'information.measures', 'information.criteria', 'people.money'],
    ['steps.correct', 'steps.sketch', 'steps.their-side', 'information.necessary', 'commitments.collaborate'],
  ],
  present: [
    ['steps.their-vision', 'information.vision'],
    ['steps.review', 'steps.money-effort', 'people.deciders', 'commitments.review', 'commitments.invest'],
    ['steps.talk-before', 'steps.concerns', 'steps.date-concerns', 'information.wants', 'people.sceptics'],
  ],
  negotiate: [
    ['steps.give-get', 'information.give-get', 'information.walk-away', 'practices.trade'],
    ['steps.ask', 'practices.plain-words', 'practices.their-date', 'commitments.decide'],
    ['steps.resolve', 'information.competitor', 'commitments.resolve'],
  ],
  close: [
    ['steps.handover', 'information.promises', 'practices.carry-promises', 'practices.see-for-yourself'],
    ['steps.start', 'people.sponsor', 'people.client-owner'],
    ['steps.client-tasks', 'information.owners', 'commitments.execute'],
  ],
};

let byName: ReadonlyMap<string, ElementKey[]> | null = null;

/** `stage/skill`, in the words of every language → elements. Made when first asked for: a worker wakes without. */
function unlocksByName(): ReadonlyMap<string, ElementKey[]> {
  byName ??= new Map(
    builtInProcesses().flatMap(({ stages }) =>
      stages.flatMap(({ key, skills }) =>
        skills.map((skill, at) => [
          `${key}/${skill}`,
          (BUILT_IN[key]?.[at] ?? []).map((element) => `${key}.${element}`),
        ]),
      ),
    ),
  );
  return byName;
}

/** Of a skill that ships with the extension, in the words of any language; `undefined` = it does not. */
export function builtInUnlock(stage: StageKey, skill: string): readonly ElementKey[] | undefined {
  return unlocksByName().get(`${stage}/${skill}`);
}

/** The stage's skills in their order, each with the elements of the stage that it unlocks; none is possible. */
export function unlocksOf(stage: Stage): Unlock[] {
  const asked = new Set(stage.elements.filter((element) => !element.retired).map(({ key }) => key));
  return stage.skills.map((skill) => {
    const own = stage.unlocks?.find((unlock) => unlock.skill === skill)?.elements;
    const elements = own ?? builtInUnlock(stage.key, skill) ?? [];
    return { skill, elements: elements.filter((key) => asked.has(key)) };
  });
}

/** A skill that several stages name is one skill. In the order of the process. */
export function skillsOf(process: Pick<Process, 'stages'>): Unlock[] {
  const skills = new Map<string, Set<ElementKey>>();
  for (const stage of process.stages) {
    if (stage.retired) continue;
    for (const { skill, elements } of unlocksOf(stage))
      skills.set(skill, new Set([...(skills.get(skill) ?? []), ...elements]));
  }
  return [...skills].map(([skill, elements]) => ({ skill, elements: [...elements] }));
}
