/** What time alone decides. Pure. */
import { move } from './move.ts';
import type { SendStage, SendState, SendStep } from './types.ts';

/** A page that has not begun to send by then has not understood the press, or has refused it. */
const UNANSWERED_MS = 5_000;
/** Its draft has gone, and nothing has been seen of it: a slow network, a page that was closed. */
const LATE_MS = 600_000;
/** An invitation does not say to whom it goes: a mark that comes later may be that of another one. */
const INVITED_MS = 30_000;
/** A message that says nothing of itself has left by then, or the page says that it has not. */
const UNDERWAY_MS = 4_000;
/** The longest time in which Gmail lets a mail be taken back, and a little. */
const UNDO_MS = 35_000;
/** A conversation that is drawn again is without a message for a moment. */
const LOST_MS = 3_000;
/** Kept that long, so that the same mail is known again. */
const KEPT_MS = 3_600_000;

export function settleSends(open: readonly SendState[], now: number): SendStep {
  let step: SendStep = { sends: open.filter((send) => isOpen(send) || now - send.since < KEPT_MS), changed: [] };
  for (const send of step.sends) {
    if (now < dueAt(send)) continue;
    if (lostAt(send) <= now) {
      step = move(step, send, { state: 'withdrawn', since: now });
      continue;
    }
    if (send.state === 'provisional') step = move(step, send, { state: 'final', since: now });
    if (send.state === 'armed') step = move(step, send, { state: endOf(send), since: now });
  }
  return step;
}

/** When `settleSends` has something to do; null while nothing is on its way. */
export function settleAt(open: readonly SendState[]): number | null {
  const due = open.filter(isOpen).map(dueAt);
  return due.length > 0 ? Math.min(...due) : null;
}

const isOpen = (send: SendState): boolean =>
  send.state === 'armed' || send.state === 'provisional' || lostAt(send) < Number.POSITIVE_INFINITY;

/** When it is believed that the rep has deleted it. */
function lostAt({ state, lostAt: since }: SendState): number {
  const isOut = state === 'provisional' || state === 'final';
  return isOut && typeof since === 'number' ? since + LOST_MS : Number.POSITIVE_INFINITY;
}

function endOf({ cameAt, alerted, gone }: SendState): SendStage {
  if (cameAt !== null) return 'provisional';
  return alerted && !gone ? 'refused' : 'dropped';
}

function dueAt(send: SendState): number {
  const { state, since, armedAt, cameAt, later, gone, alert, snapshot } = send;
  if (state === 'provisional') return Math.min(since + UNDO_MS, lostAt(send));
  if (state !== 'armed') return lostAt(send);
  if (cameAt !== null) return cameAt + UNDERWAY_MS;
  const patience = snapshot.conversation?.place === 'invitation' ? INVITED_MS : LATE_MS;
  return later || gone || alert ? armedAt + patience : since + UNANSWERED_MS;
}
