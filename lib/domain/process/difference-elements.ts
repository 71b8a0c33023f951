/** What became of the elements, wherever they stand. */
import { ELEMENT_GROUPS } from '../rows/process-types.ts';
import type { ElementKey, ProcessElement, Stage } from '../rows/process-types.ts';
import { listChange, ofElement } from './change.ts';
import type { ProcessChange } from './change.ts';
import type { ProcessContent } from './content.ts';
import { ordered } from './order.ts';

interface Placed {
  stage: Stage;
  element: ProcessElement;
}

function placed({ stages }: ProcessContent): Map<ElementKey, Placed> {
  return new Map(stages.flatMap((stage) => stage.elements.map((element) => [element.key, { stage, element }])));
}

function sameElement(before: Placed, after: Placed, texts: (key?: string) => string): ProcessChange[] {
  const { element: old, stage: from } = before;
  const { element, stage } = after;
  const at = element.key;
  const about = { text: element.text, stage: stage.name };
  const changes: ProcessChange[] = [];
  if (!old.retired && element.retired) changes.push({ what: ofElement(element, 'retired'), at, values: about });
  if (old.retired && !element.retired) changes.push({ what: ofElement(element, 'back'), at, values: about });
  if (old.text !== element.text)
    changes.push({
      what: ofElement(element, 'renamed'),
      at,
      values: { stage: stage.name, from: old.text, to: element.text },
    });
  if (from.key !== stage.key)
    changes.push({ what: ofElement(element, 'moved'), at, values: { ...about, from: from.name } });
  if (old.group !== element.group) changes.push({ what: 'element-group', at, values: { ...about, to: element.group } });
  if (old.kind !== element.kind)
    changes.push({ what: 'element-kind', at, values: { ...about, to: element.kind ?? '' } });
  if (old.level !== element.level)
    changes.push({ what: 'element-level', at, values: { ...about, to: String(element.level ?? '') } });
  if (old.beside !== element.beside)
    changes.push({ what: 'element-beside', at, values: { ...about, to: texts(element.beside) } });
  const reasons = listChange(old.commonReasons ?? [], element.commonReasons ?? []);
  if (reasons) {
    const { what, ...lists } = reasons;
    changes.push({ what: `element-commonReasons-${what}`, at, values: { ...about, ...lists } });
  }
  return changes;
}

/** The order within each group of a stage that both have. */
function orderChanges(before: ProcessContent, after: ProcessContent): ProcessChange[] {
  return after.stages.flatMap((stage) => {
    const old = before.stages.find(({ key }) => key === stage.key);
    if (!old) return [];
    return ELEMENT_GROUPS.flatMap((group): ProcessChange[] => {
      const [was, is] = [old, stage].map(({ elements }) => elements.filter((element) => element.group === group));
      if (ordered(was ?? [], is ?? [])) return [];
      return [{ what: 'elements-order', at: stage.key, values: { stage: stage.name, group } }];
    });
  });
}

export function elementChanges(before: ProcessContent, after: ProcessContent): ProcessChange[] {
  const [was, is] = [placed(before), placed(after)];
  const texts = (key?: string) => (key === undefined ? '' : (is.get(key)?.element.text ?? ''));
  const gone = [...was.values()]
    .filter(({ element }) => !is.has(element.key))
    .map(({ element, stage }) => ({
      what: ofElement(element, 'removed'),
      at: element.key,
      values: { text: element.text, stage: stage.name },
    }));
  const rest = [...is.values()].flatMap((now): ProcessChange[] => {
    const { element, stage } = now;
    const old = was.get(element.key);
    if (old) return sameElement(old, now, texts);
    return [{ what: ofElement(element, 'added'), at: element.key, values: { text: element.text, stage: stage.name } }];
  });
  return [...gone, ...rest, ...orderChanges(before, after)];
}
