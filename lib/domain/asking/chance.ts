/**
 * Whether a sent message or a logged call was a chance to ask: on an open deal, while a commitment usual for the honest
 * stage was not standing, or one that broke had taken the deal back behind it. Pure scheduling, thanks and answers are left out, because there nobody expects an ask.
 *
 * An answer is a reply in a thread whose last message is theirs and asks us something, and that itself asks for nothing.
 * Where their message could not be read, a reply is held for no answer: it counts, and the rate is rather too low than
 * flattering. What was asked in it makes any message a chance: a rate above one hundred per cent would mean nothing.
 *
 * The deal as it stood before: what this very message asked for, or got, does not take its own chance away. That is said once,
 * when it is recorded: an ask that is captured from it weeks later was made then. Whether it was an errand, and nothing was
 * asked in it, is looked at when chances are counted (`ix.chance`).
 */
import { honestStage, isSettled } from '../honesty/honest-stage.ts';
import { findStage, usualCommitments } from '../process/find.ts';
import type { Commitment, Deal, DealElement, Errand, Process } from '../rows/types.ts';

export interface ChanceFacts {
  deal: Pick<Deal, 'closed' | 'stage'>;
  process: Process;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
}

export function isChance({ deal, process, elements, commitments }: ChanceFacts): boolean {
  if (deal.closed === 1) return false;
  const stage = findStage(process, honestStage(process, deal.stage, elements, commitments).asksIn);
  return stage !== null && usualCommitments(stage).some((element) => !isSettled(element, elements, commitments));
}

/** `text` is what the reading of the message found; `theirs` = the last message of the thread is theirs and asks us. */
export function errandOf(
  text: { scheduling: boolean; thanks: boolean; asks: boolean },
  theirs: boolean,
): Errand | null {
  if (text.scheduling) return 'scheduling';
  if (text.asks) return null;
  return text.thanks ? 'thanks' : theirs ? 'answer' : null;
}
