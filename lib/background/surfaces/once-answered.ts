import { inPeace } from '../in-peace.ts';

/** So long whoever woke the worker has for its answer. */
const ANSWERED_MS = 150;

/** What a worker does because it has woken and nobody waits for: after the first answers, which it would hold up. */
export function onceAnswered(work: () => Promise<unknown>): void {
  setTimeout(() => void inPeace(work()), ANSWERED_MS);
}
