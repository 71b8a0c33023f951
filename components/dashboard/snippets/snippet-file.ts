/** Snippets as a file: what one rep gives another, or takes to the next machine. Names of deals are never in it. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { Snippet } from '../../../lib/domain/rows/types.ts';

export type SnippetWords = CommandArgs<'import-snippets'>['snippets'];

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

/** What is in it is checked where it is carried out. @returns `none` = no file of snippets, `newer` = one of a later Red Pen */
export async function readSnippetFile(file: Blob): Promise<SnippetWords | 'none' | 'newer'> {
  if (file.size > LARGEST) return 'none';
  try {
    const { format, version, snippets } = JSON.parse(await file.text()) as Record<string, unknown>;
    if (format !== FORMAT) return 'none';
    if (typeof version === 'number' && version > VERSION) return 'newer';
    return version === VERSION && Array.isArray(snippets) ? (snippets as SnippetWords) : 'none';
  } catch {
    return 'none';
  }
}
