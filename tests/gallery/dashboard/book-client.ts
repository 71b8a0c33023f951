/** A surface client without an extension: commands and live queries straight against a book in this page. */
import { runCommand } from '../../../lib/commands/run.ts';
import type { QueryName } from '../../../lib/contract/queries.ts';
import type { AskData, DataAct, DataAnswer } from '../../../lib/contract/data-acts.ts';
import type { BackupPlanView, CopiesState, StoreHealth } from '../../../lib/contract/views.ts';
import { builtInProcess } from '../../../lib/domain/process/built-in.ts';
import type { Language } from '../../../lib/domain/rows/languages.ts';
import type { SurfaceClient } from '../../../lib/messaging/surface-client.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { followAnswer } from '../../../lib/queries/live.ts';
import { sendFile, takeFile } from '../../../lib/messaging/file-transfer.ts';
import { Transfers } from '../../../lib/transfer/transfers.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { openBook } from '../../../lib/store/opening/open-book.ts';
import { otherMachine } from './other-machine.ts';
import { sceneRows } from './scene-book.ts';
import type { SceneBook } from './scene-book.ts';

export interface Scene {
  book: SceneBook;
  language: Language;
  health: string;
  /** Backups that save themselves. */
  backups: string;
  /** With the backup of another machine, in `body[data-other]`. */
  other: boolean;
  /** Questions that are never answered: what stands there meanwhile. */
  waits: readonly string[];
}

const zone = 'Europe/Berlin';

export async function openBookClient(scene: Scene): Promise<SurfaceClient> {
  const { book } = await openBook(`gallery-${crypto.randomUUID()}`);
  // The clock of a book never goes back: what two machines did comes after all else.
  let began = scene.other ? Date.now() - 95 * 3_600_000 : null;
  const env = { now: () => began ?? Date.now(), newId: () => crypto.randomUUID(), zone };
  const run = (name: string, args: unknown) => runCommand(book, env, { commandId: crypto.randomUUID(), name, args });
  await run('change-settings', {
    language: scene.language,
    ownDomains: ['studio-mori.example'],
    processId: builtInProcess(scene.language).id,
  });
  // The sample comes by its command: only so has it a history.
  if (scene.book === 'sample') await run('load-sample', {});
  else await bulkLoad(book, sceneRows(scene.book, scene.language, Date.now()));
  began = null;
  if (scene.other) document.body.dataset['other'] = await otherMachine(book);
  const ask = <N extends QueryName>(name: N, args: unknown) =>
    answerQuery(
      book,
      { now: Date.now, zone, language: scene.language, reading: null, health: healthOf(scene.health) },
      name,
      args,
    );
  const transfers = new Transfers(env);
  const planned = backupPlan(scene.backups);
  let copies: CopiesState = 'open';
  const carryOut = async (act: DataAct): Promise<DataAnswer> => {
    if (act.kind === 'restore-snapshot') return act.passphrase === undefined ? 'restored' : 'wrong-passphrase';
    if (act.kind === 'open-again' || act.kind === 'delete-everything') return undefined;
    if (act.kind === 'copies') return copies;
    if (act.kind === 'lock-copies') return (copies = act.locked ? 'locked' : 'open');
    if (act.kind === 'backup-plan' || act.kind === 'back-up-now') return planned.now;
    if (act.kind === 'set-backup-plan') return (planned.now = { ...planned.now, ...act.change, failed: null });
    return transfers.carryOut(book, act);
  };
  const data: AskData = (act) => carryOut(act) as never;
  return {
    query: (name, args) => ask(name, args) as never,
    subscribe(name, args, onValue, onProblem) {
      if (scene.waits.includes(name)) return () => {};
      if (name === 'summary') {
        // As the worker says it in the middle of the rep's work.
        document.addEventListener('health', (event) => {
          const health = (event as CustomEvent<string>).detail;
          void ask(name, args).then((value) => onValue({ ...(value as object), store: healthOf(health) } as never));
        });
      }
      return followAnswer(name, () => ask(name, args), {
        next: (value) => onValue(value as never),
        error: (error: unknown) => onProblem(String(error)),
      });
    },
    command: (name, args) => run(name, args),
    insert: () => Promise.resolve(false),
    keep: () => Promise.resolve(),
    layout: () => {},
    releaseKeys: () => {},
    data,
    takeFile: (what, watch) => takeFile(data, what, watch),
    sendFile: (file, watch) => sendFile(data, file, watch),
    on: () => () => {},
  };
}

/** As the worker would tell it, for `?backups=daily` or `failed`. */
function backupPlan(state: string): { now: BackupPlanView } {
  const now = Date.parse('2026-05-14T07:12:00Z');
  const saved = state === 'off' ? null : { at: now, name: 'red-pen-backup-2026-05-14.json' };
  const failed = state === 'failed' ? { at: now + 86_400_000, why: 'ask-folder' as const } : null;
  const place = state === 'failed' ? 'folder' : 'downloads';
  return { now: { every: state === 'off' ? 'off' : 'daily', keep: 7, place, sealed: false, saved, failed } };
}

function healthOf(name: string): StoreHealth {
  if (name === 'unreadable') return { state: 'lost', had: 214, snapshotAt: Date.now() - 86_400_000, unreadable: true };
  if (name === 'shut') return { state: 'lost', had: 214, snapshotAt: null, unreadable: true, full: true };
  if (name === 'lost-locked')
    return { state: 'lost', had: 214, snapshotAt: Date.now() - 86_400_000, snapshotLocked: true };
  if (name === 'lost') return { state: 'lost', had: 214, snapshotAt: Date.now() - 86_400_000 };
  if (name === 'newer-schema' || name === 'upgrading' || name === 'full') return { state: name };
  return { state: 'fine' };
}
