import type { RefObject } from 'preact';
import type { AuditFacts, AuditView } from '../../../../lib/contract/views.ts';
import type { SayDoRow } from '../../../../lib/domain/audit/say-do.ts';
import type { AuditMark, ElementKey } from '../../../../lib/domain/rows/types.ts';

/** Of the sheet and of every part of it. */
export interface SheetProps {
  stages: AuditView['process']['stages'];
  marks: readonly AuditMark[];
  /** The row that the margin speaks of; Tab reaches it, else the first. */
  at: ElementKey | null;
  onAt: (target: ElementKey) => void;
  /** A click, or Space: the pen in hand. */
  onPress: (target: ElementKey) => void;
  /** A key of its own colour; `null` takes the mark away. */
  onMark?: ((target: ElementKey, colour: AuditMark['colour'] | null) => void) | undefined;
  onReason?: (() => void) | undefined;
  /** What the deals show, laid over it. */
  shows?: ReadonlyMap<ElementKey, SayDoRow> | undefined;
  /** What the rep's own book says beside the reason of a mark. */
  facts?: AuditFacts | undefined;
  sheetRef?: RefObject<HTMLDivElement | null> | undefined;
}
