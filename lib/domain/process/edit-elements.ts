/** Changes to the elements of a draft. */
import type { CommitmentGuide, ElementKey, ProcessElement, Stage, StageKey } from '../rows/process-types.ts';
import type { ProcessContent } from './content.ts';

type Change = (elements: ProcessElement[], stage: Stage) => ProcessElement[];

function inStages(content: ProcessContent, change: Change): ProcessContent {
  return { ...content, stages: content.stages.map((stage) => ({ ...stage, elements: change(stage.elements, stage) })) };
}

/** `guides` = those to draw from where a kind of commitment comes in that has none yet. */
export function addElement(
  content: ProcessContent,
  stage: StageKey,
  element: ProcessElement,
  guides: readonly CommitmentGuide[],
): ProcessContent {
  const next = inStages(content, (elements, { key }) => (key === stage ? [...elements, element] : elements));
  const guide = guides.find(({ kind }) => kind === element.kind);
  if (!guide || next.guides.some(({ kind }) => kind === guide.kind)) return next;
  const live = next.stages.filter(({ retired }) => !retired).map(({ key }) => key);
  const fallback = [guide.fallback, stage].find((key) => live.includes(key)) ?? live[0] ?? stage;
  return { ...next, guides: [...next.guides, { ...guide, fallback }] };
}

export function patchElement(
  content: ProcessContent,
  key: ElementKey,
  patch: { [F in keyof Omit<ProcessElement, 'key' | 'group'>]?: ProcessElement[F] | undefined },
): ProcessContent {
  const patched = (element: ProcessElement): ProcessElement => {
    const next = { ...element, ...patch };
    // `undefined` takes a field away.
    return Object.fromEntries(
      Object.entries(next).filter(([, value]) => value !== undefined),
    ) as unknown as ProcessElement;
  };
  return inStages(content, (elements) => elements.map((element) => (element.key === key ? patched(element) : element)));
}

/** Past another of its group: -1 up, 1 down. */
export function moveElementBy(content: ProcessContent, key: ElementKey, by: -1 | 1): ProcessContent {
  return inStages(content, (elements) => {
    const own = elements.find((element) => element.key === key);
    const group = elements.filter((element) => element.group === own?.group);
    const other = group[group.findIndex((element) => element.key === key) + by];
    if (!own || !other) return elements;
    return elements.map((element) => (element === own ? other : element === other ? own : element));
  });
}

/** Before another of its group, or to the end of it; into another stage, if that is where it goes. */
export function moveElementTo(
  content: ProcessContent,
  key: ElementKey,
  to: { stage: StageKey; before: ElementKey | null },
): ProcessContent {
  const from = content.stages.find(({ elements }) => elements.some((element) => element.key === key));
  const element = from?.elements.find((one) => one.key === key);
  if (!from || !element || to.before === key || !content.stages.some((stage) => stage.key === to.stage)) return content;
  // A practice leaves its step behind, and a step its practices.
  const { beside, ...loose } = element;
  const one = beside !== undefined && from.key === to.stage ? element : loose;
  return inStages(content, (elements, stage) => {
    const others = elements.filter((other) => other.key !== key);
    const rest = from.key === to.stage ? others : others.map((other) => apart(other, key));
    if (stage.key !== to.stage) return rest;
    const at = rest.findIndex((other) => other.key === to.before && other.group === one.group);
    return at === -1 ? [...rest, one] : [...rest.slice(0, at), one, ...rest.slice(at)];
  });
}

function apart(element: ProcessElement, step: ElementKey): ProcessElement {
  if (element.beside !== step) return element;
  const { beside: _beside, ...rest } = element;
  return rest;
}

export function dropElement(content: ProcessContent, base: ProcessContent | null, key: ElementKey): ProcessContent {
  const known = base?.stages.some(({ elements }) => elements.some((element) => element.key === key)) ?? false;
  if (known) return patchElement(content, key, { retired: true });
  const without = inStages(content, (elements) =>
    elements.filter((element) => element.key !== key).map((element) => apart(element, key)),
  );
  return withoutUnlocks(without, key);
}

function withoutUnlocks(content: ProcessContent, key: ElementKey): ProcessContent {
  const stages = content.stages.map((stage) =>
    stage.unlocks
      ? {
          ...stage,
          unlocks: stage.unlocks
            .map(({ skill, elements }) => ({ skill, elements: elements.filter((one) => one !== key) }))
            .filter(({ elements }) => elements.length > 0),
        }
      : stage,
  );
  return { ...content, stages };
}

export function bringElementBack(content: ProcessContent, key: ElementKey): ProcessContent {
  return patchElement(content, key, { retired: undefined });
}
