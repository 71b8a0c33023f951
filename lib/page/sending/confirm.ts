/** Does what a page shows prove that a mail has left? Each proof counts for one send. Pure. */
import { move } from './move.ts';
import { boxesOf, DIALOG, overlap, sameWords, withdrawnBy } from './names.ts';
import type { SendEvidence, SendSnapshot, SendState, SendStep, SentMessage } from './types.ts';

/** The clocks of page and server differ. */
const CLOCKS_MS = 60_000;

/** @param ours is the evidence about the account of this send? @param step in the order of their pressing */
export function confirm(
  step: SendStep,
  tab: number,
  evidence: SendEvidence,
  ours: (send: SendState) => boolean,
  now: number,
): SendStep {
  const after = byToast(byMessage(step, tab, evidence, ours, now), tab, evidence, ours, now);
  // What was to be sent later only leaves its box.
  return after.sends
    .filter((send) => send.state === 'armed' && send.later && send.gone && ours(send))
    .reduce((next, send) => move(next, send, { state: 'scheduled', since: now }), after);
}

/** Message and line come about together, in either order. */
const TOGETHER_MS = 3_000;

/**
 * Of several that a line may speak of, the one in its thread; else the one whose message has just come. Where that
 * leaves more than one, none is guessed at: the line is noted beside each, and proves all once there is one for each.
 */
function byToast(
  step: SendStep,
  tab: number,
  { toast }: SendEvidence,
  ours: (send: SendState) => boolean,
  now: number,
): SendStep {
  if (!toast) return step;
  const fitting = step.sends.filter((send) => ours(send) && isAwaiting(send, tab, toast, now));
  const inThread = fitting.filter(({ snapshot }) => snapshot.threadId !== null && snapshot.threadId === toast.threadId);
  const likely = inThread.length > 0 ? inThread : fitting;
  if (likely.length === 0) return step;
  const come = likely.find(({ state }) => state === 'provisional');
  const proven = come ? [come] : likely.every(({ lines }) => lines + 1 >= likely.length) ? likely : [];
  const told = { told: true, sentThreadId: proven.length === 1 ? toast.threadId : null };
  const sends = step.sends.map((send) => ({
    ...send,
    ...(send === come && told),
    ...(likely.includes(send) && { lines: send.lines + 1 }),
    // It stays for a while, and is one line all the same.
    ...(send.tab === tab && send.state === 'armed' && { staleToast: toast }),
  }));
  return sends
    .filter(({ state, key }) => state === 'armed' && proven.some((send) => send.key === key))
    .reduce((next, send) => move(next, send, { state: 'provisional', since: now, ...told }), { ...step, sends });
}

function isAwaiting(send: SendState, tab: number, toast: NonNullable<SendEvidence['toast']>, now: number): boolean {
  const { state, snapshot, later, alert, gone, told, staleToast } = send;
  const isOut = state === 'provisional' && now - send.since <= TOGETHER_MS;
  if (snapshot.site !== 'gmail' || told || later || alert || !gone || (state !== 'armed' && !isOut)) return false;
  const known = snapshot.threadId;
  // A window of its own may close, and the line comes up in another.
  if (send.tab !== tab) return send.left && known !== null && known === toast.threadId;
  return staleToast === null && (!known || !toast.threadId || known === toast.threadId);
}

export function isLike(snapshot: SendSnapshot, { id, places, text }: SentMessage): boolean {
  if (snapshot.site === 'gmail') return id !== null && id === snapshot.draftId;
  return overlap(snapshot.places, places) && (text === null || sameWords(text) === sameWords(snapshot.text));
}

/** What came up where it was written says that it was not sent; where its box goes with it, that may be any dialog. */
export function isTroubled({ snapshot, before }: SendState, troubled: readonly string[]): boolean {
  const isTold = snapshot.unmarked && !before.dialog && troubled.includes(DIALOG);
  // What refuses an invitation refuses to take one back, too.
  const boxes = withdrawnBy(snapshot).length > 0 ? ['invitation'] : [];
  return isTold || overlap([...boxesOf(snapshot), ...boxes], troubled);
}

/** Whether the box of a send that nothing else will tell of has gone from its page. */
function isShut({ snapshot, tab, left }: SendState, page: number, { drafts, messages }: SendEvidence): boolean {
  const stands = boxesOf(snapshot).some((box) => drafts.some((name) => name.startsWith(`${box} `)));
  // It was asked whether to withdraw an invitation, and it is one still.
  const isPending = messages.some(({ id }) => id !== null && withdrawnBy(snapshot).includes(id));
  return snapshot.unmarked && tab === page && !left && !stands && !isPending;
}

function byMessage(
  step: SendStep,
  tab: number,
  evidence: SendEvidence,
  ours: (send: SendState) => boolean,
  now: number,
): SendStep {
  let next = step;
  for (const send of step.sends) {
    // After a dialog a draft may have been saved into its thread.
    if (send.state !== 'armed' || send.later || send.alerted || !send.gone || !ours(send)) continue;
    const taken = new Set(next.sends.flatMap(({ messageId }) => messageId ?? []));
    const like = evidence.messages.filter((message) => isLike(send.snapshot, message));
    const named = like.find(({ id, at }) => id !== null && isNew(send, id, at, taken));
    const [unnamed] = like.filter(({ id }) => id === null).slice(send.before.unnamed);
    const hasFailed = isTroubled(send, evidence.troubled);
    if (named || (unnamed?.at && !hasFailed)) {
      next = move(next, send, { state: 'provisional', since: now, messageId: named?.id ?? null });
    } else {
      const came = unnamed || isShut(send, tab, evidence) || (send.tab !== tab && send.cameAt !== null);
      const cameAt = came && !hasFailed ? (send.cameAt ?? now) : null;
      next = { ...next, sends: next.sends.map((one) => (one === send ? { ...one, cameAt } : one)) };
    }
  }
  return next;
}

function isNew({ before, armedAt }: SendState, id: string, at: number | null, taken: ReadonlySet<string>): boolean {
  return !before.ids.includes(id) && !taken.has(id) && (at === null || at >= armedAt - CLOCKS_MS);
}
