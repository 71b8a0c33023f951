/** Where the rows of the sheet stand, for the keys. Pure. */
import type { AuditView } from '../../../../lib/contract/views.ts';
import { reasonsFirst } from '../../../../lib/domain/process/reasons-first.ts';
import type { ElementKey, HonestReason, ProcessElement, StageKey } from '../../../../lib/domain/rows/types.ts';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';

type Stages = AuditView['process']['stages'];

/** The heading of a stage is its first row; then its elements, group by group. */
export function rowsOf(stages: Stages): { stage: StageKey; target: ElementKey }[] {
  return stages.flatMap((stage) => [
    { stage: stage.key, target: stage.key },
    ...inGroups(stage.elements).map(({ key }) => ({ stage: stage.key, target: key })),
  ]);
}

function inGroups(elements: readonly ProcessElement[]): ProcessElement[] {
  return ELEMENT_GROUPS.flatMap((group) => elements.filter((element) => element.group === group));
}

export interface Named {
  text: string;
  stage: string;
  /** It is the stage itself. */
  whole: boolean;
  /** Offered first: its own, then those of its stage. */
  reasons: readonly HonestReason[];
}

export function nameOf(stages: Stages, target: ElementKey): Named | null {
  for (const stage of stages) {
    const { name } = stage;
    if (stage.key === target) return { text: name, stage: name, whole: true, reasons: reasonsFirst(stage, null) };
    const element = stage.elements.find(({ key }) => key === target);
    if (element) return { text: element.text, stage: name, whole: false, reasons: reasonsFirst(stage, element) };
  }
  return null;
}

/** The row that a key leads to from another; `null` = the key leads nowhere. Left and right go from stage to stage. */
export function rowFrom(stages: Stages, from: ElementKey, key: string): ElementKey | null {
  const rows = rowsOf(stages);
  const at = rows.findIndex(({ target }) => target === from);
  const row = rows[at];
  if (!row) return null;
  const step = { ArrowUp: -1, ArrowDown: 1, Home: -at, End: rows.length - 1 - at }[key];
  if (step !== undefined) return rows[at + step]?.target ?? null;
  const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (side === undefined) return null;
  const here = stages.findIndex((stage) => stage.key === row.stage);
  // From within a stage, left leads to its heading first.
  const to = side === -1 && row.target !== row.stage ? here : here + side;
  return stages[to]?.key ?? null;
}
