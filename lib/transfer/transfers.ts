/** The files that one port has on its way: at most one out and one in, in parts that come in order or end it. */
import type { CommandResult } from '../contract/commands.ts';
import type { DataAnswer, ExportWhat, FilePart, RestoreProgress, TransferAct } from '../contract/data-acts.ts';
import type { ImportPreview, MergePreview } from '../contract/views.ts';
import type { Id, Instant } from '../domain/rows/types.ts';
import type { Book } from '../store/book.ts';
import { csvParts } from './csv/csv.ts';
import { mergeBackup, previewMerge } from './merge/merge-backup.ts';
import type { MergeWatch } from './merge/read-pairs.ts';
import { previewBackup } from './backup/preview-backup.ts';
import { BackupReader } from './backup/read-backup.ts';
import type { BackupReading } from './backup/read-backup.ts';
import { refusedFile, restoreBackup } from './backup/restore-backup.ts';
import { TransferRefusal } from './transfer-refusal.ts';
import { backupParts } from './backup/write-backup.ts';
import type { WrittenPart } from './backup/write-backup.ts';

export interface TransferEnv {
  now(): Instant;
  newId(): Id;
}

interface Export {
  transfer: string;
  parts: AsyncGenerator<WrittenPart>;
  /** Read ahead, so that the last part can say that it is. */
  ahead: WrittenPart | null;
  part: number;
}
interface Upload {
  transfer: string;
  reader: BackupReader;
  part: number;
  reading: Promise<BackupReading> | null;
  restored: RestoreProgress;
  /** Ends what is under way with it, as long as nothing has happened. */
  stop: AbortController;
}

export class Transfers {
  readonly #env: TransferEnv;
  #export: Export | null = null;
  #upload: Upload | null = null;

  constructor(env: TransferEnv) {
    this.#env = env;
  }

  /**
   * Rejects with a TransferRefusal, and then that transfer is over.
   * @param makeWay does away with a book that does not open: asked for a backup that is whole, which then gets in whatever comes
   */
  async carryOut(book: Book, act: TransferAct, makeWay?: () => Promise<Book>): Promise<DataAnswer<TransferAct>> {
    switch (act.kind) {
      case 'open-export':
        return this.#openExport(book, act.transfer, act.what);
      case 'next-part':
        return this.#nextPart(act.transfer, act.part);
      case 'open-upload':
        return this.#openUpload(act.transfer);
      case 'put-part':
        return this.#putPart(act.transfer, act.part, act.text);
      case 'preview-upload':
        return this.#preview(book, act.transfer);
      case 'restore-upload':
        return this.#restore(makeWay ?? book, act.transfer, act.commandId);
      case 'preview-merge':
        return this.#previewMerge(book, act.transfer);
      case 'merge-upload':
        return this.#merge(book, act);
      case 'restore-progress':
        return this.#uploadOf(act.transfer).restored;
      case 'drop-transfer':
        return this.#drop(act.transfer);
    }
  }

  /** The port has gone. */
  close(): void {
    this.#export = null;
    this.#upload?.stop.abort();
    this.#upload = null;
  }

  #openUpload(transfer: string): true {
    this.#upload?.stop.abort();
    const stop = new AbortController();
    this.#upload = { transfer, reader: new BackupReader(), part: 0, reading: null, restored: null, stop };
    return true;
  }

  async #openExport(book: Book, transfer: string, what: ExportWhat): Promise<{ total: number }> {
    const parts = what === 'backup' ? backupParts(book, this.#env.now()) : csvParts(book, what);
    this.#export = null;
    const first = await parts.next();
    const ahead = first.done ? null : first.value;
    this.#export = { transfer, parts, ahead, part: 0 };
    return { total: ahead?.total ?? 0 };
  }

  async #nextPart(transfer: string, part: number): Promise<FilePart> {
    const leaving = this.#export;
    if (leaving?.transfer !== transfer) throw new TransferRefusal('transfer-gone');
    const { ahead } = leaving;
    if (part !== leaving.part || ahead === null) return this.#end('transfer-order', transfer);
    leaving.part += 1;
    leaving.ahead = null;
    try {
      const next = await leaving.parts.next();
      leaving.ahead = next.done ? null : next.value;
    } catch (error) {
      this.#drop(transfer);
      throw error;
    }
    return { ...ahead, last: leaving.ahead === null };
  }

  #putPart(transfer: string, part: number, text: string): boolean {
    const upload = this.#uploadOf(transfer);
    if (part !== upload.part || upload.reading !== null) return this.#end('transfer-order', transfer);
    upload.part += 1;
    return upload.reader.add(text);
  }

  async #preview(book: Book, transfer: string): Promise<ImportPreview> {
    return previewBackup(book, await this.#readingOf(transfer));
  }

  async #restore(into: Book | (() => Promise<Book>), transfer: string, commandId: Id): Promise<CommandResult> {
    const upload = this.#uploadOf(transfer);
    const reading = await this.#readingOf(transfer);
    if (upload.stop.signal.aborted) throw new TransferRefusal('transfer-gone');
    const makesWay = typeof into === 'function';
    if (makesWay && !reading.ok) return refusedFile(commandId, reading.problem);
    const book = makesWay ? await into() : into;
    // Once the one before has made way there is nothing to go back to.
    const watch = makesWay ? { ...watchOf(upload), signal: null } : watchOf(upload);
    const result = await restoreBackup(book, this.#env, reading, commandId, watch);
    upload.restored = null;
    if (result.ok) this.#drop(transfer);
    return result;
  }

  async #previewMerge(book: Book, transfer: string): Promise<MergePreview> {
    const upload = this.#uploadOf(transfer);
    const preview = await previewMerge(book, await this.#readingOf(transfer), watchOf(upload));
    upload.restored = null;
    return preview;
  }

  async #merge(book: Book, act: Extract<TransferAct, { kind: 'merge-upload' }>): Promise<CommandResult> {
    const { transfer, commandId, choices } = act;
    const upload = this.#uploadOf(transfer);
    const reading = await this.#readingOf(transfer);
    const result = await mergeBackup(book, this.#env, reading, commandId, choices, watchOf(upload));
    upload.restored = null;
    if (result.ok) this.#drop(transfer);
    return result;
  }

  #readingOf(transfer: string): Promise<BackupReading> {
    const upload = this.#uploadOf(transfer);
    upload.reading ??= upload.reader.finish();
    return upload.reading;
  }

  #uploadOf(transfer: string): Upload {
    if (this.#upload?.transfer !== transfer) throw new TransferRefusal('transfer-gone');
    return this.#upload;
  }

  #end(problem: 'transfer-order', transfer: string): never {
    this.#drop(transfer);
    throw new TransferRefusal(problem);
  }

  #drop(transfer: string): boolean {
    const gone = this.#export?.transfer === transfer || this.#upload?.transfer === transfer;
    if (this.#export?.transfer === transfer) this.#export = null;
    if (this.#upload?.transfer === transfer) {
      this.#upload.stop.abort();
      this.#upload = null;
    }
    return gone;
  }
}

function watchOf(upload: Upload): MergeWatch {
  const onProgress = (done: number, total: number) => {
    upload.restored = { done, total };
  };
  return { signal: upload.stop.signal, onProgress };
}
