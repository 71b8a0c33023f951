// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readAllSnippets } from '../../components/dashboard/snippets/all-snippets.ts';
import { readSnippetFile, writeSnippetFile } from '../../components/dashboard/snippets/snippet-file.ts';
import type { Snippet } from '../../lib/domain/types.ts';
import { fakeClient } from '../gallery/fake-client.ts';

const snippet = (at: number): Snippet => ({
  id: `s${at}`,
  name: `Snippet ${at}`,
  shortcut: '',
  text: 'x'.repeat(5000),
  kind: null,
  stage: null,
  uses: 0,
  usedAt: null,
  createdAt: 0,
  updatedAt: 0,
});

it('a file of snippets holds all of them and comes in again, however many', async () => {
  const all = Array.from({ length: 1203 }, (_, at) => snippet(at));
  const row = (one: Snippet) => ({ snippet: one, kindName: null, stageName: null, values: {} });
  const client = fakeClient({
    snippets: ({ offset = 0, limit = 50 }) => ({
      rows: all.slice(offset, offset + limit).map(row),
      total: all.length,
    }),
  });
  const read = await readSnippetFile(writeSnippetFile(await readAllSnippets(client)));
  expect(read?.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
});
