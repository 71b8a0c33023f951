/** What commands say of the rep’s own words. */
import * as v from 'valibot';
import { MOST_SNIPPETS } from '../../domain/asking/snippets.ts';
import { kind } from '../choices.ts';
import { id, name } from './values.ts';

const snippet = {
  name,
  shortcut: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(30)), ''),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  kind: v.optional(v.nullable(kind), null),
  stage: v.optional(v.nullable(id), null),
};

export const snippetArgs = {
  /** Without an id: a new one. */
  'save-snippet': v.strictObject({ snippetId: v.optional(v.nullable(id)), ...snippet }),
  'delete-snippet': v.strictObject({ snippetId: id }),
  /** It was inserted or copied. */
  'use-snippet': v.strictObject({ snippetId: id }),
  /** Of a file. One that is there already, word for word, is left out. */
  'import-snippets': v.strictObject({
    snippets: v.pipe(v.array(v.strictObject(snippet)), v.minLength(1), v.maxLength(MOST_SNIPPETS)),
  }),
  /** One from each kind of ask in the rep's process, to begin with. */
  'start-snippets': v.strictObject({}),
} as const;
