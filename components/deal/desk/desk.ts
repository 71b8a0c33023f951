/** What the panels of the sidebar share: the page, the deal that is shown, and what the rep is doing with it. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CaptureAs } from '../../../lib/contract/ports.ts';
import type { QueryArgs } from '../../../lib/contract/queries.ts';
import type { CommitmentDraft, DealView, PageSummary, SidebarView } from '../../../lib/contract/views.ts';
import type { CommitmentKind, Id, Level } from '../../../lib/domain/rows/types.ts';
import type { Kept } from '../../hooks/half-written/kept.ts';
import type { CommitmentFields } from '../capture/commitment-fields.ts';

/** What a capture starts from. Without a deal, the editor asks for one. */
export interface CaptureSeed extends Omit<QueryArgs<'commitment-draft'>, 'dealId'> {
  /** Tells one capture from the next. */
  key: string;
  dealId: Id | null;
  /** The page or thread that it was begun on: without a deal of its own, it takes the deal of that page alone. */
  place?: string;
  kind?: CommitmentKind;
  /** What the words are; a commitment when absent. */
  as?: CaptureAs;
  /** What stands in the editor. It outlives the editor, which moves on screen when the page does. */
  held: { current: Recording | null };
  /** The editor stood open already: where the page moves on, it opens again by itself. */
  opened: { current: boolean };
}

/** A record in the making: the deal it was prefilled for is the one that it goes into. */
export interface Recording {
  dealId: Id;
  draft: CommitmentDraft;
  fields: CommitmentFields;
  as: CaptureAs;
  /** Of who said it, where their record has none. */
  level: Level | null;
}

/** One thing at a time stands below the deal; calm = the next ask. */
export type Mode =
  | { name: 'calm' }
  | { name: 'capture'; seed: CaptureSeed }
  | { name: 'log' }
  | { name: 'edit' }
  | { name: 'close' }
  | { name: 'choose' }
  | { name: 'snippets' }
  | { name: 'plan' }
  | { name: 'blanks'; words: string; into: { draftId: string | null } | undefined };

export type Overlay = 'palette' | 'help' | null;

export interface Desk {
  view: SidebarView;
  page: PageSummary | null;
  /** The page's deal, or one that the rep has looked up. */
  deal: DealView | null;
  /** Looked up: not the page's own. */
  visiting: boolean;
  visit: (dealId: Id | null) => void;
  mode: Mode;
  open: (mode: Mode) => void;
  capture: (seed?: Partial<CaptureSeed>) => void;
  calm: () => void;
  /** The page has its deal now: what was open closes, but for words that wait for one. */
  settled: () => void;
  /** What stands half-written in the forms of this deal, or of this page. */
  kept: Kept;
  /** A signal: what opens over the deal has nothing below it drawn anew. */
  overlay: ReadonlySignal<Overlay>;
  show: (overlay: Overlay) => void;
}

/** Where the rep is: the thread, the draft, the profile; or the address alone, of what is none of these. */
export function placeOf(page: PageSummary | null): string {
  return page?.threadKey ?? page?.url ?? '';
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk above');
  return desk;
}

/** The desk where a deal is shown for certain: inside the deal's own panels. */
export function useDealDesk(): Desk & { deal: DealView } {
  const desk = useDesk();
  if (!desk.deal) throw new Error('no deal on the desk');
  return { ...desk, deal: desk.deal };
}
