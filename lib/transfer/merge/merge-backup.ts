/** Merges the history of the same rep from another machine's backup: all of it or nothing, and it can be taken back. */
import type { CommandDone, CommandRefused, CommandResult } from '../../contract/commands.ts';
import type { MergeChoices, MergePreview } from '../../contract/views.ts';
import type { ApartPair } from '../../domain/identity/kept-apart.ts';
import type { DomainEvent, Id, Instant } from '../../domain/rows/types.ts';
import type { Book, DeletionRow } from '../../store/book.ts';
import { reportRefusedFile } from '../backup/refused-file.ts';
import { readMeta } from '../../store/rows/meta.ts';
import { purgeEvent } from '../../store/writing/purge.ts';
import { bare } from '../../store/rows/rows.ts';
import { noteRows } from '../../store/opening/sentinel.ts';
import type { Backup, BackupReading } from '../backup/read-backup.ts';
import { TransferRefusal } from '../transfer-refusal.ts';
import { MERGE_COMMAND } from './commitment-history.ts';
import { joinViews } from './join-views.ts';
import type { JoinedViews } from './join-views.ts';
import { keepPairs } from './keep-pairs.ts';
import { keepIncoming, NO_CHOICE, planMerge } from './plan-merge.ts';
import type { MergePlan } from './plan-merge.ts';
import { readPairs } from './read-pairs.ts';
import type { MergeWatch, Pairs } from './read-pairs.ts';
import { SameInBackup } from './same-in-backup.ts';
import { refusedMerge, showMerge } from './show-merge.ts';
import { writeMerge } from './write-merge.ts';

interface Prepared {
  found: Pairs;
  plan: MergePlan;
  same: SameInBackup;
  /** Events that come into the log, as they are kept there. */
  incoming: DomainEvent[];
  deletions: DeletionRow[];
  /** Who is kept apart from now on; `null` = as before. */
  apart: ApartPair[] | null;
  views: JoinedViews;
  nothing: boolean;
}

async function prepare(book: Book, { rows }: Backup, choices: MergeChoices, watch: MergeWatch): Promise<Prepared> {
  const found = await readPairs(book, rows, watch);
  const same = new SameInBackup(rows, found.renamed);
  const plan = planMerge(found, same, choices);
  const incoming = keepIncoming(plan, found.incoming, purgeEvent);
  const known = await book.deletions.bulkGet(rows.deletions.map(({ id }) => id));
  const deletions = rows.deletions.filter(({ count }, at) => (known[at]?.count ?? 0) < count);
  const settings = await book.settings.get('settings');
  const apart = keepPairs(plan, settings?.keptApart ?? [], rows.settings[0]?.keptApart ?? [], choices.apart, same);
  const views = joinViews(settings?.views ?? [], rows.settings[0]?.views ?? [], found.goneViews);
  const isOwn = apart === null && views.views === null;
  const nothing = isOwn && plan.changes.length + plan.made.length + incoming.length + deletions.length === 0;
  return { found, plan, same, incoming, deletions, apart, views, nothing };
}

/** Exactly what `mergeBackup` would do without a choice, and what there is to choose. */
export async function previewMerge(book: Book, reading: BackupReading, watch: MergeWatch): Promise<MergePreview> {
  if (!reading.ok) return refusedMerge(reading.problem);
  const { backup } = reading;
  return book.inTurn(async () => {
    const prepared = await stoppable(prepare(book, backup, NO_CHOICE, watch));
    const identity = await readMeta(book, 'identity');
    const settings = await book.settings.get('settings');
    return showMerge({ ...prepared, backup, identity, settings: settings ? bare(settings) : null });
  });
}

/** Stopped by the rep: the file goes, too. */
async function stoppable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isStop(error)) throw new TransferRefusal('transfer-gone');
    throw error;
  }
}

function isStop(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' && !('inner' in error && error.inner);
}

function refused(commandId: Id, problem: CommandRefused['problem'], why = ''): CommandRefused {
  return { ok: false, commandId, problem, values: why === '' ? {} : { why } };
}

interface MergeEnv {
  now(): Instant;
}

/** Refused with `bad-file` and the message key of the reason in `values.why`. */
export async function mergeBackup(
  book: Book,
  env: MergeEnv,
  reading: BackupReading,
  commandId: Id,
  choices: MergeChoices,
  watch: MergeWatch,
): Promise<CommandResult> {
  if (book.health.state === 'newer-schema') return refused(commandId, 'newer-schema');
  if (book.health.state === 'lost') return refused(commandId, book.health.full ? 'store-full' : 'store-failed');
  if (!reading.ok) return refused(commandId, 'bad-file', reading.problem);
  try {
    const result = await book.inTurn(() => carryOut(book, env, reading.backup, commandId, choices, watch));
    await noteRows(book, env.now());
    return result;
  } catch (error) {
    if (watch.signal.aborted) throw new TransferRefusal('transfer-gone');
    return refused(commandId, reportRefusedFile(book, error));
  }
}

async function carryOut(
  book: Book,
  env: MergeEnv,
  backup: Backup,
  commandId: Id,
  choices: MergeChoices,
  watch: MergeWatch,
): Promise<CommandDone> {
  const known = await book.commands.get(commandId);
  if (known && known.name !== MERGE_COMMAND) throw new Error('the id is taken');
  if (known) return known.result as CommandDone;
  const clock = (await readMeta(book, 'clock'))?.last ?? null;
  const prepared = await prepare(book, backup, choices, watch);
  const now = env.now();
  const { nothing } = prepared;
  const said = nothing ? 'done.merged-nothing' : 'done.merged';
  const values = nothing ? {} : { count: String(prepared.plan.changes.length) };
  const result: CommandDone = { ok: true, commandId, said, values, created: null, undoable: !nothing };
  await book.write(async () => {
    if (((await readMeta(book, 'clock'))?.last ?? null) !== clock) throw new Error('the book changed meanwhile');
    if (!nothing) await writeMerge(book, { ...prepared, views: prepared.views.views, commandId, now }, watch);
    await book.commands.add({ id: commandId, name: MERGE_COMMAND, at: now, result });
  });
  return result;
}
