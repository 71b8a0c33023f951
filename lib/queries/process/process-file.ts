/** A process as a file, read with suspicion: only what is exactly one is shown, and nothing is written. */
import * as v from 'valibot';
import { processContent } from '../../contract/commands/process.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ProcessFileView } from '../../contract/views.ts';
import { PROCESS_FILE, PROCESS_FILE_VERSION } from '../../domain/process/file.ts';
import { processProblems } from '../../domain/process/problems.ts';
import { migrateRow } from '../../store/migrations/chain.ts';
import type { OldRow } from '../../store/migrations/chain.ts';
import { chain } from '../../store/migrations/index.ts';
import type { Answer } from '../env.ts';
import { known } from '../read/reading.ts';

const file = v.strictObject({
  format: v.literal(PROCESS_FILE),
  version: v.picklist([1, PROCESS_FILE_VERSION]),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^[\w-]+$/)),
  process: processContent,
});

const FORBIDDEN = /"(?:__proto__|constructor|prototype)"\s*:/;

const refused = (why: Exclude<ProcessFileView, { ok: true }>['why']): ProcessFileView => ({
  ok: false,
  why,
  problems: [],
});

function parse(text: string): ProcessFileView | v.InferOutput<typeof file> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('foreign');
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(PROCESS_FILE), version: v.number() }), value);
  if (!head.success) return refused('foreign');
  if (head.output.version > PROCESS_FILE_VERSION) return refused('newer');
  // Also in a text value, where it would be harmless: no honest process speaks of it.
  if (FORBIDDEN.test(text)) return refused('hostile');
  const parsed = v.safeParse(file, upToDate(head.output));
  return parsed.success ? parsed.output : refused('shape');
}

/** What a file of version 1 says is what a row of schema 3 said. Whatever a migration stumbles over fits no schema either. */
function upToDate(found: { version: number; [field: string]: unknown }): unknown {
  const { version, process } = found;
  if (version !== 1) return found;
  try {
    return { ...found, process: migrateRow(chain, 3, 'processes', process as OldRow) };
  } catch {
    return found;
  }
}

export const answerProcessFile: Answer<ParsedQueryArgs<'process-file'>, ProcessFileView> = (book, _env, { text }) => {
  const read = parse(text);
  if ('ok' in read) return known(read);
  const { key, process: content } = read;
  const problems = processProblems(content);
  if (problems.length > 0) return known({ ok: false as const, why: 'invalid' as const, problems });
  return book.processes
    .where('key')
    .equals(key)
    .count()
    .then((count) => ({ ok: true as const, content, key, known: count > 0 }));
};
