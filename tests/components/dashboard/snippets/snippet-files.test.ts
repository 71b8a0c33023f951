// @vitest-environment jsdom
import { h } from 'preact';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { SnippetFiles } from '../../../../components/dashboard/snippets/SnippetFiles.tsx';
import { readAllSnippets } from '../../../../components/dashboard/snippets/all-snippets.ts';
import { readSnippetFile, writeSnippetFile } from '../../../../components/dashboard/snippets/snippet-file.ts';
import { wordsIn } from '../../../../components/dashboard/snippets/snippet-words.ts';
import { commandArgs } from '../../../../lib/contract/commands.ts';
import { MOST_SNIPPETS } from '../../../../lib/domain/asking/snippets.ts';
import type { Snippet } from '../../../../lib/domain/rows/types.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

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
  expect(typeof read === 'string' ? read : read.snippets.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
});

it('a file of more than one command takes comes in part by part', async () => {
  const client = fakeClient({ summary: () => new Error('none') });
  const { root, choose } = await drawSection(h(SnippetFiles, { some: true }), client);
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field');
  const all = Array.from({ length: MOST_SNIPPETS + 3 }, (_, at) => ({ ...snippet(at), text: 'x' }));
  await choose(field, [new File([writeSnippetFile(all)], 'snippets.json')]);
  await vi.waitFor(() => expect(client.commands).toHaveLength(2));
  const sizes = client.commands.map(({ args }) => (args as { snippets: unknown[] }).snippets.length);
  expect(sizes).toEqual([MOST_SNIPPETS, 3]);
});

it.each([
  ['newer', { format: 'red-pen-snippets', version: 2, snippets: [] }, 'written by a newer Red Pen'],
  ['none', { format: 'something-else', version: 1, snippets: [] }, 'no file of snippets'],
  ['damaged', '{"format":"red-pen-snippets","version":1,"snip', 'no file of snippets'],
])('a file that is %s is refused whole, and why', async (_, content, why) => {
  const client = fakeClient({ summary: () => new Error('none') });
  const { root, choose } = await drawSection(h(SnippetFiles, { some: true }), client);
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field');
  await choose(field, [new File([typeof content === 'string' ? content : JSON.stringify(content)], 'theirs.json')]);
  await vi.waitFor(() => expect(root.querySelector('.field-problem')?.textContent).toContain(why));
  expect(client.commands).toEqual([]);
});

it('what is no snippet is left out of a file, and named; the others come in', async () => {
  const client = fakeClient({ summary: () => new Error('none') });
  const { root, choose } = await drawSection(h(SnippetFiles, { some: true }), client);
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field');
  const good = { name: 'Twenty minutes', text: 'Hi {first_name}', shortcut: 'tw', kind: 'time', stage: 'target' };
  const odd = { name: ' Odd ', text: ' Hello ', shortcut: 's'.repeat(31), kind: 'of a later one', colour: 'red' };
  const bad = [{ name: 'No words', text: ' ' }, null, { text: 'x' }, 7, { name: 'Long', text: 'x'.repeat(5001) }];
  const content = { format: 'red-pen-snippets', version: 1, snippets: [good, ...bad, odd] };
  await choose(field, [new File([JSON.stringify(content)], 'theirs.json')]);
  await vi.waitFor(() => expect(client.commands).toHaveLength(1));
  const taken = { name: 'Odd', text: 'Hello', shortcut: '', kind: null, stage: null };
  expect(client.commands).toMatchObject([{ name: 'import-snippets', args: { snippets: [good, taken] } }]);
  const said = root.querySelector('.field-problem')?.textContent;
  expect(said).toBe('5 could not be read and were left out: No words, #3, #4 …');
  await choose(field, [new File([writeSnippetFile([snippet(0)])], 'ours.json')]);
  await vi.waitFor(() => expect(root.querySelector('.field-problem')).toBeNull());
});

it('whatever stands in a file comes in as the command takes it, or not at all', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('x'.repeat(6000), '\u200b', ' ', null, 7), fc.anything());
  const entry = fc.record({ name: value, text: value, shortcut: value, kind: value, stage: value });
  fc.assert(
    fc.property(fc.oneof(entry, fc.anything()), (one) => {
      const words = wordsIn(one);
      if (typeof words === 'string') return;
      expect(v.safeParse(commandArgs['import-snippets'], { snippets: [words] }).success).toBe(true);
    }),
  );
});
