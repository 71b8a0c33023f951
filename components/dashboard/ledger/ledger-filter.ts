/** The sentence above the ledger, as it stands in the address. */
import type { QueryArgs } from '../../../lib/contract/queries.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { CommitmentKind } from '../../../lib/domain/rows/types.ts';
import { PAGE_ROWS, readOffset } from '../lists/paging.ts';
import { hrefOf } from '../shell/route.ts';

export const STATES = [
  ...(['open', 'asked', 'unanswered', 'due', 'overdue', 'given', 'promises', 'done', 'all'] as const),
  // What a rate counts: see `ASKED_IN`.
  ...(['asked-ever', 'asked-year', 'asked-quarter'] as const),
] satisfies QueryArgs<'ledger'>['state'][];

export interface LedgerFilter {
  state: (typeof STATES)[number];
  /** Empty = all. */
  kind: CommitmentKind | '';
  text: string;
  offset: number;
}

export function readLedgerFilter(params: Record<string, string>): LedgerFilter {
  return {
    state: readState(params['state']),
    kind: readKind(params['kind']),
    text: params['text'] ?? '',
    offset: readOffset(params['from']),
  };
}

export function readState(text: string | undefined): LedgerFilter['state'] {
  return STATES.find((state) => state === text) ?? 'open';
}

export function readKind(text: string | undefined): LedgerFilter['kind'] {
  return COMMITMENT_KINDS.find((kind) => kind === text) ?? '';
}

export function ledgerFilterHref({ state, kind, text, offset }: LedgerFilter): string {
  return hrefOf('ledger', {
    state: state === 'open' ? '' : state,
    kind,
    text,
    from: offset === 0 ? '' : String(offset),
  });
}

export function ledgerArgs({ state, kind, text, offset }: LedgerFilter): QueryArgs<'ledger'> {
  return {
    state,
    offset,
    limit: PAGE_ROWS,
    ...(kind ? { kind } : {}),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
}
