/** Counts that it was used: what is used most stands first. */
import { findSnippet } from '../find-rows.ts';
import type { Verb } from '../verb.ts';

export const countSnippetUse: Verb<'use-snippet'> = async (work, { snippetId }) => {
  const snippet = await findSnippet(work, snippetId);
  await work.rows.write('snippet', { ...snippet, uses: snippet.uses + 1, usedAt: work.now });
  return { said: null };
};
