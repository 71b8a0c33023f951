import type { ChecklistItem, ChecklistStage, StageMark } from '../../../lib/contract/views.ts';
import { builtInProcesses } from '../../../lib/domain/process/built-in.ts';
import { ELEMENT_GROUPS } from '../../../lib/domain/rows/types.ts';
import type { Process, ProcessElement, Stage } from '../../../lib/domain/rows/types.ts';

/** What the deal knows of an element; everything else is open. */
export type Known = Record<string, Partial<ChecklistItem>>;

export function processOf(language: 'en' | 'de'): Process {
  const found = builtInProcesses().find((process) => process.language === language);
  if (!found) throw new Error(`no process in ${language}`);
  return found;
}

function itemOf(stage: Stage, element: ProcessElement, known: Known): ChecklistItem {
  const practices = stage.elements.filter((other) => other.beside === element.key).map((other) => other.text);
  return {
    key: element.key,
    group: element.group,
    text: element.text,
    state: 'open',
    late: false,
    answer: '',
    reason: null,
    why: '',
    filledBy: [],
    level: element.level ?? null,
    kind: element.kind ?? null,
    commitment: null,
    practices,
    ...(element.commonReasons ? { commonReasons: element.commonReasons } : {}),
    ...known[element.key],
  };
}

function stageOf(stage: Stage, known: Known): ChecklistStage {
  const groups = ELEMENT_GROUPS.map((group) => {
    const items = stage.elements
      .filter((element) => element.group === group && element.beside === undefined)
      .map((element) => itemOf(stage, element, known));
    return { group, items, total: items.length, done: items.filter((item) => item.state === 'done').length };
  });
  const { key, name, objective, clientValue, exit, commonReasons } = stage;
  return { key, name, objective, clientValue, exit, commonReasons, groups };
}

export function checklistOf(process: Process, known: Known): ChecklistStage[] {
  return process.stages.map((stage) => stageOf(stage, known));
}

export function stageMarks(process: Process, standing: Record<string, number>): StageMark[] {
  return process.stages.map((stage) => ({
    key: stage.key,
    name: stage.name,
    standing: standing[stage.key] ?? 0,
    usual: stage.elements.filter((element) => element.group === 'commitments').length,
  }));
}
