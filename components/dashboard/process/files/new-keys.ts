import type { ElementGroup } from '../../../../lib/domain/rows/types.ts';

function random(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** Of a process that is new in this book: its own where that is free. */
export function newProcessKey(wanted: string, taken: boolean): string {
  return taken ? `${wanted.slice(0, 60)}-${random()}` : wanted;
}

export function newDraftMark(): string {
  return `draft-${random()}`;
}

export function newStageKey(): string {
  return `stage-${random()}`;
}

/** Never given out twice, so that a deal's word about one element is never read as one about another. */
export function newElementKey(stage: string, group: ElementGroup): string {
  return `${stage.slice(0, 60)}.${group}.${random()}`;
}
