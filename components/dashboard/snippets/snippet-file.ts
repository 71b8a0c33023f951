/** Snippets as a file: what one rep gives another, or takes to the next machine. Names of deals are never in it. */
import type { Snippet } from '../../../lib/domain/rows/types.ts';
import { wordsIn } from './snippet-words.ts';
import type { SnippetWords } from './snippet-words.ts';

export interface FileSnippets {
  snippets: SnippetWords[];
  /** What could not be read: by name, or where it stands in the file. */
  leftOut: string[];
}

const FORMAT = 'red-pen-snippets';
const VERSION = 1;
/** Bytes. */
const LARGEST = 50 * 1024 * 1024;

export function writeSnippetFile(snippets: readonly Snippet[]): Blob {
  const words = snippets.map(({ name, shortcut, text, kind, stage }) => ({ name, shortcut, text, kind, stage }));
  return new Blob([JSON.stringify({ format: FORMAT, version: VERSION, snippets: words }, null, 2)], {
    type: 'application/json',
  });
}

/** @returns `none` = no file of snippets, `newer` = one of a later Red Pen */
export async function readSnippetFile(file: Blob): Promise<FileSnippets | 'none' | 'newer'> {
  if (file.size > LARGEST) return 'none';
  try {
    const { format, version, snippets } = JSON.parse(await file.text()) as Record<string, unknown>;
    if (format !== FORMAT) return 'none';
    if (typeof version === 'number' && version > VERSION) return 'newer';
    return version === VERSION && Array.isArray(snippets) ? readAll(snippets) : 'none';
  } catch {
    return 'none';
  }
}

function readAll(entries: readonly unknown[]): FileSnippets {
  const read = entries.map(wordsIn);
  return {
    snippets: read.filter((one) => typeof one !== 'string'),
    leftOut: read.flatMap((one, at) => (typeof one === 'string' ? [one || `#${at + 1}`] : [])),
  };
}
