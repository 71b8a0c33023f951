/**
 * After a full disk. At its next start the browser has deleted the whole database for damaged (seen in Chromium 156: 1,200
 * rows gone, two of them written since). Probably a write that found no room leaves half of itself at the end of the log of
 * the browser's database, the browser goes on behind it, and later can't read past the half. So before anything is written
 * again the log is filled until the browser begins a new one; what the old one holds lies in tables then.
 */
import type { Table } from 'dexie';
import type { MetaRow } from '../rows/side-rows.ts';

/** The browser begins a new log behind 4 MB. Bytes by chance, because it packs others; no larger, because it puts those aside. */
const ROWS = 110;
const ROW_BYTES = 48 * 1024;

const keyOf = (row: number) => `fill ${row}` as const;

export async function beginNewLog(meta: Table<MetaRow, string>): Promise<void> {
  const numbers = Array.from({ length: ROWS }, (_, row) => row);
  const rows = numbers.map((row) => ({
    key: keyOf(row),
    value: { bytes: crypto.getRandomValues(new Uint8Array(ROW_BYTES)) },
  }));
  await meta.bulkPut(rows);
  // The first write behind it goes into the new one. Where the browser ends before it, the note of the disk is still there.
  await meta.where('key').startsWith('fill ').delete();
}
