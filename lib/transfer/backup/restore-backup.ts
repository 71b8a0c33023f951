/** Puts a backup in the place of the book: all of it or nothing, in one transaction, and it can be taken back. */
import type { CommandDone, CommandRefused, CommandResult } from '../../contract/commands.ts';
import type { Id, Instant } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { keepBefore, noteRestore } from '../../store/copies/before.ts';
import { bulkLoad } from '../../store/writing/bulk-load.ts';
import { laterStamp, mayBeFollowed, nextStamp } from '../../store/writing/clock.ts';
import type { Stamp } from '../../store/writing/clock.ts';
import { addDefaults } from '../../store/opening/defaults.ts';
import { clearRows } from '../../store/copies/dump.ts';
import { reportRefusedFile } from './refused-file.ts';
import { readMeta, writeMeta } from '../../store/rows/meta.ts';
import { noteRows } from '../../store/opening/sentinel.ts';
import type { Backup, BackupReading } from './read-backup.ts';
import { TransferRefusal } from '../transfer-refusal.ts';

export interface RestoreEnv {
  now(): Instant;
  newId(): Id;
}

/** Hears how many rows are in, of so many; and stops it, as long as the transaction runs. */
export interface RestoreWatch {
  signal: AbortSignal | null;
  onProgress(done: number, total: number): void;
}

const UNWATCHED: RestoreWatch = { signal: null, onProgress: () => {} };

/** How it stands among the commands that were carried out. */
const RESTORE = 'restore-backup';

/** The clock moves on, behind the stamps that came in: what is recorded next sorts after them. */
async function followClock(book: Book, env: RestoreEnv, backup: Backup): Promise<void> {
  const own = (await readMeta(book, 'clock'))?.last ?? null;
  const stamps = backup.rows.events.map((event) => event.id).filter(mayBeFollowed);
  const seen = stamps.reduce<Stamp | null>(laterStamp, own);
  const device = (await readMeta(book, 'identity'))?.device ?? '';
  await writeMeta(book, 'clock', { last: nextStamp(seen, env.now(), device) });
}

/** The book takes the name of the backup's; the database keeps its own. */
async function takeName(book: Book, backup: Backup, env: RestoreEnv): Promise<Id> {
  const known = await readMeta(book, 'identity');
  const { newId, now } = env;
  const identity = known ?? { databaseId: newId(), bookId: '', device: newId(), createdAt: now() };
  await writeMeta(book, 'identity', { ...identity, bookId: backup.bookId });
  return identity.bookId;
}

function bringIn(book: Book, { rows }: Backup, { signal, onProgress }: RestoreWatch): Promise<void> {
  const total = Object.values(rows).reduce((sum, table) => sum + table.length, 0);
  onProgress(0, total);
  return bulkLoad(book, rows, (loaded) => {
    // What is thrown here takes the transaction with it, and all that was put.
    signal?.throwIfAborted();
    onProgress(loaded, total);
  });
}

async function replace(
  book: Book,
  env: RestoreEnv,
  backup: Backup,
  commandId: Id,
  watch: RestoreWatch,
): Promise<CommandDone> {
  const known = await book.commands.get(commandId);
  // Any other command's answer would pass for this one's.
  if (known && known.name !== RESTORE) throw new Error('the id is taken');
  if (known) return known.result as CommandDone;
  await keepBefore(book);
  await clearRows(book);
  await bringIn(book, backup, watch);
  await addDefaults(book);
  const before = await takeName(book, backup, env);
  await followClock(book, env, backup);
  await noteRestore(book, commandId, before);
  const values = { deals: String(backup.rows.deals.length) };
  const result: CommandDone = { ok: true, commandId, said: 'done.restored', values, created: null, undoable: true };
  await book.commands.add({ id: commandId, name: RESTORE, at: env.now(), result });
  return result;
}

export const refusedFile = (commandId: Id, why: string): CommandRefused => refused(commandId, 'bad-file', why);

function refused(commandId: Id, problem: CommandRefused['problem'], why = ''): CommandRefused {
  return { ok: false, commandId, problem, values: why === '' ? {} : { why } };
}

/**
 * Refused with `bad-file` and the message key of the reason in `values.why`; a lost book may be restored into. Rejects with
 * `transfer-gone` when it was stopped, and nothing has happened.
 */
export async function restoreBackup(
  book: Book,
  env: RestoreEnv,
  reading: BackupReading,
  commandId: Id,
  watch: RestoreWatch = UNWATCHED,
): Promise<CommandResult> {
  if (book.health.state === 'newer-schema') return refused(commandId, 'newer-schema');
  if (!reading.ok) return refusedFile(commandId, reading.problem);
  try {
    const result = await book.inTurn(() => book.write(() => replace(book, env, reading.backup, commandId, watch)));
    if (book.health.state !== 'fine') book.report({ state: 'fine' });
    await noteRows(book, env.now());
    return result;
  } catch (error) {
    if (watch.signal?.aborted) throw new TransferRefusal('transfer-gone');
    return refused(commandId, reportRefusedFile(book, error));
  }
}
