/** Sends as rows of work: what has changed, what is still to be acted upon, and what they may forget. Pure. */
import type { SendState } from '../../page/sending/types.ts';
import { sentKey } from '../../queries/sent/outgoing.ts';
import { sendKey } from '../../store/under-way/sends.ts';
import type { SendRowOf } from '../../store/rows/side-rows.ts';

export interface UnderWay extends SendRowOf<'under-way'> {
  state: SendState;
}

/** The rows of these sends. One whose draft was sent anew keeps what was acted upon before, and nothing else. */
export function rowsOf(before: readonly UnderWay[], sends: readonly SendState[]): UnderWay[] {
  const known = new Map(before.map((row) => [row.state.key, row]));
  return sends.map((state) => {
    const row = known.get(state.key);
    const same = row?.state.armedAt === state.armedAt;
    const earlier = row && !same && { armedAt: row.state.armedAt, stage: row.state.state, messageKey: null };
    return {
      key: sendKey('under-way', state.key),
      at: state.since,
      kind: 'under-way',
      state,
      prepared: same ? row.prepared : null,
      acted: row?.acted ?? (earlier || null),
    };
  });
}

export function isPending(row: UnderWay): boolean {
  return row.acted?.armedAt !== row.state.armedAt || row.acted.stage !== row.state.state || isReworded(row);
}

/**
 * The message of which whatever was recorded has to go: its sending was undone, or its draft is sent anew. Asked also where
 * nothing seems to have been recorded, because a worker may have ended right after it.
 */
export function takenBack({ state, acted }: UnderWay): string | null {
  const again = acted !== null && acted.armedAt !== state.armedAt && acted.stage !== 'final';
  return again || state.state === 'withdrawn' ? (acted?.messageKey ?? sentKey(state)) : null;
}

/** Its words are others than those that were acted upon: it was edited where it stands. */
export function isReworded({ state, acted }: UnderWay): boolean {
  const same = acted?.armedAt === state.armedAt && acted.stage !== 'armed';
  return same && state.state === 'provisional' && acted.words !== undefined && acted.words !== state.words;
}

/** What is needed to know the mail again, and nothing of what it says or to whom. */
export function stripped(state: SendState): SendState {
  if (state.state === 'armed') return state;
  const { snapshot } = state;
  const draftKeys = snapshot.site === 'gmail' ? snapshot.draftKeys : [];
  return {
    ...state,
    snapshot: { ...snapshot, text: '', subject: null, url: '', to: [], cc: [], bcc: [], conversation: null, draftKeys },
  };
}

/** What is noted once something has followed from a send as it is now. */
export const actedOn = ({ armedAt, state: stage, words }: SendState) => ({ armedAt, stage, ...(words && { words }) });

/** It stood in its conversation, under an id of its own, and does no longer. */
export const isDeleted = ({ state, snapshot, messageId }: SendState): boolean =>
  state === 'withdrawn' && snapshot.site === 'linkedin' && messageId !== null;
