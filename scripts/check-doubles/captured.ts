/** A folder of captured fragments: HTML files, and beside them, if there is one, an index that says when each was taken. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Captured {
  file: string;
  /** `YYYY` or `YYYY-MM`: when it was taken, or the end of the span. */
  date: string;
  /** Put together from descriptions, not taken from the site. */
  modelled: boolean;
  html: string;
}

interface IndexEntry {
  file: string;
  captured?: string;
  kind?: string;
}

/** @returns the fragments in order of their names; none when the folder is not there */
export async function readCaptured(folder: string): Promise<Captured[]> {
  if (!existsSync(folder)) return [];
  const index = await readIndex(join(folder, 'index.json'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const entry = index.get(file);
      const html = await readFile(join(folder, file), 'utf8');
      return { file, html, date: dateIn(entry?.captured ?? file), modelled: entry?.kind === 'modelled' };
    }),
  );
}

async function readIndex(file: string): Promise<Map<string, IndexEntry>> {
  if (!existsSync(file)) return new Map();
  const { pages = [] } = JSON.parse(await readFile(file, 'utf8')) as { pages?: IndexEntry[] };
  return new Map(pages.map((entry) => [entry.file, entry]));
}

/** The last year in it, with its month if one follows; without any it counts as new. */
export function dateIn(text: string): string {
  return text.match(/20\d\d(-(0[1-9]|1[0-2]))?(?!\d)/g)?.at(-1) ?? '9999';
}
