/**
 * One machine moved a record to another deal while the other went on with it where it stood: what names a commitment
 * follows it, and so does what was said and heard of it. A mail has asked for nothing that is another deal's by now, and a
 * step back is one of the deal that its commitment is in, or none where that goes by other stages. See `commands/moving`,
 * which does so for one machine.
 */
import { isSaidOf } from '../../commands/moving/move-records.ts';
import type { Commitment, Judgement, RowType } from '../../domain/rows/types.ts';
import { FollowPeople } from './follow-people.ts';
import type { Became } from './join-records.ts';
import { dealNow, findLeft } from './left-behind.ts';
import type { Left } from './left-behind.ts';
import type { MergedRows, SameRows } from './merged-rows.ts';
import { keyOf, opposite, SIDES } from './row-pair.ts';
import type { PairKey, Row, RowPair } from './row-pair.ts';

export function followMoves(
  pairs: ReadonlyMap<PairKey, RowPair>,
  rows: MergedRows,
  same: SameRows,
  became: Became,
): void {
  followNames(rows, same);
  const left = findLeft(pairs, rows, became);
  if (left.length === 0) return;
  followChances(left, rows, became);
  followJudgements(pairs, left, rows);
  new FollowPeople(pairs, rows, same).follow(left);
}

function followNames(rows: MergedRows, same: SameRows): void {
  const find = (type: RowType, id: unknown): Row | null => {
    const row = rows.get(type, String(id));
    return row === undefined ? same.get(type, String(id)) : row;
  };
  const isApart = (row: Row, id: unknown): boolean => {
    const commitment = find('commitment', id);
    return commitment !== null && commitment['dealId'] !== row['dealId'];
  };
  const processOf = (id: unknown) => find('deal', id)?.['processId'];
  for (const row of rows.ofType('exchange')) {
    const ids = row['commitmentIds'] as string[];
    const left = ids.filter((id) => !isApart(row, id));
    if (left.length < ids.length) rows.set('exchange', { ...row, commitmentIds: left });
  }
  for (const row of rows.ofType('regression').filter((one) => isApart(one, one['commitmentId']))) {
    const dealId = find('commitment', row['commitmentId'])?.['dealId'];
    if (processOf(dealId) === processOf(row['dealId'])) rows.set('regression', { ...row, dealId });
    else rows.remove('regression', row.id);
  }
}

const UNDELIVERED = 'answer-ask';

/** Whether a mail was a chance to ask is said of the deal that it is in: by the machine that moved it there. */
function followChances(left: readonly Left[], rows: MergedRows, became: Became): void {
  for (const { type, row, pair, side, news } of left) {
    if (type !== 'exchange' || news.length === 0) continue;
    // A mail that has not arrived has asked nobody.
    if (news.some(({ command }) => command === UNDELIVERED)) continue;
    const mover = pair[opposite(side)];
    if (dealNow(became, mover?.['dealId']) !== row['dealId'] || mover?.['chance'] === row['chance']) continue;
    const { chance: _chance, ...rest } = rows.get('exchange', row.id) ?? row;
    rows.set('exchange', { ...rest, ...(mover?.['chance'] === true ? { chance: true } : {}) });
  }
}

/** What the rep said of its words beside the old deal, where that was not known when it was moved. */
function followJudgements(pairs: ReadonlyMap<PairKey, RowPair>, left: readonly Left[], rows: MergedRows): void {
  for (const row of rows.ofType('judgement')) {
    const pair = pairs.get(keyOf('judgement', row.id));
    const side = SIDES.find((one) => pair?.[one] && !pair[opposite(one)]);
    const goes = left.find((one) => one.side === side && one.from === row['dealId'] && isOf(row, one));
    if (goes) rows.set('judgement', { ...row, dealId: goes.row['dealId'] });
  }
}

function isOf(judgement: Row, { type, row }: Left): boolean {
  if (type === 'exchange') return row['messageKey'] !== undefined && row['messageKey'] === judgement['draftKey'];
  if (type !== 'commitment' || row['words'] === '') return false;
  return isSaidOf(judgement as unknown as Judgement, row as unknown as Commitment);
}
