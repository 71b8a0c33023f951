import { findSnippet } from '../find-rows.ts';
import type { Verb } from '../verb.ts';

export const deleteSnippet: Verb<'delete-snippet'> = async (work, { snippetId }) => {
  const { name } = await findSnippet(work, snippetId);
  await work.rows.remove('snippet', snippetId);
  return { said: 'done.snippet-deleted', values: { name } };
};
