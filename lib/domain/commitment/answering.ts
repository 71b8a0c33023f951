/** What an answer does to an open ask. */
import { addDays, civilDateOf } from '../time/civil-date.ts';
import type { Clock } from '../time/clock.ts';
import { SILENCE_WORKING_DAYS } from './commitment.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CivilDate, Commitment, CommitmentState, DueDate } from '../rows/types.ts';

/** `none`: the reply is no answer. `undelivered`: it says that the mail that asked has not arrived. */
export const SAID = ['yes', 'other-time', 'no', 'dodge', 'none', 'undelivered'] as const;
export type Said = (typeof SAID)[number];

interface Reply {
  /** Of the message. */
  key: string;
  /** The day that the client named; `undefined` = none was. */
  due: DueDate | null | undefined;
}

const STATE_AFTER: Record<Said, CommitmentState> = {
  yes: 'given',
  'other-time': 'asked',
  no: 'declined',
  dodge: 'dodged',
  none: 'asked',
  undelivered: 'withdrawn',
};

/** Another day is a yes once it is named; without one they are still asked. */
function stateAfter(said: Said, due: Reply['due']): CommitmentState {
  return said === 'other-time' && due ? 'given' : STATE_AFTER[said];
}

/** Whoever answers without a day has answered: the seven working days begin anew. */
function patientUntil({ now, zone, week }: Clock): CivilDate {
  return addDays(addWorkingDays(civilDateOf(now, zone), SILENCE_WORKING_DAYS, week), -1);
}

/** Who says yes after the day that was asked for has not given that day. */
export function dueAhead({ due }: Pick<Commitment, 'due'>, today: CivilDate): DueDate | null {
  return due !== null && due.date >= today ? due : null;
}

/** The ask as the answer leaves it. The reply stands with it as evidence, so that it is asked about once. */
export function afterAnswer(ask: Commitment, said: Said, reply: Reply, clock: Clock): Commitment {
  const { now } = clock;
  const state = stateAfter(said, reply.due);
  const { snoozedUntil: _over, ...rest } = ask;
  const base = { ...(said === 'none' ? ask : rest), answerKey: reply.key, updatedAt: now };
  if (said === 'none') return base;
  if (state === 'asked') return { ...base, due: null, replyBy: patientUntil(clock) };
  const dated = state === 'given' && reply.due !== undefined ? { due: reply.due } : {};
  return { ...base, ...dated, state, stateAt: now };
}
