/**
 * Who was heard from by a record that the other machine has moved was heard from in the deal that it is in now, and not in the
 * one that it has gone from, unless by something that stays there. See `commands/moving/leave-deal`, which does so for one
 * machine.
 */
import { heardAt } from '../../commands/moving/heard-at.ts';
import type { Recorded } from '../../commands/moving/heard-at.ts';
import { hearingOf, TELLING } from '../../commands/moving/leave-deal.ts';
import { inverse } from '../../commands/undo/take-back.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { DomainEvent, EventOf, Id } from '../../domain/rows/types.ts';
import type { Left } from './left-behind.ts';
import { isRecorded, MOVE_COMMAND, newsOf } from './left-behind.ts';
import type { MergedRows, NamedRow, SameRows } from './merged-rows.ts';
import { lastDeletion } from './row-history.ts';
import { keyOf, opposite, SIDES } from './row-pair.ts';
import type { PairKey, Row, RowPair, Side } from './row-pair.ts';

export class FollowPeople {
  readonly #pairs: ReadonlyMap<PairKey, RowPair>;
  readonly #rows: MergedRows;
  readonly #same: SameRows;
  /** By side and command: what a machine did in one act. */
  #acts: Map<string, { event: DomainEvent }[]> | null = null;

  constructor(pairs: ReadonlyMap<PairKey, RowPair>, rows: MergedRows, same: SameRows) {
    this.#pairs = pairs;
    this.#rows = rows;
    this.#same = same;
  }

  follow(left: readonly Left[]): void {
    const followed = left.filter(({ news }) => news.length > 0);
    for (const one of followed) this.#leave(one);
    for (const one of followed) this.#arrive(one);
  }

  #eventsOf(side: Side, commandId: Id): DomainEvent[] {
    this.#acts ??= groupBy(
      [...this.#pairs.values()].flatMap((pair) =>
        SIDES.flatMap((one) => newsOf(pair, one).map((event) => ({ key: `${one} ${event.commandId}`, event }))),
      ),
      ({ key }) => key,
    );
    return (this.#acts.get(`${side} ${commandId}`) ?? []).map(({ event }) => event);
  }

  #leave({ side, from, news }: Left): void {
    const told = news.filter(({ dealId, command }) => dealId === from && TELLING.has(command));
    const commandIds = new Set(told.map(({ commandId }) => commandId));
    for (const commandId of [...commandIds].toReversed()) {
      const events = this.#eventsOf(side, commandId);
      if (events.some((event) => this.#isBroughtIn(event, from))) continue;
      for (const event of events.toReversed()) {
        if (event.dealId !== from || event.purged) continue;
        if (event.rowType === 'dealPerson') this.#leavePart(event, side);
        if (event.rowType === 'commitment' && event.before !== null) this.#wake(event);
      }
    }
  }

  /** Something that the act has brought into the deal is still there. */
  #isBroughtIn({ rowType, rowId, before, after }: DomainEvent, dealId: Id): boolean {
    if (!isRecorded(rowType) || after === null) return false;
    const isNew = before === null || 'dealId' in before;
    return isNew && this.#read(rowType, rowId)?.['dealId'] === dealId;
  }

  #read(type: DomainEvent['rowType'], id: string): Row | null {
    const row = this.#rows.get(type, id);
    return row === undefined ? this.#same.get(type, id) : row;
  }

  #leavePart(event: EventOf<'dealPerson'>, side: Side): void {
    const part = this.#read('dealPerson', event.rowId);
    if (!part) return;
    const stays = this.#naming(String(part['dealId']), String(part['contactId']));
    const back = inverse(stays.length > 0 ? hearingOf(event) : event, part);
    if (back === null) return;
    const pair = this.#pairs.get(keyOf('dealPerson', part.id));
    const isGone = pair?.[opposite(side)] === null && isOfMove(pair, opposite(side));
    if (back === 'gone' || (isGone && stays.length === 0 && (back['roles'] as unknown[]).length === 0))
      this.#rows.remove('dealPerson', part.id);
    else {
      const heard = Math.max(Number(back['lastHeardAt'] ?? 0), ...stays.map(heardAt));
      this.#rows.set('dealPerson', { ...(back as Row), lastHeardAt: heard === 0 ? null : heard });
    }
  }

  /** What stays in the deal and names this person. */
  #naming(dealId: Id, contactId: Id): Recorded[] {
    return this.#namers(contactId)
      .filter(({ type, row }) => isRecorded(type) && row['dealId'] === dealId)
      .map(({ row }) => row as unknown as Recorded);
  }

  #namers(contactId: Id): NamedRow[] {
    const alike = this.#same.naming('contact', contactId);
    const unchanged = alike.filter(({ type, row }) => this.#rows.get(type, row.id) === undefined);
    return [...this.#rows.naming('contact', contactId), ...unchanged];
  }

  /** An ask that was over, or rested, because of one that was none of this deal's. */
  #wake(event: DomainEvent): void {
    const row = this.#read('commitment', event.rowId);
    if (row?.['dealId'] !== event.dealId) return;
    const back = inverse(event, row);
    if (back !== null && back !== 'gone') this.#rows.set('commitment', back as Row);
  }

  #arrive({ row }: Left): void {
    const { dealId, contactId, contactIds } = row as Row & { dealId: Id; contactId?: Id | null; contactIds?: Id[] };
    const at = heardAt(row as unknown as Recorded);
    for (const id of contactIds ?? [contactId ?? null]) if (id !== null) this.#hear(dealId, id, at);
  }

  /** `at` 0 = only named. */
  #hear(dealId: Id, contactId: Id, at: number): void {
    const deal = this.#read('deal', dealId);
    if (!deal) return;
    const known = this.#namers(contactId).find(
      ({ type, row }) => type === 'dealPerson' && row['dealId'] === dealId,
    )?.row;
    const part: Row = known ?? {
      id: `${dealId}/${contactId}`,
      dealId,
      contactId,
      roles: [],
      lastHeardAt: null,
      ...(deal['sample'] === true ? { sample: true } : {}),
    };
    const isNews = at > Number(part['lastHeardAt'] ?? 0);
    if (!known || isNews) this.#rows.set('dealPerson', isNews ? { ...part, lastHeardAt: at } : part);
  }
}

function isOfMove(pair: RowPair, side: Side): boolean {
  return lastDeletion(side === 'own' ? pair.mine : pair.theirs)?.command === MOVE_COMMAND;
}
