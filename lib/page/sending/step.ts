/** One signal more: what is on its way out, and what has become of it. Pure. */
import { arm } from './arm.ts';
import { confirm, isTroubled } from './confirm.ts';
import { lookBack } from './look-back.ts';
import { move } from './move.ts';
import { boxesOf, overlap } from './names.ts';
import { settleSends } from './settle.ts';
import type { SendEvidence, SendSignal, SendStage, SendSnapshot, SendState, SendStep } from './types.ts';

/** @param open all that `stepSends` and `settleSends` gave as `sends` before, in any order */
export function stepSends(open: readonly SendState[], signal: SendSignal, now: number): SendStep {
  const step = { sends: open.toSorted((a, b) => a.armedAt - b.armedAt), changed: [] };
  const next = take(step, signal, now);
  const settled = settleSends(next.sends, now);
  return { sends: settled.sends, changed: [...next.changed, ...settled.changed] };
}

function take(step: SendStep, signal: SendSignal, now: number): SendStep {
  switch (signal.kind) {
    case 'armed':
      return arm(step, signal, now);
    case 'seen':
      return see(step, signal.tab, signal.evidence, now);
    case 'undone':
      return undo(step, signal, now);
    case 'left':
      return { ...step, sends: step.sends.map((send) => (send.tab === signal.tab ? leave(send) : send)) };
  }
}

/** One viewer at a time has LinkedIn open, and not every page of it says who. */
function isSame(snapshot: SendSnapshot, { site, account }: Pick<SendEvidence, 'site' | 'account'>): boolean {
  if (snapshot.site !== site) return false;
  return snapshot.account === account || (site === 'linkedin' && (!account || !snapshot.account));
}

const leave = (send: SendState): SendState => ({ ...send, gone: true, left: true, alert: false });

function see(step: SendStep, tab: number, evidence: SendEvidence, since: number): SendStep {
  const looked = step.sends.map((send) => (isSame(send.snapshot, evidence) ? look(send, tab, evidence, since) : send));
  const ours = (send: SendState): boolean => isSame(send.snapshot, evidence);
  const isBack = (send: SendState, index: number): boolean =>
    step.sends[index]?.gone === true && ours(send) && isReopened(send, tab, evidence) && !isOutrun(send, step.sends);
  const next = looked
    .filter(isBack)
    .reduce((after, send) => move(after, send, { state: 'withdrawn', since }), { ...step, sends: looked });
  return lookBack(confirm(next, tab, evidence, ours, since), tab, evidence, ours, since);
}

/** Slow pages and workers let a mail be taken back later than the rep could. */
const isOut = (state: SendStage): boolean => state === 'provisional' || state === 'final';

/** The same draft again: taken back, whoever did it. Or the page says later that it could not be sent. */
function isReopened({ state, snapshot, ...send }: SendState, tab: number, { drafts, troubled }: SendEvidence): boolean {
  if (snapshot.site === 'linkedin')
    return state === 'provisional' && send.messageId === null && overlap(boxesOf(snapshot), troubled);
  return (
    (isOut(state) || state === 'scheduled') && (send.tab === tab || send.left) && overlap(snapshot.draftKeys, drafts)
  );
}

/** Where nothing names a message, what goes wrong in a conversation speaks of the last one that was sent there. */
function isOutrun({ snapshot, armedAt }: SendState, sends: readonly SendState[]): boolean {
  if (snapshot.site !== 'linkedin') return false;
  return sends.some((other) => other.armedAt > armedAt && overlap(other.snapshot.places, snapshot.places));
}

/** What the page of a send says about its draft and its lines. */
function look(send: SendState, tab: number, { drafts, alert, toast, troubled }: SendEvidence, now: number): SendState {
  if (send.tab !== tab) return send;
  const { snapshot } = send;
  const isWaiting = send.state === 'armed';
  const closes = send.alert && !alert;
  const gone = !overlap(snapshot.draftKeys, drafts);
  // The box that says so may be closed next.
  const hasFailed = snapshot.unmarked && isTroubled(send, troubled);
  return {
    ...send,
    gone,
    cameAt: gone && !hasFailed ? send.cameAt : null,
    alert,
    alerted: send.alerted || (isWaiting && (alert || hasFailed)),
    since: isWaiting && closes ? now : send.since,
    staleToast: toast && toast.threadId === send.staleToast?.threadId ? send.staleToast : null,
  };
}

/** The mail that the line speaks of; where it names no thread, the last one. */
function undo(step: SendStep, { tab, account, threadId }: SendSignal & { kind: 'undone' }, now: number): SendStep {
  const ours = step.sends.filter(
    ({ snapshot, ...send }) => snapshot.site === 'gmail' && snapshot.account === account && send.tab === tab,
  );
  const threadOf = ({ sentThreadId, snapshot }: SendState): string | null => sentThreadId ?? snapshot.threadId;
  const out = ours.filter(({ state }) => isOut(state));
  const found =
    out.findLast((send) => threadId !== null && threadOf(send) === threadId) ??
    out.findLast((send) => threadId === null || threadOf(send) === null) ??
    ours.findLast(({ state, gone, staleToast }) => state === 'armed' && gone && !staleToast);
  return found ? move(step, found, { state: 'withdrawn', since: now }) : step;
}
