/** Send was pressed. Whatever the page does now is held against what stood there before. Pure. */
import { isLike } from './confirm.ts';
import { DIALOG, digestOf, keyOf, overlap, sameWords } from './names.ts';
import type { SendSignal, SendState, SendStep } from './types.ts';

/** A click and the form's own event, Enter and its click: one press. */
const ONE_PRESS_MS = 1_500;

export function arm(step: SendStep, signal: SendSignal & { kind: 'armed' }, now: number): SendStep {
  const { snapshot } = signal;
  const known = step.sends.filter(
    (send) =>
      send.snapshot.site === snapshot.site &&
      send.snapshot.account === snapshot.account &&
      (snapshot.draftId !== null || send.tab === signal.tab) &&
      overlap(send.snapshot.draftKeys, snapshot.draftKeys) &&
      // A composer stays where it is, and the same words may be sent once more.
      (snapshot.site === 'gmail' || (send.state === 'armed' && !send.gone)),
  );
  const before = known.at(-1);
  if (before && isRepeated(before, signal, now)) return step;
  const taken = before && canReturn(before) ? [{ ...before, state: 'withdrawn' as const, since: now }] : [];
  const fresh = create(step, signal, now);
  // The draft has not changed its key, or has just got one.
  const others = step.sends.filter((send) => send !== before && send.key !== fresh.key && !isReplaced(send, fresh));
  return { sends: [...others, fresh], changed: [...step.changed, ...taken, fresh] };
}

/** @returns whether this press says nothing new: pressed twice, or the mail has long left */
function isRepeated(send: SendState, { later }: SendSignal & { kind: 'armed' }, now: number): boolean {
  if (send.state === 'armed') return send.later === later && !send.alerted && now - send.armedAt < ONE_PRESS_MS;
  return send.state === 'final' || (send.state === 'provisional' && !send.gone);
}

/** A box that closes with what it sends has not sent what was pressed in it before. */
function isReplaced({ state, tab, cameAt, snapshot }: SendState, fresh: SendState): boolean {
  const closes = fresh.snapshot.unmarked || fresh.snapshot.conversation?.place === 'invitation';
  const waits = state === 'armed' && cameAt === null && tab === fresh.tab;
  return closes && waits && overlap(snapshot.places, fresh.snapshot.places);
}

/** A draft that is open again was taken back, whoever did it. */
const canReturn = ({ state }: SendState): boolean => state === 'provisional' || state === 'scheduled';

function create(
  { sends }: SendStep,
  { snapshot, evidence, tab, later }: SendSignal & { kind: 'armed' },
  now: number,
): SendState {
  const like = evidence.messages.filter((message) => isLike(snapshot, message));
  // Those that were pressed before and are not to be seen yet will be.
  const awaited = sends.filter(
    (send) =>
      send.state === 'armed' &&
      send.gone &&
      overlap(send.snapshot.places, snapshot.places) &&
      sameWords(send.snapshot.text) === sameWords(snapshot.text),
  );
  return {
    key: keyOf(snapshot, now),
    state: 'armed',
    snapshot,
    armedAt: now,
    since: now,
    tab,
    later,
    gone: false,
    left: false,
    alerted: false,
    alert: false,
    staleToast: evidence.toast,
    before: {
      ids: like.flatMap(({ id }) => id ?? []),
      unnamed: like.filter(({ id }) => id === null).length + awaited.length,
      dialog: evidence.troubled.includes(DIALOG),
    },
    cameAt: null,
    told: false,
    lines: 0,
    messageId: null,
    sentThreadId: null,
    words: digestOf(snapshot.text),
    lostAt: null,
  };
}
