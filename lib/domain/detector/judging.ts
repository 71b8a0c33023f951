/** What the rep's word on a sentence comes to, held against what it was taken for. */
import type { Commitment, CommitmentKind, Judgement, SentenceLabel } from '../rows/types.ts';

export interface Taken {
  label: SentenceLabel;
  kind: CommitmentKind | null;
}

/** Wants something of the reader that can be agreed or tracked. */
export function isAsk(label: SentenceLabel): boolean {
  return label === 'ask' || label === 'soft-ask';
}

/** What stands in the ledger, as the sentence that it was recorded from. */
export function labelOf({ direction, soft }: Pick<Commitment, 'direction' | 'soft'>): SentenceLabel {
  if (direction === 'we') return 'promise';
  return soft ? 'soft-ask' : 'ask';
}

/** Goes into the ledger: asked of them, or promised by us. */
function isOwed(label: SentenceLabel): boolean {
  return isAsk(label) || label === 'promise';
}

export function verdictOf(said: Taken, found: Taken): Judgement['verdict'] {
  if (!isOwed(said.label)) return isOwed(found.label) ? 'dismissed' : 'corrected';
  if (!isOwed(found.label)) return 'added';
  return said.label === found.label && said.kind === found.kind ? 'confirmed' : 'corrected';
}
