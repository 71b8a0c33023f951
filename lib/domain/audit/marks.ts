/** The marks of an audit: red = I skip it, yellow = I resist it, on an element or on a whole stage; one a target. */
import type { Audit, AuditMark, ElementKey, Process } from '../rows/types.ts';

export interface MarkChange {
  target: ElementKey;
  /** `null` takes the mark away, its reasons with it. */
  colour: AuditMark['colour'] | null;
  /** Absent = as it was. */
  said?: AuditMark['said'];
  real?: AuditMark['real'];
}

/** A mark keeps its place; a new one comes last. */
export function withMark(marks: readonly AuditMark[], { target, colour, said, real }: MarkChange): AuditMark[] {
  if (colour === null) return marks.filter((mark) => mark.target !== target);
  const before = marks.find((mark) => mark.target === target);
  const next: AuditMark = {
    target,
    colour,
    said: said === undefined ? (before?.said ?? null) : said,
    real: real === undefined ? (before?.real ?? null) : real,
  };
  return before ? marks.map((mark) => (mark === before ? next : mark)) : [...marks, next];
}

/** What can be marked: the stages that are asked for, and their elements. */
export function markTargets(process: Process): ElementKey[] {
  return process.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) => [stage.key, ...stage.elements.filter((one) => !one.retired).map(({ key }) => key)]);
}

export interface MarkChanges {
  added: AuditMark[];
  gone: AuditMark[];
  /** The colour or the real reason is another one. */
  changed: { now: AuditMark; before: AuditMark }[];
  same: number;
}

/** What has changed since an earlier audit. */
export function compareMarks(now: readonly AuditMark[], before: readonly AuditMark[]): MarkChanges {
  const earlier = new Map(before.map((mark) => [mark.target, mark]));
  const targets = new Set(now.map(({ target }) => target));
  const pairs = now.flatMap((mark) => {
    const was = earlier.get(mark.target);
    return was ? [{ now: mark, before: was }] : [];
  });
  const changed = pairs.filter((pair) => pair.now.colour !== pair.before.colour || pair.now.real !== pair.before.real);
  return {
    added: now.filter(({ target }) => !earlier.has(target)),
    gone: before.filter(({ target }) => !targets.has(target)),
    changed,
    same: pairs.length - changed.length,
  };
}

/** An audit is a monthly thing. */
export const AUDIT_EVERY_DAYS = 30;

/** The newest finished one first. */
export function finishedAudits(audits: readonly Audit[]): Audit[] {
  return audits.filter(({ doneAt }) => doneAt !== null).toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
}
