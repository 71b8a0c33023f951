import type { LedgerRow } from '../../../lib/contract/views.ts';
import { isOver } from '../../../lib/domain/commitment/commitment.ts';
import type { CommitmentState } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import type { ShortcutMap } from '../../hooks/keys/use-shortcuts.ts';
import { useKeptInTime } from './use-kept-in-time.ts';
import type { WaitingOpen } from './WaitingPart.tsx';

/** The key that moves a commitment to a state. */
export const STATE_KEYS: Partial<Record<CommitmentState, string>> = {
  asked: 's',
  given: 'y',
  declined: 'n',
  dodged: 'd',
  kept: 'k',
  broken: 'b',
};

export interface EntryActs {
  advance: (state: CommitmentState) => void;
  keptInTime: ReturnType<typeof useKeptInTime>;
  /** On a day that the rep says; `null` = it can't be kept yet, or is already. */
  keptOn: (() => void) | null;
  edit: () => void;
  /** To another deal. */
  move: () => void;
  remove: () => void;
  /** What can be opened under it while it waits. */
  waits: Partial<Record<WaitingWithKey, () => void>>;
  /** Set while it is put aside. */
  bringBack: (() => void) | null;
  byKey: ShortcutMap;
}

type WaitingWithKey = Exclude<WaitingOpen, 'kept-on' | 'move'>;
/** The key that opens what can be done while it waits. */
export const WAITING_KEYS: Record<WaitingWithKey, string> = { again: 'f', aside: 'z', 'reply-by': 'r' };

function waitingOf({ followUps, commitment }: LedgerRow): WaitingWithKey[] {
  if (isOver(commitment)) return [];
  return followUps === undefined ? ['aside'] : ['again', 'aside', 'reply-by'];
}

export function useEntryActs(row: LedgerRow, edit: () => void, open: (part: WaitingOpen) => void): EntryActs {
  const run = useCommand();
  const commitmentId = row.commitment.id;
  const advance = (state: CommitmentState) => void run('advance-commitment', { commitmentId, state });
  const keptInTime = useKeptInTime(row);
  const byKey: ShortcutMap = { e: edit };
  for (const state of row.nextStates) {
    const key = STATE_KEYS[state];
    if (key !== undefined) byKey[key] = () => advance(state);
  }
  const waits: EntryActs['waits'] = {};
  for (const part of waitingOf(row)) {
    waits[part] = () => open(part);
    byKey[WAITING_KEYS[part]] = waits[part];
  }
  const bringBack = row.snoozed ? () => void run('snooze-commitment', { commitmentId, until: null }) : null;
  return {
    advance,
    keptInTime,
    keptOn: row.nextStates.includes('kept') ? () => open('kept-on') : null,
    edit,
    move: () => open('move'),
    waits,
    bringBack,
    remove: () => void run('delete-commitment', { commitmentId }),
    byKey,
  };
}
