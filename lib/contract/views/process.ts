/** The process, its versions and what stands on them, as the page of it draws them. */
import type { ProcessContent } from '../../domain/process/content.ts';
import type { ProcessProblem } from '../../domain/process/problems.ts';
import type { ElementGroup, ElementKey, Id, Instant, OffMapMove, Process, StageKey } from '../../domain/rows/types.ts';

export interface ProcessVersion {
  id: string;
  version: number;
  /** Absent on built-in ones. */
  madeAt: Instant | null;
  openDeals: number;
  closedDeals: number;
}

export interface ProcessRow {
  key: string;
  name: string;
  language: string;
  /** Newest first. */
  versions: ProcessVersion[];
  /** Of the newest version, those that are live. */
  stages: { key: StageKey; name: string }[];
  archived: boolean;
  /** New deals start on one of its versions. */
  chosen: boolean;
  /** The rep is writing a next version. */
  draft: boolean;
}

export interface MisfitCase {
  dealId: Id;
  dealName: string;
  why: string;
  at: Instant;
}

/** An element that did not fit in five deals. */
export interface MisfitProposal {
  processKey: string;
  processName: string;
  elementKey: ElementKey;
  text: string;
  stageName: string;
  /** Newest first. */
  cases: MisfitCase[];
}

/** A kind of move that worked in three deals. */
export interface StepProposal {
  kind: string;
  processKey: string;
  processName: string;
  stage: StageKey;
  stageName: string;
  moves: { dealId: Id; dealName: string; what: string; result: string }[];
}

export interface ProcessesView {
  rows: ProcessRow[];
  misfits: MisfitProposal[];
  steps: StepProposal[];
}

export interface ProcessDraftView {
  mark: string;
  content: ProcessContent;
  madeFrom: string;
  at: Instant;
}

export interface ProcessView {
  /** The newest version, or the one that was asked for. */
  process: Process;
  /** The version that it was made from, where it is in the book. */
  before: Process | null;
  row: ProcessRow;
  /** What is being written, the latest first: more than one where it was written in several tabs at the same time. */
  drafts: ProcessDraftView[];
}

/** Open deals on a version, by stage. */
export interface ProcessDeal {
  dealId: Id;
  name: string;
  accountName: string;
  stageName: string;
}

export interface ProcessMove {
  from: { id: string; name: string; version: number };
  to: { id: string; name: string; version: number };
  deals: number;
  stages: { from: string; to: string; by: 'key' | 'name' | 'place'; deals: number }[];
  /** Elements that go on under other words or another key. */
  renamed: { group: ElementGroup; from: string; to: string }[];
  /** Elements that the new version asks for no longer. */
  retired: { text: string; stage: string }[];
  /** Elements without a place; `held` = in how many of the deals looked at something is said about them. */
  unmapped: { group: ElementGroup; text: string; stage: string; held: number }[];
  /** Deals whose states were looked at: the first of them where there are many. */
  looked: number;
}

export type ProcessFileView =
  | { ok: true; content: ProcessContent; key: string; known: boolean }
  /** `why` names a message under `process.file.*`. */
  | { ok: false; why: 'foreign' | 'newer' | 'hostile' | 'shape' | 'invalid'; problems: ProcessProblem[] };

export interface OffMapView {
  moves: (OffMapMove & { stageName: string })[];
  /** Names that the rep has given to kinds before. */
  kinds: string[];
  /** Elements that do not fit in this deal, with why. */
  misfits: { elementKey: ElementKey; why: string }[];
}
