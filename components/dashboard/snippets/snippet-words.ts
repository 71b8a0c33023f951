/** What stands in a file as a snippet, as the command takes it: without its words it is none, and all else may be missing. */
import type { CommandArgs } from '../../../lib/contract/commands.ts';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';

export type SnippetWords = CommandArgs<'import-snippets'>['snippets'][number];

const LONGEST = { name: 300, shortcut: 30, text: 5000, stage: 120 } as const;

/** @returns a text instead: how it may be called that can't be read, empty where it has no name */
export function wordsIn(entry: unknown): SnippetWords | string {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const said = (field: keyof typeof LONGEST): string => {
    const value = fields[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const [name, text, shortcut, stage] = [said('name'), said('text'), said('shortcut'), said('stage')];
  const isNamed = /[^\s\p{C}]/u.test(name) && name.length <= LONGEST.name;
  if (!isNamed || text === '' || text.length > LONGEST.text) return name.slice(0, 60);
  return {
    name,
    text,
    shortcut: shortcut.length > LONGEST.shortcut ? '' : shortcut,
    kind: COMMITMENT_KINDS.find((kind) => kind === fields['kind']) ?? null,
    stage: stage === '' || stage.length > LONGEST.stage ? null : stage,
  };
}
