/** Many snippets at once: of a file, or one from each kind of ask in the process. Equal words come in once under a shortcut. */
import { PROCESS_NAMES } from '../../domain/process/words/names.ts';
import { spokenLanguage } from '../../domain/rows/languages.ts';
import type { Snippet } from '../../domain/rows/types.ts';
import { findProcess, readSettings } from '../find-rows.ts';
import type { Said, Verb, Work } from '../verb.ts';

type Words = Pick<Snippet, 'name' | 'shortcut' | 'text' | 'kind' | 'stage'>;

export const importSnippets: Verb<'import-snippets'> = (work, { snippets }) => addAll(work, snippets);

export const startSnippets: Verb<'start-snippets'> = async (work) => {
  const process = await findProcess(work, (await readSettings(work)).processId);
  const opening = `${PROCESS_NAMES[spokenLanguage(process.language)].opening},\n\n`;
  const words = process.guides
    .filter(({ sample }) => sample !== '')
    .map(({ kind, name, sample }) => ({ name, shortcut: '', text: opening + sample, kind, stage: null }));
  return addAll(work, words);
};

async function addAll(work: Work, all: readonly Words[]): Promise<Said> {
  const known = new Map<string, Set<string>>();
  for (const row of await work.book.snippets.toArray()) shortcutsOf(known, row).add(row.shortcut);
  let added = 0;
  for (const words of all) {
    const shortcuts = shortcutsOf(known, words);
    // Under another shortcut the same words are typed in another way; without one they bring nothing.
    if (shortcuts.has(words.shortcut) || (words.shortcut === '' && shortcuts.size > 0)) continue;
    shortcuts.add(words.shortcut);
    added += 1;
    const since = { createdAt: work.now, updatedAt: work.now };
    await work.rows.write('snippet', { id: work.newId(), ...words, uses: 0, usedAt: null, ...since });
  }
  const left = all.length - added;
  const said = left === 0 ? 'done.snippets-added' : 'done.snippets-added.known';
  return { said, values: { count: String(added), known: String(left) } };
}

function shortcutsOf(known: Map<string, Set<string>>, { name, text }: Pick<Words, 'name' | 'text'>): Set<string> {
  const key = JSON.stringify([name, text]);
  const shortcuts = known.get(key) ?? new Set();
  known.set(key, shortcuts);
  return shortcuts;
}
