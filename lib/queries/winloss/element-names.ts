/** Elements by name. The rep's process of today names first; one that it no longer has is named by that of a deal. */
import type { ElementName } from '../../contract/views.ts';
import { findElement } from '../../domain/process/find.ts';
import type { ElementKey, Process, ProcessElement, Stage } from '../../domain/rows/types.ts';

export function nameElement(stage: Stage, element: ProcessElement): ElementName {
  return { key: element.key, text: element.text, group: element.group, stageName: stage.name };
}

/** `null` = no process knows it. */
export function findName(key: ElementKey, processes: readonly Process[]): ElementName | null {
  for (const process of processes) {
    const found = findElement(process, key);
    if (found) return nameElement(found.stage, found.element);
  }
  return null;
}
