/** Every snippet of the book, asked for page by page. */
import type { Snippet } from '../../../lib/domain/rows/types.ts';
import type { Surface } from '../../hooks/surface/surface.ts';

/** As many as one question may ask for. */
const PAGE = 500;

export async function readAllSnippets(client: Pick<Surface['client'], 'query'>): Promise<Snippet[]> {
  const found: Snippet[] = [];
  for (let total = 1; found.length < total;) {
    const page = await client.query('snippets', { offset: found.length, limit: PAGE });
    if (page.rows.length === 0) break;
    found.push(...page.rows.map(({ snippet }) => snippet));
    total = page.total;
  }
  return found;
}
