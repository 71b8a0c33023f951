/** Backups and tables as whole texts, for books that fit into one. */
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { ExportWhat } from '../../../lib/contract/data-acts.ts';
import type { ImportPreview } from '../../../lib/contract/views.ts';
import type { Book } from '../../../lib/store/book.ts';
import { csvParts } from '../../../lib/transfer/csv/csv.ts';
import { previewBackup as previewReading } from '../../../lib/transfer/backup/preview-backup.ts';
import { BackupReader } from '../../../lib/transfer/backup/read-backup.ts';
import type { BackupReading } from '../../../lib/transfer/backup/read-backup.ts';
import { restoreBackup as restoreReading } from '../../../lib/transfer/backup/restore-backup.ts';
import { backupParts } from '../../../lib/transfer/backup/write-backup.ts';

async function join(parts: AsyncIterable<{ text: string }>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part.text;
  return text;
}

export function exportBackup(book: Book, now: number): Promise<string> {
  return join(backupParts(book, now));
}

export function exportCsv(book: Book, table: Exclude<ExportWhat, 'backup'>): Promise<string> {
  return join(csvParts(book, table));
}

/** In parts of `length` characters. */
export async function readBackup(text: string, length = Infinity): Promise<BackupReading> {
  const reader = new BackupReader();
  if (length === Infinity) reader.add(text);
  else for (let at = 0; at < text.length; at += length) reader.add(text.slice(at, at + length));
  return reader.finish();
}

export async function previewBackup(book: Book, text: string): Promise<ImportPreview> {
  return previewReading(book, await readBackup(text));
}

export async function restoreBackup(
  book: Book,
  env: { now(): number; newId(): string },
  text: string,
  commandId: string,
): Promise<CommandResult> {
  return restoreReading(book, env, await readBackup(text), commandId);
}

/** Of a merge that nobody looks at and nobody stops. */
export function watch() {
  return { signal: new AbortController().signal, onProgress() {} };
}
