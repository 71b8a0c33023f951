/** What the events of one record say: which of them stand, who touched a field last, and what it was before them. */
import type { DomainEvent, Id } from '../../domain/rows/types.ts';
import type { Row } from './row-pair.ts';

export function inOrder(events: readonly DomainEvent[]): DomainEvent[] {
  return events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Without what was taken back, and without the taking back: as if neither had happened. */
export function standingEvents(events: readonly DomainEvent[]): DomainEvent[] {
  const known = new Set(events.map((event) => event.commandId));
  const cancelled = new Set<Id>();
  for (const { undoes, commandId } of events.toReversed()) {
    if (undoes === undefined || cancelled.has(commandId) || !known.has(undoes)) continue;
    cancelled.add(undoes);
    cancelled.add(commandId);
  }
  return events.filter((event) => !cancelled.has(event.commandId));
}

/** The last event that set one of these fields; `null` = none did. */
export function lastTouch(events: readonly DomainEvent[], fields: readonly string[]): DomainEvent | null {
  const touches = ({ before, after }: DomainEvent) =>
    after !== null && fields.some((field) => Object.hasOwn(after, field) || Object.hasOwn(before ?? {}, field));
  return events.findLast(touches) ?? null;
}

export function lastDeletion(events: readonly DomainEvent[]): DomainEvent | null {
  return events.findLast((event) => event.after === null) ?? null;
}

export function lastChange(events: readonly DomainEvent[]): DomainEvent | null {
  return events.findLast((event) => event.after !== null) ?? null;
}

/** The row as it was before these events; `null` = it was not there. */
export function rewind(row: Row, events: readonly DomainEvent[]): Row | null {
  let past: Row | null = row;
  for (const { before, after } of events.toReversed()) {
    if (before === null) past = null;
    else if (past === null) past = before as Row;
    else {
      const next: Row = { ...past };
      for (const field of Object.keys(after ?? {})) if (!Object.hasOwn(before, field)) delete next[field];
      past = Object.assign(next, before);
    }
  }
  return past;
}

/** What the events alone make of a row, one after the other: what a replay would show at the end. */
export function replay(start: Row | null, events: readonly DomainEvent[]): Row | null {
  let row = start;
  for (const { before, after, purged } of inOrder(events)) {
    if (purged) continue;
    if (after === null) row = null;
    else if (before === null || row === null) row = { ...after } as Row;
    else {
      const next: Row = { ...row, ...after };
      for (const field of Object.keys(before)) if (!Object.hasOwn(after, field)) delete next[field];
      row = next;
    }
  }
  return row;
}
