/** Many snippets at once: of a file, or one from each kind of ask in the process. Equal words come in once. */
import type { Snippet } from '../../domain/rows/types.ts';
import { findProcess, readSettings } from '../find-rows.ts';
import type { Said, Verb, Work } from '../verb.ts';

type Words = Pick<Snippet, 'name' | 'shortcut' | 'text' | 'kind' | 'stage'>;

export const importSnippets: Verb<'import-snippets'> = (work, { snippets }) => addAll(work, snippets);

export const startSnippets: Verb<'start-snippets'> = async (work) => {
  const process = await findProcess(work, (await readSettings(work)).processId);
  const opening = process.language === 'de' ? 'Guten Tag {name},\n\n' : 'Hi {first_name},\n\n';
  return addAll(
    work,
    process.guides
      .filter(({ sample }) => sample !== '')
      .map(({ kind, name, sample }) => ({ name, shortcut: '', text: opening + sample, kind, stage: null })),
  );
};

async function addAll(work: Work, all: readonly Words[]): Promise<Said> {
  const known = new Set((await work.book.snippets.toArray()).map(wordsOf));
  let added = 0;
  for (const words of all) {
    if (known.has(wordsOf(words))) continue;
    known.add(wordsOf(words));
    added += 1;
    const since = { createdAt: work.now, updatedAt: work.now };
    await work.rows.write('snippet', { id: work.newId(), ...words, uses: 0, usedAt: null, ...since });
  }
  const left = all.length - added;
  const said = left === 0 ? 'done.snippets-added' : 'done.snippets-added.known';
  return { said, values: { count: String(added), known: String(left) } };
}

function wordsOf({ name, text }: Pick<Words, 'name' | 'text'>): string {
  return JSON.stringify([name, text]);
}
