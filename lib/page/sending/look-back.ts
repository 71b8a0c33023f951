/**
 * What becomes of a message of LinkedIn's after it has left: within the hour its writer may edit or delete it there. Only
 * one that is known by its URN is looked for, and only where its conversation is on screen. Pure.
 */
import { decodeMessageUrn } from '../linkedin/ids.ts';
import { DELETED, EDITED } from '../linkedin/words.ts';
import { move } from './move.ts';
import { digestOf } from './names.ts';
import type { SendEvidence, SendState, SendStep } from './types.ts';

/** @param ours is the evidence about the account of this send? */
export function lookBack(
  step: SendStep,
  tab: number,
  evidence: SendEvidence,
  ours: (send: SendState) => boolean,
  now: number,
): SendStep {
  return step.sends.filter(ours).reduce((next, send) => lookAt(next, send, tab, evidence, now), step);
}

function lookAt(step: SendStep, send: SendState, tab: number, evidence: SendEvidence, now: number): SendStep {
  const { state, messageId } = send;
  const id = state === 'provisional' || state === 'final' ? decodeMessageUrn(messageId ?? '') : null;
  if (!id) return step;
  const thread = evidence.threads.find((one) => one.id === id.conversationId);
  const text = evidence.messages.find((message) => message.id === messageId)?.text ?? null;
  const at = Date.parse(id.sentAtUtc);
  if (text !== null && DELETED.test(text.trim())) return move(step, send, { state: 'withdrawn', since: now });
  if (text) return reword(note(step, send, null), send, tab, text.replace(EDITED, ''), now);
  if (!thread) return send.tab === tab ? note(step, send, null) : step;
  // Older ones reach further back than this page does, and newer ones may not have come to it yet.
  const isLost = text === '' || (thread.from < at && (thread.to > at || send.tab === tab));
  return note(step, send, isLost ? (send.lostAt ?? now) : null);
}

function note(step: SendStep, send: SendState, lostAt: number | null): SendStep {
  if ((send.lostAt ?? null) === lostAt) return step;
  return { ...step, sends: step.sends.map((one) => (one.key === send.key ? { ...one, lostAt } : one)) };
}

/** With its new words it has left anew, from the page that shows them. */
function reword(step: SendStep, { key, words }: SendState, tab: number, text: string, now: number): SendStep {
  const send = step.sends.find((one) => one.key === key);
  const digest = digestOf(text);
  if (!send || words === undefined || words === digest) return step;
  const snapshot = { ...send.snapshot, text };
  return move(step, send, { state: 'provisional', since: now, tab, words: digest, snapshot });
}
