/**
 * What one machine has deleted and the other still has. The deletion holds, unless the record was changed later, or
 * something was recorded later that cannot be without it; then everything that went in the same act comes back.
 */
import { groupBy } from '../../domain/group-by.ts';
import type { DomainEvent, Instant, RowType } from '../../domain/rows/types.ts';
import { referencesOf } from '../../store/rows/references.ts';
import { isRecorded, MOVE_COMMAND } from './left-behind.ts';
import type { MergedRows } from './merged-rows.ts';
import { lastChange, lastDeletion, standingEvents } from './row-history.ts';
import { keyOf } from './row-pair.ts';
import type { PairKey, Row, RowPair, Side } from './row-pair.ts';

export interface Deletion {
  pair: RowPair;
  /** The machine that deleted it. */
  by: Side;
  event: DomainEvent;
  at: Instant;
  /** It was changed later on the other machine, and stays. */
  lives: boolean;
}

/** A choice for a thread that is forgotten leaves no trace that a backup could carry: the other machine's comes back. */
function deletionOf(pair: RowPair): Deletion | null {
  if (pair.type === 'threadChoice') return null;
  if (pair.own !== null && pair.other !== null) return null;
  const by: Side = pair.own === null ? 'own' : 'other';
  const event = lastDeletion(by === 'own' ? pair.mine : pair.theirs);
  return event ? { pair, by, event, at: event.at, lives: false } : null;
}

function lastStamp(pair: RowPair): string {
  const stamps = [pair.mine, pair.theirs].map((events) => lastChange(standingEvents(events))?.id ?? '');
  return stamps.toSorted().at(-1) ?? '';
}

/** The row that there still is. */
function remains({ pair }: Deletion): Row {
  return (pair.own ?? pair.other) as Row;
}

/** `rowOf`: how a record that both machines have comes out of the merge, or the one that only one has. */
export function settleDeletions(
  pairs: ReadonlyMap<PairKey, RowPair>,
  rowOf: (pair: RowPair) => Row | null,
): Deletion[] {
  const deletions = new Map<PairKey, Deletion>();
  for (const [key, pair] of pairs) {
    const deletion = deletionOf(pair);
    if (deletion && (pair.own ?? pair.other)) deletions.set(key, deletion);
  }
  const byCommand = groupBy([...deletions.values()], ({ event }) => event.commandId);
  const open: { type: RowType; row: Row; stamp: string }[] = [];
  const keepAlive = (deletion: Deletion) => {
    if (deletion.lives) return;
    deletion.lives = true;
    open.push({ type: deletion.pair.type, row: remains(deletion), stamp: LAST });
    // What a move made needless went for reasons of its own each.
    if (deletion.event.command === MOVE_COMMAND) return;
    for (const other of byCommand.get(deletion.event.commandId) ?? []) keepAlive(other);
  };
  for (const deletion of deletions.values()) {
    // A version that is there stays: deals and audits may stand on it.
    if (deletion.pair.type === 'process') keepAlive(deletion);
    const theirs = deletion.by === 'own' ? deletion.pair.theirs : deletion.pair.mine;
    if ((lastChange(standingEvents(theirs))?.id ?? '') > deletion.event.id) keepAlive(deletion);
  }
  for (const [key, pair] of pairs) {
    const row = deletions.has(key) ? null : rowOf(pair);
    if (row) open.push({ type: pair.type, row, stamp: lastStamp(pair) });
  }
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { type, id } of referencesOf(next.type, next.row)) {
      const named = deletions.get(keyOf(type, id));
      if (named && next.stamp > named.event.id) keepAlive(named);
    }
  }
  return [...deletions.values()];
}

/**
 * Who had no part in a deal any more once a record had left it has one where the other machine recorded more with them there.
 * Call once what names the gone is cut: who is named then is there, and so is the deal.
 */
export function keepNamedParts(deletions: readonly Deletion[], rows: MergedRows): void {
  for (const deletion of deletions) {
    const { pair, event } = deletion;
    if (pair.type !== 'dealPerson' || event.command !== MOVE_COMMAND || deletion.lives) continue;
    const part = remains(deletion);
    const names = rows.naming('contact', String(part['contactId']));
    deletion.lives = names.some(({ type, row }) => isRecorded(type) && row['dealId'] === part['dealId']);
    if (deletion.lives) rows.set('dealPerson', part);
  }
}

/** Sorts behind every stamp: what lives cannot be without what it names. */
const LAST = '~';

const BECOMES: ReadonlySet<string> = new Set(['merge-accounts', 'merge-contacts']);

/** Made one of two by the rep: the record that it went into. `null` = it was deleted. */
export function becameOf({ pair, by, event }: Deletion, pairs: ReadonlyMap<PairKey, RowPair>): string | null {
  if (!BECOMES.has(event.command)) return null;
  for (const other of pairs.values()) {
    if (other.type !== pair.type || other.id === pair.id) continue;
    const events = by === 'own' ? other.mine : other.theirs;
    if (events.some(({ commandId, after }) => commandId === event.commandId && after !== null)) return other.id;
  }
  return null;
}
