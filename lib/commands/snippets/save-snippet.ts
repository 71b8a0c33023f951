/** Keeps words of the rep's own under a name. */
import { findSnippet } from '../find-rows.ts';
import type { Verb } from '../verb.ts';

export const saveSnippet: Verb<'save-snippet'> = async (work, { snippetId, ...fields }) => {
  const before = snippetId ? await findSnippet(work, snippetId) : null;
  const made = { id: work.newId(), uses: 0, usedAt: null, createdAt: work.now };
  const snippet = { ...(before ?? made), ...fields, updatedAt: work.now };
  await work.rows.write('snippet', snippet);
  return { said: 'done.snippet-saved', values: { name: snippet.name }, created: before ? null : snippet.id };
};
