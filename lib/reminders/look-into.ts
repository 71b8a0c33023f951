/** A look into the book: what is due by its rows and by what was told, and taking it, so that it is told once. */
import type { LedgerRow } from '../contract/views.ts';
import type { Clock } from '../domain/time/clock.ts';
import { reminderRules } from '../domain/time/reminder-rules.ts';
import type { Instant, Settings } from '../domain/rows/types.ts';
import { drawRows } from '../queries/ledger/ledger.ts';
import type { Book } from '../store/book.ts';
import { digestKey, singlesOf } from './due.ts';
import type { Single } from './due.ts';
import { readReminderFacts } from './facts.ts';
import { lookNow, nextLook } from './look.ts';
import type { Look } from './look.ts';
import { noteTold, readTold } from './told.ts';
import { wallClock } from './wall-clock.ts';

export interface LookInto {
  look: Look;
  /** When to look again. */
  next: Instant;
}

export async function lookInto(book: Book, settings: Settings, { now, zone }: Omit<Clock, 'week'>): Promise<LookInto> {
  const when = { now, zone, rules: reminderRules(settings) };
  const { commitments, wakes } = await readReminderFacts(book, now, zone);
  const singles = commitments.flatMap((commitment) => singlesOf(commitment, when));
  const day = digestKey(wallClock(now, zone).date);
  const told = await readTold(book, [day, ...singles.map(({ key }) => key)]);
  return { look: lookNow({ ...when, told }, singles), next: nextLook(when, singles, wakes) };
}

export interface ReminderRow {
  single: Single;
  row: LedgerRow;
}

export interface Taken {
  /** Its key; `null` = none, or somebody else has taken it. */
  digest: string | null;
  singles: ReminderRow[];
}

/** From here on it counts as told, whether or not it comes to be shown: see `told.ts`. */
export async function takeDue(book: Book, { digest, singles }: Look, clock: Clock): Promise<Taken> {
  const keys = [...(digest === null ? [] : [digest]), ...singles.map(({ key }) => key)];
  const fresh = new Set(await noteTold(book, keys, clock.now));
  return {
    digest: digest !== null && fresh.has(digest) ? digest : null,
    singles: await draw(
      book,
      singles.filter(({ key }) => fresh.has(key)),
      clock,
    ),
  };
}

async function draw(book: Book, singles: readonly Single[], clock: Clock): Promise<ReminderRow[]> {
  const rows = await book.commitments.bulkGet(singles.map(({ commitmentId }) => commitmentId));
  const found = rows.flatMap((row) => row ?? []);
  const drawn = new Map(
    (await drawRows(book, { ...clock, now: () => clock.now }, found)).map((row) => [row.commitment.id, row]),
  );
  return singles.flatMap((single) => {
    const row = drawn.get(single.commitmentId);
    return row ? [{ single, row }] : [];
  });
}
