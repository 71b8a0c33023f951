/** Snippets as a file: what one rep gives another, or takes to the next machine. Names of deals are never in it. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { Snippet } from '../../../lib/domain/rows/types.ts';

export type SnippetWords = CommandArgs<'import-snippets'>['snippets'];

const FORMAT = 'red-pen-snippets';
/** Bytes. */
const LARGEST = 50 * 1024 * 1024;

export function writeSnippetFile(snippets: readonly Snippet[]): Blob {
  const words = snippets.map(({ name, shortcut, text, kind, stage }) => ({ name, shortcut, text, kind, stage }));
  return new Blob([JSON.stringify({ format: FORMAT, version: 1, snippets: words }, null, 2)], {
    type: 'application/json',
  });
}

/** `null` = no file of snippets. What is in it is checked where it is carried out. */
export async function readSnippetFile(file: Blob): Promise<SnippetWords | null> {
  if (file.size > LARGEST) return null;
  try {
    const { format, version, snippets } = JSON.parse(await file.text()) as Record<string, unknown>;
    return format === FORMAT && version === 1 && Array.isArray(snippets) ? (snippets as SnippetWords) : null;
  } catch {
    return null;
  }
}
